/**
 * A kiosk runs for months: cycles of press, thanks and next person, the network cut for half of them. What
 * was thanked for is stored once, and nothing grows.
 *
 * A thousand cycles, and ten thousand with `YOUSAID_FULL=1`.
 */
import { Kiosk } from "../pages/kiosk.mjs";
import { expect, test as base } from "../support/test.mjs";

const test = base.extend({
  kiosk: async ({ page, collector, guard }, use) => use(new Kiosk(page, collector)),
});

const FULL = process.env.YOUSAID_FULL === "1";
const CYCLES = FULL ? 10_000 : 1_000;
/** Cycles without a network, then as many with one: what waits stays bounded, so that growth shows. */
const BLOCK = FULL ? 250 : 100;
/** Bytes by which the memory of a wasm grows. */
const PAGE = 65_536;
/** The slowest thanks that are allowed (trust.md): as somebody feels it, from press to screen. */
const THANKS_LIMIT = 200;

/** Presses through so many people; gives the slowest thanks in milliseconds. Runs in the page. */
async function cycle(count) {
  const root = document.querySelector("yousaid-kiosk").shadowRoot.querySelector(".yousaid-kiosk");
  const at = (stage) => root.dataset.stage === stage;
  const until = async (stage) => {
    while (!at(stage)) await new Promise((next) => setTimeout(next));
  };
  const press = (button) => button.click();
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const faces = root.querySelectorAll(".yousaid-kiosk__answers--faces button");
    const before = performance.now();
    press(faces[i % faces.length]);
    await until("more");
    times.push(performance.now() - before);
    // Every third answers the second question, every third skips it, every third walks away.
    const tiles = root.querySelectorAll(".yousaid-kiosk__answers--tiles button");
    const [done, skip, next] = root.querySelectorAll(".yousaid-kiosk__more button");
    const saved = new Promise((resolve) => document.addEventListener("yousaid-saved", resolve, { once: true }));
    if (i % 3 === 0) {
      press(tiles[i % tiles.length]);
      press(done);
    } else press(i % 3 === 1 ? skip : next);
    if (i % 3 !== 2) {
      await until("thanks");
      press(root.querySelector(".yousaid-kiosk__stage > button"));
    }
    await until("start");
    // Saved, and no more than a queue of people is.
    await saved;
  }
  return times;
}

test("nothing is lost, nothing is sent twice and nothing grows", async ({ kiosk, page, context, guard, collector }) => {
  test.setTimeout(FULL ? 60 * 60_000 : 240_000);
  guard.expect(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.addInitScript(watchMemory);
  await kiosk.open({ lock: "0", thanks: "60", sound: "off" });
  // Remembered here and not in the page, whose memory is measured.
  const ids = new Set();
  await page.exposeFunction("journeySubmitted", (id) => void ids.add(id));
  await page.evaluate(() => {
    document.addEventListener("yousaid-submitted", ({ detail }) => globalThis.journeySubmitted(detail.response));
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.enable");
  const measured = [];
  const drained = async () => {
    let before;
    const left = async () => {
      const now = await unsent(page);
      // The first attempt can be made before the network is really there; the device then waits for minutes.
      if (now === before) await page.evaluate(() => dispatchEvent(new Event("online")));
      return (before = now);
    };
    await expect.poll(left, { timeout: 10 * 60_000, intervals: [1_000] }).toBe(0);
  };

  const slowest = [];
  let done = 0;
  while (done < CYCLES) {
    await context.setOffline(true);
    slowest.push(...(await page.evaluate(cycle, BLOCK)));
    await context.setOffline(false);
    await drained();
    slowest.push(...(await page.evaluate(cycle, BLOCK)));
    done += 2 * BLOCK;
    await drained();
    measured.push({ cycles: done, ...(await memory(page, devtools)) });
  }

  await expect.poll(() => ids.size).toBe(done);
  await expect.poll(async () => (await collector.stored("reception-visit")).length, { timeout: 60_000 }).toBe(done);
  const stored = await kiosk.stored();
  expect(new Set(stored.map(({ id }) => id))).toEqual(ids);
  expect(stored.every(({ final, mode }) => final && mode === "kiosk")).toBe(true);
  const numbers = stored.map(({ context }) => Number(context.press)).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: done }, (_, at) => at + 1));

  slowest.sort((one, other) => one - other);
  const [median, worst] = [slowest[slowest.length >> 1], slowest.at(-1)];
  // The first half compiles code, fills caches and finds the size of the longest queue.
  const [first, last] = [measured[measured.length >> 1], measured.at(-1)];
  const text = measured.map((line) => JSON.stringify(line)).join("\n");
  test.info().annotations.push({ type: "figures", description: `thanks: median ${median} ms, worst ${worst} ms\n${text}` });
  console.log(`thanks after ${median.toFixed(1)} ms (median), ${worst.toFixed(1)} ms (worst)\n${text}`);
  expect(median, "thanks").toBeLessThan(THANKS_LIMIT);
  expect(last.nodes - first.nodes, `nodes\n${text}`).toBeLessThanOrEqual(5);
  expect(last.listeners - first.listeners, `listeners\n${text}`).toBeLessThanOrEqual(2);
  // Memory of a wasm never shrinks: a queue that was a little longer leaves it a page larger.
  expect(last.wasm - first.wasm, `memory of the wasm\n${text}`).toBeLessThanOrEqual(PAGE);
  // A hundred bytes a cycle would be twenty megabytes in a year of five hundred people a day.
  expect((last.heap - first.heap) / (last.cycles - first.cycles), `bytes of JavaScript a cycle\n${text}`).toBeLessThan(100);

  // Nothing of anybody is left: not on the device, not on the page, not behind it.
  expect(await leftovers(page)).toEqual([]);
  await page.goBack().catch(() => {});
  await kiosk.isAt("start");
});

function unsent(page) {
  return page.evaluate(async () => (await globalThis.Yousaid.outbox()).entries.length);
}

async function memory(page, devtools) {
  await page.evaluate(() => globalThis.gc());
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => globalThis.journeyMemory());
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), wasm };
}

/** Remembers the memory of the wasm. Runs in the page, before anything else. */
function watchMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const { memory } = (made.instance ?? made).exports;
      if (memory) globalThis.journeyMemory = () => memory.buffer.byteLength;
      return made;
    };
  }
}

/** What the storages of the site hold besides the device's own numbers. */
function leftovers(page) {
  return page.evaluate(async () => {
    const found = Object.keys(sessionStorage).concat(Object.keys(localStorage).filter((key) => !key.startsWith("yousaid-kiosk-")));
    for (const { name } of await indexedDB.databases()) {
      const request = indexedDB.open(name);
      const database = await new Promise((done) => (request.onsuccess = () => done(request.result)));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((done) => (all.onsuccess = done));
        found.push(...all.result.map((entry) => `${name} ${store} ${JSON.stringify(entry)}`));
      }
      database.close();
    }
    return found;
  });
}
