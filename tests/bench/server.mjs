/** Serves what is measured: everybody's files compressed alike, nothing kept by the browser. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BUNDLE = process.env.YOUSAID_BUNDLE ?? path.join(HERE, "../../dist");
const FOLDERS = { pages: path.join(HERE, "pages"), peers: path.join(HERE, "node_modules"), yousaid: BUNDLE };
const TYPES = { css: "text/css", html: "text/html", js: "text/javascript", json: "application/json", txt: "text/plain", wasm: "application/wasm" };

/** `documents` are documents by their address, as text or as JSON; what is `large` is compressed before the clock runs. */
export async function serve(documents, large) {
  const compressed = new Map();
  const bytes = async (address) => {
    const document = documents[address];
    if (document) return Buffer.from(typeof document === "string" ? document : JSON.stringify(document));
    const [folder, ...rest] = address.slice(1).split("/");
    if (!Object.hasOwn(FOLDERS, folder) || rest.includes("..")) throw new Error(`no ${address}`);
    return readFile(path.join(FOLDERS[folder], ...rest));
  };
  for (const address of large) compressed.set(address, brotliCompressSync(await bytes(address)));
  const server = createServer(async (request, response) => {
    const address = new URL(request.url, "http://localhost").pathname;
    try {
      if (!compressed.has(address)) compressed.set(address, brotliCompressSync(await bytes(address)));
      const type = `${TYPES[address.split(".").at(-1)]};charset=utf-8`.replace("wasm;charset=utf-8", "wasm");
      response.writeHead(200, { "content-type": type, "content-encoding": "br", "cache-control": "no-store" });
      response.end(compressed.get(address));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
