/** Which language a resident meets, what is downloaded for it, and how it is changed. */
import { wordsIn } from "../support/catalogue.mjs";
import { expect, test } from "../support/test.mjs";
import * as tsm from "../support/tsm.mjs";
import { ENGLISH, WELSH } from "../support/words.mjs";

const DOORS = {
  id: "doors",
  version: "1",
  default_language: "en",
  languages: ["en", "cy", "pl", "ur"],
  title: { en: "Front doors", cy: "Drysau", pl: "Drzwi", ur: "دروازے" },
  landlord: { name: "Elm Park Homes" },
  pages: [
    {
      id: "one",
      questions: [
        { id: "like", type: "yes_no", title: { en: "Do you like it?", cy: "Ydych chi’n ei hoffi?", pl: "Czy się podoba?", ur: "کیا آپ کو پسند ہے؟" } },
        { id: "why", type: "short_text", title: { en: "Why?", cy: "Pam?", pl: "Dlaczego?" } },
      ],
    },
  ],
};
const element = (attributes = "") => `<yousaid-survey src="/journey/doors.json" endpoint="none" ${attributes}></yousaid-survey>`;

/** The language that a text says it is in. */
const languageOf = (locator) => locator.evaluate((found) => found.closest("[lang]").lang);

const RULES = [
  { name: "the attribute comes first", attributes: 'language="cy"', page: "pl", questions: "cy" },
  { name: "then the page around it", attributes: 'language="auto"', page: "pl", questions: "pl" },
  { name: "of any country", page: "cy-GB", questions: "cy" },
  { name: "then what the browser prefers, where the page does not say", page: "", browser: "pl-PL", questions: "pl" },
  { name: "then the survey’s default", page: "", browser: "lt-LT", questions: "en" },
  { name: "one that the survey lacks leads on to the next", attributes: 'language="ta"', page: "", browser: "ur-PK", questions: "ur" },
];

for (const { name, attributes, page: around, browser, questions } of RULES) {
  test.describe(name, () => {
    test.use({ locale: browser ?? "en-GB" });
    test(`the language is negotiated: ${name}`, async ({ host }) => {
      await host.put("doors.json", JSON.stringify(DOORS));
      await host.open(element(attributes), { language: around });
      const survey = host.survey();
      await expect(survey.element.getByRole("radio").first()).toBeVisible();
      expect(await languageOf(survey.element.getByRole("radio").first())).toBe(questions);
    });
  });
}

/** What of languages the page asks for, from now on: `cy-common`, `languages`. */
function downloads(page) {
  const found = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop();
    const [, what] = /^(.*)-[0-9a-f]{8,}\.(?:txt|wasm)$/.exec(name) ?? [];
    if (what && (name.endsWith(".txt") || what === "languages")) found.push(what);
  });
  return found;
}

test("who reads English downloads nothing for other languages", async ({ host, page }) => {
  const asked = downloads(page);
  await host.open('<yousaid-survey src="/surveys/tsm-2026.json"></yousaid-survey>');
  const survey = await host.ready();
  await survey.choose(tsm.OVERALL, "Fairly satisfied");
  await survey.continueTo(tsm.REASON);
  expect(asked).toEqual([]);
});

test("of the others only the language in use is downloaded, once", async ({ host, page }) => {
  const asked = downloads(page);
  await host.put("doors.json", JSON.stringify(DOORS));
  await host.open(element('language="cy"'));
  const welsh = await host.ready(host.survey("yousaid-survey", WELSH));
  expect(asked.sort()).toEqual(["cy-common", "languages"]);
  const polish = await wordsIn("pl");
  await welsh.languageButton("Polski").click();
  await expect(welsh.in(polish).continueButton).toBeVisible();
  await welsh.in(polish).languageButton("Cymraeg").click();
  await expect(welsh.continueButton).toBeVisible();
  expect(asked.sort()).toEqual(["cy-common", "languages", "pl-common"]);
});

test("each language is named in itself, and one Tab leads there", async ({ host, page }) => {
  await host.put("doors.json", JSON.stringify(DOORS));
  await host.open(`<a href="#">before</a>${element()}`);
  const survey = await host.ready();
  const names = await survey.element.getByRole("navigation", { name: ENGLISH.language }).getByRole("button").evaluateAll((all) =>
    all.map(({ lang, dir, textContent }) => [lang, dir, textContent]));
  expect(names).toEqual([["en", "ltr", "English"], ["cy", "ltr", "Cymraeg"], ["pl", "ltr", "Polski"], ["ur", "rtl", "اردو"]]);
  await page.getByRole("link", { name: "before" }).focus();
  await page.keyboard.press("Tab");
  await expect(survey.languageButton("English")).toBeFocused();
});

test("errors are said again in the language that is chosen, and nothing else is lost", async ({ host }) => {
  await host.put("doors.json", JSON.stringify(DOORS));
  await host.open(element());
  const english = await host.ready();
  await english.type("Why?", "It is red");
  await english.continueButton.click();
  await expect(english.errorLinks).toHaveCount(1);
  const before = await english.errorLinks.textContent();
  await english.languageButton("اردو").click();
  const urdu = english.in(await wordsIn("ur"));
  await expect(urdu.errorLinks).toHaveCount(1);
  await expect(urdu.errorLinks).not.toHaveText(before);
  expect(await urdu.errorLinks.textContent()).not.toMatch(/[a-z]/i);
  await expect(urdu.languageButton("اردو")).toBeFocused();
  // The question that has no Urdu keeps its English, and says that it is.
  const why = english.element.getByText("Why?");
  expect(await why.evaluate((found) => [found.closest("[lang]").lang, found.closest("[dir]").dir])).toEqual(["en", "ltr"]);
  await expect(english.field("Why?")).toHaveValue("It is red");
  await urdu.radio("کیا آپ کو پسند ہے؟", urdu.words.yes).check();
  await urdu.continueButton.click();
  await expect(urdu.headingNamed(urdu.words.review)).toBeFocused();
});

test("a language that is not complete enough is not offered", async ({ host }) => {
  await host.put("doors.json", JSON.stringify({ ...DOORS, min_completeness: 80 }));
  await host.open(element('language="ur"'));
  // Two of three texts are there in Urdu: the words of the interface are in Urdu, the questions are not.
  const survey = await host.ready(host.survey("yousaid-survey", await wordsIn("ur")));
  const offered = await survey.element.getByRole("navigation", { name: survey.words.language }).getByRole("button").allTextContents();
  expect(offered).toEqual(["English", "Cymraeg", "Polski"]);
  expect(await languageOf(survey.element.getByRole("radio").first())).toBe("en");
});
