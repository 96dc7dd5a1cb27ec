// Checks a bid against its tender in the browser. The library judges; the page
// opens the files, keeps the clock, and shows what was found.

import { AnbudError, answer, init } from "../../wasm/js/index.js";
import { element, flow, make, para } from "../shared/dom.js";
import { bilingual } from "../shared/language.js";
import { asReceived, open, told } from "./files.js";
import { asJson, asText, save } from "./save.js";
import { english, spoken } from "./texts.js";
import { between, endOf, inSweden, momentOf } from "./time.js";
import * as view from "./view.js";

/** @typedef {import("./files.js").Trouble} Trouble */
/** @typedef {import("../../wasm/js/index.js").Tender} Tender */
/** @typedef {import("../../wasm/js/index.js").Bid} Bid */

const EXAMPLE = "../cases/umea-outreach-2014-bids.json";
const TEMPLATES = { tender: "template-tender", bid: "template-bid" };

const at = element("at", HTMLInputElement);
const assume = element("assume", HTMLInputElement);
const which = element("which", HTMLSelectElement);
const trouble = element("trouble", HTMLElement);

/** @type {import("../shared/language.js").Language} */
let shown = "sv";

/** @typedef {import("./files.js").Opened<Tender>} OpenedTender */
/** @typedef {import("./files.js").Opened<Bid>} OpenedBid */

/**
 * What is open, and for each file that could not be used its name and why.
 * @type {{ tender?: OpenedTender | undefined, bid?: OpenedBid | undefined, example?: { bids: Bid[] } | undefined }}
 */
const state = {};
/** @type {Partial<Record<"tender" | "bid", { name: string, why: Trouble }>>} */
let troubles = {};
const turns = { tender: 0, bid: 0 };

/** The last answer, for the files that can be saved. @type {{ input: string, answered: string, parts: { heading: string, lines: string[] }[] } | undefined} */
let answered;

const slots = /** @type {const} */ (["tender", "bid"]).map((part) => ({
  part,
  input: element(`${part}-file`, HTMLInputElement),
  area: element(`${part}-slot`, HTMLElement),
  says: element(`${part}-state`, HTMLElement),
  error: element(`${part}-error`, HTMLElement),
}));

/** @typedef {typeof slots[number]} Slot */

// --- Opening -----------------------------------------------------------------------------

/**
 * @param {Slot} slot
 * @param {File} file
 */
async function take(slot, file) {
  leaveExample();
  const { part } = slot;
  delete state[part];
  delete troubles[part];
  show();
  turns[part] += 1;
  const turn = turns[part];
  const read = await open(part, file);
  // Another file was chosen while this one was read.
  if (turn !== turns[part]) return;
  if ("trouble" in read) troubles[part] = { name: file.name, why: read.trouble };
  else Object.assign(state, { [part]: read.opened });
  show();
}

/** The invented bids are never mixed with a file of the user's. */
function leaveExample() {
  if (!state.example) return;
  delete state.example;
  delete state.tender;
  delete state.bid;
}

function startOver() {
  leaveExample();
  delete state.tender;
  delete state.bid;
  troubles = {};
  for (const { part, input } of slots) {
    turns[part] += 1;
    input.value = "";
  }
  show();
  slots[0]?.input.focus();
}

async function useExample() {
  try {
    const response = await fetch(EXAMPLE);
    if (!response.ok) throw new Error(response.statusText);
    const { tender, bids } = await response.json();
    startOver();
    state.tender = { name: tender.title, text: JSON.stringify(tender), value: tender };
    state.example = { bids };
    which.replaceChildren(
      ...bids.map((/** @type {Bid} */ { id = "", bidder }) => new Option(bidder?.name ?? id, id)),
    );
    pick();
    which.focus();
  } catch {
    tell(spoken[shown].exampleFailed);
  }
}

/** The chosen bid of the example. */
function pick() {
  const value = state.example?.bids.find(({ id }) => id === which.value);
  if (!value) return;
  state.bid = { name: value.bidder?.name ?? which.value, text: JSON.stringify(value), value };
  show();
}

// --- Showing -----------------------------------------------------------------------------

/** @param {string} text */
function tell(text) {
  trouble.textContent = text;
  trouble.hidden = text === "";
}

