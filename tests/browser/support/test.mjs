/** `test` of every journey: a collector of its own, a guarded page, and the page objects. */
import { test as base, expect } from "@playwright/test";

import { HostPage } from "../pages/host-page.mjs";
import { LandlordPage } from "../pages/landlord-page.mjs";
import { Collector } from "./collector.mjs";
import { Guard } from "./guard.mjs";

export { expect };

export const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start();
    await collector.lend(use, testInfo);
  },

  baseURL: async ({ collector }, use) => use(collector.origin),

  /** At work in every test, whether it asks for it or not. */
  guard: [
    async ({ collector, context }, use, testInfo) => {
      const guard = new Guard(collector.origin);
      await guard.watch(context);
      await use(guard);
      // A test that has failed says enough.
      if (testInfo.status === testInfo.expectedStatus) guard.check();
    },
    { auto: true },
  ],

  /** The realistic page of a landlord with the survey on it. */
  landlord: async ({ page, guard }, use) => use(new LandlordPage(page)),

  /** An otherwise empty page with whatever a test writes on it. */
  host: async ({ page, collector, guard }, use) => use(new HostPage(page, collector)),
});
