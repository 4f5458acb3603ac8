/**
 * The loader: `<yousaid-survey>` and `Yousaid.mount()`.
 *
 * Small, so that it costs a page next to nothing: the widget itself (glue, wasm, style) is fetched
 * when the first element is connected. Until it is ready, and whenever anything fails, what the page
 * wrote inside the element stays to be seen. Nothing here throws into the page.
 *
 * `YOUSAID_ASSETS` is filled in when the bundle is built: the names of the files beside this one.
 */
const TAG = "yousaid-survey";
const GLOBAL = "Yousaid";
// Taken now: scripts of the page may put something else in its place later.
const { parse } = JSON;

/** Options given to `mount`, by element. */
const mounted = new WeakMap();
/** Elements that are loading or loaded. */
const live = new Set();
/** The widget, once for all elements: a promise of its glue and its style sheet. */
let shared;

// Without a prototype, here and below: a page that adds to `Object.prototype` would add to these.
const emit = (target, name, detail = {}) =>
  target.dispatchEvent(
    new CustomEvent(`yousaid-${name}`, {
      __proto__: null, bubbles: true, composed: true, cancelable: name === "submit", detail,
    }),
  );

const fault = (name, message) => Object.assign(new Error(`${TAG}: ${message}`), { name });

/** Says once what went wrong: to developers on the console, to the page by an event. */
function report(target, error) {
  console.error(error);
  emit(target, "error", { name: error.name, message: error.message });
}

const at = (file) => new URL(file, import.meta.url).href;

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}

/** Tries twice. Some browsers remember a module that failed, so the second time it has another address. */
async function twice(what, load) {
  try {
    return await load("");
  } catch {
    await new Promise((resume) => setTimeout(resume, 500));
  }
  try {
    return await load("?again");
  } catch (error) {
    throw fault("YousaidTransportError", `${what} can't be loaded: ${error.message}`);
  }
}

const text = (what, address) => twice(`${what} (${address})`, async () => (await get(address)).text());

const bundle = () =>
  (shared ??= Promise.all([
    twice("the widget", async (again) => {
      const wasm = get(at(YOUSAID_ASSETS.wasm) + again);
      // Whether it fails is asked below; without this the browser would call it unhandled.
      wasm.catch(() => {});
      const glue = await import(at(YOUSAID_ASSETS.glue) + again);
      await glue.default({ module_or_path: wasm });
      glue.start({ parse, words, emit, report, panicked });
      return glue;
    }),
    text("the style sheet", at(YOUSAID_ASSETS.style)).then((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      return sheet;
    }),
  ]).catch((error) => {
    // So that an element that comes later tries again.
    shared = undefined;
    throw error;
  }));

/** The words of the interface in another language, for the widget. */
const words = (language) => text(`the words in ${language}`, at(YOUSAID_ASSETS.languages[language]));

/** The widget has met a fault of its own; it can't be used any more. Its exception follows this call. */
function panicked(message) {
  const hush = (event) => {
    if (!(event.error instanceof WebAssembly.RuntimeError)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("error", hush, true);
  setTimeout(() => removeEventListener("error", hush, true));
  const error = fault("YousaidElementError", `the widget stopped (${message}); reload the page to start it again`);
  shared = Promise.reject(error);
  shared.catch(() => {});
  // Later, because the widget can't be called while it panics.
  queueMicrotask(() => live.forEach((element) => YousaidSurvey.fail(element, error)));
}

function checkSupport() {
  if (typeof WebAssembly === "object" && "adoptedStyleSheets" in ShadowRoot.prototype) return;
  throw fault("YousaidSupportError", "this browser lacks WebAssembly or shared style sheets; offer another way to answer");
}

class YousaidSurvey extends HTMLElement {
  static observedAttributes = ["src", "language", "theme"];

  /** One attempt to load; what was awaited for an earlier one is thrown away. */
  #turn;
  #glue;
  #id;

  static fail(element, error) {
    element.#id = undefined;
    element.#showFallback();
    report(element, error);
  }

  static mount(target, options = {}) {
    let parent = target;
    try {
      if (typeof target === "string") parent = document.querySelector(target);
    } catch {
      parent = null;
    }
    if (parent?.nodeType !== Node.ELEMENT_NODE) {
      const found = typeof target === "string" ? `\`${target}\` finds no element` : "the target is no element";
      report(document, fault("YousaidElementError", `${found}; give mount() an element of this page or its selector`));
      return { element: null, remove() {} };
    }
    const element = parent.localName === TAG ? parent : document.createElement(TAG);
    mounted.set(element, options);
    if (element === parent) {
      if (element.isConnected) element.#load();
      return { element, remove: () => element.remove() };
    }
    // What stood in the target becomes the fallback, and comes back when the widget is removed.
    element.append(...parent.childNodes);
    parent.append(element);
    return { element, remove: () => element.replaceWith(...element.childNodes) };
  }

  connectedCallback() {
    if (!this.#turn) this.#load();
  }

  disconnectedCallback() {
    // An element that is moved is disconnected and connected at once: it keeps its answers.
    queueMicrotask(() => this.isConnected || this.#free());
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#turn || before === after) return;
    if (name === "src" || this.#id === undefined) return void this.#load();
    try {
      this.#glue.set_option(this.#id, name, after ?? undefined);
    } catch (error) {
      report(this, error);
    }
  }

  async #load() {
    this.#free();
    const turn = (this.#turn = {});
    live.add(this);
    // Frameworks set attributes one by one: wait until they are done.
    await undefined;
    if (turn !== this.#turn) return;
    try {
      checkSupport();
      const options = mounted.get(this);
      const src = options != null && Object.hasOwn(options, "src") ? options.src : this.getAttribute("src");
      const [[glue, sheet], definition] = await Promise.all([
        bundle(),
        typeof src === "string" ? text("the definition", new URL(src, document.baseURI).href) : undefined,
      ]);
      if (turn !== this.#turn) return;
      const id = await glue.prepare(this, options, definition);
      if (turn !== this.#turn) return glue.disconnect(id);
      const root = this.shadowRoot ?? this.attachShadow({ __proto__: null, mode: "open" });
      root.replaceChildren();
      root.adoptedStyleSheets = [sheet];
      this.#glue = glue;
      this.#id = id;
      glue.connect(id, root);
      emit(this, "ready");
    } catch (error) {
      if (turn === this.#turn) YousaidSurvey.fail(this, error);
    }
  }

  #free() {
    const id = this.#id;
    this.#turn = this.#id = undefined;
    live.delete(this);
    if (id !== undefined) this.#glue.disconnect(id);
    this.#showFallback();
  }

  /** A shadow root can't be taken away again, but it can let through what it hides. */
  #showFallback() {
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
  }
}

// A page that loads two copies keeps the first. Own property: an element with that id does not count.
const first = Object.hasOwn(globalThis, GLOBAL) ? globalThis[GLOBAL] : undefined;
export const Yousaid = first ?? Object.freeze({ mount: YousaidSurvey.mount });
export const mount = Yousaid.mount;
if (!first) globalThis[GLOBAL] = Yousaid;
if (!customElements.get(TAG)) customElements.define(TAG, YousaidSurvey);
