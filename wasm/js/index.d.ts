// The public interface of the npm package `anbud`, written by hand; the
// vectors and the answers to them are compiled against it.

import type { AdviceCalls } from "./advice.js";
import type { AgreementCalls } from "./agreements.js";
import type {
  Allocation,
  AllocationInput,
  AllocationMethod,
  BidCheck,
  CountingRule,
  Deadline,
  Headroom,
  Holiday,
  HourDeadline,
  LatestDay,
  LatestNoticeAnswer,
  LawParameter,
  LawRow,
  ModelComparison,
  NoticeAnswer,
  OptionsAnswer,
  OrganisationCheck,
  Ranking,
  RegimeAnswer,
  Review,
  VatCompensation,
} from "./answers.js";
import type { BidLetters, BidTable, Checklist, EspdImport } from "./bids.js";
import type { Commitment, Dossier, Frame } from "./dossier.js";
import type { EvaluationCalls } from "./evaluation.js";
import type { LawCalls, Stamp } from "./law.js";
import type { PartnershipCalls } from "./partnerships.js";
import type { PlanCalls } from "./plan.js";
import type {
  AssignmentTerms,
  Bilingual,
  DecimalString,
  Finding,
  IsoDate,
  IsoInstant,
  Language,
  PartyToNotice,
  Period,
  WithLawBook,
} from "./shapes.js";
import type { Authority, AwardModel, Bid, ProcurementAct, ScoredBid, Tender } from "./tender.js";
import type {
  Plan,
  PlanAssumptions,
  TenderCheck,
  Timetable,
  TimetableAssumptions,
} from "./timetable.js";

export type * from "./advice.js";
export type * from "./agreements.js";
export type * from "./answers.js";
export type * from "./bids.js";
export type * from "./dossier.js";
export type * from "./evaluation.js";
export type * from "./law.js";
export type * from "./partnerships.js";
export type * from "./plan.js";
export type * from "./shapes.js";
export type * from "./tender.js";
export type * from "./timetable.js";

// `WebAssembly.Module`, where the project has the types of WebAssembly at all.
type CompiledModule = typeof globalThis extends {
  WebAssembly: { Module: new (...bytes: never) => infer Module };
}
  ? Module & object
  : never;

/** The module already here: its bytes, or compiled. */
export type ModuleBytes = ArrayBuffer | ArrayBufferView<ArrayBuffer> | CompiledModule;

/** Where the module is, or the module itself. In Node a text or file URL names a file. */
export type ModuleSource = URL | string | Request | Response | Promise<Response> | ModuleBytes;

/** Where the words of a language are. In Node a text or file URL names a file. */
export type WordsSource = URL | string | Request | Response | Promise<Response>;

/** What to load, and where it is if not in the package. */
export interface Loading {
  /** The languages to answer in (språk); both where absent. */
  languages?: readonly Language[];
  module?: ModuleSource;
  words?: { [L in Language]?: WordsSource };
}

/**
 * Loads the module for bidders and the words of the languages, side by side; await it once before
 * the first call. More calls of it cost nothing, and a further language may follow. In Node it is
 * the same as `initAll`.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function init(source?: ModuleSource | Loading): Promise<void>;

/**
 * Loads the module with every call in place of the one for bidders or after it.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function initAll(source?: ModuleSource | Loading): Promise<void>;

/**
 * Loads a module from its bytes without waiting, where a program cannot await; the calls are
 * those of the module that is given. `words` are the texts of its languages; in Node those of the
 * package where absent.
 */
export function initSync(module: ModuleBytes, words?: { [L in Language]?: string }): void;

/** Error code (felkod): permanent. Those under `wasm.` are about loading, the others about the input. */
export type ErrorCode =
  | "input.invalid"
  | "input.unknown_field"
  | "input.too_large"
  | "law.parameter_unknown"
  | "law.overlay_conflict"
  | "date.out_of_range"
  | "money.fraction_of_ore"
  | "money.overflow"
  | "evaluation.undefined"
  | "assignment.index_missing"
  | "xml.malformed"
  | "xml.unsupported"
  | "wasm.not_ready"
  | "wasm.not_loaded"
  | "wasm.not_in_module"
  | "wasm.words_not_loaded"
  | "wasm.failed";

