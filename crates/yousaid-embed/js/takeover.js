/**
 * Takes over a form of ours that stands in the page: says when the widget is wanted, and when it may take the
 * form's place, and carries over what was typed. Loaded only where there is such a form.
 */

// Taken now: scripts of the page may put something else in its place later.
const { parse } = JSON;
const { keys } = Object;
/** After a tap browsers wait for a second one: the click comes late. */
const TAP = 400;
/** Milliseconds without a key after which a text is at rest, of which nobody can know whether a word in it is being composed. */
const REST = 5000;

// Not `form.elements`: a question may be called `elements`. And not the field that nobody sees.
const controls = (element) => [...element.querySelectorAll('input:not([name="~website"]), select, textarea')];

/** What has the focus within an element, which may itself be in a shadow root. */
function focusIn(element) {
  const focused = element.getRootNode().activeElement;
  return focused && focused !== element && element.contains(focused) ? focused : undefined;
}

const isTick = ({ type }) => type === "radio" || type === "checkbox";

/** Whether somebody has put something into a control, or changed what the server had put there. */
function isFilled(control) {
  if (control.type === "checkbox") return control.checked || control.defaultChecked;
  if (isTick(control)) return control.checked;
  if (control.localName === "select") return control.value !== ([...control.options].find((option) => option.defaultSelected)?.value ?? "");
  return control.type !== "hidden" && control.value !== control.defaultValue;
}

/** The answers of earlier pages that a form of the collector carries, signed for when it comes back; for who begins, nothing. */
function earlier(sealed) {
  const bytes = Uint8Array.from(atob(sealed.split(".")[0].replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const state = parse(new TextDecoder().decode(bytes));
  return state.step === 0 && keys(state.response.answers).length === 0 ? undefined : state;
}

/** The element in the widget that stands for one in the form. They are made by the same code, and so have the same ids. */
function counterpart(root, { id, localName, type, value, textContent }) {
  const same = (other) => other.localName === localName && other.type === type;
  // What can be ticked behind the first page has none, and no place on the widget's first page either.
  if (!id && localName === "input") return undefined;
  const found = id && root.getElementById(id);
  if (id) return found && same(found) && !(isTick(found) && found.value !== value) ? found : undefined;
  return [...root.querySelectorAll(localName)].find((other) => same(other) && other.textContent === textContent);
}

/** Settles when the element is touched, or comes near to be seen while there is nothing else to do. */
function wanted(element, signal) {
  const { promise, resolve } = withResolvers();
  for (const name of ["pointerdown", "focusin", "input"]) element.addEventListener(name, resolve, { __proto__: null, signal, passive: true });
  const isInUse = focusIn(element) || controls(element).some(isFilled);
  // Answers from before this reload: they are shown as soon as can be.
  if (isInUse || keptSomething()) resolve();
  if (!navigator.connection?.saveData && !matchMedia("(prefers-reduced-data: reduce)").matches) {
    const idle = () => (globalThis.requestIdleCallback ?? setTimeout)(resolve);
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      if (document.readyState === "complete") idle();
      else addEventListener("load", idle, { __proto__: null, once: true, signal });
    }, { __proto__: null, rootMargin: "100%" });
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
  }
  return promise;
}

function keptSomething() {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith("yousaid"));
  } catch {
    return false; // the page may not keep anything
  }
}

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Notes from now on what goes on in the form within an element. */
export function watch(element) {
  const ended = new AbortController();
  const { signal } = ended;
  /** What is under way, by name, that would be torn in two. */
  const busy = new Set();
  let look = () => {};
  const on = (names, act, target = element) => {
    for (const name of names.split(" ")) target.addEventListener(name, act, { __proto__: null, signal, capture: true, passive: true });
  };
  const begin = (what) => busy.add(what);
  // A task later: what an event leads to comes after it.
  const end = (what, later = 0) => setTimeout(() => {
    busy.delete(what);
    look();
  }, later);
  on("compositionstart compositionupdate", () => begin("composition"));
  on("compositionend", () => end("composition"));
  // One that was begun before now is in the text already; only what comes next tells of it.
  const { value, defaultValue, localName } = focusIn(element) ?? {};
  if (/^(input|textarea)$/.test(localName) && value !== defaultValue) {
    begin("word");
    let rest = end("word", REST);
    on("keydown keyup beforeinput input compositionend focusout", ({ isComposing }) => {
      clearTimeout(rest);
      rest = end("word", isComposing ? REST : 0);
    });
  }
  on("pointerdown", () => begin("pointer"));
  on("pointerup pointercancel", ({ pointerType }) => end("pointer", pointerType === "touch" ? TAP : 0), globalThis);
  on("click", () => end("pointer"));
  // A space on a radio button or a button counts when the key comes up.
  on("keydown", ({ key }) => key === " " && begin("key"));
  on("keyup blur", () => end("key"), globalThis);
  // A list that is open would close.
  on("focusin", ({ target }) => target.localName === "select" && begin("list"));
  on("change focusout", ({ target }) => target.localName === "select" && end("list"));
  if (localName === "select") begin("list");
  // On its way to the server: it comes back only if the resident does.
  on("submit", () => begin("sending"));
  on("pageshow", () => end("sending"), globalThis);

  const named = (name) => element.querySelector(`[name="~${name}"]`);
  const id = named("id");
  if (id && !id.value) id.value = uuid();
  const sealed = named("state")?.value;
  const carried = sealed && earlier(sealed);
  const { step, page } = element.querySelector(".yousaid").dataset;

  return {
    carried,
    wanted: wanted(element, signal),
    /** Settles, in a task of its own, when nothing is under way. */
    calm() {
      const { promise, resolve } = withResolvers();
      look = () => busy.size === 0 && resolve();
      look();
      return promise;
    },
    /** Lets `show` put the widget in the form's place, and carries over what was typed, within one task. */
    give_way(settle, show) {
      const focused = focusIn(element);
      const filled = controls(element).filter(isFilled);
      const seed = named("seed")?.value;
      settle(id?.value, seed && Number(seed), Boolean(focused || filled.length));
      const root = show();
      const shown = root.querySelector(".yousaid")?.dataset;
      const isElsewhere = carried && (shown?.step !== step || shown.page !== page);
      const filledThere = filled.map((from) => counterpart(root, from));
      const focusedThere = focused && counterpart(root, focused);
      if (isElsewhere || filledThere.includes(undefined) || (focused && !focusedThere)) {
        throw Object.assign(new Error("the form in the page is not what the widget shows first; `yousaid embed` makes a new one"), { name: "YousaidElementError" });
      }
      filled.forEach((from, i) => fill(filledThere[i], from));
      if (focused) focus(focusedThere, focused);
      ended.abort();
    },
    end: () => ended.abort(),
  };
}

/** As if it was typed there: the widget reads it in its own way. */
function fill(to, from) {
  if (isTick(from)) to.checked = from.checked;
  else if (from.type === "file") to.files = from.files;
  else to.value = from.value;
  for (const name of ["input", "change"]) to.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Moves the focus, the caret and how far a text was scrolled. */
function focus(to, from) {
  const { selectionStart, selectionEnd, selectionDirection, scrollTop, style } = from;
  to.style.height = style.height; // of a box that was drawn larger
  to.focus({ preventScroll: true });
  if (selectionStart != null) to.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  to.scrollTop = scrollTop;
}

/** Version 4, also where a page without encryption has no `randomUUID`. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
