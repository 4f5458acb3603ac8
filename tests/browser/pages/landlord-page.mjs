/** The page of a fictitious landlord in `examples/landlord-page`, with rude style sheets of its own. */
import { expect } from "@playwright/test";

import { SurveyWidget } from "./survey-widget.mjs";

export class LandlordPage {
  constructor(page) {
    this.page = page;
    this.survey = new SurveyWidget(page.locator("yousaid-survey"));
  }

  /** Opens the page and waits for the first question. */
  async open() {
    await this.page.goto("/");
    await expect(this.survey.continueButton).toBeVisible();
    return this.survey;
  }

  /** Opens it without waiting for a widget. */
  async openBare() {
    await this.page.goto("/");
  }
}
