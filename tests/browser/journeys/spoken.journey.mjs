/**
 * What residents hear. The readings in `tests/browser/spoken` were read by people when they were made and
 * whenever they change; `UPDATE_EXPECT=1` writes them anew.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test as plain } from "@playwright/test";

import { Kiosk } from "../pages/kiosk.mjs";
import { EMPTY, fixtures, sheets, show } from "../support/fixtures.mjs";
import { announced, listen, readThrough } from "../support/spoken.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

const FOLDER = fileURLToPath(new URL("../spoken/", import.meta.url));

/** One fixture of each widget, with most that it can say. */
const READ = { survey: ["page", "errors"], feedback: ["feedback", "complaint"], halo: ["halo", "open"], outcomes: ["outcomes", "all"], kiosk: ["kiosk", "start"] };

for (const [widget, [component, name]] of Object.entries(READ)) {
  for (const language of ["en", "ur"]) {
    plain(`A3-39: what is heard of ${widget} in ${language} is what was read`, async ({ page }) => {
      await page.route("http://gallery.test/**", (route) => route.fulfill({ body: EMPTY, contentType: "text/html" }));
      await page.goto("http://gallery.test/");
      const { [language]: { dir, fixtures: all } } = await fixtures();
      const fixture = all.find((one) => one.component === component && one.name === name);
      await page.evaluate(show, { ...fixture, language, dir, mode: "web", theme: "light", styles: await sheets() });
      await listen(page, "yousaid-survey");
      const heard = await readThrough(page);
      const file = path.join(FOLDER, `${widget}-${language}.txt`);
      if (process.env.UPDATE_EXPECT === "1") {
        await mkdir(FOLDER, { recursive: true });
        await writeFile(file, heard);
      }
      expect(heard).toBe(await readFile(file, "utf8"));
    });
  }
}

test("A3-39: an error is announced once, and so is what becomes of the answers", async ({ landlord, page }) => {
  const survey = await landlord.open();
  await listen(page, "yousaid-survey");
  await survey.continueButton.click();
  await expect(survey.errorSummary).toBeVisible();
  const times = async (words) => (await announced(page)).filter((phrase) => phrase.includes(words)).length;
  await expect.poll(() => times("Select one answer from the scale")).toBe(1);
  await tsm.fillIn(survey);
  expect(await times("Select one answer from the scale")).toBe(1);
  await page.evaluate(watch, "yousaid-survey");
  await survey.send();
  await survey.reference();
  await expect.poll(() => page.evaluate(told)).toContainEqual(expect.stringContaining("We have received your answers"));
  const received = (await page.evaluate(told)).filter((text) => text.includes("We have received your answers"));
  expect(received).toHaveLength(1);
});

test("A3-39: in a dialog, too, each error and each state of the answers is announced once", async ({ host, page }) => {
  await host.open(`<a href="/" data-yousaid-open="visit">Your visit</a>
    <yousaid-survey id="visit" display="dialog" src="/surveys/repair-visit.json" endpoint="/"></yousaid-survey>`);
  await page.waitForFunction(() => document.querySelector("#visit").shadowRoot);
  await page.getByRole("link", { name: "Your visit" }).click();
  const survey = await host.ready(host.survey("#visit"));
  await page.evaluate(watch, "#visit");
  const times = async (words) => (await page.evaluate(told)).filter((text) => text.includes(words)).length;
  await survey.continueButton.click();
  await expect.poll(() => times("Select one answer from the scale")).toBe(1);
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose("How easy was it to get the repair done?", "Easy");
  await survey.continueTo("Talking to you");
  await survey.continueTo("Check your answers");
  expect(await times("Select one answer from the scale")).toBe(1);
  await survey.send();
  await survey.reference();
  await expect.poll(() => times("We have received your answers")).toBe(1);
});

test("A3-39: a kiosk thanks once, and says once what became of the answer", async ({ page, collector }) => {
  const kiosk = new Kiosk(page, collector);
  await kiosk.open({ thanks: "30" });
  await page.evaluate(watch, "yousaid-kiosk");
  await kiosk.press(kiosk.face("Good"));
  await kiosk.isAt("more");
  await kiosk.press(kiosk.button("Skip this question"));
  await kiosk.isAt("thanks");
  await expect(kiosk.root.getByRole("status")).toHaveText("We have received your answer.");
  const said = (await page.evaluate(told)).map((text) => text.trim()).filter(Boolean);
  expect(said, said.join("\n")).toEqual([...new Set(said)]);
  expect(said.filter((text) => text.includes("received"))).toHaveLength(1);
  expect(said.filter((text) => text.startsWith("Thank you"))).toHaveLength(1);
});

/** Runs in the page: notes what a live region says whenever its words change, as the browser tells a screen reader. */
function watch(selector) {
  globalThis.journeyHeard = [];
  const root = document.querySelector(selector).shadowRoot;
  const observer = new MutationObserver((records) => {
    const regions = records.map(({ target }) => (target.closest ? target : target.parentElement)?.closest("[role=status], [role=alert]"));
    for (const region of new Set(regions)) if (region?.checkVisibility()) globalThis.journeyHeard.push(region.textContent);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page. */
function told() {
  return globalThis.journeyHeard;
}
