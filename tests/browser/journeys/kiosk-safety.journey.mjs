/** What a kiosk must hold while nobody looks after it: privacy, opening hours, no network, several tabs. */
import jsqr from "jsqr";

import { Kiosk, PIN } from "../pages/kiosk.mjs";
import { expectAccessible, settle } from "../support/accessibility.mjs";
import { traces, waiting } from "../support/device.mjs";
import { expect, test as base } from "../support/test.mjs";

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
});

const QUESTION = "How was your visit today?";
/** A Monday morning where the browser's clock is (`America/Phoenix`). */
const MONDAY = new Date("2026-11-23T10:00:00-07:00");

test("who has gone is asked for half a minute, and then nothing of them is left", async ({ kiosk, page }) => {
  await page.clock.install({ time: MONDAY });
  await kiosk.open();
  await kiosk.root.getByRole("button", { name: "Cymraeg" }).click();
  await kiosk.root.locator(".yousaid-kiosk__tool").first().click();
  await expect(kiosk.heading).toHaveText("Sut oedd eich ymweliad heddiw?");
  await page.clock.runFor(89_000);
  const dialog = kiosk.root.getByRole("alertdialog");
  await expect(dialog).toHaveCount(0);
  await page.clock.runFor(3_000);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button")).toBeFocused();
  await expect(kiosk.root.locator("progress")).toHaveAttribute("value", /^2[7-9]$/);
  // Everything else is out of reach meanwhile.
  await expect(kiosk.root.locator("[inert]")).toHaveCount(2);

  // Any key will do.
  await page.keyboard.press("a");
  await expect(dialog).toHaveCount(0);
  await expect(kiosk.root).toHaveAttribute("data-size", "large");
  await page.clock.runFor(92_000);
  await expect(dialog).toBeVisible();
  // Any touch will do, wherever it is.
  await page.mouse.click(10, 400);
  await expect(dialog).toHaveCount(0);

  await page.clock.runFor(121_000);
  await expect(dialog).toHaveCount(0);
  await expect(kiosk.heading).toHaveText(QUESTION);
  await expect(kiosk.root).not.toHaveAttribute("data-size");
  await expect(kiosk.root).toHaveAttribute("data-attract", "");
});

test("the second question is not left for the next person, and the first answer counts", async ({ kiosk, page }) => {
  await page.clock.install({ time: MONDAY });
  await kiosk.open();
  await page.clock.runFor(1_000);
  await kiosk.face("Good").click();
  await kiosk.isAt("more");
  await page.clock.runFor(1_000);
  await kiosk.button("Repairs").click();
  await page.clock.runFor(121_000);
  await kiosk.isAt("start");
  await expect.poll(async () => (await kiosk.stored())[0]?.final).toBe(true);
  const [response] = await kiosk.stored();
  expect(Object.keys(response.answers), "a tile that was not sent off is not an answer").toEqual(["visit"]);
  await page.clock.runFor(1_000);
  await kiosk.face("Bad").click();
  await kiosk.isAt("more");
  await expect(kiosk.button("Repairs")).toHaveAttribute("aria-pressed", "false");
});

