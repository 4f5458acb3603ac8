/**
 * From the address to the first answer: how long it takes, what is downloaded until then and in all, and what
 * moves. Everybody shows the survey of the Tenant Satisfaction Measures, on a line and a processor that
 * Chromium slows down: `node first.mjs OUTPUT [ROUNDS]`. `cargo xtask bench` calls it and writes the tables.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { build } from "esbuild";

import { about, launch } from "./browser.mjs";
import { tsm } from "./definitions.mjs";
import { toFormio } from "./formio.mjs";
import { toRjsf } from "./rjsf.mjs";
import { serve } from "./server.mjs";
import { toStatic } from "./static.mjs";
import { toSurveyJs } from "./surveyjs.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROGRAM = process.env.YOUSAID_PROGRAM ?? path.join(HERE, "../../target/debug/yousaid");

/** Plain HTML by hand and ours with the form in the page: the target is about these two. */
const PAIR = ["static", "yousaid"];
/** Ours without the form in the page, and others. */
const OTHERS = ["element", "surveyjs", "rjsf", "formio"];

/** Bits a second and milliseconds there and back. */
const LINES = {
  fast: { cpu: 4, down: 1_600_000, up: 750_000, latency: 150 },
  slow: { cpu: 6, down: 400_000, up: 400_000, latency: 400 },
};

const WAIT = { timeout: 120_000 };

/** The value below which this part of a list lies. */
const quantile = (list, part) => list.toSorted((a, b) => a - b)[Math.round(part * (list.length - 1))];
const median = (list) => quantile(list, 0.5);

/** Above this a time tells of the machine and not of the page: three quartile ranges over the upper quartile. */
const fence = (times) => quantile(times, 0.75) + 3 * (quantile(times, 0.75) - quantile(times, 0.25));

/** What the server needs besides the files in `pages`: documents by address, and what of it all is large. */
async function documents() {
  const survey = await tsm();
  const made = {
    "/surveys/tsm.json": survey,
    "/surveys/tsm.surveyjs.json": toSurveyJs(survey),
    "/surveys/tsm.formio.json": toFormio(survey),
    "/surveys/tsm.rjsf.json": toRjsf(survey),
    "/made/rjsf.js": await bundled(path.join(HERE, "pages/rjsf.js")),
    "/pages/first-static.html": toStatic(survey),
    "/pages/first-yousaid.html": page(await pasted(survey)),
  };
  const large = [
    "/made/rjsf.js",
    "/peers/@formio/js/dist/formio.form.min.css",
    "/peers/@formio/js/dist/formio.form.min.js",
    "/peers/survey-core/survey.core.min.js",
    "/peers/survey-core/survey-core.fontless.min.css",
    "/peers/survey-js-ui/survey-js-ui.min.js",
  ];
  return [made, large];
}

async function bundled(entry) {
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return made.outputFiles[0].text;
}

