/** One widget on a page, found by the roles and names that a screen reader tells. */
import { expect } from "@playwright/test";

import { ENGLISH } from "../support/words.mjs";

export class SurveyWidget {
  /** `element` is the locator of the `<yousaid-survey>`; locators look into its open shadow root. */
  constructor(element, words = ENGLISH) {
    this.element = element;
    this.words = words;
  }

  get page() {
    return this.element.page();
  }

  /** The same widget, as somebody reads it in another language. */
  in(words) {
    return new SurveyWidget(this.element, words);
  }

  get continueButton() {
    return this.#button(this.words.continue);
  }

  get backButton() {
    return this.#button(this.words.back);
  }

  get sendButton() {
    return this.#button(this.words.send);
  }

  get retryButton() {
    return this.#button(this.words.retry);
  }

  /** The survey's own title. */
  get title() {
    return this.element.getByRole("heading").first();
  }

  headingNamed(name) {
    return this.element.getByRole("heading", { name });
  }

  /** A question with more than one control: radios, checkboxes. */
  question(title) {
    return this.element.getByRole("group", { name: title });
  }

  radio(question, label) {
    return this.question(question).getByRole("radio", { name: label, exact: true });
  }

  checkbox(question, label) {
    return this.question(question).getByRole("checkbox", { name: label, exact: true });
  }

  /** A control that text is typed into. */
  field(title) {
    return this.element.getByRole("textbox", { name: title });
  }

  /** As a mouse does it: a click on the words, not on the small circle. */
  async choose(question, label) {
    await this.question(question).getByText(label, { exact: true }).click();
    await expect(this.radio(question, label)).toBeChecked();
  }

  async tick(question, label) {
    await this.question(question).getByText(label, { exact: true }).click();
    await expect(this.checkbox(question, label)).toBeChecked();
  }

  async type(title, text) {
    await this.field(title).fill(text);
  }

  /** Goes on, and waits for the page that it should lead to. */
  async continueTo(heading) {
    await this.continueButton.click();
    await this.isAt(heading);
  }

  async backTo(heading) {
    await this.backButton.click();
    await this.isAt(heading);
  }

  /** The page's heading has the focus: that is how a screen reader learns that the page has changed. */
  async isAt(heading) {
    await expect(this.headingNamed(heading)).toBeFocused();
  }

  get errorSummary() {
    return this.element.getByRole("alert").filter({ has: this.page.getByRole("heading", { name: this.words.problem }) });
  }

  /** What takes the focus: around the list that is announced, so that it is read once. */
  get errorSummaryBox() {
    return this.errorSummary.locator("xpath=..");
  }

  get errorLinks() {
    return this.errorSummary.getByRole("link");
  }

  /** What the review says of each question: its title and its answer. */
  reviewAnswer(title) {
    return this.element
      .getByRole("term")
      .filter({ hasText: title })
      .locator("xpath=following-sibling::*[1]");
  }

  async change(title) {
    await this.#button(new RegExp(`^${this.words.change}:? .*${escaped(title)}`)).click();
  }

  async send() {
    await this.sendButton.click();
  }

  get received() {
    return this.element.getByText(this.words.received);
  }

  get waiting() {
    return this.element.getByText(this.words.waiting);
  }

  /** Waits until the answers are stored, and gives the code that the resident is shown. */
  async reference() {
    await expect(this.received).toBeVisible();
    const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await this.received.textContent()) ?? [];
    expect(code, "a reference in the words of the receipt").toBeDefined();
    return code;
  }

  languageButton(name) {
    return this.element.getByRole("navigation", { name: this.words.language }).getByRole("button", { name });
  }

  /** A button or a link: which of the two is right depends on what it does, and axe judges that. */
  #button(name) {
    const exact = typeof name === "string";
    return this.element.getByRole("button", { name, exact }).or(this.element.getByRole("link", { name, exact }));
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