/** One fault of an input (fel). */
export interface Fault {
  code: ErrorCode;
  path: string;
  message: Bilingual;
  given?: string;
}

/** An error as it stands on the wire (fel): the first fault, and the others of the input. */
export interface ErrorAnswer {
  error: Fault & { also?: Fault[] };
}

/** Why a question could not be asked (fel), and what to do; "not allowed" is a {@link Finding}. */
export class AnbudError extends Error {
  constructor(problem: ErrorAnswer["error"], options?: ErrorOptions);
  override readonly name: "AnbudError";
  readonly code: ErrorCode;
  /** Where in the input, `"terms.notice[0].period"`; empty for the whole input. */
  readonly path: string;
  /** In Swedish (på svenska). */
  readonly messageSv: string;
  /** In English (på engelska). */
  readonly messageEn: string;
  /** The value that was given (angivet värde), cut to 60 characters. */
  readonly given?: string;
  /** The other faults of the input (övriga fel), at most 100. */
  readonly also?: Fault[];
  toJSON(): ErrorAnswer;
}

/** Every call by its name: what it takes and what it gives. */
export interface Calls
  extends AdviceCalls,
    AgreementCalls,
    EvaluationCalls,
    LawCalls,
    PartnershipCalls,
    PlanCalls {
  explain: {
    input: { finding: Finding; language: Language } & WithLawBook;
    result: { text: string };
  };
  "calendar.holidays": { input: { year: number } & WithLawBook; result: { holidays: Holiday[] } };
  "calendar.deadline": {
    input: { from: IsoDate; period: Period; rule: CountingRule } & WithLawBook;
    result: Deadline;
  };
  "calendar.before": {
    input: {
      /** The day of the event that is counted back from (räknat bakåt från). */
      before: IsoDate;
      period: Period;
      rule: CountingRule;
    } & WithLawBook;
    result: LatestDay;
  };
  "calendar.hours": {
    input: {
      /** When the event took place (händelsen); its hour is not counted. */
      from: IsoInstant;
      /** Number of hours (antal timmar), at least one. */
      hours: number;
    } & WithLawBook;
    result: HourDeadline;
  };
  "calendar.ics": {
    input: {
      events: {
        on: IsoDate;
        what: string;
        /** The fact that it comes from (uppgift), as in the calendar of a review. */
        path?: string;
        /** What it is found again by (nyckel): the UID; absent: the day and what it is. */
        key?: string;
        /** More about it (beskrivning). */
        description?: string;
      }[];
      /** When the file is made (skapad); the module has no clock. */
      stampedAt: IsoInstant;
    } & WithLawBook;
    result: { ics: string };
  };
  "organisation.check": { input: { number: string } & WithLawBook; result: OrganisationCheck };
  "law.parameter": { input: { key: string; on: IsoDate } & WithLawBook; result: LawParameter };
  "law.table": {
    input: {
      /** How the keys begin, `"lou.threshold."`. */
      prefix?: string;
      /** The day on which the values are in force; every value through time where absent. */
      on?: IsoDate;
    } & WithLawBook;
    result: { rows: LawRow[] };
  };
  "law.regime": {
    input: {
      /** Code of the main object (CPV-kod). */
      cpv?: string;
      authority?: Authority;
      /** Estimated value without VAT (uppskattat värde), options included. */
      value?: DecimalString;
      /** An authority subsidises the contract of another (subventionerat, 5 kap. 2 § LOU). */
      subsidised?: boolean;
      /** Act that the buyer procures under (upphandlingslag); LOU where absent. */
      act?: ProcurementAct;
    } & (
      | { startedOn: IsoDate; startedBetween?: never }
      /** The first and the last day on which it may have begun (påbörjad mellan). */
      | { startedBetween: [IsoDate, IsoDate]; startedOn?: never }
    ) &
      WithLawBook;
    result: RegimeAnswer;
  };
  "bid.check": { input: { tender: Tender; bid: Bid } & WithLawBook; result: BidCheck };
  "bid.checklist": {
    input: { tender: Tender; bid: Bid; asOf?: IsoDate; language?: Language } & WithLawBook;
    result: Checklist;
  };
  "bid.table": {
    input: { tender: Tender; bids: Bid[]; language?: Language } & WithLawBook;
    result: BidTable;
  };
  "bid.letters": {
    input: {
      tender: Tender;
      bids: Bid[];
      /** The bids that are asked to explain a low price, by id. */
      askAboutPrice?: string[];
      asOf?: IsoDate;
      answerBy?: IsoDate;
    } & WithLawBook;
    result: BidLetters;
  };
  "espd.import": { input: { xml: string } & WithLawBook; result: EspdImport };
  "evaluation.rank": {
    input: { model: AwardModel; bids: ScoredBid[] } & WithLawBook;
    result: Ranking;
  };
  "evaluation.compare": {
    input: { bids: ScoredBid[]; models: AwardModel[] } & WithLawBook;
    result: ModelComparison;
  };
  "assignment.notice": {
    input: { terms: AssignmentTerms; given: IsoDate; by?: PartyToNotice } & WithLawBook;
    result: NoticeAnswer;
  };
  "assignment.latestNotice": {
    input: {
      terms: AssignmentTerms;
      /** The wanted end (önskat slut). */
      endBy: IsoDate;
      by?: PartyToNotice;
      /** Margin in working days (marginal för delgivning), 0 where absent. */
      serviceDays?: number;
    } & WithLawBook;
    result: LatestNoticeAnswer;
  };
  "assignment.options": {
    input: {
      terms: AssignmentTerms;
      /** The day on which the options are told of (dag); needed where there is no maximum. */
      asOf?: IsoDate;
    } & WithLawBook;
    result: OptionsAnswer;
  };
  "budget.allocate": { input: AllocationInput; result: Allocation };
  "budget.headroom": {
    input: {
      /** Absent is unknown (ram). */
      frame?: Frame;
      /** Absent is unknown, an empty list is none (bundna medel). */
      commitments?: Commitment[];
      method: AllocationMethod;
      years: number[];
    } & WithLawBook;
    result: Headroom;
  };
  "budget.vatCompensation": {
    input: { cost: DecimalString; premises?: DecimalString; on: IsoDate } & WithLawBook;
    result: VatCompensation;
  };
  "tender.check": { input: { tender: Tender } & WithLawBook; result: TenderCheck };
  "tender.timetable": {
    input: {
      tender: Tender;
      assume?: TimetableAssumptions;
      /** The language of the calendar, Swedish where absent (språk). */
      language?: Language;
    } & WithLawBook;
    result: Timetable;
  };
  "tender.backward": {
    input: {
      tender: Tender;
      /** The day on which the contract must begin (avtalsstart). */
      contractStartOn: IsoDate;
      /** The day from which slack is counted where the tender states no day (bedömningsdag). */
      asOf?: IsoDate;
      assume?: PlanAssumptions;
    } & WithLawBook;
    result: Plan;
  };
  "dossier.review": {
    input: {
      dossier: Dossier;
      /** The day on which notice is taken to be given (bedömningsdag); absent, that is not asked. */
      asOf?: IsoDate;
      /** The language of the calendar, Swedish where absent (språk). */
      language?: Language;
    } & WithLawBook;
    result: Review;
  };
}

