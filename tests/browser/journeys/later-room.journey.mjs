/**
 * The room that a form in a page keeps for the ways back with a code.
 */
import { SurveyWidget } from "../pages/survey-widget.mjs";
import { countShifts, embedded, holdWidget, taken } from "../support/embed.mjs";
import { expect } from "../support/test.mjs";
import { DAY, definition, serve, test } from "../support/warm-home.mjs";

for (const [ways, more] of [["one way", {}], ["both ways", { amend: true }]]) {
  for (const place of ["the collector's page", "a form in a page"]) {
    test(`the widget finds its room for ${ways} back: ${place}`, async ({ host, page, collector }) => {
      await serve(collector, definition(more), DAY);
      const shift = await countShifts(page);
      const release = await holdWidget(page);
      if (place === "a form in a page") {
        const form = await embedded(collector, "warm");
        await host.open(`${form}<p id="below">What the landlord says below it.</p>`, { loader: "" });
      } else {
        await page.goto("/s/warm?language=en");
      }
      // Seen before the widget, in its last place.
      await expect(page.getByRole("button", { name: "Save and come back later" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Carry on with answers you saved" })).toBeHidden();
      release();
      await page.getByRole("radio", { name: "No", exact: true }).focus();
      await taken(page);
      const survey = new SurveyWidget(page.locator("yousaid-survey"));
      await expect(survey.element.locator("[part=later] summary")).toBeVisible();
      if (more.amend) await expect(survey.element.locator("[part=amend] summary")).toBeVisible();
      expect(await shift()).toBe(0);
    });
  }
}
