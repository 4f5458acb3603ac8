/**
 * Servers that we did not write, told in their own words: each example of `examples/backends`, with an
 * answer that gets lost, and what residents are told.
 */
import { readdir } from "node:fs/promises";

import { test as base, expect } from "@playwright/test";

import { HostPage } from "../pages/host-page.mjs";
import { SurveyWidget } from "../pages/survey-widget.mjs";
import { ExampleBackend, freePort } from "../support/backends.mjs";
import { Guard } from "../support/guard.mjs";
import * as repair from "../support/repair-visit.mjs";
import { Site } from "../support/site.mjs";

const RETRY = { timeout: 30_000 };
const test = base.extend({
  site: async ({}, use) => {
    const site = await Site.start();
    await use(site);
    await site.remove();
  },

  baseURL: async ({ site }, use) => use(site.origin),

  guard: [
    async ({ site, context }, use, testInfo) => {
      const guard = new Guard(site.origin);
      await guard.watch(context);
      await use(guard);
      if (testInfo.status === testInfo.expectedStatus) guard.check();
    },
    { auto: true },
  ],

  /** Starts an example, and puts a page with a survey that answers to it on the site. */
  example: async ({ site, guard }, use, testInfo) => {
    const started = [];
    await use(async (name) => {
      const backend = await ExampleBackend.start(name, site.origin);
      started.push(backend);
      guard.allow(backend.origin);
      site.allow(backend.origin);
      site.put("/backend.json", await ExampleBackend.document(name, backend.origin));
      site.page("/", '<yousaid-survey src="/surveys/repair-visit.json" backend="/backend.json"></yousaid-survey>');
      return backend;
    });
    for (const backend of started) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach("backend.log", { body: backend.log, contentType: "text/plain" });
      }
      await backend.remove();
    }
  },

  survey: async ({ page }, use) => use(new SurveyWidget(page.locator("yousaid-survey"))),
});

