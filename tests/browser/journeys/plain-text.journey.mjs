/** A survey in a text browser: keys alone, no script, no style, no picture. */
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Collector } from "../support/collector.mjs";
import { ENTER, down, lynx, type } from "../support/lynx.mjs";
import { expect, test } from "../support/test.mjs";
import { answersOf } from "../support/tsm.mjs";

const LIFT = {
  id: "lift",
  version: "1",
  title: "The lift",
  default_language: "en",
  landlord: { name: "Elm Park Homes" },
  pages: [
    {
      id: "use",
      title: "Using it",
      questions: [
        { id: "works", type: "yes_no", title: "Does it work?" },
        { id: "since", type: "short_text", title: "Since when?" },
      ],
    },
    { id: "more", title: "More", questions: [{ id: "stuck", type: "yes_no", title: "Were you stuck?", ask_if: "works = 'no'" }] },
  ],
};

test("a survey is answered in a text browser, corrected, and stored once", async ({}, testInfo) => {
  const collector = await Collector.start({ ownSurveys: true });
  try {
    await writeFile(path.join(collector.surveys, "lift.json"), JSON.stringify(LIFT));
    await collector.kill();
    await collector.startAgain();
    const keys = [
      // The first of the page is the button that Enter presses: Continue, without an answer in words.
      ...ENTER,
      // There is a problem: the button, the link to the field, Yes, No, the field.
      ...down(3), ...ENTER, ...down(), ...type("last May"), ...down(), ...ENTER,
      // The next page, which only those see whose lift does not work: Continue, Back, Yes, No, Continue.
      ...down(3), ...ENTER, ...down(), ...ENTER,
      // The review: Send.
      ...ENTER,
    ];
    const screen = await lynx(`${collector.origin}/s/lift`, keys, collector.folder);
    await testInfo.attach("screen", { body: screen, contentType: "text/plain" });
    for (const words of ["There is a problem", "Enter your answer", "Were you stuck?", "Check your answers", "last May"]) {
      expect(screen).toContain(words);
    }
    const [stored, ...others] = await collector.stored("lift");
    expect(others).toEqual([]);
    expect(answersOf(stored)).toEqual({ works: "no", since: "last May", stuck: "no" });
    expect(screen).toContain(stored.reference);
  } finally {
    await collector.remove();
  }
});
