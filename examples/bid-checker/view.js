// Shows a result: the verdict, what to do first, and everything behind it.

import { explain } from "../../wasm/js/index.js";
import { flow, make, para } from "../shared/dom.js";
import { spoken } from "./texts.js";
import {
  actionOf,
  isUnanswered,
  notCheckedOf,
  outcomes,
  standingOf,
  stateOf,
  URGENCIES,
  urgencies,
  urgencyOf,
  verdicts,
} from "./words.js";

/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {import("../../wasm/js/index.js").BidCheck} BidCheck */
/** @typedef {import("../../wasm/js/index.js").Finding} Finding */
/** @typedef {import("../../wasm/js/index.js").Tender} Tender */
/** @typedef {import("../../wasm/js/index.js").Bid} Bid */
/** @typedef {{ check: BidCheck, tender: Tender, bid: Bid }} Result */
/** @typedef {{ urgency: import("./words.js").Urgency, action: string, index: number }} Task */

// What is wrong stands before what is well.
const ORDER = /** @type {const} */ ([
  "breached",
  "needsJudgement",
  "unknown",
  "notStated",
  "satisfied",
  "notApplicable",
]);

const MARKS = {
  late: "✕",
  rejectable: "✕",
  breached: "✕",
  judgement: "?",
  needsJudgement: "?",
  unknown: "?",
  incomplete: "?",
  notStated: "?",
  curable: "!",
  admissible: "✓",
  satisfied: "✓",
  notApplicable: "–",
};

/** A sign beside words that say the same. */
function mark(/** @type {keyof typeof MARKS} */ kind) {
  const sign = make("span", `mark ${kind}`, MARKS[kind]);
  sign.ariaHidden = "true";
  return sign;
}

/**
 * What a finding is about, by the name that the files give it.
 * @param {Finding} finding
 * @param {Result} result
 * @param {Language} language
 */
export function nameOf({ about }, { tender, bid }, language) {
  const words = spoken[language];
  const same = (/** @type {{ id?: string }} */ { id }, /** @type {string | undefined} */ wanted) =>
    id !== undefined && id === wanted;
  if (!about) return words.bid;
  if ("document" in about) {
    return tender.documents?.find((one) => same(one, about.document))?.title ?? about.document;
  }
  if ("requirement" in about) {
    const text = tender.requirements?.find((one) => same(one, about.requirement))?.text;
    const other = language === "sv" ? text?.en : text?.sv;
    return text?.[language] ?? other ?? about.requirement;
  }
  if ("lot" in about) return tender.lots?.find((one) => same(one, about.lot))?.title ?? about.lot;
  if ("bid" in about) return bid.bidder?.name ?? `${words.bid} ${about.bid}`;
  return "criterion" in about ? about.criterion : about.party;
}

/**
 * The explanation, one statement a line.
 * @param {Finding} finding
 * @param {Language} language
 */
export const linesOf = (finding, language) => explain({ finding, language }).text.split("\n");

/**
 * What there is to do, the most pressing first.
 * @param {Result} result
 * @param {Language} language
 * @returns {Task[]}
 */
export function tasksOf(result, language) {
  const words = spoken[language];
  const tasks = result.check.findings.flatMap((finding, index) => {
    const urgency = urgencyOf(finding);
    if (!urgency) return [];
    const [title, says = ""] = linesOf(finding, language);
    const name = nameOf(finding, result, language);
    // Which document or requirement the missing fact is of; the bid as a whole is clear.
    const whose = finding.about && !("bid" in finding.about) ? `: ${name}` : "";
    const lacking = says.replace(/^[^:]*: /, "").replace(/\.$/, "");
    const action = isUnanswered(finding)
      ? words.unanswered(name)
      : urgency === "unknown"
        ? `${words.find}: ${lacking}${whose}`
        : urgency === "judgement"
          ? `${words.judge}: ${says}`
          : (actionOf(finding, name, language) ?? title);
    return [{ urgency, action, index }];
  });
  const rank = (/** @type {Task} */ { urgency }) => URGENCIES.indexOf(urgency);
  return tasks.sort((a, b) => rank(a) - rank(b));
}

/**
 * @param {Result} result
 * @param {Language} language
 * @param {string} assumed  Under which assumption, or empty.
 */
export function verdictOf({ check }, language, assumed) {
  const state = stateOf(check);
  const card = make(
    "div",
    `verdict ${state}`,
    mark(state),
    make(
      "div",
      "",
      make("p", "name", verdicts[language][state].name),
      ...meansOf(check, language).map((line) => para(line)),
      ...(assumed ? [para(assumed, "quiet")] : []),
    ),
  );
  return card;
}

