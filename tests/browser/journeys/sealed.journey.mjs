/** Sealed surveys: what a resident writes is legible to who has the key, and nowhere else. */
import { chromium } from "@playwright/test";
import { execFile } from "node:child_process";
import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { HostPage } from "../pages/host-page.mjs";
import { Collector, PROGRAM } from "../support/collector.mjs";
import { traces, waiting } from "../support/device.mjs";
import { expect, test } from "../support/test.mjs";

const run = promisify(execFile);
const CANARY = "canary-7f3a91-the-lift-is-broken";
const QUESTION = "What is wrong?";
const TAG = '<yousaid-survey src="/surveys/lift.json"></yousaid-survey>';
const RESPONSES = "**/v1/surveys/*/responses/*";
/** The address from which a proxy says that the resident came. */
const ADDRESS = "203.0.113.77";

const definition = (more) =>
  JSON.stringify({
    id: "lift",
    version: "1",
    default_language: "en",
    title: "The lift",
    landlord: { name: "Elm Park Homes" },
    pages: [{ id: "one", questions: [{ id: "wrong", type: "long_text", title: QUESTION }] }],
    ...more,
  });

/** A collector at its most talkative, with a survey of this definition. */
async function collectorWith(more) {
  const collector = await Collector.start({ ownSurveys: true, program: ["env", "YOUSAID_LOG=trace", PROGRAM] });
  await writeFile(path.join(collector.surveys, "lift.json"), definition(more));
  await collector.kill();
  await collector.startAgain();
  return collector;
}

/** Everything below a folder, as one text of bytes. */
async function bytesOf(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  // A file that the browser has just removed holds nothing any more.
  const all = await Promise.all(files.map((file) => readFile(file, "latin1").catch(() => "")));
  return all.join("\n");
}

/** Whether a text is in there, with one or two bytes for each letter. */
const holds = (bytes, text) => bytes.includes(text) || bytes.includes([...text].join("\0"));

/** Answers while the line is down, then lets it through; what was where, and the page. */
async function answerAndLook(collector, launch) {
  const profile = await mkdtemp(path.join(tmpdir(), "yousaid-sealed-"));
  const found = {};
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...launch,
      baseURL: collector.origin,
      locale: "en-GB",
      userAgent: "Canary-Browser/1.0",
      extraHTTPHeaders: { "x-forwarded-for": ADDRESS },
    });
    const page = context.pages()[0] ?? (await context.newPage());
    let isUp = false;
    await page.route(RESPONSES, (route) => (isUp ? route.continue() : route.abort("connectionreset")));
    const host = new HostPage(page, collector);
    await host.open(TAG);
    const survey = await host.ready();
    await survey.type(QUESTION, CANARY);
    await survey.continueTo("Check your answers");
    found.draft = await traces(page);
    await survey.send();
    await expect(survey.waiting).toBeVisible();
    await expect.poll(async () => (found.waiting = await waiting(page)).length).toBe(1);
    found.device = await traces(page);
    isUp = true;
    await survey.retryButton.click({ timeout: 2_000 }).catch(() => {});
    found.reference = await survey.reference();
    await context.close();
    found.profile = await bytesOf(profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  found.rows = await collector.stored("lift");
  // With the log of the database beside it, as it lies there while the collector runs.
  const names = (await readdir(collector.folder)).filter((name) => name.startsWith("responses.sqlite"));
  expect(names).toContain("responses.sqlite-wal");
  found.database = (await Promise.all(names.map((name) => readFile(path.join(collector.folder, name), "latin1")))).join("\n");
  found.log = collector.log;
  return found;
}

function checkLog(log) {
  expect(log).toContain("/v1/surveys/{survey}/responses/{id}");
  for (const told of [CANARY, ADDRESS, "Canary-Browser"]) expect(holds(log, told), `${told} in the log`).toBe(false);
}

test("a sealed survey leaves no plaintext on the device, on the collector's disk or in its log", async ({}, testInfo) => {
  const folder = await mkdtemp(path.join(tmpdir(), "yousaid-keys-"));
  const [officer, deputy] = await Promise.all(
    ["officer.key", "deputy.key"].map(async (name) => (await run(PROGRAM, ["keygen", name], { cwd: folder })).stdout.trim()),
  );
  const collector = await collectorWith({ sealed_for: [officer, deputy] });
  try {
    const found = await answerAndLook(collector, testInfo.project.use.launchOptions);
    expect(holds(found.draft, CANARY), "in answers in progress").toBe(false);
    expect(found.waiting).toHaveLength(1);
    expect(JSON.stringify(found.waiting)).toContain('\\"sealed\\":1');
    expect(holds(found.device, CANARY), "in the browser's storage").toBe(false);
    expect(holds(found.profile, CANARY), "in the browser's files").toBe(false);
    expect(holds(found.database, CANARY), "in the database").toBe(false);
    checkLog(found.log);

    expect(found.rows.map((row) => row.reference)).toEqual([found.reference]);
    const lines = found.rows.map((row) => JSON.stringify(row)).join("\n");
    await writeFile(path.join(folder, "responses.ndjson"), lines);
    const survey = path.join(collector.surveys, "lift.json");
    const opened = await run(PROGRAM, ["unseal", "--key", "deputy.key", "--survey", survey, "responses.ndjson"], { cwd: folder });
    const [row] = opened.stdout.trim().split("\n").map((line) => JSON.parse(line));
    expect(row.reference).toBe(found.reference);
    expect(row.response.answers.wrong.text).toBe(CANARY);
  } finally {
    await collector.remove();
    await rm(folder, { recursive: true, force: true });
  }
});

