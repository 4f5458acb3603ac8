/** The first question comes with the page; the widget takes the form's place when it comes, and nobody notices. */
import { expectAccessible } from "../support/accessibility.mjs";
import { BUNDLE } from "../support/collector.mjs";
import { countShifts, embedded, embeddedFile, holdWidget, isTaken, look, taken } from "../support/embed.mjs";
import * as repair from "../support/repair-visit.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";
import { WELSH } from "../support/words.mjs";

/** Every control that can stand on a first page and needs no part of its own, but for the list. */
const CONTROLS = {
  id: "controls",
  version: "1",
  title: "Your stairs",
  default_language: "en",
  landlord: { name: "Elm Park Homes" },
  pages: [
    {
      id: "one",
      questions: [
        { id: "name", type: "short_text", title: "Your name" },
        { id: "elements", type: "long_text", title: "What is wrong with the stairs?", optional: true },
        { id: "light", type: "yes_no", title: "Is there light?" },
        {
          id: "trouble",
          type: "multiple_choice",
          title: "What troubles you?",
          choices: [
            { code: "noise", label: "Noise" },
            { code: "cold", label: "Cold" },
            { code: "else", label: "Something else", other: true },
          ],
        },
        {
          id: "house",
          type: "choice",
          look: "select",
          title: "Which house?",
          choices: [{ code: "elm", label: "Elm Court" }, { code: "lime", label: "Lime Court" }],
        },
      ],
    },
    { id: "two", questions: [{ id: "more", type: "short_text", title: "Anything more?", optional: true }] },
  ],
};

/** The form brings the loader along. */
const OWN_LOADER = { loader: "" };
const WHAT = "What is wrong with the stairs?";

/** Opens a page with the form of a definition that only this test has. */
async function openControls(host, ...words) {
  await host.put("controls.json", JSON.stringify(CONTROLS));
  const form = await embeddedFile(CONTROLS, "--src", "/journey/controls.json", ...words);
  await host.open(form, OWN_LOADER);
  return host.survey();
}

test("nothing that is typed while the widget comes is lost, and focus and caret stay", async ({ host, page }) => {
  const release = await holdWidget(page);
  const shift = await countShifts(page);
  const survey = await openControls(host);
  const field = survey.field(WHAT);
  await field.click();
  await page.keyboard.type("The door.");
  for (let i = 0; i < "door.".length; i += 1) await page.keyboard.press("ArrowLeft");
  // Six characters a second, between two words: the caret is never at the end.
  const pace = { delay: 1000 / 6 };
  const words = "front and the back ";
  let typed = "";
  let after = 0;
  for (let i = 0; after < 6; i += 1) {
    if (i === 4) release();
    const character = words[i % words.length];
    await page.keyboard.type(character, pace);
    typed += character;
    if (await isTaken(page)) after += 1;
    expect(typed.length, "the widget comes within so many characters").toBeLessThan(120);
  }
  await expect(field).toHaveValue(`The ${typed}door.`);
  await expect(field).toBeFocused();
  expect(await field.evaluate((control) => [control.selectionStart, control.selectionEnd])).toEqual(Array(2).fill(4 + typed.length));
  expect(await field.evaluate((control) => Boolean(control.getRootNode().host)), "it is the widget's field").toBe(true);
  expect(await shift()).toBe(0);
});

test("what was chosen, ticked and typed is in the widget, and a selection stays", async ({ host, page }) => {
  const release = await holdWidget(page);
  const survey = await openControls(host);
  const name = survey.field("Your name");
  const house = survey.element.getByRole("combobox", { name: "Which house?" });
  await name.fill("Ann Other");
  await survey.field(WHAT).fill("Two steps\nare loose");
  await survey.choose("Is there light?", "No");
  await survey.tick("What troubles you?", "Cold");
  await survey.tick("What troubles you?", "Something else");
  const own = survey.question("What troubles you?").getByRole("textbox");
  await own.fill("Pigeons");
  await house.selectOption("lime");
  await name.focus();
  await name.evaluate((control) => control.setSelectionRange(4, 9, "backward"));
  release();
  await taken(page);
  await expect(name).toBeFocused();
  expect(await name.evaluate((control) => [control.selectionStart, control.selectionEnd, control.selectionDirection])).toEqual([4, 9, "backward"]);
  await expect(name).toHaveValue("Ann Other");
  await expect(survey.field(WHAT)).toHaveValue("Two steps\nare loose");
  await expect(survey.radio("Is there light?", "No")).toBeChecked();
  await expect(survey.checkbox("What troubles you?", "Cold")).toBeChecked();
  await expect(survey.checkbox("What troubles you?", "Noise")).not.toBeChecked();
  await expect(own).toHaveValue("Pigeons");
  await expect(house).toHaveValue("lime");
  // They are answers of the session, not only in the fields.
  await survey.continueTo("Anything more?");
  await survey.continueTo("Check your answers");
  await expect(survey.reviewAnswer("What troubles you?")).toContainText("Pigeons");
  await expect(survey.reviewAnswer("Which house?")).toContainText("Lime Court");
});

