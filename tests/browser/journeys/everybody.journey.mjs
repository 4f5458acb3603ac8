/**
 * The Tenant Satisfaction Measures, answered from first to last by those whom other surveys lose, and stored by
 * the collector. `YOUSAID_SHOTS=FOLDER` makes pictures of every page, for people to look at.
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { SurveyWidget } from "../pages/survey-widget.mjs";
import { overflow, smallTargets } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { listen, spoken } from "../support/spoken.mjs";
import { expect, test as base } from "../support/test.mjs";
import { ID, definition } from "../support/tsm-translated.mjs";
import * as tsm from "../support/tsm.mjs";
import { Walk } from "../support/walk.mjs";

const EASY = "examples/easy-read/tsm-easy.json";
const READING = fileURLToPath(new URL("../spoken/tsm-by-keyboard-en.txt", import.meta.url));

/** A collector that has the survey in Welsh and Urdu, and in easy read, beside the examples. */
const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = async (folder) => {
      await cp(EASY, path.join(folder, "tsm-easy.json"));
      await writeFile(path.join(folder, `${ID}.json`), JSON.stringify(await definition()));
    };
    const collector = await Collector.start({ ownSurveys: surveys });
    await collector.lend(use, testInfo);
  },
});

async function start(host, id, language, shots) {
  await host.open(`<yousaid-survey src="/surveys/${id}.json" language="${language}"></yousaid-survey>`);
  const walk = new Walk(new SurveyWidget(host.page.locator("yousaid-survey")), shots);
  await expect(walk.root).toHaveAttribute("lang", language);
  await expect(walk.go).toBeVisible();
  return walk;
}

/** What was stored, once: answers as values, and the languages in which they were read. */
async function stored(collector, id) {
  const all = await collector.stored(id);
  expect(all).toHaveLength(1);
  const languages = Object.fromEntries(Object.entries(all[0].response.answers).map(([name, { language }]) => [name, language]));
  return { answers: tsm.answersOf(all[0]), languages };
}

/** Words on the page that are in another language than `wanted`, other than the names of languages. */
function foreign(survey, wanted) {
  return survey.element.evaluate(({ shadowRoot }, language) => {
    const found = [];
    const walker = document.createTreeWalker(shadowRoot.querySelector(".yousaid"), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const around = text.parentElement;
      if (!/\p{L}/u.test(text.data) || around.closest("nav, style, textarea") || !around.checkVisibility()) continue;
      const said = around.closest("[lang]").lang;
      if (said !== language) found.push(`${said}: ${text.data.trim()}`);
    }
    return found;
  }, wanted);
}

/** Numbers to call that are drawn from right to left, by their words. */
function turned(survey) {
  return survey.element.evaluate(({ shadowRoot }) => {
    const left = (text, at) => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const calls = [...shadowRoot.querySelectorAll("a[href^='tel:']")].map((link) => link.firstChild);
    return calls.filter((text) => left(text, 0) > left(text, text.length - 1)).map(({ data }) => data);
  });
}

/** Circles that stand higher or lower than the words beside them, by how much. */
function crooked(survey) {
  return survey.element.evaluate(({ shadowRoot }) => {
    const middle = ({ top, bottom }) => (top + bottom) / 2;
    return [...shadowRoot.querySelectorAll(".yousaid-row")].flatMap((row) => {
      const words = row.querySelector(".yousaid-row__label");
      const line = new Range();
      line.selectNodeContents(words);
      const off = middle(row.querySelector("input").getBoundingClientRect()) - middle(line.getClientRects()[0]);
      return Math.abs(off) > 3 ? [`${words.textContent}: ${Math.round(off)} px`] : [];
    });
  });
}

