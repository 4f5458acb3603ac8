/**
 * Pictures of the widgets beside the survey, for people to look at:
 *
 *     node tests/browser/widgets-screenshots.mjs FOLDER [SERIES]
 *
 * Nothing is compared and nothing is kept; what should hold is said by the journeys.
 */
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { HostPage } from "./pages/host-page.mjs";
import { Kiosk, PIN } from "./pages/kiosk.mjs";
import configuration from "./playwright.config.mjs";
import { settle } from "./support/accessibility.mjs";
import { Collector } from "./support/collector.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SERIES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 360, height: 740 }, theme: "dark" },
  "right-to-left": { viewport: { width: 360, height: 740 }, language: "ur" },
};
/** The day of the round of the examples. */
const DAY = "2026-11-30";

const [folder, only = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/widgets-screenshots.mjs FOLDER [SERIES]");
  process.exit(2);
}

const collector = await Collector.start({ ownSurveys: true, more: { today: DAY } });
const DOCUMENTS = {
  "feedback.json": "examples/feedback/elm-homes.json",
  "useful.json": "examples/feedback/elm-homes-page.json",
  "halo.json": "examples/halo/repairs-2026-12.json",
  "board.json": "examples/outcomes/elm-homes.json",
  "involved.json": "crates/yousaid-cli/templates/getting-involved.json",
};
for (const [name, file] of Object.entries(DOCUMENTS)) await cp(path.join(ROOT, file), path.join(collector.surveys, name));
await collector.kill();
await collector.startAgain();
const browser = await chromium.launch(configuration.use.launchOptions);

async function open(series, options) {
  const context = await browser.newContext({ ...options, baseURL: collector.origin, locale: "en-GB" });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${DAY}T10:00:00-07:00`);
  const place = path.join(folder, series);
  await mkdir(place, { recursive: true });
  const picture = async (what) => {
    await settle(page);
    await page.screenshot({ path: path.join(place, `${what}.png`), fullPage: true });
    console.log(path.join(place, `${what}.png`));
  };
  return { context, page, picture };
}

const WIDGETS = [
  ["feedback", '<yousaid-feedback src="/surveys/feedback.json" endpoint="/"'],
  ["useful", '<yousaid-feedback src="/surveys/useful.json" endpoint="/"'],
  ["halo", '<yousaid-halo src="/surveys/halo.json" endpoint="/"'],
  ["outcomes", '<yousaid-outcomes src="/v1/outcomes"'],
  ["involved", '<yousaid-survey src="/surveys/involved.json" endpoint="/"'],
];

try {
  for (const [series, { theme, language = "en", ...options }] of Object.entries(SERIES)) {
    if (!series.startsWith(only)) continue;
    const { context, page, picture } = await open(series, options);
    for (const [name, tag] of WIDGETS) {
      const element = tag.split(" ")[0].slice(1);
      const host = new HostPage(page, collector);
      await host.open(`${tag} language="${language}" theme="${theme ?? "light"}"></${element}>`, { language });
      await page.locator(element).locator(".yousaid").first().waitFor();
      await page.locator(element).getByRole("heading").first().waitFor();
      await picture(name);
    }
    await context.close();
  }
  for (const [series, width, height] of [["kiosk", 1080, 1920], ["kiosk-across", 1920, 1080], ["kiosk-phone", 360, 740]]) {
    if (!series.startsWith(only)) continue;
    const { context, page, picture } = await open(series, { viewport: { width, height }, reducedMotion: "reduce" });
    const kiosk = new Kiosk(page, collector);
    await page.clock.resume();
    await kiosk.open({ thanks: "60", phone: "https://elmpark.example/say" });
    await picture("1-start");
    await kiosk.press(kiosk.face("Good"));
    await kiosk.isAt("more");
    await kiosk.press(kiosk.button("Repairs"));
    await picture("2-more");
    await kiosk.press(kiosk.button("Done"));
    await kiosk.isAt("thanks");
    await picture("3-thanks");
    await kiosk.press(kiosk.button("Next person"));
    await kiosk.root.getByRole("button", { name: "اردو" }).click();
    await picture("4-right-to-left");
    await page.keyboard.press("Control+Alt+s");
    await kiosk.root.getByLabel("PIN").fill(PIN);
    await picture("5-pin");
    await kiosk.button("Open").click();
    await kiosk.isAt("staff");
    await picture("6-staff");
    await context.close();
  }
} finally {
  await browser.close();
  await collector.remove();
}
