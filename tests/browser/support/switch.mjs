/**
 * Answering with one switch, as the scanning of an operating system does it: what can be pressed is gone through in
 * its order, one after the other, and the switch presses what is marked. There is no second key, no arrow, no mouse.
 */
import { expect } from "@playwright/test";

/** What can be pressed, in its order. */
const PRESSABLE = "a[href], button, input:not([type=hidden]), textarea, select, summary";

/** Sides of the smallest mark that can be told from its neighbours (WCAG 2.2, 2.5.5). */
const LEAST = 44;

export class Switch {
  /** `element` is the locator of the widget. */
  constructor(element) {
    this.element = element;
    this.page = element.page();
  }

  /** Everything that the scanning meets, and what is wrong with it: out of reach, too small, covered. */
  async met() {
    return this.element.evaluate(({ shadowRoot }, { selector, least }) => {
      const active = shadowRoot.activeElement;
      const wrong = [];
      const all = [...shadowRoot.querySelectorAll(selector)].filter(
        (item) => item.checkVisibility({ visibilityProperty: true }) && !item.disabled && !item.closest("[inert], [aria-hidden=true]"),
      );
      for (const item of all) {
        const name = `${item.localName} ${item.type ?? ""} “${(item.labels?.[0] ?? item).textContent.trim().slice(0, 40)}”`;
        item.focus();
        if (shadowRoot.activeElement !== item) wrong.push(`${name} takes no focus`);
        const box = (item.closest("label") ?? item).getBoundingClientRect();
        const inText = item.localName === "a" && item.closest("p");
        if (!inText && Math.min(box.width, box.height) < least - 0.5) wrong.push(`${name} is ${box.width} × ${box.height}`);
      }
      active?.focus();
      return { count: all.length, wrong };
    }, { selector: PRESSABLE, least: LEAST });
  }

  /** Scans to the control and presses the one key. */
  async press(control, key = "Space") {
    await expect(control).toBeVisible();
    const at = await control.evaluate((wanted, selector) => [...wanted.getRootNode().querySelectorAll(selector)].indexOf(wanted), PRESSABLE);
    expect(at, `${control} is met by scanning`).toBeGreaterThanOrEqual(0);
    await control.focus();
    await this.page.keyboard.press(key);
  }

  async choose(control) {
    await this.press(control);
    await expect(control).toBeChecked();
  }

  /** Words come from the keyboard on the screen, which scanning works as well. */
  async type(field, words) {
    await field.focus();
    await this.page.keyboard.insertText(words);
    await expect(field).toHaveValue(words);
  }

  /** By Tab alone the focus leaves the widget: `after` is what follows it on the page. */
  async leaves(after) {
    for (let steps = 0; steps < 120; steps += 1) {
      if (await after.evaluate((link) => document.activeElement === link)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error("the focus is caught in the widget");
  }
}
