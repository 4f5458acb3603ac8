/**
 * A kiosk with fonts of its own: made by `yousaid fonts` from the survey that it asks, and known to no device by their
 * name, so that what is drawn in them can come from nowhere else.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Kiosk, SURVEY } from "../pages/kiosk.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { drawn } from "../support/drawn.mjs";
import { expect, test as base } from "../support/test.mjs";

/** The fonts of Debian's fonts-noto-core. */
const NOTO = "/usr/share/fonts/truetype/noto";
const NASTALIQ = `${NOTO}/NotoNastaliqUrdu-Regular.ttf`;
const EXAMPLE = fileURLToPath(new URL(`../../../examples/surveys/${SURVEY}.json`, import.meta.url));
/** No device has a font of this name. */
const FAMILY = "Reception Nastaliq";
const OWN = { "Noto Nastaliq Urdu": FAMILY, "Noto Sans Bengali": "Reception Bengali", "Noto Sans Ethiopic": "Reception Ethiopic" };
const QUESTION = "آج آپ کا دورہ کیسا رہا؟";
const OTHERS = {
  bn: { script: "Bengali", family: "Reception Bengali", visit: "আজ আপনার সফর কেমন ছিল?", topic: "এটি কী বিষয়ে ছিল?" },
  ti: { script: "Ethiopic", family: "Reception Ethiopic", visit: "ሎሚ ምብጻሕኩም ከመይ ነይሩ፧", topic: "ብዛዕባ እንታይ ነይሩ፧" },
};
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; font-src 'self'; worker-src 'self'";

/** The example's survey in Bengali and Tigrinya as well. */
async function survey() {
  const definition = JSON.parse(await readFile(EXAMPLE, "utf8"));
  definition.languages.push(...Object.keys(OTHERS));
  for (const [language, words] of Object.entries(OTHERS)) {
    definition.pages.forEach(({ questions: [question] }) => (question.title[language] = words[question.id]));
  }
  return JSON.stringify(definition);
}

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const put = async (folder) => writeFile(path.join(folder, `${SURVEY}.json`), await survey());
    const collector = await Collector.start({ ownSurveys: put });
    await collector.lend(use, testInfo);
  },
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
  // Once for all tests of a worker.
  fonts: [async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "yousaid-fonts-"));
    const [file, out] = ["survey.json", "fonts"].map((name) => path.join(folder, name));
    await writeFile(file, await survey());
    // That of Tigrinya comes after the device's fonts, the others before them.
    const fonts = [`ur=${NASTALIQ}`, `bn=${NOTO}/NotoSansBengali-Regular.ttf`, `${NOTO}/NotoSansEthiopic-Regular.ttf`, `${NOTO}/NotoSans-Regular.ttf`];
    const languages = ["ur", ...Object.keys(OTHERS)].flatMap((language) => ["--language", language]);
    await promisify(execFile)(PROGRAM, ["fonts", file, ...languages, ...fonts.flatMap((font) => ["--font", font]), "--out", out]);
    await use(out);
    await rm(folder, { recursive: true });
  }, { scope: "worker", timeout: 180_000 }],
});

/** Puts the fonts beside the kiosk's page, under names of their own. */
async function put(fonts, collector) {
  for (const name of await readdir(fonts)) {
    const bytes = await readFile(path.join(fonts, name));
    const list = () => {
      const { fonts } = JSON.parse(bytes);
      return JSON.stringify({ fonts: fonts.map((font) => ({ ...font, family: OWN[font.family] ?? font.family })) });
    };
    await collector.put(`kiosk/fonts/${name}`, name === "fonts.json" ? list() : bytes);
  }
}

/** Serves the kiosk's page with a strict policy. */
const strictly = (page) => page.route("**/kiosk/", async (route) => {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": POLICY } });
});

/** What the page knows of a font. */
const status = (page, family = FAMILY) =>
  page.evaluate((family) => [...document.fonts].find((face) => face.family.includes(family))?.status, family);

/** Texts that are not drawn in fonts that the page brought, but for signs of other scripts. */
const strange = (texts) => texts.filter(({ others, fonts }) => {
  const [own, device] = [true, false].map((isOwn) =>
    fonts.filter(({ isCustomFont }) => isCustomFont === isOwn).reduce((sum, { glyphCount }) => sum + glyphCount, 0));
  return own === 0 || device > others;
});

