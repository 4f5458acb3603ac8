/** Getting involved, preferences and a prize draw: by keyboard alone, open to everybody, and the pages around them. */
import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { officer } from "../pages/halo-round.mjs";
import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { test as base, expect } from "../support/test.mjs";

const TEMPLATES = fileURLToPath(new URL("../../../crates/yousaid-cli/templates/", import.meta.url));
/** Before the template's prize draw closes. */
const DAY = "2026-05-01";
const board = {
  kind: "outcomes", default_language: "en", languages: ["en"], landlord: { name: "Elm Homes" },
  entries: [
    { id: "lids", said: "The lids are broken", status: "did", answer: "There are new ones.", date: "2026-03-03", source: { title: "Before", survey: "bins" } },
    { id: "lamps", said: "The lamps are dark", status: "did", answer: "They are mended.", date: "2026-03-03", source: { title: "Before", survey: "another" } },
  ],
};
const bins = {
  id: "bins", version: "1", title: "Bins", default_language: "en", languages: ["en"], landlord: { name: "Elm Homes" }, review: false,
  pages: [{ id: "one", questions: [{ id: "full", type: "yes_no", title: "Are your bins full?" }] }],
  ending: { outcomes: "/v1/outcomes", prize_draw: "/surveys/prize-draw.json" },
};

/** A collector with the three templates, and a mail program that writes its messages into a file. */
const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true, more: { today: DAY } });
    for (const name of ["getting-involved", "preferences", "prize-draw"]) {
      await writeFile(path.join(collector.surveys, `${name}.json`), await readFile(path.join(TEMPLATES, `${name}.json`)));
    }
    await writeFile(path.join(collector.surveys, "bins.json"), JSON.stringify(bins));
    await writeFile(path.join(collector.surveys, "board.json"), JSON.stringify(board));
    const mail = path.join(collector.folder, "mail.sh");
    await writeFile(mail, `#!/bin/sh\ncat >> '${path.join(collector.folder, "mail.txt")}'\n`);
    await chmod(mail, 0o755);
    await collector.kill();
    await collector.startAgain({ "mail-command": mail, "public-address": collector.origin });
    await collector.lend(use, testInfo);
  },

  staff: async ({ browser, collector, guard }, use) => {
    const context = await officer(browser, collector);
    await guard.watch(context);
    await use(await context.newPage());
    await context.close();
  },
});

