/** A guest is polite: what the widget does to the page around it, and that page to the widget. */
import { writeFile } from "node:fs/promises";

import { settle } from "../support/accessibility.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

const TSM = '<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>';

test("two widgets on a page know nothing of each other", async ({ host, collector, page }) => {
  await host.open(
    `<yousaid-survey id="one" src="/surveys/tsm-2026.json"></yousaid-survey>
     <yousaid-survey id="two" src="/surveys/tsm-2026.json"></yousaid-survey>`,
  );
  const [one, two] = [await host.ready(host.survey("#one")), await host.ready(host.survey("#two"))];
  await one.choose(tsm.OVERALL, "Very satisfied");
  await expect(two.radio(tsm.OVERALL, "Very satisfied")).not.toBeChecked();
  await two.choose(tsm.OVERALL, "Very dissatisfied");
  await expect(one.radio(tsm.OVERALL, "Very satisfied")).toBeChecked();
  await one.continueTo(tsm.REASON);
  await expect(two.headingNamed(tsm.OVERALL)).toBeVisible();

  // An id is looked up within its own tree.
  const trees = await page.evaluate(() =>
    [document, ...[...document.querySelectorAll("yousaid-survey")].map((element) => element.shadowRoot)].map((tree) =>
      [...tree.querySelectorAll("[id]")].map((element) => element.id),
    ),
  );
  for (const ids of trees) expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(trees.slice(1).every((ids) => ids.length > 0)).toBe(true);

  await two.continueTo(tsm.REASON);
  for (const survey of [one, two]) {
    for (let i = 1; i < tsm.PAGES.length; i += 1) {
      await tsm.answer(survey, tsm.PAGES[i]);
      await survey.continueTo(tsm.PAGES[i + 1]?.heading ?? tsm.REVIEW);
    }
    await survey.send();
    await survey.reference();
  }
  const stored = await collector.stored(tsm.SURVEY);
  expect(stored.map((row) => tsm.answersOf(row).TP01).sort()).toEqual(["very_dissatisfied", "very_satisfied"]);
});

test("a page may require Trusted Types: no text of ours becomes markup or script", async ({ host, page, guard }) => {
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
  await host.open(TSM, { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });
  const survey = await host.ready();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  await survey.type(tsm.REASON, "<b>plain</b>");
  expect(guard.seen(/trusted/i), "nothing of ours was stopped").toBe(0);
  // And the policy is at work.
  guard.expect(/trusted/i);
  const outcome = await page.evaluate(() => {
    try {
      new DOMParser().parseFromString("<p>text</p>", "text/html");
      return "taken";
    } catch {
      return "refused";
    }
  });
  expect(outcome).toBe("refused");
  await expect.poll(() => guard.seen(/trusted/i)).toBeGreaterThan(0);
});

test("an element that is moved keeps its answers", async ({ host, page }) => {
  await host.open(`${TSM}<div id="place"></div>`);
  const survey = await host.ready();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  await survey.type(tsm.REASON, "kept");
  await page.evaluate(() => document.querySelector("#place").append(document.querySelector("yousaid-survey")));
  await expect(page.locator("#place > yousaid-survey")).toHaveCount(1);
  await expect(survey.field(tsm.REASON)).toHaveValue("kept");
  await survey.backTo(tsm.OVERALL);
  await expect(survey.radio(tsm.OVERALL, "Fairly satisfied")).toBeChecked();
});

