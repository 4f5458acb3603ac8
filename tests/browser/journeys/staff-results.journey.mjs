/** The results of a survey as an officer reads them: signed in, by keys, on a telephone, on paper. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { officer } from "../pages/halo-round.mjs";
import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { expect, test as base } from "../support/test.mjs";

const BOTH = (en, ur) => ({ en, ur });
const SURVEY = {
  id: "works", version: "1", default_language: "en", languages: ["en", "ur"], opens: "2026-01-01", closes: "2099-05-31",
  title: BOTH("Your home after the works", "کام کے بعد آپ کا گھر"),
  landlord: { name: "Elm Park Homes" },
  pages: [{
    id: "one", questions: [
      {
        id: "satisfied", type: "scale", title: BOTH("How satisfied are you with how the works were done?", "آپ کتنے مطمئن ہیں؟"),
        points: [
          ["very_satisfied", "Very satisfied", "بہت مطمئن"], ["fairly_satisfied", "Fairly satisfied", "کافی مطمئن"],
          ["neither", "Neither satisfied nor dissatisfied", "نہ مطمئن نہ غیر مطمئن"], ["fairly_dissatisfied", "Fairly dissatisfied", "کچھ غیر مطمئن"],
          ["very_dissatisfied", "Very dissatisfied", "بہت غیر مطمئن"],
        ].map(([code, en, ur]) => ({ code, label: BOTH(en, ur) })),
        soft_answers: [{ code: "dont_know" }],
      },
      {
        id: "staff", type: "matrix", title: BOTH("How good were the people who came?", "آنے والے لوگ کیسے تھے؟"), optional: true,
        rows: [{ code: "polite", label: BOTH("Polite", "شائستہ") }, { code: "tidy", label: BOTH("Tidy", "صاف") }],
        points: [{ code: "good", label: BOTH("Good", "اچھے") }, { code: "bad", label: BOTH("Bad", "برے") }],
      },
      { id: "again", type: "yes_no", title: BOTH("Is anything still to be done?", "کیا کچھ باقی ہے؟"), optional: true },
      {
        id: "area", type: "choice", title: BOTH("Where do you live?", "آپ کہاں رہتے ہیں؟"), optional: true,
        choices: [["north", "North estate", "شمال"], ["south", "South estate", "جنوب"], ["west", "West estate", "مغرب"], ["east", "East estate", "مشرق"]]
          .map(([code, en, ur]) => ({ code, label: BOTH(en, ur) })),
      },
      {
        id: "next", type: "ranking", title: BOTH("What should come next?", "اب کیا ہونا چاہیے؟"), optional: true,
        choices: [["windows", "Windows and outside doors", "کھڑکیاں"], ["lighting", "Lighting", "روشنی"], ["playground", "Playground", "کھیل کا میدان"]]
          .map(([code, en, ur]) => ({ code, label: BOTH(en, ur) })),
      },
      { id: "took", type: "number", title: BOTH("How many days did the works take?", "کام میں کتنے دن لگے؟"), unit: BOTH("days", "دن"), optional: true },
      { id: "what", type: "long_text", title: BOTH("What is still to be done?", "کیا باقی ہے؟"), optional: true },
    ],
  }],
};
const PAGE = "/staff/results";

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const surveys = (folder) => Promise.all(
      [SURVEY, { ...SURVEY, id: "gwaith", default_language: "ur" }].map((survey) => writeFile(path.join(folder, `${survey.id}.json`), JSON.stringify(survey))),
    );
    const collector = await Collector.start({ ownSurveys: surveys });
    for (const survey of ["works", "gwaith"]) await answer(collector, survey, 40);
    await collector.lend(use, testInfo);
  },

  /** An officer's browser, signed in. */
  desk: async ({ browser, collector, guard }, use, testInfo) => {
    const context = await officer(browser, collector);
    await guard.watch(context);
    const desk = await context.newPage();
    await desk.setViewportSize(testInfo.project.use.viewport);
    await use(desk);
    await context.close();
  },
});

