/** The form for feedback, and the displays other than inline, for whichever widget. */
import { cp } from "node:fs/promises";
import path from "node:path";

import { expectAccessible, overflow, settle } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { test as base, expect } from "../support/test.mjs";
import { WELSH } from "../support/words.mjs";

const EXIT = "What kind of feedback is it?";
const WHAT = "What would you like to tell us?";
const COMPLAINT = "A complaint: I am not happy with something, and want it put right";
const CONTACT = "May we contact you about this?";
const GAS = /Call.*0800 111 999/;
const FORM = '<yousaid-feedback id="form" src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>';
const room = "<p>A paragraph of the page.</p>".repeat(60);

/** A collector that serves the forms beside the surveys of the examples. */
const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = async (folder) => {
      await cp("examples/feedback/elm-homes.json", path.join(folder, "feedback.json"));
      await cp("examples/feedback/elm-homes-page.json", path.join(folder, "page-feedback.json"));
    };
    const collector = await Collector.start({ ownSurveys: surveys });
    await collector.lend(use, testInfo);
  },
});

/** The form with this id, once it can be filled in. */
async function form(host, id = "#form") {
  const widget = host.survey(id);
  await expect(widget.question(EXIT)).toBeVisible();
  return widget;
}

const send = (widget) => widget.element.getByRole("button", { name: "Send my feedback" });
const open = (page, id = "#quiet") => page.locator(id).getByRole("button", { name: "Feedback", exact: true });
const kept = (page) => page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }].map((one) => Object.entries(one).filter(([key]) => key.startsWith("popup"))));

test("a complaint goes its whole way by keyboard, and arrives as a record of its parts", async ({ host, page, collector }) => {
  await host.open(FORM);
  const widget = await form(host);
  const keyboard = new Keyboard(page);
  await keyboard.choose(widget, EXIT, COMPLAINT);
  // Told politely by its heading; what it says stands next.
  await expect(widget.element.getByRole("status").filter({ hasText: "Making a complaint" })).toBeVisible();
  await expect(widget.element.getByRole("link", { name: /Phone.*Housing Ombudsman Service.*0300 111 3000/ })).toHaveAttribute("href", "tel:03001113000");
  await keyboard.tabTo(widget.field(WHAT));
  await page.keyboard.type("Four visits, and still a leak");
  await keyboard.tabTo(send(widget));
  await keyboard.press("Enter");
  await expect(widget.errorSummaryBox).toBeFocused();
  await expect(widget.errorLinks).toHaveCount(1);
  await keyboard.choose(widget, CONTACT, "Yes");
  await keyboard.choose(widget, "How should we contact you?", "By email");
  await keyboard.tabTo(widget.field("Your email address"));
  await page.keyboard.type("ann@example.org");
  await keyboard.tabTo(send(widget));
  await keyboard.press("Enter");
  await widget.reference();
  const [row] = await collector.stored("elm-feedback");
  const { answers, context } = row.response;
  expect(answers.exit.choice).toBe("complaint");
  expect(answers.what.text).toBe("Four visits, and still a leak");
  expect(answers.contact_email.text).toBe("ann@example.org");
  expect(context).toEqual({ page: "/journey/host.html" });
});

test("words that speak of danger show whom to call, politely and without a word to anybody", async ({ host, page }) => {
  await host.open(FORM);
  const widget = await form(host);
  const events = await host.recordEvents().then((read) => page.reload().then(() => read));
  await form(host);
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));
  const call = widget.element.getByRole("link", { name: GAS });
  await widget.field(WHAT).pressSequentially("My gas bill is too high. ");
  await widget.field(WHAT).pressSequentially("I can smell gas");
  await expect(call).toBeVisible();
  await expect(call).toHaveAttribute("href", "tel:0800111999");
  await expect(widget.element.getByRole("status").filter({ has: page.getByRole("link", { name: GAS }) })).toBeVisible();
  await expect(widget.field(WHAT), "the note takes no focus").toBeFocused();
  await widget.field(WHAT).pressSequentially(" since Monday");
  await expect(call, "it stays while the words are there").toBeVisible();
  await widget.field(WHAT).fill("My gas bill is too high.");
  await expect(call).toHaveCount(0);

  await widget.choose(EXIT, "A comment: something you should know");
  await widget.field(WHAT).fill("I can smell gas");
  await expect(call).toBeVisible();
  expect(sent, "nothing is sent before Send is pressed").toEqual([]);
  const said = JSON.stringify(await events()) + JSON.stringify(await page.evaluate(() => ({ ...localStorage })));
  expect(said).not.toMatch(/danger|gas/);
  await send(widget).click();
  await widget.reference();
});

