// Prints what is stored, a line of JSON for each response: node list.mjs
import { open } from "./store.mjs";

for (const row of open(process.env.DATABASE ?? "feedback.sqlite").all()) console.log(JSON.stringify(row));
