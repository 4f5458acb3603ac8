/** The bar that makes a survey easier to read: reading aloud, easy read, pictures, size and contrast. */
import { readFile } from "node:fs/promises";

import { expectAccessible } from "../support/accessibility.mjs";
import { wave } from "../support/media.mjs";
import { expect, test } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const WORDS = (en, simple, ur) => ({ en, "en-simple": simple, ur });
const SURVEY = {
  id: "easy", version: "1", default_language: "en", languages: ["en", "en-simple", "ur"], review: false,
  title: WORDS("Your home and repairs", "Your home", "آپ کا گھر"),
  landlord: { name: "Elm Park Homes" },
  aids: {
    warm: {
      picture: "heating", easy: WORDS("Warm?", "Warm?", "گرم؟"), audio: { en: "/journey/warm.mp3" },
      sign_language: { address: "/journey/warm.mp4", captions: "/journey/warm.vtt" },
    },
  },
  pages: [
    {
      id: "home", questions: [
        { id: "warm", type: "yes_no", title: WORDS("Is your home warm enough in winter?", "Is your home warm?", "کیا آپ کا گھر گرم ہے؟") },
        { id: "cold_room", type: "short_text", ask_if: "warm = 'no'", title: "Which room is cold?", optional: true },
        {
          id: "topics", type: "multiple_choice", title: WORDS("Which of these should improve?", "What can be better?", "کیا بہتر ہونا چاہیے؟"),
          choices: [
            { code: "repairs", label: WORDS("Repairs", "Repairs", "مرمت") },
            { code: "staff", label: WORDS("Staff", "Staff", "عملہ") },
          ],
        },
      ],
    },
    { id: "more", questions: [{ id: "why", type: "short_text", title: "Anything else?", optional: true }] },
  ],
};

async function open(host, definition = SURVEY, attributes = 'access-bar') {
  await host.put("easy.json", JSON.stringify(definition));
  await host.open(`<yousaid-survey src="/journey/easy.json" endpoint="none" ${attributes}></yousaid-survey>`);
  const survey = host.survey();
  await expect(survey.element.getByRole("heading", { name: "Your home and repairs" })).toBeVisible();
  return survey;
}

const tool = (survey, name) => survey.element.locator(".yousaid-access").getByRole("button", { name, exact: true });
const root = (survey) => survey.element.locator("[part=survey]");

test("without being asked for there is no bar, and its part is not loaded", async ({ host, page }) => {
  const files = [];
  page.on("request", (request) => files.push(request.url()));
  const { aids, ...plain } = SURVEY;
  const survey = await open(host, plain, "");
  await expect(survey.element.locator(".yousaid-access")).toHaveCount(0);
  expect(files.filter((file) => file.includes("/access-"))).toEqual([]);
});

test("size, contrast and pictures are one press, said by the buttons, and gone with the page", { tag: "@both" }, async ({ host, page }) => {
  const survey = await open(host);
  const letters = () => root(survey).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await letters();
  for (const name of ["Bigger text", "High contrast", "Pictures"]) {
    await expect(tool(survey, name)).toHaveAttribute("aria-pressed", "false");
    await tool(survey, name).press("Enter");
    await expect(tool(survey, name)).toHaveAttribute("aria-pressed", "true");
  }
  await expect(root(survey)).toHaveAttribute("data-size", "large");
  await expect(root(survey)).toHaveAttribute("data-contrast", "high");
  await expect.poll(letters).toBeGreaterThanOrEqual(before * 1.4);
  await expect(survey.element.locator(".yousaid-row .yousaid-access__picture").first()).toBeVisible();
  await expectAccessible(page);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(["", 0, 0]);
  await page.reload();
  await expect(tool(survey, "Bigger text")).toHaveAttribute("aria-pressed", "false");
});

