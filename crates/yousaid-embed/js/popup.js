/**
 * Displays other than inline: a box (`dialog`), and a quiet button at the edge of the page that opens it
 * (`popover`), by itself too where the page asks for that. Loaded only for elements with such a display; the
 * widget itself is loaded when the box is first opened.
 *
 * Nothing is kept on the device but what `docs/on-the-device.md` says: a date where the page asks for
 * `every`, and in the tab that the button was put away.
 *
 * `YOUSAID_POPUP_WORDS`, filled in when the bundle is built, has the words by language.
 */
import css from "../css/popup.css";

/** Milliseconds between two looks at what keeps the box from opening by itself. */
const LOOK = 1_000;
/** The event that says that a visitor's task is done, and the attribute that says so of a page. */
const DONE = "yousaid-task-done";
/** What a modal of the page looks like. */
const MODAL = 'dialog[open], [aria-modal="true"]';
const TYPING = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

/** The options, by attribute: what each may be, in words and as a function that reads it. */
const OPTIONS = {
  __proto__: null,
  display: ["`inline`, `popover` or `dialog`", (text) => (["popover", "dialog"].includes(text) ? text : undefined)],
  label: ["words of up to 40 characters", (text) => (text.trim() && text.length <= 40 ? text.trim() : undefined)],
  "show-after": ["a time such as `20s` or `2min`", (text) => {
    const [, count, unit] = /^(\d{1,4})(s|min)$/.exec(text) ?? [];
    return count && Number(count) * (unit === "s" ? 1_000 : 60_000);
  }],
  "show-on": ["`load`, `exit` or a part of the page such as `scroll:60`", (text) => {
    const [, percent] = /^scroll:(\d{1,3})$/.exec(text) ?? [];
    if (percent) return Number(percent) >= 1 && Number(percent) <= 100 ? { scroll: Number(percent) } : undefined;
    return text === "load" || text === "exit" ? { [text]: true } : undefined;
  }],
  share: ["a whole number of percent from 1 to 100", (text) => (/^\d{1,3}$/.test(text) && text >= 1 && text <= 100 ? Number(text) : undefined)],
  "show-on-url": ["paths with blanks between them, such as `/repairs/* /rent`", paths],
  "hide-on-url": ["paths with blanks between them, such as `/emergency*`", paths],
  every: ["`once`, or days such as `30d`", (text) => {
    const [, days] = /^(\d{1,3})d$/.exec(text) ?? [];
    return text === "once" ? Infinity : days > 0 ? Number(days) : undefined;
  }],
  "not-before": ["the name of an event, a CSS selector of what shows that the task is done, or `none`", (text) => {
    if (text === "none") return { at: "none" };
    if (/^[a-z][\w-]*$/i.test(text)) return { event: text };
    try {
      document.querySelector(text);
      return { selector: text };
    } catch {
      return undefined;
    }
  }],
};

/** What only the opening by itself has. */
const TRIGGERS = ["show-after", "show-on", "share", "every", "not-before"];

