/** What happens when an answer is missing or wrong. */
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

test("a missing answer is said above the question and at it, in the same words @layout", async ({ landlord }) => {
  const survey = await landlord.open();
  await survey.continueButton.click();
  await expect(survey.errorSummaryBox).toBeFocused();
  await expect(survey.errorSummaryBox).toBeInViewport();
  const words = await survey.errorLinks.textContent();
  expect(words).toBe("Select one answer from the scale");
  await expect(survey.question(tsm.OVERALL)).toHaveAccessibleDescription(new RegExp(`Error: ${words}`));
  await expect(survey.headingNamed(tsm.OVERALL)).toBeVisible();
});

test("a link of the summary leads to the control, for mouse and keyboard", async ({ landlord, page }) => {
  const survey = await landlord.open();
  const before = page.url();
  await survey.continueButton.click();
  await survey.errorLinks.click();
  await expect(survey.radio(tsm.OVERALL, "Very satisfied")).toBeFocused();
  await survey.continueButton.click();
  await expect(survey.errorSummaryBox).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(survey.errorLinks).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(survey.radio(tsm.OVERALL, "Very satisfied")).toBeFocused();
  // The page's address is the host's.
  expect(page.url()).toBe(before);
});

test("an error goes from the question when it is mended, and the summary with the next Continue", async ({ landlord }) => {
  const survey = await landlord.open();
  await survey.continueButton.click();
  await expect(survey.errorSummary).toBeVisible();
  await survey.choose(tsm.OVERALL, "Very satisfied");
  await expect(survey.question(tsm.OVERALL)).not.toHaveAccessibleDescription(/Error/);
  await survey.continueTo(tsm.REASON);
  await expect(survey.errorSummary).toBeHidden();
});

test("several errors are listed in the order of the questions, and no answer is lost", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.PAGES[4].heading });
  const [{ question: listens }, { question: informed }, { question: fairly }] = tsm.PAGES[5].answers;
  await survey.continueButton.click();
  await expect(survey.errorLinks).toHaveCount(3);
  // The same error at several questions: each link says at which.
  const links = await survey.errorLinks.allTextContents();
  expect(new Set(links).size).toBe(3);
  for (const link of links) expect(link).toContain("Select one answer from the scale");
  await survey.errorLinks.nth(2).click();
  await expect(survey.radio(fairly, "Strongly agree")).toBeFocused();

  await survey.choose(informed, "Fairly satisfied");
  await survey.continueButton.click();
  await expect(survey.errorLinks).toHaveCount(2);
  await expect(survey.radio(informed, "Fairly satisfied")).toBeChecked();
  await survey.errorLinks.first().click();
  await expect(survey.radio(listens, "Very satisfied")).toBeFocused();
});

test("what was typed wrong stays as it was typed, with words on how to mend it", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: "Your neighbourhood" });
  for (const label of ["Quicker repairs", "Damp and mould", "Cleaning and gardens", "Safety of the building"]) {
    await survey.tick(tsm.PRIORITIES, label);
  }
  for (const [typed, words] of [
    ["a few", "Enter your answer as a number, like 12"],
    ["1.5", "Enter a whole number, like 12"],
    ["0", /Enter a number that is \u2068?1\u2069? or more/],
    ["21", /Enter a number that is \u2068?20\u2069? or less/],
  ]) {
    await survey.type(tsm.HOUSEHOLD, typed);
    await survey.continueButton.click();
    await expect(survey.errorSummaryBox).toBeFocused();
    await expect(survey.errorLinks).toHaveText([/Select \u2068?3\u2069? answers or fewer/, words]);
    const inSummary = await survey.errorLinks.nth(1).textContent();
    await expect(survey.field(tsm.HOUSEHOLD)).toHaveAccessibleDescription(new RegExp(`Error: ${inSummary}`));
    await expect(survey.field(tsm.HOUSEHOLD)).toHaveAttribute("aria-invalid", "true");
    await expect(survey.field(tsm.HOUSEHOLD)).toHaveValue(typed);
  }
  await survey.errorLinks.nth(1).click();
  await expect(survey.field(tsm.HOUSEHOLD)).toBeFocused();
  await expect(survey.checkbox(tsm.PRIORITIES, "Safety of the building")).toBeChecked();
});

test("a text that is too long can be typed to its end and is then said to be too long", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  await survey.type(tsm.REASON, "a".repeat(1007));
  await expect(survey.element).toContainText(/You have \u2068?7\u2069? characters too many/);
  await survey.continueButton.click();
  await expect(survey.errorLinks).toHaveText(/Shorten your answer by \u2068?7\u2069? characters/);
  await expect(survey.field(tsm.REASON)).toHaveValue("a".repeat(1007));
  await survey.type(tsm.REASON, "a".repeat(1000));
  await expect(survey.field(tsm.REASON)).not.toHaveAccessibleDescription(/Error/);
  await survey.continueTo("Repairs");
});

test("an email address is asked for in the words of an email address", async ({ host }) => {
  await host.open('<yousaid-survey src="/surveys/repair-visit.json"></yousaid-survey>');
  const survey = await host.ready();
  await survey.choose("Is the repair finished?", "No");
  await survey.type("What is still to be done?", "The tap");
  await survey.choose("How easy was it to get the repair done?", "Easy");
  await survey.continueTo("Talking to you");
  await survey.choose("Shall we get in touch about it?", "Yes");
  const email = survey.field("Your email address");
  await expect(email).toHaveAttribute("autocomplete", "email");
  await email.fill("somebody");
  await survey.continueButton.click();
  await expect(survey.errorLinks).toHaveText("Enter an email address in the correct format, like name@example.com");
  await survey.errorLinks.click();
  await expect(email).toBeFocused();
  await email.fill("somebody@elm.example");
  await survey.continueTo(tsm.REVIEW);
});