/** The same without sealing: it shows that the search finds what is there, and that the log is as silent. */
test("a survey that is not sealed is legible where it is kept, and never in the log", async ({}, testInfo) => {
  const collector = await collectorWith({});
  try {
    const found = await answerAndLook(collector, testInfo.project.use.launchOptions);
    for (const place of ["draft", "device", "profile", "database"]) {
      expect(holds(found[place], CANARY), `in ${place}`).toBe(true);
    }
    checkLog(found.log);
  } finally {
    await collector.remove();
  }
});

test("only a sealed survey loads what seals", async ({ host, page, collector }) => {
  const asked = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop();
    if (/^sealing-[0-9a-f]+\.wasm$/.test(name)) asked.push(name);
  });
  await host.put("plain.json", definition({}));
  const around = (file) => `<yousaid-survey src="/journey/${file}" endpoint="/"></yousaid-survey>`;
  await host.open(around("plain.json"));
  await host.ready();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  const folder = await mkdtemp(path.join(tmpdir(), "yousaid-keys-"));
  const key = (await run(PROGRAM, ["keygen", "a.key"], { cwd: folder })).stdout.trim();
  await rm(folder, { recursive: true, force: true });
  await host.put("sealed.json", definition({ sealed_for: [key] }));
  await host.open(around("sealed.json"));
  await host.ready();
  expect(asked).toHaveLength(1);
});

test("a survey whose key is damaged asks nothing", async ({ host, guard }) => {
  guard.expect(/YousaidConfigError: .* a key of `sealed_for` is damaged/);
  const events = await host.recordEvents();
  await host.put("sealed.json", definition({ sealed_for: [`yousaid-public-${"0".repeat(72)}`] }));
  await host.open('<yousaid-survey src="/journey/sealed.json" endpoint="/"><p>Call us.</p></yousaid-survey>');
  const failed = async () => JSON.stringify((await events()).filter(({ name }) => name === "error"));
  await expect.poll(failed).toContain("a key of `sealed_for` is damaged");
  await expect(host.page.getByText("Call us.")).toBeVisible();
  await expect(host.survey().continueButton).toBeHidden();
});

/**
 * HPKE of RFC 9180 by hand, on Node's OpenSSL: nothing in it is ours but the order of the bytes, as the crate's
 * README says it. What only our own code could open would be lost with it.
 */
test("the frozen envelope opens without a line of ours", async () => {
  const file = new URL("../../../crates/yousaid-seal/tests/vectors/envelope-1.json", import.meta.url);
  const envelope = JSON.parse(await readFile(fileURLToPath(file), "utf8"));
  const hex = (text) => Buffer.from(text, "hex");
  const cat = (...pieces) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  const two = (number) => Buffer.from([number >> 8, number & 255]);
  const secretKey = createPrivateKey({
    key: cat(hex("302e020100300506032b656e04220420"), Buffer.alloc(32, 21)), format: "der", type: "pkcs8",
  });
  const own = envelope.recipients[0];
  const recipient = createPublicKey(secretKey).export({ format: "der", type: "spki" }).subarray(12);
  expect(own.key.slice("yousaid-public-".length, -8)).toBe(recipient.toString("hex"));
  const encapsulated = Buffer.from(own.encapsulated, "base64");
  const publicKey = createPublicKey({ key: cat(hex("302a300506032b656e032100"), encapsulated), format: "der", type: "spki" });

  const hmac = (key, data) => createHmac("sha256", key).update(data).digest();
  const extract = (suite, salt, label, key) => hmac(salt.length ? salt : Buffer.alloc(32), cat("HPKE-v1", suite, label, key));
  // No more than one hash is ever asked for.
  const expand = (suite, key, label, info, length) =>
    hmac(key, cat(two(length), "HPKE-v1", suite, label, info, [1])).subarray(0, length);
  const kem = cat("KEM", two(0x20));
  const suite = cat("HPKE", two(0x20), two(1), two(3));
  const shared = expand(
    kem, extract(kem, "", "eae_prk", diffieHellman({ privateKey: secretKey, publicKey })), "shared_secret",
    cat(encapsulated, recipient), 32,
  );
  const info = Buffer.from("yousaid sealed response 1");
  const context = cat([0], extract(suite, "", "psk_id_hash", ""), extract(suite, "", "info_hash", info));
  const secret = extract(suite, shared, "secret", "");

  const { id, version, hash } = envelope.survey;
  const fields = [id, version, hash, envelope.id, String(envelope.sequence)].flatMap((field) => [[0], field]);
  const bound = cat(info, ...fields, [0], ...envelope.recipients.map(({ key }) => hex(key.slice("yousaid-public-".length, -8))));
  const opened = (key, nonce, sealed) => {
    const cipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
    cipher.setAAD(bound, { plaintextLength: sealed.length - 16 });
    cipher.setAuthTag(sealed.subarray(-16));
    return cat(cipher.update(sealed.subarray(0, -16)), cipher.final());
  };
  const contentKey = opened(
    expand(suite, secret, "key", context, 32), expand(suite, secret, "base_nonce", context, 12), Buffer.from(own.sealed, "base64"),
  );
  const content = opened(contentKey, Buffer.alloc(12), Buffer.from(envelope.content, "base64"));
  const response = JSON.parse(content.subarray(4, 4 + content.readUInt32BE(0)).toString());
  expect(response.answers.why.text).toBe("Frozen: the lift is broken.");
});
