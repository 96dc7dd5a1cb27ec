// Agreements: prices, changes, life lines, portfolios, letters, penalties.

import type { Regime } from "./answers.js";
import type { NextProcurement } from "./dossier.js";
import type {
  AdjustmentClause,
  Anchor,
  AssignmentTerms,
  Compensation,
  DecimalString,
  Finding,
  IsoDate,
  IsoInstant,
  IsoMonth,
  Language,
  PartyToNotice,
  Penalty,
  Reach,
  Score,
  WithLawBook,
} from "./shapes.js";
import type { Authority } from "./tender.js";

/** An index value of a month (indextal): final, or with its provisional value, source and day. */
export type IndexValue =
  | DecimalString
  | {
      /** The final value (slutligt tal). */
      value?: DecimalString;
      /** The provisional value (preliminärt tal), kept when the final one has come. */
      provisional?: DecimalString;
      publishedOn?: IsoDate;
      source?: string;
    };

/** Index series (indexserier) by index, each by month `YYYY-MM`. */
export type IndexSeries = Record<string, Record<IsoMonth, IndexValue>>;

/** The price after adjustment (justerat pris), with each step. */
export interface AdjustedPrice {
  /** Absent where the clause does not settle it. */
  amount?: DecimalString;
  /** The last adjustment up to the day applied (tillämpad). */
  applied?: boolean;
  /** Its composite change (sammanvägd förändring), before threshold and cap. */
  change?: Score;
  /** Kept for the next adjustment (sparad förändring); absent where the clause does not say. */
  carried?: Score;
  /** A provisional index value was used (preliminärt). */
  provisional?: boolean;
  provisionalAmount?: DecimalString;
  /** What is settled once the final values have come (slutreglering). */
  settlement?: { difference: DecimalString; months?: number; amount?: DecimalString };
  steps: {
    step:
      | "base"
      | "index"
      | "change"
      | "kept"
      | "belowThreshold"
      | "cap"
      | "floor"
      | "adjustableShare"
      | "rounded"
      | "amount";
    on?: IsoDate;
    index?: string;
    share?: DecimalString;
    from?: IsoMonth;
    fromValue?: DecimalString;
    to?: IsoMonth;
    toValue?: DecimalString;
    provisional?: boolean;
    change?: Score;
    /** Kronor before rounding (oavrundat). */
    exact?: Score;
    amount?: DecimalString;
  }[];
  findings: Finding[];
  missing?: string[];
  notChecked?: string[];
}

/** A change of a contract (ändring). */
export interface ContractChange {
  on?: IsoDate;
  /** Negative where it takes away (belopp). */
  amount?: DecimalString;
  /** The ground that is claimed (grund), 17 kap. 9, 10, 11 or 12 § LOU. */
  ground?: "small" | "clause" | "supplementary" | "unforeseen";
  /** The overall nature of the contract is kept (karaktären behålls). */
  natureKept?: boolean;
  /** The clause as a person has judged it (klausul). */
  clause?: { inDocuments?: boolean; clear?: boolean; statesScope?: boolean };
  /** The other conditions of 11 or 12 § are met, as a person has judged them. */
  conditionsMet?: boolean;
}

/** Whether changes of a contract are allowed (ändring av kontrakt). */
export interface ContractChanges {
  /** By the contract's index clause (indexerat värde). */
  indexedValue?: DecimalString;
  /** Net sum of the changes of small value (nettosumma). */
  netSmall?: DecimalString;
  findings: Finding[];
  missing: string[];
  notChecked: string[];
}

/** A table (tabell) for people. */
export interface Table {
  headings: string[];
  rows: string[][];
}

/** A milestone (hållpunkt) in the life of an agreement. */
export type Milestone =
  | "start"
  | "minimumTermEnds"
  | "earliestNotice"
  | "followUp"
  | "priceAdjustment"
  | "noticeBy"
  | "advisedNotice"
  | "optionCall"
  | "transitionBegins"
  | "nextProcurement"
  | "endsAfterNotice"
  | "end"
  | "optionEnd";

/** The life line (livslinje) of an agreement. */
export interface LifeLine {
  asOf?: IsoDate;
  endBy?: IsoDate;
  /** Every date in order (hållpunkter). */
  events: {
    on: IsoDate;
    kind: Milestone;
    what: string;
    /** The reading under which it is that day (läsning). */
    anchor?: Anchor;
    option?: number;
    path: string;
  }[];
  /** The readings side by side (läsningar); one where the anchor is stated. */
  readings: {
    anchor: Anchor;
    /** Within an extended term (verkan), where that makes a difference and is not stated. */
    reach?: Reach;
    endsOn: IsoDate;
    /** Until when notice gives that same end (samma slut). */
    sameEndUntil?: IsoDate;
    thenEndsOn?: IsoDate;
    extraDays?: number;
    /** What the days more cost (kostnad för dröjsmål); absent where no fixed amount is stated. */
    extraCost?: DecimalString;
    giveBy?: IsoDate;
    giveByEndsOn?: IsoDate;
    adviseBy?: IsoDate;
  }[];
  /** What the terms leave unsaid (okänt). */
  unknown: { path: string; what: string; item?: string }[];
  table: Table;
  /** A calendar file with alarms (kalenderfil med påminnelser), where `stampedAt` is given. */
  ics?: string;
  findings: Finding[];
  missing: string[];
  notChecked: string[];
}

/** An agreement (avtal) of a portfolio. */
export interface Agreement {
  id?: string;
  title?: string;
  terms?: AssignmentTerms;
  /** The last day on which the next procurement must begin (nästa upphandling). */
  procurementStartsBy?: IsoDate;
  /** The plan from which that day is counted backwards (nästa upphandling). */
  nextProcurement?: NextProcurement;
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}

