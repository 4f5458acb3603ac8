/**
 * Colours that a page sets (`--yousaid-accent` and its like: `theme.css` has the list) and with which words or
 * outlines could not be seen: they are moved until they can, and the page is told. Loaded only where a page sets
 * any of them.
 *
 * Who asks their device for more contrast gets more of it here too. Light and dark colours are two palettes; both are
 * looked at whenever the page may have changed them, whichever is shown. What is moved is set within the shadow root,
 * where everything that follows from it follows.
 */

/** The colours where none are set, light and dark: those of `theme.css`. */
export const OWN = {
  __proto__: null,
  background: ["#fff", "#121918"], surface: ["#fff", "#1a2322"], accent: ["#0b5a5f", "#86d8d0"], "on-accent": ["#fff", "#06201e"],
  text: ["#17211f", "#f0f5f4"], muted: ["#404d4a", "#b9c7c4"], error: ["#9e1420", "#ffb4ab"], border: ["#6f7f7b", "#849691"],
  focus: ["#1a49d6", "#ffd45e"],
};

/** Least contrast, in the order in which colours are moved. WCAG 2.2, 1.4.3 for words and 1.4.11 for outlines. */
const LEAST = { __proto__: null, accent: 4.5, "on-accent": 4.5, text: 4.5, muted: 4.5, error: 4.5, border: 3, focus: 3 };

/** The same under `prefers-contrast: more` (1.4.6). Hints and outlines have the colour of words then: see `theme.css`. */
export const MORE = { ...LEAST, __proto__: null, accent: 7, "on-accent": 7, text: 7, error: 7 };

/** What a colour stands on in `theme.css`, by the names of those: `tint-` is the accent's share in percent in a surface. */
const BEHIND = ["background", "surface", "tint-5", "tint-10"];
const behind = (name) => (name === "on-accent" ? ["accent"] : BEHIND.slice(0, name === "error" || name === "focus" ? 2 : 4));

/** WCAG 2.2, definition of relative luminance: what a value of a colour, from 0 to 255, is in linear light. */
const LINEAR = Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
const luminance = ([red, green, blue]) => 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];

/** WCAG 2.2, definition of contrast ratio: from 1 to 21. A colour is red, green and blue, whole numbers from 0 to 255. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour laid over another, or mixed into it: `share` of the first, from 0 to 1. */
const mix = (one, other, share) => other.map((value, i) => Math.round(share * one[i] + (1 - share) * value));

export const hex = (color) => `#${color.map((value) => value.toString(16).padStart(2, "0")).join("")}`;

/** The same hue and saturation in another lightness, from 0 (black) to 1 (white), as `hsl()` of CSS has them. */
export function lighten(color, lightness) {
  const [high, low] = [Math.max(...color) / 255, Math.min(...color) / 255];
  const [middle, spread] = [(high + low) / 2, high - low];
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * middle - 1));
  const half = saturation * (0.5 - Math.abs(lightness - 0.5));
  return color.map((value) => Math.round(255 * (lightness + (spread === 0 ? 0 : ((value / 255 - middle) / spread) * 2 * half))));
}

/** The colour that stands out least from a palette's own, and how much it does. */
function least(name, palette) {
  const at = (back) => (back.startsWith("tint-") ? mix(palette.accent, palette.surface, back.slice(5) / 100) : palette[back]);
  const all = behind(name).map((back) => [back, contrast(palette[name], at(back))]);
  return all.reduce((worst, one) => (one[1] < worst[1] ? one : worst));
}

/** The nearest lightness in which a colour has so much contrast; nothing if there is none. */
function nearest(name, palette, needed) {
  const color = palette[name];
  const middle = (Math.max(...color) + Math.min(...color)) / 2;
  for (let step = 1; step <= 255; step += 1) {
    for (const lightness of [middle - step, middle + step]) {
      // Past the end on one side, what is left is the end itself.
      const moved = lighten(color, Math.min(255, Math.max(0, lightness)) / 255);
      if (least(name, { ...palette, [name]: moved })[1] >= needed) return moved;
    }
  }
  return undefined;
}