test("buttons are large enough, and cover nothing at 320 pixels", async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await withVoices(page, ["en-GB", true]);
  const survey = await open(host);
  await expect(tool(survey, "Read aloud")).toBeVisible();
  for (const button of await survey.element.locator(".yousaid-access__tool").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const bar = await survey.element.locator(".yousaid-access").boundingBox();
  const form = await survey.element.locator("form").boundingBox();
  expect(bar.y + bar.height).toBeLessThanOrEqual(form.y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a page is read piece by piece by a voice of the device, and stops when the page changes", { tag: "@both" }, async ({ host, page }) => {
  await withVoices(page, ["en-US", false], ["en-GB", true]);
  const { aids, ...plain } = SURVEY;
  const survey = await open(host, plain);
  await tool(survey, "Read aloud").click();
  await expect(tool(survey, "Stop reading")).toBeVisible();
  await expect.poll(() => said(page)).toEqual(["en-GB: Your home and repairs"]);
  for (let i = 0; i < 40 && (await page.evaluate(() => globalThis.journeyIsSpeaking())); i += 1) {
    await page.evaluate(() => globalThis.journeyEnd());
  }
  const all = await said(page);
  expect(all).toContain("en-GB: Is your home warm enough in winter?");
  expect(all).toContain("en-GB: Repairs");
  expect(all.join(), "what is not asked is not read").not.toContain("Which room is cold?");
  await expect(tool(survey, "Read aloud")).toBeVisible();

  await tool(survey, "Read aloud").click();
  await survey.choose("Is your home warm enough in winter?", "Yes");
  await survey.tick("Which of these should improve?", "Repairs");
  await survey.continueButton.click();
  await expect(survey.field("Anything else?")).toBeVisible();
  await expect(tool(survey, "Read aloud")).toBeVisible();
  expect(await page.evaluate(() => globalThis.journeyIsSpeaking())).toBe(false);
});

test("never a voice of another language, never one from the network: then there is no button", async ({ host, page }) => {
  await withVoices(page, ["en-GB", false], ["cy-GB", true], ["ur-PK", true]);
  const { aids, ...plain } = SURVEY;
  const survey = await open(host, plain);
  await expect(tool(survey, "Pictures")).toBeVisible();
  await expect(survey.element.locator(".yousaid-access__tool")).toHaveCount(4);
  await survey.languageButton("اردو").click();
  await expect(survey.element.locator(".yousaid-access__tool")).toHaveCount(5);
  await survey.element.locator(".yousaid-access__tool").last().click();
  await expect.poll(() => said(page)).toEqual(["ur-PK: آپ کا گھر"]);
  for (let i = 0; i < 40 && (await page.evaluate(() => globalThis.journeyIsSpeaking())); i += 1) {
    await page.evaluate(() => globalThis.journeyEnd());
  }
  const all = await said(page);
  expect(all.every((one) => one.startsWith("ur-PK: "))).toBe(true);
  expect(all, "English on an Urdu page has no voice here").not.toContain("ur-PK: Elm Park Homes");
  expect(all.join(), "what is strong is read with a blank behind it").not.toContain("رازدارانہصرف");
});

test("a recording is played in the place of a voice", async ({ host, page }) => {
  await page.addInitScript(() => {
    globalThis.journeyPlayed = [];
    HTMLMediaElement.prototype.play = function play() {
      globalThis.journeyPlayed.push(new URL(this.src).pathname);
      setTimeout(() => this.dispatchEvent(new Event("ended")));
      return Promise.resolve();
    };
  });
  await withVoices(page);
  const survey = await open(host);
  await tool(survey, "Read aloud").click();
  await expect.poll(() => page.evaluate(() => globalThis.journeyPlayed)).toEqual(["/journey/warm.mp3"]);
  await expect(tool(survey, "Read aloud")).toBeVisible();
});

test("choices and hints have recordings too, each in its turn, and a voice reads what can't be had", { tag: "@both" }, async ({ host, page, guard }) => {
  guard.expectUnfetched(/Failed to load resource.*404/);
  // The browser plays them itself, and each is noted beside what the voice says.
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function played() {
      globalThis.journeySaid.push(new URL(this.src).pathname);
      return play.call(this);
    };
  });
  await withVoices(page, ["en-GB", true]);
  await host.put("sound.wav", wave());
  const sound = { en: "/journey/sound.wav" };
  const survey = await open(host, {
    ...SURVEY,
    aids: {
      topics: { audio: { en: "/journey/nowhere.wav" }, hint_audio: { en: "/journey/sound.wav?hint" } },
      "topics/staff": { audio: { en: "/journey/sound.wav?staff" } },
      "warm/yes": { audio: sound },
    },
    pages: SURVEY.pages.map((shown) => ({
      ...shown,
      questions: shown.questions.map((question) => (question.id === "topics" ? { ...question, hint: { en: "Think of last year." } } : question)),
    })),
  });
  await tool(survey, "Read aloud").click();
  // Only a voice waits for the test; recordings come to their end by themselves.
  await expect.poll(async () => {
    await page.evaluate(() => globalThis.journeyEnd());
    return tool(survey, "Read aloud").count();
  }).toBe(1);
  const all = await said(page);
  const from = all.indexOf("en-GB: Is your home warm enough in winter?");
  expect(all.slice(from)).toEqual([
    "en-GB: Is your home warm enough in winter?", "/journey/sound.wav", "en-GB: No",
    "/journey/nowhere.wav", "en-GB: Which of these should improve?", "/journey/sound.wav", "en-GB: Select all that apply",
    "en-GB: Repairs", "/journey/sound.wav",
  ]);
  // A choice is chosen by a press anywhere on it, as without a recording.
  await survey.tick("Which of these should improve?", "Staff");
});

