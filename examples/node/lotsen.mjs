// Linköping's Lotsen: when does it end, and when must notice be given?
//
//   node examples/node/lotsen.mjs              in Swedish
//   LANGUAGE=en node examples/node/lotsen.mjs  in English

import { readFileSync } from "node:fs";

// In a project of your own: import { assignment, explain, init } from "anbud";
import { assignment, explain, init } from "../../wasm/js/node.js";

const words = {
  sv: {
    ends: (/** @type {string} */ given) => `Om uppsägningen sker ${given} slutar uppdraget:`,
    gives: (/** @type {string} */ endBy) =>
      `För att uppdraget ska vara slut ${endBy}, säg upp senast:`,
    advise: (/** @type {string} */ day) => ` (helst senast ${day})`,
    why: "Avtalet säger inte till vilken dag tiden räknas; det måste en människa ta reda på:",
    readings: {
      dayExact: "dag för dag",
      monthEnd: "till månadens slut",
      quarterEnd: "till kvartalets slut",
    },
  },
  en: {
    ends: (/** @type {string} */ given) => `If notice is given on ${given}, the assignment ends:`,
    gives: (/** @type {string} */ endBy) => `To have ended by ${endBy}, give notice at the latest:`,
    advise: (/** @type {string} */ day) => ` (better by ${day})`,
    why: "The terms do not say to which day the period runs; a person must find out:",
    readings: {
      dayExact: "day for day",
      monthEnd: "to the end of the month",
      quarterEnd: "to the end of the quarter",
    },
  },
};

const language = process.env.LANGUAGE?.startsWith("en") ? "en" : "sv";
const say = words[language];
/** @param {string} anchor */
const named = (anchor) =>
  (say.readings[/** @type {keyof typeof say.readings} */ (anchor)] ?? anchor).padEnd(25);

await init();
const file = new URL("../cases/linkoping-lotsen-2021.json", import.meta.url);
const { assignment: terms } = JSON.parse(readFileSync(file, "utf8"));
// The terms name no day to which the period runs, so each answer has three readings.

const given = "2024-05-29";
const notice = assignment.notice({ terms, given, by: "authority" });
console.log(say.ends(given));
for (const { anchor, endsOn } of notice.readings ?? []) console.log(`  ${named(anchor)} ${endsOn}`);

const endBy = "2024-12-31";
const latest = assignment.latestNotice({ terms, endBy, by: "authority" });
console.log(`\n${say.gives(endBy)}`);
for (const { anchor, giveBy, adviseBy } of latest.readings ?? []) {
  const advice = adviseBy && adviseBy !== giveBy ? say.advise(adviseBy) : "";
  console.log(`  ${named(anchor)} ${giveBy}${advice}`);
}

console.log(`\n${say.why}`);
for (const finding of notice.findings) console.log(explain({ finding, language }).text);
