/**
 * Answers that were sent off and have not arrived: kept on the device, sent when they can be, once, and
 * gone from the device when they have arrived. After every journey the collector's rows are counted.
 */
import { readFile } from "node:fs/promises";

import { HostPage } from "../pages/host-page.mjs";
import { traces, waiting } from "../support/device.mjs";
import { expect, test } from "../support/test.mjs";
import * as repair from "../support/repair-visit.mjs";
import * as tsm from "../support/tsm.mjs";

const RESPONSES = "**/v1/surveys/*/responses/*";
const RETRY = { timeout: 30_000 };
const NO_LINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION/;

/** Answers the survey on a page and presses Send. */
async function sendOff(host) {
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  await survey.send();
  return survey;
}

/** A line that takes no response, until it is mended. */
async function cutLine(context) {
  const line = { failed: 0, passed: 0, isCut: true, mend: () => (line.isCut = false) };
  await context.route(RESPONSES, (route) => {
    line[line.isCut ? "failed" : "passed"] += 1;
    return line.isCut ? route.abort("internetdisconnected") : route.continue();
  });
  return line;
}

/** An attempt has failed, and the page says that it waits. */
async function expectWaiting(survey, line) {
  await expect(survey.element.locator('.yousaid-ending [data-state="waiting"]')).toBeVisible({ timeout: 15_000 });
  await expect(survey.waiting).toBeVisible();
  expect(line.failed).toBeGreaterThan(0);
}

async function expectRows(collector, rows) {
  await expect.poll(async () => (await collector.stored(repair.SURVEY)).length, RETRY).toBe(rows);
  for (const row of await collector.stored(repair.SURVEY)) expect(tsm.answersOf(row)).toEqual(repair.STORED);
}

const earlier = (survey) => survey.element.locator(".yousaid-earlier");

test("answers given without a connection are saved on the device, said to be, and sent when it is back", async ({ host, context, collector, page, guard }) => {
  guard.expect(NO_LINE);
  const events = await host.recordEvents();
  await host.open(repair.TAG);
  const survey = await host.ready();
  await repair.fillIn(survey);
  await context.setOffline(true);
  await survey.send();
  await expect(survey.waiting).toBeVisible();
  // They may be left: nobody is asked to keep the page open.
  await expect(survey.element).not.toContainText("Keep this page open");
  const [kept] = await waiting(page);
  expect(kept).toMatchObject({ survey: repair.SURVEY, endpoint: `${collector.origin}/`.replace(/\/$/, ""), sequence: 1 });
  await context.setOffline(false);
  await survey.reference();
  await expectRows(collector, 1);
  expect(await waiting(page)).toEqual([]);
  const names = (await events()).map((event) => event.name).filter((name) => ["saved", "queued", "received"].includes(name));
  expect(names[0]).toBe("saved");
  expect(names.at(-1)).toBe("received");
  expect(names.filter((name) => name === "saved")).toHaveLength(1);
});

test("a page that is loaded again sends what was left, though nobody answers it", async ({ host, context, collector, page, guard }) => {
  guard.expect(NO_LINE);
  const line = await cutLine(context);
  const survey = await sendOff(host);
  await expectWaiting(survey, line);
  line.mend();
  await page.reload();
  await host.ready();
  await expect(earlier(survey)).toContainText("Answers given on this device earlier");
  await expect(earlier(survey)).toContainText(/We have received your answers/);
  await expectRows(collector, 1);
  expect(await waiting(page)).toEqual([]);
});

test("a tab that is killed while it sends loses nothing", async ({ host, context, collector, page, guard }) => {
  const line = await cutLine(context);
  guard.expect(NO_LINE);
  const survey = await sendOff(host);
  await expectWaiting(survey, line);
  // No `beforeunload`, no `pagehide` that anybody waits for.
  await page.close({ runBeforeUnload: false });
  line.mend();
  const again = await context.newPage();
  const reopened = new HostPage(again, collector);
  await reopened.open(repair.TAG);
  await reopened.ready();
  await expectRows(collector, 1);
  await expect.poll(() => waiting(again)).toEqual([]);
});

test("two tabs send one response once, and both show the same truth", async ({ host, context, collector, page, guard }) => {
  guard.expect(NO_LINE);
  const line = await cutLine(context);
  const first = await sendOff(host);
  await expectWaiting(first, line);
  const other = await context.newPage();
  const second = new HostPage(other, collector);
  await second.open(repair.TAG);
  const widget = await second.ready();
  await expect(earlier(widget)).toContainText("have not been sent yet");
  line.mend();
  const reference = await first.reference();
  await expect(earlier(widget)).toContainText(reference);
  await expectRows(collector, 1);
  expect(line.passed, "requests that got through").toBe(1);
  expect(await waiting(page)).toEqual([]);
});

test("a tab takes over what a killed tab was sending", async ({ host, context, collector, page }) => {
  await host.open(repair.TAG);
  const first = await host.ready();
  const other = await context.newPage();
  const second = new HostPage(other, collector);
  await second.open(repair.TAG);
  await second.ready();
  let swallowed = 0;
  // The first attempt hangs for as long as its tab lives.
  await page.route(RESPONSES, () => {
    swallowed += 1;
  });
  await repair.fillIn(first);
  await first.send();
  await expect.poll(() => swallowed).toBe(1);
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
  await page.close({ runBeforeUnload: false });
  await expect.poll(async () => (await collector.stored(repair.SURVEY)).length, { timeout: 6_000 }).toBe(1);
  await expectRows(collector, 1);
});

