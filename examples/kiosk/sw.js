/**
 * Keeps everything that the kiosk needs on the device, so that it starts and works without a network.
 *
 * All files are taken at once, and a new version takes the place of the last only when it is complete.
 * Responses don't pass through here: they wait in the kiosk's own outbox.
 */
const PAGE = ["./", "index.html", "kiosk.css", "kiosk.js", "kiosk.webmanifest", "icon.svg"];
const BUNDLE = "/yousaid/";
/** The groups of words that a kiosk says. */
const GROUPS = ["common", "rare", "kiosk", "kiosk_later"];
const PREFIX = "yousaid-kiosk-";

const at = (file, base = location) => new URL(file, base).href;

async function get(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  return response;
}

/** The files of the bundle that this survey needs, by the bundle's own list. */
function needed(manifest, survey) {
  const { loader, glue, wasm, style, takeover, parts, banks, languages } = manifest;
  const files = [loader, glue, wasm, style, takeover];
  for (const part of ["rare", "kiosk", "kiosk_later"]) files.push(parts[part]?.wasm, parts[part]?.style);
  for (const language of survey.languages ?? []) files.push(GROUPS.map((group) => languages[language]?.[group]));
  const text = JSON.stringify(survey);
  files.push(Object.keys(banks).filter((bank) => text.includes(`"${bank}"`)).map((bank) => banks[bank]));
  return files.flat(2).filter((file) => typeof file === "string").map((file) => at(file, at(BUNDLE)));
}

/** The kiosk's own fonts, with their list as it stands; none where they can't be had: it goes on without. */
async function fonts(page) {
  const name = /<yousaid-kiosk[^>]*?\sfonts="([^"]+)"/.exec(page)?.[1];
  try {
    const list = name && at(name);
    const text = name ? await (await get(list)).text() : "";
    return { text, addresses: name ? [list, ...JSON.parse(text).fonts.map(({ url }) => at(url, list))] : [] };
  } catch {
    return { text: "", addresses: [] };
  }
}

/** The addresses of pictures, recordings, films in sign language and their captions that a survey names: small ones first. */
function media(survey) {
  const all = (text) => (typeof text === "string" ? [text] : Object.values(text ?? {}));
  const aids = Object.values(survey.aids ?? {});
  // A name of our own drawings has neither a dot nor a slash in it.
  const pictures = aids.map(({ picture }) => picture).filter((picture) => /[./]/.test(picture ?? ""));
  const recordings = aids.flatMap(({ audio, easy_audio: easy, hint_audio: hint }) => [audio, easy, hint].flatMap(all));
  const films = aids.flatMap(({ sign_language: film }) => [film?.captions, film?.address].flatMap(all));
  return [...new Set([...pictures, ...recordings, ...films])].map((address) => at(address));
}

/**
 * Takes what is missing of them, as far as it can be had. They may be large: nothing waits for them, and what is missing
 * is tried again every hour.
 */
async function addMedia() {
  const name = (await caches.keys()).find((known) => known.startsWith(PREFIX));
  const page = name && (await caches.match(at("./")));
  if (!page) return;
  const cache = await caches.open(name);
  const survey = await cache.match(at(/<yousaid-kiosk[^>]*?\ssrc="([^"]+)"/.exec(await page.text())[1]));
  for (const address of media(await survey.json())) {
    try {
      if (!(await cache.match(address))) await cache.put(address, await get(address));
    } catch (error) {
      console.warn(error);
    }
  }
}

/** Takes everything onto the device; whether that was anything new. */
async function fill() {
  const page = await (await get(at("./"))).text();
  const source = at(/<yousaid-kiosk[^>]*?\ssrc="([^"]+)"/.exec(page)[1]);
  const [manifest, survey] = await Promise.all([at("manifest.json", at(BUNDLE)), source].map(async (address) => (await get(address)).text()));
  const others = await Promise.all(PAGE.map(async (file) => (await get(at(file))).text()));
  const own = await fonts(page);
  const all = new TextEncoder().encode([manifest, survey, own.text, ...others].join("\n"));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  const name = PREFIX + Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (await caches.has(name)) return false;
  const addresses = [...PAGE.map((file) => at(file)), source, ...needed(JSON.parse(manifest), JSON.parse(survey))];
  const answers = await Promise.all(addresses.map(async (address) => [address, await get(address)]));
  const letters = own.addresses.map((address) => get(address).then((answer) => answers.push([address, answer]), () => {}));
  await Promise.all(letters);
  const cache = await caches.open(name);
  try {
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  const old = (await caches.keys()).filter((known) => known.startsWith(PREFIX) && known !== name);
  await Promise.all(old.map((known) => caches.delete(known)));
  return old.length > 0;
}

addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener("activate", (event) => {
  event.waitUntil(clients.claim());
  addMedia().catch(console.warn);
});

addEventListener("message", (event) => {
  if (event.data !== "refresh") return;
  // Without a network what is there goes on.
  const tell = async (changed) => changed && (await clients.matchAll()).forEach((client) => client.postMessage("changed"));
  event.waitUntil(fill().then(tell, () => {}).then(addMedia).catch(() => {}));
});

addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const kept = caches.match(event.request, { ignoreSearch: true, ignoreVary: true });
  event.respondWith(kept.then((answer) => (answer ? part(event.request, answer) : fetch(event.request))));
});

/** What is asked for of a kept file: browsers ask for films piece by piece. */
async function part(request, answer) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (first === undefined) return answer;
  const whole = await answer.blob();
  const start = Number(first);
  const end = Math.min(last ? Number(last) + 1 : whole.size, whole.size);
  if (start >= end) return new Response(null, { status: 416, headers: { "content-range": `bytes */${whole.size}` } });
  const headers = {
    "accept-ranges": "bytes",
    "content-length": String(end - start),
    "content-range": `bytes ${start}-${end - 1}/${whole.size}`,
    "content-type": answer.headers.get("content-type") ?? "application/octet-stream",
  };
  return new Response(whole.slice(start, end), { status: 206, headers });
}
