// A static server for the examples and the browser test: `node tests/tools/serve.mjs [PORT]`.
//
// It listens on this machine only, and hands out two folders of the repository.

import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const START = "/examples/bid-checker/";
const FOLDERS = ["examples", "wasm"].map((name) => resolve(ROOT, name) + sep);

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * The file behind a request, or undefined for one outside the two folders.
 * @param {string} url
 */
function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = resolve(ROOT, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  const inside = FOLDERS.some((folder) => file.startsWith(folder));
  return inside && TYPES[extname(file)] ? file : undefined;
}

/**
 * Starts the server; `close` ends it with its open connections.
 * @param {number} port  0 for any free port.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export function serve(port) {
  const server = createServer(async (request, response) => {
    if (request.url === "/") {
      response.writeHead(302, { location: START }).end();
      return;
    }
    const file = fileOf(request.url ?? "");
    try {
      if (!file || !["GET", "HEAD"].includes(request.method ?? "")) throw new Error("not here");
      const content = await readFile(file);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)],
        "content-length": content.length,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("Not found\n");
    }
  });
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      done({ origin: `http://127.0.0.1:${actual}`, close });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error("usage: node tests/tools/serve.mjs [PORT]");
    process.exit(2);
  }
  try {
    const { origin, close } = await serve(port);
    console.log(`${origin}${START}  (Ctrl-C ends)`);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close);
  } catch (error) {
    console.error(
      `Cannot serve on port ${port}: ${error instanceof Error ? error.message : error}`,
    );
    process.exit(1);
  }
}
