/**
 * The room that a form in a page keeps for the ways back with a code.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { SurveyWidget } from "../pages/survey-widget.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { countShifts, embedded, holdWidget, taken } from "../support/embed.mjs";
import { expect, test as base } from "../support/test.mjs";

const DAY = "2026-11-20";
const WARM = { en: "Is your home warm?", cy: "Ydy eich cartref yn gynnes?" };

const definition = (more) => ({
  id: "warm",
  version: "1",
  default_language: "en",
  languages: ["en", "cy"],
  title: { en: "Your home in winter", cy: "Eich cartref yn y gaeaf" },
  landlord: { name: "Elm Park Homes" },
  come_back: { days: 14 },
  pages: [
    { id: "one", title: { en: "The rooms", cy: "Yr ystafelloedd" }, questions: [{ id: "warm", type: "yes_no", title: WARM }] },
    { id: "two", title: { en: "The hall", cy: "Y cyntedd" }, questions: [{ id: "wrong", type: "long_text", title: { en: "What is wrong?", cy: "Beth sydd o’i le?" } }] },
  ],
  ...more,
});

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true, program: ["env", "YOUSAID_LOG=trace", PROGRAM] });
    await serve(collector, definition(), DAY);
    await use(collector);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("collector.log", { body: collector.log, contentType: "text/plain" });
    }
    await collector.remove();
  },
});

async function serve(collector, survey, today) {
  await writeFile(path.join(collector.surveys, "warm.json"), JSON.stringify(survey));
  await collector.kill();
  await collector.startAgain({ today });
}

for (const [ways, more] of [["one way", {}], ["both ways", { amend: true }]]) {
  for (const place of ["the collector's page", "a form in a page"]) {
    test(`the widget finds its room for ${ways} back: ${place}`, async ({ host, page, collector }) => {
      await serve(collector, definition(more), DAY);
      const shift = await countShifts(page);
      const release = await holdWidget(page);
      if (place === "a form in a page") {
        const form = await embedded(collector, "warm");
        await host.open(`${form}<p id="below">What the landlord says below it.</p>`, { loader: "" });
      } else {
        await page.goto("/s/warm?language=en");
      }
      // Seen before the widget, in its last place.
      await expect(page.getByRole("button", { name: "Save and come back later" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Carry on with answers you saved" })).toBeHidden();
      release();
      await page.getByRole("radio", { name: "No", exact: true }).focus();
      await taken(page);
      const survey = new SurveyWidget(page.locator("yousaid-survey"));
      await expect(survey.element.locator("[part=later] summary")).toBeVisible();
      if (more.amend) await expect(survey.element.locator("[part=amend] summary")).toBeVisible();
      expect(await shift()).toBe(0);
    });
  }
}
