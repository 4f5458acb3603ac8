/** Faults of answers: they are lost, cut, late, or say something else than that it is stored. */
import * as repair from "../browser/support/repair-visit.mjs";
import { cutAnswer, cutUpload, loseAnswer, pass, refuse, say, swallow } from "./support/gremlin.mjs";
import { answered, arrives, expect, fault, list, sendInto, tryAgain, untilTime } from "./support/test.mjs";

const json = (body) => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const refused = (survey) => expect(survey.element).toContainText("Your answers could not be sent. We have kept them here.", { timeout: 15_000 });
const outbox = (page) => page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries);
const retry = (page) => page.evaluate(async () => (await globalThis.Yousaid.outbox()).retry());

fault(6, "an acknowledgement of another response", async ({ host, gremlin, random, page }) => {
  const survey = await answered(host);
  const receipt = (change) => async (attempt) => {
    const body = await attempt.read();
    const { createHash } = await import("node:crypto");
    const hash = createHash("sha256").update(body).digest("hex");
    attempt.answer({ status: 201, ...json({ id: attempt.id, hash, reference: "ABCD-1234", ...change }) });
  };
  const wrong = [{ id: "3f2b7c1e-0000-4000-8000-000000000000" }, { hash: "0".repeat(64) }, { id: null }, { hash: undefined }];
  const end = await sendInto(survey, gremlin, random, 3, receipt(random.pick(wrong)));
  await expect(survey.received).toBeHidden();
  expect((await outbox(page)).length).toBe(1);
  end();
  await arrives(survey);
});

fault(7, "an acknowledgement that is cut in the middle", async ({ host, gremlin, random }) => {
  const survey = await answered(host);
  gremlin.script(list(random, 3, cutAnswer));
  await survey.send();
  await arrives(survey);
  const bodies = await Promise.all(gremlin.arrivals.map((arrival) => arrival.body.toString()));
  expect(new Set(bodies).size, "the same bytes every time").toBe(1);
}, { tag: "@server" });

for (const [times, title] of [[1, "an acknowledgement that is lost"], [12, "an acknowledgement that is lost twelve times"]]) {
  fault(8, title, async ({ host, page, gremlin }) => {
    if (times > 1) await page.clock.install();
    const survey = await answered(host);
    gremlin.script(Array.from({ length: times }, () => loseAnswer));
    await survey.send();
    if (times > 1) await untilTime(page, 20_000, () => survey.received.isVisible());
    await arrives(survey);
    // The browser may send again by itself, so there may be more attempts than ours.
    expect(gremlin.arrivals.length).toBeGreaterThan(times);
    expect(new Set(gremlin.arrivals.map((arrival) => arrival.id)).size).toBe(1);
  }, { tag: "@server", timeout: 120_000 });
}

fault(9, "a line that is gone while the answers are on their way", async ({ host, gremlin, random }) => {
  const survey = await answered(host);
  gremlin.script(list(random, 3, cutUpload));
  await survey.send();
  await arrives(survey);
});

fault(10, "an acknowledgement that comes when nobody waits for it any more", async ({ host, page, gremlin }) => {
  await page.clock.install();
  const survey = await answered(host);
  let late;
  gremlin.script([async (attempt) => {
    const got = await attempt.forward();
    late = () => attempt.answer(got);
  }]);
  await survey.send();
  await expect.poll(() => typeof late).toBe("function");
  await expect(survey.received).toBeHidden();
  await page.clock.runFor(35_000);
  late();
  await untilTime(page, 5_000, () => survey.received.isVisible());
}, { tag: "@server" });

for (const status of [400, 422]) {
  fault(16, `refused for good: ${status}`, async ({ host, page, gremlin, claims }) => {
    const survey = await answered(host);
    gremlin.script(() => refuse(status));
    await survey.send();
    await refused(survey);
    expect(gremlin.arrivals.length, "attempts at what was refused").toBe(1);
    await expect.poll(() => outbox(page)).toMatchObject([{ state: "refused", status }]);
    const [kept] = await page.evaluate(async () => (await globalThis.Yousaid.outbox()).export());
    expect(claims.submitted).toContain(JSON.parse(kept.payload).id);
    gremlin.script(() => pass);
    await retry(page);
    await expect.poll(() => outbox(page)).toEqual([]);
  });
}

fault(17, "too large for the server", async ({ host, page, gremlin }) => {
  const survey = await answered(host);
  gremlin.script(() => refuse(413));
  await survey.send();
  await refused(survey);
  await expect.poll(() => outbox(page)).toMatchObject([{ state: "refused", status: 413 }]);
  gremlin.script(() => pass);
  await retry(page);
});

for (const status of [401, 403]) {
  fault(18, `not allowed any more: ${status}`, async ({ host, page, gremlin }) => {
    const survey = await answered(host);
    gremlin.script(() => refuse(status));
    await survey.send();
    await refused(survey);
    await expect.poll(() => outbox(page)).toMatchObject([{ state: "refused", status }]);
    gremlin.script(() => pass);
    // Its resident may try, too: what was not allowed may be allowed by now.
    await tryAgain(survey);
  });
}

for (const status of [404, 410]) {
  fault(19, `the survey is closed: ${status}`, async ({ host, page, gremlin }) => {
    const survey = await answered(host);
    gremlin.script(() => refuse(status));
    await survey.send();
    await refused(survey);
    await expect(survey.element.getByRole("link", { name: "0800 000 0000" }).first()).toBeVisible();
    await page.reload();
    await host.ready();
    await expect.poll(() => outbox(page)).toMatchObject([{ state: "refused", status }]);
    gremlin.script(() => pass);
    await retry(page);
  });
}

fault(20, "other answers are stored under the same id", async ({ host, page, gremlin, collector, claims }) => {
  const survey = await answered(host);
  gremlin.script([async (attempt) => {
    const body = (await attempt.read()).toString();
    const other = body.replace('"very_easy"', '"easy"');
    expect(other).not.toBe(body);
    await attempt.forward(Buffer.from(other));
    attempt.reset();
  }]);
  await survey.send();
  await refused(survey);
  await expect.poll(() => outbox(page)).toMatchObject([{ state: "refused", status: 409 }]);
  expect(claims.received.size).toBe(0);
  // Nothing is overwritten: neither what is stored nor what is kept here.
  const [kept] = await page.evaluate(async () => (await globalThis.Yousaid.outbox()).export());
  expect(kept.payload).toContain('"very_easy"');
  await claims.verdict(collector, { answers: { ...repair.STORED, ease: "easy" } });
  return false;
}, { tag: "@server" });

fault(50, "fifty requests at once with one id", async ({ host, gremlin, collector, page }) => {
  const survey = await answered(host);
  let answers;
  gremlin.script([async (attempt) => {
    const all = await Promise.all(Array.from({ length: 50 }, () => attempt.forward()));
    answers = all.map(({ status, body }) => ({ status, body: body.toString() }));
    attempt.reset();
  }]);
  await survey.send();
  await arrives(survey);
  const taken = answers.filter(({ status }) => status === 200 || status === 201);
  // Those that found no place come back later; none is told anything else.
  for (const { status, body } of answers) expect([200, 201, 429, 503], body).toContain(status);
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(taken.map(({ body }) => body)).size, "receipts").toBe(1);
  expect(taken.filter(({ status }) => status === 201).length, "called new").toBe(1);
}, { tag: "@server" });
