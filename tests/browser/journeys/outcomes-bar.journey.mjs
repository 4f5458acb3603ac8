/** The bar that makes a board of outcomes easier to read: size, contrast, reading aloud. */
import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { Keyboard } from "../support/keyboard.mjs";
import { expect, test } from "../support/test.mjs";
import { said, withVoices } from "../support/voices.mjs";

const BOARD = {
  kind: "outcomes", default_language: "en", languages: ["en", "ur"], landlord: { name: "Elm Homes" },
  places: [{ code: "north", label: "North" }, { code: "south", label: "South" }],
  entries: [
    { id: "bins", said: { en: "The bins are full.", ur: "کوڑے دان بھرے ہوئے ہیں۔" }, status: "did", answer: { en: "There are two more.", ur: "دو اور ہیں۔" }, date: "2026-08-03", places: ["north"] },
    { id: "lamps", said: "The lamps are broken.", status: "doing", answer: "They are being mended.", date: "2026-08-01", places: ["south"] },
  ],
};

async function open(host, attributes = "access-bar") {
  await host.put("board.json", JSON.stringify(BOARD));
  await host.open(`<yousaid-outcomes src="/journey/board.json" ${attributes}></yousaid-outcomes>`);
  const board = host.page.locator("yousaid-outcomes");
  await expect(board.getByRole("heading", { name: "You said, we did" })).toBeVisible();
  return board;
}

const tool = (board, name) => board.getByRole("button", { name, exact: true });
const root = (board) => board.locator(".yousaid");

test("a board has no bar and loads nothing of it unless the page wants one", async ({ host, page }) => {
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  const board = await open(host, 'access-bar="false"');
  await expect(board.locator(".yousaid-access")).toHaveCount(0);
  expect(loaded.filter((file) => /\/(bar|access)-/.test(file))).toEqual([]);
  const other = await open(host);
  await expect(tool(other, "Bigger text")).toBeVisible();
  expect(loaded.filter((file) => file.endsWith(".wasm") && !/\/outcomes-/.test(file)), "no survey").toEqual([]);
});

test("letters and contrast of a board are changed by keys, for every board of the page", async ({ host, page }) => {
  await host.put("board.json", JSON.stringify(BOARD));
  const tag = '<yousaid-outcomes src="/journey/board.json" access-bar></yousaid-outcomes>';
  await host.open(tag + tag);
  const [one, two] = [0, 1].map((at) => page.locator("yousaid-outcomes").nth(at));
  await expect(tool(one, "Bigger text")).toBeVisible();
  await expect(tool(two, "Bigger text")).toBeVisible();
  const size = () => root(one).evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize));
  const before = await size();
  const keyboard = new Keyboard(page);
  await keyboard.tabTo(tool(one, "Bigger text"));
  await keyboard.press("Enter");
  await expect(tool(one, "Bigger text")).toHaveAttribute("aria-pressed", "true");
  await expect(tool(two, "Bigger text")).toHaveAttribute("aria-pressed", "true");
  expect(await size()).toBe(1.5 * before);
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(root(two)).toHaveAttribute("data-contrast", "high");
  await keyboard.press("Space");
  await expect(root(two)).not.toHaveAttribute("data-contrast");
});

/** What a bar changes is the same in every setting of the device. */
const LIGHT = [{ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" }];

test("axe finds nothing in a board with its bar, with larger letters and in high contrast", async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await withVoices(page, ["en-GB", true]);
  const board = await open(host);
  await tool(board, "Bigger text").click();
  expect(await overflow(page)).toEqual([]);
  await expectAccessible(page, "with the bar");
  await tool(board, "High contrast").click();
  await expectAccessible(page, "in high contrast", LIGHT);
});

test("from right to left the bar of a board is mirrored, and speaks the language of the board", async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await withVoices(page, ["en-GB", true], ["ur-PK", true]);
  const board = await open(host);
  await tool(board, "اردو").click();
  await expect(root(board)).toHaveAttribute("dir", "rtl");
  await expect(tool(board, "Bigger text")).toHaveCount(0);
  const buttons = board.locator(".yousaid-access__tool");
  await expect(buttons).toHaveCount(3);
  expect(await overflow(page)).toEqual([]);
  await expectAccessible(page, "from right to left", LIGHT);
  // The first stands on the right, and each is large enough for a thumb.
  const boxes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const right = await board.locator(".yousaid-access__tools").evaluate((tools) => tools.getBoundingClientRect().right);
  expect(Math.abs(boxes[0].right - right)).toBeLessThanOrEqual(1);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test("a board is read by voices of the device, each text by its own language, and stops with its language", async ({ host, page }) => {
  await withVoices(page, ["en-US", false], ["en-GB", true]);
  const board = await open(host);
  await tool(board, "Read aloud").click();
  await expect(tool(board, "Stop reading")).toBeVisible();
  await expect.poll(() => said(page)).toEqual(["en-GB: You said, we did"]);
  for (let i = 0; i < 60 && (await page.evaluate(() => globalThis.journeyIsSpeaking())); i += 1) {
    await page.evaluate(() => globalThis.journeyEnd());
  }
  const all = await said(page);
  expect(all).toContain("en-GB: You said The bins are full.");
  expect(all.join(), "what is pressed or chosen from is not read").not.toMatch(/Bigger text|All places|All topics|Show more/);
  await expect(tool(board, "Read aloud")).toBeVisible();

  await tool(board, "Read aloud").click();
  await tool(board, "اردو").click();
  await expect.poll(() => page.evaluate(() => globalThis.journeyIsSpeaking())).toBe(false);
  const before = (await said(page)).length;
  // No voice of the device speaks Urdu: only what is in English can be read, and says so.
  await board.locator(".yousaid-access__tool").nth(2).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before);
  for (let i = 0; i < 60 && (await page.evaluate(() => globalThis.journeyIsSpeaking())); i += 1) {
    await page.evaluate(() => globalThis.journeyEnd());
  }
  expect((await said(page)).slice(before).join()).not.toMatch(/[\u0600-\u06ff]/);
  await page.locator("yousaid-outcomes").evaluate((element) => element.remove());
  await expect.poll(() => page.evaluate(() => globalThis.journeyIsSpeaking())).toBe(false);
});
