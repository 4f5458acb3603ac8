/** The gallery's fixtures one at a time, each in a shadow root as the bundle shows it, in any of these combinations. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");
const GALLERY = path.join(TARGET, "gallery");

/** Where the counts of what engines can't decide are kept. */
export const REPORTS = path.join(TARGET, "accessibility");

export const LANGUAGES = ["en", "ur", "cy", "ar-XB"];

/** Where it stands: in a page, in the box that a button opens, on a kiosk's upright screen in large letters. */
export const MODES = ["web", "dialog", "kiosk"];

export const THEMES = ["light", "dark", "contrast", "forced"];

const LIGHT = { colorScheme: "light", contrast: "no-preference", forcedColors: "none", reducedMotion: "no-preference" };

/** How a device is set for each of the themes. */
export const SETTINGS = {
  light: LIGHT,
  dark: { ...LIGHT, colorScheme: "dark" },
  contrast: { ...LIGHT, contrast: "more" },
  forced: { ...LIGHT, colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
};

const VIEWPORTS = {
  // As tall as the longest fixture: a line that sticks to the edge of the screen would count as what covers a button.
  web: { width: 1280, height: 2400 },
  dialog: { width: 1280, height: 900 },
  kiosk: { width: 1080, height: 1920 },
};

/** Every fixture by language: `{ language, dir, fixtures: [{ component, name, html }] }`. */
export async function fixtures() {
  const read = async (language) => JSON.parse(await readFile(path.join(GALLERY, "engines", `${language}.json`), "utf8"));
  return Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await read(language)])));
}

/** The style sheets of the bundle. */
export async function sheets() {
  const style = await readFile(path.join(GALLERY, "yousaid.css"), "utf8");
  const popup = await readFile(path.join(ROOT, "crates/yousaid-embed/css/popup.css"), "utf8");
  return [style, popup];
}

/** An empty page of a landlord that knows light and dark. */
export const EMPTY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A fixture</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
</head><body></body></html>`;

export const viewport = (mode) => VIEWPORTS[mode];

/**
 * Runs in the page: shows one fixture and nothing else. What the box of a dialog is made of is what
 * `popup.js` makes.
 */
export function show({ html, language, dir, mode, theme, styles }) {
  const make = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  globalThis.galleryStyles ??= styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  const shade = theme === "dark" || theme === "forced" ? "dark" : "light";
  const place = make("div", { class: "yousaid", lang: language, dir, "data-theme": shade });
  place.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  // What is folded is judged too.
  for (const details of place.querySelectorAll("details")) details.open = true;
  const host = make("yousaid-survey", {});
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = globalThis.galleryStyles;
  // The landlord's own page is as it should be: its first link leads to what it is about.
  const skip = make("a", { href: "#content" }, "Skip to the main content");
  skip.style.cssText = "display: inline-block; padding: 12px; color: inherit; font: 18px/1.5 sans-serif";
  const main = make("main", { id: "content", tabindex: "-1" }, make("h1", {}, "A landlord"), make("p", {}, "Say what you think."), host);
  document.body.replaceChildren(make("header", {}, skip), main);
  document.documentElement.lang = "en";
  document.documentElement.style.colorScheme = shade;
  document.documentElement.style.cssText += "; background: Canvas; color: CanvasText; line-height: 1.5";
  document.documentElement.style.fontSize = mode === "kiosk" ? "32px" : "";
  if (mode !== "dialog") {
    root.append(place);
    return;
  }
  const close = make("button", { type: "button", class: "close", "aria-label": language === "en" ? "Close" : "✕ Close" }, "✕");
  const within = make("div", { class: "place" }, place);
  const box = make("dialog", { class: "box", tabindex: "-1", "aria-label": "Tell us" }, make("div", { class: "bar" }, close), within);
  root.append(make("div", { class: "chrome", lang: "en", dir: "ltr", "data-theme": shade }, box));
  box.showModal();
}
