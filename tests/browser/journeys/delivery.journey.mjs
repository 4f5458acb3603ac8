/** From the Send button to the database: nothing lost, nothing twice, nothing claimed that is not so. */
import { expect, test } from "../support/test.mjs";
import * as repair from "../support/repair-visit.mjs";
import * as tsm from "../support/tsm.mjs";
import { ENGLISH } from "../support/words.mjs";

const RESPONSES = "**/v1/surveys/*/responses/*";
/** The first attempts come within seconds; after that the waits grow. */
const RETRY = { timeout: 30_000 };

test("a collector that is killed between two sends loses nothing and stores nothing twice", async ({ host, collector, guard }) => {
  guard.expect(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  await host.open(
    `<yousaid-survey id="one" src="/surveys/repair-visit.json"></yousaid-survey>
     <yousaid-survey id="two" src="/surveys/repair-visit.json"></yousaid-survey>`,
  );
  const [one, two] = [await host.ready(host.survey("#one")), await host.ready(host.survey("#two"))];
  await repair.fillIn(one);
  await one.send();
  const first = await one.reference();

  await repair.fillIn(two);
  await collector.kill();
  await two.send();
  await expect(two.waiting).toBeVisible();
  await expect(two.received).toBeHidden();
  // What has arrived stays true.
  await expect(one.received).toContainText(first);

  await collector.startAgain();
  await expect(two.received).toBeVisible(RETRY);
  await expect(two.waiting).toBeHidden();
  const second = await two.reference();
  const stored = await collector.stored(repair.SURVEY);
  expect(stored.map((row) => row.reference).sort()).toEqual([first, second].sort());
  for (const row of stored) expect(tsm.answersOf(row)).toEqual(repair.STORED);
});

test("the resident can try again at once instead of waiting", async ({ host, collector, guard }) => {
  guard.expect(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  await collector.kill();
  await survey.send();
  await expect(survey.retryButton).toBeVisible();
  await collector.startAgain();
  // The automatic attempt may have come first.
  await survey.retryButton.click({ timeout: 2000 }).catch(() => {});
  await survey.reference();
  expect(await collector.stored(repair.SURVEY)).toHaveLength(1);
});

test("an acknowledgement that gets lost leads to one stored response and one receipt", async ({ host, collector, page, guard }) => {
  guard.expect(/ERR_CONNECTION_RESET/, 1);
  await host.open(repair.TAG);
  const survey = await host.ready();
  const sent = [];
  await page.route(RESPONSES, async (route) => {
    sent.push({ url: route.request().url(), body: route.request().postData() });
    if (sent.length > 1) return route.continue();
    // It arrives and is stored; only the answer goes astray.
    expect((await route.fetch()).status()).toBe(201);
    await route.abort("connectionreset");
  });
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toBeVisible(RETRY);
  const reference = await survey.reference();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  const stored = await collector.stored(repair.SURVEY);
  expect(stored.map((row) => row.reference)).toEqual([reference]);
});

test("an answer from a stranger is not taken for an acknowledgement", async ({ host, collector, page }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  // The login page of a café's network says 200 to everything, until somebody has logged in.
  await page.route(RESPONSES, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welcome to Wi-Fi</h1>" }));
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.waiting).toBeVisible();
  await expect(survey.received).toBeHidden();
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
  await page.unroute(RESPONSES);
  await expect(survey.received).toBeVisible(RETRY);
  expect(await collector.stored(repair.SURVEY)).toHaveLength(1);
});

test("a collector that is busy is asked again after the time it named", async ({ host, collector, page, guard }) => {
  guard.expect(/503/, 1);
  await host.open(repair.TAG);
  const survey = await host.ready();
  const times = [];
  await page.route(RESPONSES, async (route) => {
    times.push(Date.now());
    if (times.length > 1) return route.continue();
    return route.fulfill({ status: 503, headers: { "retry-after": "3" }, contentType: "application/problem+json", body: "{}" });
  });
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toBeVisible(RETRY);
  // Whatever the chance in the waiting time: never before the floor.
  expect(times[1] - times[0]).toBeGreaterThanOrEqual(2990);
  expect(await collector.stored(repair.SURVEY)).toHaveLength(1);
});

test("a refusal for good is said, the answers are kept, and the landlord can be reached", async ({ host, page, guard }) => {
  guard.expect(/422/, 1);
  await host.open(repair.TAG);
  const survey = await host.ready();
  let attempts = 0;
  await page.route(RESPONSES, (route) => {
    attempts += 1;
    return route.fulfill({ status: 422, contentType: "application/problem+json", body: '{"title":"no"}' });
  });
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.element).toContainText("Your answers could not be sent. We have kept them here.");
  await expect(survey.element.getByRole("link", { name: "0800 000 0000" }).first()).toBeVisible();
  await expect(survey.received).toBeHidden();
  expect(attempts).toBe(1);
});

test("two clicks on Send are one response", async ({ host, collector, page }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  const sent = [];
  page.on("request", (request) => request.method() === "PUT" && sent.push(request.url()));
  await repair.fillIn(survey);
  await survey.sendButton.dblclick();
  await survey.reference();
  expect(sent).toHaveLength(1);
  expect(await collector.stored(repair.SURVEY)).toHaveLength(1);
});

test("nothing is sent before the resident sends it", async ({ host, collector, page }) => {
  const sent = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  expect(sent).toEqual([]);
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
});

test("events tell what happened, bubble out of the shadow root, and carry no answer", async ({ host, collector }) => {
  const events = await host.recordEvents();
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  const survey = await host.ready();
  await tsm.fillIn(survey);
  await survey.send();
  const reference = await survey.reference();
  const seen = await events();
  for (const event of seen) {
    expect(event).toMatchObject({ target: "yousaid-survey", bubbles: true, composed: true, cancelable: event.name === "submit" });
  }
  const names = seen.map((event) => event.name);
  const count = (name) => names.filter((other) => other === name).length;
  for (const once of ["ready", "shown", "started", "submit", "submitted", "received"]) expect(count(once), once).toBe(1);
  expect(count("page-changed")).toBeGreaterThanOrEqual(tsm.PAGES.length);
  expect(names.indexOf("shown")).toBeLessThan(names.indexOf("started"));
  expect(names.indexOf("submit")).toBeLessThan(names.indexOf("submitted"));
  expect(names.indexOf("submitted")).toBeLessThan(names.indexOf("received"));
  expect(names).not.toContain("error");
  expect(seen.filter((event) => event.name === "answered").map((event) => event.detail.question)).toContain("TP01");
  expect(seen.find((event) => event.name === "received").detail.reference).toBe(reference);

  // Everything but the one that hands the response over: no code, no words of the resident.
  const told = JSON.stringify(seen.filter((event) => event.name !== "submit"));
  for (const value of Object.values(tsm.STORED).flat().filter((value) => String(value).length > 3)) {
    expect(told).not.toContain(String(value).split("\n")[0]);
  }
  expect(await collector.stored(tsm.SURVEY)).toHaveLength(1);
});

test("a page that cancels the submission takes the response itself", async ({ host, page, collector }) => {
  await page.addInitScript(() => {
    document.addEventListener("yousaid-submit", (event) => {
      event.preventDefault();
      globalThis.journeyResponse = event.detail;
    });
  });
  const sent = [];
  page.on("request", (request) => request.method() === "PUT" && sent.push(request.url()));
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  await survey.send();
  await expect.poll(() => page.evaluate(() => globalThis.journeyResponse)).toBeTruthy();
  const response = await page.evaluate(() => globalThis.journeyResponse);
  expect(tsm.answersOf({ response })).toEqual(repair.STORED);
  await survey.isAt(ENGLISH.thanks);
  // Nobody has confirmed anything.
  await expect(survey.received).toBeHidden();
  expect(sent).toEqual([]);
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
});