for (const [what, breakIt] of [
  ["is missing", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
  [
    "throws",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
  ],
  ["never opens", () => (IDBFactory.prototype.open = () => ({}))],
  [
    "is full",
    () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        request.addEventListener("success", () => this.transaction.abort());
        return request;
      };
      IDBTransaction.prototype.commit = function () {
        this.abort();
      };
    },
  ],
]) {
  test(`where the database ${what} the page holds the answers, says so, and sends them all the same`, async ({ host, context, collector, page, guard }) => {
    guard.expect(NO_LINE);
    await page.addInitScript(breakIt);
    const line = await cutLine(context);
    const survey = await sendOff(host);
    await expectWaiting(survey, line);
    await expect(survey.element).toContainText("Keep this page open");
    await expect(survey.element).not.toContainText("saved on this device");
    // Closing it is asked about.
    const asked = new Promise((resolve) => page.once("dialog", resolve));
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    line.mend();
    await survey.reference();
    await expectRows(collector, 1);
    // Nothing is left to be asked about.
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
  });
}

test("what a full disk did not take can be saved as a file that the collector takes", async ({ host, context, collector, page, guard }) => {
  guard.expect(NO_LINE);
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  const line = await cutLine(context);
  const survey = await sendOff(host);
  await expectWaiting(survey, line);
  const coming = page.waitForEvent("download");
  await survey.element.getByRole("button", { name: "Download a file of your answers to send us" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^repair-visit-.*\.json$/);
  const text = await readFile(await download.path(), "utf8");
  const { id, survey: about } = JSON.parse(text);
  const address = `${collector.origin}/v1/surveys/${about.id}/responses/${id}`;
  const answer = await fetch(address, { method: "PUT", body: text, headers: { "content-type": "application/json" } });
  expect(answer.status).toBe(201);
  // The page comes through after all: still one response.
  line.mend();
  await survey.reference();
  await expectRows(collector, 1);
});

test("what the collector refuses is kept, shown, counted for staff, and sent when they ask for it", async ({ host, context, collector, page, guard }) => {
  guard.expect(/422/);
  const refuse = (route) => route.fulfill({ status: 422, contentType: "application/problem+json", body: '{"detail":"no such code"}' });
  await context.route(RESPONSES, refuse);
  const survey = await sendOff(host);
  await expect(survey.element).toContainText("Your answers could not be sent. We have kept them here.");
  await page.reload();
  await host.ready();
  await expect(earlier(survey)).toContainText("Your answers could not be sent. We have kept them here.");
  await expect(earlier(survey)).toContainText("Contact us");
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
  const list = await page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries);
  expect(list).toEqual([
    {
      endpoint: expect.stringContaining(collector.origin),
      survey: repair.SURVEY,
      id: expect.any(String),
      sequence: 1,
      bytes: expect.any(Number),
      state: "refused",
      status: 422,
      detail: "no such code",
    },
  ]);
  expect(JSON.stringify(list)).not.toContain("very_easy");
  const [exported] = await page.evaluate(async () => (await globalThis.Yousaid.outbox()).export());
  expect(tsm.answersOf({ response: JSON.parse(exported.payload) })).toEqual(repair.STORED);
  expect(new TextEncoder().encode(exported.payload)).toHaveLength(list[0].bytes);
  await context.unroute(RESPONSES, refuse);
  await page.evaluate(async () => (await globalThis.Yousaid.outbox()).retry());
  await expect(earlier(survey)).toContainText(/We have received your answers/);
  await expectRows(collector, 1);
  expect(await page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries)).toEqual([]);
});

test("when the answers have arrived nothing of them is left on the device", async ({ host, collector, page }) => {
  const survey = await sendOff(host);
  const reference = await survey.reference();
  await expectRows(collector, 1);
  await expect.poll(() => waiting(page)).toEqual([]);
  const [row] = await collector.stored(repair.SURVEY);
  const left = await traces(page);
  for (const trace of [row.response.id, reference, "very_easy", "visits", repair.SURVEY]) expect(left).not.toContain(trace);
});

test("who only looks at a survey has nothing put on the device", async ({ host, page }) => {
  await host.open(repair.TAG);
  await host.ready();
  await page.reload();
  await host.ready();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await traces(page)).toBe("{}\n{}\n");
});

test("an element that is taken out and put back goes on sending what only the page holds", async ({ host, context, collector, page, guard }) => {
  guard.expect(NO_LINE);
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  const line = await cutLine(context);
  const survey = await sendOff(host);
  await expectWaiting(survey, line);
  await page.evaluate(async () => {
    globalThis.taken = document.querySelector("yousaid-survey");
    globalThis.place = globalThis.taken.parentNode;
    globalThis.taken.remove();
  });
  line.mend();
  await page.evaluate(() => globalThis.place.append(globalThis.taken));
  await expectRows(collector, 1);
  await expect(earlier(survey)).toContainText(/We have received your answers/);
});

test("an element that is removed listens to nobody and holds no lock", async ({ host, page }) => {
  await page.addInitScript(() => {
    globalThis.channels = 0;
    const Before = globalThis.BroadcastChannel;
    globalThis.BroadcastChannel = class extends Before {
      constructor(name) {
        super(name);
        globalThis.channels += 1;
      }
      close() {
        globalThis.channels -= 1;
        super.close();
      }
    };
  });
  await host.open(`${repair.TAG}${repair.TAG}`);
  await host.ready(host.survey("yousaid-survey:first-of-type"));
  await host.ready(host.survey("yousaid-survey:last-of-type"));
  expect(await page.evaluate(() => globalThis.channels)).toBe(2);
  await page.evaluate(() => document.querySelectorAll("yousaid-survey").forEach((element) => element.remove()));
  await expect.poll(() => page.evaluate(() => globalThis.channels)).toBe(0);
  const locks = await page.evaluate(() => navigator.locks.query());
  expect([...locks.held, ...locks.pending]).toEqual([]);
});
