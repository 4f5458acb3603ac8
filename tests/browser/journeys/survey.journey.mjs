/** A resident answers the Tenant Satisfaction Measures from the first question to the receipt. */
import { Keyboard } from "../support/keyboard.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

async function expectStoredOnce(collector, reference) {
  const stored = await collector.stored(tsm.SURVEY);
  expect(stored).toHaveLength(1);
  expect(stored[0].reference).toBe(reference);
  expect(tsm.answersOf(stored[0])).toEqual(tsm.STORED);
  expect(stored[0].response).toMatchObject({ final: true, mode: "web", survey: { id: tsm.SURVEY } });
  // Anonymous: the day is all that is known of when.
  expect(stored[0].response.started).toMatch(/^\d{4}-\d\d-\d\d$/);
  const table = await collector.table(tsm.SURVEY);
  expect(table).toHaveLength(1);
  expect(table[0]).toMatchObject({ ...tsm.CELLS, reference, final: "yes", languages: "en" });
}

test("the whole survey by mouse is stored once and stands in the table @layout", async ({ landlord, collector }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey);
  await survey.send();
  await survey.isAt(tsm.ENDING);
  await expectStoredOnce(collector, await survey.reference());
  await expect(survey.element).toContainText("by 30 June 2027");
});

test("the whole survey by keyboard alone is stored once @layout", async ({ landlord, collector, page }) => {
  const survey = await landlord.open();
  const keyboard = new Keyboard(page);
  for (const [i, { answers }] of tsm.PAGES.entries()) {
    for (const given of answers) {
      if (given.kind === "choose") await keyboard.choose(survey, given.question, given.label);
      if (given.kind === "type") await keyboard.type(survey, given.question, given.text);
      for (const label of given.labels ?? []) await keyboard.tick(survey, given.question, label);
    }
    // Enter and Space both press a button.
    await keyboard.activate(survey.continueButton, i % 2 ? "Space" : "Enter");
    await survey.isAt(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
  }
  await keyboard.activate(survey.sendButton);
  await survey.isAt(tsm.ENDING);
  await expectStoredOnce(collector, await survey.reference());
});

test("arrow keys change the answer and never the page", async ({ landlord, page }) => {
  const survey = await landlord.open();
  const keyboard = new Keyboard(page);
  await keyboard.choose(survey, tsm.OVERALL, "Very dissatisfied");
  await keyboard.press("ArrowDown");
  await expect(survey.radio(tsm.OVERALL, "Very satisfied")).toBeChecked();
  await keyboard.press("ArrowUp");
  await expect(survey.radio(tsm.OVERALL, "Very dissatisfied")).toBeChecked();
  await expect(survey.headingNamed(tsm.OVERALL)).toBeVisible();
});

test("Enter in a text field goes on as the button does, and in a long text it starts a line", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  await survey.type(tsm.REASON, "One");
  await survey.field(tsm.REASON).press("Enter");
  await survey.field(tsm.REASON).pressSequentially("two");
  await expect(survey.field(tsm.REASON)).toHaveValue("One\ntwo");
});

test("nothing is chosen before the resident chooses", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, {
    look: async () => {
      for (const radio of await survey.element.getByRole("radio").all()) await expect(radio).not.toBeChecked();
      for (const box of await survey.element.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
    },
  });
});

test("a question appears when it applies, disappears when it does not, and is not stored then", async ({ landlord, collector }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.REASON });
  await expect(survey.question(tsm.REPAIRS_SERVICE)).toBeHidden();

  await survey.choose(tsm.REPAIR_FILTER, "Yes");
  await expect(survey.question(tsm.REPAIRS_SERVICE)).toBeVisible();
  await survey.choose(tsm.REPAIRS_SERVICE, "Very dissatisfied");
  await survey.choose(tsm.REPAIR_TIME, "Very dissatisfied");

  await survey.choose(tsm.REPAIR_FILTER, "No");
  await expect(survey.question(tsm.REPAIRS_SERVICE)).toBeHidden();
  await expect(survey.question(tsm.REPAIR_TIME)).toBeHidden();

  // A slip of the finger takes nothing away.
  await survey.choose(tsm.REPAIR_FILTER, "Yes");
  await expect(survey.radio(tsm.REPAIRS_SERVICE, "Very dissatisfied")).toBeChecked();
  await survey.choose(tsm.REPAIR_FILTER, "No");

  const repairs = tsm.PAGES.findIndex((page) => page.heading === "Repairs");
  await survey.continueTo(tsm.PAGES[repairs + 1].heading);
  for (let i = repairs + 1; i < tsm.PAGES.length; i += 1) {
    await tsm.answer(survey, tsm.PAGES[i]);
    await survey.continueTo(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
  }
  await survey.send();
  await survey.reference();
  const [stored] = await collector.stored(tsm.SURVEY);
  const { TP02, TP03, ...expected } = tsm.STORED;
  expect([TP02, TP03]).toEqual(["very_satisfied", "neither"]);
  expect(tsm.answersOf(stored)).toEqual({ ...expected, repair_filter: "no" });
});

