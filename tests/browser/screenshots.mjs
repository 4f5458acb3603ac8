/**
 * Pictures of every page of the Tenant Satisfaction Measures, for people to look at:
 *
 *     node tests/browser/screenshots.mjs FOLDER
 *
 * Nothing is compared and nothing is kept; what should hold is said by the journeys.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { chromium, expect } from "@playwright/test";

import { LandlordPage } from "./pages/landlord-page.mjs";
import configuration from "./playwright.config.mjs";
import { settle } from "./support/accessibility.mjs";
import { Collector } from "./support/collector.mjs";
import * as tsm from "./support/tsm.mjs";

const SERIES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 360, height: 740 }, theme: "dark" },
  "right-to-left": { viewport: { width: 360, height: 740 }, direction: "rtl" },
};

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/screenshots.mjs FOLDER");
  process.exit(2);
}

/** Runs in the page. */
function mirror(direction) {
  document.documentElement.dir = direction;
  for (const element of document.querySelector("yousaid-survey").shadowRoot.querySelectorAll("[dir]")) element.dir = direction;
}

const collector = await Collector.start();
const browser = await chromium.launch(configuration.use.launchOptions);
try {
  for (const [name, { direction, theme, ...options }] of Object.entries(SERIES)) {
    const context = await browser.newContext({ ...options, baseURL: collector.origin, locale: "en-GB" });
    const page = await context.newPage();
    const place = path.join(folder, name);
    await mkdir(place, { recursive: true });
    let number = 0;
    const picture = async (what) => {
      await settle(page);
      number += 1;
      const file = path.join(place, `${String(number).padStart(2, "0")}-${what}.png`);
      await survey.element.screenshot({ path: file });
      console.log(file);
    };
    const survey = await new LandlordPage(page).open();
    if (theme) await survey.element.evaluate((element, wanted) => element.setAttribute("theme", wanted), theme);
    // The survey is in English, which it says; so the mirror image has to be forced.
    if (direction) await page.evaluate(mirror, direction);
    await picture("first");
    await page.screenshot({ path: path.join(place, "00-page.png"), fullPage: true });
    await survey.continueButton.click();
    await expect(survey.errorSummary).toBeVisible();
    await picture("error");
    for (const [i, step] of tsm.PAGES.entries()) {
      await tsm.answer(survey, step);
      await picture(Object.keys(step.answers[0].stored)[0]);
      await survey.continueTo(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
    }
    await picture("review");
    await survey.send();
    await survey.reference();
    await picture("ending");
    await context.close();
  }
} finally {
  await browser.close();
  await collector.remove();
}
