/** Survey, feedback and round, answered with one switch and the scanning of an operating system. */
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";

import { Collector } from "../support/collector.mjs";
import { expect, test as base } from "../support/test.mjs";
import { Switch } from "../support/switch.mjs";

const DAY = "2026-11-30";
const AFTER = '<p><a id="after" href="/">What follows on the page</a></p>';
const labels = (...codes) => codes.map((code) => ({ code, label: `Answer ${code}` }));

/** One of each that is pressed in a way of its own. */
const SURVEY = {
  id: "one-switch", version: "1", kind: "survey", default_language: "en", title: "Each way to press", review: false, landlord: { name: "Elm Park Homes" },
  pages: [{
    id: "all",
    questions: [
      { id: "yes", type: "yes_no", title: "Yes or no?" },
      { id: "mood", type: "smileys", title: "Which face?" },
      { id: "stars", type: "stars", points: 5, title: "How many stars?" },
      { id: "recommend", type: "likelihood", title: "How likely?", low: "Not at all", high: "Very" },
      { id: "ticks", type: "multiple_choice", title: "Which of these?", choices: labels("a", "b") },
      {
        id: "table", type: "matrix", title: "How helpful?", rows: labels("one", "two"),
        points: [{ code: "no", label: "Not helpful" }, { code: "yes", label: "Helpful" }],
      },
      { id: "order", type: "ranking", title: "In which order?", choices: labels("x", "y", "z") },
    ],
  }],
};

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = async (folder) => {
      await cp("examples/feedback/elm-homes.json", path.join(folder, "feedback.json"));
      await cp("examples/halo/repairs-2026-12.json", path.join(folder, "halo.json"));
      await writeFile(path.join(folder, "one-switch.json"), JSON.stringify(SURVEY));
    };
    const collector = await Collector.start({ ownSurveys: surveys, more: { today: DAY } });
    await collector.lend(use, testInfo);
  },
});

/** Opens the widget with something after it, and finds nothing that scanning can't reach or press. */
async function open(host, tag, file) {
  await host.page.clock.setFixedTime(`${DAY}T10:00:00-07:00`);
  await host.open(`<${tag} src="/surveys/${file}" endpoint="/"></${tag}>${AFTER}`);
  const survey = host.survey(tag);
  const one = new Switch(survey.element);
  await expect(survey.element.locator("input[type=radio], input[type=checkbox], textarea").first()).toBeVisible();
  await expectReach(one);
  await one.leaves(host.page.locator("#after"));
  return { survey, one };
}

async function expectReach(one) {
  const { count, wrong } = await one.met();
  expect(count).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}

test("a survey with every way to press is answered by one switch", async ({ host, collector }) => {
  const { survey, one } = await open(host, "yousaid-survey", "one-switch.json");
  const radio = (id, at) => survey.element.locator(`[data-question="${id}"] input[type=radio]`).nth(at);
  await one.choose(radio("yes", 1));
  await one.choose(radio("mood", 3));
  await one.choose(radio("stars", 2));
  await one.choose(radio("recommend", 7));
  await one.choose(survey.element.locator('[data-question="ticks"] input').nth(1));
  await one.choose(radio("table", 1));
  await one.choose(radio("table", 2));
  const order = survey.element.locator('[data-question="order"]');
  for (const name of ["Answer z", "Answer x", "Answer y"]) {
    // What is not in the order yet has a button that puts it there.
    await one.press(order.getByRole("button", { name: new RegExp(name) }).first());
  }
  await expectReach(one);
  await one.press(survey.sendButton.or(survey.continueButton), "Enter");
  await survey.reference();
  const [{ response }] = await collector.stored("one-switch");
  expect(response.answers).toMatchObject({ yes: { choice: "no" }, stars: { choice: "3" }, ticks: { choices: ["b"] } });
  expect(Object.keys(response.answers)).toEqual(["yes", "mood", "stars", "recommend", "ticks", "table.one", "table.two", "order"]);
  expect(response.answers.order.choices).toEqual(["z", "x", "y"]);
});

