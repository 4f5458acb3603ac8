/** Says what to build when something is missing, before any browser starts. */
import { access } from "node:fs/promises";

import { BUNDLE, PAGES, PROGRAM } from "./collector.mjs";

const NEEDED = [
  [`${BUNDLE}/manifest.json`, "cargo xtask dist --dev"],
  [PROGRAM, "cargo build -p yousaid-cli"],
  [`${PAGES}/index.html`, "git checkout examples/landlord-page"],
];

export default async function ready() {
  for (const [path, command] of NEEDED) {
    await access(path).catch(() => {
      throw new Error(`${path} is missing; run \`${command}\`, or everything at once: \`cargo xtask test browser\``);
    });
  }
}
