/** Colours that a landlord's page sets: seen whatever they are, and left alone where they can be. */
import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";

import { contrast, hex, lighten, mend, MORE, OWN, parse } from "../../../crates/yousaid-embed/js/theme.js";
import { settle } from "../support/accessibility.mjs";
import { embedded, holdWidget, taken } from "../support/embed.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

const WHITE = [255, 255, 255];
const TSM = '<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>';
const LINK = '<link rel="stylesheet" href="/journey/theme.css">';
/** What the guidelines ask of every page: 4.5:1 for words, 3:1 for outlines. */
const AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const numbers = (code) => [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16));
const wide = (code) => (code.length === 4 ? `#${[...code.slice(1)].map((digit) => digit + digit).join("")}` : code);
const palette = (isDark, set = {}) =>
  Object.fromEntries(Object.entries(OWN).map(([name, both]) => [name, numbers(wide(set[name] ?? both[isDark ? 1 : 0]))]));

/** Opens a page with a theme and waits for the survey. */
async function open(host, css, { body = TSM, ...more } = {}) {
  const warnings = [];
  host.page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await host.put("theme.css", css);
  const events = await host.recordEvents();
  await host.open(body, { head: LINK, ...more });
  return { warnings, errors: async () => (await events()).filter(({ name }) => name === "error").map(({ detail }) => detail) };
}

/** Colours of an element: its words, and what they stand on. */
const colors = (locator) =>
  locator.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { color, backgroundColor };
  });
const measured = ({ color, backgroundColor }) => contrast(parse(color).color, parse(backgroundColor).color);

async function expectReadable(page) {
  await settle(page);
  const { violations, passes } = await new AxeBuilder({ page }).include("yousaid-survey").withTags(AA).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.failureSummary)])).toEqual([]);
  expect(passes.find(({ id }) => id === "color-contrast").nodes.length).toBeGreaterThan(3);
}

test("contrast is that of the guidelines", () => {
  expect(contrast([0, 0, 0], WHITE)).toBeCloseTo(21, 5);
  expect(contrast(WHITE, WHITE)).toBe(1);
  // Pairs of WCAG's techniques G18 and F83, and the lightest grey that may be words on white.
  expect(contrast([0x76, 0x76, 0x76], WHITE)).toBeGreaterThanOrEqual(4.5);
  expect(contrast([0x77, 0x77, 0x77], WHITE)).toBeLessThan(4.5);
  expect(contrast([0x94, 0x94, 0x94], WHITE)).toBeGreaterThanOrEqual(3);
  expect(contrast([0x95, 0x95, 0x95], WHITE)).toBeLessThan(3);
  expect(contrast([255, 0, 0], WHITE)).toBeCloseTo(3.998, 2);
  expect(contrast([0, 0, 255], WHITE)).toBeCloseTo(8.592, 2);
});

test("a colour keeps its hue when its lightness is moved", () => {
  // As CSS has `hsl(54 100% 50%)` and `hsl(54 100% 25%)`.
  expect(hex(lighten([255, 230, 0], 0.25))).toBe("#807300");
  expect(hex(lighten([255, 230, 0], 0.5))).toBe("#ffe600");
  expect(hex(lighten([12, 34, 56], 0))).toBe("#000000");
  expect(hex(lighten([12, 34, 56], 1))).toBe("#ffffff");
  expect(hex(lighten([128, 128, 128], 0.2))).toBe("#333333");
});

test("computed colours are read in each notation that browsers answer in", () => {
  expect(parse("rgb(11, 90, 95)")).toEqual({ color: [11, 90, 95], alpha: 1 });
  expect(parse("rgba(0, 0, 0, 0.4)")).toEqual({ color: [0, 0, 0], alpha: 0.4 });
  expect(parse("color(srgb 1 0.5 -0.01 / 0.5)")).toEqual({ color: [255, 128, 0], alpha: 0.5 });
  expect(parse("color(srgb 1 2.1e-07 0)")).toEqual({ color: [255, 0, 0], alpha: 1 });
  expect(parse("oklch(0.9 0.1 100)")).toBeUndefined();
});

test("our own colours are those of the style sheet, and need nothing", async () => {
  const css = await readFile("crates/yousaid-ui/src/theme.css", "utf8");
  for (const [name, [light, dark]] of Object.entries(OWN)) {
    expect(css).toContain(`light-dark(var(--yousaid-${name}, ${light}), var(--yousaid-dark-${name}, ${dark}))`);
  }
  for (const isDark of [false, true]) expect(mend(palette(isDark), palette(isDark))).toEqual([]);
});

