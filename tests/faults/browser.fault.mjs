/** Faults of browsers and tabs: they crash, are killed, closed, frozen, and there are several of them. */
import { HostPage } from "../browser/pages/host-page.mjs";
import { traces, waiting } from "../browser/support/device.mjs";
import * as repair from "../browser/support/repair-visit.mjs";
import { pass, refuse, swallow } from "./support/gremlin.mjs";
import { ownBrowser } from "./support/own-browser.mjs";
import { hasPanicked, panicAfter, prepare } from "./support/panic.mjs";
import { answered, arrives, expect, fault, tryAgain, waits } from "./support/test.mjs";

const EASE = "How easy was it to get the repair done?";
const VISITS = "How many visits did it take?";

/** The same site in another tab. */
async function another(context, collector) {
  const host = new HostPage(await context.newPage(), collector);
  await host.open(repair.TAG);
  await host.ready();
  return host;
}

/** The renderer of a page dies. */
async function crash(page) {
  const devtools = await page.context().newCDPSession(page);
  const gone = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => {}); // nobody is left to answer
  await gone;
}

fault(27, "the tab crashes right after the answers are saved", async ({ host, page, context, collector, gremlin, random }) => {
  const survey = await answered(host);
  gremlin.script(() => random.pick([refuse(503), swallow]));
  await survey.send();
  await expect.poll(async () => (await waiting(page)).length).toBe(1);
  await crash(page);
  gremlin.script(() => pass);
  await another(context, collector);
});

fault(28, "the tab crashes in the middle of writing them down", async ({ host, page, context, collector, claims }) => {
  let reached;
  const written = new Promise((resume) => (reached = resume));
  await context.exposeBinding("journeyWriting", () => reached());
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      if (this.name === "responses") {
        void globalThis.journeyWriting();
        // The transaction can't end while this goes on.
        for (;;);
      }
      return request;
    };
  });
  const survey = await answered(host);
  // It never returns: the page hangs.
  survey.send().catch(() => {});
  await written;
  await killRenderers(page);
  const second = await another(context, collector);
  const kept = await waiting(second.page);
  // Nothing, or all of it; here the transaction had not ended.
  expect(kept).toEqual([]);
  expect(await collector.stored(repair.SURVEY)).toEqual([]);
  expect(claims.saved).toBe(0);
  expect(claims.received.size).toBe(0);
  // The resident, who was told nothing, answers again.
  const again = second.survey();
  await repair.fillIn(again);
  await again.send();
  await arrives(again);
  await claims.verdict(collector, { rows: 1, lost: 1 });
  return false;
});

/** Kills every renderer of a page's browser, however busy it is. */
async function killRenderers(page) {
  const devtools = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  for (const { type, id } of processInfo) if (type === "renderer") process.kill(id, "SIGKILL");
  await new Promise((resume) => (page.isClosed() ? resume() : page.once("crash", resume)));
}

for (const [number, title, script] of [
  [29, "the browser is killed after the answers are saved", () => refuse(503)],
  [30, "the browser is killed while it sends", () => swallow],
]) {
  fault(number, title, async ({ collector, gremlin, claims }) => {
    const own = await ownBrowser(claims, gremlin.origin);
    const first = await own.start();
    const page = await first.newPage();
    const host = new HostPage(page, collector);
    const survey = await answered(host);
    gremlin.script(script);
    await survey.send();
    await expect.poll(async () => (await waiting(page)).length).toBe(1);
    await expect.poll(() => gremlin.arrivals.length).toBeGreaterThan(0);
    own.kill();
    gremlin.script(() => pass);
    const second = await own.start();
    const back = await second.newPage();
    await back.goto("/journey/host.html");
    await claims.verdict(collector);
    await second.close();
    await own.remove();
    return false;
  });
}

