/**
 * One request, for backends in Rust; here because it takes a quarter of the bytes that it would
 * there.
 */

/** After this long without a whole answer an attempt counts as failed. */
const TIMEOUT = 30_000;
/** Photos have longer, by a second for every 16,000 characters: 128 kbit/s. */
const CHARS_A_MS = 16;
/** A longer body is neither a receipt nor a document, and not worth parsing. */
const BODY_CHARS = 600_000;

/**
 * Ends with the status, the headers `Content-Type`, `Retry-After` and `Date`, and the body, each `null` if
 * it is not there or not worth reading, and the header `echo` if one is named. `headers` is a list of names
 * and values; `body` a text or bytes.
 */
export async function send(method, address, headers, body, echo) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT + body.length / CHARS_A_MS);
  try {
    const response = await fetch(address, {
      __proto__: null, // what a page adds to `Object.prototype` would count as given here
      method,
      headers: new Headers(headers),
      body: body.length ? body : null, // a `GET` must not have an empty one either
      mode: "cors",
      credentials: "omit",
      cache: "no-store",
      redirect: "error", // a hotel's network redirects to its login page: not followed
      referrerPolicy: "no-referrer",
      signal: abort.signal,
    });
    const text = await response.text();
    const header = (name) => name && response.headers.get(name);
    const answer = text.length > BODY_CHARS ? null : text;
    return [response.status, header("Content-Type"), header("Retry-After"), header("Date"), answer, header(echo)];
  } catch (error) {
    // A page learns no more than this; whether it was CORS, the browser has said on the console.
    const there = new URL(address, location).origin;
    const help = there === origin ? "" : `; if it is CORS, ${there} has to let pages of ${origin} send`;
    throw new Error((error?.message ?? error) + help);
  } finally {
    clearTimeout(timer);
  }
}
