/** A folder as a site of its own, answered by the test itself: no server and no port. */
import { readFile } from "node:fs/promises";
import path from "node:path";

const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm" };

/** Returns the address under which `page` finds the folder: an origin of its own, or a folder of another one. */
export async function serveFolder(page, folder, origin = "http://folder.test") {
  await page.route(`${origin}/**`, async (route) => {
    const name = route.request().url().split(/[?#]/)[0].slice(origin.length + 1) || "index.html";
    const body = await readFile(path.join(folder, path.normalize(name))).catch(() => null);
    if (body === null) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ body, contentType: TYPES[path.extname(name)] ?? "application/octet-stream" });
  });
  return origin;
}
