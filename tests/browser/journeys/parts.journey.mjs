/** Rare kinds of question are a part of the bundle by themselves: who does not need it does not load it. */
import { serveFolder } from "../support/folder.mjs";
import { BUNDLE } from "../support/collector.mjs";
import { traces } from "../support/device.mjs";
import { expect, test } from "../support/test.mjs";
import { WELSH } from "../support/words.mjs";

const FALLBACK = '<p>Call us on <a href="tel:08000000000">0800 000 0000</a>.</p>';
const NAME = "Your name";

/** A survey with one question of a rare kind. */
const DEFINITION = JSON.stringify({
  id: "rare",
  version: "1",
  kind: "survey",
  default_language: "en",
  languages: ["en"],
  title: { en: "A rare question" },
  landlord: { name: { en: "Elm Park Homes" } },
  anonymity: "named",
  pages: [{ id: "one", questions: [{ id: "name", type: "signature", title: { en: NAME } }] }],
});
const around = (attributes) => `<yousaid-survey ${attributes} src="/journey/rare.json" endpoint="none">${FALLBACK}</yousaid-survey>`;

/** Lists the files of the part that the page asks for, from now on. */
function requests(page) {
  const found = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop();
    if (/^rare-[0-9a-f]+\.(css|wasm)$/.test(name)) found.push(name.replace(/-[0-9a-f]+/, ""));
  });
  return () => found.sort();
}

test("a survey with none of them loads nothing for them", async ({ host, page }) => {
  const asked = requests(page);
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  const survey = await host.ready();
  await survey.element.getByRole("radio").first().check();
  await page.waitForLoadState("networkidle");
  expect(asked()).toEqual([]);
});

test("two surveys with one load its part once, and each keeps its own answers", async ({ host, page }) => {
  const asked = requests(page);
  await host.put("rare.json", DEFINITION);
  await host.open(around('id="one"') + around('id="two"'));
  const [one, two] = [await host.ready(host.survey("#one")), await host.ready(host.survey("#two"))];
  await one.type(NAME, "Ann");
  await expect(two.field(NAME)).toHaveValue("");
  await two.type(NAME, "Bob");
  await expect(one.field(NAME)).toHaveValue("Ann");
  for (const survey of [one, two]) {
    await survey.continueTo("Check your answers");
    await survey.backTo(NAME);
  }
  await expect(two.field(NAME)).toHaveValue("Bob");
  expect(asked()).toEqual(["rare.css", "rare.wasm"]);
});

test("it is dressed by the style sheet that comes with it", async ({ host, page }) => {
  await host.put("rare.json", DEFINITION);
  await host.open(around(""));
  await host.ready();
  const sheets = () => page.locator("yousaid-survey").evaluate((element) => element.shadowRoot.adoptedStyleSheets.length);
  expect(await sheets()).toBe(2);
});

test("a survey that comes later on the same page loads it then", async ({ host, page }) => {
  const asked = requests(page);
  await host.put("rare.json", DEFINITION);
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  await host.ready();
  expect(asked()).toEqual([]);
  await page.evaluate(() => {
    const later = document.createElement("yousaid-survey");
    for (const [name, value] of [["id", "later"], ["src", "/journey/rare.json"], ["endpoint", "none"]]) later.setAttribute(name, value);
    document.querySelector("main").append(later);
  });
  const later = await host.ready(host.survey("#later"));
  await later.type(NAME, "Ann");
  expect(asked()).toEqual(["rare.css", "rare.wasm"]);
});

test("its words come in the language of the resident, also when that is changed", async ({ host, page }) => {
  const asked = [];
  page.on("request", (request) => {
    const words = new URL(request.url()).pathname.match(/\/i18n\/(.*)-[0-9a-f]+\.txt$/);
    if (words) asked.push(words[1]);
  });
  const rare = JSON.stringify({ ...JSON.parse(DEFINITION), languages: ["en", "cy"] });
  await host.put("rare.json", rare);
  await host.put("common.json", rare.replace("signature", "short_text"));
  const plain = '<yousaid-survey id="plain" src="/journey/common.json" endpoint="none" language="cy"></yousaid-survey>';
  await host.open(plain + around('id="rare" language="en"'));
  const survey = await host.ready(host.survey("#rare"));
  await host.ready(host.survey("#plain", WELSH));
  expect(asked).toEqual(["cy-common"]);
  await expect(survey.element.getByText("By typing your name, you sign.")).toBeVisible();
  await page.locator("#rare").evaluate((element) => element.setAttribute("language", "cy"));
  await expect(survey.element.getByText("Drwy deipio’ch enw, rydych chi’n llofnodi.")).toBeVisible();
  expect(asked.filter((words) => words !== "cy-common")).toEqual(["cy-rare"]);
});

test("a bundle in another place finds its part beside it", async ({ host, page, guard }) => {
  const origin = await serveFolder(page, BUNDLE);
  guard.expect(/request to another address: http:\/\/folder\.test/);
  await host.put("rare.json", DEFINITION);
  await page.route("**/journey/host.html", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("/yousaid/yousaid.js", `${origin}/yousaid.js`);
    await route.fulfill({ body, contentType: "text/html" });
  });
  await host.open(around(""));
  const survey = await host.ready();
  await survey.type(NAME, "Ann");
});

