// The small module of browsers and the one with every call.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { AnbudError, init, initAll, law, organisation, partnership } from "../../wasm/js/index.js";
import { failure } from "./vectors.mjs";

const bytes = (/** @type {string} */ name) =>
  readFile(new URL(`../../wasm/pkg/${name}`, import.meta.url));
const question = { partnership: { partners: [] } };

/** The calls of the small module that look in the law book or count; texts of `explain` are fewer. */
const SMALL = new Set([
  "assignment.latestNotice",
  "assignment.notice",
  "bid.check",
  "budget.allocate",
  "budget.headroom",
  "budget.vatCompensation",
  "calendar.deadline",
  "calendar.holidays",
  "organisation.check",
]);

test("the small module answers every vector of its calls, with the part of the law that it has", async () => {
  await init(bytes("anbud_bg.wasm"));
  const folder = new URL("../vectors/", import.meta.url);
  const failed = [];
  const asked = new Set();
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".json"))) {
    /** @type {any[]} */
    const vectors = JSON.parse(await readFile(new URL(name, folder), "utf8"));
    for (const vector of vectors.filter(({ call }) => SMALL.has(call))) {
      asked.add(vector.call);
      const why = failure(vector);
      if (why) failed.push([vector.id, why]);
    }
  }
  assert.deepEqual(failed, []);
  assert.deepEqual([...asked].sort(), [...SMALL]);
});

test("the small module says which call it lacks, and the larger one may follow", async () => {
  await init(bytes("anbud_bg.wasm"));
  assert.equal(organisation.check({ number: "212000-0142" }).valid, true);
  assert.throws(
    () => partnership.assess(question),
    (error) => {
      assert.ok(error instanceof AnbudError);
      assert.deepEqual([error.code, error.path], ["wasm.not_in_module", "call"]);
      assert.match(error.messageSv, /partnership\.assess.*initAll\(\)/);
      return true;
    },
  );
  assert.throws(() => law.parameter({ key: "lou.act", on: "2026-03-01" }), {
    code: "wasm.not_in_module",
  });
  await initAll(bytes("all/anbud_bg.wasm"));
  assert.equal(partnership.assess(question).criteria.length, 14);
  // What is loaded stays: the small module does not take over again.
  await init(bytes("anbud_bg.wasm"));
  assert.equal(partnership.assess(question).criteria.length, 14);
});
