/**
 * axe, IBM's Equal Access and Siteimprove's Alfa find nothing in any state of any component.
 *
 * By default every fixture is judged in one combination of language, place and theme, chosen so that each
 * value of each meets many fixtures. With `YOUSAID_FULL=1` (`cargo xtask test --full`) every fixture is
 * judged in every combination: over ten thousand views, about half an hour of two cores.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";

import { tellForcedColors } from "../support/accessibility.mjs";
import { alfa, axe, ibm, inject } from "../support/engines.mjs";
import { EMPTY, LANGUAGES, MODES, REPORTS, SETTINGS, THEMES, fixtures, sheets, show, viewport } from "../support/fixtures.mjs";

const ENGINES = [axe, ibm, alfa];
const ORIGIN = "http://gallery.test/";
const SHARDS = 8;
/** Nobody waits for a fixture longer than this, however loaded the machine is. */
const EACH = 10_000;

const all = await fixtures();
const count = all.en.fixtures.length;
const combinations = LANGUAGES.flatMap((language) => MODES.flatMap((mode) => THEMES.map((theme) => ({ language, mode, theme }))));

/** Far apart, so that the states of one component meet different combinations. */
const STRIDE = 7;
const COVERING = Array.from({ length: count }, (_, at) => ({ at, ...combinations[(at * STRIDE) % combinations.length] }));

test("the selection has every fixture, and every value with many fixtures", () => {
  expect(count).toBeGreaterThan(200);
  const met = (key, value) => COVERING.filter((one) => one[key] === value).length;
  for (const language of LANGUAGES) expect(met("language", language), language).toBeGreaterThan(count / 8);
  for (const mode of MODES) expect(met("mode", mode), mode).toBeGreaterThan(count / 8);
  for (const theme of THEMES) expect(met("theme", theme), theme).toBeGreaterThan(count / 8);
  expect(new Set(COVERING.map(({ language, mode, theme }) => `${language} ${mode} ${theme}`)).size).toBe(combinations.length);
});

test("the engines see what is wrong within a shadow root", async ({ page }) => {
  await open(page);
  const styles = await sheets();
  const html = '<p style="color: #999; background: #aaa">Grey</p><input type="text"><img src="x.png"><button></button>';
  await page.evaluate(show, { html, language: "en", dir: "ltr", mode: "web", theme: "light", styles });
  for (const engine of ENGINES) {
    const { found } = await engine(page);
    expect(found.length, engine.name).toBeGreaterThanOrEqual(3);
  }
});

for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`no engine finds anything: part ${shard + 1} of ${SHARDS} of the fixtures`, async ({ page }) => {
    const mine = COVERING.filter(({ at }) => at % SHARDS === shard);
    await judge(page, mine, `covering-${shard + 1}`);
  });
}

if (process.env.YOUSAID_FULL === "1") {
  for (const { language, mode, theme } of combinations) {
    test(`no engine finds anything in any fixture: ${language}, ${mode}, ${theme}`, async ({ page }) => {
      const every = all[language].fixtures.map((_, at) => ({ at, language, mode, theme }));
      await judge(page, every, `full-${language}-${mode}-${theme}`);
    });
  }
}

async function open(page) {
  // A page of the test's own without a policy: the engines come as scripts.
  await page.route(`${ORIGIN}**`, (route) => route.fulfill({ body: EMPTY, contentType: "text/html" }));
  await page.goto(ORIGIN);
  await inject(page);
  await tellForcedColors(page);
}

/** Judges these fixtures, and keeps what the engines could not decide in `target/accessibility`. */
async function judge(page, wanted, name) {
  test.setTimeout(wanted.length * EACH);
  await open(page);
  const styles = await sheets();
  const found = [];
  const unsure = {};
  const set = {};
  for (const { at, language, mode, theme } of wanted) {
    const { dir, fixtures: shown } = all[language];
    if (set.theme !== theme) await page.emulateMedia(SETTINGS[theme]);
    if (set.mode !== mode) await page.setViewportSize(viewport(mode));
    Object.assign(set, { theme, mode });
    await page.evaluate(show, { ...shown[at], language, dir, mode, theme, styles });
    const where = `${shown[at].component} ${shown[at].name} (${language}, ${mode}, ${theme})`;
    for (const engine of ENGINES) {
      const told = await engine(page);
      // An engine that judges nothing finds nothing.
      expect(told.passed, `${told.engine} on ${where}`).toBeGreaterThan(0);
      found.push(...told.found.map((one) => `${where}: ${told.engine} ${one}`));
      for (const rule of told.unsure) unsure[`${told.engine} ${rule}`] = (unsure[`${told.engine} ${rule}`] ?? 0) + 1;
    }
  }
  await mkdir(REPORTS, { recursive: true });
  await writeFile(path.join(REPORTS, `${name}.json`), JSON.stringify({ views: wanted.length, found: found.length, unsure }, null, 1));
  expect(found).toEqual([]);
}
