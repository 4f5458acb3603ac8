/**
 * Three engines that judge accessibility by a machine: axe, IBM's Equal Access and Siteimprove's Alfa.
 * No rule is switched off and no element is left out. What an engine itself says it can't decide
 * (`incomplete`, `POTENTIAL` and `MANUAL`, `cantTell`) is no finding: it is counted.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as NativeDevice } from "@siteimprove/alfa-device/native";
import { Document, Sheet } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { Headers, Request, Response } from "@siteimprove/alfa-http";
import rules from "@siteimprove/alfa-rules";
import { URL } from "@siteimprove/alfa-url";
import { Page } from "@siteimprove/alfa-web";

const { resolve } = createRequire(import.meta.url);
const AXE = await readFile(resolve("axe-core/axe.min.js"), "utf8");
const IBM = await readFile(resolve("accessibility-checker-engine/ace.js"), "utf8");

/** Puts the engines that run in the page into it; the page's policy has to let them in. */
export async function inject(page) {
  await page.evaluate(AXE);
  // A script that is run as one: `ace` is to be a global.
  await page.addScriptTag({ content: IBM });
  await page.evaluate(readerForAlfa, [Native.fromNode, NativeDevice.fromWindow].map(String));
}

/**
 * What axe finds: all rules of A, AA, AAA, best practice and those that are experimental.
 * Runs in any engine: `page` is one of Playwright or of puppeteer.
 */
export async function axe(page) {
  return page.evaluate(async () => {
    // `axe.run` leaves out rules that are not enabled by themselves: enhanced contrast, target size and others.
    const enabled = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    // Every rule runs; of those that pass only one element is told.
    const { violations, incomplete, passes } = await axe.run(document, { rules: enabled, resultTypes: ["violations", "incomplete"] });
    return {
      engine: "axe",
      found: violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary?.replaceAll("\n", " ")}`)),
      unsure: incomplete.flatMap(({ id, nodes }) => nodes.map(() => id)),
      passed: passes.length,
    };
  });
}

/** What IBM's engine finds by its own rules and by those of WCAG 2.2. */
export async function ibm(page) {
  return page.evaluate(async () => {
    globalThis.checker ??= new ace.Checker();
    const { results } = await globalThis.checker.check(document, ["IBM_Accessibility", "WCAG_2_2"]);
    const are = (...wanted) => results.filter(({ value: [, outcome] }) => wanted.includes(outcome));
    return {
      engine: "ibm",
      found: are("FAIL").map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path.dom} ${snippet}`),
      unsure: are("POTENTIAL", "MANUAL").map(({ ruleId }) => ruleId),
      passed: are("PASS").length,
    };
  });
}

/**
 * Runs in the page: makes `readForAlfa`, which tells what Alfa's own two functions read, document and device.
 *
 * Alfa reads no style sheet at all that has an `@container` in it, so it gets the rules within as they hold just
 * now. A sheet is told once in each such state, and by its name afterwards: reading it takes longer than judging.
 */
