/**
 * Forms without scripts, answered by the ids of their questions: with a mouse in Chromium, and with keys alone in
 * Lynx, whose keys follow from the same pages as Chromium shows them.
 */
import { expect } from "@playwright/test";

import { ENTER, down, type } from "./lynx.mjs";

/** What Lynx goes through with its arrow keys, in its order. */
const STOPS = 'a[href], input:not([type="hidden"]), select, textarea, button';

/** Somebody with a mouse, at a page that is open. */
export class Mouse {
  constructor(page) {
    this.page = page;
  }

  has(id) {
    return this.page.locator(`[name="${id}"]`).first().isVisible();
  }

  /** Gives an answer: a code, several codes, or words. */
  async fill(id, value) {
    const field = this.page.locator(`[name="${id}"]`);
    const isText = await field.first().evaluate(({ type, localName }) => localName === "textarea" || !["radio", "checkbox"].includes(type));
    for (const given of [value].flat()) {
      if (isText) await this.write(field.first(), String(given));
      else await this.choose(this.page.locator(`[name="${id}"]:is([value="${given}"], [value="soft:${given}"])`));
    }
  }

  write = (field, text) => field.fill(text);
  choose = (field) => field.check();

  /** Presses a button that leads to another page. */
  async press(button) {
    await button.click();
  }

  /** Presses the one that sends everything. */
  last = (button) => this.press(button);
}

/** Somebody with Lynx. The same is done in Chromium, to know what Lynx shows; but nothing is sent off from there. */
export class Keys extends Mouse {
  keys = [];
  /** Where Lynx stands on its page. */
  #stop = 0;

  async #goTo(field) {
    const stop = await field.evaluate((element, stops) => {
      // Each line of a box is a field of its own.
      const lines = (stop) => (stop.localName === "textarea" ? stop.rows : 1);
      let before = 0;
      for (const stop of document.querySelectorAll(stops)) {
        if (stop === element) return before;
        before += lines(stop);
      }
      throw new Error("Lynx does not stop there");
    }, STOPS);
    const steps = stop - this.#stop;
    this.keys.push(...(steps < 0 ? Array(-steps).fill("Up Arrow") : down(steps)));
    this.#stop = stop;
  }

  write = async (field, text) => {
    await this.#goTo(field);
    const typed = await field.inputValue();
    if (typed) this.keys.push("^U");
    this.keys.push(...type(text));
    await field.fill(text);
  };

  choose = async (field) => {
    await this.#goTo(field);
    // Enter would take the tick of a box away again.
    if (!(await field.isChecked())) this.keys.push(...ENTER);
    await field.check();
  };

  async press(button) {
    await this.#goTo(button);
    this.keys.push(...ENTER);
    await button.click();
    this.#stop = 0;
  }

  last = async (button) => {
    await this.#goTo(button);
    this.keys.push(...ENTER);
  };
}

/** Everything as one form that is sent at once: first with a mistake. */
export async function fillInWhole(who, { answers, mistake, mended }) {
  const send = () => who.page.locator('button[type="submit"]:visible').last();
  const given = { ...answers, ...mistake };
  for (const [id, value] of Object.entries(given)) if (value !== undefined) await who.fill(id, value);
  await who.press(send());
  await expect(who.page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  for (const [id, value] of Object.entries(mended)) await who.fill(id, value);
  await who.last(send());
}

/** Page by page to the end, with the same mistake on its page. What has no review ends with its only page. */
export async function fillInPages(who, { answers, mistake, mended, hasReview }) {
  const { page } = who;
  const next = () => page.locator('button[value="next"]:visible');
  const left = new Map(Object.entries({ ...answers, ...mistake }).filter(([, value]) => value !== undefined));
  let isMistaken = true;
  for (let pages = 0; pages < 40; pages += 1) {
    const send = page.locator('button[value="send"]:visible');
    if (await send.count()) return who.last(send);
    for (const [id, value] of [...left]) {
      if (!(await who.has(id))) continue;
      await who.fill(id, value);
      left.delete(id);
    }
    const problem = page.getByRole("heading", { name: "There is a problem" });
    if (isMistaken && (await problem.count())) {
      for (const [id, value] of Object.entries(mended)) await who.fill(id, value);
      isMistaken = false;
    } else {
      expect(await problem.count(), "one mistake was made").toBe(0);
    }
    if (!hasReview && !isMistaken && left.size === 0) return who.last(next());
    await who.press(next());
  }
  throw new Error("the end was not reached");
}
