/** Faults of the line: nobody answers, or somebody else does. */
import http from "node:http";
import { once } from "node:events";

import * as repair from "../browser/support/repair-visit.mjs";
import { EXPIRED, TRUSTED } from "./support/certificates.mjs";
import { cutUpload, Gremlin, loseAnswer, pass, refuse, say, swallow } from "./support/gremlin.mjs";
import { FULL, answered, arrives, expect, fault, list, sendInto, tryAgain, untilTime, waits } from "./support/test.mjs";

fault(1, "offline when Send is pressed", async ({ host, context }) => {
  const survey = await answered(host);
  await context.setOffline(true);
  await survey.send();
  await waits(survey);
  // Nobody is asked to keep the page: the device has them.
  await expect(survey.element).not.toContainText("Keep this page open");
  await context.setOffline(false);
  await arrives(survey);
});

fault(2, "the browser says it is offline, and is not", async ({ host, page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "onLine", { get: () => false }));
  const survey = await answered(host);
  await survey.send();
  await arrives(survey);
});

fault(3, "nobody ever answers, though the line is there", async ({ host, page, gremlin, random }) => {
  await page.clock.install();
  const survey = await answered(host);
  gremlin.script(list(random, 3, swallow));
  await survey.send();
  await untilTime(page, 5_000, () => survey.received.isVisible());
});

fault(4, "a portal answers 200 with a page", async ({ host, gremlin, random }) => {
  const survey = await answered(host);
  const portal = say(200, { headers: { "content-type": "text/html" }, body: "<h1>Welcome to Wi-Fi</h1>" });
  const end = await sendInto(survey, gremlin, random, 3, portal);
  await expect(survey.received).toBeHidden();
  end();
  await arrives(survey);
});

fault(5, "a portal leads to another address", async ({ host, gremlin, random }) => {
  let visits = 0;
  const portal = http.createServer((_, answer) => {
    visits += 1;
    answer.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
    answer.end("{}");
  });
  portal.listen(0, "127.0.0.1");
  await once(portal, "listening");
  const survey = await answered(host);
  const location = `http://127.0.0.1:${portal.address().port}/login`;
  const end = await sendInto(survey, gremlin, random, 3, say(random.pick([302, 307, 308]), { headers: { location } }));
  end();
  await arrives(survey);
  portal.close();
  expect(visits, "requests to the portal").toBe(0);
});

fault(11, "nobody listens at the address for two hours", async ({ host, page, gremlin }) => {
  await page.clock.install();
  const survey = await answered(host);
  const tries = [];
  page.on("request", (request) => request.method() === "PUT" && tries.push(page.evaluate(() => Date.now())));
  // The page is there already; only attempts to deliver fail.
  await page.route("**/v1/surveys/*/responses/*", (route) => (gremlin.isGone ? route.abort("connectionrefused") : route.continue()));
  gremlin.isGone = true;
  await survey.send();
  await expect.poll(() => tries.length).toBeGreaterThan(0);
  await untilTime(page, 30_000, async () => (await Promise.all(tries)).at(-1) - (await tries[0]) > 2 * 3_600_000, 600);
  const times = await Promise.all(tries);
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  // Never more than the cap of five minutes, and what a step of this test and an attempt take.
  expect(Math.max(...gaps)).toBeLessThanOrEqual(5 * 60_000 + 60_000);
  expect(times.length, "attempts in two hours").toBeLessThan(120);
  gremlin.isGone = false;
  await untilTime(page, 30_000, () => survey.received.isVisible());
}, { timeout: 180_000 });

/** An endpoint at another address, which the page's own policy allows. */
async function elsewhere({ collector, gremlin }, options = {}) {
  const other = await Gremlin.start(collector, { ...options, besides: gremlin });
  allow(gremlin, `connect-src 'self' ${other.origin}`);
  return { other, tag: `<yousaid-survey src="/surveys/repair-visit.json" endpoint="${other.origin}/"></yousaid-survey>` };
}

/** Has the pages say this of where they may send to. */
function allow(gremlin, connect) {
  gremlin.headers((headers) => {
    const policy = headers["content-security-policy"];
    return policy ? { ...headers, "content-security-policy": policy.replace(/connect-src [^;]*/, connect) } : headers;
  });
}

fault(12, "a certificate that has run out", async ({ host, page, collector, gremlin }) => {
  const { other, tag } = await elsewhere({ collector, gremlin }, { tls: EXPIRED });
  other.shareWithAll(true);
  const survey = await answered(host, tag);
  await survey.send();
  await waits(survey);
  expect(other.arrivals, "answers on a line that nobody vouches for").toEqual([]);
  const kept = await page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries);
  expect(kept).toMatchObject([{ state: "waiting" }]);
  await other.down();
  await other.up(TRUSTED);
  await tryAgain(survey);
  await other.down();
}, { tag: "@chromium" });

