/** Save and come back later: with a code or a link, on another device, while nobody else can read what is kept. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { HostPage } from "../pages/host-page.mjs";
import { SurveyWidget } from "../pages/survey-widget.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { expect, test as base } from "../support/test.mjs";

const CANARY = "canary-5d1c88-the-hall-is-cold";
const WRONG = "What is wrong?";
const WARM = "Is your home warm?";
const TAG = '<yousaid-survey src="/surveys/warm.json"></yousaid-survey>';
const DRAFTS = "**/v1/surveys/*/drafts/*";
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DAY = "2026-11-20";

const definition = (more) =>
  JSON.stringify({
    id: "warm",
    version: "1",
    default_language: "en",
    title: "Your home in winter",
    landlord: { name: "Elm Park Homes" },
    come_back: { days: 14 },
    pages: [
      { id: "one", title: "The rooms", questions: [{ id: "warm", type: "yes_no", title: WARM }] },
      { id: "two", title: "The hall", questions: [{ id: "wrong", type: "long_text", title: WRONG }] },
    ],
    ...more,
  });

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true, program: ["env", "YOUSAID_LOG=trace", PROGRAM] });
    await serve(collector, definition(), DAY);
    await collector.put("later.html", page(TAG));
    await collector.lend(use, testInfo);
  },
});

const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A journey</title>` +
  `<link rel="icon" href="/logo.svg" type="image/svg+xml"><meta name="viewport" content="width=device-width">` +
  `<script type="module" src="/yousaid/yousaid.js"></script></head>` +
  `<body><main><h1>A landlord</h1>${body}</main></body></html>`;

async function serve(collector, text, today) {
  await writeFile(path.join(collector.surveys, "warm.json"), text);
  await collector.kill();
  await collector.startAgain({ today });
}

class Later extends SurveyWidget {
  get save() {
    return this.element.getByRole("button", { name: "Save and come back later" });
  }

  get again() {
    return this.element.getByRole("button", { name: "Save again" });
  }

  get saved() {
    return this.element.getByText("Your answers so far are saved until the end of");
  }

  get back() {
    return this.element.getByText("Your answers are back.");
  }

  get code() {
    return this.element.getByRole("textbox", { name: "The code you were given when you saved" });
  }

  /** Saves, and gives code and link once it says that it has. */
  async keep() {
    await this.save.click();
    await expect(this.saved).toBeVisible();
    const shown = await this.element.locator("[part=save]").innerText();
    const [code] = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/.exec(shown);
    const [link] = /http\S+#yousaid-later=\S+/.exec(shown);
    return { code, link };
  }

  async comeBack(code) {
    await this.element.getByText("Carry on with answers you saved").click();
    await this.code.fill(code);
    await this.element.getByRole("button", { name: "Carry on", exact: true }).click();
  }
}

/** A device of its own, with the survey open at this address. */
async function device(browser, collector, guard, address = "/later.html", settings = {}) {
  const context = await browser.newContext({ baseURL: collector.origin, ...settings });
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(address);
  const survey = new Later(page.locator("yousaid-survey"));
  await new HostPage(page, collector).ready(survey);
  return survey;
}

/** The rooms are answered, and half of the hall. */
async function begin(survey) {
  await survey.choose(WARM, "No");
  await survey.continueTo("The hall");
  await survey.type(WRONG, CANARY);
}

/** What the collector has written anywhere. */
async function written(collector) {
  const names = (await readdir(collector.folder)).filter((name) => name.startsWith("responses.sqlite"));
  expect(names).toContain("responses.sqlite-wal");
  const files = await Promise.all(names.map((name) => readFile(path.join(collector.folder, name), "latin1")));
  return [...files, collector.log].join("\n");
}

test("saved on a phone, finished at a desk: stored once, and what was kept is gone", async ({ browser, collector, guard }) => {
  const phone = await device(browser, collector, guard, "/later.html", PHONE);
  await begin(phone);
  const { code, link } = await phone.keep();
  await expect(phone.saved).toContainText(/4\P{L}* December \P{L}*2026/u);
  await expect(phone.again).toBeFocused();
  await expectAccessible(phone.page, "the code and the link");
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, "nothing sticks out at 360 px").toBeLessThanOrEqual(360);

  const everything = await written(collector);
  expect(everything).toContain("/v1/surveys/{survey}/drafts/{place}");
  for (const secret of [CANARY, code, code.replaceAll("-", "")]) {
    expect(everything.includes(secret), `${secret} at the collector`).toBe(false);
  }

  const asked = [];
  const desk = await device(browser, collector, guard);
  desk.page.on("request", (request) => asked.push(request.url()));
  await desk.page.goto(link);
  // The page is the same one: a link within it must do as well as one that opens it.
  await expect(desk.back).toBeVisible();
  await expect(desk.field(WRONG)).toHaveValue(CANARY);
  await desk.isAt("The hall");
  expect(desk.page.url()).not.toContain(code);
  expect(asked.filter((address) => address.includes(code))).toEqual([]);
  await desk.continueTo("Check your answers");
  const gone = desk.page.waitForResponse((answer) => answer.request().method() === "DELETE");
  await desk.send();
  const reference = await desk.reference();
  expect((await gone).status()).toBe(200);
  const rows = await collector.stored("warm");
  expect(rows.map((row) => row.reference)).toEqual([reference]);
  expect(rows[0].response.answers.wrong.text).toBe(CANARY);

  const late = await device(browser, collector, guard);
  guard.expect(/404 \(Not Found\)/);
  await late.comeBack(code);
  await expect(late.code).toHaveAccessibleDescription(/Nothing is saved with this code/);
  for (const survey of [phone, desk, late]) await survey.page.context().close();
});

