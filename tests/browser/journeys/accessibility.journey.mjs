/** Every page of the journey, judged by axe, and laid out on the smallest screens with the largest text. */
import { expectAccessible, overflow, settle, smallTargets } from "../support/accessibility.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

/** The first half and the second half of the survey, so that both cores have work. */
const HALF = 6;

test("axe finds nothing on the first pages and their errors @layout", async ({ landlord, page }) => {
  test.slow();
  const survey = await landlord.open();
  for (const [i, step] of tsm.PAGES.slice(0, HALF).entries()) {
    await expectAccessible(page, String(step.heading));
    if (i === 0 || i === HALF - 1) {
      await survey.continueButton.click();
      await expect(survey.errorSummary).toBeVisible();
      await expectAccessible(page, `${step.heading} with errors`);
    }
    await tsm.answer(survey, step);
    await survey.continueTo(tsm.PAGES[i + 1].heading);
  }
});

test("axe finds nothing on the last pages, the review and the ending @layout", async ({ landlord, page }) => {
  test.slow();
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.PAGES[HALF - 1].heading });
  for (const [i, step] of tsm.PAGES.entries()) {
    if (i < HALF) continue;
    await expectAccessible(page, String(step.heading));
    await tsm.answer(survey, step);
    if (i === tsm.PAGES.length - 2) {
      await survey.type(tsm.HOUSEHOLD, "many");
      await survey.continueButton.click();
      await expect(survey.errorSummary).toBeVisible();
      await expectAccessible(page, `${step.heading} with errors`);
      await survey.type(tsm.HOUSEHOLD, "3");
    }
    await survey.continueTo(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
  }
  await expectAccessible(page, "the review");
  await survey.send();
  await survey.reference();
  await expectAccessible(page, "the ending");
});

test("axe finds nothing on a page in two languages", async ({ host, page }) => {
  await host.open('<yousaid-survey src="/surveys/repair-visit.json" language="cy"></yousaid-survey>');
  await expect(host.survey().element.getByRole("radio").first()).toBeVisible();
  await expectAccessible(page, "the repair in Welsh");
});

for (const [what, width, size] of [
  ["with text of twice the size on a phone", 360, 32],
  ["with text of twice the size on a desktop", 1280, 32],
]) {
  test(`${what} nothing sticks out and nothing is cut off`, async ({ landlord, page }) => {
    await page.setViewportSize({ width, height: 740 });
    // As residents do it: the size of letters in the settings of their browser.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Page.setFontSizes", { fontSizes: { standard: size } });
    const survey = await landlord.open();
    const letters = await survey.continueButton.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(letters, "the widget follows the reader's size of letters").toBeGreaterThanOrEqual(size);
    await tsm.fillIn(survey, {
      look: async ({ heading }) => {
        expect(await overflow(page), String(heading)).toEqual([]);
        expect(await smallTargets(survey), String(heading)).toEqual([]);
      },
    });
    expect(await overflow(page), "the review").toEqual([]);
    expect(await smallTargets(survey), "the review").toEqual([]);
    await survey.send();
    await survey.reference();
    expect(await overflow(page), "the ending").toEqual([]);
    expect(await smallTargets(survey), "the ending").toEqual([]);
  });
}

test("an error on the smallest screen fits as well", async ({ landlord, page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const survey = await landlord.open();
  await survey.continueButton.click();
  await expect(survey.errorSummary).toBeVisible();
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(survey)).toEqual([]);
});

test("what has the focus shows it, in every colour scheme", async ({ landlord, page }) => {
  const survey = await landlord.open();
  const keyboard = new Keyboard(page);
  for (const setting of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
    await page.emulateMedia(setting);
    for (const control of [survey.radio(tsm.OVERALL, "Very satisfied"), survey.continueButton]) {
      await keyboard.tabTo(control);
      await settle(page);
      // Around the control itself, or around the card of a choice.
      const rings = await control.evaluate((element) =>
        [getComputedStyle(element), getComputedStyle(element.nextElementSibling ?? element, "::before")].map(
          ({ outlineStyle, outlineWidth, outlineColor }) => ({ style: outlineStyle, width: parseFloat(outlineWidth), color: outlineColor }),
        ),
      );
      const seen = rings.filter(({ style, width, color }) => style === "solid" && width >= 3 && !/^rgba\(.*, 0\)$/.test(color));
      expect(seen.length, `${JSON.stringify(setting)}: ${JSON.stringify(rings)}`).toBeGreaterThan(0);
    }
    await page.evaluate(() => document.activeElement.blur());
  }
});

test("a page change is where the resident looks: the heading is in view @layout", async ({ landlord, page }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, {
    look: async ({ heading }) => {
      if (heading !== tsm.OVERALL) await expect(survey.headingNamed(heading)).toBeInViewport();
    },
  });
  await expect(survey.headingNamed(tsm.REVIEW)).toBeInViewport();
  // The page that the widget is a guest of keeps its own headings: one of the first level.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

/** Whether the widget is light or dark, by its letters. */
const shade = (survey) =>
  survey.title.evaluate((element) => (Number(/[\d.]+/.exec(getComputedStyle(element).color)[0]) > 128 ? "dark" : "light"));

test("a theme that is chosen holds against the device, and can be changed", async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json" theme="dark"></yousaid-survey>');
  const survey = await host.ready();
  expect(await shade(survey)).toBe("dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await survey.element.evaluate((element) => element.setAttribute("theme", "light"));
  expect(await shade(survey)).toBe("light");
});

test("by itself the widget is as dark as the page around it", async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  expect(await shade(await host.ready())).toBe("light");
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>', {
    head: '<meta name="color-scheme" content="light dark">',
  });
  const survey = await host.ready();
  expect(await shade(survey)).toBe("dark");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await shade(survey)).toBe("light");
});
