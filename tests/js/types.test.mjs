// The hand-written types against the compiler, the vectors, and every answer to them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { dossier, init } from "anbud";

import { functionOf } from "./vectors.mjs";

const tests = fileURLToPath(new URL("../", import.meta.url));
const vectorFolder = new URL("../vectors/", import.meta.url);
const cases = new URL("../../examples/cases/", import.meta.url);
const scratch = new URL("../node_modules/.anbud/", import.meta.url);

/**
 * What the TypeScript compiler says; empty where all is well.
 * @param {string} project
 */
function compile(project) {
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project], {
      cwd: tests,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return String(/** @type {any} */ (error).stdout ?? error);
  }
}

test("sources, uses and misuses compile as they should", () => {
  assert.equal(compile("."), "");
});

test("vectors are inputs of their types, the answers results of theirs, and the cases dossiers", async () => {
  await init();
  const lines = [
    'import type { AwardModel, Bid, Calls, Dossier, ErrorCode, Tender } from "anbud";',
    // A part of an answer, as a vector expects it.
    "type Part<T> = T extends (infer I)[] ? Part<I>[] : T extends object ? { [K in keyof T]?: Part<T[K]> } : T;",
  ];
  /**
   * @param {string} type
   * @param {unknown} value
   * @param {string} from
   */
  const declare = (type, value, from) =>
    lines.push(`// ${from}`, `export const v${lines.length}: ${type} = ${JSON.stringify(value)};`);

  const files = readdirSync(vectorFolder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".json"))) {
    for (const { id, call, input, expect, expectError } of JSON.parse(
      readFileSync(new URL(file, vectorFolder), "utf8"),
    )) {
      if (expectError) declare("ErrorCode", expectError.code, `${file} ${id}, error`);
      // Vectors that expect an error may break the types on purpose.
      const ask = functionOf(call);
      if (expect === undefined || ask === undefined) continue;
      declare(`Calls["${call}"]["input"]`, input, `${file} ${id}, input`);
      // The stamp of any call stands beside its answer.
      const answer = (/** @type {any} */ whole) => {
        const { stamp, ...rest } = whole;
        return input.stamp === true ? rest : whole;
      };
      declare(`Calls["${call}"]["result"]`, answer(ask(input)), `${file} ${id}, answer`);
      declare(`Part<Calls["${call}"]["result"]>`, answer(expect), `${file} ${id}, expected`);
    }
  }
  assert.ok(lines.length > 100, "there are vectors");
  for (const file of readdirSync(cases).filter((name) => name.endsWith(".json"))) {
    const value = JSON.parse(readFileSync(new URL(file, cases), "utf8"));
    const ranking = "{ model: AwardModel; quality: Record<string, string> }";
    const bids = `{ invented: string; tender: Tender; bids: Bid[]; ranking: ${ranking} }`;
    const type = value.anbud ? "Dossier" : bids;
    declare(type, value, file);
    // Each case is reviewed without a day and with one.
    for (const rest of value.anbud ? [{}, { asOf: "2024-06-01", language: "en" }] : []) {
      /** @type {import("anbud").Calls["dossier.review"]["input"]} */
      const ask = { dossier: value, .../** @type {{}} */ (rest) };
      declare(`Calls["dossier.review"]["input"]`, ask, `${file}, review`);
      declare(`Calls["dossier.review"]["result"]`, dossier.review(ask), `${file}, review`);
    }
  }

  mkdirSync(scratch, { recursive: true });
  writeFileSync(new URL("vectors.ts", scratch), `${lines.join("\n")}\n`);
  const config = { extends: "../../tsconfig.json", include: ["vectors.ts"] };
  writeFileSync(new URL("tsconfig.json", scratch), JSON.stringify(config));
  const said = compile(fileURLToPath(scratch));
  const [, line] = /vectors\.ts\((\d+),/.exec(said) ?? [];
  assert.equal(said, "", line && `first at ${lines[Number(line) - 2]}`);
});