test("nobody can go back to what somebody before has pressed", async ({ kiosk, page }) => {
  await kiosk.open();
  await kiosk.press(kiosk.face("Very bad"));
  await kiosk.press(kiosk.button("Waiting time"));
  await page.evaluate(() => history.back());
  await kiosk.isAt("start");
  await expect(page).toHaveURL(/\/kiosk\/$/);
  await expect.poll(async () => (await waiting(page)).length).toBe(0);
  expect(await traces(page)).not.toMatch(/visit":|waiting|very_bad|topic/);

  // Away and back, as a browser does it that keeps pages.
  await kiosk.press(kiosk.face("Very bad"));
  await kiosk.isAt("more");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await kiosk.isAt("start");
  await page.reload();
  await kiosk.isAt("start");
  await expect(page.locator("input")).toHaveCount(0);
});

test("outside the opening hours presses are not taken", async ({ kiosk, page }) => {
  await page.clock.install({ time: new Date("2026-11-23T08:58:00-07:00") });
  await kiosk.put({ "open-hours": "mon-fri 09:00-17:00" });
  await page.goto("/kiosk/");
  await kiosk.isAt("closed");
  await expect(kiosk.heading).toHaveText("We are closed now");
  await expect(kiosk.root.getByText(/from .*09:00/)).toBeVisible();
  await page.clock.runFor(3 * 60_000);
  await kiosk.isAt("start");
  await page.clock.runFor(8 * 60 * 60_000);
  await kiosk.isAt("closed");
  await expect(kiosk.root.locator(".yousaid-kiosk__answer")).toHaveCount(0);
  // Staff get in all the same.
  await page.keyboard.press("Control+Alt+s");
  await kiosk.isAt("pin");
  expect(await kiosk.stored()).toEqual([]);
});

test("it starts without a network, in every language, and sends when there is one", async ({ kiosk, page, context, guard, collector }) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await kiosk.open({ thanks: "0" });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^yousaid-kiosk-/)]);
  // The reception's router is off, and the device is switched on.
  await collector.kill();
  await context.setOffline(true);
  const cold = await context.newPage();
  await page.close();
  await cold.goto("/kiosk/");
  const again = new Kiosk(cold, collector);
  await again.isAt("start");
  await again.root.getByRole("button", { name: "Polski" }).click();
  await expect(again.heading).toHaveText("Jak oceniasz dzisiejszą wizytę?");
  // Staff, too, who come because there is no network.
  await cold.keyboard.press("Control+Alt+s");
  await again.root.getByLabel("PIN").fill(PIN);
  await again.button("Open").click();
  await again.isAt("staff");
  await again.button("Back to the question").click();
  await again.isAt("start");
  for (let person = 0; person < 2; person += 1) {
    await again.press(again.root.locator(".yousaid-kiosk__answer").first());
    await again.isAt("more");
    await again.press(again.root.locator(".yousaid-kiosk__more button").last());
    await again.isAt("start");
  }
  await expect.poll(async () => (await waiting(cold)).length).toBe(2);
  await collector.startAgain();
  await context.setOffline(false);
  await expect.poll(async () => (await again.stored()).length, { timeout: 30_000 }).toBe(2);
  await expect.poll(async () => (await waiting(cold)).length).toBe(0);
  expect((await again.stored()).map(({ context }) => context.press)).toEqual(["1", "2"]);
});

test("two tabs of one device count and send together", async ({ kiosk, page, context, collector }) => {
  await kiosk.open({ lock: "0", thanks: "0" });
  const other = new Kiosk(await context.newPage(), collector);
  await other.page.goto("/kiosk/");
  await other.isAt("start");
  const person = async (tab) => {
    await tab.face("Good").click();
    await tab.button("Next person").click();
    await tab.isAt("start");
  };
  for (let i = 0; i < 3; i += 1) await Promise.all([person(kiosk), person(other)]);
  await expect.poll(async () => (await kiosk.stored()).filter(({ final }) => final).length).toBe(6);
  expect((await kiosk.stored()).map(({ context }) => context.press)).toEqual(["1", "2", "3", "4", "5", "6"]);
  await expect.poll(async () => (await waiting(page)).length).toBe(0);
});

test("the thanks don't claim what a full disk can't keep", async ({ kiosk, page, context, guard }) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await kiosk.open();
  await context.setOffline(true);
  await kiosk.press(kiosk.face("Good"));
  await kiosk.press(kiosk.button("Skip this question"));
  await expect(kiosk.root.locator(".yousaid-kiosk__known")).toHaveText("This device could not save your answer. It is trying to send it.");
  await context.setOffline(false);
  await expect.poll(async () => (await kiosk.stored()).length).toBe(1);
});

