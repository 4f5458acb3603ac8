/** A halo round from the day it is published to the day when everybody reads what was decided. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { expect, test as base } from "../support/test.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { itIs, officer, publish, REPORT, Resident, ROUND, said } from "../pages/halo-round.mjs";

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true });
    await publish(collector, "2026-11-30");
    await collector.lend(use, testInfo);
  },
});

const WINDOWS = "New windows for Elm, Oak and Ash blocks";
const GUTTERS = "Cleaning the gutters";

/** A resident with a browser of their own. */
async function resident(browser, collector, guard) {
  const context = await browser.newContext({ baseURL: collector.origin });
  await guard.watch(context);
  return new Resident(await context.newPage());
}

test("a round goes its whole way: papers, two residents, one who changes it, the digest, the outcome, and both read it", async ({
  browser, collector, guard, page,
}) => {
  test.slow();
  const ann = await new Resident(page).open("2026-11-30");
  await expect(ann.element.getByText(said("4 days left to comment"))).toBeVisible();
  const [paper] = await Promise.all([page.waitForEvent("popup"), ann.element.getByRole("link", { name: REPORT }).click()]);
  await expect(paper.getByRole("heading", { name: "Two makers of windows" })).toBeVisible();
  await paper.close();
  await ann.box(WINDOWS).fill("Wood, please: it can be mended.");
  await ann.widget.continueButton.click();
  await ann.widget.type("Your name", "Ann");
  await ann.widget.choose("How would you like to hear", "By email");
  await ann.widget.type("Your email address", "ann@example.org");
  await ann.widget.continueButton.click();
  await ann.sendOff();
  const [reference, code] = [await ann.reference(), await ann.code()];
  await expectAccessible(page, "the receipt with the code");

  const bo = await (await resident(browser, collector, guard)).open("2026-11-30");
  await bo.box(GUTTERS).fill("Twice a year.");
  await bo.send();
  expect(await bo.code()).not.toBe(code);

  // On another device, from a note on paper.
  const again = await (await resident(browser, collector, guard)).open("2026-12-01");
  guard.expect(/404 \(Not Found\)/);
  await again.comeBack("0000-0000-0000-0000");
  const field = again.element.getByRole("textbox", { name: "The code you were given after you sent it" });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Nothing was sent with this code/);
  await again.comeBack(code.toLowerCase().replaceAll("-", " "));
  await expect(again.box(WINDOWS)).toHaveValue("Wood, please: it can be mended.");
  await expect(again.element.getByText(/This is what you sent, with the reference/)).toBeVisible();
  await again.box(WINDOWS).fill("Wood. And who paints it?");
  await again.widget.type("Anything else", "Thank you for asking.");
  await again.widget.continueButton.click();
  await expect(again.widget.field("Your email address")).toHaveValue("ann@example.org");
  await again.widget.continueButton.click();
  await again.sendOff();
  expect([await again.reference(), await again.code()]).toEqual([reference, code]);

  const stored = await collector.stored(ROUND);
  expect(stored).toHaveLength(2);
  const hers = stored.find((one) => one.reference === reference);
  expect(hers.response.answers.windows.text).toBe("Wood. And who paints it?");
  expect(hers.response.sequence).toBe(2);
  expect(JSON.stringify(stored)).not.toContain("it can be mended");

  // Closed, by the collector's clock; the residents' own may say what they like.
  await itIs(collector, "2026-12-05");
  for (const one of [ann, bo]) {
    await one.open("2026-12-01");
    await expect(one.element.getByText(said("Comments have closed. They are taken to the meeting on 8 December 2026."))).toBeVisible();
    await expect(one.element.getByRole("textbox")).toHaveCount(0);
    await expect(one.element.getByText(said("2 residents commented."))).toBeVisible();
  }
  await expectAccessible(bo.page, "a round that has closed");

  const context = await officer(browser, collector);
  await guard.watch(context);
  const desk = await context.newPage();
  await desk.goto("/staff/");
  await desk.getByRole("link", { name: "Repairs and improvements group" }).click();
  await expect(desk.getByText("Wood. And who paints it?")).toBeVisible();
  await expect(desk.getByText(/changed by the resident on/).first()).toBeVisible();
  await expectAccessible(desk, "the digest");
  const pdf = await desk.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await desk.emulateMedia({ media: "print" });
  await expect(desk.getByRole("navigation")).toBeHidden();
  await desk.emulateMedia({ media: "screen" });

  await itIs(collector, "2026-12-09");
  await desk.getByRole("link", { name: "What was decided" }).click();
  await desk.getByLabel("To whom were the comments reported?").fill("The meeting of the group");
  await desk.getByLabel("On which day were they reported?").fill("2026-12-08");
  await desk.getByLabel("On which day was it decided?").fill("2026-12-04");
  await desk.getByRole("button", { name: "Keep this" }).click();
  guard.expect(/422 \(Unprocessable/);
  await expect(desk.getByRole("alert")).toContainText(/comments could be sent until the end of/);
  await expect(desk.getByLabel("To whom were the comments reported?")).toHaveValue("The meeting of the group");
  await expectAccessible(desk, "the form with a fault");
  await desk.getByLabel("On which day was it decided?").fill("2026-12-08");
  const told = { [WINDOWS]: "Wood it is.", "Appointments for repairs": "Not this year.", [GUTTERS]: "Twice a year." };
  for (const [item, decided] of Object.entries(told).slice(0, 2)) {
    const group = desk.getByRole("group", { name: item });
    await group.getByLabel("What was said, in short").fill("What you wrote, in short.");
    await group.getByLabel("What was decided").fill(decided);
    await group.getByLabel("On what basis").fill("It lasts longer.");
  }
  await desk.getByRole("button", { name: "Keep this" }).click();
  await expect(desk.getByRole("status")).toHaveText("Kept.");

  await desk.getByRole("link", { name: "Close and archive" }).click();
  await desk.getByRole("button", { name: "Archive this round" }).click();
  await expect(desk.getByRole("alert")).toContainText(`Residents have not been told yet: “${GUTTERS}”`);
  await expectAccessible(desk, "closing");
  await desk.getByRole("link", { name: "What was decided" }).click();
  const last = desk.getByRole("group", { name: GUTTERS });
  await last.getByLabel("What was said, in short").fill("Twice.");
  await last.getByLabel("What was decided").fill(told[GUTTERS]);
  await last.getByLabel("On what basis").fill("It costs little.");
  await desk.getByRole("button", { name: "Keep this" }).click();
  await expect(desk.getByRole("status")).toHaveText("Kept.");
  await desk.getByRole("link", { name: "Who wants an answer" }).click();
  await desk.getByRole("checkbox", { name: "Answered: Ann" }).check();
  await desk.getByRole("button", { name: "Keep the ticks" }).click();
  await expect(desk.getByText("0 people wait")).toBeVisible();
  await desk.getByRole("link", { name: "Close and archive" }).click();
  await desk.getByRole("button", { name: "Archive this round" }).click();
  await expect(desk.getByRole("status")).toHaveText("This round is archived.");

  for (const one of [ann, bo]) {
    await one.open("2026-12-10");
    await expect(one.element.getByRole("heading", { name: "What became of the comments" })).toBeVisible();
    for (const [item, decided] of Object.entries(told)) {
      const part = one.element.locator("[part=item]").filter({ has: one.page.getByRole("heading", { name: item }) });
      await expect(part).toContainText(decided);
    }
    await expect(one.element.locator("[data-item=windows]")).toContainText(said("1 comment"));
    await expect(one.element.locator("[data-item=appointments]")).toContainText("No comments");
  }
  await expectAccessible(ann.page, "what became of the comments");
});

