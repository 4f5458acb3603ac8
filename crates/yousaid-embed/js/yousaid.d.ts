/** Types of the loader `yousaid.js`. */

/** Through which face a response is given; stored with it. */
export type YousaidMode = "web" | "kiosk" | "phone" | "paper" | "sms" | "assisted";

export type YousaidTheme = "auto" | "light" | "dark";

/** What a kiosk has besides; its `src` is an ordinary definition. See `docs/kiosk.md`. */
export interface YousaidKioskOptions {
  /** Names the device in each response. Default: a name that the device makes itself. */
  device?: string;
  /** The languages that it offers, in order. Default: all of the definition. */
  languages?: string | string[];
  /** Default: always. Like `mon-fri 09:00-17:00, sat 10:00-13:00`. */
  openHours?: string;
  /** Seconds for which the thanks are shown. Default: 5. */
  thanks?: number;
  /** Seconds within which a further press is marked as a repeat. Default: 5. */
  lock?: number;
  /** Seconds without a touch after which somebody is asked whether they are still there. Default: 90. */
  idle?: number;
  /** Seconds after which the focus moves on by itself, for people who have one switch. Default: it does not. */
  scan?: number;
  /** Address at which one can go on on one's own phone, shown as a QR code. */
  phone?: string;
  /** Path on this site of a list of fonts that `yousaid fonts` wrote. Default: the device's fonts. */
  fonts?: string;
  /** Opens the staff screen, as `examples/kiosk/pin.html` makes it. Default: there is none. */
  staffPin?: string;
  /** Whether the question whether somebody is still there is heard. Default: `true`. */
  sound?: boolean;
  /** Whether the kiosk is the whole page. Default: `false`. */
  fullPage?: boolean;
}

/** What holds for a survey however its definition is found. */
export interface YousaidCommonOptions {
  /** Which element `mount` makes in a target that is none of ours. Default: `survey`. */
  widget?: "survey" | "feedback" | "halo" | "kiosk" | "outcomes";
  /** A BCP 47 language tag, or `auto` (default): the language of the page, else of the browser. */
  language?: string;
  /** Default: `auto`, as the device is set. */
  theme?: YousaidTheme;
  /** Level of the survey's title as a heading. Default: 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** A bar with larger text, contrast, reading aloud, easy read and pictures. Default: as the definition says, else none. */
  accessBar?: boolean;
  /** Default: `web`. */
  mode?: YousaidMode;
  /** Default: `inline`. In a box (`dialog`), or behind a quiet button at the edge (`popover`): see `docs/feedback.md`. */
  display?: "inline" | "dialog" | "popover";
  /** Words of the quiet button, and the name of the box. Default: "Feedback" in the language of the page. */
  label?: string;
  /** For `popover`: opens by itself after so long, as `20s` or `2min`. */
  showAfter?: string;
  /** For `popover`: opens by itself then; `scroll:60` when so much of the page in a hundred was seen. */
  showOn?: "load" | "exit" | `scroll:${number}`;
  /** For `popover`: opens by itself on so many of a hundred page views. */
  share?: number;
  /** For `popover`: paths on which there is a button, with blanks between them and `*` for anything. */
  showOnUrl?: string;
  /** For `popover`: paths on which there is none. */
  hideOnUrl?: string;
  /** For `popover`: does not open by itself again for so many days, as `30d`; keeps a day on the device. */
  every?: "once" | `${number}d`;
  /**
   * For `popover`: what shows that the visitor's task is done; before that it does not open by itself. The name
   * of an event, a CSS selector, or `none`. Default: the event `yousaid-task-done`.
   */
  notBefore?: string;
  /**
   * Where answers in progress are kept, so that a reload loses nothing: in this tab until it is closed
   * (`session`, the default), on this device for seven days (`device`), or nowhere. Never with mode `kiosk`.
   */
  drafts?: "none" | "session" | "device";
  /** Added to the response; the definition has to name each entry. */
  context?: Record<string, string>;
}

