// Takes the answers of a survey as JSON, and stores each response once. How: README.md.
//
//   npm ci && node app.mjs
import express from "express";

import { open } from "./store.mjs";

/** Pages that may send here from another address. Your own page's server need not be named. */
const origins = (process.env.ALLOWED_ORIGINS ?? "").split(" ");
const store = open(process.env.DATABASE ?? "feedback.sqlite");
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isJson(text) {
  try {
    return typeof text === "string" && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const app = express();
app.disable("x-powered-by");

// A browser asks first whether a page of another server may send this (CORS).
app.use((request, response, next) => {
  const { origin } = request.headers;
  if (origins.includes(origin)) {
    response.set({
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Methods": "PUT",
      "Access-Control-Allow-Headers": "Content-Type, Idempotency-Key",
      "Access-Control-Expose-Headers": "Retry-After, Date",
      "Access-Control-Max-Age": "600",
    });
  }
  response.vary("Origin");
  if (request.method === "OPTIONS") return response.sendStatus(204);
  next();
});

// The text of the body, not its tree: the hash is that of exactly these bytes.
app.put("/responses/:id", express.text({ type: "application/json", limit: "12mb" }), (request, response) => {
  const { id } = request.params;
  if (!ID.test(id) || !isJson(request.body)) return response.status(422).json({ title: "no response" });
  const stored = store.insertOrSame(id, request.body);
  if (!stored.same) return response.status(409).json({ title: "another response has this id" });
  response.status(stored.isNew ? 201 : 200).json({ id, hash: stored.hash, number: `R-${stored.number}` });
});

// Always JSON, and never a page: 503 is tried again, everything from 400 to 499 is not.
app.use((error, request, response, next) => {
  const status = error.status >= 400 && error.status < 500 ? error.status : 503;
  if (status === 503) {
    console.error(error);
    response.set("Retry-After", "30");
  }
  response.status(status).json({ title: status === 503 ? "it can't be stored now" : error.message });
});

const server = app.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/responses`);
});
