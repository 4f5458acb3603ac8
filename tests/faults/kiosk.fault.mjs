/** Faults of a reception: its line, its power, and people who walk away. */
import { Kiosk, SURVEY } from "../browser/pages/kiosk.mjs";
import { traces, waiting } from "../browser/support/device.mjs";
import { loseAnswer, pass, refuse, swallow } from "./support/gremlin.mjs";
import { ownBrowser } from "./support/own-browser.mjs";
import { expect, fault, FULL, untilTime } from "./support/test.mjs";

const PEOPLE = FULL ? 40 : 12;
const JUDGED = { survey: SURVEY, answers: null };

/** Somebody presses a face, and then the next person's button. */
async function person(kiosk, random) {
  await kiosk.isAt("start");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").nth(random.whole(0, 3)));
  await kiosk.isAt("more");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__more button").last());
  await kiosk.isAt("start");
}

fault(52, "a kiosk on a line that does what it likes", async ({ page, collector, gremlin, random }) => {
  const kiosk = new Kiosk(page, collector);
  await kiosk.open({ lock: "0", thanks: "0", sound: "off" });
  gremlin.script(() => random.pick([pass, pass, refuse(503), loseAnswer, swallow]));
  for (let i = 0; i < PEOPLE; i += 1) await person(kiosk, random);
  gremlin.script(() => pass);
  // Time-outs and pauses are the device's own; opening it again begins at once.
  await page.reload();
  await kiosk.isAt("start");
  await expect.poll(async () => (await waiting(page)).length, { timeout: 60_000 }).toBe(0);
  const presses = (await kiosk.stored()).map(({ context }) => Number(context.press));
  expect(presses).toEqual(Array.from({ length: PEOPLE }, (_, at) => at + 1));
  return { ...JUDGED, rows: PEOPLE };
}, { timeout: 240_000 });

fault(52, "a kiosk's power is cut while there is no network, and it starts without one", async ({ collector, gremlin, claims, random }) => {
  const own = await ownBrowser(claims, gremlin.origin);
  // The day it is set up: Chromium takes its time to write down what a page has installed.
  const setUp = await own.start();
  const first = await setUp.newPage();
  await new Kiosk(first, collector).open({ lock: "0", thanks: "0", sound: "off" });
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await setUp.close();

  const page = await (await own.start()).newPage();
  await page.goto("/kiosk/");
  const kiosk = new Kiosk(page, collector);
  await kiosk.isAt("start");
  await gremlin.down();
  const before = random.whole(1, 3);
  for (let i = 0; i < before; i += 1) await person(kiosk, random);
  // Presses are thanked for once they are on the device.
  await expect.poll(async () => (await waiting(page)).length).toBe(before);
  own.kill();

  const second = await own.start();
  const back = await second.newPage();
  await back.goto("/kiosk/");
  const again = new Kiosk(back, collector);
  await person(again, random);
  await expect.poll(async () => (await waiting(back)).length).toBe(before + 1);
  await gremlin.up();
  await claims.verdict(collector, { ...JUDGED, rows: before + 1 });
  expect((await again.stored()).map(({ context }) => context.press)).toEqual(Array.from({ length: before + 1 }, (_, at) => String(at + 1)));
  await second.close();
  await own.remove();
  return false;
}, { timeout: 150_000 });

fault(52, "somebody walks away from a kiosk, and the line is down", async ({ page, collector, gremlin, random }) => {
  await page.clock.install();
  const kiosk = new Kiosk(page, collector);
  await kiosk.open({ lock: "0", thanks: "0", sound: "off" });
  await page.clock.runFor(1_000);
  gremlin.script(() => random.pick([refuse(503), swallow]));
  await kiosk.root.locator(".yousaid-kiosk__answer").first().click();
  await kiosk.isAt("more");
  await page.clock.runFor(1_000);
  await kiosk.root.locator("[aria-pressed]").first().click();
  // Idle, warned, wiped.
  await page.clock.runFor(121_000);
  await kiosk.isAt("start");
  // Pictures are there unless somebody takes them away.
  await expect(kiosk.root.locator('[aria-pressed="true"]')).toHaveText(["Pictures"]);
  await page.goBack().catch(() => {});
  await page.goto("/kiosk/");
  await kiosk.isAt("start");
  gremlin.script(() => pass);
  await page.reload();
  await kiosk.isAt("start");
  await untilTime(page, 5_000, async () => (await waiting(page)).length === 0);
  const [response] = await kiosk.stored();
  expect(Object.keys(response.answers), "a tile that was not sent off is no answer").toEqual(["visit"]);
  expect(await traces(page)).not.toMatch(/visit":|topic/);
  return { ...JUDGED, rows: 1 };
});