test("a press that has begun is not torn in two", async ({ host, page }) => {
  const release = await holdWidget(page);
  const asked = page.waitForRequest(/\.wasm/);
  const widget = page.waitForResponse(/\.wasm/);
  const survey = await openControls(host);
  // By now the form is watched: a press that was begun before nobody can know of.
  await asked;
  const row = await survey.question("Is there light?").getByText("Yes", { exact: true }).boundingBox();
  await page.mouse.move(row.x + 5, row.y + 5);
  await page.mouse.down();
  release();
  await (await widget).finished();
  await widgetCouldShow(page);
  expect(await isTaken(page)).toBe(false);
  await page.mouse.up();
  await taken(page);
  await expect(survey.radio("Is there light?", "Yes")).toBeChecked();
});

test("a word that is being composed is not torn in two", async ({ host, page }) => {
  const release = await holdWidget(page);
  const asked = page.waitForRequest(/\.wasm/);
  const widget = page.waitForResponse(/\.wasm/);
  const survey = await openControls(host);
  await survey.field(WHAT).click();
  // By now the form is watched: a word that was begun before nobody can know of.
  await asked;
  const keys = await page.context().newCDPSession(page);
  await keys.send("Input.imeSetComposition", { text: "か", selectionStart: 1, selectionEnd: 1 });
  release();
  await (await widget).finished();
  await widgetCouldShow(page);
  await keys.send("Input.imeSetComposition", { text: "かい", selectionStart: 2, selectionEnd: 2 });
  expect(await isTaken(page)).toBe(false);
  await keys.send("Input.insertText", { text: "階段" });
  await taken(page);
  await expect(survey.field(WHAT)).toHaveValue("階段");
  await expect(survey.field(WHAT)).toBeFocused();
});

/** Holds back what watches the form until the function that is returned is called. */
async function holdWatch(page) {
  let watch;
  const held = new Promise((resume) => {
    watch = resume;
  });
  await page.route(/\/takeover-[0-9a-f]+\.js/, async (route) => {
    await held;
    await route.continue().catch(() => {}); // the page may be gone
  });
  return watch;
}

test("a word that was begun before the form is watched is not torn in two", async ({ host, page }) => {
  const release = await holdWidget(page);
  const watch = await holdWatch(page);
  const asked = page.waitForRequest(/\.wasm/);
  const widget = page.waitForResponse(/\.wasm/);
  const survey = await openControls(host);
  const field = survey.field(WHAT);
  await field.click();
  const keys = await page.context().newCDPSession(page);
  await keys.send("Input.imeSetComposition", { text: "か", selectionStart: 1, selectionEnd: 1 });
  watch();
  // By now the form is watched. What follows tells that a word is being composed.
  await asked;
  await keys.send("Input.imeSetComposition", { text: "かい", selectionStart: 2, selectionEnd: 2 });
  release();
  await (await widget).finished();
  await widgetCouldShow(page);
  expect(await isTaken(page)).toBe(false);
  await keys.send("Input.insertText", { text: "階段" });
  await taken(page);
  await expect(field).toHaveValue("階段");
  await expect(field).toBeFocused();
});

test("a text that rests, of which nothing is known, holds nothing up for long", async ({ host, page }) => {
  const release = await holdWidget(page);
  const watch = await holdWatch(page);
  const survey = await openControls(host);
  await survey.field(WHAT).click();
  await page.keyboard.type("The door");
  watch();
  release();
  await expect.poll(() => isTaken(page), { timeout: 30_000 }).toBe(true);
  await expect(survey.field(WHAT)).toHaveValue("The door");
  await expect(survey.field(WHAT)).toBeFocused();
});