test("by keyboard alone, with what a screen reader tells", async ({ page }) => {
  const ann = await new Resident(page).open("2026-11-30");
  const keys = new Keyboard(page);
  await keys.tabTo(ann.widget.continueButton);
  await keys.press("Enter");
  await expect(ann.element.getByRole("group", { name: "There is a problem" }).or(ann.element.getByRole("alert"))).toBeVisible();
  await keys.press("Tab");
  await keys.press("Enter");
  const general = ann.widget.field("Anything else you want the meeting to know");
  await expect(general).toBeFocused();
  await page.keyboard.type("Please write to everybody.");
  const box = ann.box(GUTTERS);
  await expect(box).toHaveAccessibleName(said(`Your comment on ‘${GUTTERS}’ (optional)`));
  await expect(ann.element.getByRole("heading", { name: GUTTERS, level: 4 })).toBeVisible();
  await keys.tabTo(ann.widget.continueButton);
  await keys.press("Enter");
  await expect(ann.element.getByRole("heading", { name: "Hearing what was decided" })).toBeFocused();
  await keys.tabTo(ann.widget.continueButton);
  await keys.press("Enter");
  await keys.tabTo(ann.widget.sendButton);
  await keys.press("Enter");
  await expect(ann.element.getByText(/We have received your answers/)).toBeVisible();
  const code = await ann.code();
  // Told, and not only seen.
  await expect(ann.element.getByRole("status").filter({ hasText: code })).toBeVisible();

  await ann.open("2026-11-30");
  const summary = ann.element.getByText("Change or withdraw what you sent");
  await keys.tabTo(summary);
  await keys.press("Enter");
  await keys.tabTo(ann.element.getByRole("textbox", { name: "The code you were given after you sent it" }));
  await page.keyboard.type(code);
  await keys.press("Enter");
  await expect(ann.element.getByRole("heading", { name: "Your comments" })).toBeFocused();
  await expect(general).toHaveValue("Please write to everybody.");
  await expect(ann.element.getByRole("status").filter({ hasText: "This is what you sent" })).toBeVisible();
});