test("removing an element frees everything that it held", async ({ host, page }) => {
  // Counts what is alive on the objects that outlive the widget.
  await page.addInitScript(() => {
    const counts = { listeners: 0, timers: 0 };
    globalThis.journeyCounts = counts;
    for (const target of [globalThis, Document.prototype, MediaQueryList.prototype]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = function (...words) {
        counts.listeners += 1;
        return add.apply(this, words);
      };
      target.removeEventListener = function (...words) {
        counts.listeners -= 1;
        return remove.apply(this, words);
      };
    }
    const { setInterval: every, clearInterval: stop } = globalThis;
    globalThis.setInterval = (...words) => {
      counts.timers += 1;
      return every(...words);
    };
    globalThis.clearInterval = (id) => {
      counts.timers -= 1;
      return stop(id);
    };
  });
  await host.open("");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const measure = async () => {
    // Twice: what the first collection finalises, the second one frees.
    for (let i = 0; i < 2; i += 1) await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: value("Nodes"), listeners: value("JSEventListeners") };
  };
  const visit = async () => {
    await page.evaluate(() => {
      // Each visit is somebody else's: the answers of the last one are not gone on with.
      sessionStorage.clear();
      const element = document.createElement("yousaid-survey");
      element.setAttribute("src", "/surveys/tsm-2026.json");
      document.querySelector("main").append(element);
    });
    const survey = await host.ready();
    await survey.choose(tsm.OVERALL, "Very satisfied");
    await survey.continueTo(tsm.REASON);
    await page.evaluate(() => {
      const element = document.querySelector("yousaid-survey");
      const inside = element.shadowRoot.querySelector("button");
      globalThis.journeyRefs = [...(globalThis.journeyRefs ?? []), new WeakRef(element), new WeakRef(inside)];
      element.remove();
    });
    await expect(page.locator("yousaid-survey")).toHaveCount(0);
  };
  // The first visit loads the bundle, which stays.
  await visit();
  await visit();
  const before = await measure();
  const counts = await page.evaluate(() => ({ ...globalThis.journeyCounts }));
  for (let i = 0; i < 5; i += 1) await visit();
  await expect.poll(async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    return page.evaluate(() => globalThis.journeyRefs.filter((ref) => ref.deref() !== undefined).length);
  }).toBe(0);
  const after = await measure();
  // Chromium keeps a few nodes for itself; a widget has some hundreds of nodes and a dozen listeners.
  expect(after.nodes - before.nodes, "nodes that five visits left behind").toBeLessThan(50);
  expect(after.listeners - before.listeners, "listeners that five visits left behind").toBeLessThan(5);
  expect(await page.evaluate(() => ({ ...globalThis.journeyCounts }))).toEqual(counts);
});

test("Yousaid.mount() puts a widget into an element, and its handle takes it away again", async ({ host, page, collector }) => {
  await host.open('<div id="place"><p>Call us</p></div>');
  await page.waitForFunction(() => "Yousaid" in globalThis);
  await page.evaluate(() => {
    globalThis.handle = globalThis.Yousaid.mount("#place", { src: "/surveys/tsm-2026.json", context: { estate: "Elm Court" } });
  });
  const survey = await host.ready();
  await tsm.fillIn(survey);
  await survey.send();
  await survey.reference();
  const [{ response }] = await collector.stored(tsm.SURVEY);
  expect(response.context).toEqual({ estate: "Elm Court" });
  await page.evaluate(() => globalThis.handle.remove());
  await expect(page.locator("#place")).toHaveText("Call us");
  await expect(page.locator("yousaid-survey")).toHaveCount(0);
});

