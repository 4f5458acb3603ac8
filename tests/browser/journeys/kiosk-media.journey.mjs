/** A kiosk whose question can be heard by a recording and watched in sign language. */
import { readFile } from "node:fs/promises";

import { Kiosk } from "../pages/kiosk.mjs";
import { expectAccessible } from "../support/accessibility.mjs";
import { wave } from "../support/media.mjs";
import { expect, test as base } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const SURVEY = new URL("../../../examples/surveys/reception-visit.json", import.meta.url);
const WATCH = "Watch in British Sign Language";
/** Longer than any test here. */
const SECONDS = 300;

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => {
    await put(collector);
    await collector.put("kiosk/media/visit.wav", wave());
    await collector.put("kiosk/media/film.wav", wave(SECONDS));
    await collector.put("kiosk/media/film.vtt", "WEBVTT\n\n00:00.000 --> 05:00.000\nHow was your visit today?\n");
    await use(new Kiosk(page, collector));
  },
});

/** Puts the survey beside the kiosk's page, with these aids for single answers. */
async function put(collector, aids = {}, film = "film.wav") {
  const survey = JSON.parse(await readFile(SURVEY, "utf8"));
  Object.assign(survey.aids, aids);
  Object.assign(survey.aids.visit, {
    audio: { en: "media/visit.wav" },
    sign_language: { address: `media/${film}`, captions: { en: "media/film.vtt" } },
  });
  await collector.put("kiosk/survey.json", JSON.stringify(survey));
}

const open = (kiosk, options = {}) => kiosk.open({ src: "survey.json", ...options });
const video = (kiosk) => kiosk.root.locator("video");
const place = (kiosk) => video(kiosk).evaluate((film) => film.currentTime);
const isPaused = (kiosk) => video(kiosk).evaluate((film) => film.paused);

/** Waits until the film has gone on. */
async function goesOn(kiosk) {
  const before = await place(kiosk);
  await expect.poll(() => place(kiosk)).toBeGreaterThan(before);
}

test("a question is watched in sign language, with captions and with buttons for fingers", { tag: "@both" }, async ({ kiosk, page }) => {
  await open(kiosk);
  await expect(video(kiosk)).toBeHidden();
  await kiosk.film(WATCH).click();
  await expect(video(kiosk)).toBeVisible();
  await expect(video(kiosk)).toHaveAttribute("aria-label", `${WATCH}: How was your visit today?`);
  await goesOn(kiosk);
  await expect.poll(() => video(kiosk).evaluate((film) => [...film.textTracks].map(({ mode, language, cues }) => [mode, language, cues?.length]))).toEqual([["showing", "en", 1]]);
  for (const button of await kiosk.root.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box.width, box.height), await button.textContent()).toBeGreaterThanOrEqual(64);
  }
  await kiosk.film("Pause").click();
  await expect.poll(() => isPaused(kiosk)).toBe(true);
  await expectAccessible(page);
  await kiosk.film("Play").click();
  await goesOn(kiosk);
  await expect(kiosk.film("Pause")).toBeVisible();
  await kiosk.film("Close the film").click();
  await expect(video(kiosk)).toBeHidden();
  expect(await isPaused(kiosk)).toBe(true);
  // In another language the film is the same, and begins anew.
  await kiosk.button("Polski").click();
  await expect(kiosk.root).toHaveAttribute("lang", "pl");
  await expect(video(kiosk)).toBeHidden();
});

test("a recording is heard in the place of a voice, and a voice what can't be had", async ({ kiosk, page, guard, collector }) => {
  guard.expect(/Failed to load resource.*404/);
  await put(collector, { "visit/4": { audio: { en: "media/nowhere.wav" } } });
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function played() {
      globalThis.journeySaid.push(new URL(this.src).pathname);
      return play.call(this);
    };
  });
  await withVoices(page, ["en-GB", true]);
  await open(kiosk);
  await kiosk.button("Read aloud").click();
  await expect.poll(async () => {
    await page.evaluate(() => globalThis.journeyEnd());
    return kiosk.button("Read aloud").count();
  }).toBe(1);
  expect(await said(page)).toEqual([
    "/kiosk/media/visit.wav", "en-GB: Very bad. Bad. Good", "/kiosk/media/nowhere.wav", "en-GB: Very good",
  ]);
});

