// Budget plans: the shapes, and what is answered about them.

import type { Allocation, AllocationMethod } from "./answers.js";
import type { FrameStatus } from "./dossier.js";
import type {
  AssignmentTerms,
  Bilingual,
  DecimalString,
  Finding,
  IsoDate,
  Language,
  Score,
  WithLawBook,
} from "./shapes.js";

/** Whether amounts hold VAT (moms). */
export type AmountVat = "excluded" | "included";

/** Layer of a cost (skikt): bundet, option, prognos. They are never mixed. */
export type Layer = "committed" | "option" | "forecast";

/** Line of a frame with its decision (ramrad med beslut); of two decisions on the same days the later counts. */
export type PlanLine = {
  from?: IsoDate;
  to?: IsoDate;
  status?: FrameStatus;
  decidedOn?: IsoDate;
  /** Where it stands (källa). */
  source?: string;
} & ({ perYear?: DecimalString; amount?: never } | { amount?: DecimalString; perYear?: never });

/** Carry-over into a year (resultatöverföring); it counts only once it is decided. */
export interface CarryOver {
  year?: number;
  amount?: DecimalString;
  status?: FrameStatus;
  decidedOn?: IsoDate;
  source?: string;
}

/** Frame of a plan (ram i en budgetplan). */
export interface PlanFrame {
  id?: string;
  holder?: string;
  /** Cost centres (kostnadsställen); one that stands in this frame alone places a commitment. */
  costCentres?: string[];
  /** `"2026-01"`: the month whose prices the amounts are in (prisnivå). */
  priceLevel?: string;
  vat?: AmountVat;
  lines?: PlanLine[];
  carryOvers?: CarryOver[];
}

/** Commitment of a plan (åtagande i en budgetplan). */
export type PlanCommitment = {
  id?: string;
  title?: string;
  /** The id of the frame that it burdens. */
  frame?: string;
  costCentre?: string;
  kind?: "agreement" | "directAward" | "partnership" | "internal" | "oneOff";
  /** Absent is bound (skikt). */
  layer?: Layer;
  from?: IsoDate;
  /** Last day, inclusive; an absent end is unknown, never none. */
  to?: IsoDate;
  terms?: AssignmentTerms;
  /** Expected changes against the agreed price, each from a day on (indexprognos). */
  index?: { from: IsoDate; share: DecimalString }[];
  /** Grants that pay a part of it (bidrag). */
  fundedBy?: { grant?: string; share: DecimalString }[];
  vat?: AmountVat;
  source?: string;
} & ({ annual?: DecimalString; total?: never } | { total?: DecimalString; annual?: never });

/** Budget plan (budgetplan) of one or several committees. */
export interface BudgetPlan {
  /** Absent is unknown (ramar). */
  frames?: PlanFrame[];
  /** Absent is unknown, an empty list is none (åtaganden). */
  commitments?: PlanCommitment[];
  /** Grants with periods of their own (bidrag). */
  grants?: {
    id?: string;
    name?: string;
    from?: IsoDate;
    to?: IsoDate;
    amount?: DecimalString;
    source?: string;
  }[];
  /** What is booked, each within one calendar year (utfall). */
  actuals?: {
    commitment?: string;
    frame?: string;
    from: IsoDate;
    to: IsoDate;
    amount: DecimalString;
    source?: string;
  }[];
  /** The day through which the books are closed; absent is unknown (stängd period). */
  bookedThrough?: IsoDate;
  extensions?: Record<string, unknown>;
}

/** Change of a plan (ändring av planen). */
export type PlanChange =
  | { kind: "noticeGiven"; commitment: string; on: IsoDate }
  | { kind: "optionNotCalled"; commitment: string; option?: number }
  | { kind: "indexChange"; from: IsoDate; share: DecimalString; commitment?: string }
  | { kind: "newAgreement"; agreement: PlanCommitment }
  | ({ kind: "frameCut"; frame: string; from: IsoDate; to?: IsoDate } & (
      | { amount: DecimalString; share?: never }
      | { share: DecimalString; amount?: never }
    ));

