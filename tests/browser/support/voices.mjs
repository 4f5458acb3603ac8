/** Voices of a device in the place of those of the browser, and what they were asked to say. */

/** Each voice: its language, and whether it is on the device itself. Before the page is opened. */
export async function withVoices(page, ...voices) {
  await page.addInitScript((given) => {
    globalThis.journeySaid = [];
    let current;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given.map(([lang, localService]) => ({ lang, localService, name: lang })),
      cancel: () => {
        const ended = current;
        current = undefined;
        ended?.dispatchEvent(new Event("error"));
      },
      speak: (said) => {
        current = said;
        globalThis.journeySaid.push(`${said.voice.lang}: ${said.text}`);
      },
    });
    globalThis.journeyEnd = () => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(new Event("end"));
    };
    globalThis.journeyIsSpeaking = () => current !== undefined;
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
  }, voices);
}

/** What was said, each as `en-GB: words`. */
export const said = (page) => page.evaluate(() => globalThis.journeySaid);
