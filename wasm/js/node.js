// The entry module of Node: fetch there does not read files. Nothing is downloaded, so the module
// with every call is the only one.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

import * as glue from "../pkg/all/anbud.js";
import { load, loadSync } from "./loading.js";

export { answer } from "./api.js";
export * from "./calls.js";
export { AnbudError } from "./error.js";

/** @param {string} name */
const inPackage = (name) => new URL(`../pkg/all/${name}`, import.meta.url);

/** @param {import("./loading.js").Language} language */
const wordsOf = (language) => inPackage(`words.${language}.txt`);

/** @param {unknown} source */
const isFile = (source) =>
  typeof source === "string" || (source instanceof URL && source.protocol === "file:");

/** @type {import("./loading.js").Module} */
const all = {
  whole: true,
  glue: () => glue,
  binary: (given = inPackage("anbud_bg.wasm")) => (isFile(given) ? readFile(given) : given),
  words: (language, given = wordsOf(language)) => (isFile(given) ? readFile(given, "utf8") : given),
};

/** @param {any} [source] */
export function init(source) {
  return load(all, source);
}

export { init as initAll };

/**
 * @param {any} module
 * @param {any} [words]
 */
export function initSync(module, words) {
  const text = (/** @type {import("./loading.js").Language} */ language) =>
    readFileSync(wordsOf(language), "utf8");
  loadSync(all, glue, module, words ?? { sv: text("sv"), en: text("en") });
}
