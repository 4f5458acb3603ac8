/** Every state of every component: open to everybody in light and in dark, whole in either direction. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
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
  test(`nothing about ${component} keeps somebody out`, async ({ page }) => {
    const origin = await serveFolder(page, GALLERY);
    for (const face of ["light", "dark"]) {
      await page.goto(`${origin}/${component}-${face}.html`);
      const states = await page.locator("main > section").count();
      expect(states, "a component has states to show").toBeGreaterThan(0);
      if (states > 8) test.slow();
      for (let state = 0; state < states; state += 1) {
        // One at a time: a page never holds two of them, and their ids are the same.
        await page.goto(`${origin}/${component}-${face}.html`);
        const name = await page.evaluate((wanted) => {
          const all = [...document.querySelectorAll("main > section")];
          all.forEach((section, i) => i !== wanted && section.remove());
          return all[wanted].getAttribute("aria-label");
        }, state);
        const found = await new AxeBuilder({ page }).include("section > .yousaid").analyze();
        const faults = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        expect(faults, `${name}, ${face}`).toEqual([]);
      }
    }
  });

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

test("every template opens in the gallery, keeps nobody out and fits a phone", async ({ page }) => {
  test.slow();
  const templates = (await readdir(path.join(GALLERY, "templates"))).filter((name) => name !== "index.html");
  expect(templates.length).toBeGreaterThanOrEqual(41);
  const origin = await serveFolder(page, GALLERY);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of templates) {
    await page.goto(`${origin}/templates/${name}`);
    await expect(page.locator(".yousaid form, .yousaid button").first(), name).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("section > .yousaid").analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0].html}`)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, name).toBe(0);
  }
});