test("loading changes nothing of the page around it @layout", async ({ landlord, page, guard, browser, collector, contextOptions }) => {
  await landlord.open();
  const withWidget = await page.evaluate(hostState);

  const context = await browser.newContext(contextOptions);
  const without = await context.newPage();
  await without.route("**/yousaid/**", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await without.goto(collector.origin);
  await without.waitForLoadState("networkidle");
  const withoutWidget = await without.evaluate(hostState);
  await context.close();

  expect(withoutWidget.elements.length).toBeGreaterThan(20);
  expect(withWidget).toEqual({ ...withoutWidget, globals: [...withoutWidget.globals, "Yousaid"].sort() });
  expect(guard.seen(/./)).toBe(0);
});

/** Runs in the page: all that a guest must leave as it was. */
function hostState() {
  // Sizes of what stands around the widget follow from its height.
  const follows = /height|width|block-size|inline-size|origin|^(inset|top|bottom|left|right)/;
  const style = (element) => {
    const computed = getComputedStyle(element);
    return Object.fromEntries([...computed].filter((name) => !follows.test(name)).map((name) => [name, computed.getPropertyValue(name)]));
  };
  const hosts = [...document.querySelectorAll("*")].filter((element) => !element.closest("yousaid-survey"));
  const root = document.documentElement;
  return {
    title: document.title,
    active: document.activeElement.localName,
    scroll: [scrollX, scrollY],
    address: location.href,
    history: history.length,
    root: [...root.attributes].map(({ name, value }) => [name, value]),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    head: document.head.childElementCount,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    globals: Object.keys(globalThis).sort(),
    elements: hosts.map((element) => ({ name: element.localName, id: element.id, style: style(element) })),
  };
}

test("the widget looks the same when the page's style sheets are taken away @layout", async ({ landlord, page }, testInfo) => {
  const survey = await landlord.open();
  // The place is the page's to give; what happens in it is not.
  await survey.element.evaluate((element) => {
    for (const [name, value] of Object.entries({
      position: "fixed", inset: "0 auto auto 0", width: "340px", height: "700px", overflow: "auto", "z-index": "9",
    })) element.style.setProperty(name, value, "important");
  });
  const look = async () => {
    // The caret blinks.
    await survey.element.evaluate((element) => element.shadowRoot.activeElement?.blur());
    await settle(page);
    return {
      styles: await survey.element.evaluate(widgetStyles),
      picture: await survey.element.screenshot({ caret: "initial" }),
    };
  };
  const host = (disabled) => page.evaluate((off) => {
    for (const sheet of document.styleSheets) sheet.disabled = off;
  }, disabled);
  for (const step of tsm.PAGES.slice(0, 3)) {
    await tsm.answer(survey, step);
    // The count of characters comes when the typing has paused.
    if (step.heading === tsm.REASON) await expect(survey.element).toContainText(/You have \u2068?967\u2069? characters/);
    const styled = await look();
    expect(styled.styles.length).toBeGreaterThan(20);
    await host(true);
    const bare = await look();
    await host(false);
    expect(bare.styles, String(step.heading)).toEqual(styled.styles);
    const same = bare.picture.equals(styled.picture);
    if (!same) {
      await writeFile(testInfo.outputPath("with-style.png"), styled.picture);
      await writeFile(testInfo.outputPath("without-style.png"), bare.picture);
    }
    expect(same, `the pictures of ${step.heading} are the same`).toBe(true);
    await survey.continueButton.click();
  }
});

/** Runs in the page: the computed style of every element in the widget. */
function widgetStyles(element) {
  return [...element.shadowRoot.querySelectorAll("*")].map((inner) => {
    const computed = getComputedStyle(inner);
    return [inner.localName, Object.fromEntries([...computed].map((name) => [name, computed.getPropertyValue(name)]))];
  });
}

test("a page that has poisoned the basics of JavaScript still submits what was answered", async ({ host, page, collector }) => {
  await page.addInitScript(() => {
    Object.prototype.endpoint = "https://thief.example";
    Object.prototype.language = "xx";
    Object.prototype.src = "/nowhere.json";
    Object.prototype.context = { estate: "poison" };
    Array.prototype.toJSON = () => "poison";
    String.prototype.toJSON = () => "poison";
    const { stringify } = JSON;
    JSON.stringify = (value, ...rest) => stringify({ poison: true, value: String(value) }, ...rest);
    Array.prototype.poison = true;
  });
  await host.open(TSM);
  const survey = await host.ready();
  await tsm.fillIn(survey);
  await survey.send();
  await survey.reference();
  const stored = await collector.stored(tsm.SURVEY);
  expect(stored).toHaveLength(1);
  expect(tsm.answersOf(stored[0])).toEqual(tsm.STORED);
  expect(stored[0].response).not.toHaveProperty("context");
});

test("options of a poisoned page are read from what was given, not from what was inherited", async ({ host, page, collector }) => {
  await page.addInitScript(() => {
    Object.prototype.endpoint = "https://thief.example";
    Object.prototype.context = { estate: "poison" };
  });
  await host.open('<div id="place"></div>');
  await page.waitForFunction(() => "Yousaid" in globalThis);
  await page.evaluate(() => void globalThis.Yousaid.mount("#place", { src: "/surveys/repair-visit.json" }));
  const survey = await host.ready();
  await survey.choose("Is the repair finished?", "Yes");
  await survey.choose("How easy was it to get the repair done?", "Easy");
  await survey.continueTo("Talking to you");
  await survey.continueTo(tsm.REVIEW);
  await survey.send();
  await survey.reference();
  expect(await collector.stored("repair-visit")).toHaveLength(1);
});
