/** Tables, orders and shares as Chromium shows them, to the eye and to a screen reader. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { expectAccessible, overflow, smallTargets } from "../support/accessibility.mjs";
import { serveFolder } from "../support/folder.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { test as journey } from "../support/test.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GALLERY = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "gallery");

/** A state of a component alone on its page. */
async function show(page, component, state, face = "light") {
  const origin = await serveFolder(page, GALLERY);
  await page.goto(`${origin}/${component}-${face}.html`);
  await page.evaluate((wanted) => {
    for (const section of document.querySelectorAll("main > section")) {
      if (section.getAttribute("aria-label") !== wanted) section.remove();
    }
  }, `${component} ${state}`);
  return page.locator("section > .yousaid");
}

test("a matrix says the same as a table and as cards", async ({ page }) => {
  const matrix = await show(page, "matrix", "answered");
  await page.setViewportSize({ width: 1280, height: 900 });
  const table = await matrix.ariaSnapshot();
  await page.setViewportSize({ width: 360, height: 740 });
  // Only "or" is written in a card and drawn as a line in the table.
  const cards = (await matrix.ariaSnapshot()).split("\n").filter((line) => line.trim() !== "- paragraph: or").join("\n");
  expect(cards).toBe(table);
  const question = "How satisfied or dissatisfied are you with each of these? (optional)";
  for (const row of ["How our staff treat you", "The time that your last repair took", "Letters and messages"]) {
    const group = matrix.getByRole("group", { name: `${row} ${question}`, exact: true });
    await expect(group.getByRole("radio")).toHaveCount(6);
    for (const point of ["Very satisfied", "Neither satisfied nor dissatisfied", "Don’t know"]) {
      await expect(group.getByRole("radio", { name: point, exact: true })).toHaveCount(1);
    }
  }
});

test("the columns of a matrix stand below their heads, in either direction", async ({ page }) => {
  for (const face of ["light", "rtl"]) {
    const matrix = await show(page, "matrix", "answered", face);
    await page.setViewportSize({ width: 1280, height: 900 });
    const off = await matrix.evaluate((root) => {
      const middle = (element) => {
        const box = element.getBoundingClientRect();
        return (box.left + box.right) / 2;
      };
      const heads = [...root.querySelectorAll(".yousaid-matrix__column")].map(middle);
      return [...root.querySelectorAll(".yousaid-matrix__row")].flatMap((row) =>
        [...row.querySelectorAll("input")].map((input, i) => Math.abs(middle(input) - heads[i])));
    });
    expect(off.length).toBe(18);
    expect(Math.max(...off), `${face}: pixels beside the middle`).toBeLessThan(2);
  }
});

test("the keyboard goes from row to row of a matrix, and along a row", async ({ page }) => {
  const matrix = await show(page, "matrix", "unanswered");
  const focused = () => page.evaluate(() => document.activeElement.id);
  await matrix.locator("input").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("sample-unanswered.staff-3");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("sample-unanswered.repairs-1");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("sample-unanswered.letters-1");
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("sample-unanswered.repairs-1");
});

for (const [component, state] of [["matrix", "answered"], ["ranking", "best-three"], ["allocation", "part-given"]]) {
  test(`nothing of ${component} is too small for a thumb, or wider than a screen at 400 %`, async ({ page }) => {
    const shown = await show(page, component, state);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const small = await shown.locator("button:visible, select:visible, input:visible").evaluateAll((all) =>
        all.map((control) => [control.getAttribute("aria-label") ?? control.id, (control.closest("label") ?? control).getBoundingClientRect()])
          .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
          .map(([name, box]) => `${name}: ${box.width} × ${box.height}`));
      expect(small, `${width} px`).toEqual([]);
    }
    // 1280 pixels at 400 % are 320; letters twice as large on top of it.
    await page.setViewportSize({ width: 320, height: 740 });
    await shown.evaluate((root) => root.style.setProperty("--yousaid-font-size", "36px"));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "sideways scroll").toBe(0);
  });
}

test("a ranking says the place of each choice and what its buttons move", async ({ page }) => {
  const ranking = await show(page, "ranking", "best-three");
  await expect(ranking.getByRole("listitem")).toHaveCount(5);
  await expect(ranking.getByRole("combobox", { name: "Quicker repairs" })).toHaveValue("2");
  await expect(ranking.getByRole("combobox", { name: "Parks and greens" })).toHaveValue("0");
  await expect(ranking.getByRole("button", { name: /^Up: .*New heating/ })).toBeDisabled();
  await expect(ranking.getByRole("button", { name: /^Down: .*New heating/ })).toBeEnabled();
  await expect(ranking.getByRole("button", { name: /^Choose/ })).toHaveCount(0);
});

test("a share says its row, its unit and what its buttons do", async ({ page }) => {
  const shares = await show(page, "allocation", "part-given");
  const parks = shares.getByRole("textbox", { name: "Parks and greens" });
  await expect(parks).toHaveValue("20");
  await expect(parks).toHaveAccessibleDescription("points");
  await expect(shares.getByRole("button", { name: /^Add .*5.*: .*Parks/ })).toBeEnabled();
  await expect(shares.getByText("left")).toBeVisible();
});

const POINTS = [{ code: "3", label: "Very good" }, { code: "2", label: "Fair" }, { code: "1", label: "Very bad" }];
const ROWS = ["Stairs", "Lifts", "Yard", "Bins", "Doors", "Lights", "Parking", "Paths", "Play", "Trees", "Noise", "Signs"];
const named = (labels) => labels.map((label) => ({ code: label.toLowerCase(), label }));

