// The entry module of browsers and bundlers.

import * as glue from "../pkg/anbud.js";
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

// Addresses and imports are written out as bundlers look for them, so that they carry the
// files along; the glue of the larger module is fetched only with it.

/** @param {any} [source] */
export function init(source) {
  return load(
    false,
    () => glue,
    () => source ?? new URL("../pkg/anbud_bg.wasm", import.meta.url),
  );
}

/** @param {any} [source] */
export function initAll(source) {
  return load(
    true,
    () => import("../pkg/all/anbud.js"),
    () => source ?? new URL("../pkg/all/anbud_bg.wasm", import.meta.url),
  );
}

/** @param {any} module */
export function initSync(module) {
  loadSync(false, glue, module);
}
