// What both entry modules share: the calls, and the state of the module.

import { ENOUGH_TEXT, encode, isWellFormed } from "./encode.js";
import { AnbudError } from "./error.js";

export { AnbudError };

/**
 * The glue of one of the two modules: `pkg/anbud.js` or `pkg/all/anbud.js`.
 * @typedef {typeof import("../pkg/anbud.js")} Glue
 */

/**
 * The answering function of the module that is loaded; of both, the one with every call.
 * @type {Glue["answer"] | undefined}
 */
let ask;
/** Whether every call is in it. */
let whole = false;
/** @type {Map<boolean, Promise<void>>} */
const loading = new Map();

/**
 * Starts a module once, however often it is asked for.
 * @param {boolean} all  Whether the module with every call is wanted.
 * @param {() => Glue | Promise<Glue>} glue
 * @param {() => unknown} source  Says where the module is; asked only when needed.
 * @returns {Promise<void>}
 */
export function load(all, glue, source) {
  if (whole || (ask && !all)) return Promise.resolve();
  const begun = loading.get(all) ?? begin(all, glue, source).finally(() => loading.delete(all));
  loading.set(all, begun);
  return begun;
}

/**
 * @param {boolean} all
 * @param {() => Glue | Promise<Glue>} glue
 * @param {() => unknown} source
 */
async function begin(all, glue, source) {
  try {
    const own = await glue();
    await own.default({ module_or_path: /** @type {any} */ (await source()) });
    use(all, own);
  } catch (cause) {
    throw notLoaded(cause);
  }
}

/**
 * @param {boolean} all
 * @param {Glue} glue
 * @param {any} module
 */
export function loadSync(all, glue, module) {
  if (whole || (ask && !all)) return;
  try {
    glue.initSync({ module });
    use(all, glue);
  } catch (cause) {
    throw notLoaded(cause);
  }
}

/**
 * @param {boolean} all
 * @param {Glue} glue
 */
function use(all, glue) {
  if (whole && !all) return;
  ask = glue.answer;
  whole = all;
}

/**
 * @param {string} call
 * @param {string} inputText
 * @returns {string}
 */
export function answer(call, inputText) {
  if (typeof call !== "string" || typeof inputText !== "string") {
    throw invalid(
      "Anropets namn och indata ska vara texter. Lämna indata som JSON-text.",
      "The name of the call and the input must be texts. Give the input as JSON text.",
    );
  }
  const wellFormed =
    isWellFormed(call) && (inputText.length > ENOUGH_TEXT || isWellFormed(inputText));
  if (!wellFormed) {
    throw invalid(
      "Texten innehåller ett halvt surrogatpar. Ta bort det tecknet.",
      "The text contains half a surrogate pair. Remove that character.",
    );
  }
  // More than this is too large in any case; copying it into the module would
  // only make its memory larger for as long as the page lives.
  const text = run(call, inputText.slice(0, ENOUGH_TEXT));
  if (text.startsWith('{"error":')) throw new AnbudError(JSON.parse(text).error);
  return text;
}

/**
 * @param {string} call
 * @param {string} inputText
 */
function run(call, inputText) {
  if (!ask) {
    throw new AnbudError({
      code: "wasm.not_ready",
      path: "",
      message: {
        sv: "Modulen är inte laddad. Vänta på init() före första anropet.",
        en: "The module is not loaded. Await init() before the first call.",
      },
    });
  }
  try {
    return ask(call, inputText);
  } catch (cause) {
    const message = {
      sv: "Modulen avbröt anropet. Anmäl det gärna som ett fel i anbud.",
      en: "The module broke off the call. Please report this as a fault of anbud.",
    };
    throw new AnbudError({ code: "wasm.failed", path: "", message }, { cause });
  }
}