/** So many residents answer; what they say of their works goes round, three in five of it good. */
async function answer(collector, survey, many) {
  const known = await fetch(`${collector.origin}/v1/surveys/${survey}/definition`);
  const hash = known.headers.get("etag").match(/[0-9a-f]{64}/)[0];
  const language = (await known.json()).default_language;
  const points = ["very_satisfied", "fairly_satisfied", "fairly_satisfied", "neither", "very_dissatisfied"];
  for (let i = 0; i < many; i += 1) {
    const id = crypto.randomUUID();
    const choice = (code) => ({ choice: code, language });
    const answers = { satisfied: i % 10 === 9 ? { soft: "dont_know", language } : choice(points[i % 5]) };
    if (i < 20) Object.assign(answers, { "staff.polite": choice(i < 15 ? "good" : "bad"), "staff.tidy": choice("good") });
    const areas = [[15, "north"], [27, "south"], [34, "west"], [40, "east"]];
    Object.assign(answers, {
      area: choice(areas.find(([end]) => i < end)[1]),
      next: { choices: i % 4 === 0 ? ["lighting", "windows", "playground"] : ["windows", "lighting", "playground"], language },
      took: { number: i, language },
    });
    if (i < 4) Object.assign(answers, { again: choice("yes"), what: { text: "The door", language } });
    const body = JSON.stringify({
      id, survey: { id: survey, version: "1", hash }, sequence: 1, final: true, mode: "web", started: "2026-11-20", finished: "2026-11-20", answers,
    });
    const reply = await fetch(`${collector.origin}/v1/surveys/${survey}/responses/${id}`, { method: "PUT", body, headers: { "content-type": "application/json" } });
    expect(reply.status, await reply.text()).toBe(201);
  }
}

