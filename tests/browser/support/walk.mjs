/** Answering a survey in whatever language: questions by their ids and answers by their codes, which no language changes. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";

import { settle } from "./accessibility.mjs";
import * as tsm from "./tsm.mjs";

export class Walk {
  #pictures = 0;

  /** `shots` names the pictures of every page, which are made where `YOUSAID_SHOTS` names a folder. */
  constructor(survey, shots) {
    this.survey = survey;
    this.shots = shots;
  }

  get page() {
    return this.survey.page;
  }

  /** What says which page it is, in which language. */
  get root() {
    return this.survey.element.locator(".yousaid[part=survey]");
  }

  /** The questions that are asked now. */
  get asked() {
    return this.survey.element.locator(".yousaid-question:visible");
  }

  get go() {
    return this.survey.element.locator("button[type=submit]");
  }

  async picture() {
    const folder = process.env.YOUSAID_SHOTS;
    if (!folder) return;
    await settle(this.page);
    this.#pictures += 1;
    await mkdir(folder, { recursive: true });
    const name = `${this.shots}-${String(this.#pictures).padStart(2, "0")}.png`;
    await this.page.screenshot({ path: path.join(folder, name), fullPage: true });
  }

  /** Answers what is on the page as the resident of `tsm.mjs` does, by mouse; what is optional and not theirs is left out. */
  async answer() {
    // A question may open another one of the page, so they are counted anew.
    for (let at = 0; at < (await this.asked.count()); at += 1) {
      const question = this.asked.nth(at);
      const id = await question.getAttribute("data-question");
      const given = tsm.STORED[id];
      if (given === undefined) continue;
      const field = question.locator("input[type=text], textarea");
      if ((await field.count()) > 0) {
        await field.first().fill(String(given));
        continue;
      }
      for (const code of [given].flat()) {
        const input = `input:is([value="${code}"], [value="soft:${code}"])`;
        await question.locator(`label:has(${input})`).click();
        await expect(question.locator(input)).toBeChecked();
      }
    }
  }

  /** Where the resident is: page, step and the first question of those asked. */
  async place() {
    const [page, step] = await this.root.evaluate(({ dataset }) => [dataset.page, dataset.step]);
    const first = (await this.asked.count()) > 0 ? await this.asked.first().getAttribute("data-question") : "";
    return `${step} ${page} ${first}`;
  }

  /** Presses the one button that goes on, and waits until it has. */
  async goOn(press = () => this.go.click()) {
    const before = await this.place();
    await press();
    await expect.poll(() => this.place()).not.toBe(before);
  }

  /** From the page it is on to the review, or to the page `until`; `look` is called on each page that is answered. */
  async toReview({ until, look = async () => {} } = {}) {
    for (let pages = 0; (await this.root.getAttribute("data-step")) === "page"; pages += 1) {
      expect(pages, "it comes to an end").toBeLessThan(25);
      const page = await this.root.getAttribute("data-page");
      if (page === until) return;
      await this.answer();
      await look(page);
      await this.picture();
      await this.goOn();
    }
  }

  /** Sends what the review shows, and waits for the receipt. */
  async send(press) {
    await this.picture();
    await this.goOn(press);
    await expect(this.survey.element.locator(".yousaid-delivery[data-state=received]")).toBeVisible();
    await this.picture();
  }
}
