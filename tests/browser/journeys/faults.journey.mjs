/** When the widget can't be shown, what the landlord wrote inside the element is. */
import { expect, test } from "../support/test.mjs";

const FALLBACK = '<p>Call us on <a href="tel:08000000000">0800 000 0000</a>.</p>';
const around = (attributes) => `<yousaid-survey ${attributes}>${FALLBACK}</yousaid-survey>`;

async function expectFallback(page) {
  await expect(page.getByText("Call us on")).toBeVisible();
  await expect(page.getByRole("link", { name: "0800 000 0000" })).toBeVisible();
  await expect(page.locator("yousaid-survey").getByRole("radio")).toHaveCount(0);
}

/** Waits for the error event, and gives all that came. */
async function errors(read) {
  await expect.poll(async () => (await read()).filter((event) => event.name === "error").length).toBeGreaterThan(0);
  return (await read()).filter((event) => event.name === "error");
}

for (const [what, attributes, name, words] of [
  ["an unknown attribute value", 'src="/surveys/tsm-2026.json" heading-level="12"', "YousaidConfigError", /heading-level/],
  ["an address that is none", 'src="/surveys/tsm-2026.json" endpoint="ftp://x"', "YousaidConfigError", /endpoint/],
  ["no definition", "", "YousaidConfigError", /src/],
  ["hidden context that the survey does not list", 'src="/surveys/tsm-2026.json" context-town="x"', "YousaidConfigError", /town/],
]) {
  test(`${what} is one named error, and the fallback stays`, async ({ host, page, guard }) => {
    const events = await host.recordEvents();
    await host.open(around(attributes));
    const found = await errors(events);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ target: "yousaid-survey", bubbles: true, composed: true, detail: { name } });
    expect(found[0].detail.message).toMatch(words);
    guard.expect(new RegExp(name), 1);
    await expectFallback(page);
  });
}

test("attributes that are like none of ours, as frameworks and extensions have them, keep nobody from answering", async ({ host }) => {
  const events = await host.recordEvents();
  const foreign = 'id="a" class="b" lang="en" title="c" role="group" width="100%" wfd-invisible="true" hx-get="/" v-theme="dark" x-mode="d" :src="f" data-src="e"';
  await host.open(around(`src="/surveys/tsm-2026.json" ${foreign}`));
  await host.ready();
  expect((await events()).filter(({ name }) => name === "error")).toEqual([]);
});

test("a wrong option of mount() is one named error, and what stood in the place comes back", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open(`<div id="place">${FALLBACK}</div>`);
  await page.waitForFunction(() => "Yousaid" in globalThis);
  await page.evaluate(() => void globalThis.Yousaid.mount("#place", { src: "/surveys/tsm-2026.json", endpont: "/" }));
  const found = await errors(events);
  expect(found).toHaveLength(1);
  expect(found[0].detail.name).toBe("YousaidConfigError");
  expect(found[0].detail.message).toMatch(/endpont.*endpoint/);
  guard.expect(/YousaidConfigError/, 1);
  await expectFallback(page);
});

test("mount() with a place that does not exist is an error event, not an exception", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open("");
  await page.waitForFunction(() => "Yousaid" in globalThis);
  await page.evaluate(() => void globalThis.Yousaid.mount("#nowhere", { src: "/surveys/tsm-2026.json" }));
  expect((await errors(events))[0].detail).toMatchObject({ name: "YousaidElementError", message: expect.stringMatching(/#nowhere/) });
  guard.expect(/YousaidElementError/, 1);
});

test("a broken definition is said with the place of the fault, and the fallback stays", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.put("broken.json", JSON.stringify({ id: "broken", version: "1", kind: "survey", titel: "x", pages: [] }));
  await host.open(around('src="/journey/broken.json"'));
  const found = await errors(events);
  expect(found).toHaveLength(1);
  expect(found[0].detail.message).toMatch(/\/titel.*title/s);
  guard.expect(/titel/, 1);
  await expectFallback(page);
});

test("a definition that is not there leaves the fallback", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open(around('src="/surveys/nowhere.json"'));
  const found = await errors(events);
  expect(found).toHaveLength(1);
  expect(found[0].detail).toMatchObject({ name: "YousaidTransportError", message: expect.stringMatching(/nowhere\.json.*404/s) });
  guard.expect(/YousaidTransportError/, 1);
  // The browser's own words on each of the two attempts.
  guard.expect(/404/);
  await expectFallback(page);
});

for (const [what, files] of [["wasm", "**/*.wasm*"], ["style sheet", "**/yousaid/*.css*"], ["glue", "**/yousaid/yousaid-*.js*"]]) {
  test(`a bundle without its ${what} leaves the fallback`, async ({ host, page, guard }) => {
    const events = await host.recordEvents();
    await page.route(files, (route) => route.abort());
    await host.open(around('src="/surveys/tsm-2026.json"'));
    const found = await errors(events);
    expect(found).toHaveLength(1);
    expect(found[0].detail.name).toBe("YousaidTransportError");
    guard.expect(/YousaidTransportError/, 1);
    guard.expect(/ERR_FAILED/);
    await expectFallback(page);
  });
}

test("a bundle that fails once is fetched a second time", async ({ host, page, guard }) => {
  await page.route("**/*.wasm*", (route) => route.abort(), { times: 1 });
  await host.open(around('src="/surveys/tsm-2026.json"'));
  await host.ready();
  guard.expect(/ERR_FAILED/);
});

test("a browser that forbids WebAssembly shows the fallback", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await host.open(around('src="/surveys/tsm-2026.json"'));
  expect((await errors(events))[0].detail.name).toBe("YousaidSupportError");
  guard.expect(/YousaidSupportError/, 1);
  await expectFallback(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the fallback of the landlord's page can be read and followed", async ({ landlord, page }) => {
    await landlord.openBare();
    const element = page.locator("yousaid-survey");
    await expect(element).toBeVisible();
    await expect(element).toContainText(/\S/);
    await expect(element.getByRole("link").first()).toBeVisible();
  });
});

test("an element without content is quiet while it loads and when it fails", async ({ host, page, guard }) => {
  const events = await host.recordEvents();
  await host.open('<yousaid-survey src="/surveys/nowhere.json"></yousaid-survey><p>After</p>');
  await errors(events);
  guard.expect(/YousaidTransportError/, 1);
  guard.expect(/404/);
  await expect(page.getByText("After")).toBeVisible();
});
