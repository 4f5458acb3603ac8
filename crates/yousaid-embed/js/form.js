/**
 * Fetches the loader for a form that stands in the page, and what of its style the first question does not show,
 * once that has been painted: until then the style, for which the first question waits, has the line to itself. No
 * module: it has to know its own element. Its `data-integrity` says what the loader must contain, where the page
 * checks that; its `data-later` names the sheets, each with `|` and what it must contain.
 */
(() => {
  const script = document.currentScript;
  const { src, dataset, nonce } = script;
  const made = (tag, integrity, properties) => {
    const element = Object.assign(document.createElement(tag), { nonce, ...properties });
    if (integrity) {
      element.integrity = integrity;
      element.crossOrigin = "";
    }
    return element;
  };
  const at = (file) => new URL(file, src).href;
  const load = () => {
    for (const sheet of dataset.later?.split(" ") ?? []) {
      const [file, integrity] = sheet.split("|");
      const link = made("link", integrity, { rel: "stylesheet", href: at(file) });
      // Behind the sheets that the page has, as their rules follow those.
      script.before(link);
    }
    document.head.append(made("script", dataset.integrity, { type: "module", src: at("yousaid.js") }));
  };
  // A task after the next frame: that is painted by then.
  requestAnimationFrame(() => setTimeout(load));
})();
