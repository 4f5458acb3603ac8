/** The survey `examples/surveys/repair-visit.json`, answered the short way, for journeys about what comes after. */
export const SURVEY = "repair-visit";
export const TAG = '<yousaid-survey src="/surveys/repair-visit.json"></yousaid-survey>';

const DONE = "Is the repair finished?";
const EASE = "How easy was it to get the repair done?";
const VISITS = "How many visits did it take?";

/** What is stored of the answers below, by question id. */
export const STORED = { done: "yes", ease: "very_easy", visits: 2 };

/** Answers everything, and stops on the review. */
export async function fillIn(survey) {
  await survey.choose(DONE, "Yes");
  await survey.choose(EASE, "Very easy");
  await survey.continueTo("Talking to you");
  await survey.type(VISITS, "2");
  await survey.continueTo("Check your answers");
}
