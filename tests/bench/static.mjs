/**
 * The limit for the first question: what somebody would write by hand as plain HTML for exactly this survey,
 * all pages in one form, with a small style sheet. It works as it stands; nothing has to run.
 */
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

const words = (text) =>
  text.split("\n\n").map((paragraph) => `<p>${escaped(paragraph).replace(/\*\*(.*?)\*\*/g, "<strong>$1</strong>")}</p>`).join("\n");

const soft = (question) =>
  (question.soft_answers ?? []).map((soft) => ({ code: `soft:${soft.code ?? soft}`, label: soft.label ?? "Prefer not to say" }));

function rows({ id }, type, choices) {
  const row = ({ code, label }) =>
    `<label class="row"><input type="${type}" name="${id}" value="${escaped(code)}"> <span>${escaped(label)}</span></label>`;
  return choices.map(row).join("\n");
}

function controls(question) {
  const { id, type, max_length } = question;
  switch (type) {
    case "yes_no": return rows(question, "radio", [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, ...soft(question)]);
    case "scale": return rows(question, "radio", [...question.points, ...soft(question)]);
    case "choice": return rows(question, "radio", [...question.choices, ...soft(question)]);
    case "multiple_choice": return rows(question, "checkbox", question.choices);
    case "long_text": return `<textarea name="${id}" rows="5" maxlength="${max_length}" aria-label="${escaped(question.title)}"></textarea>`;
    case "number": return `<input name="${id}" inputmode="decimal" aria-label="${escaped(question.title)}">\n${rows(question, "radio", soft(question))}`;
    default: return `<input name="${id}" aria-label="${escaped(question.title)}">`;
  }
}

const field = (question) => `<fieldset>
<legend>${escaped(question.title)}${question.optional ? " (optional)" : ""}</legend>
${question.hint ? `<p class="hint">${escaped(question.hint)}</p>\n` : ""}${controls(question)}
</fieldset>`;

const page = ({ title, questions }) => `${title ? `<h3>${escaped(title)}</h3>\n` : ""}${questions.map(field).join("\n")}`;

/** The survey as one page. */
export const toStatic = (survey) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Measured while loading: by hand, plain HTML</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pages/reference.css">
</head>
<body><main>
<form method="post" action="/answers">
<h2>${escaped(survey.title)}</h2>
${words(survey.introduction)}
${survey.pages.map(page).join("\n")}
<button>Send</button>
</form>
</main></body>
</html>
`;
