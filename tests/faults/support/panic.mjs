/**
 * Panics of the shipped wasm. There, every way into a panic calls the loader's `panicked` and ends in
 * `unreachable`: the stack is gone, nothing is cleaned up, and whatever was borrowed stays so. The same
 * happens here in the middle of any call that the widget makes into the browser.
 */

/** Before the first page of the context is opened. */
export async function prepare(context) {
  await context.addInitScript(() => {
    const says = (made, what) => typeof made === "function" && String(made).includes(`.${what}(`);
    let left = Infinity;
    let stop;
    /** Panics in the call after the next `calls`. */
    globalThis.journeyPanic = (calls) => (left = calls);
    globalThis.journeyPanicked = false;

    function wrapped(imports) {
      const all = Object.entries(imports).flatMap(([, module]) => Object.entries(module).map(([name, made]) => ({ module, name, made })));
      const panicked = all.find(({ made }) => says(made, "panicked"))?.made;
      // A part of the widget shares the functions of the first.
      if (!panicked) return;
      for (const { module, name, made } of all) {
        if (typeof made !== "function" || made === panicked) continue;
        const ofLoader = ["emit", "report", "words", "banks", "part", "parse"].some((what) => says(made, what));
        module[name] = (...given) => {
          if (ofLoader && typeof given[0]?.panicked === "function") stop = () => panicked(given[0], 0, 0);
          if (stop && left-- <= 0) {
            left = Infinity;
            globalThis.journeyPanicked = true;
            stop();
            throw new WebAssembly.RuntimeError("unreachable");
          }
          return made(...given);
        };
      }
    }

    for (const name of ["instantiateStreaming", "instantiate"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = (source, imports) => {
        wrapped(imports);
        return original.call(WebAssembly, source, imports);
      };
    }
  });
}

/** The widget panics after this many further calls into the browser. */
export const panicAfter = (page, calls) => page.evaluate((count) => globalThis.journeyPanic(count), calls);

export const hasPanicked = (page) => page.evaluate(() => globalThis.journeyPanicked);
