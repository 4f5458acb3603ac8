/**
 * A kiosk with fonts of its own: made by `yousaid fonts` from the survey that it asks, and known to no device by their
 * name, so that what is drawn in them can come from nowhere else.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Kiosk } from "../pages/kiosk.mjs";
import { PROGRAM } from "../support/collector.mjs";
import { expect, test as base } from "../support/test.mjs";

const NOTO = "/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf";
const SURVEY = fileURLToPath(new URL("../../../examples/surveys/reception-visit.json", import.meta.url));
/** No device has a font of this name. */
const FAMILY = "Reception Nastaliq";
const QUESTION = "آج آپ کا دورہ کیسا رہا؟";
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; font-src 'self'; worker-src 'self'";

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
  // Once for all tests of a worker.
  fonts: [async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "yousaid-fonts-"));
    const sans = path.join(path.dirname(NOTO), "NotoSans-Regular.ttf");
    const given = ["--language", "ur", "--font", `ur=${NOTO}`, "--font", sans, "--out", folder];
    await promisify(execFile)(PROGRAM, ["fonts", SURVEY, ...given]);
    await use(folder);
    await rm(folder, { recursive: true });
  }, { scope: "worker", timeout: 180_000 }],
});

/** Puts the fonts beside the kiosk's page, the Nastaliq under a name of its own. */
async function put(fonts, collector) {
  for (const name of await readdir(fonts)) {
    const bytes = await readFile(path.join(fonts, name));
    const list = () => bytes.toString().replace("Noto Nastaliq Urdu", FAMILY);
    await collector.put(`kiosk/fonts/${name}`, name === "fonts.json" ? list() : bytes);
  }
}

/** What the page knows of the font. */
const status = (page) => page.evaluate((family) => [...document.fonts].find((face) => face.family.includes(family))?.status, FAMILY);

test("a kiosk shows Urdu in a font that only its own site has, under a strict policy", async ({ kiosk, page, collector, fonts }) => {
  await page.route("**/kiosk/", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": POLICY } });
  });
  await put(fonts, collector);
  await kiosk.open({ fonts: "fonts/fonts.json" });
  await kiosk.root.getByRole("button", { name: "اردو" }).click();
  await expect(kiosk.heading).toHaveText(QUESTION);
  await expect.poll(() => status(page)).toBe("loaded");
  expect(await kiosk.heading.evaluate((heading) => getComputedStyle(heading).fontFamily)).toMatch(new RegExp(`^"${FAMILY}"`));
  // Joined and placed as by the whole font: without its rules a subset is as wide as single letters.
  await collector.put("kiosk/fonts/whole.ttf", await readFile(NOTO));
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
  await kiosk.root.getByRole("button", { name: "اردو" }).click();
  await expect(kiosk.heading).toHaveText(QUESTION);
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").first());
  await kiosk.isAt("more");
  await expect.poll(async () => (await kiosk.stored()).length).toBe(1);
});
