// Compiled, never run: what the types allow, and what they refuse.

import {
  AnbudError,
  type AssignmentTerms,
  type AwardModel,
  answer,
  assignment,
  type Bid,
  bid,
  budget,
  type Citation,
  calendar,
  type Dossier,
  dossier,
  type ErrorCode,
  evaluation,
  explain,
  type Fact,
  type Finding,
  type FrameLine,
  init,
  initSync,
  type LatestNoticeAnswer,
  type LawBook,
  type Loading,
  law,
  type NoticeAnswer,
  type OrganisationCheck,
  type Outcome,
  type OverlayValue,
  organisation,
  tender as procurement,
  type ScoredBid,
  type Tender,
  type Verdict,
} from "anbud";

/** Compiles only where every member of a union was handled. */
function never(value: never): never {
  throw new Error(String(value));
}

export function outcome(value: Outcome): string {
  switch (value.kind) {
    case "satisfied":
    case "breached":
      return value.kind;
    case "notApplicable":
      return value.because;
    case "needsJudgement":
      return value.question;
    case "unknown":
      return value.missing.join();
    default:
      return never(value);
  }
}

export function fact(value: Fact): string {
  switch (value.kind) {
    case "date":
    case "instant":
    case "money":
    case "share":
    case "text":
      return value.value;
    case "days":
    case "count":
      return value.value.toFixed(0);
    case "score":
      return value.value.decimal;
    default:
      return never(value);
  }
}

export function numberOf(check: OrganisationCheck): string {
  if (!check.valid) return check.reason;
  if (check.group === "person") {
    // @ts-expect-error: a person's number is never given back
    return check.normalised;
  }
  return check.normalised;
}

export function ends(answer: NoticeAnswer): string[] {
  if (answer.readings) return answer.readings.map(({ anchor, endsOn }) => `${anchor} ${endsOn}`);
  return answer.endsOn === undefined ? answer.missing : [answer.endsOn];
}

export function gives(answer: LatestNoticeAnswer): (string | undefined)[] {
  return answer.readings ? answer.readings.map(({ giveBy }) => giveBy) : [answer.giveBy];
}

export function verdict(value: Verdict): number {
  switch (value) {
    case "late":
    case "rejectable":
      return 0;
    case "unknown":
    case "curable":
      return 1;
    case "admissible":
      return 2;
    default:
      return never(value);
  }
}

/** What a model does with the price; each kind has its own parameters. */
export function scale(model: AwardModel): string | undefined {
  switch (model.kind) {
    case "lowestPrice":
      // @ts-expect-error: the lowest price is never rounded
      return model.roundScoresTo;
    case "absoluteLinear":
      return model.full;
    case "addedValue":
      return model.perPoint;
    case "medianDeduction":
      return model.factor;
    case "fixedPrice":
      return model.price;
    case "lifeCycleCost":
      return model.rate;
    case "pricePerQuality":
    case "valueForMoney":
      return undefined;
    case "lowestOverPrice":
    case "linearToLowest":
    case "range":
    case "quadratic":
    case "meanBased":
    case "lowestOverPriceAndBestQuality":
      return model.priceWeight;
    default:
      return never(model);
  }
}

export async function loading(bytes: Uint8Array<ArrayBuffer>, module: WebAssembly.Module) {
  await init();
  await init(new URL("https://example.org/anbud_bg.wasm"));
  await init(fetch("anbud_bg.wasm"));
  await init(module);
  await init({ languages: ["sv"], words: { sv: new URL("https://example.org/words.sv.txt") } });
  initSync(bytes);
  initSync(bytes, { sv: "" });
  // @ts-expect-error: without waiting, only what is already here
  initSync("anbud_bg.wasm");
  // @ts-expect-error: no number names a module
  await init(1);
  // @ts-expect-error: the words are in Swedish and English
  const finnish: Loading = { languages: ["fi"] };
  await init(finnish);
}

export function errors(error: unknown): ErrorCode | undefined {
  if (!(error instanceof AnbudError)) return undefined;
  const { code, path, messageSv, messageEn, message } = error;
  // @ts-expect-error: an error is read, not written
  error.code = "input.invalid";
  return [path, messageSv, messageEn, message].includes("") ? undefined : code;
}

const terms: AssignmentTerms = {
  start: "2021-10-01",
  untilFurtherNotice: true,
  minimumTerm: { months: 24 },
  notice: [{ by: "either", period: { months: 12 }, anchor: "fixedDay", fixedDay: "12-31" }],
  options: {
    max: 2,
    months: 12,
    callBefore: { months: 6 },
    calledBy: "authority",
    automatic: false,
  },
  compensation: { annual: "4200000.00", includes: ["staff"], excludes: ["premises"] },
  adjustment: { indices: [{ id: "OPI", share: "0.8" }], base: "2017-12", round: "krona" },
  extensions: { diary: { number: "KS 2021/1" } },
};

const lawBook: LawBook = {
  values: [
    {
      key: "lou.threshold.annex_2",
      from: "2026-01-01",
      value: "8000000",
      unit: "sek",
      comparison: "atLeast",
      source: { act: "2016:1145", note: "own reading" },
    },
  ],
  files: [
    {
      key: "own.reporting_days",
      title: "Rapporteringstid",
      unit: "calendar_days",
      value: [{ from: "2026-01-01", value: "30", source: { note: "own agreement" } }],
    },
  ],
};
// @ts-expect-error an overlay holds values or files
export const empty: LawBook = {};

