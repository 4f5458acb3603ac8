/**
 * Save and come back later where no script runs, with the codes of those where one does.
 */
import { SurveyWidget } from "../pages/survey-widget.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { embedded, taken } from "../support/embed.mjs";
import { expect } from "../support/test.mjs";
import { definition, serve, test } from "../support/warm-home.mjs";

const CANARY = "canary-7e20f1-the-stairs-are-cold";
const CODE = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/;

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** From the first page of the survey, with a code. */
async function comeBack(page, typed) {
  await page.goto("/s/warm?language=en");
  await page.getByRole("link", { name: "Carry on with answers you saved" }).click();
  await page.getByRole("textbox", { name: "The code you were given when you saved" }).fill(typed);
  await press(page, "Carry on");
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  /** Answers in Welsh, half of them, and saves; the code. */
  async function save(page) {
    await page.goto("/s/warm?language=cy");
    await page.locator('[name="warm"][value="no"]').check();
    await page.locator('button[value="next"]:visible').click();
    await page.locator('[name="wrong"]').fill(CANARY);
    await page.locator('button[value="save"]').click();
    await expect(page.locator(".yousaid-later__code")).toHaveText(CODE);
    return page.locator(".yousaid-later__code").innerText();
  }

  test("saved in Welsh, and back at the same page in the same words", async ({ page, collector }) => {
    const code = await save(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "cy");
    await expect(page.locator(".yousaid-later__link")).toContainText(`/s/warm?language=cy#yousaid-later=warm.${code}`);
    // As people type: in small letters, with spaces.
    await comeBack(page, ` ${code.toLowerCase().replaceAll("-", "  ")} `);
    await expect(page.locator('[name="wrong"]')).toHaveValue(CANARY);
    await expect(page.locator("html")).toHaveAttribute("lang", "cy");
    await expect(page).toHaveTitle(/^Y cyntedd/);
    expect(collector.log.includes(code) || collector.log.includes(CANARY), "in the log").toBe(false);
  });

  test("a code that opens nothing is asked for again", async ({ page, collector, guard }) => {
    guard.expect(/status of 4(04|22)/);
    const code = await save(page);
    for (const [typed, words] of [
      ["", "Type in the code"],
      [code.slice(0, 14), "This is not a whole code."],
      ["0000-0000-0000-0000-0000", "Nothing is saved with this code."],
    ]) {
      await comeBack(page, typed);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
    }
    await serve(collector, definition(), "2026-12-05");
    await comeBack(page, code);
    await expect(page.getByText("Nothing is saved with this code.")).toBeVisible();
  });

  test("a form in a page saves, and leads back", async ({ host, page, collector }) => {
    await host.open(await embedded(collector, "warm"), { loader: "" });
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await page.getByRole("textbox", { name: "What is wrong?" }).fill(CANARY);
    await press(page, "Save and come back later");
    const [code] = CODE.exec(await page.locator(".yousaid-later__code").innerText());
    await host.open(await embedded(collector, "warm"), { loader: "" });
    await page.getByRole("link", { name: "Carry on with answers you saved" }).click();
    await page.getByRole("textbox").fill(code);
    await press(page, "Carry on");
    await expect(page.getByRole("radio", { name: "No", exact: true })).toBeChecked();
    await press(page, "Continue");
    await expect(page.getByRole("textbox", { name: "What is wrong?" })).toHaveValue(CANARY);
  });
});

// What judges it needs scripts, of which these pages have none.
test("the page for the code can be used by everybody, with what is wrong", async ({ page, guard }) => {
  guard.expect(/status of 422/, 1);
  await page.goto("/s/warm?come-back&language=en");
  await press(page, "Carry on");
  await expect(page.getByText("Type in the code", { exact: true })).toBeVisible();
  await expectAccessible(page, "a code is missing");
});

test("saved without scripts, and gone on with in the widget by the link", async ({ browser, page, collector, guard }) => {
  const context = await browser.newContext({ baseURL: collector.origin, javaScriptEnabled: false });
  await guard.watch(context);
  const there = await context.newPage();
  await there.goto("/s/warm?language=en");
  await there.getByRole("radio", { name: "No", exact: true }).check();
  await press(there, "Continue");
  await there.locator('[name="wrong"]').fill(CANARY);
  await press(there, "Save and come back later");
  const link = await there.locator(".yousaid-later__link").getAttribute("href");
  await context.close();
  await page.goto(link);
  await taken(page);
  const survey = new SurveyWidget(page.locator("yousaid-survey"));
  await expect(survey.field("What is wrong?")).toHaveValue(CANARY);
  await expect(survey.element.getByText("Your answers are back.")).toBeVisible();
});
