/** A kiosk at a reception, by finger and by keyboard: what is stored, and what the next person finds. */
import { Kiosk, PIN } from "../pages/kiosk.mjs";
import { expect, test as base } from "../support/test.mjs";
import { withVoices } from "../support/voices.mjs";

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
});

const QUESTION = "How was your visit today?";
const TOPIC = "What was it about?";

test("a face is a response of its own, with device and number, and thanks say only what is known", async ({ kiosk }) => {
  await kiosk.open();
  await expect(kiosk.heading).toHaveText(QUESTION);
  await kiosk.press(kiosk.face("Good"));
  await kiosk.isAt("more");
  await expect(kiosk.heading).toHaveText(TOPIC);
  await expect(kiosk.heading).toBeFocused();
  await expect(kiosk.root.getByRole("status")).toHaveText(/^Thank you/);
  await expect.poll(async () => (await kiosk.stored()).length).toBe(1);
  const [first] = await kiosk.stored();
  expect(first).toMatchObject({
    mode: "kiosk", sequence: 1, final: false, context: { device: "elm-house-1", press: "1" },
    answers: { visit: { choice: "3", language: "en" } },
  });
  expect(first.context.marks).toBeUndefined();

  await kiosk.press(kiosk.button("Repairs"));
  await kiosk.press(kiosk.button("Waiting time"));
  await expect(kiosk.button("Repairs")).toHaveAttribute("aria-pressed", "true");
  await kiosk.press(kiosk.button("Done"));
  await kiosk.isAt("thanks");
  await expect(kiosk.heading).toHaveText("Thank you");
  await expect(kiosk.root.getByRole("status")).toHaveText("We have received your answer.");
  await expect.poll(async () => (await kiosk.stored())[0].final).toBe(true);
  const [last] = await kiosk.stored();
  expect(last).toMatchObject({ id: first.id, sequence: 2, context: first.context });
  expect(last.answers.topic.choices).toEqual(["repairs", "waiting"]);

  await kiosk.isAt("start");
  await kiosk.press(kiosk.face("Very bad"));
  await kiosk.press(kiosk.button("Skip this question"));
  await expect.poll(async () => (await kiosk.stored()).filter(({ final }) => final).length).toBe(2);
  const [, second] = await kiosk.stored();
  expect(second.context.press).toBe("2");
  expect(Object.keys(second.answers)).toEqual(["visit"]);
});

