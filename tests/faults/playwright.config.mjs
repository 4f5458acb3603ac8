/** The faults, in Chromium, against both databases: see README.md. `cargo xtask test faults` runs them. */
import { defineConfig } from "@playwright/test";

import journeys from "../browser/playwright.config.mjs";
import { PIN } from "./support/certificates.mjs";

const { launchOptions } = journeys.use;

const server = process.env.YOUSAID_TEST_POSTGRES ? [{ name: "postgres", grep: process.env.YOUSAID_FULL === "1" ? /C4/ : /@server/ }] : [];

export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "*.fault.mjs",
  outputDir: "../browser/results/faults",
  globalSetup: "../browser/support/ready.mjs",
  timeout: 90_000,
  reporter: [["list"], ["./support/table.mjs"]],
  use: {
    ...journeys.use,
    launchOptions: { ...launchOptions, args: [...launchOptions.args, `--ignore-certificate-errors-spki-list=${PIN}`] },
  },
  projects: [{ name: "sqlite" }, ...server],
});
