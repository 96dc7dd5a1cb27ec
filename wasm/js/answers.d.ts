// What the calls answer.

import type { FrameStatus } from "./dossier.js";
import type {
  Anchor,
  Bilingual,
  Comparison,
  Confidence,
  DecimalString,
  Finding,
  IsoDate,
  IsoInstant,
  Outcome,
  Score,
  Source,
  Unit,
  WithLawBook,
} from "./shapes.js";
import type { AwardModel } from "./tender.js";

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

/** Latest day (senaste dag) of a period counted backwards from an event. */
export interface LatestDay {
  /** The latest day, inclusive, where the day of the event is not counted: the safe one. */
  latestOn: IsoDate;
  /** The latest day, inclusive, where the day of the event is counted. */
  ifDayCountedOn: IsoDate;
  findings: Finding[];
  missing?: string[];
}

/** End of a period of hours (timfristens slut) under Regulation 1182/71, in Swedish time. */
export interface HourDeadline {
  /** When the first hour begins (första timmen börjar). */
  beginsAt: IsoInstant;
  /** When the last hour has ended (sista timmen är slut): what is done before it is in time. */
  endsAt: IsoInstant;
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
  /** The share by which a derived amount may differ; absent for one that was not derived. */
  tolerance?: DecimalString;
  /** Last day on which the text of the act was read (läst till och med). */
  readTo?: IsoDate;
}

/** A row of the table of law values (rad): one value of one key. */
export interface LawRow extends LawParameter {
  /** Where the source can be read; of a Swedish act the section as it stands today. */
  url?: string;
  /** Other keys under which the same value is found. */
  aliases?: string[];
  /** The key whose value it is, where this key is a second name. */
  aliasOf?: string;
  /** What else must be known of the key, in English. */
  note?: string;
  /** The same for people (i ord). */
  inWords: {
    value: Bilingual;
    keyedBy?: Bilingual;
    confidence: Bilingual;
    source?: Bilingual;
  };
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

/** Regime (regelverk): an act, and which of its chapters govern the purchase. */
export type Regime =
  | "lou-2007-directive"
  | "lou-2007-b-services"
  | "lou-2007-below"
  | "lou-2016-directive"
  | "lou-2016-annex-2"
  | "lou-2016-below"
  | "luf-2016-directive"
  | "luf-2016-annex-2"
  | "luf-2016-below"
  | "luk-2016-directive"
  | "luk-2016-annex-2"
  | "luk-2016-below"
  | "lufs-2011-directive"
  | "lufs-2011-below";

/** Which act and regime govern a purchase (tillämpligt regelverk); what is undecided is absent. */
export interface RegimeAnswer {
  /** The act (lag), `"2016:1145"`. */
  act?: string;
  regime?: Regime;
  /** The thresholds and limits that may matter (tröskelvärden och gränser), by law key. */
  thresholds: Record<string, string>;
  /** Whether the value alone allows a direct award (direktupphandling). */
  directAward: Outcome;
  findings: Finding[];
  missing?: string[];
  /** Codes of what was not checked (ej kontrollerat). */
  notChecked?: string[];
}

/**
 * Verdict on a bid (prövningens resultat): too late (för sent), ground to reject it (kan
 * förkastas), not known yet (okänt), may be corrected or completed if the authority lets it
 * (kan avhjälpas), nothing checked speaks against it (kan prövas).
 */
export type Verdict = "late" | "rejectable" | "unknown" | "curable" | "admissible";

/** Check of a bid (anbudsprövning): the verdict with every finding behind it. */
export interface BidCheck {
  verdict: Verdict;
  /** One for each rule and each thing it is about; a breach says its consequence among the facts. */
  findings: Finding[];
  missing: string[];
  /** Codes of what no rule looked at (inte kontrollerat). */
  notChecked: string[];
  /** Where the law lets a curable bid be corrected or completed: `"4:9"`, `"19:15"`. */
  cureRoute?: string;
}

/** Ranking (rangordning) of bids. */
export interface Ranking {
  /** Ranks skip after a tie: 1, 1, 3. */
  ranking: {
    bid: string;
    rank: number;
    /** Points, or kronor where the lowest ranks first (poäng eller jämförelsetal). */
    score: Score;
    /** Before it was rounded, where the model rounds (oavrundat). */
    unrounded?: Score;
  }[];
  /** Groups of bids with equal figures (lika anbud). */
  ties: string[][];
  /** Bids not ranked first whose removal alone changes who is (avgörande förlorare). */
  decisiveLosers: string[];
  /** A bid is ranked whose admissibility is unknown (preliminär). */
  provisional?: boolean;
  findings: Finding[];
  missing: string[];
}

/** Comparison of models (jämförelse av utvärderingsmodeller) on the same bids. */
export interface ModelComparison {
  winners: { index: number; model: AwardModel["kind"]; winners: string[] }[];
  findings: Finding[];
  missing: string[];
}

/** The options of an agreement (optioner); absent where the terms do not settle them. */
export interface OptionsAnswer {
  options?: {
    /** From 1 (nummer). */
    number: number;
    /** Last day to call it (avrop senast), or to refuse it where it extends by itself. */
    callBy?: IsoDate;
    /** Last day of the agreement with it (slutdag), inclusive. */
    endsOn: IsoDate;
  }[];
  /** Last day if every option is used (sista slutdag). */
  finalEnd?: IsoDate;
  findings: Finding[];
  missing?: string[];
}

/** Headroom (utrymme i ramen), year by year; what is unknown is absent, never 0. */
export interface Headroom {
  years: {
    year: number;
    /** Absent where no line speaks of the year (ram). */
    frame?: DecimalString;
    /** What is committed (bundet). */
    committed?: DecimalString;
    /** Negative where the frame is exceeded (kvar). */
    left?: DecimalString;
    status?: FrameStatus;
    /** Under each status, where the year has lines of several (per status). */
    byStatus?: { status: FrameStatus; frame: DecimalString; left?: DecimalString }[];
  }[];
  findings: Finding[];
  missing?: string[];
}

/** Topic (ämne) of a review. */
export type TopicName =
  | "dossier"
  | "tender"
  | "bids"
  | "evaluation"
  | "assignment"
  | "budget"
  | "partnership"
  | "advice";

/** Review (genomgång) of a dossier: every question that can be asked of it, asked. */
export interface Review {
  /** The topics that could be asked, in their order. */
  topics: { topic: TopicName; findings: Finding[] }[];
  missing: string[];
  /** Codes of what no rule looked at (inte kontrollerat). */
  notChecked: string[];
  /** Every day of the dossier and every day computed from it (kalender), past ones too. */
  calendar: {
    on: IsoDate;
    /** What falls on it, in the language asked for. */
    what: string;
    /** The fact that it is, or rests on. */
    path: string;
  }[];
  /** From each finding to the facts it looked at (spår), and where they are stated or why inferred. */
  traces: {
    /** Absent where only the calendar rests on the fact. */
    topic?: TopicName;
    rule?: string;
    path: string;
    /** The id of the source (källa), and where in it. */
    source?: string;
    where?: string;
    because?: string;
  }[];
}
