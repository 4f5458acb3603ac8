/** A survey in English and Welsh that can be saved and come back to, and a collector that has it. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Collector, PROGRAM } from "./collector.mjs";
import { test as base } from "./test.mjs";

export const DAY = "2026-11-20";
const WARM = { en: "Is your home warm?", cy: "Ydy eich cartref yn gynnes?" };

export const definition = (more) => ({
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

/** It logs everything, so that a test can look for what it must not. */
export const test = base.extend({
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

/** Gives the collector this survey, on this day. */
export async function serve(collector, survey, today) {
  await writeFile(path.join(collector.surveys, "warm.json"), JSON.stringify(survey));
  await collector.kill();
  await collector.startAgain({ today });
}
