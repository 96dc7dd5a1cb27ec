// The entry module of Node: fetch there does not read files. Nothing is downloaded, so the module
// with every call is the only one.

import { readFile } from "node:fs/promises";

import * as glue from "../pkg/all/anbud.js";
import { load, loadSync } from "./api.js";

export {
  AnbudError,
  advice,
  answer,
  assignment,
  bid,
  budget,
  calendar,
  dossier,
  espd,
  evaluation,
  explain,
  law,
  organisation,
  partnership,
  tender,
} from "./api.js";

/** @param {any} [source] */
export function init(source = new URL("../pkg/all/anbud_bg.wasm", import.meta.url)) {
  const isFile =
    typeof source === "string" || (source instanceof URL && source.protocol === "file:");
  return load(
    true,
    () => glue,
    () => (isFile ? readFile(source) : source),
  );
}

export { init as initAll };

/** @param {any} module */
export function initSync(module) {
  loadSync(true, glue, module);
}
