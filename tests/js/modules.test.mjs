// The module for bidders and the one with every call, as a browser loads them.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import * as browser from "../../wasm/js/index.js";
import { failure, functionOf, LACKING, loadBrowser, unsaid } from "./vectors.mjs";

const { AnbudError, law, organisation, partnership } = browser;
const question = { partnership: { partners: [] } };

/** The calls that `wasm/lists/bidder.rs` names, by the vectors that they answer. */
const BIDDER = [
  "advice.eligibility",
  "assignment.latestNotice",
  "assignment.notice",
  "bid.check",
  "bid.checklist",
  "calendar.deadline",
  "calendar.holidays",
  "calendar.ics",
  "evaluation.sensitivity",
  "explain",
  "organisation.check",
  "tender.timetable",
];

/** @returns {any[]} */
const vectors = () => {
  const folder = new URL("../vectors/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
};

/**
 * Every finding in the answer, in words of both languages.
 * @returns {string[]}
 */
function inWords(/** @type {any} */ part) {
  const texts = typeof part?.rule === "string" && part.outcome ? explained(part) : [];
  const inner = typeof part === "object" ? Object.values(part) : [];
  return texts.concat(...inner.map(inWords));
}

const explained = (/** @type {any} */ finding) =>
  /** @type {const} */ (["sv", "en"]).map(
    (language) => browser.explain({ finding, language }).text,
  );

/** The answer to each vector of a call for bidders, and the words of its findings. */
function answers() {
  return vectors()
    .filter(({ call, expect }) => BIDDER.includes(call) && call !== "explain" && expect)
    .map(({ id, call, input }) => {
      const answer = functionOf(call, browser)?.(input);
      return [id, answer, inWords(answer)];
    });
}

/** @type {any[]} */
let ofBidder = [];

test("the module for bidders answers every vector of its calls and lacks the others", async () => {
  await loadBrowser("bidder");
  const outcomes = vectors().map((vector) => [
    vector.call,
    failure(vector, browser, unsaid("bidder")),
    vector.id,
  ]);
  const failed = outcomes.filter(([, why]) => why && why !== LACKING);
  assert.deepEqual(failed, []);
  const answered = new Set(outcomes.filter(([, why]) => !why).map(([call]) => call));
  assert.deepEqual([...answered].sort(), BIDDER);
  ofBidder = answers();
});

test("the module for bidders says which call it lacks, and the larger one may follow", async () => {
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
  await loadBrowser("all");
  assert.equal(partnership.assess(question).criteria.length, 14);
  // What is loaded stays: the small module does not take over again.
  await loadBrowser("bidder");
  assert.equal(partnership.assess(question).criteria.length, 14);
});

test("both modules give the same answers in the same words", () => {
  assert.ok(ofBidder.length > 500, String(ofBidder.length));
  const ofAll = answers();
  for (const [place, answer] of ofBidder.entries()) assert.deepEqual(answer, ofAll[place]);
});
