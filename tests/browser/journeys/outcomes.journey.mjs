/** "You said, we did": the board alone, and after a survey; a prize draw that is kept apart. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { test as base, expect } from "../support/test.mjs";

const survey = {
  id: "bins", version: "1", title: "Bins", default_language: "en", languages: ["en"], landlord: { name: "Elm Homes" }, review: false,
  pages: [{ id: "one", questions: [{ id: "full", type: "yes_no", title: "Are your bins full?" }] }],
  ending: { outcomes: "/v1/outcomes", prize_draw: "/surveys/draw.json" },
};
const draw = {
  id: "draw", version: "1", kind: "prize_draw", title: "Win a voucher", default_language: "en", languages: ["en"],
  landlord: { name: "Elm Homes" }, anonymity: "named", review: false,
  pages: [{ id: "one", questions: [{ id: "email", type: "email", title: "Your email address" }] }],
};
const said = (id, survey) => ({ id, said: `They said ${id}`, status: "did", answer: "Done", date: "2026-08-03", source: { title: "Before", survey } });
const board = {
  kind: "outcomes", default_language: "en", languages: ["en"], landlord: { name: "Elm Homes" },
  entries: [said("lids", "bins"), said("lamps", "another")],
};

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = async (folder) => {
      for (const [name, document] of Object.entries({ survey, draw, board })) {
        await writeFile(path.join(folder, `${name}.json`), JSON.stringify(document));
      }
    };
    const collector = await Collector.start({ ownSurveys: surveys });
    await collector.lend(use, testInfo);
  },
});

const of = (page, selector = "yousaid-outcomes") => page.locator(selector);
const entries = (page) => of(page).locator(".yousaid-outcome");

test("a page with the board alone loads neither the survey nor its engine", async ({ page }) => {
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto("/you-said.html");
  await expect(of(page).getByRole("heading", { name: "You said, we did" })).toBeVisible();
  const wasm = loaded.filter((file) => file.endsWith(".wasm"));
  expect(wasm).toHaveLength(1);
  expect(wasm[0]).toMatch(/\/outcomes-[0-9a-f]+\.wasm$/);
  expect(loaded.filter((file) => /\/yousaid\/yousaid-/.test(file))).toEqual([]);
});

test("places and topics are chosen by keyboard, how many fit is announced, and the page's address stays", async ({ page }) => {
  await page.goto("/you-said.html");
  const keyboard = new Keyboard(page);
  const place = of(page).getByRole("combobox", { name: "Place" });
  await expect(entries(page)).toHaveCount(3);
  await place.focus();
  await keyboard.press("ArrowDown");
  await expect(place).toHaveValue("lime");
  await expect(of(page).getByRole("status")).toHaveText(/4.* things residents said/);
  await of(page).getByRole("combobox", { name: "Topic" }).selectOption("safety");
  await expect(of(page).getByRole("status")).toHaveText("Nothing here fits what you chose");
  await expect(entries(page)).toHaveCount(0);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
});

test("show more goes on where reading stopped", async ({ page }) => {
  await page.goto("/you-said.html");
  const more = of(page).getByRole("button", { name: "Show more" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(entries(page)).toHaveCount(5);
  await expect(more).toBeHidden();
  await expect(entries(page).nth(3).getByRole("heading")).toBeFocused();
});

test("every entry has a heading below that of the board, and words for what was done", async ({ page }) => {
  await page.goto("/you-said.html");
  const first = entries(page).first();
  await expect(first.getByRole("heading", { level: 3 })).toHaveAccessibleName(/^You said The office should be open on Saturdays\.$/);
  await expect(first).toContainText("We can’t");
  await expect(first).toContainText("Why");
});

test("another language is chosen, and what is not translated says which language it is in", async ({ page }) => {
  await page.goto("/you-said.html");
  await of(page).getByRole("button", { name: "Cymraeg" }).click();
  const root = of(page).locator(".yousaid-outcomes");
  await expect(root).toHaveAttribute("lang", "cy");
  await expect(entries(page).nth(1).getByRole("heading")).toContainText("Mae’r drysau ffrynt");
  await expect(entries(page).first().locator('[lang="en"]').first()).toContainText("The office should be open");
});

test("axe finds nothing in the board, on a telephone and on a large screen, light, dark and with forced colours", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/you-said.html");
    await expect(entries(page)).toHaveCount(3);
    expect(await overflow(page)).toEqual([]);
  }
  await expectAccessible(page);
});

test("what stands inside the element is seen when the board can't be had; the board says so where nothing does", async ({ host, page, guard }) => {
  guard.expect(/404/);
  guard.expect(/YousaidTransportError|can't be loaded/);
  await host.open('<yousaid-outcomes id="with" src="/none.json"><a href="/outcomes">The list</a></yousaid-outcomes><yousaid-outcomes id="without" src="/none.json"></yousaid-outcomes>');
  await expect(page.getByRole("link", { name: "The list" })).toBeVisible();
  await expect(of(page, "#without")).toContainText("This list cannot be shown at the moment.");
});

test("after a survey come the entries that answer it and the prize draw, whose entry is kept apart", async ({ host, page, collector }) => {
  const events = await host.recordEvents();
  await host.open('<yousaid-survey id="survey" src="/surveys/survey.json" endpoint="/"></yousaid-survey>');
  await expect(of(page)).toHaveCount(0);
  const widget = page.locator("#survey");
  await widget.getByRole("radio", { name: "Yes" }).check();
  await widget.getByRole("button", { name: /Continue|Send/ }).click();
  await expect(of(page).getByRole("heading", { name: "What residents said before, and what we did" })).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText("They said lids");

  const entered = page.locator("#survey yousaid-survey");
  await entered.getByRole("textbox", { name: "Your email address" }).fill("ann@example.org");
  await entered.getByRole("button", { name: /Continue|Send/ }).click();
  await expect(entered.getByText(/reference is/)).toBeVisible();

  const [answers, entry] = [await collector.stored("bins"), await collector.stored("draw")];
  expect([answers.length, entry.length]).toEqual([1, 1]);
  expect(JSON.stringify(answers)).not.toContain("ann@example.org");
  expect(entry[0].response.id).not.toBe(answers[0].response.id);
  // What staff download is what the draw reads; whoever has it repeats the draw.
  const authorization = `Basic ${Buffer.from("officer:journeys-0123456789abcdef").toString("base64")}`;
  const table = await fetch(`${collector.origin}/staff/draws/draw/entries.csv`, { headers: { authorization } });
  const [file, record] = ["entries.csv", "draw.json"].map((name) => path.join(collector.folder, name));
  await writeFile(file, Buffer.from(await table.arrayBuffer()));
  const yousaid = promisify(execFile);
  expect((await yousaid(PROGRAM, ["draw", file, "--seal"])).stdout).toContain("1 entries, digest ");
  await yousaid(PROGRAM, ["draw", file, "--seed", "4 8 15", "--once", "email", "--output", record]);
  expect(JSON.parse(await readFile(record, "utf8")).winners).toEqual([entry[0].response.id]);
  expect((await yousaid(PROGRAM, ["draw", file, "--check", record])).stdout).toContain("right");

  // The page hears of the survey only.
  expect((await events()).filter(({ name }) => name === "received")).toHaveLength(1);
});
