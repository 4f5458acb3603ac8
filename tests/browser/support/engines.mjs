/**
 * Three engines that judge accessibility by a machine: axe, IBM's Equal Access and Siteimprove's Alfa.
 * No rule is switched off and no element is left out. What an engine itself says it can't decide
 * (`incomplete`, `POTENTIAL` and `MANUAL`, `cantTell`) is no finding: it is counted.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { Audit } from "@siteimprove/alfa-act";
import { Playwright } from "@siteimprove/alfa-playwright";
import rules from "@siteimprove/alfa-rules";

const { resolve } = createRequire(import.meta.url);
const AXE = await readFile(resolve("axe-core/axe.min.js"), "utf8");
const IBM = await readFile(resolve("accessibility-checker-engine/ace.js"), "utf8");

/** Puts the engines that run in the page into it; the page's policy has to let them in. */
export async function inject(page) {
  await page.evaluate(AXE);
  // A script that is run as one: `ace` is to be a global.
  await page.addScriptTag({ content: IBM });
}

/**
 * What axe finds: all rules of A, AA, AAA, best practice and those that are experimental.
 * Runs in any engine: `page` is one of Playwright or of puppeteer.
 */
export async function axe(page) {
  const { violations, incomplete, passes } = await page.evaluate(async () => {
    // `axe.run` leaves out rules that are not enabled by themselves: enhanced contrast, target size and others.
    const enabled = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return axe.run(document, { rules: enabled, resultTypes: ["violations", "incomplete", "passes"] });
  });
  return {
    engine: "axe",
    found: violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary?.replaceAll("\n", " ")}`)),
    unsure: incomplete.flatMap(({ id, nodes }) => nodes.map(() => id)),
    passed: passes.length,
  };
}

/** What IBM's engine finds by its own rules and by those of WCAG 2.2. */
export async function ibm(page) {
  const results = await page.evaluate(async () => {
    const report = await new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
    return report.results.map(({ ruleId, value, message, path, snippet }) => ({ ruleId, value, message, path: path.dom, snippet }));
  });
  const failed = ({ value: [, outcome] }) => outcome === "FAIL";
  return {
    engine: "ibm",
    found: results.filter(failed).map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path} ${snippet}`),
    unsure: results.filter(({ value: [, outcome] }) => outcome === "POTENTIAL" || outcome === "MANUAL").map(({ ruleId }) => ruleId),
    passed: results.filter(({ value: [, outcome] }) => outcome === "PASS").length,
  };
}

/**
 * Runs in the page. Alfa reads no style sheet at all that has an `@container` in it, so it gets the rules
 * within as they hold just now; the function that is returned puts back what was there.
 */
function flatten() {
  const containers = [...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
  const kept = containers.map(({ shadowRoot }) => [shadowRoot, shadowRoot.adoptedStyleSheets]);
  for (const [root, sheets] of kept) {
    const { width } = [...root.querySelectorAll(".yousaid")].at(-1)?.getBoundingClientRect() ?? { width: 0 };
    const padding = ({ paddingLeft, paddingRight }) => parseFloat(paddingLeft) + parseFloat(paddingRight);
    const style = getComputedStyle([...root.querySelectorAll(".yousaid")].at(-1) ?? root.host);
    const ems = (width - padding(style)) / parseFloat(style.fontSize);
    const holds = (query) => {
      const [, side, bound] = /^\((min|max)-width: ([\d.]+)em\)$/.exec(query) ?? [];
      if (!side) throw new Error(`a container query that is not understood here: ${query}`);
      return side === "min" ? ems >= Number(bound) : ems <= Number(bound);
    };
    const text = (rule) => {
      if (rule instanceof CSSContainerRule) return holds(rule.containerQuery) ? all(rule.cssRules) : "";
      if (!rule.cssRules || rule instanceof CSSStyleRule || rule instanceof CSSKeyframesRule) return rule.cssText;
      return `${rule.cssText.slice(0, rule.cssText.indexOf("{"))}{${all(rule.cssRules)}}`;
    };
    const all = (rules) => [...rules].map(text).join("\n");
    root.adoptedStyleSheets = sheets.map((sheet) => {
      const flat = new CSSStyleSheet();
      flat.replaceSync(all(sheet.cssRules));
      return flat;
    });
  }
  globalThis.unflatten = () => kept.forEach(([root, sheets]) => (root.adoptedStyleSheets = sheets));
}

/** What Alfa finds by all its rules; it judges in Node what it has read of the page. */
export async function alfa(page) {
  await page.evaluate(flatten);
  const read = await Playwright.toPage(await page.evaluateHandle(() => document));
  await page.evaluate(() => globalThis.unflatten());
  const outcomes = [...(await Audit.of(read, rules).evaluate())].map((outcome) => outcome.toJSON());
  const name = ({ rule }) => rule.uri.split("/").at(-1);
  return {
    engine: "alfa",
    found: outcomes.filter(({ outcome }) => outcome === "failed").map((one) => `${name(one)}: ${said(one)}`),
    unsure: outcomes.filter(({ outcome }) => outcome === "cantTell").map(name),
    passed: outcomes.filter(({ outcome }) => outcome === "passed").length,
  };
}

/** Why, and of what: the first words of the explanation and the target's own. */
function said({ expectations, target }) {
  const why = expectations.map(([, told]) => (told.value ?? told.error ?? told).message ?? JSON.stringify(told));
  return `${why.join(" ")} ${JSON.stringify(target).slice(0, 300)}`;
}
