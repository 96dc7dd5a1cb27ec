// The entry module of Node: fetch there does not read files.

import { readFile } from "node:fs/promises";

import { load } from "./api.js";

export {
  AnbudError,
  answer,
  assignment,
  budget,
  calendar,
  explain,
  initSync,
  law,
  organisation,
} from "./api.js";

/** @param {any} [source] */
export function init(source = new URL("../pkg/anbud_bg.wasm", import.meta.url)) {
  const isFile =
    typeof source === "string" || (source instanceof URL && source.protocol === "file:");
  return load(() => (isFile ? readFile(source) : source));
}
