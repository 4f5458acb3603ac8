/** Answers in progress: they survive a reload, belong to one tab, and go when they are sent or not wanted. */
import { readFile } from "node:fs/promises";

import { HostPage } from "../pages/host-page.mjs";
import { traces } from "../support/device.mjs";
import { expect, test } from "../support/test.mjs";
import * as repair from "../support/repair-visit.mjs";
import * as tsm from "../support/tsm.mjs";

const DONE = "Is the repair finished?";
const EASE = "How easy was it to get the repair done?";
const VISITS = "How many visits did it take?";
const KEPT = "We kept your answers";
const tag = (more) => `<yousaid-survey src="/surveys/repair-visit.json" ${more}></yousaid-survey>`;

/** Answers the first page and half of the second. */
async function begin(survey) {
  await survey.choose(DONE, "Yes");
  await survey.choose(EASE, "Very easy");
  await survey.continueTo("Talking to you");
  await survey.type(VISITS, "2");
}

test("answers in progress survive a reload, with their place, and are stored once", async ({ host, collector, page }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  await begin(survey);
  await page.reload();
  await host.ready();
  await expect(survey.element).toContainText(KEPT);
  await expect(survey.field(VISITS)).toHaveValue("2");
  // Being there again moves nothing.
  await expect(page.locator("body")).toBeFocused();
  await survey.backTo("The repair");
  await expect(survey.radio(EASE, "Very easy")).toBeChecked();
  await survey.continueTo("Talking to you");
  await survey.continueTo("Check your answers");
  await survey.send();
  await survey.reference();
  await expect(survey.element.getByText(KEPT)).toBeHidden();
  const rows = await collector.stored(repair.SURVEY);
  expect(rows).toHaveLength(1);
  expect(tsm.answersOf(rows[0])).toEqual(repair.STORED);
  await expect.poll(() => traces(page)).not.toContain("very_easy");
  await page.reload();
  await host.ready();
  await expect(survey.element.getByText(KEPT)).toHaveCount(0);
});

test("starting again forgets the answers in progress", async ({ host, page, collector }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  await begin(survey);
  await page.reload();
  await host.ready();
  await survey.element.getByRole("button", { name: "Start again" }).click();
  await expect(survey.radio(DONE, "Yes")).not.toBeChecked();
  await expect(survey.element.getByText(KEPT)).toBeHidden();
  await expect.poll(() => traces(page)).not.toContain("very_easy");
  await page.reload();
  await host.ready();
  await expect(survey.radio(DONE, "Yes")).not.toBeChecked();
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
});

for (const [what, more] of [
  ["where the page wants none", 'drafts="none"'],
  ["on a kiosk, whatever the page wants", 'drafts="device" mode="kiosk"'],
]) {
  test(`answers in progress are not kept ${what}`, async ({ host, page }) => {
    await host.open(tag(more));
    const survey = await host.ready();
    await begin(survey);
    await page.reload();
    await host.ready();
    await expect(survey.radio(DONE, "Yes")).not.toBeChecked();
    await expect(survey.element.getByText(KEPT)).toHaveCount(0);
    expect(await traces(page)).not.toContain("very_easy");
  });
}

test("answers in progress belong to their tab, unless the page wants them kept on the device", async ({ host, context, collector }) => {
  for (const [drafts, found] of [["session", 0], ["device", 1]]) {
    await host.open(tag(`drafts="${drafts}"`));
    const survey = await host.ready();
    await begin(survey);
    await survey.backTo("The repair");
    await expect.poll(() => traces(host.page)).toContain("very_easy");
    const other = new HostPage(await context.newPage(), collector);
    await other.open(tag(`drafts="${drafts}"`));
    await other.ready();
    await expect(other.survey().element.getByText(KEPT)).toHaveCount(found);
    await other.page.close();
  }
});

test("two widgets with the same survey keep their answers apart", async ({ host, page }) => {
  await host.open(`<div id="one">${repair.TAG}</div><div id="two">${repair.TAG}</div>`);
  const [one, two] = [host.survey("#one > *"), host.survey("#two > *")];
  await host.ready(one);
  await host.ready(two);
  await one.choose(DONE, "Yes");
  await two.choose(DONE, "No");
  await page.reload();
  await host.ready(one);
  await host.ready(two);
  await expect(one.radio(DONE, "Yes")).toBeChecked();
  await expect(two.radio(DONE, "No")).toBeChecked();
});

test("residents can keep a copy of their own answers, which goes nowhere", async ({ host, page }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  await survey.send();
  await survey.reference();
  await survey.element.getByText("Your answers", { exact: true }).click();
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));
  const coming = page.waitForEvent("download");
  await survey.element.getByRole("button", { name: "Download a copy of your answers" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("repair-visit.txt");
  const text = await readFile(await download.path(), "utf8");
  for (const words of [DONE, "Yes", EASE, "Very easy", VISITS, "2"]) expect(text).toContain(words);
  expect(sent.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});
