/** Surveys without scripts: the collector's pages in a browser that runs none. */
import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

const ERROR = "There is a problem";

/** Gives the answers of one page of the survey. Questions that an answer leads to come after Continue. */
async function answer(page, { answers }) {
  for (const given of answers) {
    if ((await page.getByText(given.question).count()) === 0) {
      await goOn(page);
      await expect(page.getByText("Your answers on this page lead to more questions.")).toBeVisible();
      await expect(page.getByRole("heading", { name: ERROR })).toBeHidden();
    }
    const group = page.getByRole("group", { name: given.question });
    if (given.kind === "choose") await group.getByLabel(given.label, { exact: true }).check();
    if (given.kind === "type") await page.getByRole("textbox", { name: given.question }).fill(given.text);
    for (const label of given.labels ?? []) await group.getByLabel(label, { exact: true }).check();
  }
}

const goOn = (page) => page.getByRole("button", { name: "Continue" }).click();

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a survey is answered from first to last, an error corrected, and stored once", async ({ page, collector }) => {
    await page.goto("/s/tsm-2026");
    await goOn(page);
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByRole("heading", { name: ERROR }).locator("xpath=..").getByRole("link").click();
    await expect(page.locator("#tsm-2026-TP01-1")).toBeInViewport();
    for (const part of tsm.PAGES) {
      await answer(page, part);
      await goOn(page);
      await expect(page.getByRole("heading", { name: ERROR })).toBeHidden();
    }
    await expect(page).toHaveTitle(/^Check your answers/);
    // Back and forth with what was typed, and a change from the review.
    await page.getByRole("button", { name: /^Change.*why|Change.*main reason/s }).click();
    await expect(page.getByRole("textbox", { name: tsm.REASON })).toHaveValue("=Quick repairs, “mostly”\nbut damp");
    await goOn(page);
    await expect(page).toHaveTitle(/^Check your answers/);
    await page.getByRole("button", { name: "Send my answers" }).click();
    const received = page.locator(".yousaid-delivery__reference");
    const reference = await received.textContent();
    // Sent again, as a reload does.
    await page.reload();
    await expect(received).toHaveText(reference);
    const stored = await collector.stored(tsm.SURVEY);
    expect(stored.map((row) => row.reference)).toEqual([reference]);
    expect(tsm.answersOf(stored[0])).toEqual(tsm.STORED);
    // A copy to keep.
    await expect(page.getByText("=Quick repairs, “mostly”")).toBeVisible();
  });

  test("the language changes in the middle and nothing typed is lost", async ({ page, collector }) => {
    await page.goto("/s/repair-visit");
    await page.locator("#repair-visit-done-1").check();
    await page.locator("#repair-visit-ease-1").check();
    await page.getByRole("button", { name: "Cymraeg" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "cy");
    await expect(page.locator("#repair-visit-done-1")).toBeChecked();
    await page.getByRole("button", { name: "Parhau" }).click();
    await page.locator("#repair-visit-visits-input").fill("2");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("#repair-visit-visits-input")).toHaveValue("2");
    // Enter in a field goes on, although Back stands before it.
    await page.locator("#repair-visit-visits-input").press("Enter");
    await expect(page).toHaveTitle(/^Check your answers/);
    await page.getByRole("button", { name: "Send my answers" }).click();
    const [stored] = await collector.stored("repair-visit");
    expect(tsm.answersOf(stored)).toEqual({ done: "yes", ease: "very_easy", visits: 2 });
  });

  test("all on one page: errors are told with everything typed still there", async ({ page, collector, guard }) => {
    guard.expect(/status of 422/, 1);
    await page.goto("/s/tsm-2026");
    await page.getByRole("link", { name: "All questions on one page" }).click();
    await expect(page.getByText(/Only answer this if .?you answered .Yes/).first()).toBeVisible();
    for (const part of tsm.PAGES.slice(1)) await answer(page, part);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("textbox", { name: tsm.REASON })).toHaveValue("=Quick repairs, “mostly”\nbut damp");
    await answer(page, tsm.PAGES[0]);
    await page.getByRole("button", { name: "Send" }).click();
    const [stored, ...others] = await collector.stored(tsm.SURVEY);
    expect(others).toEqual([]);
    expect(tsm.answersOf(stored)).toEqual(tsm.STORED);
    await expect(page.locator(".yousaid-delivery__reference")).toHaveText(stored.reference);
  });
});

test.describe("looked at", () => {
  // The same pages, with scripts for those who look at them, and without the widget.
  test.beforeEach(({ page }) => page.route("**/yousaid/yousaid.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" })));

  async function look(page, where) {
    await expectAccessible(page, where, [{ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" }]);
    expect(await overflow(page), where).toEqual([]);
  }

  test("pages are accessible and fit the screen @layout", async ({ page, guard }) => {
    guard.expect(/status of 404/, 1);
    await page.goto("/s/tsm-2026");
    await look(page, "the first page");
    await goOn(page);
    await look(page, "an error");
    for (const part of tsm.PAGES) {
      await answer(page, part);
      await goOn(page);
    }
    await look(page, "the review");
    await page.getByRole("button", { name: "Send my answers" }).click();
    await look(page, "the receipt");
    await page.goto("/s/tsm-2026?all");
    await look(page, "all on one page");
    await page.goto("/s/nothing");
    await look(page, "no survey");
  });

  test("every kind of question is accessible and fits the screen @layout", async ({ page }) => {
    await page.goto("/s/every-question?all");
    await look(page, "all kinds");
  });

  test("a page in Urdu reads from right to left @layout", async ({ page }) => {
    await page.goto("/s/reception-visit?language=ur");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await look(page, "Urdu");
  });
});
