/** A Rust developer's own Leptos app with our components: a backend of its own, and the collector. */
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";

import { SurveyWidget } from "../pages/survey-widget.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { serveFolder } from "../support/folder.mjs";
import { test as base, expect } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const APP = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "leptos-app");
/** A day on which the round of the examples can be commented on. */
const DAY = "2026-11-30";

test("the example app shows the survey, takes the response in its own backend and learns the reference", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(await serveFolder(page, APP));

  const choose = (question, answer) =>
    page.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true }).check();
  await choose(/Is the repair finished/, "Yes");
  await choose(/How easy was it/, "Easy");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel(/How many visits/).fill("2");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  await page.getByRole("button", { name: "Send my answers" }).click();

  await expect(page.locator("#reference")).toHaveText(/^Received: [0-9A-F]{4}$/);
  const response = JSON.parse(await page.locator("#payload").textContent());
  expect(response.final).toBe(true);
  expect(response.answers).toEqual({
    done: { choice: "yes", language: "en" },
    ease: { choice: "easy", language: "en" },
    visits: { number: 2, language: "en" },
  });

  await choose(/Was this page useful/, "No");
  await page.getByLabel(/What were you looking for/).fill("When it will be done");
  await page.getByRole("button", { name: "Send my feedback" }).click();
  await expect(page.locator("#useful")).toContainText("When it will be done");
  const feedback = JSON.parse(await page.locator("#useful").textContent());
  expect(feedback.answers.useful).toEqual({ choice: "no", language: "en" });
  expect(feedback.context).toEqual({ page: new URL(page.url()).pathname });
  expect(errors).toEqual([]);
});

/** The app beside the collector that its other pages send to, which has what they ask. */
const withCollector = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = async (folder) => {
      for (const file of ["feedback/elm-homes.json", "halo/repairs-2026-12.json", "outcomes/elm-homes.json"]) {
        await copyFile(path.join(ROOT, "examples", file), path.join(folder, file.replace("/", "-")));
      }
    };
    const collector = await Collector.start({ ownSurveys: surveys, more: { today: DAY } });
    await collector.lend(use, testInfo);
  },

  app: async ({ page, collector, guard }, use) => {
    await page.clock.setFixedTime(`${DAY}T10:00:00-07:00`);
    const address = await serveFolder(page, APP, `${collector.origin}/app`);
    await use(async (name) => {
      await page.goto(`${address}/#${name}`);
      return new SurveyWidget(page.locator("main"));
    });
  },
});

/** Each setting of a device is tried with the elements; here it is whether the components fit into an app. */
const LIGHT = [{ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" }];

withCollector("feedback is a component, too: what was sent is stored once", async ({ app, page, collector }) => {
  const form = await app("feedback");
  await form.choose("What kind of feedback is it?", "A compliment: something was good");
  await form.type("What would you like to tell us?", "The caretaker is kind");
  await form.choose("May we contact you about this?", "No");
  await expectAccessible(page, "the form", LIGHT);
  await form.element.getByRole("button", { name: "Send my feedback" }).click();
  await expect(form.element.getByText(/reference is/)).toBeVisible();
  await expectAccessible(page, "the end", LIGHT);
  const stored = await collector.stored("elm-feedback");
  expect(stored.map(({ response }) => [response.answers.exit.choice, response.answers.what.text])).toEqual([["compliment", "The caretaker is kind"]]);
});

withCollector("a halo round is a component, too: the comment is stored once", async ({ app, page, collector }) => {
  const round = await app("group");
  await expect(round.element.getByText(/Comments close|You can comment/).first()).toBeVisible();
  await round.field("Anything else you want the meeting to know").fill("Please write to everybody.");
  await expectAccessible(page, "the round", LIGHT);
  await round.continueButton.click();
  await expect(round.element.getByRole("heading", { name: "Hearing what was decided" })).toBeFocused();
  await round.continueButton.click();
  await round.sendButton.click();
  await expect(round.element.getByText(/We have received your answers/)).toBeVisible();
  const stored = await collector.stored("repairs-2026-12");
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored[0].response.answers)).toContain("Please write to everybody.");
});

withCollector("a kiosk is a component, too: each press is stored once", async ({ app, page, collector }) => {
  const kiosk = await app("kiosk");
  await expect(kiosk.headingNamed("How was your visit today?")).toBeVisible();
  await kiosk.element.getByRole("button", { name: "Cymraeg" }).click();
  await expect(kiosk.headingNamed("Sut oedd eich ymweliad heddiw?")).toBeVisible();
  await expectAccessible(page, "the question", LIGHT);
  await kiosk.element.locator(".yousaid-kiosk__answers button").first().click();
  await expect(kiosk.element.locator(".yousaid-kiosk")).toHaveAttribute("data-stage", "more");
  await expect.poll(async () => (await collector.stored("reception-visit")).length).toBe(1);
  const [{ response }] = await collector.stored("reception-visit");
  expect([response.mode, response.context.device, response.context.press]).toEqual(["kiosk", "elm-house-1", "1"]);
  expect(response.answers).toEqual({ visit: { choice: "1", language: "cy" } });
});

withCollector("a board of outcomes is a component, too: what is on it is what the collector has", async ({ app, page }) => {
  const board = await app("outcomes");
  await expect(board.headingNamed("You said, we did")).toBeVisible();
  await board.element.getByRole("button", { name: "Show more" }).click();
  await expect(board.element.locator(".yousaid-outcome")).toHaveCount(3);
  await board.element.getByLabel("Topic").selectOption("repairs");
  await expect(board.element.getByRole("status")).toContainText("thing residents said");
  // The app asks for the bar, by a property of the component.
  const [root, larger] = [board.element.locator(".yousaid-outcomes"), board.element.getByRole("button", { name: "Bigger text" })];
  const size = () => root.evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize));
  const before = await size();
  await larger.click();
  await expect(larger).toHaveAttribute("aria-pressed", "true");
  await expect.poll(size).toBe(1.5 * before);
  await expectAccessible(page, "the board", LIGHT);
  await larger.click();
  await expect.poll(size).toBe(before);
});

withCollector("the bar of the component reads the board aloud, and stops when another topic is chosen", async ({ app, page }) => {
  await withVoices(page, ["en-GB", true]);
  const board = await app("outcomes");
  const button = (name) => board.element.getByRole("button", { name, exact: true });
  await button("Read aloud").click();
  await expect(button("Stop reading")).toBeVisible();
  await expect.poll(() => said(page)).toEqual(["en-GB: You said, we did"]);
  await page.evaluate(() => globalThis.journeyEnd());
  await expect.poll(async () => (await said(page)).length).toBe(2);
  await board.element.getByLabel("Topic").selectOption("repairs");
  await expect(button("Read aloud")).toBeVisible();
  await expect.poll(() => page.evaluate(() => globalThis.journeyIsSpeaking())).toBe(false);
});
