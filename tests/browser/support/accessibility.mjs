/** What a machine can judge of accessibility. No rule is switched off. */
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";

/** All of WCAG 2.2, the enhanced contrast of AAA included, and what is good practice beyond it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** How residents set their devices. */
const SETTINGS = [
  { colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" },
  { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" },
  { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
];

/** Every element of ours. */
const WIDGETS = ["survey", "feedback", "halo", "kiosk", "outcomes"].map((name) => `yousaid-${name}`).join(", ");

/** Lets transitions come to their end, so that colours are judged as they stay. What breathes for ever has no end. */
export async function settle(page) {
  await page.evaluate(async (widgets) => {
    const roots = [document, ...[...document.querySelectorAll(widgets)].map((element) => element.shadowRoot)];
    const all = roots.flatMap((root) => root?.getAnimations() ?? []);
    const running = all.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(running.map((animation) => animation.finished.catch(() => {})));
  }, WIDGETS);
}

/**
 * Where colours are forced, Chromium paints letters in the forced colour and reports that as `color`,
 * but reports `-webkit-text-fill-color`, by which axe judges contrast, as if nothing was forced.
 */
export async function tellForcedColors(page) {
  await page.evaluate(() => {
    const { getPropertyValue: told } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      const asked = name === "-webkit-text-fill-color" && matchMedia("(forced-colors: active)").matches ? "color" : name;
      return told.call(this, asked);
    };
  });
}

/** The whole page, host and widget, under every setting. */
export async function expectAccessible(page, where, settings = SETTINGS) {
  await tellForcedColors(page);
  const themes = await page.locator(WIDGETS).evaluateAll((all) => all.map((element) => element.getAttribute("theme")));
  for (const setting of settings) {
    await page.emulateMedia(setting);
    // A page that knows no dark gets a light survey, unless it asks for a dark one.
    await setThemes(page, themes.map((theme) => theme ?? setting.colorScheme));
    await settle(page);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n    ${node.target.flat().join(" ")}\n    ${node.failureSummary.replaceAll("\n", "\n    ")}`),
    );
    expect(found, `${where} in ${JSON.stringify(setting)}`).toEqual([]);
  }
  await page.emulateMedia(SETTINGS[0]);
  await setThemes(page, themes);
}

function setThemes(page, themes) {
  return page.locator(WIDGETS).evaluateAll((all, wanted) => {
    for (const [i, element] of all.entries()) {
      if (wanted[i] === null) element.removeAttribute("theme");
      else element.setAttribute("theme", wanted[i]);
    }
  }, themes);
}

/** What sticks out of the screen sideways or is cut off, by name; runs over page and widget. */
export async function overflow(page) {
  return page.evaluate(() => {
    const found = [];
    const name = (element) => `${element.localName}.${element.className}`;
    const all = (root) => [...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of all(document)) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // One pixel, or far away: how words for screen readers and links to skip are hidden.
      if (element.closest(".yousaid-visually-hidden")) continue;
      // Nor is anything seen of a field that lies over its own label to be clicked.
      if (box.width <= 1 || box.height <= 1 || box.right < -1000 || style.visibility === "hidden" || style.opacity === "0") continue;
      if (box.right > width + 1 || box.left < -1) found.push(`${name(element)} reaches from ${box.left} to ${box.right}`);
      const clips = style.overflowX !== "visible" && style.overflowX !== "auto";
      if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} is cut off sideways`);
      const cuts = style.overflowY === "hidden" || style.overflowY === "clip";
      if (cuts && element.scrollHeight > element.clientHeight + 1) found.push(`${name(element)} is cut off below`);
    }
    return found;
  });
}

/** Controls of a widget, or of a page without one, that are too small for a thumb; links within a text are excepted (WCAG 2.5.5). */
export async function smallTargets(survey, least = 44) {
  return survey.element.evaluate((element, least) => {
    const found = [];
    for (const control of (element.shadowRoot ?? element).querySelectorAll("a[href], button, input, textarea, select, summary")) {
      const target = control.closest("label") ?? control;
      const box = target.getBoundingClientRect();
      const inText = control.localName === "a" && getComputedStyle(control).display === "inline" && control.closest("p");
      if (box.width === 0 || inText) continue;
      if (box.height < least - 0.5 || box.width < least - 0.5) {
        found.push(`${control.localName} “${(target.textContent || control.id).trim()}” is ${box.width} × ${box.height}`);
      }
    }
    return found;
  }, least);
}
