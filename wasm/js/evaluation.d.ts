// What the calls on evaluation answer: how firm a ranking is, lots, low prices, documents.

import type { Regime } from "./answers.js";
import type {
  Bilingual,
  Citation,
  DecimalString,
  Finding,
  IsoDate,
  Language,
  Score,
  WithLawBook,
} from "./shapes.js";
import type { AwardModel, ScoredBid } from "./tender.js";

/** Screen (kontroll av lågt pris) with parameters of your own: no statute has any. */
export type Screen =
  /** Below this share of the mean of the other prices. */
  | { kind: "shareOfMeanOfOthers"; below?: DecimalString }
  /** The lowest price, more than this share below the next one. */
  | { kind: "gapToNext"; above?: DecimalString }
  /** Below what the staff must cost in a year. */
  | {
      kind: "labourFloor";
      staff?: DecimalString | number;
      monthlyWage?: DecimalString;
      employerFee?: DecimalString;
    }
  /** More than so many median absolute deviations below the median. */
  | { kind: "medianDeviation"; above?: DecimalString };

/** Entry of the decision log (post i beslutsloggen). */
export interface LogEntry {
  step: "compared" | "flagged" | "duty" | "ask" | "decide";
  bid?: string;
  text: Bilingual;
}

/** What the screens say of low prices (onormalt låga anbud). */
export interface AbnormallyLow {
  /** A flag is a question and removes no bid. */
  flags: {
    bid: string;
    screen: Screen["kind"];
    /** Where the screen stands, from 0. */
    index: number;
    /** A share, a gap, a number of deviations, or the floor in kronor. */
    value: Score;
  }[];
  /** What the authority must do (skyldighet); absent where the regime is not stated. */
  duty?: { kind: "mustAskThenReject" | "mustAskMayReject" | "mayReject" };
  log: LogEntry[];
  findings: Finding[];
  missing: string[];
  notChecked: string[];
}

/** Whether a value has a limit at which a bid ranks first (gräns). */
export type LimitKind = "limit" | "always" | "never" | "notInModel" | "notMonotone";

/** Sensitivity (känslighet) of a ranking: how little it takes for another bid to win. */
export interface Sensitivity {
  winners: string[];
  decisiveLosers: string[];
  /** What each deciding loser turns (avgörande förlorare). */
  decisive: {
    bid: string;
    winnersWithout: string[];
    winnersWith: string[];
    lead: Score;
    leadWith: Score;
    /** The values that the bid moves (referensvärden). */
    moved: {
      what: "lowestPrice" | "highestPrice" | "meanPrice" | "medianPrice" | "bestQuality";
      without: Score;
      with: Score;
    }[];
    /** The price nearest its own up to which it turns the outcome (gräns). */
    limit?: DecimalString;
    pricePointsWithout?: Score;
    pricePointsWith?: Score;
  }[];
  bids: {
    bid: string;
    rank: number;
    /** Its lead before the best of the others. */
    margin?: Score;
    price: { kind: LimitKind; upTo?: DecimalString };
    quality: { kind: LimitKind; from?: DecimalString };
    /** What one point of quality is worth in kronor at its price. */
    pointValue?: Score;
  }[];
  withdrawals: { without: string; winners?: string[]; turned: string[][] }[];
  /** Three bids that beat each other in a circle when compared two by two. */
  cycles: string[][];
  roundingTies: { decimals: number; bids: string[] }[];
  /** Everything in sentences, what matters most first (anmärkningar). */
  remarks: { code: string; bids: string[]; text: Bilingual }[];
  findings: Finding[];
  missing: string[];
  notChecked: string[];
}

/** Advice on an award model (råd om utvärderingsmodell). */
export interface ModelAdvice {
  /** Whether a losing bid can decide who wins (relativ modell). */
  relative: boolean;
  /** What a point of quality is worth in kronor among the expected bids. */
  rate?: { least: Score; most: Score; median: Score };
  /** The model of least risk with the same exchange rate. */
  alternative?: AwardModel;
  models: {
    model: AwardModel;
    asked?: boolean;
    relative: boolean;
    winners?: string[];
    decisiveLosers: string[];
  }[];
  text: Bilingual;
  findings: Finding[];
  missing: string[];
}

/** Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots. */
export interface LotBids {
  id: string;
  /** Absent is the model of all lots. */
  model?: AwardModel;
  bids: ScoredBid[];
}

/** Award of lots (tilldelning av delar) in the stated order. */
export interface LotAwards {
  awards: {
    lot: string;
    bid?: string;
    rank?: number;
    score?: Score;
    passedOver: string[];
    shared: string[];
  }[];
  total?: Score;
  /** The assignment that fills most lots at the best total (bästa fördelning). */
  optimal?: { awards: { lot: string; bid?: string }[]; total: Score };
  /** How much worse the stated order is (skillnad). */
  gap?: Score;
  findings: Finding[];
  missing: string[];
}

/** Evaluation table (utvärderingstabell), every value exact. */
export interface EvaluationTable {
  model: AwardModel;
  lowestFirst: boolean;
  reference: { what: string; value: Score }[];
  rows: {
    bid: string;
    rank: number;
    price?: Score;
    parts?: { id?: string; kind: "fixed" | "variable" | "option"; sum: Score }[];
    quality?: Score;
    criteria?: { id?: string; weight: Score; score: Score; quality: Score; points?: Score }[];
    pricePoints?: Score;
    qualityPoints?: Score;
    deduction?: Score;
    cost?: Score;
    unrounded?: Score;
    score: Score;
  }[];
  notRanked: string[];
}

/** Report of an evaluation (utvärderingsrapport). */
export interface EvaluationReport {
  table: EvaluationTable;
  text: string;
  /** An element `article` without script or style. */
  html: string;
}

/** Reasons of an award decision (tilldelningsbeslutets skäl), a draft in Swedish. */
export interface AwardReasons {
  text: string;
  html: string;
  basis: Citation[];
  /** What the draft lacks. */
  missing: string[];
}

/** Request for an explanation (begäran om förklaring) of a price, a draft. */
export interface ExplanationRequest {
  text: string;
  html: string;
  /** The six heads that an explanation may be about, by code. */
  heads: string[];
  log: LogEntry[];
  basis: Citation[];
  missing: string[];
}

/** The calls on evaluation beside ranking and comparing. */
export interface EvaluationCalls {
  "evaluation.abnormallyLow": {
    input: { bids: ScoredBid[]; screens: Screen[]; regime?: Regime } & WithLawBook;
    result: AbnormallyLow;
  };
  "evaluation.sensitivity": {
    input: { model: AwardModel; bids: ScoredBid[] } & WithLawBook;
    result: Sensitivity;
  };
  "evaluation.advise": {
    input: {
      model: AwardModel;
      /** The bids that are expected (väntade anbud). */
      bids: ScoredBid[];
    } & WithLawBook;
    result: ModelAdvice;
  };
  "evaluation.lots": {
    input: {
      lots: LotBids[];
      /** The model of all lots that have none of their own. */
      model?: AwardModel;
      /** How many lots one bidder is awarded at most, and in which order (begränsning). */
      limit?: { max?: number; order?: string[] };
      regime?: Regime;
    } & WithLawBook;
    result: LotAwards;
  };
  "evaluation.report": {
    input: {
      model: AwardModel;
      bids: ScoredBid[];
      /** The procurement, for the heading (upphandling). */
      title?: string;
      language?: Language;
    } & WithLawBook;
    result: EvaluationReport;
  };
  "evaluation.reasons": {
    input: {
      model: AwardModel;
      bids: ScoredBid[];
      regime?: Regime;
      title?: string;
      /** Rejected bids (förkastade anbud) with the reason that the decision gives. */
      rejected?: { bid: string; reason?: string }[];
      /** Last day of the standstill (avtalsspärr), inclusive. */
      standstillUntil?: IsoDate;
    } & WithLawBook;
    result: AwardReasons;
  };
  "evaluation.explanationRequest": {
    input: {
      bids: ScoredBid[];
      screens: Screen[];
      /** The bid to ask about. */
      bid: string;
      regime?: Regime;
      title?: string;
      authority?: string;
      /** Last day for the answer (svar senast), inclusive. */
      answerBy?: IsoDate;
      language?: Language;
    } & WithLawBook;
    result: ExplanationRequest;
  };
}
