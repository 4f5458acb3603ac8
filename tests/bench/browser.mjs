/** Chromium as everything is measured in it, and what the figures belong to. */
import { readFile } from "node:fs/promises";
import os from "node:os";

import { chromium } from "@playwright/test";

export async function launch() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });

  /** Opens a page of its own in a context of its own; `work` gets it with a session of the protocol. */
  async function onPage(work) {
    const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    try {
      const result = await work(page, await context.newCDPSession(page));
      if (faults.length > 0) throw new Error(faults.join("\n"));
      return result;
    } finally {
      await context.close();
    }
  }
  return { browser, onPage };
}

const version = async (name) => JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

/** Day, machine, its load, and versions: of the browser, and of these packages by a short name. */
export async function about(browser, packages) {
  const [{ model }] = os.cpus();
  const versions = Object.entries(packages).map(async ([short, name]) => [short, await version(name)]);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()}`,
    load: os.loadavg()[2].toFixed(1),
    browser: browser.version(),
    ...Object.fromEntries(await Promise.all(versions)),
  };
}