test("presses too soon, too many or with several fingers are kept and marked", async ({ kiosk, page }) => {
  await kiosk.open({ lock: "30", thanks: "0" });
  for (let i = 0; i < 7; i += 1) {
    await kiosk.press(kiosk.face("Bad"));
    await kiosk.press(kiosk.button("Next person"));
    await kiosk.isAt("start");
  }
  await kiosk.settled();
  await kiosk.face("Good").evaluate((button) => {
    const finger = (isPrimary, pointerId) => new PointerEvent("pointerdown", { bubbles: true, composed: true, isPrimary, pointerId });
    button.dispatchEvent(finger(true, 1));
    button.dispatchEvent(finger(false, 2));
    button.click();
  });
  await kiosk.isAt("more");
  await expect.poll(async () => (await kiosk.stored()).length).toBe(8);
  const marks = (await kiosk.stored()).map(({ context }) => context.marks ?? "");
  expect(marks).toEqual(["", "repeat", "repeat", "repeat", "repeat", "repeat", "repeat burst", "repeat burst touches"]);
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test("a finger that still lies on the screen does not answer the next question", async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.settled();
  const box = await kiosk.face("OK").or(kiosk.face("Good")).first().boundingBox();
  await kiosk.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await kiosk.isAt("more");
  for (const tile of await kiosk.root.locator(".yousaid-kiosk__answers [aria-pressed]").all()) await expect(tile).toHaveAttribute("aria-pressed", "false");
});

test("languages, size and contrast are one press away, and gone for the next person", async ({ kiosk }) => {
  await kiosk.open({ thanks: "0" });
  await kiosk.root.getByRole("button", { name: "اردو" }).click();
  await expect(kiosk.root).toHaveAttribute("dir", "rtl");
  await expect(kiosk.root).toHaveAttribute("lang", "ur");
  await expect(kiosk.heading).toHaveText("آج آپ کا دورہ کیسا رہا؟");
  await kiosk.root.locator(".yousaid-kiosk__tool").nth(0).click();
  await kiosk.root.locator(".yousaid-kiosk__tool").nth(1).click();
  await expect(kiosk.root).toHaveAttribute("data-size", "large");
  await expect(kiosk.root).toHaveAttribute("data-contrast", "high");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__answer").first());
  await kiosk.isAt("more");
  await expect(kiosk.root).toHaveAttribute("data-contrast", "high");
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__more button").last());
  await kiosk.isAt("start");
  await expect(kiosk.root).toHaveAttribute("lang", "en");
  for (const left of ["data-size", "data-contrast"]) await expect(kiosk.root).not.toHaveAttribute(left);
  await expect.poll(async () => (await kiosk.stored())[0]?.answers.visit.language).toBe("ur");
});

test("easy words and pictures are one press away, in the language that is shown, and gone for the next person", async ({ kiosk }) => {
  await kiosk.open({ thanks: "0" });
  const [easy, pictures] = [kiosk.button("Easy read"), kiosk.button("Pictures")];
  await expect(easy).toHaveAttribute("aria-pressed", "false");
  await easy.click();
  await expect(easy).toHaveAttribute("aria-pressed", "true");
  await expect(easy).toBeFocused();
  await expect(kiosk.root.getByText("In easy words Did we help you today?")).toBeVisible();
  // The question itself stays what it is.
  await expect(kiosk.heading).toHaveText("How was your visit today?");
  await expect(pictures).toHaveAttribute("aria-pressed", "true");
  await pictures.click();
  await kiosk.press(kiosk.face("Very good"));
  await kiosk.isAt("more");
  await expect(kiosk.root.getByText("In easy words What did you come to us for?")).toBeVisible();
  await expect(kiosk.root.locator(".yousaid-kiosk__answers svg").first()).toBeHidden();
  await pictures.click();
  await expect(kiosk.root.locator(".yousaid-kiosk__answers svg").first()).toBeVisible();
  // Nobody has written easy words in Polish.
  await kiosk.button("Polski").click();
  await expect(kiosk.root.locator(".yousaid-kiosk__easy")).toBeHidden();
  await kiosk.press(kiosk.root.locator(".yousaid-kiosk__more button").last());
  await kiosk.isAt("start");
  await expect(easy).toHaveAttribute("aria-pressed", "false");
  await expect(pictures).toHaveAttribute("aria-pressed", "true");
  await expect(kiosk.root.locator(".yousaid-kiosk__easy")).toBeHidden();
});

test("Tab and Enter are enough, and the focus goes where the screen goes", async ({ kiosk, page }) => {
  await kiosk.open();
  const tabTo = async (button) => {
    for (let i = 0; i < 30 && !(await button.evaluate((found) => found.getRootNode().activeElement === found)); i += 1) {
      await page.keyboard.press("Tab");
    }
    await expect(button).toBeFocused();
  };
  await tabTo(kiosk.face("Very good"));
  await page.keyboard.press("Enter");
  await expect(kiosk.heading).toHaveText(TOPIC);
  await expect(kiosk.heading).toBeFocused();
  await kiosk.settled();
  await tabTo(kiosk.button("Our staff"));
  await page.keyboard.press("Space");
  await expect(kiosk.button("Our staff")).toHaveAttribute("aria-pressed", "true");
  await tabTo(kiosk.button("Done"));
  await page.keyboard.press("Enter");
  await expect(kiosk.heading).toHaveText("Thank you");
  await expect.poll(async () => (await kiosk.stored())[0]?.answers.topic?.choices).toEqual(["staff"]);
});

test("one switch is enough: the focus goes round by itself", async ({ kiosk, page }) => {
  await page.clock.install();
  await kiosk.open({ scan: "2" });
  await kiosk.settled();
  // From here on time goes on only when the test says so: no machine is too slow to press in time.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
  const isAtGood = () => kiosk.face("Good").evaluate((button) => button.getRootNode().activeElement === button);
  for (let steps = 0; steps < 30 && !(await isAtGood()); steps += 1) await page.clock.runFor(2_000);
  await expect(kiosk.face("Good")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.clock.resume();
  await kiosk.isAt("more");
  await expect.poll(async () => (await kiosk.stored())[0]?.answers.visit.choice).toBe("3");
});

test("staff find their screen behind four corners and a PIN, and residents don't", async ({ kiosk, page }) => {
  await kiosk.open();
  const box = await kiosk.root.boundingBox();
  const corners = [[8, 8], [box.width - 8, 8], [box.width - 8, box.height - 8], [8, box.height - 8]];
  for (const [x, y] of corners) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    // What counts is how long it is held by the device's clock, not the test's.
    await page.waitForFunction((since) => performance.now() - since > 750, await page.evaluate(() => performance.now()));
    await page.mouse.up();
  }
  await kiosk.isAt("pin");
  const pin = kiosk.root.getByLabel("PIN");
  for (const digit of "1111") await kiosk.button(digit).click();
  await kiosk.button("Open").click();
  await expect(kiosk.root.getByRole("alert")).toHaveText("That is not the PIN");
  await expect(pin).toHaveValue("");
  await pin.fill(PIN);
  await pin.press("Enter");
  await kiosk.isAt("staff");
  await expect(kiosk.root.getByText("elm-house-1")).toBeVisible();
  await expect(kiosk.root.locator("dd").nth(1)).toHaveText("0");
  await kiosk.button("Back to the question").click();
  await kiosk.isAt("start");

  await page.keyboard.press("Control+Alt+s");
  await kiosk.isAt("pin");
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await pin.fill("0000");
    await pin.press("Enter");
    await expect(kiosk.root.getByRole("alert")).toHaveText(wrong < 4 ? "That is not the PIN" : /Try again in .*1.* minute/);
    if (wrong < 4) await expect(pin).toHaveValue("");
  }
  await pin.fill(PIN);
  await pin.press("Enter");
  await kiosk.isAt("pin");
});

