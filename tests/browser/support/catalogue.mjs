/** The words of the interface in any language, by the ids of their messages, as residents download them. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

import { BUNDLE } from "./collector.mjs";

/** A function from the id of a message to its words; what is filled in matches anything. */
export async function catalogue(language, group = "common") {
  const folder = path.join(BUNDLE, "i18n");
  const name = (await readdir(folder)).find((file) => new RegExp(`^${language}-${group}-[0-9a-f]+\\.txt$`).test(file));
  const lines = (await readFile(path.join(folder, name), "utf8")).split("\n");
  const messages = new Map(lines.filter((line) => line.includes("=")).map((line) => line.split(/=(.*)/s)));
  return (id) => {
    const words = messages.get(id);
    if (!words.includes("{")) return words;
    const escaped = words.split(/\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(escaped.join(".*"), "s");
  };
}

/** What a page object needs to know of a language (see `words.mjs`). */
export async function wordsIn(language) {
  const said = await catalogue(language);
  return {
    continue: said("survey-continue-button"),
    back: said("survey-back-link"),
    send: said("review-submit-button"),
    change: said("review-change-link"),
    clear: said("question-clear-button"),
    retry: said("delivery-retry-button"),
    problem: said("error-summary-title"),
    errorPrefix: said("error-prefix-label"),
    review: said("review-title"),
    unanswered: said("review-unanswered-label"),
    language: said("survey-language-label"),
    thanks: said("ending-title"),
    received: said("delivery-received-status"),
    yes: said("yesno-yes-label"),
    no: said("yesno-no-label"),
  };
}