test("a form with a complaint and a note passes every check @layout", async ({ host, page }) => {
  await host.open(FORM);
  const widget = await form(host);
  await widget.choose(EXIT, COMPLAINT);
  await widget.field(WHAT).fill("The heating is not working, and our baby is three weeks old");
  await expect(widget.element.getByRole("link", { name: /Elm Homes.*urgent repairs/ })).toBeVisible();
  await expectAccessible(page, "a complaint with a note");
  expect(await overflow(page)).toEqual([]);
});

test("the small form says which page it is about, and forgets with it @layout", async ({ host, page, collector }) => {
  await host.open('<yousaid-feedback src="/surveys/page-feedback.json" endpoint="/"></yousaid-feedback>', { name: "rent.html" });
  const widget = host.survey("yousaid-feedback");
  await widget.choose("Was this page useful?", "No");
  await widget.field(/What were you looking for/).fill("How to pay");
  expect(await overflow(page)).toEqual([]);
  await page.reload();
  await expect(widget.question("Was this page useful?")).toBeVisible();
  await expect(widget.radio("Was this page useful?", "No")).not.toBeChecked();
  await widget.choose("Was this page useful?", "Yes");
  await send(widget).click();
  await widget.reference();
  const [row] = await collector.stored("elm-page-feedback");
  expect(row.response.context).toEqual({ page: "/journey/rent.html" });
});

test("the quiet button loads nothing until it is wanted, and gives the focus back", async ({ host, page }) => {
  const files = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await host.open(`${room}<yousaid-feedback id="quiet" display="popover" src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>`);
  const button = open(page);
  await expect(button).toBeVisible();
  expect(files.filter((file) => file.endsWith(".wasm"))).toEqual([]);
  const keyboard = new Keyboard(page);
  await keyboard.tabTo(button);
  await keyboard.press("Enter");
  const box = page.getByRole("dialog", { name: "Feedback" });
  await expect(box).toBeVisible();
  const widget = await form(host, "#quiet");
  await widget.field(WHAT).fill("It is too dark");
  await expectAccessible(page, "a box");
  // Tab goes round within the box, and to the browser; never to the page behind it.
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    const behind = await page.evaluate(() => document.activeElement !== document.body && document.activeElement.id !== "quiet");
    expect(behind, "the page behind has no focus").toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(widget.field(WHAT), "what was typed is still there").toHaveValue("It is too dark");
  await box.getByRole("button", { name: "Close" }).click();
  await expect(button).toBeFocused();
});

test("who puts the button away is not shown it again in this visit, and nothing else is kept", async ({ host, page }) => {
  const events = await host.recordEvents();
  await host.open(`${room}<yousaid-feedback id="quiet" display="popover" src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>`);
  await expect(open(page)).toBeVisible();
  expect(await kept(page)).toEqual([[], []]);
  await page.locator("#quiet").getByRole("button", { name: "Hide the feedback button for now" }).focus();
  await page.keyboard.press("Enter");
  await expect(open(page)).toBeHidden();
  expect((await events()).filter(({ name }) => name === "dismissed").map(({ detail }) => detail)).toEqual([{ by: "button" }]);
  await page.reload();
  await expect(page.locator("#quiet")).toHaveCount(1);
  await page.waitForFunction(() => document.querySelector("#quiet").shadowRoot?.querySelector(".edge"));
  await expect(open(page)).toBeHidden();
  expect(await kept(page)).toEqual([[], [["popup.yousaid.quiet", "away"]]]);
});

