// The public interface of the npm package `anbud`, written by hand; the
// vectors and the answers to them are compiled against it.

import type {
  Anchor,
  AssignmentTerms,
  Bilingual,
  Comparison,
  Confidence,
  DecimalString,
  Finding,
  IsoDate,
  Language,
  PartyToNotice,
  Period,
  Score,
  Source,
  Unit,
  WithLawBook,
} from "./shapes.js";

export type * from "./shapes.js";

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

/**
 * Loads the module; await it once before the first call. More calls of it cost nothing.
 * Without an argument it finds `anbud_bg.wasm` in the package.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function init(source?: ModuleSource): Promise<void>;

/** Loads the module from its bytes without waiting, where a program cannot await. */
export function initSync(module: ModuleBytes): void;

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
  | "wasm.not_ready"
  | "wasm.not_loaded"
  | "wasm.failed";

/** An error as it stands on the wire (fel). */
export interface ErrorAnswer {
  error: { code: ErrorCode; path: string; message: Bilingual };
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
  toJSON(): ErrorAnswer;
}

/** A public holiday (allmän helgdag). */
export interface Holiday {
  on: IsoDate;
  name: Bilingual;
}

/**
 * Rule of counting (regel för beräkning av tid): Regulation 1182/71 for bid periods, lag
 * (1930:173) for standstill and review, the contract's own words.
 */
export type CountingRule = "eu-1182-71" | "sfs-1930-173" | "contract";

/** Counted time (beräknad tid). */
export interface Deadline {
  /** The day before any move (beräknad slutdag). */
  nominalOn: IsoDate;
  /** Last day (slutdag), inclusive; absent where the holidays are not recorded. */
  lastDay?: IsoDate;
  findings: Finding[];
  missing?: string[];
}

/** What the group digit hints at (organisationsnummergrupp); never proof. */
export type OrganisationGroup =
  | "estate"
  | "public"
  | "foreign"
  | "limitedCompany"
  | "simplePartnership"
  | "economicAssociation"
  | "associationOrFoundation"
  | "tradingPartnership";

/** Check of an organisation number (kontroll av organisationsnummer). */
export type OrganisationCheck =
  | { valid: true; normalised: string; group: OrganisationGroup }
  /** A person's number (personnummer) is not given back. */
  | { valid: true; normalised?: never; group: "person" }
  | { valid: false; reason: "length" | "characters" | "checkDigit" | "thirdDigit" | "prefix" };

/** A law value in force on a day (lagvärde), with its source. */
export interface LawParameter {
  /** As short as possible: `"7802550"`, `"0.28"`. */
  value: string;
  unit: Unit;
  /** First day in force (gäller från). */
  from: IsoDate;
  /** Last day in force, inclusive (gäller till och med). */
  until?: IsoDate;
  comparison?: Comparison;
  confidence: Confidence;
  source: Source;
  key: string;
  /** What it is; absent for a key of the caller's own. */
  title?: Bilingual;
  /** Which date picks the value (avgörande dag); absent for a key of the caller's own. */
  keyedBy?: string;
  /** It is a law value of the caller's own (eget lagvärde). */
  overlay?: boolean;
}

/** A day on the way to the end (steg), for those that moved something. */
export interface NoticeStep {
  step: /** Notice is given (uppsägning). */
    | "given"
    /** The period counts from this day (räknas från). */
    | "countedFrom"
    /** The notice period has run (uppsägningstiden slut). */
    | "periodEnds"
    /** The minimum term has run (bindningstiden slut). */
    | "minimumTermEnds"
    /** The end of the month, quarter and so on (anknytning). */
    | "anchored"
    /** The end of a fixed term (avtalstidens slut). */
    | "fixedEnd";
  on: IsoDate;
}

/** When an assignment ends after notice (slutdag efter uppsägning). */
export interface NoticeEnd {
  /** Last day of the assignment (slutdag), inclusive. */
  endsOn: IsoDate;
  steps: NoticeStep[];
  findings: Finding[];
}

/** The latest day of notice (senaste uppsägningsdag). */
export interface LatestNotice {
  /** Absent where no day on or after the start is early enough. */
  giveBy?: IsoDate;
  /** When the assignment then ends (slutdag); it may be sooner than asked. */
  endsOn?: IsoDate;
  /** The last working day on or before `giveBy` (råd: senast), with the margin asked for. */
  adviseBy?: IsoDate;
  findings: Finding[];
}

