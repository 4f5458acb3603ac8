/** Counts what became of every fault, and writes the table that the documentation shows. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../../target/faults.json", import.meta.url));

export default class Table {
  #faults = new Map();

  onTestEnd(test, result) {
    const [, number, title] = /^C4-(\d+) (.*) \(seed \d+\)$/.exec(test.title) ?? [];
    if (number === undefined) return;
    const project = test.parent.project().name;
    const fault = this.#faults.get(number) ?? { number, title, runs: {} };
    const runs = (fault.runs[project] ??= { passed: 0, all: 0 });
    runs.all += 1;
    if (result.status === "passed") runs.passed += 1;
    this.#faults.set(number, fault);
  }

  onEnd() {
    const faults = [...this.#faults.values()].sort((a, b) => a.number.localeCompare(b.number));
    if (!faults.length) return;
    const whole = faults.filter((fault) => Object.values(fault.runs).every((runs) => runs.passed === runs.all));
    console.log(`\n${whole.length}/${faults.length} faults, ${sum(faults, "passed")}/${sum(faults, "all")} runs`);
    mkdirSync(path.dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${JSON.stringify(faults, null, 1)}\n`);
  }
}

const sum = (faults, what) => faults.flatMap((fault) => Object.values(fault.runs)).reduce((all, runs) => all + runs[what], 0);
