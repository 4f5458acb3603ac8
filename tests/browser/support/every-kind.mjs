/** Every kind of question on one page, all of them asked and none optional, in whichever languages. */
import { readFile } from "node:fs/promises";

const EXAMPLE = new URL("../../../examples/surveys/every-question.json", import.meta.url);

/** What decides whether something is asked, offered or may be left out. */
const CONDITIONS = ["ask_if", "require_if", "warn", "optional"];

export async function everyKind(languages) {
  const definition = JSON.parse(await readFile(EXAMPLE, "utf8"));
  const questions = definition.pages.flatMap((page) => page.questions);
  const unconditional = ({ rows, ...question }) => {
    for (const name of CONDITIONS) delete question[name];
    return rows ? { ...question, rows: rows.map(({ ask_if, ...row }) => row) } : question;
  };
  const { opens, closes, ...whole } = definition;
  return { ...whole, id: "every-kind", languages, pages: [{ id: "all", questions: questions.map(unconditional) }] };
}
