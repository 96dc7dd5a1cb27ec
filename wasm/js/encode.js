// From a JavaScript value to JSON text, losing nothing in silence.
//
// JSON.stringify drops functions, turns NaN and dates into something else and
// overflows the stack on deep values. Here a value is either written as it is
// or refused with its path.

import { AnbudError } from "./error.js";
import { LIMITS } from "./limits.js";

// The core judges size and depth and says so in its own words. These bounds
// only end the work on a value that is over the core's limits (16 MiB, 64
// levels) whatever the rest of it holds; the text so far is enough to judge by.
export const ENOUGH_TEXT = LIMITS.textBytes + 1;
const ENOUGH_LEVELS = 1000;

const SAY = {
  undefined: {
    sv: "Värdet är undefined. Utelämna fältet om värdet är okänt; en lista kan inte ha hål.",
    en: "The value is undefined. Leave the field out if the value is unknown; a list cannot have holes.",
  },
  function: {
    sv: "En funktion kan inte lämnas som värde. Lämna det den räknar ut.",
    en: "A function cannot be given as a value. Give what it computes.",
  },
  symbol: {
    sv: "En symbol kan inte lämnas som värde eller fältnamn. Skriv en text.",
    en: "A symbol cannot be given as a value or a field name. Write a text.",
  },
  bigint: {
    sv: 'Ett bigint kan inte lämnas som värde. Skriv belopp som text, till exempel "1234.50", och antal som number.',
    en: 'A bigint cannot be given as a value. Write amounts as text, for instance "1234.50", and counts as a number.',
  },
  number: {
    sv: "NaN och Infinity är inga tal här. Utelämna fältet om värdet är okänt.",
    en: "NaN and Infinity are no numbers here. Leave the field out if the value is unknown.",
  },
  date: {
    sv: 'Ett Date är en tidpunkt och ingen dag. Skriv dagen som text, till exempel "2026-03-31".',
    en: 'A Date is an instant and not a day. Write the day as text, for instance "2026-03-31".',
  },
  instance: {
    sv: "Bara vanliga objekt och listor kan lämnas, inte Map, Set eller instanser av klasser. Kopiera innehållet till ett vanligt objekt.",
    en: "Only plain objects and arrays can be given, not Map, Set or instances of classes. Copy the content to a plain object.",
  },
  members: {
    sv: "En lista med egna fält kan inte skrivas. Lägg fälten i ett objekt.",
    en: "An array with members of its own cannot be written. Put the members in an object.",
  },
  cycle: {
    sv: "Objektet innehåller sig självt. Ta bort återkopplingen.",
    en: "The object contains itself. Remove the circular reference.",
  },
  getter: {
    sv: "Värdet gick inte att läsa; att läsa fältet gav ett fel. Lämna ett vanligt objekt.",
    en: "The value could not be read; reading the member threw an error. Give a plain object.",
  },
  text: {
    sv: "Texten innehåller tecknet NUL eller ett halvt surrogatpar. Ta bort det tecknet.",
    en: "The text contains the character NUL or half a surrogate pair. Remove that character.",
  },
};

/**
 * Half a surrogate pair would reach the core as another character.
 * @param {string} text
 */
export const isWellFormed = (text) => !/\p{Surrogate}/u.test(text);

/**
 * @typedef {object} Level One open object or array.
 * @property {object} value
 * @property {readonly string[] | undefined} keys  The names of an object's members.
 * @property {number} size  How many members or items there are.
 * @property {number} next  The member or item to visit next.
 * @property {boolean} empty  Whether nothing was written in it yet.
 */

/**
 * The JSON text of `input`. For a value over the core's limits it may be only
 * the beginning, which the core refuses for its size.
 * @param {unknown} input
 * @returns {string}
 */