/** Scenario (scenario): named changes of a plan. */
export interface Scenario {
  id?: string;
  title?: string;
  changes?: PlanChange[];
}

/** What every question about a plan says. */
export type PlanInput = {
  plan: BudgetPlan;
  method: AllocationMethod;
  years: number[];
  /** The day it is judged on (läget den): later decisions are not known, notice is counted from it. */
  asOf?: IsoDate;
} & WithLawBook;

/** Sums of the layers (skiktens summor). */
export type LayerSums = Record<Layer, DecimalString>;

/** Action that alone would keep the year within its frame (åtgärd). */
export interface PlanAction {
  commitment: string;
  kind: "notice" | "leaveOption" | "refuseOption";
  by?: IsoDate;
  adviseBy?: IsoDate;
  endsOn?: IsoDate;
  passed?: boolean;
  missing?: string[];
}

/** Year of a frame (ramens år); what is unknown is absent, never 0. */
export interface PlanYear {
  frame: string;
  year: number;
  amount?: DecimalString;
  status?: FrameStatus;
  /** Absent where it is announced or planned only (beslutat). */
  decided?: DecimalString;
  byStatus?: { status: FrameStatus; frame: DecimalString; left?: DecimalString }[];
  carriedOver?: DecimalString;
  history?: PlanLine[];
  committed?: DecimalString;
  option?: DecimalString;
  forecast?: DecimalString;
  /** The sums of what is known. */
  known: LayerSums;
  /** Costs of unknown size, in no sum (okända kostnader). */
  unknown?: { commitment: string; layer: Layer; missing: string[] }[];
  left?: DecimalString;
  leftAfterOptions?: DecimalString;
  actual?: DecimalString;
  expected?: DecimalString;
  expectedLeft?: DecimalString;
  /** The first day on which what is bound goes beyond the amount (förbrukad). */
  usedUpOn?: IsoDate;
  actions?: PlanAction[];
  actBy?: IsoDate;
  costCentres?: ({ costCentre: string } & LayerSums)[];
  costs?: {
    commitment: string;
    layer: Layer;
    origin: "base" | "index" | "optionTerm" | "continuation";
    from: IsoDate;
    to: IsoDate;
    amount: DecimalString;
    funded?: { grant: string; amount: DecimalString }[];
    net: DecimalString;
    source?: string;
  }[];
}

/** Sum of all frames of one year (alla ramar); absent where one frame's part is unknown. */
export interface YearTotal {
  year: number;
  /** The statuses of the frames' lines, from the weakest. */
  statuses?: FrameStatus[];
  amount?: DecimalString;
  committed?: DecimalString;
  option?: DecimalString;
  forecast?: DecimalString;
  left?: DecimalString;
  leftAfterOptions?: DecimalString;
  actual?: DecimalString;
  expected?: DecimalString;
  expectedLeft?: DecimalString;
}

/** Forecast of a plan (prognos): a row for each frame and year. */
export interface Forecast {
  years: PlanYear[];
  /** All frames together, year by year; years are never added up (alla ramar). */
  totals?: YearTotal[];
  outside?: { commitment: string; year: number; amount: DecimalString }[];
  grants?: { grant: string; amount?: DecimalString; drawn: DecimalString; left?: DecimalString }[];
  findings: Finding[];
  missing?: string[];
}

/** Difference of a frame's year: the scenario less the plan (skillnad). */
export interface PlanDifference {
  frame: string;
  year: number;
  amount?: DecimalString;
  committed?: DecimalString;
  option?: DecimalString;
  forecast?: DecimalString;
  left?: DecimalString;
  expectedLeft?: DecimalString;
}

