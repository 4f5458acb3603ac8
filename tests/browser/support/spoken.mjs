/** What a screen reader says, by the virtual one of Guidepup: it runs in the page, within the shadow root. */
import { build } from "esbuild";

/** No longer walk: something goes round. */
const MOST = 600;

/** The screen reader as one script that any page takes, whatever its policy: it comes through the debugger. */
const SCRIPT = build({
  stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader/browser.js";', resolveDir: import.meta.dirname },
  bundle: true,
  format: "iife",
  globalName: "spoken",
  write: false,
  logLevel: "error",
}).then(({ outputFiles: [{ text }] }) => `${text}\nglobalThis.spoken = spoken;`);

/** Starts it at the root element within the shadow root of the element that the selector names. */
export async function listen(page, selector) {
  await page.evaluate(await SCRIPT);
  await page.evaluate(async (host) => {
    const container = document.querySelector(host).shadowRoot.querySelector(".yousaid, .yousaid-kiosk");
    await globalThis.spoken.virtual.start({ container });
  }, selector);
}

/** Everything from the beginning to the end, one phrase a line. */
export async function readThrough(page) {
  const log = await page.evaluate(async (most) => {
    const { virtual } = globalThis.spoken;
    const first = await virtual.lastSpokenPhrase();
    for (let i = 0; i < most; i += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said.slice(0, -1);
  }, MOST);
  if (log.length >= MOST) throw new Error("the reading does not come to its end");
  return `${log.join("\n")}\n`;
}

/** What was announced by itself since it listens, such as `polite: Saved on this device`. */
export function announced(page) {
  return page.evaluate(async () => {
    const log = await globalThis.spoken.virtual.spokenPhraseLog();
    return log.filter((phrase) => /^(polite|assertive): ./.test(phrase));
  });
}

/** All that was said since it listens, focus and announcements, in their order. */
export function spoken(page) {
  return page.evaluate(() => globalThis.spoken.virtual.spokenPhraseLog());
}
