/** Faults of the device's storage and of its clock. */
import { createHash, randomUUID } from "node:crypto";

import { HostPage } from "../browser/pages/host-page.mjs";
import { waiting } from "../browser/support/device.mjs";
import * as repair from "../browser/support/repair-visit.mjs";
import { pass, refuse } from "./support/gremlin.mjs";
import { FULL, answered, arrives, expect, fault, tryAgain, waits } from "./support/test.mjs";

const kept = (page) => page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries);

/** The page must not say that the device has the answers, and must go on holding them. */
async function expectHeld(survey, claims) {
  await waits(survey);
  await expect(survey.element).toContainText("Keep this page open");
  expect(claims.saved, "claims that they are saved").toBe(0);
}

for (const [what, spoil] of [
  ["is missing", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
  ["throws", () => (IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); })],
]) {
  fault(38, `the device's database ${what}`, async ({ host, page, gremlin, claims }) => {
    await page.addInitScript(spoil);
    const survey = await answered(host);
    gremlin.script((number) => (number < 1 ? refuse(503, { "retry-after": "2" }) : pass));
    await survey.send();
    await expectHeld(survey, claims);
    await arrives(survey);
  });
}

fault(39, "the device is full", async ({ host, page, gremlin, claims }) => {
  const survey = await answered(host);
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  gremlin.script((number) => (number < 1 ? refuse(503, { "retry-after": "2" }) : pass));
  await survey.send();
  await expectHeld(survey, claims);
  await expect(survey.element.getByRole("button", { name: /Download a file of your answers/ }).first()).toBeVisible();
  await arrives(survey);
});

fault(40, "an old tab holds up the database", async ({ host, context, gremlin }) => {
  const old = await context.newPage();
  await old.goto("/logo.svg");
  // It has the database open and does not let go, and somebody wants it removed: everybody else has to wait.
  await old.evaluate(async () => {
    const open = indexedDB.open("yousaid", 1);
    await new Promise((done) => (open.onsuccess = done));
    globalThis.held = open.result;
    indexedDB.deleteDatabase("yousaid");
  });
  const survey = await answered(host);
  const start = Date.now();
  await survey.send();
  await arrives(survey);
  // It waits for three seconds; the rest is for a slow machine. Held up it would be for ever.
  expect(gremlin.arrivals[0].at - start, "held up").toBeLessThan(10_000);
});

fault(41, "the browser takes the database away under us", async ({ host, page, gremlin, claims }) => {
  const survey = await answered(host);
  gremlin.script((number) => (number < 1 ? refuse(503, { "retry-after": "3" }) : pass));
  await survey.send();
  await waits(survey);
  expect(claims.saved).toBe(1);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "indexeddb" });
  await arrives(survey);
  // And the next one is saved again.
  await page.reload();
  await host.ready();
  await repair.fillIn(survey);
  gremlin.script(() => refuse(503));
  await survey.send();
  await waits(survey);
  expect(claims.saved).toBe(2);
  expect((await waiting(page)).length).toBe(1);
  gremlin.script(() => pass);
  await tryAgain(survey);
});

/** Puts records into the queue, as they are. */
async function fill(page, records) {
  await page.evaluate(async (all) => {
    const open = indexedDB.open("yousaid", 1);
    open.onupgradeneeded = () => {
      const responses = open.result.createObjectStore("responses", { autoIncrement: true });
      responses.createIndex("name", ["id", "sequence"], { unique: true });
      open.result.createObjectStore("drafts");
      open.result.createObjectStore("leases");
    };
    await new Promise((done) => (open.onsuccess = done));
    const transaction = open.result.transaction("responses", "readwrite");
    for (const record of all) transaction.objectStore("responses").add(record);
    await new Promise((done) => (transaction.oncomplete = done));
    open.result.close();
  }, records);
}

/** A record as the widget writes it. */
async function sample(host, page, gremlin) {
  gremlin.script(() => refuse(503));
  const survey = await answered(host);
  await survey.send();
  await expect.poll(async () => (await waiting(page)).length).toBe(1);
  return (await waiting(page))[0];
}

function another(record, change = (text) => text) {
  const id = randomUUID();
  const payload = change(record.payload.replaceAll(record.id, id));
  return { ...record, id, payload, hash: createHash("sha256").update(payload).digest("hex") };
}

fault(42, "records in the queue that nobody can read", async ({ host, page, gremlin, claims, collector, random }) => {
  const record = await sample(host, page, gremlin);
  const poison = [
    { ...another(record), payload: 17 },
    { ...another(record), sequence: "first" },
    { id: "nonsense", sequence: 1 },
    { ...another(record), hash: null },
    { ...another(record), endpoint: record.endpoint, survey: undefined },
  ];
  const spoiled = Array.from({ length: random.whole(2, 5) }, (_, i) => poison[i]);
  await fill(page, [...spoiled, another(record)]);
  gremlin.script(() => pass);
  await page.reload();
  await host.ready();
  // The sample and the healthy one; what can't be read stays where it is.
  await claims.verdict(collector, { rows: 2 });
  await expect.poll(async () => (await waiting(page)).length).toBe(spoiled.length);
  return false;
});

fault(43, "a thousand responses of twenty kilobytes in the queue", async ({ host, page, gremlin, claims, collector }) => {
  const COUNT = FULL ? 1_000 : 300;
  const record = await sample(host, page, gremlin);
  // Space in JSON is no answer, but takes its place on the way.
  const large = (text) => text.replace(/\}$/, `${" ".repeat(20_000)}}`);
  const records = Array.from({ length: COUNT }, () => another(record, large));
  await fill(page, records);
  const order = [];
  // Nothing of the page is left that could be on its way when the line is mended.
  await page.goto("about:blank");
  gremlin.script(() => async (attempt) => {
    order.push(attempt.id);
    await pass(attempt);
  });
  await page.goBack();
  await host.ready();
  await expect.poll(async () => (await waiting(page)).length, { timeout: 150_000 }).toBe(0);
  expect(order, "the order in which they were given").toEqual([record.id, ...records.map(({ id }) => id)]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.evaluate(() => globalThis.gc());
  const { metrics } = await devtools.send("Performance.getMetrics");
  expect(metrics.find(({ name }) => name === "JSHeapUsedSize").value, "bytes of the heap").toBeLessThan(60_000_000);
  await claims.verdict(collector, { rows: COUNT + 1 });
  return false;
}, { timeout: 240_000 });

for (const [number, title, days] of [
  [44, "the clock goes forward a year", 365],
  [44, "the clock goes back a year", -365],
  [45, "sent again after sixty days", 60],
]) {
  fault(number, title, async ({ host, page, context, collector, gremlin }) => {
    const survey = await answered(host);
    // It is stored, and nobody hears of it.
    gremlin.script([async (attempt) => {
      if (number === 45) await attempt.forward();
      attempt.reset();
    }, ...Array.from({ length: 50 }, () => refuse(503))]);
    await survey.send();
    await waits(survey);
    await page.close({ runBeforeUnload: false });
    gremlin.script(() => pass);
    const later = await context.newPage();
    await later.clock.install({ time: Date.now() + days * 86_400_000 });
    const second = new HostPage(later, collector);
    await second.open(repair.TAG);
    await expect(second.survey().element.locator(".yousaid-earlier")).toContainText(/We have received your answers/, { timeout: 45_000 });
    expect(await kept(later)).toEqual([]);
  });
}
