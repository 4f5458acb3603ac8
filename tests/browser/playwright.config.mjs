/**
 * The browser journeys: the built bundle on a landlord's page, answered in Chromium, some of them in Firefox too
 * (those with the tag `@both`), and stored by the real collector. `cargo xtask test browser` builds what they need and runs them all.
 */
import { defineConfig } from "@playwright/test";

import { FIREFOX_FOR_PLAYWRIGHT } from "../support/firefox.mjs";

// Far from UTC and without summer time: a date that depends on the machine's zone shows.
process.env.TZ = "America/Phoenix";

/** Chromium in a container has no GPU, little shared memory and often no user namespaces. */
const CHROMIUM = {
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    // Nothing of the browser's own goes to the network or changes between two runs.
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    // Tests ask for the memory to be collected; screenshots are compared byte by byte.
    "--js-flags=--expose-gc",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
  ],
};

const DESKTOP = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: "journeys",
  testMatch: "*.journey.mjs",
  outputDir: "results",
  globalSetup: "./support/ready.mjs",
  fullyParallel: true,
  workers: 2,
  // Which ones needed it is said at the end, and more than a few fail the run.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./support/second-time.mjs"]],
  use: {
    browserName: "chromium",
    launchOptions: CHROMIUM,
    locale: "en-GB",
    timezoneId: "America/Phoenix",
    // A trace slows every page and leaves things of its own on it; `--trace on` records one.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
  },
  projects: [
    { name: "desktop", use: DESKTOP },
    // Only what the width of the screen can change.
    {
      name: "phone",
      grep: /@layout/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    // Where browsers differ most: voices, recordings, films, and what becomes of a page when its words change.
    { name: "firefox", grep: /@both/, use: { ...DESKTOP, ...FIREFOX_FOR_PLAYWRIGHT } },
  ],
});
