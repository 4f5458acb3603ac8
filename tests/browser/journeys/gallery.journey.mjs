/** Every state of every component: readable by everybody, in light, in dark, and from right to left. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GALLERY = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "gallery");

const pages = (await readdir(GALLERY)).filter((name) => name.endsWith(".html")).sort();

test("the gallery has a page for each component in each face", () => {
  const components = new Set(pages.filter((name) => name !== "index.html").map((name) => name.replace(/-\w+\.html$/, "")));
  expect(components.size).toBeGreaterThanOrEqual(7);
  expect(pages.length).toBe(3 * components.size + 1);
});

for (const name of pages) {
  test(`${name} has nothing that keeps somebody out @layout`, async ({ page }) => {
    const origin = await serveFolder(page, GALLERY);
    await page.goto(`${origin}/${name}`);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.passes.length, "axe looked at something").toBeGreaterThan(5);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    const empty = await page.locator("section > .yousaid").evaluateAll((all) =>
      all.filter((one) => !one.textContent.trim()).map((one) => one.parentElement.getAttribute("aria-label")));
    expect(empty, "fixtures that show nothing").toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "sideways scroll").toBe(0);
  });
}