/** @param {Slot} slot */
function showSlot({ part, input, area, says, error }) {
  const words = spoken[shown];
  const opened = state[part];
  const failed = troubles[part];
  area.classList.toggle("open", opened !== undefined);
  const lines = opened
    ? [make("strong", "", words.opened(opened.name)), ...countsOf(part)]
    : [words.noFile];
  says.replaceChildren(...lines);
  says.hidden = failed !== undefined;
  error.hidden = failed === undefined;
  input.toggleAttribute("aria-invalid", failed !== undefined);
  if (failed) input.setAttribute("aria-invalid", "true");
  error.replaceChildren(...(failed ? troubleLines(failed.name, failed.why) : []));
}

/** @param {"tender" | "bid"} part */
function countsOf(part) {
  const value = part === "tender" ? state.tender?.value : undefined;
  if (!value) return [];
  const counts = [value.requirements?.length ?? 0, value.documents?.length ?? 0];
  return [make("br"), spoken[shown].counts(counts[0] ?? 0, counts[1] ?? 0)];
}

/**
 * @param {string} name
 * @param {Trouble} why
 */
function troubleLines(name, why) {
  const words = spoken[shown];
  const place = why.path === "" ? words.wholeFile : make("code", "", why.path);
  return [
    make("strong", "", `${words.error}: ${words.inFile(name)}`),
    make("span", "", `${words.where} `, place),
    make("span", "", ...flow(why[shown])),
  ];
}

/** @returns {ReturnType<typeof momentOf>} */
function moment() {
  const found = momentOf(at.value);
  const error = element("at-error", HTMLElement);
  error.hidden = found !== undefined;
  error.textContent = found ? "" : `${spoken[shown].error}: ${spoken[shown].badTime}`;
  if (found) at.removeAttribute("aria-invalid");
  else at.setAttribute("aria-invalid", "true");
  return found;
}

/** How much time is left, and the deadline in words. */
function timeLines(/** @type {number | undefined} */ now) {
  const words = spoken[shown];
  const deadline = state.tender?.value.bidDeadline;
  if (!state.tender || now === undefined) return [];
  const end = endOf(deadline);
  if (!deadline?.on || end === undefined) return [para(words.noDeadline)];
  const span = between(now, end);
  const told = words.span(span);
  return [
    make("p", span.past ? "left past" : "left", span.past ? words.gone(told) : words.left(told)),
    para(words.deadline(deadline.on, deadline.time)),
  ];
}

function show() {
  const words = spoken[shown];
  for (const slot of slots) showSlot(slot);
  element("example-choice", HTMLElement).hidden = state.example === undefined;
  element("no-files", HTMLElement).hidden = state.tender !== undefined || state.bid !== undefined;
  element("again", HTMLElement).hidden =
    !state.tender && !state.bid && !troubles.tender && !troubles.bid;

  const now = moment();
  replace("left", timeLines(now?.instant));
  const draft = state.bid !== undefined && state.bid.value.receivedAt === undefined;
  element("assume-row", HTMLElement).hidden = !draft;

  answered = undefined;
  const { tender, bid } = state;
  /** @type {Node[]} */
  let verdict = [para(words.waiting, "quiet")];
  /** @type {Node[]} */
  let rest = [];
  if (tender && bid) {
    const assumed = draft && assume.checked && now ? now.text : "";
    const bidText = assumed ? asReceived(bid, assumed) : bid.text;
    const input = `{"tender":${tender.text},"bid":${bidText}}`;
    try {
      const text = answer("bid.check", input);
      const result = { check: JSON.parse(text), tender: tender.value, bid: bid.value };
      const note = assumed ? words.assumed(at.value.trim()) : "";
      const tasks = view.tasksOf(result, shown);
      verdict = [view.verdictOf(result, shown, note)];
      if (tasks.length > 0) verdict.push(make("p", "hidden-visually", words.count(tasks.length)));
      rest = sections(result, tasks);
      answered = { input, answered: text, parts: view.report(result, shown, about(note)) };
    } catch (problem) {
      if (!(problem instanceof AnbudError)) throw problem;
      // What each file alone does not show, such as a validity beyond the calendar.
      const lines = troubleLines(`${tender.name} / ${bid.name}`, told(problem));
      verdict = [make("div", "error", ...lines)];
    }
  }
  replace("verdict", verdict);
  element("details", HTMLElement).replaceChildren(...rest);
  element("keep", HTMLElement).hidden = answered === undefined;
}

