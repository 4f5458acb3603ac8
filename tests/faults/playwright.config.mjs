/** The faults, in Chromium against both databases, those of line and answers in Firefox too: see README.md. `cargo xtask test faults` runs them. */
import { defineConfig } from "@playwright/test";

import journeys from "../browser/playwright.config.mjs";
import { FIREFOX_FOR_PLAYWRIGHT } from "../support/firefox.mjs";
import { PIN } from "./support/certificates.mjs";

const { launchOptions } = journeys.use;

/** With every seed what the database has a part in; in the long form the rest once. */
const server = process.env.YOUSAID_TEST_POSTGRES ? [{ name: "postgres", grep: process.env.YOUSAID_FULL === "1" ? /@server|\(seed 1\)/ : /@server/, grepInvert: /@sqlite/ }] : [];

/** Its own attempts to send again, time-outs and errors are other ones. */
const firefox = {
  name: "firefox",
  testMatch: ["network.fault.mjs", "answers.fault.mjs"],
  grepInvert: /@chromium/,
  use: FIREFOX_FOR_PLAYWRIGHT,
};

export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "*.fault.mjs",
  outputDir: "../browser/results/faults",
  globalSetup: "../browser/support/ready.mjs",
  // A machine that stands still now and then may spoil what leads to a fault, and the report names it. What the oracle
  // finds is never tried away: what is lost now and then is lost.
  retries: process.env.YOUSAID_FULL === "1" ? 0 : 1,
  timeout: 90_000,
  reporter: [["list"], ["./support/table.mjs"]],
  use: {
    ...journeys.use,
    launchOptions: { ...launchOptions, args: [...launchOptions.args, `--ignore-certificate-errors-spki-list=${PIN}`] },
  },
  projects: [{ name: "sqlite" }, ...server, firefox],
});
