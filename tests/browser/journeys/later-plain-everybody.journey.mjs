/**
 * Every page of saving and coming back without scripts, for everybody: judged by axe, on the smallest screens with
 * large text, from right to left, and with keys alone.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { expectAccessible, overflow, smallTargets } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { expect, test as base } from "../support/test.mjs";

const ID = "reception-visit";
const CODE = ".yousaid-later__code";

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const ownSurveys = async (folder) => {
      const file = path.join(folder, `${ID}.json`);
      const definition = JSON.parse(await readFile(file, "utf8"));
      await writeFile(file, JSON.stringify({ ...definition, come_back: { days: 14 } }));
    };
    // With its address the page has the links to e-mail and text messages as well.
    const collector = await Collector.start({ ownSurveys, more: { "public-address": "https://feedback.elmpark.example" } });
    await collector.lend(use, testInfo);
  },
});

/** Presses the button with this wish, and waits for the page that it leads to. */
async function press(page, go) {
  await Promise.all([page.waitForEvent("load"), page.locator(`button[value="${go}"]:visible`).click()]);
}

const choose = (page, n) => page.getByRole("radio").nth(n).check();

/** Goes to the field for the code and types one in. */
async function enter(page, language, code) {
  await page.goto(`/s/${ID}?come-back&language=${language}`);
  await page.getByRole("textbox").fill(code);
  await press(page, "find");
}

/** Through every page that there is of it, and looks at each. */
async function through(page, language, look) {
  await page.goto(`/s/${ID}?language=${language}`);
  await look("the first page");
  await press(page, "save");
  await look("nothing to save");
  await choose(page, 3);
  await press(page, "save");
  await look("saved");
  const code = await page.locator(CODE).innerText();
  await press(page, "stay");
  const elsewhere = await page.context().newPage();
  await enter(elsewhere, language, code);
  await choose(elsewhere, 0);
  await press(elsewhere, "save");
  await elsewhere.close();
  await choose(page, 2);
  await press(page, "save");
  await expect(page.locator('button[value="save:over"]')).toBeVisible();
  await look("saved elsewhere");
  await page.goto(`/s/${ID}?come-back&language=${language}`);
  await look("where the code is asked for");
  await press(page, "find");
  await look("no code");
  await enter(page, language, code);
  await expect(page.getByRole("radio").nth(0)).toBeChecked();
  await look("come back");
}

for (const language of ["en", "ur"]) {
  test(`axe finds nothing on any page: ${language}`, async ({ page, guard }) => {
    test.slow();
    guard.expect(/status of 4(09|22)/);
    // What judges them needs scripts; the widget stays away.
    await page.route("**/yousaid/yousaid.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    const light = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" };
    await through(page, language, (where) => expectAccessible(page, where, [light]));
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, width, size] of [["en", 320, 16], ["ur", 320, 16], ["en", 360, 32]]) {
    test(`nothing sticks out and everything can be pressed: ${language}, ${width} pixels, letters of ${size}`, async ({ page, guard }) => {
      guard.expect(/status of 4(09|22)/);
      await page.setViewportSize({ width, height: 568 });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Page.setFontSizes", { fontSizes: { standard: size } });
      await through(page, language, async (where) => {
        expect(await overflow(page), where).toEqual([]);
        expect(await smallTargets({ element: page.locator("body") }), where).toEqual([]);
      });
    });
  }

  test("from right to left the code begins where the words around it do", async ({ page }) => {
    await page.goto(`/s/${ID}?language=ur`);
    await choose(page, 3);
    await press(page, "save");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const right = async (element) => Math.round((await element.boundingBox()).x + (await element.boundingBox()).width);
    const words = page.locator(".yousaid-later__given > p").first();
    expect(await right(page.locator(CODE))).toBe(await right(words));
    expect(await page.locator(CODE).evaluate((code) => getComputedStyle(code).direction)).toBe("ltr");
  });

  test("saved and come back to with keys alone", async ({ page, guard }) => {
    guard.expect(/status of 422/, 1);
    const keyboard = new Keyboard(page);
    const follow = async (control) => {
      await keyboard.tabTo(control);
      await Promise.all([page.waitForEvent("load"), keyboard.press("Enter")]);
    };
    await page.goto(`/s/${ID}?language=en`);
    await keyboard.tabTo(page.getByRole("radio").first());
    await keyboard.press("Space");
    await follow(page.getByRole("button", { name: "Save and come back later" }));
    const code = await page.locator(CODE).innerText();
    await follow(page.getByRole("button", { name: "Carry on" }));
    await expect(page.getByRole("radio").first()).toBeChecked();

    await page.goto(`/s/${ID}?language=en`);
    await follow(page.getByRole("link", { name: "Carry on with answers you saved" }));
    const field = page.getByRole("textbox", { name: "The code you were given when you saved" });
    await keyboard.tabTo(field);
    await page.keyboard.type(code.slice(0, 14));
    await follow(field);
    // Where the mistake is, with what was typed.
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/This is not a whole code/);
    await keyboard.press("End");
    await page.keyboard.type(code.slice(14));
    await follow(field);
    await expect(page.getByText("Your answers are back.")).toBeVisible();
    await expect(page.getByRole("radio").first()).toBeChecked();
  });
});
