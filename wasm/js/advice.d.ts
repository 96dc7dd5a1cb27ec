// Forms of agreement, reservations and state aid: the shapes, and what is answered about them.

import type { LawParameter } from "./answers.js";
import type { Need } from "./dossier.js";
import type {
  Bilingual,
  Citation,
  DecimalString,
  Finding,
  IsoDate,
  Outcome,
  WithLawBook,
} from "./shapes.js";
import type { Tender } from "./tender.js";

/** Form of agreement (avtalsform) that a need leads to. */
export type Route =
  | "internal"
  | "inHouse"
  | "grant"
  | "iop"
  | "lov"
  | "directAward"
  | "advertised"
  | "reservedNonProfit"
  | "reservedParticipation"
  | "reservedSheltered"
  | "stop"
  | "unknown";

/** Question (fråga) of the tree that leads to a form. */
export type AdviceQuestion =
  | "sameLegalPerson"
  | "inHouse"
  | "authorityWithoutStatute"
  | "performanceForPay"
  | "sharedSteering"
  | "partnershipCriteria"
  | "freedomOfChoice"
  | "reservedNonProfit"
  | "reservedParticipation"
  | "reservedSheltered"
  | "withinDirectAwardLimit";

/** Advice (råd) on the form of agreement. */
export interface Advice {
  route: Route;
  missing: string[];
  /** One for each question (fråga); those never reached are not applicable. One is on the form. */
  findings: Finding[];
  /** What the form rests on and asks for (avtalsformen); absent where it is unknown. */
  form?: {
    basis: Citation[];
    /** Law values of the day the procurement starts (gränser). */
    limits: LawParameter[];
    /** Paths of the limits that could not be told. */
    limitsMissing?: string[];
    /** What to do next, in order (nästa steg). */
    next: { step: string; text: Bilingual }[];
  };
  /** The questions that remain, in the order that settles most (frågor som återstår). */
  questions?: {
    question: AdviceQuestion;
    text: Bilingual;
    fields: string[];
    ifYes: Route[];
    ifNo: Route[];
  }[];
  /** What another answer to each question on the way would lead to. */
  turns?: {
    question: AdviceQuestion;
    text: Bilingual;
    answered: boolean;
    otherwise: Route[];
    asked: string[];
  }[];
}

/** Condition of a reservation (villkor). */
export type EligibilityCondition =
  | "nonProfitScope"
  | "nonProfitService"
  | "nonProfitPurpose"
  | "nonProfitTransfers"
  | "nonProfitInfluence"
  | "nonProfitRegistration"
  | "participationScope"
  | "participationService"
  | "participationTask"
  | "participationProfit"
  | "participationStructure"
  | "participationTerm"
  | "participationRepeat"
  | "shelteredScope"
  | "shelteredAim"
  | "shelteredShare";

/** Evidence on a condition (underlag om ett villkor). */
export interface ConditionEvidence {
  condition?: EligibilityCondition;
  text?: string;
  source?: string;
}

/** Facts on an organisation (uppgifter om organisationen); absent is unknown. */
export interface OrganisationFacts {
  /** As in `reservedHistory` of the tender. */
  name?: string;
  number?: string;
  servesPublicBenefit?: boolean;
  permittedTransfersOnly?: boolean;
  publicDecisiveInfluence?: boolean;
  /** Registration (registrering) is evidence and no condition. */
  registered?: boolean;
  publicTask?: boolean;
  reinvestsProfit?: boolean;
  participatory?: boolean;
  shelteredOrIntegrating?: boolean;
  disadvantagedShare?: DecimalString;
  evidence?: ConditionEvidence[];
}

/** Eligibility (behörighet för reserverad upphandling) of one organisation. */
export interface Eligibility {
  /** 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU, in that order. */
  reservations: {
    reservation: "nonProfit" | "participation" | "sheltered";
    outcome: Outcome;
    conditions: {
      condition: EligibilityCondition;
      outcome: Outcome;
      evidence: ConditionEvidence[];
      basis: Citation[];
    }[];
  }[];
  findings: Finding[];
  missing: string[];
}

/** Scheme of aid of little importance (stöd av mindre betydelse). */
export type AidScheme = "deMinimis" | "sgeiDeMinimis";

/** Exchange rate (växelkurs) of kronor for one euro. */
export interface EuroRate {
  sekPerEuro?: DecimalString;
  on?: IsoDate;
  source?: string;
}

/** Earlier aid (tidigare stöd); the amount is in euro or in kronor. */
export type AidGrant = {
  on?: IsoDate;
  rate?: EuroRate;
  /** Absent is the one asked about. */
  scheme?: AidScheme;
  to?: string;
  grantedBy?: string;
  source?: string;
} & (
  | { amountEur?: DecimalString; amountSek?: never }
  | { amountSek?: DecimalString; amountEur?: never }
);

/** Entrustment (tilldelning) of a service of general economic interest, with its end. */
export interface Entrustment {
  from?: IsoDate;
  to?: IsoDate;
  compensationPerYearEur?: DecimalString;
  socialService?: boolean;
  source?: string;
}

/** State aid (statsstöd): whether a grant fits under the ceiling of its scheme. */
export interface StateAid {
  ceilingEur?: DecimalString;
  /** What earlier aid by the scheme uses; absent where that is not known. */
  usedEur?: DecimalString;
  /** What is left before the proposal, at least 0. */
  leftEur?: DecimalString;
  outcome: Outcome;
  proposedEur?: DecimalString;
  windowFrom?: IsoDate;
  windowTo?: IsoDate;
  earlier?: { on?: IsoDate; amountEur?: DecimalString; counted?: boolean }[];
  findings: Finding[];
  missing: string[];
}

/** The calls on forms, reservations and aid. */
export interface AdviceCalls {
  "advice.route": { input: { need: Need } & WithLawBook; result: Advice };
  "advice.eligibility": {
    input: { tender: Tender; organisation: OrganisationFacts } & WithLawBook;
    result: Eligibility;
  };
  "partnership.stateAid": {
    input: {
      /** The day of the grant; it picks the regulation. */
      on: IsoDate;
      scheme: AidScheme;
      /** Absent is unknown, an empty list is nothing (tidigare stöd). */
      earlier?: AidGrant[];
      rate?: EuroRate;
      /** Absent, the question presupposes that it is economic (verksamhetens art). */
      activity?: "economic" | "nonEconomic" | "unknown";
      /** The names of the single undertaking (ett enda företag), the recipient included. */
      undertaking?: string[];
      entrustment?: Entrustment;
      registeredOn?: IsoDate;
    } & (
      | { proposedEur?: DecimalString; proposedSek?: never }
      | { proposedSek?: DecimalString; proposedEur?: never }
    ) &
      WithLawBook;
    result: StateAid;
  };
}