fault(31, "the tab is closed right after Send is pressed", async ({ host, page, context, collector, random }) => {
  let reached;
  const written = new Promise((resume) => (reached = resume));
  await context.exposeBinding("journeyWriting", () => reached());
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (this.name === "responses") void globalThis.journeyWriting();
      return add.apply(this, given);
    };
  });
  const survey = await answered(host);
  await survey.sendButton.click({ noWaitAfter: true });
  // What the device has been given is kept, whatever becomes of the page.
  await written;
  await new Promise((resume) => setTimeout(resume, random.whole(0, 50)));
  await page.close({ runBeforeUnload: false });
  await another(context, collector);
});

fault(31, "the tab is closed while Send is pressed", async ({ host, page, context, collector, claims, random }) => {
  const survey = await answered(host);
  await Promise.all([
    survey.sendButton.click({ noWaitAfter: true }).catch(() => {}), // the page may be gone
    new Promise((resume) => setTimeout(resume, random.whole(0, 50))).then(() => page.close({ runBeforeUnload: false })),
  ]);
  const second = await another(context, collector);
  if (claims.saved || claims.received.size) return undefined;
  // The press may not have been heard. What was not called saved is there once at most, and can be sent again.
  await repair.fillIn(second.survey());
  await second.survey().send();
  await expect(second.survey().received.last()).toBeVisible({ timeout: 45_000 });
  await expect.poll(async () => (await waiting(second.page)).length).toBe(0);
  const all = await collector.stored(repair.SURVEY);
  expect([1, 2]).toContain(all.length);
  await claims.verdict(collector, { rows: all.length, lost: 2 - all.length });
  return false;
});

fault(32, "the page is frozen, and put away and brought back", async ({ host, page, gremlin }) => {
  const survey = await answered(host);
  gremlin.script(() => refuse(503));
  const devtools = await page.context().newCDPSession(page);
  await survey.send();
  await waits(survey);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((resume) => setTimeout(resume, 1_500));
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await page.goto("about:blank");
  gremlin.script(() => pass);
  await page.goBack();
  await expect.poll(() => gremlin.acknowledged.size, { timeout: 45_000 }).toBe(1);
});

fault(33, "the page takes the element out and puts it back", async ({ host, page }) => {
  await host.open(repair.TAG);
  const survey = await host.ready();
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose(EASE, "Very easy");
  await survey.continueTo("Talking to you");
  await survey.type(VISITS, "2");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const listeners = async () => {
    await page.evaluate(() => globalThis.gc());
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSEventListeners").value;
  };
  const outAndIn = async () => {
    await page.evaluate(async () => {
      const element = document.querySelector("yousaid-survey");
      const place = element.parentNode;
      element.remove();
      await new Promise((resume) => setTimeout(resume, 50));
      place.append(element);
    });
    await expect(survey.field(VISITS)).toHaveValue("2");
  };
  await outAndIn();
  const before = await listeners();
  for (let i = 0; i < 10; i += 1) await outAndIn();
  // One collection does not find all that is let go of in the same turn.
  await expect.poll(listeners).toBeLessThanOrEqual(before + 2);
  await survey.continueTo("Check your answers");
  await survey.send();
  await arrives(survey);
});

fault(34, "two tabs with the same answers to send", async ({ host, context, collector, gremlin }) => {
  const survey = await answered(host);
  gremlin.script(() => refuse(503));
  await survey.send();
  await waits(survey);
  const second = await another(context, collector);
  const before = gremlin.arrivals.length;
  gremlin.script(() => pass);
  // Unless one of the two has come first.
  await tryAgain(survey);
  await expect(second.survey().element.locator(".yousaid-earlier")).toContainText(/We have received your answers/, { timeout: 45_000 });
  expect(gremlin.mostAtOnce, "tabs that send at a time").toBe(1);
  expect(gremlin.arrivals.length - before, "attempts that got through").toBe(1);
});

