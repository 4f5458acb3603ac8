/** The same survey as form.io writes it: a wizard, a panel for each page. */
const soft = (ours) => (ours.soft_answers ?? []).map((soft) => ({ value: soft.code ?? soft, label: soft.label ?? "Prefer not to say" }));
const values = (list) => list.map(({ code, label }) => ({ value: code, label }));

function conditional(ours) {
  if (!ours.ask_if) return undefined;
  const [when, code] = ours.ask_if.split(" = ");
  return { show: true, when, eq: code.slice(1, -1) };
}

function component(ours) {
  const common = {
    key: ours.id,
    label: ours.title,
    description: ours.hint,
    input: true,
    validate: { required: !ours.optional },
    conditional: conditional(ours),
  };
  const radios = (list) => ({ ...common, type: "radio", values: [...values(list), ...soft(ours)] });
  switch (ours.type) {
    case "yes_no":
      return radios([{ code: "yes", label: "Yes" }, { code: "no", label: "No" }]);
    case "scale":
      return radios(ours.points);
    case "choice":
      return radios(ours.choices);
    case "multiple_choice":
      return { ...common, type: "selectboxes", values: values(ours.choices) };
    case "long_text":
      return { ...common, type: "textarea", validate: { ...common.validate, maxLength: ours.max_length } };
    case "number":
      return { ...common, type: "number", validate: { ...common.validate, max: ours.max } };
    case "short_text":
      return { ...common, type: "textfield" };
    default:
      throw new Error(`no form.io component for ${ours.type}`);
  }
}

const content = (text) => ({ type: "content", key: "introduction", input: false, html: text.split("\n\n").map((part) => `<p>${part.replaceAll("**", "")}</p>`).join("") });

/** `ours` in the form of form.io. */
export const toFormio = (ours) => ({
  display: "wizard",
  title: ours.title,
  components: ours.pages.map((page, i) => ({
    type: "panel",
    key: `page${page.id.replaceAll("-", "")}`,
    title: page.title ?? ours.title,
    components: [...(i === 0 && ours.introduction ? [content(ours.introduction)] : []), ...page.questions.map(component)],
  })),
});
