/**
 * Firefox ESR, headless, driven through WebDriver BiDi: Playwright drives only a Firefox of its own making,
 * which no Debian has. `FIREFOX` names the program; `cargo xtask test` sets it.
 *
 *     const firefox = await launchFirefox();
 *     const page = await firefox.newPage();   // of puppeteer-core
 *     …
 *     await firefox.close();
 */
import { fileURLToPath } from "node:url";

import puppeteer from "puppeteer-core";

export const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** How long a loaded machine may take until Firefox answers, in milliseconds. */
const START_LIMIT = 60_000;

/** Nothing of the browser's own goes to the network or stands on a page. */
export const QUIET = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "app.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "intl.accept_languages": "en-GB",
  // Without a device for sound nothing is heard, and what is silent is played to its end all the same.
  "media.default_volume": "0.0",
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "",
  "toolkit.telemetry.enabled": false,
};

/**
 * Starts a Firefox with a profile of its own, which is removed when it closes; `preferences` are those of
 * `about:config`, on top of the quiet ones. `ui.systemUsesDarkTheme: 1` is dark,
 * `ui.useAccessibilityTheme: 1` with `browser.display.document_color_use: 2` forces colours.
 */
export function launchFirefox({ preferences = {} } = {}) {
  return puppeteer.launch({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: FIREFOX,
    headless: true,
    timeout: START_LIMIT,
    protocolTimeout: START_LIMIT,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { ...QUIET, ...preferences },
  });
}

/** What Playwright needs to drive it, by way of `firefox-for-playwright.mjs`: `use` of a project. */
export const FIREFOX_FOR_PLAYWRIGHT = {
  browserName: "firefox",
  channel: "moz-firefox",
  launchOptions: {
    executablePath: fileURLToPath(new URL("firefox-for-playwright.mjs", import.meta.url)),
    firefoxUserPrefs: QUIET,
  },
};
