/** The real collector as a process of its own, with a database and a site that only one test uses. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");
export const TOKEN = "journeys-0123456789abcdef";
const START_LIMIT = 20_000;

/** Another bundle or program can be named, to run the journeys through what was built elsewhere. */
export const BUNDLE = process.env.YOUSAID_BUNDLE ?? path.join(ROOT, "dist");
export const PAGES = path.join(ROOT, "examples/landlord-page");
export const PROGRAM =
  process.env.YOUSAID_PROGRAM ?? path.join(TARGET, "debug", process.platform === "win32" ? "yousaid.exe" : "yousaid");

export class Collector {
  #folder;
  #process;
  #log = "";
  #more = {};
  #program = [PROGRAM];
  #surveys = path.join(ROOT, "examples/surveys");

  /** `http://127.0.0.1:…`, the same after a restart. */
  origin;

  /**
   * `more` are options of `yousaid serve`, `program` the command that runs it, if it is not the program alone.
   * With `ownSurveys` the definitions are in a folder of the test's own; a function puts there what it needs, first.
   */
  static async start({ more = {}, program = [PROGRAM], ownSurveys = false } = {}) {
    const collector = new Collector();
    collector.#folder = await mkdtemp(path.join(tmpdir(), "yousaid-journey-"));
    collector.#more = more;
    collector.#program = program;
    if (ownSurveys) {
      await cp(collector.#surveys, path.join(collector.#folder, "surveys"), { recursive: true });
      collector.#surveys = path.join(collector.#folder, "surveys");
      if (typeof ownSurveys === "function") await ownSurveys(collector.#surveys);
    }
    await cp(PAGES, path.join(collector.#folder, "site"), { recursive: true });
    await collector.#spawn("127.0.0.1:0");
    return collector;
  }

  /** Gives it to a test; if that fails, its report has the log. Removes it afterwards. */
  async lend(use, testInfo) {
    await use(this);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("collector.log", { body: this.log, contentType: "text/plain" });
    }
    await this.remove();
  }

  /** What the program has written so far, for the report of a test that failed. */
  get log() {
    return this.#log;
  }

  /** Puts a file of a test beside the landlord's pages; it is served under the same strict policy. */
  async put(name, text) {
    const file = path.join(this.#folder, "site", name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Of its database and the landlord's pages. */
  get folder() {
    return this.#folder;
  }

  /** The folder of the definitions. */
  get surveys() {
    return this.#surveys;
  }

  /** The address of its database. */
  get database() {
    return this.#more.database ?? `sqlite://${path.join(this.#folder, "responses.sqlite")}`;
  }

  get pid() {
    return this.#process.pid;
  }

  /** Ends the process the hard way: nothing is flushed, nobody is told. */
  async kill() {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  }

  /** Starts it again on the same port with the same database; `more` are further options of `yousaid serve`. */
  async startAgain(more = {}) {
    Object.assign(this.#more, more);
    await this.#spawn(new URL(this.origin).host);
  }

  async remove() {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** All stored responses, as `{reference, received, hash, response}`. */
  async stored(survey) {
    const lines = (await this.#export(survey, "ndjson")).split("\n");
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  }

  /** The table as a spreadsheet gets it: one object of cells by column for each response. */
  async table(survey) {
    const [head, ...rows] = readCsv((await this.#export(survey, "csv")).replace(/^\uFEFF/, ""));
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
  }

  /** The bytes of a file that was sent, counted from 1. */
  async file(survey, id, question, number) {
    const address = `${this.origin}/v1/surveys/${survey}/responses/${id}/files/${question}/${number}`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${TOKEN}` } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async #export(survey, extension) {
    const address = `${this.origin}/v1/surveys/${survey}/responses.${extension}`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${TOKEN}` } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return answer.text();
  }

  async #spawn(listen) {
    const options = {
      surveys: this.#surveys,
      database: this.database,
      bundle: BUNDLE,
      pages: path.join(this.#folder, "site"),
      listen,
      "files-kilobytes": "4000",
      "admin-token": TOKEN,
      ...this.#more,
    };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const [program, ...first] = this.#program;
    const child = spawn(program, [...first, "serve", ...words], { stdio: ["ignore", "pipe", "pipe"] });
    this.#process = child;
    const address = new Promise((found, failed) => {
      let said = "";
      const read = (bytes) => {
        said += bytes;
        this.#log += bytes;
        const named = /127\.0\.0\.1:[1-9]\d*(?=\D)/.exec(said);
        if (named) found(`http://${named[0]}`);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.on("error", failed);
      child.on("exit", (code) => failed(new Error(`the collector ended with ${code}:\n${this.#log}`)));
    });
    const late = setTimeout(() => child.kill("SIGKILL"), START_LIMIT);
    this.origin = await address.finally(() => clearTimeout(late));
  }
}

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
function readCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
