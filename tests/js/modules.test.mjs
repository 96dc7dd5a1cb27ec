// The small module of browsers and the one with every call.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { AnbudError, init, initAll, organisation, partnership } from "../../wasm/js/index.js";

const bytes = (/** @type {string} */ name) =>
  readFile(new URL(`../../wasm/pkg/${name}`, import.meta.url));
const question = { partnership: { partners: [] } };

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
  await initAll(bytes("all/anbud_bg.wasm"));
  assert.equal(partnership.assess(question).criteria.length, 14);
  // What is loaded stays: the small module does not take over again.
  await init(bytes("anbud_bg.wasm"));
  assert.equal(partnership.assess(question).criteria.length, 14);
});