test("it is read aloud by a voice of the device for the language, or not at all", async ({ kiosk, page }) => {
  await page.addInitScript(() => {
    const voice = (lang, localService) => ({ lang, localService, name: lang });
    const voices = [voice("en-GB", false), voice("cy-GB", true), voice("pl-PL", true)];
    globalThis.journeySaid = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => globalThis.journeySaid.push("stop"),
      speak: (said) => globalThis.journeySaid.push(`${said.voice.lang}: ${said.text}`),
    });
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
  });
  await kiosk.open();
  const tools = kiosk.root.locator(".yousaid-kiosk__tool");
  // Of all tools it alone is not one that stays pressed.
  const read = kiosk.root.locator(".yousaid-kiosk__tool:not([aria-pressed])");
  await expect(tools, "size, contrast, easy words and pictures").toHaveCount(4);
  await expect(read, "the English voice is one of the network").toHaveCount(0);
  await kiosk.root.getByRole("button", { name: "Polski" }).click();
  await expect(read).toHaveCount(1);
  await tools.first().click();
  const said = await page.evaluate(() => globalThis.journeySaid.at(-1));
  expect(said).toMatch(/^pl-PL: Jak oceniasz dzisiejszą wizytę\?\. .+\. .+\. .+\. /);
  await expect(tools.first()).toHaveAttribute("data-on", "");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").first());
  await kiosk.isAt("more");
  expect(await page.evaluate(() => globalThis.journeySaid.at(-1)), "it stops when the screen changes").toBe("stop");
});

test("the QR code leads to the address", async ({ kiosk, page, context }) => {
  const address = "https://elmpark.example/say-more?from=elm-house-1";
  // What draws it comes after the question.
  const later = page.waitForResponse(/\/kiosk_later-[0-9a-f]+\.wasm/);
  await kiosk.open({ phone: address });
  await (await later).finished();
  await kiosk.press(kiosk.face("Good"));
  await kiosk.press(kiosk.button("Skip this question"));
  const code = kiosk.root.getByRole("img", { name: /elmpark\.example/ });
  const png = (await code.screenshot()).toString("base64");
  // Another page reads it: this one may load nothing.
  const reader = await context.newPage();
  const { width, height, pixels } = await reader.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, pixels: [...canvas.getImageData(0, 0, image.width, image.height).data] };
  }, png);
  expect(jsqr(Uint8ClampedArray.from(pixels), width, height)?.data).toBe(address);
});

/** Nothing moves, so that colours are judged as they stay: faces breathe without end while nobody is there. */
const SETTINGS = [
  { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" },
  { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
];

test("a start screen that nobody has touched is judged while its faces breathe", async ({ kiosk, page }) => {
  await kiosk.open();
  const isBreathing = () => kiosk.root.evaluate((root) => root.getAnimations({ subtree: true }).some(({ playState }) => playState === "running"));
  expect(await isBreathing()).toBe(true);
  await settle(page);
  expect(await isBreathing()).toBe(true);
});

for (const [name, width, height] of [["portrait", 1080, 1920], ["landscape", 1920, 1080], ["a telephone", 360, 740]]) {
  test(`every screen is open to everybody and large enough, ${name}`, async ({ kiosk, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await kiosk.open({ thanks: "60", phone: "https://elmpark.example/say" });
    const look = async (stage) => {
      await kiosk.isAt(stage);
      await expectAccessible(page, stage, SETTINGS);
      await page.emulateMedia(SETTINGS[0]);
      expect(await small(kiosk), stage).toEqual([]);
      const over = await kiosk.root.evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(over, `${stage}: sideways`).toBeLessThanOrEqual(0);
      const running = await kiosk.root.evaluate((root) => root.getAnimations({ subtree: true }).length);
      expect(running, "reduced motion").toBe(0);
    };
    await look("start");
    await kiosk.press(kiosk.face("Good"));
    await look("more");
    await kiosk.press(kiosk.button("Done"));
    await look("thanks");
    await kiosk.press(kiosk.button("Next person"));
    await kiosk.root.locator(".yousaid-kiosk__tool").nth(0).click();
    await kiosk.root.locator(".yousaid-kiosk__tool").nth(1).click();
    await look("start");
    await page.keyboard.press("Control+Alt+s");
    await look("pin");
    await kiosk.root.getByLabel("PIN").fill(PIN);
    await kiosk.button("Open").click();
    await look("staff");
  });
}

/** Buttons of less than 64 pixels: for hands that shake, from a wheelchair, at an arm's length. */
function small(kiosk) {
  return kiosk.root.evaluate((root) =>
    [...root.querySelectorAll("button, input")].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 63.5 || height < 63.5 ? [`${control.textContent} is ${width} × ${height}`] : [];
    }),
  );
}
