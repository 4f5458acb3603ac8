/** A Rust developer's own Leptos app with the survey as one of its components. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const APP = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "leptos-app");

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

test("a kiosk is a component, too, and tells the app's own backend of each press", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${await serveFolder(page, APP)}#kiosk`);
  await expect(page.getByRole("heading", { name: "How was your visit today?" })).toBeVisible();
  await page.getByRole("button", { name: "Cymraeg" }).click();
  await expect(page.getByRole("heading", { name: "Sut oedd eich ymweliad heddiw?" })).toBeVisible();
  await page.locator(".yousaid-kiosk__answers button").first().click();
  await expect(page.locator(".yousaid-kiosk")).toHaveAttribute("data-stage", "more");
  await expect(page.locator("#payload")).toContainText("{");
  const response = JSON.parse(await page.locator("#payload").textContent());
  expect(response.mode).toBe("kiosk");
  expect(response.answers).toEqual({ visit: { choice: "1", language: "cy" } });
  expect(response.context.device).toBe("elm-house-1");
  expect(errors).toEqual([]);
});

test("a board of outcomes is a component, too", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${await serveFolder(page, APP)}#outcomes`);
  await expect(page.getByRole("heading", { name: "You said, we did" })).toBeVisible();
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(page.locator(".yousaid-outcome")).toHaveCount(3);
  await page.getByLabel("Topic").selectOption("repairs");
  await expect(page.getByRole("status")).toContainText("thing residents said");
  expect(errors).toEqual([]);
});