test("whatever a landlord picks, everything can be seen in the end", () => {
  const tones = ["#000000", "#ffffff", "#767676", "#fff3a0", "#e60000"];
  for (const [isDark, needed, words] of [[false, undefined, 4.5], [true, undefined, 4.5], [false, MORE, 7], [true, MORE, 7]]) {
    const own = palette(isDark);
    for (const background of tones) for (const surface of tones) for (const accent of tones) {
      const given = palette(isDark, { background, surface, accent });
      const moved = mend(given, own, needed);
      // What is used in the end needs nothing more.
      const used = { ...given, ...Object.fromEntries(moved.map(({ name, used }) => [name, used])) };
      expect(mend(used, own, needed), JSON.stringify([isDark, background, surface, accent])).toEqual([]);
      for (const name of ["text", "accent", "error"]) {
        for (const back of ["background", "surface"]) expect(contrast(used[name], used[back])).toBeGreaterThanOrEqual(words);
      }
      for (const back of ["background", "surface"]) expect(contrast(used.muted, used[back])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(used["on-accent"], used.accent)).toBeGreaterThanOrEqual(words);
      for (const name of ["border", "focus"]) expect(contrast(used[name], used.background)).toBeGreaterThanOrEqual(3);
    }
  }
});

test("a pale yellow accent is darkened until it can be read, and the page is told once", async ({ host, page }) => {
  const { warnings, errors } = await open(host, "yousaid-survey { --yousaid-accent: #fff3a0; --yousaid-on-accent: #222; --yousaid-border: #eee; }", {
    body: TSM + TSM,
  });
  const survey = await host.ready(host.survey("yousaid-survey >> nth=0"));
  await expect.poll(async () => (await errors()).length, "each element says it").toBe(2);
  const [{ name, message }] = await errors();
  expect(name).toBe("YousaidConfigError");
  const [accent, words, border, ...rest] = message.split("\n");
  expect(accent).toMatch(/^yousaid-survey: `--yousaid-accent`: `#fff3a0` has a contrast of 1\.\d+ to 1 with .*, and needs 4\.5 to 1; `#[0-9a-f]{6}` is used instead$/);
  expect(words).toMatch(/^`--yousaid-on-accent`: `#222` .* with `--yousaid-accent`/);
  expect(border).toMatch(/^`--yousaid-border`: `#eee` .* needs 3 to 1/);
  expect(rest).toEqual([]);
  expect(warnings.filter((text) => text.includes("--yousaid-accent")), "once on the console").toHaveLength(1);

  const button = await colors(survey.continueButton);
  expect(measured(button)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(parse(button.backgroundColor).color, WHITE)).toBeGreaterThanOrEqual(4.5);
  // Yellow still: less blue than the others.
  const [red, green, blue] = parse(button.backgroundColor).color;
  expect(Math.min(red, green)).toBeGreaterThan(3 * blue);
  await survey.choose(tsm.OVERALL, "Very satisfied");
  await expectReadable(page);
});

test("a form that stands in the page can be read before the widget takes it over, and says so once", async ({ host, page, collector }) => {
  const release = await holdWidget(page);
  const form = await embedded(collector, "tsm-2026");
  const { errors } = await open(host, "yousaid-survey { --yousaid-accent: #fff3a0; --yousaid-on-accent: #222; }", { body: form, loader: "" });
  const button = page.locator("yousaid-survey .yousaid-button").last();
  await expect.poll(async () => measured(await colors(button))).toBeGreaterThanOrEqual(4.5);
  expect(await page.evaluate(() => document.querySelector("yousaid-survey").shadowRoot), "not taken over yet").toBe(null);
  await expect.poll(errors).toHaveLength(1);
  await page.evaluate(() => document.querySelector("yousaid-survey").setAttribute("class", "changed"));
  release();
  await taken(page);
  const survey = await host.ready();
  await expect.poll(async () => measured(await colors(survey.continueButton))).toBeGreaterThanOrEqual(4.5);
  expect(await errors()).toHaveLength(1);
});