test("recordings and sign language are there, and fetched by nobody who does not start them", { tag: "@both" }, async ({ host, page }) => {
  const files = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  const survey = await open(host);
  const film = survey.element.getByText("Watch in British Sign Language");
  await film.click();
  const video = survey.element.locator("video");
  await expect(video).toBeVisible();
  await expect(video).toHaveAttribute("aria-label", /British Sign Language: .*Is your home warm enough/);
  expect(await video.locator("track").getAttribute("src")).toBe("/journey/warm.vtt");
  await expectAccessible(page);
  expect(files.filter((file) => /warm\.(mp3|mp4)/.test(file))).toEqual([]);
});

test("easy read has easy words, pictures and one question at a time, and sends the same answers", { tag: "@both" }, async ({ host, page }) => {
  const survey = await open(host);
  await tool(survey, "Easy read").click();
  await expect(tool(survey, "Easy read")).toHaveAttribute("aria-pressed", "true");
  await expect(survey.element.getByRole("heading", { name: "Your home", exact: true })).toBeVisible();
  const warm = survey.question("Is your home warm?");
  await expect(warm).toBeVisible();
  await expect(survey.element.getByText("Warm?", { exact: true })).toBeVisible();
  await expect(survey.element.locator(".yousaid-access__aid svg").first()).toBeVisible();
  await expect(survey.question("What can be better?")).toBeHidden();
  await expect(survey.element.getByText("Question ⁨1⁩ of ⁨2⁩ on this page")).toBeVisible();
  await expectAccessible(page);

  // Continue looks at this question only.
  const go = survey.element.locator("button[type=submit]");
  await go.click();
  await expect(survey.errorLinks).toHaveCount(1);
  await warm.getByText("No", { exact: true }).click();
  await go.click();
  await expect(survey.errorLinks).toHaveCount(0);
  await expect(survey.field("Which room is cold?")).toBeVisible();
  await expect(warm).toBeHidden();
  await expect.poll(() => survey.element.evaluate((host) => host.shadowRoot.activeElement?.textContent)).toMatch(/Which room is cold/);
  await go.click();
  await survey.tick("What can be better?", "Staff");
  await survey.element.locator(".yousaid-access .yousaid-back").click();
  await expect(survey.field("Which room is cold?")).toBeVisible();
  await go.click();

  const submitted = page.evaluate(
    () => new Promise((resume) => {
      document.addEventListener("yousaid-submit", (event) => {
        event.preventDefault();
        resume(event.detail);
      });
    }),
  );
  await go.click();
  await expect(survey.field("Anything else?")).toBeVisible();
  await go.click();
  const { answers } = await submitted;
  expect(answers).toMatchObject({ warm: { choice: "no", language: "en-simple" }, topics: { choices: ["staff"], language: "en-simple" } });
});