/** A portfolio (avtalsportfölj): what must be decided, and the money that hangs on it. */
export interface Portfolio {
  asOf: IsoDate;
  /** Last day of the time asked about, inclusive. */
  until: IsoDate;
  /** By day (beslut). */
  decisions: {
    agreement: string;
    title?: string;
    kind:
      | "notice"
      | "optionCall"
      | "optionObjection"
      | "optionCallPassed"
      | "nextProcurement"
      | "end"
      | "priceAdjustment";
    decideBy: IsoDate;
    adviseBy?: IsoDate;
    /** Negative where the last day has passed (dagar kvar). */
    daysLeft: number;
    effectOn: IsoDate;
    /** Of a notice: the end that one given the day after brings (slut vid dröjsmål). */
    thenEndsOn?: IsoDate;
    /** Absent where it is unknown, never 0 (belopp). */
    amount?: DecimalString;
    /** The readings under which it is so; absent where the anchor is stated. */
    anchors?: Anchor[];
    option?: number;
    what: string;
  }[];
  /** Agreements whose terms do not settle everything (okänt). */
  unknown: { agreement: string; title?: string; missing: string[] }[];
  table: Table;
  ics?: string;
  /** Terms that contradict one another (motsägelser), and procurements by their plans. */
  findings: Finding[];
  missing: string[];
}

/** A party to a letter (part); organisations, never private persons. */
export interface LetterParty {
  name?: string;
  number?: string;
  address?: string[];
}

/** What only the parties know of a letter (brevets uppgifter); what is absent becomes a blank. */
export interface LetterDetails {
  title?: string;
  number?: string;
  signedOn?: IsoDate;
  /** The clause of the agreement (punkt i avtalet). */
  clause?: string;
  sender?: LetterParty;
  recipient?: LetterParty;
  place?: string;
  cause?: string;
}

/** A letter (brev) as a draft in Swedish. */
export interface Letter {
  subject: string;
  text: string;
  /** Paths of the blanks that a person fills in (luckor). */
  blanks: string[];
  /** Absent where the terms have several readings or do not settle it (slutdag). */
  endsOn?: IsoDate;
  findings: Finding[];
  missing: string[];
}

/** A penalty (vite) that is due, with its cap. */
export interface PenaltyDue {
  amount?: DecimalString;
  uncapped?: DecimalString;
  cap?: DecimalString;
  times?: number;
  findings: Finding[];
  missing?: string[];
  notChecked: string[];
}

/** The fee of a year by volume (årets ersättning); what is unknown is absent, never 0. */
export interface Fee {
  amount?: DecimalString;
  /** The fixed part (fast del). */
  fixed?: DecimalString;
  parts: {
    item?: string;
    quantity?: DecimalString;
    /** At least the guaranteed volume (volym att betala). */
    paid?: DecimalString;
    amount?: DecimalString;
  }[];
  findings: Finding[];
  missing: string[];
}

/** The calls on agreements: what each takes and what it gives. */
export interface AgreementCalls {
  "assignment.price": {
    input: {
      base: DecimalString;
      clause: AdjustmentClause;
      series: IndexSeries;
      on: IsoDate;
      /** Months paid by the provisional price of a year (månader att reglera). */
      settledMonths?: number;
    } & WithLawBook;
    result: AdjustedPrice;
  };
  "assignment.change": {
    input: {
      /** Value of the contract without VAT (kontraktets värde). */
      value?: DecimalString;
      startedOn?: IsoDate;
      regime?: Regime;
      /** Value now over value then by the index clause (uppräkning). */
      indexFactor?: DecimalString;
      authority?: Authority;
      /** A works contract (byggentreprenad); absent: goods or services. */
      works?: boolean;
      changes: ContractChange[];
    } & WithLawBook;
    result: ContractChanges;
  };
  "assignment.lifeLine": {
    input: {
      terms: AssignmentTerms;
      asOf?: IsoDate;
      endBy?: IsoDate;
      by?: PartyToNotice;
      serviceDays?: number;
      /** As somebody stated it (nästa upphandlings senaste start); goes before the plan. */
      procurementStartsBy?: IsoDate;
      /** The plan from which that day is counted backwards (nästa upphandling). */
      nextProcurement?: NextProcurement;
      language?: Language;
      stampedAt?: IsoInstant;
      /** Days before at which the calendar file reminds (påminnelser), 30 and 7 where absent. */
      alarms?: number[];
    } & WithLawBook;
    result: LifeLine;
  };
  "assignment.portfolio": {
    input: {
      agreements: Agreement[];
      asOf: IsoDate;
      months: number;
      language?: Language;
      stampedAt?: IsoInstant;
      alarms?: number[];
    } & WithLawBook;
    result: Portfolio;
  };
  "assignment.letter": {
    input: {
      terms: AssignmentTerms;
      kind: "notice" | "optionCall" | "extensionRefusal";
      on: IsoDate;
      by?: PartyToNotice;
      option?: number;
      details?: LetterDetails;
    } & WithLawBook;
    result: Letter;
  };
  "assignment.fee": {
    input: {
      compensation: Compensation;
      /** Volumes of the year (årets volymer). */
      volumes: { item?: string; quantity?: DecimalString }[];
    } & WithLawBook;
    result: Fee;
  };
  "assignment.penalty": {
    input: { penalty: Penalty; compensation?: Compensation } & (
      | { times: number; days?: never }
      | { days: number; times?: never }
    ) &
      WithLawBook;
    result: PenaltyDue;
  };
}
