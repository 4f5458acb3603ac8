/** A kiosk with what helps with its words: pictures, easy words, and recordings and films of its last screen. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { Kiosk } from "../pages/kiosk.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { Collector } from "../support/collector.mjs";
import { wave } from "../support/media.mjs";
import { expect, test as base } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const SURVEY = new URL("../../../examples/surveys/reception-visit.json", import.meta.url);
const WATCH = "Watch in British Sign Language";
/** Longer than any test here. */
const SECONDS = 300;
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#2a6f5b"/></svg>';
const PICTURES = {
  visit: { picture: "home" },
  "visit/4": { picture: "thumb_up" },
  topic: { picture: "media/topic.svg" },
  "topic/repairs": { picture: "media/repairs.svg" },
  "topic/rent": { picture: "media/gone.svg" },
};

const test = base.extend({
  collector: async ({}, use, testInfo) => (await Collector.start({ ownSurveys: true })).lend(use, testInfo),

  kiosk: async ({ page, collector, guard }, use) => {
    for (const name of ["topic", "repairs"]) await collector.put(`kiosk/media/${name}.svg`, IMAGE);
    for (const name of ["easy", "title-en", "title-ur", "promise-en", "promise-ur"]) await collector.put(`kiosk/media/${name}.wav`, wave());
    await collector.put("kiosk/media/film.wav", wave(SECONDS));
    await collector.put("kiosk/media/film.vtt", "WEBVTT\n\n00:00.000 --> 05:00.000\nThank you for coming\n");
    // What is played, beside what is said.
    await page.addInitScript(() => {
      const { play } = HTMLMediaElement.prototype;
      HTMLMediaElement.prototype.play = function played() {
        globalThis.journeySaid.push(new URL(this.src).pathname.replace("/kiosk/media/", ""));
        return play.call(this);
      };
    });
    await use(new Kiosk(page, collector));
  },
});

/** Opens the kiosk with these aids, and with these texts at its end. */
async function open(kiosk, collector, { aids, ending = {}, ...options }) {
  const survey = { ...JSON.parse(await readFile(SURVEY, "utf8")), aids };
  Object.assign(survey.ending, ending);
  await collector.put("kiosk/survey.json", JSON.stringify(survey));
  // What is pressed has to be an answer to a survey that it knows.
  await writeFile(path.join(collector.surveys, "reception-visit.json"), JSON.stringify(survey));
  await collector.kill();
  await collector.startAgain();
  await kiosk.open({ src: "survey.json", ...options });
}

const TITLE = { en: "Thank you for coming", ur: "آنے کا شکریہ" };
const audio = (name) => ({ en: `media/${name}-en.wav`, ur: `media/${name}-ur.wav` });
const ENDING = { "/ending/title": { audio: audio("title") }, "/ending/outcome_promise": { audio: audio("promise") } };

async function thanks(kiosk, face = 3) {
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answers--faces button").nth(face));
  await kiosk.isAt("more");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__more button").nth(1));
  await kiosk.isAt("thanks");
}

const aid = (within) => within.locator(".yousaid-kiosk__aid");
const isLoaded = (image) => expect.poll(() => image.evaluate(({ complete, naturalWidth }) => complete && naturalWidth > 0)).toBe(true);

/** Reads the screen to its end. */
async function readAloud(kiosk, page, name = "Read aloud") {
  await page.evaluate(() => (globalThis.journeySaid = []));
  await kiosk.button(name).click();
  await expect.poll(async () => {
    await page.evaluate(() => globalThis.journeyEnd());
    return kiosk.button(name).count();
  }).toBe(1);
  return said(page);
}