test("by keyboard, with a code as people type it; a wrong one says so where it was typed", async ({ collector, page, guard }) => {
  await page.goto("/later.html");
  const survey = new Later(page.locator("yousaid-survey"));
  await begin(survey);
  const { code } = await survey.keep();
  // Leaving keeps the answers in this tab; another tab has none.
  const other = await page.context().newPage();
  await other.goto("/later.html");
  const again = new Later(other.locator("yousaid-survey"));
  await expect(again.continueButton).toBeVisible();
  await again.element.getByText("Carry on with answers you saved").focus();
  await other.keyboard.press("Enter");
  await again.code.focus();
  await other.keyboard.press("Enter");
  await expect(again.code).toBeFocused();
  await expect(again.code).toHaveAccessibleDescription(/Type in the code/);
  await other.keyboard.type("7KQ4");
  await other.keyboard.press("Enter");
  await expect(again.code).toHaveAccessibleDescription(/This is not a whole code/);
  guard.expect(/404 \(Not Found\)/);
  await again.code.fill("0000-0000-0000-0000-0000");
  await other.keyboard.press("Enter");
  await expect(again.code).toHaveAccessibleDescription(/Nothing is saved with this code/);
  await expect(again.code).toBeFocused();
  await expectAccessible(other, "a wrong code");
  await again.code.fill(code.toLowerCase().replaceAll("-", " "));
  await other.keyboard.press("Enter");
  await again.isAt("The hall");
  await expect(again.field(WRONG)).toHaveValue(CANARY);
});

test("nothing is called saved that is not, and a reload goes on with the same code", async ({ collector, page, guard }) => {
  await page.goto("/later.html");
  const survey = new Later(page.locator("yousaid-survey"));
  await survey.save.click();
  await expect(survey.element.getByText("There is nothing to save yet.")).toBeVisible();
  await begin(survey);
  guard.expect(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.route(DRAFTS, (route) => route.abort("internetdisconnected"));
  await survey.save.click();
  await expect(survey.element.getByText("Not saved. We can’t reach the place")).toBeVisible();
  await expect(survey.saved).toHaveCount(0);
  await page.unroute(DRAFTS);
  const { code } = await survey.keep();
  await page.reload();
  await expect(survey.field(WRONG)).toHaveValue(CANARY);
  // Who presses twice saves once: a second copy would be taken for another device's.
  let arrive;
  const line = new Promise((resolve) => (arrive = resolve));
  const sent = [];
  await page.route(DRAFTS, async (route) => {
    sent.push(route.request().method());
    await line;
    await route.continue();
  });
  await survey.again.dblclick();
  arrive();
  await expect(survey.saved).toBeVisible();
  expect(sent).toEqual(["PUT"]);
  await expect(survey.element.getByText(code, { exact: true })).toBeVisible();
});

test("of two devices none overwrites the other unseen", async ({ browser, collector, guard }) => {
  const one = await device(browser, collector, guard);
  await begin(one);
  const { link } = await one.keep();
  const two = await device(browser, collector, guard, link);
  await expect(two.field(WRONG)).toHaveValue(CANARY);
  await two.type(WRONG, "and so is the kitchen");
  await two.again.click();
  await expect(two.saved).toBeVisible();

  guard.expect(/409 \(Conflict\)/);
  await one.type(WRONG, "the hall is warm again");
  await one.again.click();
  await expect(one.element.getByText("Not saved. Other answers were saved with your code since then")).toBeVisible();
  await one.element.getByRole("button", { name: "Open the answers saved there" }).click();
  await expect(one.field(WRONG)).toHaveValue("and so is the kitchen");

  await two.type(WRONG, "the kitchen is warm again");
  await two.again.click();
  await expect(two.saved).toBeVisible();
  await one.type(WRONG, "all is warm");
  await one.again.click();
  await one.element.getByRole("button", { name: "Save these in their place" }).click();
  await expect(one.saved).toBeVisible();
  const three = await device(browser, collector, guard, link);
  await expect(three.field(WRONG)).toHaveValue("all is warm");
  for (const survey of [one, two, three]) await survey.page.context().close();
});

test("what is over is gone; a newer survey takes what still fits and says so; a kiosk has none of it", async ({
  browser, collector, guard,
}) => {
  const one = await device(browser, collector, guard);
  await begin(one);
  const { code, link } = await one.keep();
  await one.page.context().close();

  const pages = JSON.parse(definition()).pages;
  pages[1].questions.push({ id: "more", type: "long_text", title: "Anything else?", optional: true });
  await serve(collector, definition({ version: "2", pages }), "2026-12-04");
  const two = await device(browser, collector, guard, link);
  await expect(two.back).toBeVisible();
  await expect(two.element.getByText("The survey has changed since you saved.")).toBeVisible();
  await expect(two.field(WRONG)).toHaveValue(CANARY);
  await two.page.context().close();

  await serve(collector, definition(), "2026-12-05");
  const three = await device(browser, collector, guard);
  guard.expect(/404 \(Not Found\)/);
  await three.comeBack(code);
  await expect(three.code).toHaveAccessibleDescription(/Nothing is saved with this code/);

  await collector.put("kiosk.html", page(TAG.replace("<yousaid-survey", '<yousaid-survey mode="kiosk"')));
  await three.page.goto("/kiosk.html");
  await expect(three.continueButton).toBeVisible();
  await expect(three.save).toHaveCount(0);
  await three.page.context().close();
});