/** What a function of the page has done with a response. */
export type YousaidDelivered =
  /** Stored; `reference` is the code that the resident can quote. */
  | { state: "received"; reference?: string }
  /** Handed over, without a confirmation. */
  | { state: "sent" }
  /** Never to be tried again as it is; it is kept. */
  | { state: "refused"; status?: number; detail?: string }
  /** Not this time; `after` seconds at least. */
  | { state: "retry"; after?: number; reason?: string };

/** A function of the page as the place where responses go: see `docs/backends.md`. */
export interface YousaidBackendFunction {
  /** Names its queue on the device. Default: `page`. */
  name?: string;
  /**
   * The same response may come again, after an attempt whose end was not known: store it once under its
   * `id`. An exception, or 30 seconds without an end (`signal`), mean that it is tried again.
   */
  deliver(response: YousaidResponse, signal: AbortSignal): YousaidDelivered | Promise<YousaidDelivered>;
}

/** A server that is told responses in its own words: a document of kind `backend`, see `docs/backends.md`. */
export interface YousaidBackendRoute {
  /** `https:`, `http:` to this machine, or relative to the page; with `{id}` and `{survey}`. */
  address: string;
  /** Default: `http`. */
  protocol?: "http" | "collector";
  /** Default: `POST`. */
  method?: "POST" | "PUT";
  /** Default: `json`. */
  encoding?: "json" | "form" | "multipart";
  headers?: Record<string, string>;
  /** Default: `true`. */
  idempotency_header?: boolean;
  token_header?: string;
  /** A template with slots such as `"$id"` and `"$answer.TP01"`. */
  body?: unknown;
  acknowledgement?: {
    status?: (number | "2xx")[];
    reply?: "json" | "any";
    id?: string;
    hash?: string;
    header?: string;
    reference?: string;
    already?: { status: number; at?: string; says?: string };
  };
}

export interface YousaidBackend extends YousaidBackendRoute {
  kind: "backend";
  copies?: YousaidBackendRoute[];
  mail?: string;
}

/** Where responses go, if not to a collector. */
export interface YousaidBackendOptions {
  /** A document of kind `backend` or its address, or a function of the page. Comes before `endpoint`. */
  backend?: string | YousaidBackend | YousaidBackendFunction;
  /** Called before each attempt; what it gives is sent and kept nowhere. Only with `backend`. */
  token?: () => string | Promise<string>;
}

export interface YousaidSourceOptions extends YousaidCommonOptions, YousaidBackendOptions {
  /** Address of the definition. */
  src: string;
  definition?: never;
  /**
   * Address of the collector, or `none` if the page takes each response itself in `yousaid-submit`.
   * Default: the collector that serves the definition, if `src` ends in `/surveys/FILE`.
   */
  endpoint?: string;
}

export interface YousaidDefinitionOptions extends YousaidCommonOptions, YousaidBackendOptions {
  /** The definition itself. */
  definition: object;
  src?: never;
  /** Address of the collector, or `none` if the page takes each response itself in `yousaid-submit`. Needed without `backend`. */
  endpoint?: string;
}

export type YousaidOptions = (YousaidSourceOptions | YousaidDefinitionOptions) & YousaidKioskOptions;

/** One answer: exactly one of the values, and the language in which the question was read. */
export type YousaidAnswer = { language: string } & (
  | { choice: string }
  | { choices: string[] }
  | { text: string }
  | { number: number }
  | { files: { name: string; type: string; size: number; content: string }[] }
  | { soft: string }
);

/** A response as it is sent. */
export interface YousaidResponse {
  /** UUID of version 4; store the response once under it. */
  id: string;
  survey: { id: string; version: string; hash: string };
  sequence: number;
  final: boolean;
  mode: YousaidMode;
  /** `2026-11-22`, or in surveys that are not anonymous `2026-11-22T09:30:00Z`. */
  started: string;
  finished?: string;
  answers: Record<string, YousaidAnswer>;
  context?: Record<string, string>;
}

export type YousaidErrorName =
  | "YousaidConfigError"
  | "YousaidElementError"
  | "YousaidSupportError"
  | "YousaidTransportError";

type Nothing = Record<string, never>;