/** The name of a call. */
export type CallName = keyof Calls;

/** What a call gives; with `stamp: true` the stamp beside it. */
type Call<Name extends CallName> = (
  input: Calls[Name]["input"],
) => Calls[Name]["result"] & { stamp?: Stamp };

/**
 * A call with JSON text in and out, for programs that hold JSON already.
 *
 * @throws {AnbudError} as every call.
 */
export function answer(call: CallName | (string & Record<never, never>), inputText: string): string;

/** A finding as text (förklaring), one statement a line. */
export const explain: Call<"explain">;

/** Public holidays (helgdagar), counting of time (beräkning av tid) and calendar files (kalenderfiler). */
export const calendar: {
  readonly holidays: Call<"calendar.holidays">;
  readonly deadline: Call<"calendar.deadline">;
  readonly before: Call<"calendar.before">;
  readonly hours: Call<"calendar.hours">;
  readonly ics: Call<"calendar.ics">;
};

/** Organisation numbers (organisationsnummer). */
export const organisation: { readonly check: Call<"organisation.check"> };

/** Law values through time (lagvärden), and which act governs a purchase (regelverk). */
export const law: {
  readonly parameter: Call<"law.parameter">;
  readonly regime: Call<"law.regime">;
  readonly table: Call<"law.table">;
  readonly version: Call<"law.version">;
  readonly diff: Call<"law.diff">;
};