test("colours for the dark are judged with those for the dark, and a theme that the page changes is judged anew", async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const { errors } = await open(
    host,
    `:root { color-scheme: light dark }
     yousaid-survey { --yousaid-dark-accent: #333; }
     .odd yousaid-survey { --yousaid-dark-accent: #8cf; --yousaid-text: oklch(0.97 0.01 100); --yousaid-background: papaya }`,
  );
  const survey = await host.ready();
  await expect.poll(async () => (await errors()).length).toBe(1);
  expect((await errors())[0].message).toMatch(/`--yousaid-dark-accent`: `#333` .* needs 4\.5 to 1/);
  expect(measured(await colors(survey.continueButton))).toBeGreaterThanOrEqual(4.5);
  await expectReadable(page);

  await page.evaluate(() => document.documentElement.classList.add("odd"));
  await expect.poll(async () => (await errors()).length).toBe(2);
  const { message } = (await errors())[1];
  expect(message).toContain("`--yousaid-background`: `papaya` is no colour; `#fff` is used instead");
  expect(message).toContain("`--yousaid-text`: `oklch(0.97 0.01 100)` has a contrast of");
  expect(message).not.toContain("dark-accent");
  await page.emulateMedia({ colorScheme: "light" });
  await expectReadable(page);
  await page.evaluate(() => document.documentElement.classList.remove("odd"));
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await errors()).length).toBe(3);
  await expectReadable(page);
});

test("a theme that can be read is left as it is, and one that is not set costs nothing", async ({ host, page }) => {
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  const sheets = () => page.evaluate(() => document.querySelector("yousaid-survey").shadowRoot.adoptedStyleSheets.length);
  const isTheme = (name) => /\/theme-[0-9a-f]+\.js$/.test(name);
  await host.open(TSM);
  await host.ready();
  expect(loaded.filter(isTheme)).toEqual([]);
  const before = await sheets();

  const { warnings, errors } = await open(host, "yousaid-survey { --yousaid-accent: #1d70b8; --yousaid-focus: rgb(11 12 12); }", { name: "good.html" });
  const survey = await host.ready();
  await expect.poll(() => loaded.filter(isTheme).length).toBe(1);
  // The next picture comes after it has been looked at.
  await page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));
  expect(await sheets()).toBe(before);
  expect((await colors(survey.continueButton)).backgroundColor).toBe("rgb(29, 112, 184)");
  expect([warnings, await errors()]).toEqual([[], []]);
});

test("who asks for more contrast gets 7:1 of a landlord's colours, of which the page is told nothing", async ({ host, page }) => {
  const { warnings, errors } = await open(host, "yousaid-survey { --yousaid-accent: #1d70b8; }");
  const survey = await host.ready();
  const accent = async () => parse((await colors(survey.continueButton)).backgroundColor).color;
  await expect.poll(accent).toEqual([29, 112, 184]);
  await page.emulateMedia({ contrast: "more" });
  await expect.poll(async () => contrast(await accent(), WHITE)).toBeGreaterThanOrEqual(7);
  expect(measured(await colors(survey.continueButton))).toBeGreaterThanOrEqual(7);
  expect([warnings, await errors()]).toEqual([[], []]);
  await page.emulateMedia({ contrast: "no-preference" });
  await expect.poll(accent).toEqual([29, 112, 184]);
});

test("the button at the edge of a page is looked after before anything is opened", async ({ host, page }) => {
  const { errors } = await open(host, ":root { --yousaid-accent: #fff3a0; }", {
    body: '<yousaid-survey display="popover" src="/surveys/tsm-2026.json"></yousaid-survey>',
  });
  const button = page.locator("yousaid-survey").locator("button.open");
  await expect(button).toBeVisible();
  await expect.poll(async () => (await errors()).length).toBe(1);
  expect(measured(await colors(button))).toBeGreaterThanOrEqual(4.5);
  await button.click();
  const survey = await host.ready();
  expect(measured(await colors(survey.continueButton))).toBeGreaterThanOrEqual(4.5);
  // It has been said, and is not said again.
  expect(await errors()).toHaveLength(1);
});

test("nothing is left on the page by what looked after its colours", async ({ host, page }) => {
  await page.addInitScript(() => {
    globalThis.journeyWatched = 0;
    const { observe, disconnect } = MutationObserver.prototype;
    const live = new Set();
    MutationObserver.prototype.observe = function (...given) {
      globalThis.journeyWatched = live.add(this).size;
      return observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      live.delete(this);
      globalThis.journeyWatched = live.size;
      return disconnect.apply(this);
    };
  });
  const { errors } = await open(host, "yousaid-survey { --yousaid-text: #ccc; }");
  await host.ready();
  await expect.poll(async () => (await errors()).length).toBe(1);
  expect(await page.evaluate(() => globalThis.journeyWatched)).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector("yousaid-survey").remove());
  await expect.poll(() => page.evaluate(() => globalThis.journeyWatched)).toBe(0);
});
