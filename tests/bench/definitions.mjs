/** The surveys that are measured, the same for all: in our own form, from which the others are made. */
import { readFile } from "node:fs/promises";

const ROOT = new URL("../../", import.meta.url);
const read = async (file) => JSON.parse(await readFile(new URL(file, ROOT), "utf8"));

const survey = (id, pages) => ({
  id,
  version: "1",
  title: "A survey to measure",
  default_language: "en",
  landlord: { name: "Elm Park Homes" },
  review: false,
  pages: pages.map((questions, i) => ({ id: `p${i}`, questions })),
});

const choices = (...labels) => labels.map((label, i) => ({ code: String(i + 1), label }));

/** Five kinds of question in turn. All may be left out, so that Continue leads on at once. */
function question(i) {
  const kinds = [
    { type: "yes_no", yes: "Yes", no: "No" },
    { type: "scale", points: choices("Bad", "Fair", "Good") },
    { type: "number", max: 1000 },
    { type: "multiple_choice", choices: choices("The lift", "The garden") },
    { type: "short_text" },
  ];
  return { id: `q${i}`, title: `Question ${i}?`, optional: true, ...kinds[i % kinds.length] };
}

const list = (count) => Array.from({ length: count }, (_, i) => question(i));

/** So many questions on one page. */
export const onOnePage = (count) => survey("one-page", [list(count)]);

/** So many questions on one page; every fifth is asked of those who said yes to the one four before it. */
export function withConditions(count, conditions) {
  const questions = list(count);
  for (let n = 0; n < conditions; n++) questions[5 * n + 4].ask_if = `q${5 * n} = 'yes'`;
  return survey("conditions", [questions]);
}

/** Pages of five questions. */
export function inPages(pages) {
  const questions = list(pages * 5);
  return survey("pages", Array.from({ length: pages }, (_, i) => questions.slice(i * 5, i * 5 + 5)));
}

/** One matrix. */
export const matrix = (rows, points) =>
  survey("matrix", [
    [
      {
        id: "m",
        type: "matrix",
        title: "How satisfied are you with these?",
        optional: true,
        rows: Array.from({ length: rows }, (_, i) => ({ code: `r${i}`, label: `Service number ${i + 1}` })),
        points: choices(...Array.from({ length: points }, (_, i) => `Point ${i + 1}`)),
      },
    ],
  ]);

/** One question of each kind that is measured, to have everything loaded before the clock runs. */
export const warmUp = () => survey("warm-up", [[...list(5), { ...matrix(2, 3).pages[0].questions[0], id: "warm" }]]);

/** The survey of the example with its bank's questions written out, because peers know no banks. */
export async function tsm() {
  const [example, bank] = await Promise.all([
    read("examples/surveys/tsm-2026.json"),
    read("crates/yousaid-engine/banks/tsm@2024-04.json"),
  ]);
  const fill = (text) => text.replaceAll("{landlord}", example.landlord.name);
  const points = (name) => bank.scales.find((scale) => scale.id === name).points;
  const written = (used) => {
    const item = bank.items.find((item) => used.bank.endsWith(`/${item.id}`));
    const { id, type, yes, no, ask_if, soft_answers } = item;
    const own = { id, type, yes, no, ask_if, soft_answers, title: fill(item.title) };
    if (item.points) own.points = points(item.points);
    return JSON.parse(JSON.stringify(own));
  };
  const pages = example.pages.map((page) => ({ ...page, questions: page.questions.map((q) => (q.bank ? written(q) : q)) }));
  return { ...example, introduction: fill(example.introduction), pages };
}