test("what was withdrawn is gone, and a copy that comes late does not bring it back", async ({ collector, page }) => {
  const ann = await new Resident(page).open("2026-11-30");
  let copy;
  await page.route("**/responses/*", async (route) => {
    if (route.request().method() === "PUT") copy = { url: route.request().url(), body: route.request().postData() };
    await route.continue();
  });
  await ann.box(WINDOWS).fill("Wood, please.");
  await ann.send();
  const code = await ann.code();
  expect(await collector.stored(ROUND)).toHaveLength(1);

  await ann.open("2026-11-30");
  await ann.comeBack(code);
  await ann.element.getByRole("button", { name: "Withdraw what I sent" }).click();
  const keep = ann.element.getByRole("button", { name: "No, keep it" });
  await expect(keep).toBeFocused();
  await expectAccessible(page, "before deleting");
  await keep.click();
  expect(await collector.stored(ROUND)).toHaveLength(1);
  await ann.element.getByRole("button", { name: "Withdraw what I sent" }).click();
  await ann.element.getByRole("button", { name: "Yes, delete it" }).click();
  await expect(ann.element.getByText("What you sent has been deleted.")).toBeVisible();
  await expect(ann.box(WINDOWS)).toHaveValue("");
  expect(await collector.stored(ROUND)).toEqual([]);

  const late = await fetch(copy.url, { method: "PUT", headers: { "content-type": "application/json" }, body: copy.body });
  expect([late.status, (await late.json()).code]).toEqual([410, "withdrawn"]);
  expect(await collector.stored(ROUND)).toEqual([]);
});

test("answers that are being changed are not taken for new ones after a reload", async ({ collector, page }) => {
  const ann = await new Resident(page).open("2026-11-30");
  await ann.box(WINDOWS).fill("Wood, please.");
  await ann.send();
  const code = await ann.code();
  await ann.open("2026-11-30");
  await ann.comeBack(code);
  await ann.box(WINDOWS).fill("Wood, or nothing.");
  await ann.widget.continueButton.click();
  await ann.open("2026-11-30");
  await expect(ann.box(WINDOWS)).toHaveValue("");
  await ann.comeBack(code);
  await expect(ann.box(WINDOWS)).toHaveValue("Wood, please.");
  expect(await collector.stored(ROUND)).toHaveLength(1);
});

