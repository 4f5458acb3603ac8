/** Tables, orders and shares as Chromium shows them, to the eye and to a screen reader. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

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
    const group = matrix.getByRole("radiogroup", { name: `${row} ${question}`, exact: true });
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
