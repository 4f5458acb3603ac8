/**
 * Every kind of question with what is wrong with it, in the languages whose words need the most room, as small,
 * as large and as wide apart as residents set them.
 */
import { readdir } from "node:fs/promises";

import { overflow, smallTargets } from "../support/accessibility.mjs";
import { everyKind } from "../support/every-kind.mjs";
import { expect, test } from "../support/test.mjs";

/** WCAG 2.2, 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/**
 * Of 35 measured at 320 pixels: Tamil has the most characters and Urdu the most height, Russian and Hungarian
 * have the longest words. `YOUSAID_FULL` takes all of them.
 */
const LONGEST = ["en", "ta", "ur", "ru", "hu"];

const languages = process.env.YOUSAID_FULL
  ? await readdir(new URL("../../../crates/yousaid-i18n/i18n/", import.meta.url))
  : LONGEST;

/** Runs in the page. */
function respace(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const { shadowRoot } = document.querySelector("yousaid-survey");
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

for (const language of languages) {
  test(`every kind of question and its error fits small screens, large letters and wide spacing: ${language}`, async ({ host, page }) => {
    test.slow();
    const definition = await everyKind(["en", ...languages.filter((one) => one !== "en")]);
    await host.put("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"/>');
    await host.put("every-kind.json", JSON.stringify(definition));
    const cdp = await page.context().newCDPSession(page);
    await host.open(`<yousaid-survey src="/journey/every-kind.json" endpoint="none" language="${language}"></yousaid-survey>`);
    const survey = host.survey();
    await survey.element.locator("button[type=submit]").click();
    await expect(survey.element.locator(".yousaid-error-summary li")).not.toHaveCount(0);
    expect(await survey.element.locator(".yousaid").first().getAttribute("lang")).toBe(language);
    expect(await survey.element.locator(".yousaid-question").evaluateAll((all) => new Set(all.map((one) => one.dataset.kind)).size)).toBeGreaterThan(22);
    for (const [what, width, height, letters] of [
      ["400 % on a desktop", 320, 256, 16],
      ["letters of twice the size on a telephone", 360, 740, 32],
      ["spacing", 360, 740, 16],
    ]) {
      await page.setViewportSize({ width, height });
      await cdp.send("Page.setFontSizes", { fontSizes: { standard: letters } });
      if (what === "spacing") await page.evaluate(respace, SPACING);
      expect(await overflow(page), what).toEqual([]);
      expect(await smallTargets(survey), what).toEqual([]);
    }
  });
}