test("without a voice there is the button where something is recorded, and nowhere else", async ({ kiosk, page }) => {
  await withVoices(page);
  await open(kiosk);
  await expect(kiosk.button("Read aloud")).toBeVisible();
  await kiosk.button("Polski").click();
  await expect(kiosk.root).toHaveAttribute("lang", "pl");
  // Bigger text, contrast and pictures; the film has a button of its own.
  await expect(kiosk.root.locator(".yousaid-kiosk__tools button")).toHaveCount(3);
});

test("whoever watches is there; when nobody is, the film ends with everything else", async ({ kiosk, page }) => {
  await page.clock.install();
  await open(kiosk, { idle: "20" });
  await kiosk.film(WATCH).click();
  await goesOn(kiosk);
  // From here on the kiosk's time goes on only when the test says so; the film's goes on by itself.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
  for (let second = 0; second < 60; second += 1) {
    await goesOn(kiosk);
    await page.clock.runFor(1_000);
  }
  await expect(kiosk.root.getByRole("alertdialog")).toHaveCount(0);
  expect(await isPaused(kiosk)).toBe(false);

  await kiosk.film("Pause").click();
  await expect.poll(() => isPaused(kiosk)).toBe(true);
  await page.clock.runFor(25_000);
  await expect(kiosk.root.getByRole("alertdialog")).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(kiosk.root.getByRole("alertdialog")).toHaveCount(0);
  await kiosk.film("Play").click();
  await goesOn(kiosk);
  // One that waits for the network goes on no more than one that is paused.
  const film = await video(kiosk).elementHandle();
  await film.evaluate((film) => (film.playbackRate = 0));
  await page.clock.runFor(22_000);
  await expect(kiosk.root.getByRole("alertdialog")).toBeVisible();
  await expect.poll(() => film.evaluate((film) => film.paused)).toBe(true);
  await page.clock.runFor(31_000);
  await expect(kiosk.root.getByRole("alertdialog")).toHaveCount(0);
  await expect(kiosk.film(WATCH)).toBeVisible();
  await expect(video(kiosk)).toBeHidden();
  expect(await film.evaluate((film) => [film.isConnected, film.paused])).toEqual([false, true]);
  expect(await place(kiosk)).toBe(0);
});

test("recordings and films are there without a network", async ({ kiosk, page, context, collector, guard }) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await withVoices(page);
  await open(kiosk);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const kept = () => page.evaluate(async () => {
    const found = await Promise.all(["visit.wav", "film.wav", "film.vtt"].map((name) => caches.match(`/kiosk/media/${name}`)));
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
  await again.film(WATCH).click();
  await goesOn(again);
  // A browser asks for a film piece by piece, also when somebody looks for a place in it.
  const pieces = await cold.evaluate(async () => {
    const ask = async (range) => {
      const answer = await fetch("media/film.wav", { headers: { range } });
      return [answer.status, answer.headers.get("content-range"), await answer.text()];
    };
    return [await ask("bytes=8-11"), (await ask("bytes=8-"))[1], (await ask("bytes=99999999-"))[0]];
  });
  const size = 44 + SECONDS * 8_000;
  expect(pieces).toEqual([[206, `bytes 8-11/${size}`, "WAVE"], `bytes 8-${size - 1}/${size}`, 416]);
  await again.button("Read aloud").click();
  await expect.poll(() => isPaused(again)).toBe(true);
  await expect(again.button("Read aloud")).toBeVisible();
});

test("a film that can't be had says so, and is tried again", { tag: "@both" }, async ({ kiosk, collector, guard }) => {
  guard.expectUnfetched();
  await put(collector, {}, "later.wav");
  await open(kiosk);
  await kiosk.film(WATCH).click();
  await expect(kiosk.root.getByText("The film can’t be shown at the moment.")).toBeVisible();
  await expect(kiosk.film("Play")).toBeHidden();
  await collector.put("kiosk/media/later.wav", wave(SECONDS));
  await kiosk.film("Close the film").click();
  await kiosk.film(WATCH).click();
  await goesOn(kiosk);
});
