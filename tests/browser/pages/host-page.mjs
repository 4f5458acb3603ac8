/** A page that a test writes itself: served by the collector, under the same strict policy. */
import { expect } from "@playwright/test";

import { SurveyWidget } from "./survey-widget.mjs";

const LOADER = '<script type="module" src="/yousaid/yousaid.js"></script>';

export class HostPage {
  #collector;

  constructor(page, collector) {
    this.page = page;
    this.#collector = collector;
  }

  /** Opens a page with this body; `language` is that of the page around the widget, `head` more for its head, `loader` what loads the widget. */
  async open(body, { language = "en", head = "", name = "host.html", loader = LOADER } = {}) {
    await this.#collector.put(
      `journey/${name}`,
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A journey</title>` +
        `<link rel="icon" href="/logo.svg" type="image/svg+xml">` +
        `<meta name="viewport" content="width=device-width">${loader}${head}</head>` +
        `<body><main><h1>A landlord</h1>${body}</main></body></html>`,
    );
    await this.page.goto(`/journey/${name}`);
  }

  /** A file beside the page, at `/journey/…`. */
  async put(name, text) {
    await this.#collector.put(`journey/${name}`, text);
  }

  /** The only widget on the page, or the one that the selector names. */
  survey(selector = "yousaid-survey", words = undefined) {
    return new SurveyWidget(this.page.locator(selector), words);
  }

  async ready(survey = this.survey()) {
    await expect(survey.continueButton).toBeVisible();
    return survey;
  }

  /** Records every event of the widgets that reaches the document, from now on. */
  async recordEvents() {
    await this.page.addInitScript(record, NAMES);
    const page = this.page;
    return () => page.evaluate(() => globalThis.journeyEvents);
  }
}

const NAMES = [
  "ready", "shown", "started", "answered", "page-changed", "saved", "submit", "submitted", "queued", "received", "sent",
  "failed", "dismissed", "language-changed", "error",
];

/** Runs in the page. */
function record(names) {
  globalThis.journeyEvents = [];
  for (const name of names) {
    document.addEventListener(`yousaid-${name}`, (event) => {
      globalThis.journeyEvents.push({
        name,
        target: event.target.localName ?? "#document",
        bubbles: event.bubbles,
        composed: event.composed,
        cancelable: event.cancelable,
        detail: JSON.parse(JSON.stringify(event.detail ?? null)),
      });
    });
  }
}
