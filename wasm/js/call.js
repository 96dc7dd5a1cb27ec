// A call as a function of plain objects.

import { answer, missing } from "./api.js";
import { encode } from "./encode.js";

/** @param {string} name */
export const call = (name) => (/** @type {unknown} */ input) => {
  const text = encode(input);
  try {
    return JSON.parse(answer(name, text));
  } catch (error) {
    throw missing(error, name);
  }
};
