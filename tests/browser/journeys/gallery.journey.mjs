/** Every state of every component: whole in either direction. `engines.journey.mjs` judges how open they are to everybody. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GALLERY = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "gallery");

const pages = (await readdir(GALLERY)).filter((name) => name.endsWith(".html"));
const components = [...new Set(pages.filter((name) => name !== "index.html").map((name) => name.replace(/-\w+\.html$/, "")))];

test("the gallery has a page for each component in each face", () => {
  expect(components.length).toBeGreaterThanOrEqual(15);
  expect(pages.length).toBe(3 * components.length + 1);
});

for (const component of components.sort()) {
  test(`${component} fits a phone in both directions, and no state of it is empty`, async ({ page }) => {
    const origin = await serveFolder(page, GALLERY);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const face of ["light", "rtl"]) {
      await page.goto(`${origin}/${component}-${face}.html`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${face}: sideways scroll`).toBe(0);
    }
    const empty = await page.locator("section > .yousaid").evaluateAll((all) =>
      all.filter((one) => !one.textContent.trim()).map((one) => one.parentElement.getAttribute("aria-label")));
    // A summary without errors is the one thing that shows nothing on purpose.
    expect(empty.filter((name) => !name.startsWith("error_summary"))).toEqual([]);
  });
}

test("the gallery shows the first page of each template; `templates.journey.mjs` judges them", async () => {
  const templates = (await readdir(path.join(GALLERY, "templates"))).filter((name) => name !== "index.html");
  expect(templates.length).toBeGreaterThanOrEqual(41);
  for (const name of templates) {
    const html = await readFile(path.join(GALLERY, "templates", name), "utf8");
    expect(html, name).toMatch(/<form [^>]*class="yousaid-page"/);
  }
});