test("pictures of the definition stand before the kiosk's own, which come where one can't be had", async ({ kiosk, page, collector, guard }) => {
  test.slow();
  guard.expect(/Failed to load resource.*404/);
  await withVoices(page);
  await open(kiosk, collector, { aids: PICTURES });
  await expect(aid(kiosk.root)).toHaveCount(2);
  const good = kiosk.face("Very good");
  const faces = kiosk.root.locator(".yousaid-kiosk__face");
  await expect(aid(good)).toBeVisible();
  await expect(faces.nth(3)).toBeHidden();
  await expect(faces.nth(2)).toBeVisible();
  await kiosk.button("Pictures").click();
  await expect(aid(good)).toBeHidden();
  await expect(faces.nth(3), "an answer is never without its face").toBeVisible();
  await kiosk.button("Pictures").click();
  await kiosk.press(good);
  await kiosk.isAt("more");
  const [repairs, rent] = ["Repairs", "Rent"].map((name) => kiosk.face(name));
  await isLoaded(aid(repairs));
  await expect(aid(repairs)).toHaveAttribute("alt", "");
  expect((await aid(repairs).boundingBox()).height, "as high as two lines of words").toBeGreaterThanOrEqual(64);
  await expect(repairs.locator("svg")).toBeHidden();
  await expect(aid(rent)).toBeHidden();
  await expect(rent.locator("svg")).toBeVisible();
  await expect(kiosk.face("Neighbours").locator("svg")).toBeVisible();
  await expectAccessible(page);
  await kiosk.button("Pictures").click();
  for (const picture of await kiosk.root.locator(".yousaid-kiosk__picture").all()) await expect(picture).toBeHidden();
});

test("pictures and recordings of easy words are there without a network", async ({ kiosk, page, context, collector, guard }) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await withVoices(page);
  await open(kiosk, collector, { aids: { ...PICTURES, visit: { easy: "Was it good?", easy_audio: { en: "media/easy.wav" } } } });
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const kept = () => page.evaluate(async () => {
    const found = await Promise.all(["topic.svg", "repairs.svg", "easy.wav"].map((name) => caches.match(`/kiosk/media/${name}`)));
    return found.every(Boolean);
  });
  await expect.poll(kept).toBe(true);
  await collector.kill();
  await context.setOffline(true);
  const cold = await context.newPage();
  await withVoices(cold);
  await page.close();
  await cold.goto("/kiosk/");
  const again = new Kiosk(cold, collector);
  await again.isAt("start");
  await again.press(again.face("Very good"));
  await again.isAt("more");
  for (const image of await again.root.locator("img.yousaid-kiosk__aid:not([hidden])").all()) await isLoaded(image);
  await expect(again.root.locator("img.yousaid-kiosk__aid:not([hidden])")).toHaveCount(2);
  await expect(again.face("Rent").locator("svg")).toBeVisible();
});

test("easy words have a recording of their own, heard after the words that stay", async ({ kiosk, page, collector }) => {
  await withVoices(page);
  const easy = { en: "Did we help you today?" };
  await open(kiosk, collector, { aids: { visit: { easy, easy_audio: { en: "media/easy.wav" } }, topic: { easy, audio: { en: "media/title-en.wav" } } } });
  const easier = kiosk.button("Easy read");
  await expect(easier).toBeVisible();
  await expect(kiosk.button("Read aloud"), "nothing else of this screen is recorded").toHaveCount(0);
  await easier.click();
  await expect(kiosk.root.getByText("Did we help you today?")).toBeVisible();
  expect(await readAloud(kiosk, page)).toEqual(["easy.wav"]);
  await easier.click();
  await expect(kiosk.button("Read aloud")).toHaveCount(0);
});

test("the last screen is heard by its recordings, in each language by its own", async ({ kiosk, page, collector }) => {
  await withVoices(page);
  await open(kiosk, collector, { aids: ENDING, ending: { title: TITLE }, thanks: "60" });
  await thanks(kiosk);
  await expect(kiosk.heading).toHaveText(TITLE.en);
  expect(await readAloud(kiosk, page)).toEqual(["title-en.wav", "promise-en.wav"]);
  await kiosk.button("اردو").click();
  await expect(kiosk.root).toHaveAttribute("dir", "rtl");
  await expect(kiosk.heading).toHaveText(TITLE.ur);
  expect(await readAloud(kiosk, page, "پڑھ کر سنائیں")).toEqual(["title-ur.wav", "promise-ur.wav"]);
  await kiosk.button("Polski").click();
  await expect(kiosk.root).toHaveAttribute("lang", "pl");
  await expect(kiosk.root.locator(".yousaid-kiosk__tool:not([aria-pressed])"), "nothing is recorded in Polish").toHaveCount(0);
});

