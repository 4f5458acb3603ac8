/**
 * Thanks within 200 ms of every press (trust.md), on any machine: what a busy machine takes is its own, so
 * what is held is what comes between the press and the thanks. They are in the page before anything else that
 * happens in it, before a store is asked and before the page hears of the press.
 */
import { Kiosk } from "../pages/kiosk.mjs";
import { expect, test as base } from "../support/test.mjs";

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
});

const FULL = process.env.YOUSAID_FULL === "1";
const PEOPLE = FULL ? 500 : 25;
/** Milliseconds. */
const LIMIT = 200;

/**
 * Watches every click that reaches the page: what is on the screen when the click and all that follows from it
 * at once are over, and what of the browser was asked before the screen changed. Runs in the page.
 */
function watch() {
  const root = () => document.querySelector("yousaid-kiosk").shadowRoot.querySelector(".yousaid-kiosk");
  const presses = (globalThis.journeyPresses = []);
  let now;
  const note = (what) => now?.asked.push(`${what} (${now.from === root().dataset.stage ? "before" : "after"} the screen)`);
  const spy = (object, name, what) => {
    const original = object[name];
    object[name] = function (...given) {
      note(what);
      return original.apply(this, given);
    };
  };
  for (const name of ["open", "deleteDatabase"]) spy(IDBFactory.prototype, name, "a database");
  for (const name of ["transaction"]) spy(IDBDatabase.prototype, name, "a database");
  for (const name of ["getItem", "setItem"]) spy(Storage.prototype, name, "a storage");
  spy(globalThis, "fetch", "the network");
  spy(Element.prototype, "requestFullscreen", "the full screen");
  for (const name of ["started", "submitted", "saved"]) document.addEventListener(`yousaid-${name}`, () => note(`yousaid-${name}`));
  addEventListener("click", () => {
    now = { from: root().dataset.stage, asked: [], start: performance.now() };
  }, true);
  // The last listener of all: what the others have put off for later in the same task is done by now.
  addEventListener("click", () => {
    const press = Object.assign(now, { to: root().dataset.stage, heading: root().querySelector("h1").textContent });
    press.work = performance.now() - press.start;
    now = undefined;
    requestAnimationFrame(() => setTimeout(() => (press.painted = performance.now() - press.start)));
    presses.push(press);
  });
}

test("every press is thanked for before anything else happens", async ({ kiosk, page }) => {
  test.setTimeout(FULL ? 20 * 60_000 : 120_000);
  await kiosk.open({ lock: "0", thanks: "60", sound: "off" });
  await page.evaluate(watch);
  for (let person = 0; person < PEOPLE; person += 1) {
    await kiosk.root.locator(".yousaid-kiosk__answers--faces button").nth(person % 4).click();
    await kiosk.isAt("more");
    await kiosk.button("Skip this question").click();
    await kiosk.isAt("thanks");
    await kiosk.button("Next person").click();
    await kiosk.isAt("start");
  }
  await page.waitForFunction(() => globalThis.journeyPresses.every(({ painted }) => painted));
  const presses = await page.evaluate(() => globalThis.journeyPresses);
  expect(presses.map(({ from, to, heading }) => `${from} → ${to}: ${heading}`)).toEqual(
    Array.from({ length: PEOPLE }, () => [
      "start → more: What was it about?", "more → thanks: Thank you", "thanks → start: How was your visit today?",
    ]).flat(),
  );
  expect(presses.flatMap(({ asked }) => asked).filter((what) => what.includes("before the screen"))).toEqual([]);
  const sorted = (name) => presses.map((press) => press[name]).sort((one, other) => one - other);
  const [work, painted] = [sorted("work"), sorted("painted")];
  const figures = [work, painted].map((times) => `${times[times.length >> 1].toFixed(1)} ms (median), ${times.at(-1).toFixed(1)} ms (worst)`);
  test.info().annotations.push({ type: "figures", description: `in the page after ${figures[0]}, on the screen after ${figures[1]}` });
  if (FULL) expect(work.at(-1), "on a machine that does nothing else").toBeLessThan(LIMIT);
  await expect.poll(async () => (await kiosk.stored()).filter(({ final }) => final).length).toBe(PEOPLE);
});
