// Whether an answer is what a vector expects.

// Findings and the like may grow: an expected element need only be there.
const SETS = new Set([
  "findings",
  "steps",
  "missing",
  "notChecked",
  "flags",
  "calendar",
  "criteria",
  "basis",
  "points",
]);

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The first difference, as a sentence with its path; undefined where there is none.
 * @param {any} expected
 * @param {any} actual
 * @param {string} [path]
 * @param {string} [name]  The member that holds the two.
 * @returns {string | undefined}
 */
export function difference(expected, actual, path = "", name = "") {
  const told = () => `${path || "the result"}: expected ${text(expected)}, got ${text(actual)}`;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return told();
    if (SETS.has(name)) {
      const absent = expected.find((wanted) => !actual.some((item) => !difference(wanted, item)));
      return absent === undefined
        ? undefined
        : `${path}: no element matches ${text(absent)}; there are ${text(actual)}`;
    }
    if (expected.length !== actual.length) return told();
    return first(expected.map((wanted, i) => difference(wanted, actual[i], `${path}[${i}]`)));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return told();
    return first(
      Object.entries(expected).map(([key, wanted]) => {
        const at = path ? `${path}.${key}` : key;
        if (!Object.hasOwn(actual, key)) return `${at}: expected ${text(wanted)}, but it is absent`;
        return difference(wanted, actual[key], at, key);
      }),
    );
  }
  return Object.is(expected, actual) ? undefined : told();
}

/** @param {(string | undefined)[]} found */
const first = (found) => found.find((one) => one !== undefined);

/** @param {unknown} value */
function text(value) {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > 600 ? `${whole.slice(0, 600)}…` : whole;
}