test("a voice reads the definition's thanks, where the answer is, and the promise", async ({ kiosk, page, collector }) => {
  await withVoices(page, ["en-GB", true]);
  await open(kiosk, collector, { aids: { "/ending/outcome_promise": { easy: "Look at the door. We say there what we did." } }, ending: { title: TITLE }, thanks: "60" });
  await thanks(kiosk);
  await expect(kiosk.root.locator(".yousaid-kiosk__known")).toHaveText("We have received your answer.");
  const promise = "What you told us, and what we did, hangs by the door on the first Monday of each month.";
  expect(await readAloud(kiosk, page)).toEqual([`en-GB: ${TITLE.en}. We have received your answer.. ${promise}`]);
  await kiosk.button("Easy read").click();
  const easy = kiosk.root.locator(".yousaid-kiosk__easy");
  await expect(easy).toHaveText("In easy words Look at the door. We say there what we did.");
  await expectAccessible(page);
  expect(await readAloud(kiosk, page)).toEqual([
    `en-GB: ${TITLE.en}. We have received your answer.. ${promise}. Look at the door. We say there what we did.`,
  ]);
});

test("a text that is not translated is read out by a voice of its own language, or by none", async ({ kiosk, page, collector }) => {
  await withVoices(page, ["pl-PL", true], ["en-GB", true]);
  await open(kiosk, collector, { aids: {}, ending: { title: { en: TITLE.en } }, thanks: "60" });
  await kiosk.button("Polski").click();
  await expect(kiosk.root).toHaveAttribute("lang", "pl");
  await thanks(kiosk);
  await expect(kiosk.root.locator(".yousaid-kiosk__known")).toHaveText("Otrzymaliśmy Twoją odpowiedź.");
  const rest = /^pl-PL: Otrzymaliśmy Twoją odpowiedź\.\. Co nam Państwo powiedzieli/;
  expect(await readAloud(kiosk, page, "Czytaj na głos")).toEqual([`en-GB: ${TITLE.en}`, expect.stringMatching(rest)]);
  await page.evaluate(() => (speechSynthesis.getVoices = () => [{ lang: "pl-PL", localService: true, name: "pl" }]));
  expect(await readAloud(kiosk, page, "Czytaj na głos")).toEqual([expect.stringMatching(rest)]);
});

test("two films of one screen have names of their own", async ({ kiosk, collector }) => {
  const film = { address: "media/film.wav", captions: { en: "media/film.vtt" } };
  const promise = { en: "We tell you what we did." };
  const aids = { "/ending/title": { sign_language: film }, "/ending/outcome_promise": { sign_language: film } };
  await open(kiosk, collector, { aids, ending: { title: TITLE, outcome_promise: promise }, thanks: "60" });
  await kiosk.press(kiosk.face("Good"));
  await kiosk.isAt("more");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__more button").nth(0));
  await kiosk.isAt("thanks");
  await expect(kiosk.film(WATCH)).toHaveCount(2);
  for (const signed of [TITLE.en, promise.en]) {
    await kiosk.film(WATCH, signed).click();
    await expect(kiosk.film("Play", signed)).toBeVisible();
    await kiosk.film("Close the film", signed).click();
  }
});