async function shoot(page, name) {
  if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/${name}-${test.info().project.name}.png`, fullPage: true });
}

test("whoever has not signed in sees nothing", async ({ collector }) => {
  for (const address of [PAGE, `${PAGE}/works`]) {
    const reply = await fetch(collector.origin + address);
    expect([reply.status, reply.headers.get("www-authenticate")]).toEqual([401, expect.stringContaining("Basic")]);
    expect(await reply.text()).not.toContain("works");
  }
});

test("an officer comes to counts, shares, base and margin by keys alone @layout", async ({ desk }) => {
  const keyboard = new Keyboard(desk);
  await desk.goto(PAGE);
  await expectAccessible(desk, "the list");
  expect(await overflow(desk)).toEqual([]);
  await shoot(desk, "list");
  const row = desk.getByRole("rowheader", { name: /^Your home after the works/ });
  expect((await row.textContent()).replace(/[\u2068\u2069]/gu, "")).toBe("Your home after the works, until 31 May 2099");
  await keyboard.tabTo(desk.getByRole("link", { name: "Your home after the works" }));
  await keyboard.press("Enter");
  await expect(desk.getByRole("heading", { level: 1, name: "Your home after the works" })).toBeVisible();
  const satisfied = desk.getByRole("table", { name: "How satisfied are you with how the works were done?" });
  await expect(satisfied).toHaveAccessibleDescription("36 answers, margin of error ±16.3 percentage points. Not counted: Don’t know 4.");
  const rows = await satisfied.getByRole("row").evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  expect(rows).toEqual([
    ["Answer", "Number", "Share"], ["Very satisfied", "8", "22%"], ["Fairly satisfied", "16", "44%"],
    ["Neither satisfied nor dissatisfied", "8", "22%"], ["Fairly dissatisfied", "0", "0%"], ["Very dissatisfied", "4", "11%"],
  ]);
  // A bar is as long as its share of the box.
  const bar = await satisfied.locator("svg").nth(1).evaluate((svg) => svg.querySelector("rect").getBoundingClientRect().width / svg.clientWidth);
  expect(bar).toBeCloseTo(0.444, 2);
  await expect(desk.getByRole("table", { name: "Polite" })).toHaveAccessibleDescription(/^20 answers, margin of error ±21\.9 percentage points\. Few answers\.$/);
  await expect(desk.getByText("4 answers: too few to show.")).toBeVisible();
  await expect(desk.getByRole("row", { name: "What is still to be done? 4" })).toBeVisible();
  await expectAccessible(desk, "the results");
  expect(await overflow(desk)).toEqual([]);
  await shoot(desk, "results");
});

test("words from right to left stand so in a table that is read from left to right @layout", async ({ desk }) => {
  await desk.goto(`${PAGE}/gwaith`);
  await expect(desk.getByRole("heading", { level: 1 }).locator("span")).toHaveAttribute("dir", "rtl");
  const cell = desk.getByRole("rowheader", { name: "بہت مطمئن" });
  await expect(cell).toHaveAttribute("lang", "ur");
  expect(await cell.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await expectAccessible(desk, "in Urdu");
  expect(await overflow(desk)).toEqual([]);
  await shoot(desk, "urdu");
});

test("an officer breaks results down by area, and nobody of a small area is found out @layout", async ({ desk }) => {
  await desk.goto(`${PAGE}/works`);
  const keyboard = new Keyboard(desk);
  await keyboard.tabTo(desk.getByRole("combobox", { name: "Break down by" }));
  await desk.getByRole("combobox").selectOption({ label: "Where do you live?" });
  await keyboard.tabTo(desk.getByRole("textbox", { name: "How many could have answered" }));
  await desk.keyboard.type("2,436");
  await keyboard.press("Enter");
  await expect(desk).toHaveURL(/[?&]by=area&population=2%2C436$/);
  await expect(desk.getByRole("combobox")).toHaveValue("area");
  const question = "How satisfied are you with how the works were done?";
  await expect(desk.getByRole("table", { name: question, exact: true })).toHaveAccessibleDescription(/^36 answers, margin of error ±16\.2 percentage/);
  const table = desk.getByRole("table", { name: `${question} By` });
  const rows = await table.getByRole("row").evaluateAll((all) => all.slice(0, 6).map((row) => [...row.cells].map((cell) => cell.textContent)));
  expect(rows).toEqual([
    ["Answer and group", "Number", "Share"],
    ["Very satisfied"], ["North estate", "3 of 14", "21%"], ["South estate", "3 of 11", "27%"],
    ["Fairly satisfied"], ["North estate", "6 of 14", "43%"],
  ]);
  await expect(table).toHaveAccessibleDescription(/North estate ±26\.2 \(few answers\).* Not shown, so that nobody is found out: West estate; East estate\.$/);
  const next = desk.getByRole("table", { name: "What should come next?" });
  expect(await next.getByRole("row").nth(1).evaluate((row) => [...row.cells].map((cell) => cell.textContent))).toEqual(
    ["Windows and outside doors", "1.25", "1: 30 (75%)2: 10 (25%)"],
  );
  const days = desk.getByRole("heading", { name: "How many days did the works take?" }).locator("xpath=..");
  await expect(days.getByRole("definition").nth(1)).toHaveText("19.5 days: half of the answers are no higher, half no lower");
  await expectAccessible(desk, "broken down");
  expect(await overflow(desk)).toEqual([]);
  await shoot(desk, "breakdown");
  await desk.emulateMedia({ media: "print" });
  await expect(desk.getByRole("button", { name: "Show" })).toBeHidden();
  await expect(desk.getByText("Broken down by")).toBeVisible();
  await shoot(desk, "breakdown-print");
  await desk.emulateMedia({ media: "screen", forcedColors: "active" });
  const colours = await desk.getByRole("button", { name: "Show" }).evaluate((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    return [color, backgroundColor, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours.slice(1), "words have another colour than what is behind them").not.toContain(colours[0]);
  await shoot(desk, "breakdown-forced");
});

test("bars are seen with forced colours and on paper", async ({ desk }) => {
  await desk.goto(`${PAGE}/works`);
  const fill = () => desk.locator("svg rect").first().evaluate((rect) => {
    const { fill } = getComputedStyle(rect);
    return fill !== "none" && fill !== getComputedStyle(document.documentElement).backgroundColor;
  });
  for (const media of [{ forcedColors: "active" }, { forcedColors: "active", colorScheme: "dark" }, { media: "print" }]) {
    await desk.emulateMedia(media);
    expect(await fill(), JSON.stringify(media)).toBe(true);
    await shoot(desk, `media-${Object.values(media).join("-")}`);
  }
  await expect(desk.getByRole("navigation")).toBeHidden();
});
