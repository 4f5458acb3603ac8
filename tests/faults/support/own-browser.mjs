/** Browsers that a test starts and kills itself. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { chromium } from "@playwright/test";

import { settings } from "./test.mjs";

/** A browser with a profile on the disk, which can be killed and started again. */
export async function ownBrowser(claims, baseURL) {
  const profile = await mkdtemp(path.join(tmpdir(), "yousaid-profile-"));
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, { ...settings.launchOptions, baseURL, locale: "en-GB" });
    await claims.watch(context);
    return context;
  };
  const kill = () => {
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      let words = "";
      try {
        words = readFileSync(`/proc/${id}/cmdline`, "utf8");
      } catch {} // has ended meanwhile
      if (words.includes(profile)) process.kill(Number(id), "SIGKILL");
    }
  };
  return { start, kill, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) };
}
