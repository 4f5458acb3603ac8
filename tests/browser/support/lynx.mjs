/** Lynx, a browser without scripts, pictures and style: driven by the keys that somebody would press. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const PROGRAM = process.env.LYNX ?? "lynx";
const LIMIT = 90_000;

/** Goes on by so many links and fields. */
export const down = (count = 1) => Array(count).fill("Down Arrow");
export const ENTER = ["^J"];
/** Types into a field. */
export const type = (text) => [...text].map((letter) => (letter === " " ? "<space>" : letter));

/**
 * Opens an address, presses keys, and leaves; what stood on the screen at any time. Lynx draws on a terminal
 * only, so `script` gives it one.
 */
export async function lynx(address, keys, folder) {
  const [commands, screen] = [path.join(folder, "lynx-keys"), path.join(folder, "lynx-screen")];
  await writeFile(commands, [...keys, "Q", "y"].map((key) => `key ${key}\n`).join(""));
  const run = `stty rows 200 cols 100; exec "${PROGRAM}" -nopause -nocolor -cmd_script="${commands}" "${address}"`;
  const options = { timeout: LIMIT, env: { ...process.env, TERM: "xterm", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" } };
  await promisify(execFile)("script", ["-qec", run, screen], options);
  const drawn = await readFile(screen, "utf8");
  // Without the terminal's own commands and the marks around what was filled into a sentence.
  return drawn.replace(/\u001B(?:\[[0-9;?]*[A-Za-z]|\([A-Z0-9])/gu, " ").replace(/[\u2068\u2069\r]/gu, "").replace(/[ \n]+/gu, " ");
}
