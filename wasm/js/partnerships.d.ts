// Partnerships (IOP): what the calls on them answer.

import type { Route } from "./advice.js";
import type { Criterion, Evidence, Need, Partnership, ProcurementSign } from "./dossier.js";
import type {
  Bilingual,
  Citation,
  Confidence,
  DecimalString,
  Finding,
  Outcome,
  Score,
  WithLawBook,
} from "./shapes.js";

/** Assessment (bedömning) of a partnership. */
export interface Assessment {
  /** The fourteen criteria (kriterier), in their order. */
  criteria: {
    id: Criterion;
    outcome: Outcome;
    /** There is evidence of a part of it, and none that settles it (delvis). */
    partly?: boolean;
    /** How much it weighs where it is not met (tyngd). */
    severity: "stop" | "decisive" | "high" | "medium";
    /** The evidence on it (underlag), in the order stated. */
    evidence: Evidence[];
    /** The evidence that would settle it (avgörs av). */
    settledBy: Bilingual;
    /** Parts that are stated and bear on it, by path; no evidence by themselves. */
    stated?: string[];
  }[];
  verdict: Outcome;
  /** What each party contributes (bidrag), in sum; shares with and without volunteers. */
  contributions: {
    party: string;
    cash?: DecimalString;
    inKind?: DecimalString;
    volunteers?: DecimalString;
    shareWithVolunteers?: Score;
    shareWithoutVolunteers?: Score;
    /** To hundredths of a per cent by largest remainder; all parties' sum to one. */
    roundedShareWithVolunteers?: DecimalString;
    roundedShareWithoutVolunteers?: DecimalString;
  }[];
  /** The open criteria, in the order in which to settle them (att utreda). */
  toSettle: Criterion[];
  /** What speaks for and against a procurement (kännetecken), each with what it rests on. */
  indicators: {
    indicator: ProcurementSign;
    name: Bilingual;
    side: "forProcurement" | "againstProcurement" | "neither" | "unknown";
    text?: string;
    source?: string;
    basis: Citation[];
    confidence: Confidence;
  }[];
  findings: Finding[];
  missing: string[];
}

/** Draft of an IOP agreement (avtalsutkast), in Swedish. */
export interface PartnershipDraft {
  markdown: string;
  /** An element `article` without script or style; gaps are in `mark`. */
  html: string;
  /** What somebody has to fill in (luckor), in the order in which it stands. */
  gaps: { section: string; path: string; ask: string }[];
  basis: Citation[];
  missing: string[];
}

/** A decision paper's section on the choice of form (val av avtalsform), in Swedish. */
export interface DecisionSection {
  markdown: string;
  html: string;
  route: Route;
  basis: Citation[];
  /** What must be known before the form can be decided. */
  missing: string[];
}

/** The calls on partnerships, and the section on the choice of form. */
export interface PartnershipCalls {
  "partnership.assess": {
    input: { partnership: Partnership } & WithLawBook;
    result: Assessment;
  };
  "partnership.draft": {
    input: {
      partnership: Partnership;
      /** What the cooperation is called (rubrik). */
      title?: string;
    } & WithLawBook;
    result: PartnershipDraft;
  };
  "advice.decisionSection": {
    input: {
      need: Need;
      /** The matter (ärendet), for the heading. */
      title?: string;
    } & WithLawBook;
    result: DecisionSection;
  };
}
