/** Official questions are files of their own: a survey loads the banks that it names, and early. */
import { expect, test } from "../support/test.mjs";

const FALLBACK = '<p>Call us on <a href="tel:08000000000">0800 000 0000</a>.</p>';
const TSM = '<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>';

/** A survey with one question. */
const definition = (question) => JSON.stringify({
  id: "banks",
  version: "1",
  kind: "survey",
  default_language: "en",
  languages: ["en"],
  title: { en: "Gardens" },
  landlord: { name: { en: "Elm Park Homes" } },
  pages: [{ id: "one", questions: [question] }],
});
const around = `<yousaid-survey src="/journey/banks.json" endpoint="none">${FALLBACK}</yousaid-survey>`;
const GARDENS = { id: "gardens", type: "scale", title: { en: "How are the gardens?" }, points: { bank: "scales@1/SAT5" } };

/** Lists the banks that the page asks for, from now on. */
function requests(page) {
  const found = [];
  page.on("request", (request) => {
    const [, name] = /\/banks\/(.+)-[0-9a-f]{8}\.json$/.exec(new URL(request.url()).pathname) ?? [];
    if (name) found.push(name);
  });
  return () => found.sort();
}

async function theError(events) {
  const errors = async () => (await events()).filter((event) => event.name === "error");
  await expect.poll(async () => (await errors()).length).toBeGreaterThan(0);
  expect(await errors()).toHaveLength(1);
  return (await errors())[0].detail;
}

test("two surveys with the same official questions load their bank once, and no other", async ({ host, page }) => {
  const asked = requests(page);
  await host.open(TSM.replace("<yousaid-survey", '<yousaid-survey id="one"') + TSM.replace("<yousaid-survey", '<yousaid-survey id="two"'));
  for (const name of ["#one", "#two"]) {
    const survey = await host.ready(host.survey(name));
    await expect(survey.element.getByText("how satisfied or dissatisfied are you with the service provided by Elm Park Homes?").first()).toBeVisible();
  }
  expect(asked()).toEqual(["tsm-2024-04"]);
});

test("a survey without official questions loads none", async ({ host, page }) => {
  const asked = requests(page);
  await host.open('<yousaid-survey src="/surveys/repair-visit.json"></yousaid-survey>');
  await host.ready();
  expect(asked()).toEqual([]);
});

test("the bank is asked for while the widget is still on its way", async ({ host, page }) => {
  const asked = page.waitForRequest(/\/banks\/tsm-2024-04-/);
  // The widget comes only after that request: were it the widget that asks, nothing would ever come.
  await page.route("**/yousaid-*.wasm*", async (route) => {
    await asked;
    await route.continue();
  });
  await host.open(TSM);
  await host.ready();
});

test("a question of one's own has the points of a bank's scale", async ({ host, page }) => {
  const asked = requests(page);
  await host.put("banks.json", definition(GARDENS));
  await host.open(around);
  const survey = await host.ready();
  await expect(survey.element.getByRole("radio")).toHaveCount(5);
  await expect(survey.element.getByRole("radio", { name: "Very dissatisfied" })).toBeVisible();
  expect(asked()).toEqual(["scales-1"]);
});

test("a definition given as an object has its bank too", async ({ host, page }) => {
  await host.open('<div id="here"></div>');
  await page.waitForFunction(() => "Yousaid" in globalThis);
  await page.evaluate((text) => {
    globalThis.Yousaid.mount("#here", { definition: JSON.parse(text), endpoint: "none" });
  }, definition({ bank: "census-england@2021/health" }));
  const survey = await host.ready();
  await expect(survey.element.getByText("How is your health in general?").first()).toBeVisible();
});

test("a bank that is not there is named, and the fallback stays", async ({ host, page, guard }) => {
  const asked = requests(page);
  const events = await host.recordEvents();
  await host.put("banks.json", definition({ bank: "../surveys/tsm@1/TP01" }));
  await host.open(around);
  expect((await theError(events)).message).toMatch(/bad-bank|\/pages\/0\/questions\/0\/bank/);
  guard.expect(/YousaidConfigError/, 1);
  await expect(page.getByText("Call us on")).toBeVisible();
  expect(asked()).toEqual([]);
});

test("a bank that is unknown is named, and the fallback stays", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.put("banks.json", definition({ bank: "tsm@1999-01/TP01" }));
  await host.open(around);
  const error = await theError(events);
  expect(error).toMatchObject({ name: "YousaidConfigError", message: expect.stringMatching(/unknown-bank|no question bank/) });
  guard.expect(/YousaidConfigError/, 1);
  await expect(page.getByText("Call us on")).toBeVisible();
});

test("a bank that fails once is fetched a second time", async ({ host, page, guard }) => {
  await page.route("**/banks/tsm-*", (route) => route.abort(), { times: 1 });
  guard.expect(/ERR_FAILED/);
  await host.open(TSM);
  await host.ready();
});

test("without its bank the fallback stays, and one named error says why", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await page.route("**/banks/scales-*", (route) => route.abort());
  await host.put("banks.json", definition(GARDENS));
  await host.open(around);
  expect(await theError(events)).toMatchObject({ name: "YousaidTransportError", message: expect.stringMatching(/scales-1-/) });
  guard.expect(/YousaidTransportError/, 1);
  guard.expect(/ERR_FAILED/);
  await expect(page.getByText("Call us on")).toBeVisible();
});
