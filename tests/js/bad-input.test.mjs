// Bad input gives an AnbudError with code, path and both languages, and the
// module answers afterwards as if nothing had happened.

import assert from "node:assert/strict";
import { afterEach, before, test } from "node:test";

import {
  AnbudError,
  answer,
  assignment,
  budget,
  calendar,
  explain,
  init,
  law,
  organisation,
} from "anbud";

before(() => init());

afterEach(() => {
  assert.deepEqual(organisation.check({ number: "212000-0142" }), {
    valid: true,
    normalised: "212000-0142",
    group: "public",
  });
});

/**
 * @param {string} code
 * @param {string | undefined} path  Undefined where any path is right.
 * @param {() => unknown} ask
 */
function refused(code, path, ask) {
  let error;
  try {
    ask();
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error instanceof AnbudError, `expected an AnbudError, got ${error}`);
  assert.equal(error.name, "AnbudError");
  assert.equal(error.code, code);
  if (path !== undefined) assert.equal(error.path, path);
  for (const text of [error.messageSv, error.messageEn]) {
    assert.match(text, /^.{15,}[.?]$/s, "a whole sentence in each language");
    assert.ok(error.message.includes(text), "the message has both languages");
  }
  assert.notEqual(error.messageSv, error.messageEn);
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    error: {
      code,
      path: error.path,
      message: { sv: error.messageSv, en: error.messageEn },
      ...(error.given !== undefined && { given: error.given }),
      ...(error.also !== undefined && { also: error.also }),
    },
  });
}

const MIB = 1024 * 1024;
const months = (/** @type {unknown} */ n) => ({
  notice: [{ by: "either", period: { months: n } }],
});
const frame = { from: "2025-01-01", to: "2025-12-31", method: "monthEqual", by: "year" };
/** @param {any} input */
const deadline = (input) => calendar.deadline(input);
/** @param {string} from */
const from = (from) => deadline({ from, period: { days: 10 }, rule: "contract" });
/** @param {any} total */
const allocate = (total) => budget.allocate(/** @type {any} */ ({ total, ...frame }));
/**
 * @param {any} terms
 * @param {any} [given]
 */
const notice = (terms, given = "2024-05-29") => assignment.notice({ terms, given });

test("texts that are no JSON", () => {
  for (const text of [
    "",
    "{",
    '{"number":',
    '{"number":"212000-0142"',
    "{'number':1}",
    "\u0000",
    "[1,]",
  ]) {
    refused("input.invalid", "", () => answer("organisation.check", text));
  }
  for (const text of ['"\ud800"', '{"\udfff":1}', '{"number":"\ud800\ud800"}']) {
    refused("input.invalid", "", () => answer("organisation.check", text));
  }
  refused("input.invalid", undefined, () => answer("organisation.check", '{"number":"\\ud800"}'));
  refused("input.invalid", "number", () => answer("organisation.check", '{"number":"\\u0000"}'));
});

test("calls that do not exist", () => {
  for (const call of [
    "",
    "organisation",
    "Organisation.check",
    "\u0000",
    "__proto__",
    "x".repeat(MIB),
  ]) {
    refused("input.invalid", undefined, () => answer(call, "{}"));
  }
  refused("input.invalid", "", () => answer(/** @type {any} */ (undefined), "{}"));
  refused("input.invalid", "", () => answer("organisation.check", /** @type {any} */ ({})));
  refused("input.invalid", "", () => answer("\ud800", "{}"));
});

test("values of the wrong type", () => {
  const check = (/** @type {any} */ input) => organisation.check(input);
  for (const input of [null, true, 1, "text", [], ["a"]]) {
    refused("input.invalid", "", () => check(input));
  }
  for (const number of [null, true, 2120000142, {}, []]) {
    refused("input.invalid", "number", () => check({ number }));
  }
  refused("input.invalid", "terms", () => notice("terms"));
  refused("input.invalid", "terms.notice", () => notice({ notice: {} }));
  refused("input.invalid", "terms.notice[0]", () => notice({ notice: ["12 months"] }));
  for (const n of ["12", 1.5, -1, null, 1e300]) {
    refused("input.invalid", "terms.notice[0].period.months", () => notice(months(n)));
  }
});