/** What `yousaid embed` prints, as a landlord pastes it. */
async function pasted(survey) {
  const folder = await mkdtemp(path.join(tmpdir(), "yousaid-bench-"));
  try {
    const file = path.join(folder, "tsm.json");
    await writeFile(file, JSON.stringify(survey));
    const words = ["embed", file, "--src", "/surveys/tsm.json", "--endpoint", "/", "--bundle", "/yousaid/"];
    return (await promisify(execFile)(PROGRAM, words)).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const page = (body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Measured while loading: Yousaid, the form in the page</title>
<link rel="icon" href="data:,">
</head>
<body><main>
${body}
</main></body>
</html>
`;

/** Runs in the page before anything of it: notes when the first question can be answered, and what moves. */
function watch() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const roots = () => [document, document.querySelector("yousaid-survey")?.shadowRoot].filter(Boolean);
  globalThis.firstRadio = () =>
    roots()
      .flatMap((root) => [...root.querySelectorAll("input[type=radio]")])
      .find((input) => !input.disabled && input.getBoundingClientRect().height > 0);
  const look = () => {
    if (globalThis.firstRadio()) globalThis.firstAnswerable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: the bytes that came over the line until then, and the requests. */
function downloaded(until) {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const came = entries.filter((entry) => entry.responseEnd > 0 && entry.responseEnd <= until && entry.transferSize > 0);
  return { bytes: came.reduce((sum, entry) => sum + entry.encodedBodySize, 0), requests: came.length };
}

/** Opens the page of a competitor on a line; milliseconds until the first answer could be given. */
async function open(page, session, name, line) {
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const { down, up, latency, cpu } = line;
  const conditions = { offline: false, latency, downloadThroughput: down / 8, uploadThroughput: up / 8 };
  await session.send("Network.emulateNetworkConditions", conditions);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watch);
  await page.goto(`${server.origin}/pages/first-${name}.html`, { waitUntil: "commit" });
  return (await page.waitForFunction(() => globalThis.firstAnswerable, null, WAIT)).jsonValue();
}

/** What is downloaded until then and after the first answer, and what moves meanwhile. */
async function downloads(page, session, name, line) {
  const before = await page.evaluate(downloaded, await open(page, session, name, line));
  // The first answer; whatever waits for it comes now.
  await page.evaluate(() => globalThis.firstRadio().click());
  await page.waitForLoadState("networkidle", WAIT);
  if (name === "yousaid") await page.waitForFunction(() => document.querySelector("yousaid-survey").shadowRoot, null, WAIT);
  const all = await page.evaluate(downloaded, Infinity);
  return { bytes_before: before.bytes, bytes: all.bytes, requests: all.requests, shift: await page.evaluate(() => globalThis.shift) };
}

/** What became of pairs of navigations, one after the other each: ratios of ours to the other. */
function compared(found) {
  const [hand, ours] = PAIR.map((name) => found[name].times);
  const most = { hand: fence(hand), ours: fence(ours) };
  const kept = ours.map((time, i) => [time, hand[i]]).filter(([time, other]) => time <= most.ours && other <= most.hand);
  const ratios = kept.map(([time, other]) => time / other);
  return {
    ratio: median(ratios),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    lowest: Math.min(...ours) / Math.min(...hand),
    pairs: ratios.length,
    left_out: ours.length - ratios.length,
  };
}

const [output, given = "5"] = process.argv.slice(2);
const ROUNDS = Number(given);
/** The two that are compared to a hundredth are measured often, the others, which are far away, seldom. */
const [PAIRS, ROUNDS_OF_OTHERS] = [3 * ROUNDS, Math.ceil(ROUNDS / 3)];
const server = await serve(...(await documents()));
const { browser, onPage } = await launch();
const lines = {};
try {
  for (const [line, slowness] of Object.entries(LINES)) {
    console.log(`first question, ${line} line`);
    const found = {};
    const time = async (name) => found[name].times.push(await onPage((page, session) => open(page, session, name, slowness)));
    // This also fills the server's cache of compressed files, and warms up the browser.
    for (const name of [...PAIR, ...OTHERS]) found[name] = await onPage((page, session) => downloads(page, session, name, slowness));
    for (const name of [...PAIR, ...OTHERS]) found[name].times = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      // One right after the other, so that a busy moment of the machine meets both, and each as often first.
      for (const name of pair % 2 === 0 ? PAIR : PAIR.toReversed()) await time(name);
    }
    for (let round = 0; round < ROUNDS_OF_OTHERS; round++) for (const name of OTHERS) await time(name);
    for (const name of [...PAIR, ...OTHERS]) found[name].time = median(found[name].times);
    found.yousaid.pairs = compared(found);
    lines[line] = found;
    const { ratio, quartiles, lowest, left_out } = found.yousaid.pairs;
    const said = [ratio, ...quartiles, lowest].map((value) => value.toFixed(3));
    console.log(`    ours to plain HTML: median of ${PAIRS} pairs ${said[0]}, half of them ${said[1]} to ${said[2]}, lowest to lowest ${said[3]}, ${left_out} left out`);
    console.log(`    ${JSON.stringify(Object.fromEntries(Object.entries(found).map(([name, { times }]) => [name, times.map(Math.round)])))}`);
  }
  const packages = { surveyjs: "survey-core", formio: "@formio/js", rjsf: "@rjsf/core" };
  const made = { ...(await about(browser, packages)), pairs: PAIRS, rounds: ROUNDS_OF_OTHERS };
  await writeFile(output, JSON.stringify({ about: made, lines }, null, 2));
} finally {
  await browser.close();
  server.close();
}