/** A survey with one question on each page. */
const SURVEY = JSON.stringify({
  id: "composites",
  version: "1",
  default_language: "en",
  title: "Your estate",
  landlord: { name: "Elm Park Homes" },
  pages: [
    { id: "good", questions: [{ id: "good", type: "matrix", title: "How good are these?", rows: named(ROWS), points: POINTS }] },
    { id: "first", questions: [
      { id: "first", type: "ranking", title: "What comes first?", most: 2, choices: named(["Heating", "Repairs", "Windows"]) }] },
    { id: "spend", questions: [
      { id: "spend", type: "allocation", title: "What to spend on?", total: 100, unit: "points", rows: named(["Parks", "Halls", "Gates"]) }] },
  ],
});

async function open(host) {
  await host.put("composites.json", SURVEY);
  await host.open('<yousaid-survey src="/journey/composites.json" endpoint="none"></yousaid-survey>');
  return host.ready();
}

/** Words without the marks that keep a direction to themselves. */
const plain = (text) => text.replaceAll(/[\u2068\u2069]/gu, "");

/** The choices of a ranking from top to bottom. */
const order = async (survey) => (await survey.element.locator(".yousaid-ranking__label").allTextContents()).map(plain);

/** Whether the middle of what has the focus can be seen, and is not below something that stays in place. */
const isFocusSeen = (survey) => survey.element.evaluate((element) => {
  const root = element.shadowRoot;
  const box = root.activeElement.getBoundingClientRect();
  const top = root.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return top !== null && (top === root.activeElement || top.contains(root.activeElement) || root.activeElement.contains(top));
});

journey("tables, orders and shares are answered by keys alone", async ({ host, page }) => {
  const survey = await open(host);
  await page.setViewportSize({ width: 1280, height: 500 });
  const keys = new Keyboard(page);
  for (const row of ROWS) {
    await keys.tabTo(survey.element.getByRole("group", { name: row }).getByRole("radio").first());
    expect(await isFocusSeen(survey), row).toBe(true);
    await keys.press("Space");
    await keys.press("ArrowRight");
  }
  for (const row of ROWS.toReversed()) {
    await expect(survey.radio(row, "Fair")).toBeFocused();
    expect(await isFocusSeen(survey), `${row}, on the way back`).toBe(true);
    if (row !== ROWS[0]) await keys.press("Shift+Tab");
  }
  await keys.activate(survey.continueButton);
  await survey.isAt("What comes first?");

  const choose = (name) => survey.element.getByRole("button", { name: new RegExp(`^Choose: .*${name}`) });
  await keys.activate(choose("Windows"));
  await expect(survey.element.getByRole("combobox", { name: "Windows" })).toBeFocused();
  await keys.activate(choose("Repairs"));
  expect(await order(survey)).toEqual(["Windows", "Repairs", "Heating"]);
  const up = survey.element.getByRole("button", { name: /^Up: .*Repairs/ });
  await keys.activate(up, "Space");
  await expect(up).toBeFocused();
  expect(await order(survey)).toEqual(["Repairs", "Windows", "Heating"]);
  await expect(survey.element.getByRole("status").filter({ hasText: "Repairs" })).toHaveText(/is now .*1.* of .*2/);
  await keys.tabTo(survey.element.getByRole("combobox", { name: "Heating" }));
  await keys.press("ArrowDown");
  expect(await order(survey), "the last one gave up its place").toEqual(["Heating", "Repairs", "Windows"]);
  await expect(survey.element.getByRole("combobox", { name: "Heating" })).toBeFocused();
  await keys.activate(survey.continueButton);
  await survey.isAt("What to spend on?");

  await keys.type(survey, "Parks", "70");
  await keys.activate(survey.element.getByRole("button", { name: /^Add .*: .*Halls/ }));
  await keys.type(survey, "Gates", "35\n");
  await expect(survey.errorLinks).toHaveText(/add up to .*100.*, they add up to .*110/);
  await expect(survey.element.getByRole("status").filter({ hasText: "more than" })).toHaveText(/10.* more than .*100/);
  await keys.activate(survey.errorLinks);
  await expect(survey.field("Parks")).toBeFocused();
  await keys.activate(survey.element.getByRole("button", { name: /^Take away .*: .*Parks/ }));
  await keys.press("Enter");
  await expect(survey.element.getByText("All 100 shared out").or(survey.element.getByText(/All .*100.* shared out/)).first()).toBeVisible();
  await keys.activate(survey.continueButton);
  await survey.isAt("Check your answers");
  await expect(survey.element.getByText("Heating")).toBeVisible();
});

journey("tables, orders and shares are answered by touch, and open to everybody @layout", async ({ host, page }) => {
  const survey = await open(host);
  const check = async (where) => {
    expect(await overflow(page), where).toEqual([]);
    expect(await smallTargets(survey), where).toEqual([]);
    await expectAccessible(page, where);
  };
  for (const row of ROWS) await survey.radio(row, "Very good").check();
  await check("the table");
  await survey.continueTo("What comes first?");
  const press = (name) => survey.element.getByRole("button", { name }).click();
  await press(/^Choose: .*Windows/);
  await press(/^Choose: .*Heating/);
  await press(/^Down: .*Windows/);
  expect(await order(survey)).toEqual(["Heating", "Windows", "Repairs"]);
  await check("the order");
  await survey.continueTo("What to spend on?");
  for (let i = 0; i < 20; i += 1) await press(/^Add .*: .*Halls/);
  await expect(survey.field("Halls")).toHaveValue("100");
  await expect(survey.field("Parks")).toHaveValue("0");
  await expect(survey.field("Gates")).toHaveValue("0");
  await check("the shares");
  await survey.continueTo("Check your answers");
});