/**
 * A live region is read anew only when its text is another.
 * @param {string} id
 * @param {Node[]} content
 */
function replace(id, content) {
  const region = element(id, HTMLElement);
  const holder = make("div", "", ...content);
  if (holder.textContent !== region.textContent) region.replaceChildren(...holder.childNodes);
}

/**
 * @param {view.Result} result
 * @param {view.Task[]} tasks
 */
function sections(result, tasks) {
  const words = spoken[shown];
  const unchecked = result.check.notChecked.length > 0;
  return [
    make("h3", "", words.todo),
    view.todo(tasks, shown),
    make("h3", "", words.findings),
    ...view.findings(result, shown),
    ...(unchecked ? [make("h3", "", words.notChecked), view.notChecked(result, shown)] : []),
  ];
}

/** @param {string} note */
function about(note) {
  const words = spoken[shown];
  const { tender, bid, example } = state;
  const left = [...element("left", HTMLElement).children].map(
    ({ textContent }) => textContent ?? "",
  );
  return [
    `${words.tender}: ${tender?.value.title ?? tender?.name ?? words.unnamed}`,
    `${words.bid}: ${bid?.value.bidder?.name ?? bid?.name ?? words.unnamed}`,
    ...(example ? [words.invented] : []),
    `${words.countedFrom}: ${at.value.trim()}`,
    ...left,
    ...(note ? [note] : []),
  ];
}

// --- Wiring ------------------------------------------------------------------------------

/** @param {Slot} slot */
function wire(slot) {
  const { input, area } = slot;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) take(slot, file);
  });
  // The same file, corrected meanwhile, may be chosen again.
  input.addEventListener("click", () => {
    input.value = "";
  });
  area.addEventListener("dragover", () => area.classList.add("over"));
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", ({ dataTransfer }) => {
    area.classList.remove("over");
    const files = dataTransfer?.files ?? [];
    tell(files.length > 1 ? spoken[shown].oneFile : "");
    const [file] = files;
    if (file && files.length === 1) take(slot, file);
  });
}

function setNow() {
  at.value = inSweden(Date.now()).replace("T", " ");
}

/** @param {import("../shared/language.js").Language} to */
function speak(to) {
  shown = to;
  tell("");
  for (const [part, id] of Object.entries(TEMPLATES)) {
    const link = element(id, HTMLAnchorElement);
    link.href = `templates/${part}.${to}.json`;
  }
  show();
}

/** @type {boolean[]} */
let wereOpen = [];
const allDetails = () => [...document.querySelectorAll("details.finding")];

try {
  await init();
  setNow();
  for (const slot of slots) wire(slot);
  // A file dropped beside the slots would else take the place of the page.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
  element("example", HTMLButtonElement).addEventListener("click", useExample);
  element("again", HTMLButtonElement).addEventListener("click", startOver);
  which.addEventListener("change", pick);
  at.addEventListener("input", show);
  assume.addEventListener("change", show);
  element("now", HTMLButtonElement).addEventListener("click", () => {
    setNow();
    show();
  });
  element("save-text", HTMLButtonElement).addEventListener("click", () => {
    const { report, fileName } = spoken[shown];
    if (answered)
      save(`${fileName}.txt`, "text/plain;charset=utf-8", asText(report, answered.parts));
  });
  element("save-json", HTMLButtonElement).addEventListener("click", () => {
    if (!answered) return;
    const { fileName } = spoken[shown];
    save(`${fileName}.json`, "application/json", asJson(answered.input, answered.answered));
  });
  element("print", HTMLButtonElement).addEventListener("click", () => print());
  // On paper nothing can be unfolded.
  addEventListener("beforeprint", () => {
    wereOpen = allDetails().map((one) => one.hasAttribute("open"));
    for (const one of allDetails()) one.toggleAttribute("open", true);
  });
  addEventListener("afterprint", () => {
    allDetails().forEach((one, i) => {
      one.toggleAttribute("open", wereOpen[i] ?? false);
    });
  });
  bilingual(element("language", HTMLButtonElement), english, speak);
  document.documentElement.dataset.ready = "true";
} catch {
  tell(`${spoken.sv.failed} / ${spoken.en.failed}`);
}
