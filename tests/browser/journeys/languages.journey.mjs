/** English and Welsh: the interface, the questions, and which of them a text really is in. */
import { expect, test } from "../support/test.mjs";
import { WELSH } from "../support/words.mjs";

const REPAIR_VISIT = '<yousaid-survey src="/surveys/repair-visit.json"></yousaid-survey>';

test("switching to Welsh changes every word and keeps every answer @layout", async ({ host, collector, page }) => {
  await host.open(REPAIR_VISIT);
  const english = await host.ready();
  await english.choose("Is the repair finished?", "No");
  await english.type("What is still to be done?", "The tap drips");
  await english.languageButton("Cymraeg").click();

  const welsh = english.in(WELSH);
  await expect(welsh.continueButton).toBeVisible();
  await expect(welsh.languageButton("Cymraeg")).toBeFocused();
  await expect(english.continueButton).toBeHidden();
  await expect(welsh.radio("A yw’r atgyweiriad wedi’i orffen?", "Nac ydy")).toBeChecked();
  await expect(welsh.field("Beth sydd ar ôl i’w wneud?")).toHaveValue("The tap drips");
  await expect(welsh.element).toContainText("Dywedwch wrthym sut aeth yr atgyweiriad");

  await welsh.continueButton.click();
  await expect(welsh.errorLinks).toHaveText("Dewiswch un ateb o’r raddfa");
  await welsh.choose("Pa mor hawdd oedd cael yr atgyweiriad?", "Anodd iawn");
  await welsh.continueTo("Siarad â chi");
  await welsh.choose("A ddylem gysylltu â chi am hyn?", "Na ddylech");
  await welsh.continueTo(WELSH.review);
  await expect(welsh.reviewAnswer("Pa mor hawdd oedd cael yr atgyweiriad?")).toContainText("Anodd iawn");
  await expect(welsh.reviewAnswer("A yw’r atgyweiriad wedi’i orffen?")).toContainText("Nac ydy");
  await welsh.send();
  await welsh.isAt(WELSH.thanks);
  await welsh.reference();

  const [{ response }] = await collector.stored("repair-visit");
  // Codes are the same in every language; each answer says in which one its question was read.
  expect(response.answers).toEqual({
    done: { choice: "no", language: "en" },
    missing: { text: "The tap drips", language: "en" },
    ease: { choice: "very_difficult", language: "cy" },
    call_back: { choice: "no", language: "cy" },
  });
  expect((await collector.table("repair-visit"))[0].languages).toBe("cy en");
  // The page around it speaks English still.
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("the language can be switched back and forth on every page", { tag: "@both" }, async ({ host }) => {
  await host.open(REPAIR_VISIT);
  const english = await host.ready();
  const welsh = english.in(WELSH);
  for (let i = 0; i < 3; i += 1) {
    await english.languageButton("Cymraeg").click();
    await expect(welsh.continueButton).toBeVisible();
    await welsh.languageButton("English").click();
    await expect(english.continueButton).toBeVisible();
  }
  await english.choose("Is the repair finished?", "Yes");
  await english.choose("How easy was it to get the repair done?", "Very easy");
  await english.continueTo("Talking to you");
  await english.languageButton("Cymraeg").click();
  await expect(welsh.headingNamed("Siarad â chi")).toBeVisible();
  await welsh.continueTo(WELSH.review);
  await welsh.languageButton("English").click();
  await expect(english.headingNamed("Check your answers")).toBeVisible();
});

test("the language of the page around it is the one to begin with", async ({ host }) => {
  await host.open(REPAIR_VISIT, { language: "cy" });
  const welsh = await host.ready(host.survey("yousaid-survey", WELSH));
  await expect(welsh.question("A yw’r atgyweiriad wedi’i orffen?")).toBeVisible();
});

test("the attribute decides over the page, and a change of it is followed", async ({ host, page }) => {
  await host.open('<yousaid-survey src="/surveys/repair-visit.json" language="cy"></yousaid-survey>');
  const welsh = await host.ready(host.survey("yousaid-survey", WELSH));
  await welsh.choose("A yw’r atgyweiriad wedi’i orffen?", "Ydy");
  await page.locator("yousaid-survey").evaluate((element) => element.setAttribute("language", "en"));
  const english = await host.ready();
  await expect(english.radio("Is the repair finished?", "Yes")).toBeChecked();
});

test("questions that exist in English only are marked as English within a Welsh page", async ({ host }) => {
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json" language="cy"></yousaid-survey>', { language: "cy" });
  const survey = await host.ready(host.survey("yousaid-survey", WELSH));
  const languageOf = (locator) => locator.evaluate((element) => element.closest("[lang]")?.lang);
  const question = survey.element.getByText(/Taking everything into account/).first();
  expect(await languageOf(question)).toBe("en");
  expect(await languageOf(survey.element.getByText("Very satisfied", { exact: true }).first())).toBe("en");
  expect(await languageOf(survey.element.getByText(/We would like to know/))).toBe("en");
  expect(await languageOf(survey.continueButton.getByText(WELSH.continue))).toBe("cy");
});

test("what the interface quotes says its language, at once and in everything that is told later", async ({ host, page }) => {
  const choices = ["Damp", "Noise"].map((label) => ({ code: label.toLowerCase(), label }));
  const questions = [
    { id: "missed", type: "multiple_choice", title: "What is wrong?", optional: true, choices: [...choices, { code: "none", label: "Nothing", exclusive: true }] },
    { id: "first", type: "ranking", title: "What comes first?", optional: true, choices },
    { id: "spots", type: "repeat", title: "Where?", min: 0, max: 3, entry: "place", questions: [{ id: "where", type: "short_text", title: "Where is it?" }] },
    { id: "room", type: "choice", look: "select", title: "Which room?", optional: true, choices: [{ code: "hall", label: "Hall" }, { code: "attic", label: { en: "Attic", ur: "اٹاری" } }] },
  ];
  const survey = { id: "quoted", version: "1", default_language: "en", languages: ["en", "ur"], title: "Home", landlord: { name: "Elm" }, pages: [{ id: "p", questions }] };
  await host.put("quoted.json", JSON.stringify(survey));
  await host.open('<yousaid-survey src="quoted.json" endpoint="/" language="ur"></yousaid-survey>', { language: "ur" });
  const root = page.locator("yousaid-survey .yousaid");
  await expect(root).toHaveAttribute("lang", "ur");
  /** The words in English within an element that is in Urdu. */
  const english = (locator) => locator.locator('[lang="en"][dir="ltr"]').last();
  const question = (id) => root.locator(`[data-question="${id}"]`);

  await question("missed").getByText("Damp").click();
  await question("missed").getByText("Nothing").click();
  await expect(english(question("missed").getByRole("status"))).toHaveText("Nothing");
  await question("first").locator("select").first().selectOption("1");
  await expect(english(question("first").getByRole("status"))).toHaveText("Damp");
  await expect(english(root.locator(".yousaid-repeat__add"))).toHaveText("place");
  await root.locator(".yousaid-repeat__add").click();
  await expect(english(root.locator(".yousaid-repeat__heading"))).toHaveText("place");
  await expect(root.locator("option", { hasText: "Hall" })).toHaveAttribute("lang", "en");
  expect(await root.locator("option", { hasText: "اٹاری" }).getAttribute("lang")).toBe(null);
});

test("interface words that can't be fetched do not keep the questions from being read and answered", async ({ host, page, guard, collector }) => {
  guard.expect(/ERR_FAILED/);
  guard.expect(/YousaidTransportError.*a language file .*cy-/, 1);
  await page.route("**/i18n/*", (route) => route.abort());
  await host.open(REPAIR_VISIT);
  const survey = await host.ready();
  await survey.choose("Is the repair finished?", "Yes");
  await survey.languageButton("Cymraeg").click();
  await expect(survey.radio("A yw’r atgyweiriad wedi’i orffen?", "Ydy")).toBeChecked();
  await expect.poll(() => guard.seen(/YousaidTransportError/)).toBe(1);
  await survey.choose("Pa mor hawdd oedd cael yr atgyweiriad?", "Hawdd");
  await survey.continueTo("Siarad â chi");
  await survey.continueTo("Check your answers");
  await survey.send();
  await survey.reference();
  expect(await collector.stored("repair-visit")).toHaveLength(1);
});
