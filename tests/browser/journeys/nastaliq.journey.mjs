/** Urdu is shown in Nastaliq where the device has it, large enough, and nothing of its letters is cut off. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { overflow, settle } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { test as base, expect } from "../support/test.mjs";
import { ID, definition } from "../support/tsm-translated.mjs";

/** As on Debian (fonts-noto-core), Android and Apple's systems. */
const FONT = "Noto Nastaliq Urdu";
/** What our style sheet calls it, for Arabic letters only. */
const OWN = "Yousaid Nastaliq";
/** Kinds of question that the other survey has not, in words that are long in Nastaliq. */
const KINDS = {
  id: "kinds", version: "1", default_language: "ur", languages: ["ur", "en"], review: false,
  title: { ur: "مرمت کے بارے میں", en: "About the repair" }, landlord: { name: "Elm Park Homes" },
  pages: [{
    id: "one", title: { ur: "ملاقات کے بارے میں", en: "The visit" },
    questions: [
      {
        id: "matrix", type: "matrix", title: { ur: "آپ ان سے کتنے مطمئن ہیں؟", en: "How satisfied?" },
        rows: [["staff", "عملے کا برتاؤ"], ["time", "مرمت میں لگنے والا وقت"]].map(([code, ur]) => ({ code, label: { ur, en: code } })),
        points: [["good", "بالکل مطمئن"], ["so_so", "نہ مطمئن نہ غیر مطمئن"], ["bad", "بہت غیر مطمئن"]].map(([code, ur]) => ({ code, label: { ur, en: code } })),
      },
      {
        id: "trade", type: "choice", look: "select", title: { ur: "مرمت 08001112222 کس چیز کی تھی؟", en: "What was repaired?" },
        choices: [["damp", "نمی اور پھپھوندی"], ["heating", "گھر کو گرم رکھنے کا نظام"]].map(([code, ur]) => ({ code, label: { ur, en: code } })),
      },
      { id: "name", type: "short_text", title: { ur: "آپ کا نام", en: "Your name" } },
      { id: "when", type: "date", title: { ur: "یہ کب ہوا؟", en: "When was it?" } },
    ],
  }],
};

const test = base.extend({
  collector: async ({}, use) => {
    const surveys = await mkdtemp(path.join(tmpdir(), "yousaid-nastaliq-"));
    await cp("examples/surveys", surveys, { recursive: true });
    await writeFile(path.join(surveys, `${ID}.json`), JSON.stringify(await definition()));
    await writeFile(path.join(surveys, "kinds.json"), JSON.stringify(KINDS));
    const collector = await Collector.start({ more: { surveys } });
    await use(collector);
    await collector.remove();
    await rm(surveys, { recursive: true, force: true });
  },
  viewport: { width: 360, height: 740 },
});

/** What is not in Nastaliq, too small, or has too little height for its letters; runs over page and widget. */
function cramped(font) {
  const found = [];
  const context = document.createElement("canvas").getContext("2d");
  const all = (root) => [...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
  const name = (element) => `${element.localName}.${element.className} “${(element.textContent || element.value || "").trim().slice(0, 30)}”`;
  let seen = 0;
  for (const element of all(document)) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.closest(".yousaid, .yousaid-document__below") || element.matches("option, script, style")) continue;
    if (!element.matches(":lang(ur)")) continue;
    const style = getComputedStyle(element);
    const own = element.matches("select") ? [element.selectedOptions[0]] : element.matches("input, textarea") ? [element] : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map((node) => node.value && element.matches("input, textarea") ? node.value : node.textContent).join("").trim();
    if (!/[\u0600-\u06ff]/.test(text)) continue;
    seen += 1;
    if (!style.fontFamily.startsWith(`"${font}"`)) found.push(`${name(element)} is in ${style.fontFamily}`);
    if (!(Number.parseFloat(style.wordSpacing) > 0)) found.push(`${name(element)} has the blanks of Nastaliq, half as wide as others`);
    const [size, line] = [Number.parseFloat(style.fontSize), Number.parseFloat(style.lineHeight)];
    if (size < 16) found.push(`${name(element)} has letters of ${size} pixels`);
    context.font = `${style.fontWeight} ${size}px "${font}"`;
    const clips = style.overflowY !== "visible" || element.matches("button, select, input, textarea");
    for (const word of text.split(/\s+/)) {
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(word);
      const high = above + below;
      // In a text the tail of one word hangs where the line below is low: a quarter is not missed.
      // A list to choose from has the line of its font, which browsers don't let go (`normal`).
      if (high > 1.25 * line) found.push(`${name(element)}: ${word} is ${high} high in a line of ${line}`);
      if (clips && !(high <= element.clientHeight)) found.push(`${name(element)}: ${word} is ${high} high in ${element.clientHeight}`);
    }
    // The stroke of a gaf reaches out of its line, where such controls cut.
    if (element.matches("input:not([inputmode]), select") && !(Number.parseFloat(style.textIndent) >= 0.4 * size)) {
      found.push(`${name(element)} cuts off what begins its line`);
    }
  }
  return { found, seen };
}