test("switched off, easy read leaves everything as it was", async ({ host }) => {
  const survey = await open(host);
  await tool(survey, "Easy read").click();
  await survey.question("Is your home warm?").getByText("Yes", { exact: true }).click();
  await tool(survey, "Easy read").click();
  await expect(survey.question("Which of these should improve?")).toBeVisible();
  await expect(survey.radio("Is your home warm enough in winter?", "Yes")).toBeChecked();
  await expect(root(survey)).not.toHaveAttribute("data-one");
});

test("the official survey in easy read with pictures, from first to last, on a telephone @layout", async ({ host, page }) => {
  const text = await readFile(new URL("../../../examples/easy-read/tsm-easy.json", import.meta.url), "utf8");
  await host.put("tsm-easy.json", text);
  await host.open('<yousaid-survey src="/journey/tsm-easy.json" endpoint="none" language="en-simple"></yousaid-survey>');
  const survey = host.survey();
  await expect(survey.element.getByRole("heading", { name: "Your home", exact: true })).toBeVisible();
  const submitted = page.evaluate(
    () => new Promise((resume) => {
      document.addEventListener("yousaid-submit", (event) => {
        event.preventDefault();
        resume(event.detail);
      });
    }),
  );
  const asked = survey.element.locator(".yousaid-question:visible");
  const go = survey.element.locator("button[type=submit]");
  const official = [];
  for (let count = 0; (await root(survey).getAttribute("data-step")) === "page"; count += 1) {
    expect(count, "it comes to an end").toBeLessThan(20);
    await expect(asked, "one question at a time").toHaveCount(1);
    const id = await asked.getAttribute("data-question");
    if (id !== "overall_reason") {
      await expect(asked.locator(".yousaid-access__aid > .yousaid-access__picture")).toBeVisible();
      await expect(asked.locator(".yousaid-access__easy")).toBeVisible();
      official.push(await asked.locator(".yousaid-question__title").first().textContent());
      // Every answer of a scale has its picture; then the second one, or yes.
      await expect(asked.locator(".yousaid-row .yousaid-access__picture").first()).toBeVisible();
      await asked.locator(".yousaid-row").nth(id.endsWith("filter") ? 0 : 1).click();
    }
    if (count === 0) await expectAccessible(page);
    if (process.env.YOUSAID_SHOTS) await page.screenshot({ path: `${process.env.YOUSAID_SHOTS}/easy-${count}.png`, fullPage: true });
    const place = await root(survey).evaluate((element) => `${element.dataset.page} ${element.dataset.step}`);
    await go.click();
    await expect
      .poll(async () => {
        const now = await root(survey).evaluate((element) => `${element.dataset.page} ${element.dataset.step}`);
        return now !== place || (await asked.getAttribute("data-question")) !== id;
      })
      .toBe(true);
  }
  expect(official).toHaveLength(15);
  expect(official[0], "the official words are all there").toBe(
    "Taking everything into account, how satisfied or dissatisfied are you with the service provided by Elm Park Homes?",
  );
  await go.click();
  const { answers } = await submitted;
  expect(Object.keys(answers)).toHaveLength(15);
  expect(answers.TP01, "read in the official words").toMatchObject({ choice: "fairly_satisfied", language: "en" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize().width);
});
