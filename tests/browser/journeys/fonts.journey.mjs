/** No empty boxes: every sign of every language has a glyph with the fonts of this machine. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";

import { BUNDLE } from "../support/collector.mjs";

/** The signs of all words of each language, of every group. */
async function signs() {
  const folder = path.join(BUNDLE, "i18n");
  const languages = new Map();
  for (const name of await readdir(folder)) {
    const [, language] = /^(.+)-[a-z]+-[0-9a-f]+\.txt$/.exec(name) ?? [];
    if (!language) continue;
    const found = languages.get(language) ?? new Set();
    for (const sign of await readFile(path.join(folder, name), "utf8")) {
      // What is invisible by itself has no glyph to look at.
      if (/[^\p{Z}\p{C}]/u.test(sign)) found.add(sign);
    }
    languages.set(language, found);
  }
  return languages;
}

/** Those of the signs that look as one that no font has. */
function withoutGlyph({ language, all }) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height, canvas.lang] = [64, 64, language];
  document.body.append(canvas);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.font = "24px system-ui, sans-serif";
  const look = (sign) => {
    context.clearRect(0, 0, 64, 64);
    context.fillText(sign, 16, 40);
    return context.getImageData(0, 0, 64, 64).data.join();
  };
  // Never assigned by Unicode; both show the box for what is missing.
  const missing = look("\u0378");
  const isTold = look("\u0379") === missing && missing !== look(" ") && missing !== look("a");
  return isTold ? all.filter((sign) => look(sign) === missing) : ["a sign that no font has looks like no other"];
}

test("no language has a sign without a glyph", async ({ page }) => {
  test.slow();
  await page.goto("about:blank");
  const languages = await signs();
  expect(languages.size).toBeGreaterThanOrEqual(35);
  for (const [language, found] of languages) {
    expect(found.size, language).toBeGreaterThan(40);
    const boxes = await page.evaluate(withoutGlyph, { language, all: [...found] });
    expect(boxes, `${language}: no font has ${boxes.join(" ")}; on Debian: fonts-noto-core fonts-droid-fallback`).toEqual([]);
  }
  // It can fail.
  expect(await page.evaluate(withoutGlyph, { language: "en", all: ["a", "\u0378"] })).toEqual(["\u0378"]);
});
