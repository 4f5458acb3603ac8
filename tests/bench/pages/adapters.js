/**
 * What the measurements ask of each competitor: to show a survey, to find a question and the button
 * that leads on. Finding is quick and the same for all, because it runs while the clock does.
 */
const byId = (root, id) => root.querySelector(`[data-question="${CSS.escape(id)}"]`);

export const adapters = {
  reference: {
    async load() {
      const { mount } = await import("/pages/reference.js");
      return (place, survey) => void mount(place, survey);
    },
    root: (place) => place,
    question: (place, id) => byId(place, id),
    next: (place) => place.querySelector("button[type=submit]"),
  },
  yousaid: {
    async load() {
      const { mount } = await import("/yousaid/yousaid.js");
      return (place, survey) => void mount(place, { definition: survey, endpoint: "/" });
    },
    root: (place) => place.querySelector("yousaid-survey")?.shadowRoot,
    question: (place, id) => {
      const root = adapters.yousaid.root(place);
      return root && byId(root, id);
    },
    // Back and Continue; the last one leads on.
    next: (place) => [...adapters.yousaid.root(place).querySelectorAll("button")].find((button) => button.textContent.trim() === "Continue"),
  },
  surveyjs: {
    async load() {
      const script = (src) =>
        new Promise((loaded, failed) => document.head.append(Object.assign(document.createElement("script"), { src, onload: loaded, onerror: failed })));
      await script("/peers/survey-core/survey.core.min.js");
      await script("/peers/survey-js-ui/survey-js-ui.min.js");
      return (place, survey) => {
        const model = new globalThis.Survey.Model(survey);
        model.render(place);
        adapters.surveyjs.model = model;
      };
    },
    root: (place) => place,
    question: (place, id) => {
      const question = adapters.surveyjs.model?.getQuestionByName(id);
      return question && document.getElementById(question.id);
    },
    next: (place) => place.querySelector(".sd-navigation__next-btn"),
  },
};

/** A turn of the event loop, without the wait of a timer. */
const channel = new MessageChannel();
const turn = () => new Promise((resume) => { channel.port1.onmessage = resume; channel.port2.postMessage(0); });

const LIMIT = 60_000;

/** Waits until `done` gives something, and that is laid out. */
async function until(done) {
  const limit = performance.now() + LIMIT;
  for (;;) {
    if (performance.now() > limit) throw new Error("what was measured did not come");
    const found = done();
    if (found && found.getBoundingClientRect().height > 0) return found;
    await turn();
  }
}

/** A frame that has been painted. */
const painted = () => new Promise((resume) => requestAnimationFrame(() => { channel.port1.onmessage = resume; channel.port2.postMessage(0); }));

const settle = async () => { for (let i = 0; i < 3; i++) await painted(); };

/** The place of a new survey. */
function place() {
  const place = document.createElement("div");
  document.querySelector("main").replaceChildren(place);
  return place;
}

let adapter;
let show;
let here;

/** Loads the competitor and shows a small survey, so that everything is there. */
export async function load(name, survey, last) {
  adapter = adapters[name];
  show = await adapter.load();
  await render(survey, last);
  await settle();
}

/** Shows a survey; milliseconds until its last question is laid out. */
export async function render(survey, last) {
  here = place();
  const start = performance.now();
  show(here, survey);
  await until(() => adapter.question(here, last));
  const taken = performance.now() - start;
  await settle();
  return taken;
}

/** Presses as a person does: what was put off until the script ends is done before anything else is. */
async function press(element) {
  element.click();
  await undefined;
}

/** Leads on to the page that begins with the question `first`; milliseconds. */
export async function leadOn(first) {
  const button = adapter.next(here);
  const start = performance.now();
  await press(button);
  await until(() => adapter.question(here, first));
  const taken = performance.now() - start;
  await settle();
  return taken;
}

/** Chooses the first answer of `filter`; milliseconds until `shown` is laid out. */
export async function choose(filter, shown) {
  const before = adapter.question(here, shown);
  if (before && before.getBoundingClientRect().height > 0) throw new Error(`${shown} is shown already`);
  const input = adapter.question(here, filter).querySelector("input");
  const start = performance.now();
  await press(input);
  await until(() => adapter.question(here, shown));
  const taken = performance.now() - start;
  await settle();
  return taken;
}
