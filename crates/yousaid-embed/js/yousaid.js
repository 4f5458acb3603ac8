/**
 * The loader: the elements (`<yousaid-survey>` and its kin) and `Yousaid.mount()`. The widget itself (glue,
 * wasm, style) is fetched when the first element is connected. Until it is ready, and when anything fails, what the page wrote
 * inside the element is seen. Nothing here throws into the page.
 *
 * `YOUSAID_ASSETS`, filled in when the bundle is built, names the files beside this one.
 */
const PREFIX = "yousaid-";
/** The elements that there are, without the prefix. */
const WIDGETS = ["survey", "feedback", "halo", "kiosk", "outcomes"];
/** The colours that a page may set, each for light and for dark. */
const COLORS = "accent on-accent background surface text muted border error focus".split(" ");
/** Milliseconds that a file may take, on the slowest of lines. */
const LIMIT = 60_000;
// Taken now: scripts of the page may put something else in its place later.
const { parse } = JSON;
/** Options given to `mount`, by element. */
const mounted = new WeakMap();
/** Elements that are loading or shown. */
const live = new Set();
/** The widgets, once for all elements that are made of the same files: promises of their glue, by its name. */
const shared = Object.create(null);
/** What the wasm exports; its parts are linked to it. */
let exports;
/** Files of parts that only some widgets need: promises. */
const linked = Object.create(null);
/** Style sheets by file: of the widget, and of the parts that have come; of the board of outcomes. */
const sheets = new Map();
const boards = new Map();
/** Glue of what met a fault of its own: it must not be called any more. */
const broken = new WeakSet();

// No prototype, here and below: what a page adds to `Object.prototype` would count as given here.
const emit = (target, name, detail = {}) => target.dispatchEvent(new CustomEvent(PREFIX + name,
  // What happens in a widget within a widget (a prize draw after a survey) is not the outer one's.
  { __proto__: null, bubbles: true, composed: !(target.getRootNode().host instanceof YousaidElement), cancelable: name === "submit", detail }));

const fault = (name, message) => Object.assign(new Error(message), { name });

/** Says what went wrong: to developers on the console, to the page by an event. */
function report(target, error) {
  const { name } = error;
  const message = `${target.localName ?? "yousaid"}: ${error.message}`;
  console.error(Object.assign(new Error(message, { cause: error }), { name }));
  emit(target, "error", { name, message });
}

const at = (file) => new URL(file, import.meta.url).href;

/** The script of the page that loads this one and checks what it contains. */
const checked = [...document.scripts].find(({ integrity, src }) => integrity && src === import.meta.url);
/** What the files must contain, by name, on such a page; `undefined` on others. */
const sums = checked
  && fetch(at(YOUSAID_SUMS.file), { __proto__: null, integrity: YOUSAID_SUMS.integrity }).then((response) => response.json());
sums?.catch(() => {}); // whoever needs it says so
/** What a file of the bundle must contain; nothing for other addresses. */
async function sum(address) {
  const [base, file] = [at("."), address.split("?")[0]];
  return sums && file.startsWith(base) ? own(await sums, file.slice(base.length)) : undefined;
}

async function get(address) {
  const integrity = (await sum(address)) ?? "";
  const response = await fetch(address, { __proto__: null, integrity, signal: AbortSignal.timeout?.(LIMIT) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}

/** A module of the bundle. Where its content is checked, a link does it: a module that failed there is not run. */
async function module(file, again) {
  const [href, integrity] = [at(file) + again, await sum(at(file))];
  if (!integrity) return import(href);
  const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity, nonce: checked.nonce });
  try {
    await new Promise((done, failed) => {
      if (!link.relList.supports("modulepreload")) throw new Error("this browser can't check what it contains");
      link.onload = done;
      link.onerror = () => failed(new Error("it does not contain what it must"));
      document.head.append(link);
    });
  } finally {
    link.remove();
  }
  return import(href);
}

/** Tries twice; under another address, because some browsers remember that a module failed. */
async function twice(what, load) {
  try {
    return await load("");
  } catch {
    await new Promise((resume) => setTimeout(resume, 500));
  }
  try {
    return await load("?again");
  } catch (error) {
    throw fault("YousaidTransportError", `${what} can't be loaded; ${error.message}`);
  }
}

