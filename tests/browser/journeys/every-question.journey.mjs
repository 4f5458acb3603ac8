/** A resident answers the example with every type of question, and the table has every answer. */
import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { PLACE, photoWithPlace, sizeOf } from "../support/photo.mjs";
import { expect, test } from "../support/test.mjs";

const SURVEY = "every-question";

/** The hands of a resident: questions by their ids, which the components share, whatever their looks. */
class Answers {
  constructor(survey) {
    this.survey = survey;
  }

  question(id) {
    return this.survey.element.locator(`[data-question="${id}"]`);
  }

  /** A click on the words, as a mouse or a finger does it. */
  async choose(id, code) {
    const question = this.question(id);
    await question.locator(`label:has(input[value="${code}"])`).click();
    await expect(question.locator(`input[value="${code}"]`)).toBeChecked();
  }

  async type(id, text) {
    await this.question(id).locator("input:not([type=checkbox]), textarea").first().fill(text);
  }

  async date(id, day, month, year) {
    for (const [part, text] of Object.entries({ day, month, year })) {
      await this.question(id).locator(`[id$="-${part}"]`).fill(text);
    }
  }

  /** Nothing of the page as it is answered keeps somebody out, and all of it fits; then on to the next. */
  async goOn(page) {
    const { page: tab } = this.survey;
    await expectAccessible(tab, `before ${page[1]}`, [{ colorScheme: "light" }]);
    expect(await overflow(tab), `before ${page[1]}`).toEqual([]);
    await this.survey.continueButton.click();
    await expect(this.survey.element.locator(".yousaid")).toHaveAttribute(...page);
  }
}

/** A photo as cameras write them; before it a file that is none, which is refused and said so. */
async function addPhoto(question, tab) {
  const input = question.locator("input[type=file]");
  await input.setInputFiles({ name: "IMG_0041.HEIC", mimeType: "image/heic", buffer: Buffer.from("no picture") });
  await expect(question.getByRole("alert")).toContainText(/IMG_0041\.HEIC\W+was not added/u);
  const photo = await photoWithPlace(tab);
  expect(photo.includes("Exif") && photo.includes(PLACE)).toBe(true);
  await input.setInputFiles({ name: "IMG_0042.JPG", mimeType: "image/jpeg", buffer: photo });
  await expect(question.getByRole("status").last()).toHaveText(/IMG_0042\.jpg\W+added\W+1\W+of\W+3/u);
  await expect(question.getByRole("alert")).toBeEmpty();
  await expect(question.getByRole("img", { name: /^Preview of .*IMG_0042\.jpg/u })).toBeVisible();
}