test("staff see what has not arrived, with the reason, and take it away as a file", async ({ kiosk, page, guard, collector }) => {
  guard.expect(/status of (403|0)|Failed to load resource/);
  await kiosk.open({ thanks: "0" });
  await page.route("**/responses/**", (route) => route.fulfill({ status: 403, body: "{}" }));
  await kiosk.press(kiosk.face("Bad"));
  await kiosk.press(kiosk.button("Next person"));
  await page.keyboard.press("Control+Alt+s");
  await kiosk.root.getByLabel("PIN").fill(PIN);
  await kiosk.button("Open").click();
  await kiosk.isAt("staff");
  await expect(kiosk.root.locator("dd").nth(2)).toHaveText(/^1 · 403/);
  const download = page.waitForEvent("download");
  await kiosk.button("Save unsent answers as a file").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^kiosk-elm-house-1-\d{4}-\d\d-\d\d\.ndjson$/);
  const { readFile } = await import("node:fs/promises");
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\n").map((line) => JSON.parse(line));
  expect(lines).toHaveLength(1);
  expect(lines[0].answers.visit.choice).toBe("2");

  await page.unroute("**/responses/**");
  await kiosk.button("Send now").click();
  await expect(kiosk.root.locator("dd").nth(2)).toHaveText("0");
  await expect.poll(async () => (await collector.stored("reception-visit")).length).toBe(1);
});

// The worker of the page would have the part already.
test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("the screens of staff come after the question, and are asked for again with what is heard and drawn", async ({ kiosk, page, guard }) => {
    guard.expect(/Failed to load resource|YousaidTransportError|YousaidConfigError|can't be loaded|Service Worker/);
    await withVoices(page, ["en-GB", true]);
    const isStaff = /\/kiosk_later-[0-9a-f]+\.wasm/;
    await page.route(isStaff, (route) => route.abort());
    const first = page.waitForEvent("requestfailed", (request) => isStaff.test(request.url()));
    await kiosk.open();
    await first;
    await kiosk.isAt("start");
    const told = page.waitForEvent("console", (message) => message.text().includes("the screens for staff can't be loaded"));
    await page.keyboard.press("Control+Alt+s");
    await told;
    await kiosk.isAt("start");
    await expect(kiosk.button("Read aloud")).toHaveCount(0);
    await page.unroute(isStaff);
    await page.keyboard.press("Control+Alt+s");
    await kiosk.isAt("pin");
    await page.keyboard.press("Escape");
    await kiosk.isAt("start");
    await expect(kiosk.button("Read aloud")).toBeVisible();
  });
});