function paths(text) {
  const all = text.split(/\s+/).filter(Boolean);
  if (!all.length || !all.every((path) => /^[/*]/.test(path))) return undefined;
  const pattern = (path) => path.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*");
  return all.map((path) => new RegExp(`^${pattern(path)}$`));
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Reads the options of an element. Every mistake is named. */
function read(element, given, fault) {
  const options = { __proto__: null };
  const mistakes = [];
  for (const [name, [what, take]] of Object.entries(OPTIONS)) {
    const own = given != null && Object.hasOwn(given, camel(name)) ? given[camel(name)] : undefined;
    const text = own ?? element.getAttribute(name);
    if (text === null) continue;
    const value = take(String(text).trim());
    if (value === undefined) mistakes.push(`\`${own === undefined ? name : camel(name)}\`: \`${text}\` can't be used; give ${what}`);
    options[name] = value;
  }
  const asked = TRIGGERS.filter((name) => options[name] !== undefined);
  if (options.display === "dialog" && asked.length) {
    mistakes.push(`\`${asked[0]}\`: a \`dialog\` is opened by the visitor only; take it out, or use \`popover\``);
  } else if (asked.length && !("show-after" in options) && !("show-on" in options)) {
    mistakes.push(`\`${asked[0]}\`: nothing says when to open; add \`show-after\` or \`show-on\`, or take it out`);
  }
  if (mistakes.length) throw fault("YousaidConfigError", mistakes.join("\n"));
  return options;
}

/** The words in the language of the element. */
function speak(element, asked) {
  let language = asked && asked !== "auto" ? asked : undefined;
  for (let at = element; !language && at; at = at.getRootNode().host) language = at.closest("[lang]")?.lang;
  const known = Object.keys(YOUSAID_POPUP_WORDS);
  for (let tag = language ?? ""; tag; tag = tag.replace(/-?[^-]*$/, "")) {
    const found = known.find((name) => name.toLowerCase() === tag.toLowerCase());
    if (found) return [found, YOUSAID_POPUP_WORDS[found]];
  }
  return ["en", YOUSAID_POPUP_WORDS.en];
}

/** A store of the browser; none where the page may not keep anything. */
function store(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

const today = () => Math.floor(Date.now() / 86_400_000);

/** Whether it was opened by itself within so many days. What is older is forgotten. */
function isRecent(key, days) {
  const kept = store("localStorage")?.getItem(key);
  const on = Date.parse(`${kept}T00:00:00Z`) / 86_400_000;
  if (kept != null && on <= today() && today() < on + days) return true;
  if (kept != null) store("localStorage").removeItem(key);
  return false;
}

function remember(name, key, value) {
  try {
    store(name)?.setItem(key, value);
  } catch {} // full, or not allowed: it is asked again
}

function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const isSeen = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** What an element shows in the place of an inline widget. */
export function popup(element, given, { emit, fault, warm }) {
  const options = read(element, given, fault);
  const own = (name) => (given != null && Object.hasOwn(given, name) ? given[name] : element.getAttribute(name));
  // Which widget of this site: two with the same document are one to the visitor.
  const key = `popup.yousaid.${element.id || own("src") || element.localName}`;
  const ended = new AbortController();
  const { signal } = ended;
  const on = (target, names, act, more) => {
    for (const event of names.split(" ")) target.addEventListener(event, act, { __proto__: null, signal, ...more });
  };

  let opened;
  const wanted = new Promise((resolve) => {
    opened = resolve;
  });
  const place = make("div", { class: "place" });
  const close = make("button", { type: "button", class: "close", part: "close" }, "✕");
  const bar = make("div", { class: "bar" }, close);
  // It takes the focus itself, so that its name is said first.
  const box = make("dialog", { class: "box", part: "dialog", autofocus: "", tabindex: "-1" }, bar, place);
  // Shown beside the page, not before it, where it opens by itself: no focus is taken.
  const panel = make("section", { class: "box panel", part: "panel", popover: "manual" });
  const button = make("button", { type: "button", class: "open", part: "open", "aria-haspopup": "dialog" });
  const away = make("button", { type: "button", class: "away", part: "dismiss" }, "✕");
  const edge = make("div", { class: "edge", part: "edge" }, button, away);
  const chrome = make("div", { class: "chrome" }, box, panel);
  /** Names everything in a language, or in that of the page. */
  const say = (wanted) => {
    const [language, words] = speak(element, wanted);
    const name = options.label ?? words.open;
    button.textContent = name;
    for (const [named, said] of [[close, words.close], [away, words.dismiss], [box, name], [panel, name]]) named.ariaLabel = said;
    const rtl = new Intl.Locale(language);
    chrome.lang = language;
    chrome.dir = (rtl.getTextInfo?.() ?? rtl.textInfo)?.direction ?? (/^(ar|fa|ur|ps|ckb|pa-arab|he|yi)/i.test(language) ? "rtl" : "ltr");
  };
  say(own("language"));
  const isQuiet = options.display === "popover";
  if (isQuiet) chrome.prepend(edge);
  const theme = own("theme");
  if (theme === "light" || theme === "dark") chrome.dataset.theme = theme;
  const root = element.shadowRoot ?? element.attachShadow({ __proto__: null, mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(chrome);

  const path = location.pathname;
  const isHere = (options["show-on-url"]?.some((one) => one.test(path)) ?? true) && !options["hide-on-url"]?.some((one) => one.test(path));
  const isPutAway = () => store("sessionStorage")?.getItem(key) === "away";
  const isOpen = () => box.open || panel.matches(":popover-open");
  const isModal = () => [...document.querySelectorAll(MODAL)].some((modal) => modal !== element && !element.contains(modal) && isSeen(modal));
  let isFirst = true;
  let opener;

  /** Whether it has been opened: not over a modal of the page, and not twice. */
  function open() {
    if (box.open || isModal() || !element.isConnected) return false;
    opener = document.activeElement;
    if (panel.matches(":popover-open")) panel.hidePopover();
    box.append(bar, place);
    box.showModal();
    seen("visitor");
    return true;
  }

  /** Opens beside the page. */
  function offer() {
    panel.append(bar, place);
    panel.showPopover();
    if (options.every) remember("localStorage", key, new Date().toISOString().slice(0, 10));
    seen("page");
  }

  function seen(by) {
    edge.hidden = true;
    opened();
    // The widget tells of the first time itself, when it is there to be seen.
    if (!isFirst) emit(element, "shown", { by });
    isFirst = false;
  }

  function shut() {
    if (!isOpen()) return;
    if (box.open) box.close();
    else panel.hidePopover();
  }

  /** After it was closed, in whichever way: what was typed stays. */
  function closed() {
    edge.hidden = !isQuiet || isPutAway() || !isHere;
    settle();
    const back = opener;
    opener = undefined;
    // The browser gives the focus back where it can. It can't where the opener was hidden meanwhile.
    const focused = document.activeElement;
    if (back && (!focused || focused === document.body || focused === element)) (back === element ? button : back).focus?.();
    emit(element, "dismissed", { by: "close" });
  }

  function putAway() {
    remember("sessionStorage", key, "away");
    edge.hidden = true;
    emit(element, "dismissed", { by: "button" });
  }

  // Who reads on in another language has to find the way out in it.
  on(element, "yousaid-language-changed", ({ target, detail }) => target === element && say(detail.language));
  on(button, "click", open);
  on(button, "pointerenter focus", warm, { once: true });
  on(away, "click", putAway);
  on(close, "click", () => {
    if (box.open) return box.close();
    // Whoever closes what came by itself does not want it to come again. The button stays.
    remember("sessionStorage", key, "closed");
    shut();
    closed();
  });
  on(box, "close", closed);
  // A click on what is behind the box closes it; one within it, or on a field that begins there, does not.
  on(box, "pointerdown", (event) => {
    if (event.target === box) box.close();
  });
  on(panel, "keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close.click();
  });
  on(document, "click", (event) => {
    const link = event.composedPath().find((node) => node instanceof Element && node.hasAttribute("data-yousaid-open"));
    if (!link || !element.id || link.getAttribute("data-yousaid-open") !== element.id) return;
    event.preventDefault();
    open();
  });
  on(element, "yousaid-submitted", () => isPutAway() || remember("sessionStorage", key, "sent"));

  edge.hidden = isPutAway() || !isHere;
  const settle = isQuiet ? keepClear(element, edge, on, signal) : () => {};
  if (isQuiet && isHere && ("show-after" in options || "show-on" in options)) {
    trigger(options, { on, signal, key, offer, isBlocked: () => isOpen() || isModal() || document.hidden || isTyping() });
  }
  return {
    place,
    wanted,
    sheets: [sheet],
    open,
    end() {
      ended.abort();
      shut();
    },
  };
}

/** Whether the visitor is busy in a field of the page. */
function isTyping() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.matches?.(TYPING) ?? false;
}

/** What a finger or an eye is after, besides words. */
const THING = "a, button, input, select, textarea, label, summary, img, svg, video, iframe, canvas, object";

const overlap = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What lies at a point of the page below an element, in whichever shadow root. */
function below(element, x, y) {
  let found = document.elementsFromPoint(x, y).find((one) => one !== element && !element.contains(one));
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementsFromPoint(x, y).find((one) => found.shadowRoot.contains(one));
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** Whether something is to be read or used where a box lies over the page. */
function covers(element, box) {
  for (const across of [0.05, 0.35, 0.65, 0.95]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const found = below(element, box.left + box.width * across, box.top + box.height * down);
      if (!found) continue;
      if (found.closest(THING)) return true;
      for (const node of found.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some((line) => overlap(line, box))) return true;
      }
    }
  }
  return false;
}

/**
 * Moves the button to the other corner, or out of sight, where it would cover anything. At the end of the
 * page there is room for it: see `popup.css`.
 */
function keepClear(element, edge, on, signal) {
  let focused;
  let timer;
  const look = () => {
    if (edge.hidden || edge.matches(":focus-within")) return;
    for (const aside of ["end", "start", "hidden"]) {
      edge.dataset.aside = aside;
      const box = edge.getBoundingClientRect();
      if (aside === "hidden" || !(covers(element, box) || (focused && overlap(focused.getBoundingClientRect(), box)))) return;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, 150);
  };
  on(document, "focusin", (event) => {
    focused = event.composedPath().find((node) => node instanceof Element && !edge.contains(node) && !node.contains(element));
    later();
  });
  on(edge, "focusout", later);
  on(document, "scroll", later, { passive: true, capture: true });
  on(globalThis, "resize load", later);
  const observer = new ResizeObserver(later);
  observer.observe(document.body);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  edge.dataset.aside = "hidden";
  later();
  return later;
}

/** Opens it by itself, once, when the page's conditions hold. */
function trigger(options, { on, signal, key, offer, isBlocked }) {
  // Decided anew on each page, so that nothing has to be kept.
  if (options.share !== undefined && Math.random() * 100 >= options.share) return;
  if (options.every !== undefined && isRecent(key, options.every)) return;
  // Put away, or answered, in this tab.
  if (store("sessionStorage")?.getItem(key) != null) return;

  let isTime = false;
  let isDone = false;
  let isOver = false;
  const time = () => {
    isTime = true;
    look();
  };
  const done = () => {
    isDone = true;
    look();
  };
  function look() {
    if (isOver || !isTime || !isDone || signal.aborted) return;
    if (isBlocked()) {
      const timer = setTimeout(look, LOOK);
      signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
      return;
    }
    isOver = true;
    offer();
  }

  const { at, event = DONE, selector = `[data-${DONE}]` } = options["not-before"] ?? {};
  const isThere = () => document.querySelector(selector) !== null;
  if (at === "none" || isThere()) done();
  else {
    on(document, event, done);
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.documentElement, { __proto__: null, subtree: true, childList: true, attributes: true, attributeFilter: ["class", "id", "hidden", `data-${DONE}`] });
    signal.addEventListener("abort", () => observer.disconnect());
  }

  const { load, exit, scroll } = options["show-on"] ?? {};
  if (options["show-after"] !== undefined) {
    const timer = setTimeout(time, options["show-after"]);
    signal.addEventListener("abort", () => clearTimeout(timer));
  }
  if (load) {
    if (document.readyState === "complete") time();
    else on(globalThis, "load", time, { once: true });
  }
  if (scroll) {
    const reached = () => {
      const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
      if ((scrollTop + clientHeight) * 100 >= scrollHeight * scroll) time();
    };
    on(globalThis, "scroll", reached, { passive: true });
  }
  // A finger has no way out of the page to be seen: only a mouse that leaves it at the top.
  if (exit && matchMedia("(hover: hover) and (pointer: fine)").matches) {
    on(document.documentElement, "mouseleave", (left) => {
      if (left.clientY <= 0) time();
    });
  }
}
