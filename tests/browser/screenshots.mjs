/**
 * Pictures of every page of the Tenant Satisfaction Measures, for people to look at:
 *
 *     node tests/browser/screenshots.mjs FOLDER
 *
 * Nothing is compared and nothing is kept; what should hold is said by the journeys.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { chromium, expect } from "@playwright/test";

import { HostPage } from "./pages/host-page.mjs";
import { LandlordPage } from "./pages/landlord-page.mjs";
import configuration from "./playwright.config.mjs";
import { settle } from "./support/accessibility.mjs";
import { Collector } from "./support/collector.mjs";
import { ID, definition } from "./support/tsm-translated.mjs";
import * as tsm from "./support/tsm.mjs";
import { Walk } from "./support/walk.mjs";

const SERIES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 360, height: 740 }, theme: "dark" },
  "right-to-left": { viewport: { width: 360, height: 740 }, language: "ur" },
};

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/screenshots.mjs FOLDER");
  process.exit(2);
}

const collector = await Collector.start({ ownSurveys: true });
await writeFile(path.join(collector.surveys, `${ID}.json`), JSON.stringify(await definition()));
await collector.kill();
await collector.startAgain();
const browser = await chromium.launch(configuration.use.launchOptions);
try {
  for (const [name, { language, theme, ...options }] of Object.entries(SERIES)) {
    const context = await browser.newContext({ ...options, baseURL: collector.origin, locale: "en-GB" });
    const page = await context.newPage();
    const place = path.join(folder, name);
    await mkdir(place, { recursive: true });
    let number = 0;
    const picture = async (element, what) => {
      await settle(page);
      number += 1;
      const file = path.join(place, `${String(number).padStart(2, "0")}-${what}.png`);
      await element.screenshot({ path: file });
      console.log(file);
    };
    if (language) {
      const host = new HostPage(page, collector);
      await host.open(`<yousaid-survey src="/surveys/${ID}.json" language="${language}"></yousaid-survey>`, { language });
      const walk = new Walk(host.survey());
      await expect(walk.root).toHaveAttribute("lang", language);
      await walk.go.click();
      await picture(walk.survey.element, "error");
      await walk.toReview({ look: (where) => picture(walk.survey.element, where) });
      await picture(walk.survey.element, "review");
      await walk.send();
      await picture(walk.survey.element, "ending");
      await context.close();
      continue;
    }
    const survey = await new LandlordPage(page).open();
    if (theme) await survey.element.evaluate((element, wanted) => element.setAttribute("theme", wanted), theme);
    await picture(survey.element, "first");
    await page.screenshot({ path: path.join(place, "00-page.png"), fullPage: true });
    await survey.continueButton.click();
    await expect(survey.errorSummary).toBeVisible();
    await picture(survey.element, "error");
    for (const [i, step] of tsm.PAGES.entries()) {
      await tsm.answer(survey, step);
      await picture(survey.element, Object.keys(step.answers[0].stored)[0]);
      await survey.continueTo(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
    }
    await picture(survey.element, "review");
    await survey.send();
    await survey.reference();
    await picture(survey.element, "ending");
    await context.close();
  }
} finally {
  await browser.close();
  await collector.remove();
}
