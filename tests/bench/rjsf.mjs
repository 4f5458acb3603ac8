/** The same survey for react-jsonschema-form: one JSON Schema without pages, which it does not know. */
const soft = (ours) => (ours.soft_answers ?? []).map((soft) => ({ const: soft.code ?? soft, title: soft.label ?? "Prefer not to say" }));
const options = (list) => list.map(({ code, label }) => ({ const: code, title: label }));

function property(ours) {
  const common = { title: ours.title, description: ours.hint };
  const radios = (list) => [{ ...common, type: "string", oneOf: [...options(list), ...soft(ours)] }, { "ui:widget": "radio" }];
  switch (ours.type) {
    case "yes_no":
      return radios([{ code: "yes", label: "Yes" }, { code: "no", label: "No" }]);
    case "scale":
      return radios(ours.points);
    case "choice":
      return radios(ours.choices);
    case "multiple_choice":
      return [{ ...common, type: "array", uniqueItems: true, items: { type: "string", oneOf: options(ours.choices) } }, { "ui:widget": "checkboxes" }];
    case "long_text":
      return [{ ...common, type: "string", maxLength: ours.max_length }, { "ui:widget": "textarea" }];
    case "number":
      return [{ ...common, type: "number", maximum: ours.max }, {}];
    case "short_text":
      return [{ ...common, type: "string" }, {}];
    default:
      throw new Error(`no schema for ${ours.type}`);
  }
}

/** `ours` as `{schema, uiSchema}`. */
export function toRjsf(ours) {
  const schema = { type: "object", title: ours.title, description: ours.introduction, properties: {}, required: [], allOf: [] };
  const uiSchema = {};
  for (const question of ours.pages.flatMap((page) => page.questions)) {
    const [asked, look] = property(question);
    uiSchema[question.id] = look;
    if (question.ask_if) {
      const [filter, code] = question.ask_if.split(" = ");
      const then = { properties: { [question.id]: asked }, required: question.optional ? [] : [question.id] };
      schema.allOf.push({ if: { properties: { [filter]: { const: code.slice(1, -1) } }, required: [filter] }, then });
      continue;
    }
    schema.properties[question.id] = asked;
    if (!question.optional) schema.required.push(question.id);
  }
  return { schema, uiSchema };
}
