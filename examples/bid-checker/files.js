// Reads the two files. What may stand in them is judged by the library; the page
// only hands it the text as it stands, so that nothing is lost or bent on the way.

import { AnbudError, answer } from "../../wasm/js/index.js";

/** @typedef {import("../../wasm/js/index.js").Tender} Tender */
/** @typedef {import("../../wasm/js/index.js").Bid} Bid */
/** @typedef {"tender" | "bid"} Part */
/** @typedef {{ path: string, sv: string, en: string }} Trouble  What is wrong, and where. */

/**
 * @template Value
 * @typedef {{ name: string, text: string, value: Value }} Opened
 */

// The library's own limit. One byte more is enough to be told that it is passed.
const LIMIT = 16 * 1024 * 1024;

const UTF8 = {
  path: "",
  sv: "Filen är inte text i UTF-8. Spara den som UTF-8 och försök igen.",
  en: "The file is not text in UTF-8. Save it as UTF-8 and try again.",
};

const UNREAD = {
  path: "",
  sv: "Filen gick inte att läsa. Välj den på nytt.",
  en: "The file could not be read. Choose it again.",
};

/**
 * @param {Part} part
 * @param {string} text
 * @returns {string}  The input of the check with the other part left unknown.
 */
const alone = (part, text) => `{"${part}":${text},"${part === "bid" ? "tender" : "bid"}":{}}`;

/**
 * The text of a file.
 * @param {Blob} file
 * @returns {Promise<{ text: string } | { trouble: Trouble }>}
 */
async function textOf(file) {
  try {
    const bytes = await file.slice(0, LIMIT + 1).arrayBuffer();
    // A file that is cut off may end within a letter; it is refused for its size anyway.
    const fatal = file.size <= LIMIT;
    return { text: new TextDecoder("utf-8", { fatal }).decode(bytes) };
  } catch (problem) {
    return { trouble: problem instanceof TypeError ? UTF8 : UNREAD };
  }
}

/**
 * What the library finds wrong with the text as a file of this part.
 * @param {Part} part
 * @param {string} text
 */
function troubleOf(part, text) {
  try {
    // Text that is no JSON would turn into something else inside the question.
    JSON.parse(text);
  } catch {
    return asked(part, text);
  }
  return asked(part, alone(part, text));
}

/**
 * @param {Part} part
 * @param {string} input
 */
function asked(part, input) {
  try {
    answer("bid.check", input);
    return undefined;
  } catch (problem) {
    return told(problem, part);
  }
}

/**
 * An error with its path within the file.
 * @param {unknown} problem
 * @param {Part} [part]
 * @returns {Trouble}
 */
export function told(problem, part) {
  if (!(problem instanceof AnbudError)) throw problem;
  const { path, messageSv, messageEn } = problem;
  const within = part && path.startsWith(part) ? path.slice(part.length).replace(/^\./, "") : path;
  return { path: within, sv: messageSv, en: messageEn };
}

/**
 * Opens a file of the user's.
 * @template {Part} P
 * @param {P} part
 * @param {File} file
 * @returns {Promise<{ opened: Opened<P extends "bid" ? Bid : Tender> } | { trouble: Trouble }>}
 */
export async function open(part, file) {
  const read = await textOf(file);
  if ("trouble" in read) return read;
  const trouble = troubleOf(part, read.text);
  if (trouble) return { trouble };
  return { opened: { name: file.name, text: read.text, value: JSON.parse(read.text) } };
}

/**
 * A bid that does not say when it came in, as if it came in then.
 * @param {Opened<Bid>} bid
 * @param {string} receivedAt
 * @returns {string}
 */
export function asReceived({ text, value }, receivedAt) {
  const rest = text.slice(text.indexOf("{") + 1);
  const more = Object.keys(value).length > 0 ? "," : "";
  return `{"receivedAt":"${receivedAt}"${more}${rest}`;
}