test("fields that are unknown or missing", () => {
  refused("input.unknown_field", "numer", () =>
    organisation.check(/** @type {any} */ ({ numer: "212000-0142" })),
  );
  refused("input.unknown_field", "terms.notice[0].periods", () =>
    notice({ notice: [{ by: "either", periods: {} }] }),
  );
  refused("input.unknown_field", "__proto__", () =>
    organisation.check(JSON.parse('{"__proto__":{"number":"212000-0142"}}')),
  );
  refused("input.invalid", "number", () => organisation.check(/** @type {any} */ ({})));
  refused("input.invalid", "language", () => explain(/** @type {any} */ ({ language: "de" })));
  assert.equal(/** @type {any} */ ({}).number, undefined, "no prototype was changed");
});

test("money", () => {
  for (const total of [
    100,
    100.5,
    "1e400",
    "1e3",
    "1_000",
    "1 000",
    "+1",
    ".5",
    "5.",
    "1,50",
    "",
    "0x1",
    "٣",
  ]) {
    refused("input.invalid", "total", () => allocate(total));
  }
  refused("money.fraction_of_ore", "total", () => allocate(`1.${"0".repeat(34)}1`));
  refused("money.fraction_of_ore", "total", () => allocate("10.505"));
  refused("money.overflow", "total", () => allocate("1234567890123456.00"));
  refused("input.invalid", undefined, () => answer("budget.allocate", '{"total":1e400}'));
});

test("dates", () => {
  for (const day of [
    "2025-3-1",
    "2025-02-29",
    "25-03-01",
    "2025-03-01T00:00",
    " 2025-03-01",
    "",
    "20250301",
  ]) {
    refused("input.invalid", "from", () => from(day));
  }
  for (const day of ["0000-01-01", "1899-12-31", "2200-01-01", "999999-01-01"]) {
    refused("date.out_of_range", "from", () => from(day));
  }
  refused("date.out_of_range", undefined, () =>
    deadline({ from: "2199-12-31", period: { years: 1 }, rule: "contract" }),
  );
  refused("input.invalid", "given", () => notice(months(12), new Date()));
});

test("law that is not recorded", () => {
  refused("law.parameter_unknown", "key", () =>
    law.parameter({ key: "no.such.key", on: "2024-01-01" }),
  );
  refused("law.parameter_unknown", "on", () =>
    law.parameter({ key: "lou.direct_award_limit", on: "1950-01-01" }),
  );
});

test("what is too large", () => {
  /** @param {number} levels */
  const nested = (levels) => {
    /** @type {any} */
    let value = {};
    for (let level = 1; level < levels; level += 1) value = { a: value };
    return value;
  };
  for (const levels of [65, 100, 2_000, 100_000]) {
    refused("input.too_large", "", () => organisation.check(nested(levels)));
  }
  refused("input.unknown_field", "a", () => organisation.check(nested(64)));
  const text = "[".repeat(50 * MIB);
  refused("input.too_large", "", () => answer("organisation.check", text));
  refused("input.too_large", "", () => organisation.check({ number: "1".repeat(50 * MIB) }));
  const list = new Array(100_001).fill(0);
  refused("input.too_large", "", () => notice({ notice: list }));
  refused("input.too_large", "", () => notice({ notice: new Array(20 * MIB).fill(0) }));
  // Over the limit in bytes, though under it in characters.
  refused("input.too_large", "", () => organisation.check({ number: "å".repeat(9 * MIB) }));
});

test("texts with NUL or half a surrogate pair", () => {
  for (const number of ["a\0", "\ud800", "\udc00\ud800", "a\udfffb"]) {
    refused("input.invalid", "number", () => organisation.check({ number }));
  }
  refused("input.invalid", "terms.a", () => notice({ "a\ud800": 1 }));
  // A whole pair is a character like any other.
  const { valid } = organisation.check({ number: "😀" });
  assert.equal(valid, false);
});