/** @param {unknown} cause */
function notLoaded(cause) {
  const message = {
    sv: "Modulen gick inte att ladda. Kontrollera adressen till anbud_bg.wasm, och att sidans CSP tillåter 'wasm-unsafe-eval'.",
    en: "The module could not be loaded. Check the address of anbud_bg.wasm, and that the CSP of the page allows 'wasm-unsafe-eval'.",
  };
  return new AnbudError({ code: "wasm.not_loaded", path: "", message }, { cause });
}

/**
 * @param {string} sv
 * @param {string} en
 */
function invalid(sv, en) {
  return new AnbudError({ code: "input.invalid", path: "", message: { sv, en } });
}

/**
 * The small module has the calls on days, notice, budgets and bids. A call that it lacks is
 * not unknown, as the core would say of it.
 * @param {unknown} error
 * @param {string} name
 */
function missing(error, name) {
  const unknown = error instanceof AnbudError && error.path === "call" && !whole;
  if (!unknown) return error;
  const message = {
    sv: `Anropet ${name} finns inte i den lilla modulen. Vänta på initAll() i stället för init().`,
    en: `The call ${name} is not in the small module. Await initAll() in place of init().`,
  };
  return new AnbudError({ code: "wasm.not_in_module", path: "call", message }, { cause: error });
}

/** @param {string} name */
const call = (name) => (/** @type {unknown} */ input) => {
  const text = encode(input);
  try {
    return JSON.parse(answer(name, text));
  } catch (error) {
    throw missing(error, name);
  }
};

export const explain = call("explain");

export const calendar = Object.freeze({
  holidays: call("calendar.holidays"),
  deadline: call("calendar.deadline"),
  before: call("calendar.before"),
  hours: call("calendar.hours"),
  ics: call("calendar.ics"),
});

export const organisation = Object.freeze({ check: call("organisation.check") });

export const law = Object.freeze({
  parameter: call("law.parameter"),
  regime: call("law.regime"),
  table: call("law.table"),
  version: call("law.version"),
  diff: call("law.diff"),
});

export const bid = Object.freeze({
  check: call("bid.check"),
  checklist: call("bid.checklist"),
  table: call("bid.table"),
  letters: call("bid.letters"),
});

export const espd = Object.freeze({ import: call("espd.import") });

export const evaluation = Object.freeze({
  rank: call("evaluation.rank"),
  compare: call("evaluation.compare"),
  abnormallyLow: call("evaluation.abnormallyLow"),
  sensitivity: call("evaluation.sensitivity"),
  advise: call("evaluation.advise"),
  lots: call("evaluation.lots"),
  report: call("evaluation.report"),
  reasons: call("evaluation.reasons"),
  explanationRequest: call("evaluation.explanationRequest"),
});

export const assignment = Object.freeze({
  notice: call("assignment.notice"),
  latestNotice: call("assignment.latestNotice"),
  options: call("assignment.options"),
  price: call("assignment.price"),
  change: call("assignment.change"),
  lifeLine: call("assignment.lifeLine"),
  portfolio: call("assignment.portfolio"),
  letter: call("assignment.letter"),
  penalty: call("assignment.penalty"),
  fee: call("assignment.fee"),
});

export const budget = Object.freeze({
  allocate: call("budget.allocate"),
  headroom: call("budget.headroom"),
  vatCompensation: call("budget.vatCompensation"),
  forecast: call("budget.forecast"),
  scenarios: call("budget.scenarios"),
  chart: call("budget.chart"),
  report: call("budget.report"),
  compareMethods: call("budget.compareMethods"),
  split: call("budget.split"),
  totalCost: call("budget.totalCost"),
});

export const partnership = Object.freeze({
  assess: call("partnership.assess"),
  stateAid: call("partnership.stateAid"),
  draft: call("partnership.draft"),
});

export const advice = Object.freeze({
  route: call("advice.route"),
  eligibility: call("advice.eligibility"),
  decisionSection: call("advice.decisionSection"),
});

export const tender = Object.freeze({
  check: call("tender.check"),
  timetable: call("tender.timetable"),
  backward: call("tender.backward"),
});

export const dossier = Object.freeze({ review: call("dossier.review") });
