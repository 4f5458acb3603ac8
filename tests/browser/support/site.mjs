/** A landlord's site on a server of its own: files, the bundle, and the strict policy that it is made for. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { BUNDLE } from "./collector.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json",
  ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
};

export class Site {
  #server;
  /** Texts by path; they come before files. */
  #pages = new Map([["/favicon.ico", ""]]);
  /** Addresses that its pages may send to, besides its own. */
  #allowed = [];

  origin;

  static async start() {
    const site = new Site();
    site.#server = createServer((request, response) => void site.#answer(request, response));
    await new Promise((done) => site.#server.listen(0, "127.0.0.1", done));
    site.origin = `http://127.0.0.1:${site.#server.address().port}`;
    return site;
  }

  allow(origin) {
    this.#allowed.push(origin);
  }

  put(name, text) {
    this.#pages.set(name, text);
  }

  /** A page with this body. */
  page(name, body) {
    this.put(
      name,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A landlord</title>` +
        `<script type="module" src="/yousaid/yousaid.js"></script></head><body><main><h1>A landlord</h1>${body}</main></body></html>`,
    );
  }

  async remove() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    const file = pathname.startsWith("/yousaid/")
      ? path.join(BUNDLE, path.normalize(pathname.slice("/yousaid".length)))
      : path.join(ROOT, "examples", path.normalize(pathname));
    const body = this.#pages.get(pathname) ?? (await readFile(file).catch(() => undefined));
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": TYPES[path.extname(pathname) || ".html"] ?? "application/octet-stream",
      "content-security-policy":
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
        `connect-src ${["'self'", ...this.#allowed].join(" ")}`,
    });
    response.end(body);
  }
}