test("every type of question is answered on the page and stands in its columns @layout", async ({ host, collector }) => {
  await host.put("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"/>');
  await host.open(`<yousaid-survey src="/surveys/${SURVEY}.json" endpoint="/"></yousaid-survey>`);
  const survey = await host.ready();
  const answers = new Answers(survey);
  const { page: tab } = survey;

  await answers.choose("agree", "yes");
  await answers.goOn(["data-page", "home"]);

  await answers.question("estate").locator("select").first().selectOption("mill");
  await answers.choose("tenure", "other");
  await answers.type("tenure.other", "On a boat");
  await answers.date("since", "", "5", "1999");
  await answers.type("rooms", "9");
  await answers.type("people", "4");
  await expect(answers.question("each").getByRole("status")).toHaveText("2.3 rooms");
  await answers.goOn(["data-page", "overall"]);

  await answers.choose("satisfied", "soft:prefer_not_to_say");
  await answers.choose("warm", "2");
  await answers.choose("mood", "4");
  await answers.choose("website", "3");
  await answers.choose("recommend", "2");
  await answers.type("why", "=The lift");
  await answers.goOn(["data-page", "services"]);

  await answers.choose("used", "repairs");
  await answers.choose("used", "other");
  await answers.type("used.other", "The library");
  await answers.choose("helpful.staff", "4");
  await answers.choose("helpful.repairs", "1");
  await answers.choose("helpful.letters", "soft:dont_know");
  for (const choice of ["Events for residents", "Advice on money"]) {
    await answers.question("missed").getByRole("button", { name: new RegExp(`^Choose: .*${choice}`, "u") }).click();
  }
  for (const [row, points] of [["parks", "20"], ["lifts", "30"], ["doors", "50"]]) await answers.type(`spend.${row}`, points);
  await answers.goOn(["data-page", "damp"]);

  await answers.choose("has_damp", "yes");
  const spots = answers.question("spots");
  const add = spots.getByRole("button", { name: /^Add another .*place/u });
  await answers.type("spots.1.where", "Hall");
  await answers.type("spots.1.size", "1.5");
  for (const [entry, where, size] of [[2, "Attic", "9"], [3, "Bath, behind the door", "2.5"]]) {
    await add.click();
    await expect(answers.question(`spots.${entry}.where`).locator("textarea")).toBeFocused();
    await answers.type(`spots.${entry}.where`, where);
    await answers.type(`spots.${entry}.size`, size);
  }
  await spots.getByRole("button", { name: /^Remove .*2/u }).click();
  await spots.getByRole("button", { name: /^Undo/u }).click();
  await expect(answers.question("spots.2.where").locator("textarea")).toHaveValue("Attic");
  await spots.getByRole("button", { name: /^Remove .*2/u }).click();
  await addPhoto(answers.question("photos"), tab);
  await expect(answers.question("soon")).toContainText(/4.* m² is a lot/u);
  await answers.choose("soon", "no");
  await answers.goOn(["data-page", "visit"]);

  await answers.date("day", "1", "6", "2026");
  await answers.type("time", "9.30am");
  await answers.type("phone", "020 7946 0123");
  for (const [line, text] of [["line_1", "Flat 4"], ["town", "Elm Park"], ["postcode", "sw1a1aa"]]) {
    await answers.type(`visit_home.${line}`, text);
  }
  await answers.goOn(["data-page", "about"]);

  await answers.choose("letters", "no");
  await answers.type("postcode", "SW1A 1AA");
  await answers.type("nickname", "Nia");
  await answers.type("signed", "Nia Llewelyn");
  await answers.goOn(["data-step", "review"]);
  await expect(survey.element.getByText(/^\W*IMG_0042\.jpg\W+\d+\W+kB\W*$/u)).toBeVisible();
  await survey.send();
  const reference = await survey.reference();

  const [row, ...more] = await collector.table(SURVEY);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    reference, agree: "yes", estate: "mill", tenure: "other", "tenure.other": "On a boat", since: "1999-05", rooms: "9", each: "2.3",
    satisfied: "prefer_not_to_say", warm: "2", mood: "4", website: "3", recommend: "2", why: "'=The lift",
    "used.repairs": "1", "used.advice": "0", "used.other.chosen": "1", "used.other": "The library",
    "helpful.staff": "4", "helpful.repairs": "1", "helpful.letters": "dont_know",
    "missed.events": "1", "missed.advice": "2", "spend.parks": "20", "spend.doors": "50",
    spots: "2", "spots.1.where": "Hall", "spots.2.where": "Bath, behind the door", "spots.2.size": "2.5", "spots.3.where": "", area: "4",
    photos: expect.stringMatching(/^IMG_0042\.jpg \(image\/jpeg, \d+\)$/u), soon: "no", day: "2026-06-01", time: "09:30", phone: "020 7946 0123", "visit_home.line_1": "Flat 4", "visit_home.line_2": "",
    "visit_home.postcode": "SW1A 1AA", letters: "no", email: "", postcode: "SW1A 1AA", nickname: "Nia", signed: "Nia Llewelyn",
  });
  expect(row.seed).toMatch(/^\d+$/u);
  const [{ response }] = await collector.stored(SURVEY);
  const [sent] = response.answers.photos.files;
  const stored = await collector.file(SURVEY, response.id, "photos", 1);
  expect(stored).toEqual(Buffer.from(sent.content, "base64"));
  expect(sizeOf(stored), "upright, and not a pixel more than is needed").toEqual({ width: 800, height: 1600 });
  for (const trace of ["Exif", PLACE, "Elm Park"]) expect(stored.includes(trace), trace).toBe(false);
});