export function encode(input) {
  /** @type {Level[]} */
  const open = [];
  const ancestors = new Set();
  let text = "";

  /** @param {unknown} value */
  const write = (value) => {
    if (typeof value === "string") text += quoted(value, open);
    else if (typeof value === "number") text += finite(value, open);
    else if (typeof value === "boolean" || value === null) text += String(value);
    else if (typeof value === "bigint") throw fault("bigint", open, {}, String(value));
    else if (typeof value !== "object") throw fault(typeof value, open);
    else {
      if (ancestors.has(value)) throw fault("cycle", open);
      const level = guard(open, () => opened(value, open));
      ancestors.add(value);
      open.push(level);
      text += level.keys ? "{" : "[";
    }
  };

  write(input);
  // A loop and no recursion: depth must not be a matter of the caller's stack.
  for (let level = open.at(-1); level; level = open.at(-1)) {
    if (text.length >= ENOUGH_TEXT || open.length > ENOUGH_LEVELS) return text;
    const { value, keys } = level;
    if (level.next < level.size) {
      const key = keys ? keys[level.next] : level.next;
      level.next += 1;
      const member = guard(open, () => Reflect.get(value, key));
      if (keys && member === undefined) continue;
      if (!level.empty) text += ",";
      level.empty = false;
      if (keys) text += `${quoted(String(key), open)}:`;
      write(member);
    } else {
      open.pop();
      ancestors.delete(value);
      text += keys ? "}" : "]";
    }
  }
  return text;
}

/**
 * Opens a plain object or array; anything else is refused.
 * @param {object} value
 * @param {Level[]} open
 * @returns {Level}
 */
function opened(value, open) {
  const prototype = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    // An Array.prototype, of this or another window, is itself an array.
    if (!Array.isArray(prototype)) throw fault("instance", open);
    if (value.length <= 100_000 && Object.keys(value).length > value.length) {
      throw fault("members", open);
    }
    return { value, keys: undefined, size: value.length, next: 0, empty: true };
  }
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    throw fault(isDate ? "date" : "instance", open);
  }
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    if (Object.getOwnPropertyDescriptor(value, symbol)?.enumerable) throw fault("symbol", open);
  }
  const keys = Object.keys(value);
  return { value, keys, size: keys.length, next: 0, empty: true };
}

/**
 * Runs code of the caller's: getters and proxies may throw anything.
 * @template T
 * @param {Level[]} open
 * @param {() => T} read
 * @returns {T}
 */
function guard(open, read) {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof AnbudError ? cause : fault("getter", open, { cause });
  }
}

/**
 * @param {string} value
 * @param {Level[]} open
 */
function quoted(value, open) {
  // A text that is too long by itself is cut, so that it is not copied twice more.
  if (value.length > ENOUGH_TEXT) return `"${value.slice(0, ENOUGH_TEXT)}`;
  if (value.includes("\0") || !isWellFormed(value)) throw fault("text", open);
  return JSON.stringify(value);
}

/**
 * @param {number} value
 * @param {Level[]} open
 */
function finite(value, open) {
  if (!Number.isFinite(value)) throw fault("number", open, {}, String(value));
  return String(value);
}

/**
 * @param {string} what
 * @param {Level[]} open
 * @param {ErrorOptions} [options]
 * @param {string} [value]  The value that was given.
 */
function fault(what, open, options, value) {
  const { sv, en } = SAY[/** @type {keyof typeof SAY} */ (what)];
  const problem = { code: "input.invalid", path: path(open), message: { sv, en } };
  if (value === undefined) return new AnbudError(problem, options);
  const given = [...value.slice(0, 120)].slice(0, 60).join("");
  const message = {
    sv: `${sv} Angivet värde: \`${given}\`.`,
    en: `${en} Value given: \`${given}\`.`,
  };
  return new AnbudError({ ...problem, message, given }, options);
}

/**
 * Where the walk stands, as the core writes it: `terms.notice[0].by`.
 * @param {Level[]} open
 */
function path(open) {
  let out = "";
  for (const { keys, next } of open) {
    if (next === 0) break;
    if (keys === undefined) out += `[${next - 1}]`;
    else out += (out && ".") + shown(String(keys[next - 1]));
  }
  return out;
}

/** @param {string} name */
function shown(name) {
  return [...name.slice(0, 200)]
    .filter((c) => !/[\p{Cc}\p{Surrogate}]/u.test(c))
    .slice(0, 100)
    .join("");
}
