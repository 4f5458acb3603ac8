/** A field that people don't see tells programs by: their responses are stored, counted and marked. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Collector } from "../support/collector.mjs";
import { holdWidget, taken } from "../support/embed.mjs";
import { expect, test as base } from "../support/test.mjs";

const LAMPS = {
  id: "lamps",
  version: "1",
  title: "The lamps",
  default_language: "en",
  landlord: { name: "Elm Park Homes" },
  pages: [{ id: "one", questions: [{ id: "lit", type: "yes_no", title: "Are the lamps lit?" }] }],
};
const TRAP = '[name="~website"]';

const test = base.extend({
  collector: async ({}, use) => {
    const collector = await Collector.start({ ownSurveys: true });
    await writeFile(path.join(collector.surveys, "lamps.json"), JSON.stringify(LAMPS));
    await collector.kill();
    await collector.startAgain();
    await use(collector);
    await collector.remove();
  },
});

/** Answers, and sends what is looked over; the response as the collector exports it. */
async function send(page, collector) {
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.locator(".yousaid-delivery__reference")).toBeVisible();
  const [row, ...others] = await collector.stored("lamps");
  expect(others).toEqual([]);
  return row;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("people don't meet the field, and what they send has no mark of it", async ({ page, collector }) => {
    await page.goto(`${collector.origin}/s/lamps`);
    await expect(page.locator(TRAP)).toBeHidden();
    await expect(page.getByRole("textbox")).toHaveCount(0);
    const row = await send(page, collector);
    expect(row.marks ?? []).not.toContain("honeypot");
  });

  test("a program that fills in what it finds is answered like anybody, and marked", async ({ page, collector }) => {
    await page.goto(`${collector.origin}/s/lamps`);
    await page.locator(TRAP).evaluate((field) => field.setAttribute("value", "https://spam.example"));
    const row = await send(page, collector);
    expect(row.marks).toContain("honeypot");
    expect((await collector.table("lamps"))[0].marks).toContain("honeypot");
  });
});

test("the widget takes the form's place and leaves the field behind", async ({ page, collector }) => {
  const release = await holdWidget(page);
  await page.goto(`${collector.origin}/s/lamps`);
  await page.locator(TRAP).evaluate((field) => {
    field.value = "https://spam.example";
  });
  release();
  await page.getByRole("radio", { name: "Yes" }).focus();
  await taken(page);
  const row = await send(page, collector);
  expect(row.marks ?? []).not.toContain("honeypot");
});