fault(21, "the collector lets no page of another origin read its answers", async ({ host, page, browser, collector, gremlin }) => {
  const { other, tag } = await elsewhere({ collector, gremlin });
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  const survey = await answered(host, tag);
  await survey.send();
  await waits(survey);
  // Firefox says it in its console, where no test can listen.
  if (browser.browserType().name() === "chromium") expect(said.join("\n"), "the reason, for developers").toMatch(/CORS/);
  other.shareWithAll(true);
  await tryAgain(survey);
  await other.down();
});

fault(22, "the page's own policy forbids to send", async ({ host, page, collector, gremlin, claims }) => {
  const { other, tag } = await elsewhere({ collector, gremlin });
  other.shareWithAll(true);
  allow(gremlin, "connect-src 'self'");
  await page.addInitScript(() => {
    globalThis.journeyViolations = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.journeyViolations.push(event.blockedURI));
  });
  const survey = await answered(host, tag);
  await survey.send();
  await waits(survey);
  const violations = await page.evaluate(() => globalThis.journeyViolations);
  expect(violations.join()).toContain(other.origin);
  expect(claims.received.size).toBe(0);
  allow(gremlin, `connect-src 'self' ${other.origin}`);
  await page.reload();
  await host.ready();
  await expect(survey.element.locator(".yousaid-earlier")).toContainText(/We have received your answers/, { timeout: 45_000 });
  await other.down();
});

fault(13, "too many requests: come back in two seconds", async ({ host, gremlin, random }) => {
  const survey = await answered(host);
  const seconds = random.whole(2, 4);
  gremlin.script([refuse(429, { "retry-after": String(seconds) })]);
  await survey.send();
  await arrives(survey);
  expect(gremlin.arrivals[1].at - gremlin.arrivals[0].at).toBeGreaterThanOrEqual(seconds * 1000 - 10);
});

fault(14, "not available before a date", async ({ host, gremlin, random }) => {
  const survey = await answered(host);
  const until = Math.ceil(Date.now() / 1000) * 1000 + random.whole(4, 6) * 1000;
  gremlin.script((number) => (number < 1 ? refuse(503, { "retry-after": new Date(until).toUTCString() }) : pass));
  await survey.send();
  await arrives(survey);
  expect(gremlin.arrivals[1].at).toBeGreaterThanOrEqual(until - 1000);
});

fault(15, "fifty failures of the server, one after the other", async ({ host, page, gremlin }) => {
  await page.clock.install();
  const survey = await answered(host);
  gremlin.script((number) => (number < 50 ? refuse(500) : pass));
  await survey.send();
  await untilTime(page, 60_000, () => survey.received.isVisible(), 800);
  // One more wherever the answer took longer than the time that was made to pass.
  expect(gremlin.arrivals.length).toBeGreaterThanOrEqual(51);
  expect(gremlin.arrivals.length).toBeLessThanOrEqual(60);
}, { timeout: 240_000 });

fault(23, "two hundred bytes a second, and a fifth of the packets lost", async ({ host, page }) => {
  const survey = await answered(host);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const slow = { offline: false, latency: 400, downloadThroughput: 200, uploadThroughput: 200, packetLoss: 20, packetQueueLength: 10 };
  await devtools.send("Network.emulateNetworkConditions", slow);
  await survey.send();
  await expect(survey.received).toBeVisible({ timeout: 80_000 });
}, { timeout: 150_000, tag: "@chromium" });

fault(24, "a line that comes and goes every 700 ms", async ({ host, context, gremlin, random }) => {
  const survey = await answered(host);
  gremlin.script((number) => (number < 4 ? random.pick([swallowFor(900), loseAnswer, cutUpload]) : pass));
  await context.setOffline(true);
  await survey.send();
  const end = Date.now() + (FULL ? 60_000 : 8_000);
  for (let on = true; Date.now() < end; on = !on) {
    await context.setOffline(!on);
    await new Promise((resume) => setTimeout(resume, 700));
  }
  await context.setOffline(false);
  await arrives(survey);
  expect(gremlin.mostAtOnce, "attempts at a time").toBeLessThanOrEqual(1);
}, { timeout: 150_000 });

/** The answer takes this long, and is none. */
const swallowFor = (time) => async (attempt) => {
  await attempt.read();
  await new Promise((resume) => setTimeout(resume, time));
  attempt.reset();
};

