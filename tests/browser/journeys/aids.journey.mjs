/** What helps with every text of a survey: recordings in their turn, films, easy words and pictures. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { expectAccessible } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { wave } from "../support/media.mjs";
import { expect, test } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const SURVEY = JSON.parse(await readFile("crates/yousaid-ui/src/access/words.json", "utf8"));

const tools = (survey) => survey.element.locator(".yousaid-access__tool");
const go = (survey) => survey.element.locator(".yousaid-page button[type=submit]");

/** Opens the survey with its bar; recordings are noted among what is said, and end at once. */
async function open(host, page, language, definition = SURVEY, element = "yousaid-survey") {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = function play() {
      globalThis.journeySaid.push(new URL(this.src).pathname.replace("/journey/media/", ""));
      setTimeout(() => this.dispatchEvent(new Event("ended")));
      return Promise.resolve();
    };
  });
  await host.put("words.json", JSON.stringify(definition));
  await host.open(`<${element} src="/journey/words.json" endpoint="none" access-bar language="${language}"></${element}>`);
  const survey = host.survey(element);
  await expect(survey.element.locator("form.yousaid-page")).toBeVisible();
  return survey;
}

/** Everything that is read out of the page that is shown. */
async function read(survey, page) {
  await page.evaluate(() => globalThis.journeySaid.splice(0));
  await tools(survey).last().click();
  // Only a voice waits for the test.
  await expect.poll(async () => {
    await page.evaluate(() => globalThis.journeyEnd());
    return survey.element.locator(".yousaid-access__tool[data-on]").count();
  }, { intervals: [20], timeout: 20_000 }).toBe(0);
  return said(page);
}

/** Answers what has to be, and goes to the end; the page takes the response. */
async function finish(survey, page) {
  await page.evaluate(() => document.addEventListener("yousaid-submit", (event) => event.preventDefault()));
  const root = survey.element.locator("[part=survey]");
  // With easy read one question at a time is shown.
  const place = () => root.evaluate((element) => {
    const shown = [...element.querySelectorAll("[data-question]")].filter((question) => question.checkVisibility());
    return [element.dataset.step, element.dataset.page, ...shown.map((question) => question.dataset.question)].join(" ");
  });
  for (let count = 0; (await root.getAttribute("data-step")) === "page"; count += 1) {
    expect(count, "it comes to an end").toBeLessThan(20);
    const before = await place();
    await go(survey).click();
    await expect.poll(place).not.toBe(before);
  }
}

test("every text is heard by its recording in its turn, and by a voice where there is none", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const survey = await open(host, page, "en");
  expect(await read(survey, page)).toEqual([
    "title.mp3", "en-GB: Elm Park Homes",
    "en-GB: We would like to know how you find your home.", "en-GB: It takes about five minutes.",
    expect.stringMatching(/^en-GB: Confidential/), expect.stringMatching(/^en-GB: Page 1 of 2/),
    "repairs.mp3", "repairs-text.mp3",
    "done.mp3", "done-hint.mp3", "yes.mp3", "en-GB: No", "en-GB: or", "dont-know.mp3",
    "note.mp3",
    expect.stringMatching(/^en-GB: /), "contact.mp3",
  ]);
  await go(survey).click();
  await expect(survey.element.getByText("How do you find these?")).toBeVisible();
  const rows = await read(survey, page);
  expect(rows[0], "the survey's title is read on later pages too").toBe("title.mp3");
  const from = rows.indexOf("en-GB: How do you find these? (optional)");
  expect(rows.slice(from, from + 7)).toEqual([
    "en-GB: How do you find these? (optional)", "staff.mp3", "good.mp3", "en-GB: Bad", "en-GB: The office", "good.mp3", "en-GB: Bad",
  ]);
  for (const one of ["parks.mp3", "damp.mp3", "where.mp3", "agree.mp3"]) expect(rows).toContain(one);
  await finish(survey, page);
  const ending = await read(survey, page);
  expect(ending[0]).toBe("thanks.mp3");
  expect(ending).toContain("en-GB: Your answers help us to put things right.");
  expect(ending).toContain("en-GB: We publish what we did by 30 June.");
});

