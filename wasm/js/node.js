// The entry module of Node: fetch there does not read files.

import { readFile } from "node:fs/promises";

import { load } from "./api.js";

export {
  AnbudError,
  advice,
  answer,
  assignment,
  bid,
  budget,
  calendar,
  dossier,
  evaluation,
  explain,
  initSync,
  law,
  organisation,
  partnership,
} from "./api.js";

/** @param {any} [source] */
export function init(source = new URL("../pkg/anbud_bg.wasm", import.meta.url)) {
  const isFile =
    typeof source === "string" || (source instanceof URL && source.protocol === "file:");
  return load(() => (isFile ? readFile(source) : source));
}