fault(25, "two hundred devices after an outage", async ({ page, host, gremlin, collector, claims }) => {
  // One page stands for all of them: each element has an endpoint, and so an outbox and a courier, of its own.
  const CLIENTS = 200;
  // And the one whose response the others are made of.
  const ALL = CLIENTS + 1;
  // From the first attempt on: the response that the others are made of is one of those that come back.
  gremlin.script(() => refuse(503));
  await page.clock.install();
  await page.addInitScript(watchAttempts);
  await host.open("");
  await page.waitForFunction(() => "Yousaid" in globalThis);
  const made = await templateOf(page, host);
  // From here on no time passes but what the test lets pass, or a busy machine would bring them together.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 30_000);
  await page.evaluate(prefill, { ...made, CLIENTS });
  await page.evaluate((count) => {
    for (let i = 0; i < count; i += 1) {
      const element = document.createElement("yousaid-survey");
      element.setAttribute("src", "/surveys/repair-visit.json");
      element.setAttribute("endpoint", `/${String(i).padStart(3, "0")}`);
      document.body.append(element);
    }
  }, CLIENTS);
  // Time stands still while somebody has the turn to send, or there would be a queue that no line has.
  const isQuiet = async () => {
    const { held, pending } = await navigator.locks.query();
    return held.length + pending.length === 0;
  };
  const untilTried = (step, holds, most) => untilTime(page, step, async () => (await page.waitForFunction(isQuiet)) && holds(), most);
  const started = () => page.evaluate(() => globalThis.attempts);
  // The outage: everybody has tried at least twice.
  await untilTried(500, () => new Set(gremlin.arrivals.map((arrival) => arrival.path)).size === ALL && gremlin.arrivals.length > 3 * ALL);
  const outage = gremlin.arrivals.length;
  const before = (await started()).length;
  gremlin.script(() => pass);
  const since = async () => (await started()).slice(before);
  await untilTried(100, async () => new Set((await since()).map(({ address }) => address)).size === ALL, 3_000);
  const times = (await since()).map(({ at }) => at);
  // Once each, but for the few whose answer took longer than the time that was made to pass.
  const again = gremlin.arrivals.length - outage - ALL;
  expect(again).toBeGreaterThanOrEqual(0);
  expect(again, "attempts more than devices").toBeLessThanOrEqual(ALL / 10);
  // The pauses are drawn by lot, the fourth from up to eight seconds: there is no moment at which they come together.
  const most = (length) => Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + length).length));
  const howTheyCome = `how they come back: ${times.map(Math.round)}`;
  expect(most(100), `within a tenth of a second; ${howTheyCome}`).toBeLessThanOrEqual(ALL / 5);
  expect(most(1_000), `within a second; ${howTheyCome}`).toBeLessThanOrEqual(ALL / 2);
  return { rows: ALL };
}, { timeout: 240_000, tag: "@chromium" });

/** In the page: where attempts to send go, and when they begin by the page's clock. */
function watchAttempts() {
  const { fetch } = globalThis;
  globalThis.attempts = [];
  globalThis.fetch = (address, options) => {
    if (options?.method === "PUT") globalThis.attempts.push({ address, at: performance.now() });
    return fetch(address, options);
  };
}

/** A response as the widget freezes it, to make others of. */
async function templateOf(page, host) {
  const { waiting } = await import("../browser/support/device.mjs");
  const survey = await answered(host, '<yousaid-survey src="/surveys/repair-visit.json" endpoint="/tpl"></yousaid-survey>');
  await survey.send();
  await expect.poll(async () => (await waiting(page)).length).toBe(1);
  const [entry] = await waiting(page);
  return { entry };
}

/** In the page: the outboxes of all devices. */
async function prefill({ entry, CLIENTS }) {
  const open = indexedDB.open("yousaid");
  const database = await new Promise((done) => {
    open.onsuccess = () => done(open.result);
  });
  const transaction = database.transaction("responses", "readwrite");
  const store = transaction.objectStore("responses");
  store.clear();
  for (let i = 0; i < CLIENTS; i += 1) {
    const id = crypto.randomUUID();
    const payload = entry.payload.replaceAll(entry.id, id);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(payload)));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const endpoint = entry.endpoint.replace(/tpl$/, String(i).padStart(3, "0"));
    store.add({ ...entry, id, payload, hash, endpoint });
  }
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

fault(26, "a service worker of the host sends every request twice", async ({ host, page }) => {
  await host.put(
    "worker.js",
    `addEventListener("install", () => skipWaiting());
     addEventListener("activate", (event) => event.waitUntil(clients.claim()));
     addEventListener("fetch", (event) => {
       if (event.request.method !== "PUT") return;
       const again = event.request.clone();
       event.respondWith(fetch(event.request).then(async (answer) => { await fetch(again); return answer; }));
     });`,
  );
  await host.put("register.js", 'navigator.serviceWorker.register("/journey/worker.js");');
  await host.open("", { head: '<script src="/journey/register.js"></script>' });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const survey = await answered(host, repair.TAG);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await survey.send();
  await arrives(survey);
}, { tag: "@chromium" });
