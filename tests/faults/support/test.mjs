/**
 * `fault(number, …)`: one of the numbered faults, over several seeds, with a collector of its own behind a
 * gremlin. When its body is done the oracle judges: every id that was saved is a row, once; nothing was
 * called received that was not; no error was left uncaught.
 */
import { expect, test as base } from "@playwright/test";

import config from "../playwright.config.mjs";
import { HostPage } from "../../browser/pages/host-page.mjs";
import { Collector } from "../../browser/support/collector.mjs";
import * as repair from "../../browser/support/repair-visit.mjs";
import { Claims } from "./claims.mjs";
import { database } from "./database.mjs";
import { Gremlin, pass } from "./gremlin.mjs";

export { expect };

/** What browsers of a test's own are started with. */
export const settings = config.use;

export const FULL = process.env.YOUSAID_FULL === "1";
const SEEDS = FULL ? 20 : 1;

const test = base.extend({
  /** Of the line between the browser and the collector; overridden where it has to differ. */
  line: [{}, { option: true }],
  serving: [{}, { option: true }],

  collector: async ({ serving }, use, testInfo) => {
    const store = await database(testInfo.project.name);
    const collector = await Collector.start({ ...serving, more: { ...store.options, ...serving.more } });
    collector.line = store.line;
    await use(collector);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("collector.log", { body: collector.log, contentType: "text/plain" });
    }
    await collector.remove();
    await store.remove();
  },

  gremlin: async ({ collector, line }, use) => {
    const gremlin = await Gremlin.start(collector, line);
    await use(gremlin);
    await gremlin.down();
  },

  baseURL: async ({ gremlin }, use) => use(gremlin.origin),

  claims: [
    async ({ gremlin, context }, use) => {
      const claims = new Claims(gremlin);
      await claims.watch(context);
      await use(claims);
    },
    { auto: true },
  ],

  host: async ({ page, collector }, use) => use(new HostPage(page, collector)),
});

/** Repeatable chance: mulberry32. */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from `from` to `to`. */
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

/**
 * Declares a fault. `body` gets the fixtures and `random`; it may end with what the oracle shall expect
 * (`{rows, answers}`), or with `false` where it has judged itself. `use` are options of the test, `tag` is
 * `@server` where the database plays a part, `@sqlite` where it must be a file of the collector's, `@chromium`
 * where only Chromium can be made to have the fault.
 */
export function fault(number, title, body, { use, tag, timeout } = {}) {
  test.describe(() => {
    if (use) test.use(use);
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const name = `C4-${String(number).padStart(2, "0")} ${title} (seed ${seed})`;
      test(name, { tag: tag ? [tag] : [] }, async ({ page, context, browser, host, collector, gremlin, claims }) => {
        if (timeout) test.setTimeout(timeout);
        const random = chance(seed * 1000 + number);
        const expected = await body({ page, context, browser, host, collector, gremlin, claims, random });
        if (expected !== false) await claims.verdict(collector, expected);
      });
    }
  });
}

/** Opens the survey on the host's page and answers it, up to the review. */
export async function answered(host, tag = repair.TAG, options = {}) {
  await host.open(tag, options);
  const survey = await host.ready();
  await repair.fillIn(survey);
  return survey;
}

/** An attempt has failed, and the page says that it waits. */
export const waits = (survey) =>
  expect(survey.element.locator('.yousaid-ending [data-state="waiting"]')).toBeVisible({ timeout: 15_000 });

/** The collector has it, and the page says so. */
export const arrives = (survey) => expect(survey.received).toBeVisible({ timeout: 45_000 });

/** Presses “Try again now”, if the widget has not done so by itself by then, and waits until they have arrived. */
export async function tryAgain(survey) {
  const pressed = survey.retryButton.locator("visible=true").first().click().catch(() => {});
  await Promise.race([pressed, arrives(survey)]);
  await arrives(survey);
}

/**
 * Sends the answers into a fault that is met up to `most` times, and for as long as the page has not said that
 * it waits; the function that is returned ends it.
 */
export async function sendInto(survey, gremlin, random, most, what) {
  const times = random.whole(1, most);
  let goesOn = true;
  gremlin.script((number) => (number < times || goesOn ? what : pass));
  await survey.send();
  await waits(survey);
  return () => {
    goesOn = false;
  };
}

/** The same fault up to `most` times. */
export const list = (random, most, what) => Array.from({ length: random.whole(1, most) }, () => what);

/** Lets time pass in the page, whose clock the test has installed, until something holds. */
export async function untilTime(page, step, holds, most = 2_000) {
  for (let i = 0; i < most; i += 1) {
    if (await holds()) return;
    await page.clock.runFor(step);
    // What the network does takes real time.
    await page.evaluate(() => fetch("/logo.svg").catch(() => {}));
  }
  expect(await holds(), "what time should bring").toBe(true);
}
