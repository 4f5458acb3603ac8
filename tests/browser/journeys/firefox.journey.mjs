/** The second engine: every component in Firefox judged by axe, and a whole survey answered and stored there. */
import { expect, test as plain } from "@playwright/test";

import { FIREFOX, launchFirefox } from "../../support/firefox.mjs";
import { axe, inject } from "../support/engines.mjs";
import { EMPTY, LANGUAGES, MODES, fixtures, sheets, show } from "../support/fixtures.mjs";
import { test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

/** A start of Firefox and each step in it, on a machine that has much else to do. */
const LONG = 240_000;
/** Preferences of Firefox for each theme. */
const THEMES = {
  light: {},
  dark: { "ui.systemUsesDarkTheme": 1, "layout.css.prefers-color-scheme.content-override": 0 },
  forced: { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 },
};
/** By default every third fixture in each theme; all with `YOUSAID_FULL=1`. */
const STRIDE = process.env.YOUSAID_FULL === "1" ? 1 : Object.keys(THEMES).length;

for (const [first, [theme, preferences]] of Object.entries(THEMES).entries()) {
  plain(`axe finds nothing in Firefox: the fixtures in ${theme} @firefox`, async () => {
    plain.setTimeout(LONG);
    const all = await fixtures();
    const styles = await sheets();
    const firefox = await launchFirefox({ preferences });
    try {
      const page = await firefox.newPage();
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(EMPTY)}`);
      await inject(page);
      const found = [];
      let judged = 0;
      for (let at = first % STRIDE; at < all.en.fixtures.length; at += STRIDE) {
        const language = LANGUAGES[at % LANGUAGES.length];
        const mode = MODES[at % MODES.length];
        const { dir, fixtures: shown } = all[language];
        await page.evaluate(show, { ...shown[at], language, dir, mode, theme, styles });
        const told = await axe(page);
        const where = `${shown[at].component} ${shown[at].name} (${language}, ${mode}, ${theme})`;
        expect(told.passed, where).toBeGreaterThan(0);
        found.push(...told.found.map((one) => `${where}: ${one}`));
        judged += 1;
      }
      expect(judged).toBeGreaterThan(50);
      expect(found).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
}

test(`the whole survey is answered and stored in ${FIREFOX.split("/").at(-1)} @firefox`, async ({ collector }) => {
  test.setTimeout(LONG);
  const firefox = await launchFirefox();
  try {
    const page = await firefox.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(`${collector.origin}/`);
    // By keys alone: they wait for no layout.
    const press = async (name) => {
      const button = await page.waitForFunction(
        (word) => {
          const root = document.querySelector("yousaid-survey")?.shadowRoot;
          const shown = (element) => element.checkVisibility() && element.textContent.trim() === word;
          return [...(root?.querySelectorAll("button") ?? [])].find(shown);
        },
        { timeout: LONG },
        name,
      );
      await button.focus();
      await page.keyboard.press("Enter");
    };
    const isAt = (heading) =>
      page.waitForFunction(
        (source, flags) => {
          const { activeElement } = document.querySelector("yousaid-survey")?.shadowRoot ?? {};
          return activeElement?.matches("h1, h2, h3") && new RegExp(source, flags).test(activeElement.textContent);
        },
        { timeout: LONG, polling: 100 },
        heading instanceof RegExp ? heading.source : heading,
        "u",
      );
    const question = (title) =>
      page.waitForFunction(
        (source) => {
          const root = document.querySelector("yousaid-survey").shadowRoot;
          const asked = [...root.querySelectorAll(".yousaid-question")].filter((one) => one.checkVisibility());
          return asked.find((one) => new RegExp(source, "u").test(one.textContent));
        },
        { timeout: LONG },
        title instanceof RegExp ? title.source : title,
      );
    for (const [i, step] of tsm.PAGES.entries()) {
      await test.step(`page ${i + 1}`, async () => {
        for (const given of step.answers) {
          const box = await question(given.question);
          for (const label of given.labels ?? (given.label ? [given.label] : [])) {
            const button = await page.waitForFunction(
              (element, word) => [...element.querySelectorAll("label")].find((one) => one.textContent.trim() === word)?.control,
              { timeout: LONG },
              box,
              label,
            );
            await button.focus();
            await page.keyboard.press(" ");
          }
          if (given.text) await (await box.$("input, textarea")).type(given.text);
        }
        await press("Continue");
        await isAt(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
      });
    }
    await press("Send my answers");
    await page.waitForFunction(
      () => /We have received your answers/.test(document.querySelector("yousaid-survey").shadowRoot.textContent),
      { timeout: LONG },
    );
    const stored = await collector.stored(tsm.SURVEY);
    expect(stored).toHaveLength(1);
    expect(tsm.answersOf(stored[0])).toEqual(tsm.STORED);
    expect(faults).toEqual([]);
  } finally {
    await firefox.close();
  }
});
