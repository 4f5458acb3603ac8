/**
 * Watches everything that a page does and must not do: uncaught errors, errors on the console,
 * violations of the content security policy, requests to any other address. What a test provokes
 * on purpose it announces with `expect`; an announced fault that does not come fails it as well.
 */
import { expect } from "@playwright/test";

export class Guard {
  #faults = [];
  #expected = [];
  #origins;
  #tellsUnfetched = true;

  constructor(...origins) {
    this.#origins = origins;
  }

  /** Another address that pages may send to. */
  allow(origin) {
    this.#origins.push(origin);
  }

  /** Before the first page of the context is opened. */
  async watch(context) {
    this.#tellsUnfetched = context.browser().browserType().name() === "chromium";
    await context.addInitScript(() => {
      // Kept here: a test may put something else in its place.
      const error = console.error.bind(console);
      addEventListener("securitypolicyviolation", (event) => {
        error(`content security policy: ${event.violatedDirective} stopped ${event.blockedURI} in ${event.sourceFile}`);
      });
    });
    context.on("weberror", (error) => this.#faults.push(`uncaught: ${error.error()?.stack ?? error.error()}`));
    context.on("console", (message) => {
      if (message.type() === "error") this.#faults.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      // Addresses without a server are no request to anybody.
      if (this.#origins.includes(origin) || ["about:", "blob:", "data:"].includes(protocol)) return;
      this.#faults.push(`request to another address: ${request.url()}`);
    });
  }

  /** Announces faults whose words match; `times` if their number matters. */
  expect(words, times) {
    this.#expected.push({ words, times });
  }

  /** Announces that something can't be fetched. Firefox, as we drive it, does not write that on the console. */
  expectUnfetched(words = /Failed to load resource/) {
    if (this.#tellsUnfetched) this.expect(words);
  }

  /** How many faults with such words there were so far. */
  seen(words) {
    return this.#faults.filter((fault) => words.test(fault)).length;
  }

  check() {
    const left = new Set(this.#faults);
    for (const { words, times } of this.#expected) {
      const found = this.#faults.filter((fault) => words.test(fault));
      for (const fault of found) left.delete(fault);
      if (times === undefined) expect(found.length, `faults like ${words} in\n${this.#faults.join("\n")}`).toBeGreaterThan(0);
      else expect(found, `faults like ${words} in\n${this.#faults.join("\n")}`).toHaveLength(times);
    }
    expect([...left], "what the page did and must not do").toEqual([]);
  }
}
