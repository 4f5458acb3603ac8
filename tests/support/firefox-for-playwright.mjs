#!/usr/bin/env node
/**
 * Starts Debian's Firefox for Playwright, which drives it over WebDriver BiDi (channel `moz-firefox`) but
 * asks for commands that only the newest Firefox knows. Those that set how a page is shown are answered
 * here; everything else goes through as it is. Playwright names this program as the browser's.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { once } from "node:events";

import { WebSocket, WebSocketServer } from "ws";

import { FIREFOX } from "./firefox.mjs";

/** Left as the browser has it: no fault depends on it. */
const UNKNOWN = new Set(["emulation.setMediaFeaturesOverride"]);

const firefox = spawn(FIREFOX, process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)$/.exec(line) ?? [];
  process.stderr.write(`${address ? line.replace(address, await proxy(address)) : line}\n`);
}

/** The address of a line to this one. */
async function proxy(address) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, maxPayload: 2 ** 28 });
  await once(server, "listening");
  server.on("connection", (playwright, request) => {
    const browser = new WebSocket(address + request.url, { maxPayload: 2 ** 28 });
    const held = [];
    const send = (message) => (browser.readyState === WebSocket.OPEN ? browser.send(message) : held.push(message));
    browser.on("open", () => held.splice(0).forEach(send));
    playwright.on("message", (data) => {
      const { id, method } = JSON.parse(data);
      if (UNKNOWN.has(method)) playwright.send(JSON.stringify({ type: "success", id, result: {} }));
      else send(String(data));
    });
    browser.on("message", (data) => playwright.send(String(data)));
    browser.on("close", () => playwright.close());
    playwright.on("close", () => browser.close());
  });
  return `ws://127.0.0.1:${server.address().port}`;
}