test("the button covers neither words nor what has the focus, and there is room for it at the end @layout", async ({ host, page }) => {
  const words = `<p>${"Words as wide as the page. ".repeat(30)}</p>`.repeat(12);
  await host.open(`${words}<yousaid-feedback id="quiet" display="popover" src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>`);
  const edge = page.locator("#quiet .edge");
  await expect(edge).toHaveAttribute("data-aside", "hidden");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(edge).toHaveAttribute("data-aside", "end");
  await expect(open(page)).toBeVisible();
  const last = await page.locator("p").last().boundingBox();
  const box = await edge.boundingBox();
  expect(box.y, "below the last words").toBeGreaterThanOrEqual(last.y + last.height);
  await settle(page);
  expect(await overflow(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(edge).toBeHidden();
});

test("a link, a script and a survey: what opens a dialog, and what keeps it shut", async ({ host, page }) => {
  await host.open(
    `<a href="/#contact" data-yousaid-open="visit">About your visit</a>
     <dialog id="cookies"><p>Cookies</p><form method="dialog"><button>No</button></form></dialog>
     <yousaid-survey id="visit" display="dialog" label="Your repair" src="/surveys/repair-visit.json" endpoint="/"></yousaid-survey>`,
  );
  const box = page.getByRole("dialog", { name: "Your repair" });
  await page.waitForFunction(() => document.querySelector("#visit").shadowRoot);
  await page.evaluate(() => document.querySelector("#cookies").showModal());
  expect(await page.evaluate(() => globalThis.Yousaid.open("visit")), "not over a modal of the page").toBe(false);
  await expect(box).toBeHidden();
  await page.getByRole("button", { name: "No" }).click();
  expect(await page.evaluate(() => globalThis.Yousaid.open(document.querySelector("#visit")))).toBe(true);
  await expect(box).toBeVisible();
  await host.ready(host.survey("#visit"));
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "About your visit" }).click();
  await expect(box).toBeVisible();
  await expect(page, "the link's own address is for pages without scripts").toHaveURL(/host\.html$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "About your visit" })).toBeFocused();
});

test("the box speaks the language that is chosen in it, and keeps answers and errors", async ({ host, page }) => {
  await host.open(`<a href="/#contact" data-yousaid-open="visit">About your visit</a>
    <yousaid-survey id="visit" display="dialog" src="/surveys/repair-visit.json" endpoint="/"></yousaid-survey>`);
  await page.waitForFunction(() => document.querySelector("#visit").shadowRoot);
  await page.getByRole("link", { name: "About your visit" }).click();
  const english = await host.ready(host.survey("#visit"));
  await english.choose("Is the repair finished?", "No");
  await english.continueButton.click();
  await expect(english.errorLinks).not.toHaveCount(0);
  await english.languageButton("Cymraeg").click();
  const welsh = english.in(WELSH);
  await expect(page.getByRole("dialog", { name: "Adborth" }).getByRole("button", { name: "Cau", exact: true })).toBeVisible();
  await expect(welsh.languageButton("Cymraeg")).toBeFocused();
  await expect(welsh.errorLinks).not.toHaveCount(0);
  await expect(welsh.radio("A yw’r atgyweiriad wedi’i orffen?", "Nac ydy")).toBeChecked();
  await page.getByRole("button", { name: "Cau", exact: true }).click();
  await expect(page.getByRole("link", { name: "About your visit" })).toBeFocused();
});

