/** What a landlord's developer would bundle to show a form with react-jsonschema-form; bundled by first.mjs. */
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const { schema, uiSchema } = await (await fetch("/surveys/tsm.rjsf.json")).json();
createRoot(document.querySelector("main")).render(createElement(Form, { schema, uiSchema, validator }));
