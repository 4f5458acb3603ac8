/** Every template opens as it is, on a narrow screen. */
import { readdirSync, readFileSync } from "node:fs";

import { expectAccessible, overflow } from "../support/accessibility.mjs";
import { expect, test } from "../support/test.mjs";

const FOLDER = new URL("../../../crates/yousaid-cli/templates/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith(".test.json") && name !== "index.json");

/** A collector for each would take as long as all of the rest. */
const PARTS = 4;

test.use({ viewport: { width: 360, height: 740 } });

for (let part = 0; part < PARTS; part += 1) {
  test(`every template opens, can be read and used: part ${part + 1} of ${PARTS}`, async ({ host }) => {
    test.slow();
    for (const name of FILES.filter((_, at) => at % PARTS === part)) {
      // The days are the landlord's to set: those of a template may be over.
      const { opens, closes, ...survey } = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
      await host.put(name, JSON.stringify(survey));
      await host.open(`<yousaid-survey src="${name}" endpoint="/"></yousaid-survey>`);
      const { element } = await host.ready();
      await expect(element.getByRole("heading", { level: 2 }).first(), name).toBeVisible();
      const title = survey.title.replace("{landlord}", survey.landlord.name);
      await expect(element.getByText(title, { exact: true }).first(), name).toBeVisible();
      await expectAccessible(host.page, name, [{ colorScheme: "light" }]);
      expect(await overflow(host.page), name).toEqual([]);
    }
  });
}
