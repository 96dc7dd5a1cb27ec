// Loading of the module. The order matters: this file is a process of its own,
// in which nothing is loaded at first.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { AnbudError, explain, init, initSync, law, organisation } from "anbud";

const file = new URL("../../wasm/pkg/all/anbud_bg.wasm", import.meta.url);
const check = () => organisation.check({ number: "212000-0142" });
/**
 * A finding in words.
 * @param {import("anbud").Language} language
 */
const explained = (language) => {
  const { findings } = law.regime({ startedOn: "2026-03-01", value: "100000" });
  return explain({ finding: findings[0], language }).text;
};

test("a call before loading says what to do", () => {
  assert.throws(check, (error) => {
    assert.ok(error instanceof AnbudError);
    assert.deepEqual([error.code, error.path], ["wasm.not_ready", ""]);
    assert.match(error.messageEn, /await init\(\)/i);
    assert.match(error.messageSv, /init\(\)/);
    return true;
  });
});

test("loading that fails can be tried again", async () => {
  for (const source of [new Uint8Array([0, 1, 2]), new URL("nowhere.wasm", import.meta.url)]) {
    await assert.rejects(init(source), (error) => {
      assert.ok(error instanceof AnbudError);
      assert.equal(error.code, "wasm.not_loaded");
      assert.ok(error.cause instanceof Error, "the reason is kept");
      return true;
    });
  }
  assert.throws(() => initSync(new Uint8Array([0, 1, 2])), { code: "wasm.not_loaded" });
  assert.throws(check, { code: "wasm.not_ready" });
});

test("words that cannot be had are not passed over, and can be tried again", async () => {
  const words = { sv: new URL("nowhere.txt", import.meta.url) };
  await assert.rejects(init({ languages: ["sv"], words }), { code: "wasm.not_loaded" });
  for (const text of ["", "anbud 0.0.0 sv\n", "<!doctype html>"]) {
    const given = { languages: /** @type {const} */ (["sv"]), words: { sv: new Response(text) } };
    await assert.rejects(init(given), { code: "wasm.not_loaded" });
  }
  assert.throws(check, { code: "wasm.not_ready" });
});

test("a language whose words are not loaded is refused, and may follow", async () => {
  await init({ languages: ["en"] });
  assert.equal(check().valid, true);
  assert.match(explained("en"), /Judged by what was in force/);
  assert.throws(
    () => explained("sv"),
    (error) => {
      assert.ok(error instanceof AnbudError);
      assert.deepEqual([error.code, error.path], ["wasm.words_not_loaded", "language"]);
      assert.match(error.messageSv, /languages/);
      return true;
    },
  );
  // What was refused leaves nothing behind.
  assert.match(explained("en"), /Judged by what was in force/);
  await init({ languages: ["sv", "en"] });
  assert.notEqual(explained("sv"), explained("en"));
});

test("the module is loaded once, however it is asked for", async () => {
  await Promise.all([init(), init(file), init(fileURLToPath(file)), init(readFile(file))]);
  assert.equal(check().valid, true);
  initSync(await readFile(file));
  await init(new URL("nowhere.wasm", import.meta.url));
  assert.equal(check().valid, true);
});
