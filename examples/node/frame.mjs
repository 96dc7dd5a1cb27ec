// A frame in Linköping: what do two commitments, both invented, leave of it?
//
//   node examples/node/frame.mjs              in Swedish
//   LANGUAGE=en node examples/node/frame.mjs  in English

import { readFileSync } from "node:fs";

// In a project of your own: import { budget, explain, init } from "anbud";
import { budget, explain, init } from "../../wasm/js/node.js";

const years = [2024, 2025, 2026, 2027, 2028];
const commitments = [
  { id: "A", annual: "4200000", from: "2025-04-01", to: "2028-03-31" },
  { id: "B", annual: "6000000", from: "2026-07-01", to: "2028-06-30" },
];

const words = {
  sv: {
    title: "Linköping: vad ramen lämnar kvar",
    honest: "Ramen är aviserad i ett pressmeddelande och inte beslutad. Åtagandena är påhittade.",
    invented: "Påhittat åtagande",
    aYear: "per år",
    to: "till",
    heading: ["År", "Ram", "Bundet", "Kvar", "Ramens status"],
    announced: "aviserad",
    unknown: "okänt",
    mind: "Att ta ställning till:",
  },
  en: {
    title: "Linköping: what the frame leaves",
    honest:
      "The frame is announced in a press release and not decided. The commitments are invented.",
    invented: "Invented commitment",
    aYear: "a year",
    to: "to",
    heading: ["Year", "Frame", "Committed", "Left", "Status of the frame"],
    announced: "announced",
    unknown: "unknown",
    mind: "To consider:",
  },
};

const language = process.env.LANGUAGE?.startsWith("en") ? "en" : "sv";
const say = words[language];

/**
 * The Swedish way, exactly: the digits of the decimal text are grouped, never computed with.
 * @param {string | undefined} amount
 */
function kronor(amount) {
  if (amount === undefined) return say.unknown;
  const [, sign, whole, ore = "00"] = /^(-?)(\d+)(?:\.(\d\d))?$/.exec(amount) ?? [];
  const grouped = whole?.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return `${sign ? "\u2212" : ""}${grouped},${ore}\u00a0kr`;
}

/** @param {(string | number)[]} cells */
function line([year, frame, committed, left, status]) {
  const amounts = [frame, committed, left].map((cell) => String(cell).padStart(18));
  return `  ${String(year).padEnd(4)}  ${amounts.join("  ")}  ${status}`;
}

await init();
const file = new URL("../cases/linkoping-reserved-2024.json", import.meta.url);
const { frame } = JSON.parse(readFileSync(file, "utf8")).budget;
const headroom = budget.headroom({ frame, commitments, method: "monthEqual", years });

console.log(say.title);
console.log(`${say.honest}\n`);
for (const { id, annual, from, to } of commitments) {
  console.log(`  ${say.invented} ${id}: ${kronor(annual)} ${say.aYear}, ${from} ${say.to} ${to}`);
}
console.log(`\n${line(say.heading)}`);
for (const { year, frame, committed, left, status } of headroom.years) {
  const named = status === "announced" ? say.announced : (status ?? say.unknown);
  console.log(line([year, kronor(frame), kronor(committed), kronor(left), named]));
}
console.log(`\n${say.mind}`);
for (const finding of headroom.findings) {
  if (finding.outcome.kind === "breached" || finding.outcome.kind === "unknown") {
    console.log(`\n${explain({ finding, language }).text}`);
  }
}
