// Runs vectors through the public functions: `node tests/js/vectors.mjs [--module bidder] FILE...`
//
// Node loads the module with every call. Of another one the vectors of calls that it lacks are skipped.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

import * as anbud from "anbud";
import * as browser from "../../wasm/js/index.js";
import { difference } from "./match.mjs";

/** Not a failure, but a call that the module lacks. */
export const LACKING = "the module lacks the call";

const MEMBERS = new Set(["id", "call", "input", "expect", "expectError", "source"]);

/** Loads the module of a list of calls as a browser does, from the files of the package. */
export async function loadBrowser(/** @type {string} */ list) {
  const file = (/** @type {string} */ name) =>
    readFileSync(new URL(`../../wasm/pkg/${list}/${name}`, import.meta.url));
  const words = (/** @type {string} */ language) => new Response(file(`words.${language}.txt`));
  const start = list === "all" ? browser.initAll : browser.init;
  await start({ module: file("anbud_bg.wasm"), words: { sv: words("sv"), en: words("en") } });
  return browser;
}

/**
 * The public function behind the name of a call, `calendar.holidays` for instance.
 * @param {string} name
 * @param {any} [surface]
 * @returns {((input: any) => any) | undefined}
 */
export function functionOf(name, surface = anbud) {
  /** @type {any} */
  let found = surface;
  for (const part of name.split(".")) {
    found = found !== undefined && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  // The door for texts, the loading and the error class are no calls.
  const isCall = typeof found === "function" && (name === "explain" || name.includes("."));
  return isCall ? found : undefined;
}

/**
 * The rules that no call of a module gives, by the first part of their id: it has not their words.
 * @param {string} list
 */
export function unsaid(list) {
  const file = new URL(`../../wasm/lists/${list}.words`, import.meta.url);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return new Set(lines.filter((line) => line.startsWith("name ")).map((line) => line.slice(5)));
}

/**
 * Why a vector fails; undefined where it passes, and `LACKING` where the module has not its call,
 * or the words of its finding.
 * @param {any} vector
 * @param {any} [surface]
 * @param {Set<string>} [wordless]
 * @returns {string | undefined}
 */
export function failure(vector, surface = anbud, wordless = new Set()) {
  const malformed = fault(vector);
  if (malformed) return malformed;
  const rule = String(vector.call === "explain" && vector.input?.finding?.rule);
  if (wordless.has(rule.split(".")[0])) return LACKING;
  const call = functionOf(vector.call, surface);
  if (!call) return `there is no call ${vector.call}`;
  const { expect, expectError } = vector;
  let result;
  try {
    result = call(vector.input);
  } catch (error) {
    if (!(error instanceof anbud.AnbudError)) return `not an AnbudError: ${error}`;
    if (error.code === "wasm.not_in_module") return LACKING;
    if (!expectError) return `unexpected error ${error.message}`;
    const { code, path } = error;
    return difference(expectError, { code, path });
  }
  return expectError
    ? `expected the error ${expectError.code} at \`${expectError.path}\`, got ${JSON.stringify(result)}`
    : difference(expect, result);
}

/**
 * A vector that could pass for the wrong reason is a failure too.
 * @param {any} vector
 */
function fault(vector) {
  const { id, call, source, expect, expectError } = vector;
  if ([id, call, source].some((text) => typeof text !== "string" || text === "")) {
    return "id, call and source must be texts";
  }
  if ((expect === undefined) === (expectError === undefined)) {
    return "exactly one of expect and expectError must be there";
  }
  if (
    expectError &&
    (typeof expectError.code !== "string" || typeof expectError.path !== "string")
  ) {
    return "expectError needs code and path";
  }
  const stray = Object.keys(vector).find((member) => !MEMBERS.has(member));
  return stray && `unknown member ${stray}`;
}

/** @param {string[]} given */
async function main(given) {
  const list = given[0] === "--module" ? given[1] : undefined;
  const files = list ? given.slice(2) : given;
  if (files.length === 0) {
    console.error("usage: node tests/js/vectors.mjs [--module bidder] FILE...");
    return 2;
  }
  if (!list) await anbud.init();
  const surface = list ? await loadBrowser(list) : anbud;
  const wordless = unsaid(list ?? "all");
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const seen = new Set();
  for (const file of files) {
    /** @type {any[]} */
    let vectors = [];
    try {
      vectors = JSON.parse(readFileSync(file, "utf8"));
      if (!Array.isArray(vectors) || vectors.length === 0) throw new Error("no array of vectors");
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${file}: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    for (const vector of vectors) {
      const why = seen.has(vector?.id)
        ? "the id is used twice"
        : failure(vector ?? {}, surface, wordless);
      seen.add(vector?.id);
      if (list && why === LACKING) {
        skipped += 1;
      } else if (why) {
        failed += 1;
        console.log(`FAILED ${vector?.id} (${vector?.call}, ${file})\n       ${why}`);
      } else {
        passed += 1;
      }
    }
  }
  if (skipped > 0)
    console.log(`${skipped} skipped: the module has not their calls, or not their words`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