const finding: Finding = {
  rule: "lou.20.1.standstill",
  outcome: { kind: "unknown", missing: ["tender.awardNotifiedOn"] },
  facts: { sentOn: { kind: "date", value: "2019-04-18" } },
  basis: [{ act: "2016:1145", chapter: "20", section: "1" } satisfies Citation],
};

const tender: Tender = {
  id: "dagcenter",
  bidDeadline: { on: "2026-03-31", time: "23:59" },
  procedure: "annex2",
  requirements: [{ id: "a", text: { sv: "Öppet" }, kind: "mandatory", curable: true }],
  documents: [{ id: "pris", required: true, signed: true, maxAgeDays: 90 }],
  award: { kind: "lowestOverPrice", priceWeight: "40", qualityWeight: "60" },
  terms,
};

const offer: Bid = {
  id: "A",
  bidder: { name: "Anbudsgivare A", number: "212000-0142" },
  receivedAt: "2026-03-31T14:00:00+02:00",
  prices: [{ annual: "4200000.00" }],
  reliedOn: [{ name: "Anbudsgivare B", commitmentAttached: true }],
};

const whole: Dossier = {
  anbud: "1",
  status: "advertised",
  periods: [{ label: "avtal", from: "2026-04", precision: "month" }],
  tender,
  bids: [offer],
  partnership: { evidence: [{ criterion: "sharedGoal", finding: "supports" }] },
  need: { sameLegalPerson: false, totalValue: "4800000" },
  budget: { frame: { lines: [{ from: "2026-01-01", perYear: "5000000", status: "decided" }] } },
};

const year = {
  from: "2025-01-01",
  to: "2025-12-31",
  method: "monthEqual",
  by: "year",
} as const;

export const used: unknown[] = [
  answer("law.parameter", "{}"),
  answer(location.hash.slice(1), "{}"),
  explain({ finding, language: "sv" }).text,
  calendar.holidays({ year: 2026 }).holidays[0]?.name.sv,
  calendar.deadline({ from: "2019-04-18", period: { days: 10 }, rule: "contract" }).nominalOn,
  law.parameter({ key: "lou.threshold.annex_2", on: "2026-03-01", lawBook }).value,
  law.table({ prefix: "own.", lawBook }).rows[0]?.inWords.value.sv,
  assignment.notice({ terms, given: "2024-05-29", by: "authority" }),
  budget.allocate({ ...year, total: "1.00" }),
  bid.check({ tender, bid: offer }).verdict,
  procurement.check({ tender }).notChecked,
  procurement.timetable({ tender, assume: { sentBy: "electronic" } }).steps[0]?.if?.[0]?.on,
  procurement.backward({ tender, contractStartOn: "2026-09-01", asOf: "2026-01-07" }).steps[0]
    ?.slackDays,
  law.regime({ startedBetween: ["2014-01-01", "2014-09-09"], cpv: "85312000-9" }).regime,
  evaluation.rank({
    model: { kind: "addedValue", perPoint: "30000", tieBreak: { kind: "drawLots", seed: "7" } },
    bids: [{ id: "A", price: "4800000", criteria: [{ id: "k", weight: "100", score: "80" }] }],
  }).ranking[0]?.score.decimal,
  assignment.options({ terms }).options?.map(({ callBy }) => callBy),
  calendar.ics({ events: [{ on: "2026-03-31", what: "x" }], stampedAt: "2026-01-01T00:00:00Z" }),
  dossier.review({ dossier: whole, asOf: "2026-03-01" }).calendar[0]?.what,
];

export const misused: unknown[] = [
  // @ts-expect-error: money is text
  budget.allocate({ ...year, total: 1 }),
  // @ts-expect-error: exactly one of total and annual
  budget.allocate({ ...year, total: "1", annual: "1" }),
  // @ts-expect-error: one of total and annual must be there
  budget.allocate(year),
  // @ts-expect-error: a Date is no day
  assignment.notice({ terms, given: new Date() }),
  // @ts-expect-error: null is not used
  assignment.notice({ terms: { start: null }, given: "2024-05-29" }),
  // @ts-expect-error: one unit only
  calendar.deadline({ from: "2019-04-18", period: { days: 10, weeks: 1 }, rule: "contract" }),
  // @ts-expect-error: a rule of counting must be named
  calendar.deadline({ from: "2019-04-18", period: { days: 10 } }),
  // @ts-expect-error: the number of a year is a number
  calendar.holidays({ year: "2026" }),
  // @ts-expect-error: a misspelt member
  organisation.check({ numer: "212000-0142" }),
  // @ts-expect-error: two languages only
  explain({ finding, language: "de" }),
  // @ts-expect-error: one of startedOn and startedBetween
  law.regime({ cpv: "85312000-9" }),
  // @ts-expect-error: points in one of two forms
  { id: "A", quality: "1", criteria: [] } satisfies ScoredBid,
  // @ts-expect-error: no such model
  evaluation.compare({ bids: [], models: [{ kind: "cheapest" }] }),
  // @ts-expect-error: electronically or otherwise
  procurement.timetable({ tender, assume: { sentBy: "post" } }),
  // @ts-expect-error: the day on which the contract begins is the question
  procurement.backward({ tender }),
  // @ts-expect-error: a price is text
  bid.check({ tender, bid: { prices: [{ annual: 4200000 }] } }),
  // @ts-expect-error: a level by the year or an amount
  { perYear: "1", amount: "1" } satisfies FrameLine,
  // @ts-expect-error: an id is needed to name the winner
  evaluation.rank({ model: { kind: "lowestPrice" }, bids: [{ price: "1" }] }),
  // @ts-expect-error: the source of a law value of one's own must be told
  { key: "a.b", from: "2026-01-01", value: "1", unit: "sek" } satisfies OverlayValue,
];