const text = (what, address) => twice(`${what} (${address})`, async () => (await get(address)).text());
const words = async (language, groups) => {
  const file = (group) => text("a language file", at(`i18n/${language}-${group}-${YOUSAID_ASSETS.words}.txt`));
  return (await Promise.all(groups.split(" ").map(file))).join("\n");
};

/** Question banks by name: promises of their texts. */
const known = Object.create(null);
const bank = (name) => (known[name] ??= text(
  "a question bank", at(`banks/${name.replace("@", "-")}-${YOUSAID_ASSETS.banks.hash}.json`),
).catch((error) => {
  known[name] = undefined; // an element that comes later tries again
  throw error;
}));
/** The banks of these names, with blanks between them, as one list. What is no bank is left out. */
const banks = async (names) =>
  `[${await Promise.all(names.split(" ").filter((name) => YOUSAID_ASSETS.banks.names.includes(name)).map(bank))}]`;

/** A definition. The banks that it names are fetched at once, while the widget is still on its way. */
async function definition(src) {
  const found = await text("the definition", src);
  const named = [...found.matchAll(/"bank"\s*:\s*"([^"/]*)\//g)].map(([, name]) => name);
  banks(named.join(" ")).catch(() => {}); // the widget asks again, and says so
  return found;
}

/** The options that are data. */
const data = (options) => {
  const { backend: to, token, ...others } = options ?? {};
  return others;
};
const own = (object, name) => (object != null && Object.hasOwn(object, name) ? object[name] : undefined);

/** Where responses go, if the page says it by more than an `endpoint`. Apart from the other options, because functions are no data. */
async function backend(element, options) {
  const given = own(options, "backend") ?? element.getAttribute("backend");
  if (given == null) return undefined;
  return {
    __proto__: null, given, deliver: own(given, "deliver"), name: own(given, "name"), token: own(options, "token"),
    text: typeof given === "string" ? await text("the backend", given) : undefined,
  };
}

/** The files that an element is made of: the board of outcomes has its own, and needs no survey. */
const files = (element) => (element.localName === `${PREFIX}outcomes` ? YOUSAID_ASSETS.outcomes : YOUSAID_ASSETS);

async function widget(made, again) {
  const wasm = get(at(made.wasm) + again);
  wasm.catch(() => {}); // awaited below, perhaps too late for the browser, which would call it unhandled
  const glue = await module(made.glue, again);
  const started = await glue.default({ module_or_path: wasm });
  if (made.parts) exports = started;
  glue.start({ parse, words, banks, part, emit, report, panicked: (message) => panicked(made, glue, message) });
  return glue;
}

async function style(file, into = sheets) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await text("the style sheet", at(file)));
  // Browsers find fonts that a page names, but not those that a sheet within a shadow root names.
  for (const { style: font } of sheet.cssRules) {
    const get = (name) => font?.getPropertyValue(name);
    if (get("src")) {
      const about = { __proto__: null, weight: get("font-weight"), unicodeRange: get("unicode-range") };
      // In quotes, as a style sheet has it, it would be another name.
      document.fonts.add(new FontFace(get("font-family").replaceAll('"', ""), get("src"), about));
    }
  }
  into.set(file, sheet);
}

/** Loads a part of the widget: its files, each once for all elements and parts. A failed attempt is forgotten. */
async function part(name) {
  const { wasm, style: sheet } = YOUSAID_ASSETS.parts[name];
  const once = (file, load) => (linked[file] ??= load(file).catch((error) => {
    linked[file] = undefined;
    throw error;
  }));
  const link = (file) => twice(`a part of the widget (${at(file)})`, async (again) => {
    const bytes = await (await get(at(file) + again)).arrayBuffer();
    await WebAssembly.instantiate(bytes, { __wasm_split: exports });
  });
  await Promise.all([...wasm.map((file) => once(file, link)), sheet && once(sheet, (file) => style(file))]);
}