test("in Urdu without a voice, what somebody recorded is heard, and nothing else", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const survey = await open(host, page, "ur");
  expect((await read(survey, page)).filter((one) => !one.startsWith("en-GB: "))).toEqual(["title-ur.mp3", "introduction-ur.mp3", "repairs-ur.mp3"]);
  await finish(survey, page);
  expect((await read(survey, page))[0]).toBe("thanks-ur.mp3");
});

test("easy words are read after the words that they explain, by their own recording where there is one", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const survey = await open(host, page, "en-simple");
  const all = await read(survey, page);
  const from = all.indexOf("repairs-text.mp3");
  expect(all.slice(from, from + 2)).toEqual(["repairs-text.mp3", "year.mp3"]);
  const title = all.indexOf("title.mp3");
  expect(all.slice(title, title + 3)).toEqual(["title.mp3", "en-GB: In easy words", "en-GB: Questions about your home"]);
  const yes = all.indexOf("yes.mp3");
  expect(all.slice(yes, yes + 3)).toEqual(["yes.mp3", "yes-easy.mp3", "en-GB: No"]);
});

test("points that are drawn are read in the words that screen readers have", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const question = { id: "stars", type: "stars", title: "How many stars?", optional: true };
  const { aids, ending, introduction, ...rest } = SURVEY;
  const survey = await open(host, page, "en", { ...rest, pages: [{ id: "one", questions: [question] }] });
  const all = await read(survey, page);
  expect(all.filter((one) => /star/.test(one)).length, all.join("\n")).toBe(6);
});

test("each text has its film, its player and its easy words beside it, accessible in three languages @layout", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  for (const language of ["en", "en-simple", "ur"]) {
    const survey = await open(host, page, language);
    const films = survey.element.locator(".yousaid-access__film > summary");
    await expect(films).toHaveCount(3);
    for (const film of await films.all()) await film.click();
    const video = survey.element.locator(".yousaid-introduction video");
    await expect(video).toBeVisible();
    await expect(video.locator("track")).toHaveCount(2);
    await expect(survey.element.locator(".yousaid-page__heading + .yousaid-access__aid audio")).toHaveAttribute("aria-label", /Repairs|مرمت/);
    await expectAccessible(page);
    const names = await survey.element.locator("audio[controls], summary").evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent));
    expect(new Set(names).size, "each is named after its text").toBe(names.length);
    if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/aids-${language}-${page.viewportSize().width}.png`, fullPage: true });
    await go(survey).click();
    await expect(survey.element.locator(".yousaid-question:visible").first()).toBeVisible();
    await expectAccessible(page);
    if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/aids-rows-${language}-${page.viewportSize().width}.png`, fullPage: true });
    await finish(survey, page);
    await expect(survey.element.locator(".yousaid-ending .yousaid-access__film")).toHaveCount(1);
    await expectAccessible(page);
    if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/aids-ending-${language}-${page.viewportSize().width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize().width);
  }
});

test("one wrong aid takes none of the others away", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const wrong = { "/introduction": { audio: { pl: "media/a.mp3" }, picture: "clokc" }, done: { audio: "javascript:x/y" } };
  const survey = await open(host, page, "en", { ...SURVEY, aids: { ...SURVEY.aids, ...wrong } });
  await expect(survey.element.locator(".yousaid-page__title audio")).toHaveCount(1);
  await expect(survey.element.locator("[src^=javascript]")).toHaveCount(0);
});

test("without aids nothing is added to a page", async ({ host, page }) => {
  await withVoices(page);
  const { aids, ...plain } = SURVEY;
  const survey = await open(host, page, "en", plain);
  await expect(survey.element.locator(".yousaid-access__aid, audio, video, .yousaid-access__easy")).toHaveCount(0);
});

