// The entry module of browsers and bundlers.

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
export function init(source) {
  // Written out as bundlers look for it, so that they carry the file along.
  return load(() => source ?? new URL("../pkg/anbud_bg.wasm", import.meta.url));
}