for (const what of ["wasm", "css"]) {
  test(`without the part's ${what} the fallback stays, and one named error says why`, async ({ host, page, guard }) => {
    const events = await host.recordEvents();
    await page.route(`**/rare-*.${what}*`, (route) => route.abort());
    await host.put("rare.json", DEFINITION);
    await host.open(around(""));
    const errors = async () => (await events()).filter((event) => event.name === "error");
    await expect.poll(async () => (await errors()).length).toBeGreaterThan(0);
    expect(await errors()).toHaveLength(1);
    expect((await errors())[0].detail).toMatchObject({ name: "YousaidTransportError", message: expect.stringMatching(/rare-/) });
    guard.expect(/YousaidTransportError/, 1);
    guard.expect(/ERR_FAILED/);
    await expect(page.getByText("Call us on")).toBeVisible();
    await expect(page.locator("yousaid-survey").getByRole("textbox")).toHaveCount(0);
  });
}

test("a part that fails once is fetched a second time", async ({ host, page, guard }) => {
  await page.route("**/rare-*.wasm*", (route) => route.abort(), { times: 1 });
  guard.expect(/ERR_FAILED/);
  await host.put("rare.json", DEFINITION);
  await host.open(around(""));
  const survey = await host.ready();
  await survey.type(NAME, "Ann");
});

const ENGLISH_AND_WELSH = '<yousaid-survey src="/surveys/repair-visit.json"></yousaid-survey>';
const [DONE, MISSING] = ["Is the repair finished?", "What is still to be done?"];
const [DONE_IN_WELSH, MISSING_IN_WELSH] = ["A yw’r atgyweiriad wedi’i orffen?", "Beth sydd ar ôl i’w wneud?"];
const errorsOf = async (events) => (await events()).filter((event) => event.name === "error").map((event) => event.detail);

test("without the part for other languages a survey stays in the one it has, and a later choice keeps what was typed", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await page.route("**/languages-*.wasm*", (route) => route.abort());
  guard.expect(/ERR_FAILED/);
  await host.open(ENGLISH_AND_WELSH);
  const english = await host.ready();
  await english.choose(DONE, "No");
  await english.type(MISSING, "The tap drips");
  expect(await errorsOf(events)).toMatchObject([{ name: "YousaidTransportError", message: expect.stringMatching(/languages-/) }]);

  const button = english.element.locator('.yousaid-languages [lang="cy"]');
  await button.click();
  await expect.poll(async () => (await errorsOf(events)).length).toBe(2);
  await expect(english.radio(DONE, "No")).toBeChecked();
  guard.expect(/YousaidTransportError/, 2);

  await page.unroute("**/languages-*.wasm*");
  await button.click();
  const welsh = english.in(WELSH);
  await expect(welsh.continueButton).toBeVisible();
  await expect(welsh.radio(DONE_IN_WELSH, "Nac ydy")).toBeChecked();
  await expect(welsh.field(MISSING_IN_WELSH)).toHaveValue("The tap drips");
  expect(await errorsOf(events)).toHaveLength(2);
});

test("without the part for other languages Welsh questions have English words around them", async ({ host, page, guard }) => {
  await page.route("**/languages-*.wasm*", (route) => route.abort());
  guard.expect(/ERR_FAILED/);
  guard.expect(/YousaidTransportError/, 1);
  await host.open(ENGLISH_AND_WELSH, { language: "cy" });
  const survey = await host.ready();
  await survey.choose(DONE_IN_WELSH, "Nac ydy");
  await expect(survey.continueButton).toBeVisible();
});

test("the part for other languages that fails once is fetched a second time", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await page.route("**/languages-*.wasm*", (route) => route.abort(), { times: 1 });
  guard.expect(/ERR_FAILED/);
  await host.open(ENGLISH_AND_WELSH, { language: "cy" });
  const welsh = await host.ready(host.survey("yousaid-survey", WELSH));
  await expect(welsh.question(DONE_IN_WELSH)).toBeVisible();
  expect(await errorsOf(events)).toEqual([]);
});

test("answers from before that can't be taken up now are left as they are, and taken up when they can", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open(ENGLISH_AND_WELSH);
  const survey = await host.ready();
  await survey.choose(DONE, "No");
  await survey.type(MISSING, "The tap drips");
  await expect.poll(() => traces(page)).toContain("The tap drips");

  await page.route("**/keeping-*.wasm*", (route) => route.abort());
  guard.expect(/ERR_FAILED/);
  guard.expect(/YousaidTransportError/, 1);
  await page.reload();
  await host.ready();
  await expect(survey.radio(DONE, "No")).not.toBeChecked();
  expect(await errorsOf(events)).toMatchObject([{ name: "YousaidTransportError", message: expect.stringMatching(/keeping-/) }]);
  // It can be answered all the same, and that writes nothing over.
  await survey.choose(DONE, "Yes");
  await survey.choose("How easy was it to get the repair done?", "Very easy");
  await survey.continueTo("Talking to you");

  await page.unroute("**/keeping-*.wasm*");
  await page.reload();
  await host.ready();
  await expect(survey.radio(DONE, "No")).toBeChecked();
  await expect(survey.field(MISSING)).toHaveValue("The tap drips");
  expect(await errorsOf(events)).toEqual([]);
});

test("the part for answers from before that fails once is fetched a second time", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open(ENGLISH_AND_WELSH);
  const survey = await host.ready();
  await survey.choose(DONE, "No");
  await survey.type(MISSING, "The tap drips");
  await expect.poll(() => traces(page)).toContain("The tap drips");
  await page.route("**/keeping-*.wasm*", (route) => route.abort(), { times: 1 });
  guard.expect(/ERR_FAILED/);
  await page.reload();
  await host.ready();
  await expect(survey.field(MISSING)).toHaveValue("The tap drips");
  expect(await errorsOf(events)).toEqual([]);
});