/**
 * What has to be moved in a palette (colours by name, each three numbers from 0 to 255) to have the contrast of `needed`:
 * name, from what it stood out too little, how much it did, how much it has to, and the colour in its place. Our own
 * colours, `own`, take the place of a background on which nothing could be seen.
 */
export function mend(given, own, needed = LEAST) {
  const now = { ...given };
  const moved = [];
  for (const name of Object.keys(needed)) {
    const [from, ratio] = least(name, now);
    if (ratio >= needed[name]) continue;
    const used = nearest(name, now, needed[name]);
    if (!used) {
      const isOne = hex(given.surface) === hex(given.background);
      const better = isOne ? { background: own.background, surface: own.surface } : { surface: given.background };
      const backs = Object.keys(better).filter((back) => hex(better[back]) !== hex(given[back]));
      return [
        ...backs.map((back) => ({ name: back, from: name, ratio, least: needed[name], used: better[back] })),
        ...mend({ ...given, ...better }, own, needed),
      ];
    }
    now[name] = used;
    moved.push({ name, from, ratio, least: needed[name], used });
  }
  return moved;
}

/** Reads `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.4)` and `color(srgb 0.1 0.2 0.3 / 0.4)`: what browsers make of any colour here. */
export function parse(computed) {
  const numbers = computed.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  if (!/^(rgba?|color)\(/.test(computed) || numbers.length < 3) return undefined;
  const scale = computed.startsWith("color") ? 255 : 1;
  const color = numbers.slice(0, 3).map((value) => Math.round(Math.min(255, Math.max(0, value * scale))));
  return { color, alpha: numbers[3] ?? 1 };
}

const outer = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
const token = (name, isDark) => `--yousaid-${isDark ? "dark-" : ""}${name}`;

/** Colours as the browser computes them within an element of ours. */
function reader(root) {
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  // Not those of the system, by which nothing could be judged.
  probe.style.forcedColorAdjust = "none";
  const style = getComputedStyle(probe);
  const read = (text, scheme) => {
    probe.style.colorScheme = scheme;
    // Whichever notation it has, in the space in which contrast is defined.
    const same = `color-mix(in srgb, ${text} 100%, transparent)`;
    probe.style.color = CSS.supports("color", "color-mix(in srgb, red, red)") ? same : text;
    return parse(style.color);
  };
  return { read, value: (name) => style.getPropertyValue(name).trim(), end: () => probe.remove() };
}

/** What is seen through a background that lets something through. */
function through(element, read, scheme, isShown) {
  const layers = [];
  for (let at = element; isShown && at; at = outer(at)) {
    const layer = read(getComputedStyle(at).backgroundColor, scheme);
    if (layer?.alpha > 0) layers.push(layer);
    if (layer?.alpha === 1) break;
  }
  const canvas = read("Canvas", scheme)?.color ?? [255, 255, 255];
  return layers.reduceRight((under, { color, alpha }) => mix(color, under, alpha), canvas);
}

/** What is to be said, and to be set instead, of one of the two palettes. */
function judge(element, { read, value }, isDark, isShown, needed) {
  const scheme = isDark ? "dark" : "light";
  const ours = (name) => OWN[name][isDark ? 1 : 0];
  const names = Object.keys(OWN);
  const set = names.map((name) => value(token(name, isDark)));
  if (set.every((text) => !text)) return [];
  const own = Object.fromEntries(names.map((name) => [name, read(ours(name), scheme).color]));
  const unreadable = names.filter((name, i) => set[i] && !CSS.supports("color", set[i]));
  const read_one = (name, i) => read(set[i] && !unreadable.includes(name) ? set[i] : ours(name), scheme);
  const layers = names.map(read_one);
  // A notation that nothing here can read is left as it is, and everything with it.
  if (layers.some((layer) => !layer)) return [];
  const palette = {};
  names.forEach((name, i) => {
    const under = i === 0 ? through(element, read, scheme, isShown) : name === "on-accent" ? palette.accent : palette.background;
    palette[name] = mix(layers[i].color, under, layers[i].alpha);
  });
  const given = (name) => set[names.indexOf(name)] || `${ours(name)}, ours`;
  const what = (back) => (back.startsWith("tint-") ? "the tint of a choice" : `\`${token(back, isDark)}\``);
  const no_colour = (name) => ({
    name: token(name, isDark), used: ours(name), message: `\`${token(name, isDark)}\`: \`${given(name)}\` is no colour; \`${ours(name)}\` is used instead`,
  });
  const too_little = ({ name, from, ratio, least: needed, used }) => ({
    name: token(name, isDark), used: hex(used),
    // Rounded down: 4.49 is not said to be 4.5.
    message: `\`${token(name, isDark)}\`: \`${given(name)}\` has a contrast of ${Math.floor(ratio * 100) / 100} to 1 with ${what(from)}, and needs ${needed} to 1; \`${hex(used)}\` is used instead`,
  });
  return [...unreadable.map(no_colour), ...mend(palette, own, needed).map(too_little)];
}

/** What has been said on the console. Two widgets of a page have the same to say. */
const said = new Set();

/** What looks after the colours of each element. */
const watched = new WeakMap();

/** Looks at the colours of an element now, and from then on when the page may have changed them, until the `end`. */
export function look(element, emit) {
  if (!watched.has(element)) watched.set(element, watch(element, emit));
  watched.get(element).look();
}

export const end = (element) => watched.get(element)?.end();

function watch(element, emit) {
  const ended = new AbortController();
  const { signal } = ended;
  const sheet = new CSSStyleSheet();
  const more = matchMedia("(prefers-contrast: more)");
  let told = "";
  let isDue = false;
  /** What was set on a form that stands in the page itself, until the widget takes it over. */
  let set = [];

  function look() {
    if (!element.isConnected) return end();
    const form = element.shadowRoot ? null : element.querySelector(":scope > .yousaid");
    const root = element.shadowRoot ?? (form && element);
    if (!root) return;
    for (const name of set) form?.style.removeProperty(name);
    const colors = reader(root);
    const forced = root.querySelector("[data-theme]")?.dataset.theme;
    // Where there is no `light-dark()`, it is light: as in `theme.css`.
    const isDark = CSS.supports("color", "light-dark(#fff, #000)") && colors.read("light-dark(#fff, #000)", "inherit")?.color[0] === 0;
    const shown = forced ?? (isDark ? "dark" : "light");
    const judged = (needed) => [false, true].flatMap((isDark) => judge(element, colors, isDark, isDark === (shown === "dark"), needed));
    const wrong = judged(LEAST);
    const found = more.matches ? judged(MORE) : wrong;
    colors.end();
    const rules = found.map(({ name, used }) => `${name}:${used}`).join(";");
    // On what takes them over from the page, so that it does not count there what the page sets.
    if (form) {
      set = found.map(({ name, used }) => {
        form.style.setProperty(name, used);
        return name;
      });
    } else {
      sheet.replaceSync(rules && `.yousaid,.chrome{${rules}}`);
      const isThere = root.adoptedStyleSheets.includes(sheet);
      if (rules && !isThere) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (!rules && isThere) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    // What only some readers need more of is no fault of the page.
    const message = wrong.map((one) => one.message).join("\n");
    if (message && message !== told) {
      if (!said.has(message)) console.warn(`${element.localName}: ${message}`);
      said.add(message);
      emit(element, "error", { name: "YousaidConfigError", message: `${element.localName}: ${message}` });
    }
    told = message;
  }

  /** Once before the next picture, whatever the page changes until then. */
  function later() {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  }

  for (const setting of [matchMedia("(prefers-color-scheme: dark)"), more]) setting.addEventListener("change", later, { __proto__: null, signal });
  // Themes are changed by a class or an attribute of the page, or by another style sheet.
  const observer = new MutationObserver(later);
  for (let at = element; at; at = outer(at)) observer.observe(at, { __proto__: null, attributes: true });
  observer.observe(document.head, { __proto__: null, attributes: true, childList: true, subtree: true });
  document.head.addEventListener("load", later, { __proto__: null, signal, capture: true });

  function end() {
    watched.delete(element);
    ended.abort();
    observer.disconnect();
  }

  return { look, end };
}