/** One setting is enough for pages that are made of what every survey is made of. */
const LIGHT = [{ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" }];

async function show(host, name) {
  await host.page.clock.setFixedTime(`${DAY}T10:00:00-07:00`);
  await host.open(`<yousaid-survey id="form" src="/surveys/${name}.json" endpoint="/"></yousaid-survey>`);
  const form = host.survey("#form");
  await expect(form.element.getByRole("textbox").or(form.element.getByRole("radio")).or(form.element.getByRole("checkbox")).first()).toBeVisible();
  return form;
}

/** The message that has come, once it is there. */
async function message(collector) {
  const read = () => readFile(path.join(collector.folder, "mail.txt"), "utf8").catch(() => "");
  await expect.poll(read).toContain("/involved/confirm/");
  return read();
}

test("the register by keyboard: joined, confirmed by a button, found by staff, and left", async ({ host, page, collector, staff }) => {
  test.slow();
  const form = await show(host, "getting-involved");
  const keys = new Keyboard(page);
  await keys.tick(form, "What would you like to do?", "Comment on papers from home (1 hour for each meeting)");
  await keys.tick(form, "What interests you?", "Repairs");
  await expectAccessible(page, "what one would like to do", LIGHT);
  await keys.activate(form.continueButton);
  await form.isAt("How you can take part");
  await keys.tick(form, "When could you take part?", "Evenings");
  await keys.activate(form.continueButton);
  await form.isAt("About you");
  await keys.type(form, "Your name", "Ann Lee");
  await keys.choose(form, "How should we contact you?", "By email");
  await keys.type(form, "Your email address", "ann@example.org");
  const consent = form.element.getByRole("checkbox").last();
  await keys.tabTo(consent);
  await keys.press("Space");
  await expect(consent).toBeChecked();
  await expectAccessible(page, "about oneself", LIGHT);
  await keys.activate(form.continueButton);
  await form.isAt("Check your answers");
  await keys.activate(form.sendButton);
  await form.reference();

  const mail = await message(collector);
  expect(mail).toContain("To: ann@example.org");
  await page.goto(/https?:\/\/\S+\/involved\/confirm\/\S+/.exec(mail)[0]);
  await expectAccessible(page, "the page of the link", LIGHT);
  expect(await overflow(page)).toEqual([]);
  // Opening it has changed nothing.
  await staff.goto("/staff/involved");
  await expect(staff.getByText(/Asked on 2026-05-01 to confirm/)).toBeVisible();
  await keys.activate(page.getByRole("button"));
  const leave = page.getByRole("link");
  await expect(leave).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expectAccessible(page, "confirmed", LIGHT);

  // Staff find people by what they have chosen, by keyboard.
  const desk = new Keyboard(staff);
  await staff.goto("/staff/involved");
  await desk.tabTo(staff.getByLabel("What they would like to do"));
  await desk.press("ArrowDown");
  await desk.activate(staff.getByRole("button", { name: "Show" }));
  await expect(staff).toHaveURL(/ways=halo/);
  await expect(staff.getByRole("status")).toContainText("1 of 1 people");
  await expect(staff.getByRole("heading", { name: "Ann Lee" })).toBeVisible();
  await expect(staff.getByText("Confirmed on 2026-05-01.")).toBeVisible();
  await expectAccessible(staff, "the register", LIGHT);
  expect(await overflow(staff)).toEqual([]);
  await staff.goto("/staff/involved?needs=bsl");
  await expect(staff.getByRole("status")).toContainText("0 of 1 people");

  await keys.activate(leave);
  await expect(page).toHaveURL(/\/involved\/leave\//);
  await expect(page.getByRole("button")).toBeVisible();
  await expectAccessible(page, "leaving", LIGHT);
  await keys.activate(page.getByRole("button"));
  await expect(page.getByRole("button")).toHaveCount(0);
  await staff.goto("/staff/involved");
  await expect(staff.getByText("Nobody is on the list.")).toBeVisible();
});

test("preferences by keyboard; staff find them by the same list of ways, and write down what they hear", async ({ host, page, staff }) => {
  const form = await show(host, "preferences");
  const keys = new Keyboard(page);
  await keys.choose(form, "How should we contact you?", "By email");
  await keys.tick(form, "In which format?", "Large print");
  await expectAccessible(page, "how to be reached", LIGHT);
  await keys.activate(form.continueButton);
  await form.isAt("Taking part");
  await keys.choose(form, "How much would you like to have a say?", "Ask me now and then");
  await keys.tick(form, "What could we ask you to?", "Short surveys");
  await keys.type(form, "Your name", "Bo Ray");
  await keys.type(form, "Your email address", "bo@example.org");
  const consent = form.element.getByRole("checkbox").last();
  await keys.tabTo(consent);
  await keys.press("Space");
  await expectAccessible(page, "taking part", LIGHT);
  await keys.activate(form.continueButton);
  await form.isAt("Check your answers");
  await keys.activate(form.sendButton);
  await form.reference();
  for (const [query, count] of [["ways=surveys", 1], ["ways=papers", 0]]) {
    await staff.goto(`/staff/involved?${query}`);
    await expect(staff.getByRole("status"), query).toContainText(`${count} of 1 people`);
  }
  // A browser sends these forms, with what it says of where they come from.
  await staff.goto("/staff/involved");
  for (const [button, said] of [["They have confirmed", "Written down: confirmed."], ["Remove Bo Ray", "Removed, with everything they told us."]]) {
    await staff.getByRole("button", { name: button }).click();
    await expect(staff.getByText(said)).toBeVisible();
  }
  await staff.goto("/staff/outcomes/new");
  await staff.getByLabel("What residents said").fill("The bins are full");
  await staff.getByLabel("What you did, are doing, can’t do or decided").fill("They are emptied twice a week.");
  await staff.getByRole("button", { name: "Keep it, and show it on the board" }).click();
  await expect(staff.getByText("Kept. Residents see it on the board.")).toBeVisible();
});

test("a prize draw by keyboard: its entry is with staff, and nowhere else", async ({ host, page, staff }) => {
  const form = await show(host, "prize-draw");
  const keys = new Keyboard(page);
  const terms = form.element.getByRole("checkbox").first();
  await keys.tabTo(terms);
  await keys.press("Space");
  await keys.type(form, "Your name", "Cy Moss");
  await keys.choose(form, "How shall we tell you if you win?", "By email");
  await keys.type(form, "Your email address", "cy@example.org");
  await expectAccessible(page, "the entry", LIGHT);
  await keys.activate(form.continueButton);
  await form.reference();
  await staff.goto("/staff/draws");
  await expect(staff.getByText(/1 entr/)).toBeVisible();
  await expectAccessible(staff, "the draws", LIGHT);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page that thanks has what became of answers before, and the prize draw, whose entry is kept apart", async ({ page, collector }) => {
    await page.goto("/s/bins");
    await page.getByRole("radio", { name: "Yes" }).check();
    const send = page.getByRole("button", { name: /Continue|Send my answers/ });
    await send.click();
    await expect(page.getByText(/reference is/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "What residents said before, and what we did" })).toBeVisible();
    await expect(page.getByText("The lids are broken")).toBeVisible();
    await expect(page.getByText("The lamps are dark")).toHaveCount(0);
    await page.getByRole("checkbox").first().check();
    await page.getByLabel("Your name").fill("Cy Moss");
    await page.getByRole("radio", { name: "By email" }).check();
    await send.click();
    // What depends on an answer comes with the next page.
    await page.getByLabel("Your email address").fill("cy@example.org");
    await send.click();
    await expect(page.getByText(/reference is/)).toBeVisible();
    const [answers, entries] = [await collector.stored("bins"), await collector.stored("prize-draw")];
    expect([answers.length, entries.length]).toEqual([1, 1]);
    expect(entries[0].response.id).not.toBe(answers[0].response.id);
    expect(JSON.stringify(entries)).not.toContain(answers[0].response.id);
  });
});
