// Runs vectors through the public functions: `node tests/js/vectors.mjs FILE...`

import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

import * as anbud from "anbud";

import { difference } from "./match.mjs";

const MEMBERS = new Set(["id", "call", "input", "expect", "expectError", "source"]);

/**
 * The public function behind the name of a call, `calendar.holidays` for instance.
 * @param {string} name
 * @returns {((input: any) => any) | undefined}
 */
export function functionOf(name) {
  /** @type {any} */
  let found = anbud;
  for (const part of name.split(".")) {
    found = found !== undefined && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  // The door for texts, the loading and the error class are no calls.
  const isCall = typeof found === "function" && (name === "explain" || name.includes("."));
  return isCall ? found : undefined;
}

/**
 * Why a vector fails; undefined where it passes.
 * @param {any} vector
 * @returns {string | undefined}
 */
export function failure(vector) {
  const malformed = fault(vector);
  if (malformed) return malformed;
  const call = functionOf(vector.call);
  if (!call) return `there is no call ${vector.call}`;
  const { expect, expectError } = vector;
  let result;
  try {
    result = call(vector.input);
  } catch (error) {
    if (!(error instanceof anbud.AnbudError)) return `not an AnbudError: ${error}`;
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

/** @param {string[]} files */
async function main(files) {
  if (files.length === 0) {
    console.error("usage: node tests/js/vectors.mjs FILE...");
    return 2;
  }
  await anbud.init();
  let passed = 0;
  let failed = 0;
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
      const why = seen.has(vector?.id) ? "the id is used twice" : failure(vector ?? {});
      seen.add(vector?.id);
      if (why) {
        failed += 1;
        console.log(`FAILED ${vector?.id} (${vector?.call}, ${file})\n       ${why}`);
      } else {
        passed += 1;
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
