// Values that only JavaScript has: refused with their path, never dropped or bent.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { runInNewContext } from "node:vm";

import { AnbudError, init, organisation } from "anbud";

before(() => init());

/**
 * @param {unknown} input
 * @param {string} path
 * @param {RegExp} says
 */
function refused(input, path, says) {
  assert.throws(
    () => organisation.check(/** @type {any} */ (input)),
    (error) => {
      assert.ok(error instanceof AnbudError, String(error));
      assert.deepEqual([error.code, error.path], ["input.invalid", path]);
      assert.match(error.messageEn, says);
      assert.ok(error.messageSv.length > 20);
      return true;
    },
  );
}

const valid = { valid: true, normalised: "212000-0142", group: "public" };

test("what JSON cannot hold", () => {
  refused({ number: () => "1" }, "number", /function/);
  refused({ number: Symbol("1") }, "number", /symbol/);
  refused({ number: 1n }, "number", /bigint/);
  refused({ number: Number.NaN }, "number", /NaN/);
  refused({ number: -Infinity }, "number", /NaN/);
  refused({ number: new Date() }, "number", /Date/);
  refused({ number: new Map() }, "number", /plain/);
  refused({ number: new Set() }, "number", /plain/);
  refused({ number: new String("1") }, "number", /plain/);
  refused({ number: new Uint8Array(1) }, "number", /plain/);
  refused({ number: /1/ }, "number", /plain/);
  refused({ number: new (class Digits {})() }, "number", /plain/);
  refused({ number: new (class extends Array {})() }, "number", /plain/);
  refused({ number: Promise.resolve("1") }, "number", /plain/);
  refused({ number: "1", toJSON: () => ({}) }, "toJSON", /function/);
  refused({ number: "1", [Symbol("x")]: 1 }, "", /symbol/);
  refused(undefined, "", /undefined/);
  refused(() => 1, "", /function/);
});

test("lists with holes or members of their own", () => {
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  refused({ number: [1, , 2] }, "number[1]", /holes/);
  refused({ number: [[], [undefined]] }, "number[1][0]", /undefined/);
  refused({ number: Object.assign([1], { extra: 2 }) }, "number", /members/);
  refused({ number: new Array(4_000_000_000) }, "number[0]", /holes/);
});

test("cycles, and the same object twice", () => {
  /** @type {any} */
  const circle = { a: [{}] };
  circle.a[0].b = circle;
  refused(circle, "a[0].b", /itself/);
  const twice = { x: 1 };
  // No cycle: the core is asked, and knows neither field.
  assert.throws(() => organisation.check(/** @type {any} */ ({ a: twice, b: twice })), {
    code: "input.unknown_field",
    path: "a",
  });
});

test("getters and proxies that throw", () => {
  const cause = new RangeError("from the getter");
  const input = {
    number: {
      get digits() {
        throw cause;
      },
    },
  };
  refused(input, "number.digits", /read/);
  assert.throws(() => organisation.check(/** @type {any} */ (input)), { cause });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  refused({ number: proxy }, "number", /read/);
  refused(proxy, "", /read/);
  const endless = new Proxy({ a: 1 }, { get: () => endless });
  refused(endless, "a", /itself/);
  const deeper = () => new Proxy({ a: 1 }, { get: deeper });
  assert.throws(() => organisation.check(/** @type {any} */ (deeper())), {
    code: "input.too_large",
  });
});

test("what is a plain object all the same", () => {
  const number = "212000-0142";
  assert.deepEqual(organisation.check(Object.assign(Object.create(null), { number })), valid);
  assert.deepEqual(organisation.check(runInNewContext(`({ number: "${number}" })`)), valid);
  assert.deepEqual(organisation.check(Object.freeze({ number })), valid);
  assert.deepEqual(organisation.check(new Proxy({ number }, {})), valid);
  const getter = {
    get number() {
      return number;
    },
  };
  assert.deepEqual(organisation.check(getter), valid);
  assert.deepEqual(
    organisation.check(/** @type {any} */ ({ number, lawBook: undefined })),
    valid,
    "undefined is absent",
  );
});
