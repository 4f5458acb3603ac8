/** A photo that was chosen goes along with the answers, however soon they are sent. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Collector } from "../support/collector.mjs";
import { photoWithPlace } from "../support/photo.mjs";
import { test as base, expect } from "../support/test.mjs";

const DAMP = {
  id: "damp", version: "1", title: "Damp", default_language: "en", languages: ["en"], landlord: { name: "Elm Homes" }, review: false,
  files: { allow: true },
  pages: [{ id: "one", questions: [{ id: "photos", type: "file", accept: ["photo"], optional: true, title: "Can you show us?" }] }],
};

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const ownSurveys = (folder) => writeFile(path.join(folder, "damp.json"), JSON.stringify(DAMP));
    const collector = await Collector.start({ ownSurveys });
    await collector.lend(use, testInfo);
  },
});

test("answers are sent when the photos that were chosen are prepared, and not before", async ({ host, page, collector }) => {
  await host.open('<yousaid-survey src="/surveys/damp.json" endpoint="/"></yousaid-survey>');
  const survey = await host.ready();
  const photo = await photoWithPlace(page);
  // An old telephone takes seconds to decode one.
  await page.evaluate(() => {
    const decode = globalThis.createImageBitmap;
    const waits = new Promise((resolve) => (globalThis.goOn = resolve));
    globalThis.createImageBitmap = async (...given) => (await waits, decode(...given));
  });
  await survey.element.locator("input[type=file]").setInputFiles({ name: "damp.jpg", mimeType: "image/jpeg", buffer: photo });
  await expect(survey.element.getByText(/Preparing .*damp\.jpg/)).toHaveCount(1);
  const send = survey.element.getByRole("button", { name: /Continue|Send/ });
  await send.click();
  await expect(send).toBeVisible();
  await page.evaluate(() => globalThis.goOn());
  await survey.reference();
  const [{ response }] = await collector.stored("damp");
  expect(response.answers.photos?.files).toHaveLength(1);
});
