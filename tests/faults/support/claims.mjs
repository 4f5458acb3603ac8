/** What the interface has claimed, and whether it was true. */
import { expect } from "@playwright/test";

import * as repair from "../../browser/support/repair-visit.mjs";
import * as tsm from "../../browser/support/tsm.mjs";

const PATIENCE = { timeout: 45_000 };
/** What the network does to a request is said by the browser on the console, and by no code of ours. */
const NETWORK = /Failed to load resource|net::ERR_|Access to fetch|Refused to connect|violates the following Content Security|ERR_CERT/;
/** Firefox reports these like exceptions. */
const POLICY = /Content-Security-Policy: The page’s settings blocked|Cross-Origin Request Blocked/;

/** How the error of a run begins that the oracle has judged. */
export const VERDICT = "The oracle: ";

export class Claims {
  /** Ids of responses that residents have sent off. */
  submitted = new Set();
  /** Ids that the interface called saved on this device. */
  saved = 0;
  /** References that residents were shown. */
  received = new Set();

  #gremlin;
  #faults = [];
  #untrue = [];
  #expected = [];

  constructor(gremlin) {
    this.#gremlin = gremlin;
  }

  /** What the widget itself says on the console of a fault that is no fault of the test. */
  expect(words) {
    this.#expected.push(words);
  }

  /** Before the first page of the context is opened. */
  async watch(context) {
    await context.exposeBinding("journeyClaims", (_, name, detail) => this.#hear(name, detail));
    await context.addInitScript(() => {
      for (const name of ["submitted", "saved", "received"]) {
        document.addEventListener(`yousaid-${name}`, (event) => void globalThis.journeyClaims(name, { ...event.detail }));
      }
    });
    context.on("weberror", (error) => {
      const words = String(error.error()?.stack ?? error.error());
      if (!POLICY.test(words)) this.#faults.push(`uncaught: ${words}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error" && !NETWORK.test(message.text())) this.#faults.push(`console: ${message.text()}`);
    });
  }

  #hear(name, detail) {
    if (name === "submitted") this.submitted.add(detail.response);
    if (name === "saved") this.saved += 1;
    if (name !== "received") return;
    this.received.add(detail.reference);
    // Not only in the end: at the moment at which it is said.
    if (!this.#gremlin.acknowledged.has(detail.reference)) this.#untrue.push(detail.reference);
  }

  /** As `judge`; what it finds is marked, and stays found whatever a second try says. */
  async verdict(collector, expected) {
    try {
      await this.judge(collector, expected);
    } catch (error) {
      error.message = `${VERDICT}${error.message}`;
      throw error;
    }
  }

  /**
   * The verdict over a whole test, once everything has had its time. `rows` is how many
   * people sent their answers, `lost` how many of those were never told that anything was kept.
   */
  async judge(collector, { survey = repair.SURVEY, rows = this.submitted.size, answers = repair.STORED, lost = 0 } = {}) {
    expect(rows, "a test without a response proves nothing").toBeGreaterThan(0);
    const stored = async () => {
      try {
        return (await collector.stored(survey)).length;
      } catch (error) {
        return String(error); // not up again yet
      }
    };
    await expect.poll(stored, { message: "rows in the database", ...PATIENCE }).toBe(rows);
    const all = await collector.stored(survey);
    expect(new Set(all.map((row) => row.response.id)).size, "a response that is stored twice").toBe(all.length);
    for (const row of all) if (answers) expect(tsm.answersOf(row)).toEqual(answers);
    const references = new Set(all.map((row) => row.reference));
    expect([...this.received].filter((reference) => !references.has(reference)), "called received, and not stored").toEqual([]);
    expect(this.#untrue, "called received before it was").toEqual([]);
    const ids = new Set(all.map((row) => row.response.id));
    expect([...this.submitted].filter((id) => !ids.has(id)).length, "sent off by a resident, and lost").toBeLessThanOrEqual(lost);
    const faults = this.#faults.filter((words) => !this.#expected.some((expected) => expected.test(words)));
    expect(faults, "errors that nobody caught").toEqual([]);
  }
}