test("it opens by itself only after the task, beside the page, and remembers a date and nothing else", async ({ host, page }) => {
  await page.clock.install({ time: new Date("2026-11-22T12:00:00Z") });
  const asked = 'show-after="20s" every="30d"';
  await host.open(
    `<input aria-label="Rent reference"><yousaid-feedback id="quiet" display="popover" ${asked} src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>`,
  );
  const panel = page.getByRole("region", { name: "Feedback" });
  await expect(open(page)).toBeVisible();
  await page.clock.fastForward("05:00");
  await expect(panel, "the task is not done").toBeHidden();
  await page.getByRole("textbox", { name: "Rent reference" }).focus();
  await page.evaluate(() => document.dispatchEvent(new Event("yousaid-task-done")));
  await page.clock.fastForward("00:10");
  await expect(panel, "somebody types").toBeHidden();
  await page.evaluate(() => document.activeElement.blur());
  await page.clock.fastForward("00:10");
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body), "no focus is taken").toBe(true);
  expect(await kept(page)).toEqual([[["popup.yousaid.quiet", "2026-11-22"]], []]);
  await page.clock.resume();
  // The box grows upwards with what is loaded into it, and takes the button along.
  await form(host, "#quiet");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
  await expect(open(page), "the button stays").toBeVisible();

  // Within the thirty days not again, even in another visit; afterwards the date is forgotten.
  await page.evaluate(() => sessionStorage.clear());
  await page.clock.setFixedTime(new Date("2026-12-21T12:00:00Z"));
  await page.reload();
  await page.evaluate(() => document.dispatchEvent(new Event("yousaid-task-done")));
  await expect(open(page)).toBeVisible();
  expect((await kept(page))[0]).toHaveLength(1);
  await page.clock.setFixedTime(new Date("2026-12-22T12:00:00Z"));
  await page.reload();
  await expect(open(page)).toBeVisible();
  expect((await kept(page))[0]).toEqual([]);
});

test("without `every` nothing is kept, and a page may say itself that the task is done", async ({ host, page }) => {
  await host.open(
    '<p id="done" hidden>Thank you for paying.</p>' +
      '<yousaid-feedback id="quiet" display="popover" show-on="load" not-before="#done:not([hidden])" src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>',
  );
  const panel = page.getByRole("region", { name: "Feedback" });
  await expect(open(page)).toBeVisible();
  await expect(panel).toBeHidden();
  await page.evaluate(() => document.querySelector("#done").removeAttribute("hidden"));
  await expect(panel).toBeVisible();
  const widget = await form(host, "#quiet");
  await expect(widget.question(EXIT)).toBeVisible();
  await expectAccessible(page, "a panel");
  expect(await kept(page)).toEqual([[], []]);
});

test("paths say where the button is", async ({ host, page }) => {
  const quiet = (options) => `<yousaid-feedback id="quiet" display="popover" ${options} src="/surveys/feedback.json" endpoint="/"></yousaid-feedback>`;
  await host.open(quiet('show-on-url="/journey/*"'));
  await expect(open(page)).toBeVisible();
  for (const options of ['show-on-url="/rent /repairs/*"', 'hide-on-url="/journey/*"']) {
    await host.open(quiet(options));
    await page.waitForFunction(() => document.querySelector("#quiet").shadowRoot?.querySelector(".edge"));
    await expect(open(page)).toBeHidden();
  }
});

test("mistakes in options are named, each with what to write", async ({ host, guard, page }) => {
  guard.expect(/YousaidConfigError|yousaid-feedback:/);
  const events = await host.recordEvents();
  for (const [options, words] of [
    ['display="popup"', /`display`: `popup` can't be used; give `inline`, `popover` or `dialog`/],
    ['display="popover" show-after="20"', /`show-after`: `20` can't be used; give a time such as `20s`/],
    ['display="popover" show-on="scroll:0"', /`show-on`/],
    ['display="popover" show-on="load" share="0"', /`share`.*1 to 100/],
    ['display="popover" show-on="load" every="daily"', /`every`.*`once`, or days such as `30d`/],
    ['display="popover" every="once"', /`every`: nothing says when to open/],
    ['display="popover" show-on="load" not-before="#1"', /`not-before`/],
    ['display="dialog" show-on="load"', /a `dialog` is opened by the visitor only/],
    ['display="inline" show-on="load"', /unknown option `show-on`/],
  ]) {
    await host.open(`<yousaid-feedback ${options} src="/surveys/feedback.json" endpoint="/"><p>Call us.</p></yousaid-feedback>`);
    await expect.poll(async () => (await events()).find(({ name }) => name === "error")?.detail.message ?? "", options).toMatch(words);
    expect((await events()).find(({ name }) => name === "error").detail.name).toBe("YousaidConfigError");
    await expect(page.getByText("Call us."), "the fallback is seen").toBeVisible();
  }
});