test("a kiosk shows Urdu in a font that only its own site has, under a strict policy", async ({ kiosk, page, collector, fonts }) => {
  await strictly(page);
  await put(fonts, collector);
  await kiosk.open({ fonts: "fonts/fonts.json" });
  await kiosk.root.getByRole("button", { name: "اردو" }).click();
  await expect(kiosk.heading).toHaveText(QUESTION);
  await expect.poll(() => status(page)).toBe("loaded");
  expect(await kiosk.heading.evaluate((heading) => getComputedStyle(heading).fontFamily)).toMatch(new RegExp(`^"${FAMILY}"`));
  // Joined and placed as by the whole font: without its rules a subset is as wide as single letters.
  await collector.put("kiosk/fonts/whole.ttf", await readFile(NASTALIQ));
  const widths = await page.evaluate(async ([text, family]) => {
    const context = document.createElement("canvas").getContext("2d");
    const width = (name) => {
      context.font = `400px ${name}`;
      return context.measureText(text).width;
    };
    const whole = await new FontFace("Whole", "url(fonts/whole.ttf)").load();
    document.fonts.add(whole);
    return [`"${family}", monospace`, '"Whole", monospace', "monospace"].map(width);
  }, [QUESTION, FAMILY]);
  expect(widths[0] / widths[1]).toBeCloseTo(1, 2);
  expect(widths[0] / widths[2]).not.toBeCloseTo(1, 2);
  // What the kiosk brought goes with it.
  await page.evaluate(() => document.querySelector("yousaid-kiosk").remove());
  await expect.poll(() => status(page)).toBeUndefined();
});

for (const [language, { script, family, visit, topic }] of Object.entries(OTHERS)) {
  test(`no sign of ${script} is an empty box or comes from the device`, async ({ kiosk, page, collector, fonts }) => {
    await page.setViewportSize({ width: 1080, height: 1920 });
    await strictly(page);
    await put(fonts, collector);
    await kiosk.open({ fonts: "fonts/fonts.json" });
    await kiosk.root.locator(`.yousaid-languages [lang="${language}"]`).click();
    /** Each screen has the letters of its script in the kiosk's own font alone. */
    const expectOwn = async (where, least) => {
      await expect.poll(() => status(page, family)).toBe("loaded");
      await expect.poll(async () => strange(await drawn(page, ".yousaid-kiosk", script)), where).toEqual([]);
      expect((await drawn(page, ".yousaid-kiosk", script)).length, where).toBeGreaterThanOrEqual(least);
      if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/kiosk-${language}-${where}.png` });
    };
    await expect(kiosk.heading).toHaveText(visit);
    // The question, its hint, four faces, two tools, and its own language among the others.
    await expectOwn("first", 8);
    await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").first());
    await kiosk.isAt("more");
    await expect(kiosk.heading).toHaveText(topic);
    await expectOwn("second", 5);
  });
}

test("the fonts are there without a network", async ({ kiosk, page, context, collector, fonts, guard }) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await put(fonts, collector);
  await kiosk.open({ fonts: "fonts/fonts.json" });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await collector.kill();
  await context.setOffline(true);
  const cold = await context.newPage();
  await page.close();
  await cold.goto("/kiosk/");
  const again = new Kiosk(cold, collector);
  await again.isAt("start");
  await again.root.getByRole("button", { name: "اردو" }).click();
  await expect(again.heading).toHaveText(QUESTION);
  await expect.poll(() => status(cold)).toBe("loaded");
  // So that there is always one of the faults that were announced.
  await cold.evaluate(() => fetch("/nowhere").catch(() => {}));
});

test("a kiosk whose fonts are not there asks all the same", async ({ kiosk, page, guard }) => {
  guard.expect(/Failed to load resource.*404/);
  const asked = page.waitForResponse(/fonts\.json/);
  await kiosk.open({ fonts: "fonts/fonts.json" });
  expect((await asked).status()).toBe(404);
  await kiosk.root.locator('.yousaid-languages [lang="bn"]').click();
  await expect(kiosk.heading).toHaveText(OTHERS.bn.visit);
  // In the device's font: so what looks for the kiosk's own would tell.
  expect(strange(await drawn(page, ".yousaid-kiosk", "Bengali")).length).toBeGreaterThan(0);
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").first());
  await kiosk.isAt("more");
  await expect.poll(async () => (await kiosk.stored()).length).toBe(1);
});