/** A second widget, without a form, is shown: the first could be too. */
async function widgetCouldShow(page) {
  await page.evaluate(() => {
    const other = document.createElement("yousaid-survey");
    other.setAttribute("src", "/surveys/repair-visit.json");
    document.querySelector("main").append(other);
  });
  await expect(page.locator("yousaid-survey").last().getByRole("button", { name: "Continue" })).toBeVisible();
}

test("on a landlord's page form and widget look the same, and nothing moves @layout", async ({ collector, page }) => {
  const shift = await countShifts(page);
  const form = await embedded(collector, tsm.SURVEY);
  const host = await (await fetch(`${collector.origin}/`)).text();
  // A page that shouts louder than any other.
  await collector.put("loud.css", "label, input, button, fieldset, legend, p { margin: 9px !important; border: 5px solid red !important; color: red !important }");
  const loud = '<link rel="stylesheet" href="/loud.css"></head>';
  await collector.put("first.html", host.replace(/<yousaid-survey[^]*<\/yousaid-survey>/, () => form).replace("</head>", loud));
  const release = await holdWidget(page);
  await page.goto("/first.html");
  const survey = page.locator("yousaid-survey");
  await survey.scrollIntoViewIfNeeded();
  await expect(survey.getByRole("radio")).toHaveCount(5);
  const before = await survey.evaluate(look);
  release();
  await taken(page);
  const after = await survey.evaluate(look);
  expect(before.length).toBeGreaterThan(30);
  expect(after).toEqual(before);
  expect(await shift()).toBe(0);
});

test("the language of the form is that of the widget", async ({ host, collector, page }) => {
  const release = await holdWidget(page);
  await host.open(await embedded(collector, repair.SURVEY, { language: "cy" }), OWN_LOADER);
  const survey = host.survey("yousaid-survey", WELSH);
  await survey.choose("A yw’r atgyweiriad wedi’i orffen?", "Ydy");
  release();
  await taken(page);
  await expect(survey.radio("A yw’r atgyweiriad wedi’i orffen?", "Ydy")).toBeChecked();
  await survey.choose("Pa mor hawdd oedd cael yr atgyweiriad?", "Hawdd");
  await survey.continueTo("Siarad â chi");
});

test("the widget sends the response under the id of the form", async ({ host, collector, page }) => {
  await host.open(await embedded(collector, repair.SURVEY), OWN_LOADER);
  await taken(page);
  const id = await page.locator('yousaid-survey input[name="~id"]').first().inputValue();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await repair.fillIn(host.survey());
  await host.survey().send();
  await host.survey().reference();
  const stored = await collector.stored(repair.SURVEY);
  expect(stored.map(({ response }) => response.id)).toEqual([id]);
});

test("who wants to save data downloads the widget on the first touch only", async ({ host, collector, page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }));
  const requested = [];
  page.on("request", (request) => requested.push(request.url()));
  await host.open(await embedded(collector, repair.SURVEY), OWN_LOADER);
  await page.waitForLoadState("networkidle");
  expect(requested.filter((url) => url.includes(".wasm"))).toEqual([]);
  await host.survey().choose("Is the repair finished?", "Yes");
  await taken(page);
  await expect(host.survey().radio("Is the repair finished?", "Yes")).toBeChecked();
});

for (const [what, breakIt, name] of [
  ["is blocked", (page) => page.route("**/*.wasm*", (route) => route.abort()), "YousaidTransportError"],
  ["can't run in an old browser", (page) => page.addInitScript(() => delete globalThis.WebAssembly), "YousaidSupportError"],
]) {
  test(`a widget that ${what} leaves the whole form, which works`, async ({ host, collector, page, guard }) => {
    await breakIt(page);
    const events = await host.recordEvents();
    await host.open(await embedded(collector, repair.SURVEY), OWN_LOADER);
    await expect(page.getByText("How many visits did it take?")).toBeVisible();
    const errors = (await events()).filter((event) => event.name === "error");
    expect(errors).toMatchObject([{ detail: { name } }]);
    guard.expect(new RegExp(name), 1);
    if (name === "YousaidTransportError") guard.expect(/ERR_FAILED/);
    const survey = host.survey();
    await survey.choose("Is the repair finished?", "Yes");
    await survey.choose("How easy was it to get the repair done?", "Very easy");
    await page.getByLabel("How many visits did it take?").fill("2");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
    const stored = await collector.stored(repair.SURVEY);
    expect(stored.map(tsm.answersOf)).toEqual([repair.STORED]);
  });
}

