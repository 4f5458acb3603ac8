/**
 * The limit: what somebody would write by hand for exactly this survey, without a library. Pages,
 * conditions of the form `question = 'code'`, required answers with their messages, focus on the
 * heading; no languages, drafts, delivery or calculations.
 */
const node = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const words = (text) => node("div", {}, ...text.split("\n\n").map((paragraph) => node("p", { textContent: paragraph.replaceAll("**", "") })));

function rows(question, type, choices) {
  return choices.map(({ code, label }) =>
    node("label", { className: "row" }, node("input", { type, name: question.id, value: code }), node("span", { textContent: label })));
}

function matrix({ id, rows, points }) {
  const head = node("tr", {}, node("td"), ...points.map(({ label }) => node("th", { scope: "col", textContent: label })));
  const body = rows.map((row) =>
    node("tr", {}, node("th", { scope: "row", textContent: row.label }),
      ...points.map(({ code, label }) => {
        const input = node("input", { type: "radio", name: `${id}.${row.code}`, value: code });
        input.setAttribute("aria-label", `${row.label}: ${label}`);
        return node("td", {}, node("label", { className: "cell" }, input));
      })));
  return node("table", {}, node("thead", {}, head), node("tbody", {}, ...body));
}

function controls(question) {
  const soft = (question.soft_answers ?? []).map((soft) => ({ code: soft.code ?? soft, label: soft.label ?? "Prefer not to say" }));
  switch (question.type) {
    case "yes_no": return rows(question, "radio", [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, ...soft]);
    case "scale": return rows(question, "radio", [...question.points, ...soft]);
    case "choice": return rows(question, "radio", [...question.choices, ...soft]);
    case "multiple_choice": return rows(question, "checkbox", question.choices);
    case "matrix": return [matrix(question)];
    case "long_text": return [node("textarea", { name: question.id, rows: 5, maxLength: question.max_length })];
    case "number": return [node("input", { name: question.id, inputMode: "decimal" }), ...rows(question, "radio", soft)];
    default: return [node("input", { name: question.id, type: "text" })];
  }
}

function field(question) {
  const error = node("p", { className: "error", hidden: true, id: `${question.id}-error` });
  const legend = node("legend", { textContent: question.title + (question.optional ? " (optional)" : "") });
  const hint = question.hint ? [node("p", { className: "hint", textContent: question.hint })] : [];
  const set = node("fieldset", { id: `f-${question.id}` }, legend, ...hint, error, ...controls(question));
  set.dataset.question = question.id;
  set.setAttribute("aria-describedby", error.id);
  return set;
}

export function mount(root, survey) {
  const answers = {};
  const form = node("form", { noValidate: true });
  const heading = node("h2", { textContent: survey.title, tabIndex: -1 });
  const body = node("div");
  const back = node("button", { type: "button", textContent: "Back" });
  const on = node("button", { type: "submit", textContent: "Continue" });
  form.append(heading, body, back, on);
  let at = 0;
  let watchers = new Map();

  const isAsked = ({ ask_if }) => {
    const [id, code] = ask_if ? ask_if.split(" = ") : [];
    return !ask_if || answers[id] === code.slice(1, -1);
  };

  function show(focus) {
    const page = survey.pages[at];
    watchers = new Map();
    const fields = page.questions.map((question) => {
      const set = field(question);
      set.hidden = !isAsked(question);
      const filter = question.ask_if?.split(" = ")[0];
      if (filter) watchers.set(filter, [...(watchers.get(filter) ?? []), () => { set.hidden = !isAsked(question); }]);
      for (const input of set.querySelectorAll("input, textarea")) {
        const known = answers[input.name];
        if (input.type === "radio" || input.type === "checkbox") input.checked = [known].flat().includes(input.value);
        else input.value = known ?? "";
      }
      return set;
    });
    body.replaceChildren(...(at === 0 && survey.introduction ? [words(survey.introduction)] : []), ...fields);
    back.hidden = at === 0;
    heading.textContent = page.title ?? survey.title;
    if (focus) heading.focus();
  }

  form.addEventListener("input", ({ target }) => {
    const { name, type, value } = target;
    if (type === "checkbox") answers[name] = [...form.querySelectorAll(`[name="${name}"]:checked`)].map((input) => input.value);
    else answers[name] = value;
    watchers.get(name)?.forEach((watcher) => watcher());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const missing = survey.pages[at].questions.filter((question) => {
      const error = form.querySelector(`#${question.id}-error`);
      error.hidden = question.optional || !isAsked(question) || Boolean(answers[question.id]?.length);
      error.textContent = error.hidden ? "" : "Answer this question";
      return !error.hidden;
    });
    if (missing.length > 0) return void form.querySelector(`[name="${missing[0].id}"]`).focus();
    if (at + 1 < survey.pages.length) at++;
    show(true);
  });
  back.addEventListener("click", () => { at--; show(true); });
  show(false);
  root.append(form);
  return form;
}
