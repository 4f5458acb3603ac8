/** Points of the checklist of accessibility (`docs/accessibility.md`) that no other journey proves. */
import { overflow, settle, smallTargets } from "../support/accessibility.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";

/** WCAG 2.2, 1.4.12, with Readability styles as readers set them: in the page and in every shadow root. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Runs in the page. */
function respace(css) {
  for (const root of [document, document.querySelector("yousaid-survey").shadowRoot]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** Every page up to the review, with its errors where it has some. */
async function everyPage(survey, look) {
  await tsm.fillIn(survey, { look: ({ heading }) => look(String(heading)) });
  await look("the review");
}

test("A3-56: with reduced motion nothing is animated, at rest, under the pointer or on a change of page", async ({ landlord, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const survey = await landlord.open();
  const running = () => survey.element.evaluate(({ shadowRoot }) => shadowRoot.getAnimations().length);
  expect(await running()).toBe(0);
  for (const control of [survey.continueButton, survey.question(tsm.OVERALL).getByText("Fairly satisfied", { exact: true })]) {
    await control.hover();
    expect(await running()).toBe(0);
  }
  await survey.choose(tsm.OVERALL, "Fairly satisfied");
  expect(await running()).toBe(0);
  await survey.continueTo(tsm.REASON);
  expect(await running()).toBe(0);
});

test("A3-58, A3-61: at 400 % and in both orientations nothing sticks out on any page", async ({ landlord, page }) => {
  test.slow();
  // 1280 × 1024 at 400 % is 320 × 256 (WCAG 2.2, 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  const survey = await landlord.open();
  await everyPage(survey, async (where) => {
    for (const [width, height] of [[740, 360], [360, 740], [320, 256]]) {
      await page.setViewportSize({ width, height });
      expect(await overflow(page), `${where}, ${width} × ${height}`).toEqual([]);
    }
    expect(await smallTargets(survey), where).toEqual([]);
  });
  await survey.send();
  await survey.reference();
  expect(await overflow(page), "the ending").toEqual([]);
  expect(await smallTargets(survey), "the ending").toEqual([]);
});

test("A3-59: with the text spacing that readers may set nothing is cut off", async ({ landlord, page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const survey = await landlord.open();
  await page.evaluate(respace, SPACING);
  await survey.continueButton.click();
  await expect(survey.errorSummary).toBeVisible();
  await everyPage(survey, async (where) => {
    expect(await overflow(page), where).toEqual([]);
    expect(await smallTargets(survey), where).toEqual([]);
  });
});

test("A3-62: a button acts when it is let go, and not if the pointer has left it", async ({ landlord, page }) => {
  const survey = await landlord.open();
  await survey.choose(tsm.OVERALL, "Fairly satisfied");
  await survey.continueButton.hover();
  await page.mouse.down();
  await expect(survey.headingNamed(tsm.OVERALL)).toBeVisible();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await expect(survey.headingNamed(tsm.OVERALL)).toBeVisible();
  await survey.continueTo(tsm.REASON);
});

test("A3-45: a double click on Continue goes one page on, and no further", async ({ landlord }) => {
  const survey = await landlord.open();
  await survey.choose(tsm.OVERALL, "Fairly satisfied");
  await survey.continueButton.dblclick();
  await expect(survey.headingNamed(tsm.REASON)).toBeVisible();
  await expect(survey.headingNamed(/^Repairs$/)).toHaveCount(0);
});

test("A3-63: lines are at most 80 characters long, 1.5 apart, and not justified", async ({ landlord }) => {
  const survey = await landlord.open();
  const wrong = await survey.element.evaluate(({ shadowRoot }) => {
    const found = [];
    for (const text of shadowRoot.querySelectorAll("p, li, label")) {
      const style = getComputedStyle(text);
      const probe = Object.assign(document.createElement("span"), { textContent: "0" });
      probe.style.cssText = "position: absolute; visibility: hidden";
      text.append(probe);
      const sign = probe.getBoundingClientRect().width;
      probe.remove();
      // Only what runs over several lines is a block of text.
      const lines = Math.round(text.getBoundingClientRect().height / parseFloat(style.lineHeight));
      if (text.localName === "p" && lines > 1 && parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - 0.1) found.push(`close: ${text.textContent}`);
      // A nought is wider than the mean of letters: 66 of them are some 80 characters.
      if (lines > 1 && text.getBoundingClientRect().width > 70 * sign) found.push(`long: ${text.textContent}`);
      if (style.textAlign === "justify") found.push(`justified: ${text.textContent}`);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test("A3-14: what is chosen differs without colours, and with forced ones", async ({ landlord, page }) => {
  const survey = await landlord.open();
  const cdp = await page.context().newCDPSession(page);
  const row = survey.radio(tsm.OVERALL, "Fairly satisfied").locator("xpath=..");
  const check = (wanted) =>
    survey.radio(tsm.OVERALL, "Fairly satisfied").evaluate((radio, on) => {
      radio.checked = on;
      radio.getRootNode().activeElement?.blur();
    }, wanted);
  const picture = async () => (await row.screenshot()).toString("base64");
  /** Pixels of which the brightness differs by a fifth of the scale or more. */
  const different = (one, other) =>
    page.evaluate(async (both) => {
      const [a, b] = await Promise.all(
        both.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      const light = (data, at) => 0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2];
      let count = 0;
      for (let at = 0; at < Math.min(a.length, b.length); at += 4) count += Math.abs(light(a, at) - light(b, at)) > 51;
      return count;
    }, [one, other]);
  for (const setting of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
    await page.emulateMedia(setting);
    await cdp.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
    await page.mouse.move(0, 0);
    await check(false);
    await settle(page);
    const unchecked = await picture();
    await check(true);
    await settle(page);
    expect(await different(unchecked, await picture()), JSON.stringify(setting)).toBeGreaterThan(40);
  }
});

test("A3-29: words can be pasted, and the browser may check how they are spelt", async ({ landlord, page }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  const field = survey.field(tsm.REASON);
  await field.focus();
  const isFree = await field.evaluate((element) => {
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() });
    return element.dispatchEvent(paste) && element.spellcheck && !element.hasAttribute("autocorrect");
  });
  expect(isFree).toBe(true);
  await page.keyboard.insertText("dictated in one go");
  await expect(field).toHaveValue("dictated in one go");
});

test("A3-49: a day later the page is as it was, and goes on", async ({ landlord, page }) => {
  await page.clock.install();
  const survey = await landlord.open();
  await survey.choose(tsm.OVERALL, "Fairly satisfied");
  await page.clock.fastForward("24:00:00");
  await expect(survey.radio(tsm.OVERALL, "Fairly satisfied")).toBeChecked();
  await survey.continueTo(tsm.REASON);
});

test("A3-10: of three widgets on a page each has every id once", async ({ host }) => {
  const one = '<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>';
  await host.open(one + one + one);
  const all = host.page.locator("yousaid-survey");
  for (const widget of await all.all()) await expect(widget.getByRole("button", { name: "Continue" })).toBeVisible();
  const ids = await all.evaluateAll((widgets) => widgets.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[id]")].map(({ id }) => id)));
  expect(ids).toHaveLength(3);
  for (const own of ids) {
    expect(own.length).toBeGreaterThan(5);
    // Each is within a shadow root, which is what an id refers to.
    expect(new Set(own).size).toBe(own.length);
  }
});

test("A3-8: every control is a native one", async ({ landlord }) => {
  const survey = await landlord.open();
  await everyPage(survey, async (where) => {
    const made = await survey.element.evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("[role]")]
        .filter((element) => /^(button|checkbox|radio|link|textbox|combobox|listbox|slider|switch)$/.test(element.getAttribute("role")))
        .map((element) => `${element.localName}.${element.className}`));
    expect(made, where).toEqual([]);
  });
});

test("A3-27: from right to left a scale runs the other way, and its order for keys and screen readers stays", async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const points = ["1", "2", "3", "4", "5"].map((code) => ({ code, label: { en: `Point ${code}`, ur: `درجہ ${code}` } }));
  const title = { en: "How is it?", ur: "کیسا ہے؟" };
  await host.put("scales.json", JSON.stringify({
    id: "scales", version: "1", kind: "survey", default_language: "en", languages: ["en", "ur"], title, landlord: { name: "Elm Park Homes" },
    pages: [{
      id: "one",
      questions: [
        { id: "table", type: "matrix", title, rows: [{ code: "a", label: title }, { code: "b", label: title }], points },
        { id: "mood", type: "smileys", title },
        { id: "likely", type: "likelihood", title, low: title, high: title },
      ],
    }],
  }));
  /** Of each question the codes in the order of keys, and the same as they stand from left to right in their first line. */
  const orders = async (language) => {
    await host.open(`<yousaid-survey src="/journey/scales.json" endpoint="none" language="${language}"></yousaid-survey>`);
    const survey = host.survey();
    await expect(survey.element.locator('[data-question="likely"] input').first()).toBeVisible();
    return survey.element.evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll(".yousaid-question")].map((question) => {
        const [{ name }] = question.querySelectorAll("input");
        const of = [...question.querySelectorAll("input")].filter((input) => input.name === name);
        const place = (input) => input.getBoundingClientRect();
        const line = of.filter((input) => Math.abs(place(input).top - place(of[0]).top) < 2);
        return {
          keys: of.map(({ value }) => value),
          seen: line.toSorted((a, b) => place(a).left - place(b).left).map(({ value }) => value),
        };
      }));
  };
  const [english, urdu] = [await orders("en"), await orders("ur")];
  expect(english).toHaveLength(3);
  for (const [i, { keys, seen }] of english.entries()) {
    expect(seen.length, "they stand beside each other").toBeGreaterThan(2);
    expect(seen).toEqual(keys.slice(0, seen.length));
    expect(urdu[i].keys).toEqual(keys);
    expect(urdu[i].seen).toEqual(urdu[i].keys.slice(0, urdu[i].seen.length).toReversed());
  }
});

test("A3-51: answers of three weeks ago are still there, with their page", async ({ host, page }) => {
  await page.clock.install();
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  const survey = await host.ready();
  await tsm.fillIn(survey, { last: tsm.OVERALL });
  await page.clock.fastForward(21 * 24 * 3_600_000);
  // Nothing that runs in between takes them away, and a reload three weeks later has them.
  await page.reload();
  await host.ready();
  await expect(survey.headingNamed(tsm.REASON)).toBeVisible();
  await survey.backTo(tsm.OVERALL);
  await expect(survey.radio(tsm.OVERALL, "Fairly satisfied")).toBeChecked();
});

test("A3-43: Back, from the review to the first page, has every answer of every kind as it was given", async ({ landlord }) => {
  const survey = await landlord.open();
  await tsm.fillIn(survey);
  for (const { heading, answers } of tsm.PAGES.toReversed()) {
    await survey.backTo(heading);
    for (const { kind, question, label, labels, text } of answers) {
      if (kind === "choose") await expect(survey.radio(question, label)).toBeChecked();
      if (kind === "type") await expect(survey.field(question)).toHaveValue(text);
      for (const each of labels ?? []) await expect(survey.checkbox(question, each)).toBeChecked();
    }
  }
});
