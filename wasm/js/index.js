// The entry module of browsers and bundlers.

import * as glue from "../pkg/bidder/anbud.js";
import { load, loadSync } from "./loading.js";

export { answer } from "./api.js";
export * from "./calls.js";
export { AnbudError } from "./error.js";

// Addresses and imports are written out as bundlers look for them, so that they carry the
// files along; the glue of the larger module is fetched only with it.

const addresses = {
  bidder: {
    sv: () => new URL("../pkg/bidder/words.sv.txt", import.meta.url),
    en: () => new URL("../pkg/bidder/words.en.txt", import.meta.url),
  },
  all: {
    sv: () => new URL("../pkg/all/words.sv.txt", import.meta.url),
    en: () => new URL("../pkg/all/words.en.txt", import.meta.url),
  },
};

/** @type {import("./loading.js").Module} */
const bidder = {
  whole: false,
  glue: () => glue,
  binary: (given) => given ?? new URL("../pkg/bidder/anbud_bg.wasm", import.meta.url),
  words: (language, given) => fetched(given ?? addresses.bidder[language]()),
};

/** @type {import("./loading.js").Module} */
const all = {
  whole: true,
  glue: () => import("../pkg/all/anbud.js"),
  binary: (given) => given ?? new URL("../pkg/all/anbud_bg.wasm", import.meta.url),
  words: (language, given) => fetched(given ?? addresses.all[language]()),
};

/** @param {any} source  An address, or what was fetched from it. */
const fetched = (source) =>
  typeof source === "string" || source instanceof URL || source instanceof Request
    ? fetch(source)
    : source;

/** @param {any} [source] */
export function init(source) {
  return load(bidder, source);
}

/** @param {any} [source] */
export function initAll(source) {
  return load(all, source);
}

/**
 * @param {any} module
 * @param {any} [words]
 */
export function initSync(module, words) {
  loadSync(bidder, glue, module, words ?? {});
}