/** Scenarios beside the plan as it stands (scenarier). */
export interface Scenarios {
  base: Forecast;
  scenarios: {
    id: string;
    title?: string;
    /** Absent where no day bounds it (möjligt till och med). */
    possibleUntil?: IsoDate;
    possible?: boolean;
    differences: PlanDifference[];
    forecast: Forecast;
    findings: Finding[];
    missing?: string[];
  }[];
}

/** Chart data of a forecast (diagramdata): stack the bars in their order, draw the lines over them. */
export interface BudgetChart {
  unit: Bilingual;
  charts: {
    frame: string;
    categories: string[];
    series: {
      id: "committed" | "option" | "forecast" | "frame" | "decided" | "actual" | "left";
      kind: "stackedBar" | "line" | "separate";
      label: Bilingual;
      /** A year without a value has none; `atLeast` where unknown costs come on top. */
      points: { category: string; amount: DecimalString; atLeast?: boolean }[];
    }[];
  }[];
}

/** Document for the board (rapport); a workbook is in base64. */
export interface BudgetReport {
  content: string;
  mediaType: string;
}

/** The methods beside each other (jämförelse av fördelningsmetoder). */
export interface MethodComparison {
  contractTotal: DecimalString;
  methods: ({
    method: AllocationMethod;
    /** The total less what the contract costs. */
    difference: DecimalString;
    conserves: boolean;
  } & Allocation)[];
}

/** An amount split over payers (delning efter andelstal). */
export interface Split {
  parts: { payer: string; amount: DecimalString; exact: Score }[];
  total: DecimalString;
}

/** Cost item of an activity (kostnadspost). */
export interface CostItem {
  id?: string;
  what?: string;
  cost?: DecimalString;
  premises?: DecimalString;
  on?: IsoDate;
  exempt?: boolean;
  inBusiness?: boolean;
  landlord?: "public" | "other";
}

/** Valued resource in kind (värderad resurs utan pengar). */
export interface InKindItem {
  id?: string;
  what?: string;
  providedBy?: string;
  quantity?: DecimalString;
  unit?: string;
  rate?: DecimalString;
  rateSource?: string;
}

/** Total cost (total kostnad); a sum with an unknown item is absent. */
export interface TotalCost {
  items: {
    id: string;
    cost?: DecimalString;
    flat?: DecimalString;
    split?: DecimalString;
    compensation?: DecimalString;
    way?: "flat" | "split" | "either";
    net?: DecimalString;
    premisesShare?: Score;
    /** The share of premises above which the split gives more (brytpunkt). */
    breakEven?: Score;
  }[];
  cost?: DecimalString;
  compensation?: DecimalString;
  net?: DecimalString;
  knownCost: DecimalString;
  unknown?: string[];
  inKind?: { id: string; what?: string; providedBy?: string; value?: DecimalString }[];
  inKindValue?: DecimalString;
  findings: Finding[];
  missing?: string[];
}

/** The calls on budget plans. */
export interface PlanCalls {
  "budget.forecast": { input: PlanInput; result: Forecast };
  "budget.scenarios": { input: PlanInput & { scenarios: Scenario[] }; result: Scenarios };
  "budget.chart": { input: PlanInput; result: BudgetChart };
  "budget.report": {
    input: PlanInput & { format: "markdown" | "html" | "xlsx"; language?: Language };
    result: BudgetReport;
  };
  "budget.compareMethods": {
    input: {
      annual: DecimalString;
      from: IsoDate;
      to: IsoDate;
      by: "year" | "tertial" | "quarter" | "month";
    } & WithLawBook;
    result: MethodComparison;
  };
  "budget.split": {
    input: {
      amount: DecimalString;
      payers: { payer: string; weight: DecimalString }[];
    } & WithLawBook;
    result: Split;
  };
  "budget.totalCost": {
    input: { costs: CostItem[]; inKind?: InKindItem[] } & WithLawBook;
    result: TotalCost;
  };
}
