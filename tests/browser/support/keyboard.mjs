/** Answering without a mouse: only keys are pressed, and where the focus is gets read, never set. */
import { expect } from "@playwright/test";

/** Longest way to a control of a page; far more means that the focus is caught somewhere. */
const MOST_STEPS = 80;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Tab until the control has the focus. */
  async tabTo(control) {
    await expect(control).toBeVisible();
    for (let i = 0; i < MOST_STEPS; i += 1) {
      if (await hasFocus(control)) return;
      await this.press("Tab");
    }
    throw new Error(`${control} can't be reached with the Tab key`);
  }

  /** One of a group of radios: Tab enters the group, Space takes the first, the arrow keys go on. */
  async choose(survey, question, label) {
    const radios = await survey.question(question).getByRole("radio").all();
    await this.tabTo(radios[0]);
    await this.press("Space");
    const wanted = survey.radio(question, label);
    for (const _ of radios) {
      if (await wanted.isChecked()) break;
      await this.press("ArrowDown");
    }
    await expect(wanted).toBeChecked();
    await expect(wanted).toBeFocused();
  }

  async tick(survey, question, label) {
    const box = survey.checkbox(question, label);
    await this.tabTo(box);
    await this.press("Space");
    await expect(box).toBeChecked();
  }

  /** Types into a field; a line break in `text` is the Enter key. */
  async type(survey, title, text) {
    await this.tabTo(survey.field(title));
    const [first, ...others] = text.split("\n");
    await this.page.keyboard.type(first);
    for (const line of others) {
      await this.press("Enter");
      await this.page.keyboard.type(line);
    }
  }

  /** Reaches a button and presses it. */
  async activate(button, key = "Enter") {
    await this.tabTo(button);
    await this.press(key);
  }
}

const hasFocus = (control) => control.evaluate((element) => element.getRootNode().activeElement === element);
