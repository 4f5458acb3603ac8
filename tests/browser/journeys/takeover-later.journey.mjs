/** What is taken over besides the first page of a survey: later pages of the collector, feedback, and halo comments. */
import { cp } from "node:fs/promises";
import path from "node:path";

import { publish, ROUND, said } from "../pages/halo-round.mjs";
import { SurveyWidget } from "../pages/survey-widget.mjs";
import { Collector } from "../support/collector.mjs";
import { countShifts, embedded, holdWidget, isTaken, look, taken } from "../support/embed.mjs";
import * as repair from "../support/repair-visit.mjs";
import { expect, test as base } from "../support/test.mjs";
import { answersOf } from "../support/tsm.mjs";
import { WELSH } from "../support/words.mjs";

const DAY = "2026-11-30";
const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true });
    await cp("examples/feedback/elm-homes.json", path.join(collector.surveys, "feedback.json"));
    await publish(collector, DAY);
    await collector.lend(use, testInfo);
  },
});

const VISITS = "How many visits did it take?";

/** At the second page of the collector's, whose widget is held back; what releases it. */
async function atSecondPage(page) {
  const release = await holdWidget(page);
  await page.goto("/s/repair-visit?language=en");
  const survey = new SurveyWidget(page.locator("yousaid-survey"));
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose("How easy was it to get the repair done?", "Very easy");
  await survey.continueButton.click();
  await expect(survey.headingNamed("Talking to you")).toBeVisible();
  return { survey, release };
}

test("a later page is taken over with what is typed on it and the answers before it, and stored once", async ({ collector, page }) => {
  const shift = await countShifts(page);
  const { survey, release } = await atSecondPage(page);
  const id = await page.locator('input[name="~id"]').inputValue();
  const visits = survey.field(VISITS);
  await visits.fill("2");
  expect(await isTaken(page)).toBe(false);
  release();
  await taken(page);
  await expect(visits).toHaveValue("2");
  await expect(visits).toBeFocused();
  await expect(survey.headingNamed("Talking to you")).toBeVisible();
  // Nobody is told of answers from before: they are of this visit.
  await expect(survey.element.locator("[part=kept]")).toBeHidden();
  expect(await shift()).toBe(0);
  await survey.continueTo("Check your answers");
  await expect(survey.reviewAnswer("Is the repair finished?")).toContainText("Yes");
  await survey.send();
  await survey.reference();
  const stored = await collector.stored(repair.SURVEY);
  expect(stored.map(({ response }) => response.id)).toEqual([id]);
  expect(stored.map(answersOf)).toEqual([repair.STORED]);
});

test("back from a page that was taken over leads to the page before it, with its answers", async ({ page }) => {
  const { survey, release } = await atSecondPage(page);
  release();
  await taken(page);
  await survey.backButton.click();
  await expect(survey.radio("How easy was it to get the repair done?", "Very easy")).toBeChecked();
});

test("a page that is loaded again goes on with what the widget has kept of the same visit", async ({ page }) => {
  const { survey, release } = await atSecondPage(page);
  release();
  await taken(page);
  await survey.type(VISITS, "3");
  await survey.continueTo("Check your answers");
  await page.reload();
  await taken(page);
  await expect(survey.field(VISITS)).toHaveValue("3");
  await expect(survey.headingNamed("Talking to you")).toBeVisible();
});

test("a page that says what was found wrong stays, and the next one is taken over", async ({ page }) => {
  const release = await holdWidget(page);
  await page.goto("/s/repair-visit?language=en");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page.locator("yousaid-survey")).toHaveCount(0);
  await page.locator('input[name="done"][value="yes"]').check();
  await page.locator('input[name="ease"][value="very_easy"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Talking to you" })).toBeVisible();
  release();
  await taken(page);
  await expect(new SurveyWidget(page.locator("yousaid-survey")).field(VISITS)).toBeVisible();
});

test("a widget that fails once on its way is fetched again, once", async ({ collector, host, page, guard }) => {
  guard.expect(/ERR_FAILED/);
  const asked = [];
  let failures = 1;
  await page.route(/\/yousaid-[0-9a-f]+\.wasm/, (route) => {
    asked.push(route.request().url());
    return asked.length > failures ? route.continue() : route.abort();
  });
  await host.open(await embedded(collector, repair.SURVEY), { loader: "" });
  await taken(page);
  expect(asked.length).toBe(2);
  // The second time it never comes: two attempts, and the whole form.
  failures = 4;
  guard.expect(/YousaidTransportError/, 1);
  await host.open(await embedded(collector, repair.SURVEY), { loader: "" });
  await expect(page.locator("yousaid-survey[data-plain]")).toBeVisible();
  await expect(page.getByText(VISITS)).toBeVisible();
  expect(asked.length).toBe(4);
});

const FACES = {
  feedback: { id: "elm-feedback", options: { language: "cy", "context-page": "/journey/host.html" }, words: WELSH },
  halo: { id: ROUND, options: {} },
};

/** Something to type in. */
const box = (name, survey) =>
  name === "halo" ? survey.element.getByRole("textbox", { name: said("Your comment on ‘Cleaning the gutters’") }) : survey.element.locator("textarea:visible").first();

/** Headings, questions and what is typed in, with their places; above photos, which only the widget takes. */
async function landmarks(survey) {
  const seen = await survey.element.evaluate(look);
  const photos = await survey.element.locator(".yousaid-file:visible").evaluateAll(([file]) => (file ? file.getBoundingClientRect().y + scrollY : Infinity));
  const tell = seen.filter(([tag, [, y]]) => /^(h\d|legend|textarea|input)$/.test(tag) && y < photos - 1);
  // The field that takes a code is part of the way back, for which room was kept.
  return tell.slice(tell.findIndex(([tag]) => tag !== "input")).map(([tag, place]) => [tag, ...place].join(" "));
}

for (const [name, { id, options, words }] of Object.entries(FACES)) {
  test(`what is typed into a pasted form for ${name} is in the widget, which looks the same @layout`, async ({ host, collector, page }) => {
    await page.clock.setFixedTime(`${DAY}T10:00:00-07:00`);
    const shift = await countShifts(page);
    const release = await holdWidget(page);
    await host.open(await embedded(collector, id, options), { loader: "" });
    const survey = host.survey(`yousaid-${name}`, words);
    const field = box(name, survey);
    await field.click();
    await page.keyboard.type("The lamps ");
    const before = await landmarks(survey);
    release();
    await taken(page);
    await page.keyboard.type("are out");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("The lamps are out");
    expect(await field.evaluate((control) => Boolean(control.getRootNode().host)), "it is the widget's field").toBe(true);
    expect(before.length).toBeGreaterThan(10);
    expect(await landmarks(survey)).toEqual(before);
    expect(await shift()).toBe(0);
    if (name === "feedback") await expect(survey.element.locator('.yousaid[data-page="feedback"]')).toHaveAttribute("lang", "cy");
  });
}