const OTHERS = {
  "yousaid-feedback": {
    definition: {
      ...JSON.parse(await readFile("examples/feedback/elm-homes-page.json", "utf8")),
      aids: {
        useful: { audio: "media/useful.mp3", easy: "Was this page good?" },
        "useful/no": { audio: "media/no.mp3" },
      },
    },
    heard: ["useful.mp3", "en-GB: Yes", "no.mp3"],
  },
  "yousaid-halo": {
    definition: {
      ...JSON.parse(await readFile("examples/halo/repairs-2026-12.json", "utf8")),
      opens: "2020-01-01",
      closes: "2098-12-31",
      meeting: { date: "2099-01-05" },
      aids: {
        "/title": { audio: "media/group.mp3" },
        "/introduction": { easy: "This group talks about repairs." },
        windows: { audio: "media/windows.mp3", easy: "New windows", picture: "home", sign_language: { address: "media/windows.mp4", captions: "media/windows.vtt" } },
        "/items/windows/text": { audio: "media/windows-text.mp3" },
      },
    },
    heard: ["group.mp3", "windows.mp3", "windows-text.mp3"],
  },
};

for (const [element, { definition, heard }] of Object.entries(OTHERS)) {
  test(`<${element}> has what helps with its texts too @layout`, async ({ host, page }) => {
    await withVoices(page, ["en-GB", true]);
    const widget = await open(host, page, "en", definition, element);
    const all = await read(widget, page);
    expect(all.filter((one) => heard.includes(one)), all.join("\n")).toEqual(heard);
    await expectAccessible(page);
    await tools(widget).nth(2).click();
    const easy = Object.values(definition.aids).flatMap((aid) => aid.easy ?? []);
    for (const words of easy) await expect(widget.element.getByText(words, { exact: true })).toBeVisible();
    await expectAccessible(page);
    if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/aids-${element}-${page.viewportSize().width}.png`, fullPage: true });
  });
}

test("with easy read a round has one point at a time, and its title takes the focus", async ({ host, page }) => {
  await withVoices(page, ["en-GB", true]);
  const widget = await open(host, page, "en", OTHERS["yousaid-halo"].definition, "yousaid-halo");
  const points = widget.element.locator(".yousaid-halo__item");
  const papers = widget.element.locator("[part=round]");
  expect(await points.count()).toBeGreaterThan(2);
  await tools(widget).nth(2).click();
  await expect(points.filter({ visible: true })).toHaveCount(1);
  await expect(papers).toBeVisible();
  await points.first().getByRole("textbox").fill("Wood, please.");
  await go(widget).click();
  await expect(points.filter({ visible: true })).toHaveAttribute("data-item", "appointments");
  await expect(papers).toBeHidden();
  await expect(points.nth(1).locator(".yousaid-question__title").first()).toBeFocused();
  await tools(widget).nth(2).click();
  await expect(points.filter({ visible: true })).toHaveCount(await points.count());
  await expect(points.first().getByRole("textbox")).toHaveValue("Wood, please.");
});

const plain = test.extend({
  collector: async ({}, use, testInfo) => {
    const ownSurveys = (folder) => writeFile(path.join(folder, "words.json"), JSON.stringify(SURVEY));
    const collector = await Collector.start({ ownSurveys });
    await collector.lend(use, testInfo);
  },
});

plain.describe("without scripts", () => {
  plain.use({ javaScriptEnabled: false });
  plain("every text has its player and its film on the pages of the collector too", async ({ page }) => {
    await page.route("**/media/*.mp3", (route) => route.fulfill({ contentType: "audio/wav", body: wave() }));
    for (const [language, title] of [["en", "media/title.mp3"], ["ur", "media/title-ur.mp3"], ["en-simple", "media/title.mp3"]]) {
      await page.goto(`/s/${SURVEY.id}?language=${language}`);
      await expect(page.locator(".yousaid-page__title .yousaid-access__aid > audio")).toHaveAttribute("src", title);
      await expect(page.locator(".yousaid-introduction .yousaid-access__film")).toHaveCount(1);
      await expect(page.locator(".yousaid-footer .yousaid-access__aid")).toHaveCount(1);
      await expect(page.locator("video").first(), "a film is behind its line of words").toBeHidden();
      const easy = page.locator(".yousaid-page__title .yousaid-access__easy");
      await (language === "en-simple" ? expect(easy).toBeVisible() : expect(easy).toBeHidden());
      if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/plain-${language}.png`, fullPage: true });
    }
  });
});
