/**
 * The survey, the form for feedback and the halo comment without scripts: on the collector's pages and from what is
 * pasted into somebody else's, in Chromium and in a text browser; corrected after a mistake, and stored once.
 * `plain.journey.mjs` and `takeover.journey.mjs` have the survey in Chromium.
 */
import { cp } from "node:fs/promises";
import path from "node:path";

import { publish, ROUND } from "../pages/halo-round.mjs";
import { Collector } from "../support/collector.mjs";
import { embedded } from "../support/embed.mjs";
import { lynx } from "../support/lynx.mjs";
import { fillInPages, fillInWhole, Keys, Mouse } from "../support/no-scripts.mjs";
import { expect, test as base } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

const test = base.extend({
  collector: async ({}, use, testInfo) => {
    const collector = await Collector.start({ ownSurveys: true });
    await cp("examples/feedback/elm-homes.json", path.join(collector.surveys, "feedback.json"));
    await publish(collector, "2026-11-30");
    await collector.lend(use, testInfo);
  },
});

test.use({ javaScriptEnabled: false });

/** What is answered, in letters that every keyboard has; what is not given at first, or wrongly; and how it is mended. */
const FORMS = {
  survey: {
    id: tsm.SURVEY,
    answers: { ...tsm.STORED, overall_reason: "Quick repairs, mostly" },
    mistake: { household: "many" },
    mended: { household: 3 },
    hasReview: true,
  },
  feedback: {
    id: "elm-feedback",
    options: { "context-page": "/contact" },
    answers: { exit: "comment", about: "estate", contact: "no" },
    mistake: { what: undefined },
    mended: { what: "The lamps are out" },
    hasReview: false,
  },
  halo: {
    id: ROUND,
    answers: { hear: "none" },
    mistake: { gutters: undefined },
    mended: { gutters: "Twice a year." },
    hasReview: true,
  },
};

for (const [name, form] of Object.entries(FORMS)) {
  for (const [place, fillIn] of [["the collector's pages", fillInPages], ["a pasted form", fillInWhole]]) {
    const isPasted = fillIn === fillInWhole;
    const open = async ({ host, page, collector }) => {
      if (!isPasted) return page.goto(`/s/${form.id}`);
      await host.open(await embedded(collector, form.id, form.options), { loader: "" });
    };
    const stored = async (collector) => (await collector.stored(form.id)).map((row) => ({ ...row, answers: tsm.answersOf(row) }));

    if (name !== "survey") {
      test(`${name} on ${place}, in Chromium`, async ({ host, page, collector, guard }) => {
        if (isPasted) guard.expect(/status of 422/, 1);
        await open({ host, page, collector });
        // What a script would show to those who complain is there for everybody where none runs.
        if (name === "feedback" && isPasted) await expect(page.getByRole("link", { name: /0300 111 3000/ })).toBeVisible();
        await fillIn(new Mouse(page), form);
        await expect(page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).first()).toBeVisible();
        await page.reload();
        const [row, ...others] = await stored(collector);
        expect(others).toEqual([]);
        expect(row.answers).toEqual({ ...form.answers, ...form.mended });
        await expect(page.getByText(row.reference).first()).toBeVisible();
      });
    }

    test(`${name} on ${place}, in Lynx`, async ({ host, page, collector, guard }, testInfo) => {
      test.slow(name === "survey", "some two hundred keys, in two browsers");
      if (isPasted) guard.expect(/status of 422/, 1);
      await open({ host, page, collector });
      const address = page.url();
      const who = new Keys(page);
      await fillIn(who, form);
      expect(await stored(collector), "nothing is sent but by Lynx").toEqual([]);
      const screen = await lynx(address, who.keys, collector.folder);
      await testInfo.attach("screen", { body: screen, contentType: "text/plain" });
      expect(screen).toContain("There is a problem");
      const [row, ...others] = await stored(collector);
      expect(others).toEqual([]);
      expect(row.answers).toEqual({ ...form.answers, ...form.mended });
      expect(screen).toContain(row.reference);
    });
  }
}