/** Loses the first answer of the server, which has stored the response by then. */
async function loseFirstAnswer(page, backend) {
  const sent = [];
  await page.route(`${backend.origin}/**`, async (route) => {
    const request = route.request();
    if (request.method() === "OPTIONS") return route.continue();
    sent.push({ headers: await request.allHeaders(), body: request.postDataBuffer() });
    if (sent.length > 1) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  return sent;
}

const RECEIVED = [
  ["php", /[0-9A-F]{8}/, ({ id, survey, answers }) => ({ id, survey, answers }), (id) => ({
    id, survey: "repair-visit", answers: { done: "yes", ease: "very_easy", visits: "2" },
  })],
  ["express", /R-\d{6}/, ({ id, response }) => ({ id, own: response.id, answers: response.answers }), (id) => ({
    id,
    own: id,
    answers: {
      done: { choice: "yes", language: "en" },
      ease: { choice: "very_easy", language: "en" },
      visits: { number: 2, language: "en" },
    },
  })],
  ["python", /[0-9A-F]{8}/, ({ external_id, channel, fields }) => ({ external_id, channel, fields }), (id) => ({
    external_id: id, channel: "web", fields: { repair_done: "yes", ease: "Very easy", visits: 2 },
  })],
  ["flask", /[0-9A-F]{8}/, ({ id, form }) => ({ id, form }), (id) => ({
    id,
    form: { id: [id], source: ["website"], language: ["en"], finished: ["yes"], ease: ["Very easy"], visits: ["2"], files: [] },
  })],
  ["pocketbase", /[0-9A-F]{8}/, ({ response, ...row }) => ({ ...row, own: JSON.parse(response).id }), (id) => ({
    id, own: id, survey: "repair-visit", language: "en", finished: "yes", ease: "Very easy", visits: 2,
  })],
  ["kinto", /[0-9A-F]{8}/, ({ id, done, ease, visits }) => ({ id, done, ease, visits }), (id) => ({
    id, done: "yes", ease: "Hawdd iawn", visits: 2,
  })],
];

test("every example has its journey", async () => {
  const examples = await readdir(new URL("../../../examples/backends/", import.meta.url));
  expect(examples.sort()).toEqual([...RECEIVED.map(([name]) => name), "datasette"].sort());
});

for (const [name, reference, read, wanted] of RECEIVED) {
  test(`${name}: a response whose first answer is lost is stored once, and received`, async ({ example, page, survey, guard }) => {
    guard.expect(/ERR_CONNECTION_RESET/, 1);
    // How these say that it is there already; the browser writes every refusal on the console.
    if (name === "kinto") guard.expect(/412/, 1);
    if (name === "pocketbase") guard.expect(/400/, 1);
    test.setTimeout(120_000);
    const backend = await example(name);
    await page.goto("/");
    await repair.fillIn(survey);
    const sent = await loseFirstAnswer(page, backend);
    await survey.send();
    await expect(survey.received).toBeVisible(RETRY);
    await expect(survey.received).toContainText(reference);
    expect(sent).toHaveLength(2);
    expect(sent[1].body.equals(sent[0].body), "the same bytes").toBe(true);
    const stored = await backend.stored();
    expect(stored).toHaveLength(1);
    const id = sent[0].headers["idempotency-key"];
    expect(stored[0].id ?? stored[0].external_id).toBe(id);
    expect(read(stored[0])).toEqual(wanted(id));
  });
}

test("datasette: what the server can't confirm is stored once, and sent but never received", async ({ example, site, page, survey, guard }) => {
  // The lost answer, and the refusal that says that it is there already.
  guard.expect(/ERR_CONNECTION_RESET/, 1);
  guard.expect(/400/, 1);
  const backend = await example("datasette");
  site.page("/", '<div id="place"></div><script type="module" src="/own.js"></script>');
  site.put(
    "/own.js",
    `import { mount } from "/yousaid/yousaid.js";
     const token = () => ${JSON.stringify(backend.token)};
     mount("#place", { src: "/surveys/repair-visit.json", backend: "/backend.json", token });`,
  );
  await page.goto("/");
  await repair.fillIn(survey);
  const sent = await loseFirstAnswer(page, backend);
  await survey.send();
  await expect(survey.element.getByText("Your answers have been sent")).toBeVisible(RETRY);
  await expect(survey.received).toBeHidden();
  expect(sent).toHaveLength(2);
  const stored = await backend.stored();
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({ survey: "repair-visit", language: "en", finished: "yes", ease: "Very easy", visits: 2 });
  expect(JSON.parse(stored[0].response).id).toBe(stored[0].id);
});

test("a server that is away gets the same bytes when it is back, and a login page in its place is no receipt", async ({ example, page, survey, guard }) => {
  guard.expect(/ERR_CONNECTION_REFUSED/, 1);
  const backend = await example("php");
  await page.goto("/");
  await repair.fillIn(survey);
  const bodies = [];
  await page.route(`${backend.origin}/**`, async (route) => {
    bodies.push(route.request().postData());
    if (bodies.length === 1) return route.abort("connectionrefused");
    const headers = { "access-control-allow-origin": "*" };
    if (bodies.length === 2) return route.fulfill({ status: 200, headers, contentType: "text/html", body: "<h1>Sign in</h1>" });
    return route.continue();
  });
  await survey.send();
  await expect.poll(() => bodies.length, RETRY).toBeGreaterThan(1);
  await expect(survey.received).toBeVisible(RETRY);
  expect(new Set(bodies).size).toBe(1);
  expect(await backend.stored()).toHaveLength(1);
});

test("one server is the record, and others get copies that hold nobody up", async ({ example, site, page, survey, guard }) => {
  guard.expect(/ERR_CONNECTION_REFUSED/);
  const backend = await example("php");
  const nobody = `http://127.0.0.1:${await freePort()}`;
  const record = JSON.parse(await ExampleBackend.document("php", backend.origin));
  const copies = [
    { address: `${backend.origin}/copy`, encoding: "form", body: { ...record.body, id: "$id", survey: "copy" } },
    { address: `${nobody}/never`, body: "$id" },
  ];
  site.allow(nobody);
  guard.allow(nobody);
  site.put("/backend.json", JSON.stringify({ ...record, copies }));
  const copied = page.waitForResponse(`${backend.origin}/copy`);
  await page.goto("/");
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toBeVisible(RETRY);
  expect((await copied).request().postData()).toContain("survey=copy");
  expect(await backend.stored()).toHaveLength(1);
});

test("a function of the page is a backend, with a token that is asked for each time", async ({ site, page, survey }) => {
  site.page("/own.html", '<div id="place"></div><script type="module" src="/own.js"></script>');
  site.put(
    "/own.js",
    `import { mount } from "/yousaid/yousaid.js";
     globalThis.got = [];
     const answers = [() => { throw new Error("not now"); }, () => undefined, () => ({ state: "received", reference: "OWN-1" })];
     mount("#place", {
       src: "/surveys/repair-visit.json",
       backend: { async deliver(response, signal) {
         globalThis.got.push([response.id, signal instanceof AbortSignal, typeof this.deliver]);
         return answers[globalThis.got.length - 1]();
       } },
     });`,
  );
  await page.goto("/own.html");
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toContainText("OWN-1", RETRY);
  const got = await page.evaluate(() => globalThis.got);
  expect(got).toHaveLength(3);
  expect(new Set(got.map(JSON.stringify)).size).toBe(1);
  expect(got[0].slice(1)).toEqual([true, "function"]);
});

test("the page's token goes with each attempt and is kept nowhere", async ({ example, site, page, survey }) => {
  const backend = await example("flask");
  const document = JSON.parse(await ExampleBackend.document("flask", backend.origin));
  delete document.headers;
  document.token_header = "X-Api-Key";
  site.page("/own.html", '<div id="place"></div><script type="module" src="/own.js"></script>');
  site.put(
    "/own.js",
    `import { mount } from "/yousaid/yousaid.js";
     let count = 0;
     const token = async () => { count += 1; if (count === 1) throw new Error("signed out"); return "secret-" + count; };
     mount("#place", { src: "/surveys/repair-visit.json", backend: ${JSON.stringify(document)}, token });`,
  );
  const seen = page.waitForRequest((request) => request.method() === "POST");
  await page.goto("/own.html");
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toBeVisible(RETRY);
  expect((await (await seen).allHeaders())["x-api-key"]).toBe("secret-2");
});

test("a definition sends to its own server, and to no other", async ({ example, site, page, survey, guard }) => {
  const { readFile } = await import("node:fs/promises");
  const definition = JSON.parse(await readFile(new URL("../../../examples/surveys/repair-visit.json", import.meta.url), "utf8"));
  const events = await new HostPage(page).recordEvents();
  const backend = await example("php");
  definition.backend = JSON.parse(await ExampleBackend.document("php", backend.origin));
  site.put("/elsewhere.json", JSON.stringify(definition));
  site.page("/", '<yousaid-survey src="/elsewhere.json"><p>Call us.</p></yousaid-survey>');
  await page.goto("/");
  await expect.poll(async () => (await events()).filter(({ name }) => name === "error").length).toBe(1);
  guard.expect(/backend\/address/, 1);
  await expect(page.getByText("Call us.")).toBeVisible();

  definition.backend = { kind: "backend", address: "took", acknowledgement: { id: "/id" } };
  site.put("/own.json", JSON.stringify(definition));
  site.page("/", '<yousaid-survey src="/own.json"></yousaid-survey>');
  const bodies = [];
  await page.route("**/took", (route) => {
    bodies.push(route.request().postDataJSON());
    return route.fulfill({ status: 200, json: { id: bodies[0].id } });
  });
  await page.goto("/");
  await repair.fillIn(survey);
  await survey.send();
  await expect(survey.received).toBeVisible(RETRY);
  expect(bodies).toHaveLength(1);
});

test("whoever looks after page and server is told what does not fit, and why nothing arrives", async ({ example, site, page, survey, guard }) => {
  guard.expect(/CORS policy/);
  guard.expect(/ERR_FAILED/);
  guard.expect(/422/, 1);
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  const backend = await example("php");
  const document = JSON.parse(await ExampleBackend.document("php", backend.origin));
  document.body = { ...document.body, ease: "$answer.eese", visits: "$answer.vsts", estate: "$context.estate", other: { $: "answer.other", missing: "-" } };
  site.put("/backend.json", JSON.stringify(document));
  await page.goto("/");
  await expect(survey.continueButton).toBeVisible();
  expect(warned).toEqual([
    "Yousaid: `backend`: the survey has no `$answer.eese`; did you mean `$answer.ease`?",
    "Yousaid: `backend`: the survey has no `$answer.vsts`; did you mean `$answer.visits`?",
    "Yousaid: `backend`: the survey has no `$context.estate`; leave it out, or give it `missing`",
  ]);
  await repair.fillIn(survey);
  const headers = { "access-control-allow-origin": "*" };
  const answers = [
    { status: 201, headers: { "access-control-allow-origin": "https://elsewhere.example" }, body: "{}", contentType: "application/json" },
    { status: 201, headers, body: "<h1>Thank you</h1>", contentType: "text/html" },
    { status: 201, headers, body: "{}", contentType: "application/json" },
    { status: 422, headers, body: '{"detail":"no such estate"}', contentType: "application/problem+json" },
  ];
  await page.route(`${backend.origin}/**`, (route) => route.fulfill(answers.shift()));
  await survey.send();
  const said = () => warned.slice(3).map((text) => text.replace(/^Yousaid: repair-visit [0-9a-f-]{36}: /, ""));
  await expect.poll(said, RETRY).toEqual([
    `not taken yet; Failed to fetch; if it is CORS, ${backend.origin} has to let pages of ${site.origin} send`,
    "not taken yet; not an acknowledgement: the content type is not JSON",
    "not taken yet; not an acknowledgement: the response's id is not where it should be",
    "refused; no such estate",
  ]);
  await expect(survey.received).toBeHidden();
});

test("what is refused can go by the resident's own e-mail, and is not claimed to be sent", async ({ example, site, page, survey, guard }) => {
  guard.expect(/422/, 1);
  guard.expect(/request to another address: mailto:surveys@elm\.example/, 1);
  const backend = await example("php");
  const document = JSON.parse(await ExampleBackend.document("php", backend.origin));
  document.mail = "surveys@elm.example";
  document.body.id = "no id";
  site.put("/backend.json", JSON.stringify(document));
  await page.goto("/");
  await repair.fillIn(survey);
  const mail = survey.element.getByRole("button", { name: "Send your answers by email instead" });
  await survey.send();
  await expect(mail).toBeVisible(RETRY);
  await expect(survey.received).toBeHidden();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  const asked = new Promise((resolve) => session.on("Page.frameRequestedNavigation", ({ url }) => resolve(url)));
  await mail.click();
  const draft = new URL(await asked);
  expect(draft.protocol + draft.pathname).toBe("mailto:surveys@elm.example");
  expect(draft.searchParams.get("subject")).toMatch(/^repair-visit [0-9a-f-]{36}$/);
  expect(draft.searchParams.get("body")).toContain("answers%5Bdone%5D=yes");
  await expect(mail).toBeVisible();
});