test("comments that are closed early say why, and who has a code is told so @layout", async ({ collector, browser, guard, page }) => {
  const ann = await new Resident(page).open("2026-11-30");
  await ann.box(WINDOWS).fill("Wood, please.");
  await ann.send();
  const code = await ann.code();
  await ann.open("2026-11-30");

  const context = await officer(browser, collector);
  const desk = await context.newPage();
  await desk.goto(`/staff/halo/${ROUND}/closing`);
  await desk.getByLabel("Why comments close early").fill("The maker’s offer ends on Friday.");
  await desk.getByRole("button", { name: "Close comments now" }).click();
  await expect(desk.getByRole("status")).toHaveText("Comments are closed. Residents now read why.");

  // The page was open before.
  guard.expect(/403 \(Forbidden\)/);
  await ann.comeBack(code);
  await expect(ann.element.getByText("This has closed.", { exact: false })).toBeVisible();
  await ann.open("2026-11-30");
  await expect(ann.element.getByText("The maker’s offer ends on Friday.")).toBeVisible();
  await expect(ann.element.getByRole("textbox")).toHaveCount(0);
  await expect(ann.element.getByText("Change or withdraw what you sent")).toBeHidden();
});

test("a page with the round as a file asks the collector where it stands", async ({ collector, host, page }) => {
  await page.clock.setFixedTime("2026-11-30T10:00:00-07:00");
  await itIs(collector, "2026-12-05");
  await host.open(`<yousaid-halo src="/surveys/${ROUND}.json"></yousaid-halo>`);
  await expect(page.locator("yousaid-halo").getByText(/Comments have closed/)).toBeVisible();
});

test("both parts are loaded for a round, and the survey alone loads neither", async ({ landlord, page }) => {
  const files = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await landlord.open();
  expect(files.filter((file) => /\/(halo|amend)-/.test(file))).toEqual([]);
  await new Resident(page).open("2026-11-30");
  for (const part of ["halo", "amend"]) {
    expect(files.filter((file) => file.includes(`/${part}-`) && /\.(wasm|css)$/.test(file)), part).toHaveLength(2);
  }
});

test("any survey that allows it gives a code, and takes changes with it", async ({ collector, host, page }) => {
  await writeFile(path.join(collector.surveys, "doors.json"), JSON.stringify({
    id: "doors", version: "1", default_language: "en", title: "Front doors", landlord: { name: "Elm Homes" }, amend: true,
    pages: [{ id: "one", questions: [{ id: "why", type: "long_text", title: "What is wrong?" }] }],
  }));
  await itIs(collector, "2026-11-30");
  const open = async () => {
    await host.open('<yousaid-survey src="/surveys/doors.json"></yousaid-survey>');
    return host.ready();
  };
  const send = async (survey, words) => {
    await survey.type("What is wrong?", words);
    await survey.continueButton.click();
    await survey.sendButton.click();
    await expect(survey.element.getByText(/We have received your answers/)).toBeVisible();
  };
  let survey = await open();
  await send(survey, "It sticks.");
  await expect(survey.element.getByText("To change or withdraw what you sent, come back to this page with this code:")).toBeVisible();
  const code = await survey.element.locator("[part=code]").textContent();

  survey = await open();
  const resident = new Resident(page, "yousaid-survey");
  await resident.comeBack("7KQ4");
  await expect(survey.element.getByText("This is not a whole code.", { exact: false })).toBeVisible();
  await resident.comeBack(code);
  await expect(survey.field("What is wrong?")).toHaveValue("It sticks.");
  await survey.element.getByRole("button", { name: "Leave it as it was" }).click();
  await expect(survey.field("What is wrong?")).toHaveValue("");
  await resident.comeBack(code);
  // What was sent comes over the network, and takes the place of what stands there.
  await expect(survey.field("What is wrong?")).toHaveValue("It sticks.");
  await send(survey, "It shuts now.");
  const stored = await collector.stored("doors");
  expect(stored.map(({ response }) => [response.sequence, response.answers.why.text])).toEqual([[2, "It shuts now."]]);
});
