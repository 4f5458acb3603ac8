/**
 * Fetches the loader for a form that stands in the page, once that has been painted: until then the style, for which
 * the first question waits, has the line to itself. No module: it has to know its own element, whose
 * `data-integrity` says what the loader must contain, where the page checks that.
 */
(() => {
  const { src, dataset } = document.currentScript;
  const load = () => {
    const script = document.createElement("script");
    script.type = "module";
    if (dataset.integrity) {
      script.integrity = dataset.integrity;
      script.crossOrigin = "";
    }
    script.src = new URL("yousaid.js", src).href;
    document.head.append(script);
  };
  // A task after the next frame: that is painted by then.
  requestAnimationFrame(() => setTimeout(load));
})();