/** Events of the element. All bubble, and all cross shadow roots. */
export interface YousaidEventMap {
  /** The survey has taken the place of the fallback. */
  "yousaid-ready": CustomEvent<Nothing>;
  /** `by`, where a box opens again: who opened it. */
  "yousaid-shown": CustomEvent<{ by?: "visitor" | "page" }>;
  /** A box was closed, or the quiet button put away. */
  "yousaid-dismissed": CustomEvent<{ by: "close" | "button" }>;
  "yousaid-started": CustomEvent<Nothing>;
  "yousaid-answered": CustomEvent<{ question: string }>;
  /** `page`: an id in the definition, `review` or `ending`. */
  "yousaid-page-changed": CustomEvent<{ page: string }>;
  "yousaid-saved": CustomEvent<Nothing>;
  /** Cancel it to take the response yourself. */
  "yousaid-submit": CustomEvent<YousaidResponse>;
  "yousaid-submitted": CustomEvent<{ response: string }>;
  "yousaid-queued": CustomEvent<{ response: string }>;
  "yousaid-received": CustomEvent<{ reference: string }>;
  /** Handed over to a backend that can't confirm. */
  "yousaid-sent": CustomEvent<Nothing>;
  "yousaid-failed": CustomEvent<{ reason: string }>;
  "yousaid-language-changed": CustomEvent<{ language: string }>;
  /** Something went wrong; also, by the name `YousaidConfigError`, which colours of the page were replaced. */
  "yousaid-error": CustomEvent<{ name: YousaidErrorName; message: string }>;
}

export interface YousaidSurveyElement extends HTMLElement {
  addEventListener<K extends keyof YousaidEventMap>(
    type: K,
    listener: (this: YousaidSurveyElement, event: YousaidEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof YousaidEventMap>(
    type: K,
    listener: (this: YousaidSurveyElement, event: YousaidEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

export interface YousaidHandle {
  /** Null when `mount` found no element; `yousaid-error` on the document says so. */
  readonly element: YousaidSurveyElement | null;
  /** Removes the survey and frees everything; what stood in its place comes back. */
  remove(): void;
}

/**
 * Puts a survey into an element, given itself or by its selector. What is in the element is shown
 * until the survey is ready. Never throws: see `yousaid-error`.
 */
export function mount(target: Element | string, options: YousaidOptions): YousaidHandle;

/**
 * Opens one whose display is `dialog` or `popover`, given itself or by its id; whether it is open then. It does not
 * open over another modal of the page.
 */
export function open(target: Element | string): Promise<boolean>;

/** A response that has not arrived, without what was answered. */
export interface YousaidUnsent {
  endpoint: string;
  survey: string;
  id: string;
  sequence: number;
  bytes: number;
  /** `refused`: the collector did not take it; it is kept, and only `retry` sends it again. */
  state: "waiting" | "refused";
  /** HTTP status of the refusal. */
  status?: number;
  /** What the collector said, for developers. */
  detail?: string;
}

export interface YousaidOutbox {
  entries: YousaidUnsent[];
  /** Sends everything again, also what was refused; what becomes of it, a later `outbox()` tells. */
  retry(): Promise<void>;
  /** Everything with its answers: `PUT {endpoint}/v1/surveys/{survey}/responses/{id}` takes each `payload` as it is. */
  export(): { endpoint: string; survey: string; id: string; payload: string }[];
}

/** What has not arrived from this browser, for any survey; for staff. Rejects if the widget can't be loaded. */
export function outbox(): Promise<YousaidOutbox>;

export interface YousaidGlobal {
  readonly mount: typeof mount;
  readonly open: typeof open;
  readonly outbox: typeof outbox;
}

export const Yousaid: YousaidGlobal;

declare global {
  var Yousaid: YousaidGlobal;
  interface HTMLElementTagNameMap {
    "yousaid-survey": YousaidSurveyElement;
    "yousaid-feedback": YousaidSurveyElement;
    "yousaid-halo": YousaidSurveyElement;
    "yousaid-kiosk": YousaidSurveyElement;
    "yousaid-outcomes": YousaidSurveyElement;
  }
  interface HTMLElementEventMap extends YousaidEventMap {}
  interface DocumentEventMap extends YousaidEventMap {}
}
