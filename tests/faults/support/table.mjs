/**
 * Counts what became of every fault: in `target/faults.json`, and with `YOUSAID_FULL=1`, or where
 * `YOUSAID_FAULTS_TABLE` names a file, as the table that the documentation shows.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { VERDICT } from "./claims.mjs";

const DOCUMENT =
  process.env.YOUSAID_FAULTS_TABLE ??
  (process.env.YOUSAID_FULL === "1" ? fileURLToPath(new URL("../../../docs/faults.md", import.meta.url)) : undefined);
const FILE = fileURLToPath(new URL("../../../target/faults.json", import.meta.url));

/** So many may need a second try, of a hundred. */
const MOST = 2;

export default class Table {
  #faults = new Map();
  #reasons = [];
  #again = [];
  #judged = new Set();

  onTestEnd(test, result) {
    const [, number, title] = /^C4-(\d+) (.*) \(seed \d+\)$/.exec(test.title) ?? [];
    if (number === undefined || this.#judged.has(test.id)) return;
    const project = test.parent.project().name;
    const isVerdict = result.errors.some(({ message }) => message?.includes(VERDICT));
    if (result.status !== "passed" && result.retry < test.retries && !isVerdict) {
      this.#again.push(`C4-${number} ${title} [${project}]: ${reason(result)}`);
      return;
    }
    if (isVerdict) this.#judged.add(test.id);
    const fault = this.#faults.get(`${number} ${title}`) ?? { number, title, runs: {} };
    const runs = (fault.runs[project] ??= { passed: 0, all: 0 });
    runs.all += 1;
    if (result.status === "passed") runs.passed += 1;
    else this.#reasons.push(`C4-${number} ${title} [${project}]: ${reason(result)}`);
    this.#faults.set(`${number} ${title}`, fault);
  }

  onEnd() {
    const faults = [...this.#faults.values()].sort((a, b) => a.number.localeCompare(b.number) || a.title.localeCompare(b.title));
    if (!faults.length) return undefined;
    const whole = faults.filter((fault) => Object.values(fault.runs).every((runs) => runs.passed === runs.all));
    // Once more at the very end, where a log that was cut short still has them.
    for (const words of this.#again) console.log(`\nTried a second time, and to be looked into: ${words}`);
    for (const words of this.#reasons) console.log(`\n${words}`);
    console.log(`\n${whole.length}/${faults.length} faults, ${sum(faults, "passed")}/${sum(faults, "all")} runs`);
    mkdirSync(path.dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${JSON.stringify(faults, null, 1)}\n`);
    if (DOCUMENT) writeFileSync(DOCUMENT, table(faults));
    if (this.#again.length > MOST) console.log(`\nAt most ${MOST} may need a second try.`);
    return this.#judged.size || this.#again.length > MOST ? { status: "failed" } : undefined;
  }
}

/** The first lines of what went wrong, without colours. */
function reason({ status, error }) {
  const words = (error?.message ?? status).replace(/\u001b\[\d+m/g, "");
  return words.split("\n").filter((line) => line.trim()).slice(0, 8).join("\n  ");
}

const HEAD = `# Faults

Written by \`cargo xtask test faults --full\`, or by a shorter run with \`YOUSAID_FAULTS_TABLE=docs/faults.md\`; see \`tests/faults/README.md\` for what is judged.
A run is one fault with one seed, in Chromium against one of the databases, or in Firefox with SQLite; *passed* means: every response that was sent off is one row, once; nothing was called received before it was; no error was left uncaught.

`;

function table(faults) {
  const whole = (runs) => (runs ? `${runs.passed}/${runs.all}` : "–");
  const rows = faults.map(
    ({ number, title, runs }) => `| ${number} | ${title} | ${whole(runs.sqlite)} | ${whole(runs.postgres)} | ${whole(runs.firefox)} |`,
  );
  const numbers = new Set(faults.map(({ number }) => number));
  const total = `${sum(faults, "passed")} of ${sum(faults, "all")} runs passed, of ${numbers.size} of the 52 faults of the list.`;
  return `${HEAD}${total}\n\n| | fault | SQLite | PostgreSQL | Firefox |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

const sum = (faults, what) => faults.flatMap((fault) => Object.values(fault.runs)).reduce((all, runs) => all + runs[what], 0);