function readerForAlfa([node, device]) {
  const [fromNode, fromWindow] = [node, device].map((source) => Function(`return (${source})`)());
  const known = new Map();

  const queries = (rules) => [...rules].flatMap((rule) =>
    [...(rule instanceof CSSContainerRule ? [rule.containerQuery] : []), ...queries(rule.cssRules ?? [])]);
  const flat = (rules, holds) => [...rules].map((rule) => {
    if (rule instanceof CSSContainerRule) return holds(rule.containerQuery) ? flat(rule.cssRules, holds) : "";
    if (!rule.cssRules || rule instanceof CSSStyleRule || rule instanceof CSSKeyframesRule) return rule.cssText;
    return `${rule.cssText.slice(0, rule.cssText.indexOf("{"))}{${flat(rule.cssRules, holds)}}`;
  }).join("\n");

  /** How wide the container in this root is, and whether it is a size container and so has an orientation. */
  const measure = (root) => {
    const place = [...root.querySelectorAll(".yousaid")].at(-1);
    const { paddingLeft, paddingRight, paddingTop, paddingBottom, fontSize, containerType } = getComputedStyle(place ?? root.host);
    const box = place?.getBoundingClientRect();
    const width = (box?.width ?? 0) - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const height = (box?.height ?? 0) - parseFloat(paddingTop) - parseFloat(paddingBottom);
    const ems = width / parseFloat(fontSize);
    return (query) => {
      const [, orientation] = /^\(orientation: (landscape|portrait)\)$/.exec(query) ?? [];
      if (orientation) return containerType === "size" && (width > height) === (orientation === "landscape");
      const [, side, bound] = /^\((min|max)-width: ([\d.]+)em\)$/.exec(query) ?? [];
      if (!side) throw new Error(`a container query that is not understood here: ${query}`);
      return side === "min" ? ems >= Number(bound) : ems <= Number(bound);
    };
  };

  const read = async (sheet, holds) => {
    const host = document.createElement("div");
    const made = new CSSStyleSheet();
    made.replaceSync(flat(sheet.cssRules, holds));
    host.attachShadow({ mode: "open" }).adoptedStyleSheets = [made];
    return (await fromNode(host)).shadow.style[0];
  };

  globalThis.readForAlfa = async () => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const fresh = {};
    for (const root of roots) {
      const holds = measure(root);
      const named = [];
      for (const sheet of root.adoptedStyleSheets) {
        if (!known.has(sheet)) known.set(sheet, { number: known.size, asked: [...new Set(queries(sheet.cssRules))], told: new Set() });
        const { number, asked, told } = known.get(sheet);
        const name = `sheet ${number} ${asked.map((query) => (holds(query) ? 1 : 0)).join("")}`;
        if (!told.has(name)) fresh[name] = await read(sheet, holds);
        told.add(name);
        named.push({ cssRules: [], disabled: sheet.disabled, media: { mediaText: name } });
      }
      // What Alfa's function sees in the place of the sheets; the page keeps its own.
      Object.defineProperty(root, "adoptedStyleSheets", { value: named, configurable: true });
    }
    try {
      return JSON.stringify({ fresh, node: await fromNode(document), device: fromWindow() });
    } finally {
      for (const root of roots) delete root.adoptedStyleSheets;
    }
  };
}

/** The sheets that a page has told, by name; and all of them by their text, so that each is parsed once. */
const told = new WeakMap();
const parsed = new Map();

function keep(page, fresh) {
  if (!told.has(page)) told.set(page, new Map());
  const sheets = told.get(page);
  for (const [name, sheet] of Object.entries(fresh)) {
    const text = JSON.stringify(sheet);
    if (!parsed.has(text)) parsed.set(text, Sheet.from(sheet));
    sheets.set(name, parsed.get(text));
  }
  return sheets;
}

/** The document with these sheets. Alfa parses them with each document, and has no way in for those it knows. */
function documentWith(sheets, node, device) {
  const parse = Sheet.from;
  Sheet.from = (sheet) => sheets.get(sheet.condition) ?? parse(sheet);
  try {
    return Document.from(node, device);
  } finally {
    Sheet.from = parse;
  }
}

/** What Alfa finds by all its rules; it judges in Node what it has read of the page. */
export async function alfa(page) {
  const { fresh, node, device: told } = JSON.parse(await page.evaluate(() => readForAlfa()));
  const device = Device.from(told);
  const url = URL.parse(page.url()).getUnsafe();
  const read = Page.of(Request.of("GET", url), Response.of(url, 200, Headers.empty()), documentWith(keep(page, fresh), node, device), device);
  const outcomes = [...(await Audit.of(read, rules).evaluate())];
  const name = ({ rule }) => rule.uri.split("/").at(-1);
  return {
    engine: "alfa",
    found: outcomes.filter(Outcome.isFailed).map((one) => `${name(one)}: ${said(one.toJSON())}`),
    unsure: outcomes.filter(Outcome.isCantTell).map(name),
    passed: outcomes.filter(Outcome.isPassed).length,
  };
}

/** Why, and of what: the first words of the explanation and the target's own. */
function said({ expectations, target }) {
  const why = expectations.map(([, told]) => (told.value ?? told.error ?? told).message ?? JSON.stringify(told));
  return `${why.join(" ")} ${JSON.stringify(target).slice(0, 300)}`;
}
