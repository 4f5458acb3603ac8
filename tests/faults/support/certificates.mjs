/**
 * Two certificates for this machine, for these tests alone: one that ran out in 2020, and one whose key the
 * browser is told to accept.
 */
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../certificates/${name}.pem`, import.meta.url));
const pair = (name) => ({ key: read(`${name}.key`), cert: read(`${name}.cert`) });

export const EXPIRED = pair("expired");
export const TRUSTED = pair("trusted");

/** What Chromium knows a key by. */
export const PIN = createHash("sha256")
  .update(new X509Certificate(TRUSTED.cert).publicKey.export({ type: "spki", format: "der" }))
  .digest("base64");