function check() {
  if (typeof WebAssembly !== "object" || !("adoptedStyleSheets" in ShadowRoot.prototype)) {
    throw fault("YousaidSupportError", "this browser lacks WebAssembly or shared style sheets; offer another way to answer");
  }
}

function load(made = YOUSAID_ASSETS) {
  check();
  const needed = () => [twice("the widget", (again) => widget(made, again)), style(made.style, made.parts ? sheets : boards)];
  return (shared[made.glue] ??= Promise.all(needed()).then(
    ([glue]) => glue,
    (error) => {
      shared[made.glue] = undefined; // an element that comes later tries again
      throw error;
    },
  ));
}

/** The widget calls this when it panics; its exception comes next. */
function panicked(made, glue, message) {
  const hush = (event) => {
    if (!(event.error instanceof WebAssembly.RuntimeError)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("error", hush, true);
  setTimeout(() => removeEventListener("error", hush, true));
  const error = fault("YousaidElementError", `the widget stopped; reload the page to start it again (${message})`);
  broken.add(glue);
  (shared[made.glue] = Promise.reject(error)).catch(() => {});
  // Not now: a page that hears of it could call the widget, which is still in its panic.
  queueMicrotask(() => live.forEach((element) => files(element) === made && YousaidElement.fail(element, error)));
}

/** What has not arrived from this browser: see `outbox.js`. */
async function unsent() {
  const [glue, { unsent }] = await Promise.all([load(), twice("a part of the loader", (again) => module(YOUSAID_ASSETS.outbox, again))]);
  return unsent(glue);
}

/** What looks after the colours that the page has set, once it has set any. */
let theme;

/** Has the colours looked at that the page sets for an element, if it sets any: see `theme.js`. */
function paint(element) {
  const style = getComputedStyle(element);
  const isSet = (name) => style.getPropertyValue(`--${PREFIX}${name}`) || style.getPropertyValue(`--${PREFIX}dark-${name}`);
  if (COLORS.some(isSet)) {
    theme ??= twice("a part of the loader", (again) => module(YOUSAID_ASSETS.theme, again));
    theme.then(({ look }) => look(element, emit), (error) => report(element, error));
  }
}

class YousaidElement extends HTMLElement {
  static observedAttributes = ["src", "language", "theme"];
  /** Names one attempt to load: what an earlier one still awaits is thrown away. */
  #turn;
  #glue;
  #id;
  /** A form of ours that stands in the element, and is to be taken over: what watches it. */
  #form;
  /** What shows it other than inline, once that has come: see `popup.js`. */
  #popup;

  static fail(element, error) {
    element.#free();
    element.#turn = {};
    // All of a form that stands in the element is shown, not its first page only.
    element.toggleAttribute("data-plain", true);
    report(element, error);
  }

  static mount(target, options = {}) {
    let parent;
    try {
      parent = typeof target === "string" ? document.querySelector(target) : target;
    } catch {} // not a selector
    if (parent?.nodeType !== Node.ELEMENT_NODE) {
      report(document, fault("YousaidElementError", `mount() found no element (${target}); give it one, or its selector`));
      return { element: null, remove() {} };
    }
    if (parent instanceof YousaidElement) {
      mounted.set(parent, options);
      if (parent.isConnected) parent.#load();
      return { element: parent, remove: () => parent.remove() };
    }
    const widget = options != null && Object.hasOwn(options, "widget") ? options.widget : WIDGETS[0];
    if (!WIDGETS.includes(widget)) {
      report(document, fault("YousaidConfigError", `\`widget\`: there is no \`${widget}\`; use one of ${WIDGETS.join(", ")}`));
      return { element: null, remove() {} };
    }
    const element = document.createElement(PREFIX + widget);
    mounted.set(element, options);
    // What stood in the target is the fallback, and comes back when the widget is removed.
    element.append(...parent.childNodes);
    parent.append(element);
    return { element, remove: () => element.replaceWith(...element.childNodes) };
  }

  /** Opens one that is not inline; whether it is open then. */
  static async open(target) {
    const element = typeof target === "string" ? document.getElementById(target) : target;
    const popup = element instanceof YousaidElement ? await element.#popup : undefined;
    if (!popup) report(document, fault("YousaidElementError", `open() found no element with the display \`dialog\` or \`popover\` (${target})`));
    return popup?.open() ?? false;
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
    try {
      await undefined; // frameworks set attributes one by one: let them finish
      paint(this);
      const options = mounted.get(this);
      const asked = (name) => (options != null && Object.hasOwn(options, name) ? options[name] : this.getAttribute(name));
      const src = asked("src");
      const display = asked("display") ?? "inline";
      const form = this.shadowRoot || display !== "inline" ? null : this.querySelector(".yousaid form");
      if (turn !== this.#turn) return;
      let popup;
      if (display !== "inline") {
        check();
        this.#popup = twice("a part of the loader", (again) => module(YOUSAID_ASSETS.popup, again)).then((module) =>
          turn === this.#turn ? module.popup(this, options, { emit, fault, warm: () => load(files(this)).catch(() => {}) }) : undefined);
        popup = await this.#popup;
        if (turn !== this.#turn) return popup?.end();
        paint(this);
        await popup.wanted;
        if (turn !== this.#turn) return;
      }
      if (form) {
        check();
        const { watch } = await twice("a part of the loader", (again) => module(YOUSAID_ASSETS.takeover, again));
        if (turn !== this.#turn) return;
        this.#form = watch(this);
        await this.#form.wanted;
        if (turn !== this.#turn) return;
      }
      const made = files(this);
      const [glue, fetched, to, bar] = await Promise.all([
        load(made),
        typeof src === "string" ? definition(src).catch((error) => {
          // A board that nothing stands in for says itself that it can't be had.
          if (made.parts || this.childElementCount) throw error;
          report(this, error);
        }) : undefined,
        backend(this, options),
        // A board can be read without its bar.
        made.bar && ["", "true"].includes(`${own(options, "accessBar") ?? this.getAttribute("access-bar")}`)
          ? Promise.all([twice("a part of the loader", (again) => module(made.bar, again)), style(YOUSAID_ASSETS.parts.access.style, boards)])
            .catch((error) => report(this, error))
          : undefined,
      ]);
      if (turn !== this.#turn) return;
      const id = await glue.prepare(this, this.localName.slice(PREFIX.length), to ? data(options) : options, fetched, to, this.#form?.carried);
      await this.#form?.calm();
      if (turn !== this.#turn) return glue.disconnect(id);
      [this.#glue, this.#id] = [glue, id];
      const show = () => {
        const root = this.shadowRoot ?? this.attachShadow({ __proto__: null, mode: "open" });
        const place = popup?.place ?? root;
        place.replaceChildren();
        root.adoptedStyleSheets = [...(made.parts ? sheets : boards).values(), ...(popup?.sheets ?? [])];
        glue.connect(id, place);
        bar?.[0].ease(place);
        paint(this);
        return root;
      };
      if (this.#form) this.#form.give_way((...settled) => glue.take_over(id, ...settled), show);
      else show();
      emit(this, "ready");
    } catch (error) {
      await undefined; // a panic has been reported by now, in better words
      if (turn === this.#turn) YousaidElement.fail(this, error);
    }
  }

  #free() {
    const id = this.#id;
    this.#form?.end();
    this.#popup?.then((popup) => popup?.end(), () => {});
    this.#turn = this.#id = this.#form = this.#popup = undefined;
    live.delete(this);
    theme?.then(({ end }) => end(this), () => {});
    if (id !== undefined && !broken.has(this.#glue)) this.#glue.disconnect(id);
    // A shadow root can't be taken away again, but it can let the fallback through.
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
  }
}

// A page that loads two copies keeps the first. An element whose id is "Yousaid" is no own property.
const first = Object.hasOwn(globalThis, "Yousaid") ? globalThis.Yousaid : undefined;
export const Yousaid = first ?? Object.freeze({ mount: YousaidElement.mount, open: YousaidElement.open, outbox: unsent });
export const { mount, open, outbox } = Yousaid;
globalThis.Yousaid = Yousaid;
for (const tag of WIDGETS.map((widget) => PREFIX + widget)) {
  if (!customElements.get(tag)) customElements.define(tag, class extends YousaidElement {});
}
