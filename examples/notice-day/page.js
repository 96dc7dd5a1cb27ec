// When does an assignment end, and when must notice be given? The page asks the
// anbud module; it counts nothing itself.

import { AnbudError, assignment, explain, init } from "../../wasm/js/index.js";
import { dayOf, element, flow, make, para } from "../shared/dom.js";
import { bilingual } from "../shared/language.js";
import { english, spoken } from "./texts.js";

/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {import("../../wasm/js/index.js").Finding} Finding */
/** @typedef {import("../../wasm/js/index.js").NoticeStep} NoticeStep */

const months = element("months", HTMLSelectElement);
const language = element("language", HTMLButtonElement);
const trouble = element("trouble", HTMLElement);

/** @type {Language} */
let shown = "sv";

/**
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} [parts]
 */
function inWords(day, parts = { day: "numeric", month: "long", year: "numeric" }) {
  const locale = shown === "sv" ? "sv-SE" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC", ...parts });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/**
 * What the terms say: so many months, and not to which day they run.
 * @returns {import("../../wasm/js/index.js").AssignmentTerms}
 */
const terms = () => ({
  untilFurtherNotice: true,
  notice: [{ by: "either", period: { months: Number(months.value) } }],
});

/**
 * The readings side by side, and under them how each was counted.
 * @template {{ anchor: string, findings: Finding[], steps?: NoticeStep[] }} Reading
 * @param {Reading[]} readings
 * @param {(reading: Reading) => Node[]} card
 * @param {(reading: Reading) => string | undefined} day
 */
function result(readings, card, day) {
  const words = spoken[shown];
  const name = (/** @type {string} */ anchor) =>
    words.readings[/** @type {keyof typeof words.readings} */ (anchor)] ?? anchor;
  const cards = readings.map((reading) =>
    make("li", "", make("h3", "", name(reading.anchor)), ...card(reading)),
  );
  const agree = new Set(readings.map(day)).size === 1;
  const how = readings.flatMap(({ anchor, findings, steps = [] }) => [
    make("h4", "", name(anchor)),
    make(
      "ol",
      "",
      ...steps.map(({ step, on }) => {
        const name = words.steps[/** @type {keyof typeof words.steps} */ (step)];
        return make("li", "", ...flow(`${name}: ${on}`));
      }),
    ),
    ...findings.filter(applies).flatMap(explained),
  ]);
  return [
    make("ul", "readings", ...cards),
    para(agree ? words.agree : words.differ, "verdict"),
    make("details", "", make("summary", "", words.how), ...how),
  ];
}

/** @param {Finding} finding */
const applies = (finding) => finding.outcome.kind !== "notApplicable";

/** @param {Finding} finding */
function explained(finding) {
  const { text } = explain({ finding, language: shown });
  return text.split("\n").map((line) => para(line));
}

const questions = [
  {
    field: element("given", HTMLInputElement),
    form: element("end-form", HTMLFormElement),
    out: element("end-result", HTMLElement),
    /** @param {string} given */
    ask(given) {
      const { readings = [] } = assignment.notice({ terms: terms(), given, by: "either" });
      const card = (/** @type {typeof readings[number]} */ { endsOn }) => [
        dayOf(endsOn, "day"),
        make("div", "", para(inWords(endsOn), "quiet")),
      ];
      return result(readings, card, ({ endsOn }) => endsOn);
    },
  },
  {
    field: element("end-by", HTMLInputElement),
    form: element("latest-form", HTMLFormElement),
    out: element("latest-result", HTMLElement),
    /** @param {string} endBy */
    ask(endBy) {
      const words = spoken[shown];
      const { readings = [] } = assignment.latestNotice({ terms: terms(), endBy, by: "either" });
      const card = (/** @type {typeof readings[number]} */ { giveBy, endsOn, adviseBy }) => {
        if (!giveBy || !endsOn) return [para(words.noDay)];
        const rest = [para(inWords(giveBy), "quiet"), para(words.ends(endsOn))];
        if (adviseBy && adviseBy !== giveBy) {
          rest.push(para(words.advise(`${inWords(adviseBy, {})} ${adviseBy}`)));
        }
        return [dayOf(giveBy, "day"), make("div", "", ...rest)];
      };
      return result(readings, card, ({ giveBy }) => giveBy);
    },
  },
];

/**
 * Asks one question again and shows the answer, or what is wrong with the day.
 * @param {typeof questions[number]} question
 * @returns {boolean} Whether there was an answer.
 */
function show({ field, out, ask }) {
  const error = element(`${field.id}-error`, HTMLElement);
  const hint = `${field.id}-hint`;
  try {
    out.replaceChildren(...ask(field.value.trim()));
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", hint);
    error.hidden = true;
    return true;
  } catch (problem) {
    if (!(problem instanceof AnbudError)) throw problem;
    const text = shown === "sv" ? problem.messageSv : problem.messageEn;
    error.replaceChildren(...flow(spoken[shown].error + text));
    error.hidden = false;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", `${error.id} ${hint}`);
    out.replaceChildren();
    return false;
  }
}

/** What was asked before is answered anew, in the other language or for other months. */
function again() {
  for (const question of questions) {
    const { field, out } = question;
    if (out.hasChildNodes() || field.hasAttribute("aria-invalid")) show(question);
  }
}

/** @param {Language} to */
function speak(to) {
  shown = to;
  for (const option of months.options) option.textContent = spoken[to].months(Number(option.value));
  again();
}

for (const n of [1, 2, 3, 4, 6, 9, 12, 18, 24]) {
  months.add(new Option(spoken.sv.months(n), String(n), n === 12, n === 12));
}

try {
  await init();
  for (const question of questions) {
    question.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!show(question)) question.field.focus();
    });
  }
  months.addEventListener("change", again);
  bilingual(language, english, speak);
  document.documentElement.dataset.ready = "true";
} catch {
  trouble.textContent = `${spoken.sv.failed} / ${spoken.en.failed}`;
  trouble.hidden = false;
}
