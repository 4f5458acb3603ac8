/**
 * What a collector asks for before the first question: a link of one's own, and a proof of work that nobody notices.
 */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { HostPage } from "../pages/host-page.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { expect, test as base } from "../support/test.mjs";

const LAMPS = {
  id: "lamps",
  version: "1",
  title: "The lamps",
  default_language: "en",
  languages: ["en", "cy"],
  landlord: { name: "Elm Park Homes" },
  pages: [
    { id: "one", questions: [{ id: "lit", type: "yes_no", title: { en: "Are the lamps lit?", cy: "A yw’r lampau ynghynn?" } }] },
  ],
};

const test = base.extend({
  rules: [{}, { option: true }],

  collector: async ({ rules }, use, testInfo) => {
    const surveys = async (folder) => {
      await writeFile(path.join(folder, "lamps.json"), JSON.stringify(LAMPS));
      await writeFile(path.join(folder, "collector.json"), JSON.stringify({ surveys: { lamps: rules } }));
    };
    const collector = await Collector.start({ ownSurveys: surveys });
    await collector.lend(use, testInfo);
  },
});

async function answer(page) {
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.locator(".yousaid-delivery__reference")).toBeVisible();
}

test.describe("links", () => {
  test.use({ rules: { links: true } });

  test("who has no link, or a used one, is told before the first question; who has a good one answers", async ({ page, collector }) => {
    const host = new HostPage(page, collector);
    const place = ["--surveys", collector.surveys, "--database", collector.database, "--public-address", collector.origin, "--files-kilobytes", "4000"];
    const made = await promisify(execFile)(PROGRAM, ["links", "lamps", "--count", "1", ...place]);
    const [, token] = made.stdout.match(/\/l\/([\w-]+)\//);
    const survey = (endpoint) => `<yousaid-survey src="/surveys/lamps.json" endpoint="${endpoint}"><p>Call us.</p></yousaid-survey>`;
    const notice = page.getByRole("heading", { name: "This survey needs a link of your own" });
    const question = page.getByRole("group", { name: "Are the lamps lit?" });

    await host.open(survey("/"));
    await expect(notice).toBeVisible();
    await expect(question).toHaveCount(0);
    await expect(page.getByRole("button")).toHaveCount(0);

    await host.open(survey(`/l/${token}`));
    await expect(question).toBeVisible();
    await answer(page);
    const [row, ...others] = await collector.stored("lamps");
    expect([row.held, others]).toEqual([undefined, []]);

    await host.open(survey(`/l/${token}`));
    await expect(notice).toBeVisible();
    await page.locator("yousaid-survey").evaluate((element) => element.setAttribute("language", "cy"));
    await expect(page.getByRole("heading", { name: "Mae angen eich dolen eich hun" })).toBeVisible();
  });

  test("who can't be told begins, because what is sent is kept", async ({ page, collector, guard }) => {
    guard.expect(/ERR_FAILED/, 1);
    await page.route("**/v1/surveys/lamps/begin", (route) => route.abort("failed"));
    await new HostPage(page, collector).open('<yousaid-survey src="/surveys/lamps.json" endpoint="/"></yousaid-survey>');
    await expect(page.getByRole("group", { name: "Are the lamps lit?" })).toBeVisible();
  });
});

test.describe("proof of work", () => {
  test.use({ rules: { proof_of_work: { bits: 8 } } });

  test("it is computed while the resident answers, and sent beside the answers", async ({ page, collector }) => {
    const sent = page.waitForRequest((request) => request.method() === "PUT");
    await new HostPage(page, collector).open('<yousaid-survey src="/surveys/lamps.json"></yousaid-survey>');
    await answer(page);
    const request = await sent;
    expect(request.headers()["yousaid-proof"]).toMatch(/^\d+$/);
    expect(request.postData()).not.toContain("proof");
    const [row] = await collector.stored("lamps");
    expect(row.marks ?? []).not.toContain("unproved");
  });

  test("what comes without is taken like any other, and marked", async ({ page, collector }) => {
    await page.route("**/v1/surveys/lamps/responses/**", (route) => {
      const { "yousaid-proof": _, ...headers } = route.request().headers();
      return route.continue({ headers });
    });
    await new HostPage(page, collector).open('<yousaid-survey src="/surveys/lamps.json"></yousaid-survey>');
    await answer(page);
    const [row] = await collector.stored("lamps");
    expect(row.marks).toContain("unproved");
    expect((await collector.table("lamps"))[0].marks).toContain("unproved");
  });
});

test("where nothing is asked for, nothing of it is loaded or sent", async ({ page, collector }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await new HostPage(page, collector).open('<yousaid-survey src="/surveys/lamps.json"></yousaid-survey>');
  await expect(page.getByRole("group", { name: "Are the lamps lit?" })).toBeVisible();
  expect(asked.filter((name) => /begin/.test(name))).toEqual([]);
});