/** How wide these words are, and would be in the font of the page and in the whole of Nastaliq. */
function widths([font, words]) {
  const all = (root) => [...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
  const texts = all(document).flatMap((element) => [...element.childNodes]).filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = texts.find((node) => node.data.includes(words) && node.parentElement.matches(".yousaid :lang(ur)"));
  const range = document.createRange();
  const start = text.data.indexOf(words);
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  const style = getComputedStyle(text.parentElement);
  const context = document.createElement("canvas").getContext("2d");
  const width = (family) => {
    context.font = `${style.fontWeight} ${style.fontSize} ${family}`;
    return context.measureText(words).width;
  };
  const [, ...others] = style.fontFamily.split(", ");
  return { shown: range.getBoundingClientRect().width, ofPage: width(others.join(", ")), ofNastaliq: width(`"${font}"`) };
}

/** Letters are in Nastaliq, and the number among them is in the font of the page. */
async function expectDigitsOfThePage(page) {
  const letters = await page.evaluate(widths, [FONT, "کس چیز کی تھی"]);
  expect(Math.abs(letters.shown - letters.ofPage), "letters are not in the font of the page").toBeGreaterThan(5);
  const digits = await page.evaluate(widths, [FONT, "08001112222"]);
  expect(Math.abs(digits.shown - digits.ofPage), `${digits.shown} is as wide as ${digits.ofPage}`).toBeLessThan(0.5);
  expect(Math.abs(digits.shown - digits.ofNastaliq), "and not as in Nastaliq").toBeGreaterThan(1);
}

async function expectRoomy(page, least, where) {
  await settle(page);
  const { found, seen } = await page.evaluate(cramped, OWN);
  expect(found, where).toEqual([]);
  expect(seen, where).toBeGreaterThanOrEqual(least);
  expect(await overflow(page), where).toEqual([]);
  if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/${where}.png`, fullPage: true });
}

test("a survey in Urdu is in Nastaliq, large enough, and nothing is cut off", async ({ host, page }) => {
  // The screen fonts of this machine have it: otherwise nothing here is measured.
  await page.goto("about:blank");
  expect(await page.evaluate((font) => document.fonts.check(`20px "${font}"`, "ا"), FONT)).toBe(true);

  await host.open(`<yousaid-survey src="/surveys/${ID}.json" language="ur" endpoint="/"></yousaid-survey>`);
  const survey = host.survey();
  await expect(survey.element.locator(".yousaid-button").last()).toBeVisible();
  const root = survey.element.locator(".yousaid").first();
  await expect(root).toHaveAttribute("lang", "ur");
  // A seventh more than `large`.
  await expect.poll(() => root.evaluate((root) => getComputedStyle(root).fontSize)).toBe("20.7px");
  await expectRoomy(page, 10, "first");

  await survey.element.locator(".yousaid-button").last().click();
  await expect(survey.element.locator(".yousaid-error-summary")).toBeVisible();
  await expectRoomy(page, 12, "errors");
});

test("tables, lists to choose from and fields have room for Nastaliq, and English keeps its own font", async ({ host, page }) => {
  await host.open('<yousaid-survey src="/surveys/kinds.json" language="ur" endpoint="/"></yousaid-survey>');
  const survey = host.survey();
  await expect(survey.element.locator(".yousaid-button").last()).toBeVisible();
  await survey.element.locator("select").first().selectOption("heating");
  await survey.element.getByRole("textbox", { name: "آپ کا نام" }).fill("محمد نستعلیق خان");
  await expectRoomy(page, 12, "kinds");
  await expectDigitsOfThePage(page);

  const font = (selector) => survey.element.locator(selector).first().evaluate((one) => getComputedStyle(one).fontFamily.split(",")[0]);
  expect(await font('[lang="en"]')).not.toContain("Nastaliq");
  await survey.element.getByRole("button", { name: "English" }).click();
  await expect(survey.element.getByRole("heading", { name: "About the repair" })).toBeVisible();
  expect(await font(".yousaid-title, h2")).not.toContain("Nastaliq");
  expect(await font('.yousaid-languages [lang="ur"]')).toContain("Nastaliq");
});

test("a page without scripts in Urdu is in Nastaliq", async ({ page, collector }) => {
  await page.goto(`${collector.origin}/s/${ID}?language=ur`);
  await expectRoomy(page, 8, "plain");
  const below = page.locator(".yousaid-document__below a");
  await expect(below).toHaveCount(1);
  expect(await below.evaluate((link) => getComputedStyle(link).fontFamily)).toContain(OWN);
  const styled = () => page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes("Nastaleeq"))));
  expect(await styled()).toBe(true);
  await page.goto(`${collector.origin}/s/kinds?language=ur`);
  await expectDigitsOfThePage(page);
  await page.goto(`${collector.origin}/s/repair-visit`);
  expect(await styled(), "a survey without Urdu").toBe(false);
});
