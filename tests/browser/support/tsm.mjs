/**
 * The survey `examples/surveys/tsm-2026.json` as one resident answers it: what to choose on each
 * page, by the words that are read, and which codes have to be stored for it.
 */
export const SURVEY = "tsm-2026";

const SAFETY = /that Elm Park Homes provides a home that is safe/;
export const OVERALL = /how satisfied or dissatisfied are you with the service provided by Elm Park Homes/;
export const REASON = /What is the main reason for your answer/;
export const REPAIR_FILTER = /Has Elm Park Homes carried out a repair to your home/;
export const REPAIRS_SERVICE = /with the overall repairs service from Elm Park Homes/;
export const REPAIR_TIME = /with the time taken to complete your most recent repair/;
export const COMPLAINT_FILTER = /Have you made a complaint to Elm Park Homes/;
export const COMMUNAL_FILTER = /Do you live in a building with communal areas/;
export const PRIORITIES = /What should we work on first/;
export const HOUSEHOLD = /How many people live in your home/;
export const HEAR_BACK = /How would you like to hear/;
export const ANYTHING_ELSE = /Is there a question that we should have asked/;

const choose = (question, label, id, code) => ({ kind: "choose", question, label, stored: { [id]: code } });
const type = (question, text, id, stored = text) => ({ kind: "type", question, text, stored: { [id]: stored } });

/** Every page that this resident is asked, in order. The complaint that was not made is not asked about. */
export const PAGES = [
  { heading: OVERALL, answers: [choose(OVERALL, "Fairly satisfied", "TP01", "fairly_satisfied")] },
  { heading: REASON, answers: [type(REASON, "=Quick repairs, “mostly”\nbut damp", "overall_reason")] },
  {
    heading: "Repairs",
    answers: [
      choose(REPAIR_FILTER, "Yes", "repair_filter", "yes"),
      choose(REPAIRS_SERVICE, "Very satisfied", "TP02", "very_satisfied"),
      choose(REPAIR_TIME, "Neither satisfied nor dissatisfied", "TP03", "neither"),
    ],
  },
  {
    heading: /provides a home that is well maintained/,
    answers: [choose(/provides a home that is well maintained/, "Fairly dissatisfied", "TP04", "fairly_dissatisfied")],
  },
  {
    heading: SAFETY,
    answers: [choose(SAFETY, "Not applicable / don’t know", "TP05", "not_applicable_or_dont_know")],
  },
  {
    heading: "How we treat you",
    answers: [
      choose(/listens to your views and acts upon them/, "Very dissatisfied", "TP06", "very_dissatisfied"),
      choose(/keeps you informed about things that matter to you/, "Fairly satisfied", "TP07", "fairly_satisfied"),
      choose(/treats me fairly and with respect/, "Strongly agree", "TP08", "strongly_agree"),
    ],
  },
  { heading: COMPLAINT_FILTER, answers: [choose(COMPLAINT_FILTER, "No", "complaint_filter", "no")] },
  {
    heading: "Shared areas",
    answers: [
      choose(COMMUNAL_FILTER, "Yes", "communal_filter", "yes"),
      choose(/keeps these communal areas clean/, "Very satisfied", "TP10", "very_satisfied"),
    ],
  },
  {
    heading: "Your neighbourhood",
    answers: [
      choose(/makes a positive contribution to your neighbourhood/, "Fairly satisfied", "TP11", "fairly_satisfied"),
      choose(/approach to handling anti-social behaviour/, "Not applicable / don’t know", "TP12", "not_applicable_or_dont_know"),
    ],
  },
  {
    heading: "What should come first",
    answers: [
      { kind: "tick", question: PRIORITIES, labels: ["Damp and mould", "Cleaning and gardens"], stored: { priorities: ["damp", "grounds"] } },
      type(HOUSEHOLD, "3", "household", 3),
    ],
  },
  {
    heading: "Hearing what we changed",
    answers: [choose(HEAR_BACK, "In the newsletter", "hear_back", "newsletter"), type(ANYTHING_ELSE, "No", "anything_else")],
  },
];

/** What is stored of all that, by question id. */
export const STORED = Object.assign({}, ...PAGES.flatMap((page) => page.answers).map((answer) => answer.stored));

/** The same as cells of the table. What could be a formula in a spreadsheet is made harmless there. */
export const CELLS = {
  ...Object.fromEntries(Object.entries(STORED).filter(([id]) => id !== "priorities").map(([id, value]) => [id, String(value)])),
  overall_reason: "'=Quick repairs, “mostly”\nbut damp",
  TP09: "",
  "priorities.damp": "1",
  "priorities.grounds": "1",
  "priorities.repairs": "0",
  "priorities.none": "0",
};

export const REVIEW = "Check your answers";
export const ENDING = "Thank you";

/** Gives the answers of one page by mouse. */
export async function answer(survey, page) {
  for (const given of page.answers) {
    if (given.kind === "choose") await survey.choose(given.question, given.label);
    if (given.kind === "type") await survey.type(given.question, given.text);
    for (const label of given.labels ?? []) await survey.tick(given.question, label);
  }
}

/**
 * Answers page by page, up to and including the one with the heading `last`, and stops on the page
 * after it: the review, if no `last` is named. `look` is called on every page, before it is answered.
 */
export async function fillIn(survey, { last, look = async () => {} } = {}) {
  const end = last === undefined ? PAGES.length - 1 : PAGES.findIndex((page) => String(page.heading) === String(last));
  for (let i = 0; i <= end; i += 1) {
    await look(PAGES[i]);
    await answer(survey, PAGES[i]);
    await survey.continueTo(PAGES[i + 1]?.heading ?? REVIEW);
  }
}

/** The answers of a stored response by question id, as values alone. */
export function answersOf({ response }) {
  const value = ({ choice, choices, text, number, soft }) => choice ?? choices ?? text ?? number ?? soft;
  return Object.fromEntries(Object.entries(response.answers).map(([id, answer]) => [id, value(answer)]));
}