test("every kind of question is answered by one switch, with its buttons to add, to take out and to undo", async ({ host, collector }) => {
  test.slow();
  await host.put("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"/>');
  const { survey, one } = await open(host, "yousaid-survey", "every-question.json");
  const question = (id) => survey.element.locator(`[data-question="${id}"]`);
  const choose = (id, code) => one.choose(question(id).locator(`input[value="${code}"]`));
  const type = (id, words) => one.type(question(id).locator("input:not([type=checkbox]), textarea").first(), words);
  const press = (id, name) => one.press(question(id).getByRole("button", { name }).first());
  const goOn = async (page) => {
    await expectReach(one);
    await one.press(survey.continueButton, "Enter");
    await expect(survey.element.locator(".yousaid").first()).toHaveAttribute("data-page", page);
  };

  await choose("agree", "yes");
  await goOn("home");
  // What the one key opens, the scanning of the system goes through.
  await question("estate").locator("select").selectOption("mill");
  await choose("tenure", "other");
  await type("tenure.other", "On a boat");
  await type("rooms", "3");
  await type("people", "4");
  await goOn("overall");
  await choose("satisfied", "soft:prefer_not_to_say");
  await choose("warm", "2");
  await choose("mood", "4");
  await choose("website", "3");
  await press("website", /^Clear my answer/u);
  await expect(question("website").locator("input:checked")).toHaveCount(0);
  await choose("recommend", "9");
  await type("why", "The lift");
  await goOn("services");
  await choose("used", "repairs");
  for (const row of ["staff", "repairs", "letters"]) await choose(`helpful.${row}`, "4");
  await press("missed", /^Choose: .*Events/u);
  await press("missed", /^Choose: .*Advice/u);
  await press("missed", /^Up: .*Advice/u);
  for (const [row, times] of [["parks", 4], ["lifts", 6], ["doors", 10]]) {
    for (let i = 0; i < times; i += 1) await press(`spend.${row}`, /^Add/u);
  }
  await goOn("damp");
  await choose("has_damp", "yes");
  await type("spots.1.where", "Hall");
  await type("spots.1.size", "1.5");
  await press("spots", /^Add another/u);
  await type("spots.2.where", "Attic");
  await type("spots.2.size", "1");
  await press("spots", /^Remove .*2/u);
  await press("spots", /^Undo/u);
  await expect(question("spots.2.where").locator("textarea")).toHaveValue("Attic");
  await question("photos").locator("input[type=file]").focus();
  await goOn("visit");
  for (const [part, text] of [["day", "1"], ["month", "6"], ["year", "2026"]]) {
    await one.type(question("day").locator(`[id$="-${part}"]`), text);
  }
  await type("time", "9.30am");
  await type("phone", "020 7946 0123");
  for (const [line, text] of [["line_1", "Flat 4"], ["town", "Elm Park"], ["postcode", "SW1A 1AA"]]) await type(`visit_home.${line}`, text);
  await goOn("about");
  await choose("letters", "yes");
  await type("email", "nia@example.com");
  await type("nickname", "Nia");
  await type("signed", "Nia Llewelyn");
  await one.press(survey.continueButton, "Enter");
  await expect(survey.sendButton).toBeVisible();
  await expectReach(one);
  await one.press(survey.sendButton, "Enter");
  await survey.reference();
  const [{ response: { answers } }] = await collector.stored("every-question");
  expect(answers.missed.choices).toEqual(["advice", "events"]);
  expect(answers["spend.doors"].number).toBe(50);
  expect(answers["spots.2.where"].text).toBe("Attic");
  expect(answers.website).toBeUndefined();
});

test("feedback is given by one switch", async ({ host, collector }) => {
  const { survey, one } = await open(host, "yousaid-feedback", "feedback.json");
  await one.choose(survey.element.locator('input[value="compliment"]'));
  await one.type(survey.field("What would you like to tell us?"), "The new door is warm");
  const contact = survey.question("May we contact you about this?").getByRole("radio", { name: "No", exact: true });
  await one.choose(contact);
  await expectReach(one);
  await one.press(survey.element.getByRole("button", { name: "Send my feedback" }), "Enter");
  await survey.reference();
  const [{ response }] = await collector.stored("elm-feedback");
  expect(response.answers).toMatchObject({ exit: { choice: "compliment" }, what: { text: "The new door is warm" } });
});

test("a round is commented on by one switch", async ({ host, collector }) => {
  const { survey, one } = await open(host, "yousaid-halo", "halo.json");
  await one.type(survey.element.locator("textarea").first(), "Twice a year.");
  await one.press(survey.continueButton, "Enter");
  await expect(survey.element.getByRole("heading", { name: "Hearing what was decided" })).toBeFocused();
  await expectReach(one);
  await one.press(survey.continueButton, "Enter");
  await expect(survey.sendButton).toBeVisible();
  await expectReach(one);
  await one.press(survey.sendButton, "Enter");
  await expect(survey.element.getByText(/We have received your answers/)).toBeVisible();
  expect(JSON.stringify(await collector.stored("repairs-2026-12"))).toContain("Twice a year.");
});
