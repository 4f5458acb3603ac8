/** The same survey as SurveyJS writes it. */
const choices = (list) => list.map(({ code, label }) => ({ value: code, text: label }));

function question(ours) {
  const soft = (ours.soft_answers ?? []).map((soft) => ({ value: soft.code ?? soft, text: soft.label ?? "Prefer not to say" }));
  const common = {
    name: ours.id,
    title: ours.title,
    description: ours.hint,
    isRequired: !ours.optional,
    visibleIf: ours.ask_if && ours.ask_if.replace(/^(\w+)/, "{$1}"),
  };
  const radios = (list) => ({ ...common, type: "radiogroup", choices: [...choices(list), ...soft] });
  switch (ours.type) {
    case "yes_no":
      return radios([{ code: "yes", label: "Yes" }, { code: "no", label: "No" }]);
    case "scale":
      return radios(ours.points);
    case "choice":
      return radios(ours.choices);
    case "multiple_choice":
      return { ...common, type: "checkbox", choices: choices(ours.choices) };
    case "matrix":
      return { ...common, type: "matrix", columns: choices(ours.points), rows: choices(ours.rows) };
    case "long_text":
      return { ...common, type: "comment", maxLength: ours.max_length };
    case "number":
      return { ...common, type: "text", inputType: "number", max: ours.max };
    case "short_text":
      return { ...common, type: "text" };
    default:
      throw new Error(`no SurveyJS question for ${ours.type}`);
  }
}

/** `ours` in the form of SurveyJS. */
export const toSurveyJs = (ours) => ({
  title: ours.title,
  description: ours.introduction,
  showQuestionNumbers: "off",
  focusFirstQuestionAutomatic: false,
  pages: ours.pages.map((page) => ({ name: page.id, title: page.title, elements: page.questions.map(question) })),
});
