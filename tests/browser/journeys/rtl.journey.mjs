/** From right to left everything is mirrored: what begins on the left begins on the right, as far from the edge. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GALLERY = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "gallery");

/** Controls and boxes of each fixture with how far their sides are from those of the fixture. */
function boxes() {
  const found = [];
  for (const fixture of document.querySelectorAll("section > .yousaid")) {
    const around = fixture.getBoundingClientRect();
    const all = fixture.querySelectorAll("input, button, select, textarea, label, legend, li, th, td, p, progress, fieldset, dt, dd");
    for (const element of all) {
      // What says itself in which direction it runs: numbers, codes, texts in another language.
      if (element.closest("[dir]") !== fixture || element.querySelector("[dir]") || !element.checkVisibility()) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${fixture.parentElement.getAttribute("aria-label")}: ${element.localName}.${element.className} ${element.textContent.trim().slice(0, 20)}`;
      found.push({ name, width, left: left - around.left, right: around.right - right });
    }
  }
  return found;
}

test("every box of every component is mirrored from right to left", async ({ page }) => {
  test.slow();
  const origin = await serveFolder(page, GALLERY);
  const components = (await readdir(GALLERY)).filter((name) => name.endsWith("-rtl.html")).map((name) => name.replace("-rtl.html", ""));
  expect(components.length).toBeGreaterThan(30);
  const wrong = [];
  let compared = 0;
  for (const component of components.sort()) {
    await page.goto(`${origin}/${component}-light.html`);
    const left = await page.evaluate(boxes);
    await page.goto(`${origin}/${component}-rtl.html`);
    const right = await page.evaluate(boxes);
    expect(right.length, component).toBe(left.length);
    left.forEach((box, i) => {
      compared += 1;
      const other = right[i];
      const off = Math.max(Math.abs(box.left - other.right), Math.abs(box.right - other.left));
      if (off > 2) wrong.push(`${box.name}: ${Math.round(off)} px`);
    });
  }
  expect(compared).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});
