/** Forms that stand in a page, as `yousaid embed` prints them. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { PROGRAM } from "./collector.mjs";

/** The HTML for a survey that the collector serves, with parameters such as `{ language: "cy" }`. */
export async function embedded(collector, survey, options = {}) {
  const answer = await fetch(`${collector.origin}/v1/surveys/${survey}/embed?${new URLSearchParams(options)}`);
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  return answer.text();
}

/** The HTML for a definition of a test, from the command; `words` are its options. */
export async function embeddedFile(definition, ...words) {
  const folder = await mkdtemp(path.join(tmpdir(), "yousaid-embed-"));
  try {
    const file = path.join(folder, `${definition.id}.json`);
    await writeFile(file, JSON.stringify(definition));
    return (await promisify(execFile)(PROGRAM, ["embed", file, ...words])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Holds back the widget until `release` is called, from the next page on. */
export async function holdWidget(page) {
  let release;
  const released = new Promise((resume) => {
    release = resume;
  });
  await page.route("**/*.wasm*", async (route) => {
    await released;
    await route.continue().catch(() => {}); // the page may be gone
  });
  return release;
}

/** Counts what moves on the page from its beginning; the function that is returned says how much did. */
export async function countShifts(page) {
  await page.addInitScript(() => {
    globalThis.journeyShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.journeyShift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Two frames later everything that was laid out has been counted.
  return () =>
    page.evaluate(async () => {
      for (let i = 0; i < 2; i += 1) await new Promise((resume) => requestAnimationFrame(resume));
      return globalThis.journeyShift;
    });
}

const WIDGET = "yousaid-survey, yousaid-feedback, yousaid-halo";

/** Whether the widget has taken the form's place. */
export const isTaken = (page) => page.evaluate((widget) => Boolean(document.querySelector(widget)?.shadowRoot), WIDGET);

/** Waits until it has. */
export const taken = (page) => page.waitForFunction((widget) => document.querySelector(widget)?.shadowRoot, WIDGET);

/** Runs in the page: every element that is seen, with its place and style; its form apart, which has two shapes. */
export function look(element) {
  const seen = [...(element.shadowRoot ?? element).querySelectorAll("*")].filter((inner) => inner.getBoundingClientRect().height > 0);
  return seen
    .filter((inner) => inner.localName !== "form")
    .map((inner) => {
      const { x, y, width, height } = inner.getBoundingClientRect();
      const computed = getComputedStyle(inner);
      // What a language means for letters comes with the attribute; the tokens are inherited by all.
      const names = [...computed].filter((name) => name !== "-webkit-locale" && !name.startsWith("--"));
      const place = [x + scrollX, y + scrollY, width, height].map(Math.round);
      return [inner.localName, place, Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]))];
    });
}