/**
 * What the verdict means, and what nobody has stated.
 * @param {BidCheck} check
 * @param {Language} language
 */
function meansOf(check, language) {
  const state = stateOf(check);
  const { means } = verdicts[language][state];
  if (check.unstated.length === 0) return [means];
  const says = check.verdictText[language];
  return state === "incomplete" ? [says, means] : [means, says];
}

/**
 * @param {Task[]} tasks
 * @param {Language} language
 */
export function todo(tasks, language) {
  const words = spoken[language];
  if (tasks.length === 0) return para(words.nothing);
  const items = tasks.map(({ urgency, action, index }) => {
    const link = make("a", "", words.show);
    link.href = `#finding-${index}`;
    // Several links say the same; each is told apart by what stands before it.
    const text = make("p", "action", ...flow(action));
    text.id = `task-${index}`;
    link.id = `show-${index}`;
    link.setAttribute("aria-labelledby", `${link.id} ${text.id}`);
    link.addEventListener("click", () => {
      const finding = document.getElementById(`finding-${index}`);
      if (finding instanceof HTMLDetailsElement) finding.open = true;
    });
    const tag = make("p", `tag ${urgency}`, mark(urgency), urgencies[language][urgency]);
    return make("li", "", tag, text, link);
  });
  return make("ol", "todo", ...items);
}

/**
 * Every finding, in groups by outcome.
 * @param {Result} result
 * @param {Language} language
 */
export function findings(result, language) {
  const all = result.check.findings.map((finding, index) => ({ finding, index }));
  return ORDER.flatMap((kind) => {
    const group = all.filter(({ finding }) => standingOf(finding) === kind);
    if (group.length === 0) return [];
    const heading = make("h4", "", `${outcomes[language][kind]} (${group.length})`);
    return [heading, ...group.map(({ finding, index }) => one(finding, index, result, language))];
  });
}

/**
 * @param {Finding} finding
 * @param {number} index
 * @param {Result} result
 * @param {Language} language
 */
function one(finding, index, result, language) {
  const [title, ...lines] = linesOf(finding, language);
  const name = nameOf(finding, result, language);
  const kind = standingOf(finding);
  const details = make(
    "details",
    "finding",
    make("summary", "", mark(kind), make("span", "", ...flow(title.replace(/\.$/, "")))),
    make("p", "about", name),
    ...lines.map(labelled),
    ...fieldsOf(finding, language),
    make("p", "rule", `${spoken[language].rule}: `, make("code", "", finding.rule)),
  );
  details.id = `finding-${index}`;
  details.open = !["satisfied", "notApplicable", "notStated"].includes(kind);
  return details;
}

/**
 * Where in the files what is missing is written.
 * @param {Finding} finding
 * @param {Language} language
 */
function fieldsOf({ outcome }, language) {
  if (outcome.kind !== "unknown") return [];
  const paths = outcome.missing.flatMap((path) => [", ", make("code", "", path)]).slice(1);
  return [make("p", "rule", `${spoken[language].fields}: `, ...paths)];
}

/** A line of the explanation, its label set off where it has one. */
function labelled(/** @type {string} */ line) {
  const [, label, rest] =
    /^(Uppgifter|Stöd|Säkerhet|Det som saknas|Facts|Basis|Confidence|What is missing): (.*)$/s.exec(
      line,
    ) ?? [];
  return label ? make("p", "", make("strong", "", `${label}: `), ...flow(rest)) : para(line);
}

/**
 * What no rule looked at.
 * @param {Result} result
 * @param {Language} language
 */
export const notChecked = ({ check }, language) =>
  make("ul", "", ...check.notChecked.map((code) => make("li", "", notCheckedOf(code, language))));

/**
 * The same for a text file.
 * @param {Result} result
 * @param {Language} language
 * @param {string[]} about  The files and the time counted from.
 */
export function report(result, language, about) {
  const words = spoken[language];
  const { name } = verdicts[language][stateOf(result.check)];
  const tasks = tasksOf(result, language);
  const todoLines = tasks.map(
    ({ urgency, action }, i) => `${i + 1}. [${urgencies[language][urgency]}] ${action}`,
  );
  return [
    { heading: name, lines: [...meansOf(result.check, language), "", ...about] },
    { heading: words.todo, lines: todoLines.length > 0 ? todoLines : [words.nothing] },
    {
      heading: words.findings,
      lines: result.check.findings.flatMap((finding, i) => [
        ...(i > 0 ? [""] : []),
        ...linesOf(finding, language),
        `${words.rule}: ${finding.rule}`,
      ]),
    },
    {
      heading: words.notChecked,
      lines: result.check.notChecked.map((code) => `- ${notCheckedOf(code, language)}`),
    },
  ];
}