test("thanks stay while somebody listens or watches, and no longer", async ({ kiosk, page, collector }) => {
  await withVoices(page, ["en-GB", true]);
  const film = { address: "media/film.wav", captions: { en: "media/film.vtt" } };
  await page.clock.install();
  await open(kiosk, collector, { aids: { "/ending/title": { sign_language: film } }, ending: { title: TITLE }, thanks: "5", idle: "20", lock: "0" });
  const video = kiosk.root.locator("video");
  const isSpeaking = () => page.evaluate(() => globalThis.journeyIsSpeaking());
  const goesOn = async () => {
    const before = await video.evaluate(({ currentTime }) => currentTime);
    await expect.poll(() => video.evaluate(({ currentTime }) => currentTime)).toBeGreaterThan(before);
  };
  const begin = async () => {
    await kiosk.root.locator(".yousaid-kiosk__answers--faces button").first().click();
    await kiosk.root.locator(".yousaid-kiosk__more button").nth(0).click();
    await kiosk.isAt("thanks");
  };
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));

  await begin();
  await kiosk.button("Read aloud").click();
  await page.clock.runFor(15_000);
  await kiosk.isAt("thanks");
  expect(await isSpeaking()).toBe(true);
  await page.evaluate(() => globalThis.journeyEnd());
  await page.clock.runFor(4_000);
  await kiosk.isAt("thanks");
  await page.clock.runFor(2_000);
  await kiosk.isAt("start");

  // A voice that never says that it has ended keeps nobody from coming.
  await begin();
  await kiosk.button("Read aloud").click();
  await page.clock.runFor(22_000);
  await kiosk.isAt("start");
  expect(await isSpeaking()).toBe(false);

  await begin();
  await kiosk.film(WATCH).click();
  await expect(video).toHaveAttribute("aria-label", `${WATCH}: ${TITLE.en}`);
  await goesOn();
  for (let second = 0; second < 30; second += 1) {
    await goesOn();
    await page.clock.runFor(1_000);
  }
  await kiosk.isAt("thanks");
  for (const button of await kiosk.root.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box.width, box.height), await button.textContent()).toBeGreaterThanOrEqual(64);
  }
  await kiosk.film("Pause").click();
  await expect.poll(() => video.evaluate(({ paused }) => paused)).toBe(true);
  const element = await video.elementHandle();
  await page.clock.runFor(15_000);
  await kiosk.isAt("thanks");
  await page.clock.runFor(8_000);
  await kiosk.isAt("start");
  expect(await element.evaluate((film) => [film.isConnected, film.paused])).toEqual([false, true]);

  await begin();
  await page.clock.runFor(4_000);
  await kiosk.isAt("thanks");
  await page.clock.runFor(2_000);
  await kiosk.isAt("start");
});

/** Has so many people look at, listen to and watch everything. Runs in the page. */
async function people(count) {
  const root = document.querySelector("yousaid-kiosk").shadowRoot.querySelector(".yousaid-kiosk");
  const until = async (stage) => {
    while (root.dataset.stage !== stage) await new Promise((next) => setTimeout(next));
  };
  const use = async () => {
    for (const button of root.querySelectorAll(".yousaid-kiosk__tools button, .yousaid-kiosk__stage > .yousaid-kiosk__tool")) {
      button.click();
      await new Promise((next) => setTimeout(next));
    }
  };
  for (let i = 0; i < count; i += 1) {
    await use();
    root.querySelector(".yousaid-kiosk__answers--faces button").click();
    await until("more");
    await use();
    root.querySelectorAll(".yousaid-kiosk__more button")[1].click();
    await until("thanks");
    await use();
    root.querySelector(".yousaid-kiosk__stage > .yousaid-button").click();
    await until("start");
  }
}

test("whatever people look at, listen to and watch, nothing of it is left", async ({ kiosk, page, context, collector, guard }) => {
  test.slow();
  guard.expect(/Failed to load resource.*404/);
  await withVoices(page, ["en-GB", true]);
  const film = { address: "media/film.wav", captions: { en: "media/film.vtt" } };
  const aids = { ...PICTURES, ...ENDING, visit: { ...PICTURES.visit, easy: "Was it good?", sign_language: film } };
  Object.assign(aids["/ending/title"], { picture: "media/topic.svg", easy: "Thanks", sign_language: film });
  await open(kiosk, collector, { aids, ending: { title: TITLE }, thanks: "60", lock: "0", sound: "off" });
  await expect(kiosk.button("Read aloud")).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.enable");
  const held = async () => {
    for (let time = 0; time < 3; time += 1) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    return ["Nodes", "JSEventListeners"].map((name) => metrics.find((metric) => metric.name === name).value);
  };
  await page.evaluate(people, 20);
  const before = await held();
  await page.evaluate(people, 100);
  const after = await held();
  test.info().annotations.push({ type: "figures", description: `nodes and listeners: ${before} after 20 people, ${after} after 120` });
  expect(after[0] - before[0], `nodes: ${before} → ${after}`).toBeLessThanOrEqual(20);
  expect(after[1] - before[1], `listeners: ${before} → ${after}`).toBeLessThanOrEqual(5);
});
