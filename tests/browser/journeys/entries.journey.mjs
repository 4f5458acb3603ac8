/** Entries, addresses, consent and recordings as Chromium shows them, to the eye and to a screen reader. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

import { serveFolder } from "../support/folder.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GALLERY = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "gallery");

/** A state of a component alone on its page. */
async function show(page, component, state, face = "light") {
  const origin = await serveFolder(page, GALLERY);
  await page.goto(`${origin}/${component}-${face}.html`);
  await page.evaluate((wanted) => {
    for (const section of document.querySelectorAll("main > section")) {
      if (section.getAttribute("aria-label") !== wanted) section.remove();
    }
  }, `${component} ${state}`);
  return page.locator("section > .yousaid");
}

/** Words without the marks that keep a direction to themselves. */
const plain = (text) => text.replaceAll(/[\u2068\u2069]/gu, "");

test("each entry is a group that says which of how many it is", async ({ page }) => {
  const entries = await show(page, "repeat", "several");
  const tree = plain(await entries.ariaSnapshot());
  // Drawn with a capital, and so spoken as it is drawn.
  expect(tree).toMatch(/group "Place 1 of 2"/iu);
  expect(tree).toMatch(/group "Place 2 of 2"/iu);
  expect(tree).toContain('button "Remove place 2"');
  expect(tree).toContain('button "Add another place"');
  await expect(entries.getByRole("button")).toHaveCount(3);
});

test("an address and a signature say what a browser may fill in", async ({ page }) => {
  const address = await show(page, "address", "filled-in");
  const group = address.getByRole("group", { name: "What is your address?" });
  await expect(group).toHaveAccessibleDescription("The home that the repair was in.");
  await expect(group.getByRole("textbox", { name: "Address line 2 (optional)" })).toHaveValue("12 Station Road");
  const signature = await show(page, "signature", "filled-in");
  await expect(signature.getByRole("textbox", { name: "Sign with your full name" }))
    .toHaveAccessibleDescription(/By typing your name, you sign\./u);
});

test("a consent has its text for a name, its links apart, and the reason for its error", async ({ page }) => {
  const consent = await show(page, "consent", "with-error");
  const box = consent.getByRole("checkbox", { name: /^I agree that Elm Homes may use my answers/u });
  await expect(box).not.toBeChecked();
  await expect(consent.getByRole("group", { name: "How we use your answers" }))
    .toHaveAccessibleDescription(/Tick the box to say that you agree/u);
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(consent.getByRole("link", { name: "privacy notice (opens in new tab)" })).toBeFocused();
});

test("nothing is fetched before it is wanted, and words stand for what is not", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const media = await show(page, "media", "sign-language");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /\.mp[34]$/u.test(url))).toEqual([]);
  const video = media.locator("video");
  await expect(video).toHaveAttribute("aria-label", /Video: .*The new lift/u);
  const transcript = media.getByText("takes six weeks.").last();
  await expect(transcript).toBeHidden();
  await media.getByText("Transcript").focus();
  await page.keyboard.press("Enter");
  await expect(transcript).toBeVisible();
});

const STATES = [["repeat", "several"], ["address", "with-error"], ["location", "filled-in"], ["signature", "with-error"],
  ["file", "added"], ["file", "documents"], ["file", "with-error"],
  ["consent", "with-error"], ["consent", "yes-or-no"], ["media", "sign-language"], ["media", "picture"]];
for (const [component, state] of STATES) {
  test(`nothing of ${component}, ${state}, is too small for a thumb, or wider than a screen at 400 %`, async ({ page }) => {
    const shown = await show(page, component, state);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const small = await shown.locator("button:visible, input:visible, textarea:visible, summary:visible").evaluateAll((all) =>
        all.map((control) => [control.id || control.textContent, (control.closest("label") ?? control).getBoundingClientRect()])
          .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
          .map(([name, box]) => `${name}: ${box.width} × ${box.height}`));
      expect(small, `${width} px`).toEqual([]);
    }
    // 1280 pixels at 400 % are 320; letters twice as large on top of it.
    await page.setViewportSize({ width: 320, height: 740 });
    await shown.evaluate((root) => root.style.setProperty("--yousaid-font-size", "36px"));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "sideways scroll").toBe(0);
  });
}
