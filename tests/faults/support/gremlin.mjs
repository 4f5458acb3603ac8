/**
 * A line with a will of its own: a server in front of the collector that passes everything on, but does to
 * responses what its script says, request by request. It keeps a log of what really happened.
 */
import { once } from "node:events";
import http from "node:http";
import https from "node:https";

const RESPONSE = /^\/(?:[^/]+\/)?v1\/surveys\/[^/]+\/responses\/[0-9a-f-]{36}$/;

const ALLOWED = { methods: "PUT", headers: "content-type, idempotency-key" };

export class Gremlin {
  /** Whether pages of other origins may read its answers. */
  isShared = false;

  /** Every attempt to deliver, in the order of arrival: `{id, at, path, body, ended}`. */
  arrivals = [];
  /** References that the collector has acknowledged through this line. */
  acknowledged = new Set();
  /** Most attempts that were under way at a time, over the whole test. */
  mostAtOnce = 0;

  #collector;
  #server;
  #sockets = new Set();
  #port = 0;
  #tls;
  #script = () => pass;
  #open = 0;
  #page = (headers) => headers;

  /** `besides` is another line to the same collector: what comes through this one counts there as well. */
  static async start(collector, { tls, besides } = {}) {
    const gremlin = new Gremlin();
    gremlin.#collector = collector;
    gremlin.#tls = tls;
    if (besides) gremlin.acknowledged = besides.acknowledged;
    await gremlin.up();
    return gremlin;
  }

  get origin() {
    return `${this.#tls ? "https" : "http"}://127.0.0.1:${this.#port}`;
  }

  /** What is done to attempts: a list, one for each, and `pass` after that; or a function of their number, from 0. */
  script(faults) {
    const first = this.arrivals.length;
    this.#script = typeof faults === "function" ? faults : (number) => faults[number - first] ?? pass;
  }

  /** Lets pages of other origins read its answers, or not. */
  shareWithAll(yes) {
    this.isShared = yes;
  }

  /** Changes the headers of everything that is no attempt to deliver. */
  headers(change) {
    this.#page = change;
  }

  /** Nobody answers at this address any more. */
  async down() {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = once(server, "close");
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async up(tls = this.#tls) {
    if (this.#server) return;
    this.#tls = tls;
    const take = (request, answer) => this.#take(request, answer).catch(() => answer.destroy());
    this.#server = tls ? https.createServer(tls, take) : http.createServer(take);
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      socket.on("error", () => {});
    });
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = this.#server.address().port;
  }

  async #take(request, answer) {
    const { pathname } = new URL(request.url, "http://line");
    if (this.isShared) {
      for (const name of ["origin", "methods", "headers"]) answer.setHeader(`access-control-allow-${name}`, name === "origin" ? "*" : ALLOWED[name]);
      if (request.method === "OPTIONS") return answer.writeHead(204).end();
    }
    if (request.method !== "PUT" || !RESPONSE.test(pathname)) return this.#serve(request, answer);
    const arrival = { id: pathname.split("/").at(-1), at: Date.now(), path: pathname, body: undefined, ended: false };
    const fault = this.#script(this.arrivals.push(arrival) - 1) ?? pass;
    this.#open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
    answer.on("close", () => {
      this.#open -= 1;
      arrival.ended = true;
    });
    await fault(new Attempt(this, request, answer, arrival));
  }

  async #serve(request, answer) {
    const body = await read(request);
    const got = await this.collect(request.method, request.url, request.headers, body);
    answer.writeHead(got.status, this.#page(got.headers, request));
    answer.end(got.body);
  }

  /** Asks the collector itself. */
  async collect(method, path, headers, body) {
    const options = { method, path, headers, agent: false };
    const request = http.request(this.#collector.origin, options);
    request.end(body);
    const [answer] = await once(request, "response");
    return { status: answer.statusCode, headers: answer.headers, body: await read(answer) };
  }
}

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** One attempt to deliver, and what can become of it. */
class Attempt {
  #gremlin;
  #request;
  #answer;
  #arrival;
  #body;

  constructor(gremlin, request, answer, arrival) {
    this.#gremlin = gremlin;
    this.#request = request;
    this.#answer = answer;
    this.#arrival = arrival;
  }

  get id() {
    return this.#arrival.id;
  }

  get origin() {
    return this.#request.headers.origin;
  }

  async read() {
    this.#body ??= read(this.#request);
    return (this.#arrival.body = await this.#body);
  }

  /** Has the collector take it, as it came or with another body. */
  async forward(body = undefined) {
    const own = await this.read();
    // Who may send is decided before this line, and what pages may read, here.
    const { "content-length": _, origin: __, ...headers } = this.#request.headers;
    // An endpoint may be a folder of this line; the collector is at the root.
    const path = this.#request.url.slice(this.#request.url.indexOf("/v1/"));
    const got = await this.#gremlin.collect("PUT", path, headers, body ?? own);
    if (got.status === 200 || got.status === 201) {
      this.#gremlin.acknowledged.add(JSON.parse(got.body.toString("utf8")).reference);
    }
    return got;
  }

  answer({ status = 200, headers = {}, body = "" }) {
    if (this.#answer.destroyed) return;
    this.#answer.writeHead(status, headers);
    this.#answer.end(body);
  }

  /** Half an answer, and the line is gone. */
  half({ status, headers, body }) {
    this.#answer.writeHead(status, { ...headers, "content-length": body.length });
    this.#answer.write(body.subarray(0, Math.floor(body.length / 2)), () => this.reset());
  }

  /** As a router does that has been switched off and on. */
  reset() {
    const { socket } = this.#request;
    if (socket.resetAndDestroy) socket.resetAndDestroy();
    else socket.destroy();
  }
}

/** Nothing happens to it. */
export async function pass(attempt) {
  attempt.answer(await attempt.forward());
}

/** It arrives, and nobody ever answers. */
export async function swallow(attempt) {
  await attempt.read();
}

/** It is stored, and the answer is lost. */
export async function loseAnswer(attempt) {
  await attempt.forward();
  attempt.reset();
}

/** The line is gone before it has arrived. */
export async function cutUpload(attempt) {
  attempt.reset();
}

/** It is stored, and half of the answer arrives. */
export async function cutAnswer(attempt) {
  attempt.half(await attempt.forward());
}

/** An answer of somebody else; the collector never sees it. */
export const say = (status, { headers = {}, body = "" } = {}) => async (attempt) => {
  await attempt.read();
  attempt.answer({ status, headers, body });
};

/** A refusal as the collector writes them. */
export const refuse = (status, headers = {}) =>
  say(status, { headers: { "content-type": "application/problem+json", ...headers }, body: `{"status":${status},"detail":"by the script"}` });
