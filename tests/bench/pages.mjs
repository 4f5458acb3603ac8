/**
 * Measures the widget as a resident meets it, beside a form by hand and a peer, all in one browser:
 * `node pages.mjs OUTPUT [ROUNDS] [WORK,…]`. `cargo xtask bench` calls it and writes the table.
 */
import { writeFile } from "node:fs/promises";

import { about, launch } from "./browser.mjs";
import { inPages, matrix, onOnePage, warmUp, withConditions } from "./definitions.mjs";
import { serve } from "./server.mjs";
import { toSurveyJs } from "./surveyjs.mjs";

const [output, rounds = "5", only = ""] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const NAMES = ["reference", "yousaid", "surveyjs"];

const forAll = (survey) => ({ reference: survey, yousaid: survey, surveyjs: toSurveyJs(survey) });
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const server = await serve({}, [
  "/peers/survey-core/survey.core.min.js",
  "/peers/survey-core/survey-core.fontless.min.css",
  "/peers/survey-js-ui/survey-js-ui.min.js",
]);
const { browser, onPage } = await launch();

/** A page on which the competitor is loaded and has shown a small survey. */
const loaded = (name, work) =>
  onPage(async (page, session) => {
    await page.goto(`${server.origin}/pages/bare.html`);
    const warm = forAll(warmUp())[name];
    await page.evaluate(
      async ([name, warm]) => {
        globalThis.bench = await import("/pages/adapters.js");
        await bench.load(name, warm, "warm");
      },
      [name, warm],
    );
    return work(page, session);
  });

const render = (page, name, survey, last) =>
  page.evaluate(([survey, last]) => bench.render(survey, last), [forAll(survey)[name], last]);

const rendered = (survey, last) => (name) => loaded(name, (page) => render(page, name, survey, last));

const PAGES = 12;
const pageChange = (name) =>
  loaded(name, async (page, session) => {
    await render(page, name, inPages(PAGES), "q4");
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const taken = [];
    for (let at = 1; at < PAGES; at++) taken.push(await page.evaluate((first) => bench.leadOn(first), `q${at * 5}`));
    return median(taken);
  });

const conditionShown = (name) =>
  loaded(name, async (page) => {
    await render(page, name, withConditions(500, 100), "q498");
    const taken = [];
    for (let n = 2; n < 100; n += 7) {
      taken.push(await page.evaluate(([filter, shown]) => bench.choose(filter, shown), [`q${n * 5}`, `q${n * 5 + 4}`]));
    }
    return median(taken);
  });

/** Bytes that scripts, nodes and wasm hold, once what is no longer used is collected. */
async function held(page, session) {
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(() => (globalThis.memories ?? []).reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  return usedSize + embedderHeapUsedSize + wasm;
}

/** Runs in the page before anything of it: keeps the memories of wasm, which no heap counts. */
function watchMemories() {
  globalThis.memories = [];
  for (const method of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[method];
    WebAssembly[method] = async (...given) => {
      const result = await original.apply(WebAssembly, given);
      for (const item of Object.values((result.instance ?? result).exports)) {
        if (item instanceof WebAssembly.Memory) globalThis.memories.push(item);
      }
      return result;
    };
  }
}

const memory = (name) =>
  onPage(async (page, session) => {
    await page.addInitScript(watchMemories);
    await page.goto(`${server.origin}/pages/bare.html`);
    await page.evaluate(
      async ([name, warm]) => {
        globalThis.bench = await import("/pages/adapters.js");
        await bench.load(name, warm, "warm");
      },
      [name, forAll(warmUp())[name]],
    );
    await render(page, name, onOnePage(500), "q499");
    return (await held(page, session)) / 1e6;
  });

const WORK = [
  ["page_change", pageChange],
  ["render_500", rendered(onOnePage(500), "q499")],
  ["condition", conditionShown],
  ["matrix", rendered(matrix(40, 7), "m")],
  ["memory", memory],
];

const results = {};
const all = {};
try {
  for (const [work, measure] of WORK.filter(([work]) => only === "" || only.split(",").includes(work))) {
    console.log(work);
    const taken = Object.fromEntries(NAMES.map((name) => [name, []]));
    // One round that does not count: it fills the server's cache of compressed files.
    for (let round = -1; round < ROUNDS; round++) {
      // In turn, so that a busy moment of the machine meets all of them.
      for (const name of NAMES) {
        const figure = await measure(name);
        if (round >= 0) taken[name].push(figure);
      }
    }
    results[work] = Object.fromEntries(NAMES.map((name) => [name, median(taken[name])]));
    all[work] = taken;
    console.log(`    ${JSON.stringify(taken)}`);
    const { reference, yousaid, surveyjs } = results[work];
    console.log(`    ${(yousaid / reference).toFixed(2)} times the form by hand; SurveyJS ${(surveyjs / reference).toFixed(2)}`);
  }
  const described = { ...(await about(browser, { surveyjs: "survey-core" })), rounds: ROUNDS };
  await writeFile(output, JSON.stringify({ about: described, results, taken: all }, null, 2));
} finally {
  await browser.close();
  server.close();
}