test("who goes on before the widget comes loses nothing and is stored once", async ({ host, collector, page }) => {
  await holdWidget(page);
  await host.open(await embedded(collector, repair.SURVEY), OWN_LOADER);
  const survey = host.survey();
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose("How easy was it to get the repair done?", "Very easy");
  const id = await page.locator('input[name="~id"]').inputValue();
  await survey.continueButton.click();
  await page.waitForURL(/\/s\/repair-visit/);
  await page.getByLabel("How many visits did it take?").fill("2");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).first()).toBeVisible();
  const stored = await collector.stored(repair.SURVEY);
  expect(stored.map(({ response }) => response.id)).toEqual([id]);
  expect(stored.map(tsm.answersOf)).toEqual([repair.STORED]);
});

test("a page that checks the loader runs nothing that was changed on the way", async ({ host, page, guard }) => {
  const survey = await openPinned(host);
  await taken(page);
  await expect(survey.field("Your name")).toBeVisible();

  for (const files of [/\/yousaid-[^/]*\.js/, /takeover-/, /\.wasm/, /\/yousaid-[^/]*\.css/]) {
    await page.route(files, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from("\n")]) });
    });
    await openPinned(host);
    await expect(page.locator("yousaid-survey[data-plain]")).toBeVisible();
    expect(await isTaken(page)).toBe(false);
    await page.unroute(files);
  }
  guard.expect(/YousaidTransportError/, 4);
  guard.expect(/integrity/i);
});

/** With the loader of the form itself, which is checked, in the place of the one that test pages have. */
async function openPinned(host) {
  await host.put("controls.json", JSON.stringify(CONTROLS));
  const form = await embeddedFile(CONTROLS, "--src", "/journey/controls.json", "--pin", BUNDLE);
  await host.open(form, OWN_LOADER);
  return host.survey();
}

for (const [what, ...words] of [["a pasted form"], ["a pasted form that is pinned", "--pin", BUNDLE]]) {
  test(`${what} works where the page's policy takes scripts and styles by a nonce alone`, async ({ host, page }) => {
    await host.put("controls.json", JSON.stringify(CONTROLS));
    const form = await embeddedFile(CONTROLS, "--src", "/journey/controls.json", ...words);
    const policy = "script-src 'nonce-1a2b' 'wasm-unsafe-eval'; style-src 'nonce-1a2b'";
    await host.open(form.replaceAll(/<(script|link) /g, '<$1 nonce="1a2b" '), {
      ...OWN_LOADER, head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    await taken(page);
    await expect(host.survey().field("Your name")).toBeVisible();
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
    expect(sheets.filter((href) => href.includes("form-unseen"))).toHaveLength(1);
  });
}

test("form and whole form meet what axe can judge @layout", async ({ host, collector, page }) => {
  await holdWidget(page);
  await host.open(await embedded(collector, tsm.SURVEY), OWN_LOADER);
  await expectAccessible(page, "the first page", [{ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" }]);
  await page.locator("yousaid-survey").evaluate((element) => element.toggleAttribute("data-plain", true));
  await expectAccessible(page, "the whole form");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form on the page is answered, corrected after an error, and stored once", async ({ host, collector, page, guard }) => {
    // The browser's own words on the answer that something has to be put right.
    guard.expect(/422/, 1);
    await host.open(await embedded(collector, tsm.SURVEY), OWN_LOADER);
    await expect(page.getByRole("button", { name: "Continue" })).toBeHidden();
    for (const answers of tsm.PAGES) {
      for (const given of answers.answers) {
        if (given.kind === "choose") await group(page, given.question).getByText(given.label, { exact: true }).click();
        const text = given.question === tsm.HOUSEHOLD ? "many" : given.text;
        if (given.kind === "type") await page.getByRole("textbox", { name: given.question }).fill(text);
        for (const label of given.labels ?? []) await group(page, given.question).getByText(label, { exact: true }).click();
      }
    }
    await page.getByRole("button", { name: "Send" }).click();
    const problem = page.getByRole("alert").getByRole("link");
    await expect(problem).toHaveCount(1);
    expect(await collector.stored(tsm.SURVEY)).toEqual([]);
    await problem.click();
    const field = page.getByRole("textbox", { name: tsm.HOUSEHOLD });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("many");
    await field.fill("3");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).first()).toBeVisible();
    await page.reload();
    const stored = await collector.stored(tsm.SURVEY);
    expect(stored.map(tsm.answersOf)).toEqual([tsm.STORED]);
  });
});

const group = (page, name) => page.getByRole("group", { name });
