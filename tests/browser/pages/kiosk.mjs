/** The kiosk of `examples/kiosk`, or one with other options, as somebody at a reception finds it. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const EXAMPLE = fileURLToPath(new URL("../../../examples/kiosk/", import.meta.url));
export const SURVEY = "reception-visit";
export const PIN = "2468";

export class Kiosk {
  #collector;

  constructor(page, collector) {
    this.page = page;
    this.#collector = collector;
    this.element = page.locator("yousaid-kiosk");
    this.root = this.element.locator(".yousaid-kiosk");
  }

  /** Opens the example page; `options` are attributes to add or change, `null` takes one out. */
  async open(options = {}) {
    await this.put(options);
    await this.page.goto("/kiosk/");
    await this.isAt("start");
  }

  /** Puts the example page into the collector's site, with these attributes. */
  async put(options = {}) {
    for (const name of await readdir(EXAMPLE)) {
      let text = await readFile(path.join(EXAMPLE, name), "utf8");
      if (name === "index.html") text = withOptions(text, options);
      await this.#collector.put(`kiosk/${name}`, text);
    }
  }

  async isAt(stage) {
    await expect(this.root).toHaveAttribute("data-stage", stage);
  }

  get heading() {
    return this.root.getByRole("heading");
  }

  button(name) {
    return this.root.getByRole("button", { name, exact: true });
  }

  /** A button of a film: its name goes on with what the film signs. */
  film(words, signed = "") {
    return this.root.getByRole("button", { name: `${words} ${signed}`.trim() });
  }

  face(words) {
    return this.root.locator(".yousaid-kiosk__answers").getByRole("button", { name: words, exact: true });
  }

  /** A press as a finger makes it, once the last screen's finger is gone. */
  async press(button) {
    await this.settled();
    await button.click();
  }

  /** Waits until presses count again: a finger that lies there from before presses nothing. */
  async settled() {
    await this.page.waitForFunction(() => {
      const root = document.querySelector("yousaid-kiosk").shadowRoot.querySelector(".yousaid-kiosk");
      const stage = root.dataset.stage;
      if (globalThis.journeyStage !== stage) [globalThis.journeyStage, globalThis.journeySince] = [stage, performance.now()];
      return performance.now() - globalThis.journeySince > 650;
    });
  }

  /** All stored responses of the survey, in the order of their presses. */
  async stored() {
    const all = await this.#collector.stored(SURVEY);
    return all.map(({ response }) => response).sort((one, other) => one.context.press - other.context.press);
  }
}

function withOptions(text, options) {
  let changed = text;
  for (const [name, value] of Object.entries(options)) {
    changed = changed.replace(new RegExp(`\\n  ${name}(="[^"]*")?(?=\\n)`), "");
    if (value !== null) changed = changed.replace("<yousaid-kiosk", `<yousaid-kiosk\n  ${name}="${value}"`);
  }
  return changed;
}