fault(35, "the tab that sends crashes, and another is open", async ({ host, page, context, collector, gremlin }) => {
  const survey = await answered(host);
  await another(context, collector);
  gremlin.script((number) => (number < 1 ? swallow : pass));
  await survey.send();
  await expect.poll(() => gremlin.arrivals.length).toBe(1);
  await crash(page);
  const crashed = Date.now();
  await expect.poll(() => gremlin.acknowledged.size, { timeout: 20_000 }).toBe(1);
  expect(gremlin.arrivals[1].at - crashed, "until the other takes over").toBeLessThan(5_000);
});

fault(36, "the same survey twice on a page", async ({ host, page }) => {
  const two = ["one", "two"].map((id) => repair.TAG.replace(" src", ` id="${id}" src`)).join("");
  await host.open(two);
  const [one, other] = [await host.ready(host.survey("#one")), await host.ready(host.survey("#two"))];
  await one.choose(EASE, "Very easy");
  await other.choose(EASE, "Easy");
  await page.reload();
  await host.ready(host.survey("#two"));
  await expect(one.radio(EASE, "Very easy")).toBeChecked();
  await expect(other.radio(EASE, "Easy")).toBeChecked();
  for (const survey of [one, other]) {
    await survey.choose(EASE, "Very easy");
    await repair.fillIn(survey);
    await survey.send();
    await arrives(survey);
  }
  return { rows: 2 };
});

fault(37, "the widget panics while somebody answers", async ({ host, page, context, claims, random }) => {
  claims.expect(/YousaidElementError: yousaid-survey: the widget stopped/);
  await prepare(context);
  await host.open(`<yousaid-survey src="/surveys/repair-visit.json"><p>Ring us on 0300 555 0100.</p></yousaid-survey>`);
  const survey = await host.ready();
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose(EASE, "Very easy");
  await survey.continueTo("Talking to you");
  await survey.type(VISITS, "2");
  await kept(page);
  // The next page makes some fifty.
  await panicAfter(page, random.whole(0, 40));
  // It has no time to end in order.
  survey.continueButton.click().catch(() => {});
  await stopped(page, survey);
  await expect(page.getByText("Ring us on 0300 555 0100.")).toBeVisible();

  await page.reload();
  // Where the panic came first, or on the next page, which was shown by then.
  await expect(survey.continueButton.or(survey.sendButton)).toBeVisible();
  if (await survey.continueButton.isVisible()) {
    await expect(survey.field(VISITS)).toHaveValue("2");
    await survey.continueTo("Check your answers");
  }
  await survey.send();
  await arrives(survey);
});

fault(37, "the widget panics while it keeps and sends the answers", async ({ host, page, context, collector, claims, random }) => {
  claims.expect(/YousaidElementError: yousaid-survey: the widget stopped/);
  await prepare(context);
  const survey = await answered(host);
  await kept(page);
  // Review, sending and ending make more than three hundred.
  await panicAfter(page, random.whole(0, 300));
  survey.sendButton.click().catch(() => {});
  await stopped(page, survey);
  await page.reload();
  const known = async () => (await waiting(page)).length + (await collector.stored(repair.SURVEY)).length;
  // What had been kept is sent by itself; what had not is where it was, and is sent off again.
  await expect
    .poll(async () => (await known()) > 0 || (await survey.sendButton.isVisible()), { timeout: 20_000 })
    .toBe(true);
  if ((await known()) > 0) return undefined;
  await survey.send();
  await arrives(survey);
  // The first of the two was never called kept.
  return { rows: 1, lost: 1 };
});

/** Answers in progress are kept a second after the last was given. */
const kept = (page) => expect.poll(() => traces(page)).toContain("visits");

/** It panicked, and the page shows what the landlord put in its place, or all was over before it could. */
async function stopped(page, survey) {
  await expect
    .poll(async () => (await hasPanicked(page)) || (await survey.received.isVisible()), { timeout: 20_000 })
    .toBe(true);
  if (await hasPanicked(page)) await expect(survey.element.locator("button:visible")).toHaveCount(0);
}
