// The runner of the vectors: what it lets pass, and what it must not.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { init } from "anbud";

import { difference } from "./match.mjs";
import { failure } from "./vectors.mjs";

before(() => init());

/**
 * @param {unknown} expected
 * @param {unknown} actual
 */
const matches = (expected, actual) => difference(expected, actual) === undefined;

test("objects match as subsets, down to their members", () => {
  assert.ok(matches({ a: 1 }, { a: 1, b: 2 }));
  assert.ok(matches({ a: { b: "x" } }, { a: { b: "x", c: [] } }));
  assert.ok(!matches({ a: 1, b: 2 }, { a: 1 }));
  assert.ok(!matches({ a: 1 }, { a: "1" }));
  assert.ok(!matches({ toString: 1 }, {}));
  assert.ok(!matches({}, []));
  assert.ok(!matches({}, "text"));
  assert.ok(!matches({ a: {} }, { a: null }));
});

test("arrays match element by element, findings and their like as sets", () => {
  assert.ok(matches({ parts: [{ a: 1 }, 2] }, { parts: [{ a: 1, b: 1 }, 2] }));
  assert.ok(!matches({ parts: [1] }, { parts: [1, 2] }));
  assert.ok(!matches({ parts: [2, 1] }, { parts: [1, 2] }));
  assert.ok(!matches({ parts: [] }, { parts: [1] }));
  for (const name of ["findings", "steps", "missing", "notChecked", "flags", "basis", "points"]) {
    assert.ok(matches({ [name]: [2] }, { [name]: [1, 2, 3] }), name);
    assert.ok(!matches({ [name]: [4] }, { [name]: [1, 2, 3] }), name);
    assert.ok(!matches({ [name]: [1] }, {}), name);
  }
  // The name counts, not where it stands; inside an element it counts anew.
  assert.ok(matches({ a: [{ basis: [1] }] }, { a: [{ basis: [2, 1] }] }));
  assert.ok(!matches({ findings: [{ x: [1] }] }, { findings: [{ x: [1, 2] }] }));
  assert.ok(!matches({ parts: 1 }, { parts: [1] }));
  assert.ok(!matches({ parts: [1] }, { parts: { 0: 1, length: 1 } }));
});

test("a vector that could pass for the wrong reason fails", () => {
  const good = {
    id: "x",
    call: "organisation.check",
    input: { number: "212000-0142" },
    expect: { valid: true },
    source: "made up for this test",
  };
  assert.equal(failure(good), undefined);
  const error = { code: "input.invalid", path: "number" };
  const { expect, ...rest } = good;
  assert.equal(failure({ ...rest, input: { number: 1 }, expectError: error }), undefined);
  for (const [bad, says] of /** @type {const} */ ([
    [{ ...good, call: "no.such_call" }, /no call/],
    [{ ...good, call: "init" }, /no call/],
    [{ ...good, call: "answer" }, /no call/],
    [{ ...good, call: "__proto__.toString" }, /no call/],
    [{ ...good, call: "organisation" }, /no call/],
    [{ ...good, source: "" }, /source/],
    [{ ...good, expectError: error }, /exactly one/],
    [rest, /exactly one/],
    [{ ...good, expected: {} }, /unknown member/],
    [{ ...good, expect: { valid: false } }, /valid: expected false, got true/],
    [{ ...rest, expectError: error }, /expected the error input.invalid/],
    [{ ...rest, input: { number: 1 }, expectError: { code: "input.invalid" } }, /code and path/],
    [{ ...rest, input: { number: 1 }, expectError: { ...error, path: "" } }, /path: expected/],
    [{ ...good, input: { number: 1 } }, /unexpected error/],
  ])) {
    assert.match(failure(bad) ?? "passed", says);
  }
});