/** Bids (anbud): the check of one against its tender (anbudsprövning). */
export const bid: {
  readonly check: Call<"bid.check">;
  readonly checklist: Call<"bid.checklist">;
  readonly table: Call<"bid.table">;
  readonly letters: Call<"bid.letters">;
};

/** Self-declarations (egna försäkringar, ESPD 4.1) of suppliers. */
export const espd: { readonly import: Call<"espd.import"> };

/** Evaluation (utvärdering) of bids under award models. */
export const evaluation: {
  readonly rank: Call<"evaluation.rank">;
  readonly compare: Call<"evaluation.compare">;
  readonly abnormallyLow: Call<"evaluation.abnormallyLow">;
  readonly sensitivity: Call<"evaluation.sensitivity">;
  readonly advise: Call<"evaluation.advise">;
  readonly lots: Call<"evaluation.lots">;
  readonly report: Call<"evaluation.report">;
  readonly reasons: Call<"evaluation.reasons">;
  readonly explanationRequest: Call<"evaluation.explanationRequest">;
};

/**
 * Assignments (uppdrag): notice (uppsägning), options (optioner), prices, changes, life lines,
 * portfolios, letters, penalties and fees.
 */
export const assignment: {
  readonly notice: Call<"assignment.notice">;
  readonly latestNotice: Call<"assignment.latestNotice">;
  readonly options: Call<"assignment.options">;
  readonly price: Call<"assignment.price">;
  readonly change: Call<"assignment.change">;
  readonly lifeLine: Call<"assignment.lifeLine">;
  readonly portfolio: Call<"assignment.portfolio">;
  readonly letter: Call<"assignment.letter">;
  readonly penalty: Call<"assignment.penalty">;
  readonly fee: Call<"assignment.fee">;
};

/**
 * Budgets (budget): allocation to periods, what a frame leaves, compensation for hidden VAT, and
 * plans with layers and scenarios. The calls from `forecast` on need `initAll()`.
 */
export const budget: {
  readonly allocate: Call<"budget.allocate">;
  readonly headroom: Call<"budget.headroom">;
  readonly vatCompensation: Call<"budget.vatCompensation">;
  readonly forecast: Call<"budget.forecast">;
  readonly scenarios: Call<"budget.scenarios">;
  readonly chart: Call<"budget.chart">;
  readonly report: Call<"budget.report">;
  readonly compareMethods: Call<"budget.compareMethods">;
  readonly split: Call<"budget.split">;
  readonly totalCost: Call<"budget.totalCost">;
};

/**
 * Partnerships (IOP) against the fourteen criteria, the draft of an agreement (avtalsutkast), and
 * state aid (statsstöd), which needs `initAll()`.
 */
export const partnership: {
  readonly assess: Call<"partnership.assess">;
  readonly draft: Call<"partnership.draft">;
  readonly stateAid: Call<"partnership.stateAid">;
};

/** Which form of agreement (avtalsform) fits a need, and who may take part in a reserved procurement. */
export const advice: {
  readonly route: Call<"advice.route">;
  readonly eligibility: Call<"advice.eligibility">;
  readonly decisionSection: Call<"advice.decisionSection">;
};

/** Tenders (upphandlingar): what is wrong or missing, the timetable, and the plan backwards. */
export const tender: {
  readonly check: Call<"tender.check">;
  readonly timetable: Call<"tender.timetable">;
  readonly backward: Call<"tender.backward">;
};

/** Dossiers (akter): every question that can be asked of a case. */
export const dossier: { readonly review: Call<"dossier.review"> };