test("a page of which nothing is asked is passed over in both directions", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: "How we treat you" });
  await survey.choose(tsm.COMPLAINT_FILTER, "Yes");
  await survey.continueTo(/approach to complaints handling/);
  await survey.backTo(tsm.COMPLAINT_FILTER);
  await survey.choose(tsm.COMPLAINT_FILTER, "No");
  await survey.continueTo("Shared areas");
  await survey.backTo(tsm.COMPLAINT_FILTER);
});

test("going back keeps every answer", async ({ landlord }) => {
  const survey = await landlord.open();
  await expect(survey.backButton).toBeHidden();
  await tsm.fillIn(survey, { last: "Repairs" });
  await survey.backTo("Repairs");
  await expect(survey.radio(tsm.REPAIR_TIME, "Neither satisfied nor dissatisfied")).toBeChecked();
  await survey.backTo(tsm.REASON);
  await expect(survey.field(tsm.REASON)).toHaveValue(tsm.STORED.overall_reason);
  await survey.backTo(tsm.OVERALL);
  await expect(survey.radio(tsm.OVERALL, "Fairly satisfied")).toBeChecked();
  await expect(survey.backButton).toBeHidden();
});

test("an answer that does not fit yet is kept when the resident goes back", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: "Your neighbourhood" });
  await survey.type(tsm.HOUSEHOLD, "a few");
  await survey.backTo("Your neighbourhood");
  await survey.continueTo("What should come first");
  await expect(survey.field(tsm.HOUSEHOLD)).toHaveValue("a few");
});

test("the review shows every answer, and changing one leads back to it", async ({ landlord, collector }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey);
  await expect(survey.reviewAnswer(tsm.OVERALL)).toContainText("Fairly satisfied");
  await expect(survey.reviewAnswer(tsm.REASON)).toContainText("=Quick repairs, “mostly”");
  await expect(survey.reviewAnswer(tsm.PRIORITIES)).toContainText("Damp and mould");
  await expect(survey.reviewAnswer(tsm.HOUSEHOLD)).toContainText("3");

  await survey.change("Has Elm Park Homes carried out a repair");
  await survey.isAt("Repairs");
  await survey.choose(tsm.REPAIR_FILTER, "No");
  await survey.continueTo(tsm.REVIEW);
  await expect(survey.reviewAnswer(tsm.REPAIR_FILTER)).toContainText("No");
  await expect(survey.element.getByRole("term").filter({ hasText: tsm.REPAIRS_SERVICE })).toBeHidden();

  await survey.send();
  await survey.reference();
  const [stored] = await collector.stored(tsm.SURVEY);
  expect(tsm.answersOf(stored)).toMatchObject({ repair_filter: "no", TP01: "fairly_satisfied" });
  expect(tsm.answersOf(stored)).not.toHaveProperty("TP02");
});

test("a change that opens a page leads through that page before the review", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey);
  await survey.change("Have you made a complaint");
  await survey.isAt(tsm.COMPLAINT_FILTER);
  await survey.choose(tsm.COMPLAINT_FILTER, "Yes");
  await survey.continueTo(/approach to complaints handling/);
  await survey.choose(/approach to complaints handling/, "Very satisfied");
  await survey.continueTo(tsm.REVIEW);
  await expect(survey.reviewAnswer(/approach to complaints handling/)).toContainText("Very satisfied");
});

test("an optional choice can be taken back, and what was left out is said to be unanswered", async ({ landlord, collector }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: "Your neighbourhood" });
  await survey.tick(tsm.PRIORITIES, "Quicker repairs");
  const prefer = survey.element.getByRole("checkbox", { name: "Prefer not to say" });
  await survey.type(tsm.HOUSEHOLD, "4");
  await prefer.check();
  await expect(survey.field(tsm.HOUSEHOLD)).toHaveValue("");
  await survey.type(tsm.HOUSEHOLD, "5");
  await expect(prefer).not.toBeChecked();
  await prefer.check();
  await survey.continueTo("Hearing what we changed");
  await survey.choose(tsm.HEAR_BACK, "On the website");
  await survey.continueTo(tsm.REVIEW);
  await expect(survey.reviewAnswer(tsm.HOUSEHOLD)).toContainText("Prefer not to say");
  await expect(survey.reviewAnswer(tsm.ANYTHING_ELSE)).toContainText("Not answered");
  await survey.send();
  await survey.reference();
  const [stored] = await collector.stored(tsm.SURVEY);
  expect(tsm.answersOf(stored)).toMatchObject({ household: "prefer_not_to_say", priorities: ["repairs"] });
  expect(tsm.answersOf(stored)).not.toHaveProperty("anything_else");
});

test("“None of these” stands alone", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: "Your neighbourhood" });
  await survey.tick(tsm.PRIORITIES, "Quicker repairs");
  await survey.tick(tsm.PRIORITIES, "None of these");
  await expect(survey.checkbox(tsm.PRIORITIES, "Quicker repairs")).not.toBeChecked();
  await survey.tick(tsm.PRIORITIES, "Damp and mould");
  await expect(survey.checkbox(tsm.PRIORITIES, "None of these")).not.toBeChecked();
});