/** One answer for each way to read the terms (läsningar), and what would settle it. */
export interface Readings<Answer> {
  readings: ({ anchor: Anchor } & Answer)[];
  missing: string[];
  findings: Finding[];
}

/** The terms do not settle the question (okänt). */
export interface Unsettled {
  readings?: never;
  missing: string[];
  findings: Finding[];
}

/** The end, the readings where the terms have no anchor, or what is missing. */
export type NoticeAnswer =
  | (NoticeEnd & { readings?: never; missing?: never })
  | (Readings<NoticeEnd> & { endsOn?: never })
  | (Unsettled & { endsOn?: never });

/** The latest day, the readings where the terms have no anchor, or what is missing. */
export type LatestNoticeAnswer =
  | (LatestNotice & { readings?: never; missing?: never })
  | (Readings<LatestNotice> & { giveBy?: never })
  | (Unsettled & { giveBy?: never });

/** Method of allocation (periodiseringsmetod). */
export type AllocationMethod = "monthEqual" | "dayActualYear" | "dayActualContract";

/** An amount over periods (periodisering): exactly one of the whole amount and the amount a year. */
export type AllocationInput = {
  from: IsoDate;
  /** Last day, inclusive. */
  to: IsoDate;
  method: AllocationMethod;
  by: "year" | "tertial" | "quarter" | "month";
} & ({ total: DecimalString; annual?: never } | { annual: DecimalString; total?: never }) &
  WithLawBook;

/** Amounts by period (periodiserade belopp). */
export interface Allocation {
  /** `"2025"`, `"2025-T1"`, `"2025-Q1"` or `"2025-01"`, with its amount. */
  parts: {
    period: string;
    amount: DecimalString;
    /** The amount before it was rounded to the öre (oavrundat belopp). */
    exact: Score;
  }[];
  total: DecimalString;
}

/** Compensation for VAT hidden in a cost (ersättning för mervärdesskatt), SFS 2005:811 § 1. */
export interface VatCompensation {
  /** The flat share of the cost (schablon); absent where the law of the day is not recorded. */
  flat?: DecimalString;
  /** By premises and rest (uppdelning); absent too where no premises part is shown. */
  split?: DecimalString;
  best?: "flat" | "split" | "either";
  findings: Finding[];
  missing?: string[];
}

/** Every call by its name: what it takes and what it gives. */
export interface Calls {
  explain: {
    input: { finding: Finding; language: Language } & WithLawBook;
    result: { text: string };
  };
  "calendar.holidays": { input: { year: number } & WithLawBook; result: { holidays: Holiday[] } };
  "calendar.deadline": {
    input: { from: IsoDate; period: Period; rule: CountingRule } & WithLawBook;
    result: Deadline;
  };
  "organisation.check": { input: { number: string } & WithLawBook; result: OrganisationCheck };
  "law.parameter": { input: { key: string; on: IsoDate } & WithLawBook; result: LawParameter };
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
  "budget.allocate": { input: AllocationInput; result: Allocation };
  "budget.vatCompensation": {
    input: { cost: DecimalString; premises?: DecimalString; on: IsoDate } & WithLawBook;
    result: VatCompensation;
  };
}

/** The name of a call. */
export type CallName = keyof Calls;

type Call<Name extends CallName> = (input: Calls[Name]["input"]) => Calls[Name]["result"];

/**
 * A call with JSON text in and out, for programs that hold JSON already.
 *
 * @throws {AnbudError} as every call.
 */
export function answer(call: CallName | (string & Record<never, never>), inputText: string): string;

/** A finding as text (förklaring), one statement a line. */
export const explain: Call<"explain">;

/** Public holidays (helgdagar) and counting of time (beräkning av tid). */
export const calendar: {
  readonly holidays: Call<"calendar.holidays">;
  readonly deadline: Call<"calendar.deadline">;
};

/** Organisation numbers (organisationsnummer). */
export const organisation: { readonly check: Call<"organisation.check"> };

/** Law values through time (lagvärden). */
export const law: { readonly parameter: Call<"law.parameter"> };

/** Assignments (uppdrag) and notice (uppsägning). */
export const assignment: {
  readonly notice: Call<"assignment.notice">;
  readonly latestNotice: Call<"assignment.latestNotice">;
};

/** Budgets (budget): allocation to periods, and compensation for hidden VAT. */
export const budget: {
  readonly allocate: Call<"budget.allocate">;
  readonly vatCompensation: Call<"budget.vatCompensation">;
};