test("in Urdu on a screen of 360 pixels", async ({ host, collector, page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const walk = await start(host, ID, "ur", "urdu");
  await expect(walk.root).toHaveAttribute("dir", "rtl");
  // What is missing is said in Urdu as well, above the question and at it.
  await walk.go.click();
  await expect(walk.survey.element.getByRole("alert").getByRole("link")).toHaveCount(1);
  await walk.picture();
  const look = async (where) => {
    expect(await overflow(page), where).toEqual([]);
    expect(await smallTargets(walk.survey), where).toEqual([]);
    expect(await foreign(walk.survey, "ur"), where).toEqual([]);
    expect(await turned(walk.survey), where).toEqual([]);
    expect(await crooked(walk.survey), where).toEqual([]);
  };
  await walk.toReview({ look });
  await look("the review");
  await walk.send();
  await look("the ending");
  const { answers, languages } = await stored(collector, ID);
  expect(answers).toEqual(tsm.STORED);
  expect(new Set(Object.values(languages))).toEqual(new Set(["ur"]));
});

test("in Welsh, with the language switched in the middle", async ({ host, collector }) => {
  test.slow();
  const events = await host.recordEvents();
  const walk = await start(host, ID, "en", "welsh");
  await walk.toReview({ until: "listening" });
  // Half of this page is answered in English; a mistake is told, and told again in Welsh.
  const choice = (id) => walk.survey.element.locator(`[data-question="${id}"] input[value="${tsm.STORED[id]}"]`);
  await choice("TP06").check();
  await walk.go.click();
  const problems = walk.survey.element.getByRole("alert").getByRole("link");
  await expect(problems).toHaveCount(2);
  const inEnglish = await problems.allTextContents();
  const welsh = walk.survey.element.getByRole("button", { name: "Cymraeg" });
  await welsh.click();
  await expect(walk.root).toHaveAttribute("lang", "cy");
  await expect(welsh).toBeFocused();
  await expect(choice("TP06")).toBeChecked();
  await expect(problems).toHaveCount(2);
  await expect.poll(() => problems.allTextContents()).not.toEqual(inEnglish);
  await walk.picture();
  await walk.toReview({ look: async (where) => expect(await foreign(walk.survey, "cy"), where).toEqual([]) });
  expect(await foreign(walk.survey, "cy"), "the review, with what was answered in English").toEqual([]);
  await walk.send();
  const { answers, languages } = await stored(collector, ID);
  expect(answers).toEqual(tsm.STORED);
  expect(languages).toMatchObject({ TP01: "en", TP05: "en", TP06: "en", TP07: "cy", TP08: "cy", TP12: "cy" });
  expect((await events()).filter(({ name }) => name === "language-changed").map(({ detail }) => detail.language)).toEqual(["cy"]);
});

test("in easy English with pictures, one question at a time", async ({ host, collector }) => {
  test.slow();
  const walk = await start(host, "tsm-easy", "en-simple", "easy");
  await walk.toReview({
    look: async (where) => {
      await expect(walk.asked, where).toHaveCount(1);
      const id = await walk.asked.getAttribute("data-question");
      if (!(id in tsm.STORED) || id === "overall_reason") return;
      await expect(walk.asked.locator(".yousaid-access__easy"), id).toBeVisible();
      await expect(walk.asked.locator(".yousaid-access__aid > .yousaid-access__picture"), id).toBeVisible();
      await expect(walk.asked.locator(".yousaid-row .yousaid-access__picture").first(), id).toBeVisible();
    },
  });
  await walk.send();
  const { answers } = await stored(collector, "tsm-easy");
  const official = Object.entries(tsm.STORED).filter(([id]) => /^TP|_filter$/.test(id));
  expect(answers).toMatchObject(Object.fromEntries(official));
});

test("by keyboard alone, and what is heard is what was read", async ({ landlord, collector, page }) => {
  test.slow();
  const survey = await landlord.open();
  await listen(page, "yousaid-survey");
  const keyboard = new Keyboard(page);
  for (const [i, { answers }] of tsm.PAGES.entries()) {
    for (const given of answers) {
      if (given.kind === "choose") await keyboard.choose(survey, given.question, given.label);
      if (given.kind === "type") await keyboard.type(survey, given.question, given.text);
      for (const label of given.labels ?? []) await keyboard.tick(survey, given.question, label);
    }
    await keyboard.activate(survey.continueButton);
    await survey.isAt(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
  }
  // Without what it begins with, the form itself.
  const heard = `${(await spoken(page)).slice(1).join("\n")}\n`;
  if (process.env.UPDATE_EXPECT === "1") {
    await mkdir(path.dirname(READING), { recursive: true });
    await writeFile(READING, heard);
  }
  expect(heard).toBe(await readFile(READING, "utf8"));
  await keyboard.activate(survey.sendButton);
  await survey.isAt(tsm.ENDING);
  const reference = await survey.reference();
  // However fast it is sent, each state is told once; the last of them is that it has arrived.
  await expect.poll(async () => (await spoken(page)).at(-1)).toBe(`polite: We have received your answers. Your reference is ${reference}.`);
  const told = (await spoken(page)).filter((phrase) => phrase.startsWith("polite: "));
  expect(told).toEqual([...new Set(told)]);
  const { answers } = await stored(collector, tsm.SURVEY);
  expect(answers).toEqual(tsm.STORED);
});
