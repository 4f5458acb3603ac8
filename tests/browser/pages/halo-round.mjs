/** The comment box on the landlord's page, as residents see it, and the officer's pages about the round. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { expect } from "@playwright/test";

import { TOKEN } from "../support/collector.mjs";
import { SurveyWidget } from "./survey-widget.mjs";

const EXAMPLE = fileURLToPath(new URL("../../../examples/halo/repairs-2026-12.json", import.meta.url));

export const ROUND = "repairs-2026-12";
export const REPORT = "Report: two makers of windows compared";

/** Puts the example's round before the collector, with a report to read, and sets its day. */
export async function publish(collector, today, change = (round) => round) {
  const round = change(JSON.parse(await readFile(EXAMPLE, "utf8")));
  round.items[0].papers[0].address = "/papers/windows.html";
  await writeFile(path.join(collector.surveys, `${ROUND}.json`), JSON.stringify(round));
  await collector.put("papers/windows.html", `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Windows</title>
    <link rel="icon" href="/logo.svg" type="image/svg+xml"></head><body><main><h1>Two makers of windows</h1></main></body></html>`);
  await itIs(collector, today);
}

/** Another day by the collector's clock: the only clock that decides. */
export async function itIs(collector, today) {
  await collector.kill();
  await collector.startAgain({ today });
}

/** Words as they are read: what is filled in stands between two marks that nobody sees. */
export function said(words) {
  const letters = [...words].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&"));
  return new RegExp(letters.join("[\u2068\u2069]*"));
}

/** A resident in front of the page. */
export class Resident {
  constructor(page, selector = "yousaid-halo") {
    this.page = page;
    this.widget = new SurveyWidget(page.locator(selector));
    this.element = this.widget.element;
  }

  async open(today) {
    await this.page.clock.setFixedTime(`${today}T10:00:00-07:00`);
    await this.page.goto("/halo.html");
    await expect(this.element.locator("[part=round]")).toBeVisible();
    return this;
  }

  box(item) {
    return this.element.getByRole("textbox", { name: said(`Your comment on ‘${item}’`) });
  }

  /** Through everything that is asked, to the end. */
  async send() {
    await this.widget.continueButton.click();
    await expect(this.element.getByRole("heading", { name: "Hearing what was decided" })).toBeFocused();
    await this.widget.continueButton.click();
    await this.sendOff();
  }

  async sendOff() {
    await this.widget.sendButton.click();
    await expect(this.element.getByText(/We have received your answers/)).toBeVisible();
  }

  async reference() {
    return (await this.element.locator("[part=reference]").textContent()).trim();
  }

  async code() {
    const code = (await this.element.locator("[part=code]").textContent()).trim();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    return code;
  }

  /** Comes back with a code. */
  async comeBack(code) {
    const field = this.element.getByRole("textbox", { name: "The code you were given after you sent it" });
    if (!(await field.isVisible())) await this.element.getByText("Change or withdraw what you sent").click();
    await field.fill(code);
    await this.element.getByRole("button", { name: "Show what I sent" }).click();
  }
}

/** The officer at a browser that is signed in. */
export async function officer(browser, collector) {
  const context = await browser.newContext({
    baseURL: collector.origin,
    httpCredentials: { username: "officer", password: TOKEN, origin: collector.origin, send: "always" },
  });
  return context;
}
