/**
 * The bar of a board of outcomes that makes it easier to read: larger letters, high contrast, reading aloud. Loaded
 * only for a board with `access-bar`; it looks and behaves like the bar of the other widgets, which is a part of the
 * survey (`crates/yousaid-ui/src/access`), and has its style sheet. Easy read is a language of the board, which its
 * own list of languages offers.
 *
 * `YOUSAID_BAR_WORDS`, filled in when the bundle is built, has the words by language.
 */

/** Drawings of `crates/yousaid-ui/src/pictures.rs`. */
const STROKES = {
  __proto__: null,
  large: "M3 37 13 11h2l10 26M7 28h14M28 37l7-18h1l8 18M31 31h10",
  contrast: "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M24 7v34M29 9v30M34 12v24",
  read: "M8 19h7l10-8v26l-10-8H8zM31 18a8 8 0 0 1 0 12M36 13a15 15 0 0 1 0 22",
};
/** What is pressed, and what it puts on the root of a board, where the style looks for it. */
const LOOKS = { __proto__: null, large: ["data-size", "large"], contrast: ["data-contrast", "high"] };
/** What is not read out: what is no text, what is not there, and this bar. */
const SKIPPED = "button, select, nav, svg, label, [hidden], [aria-hidden=true], .yousaid-access, .yousaid-visually-hidden";
/** What stands within a line. */
const INLINE = "span, strong, em, a, bdi, b, i";

/** What is on, for every board of the page; nothing is put on the device. */
const chosen = new Set();
/** The boards that have a bar: what brings each in line with what is on. */
const all = new Set();

/** The words of a language, and which it is: English where there are none. */
function speak(language) {
  const known = Object.keys(YOUSAID_BAR_WORDS);
  for (let tag = language.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, "")) {
    const found = known.find((name) => name.toLowerCase() === tag);
    if (found) return [found, YOUSAID_BAR_WORDS[found]];
  }
  return ["en", YOUSAID_BAR_WORDS.en];
}

/** A voice of the device itself that speaks exactly this language: one from the network would be told what is read. */
function voice(language) {
  const parts = (tag) => tag.toLowerCase().replaceAll("_", "-");
  const wanted = parts(language).replace(/-simple$/, "");
  const speaks = (spoken) => spoken === wanted || spoken.startsWith(`${wanted}-`);
  return globalThis.speechSynthesis?.getVoices().find(({ lang, localService }) => localService && speaks(parts(lang)));
}

/** What is there to be read, in its order: words and their language. */
function collect(node, language, pieces) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      // Marks around what was filled in are for the eye only.
      const text = child.data.replace(/[\u2068\u2069]/g, "");
      const last = pieces.at(-1);
      if (last?.isOpen && last.language === language) last.text += text;
      else if (text.trim()) pieces.push({ text, language, isOpen: true });
    } else if (child.nodeType === Node.ELEMENT_NODE && child.getClientRects().length && !child.matches(SKIPPED)) {
      const isBlock = !child.matches(INLINE);
      const close = () => isBlock && pieces.length && (pieces.at(-1).isOpen = false);
      close();
      collect(child, child.lang || language, pieces);
      close();
    }
  }
  return pieces;
}

/** A button with a drawing; its words come with the language. */
function make(name) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "yousaid-access__tool" });
  const drawn = (tag) => document.createElementNS("http://www.w3.org/2000/svg", tag);
  const [drawing, path] = [drawn("svg"), drawn("path")];
  for (const [key, value] of Object.entries({ class: "yousaid-access__icon", viewBox: "0 0 48 48", "aria-hidden": "true" })) {
    drawing.setAttribute(key, value);
  }
  path.setAttribute("d", STROKES[name]);
  drawing.append(path);
  button.append(drawing, document.createElement("span"));
  return button;
}

/** Puts the bar above a board that is shown, until it is shown no more. */
export function ease(place) {
  const board = place.querySelector(".yousaid");
  if (!board) return;
  const ended = new AbortController();
  const { signal } = ended;
  const tools = Object.assign(document.createElement("div"), { className: "yousaid-access__tools" });
  tools.setAttribute("role", "group");
  const buttons = { __proto__: null, large: make("large"), contrast: make("contrast"), read: make("read") };
  tools.append(...Object.values(buttons));
  const bar = Object.assign(document.createElement("div"), { className: "yousaid-access" });
  bar.setAttribute("part", "access");
  bar.append(tools);

  /** Counts what began and ended: what belongs to an earlier turn is thrown away. */
  let turn = 0;
  let isRead = false;
  const pieces = () => collect(board, board.lang, []).filter(({ language }) => voice(language));

  function stop() {
    turn += 1;
    if (!isRead) return;
    isRead = false;
    speechSynthesis.cancel();
    arrange();
  }

  function read([next, ...rest], mine = turn) {
    if (mine !== turn) return;
    if (!next) return stop();
    const said = new SpeechSynthesisUtterance(next.text.replace(/\s+/g, " ").trim());
    const spoken = voice(next.language);
    if (!spoken) return read(rest, mine);
    Object.assign(said, { voice: spoken, lang: spoken.lang });
    for (const event of ["end", "error"]) said.addEventListener(event, () => read(rest, mine), { __proto__: null, once: true });
    speechSynthesis.speak(said);
  }

  function arrange() {
    const [language, words] = speak(board.lang);
    tools.setAttribute("aria-label", words.label);
    // Where the bar has no words in the language of the board they are English.
    const isForeign = !board.lang.toLowerCase().startsWith(language.toLowerCase());
    for (const [name, value] of [["lang", language], ["dir", "ltr"]]) {
      if (isForeign) tools.setAttribute(name, value);
      else tools.removeAttribute(name);
    }
    for (const [name, button] of Object.entries(buttons)) {
      button.lastChild.textContent = words[name === "read" && isRead ? "stop" : name];
    }
    board.setAttribute("data-access", "");
    for (const [name, [attribute, value]] of Object.entries(LOOKS)) {
      buttons[name].setAttribute("aria-pressed", chosen.has(name));
      if (chosen.has(name)) board.setAttribute(attribute, value);
      else board.removeAttribute(attribute);
    }
    buttons.read.toggleAttribute("data-on", isRead);
    buttons.read.hidden = !isRead && pieces().length === 0;
  }

  for (const name of Object.keys(LOOKS)) {
    buttons[name].addEventListener("click", () => {
      if (!chosen.delete(name)) chosen.add(name);
      for (const other of all) other();
    });
  }
  buttons.read.addEventListener("click", () => {
    const wasRead = isRead;
    stop();
    if (wasRead) return;
    isRead = true;
    // Whatever else is being read; its end is not ours.
    speechSynthesis.cancel();
    read(pieces());
    arrange();
  });

  board.prepend(bar);
  all.add(arrange);
  arrange();
  // Another place or topic shows other entries.
  board.addEventListener("change", stop, { __proto__: null, signal });
  // Browsers load their voices late.
  globalThis.speechSynthesis?.addEventListener("voiceschanged", arrange, { __proto__: null, signal });
  const observer = new MutationObserver(() => {
    if (place.contains(board)) {
      stop();
      return arrange();
    }
    stop();
    observer.disconnect();
    ended.abort();
    all.delete(arrange);
  });
  observer.observe(place, { __proto__: null, childList: true });
  observer.observe(board, { __proto__: null, attributeFilter: ["lang"] });
}
