/** Nothing that a resident sees or hears is written into the program: fixtures in English in disguise. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");

/**
 * Every visible text and accessible name of a fixture that has a word in plain English. Left out are what a resident
 * has typed (`dir="auto"`, form fields), what is marked as being in another language, codes and addresses.
 */
function plainEnglish(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const found = [];
  const judge = (element, text) => {
    const language = element.closest("[lang]")?.lang ?? "en-XA";
    if (language !== "en-XA" || element.closest("[dir=auto], bdi, textarea, script, style, code")) return;
    // A language's own name is in that language; codes have digits or hyphens; between the marks stands what was
    // filled in.
    if (element.hasAttribute("lang") && text === "English") return;
    const said = text
      .replace(/\u2068[^\u2069]*\u2069/gu, " ")
      .replace(/\S+@\S+|\]\([^)]*\)+|\b(?=[\w-]*[\d-])[\w-]+\b/gu, " ");
    if (/[a-z]{2}/u.test(said)) found.push(`${element.localName}: ${text.trim()}`);
  };
  const nodes = page.createNodeIterator(page.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) judge(node.parentElement, node.data);
  for (const name of ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "title", "placeholder"]) {
    for (const element of page.querySelectorAll(`[${name}]`)) judge(element, element.getAttribute(name));
  }
  return found;
}

test("no text and no accessible name of any fixture is plain English in a pseudo-language", async ({ page }) => {
  const fixtures = JSON.parse(await readFile(path.join(TARGET, "gallery", "pseudo.json"), "utf8"));
  expect(fixtures.length).toBeGreaterThan(200);
  const found = {};
  let disguised = 0;
  for (const { component, name, html } of fixtures) {
    if (/[åéîöû]{2}/u.test(html)) disguised += 1;
    const plain = await page.evaluate(plainEnglish, html);
    if (plain.length > 0) found[`${component}/${name}`] = plain;
  }
  expect(found).toEqual({});
  expect(disguised, "fixtures are in disguise").toBeGreaterThan(200);
  // It can fail.
  expect(await page.evaluate(plainEnglish, '<p aria-label="Close">Çļöšé <b>now</b></p>')).toEqual(["b: now", "p: Close"]);
});
