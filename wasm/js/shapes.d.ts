// The shapes of the JSON contract, as plain objects. An absent member means
// unknown; `null` is never used.

import type { ReleasedBook } from "./law.js";

/** A day (dag), `"2026-03-31"`, from 1900 to 2199. A JavaScript `Date` is an instant and is refused. */
export type IsoDate = string;

/** A month (månad), `"2017-12"`. */
export type IsoMonth = string;
/** Period of an index (indexperiod): `"2017-12"`, `"2017-Q4"` or `"2017"`. */
export type IndexPeriod = string;

/** An instant (tidpunkt) with offset, `"2026-03-31T14:00:00+02:00"`. */
export type IsoInstant = string;

/** A decimal as text (decimaltal), `"1234.50"`; never a number, which could not hold it exactly. */
export type DecimalString = string;

/** A text in both languages (text på svenska och engelska). */
export interface Bilingual {
  sv: string;
  en: string;
}

/** Language (språk): Swedish or English. */
export type Language = "sv" | "en";

/** Party giving notice (uppsägande part): the authority (beställaren), the provider (utföraren) or either (endera). */
export type PartyToNotice = "authority" | "provider" | "either";

/** How sure a value is (säkerhet); `unverified` must be checked before it is relied on. */
export type Confidence = "high" | "medium" | "unverified";

/** What came out of a rule (utfall). There is no sixth outcome, and unknown is never a no. */
export type Outcome =
  /** The rule is met (uppfylld). */
  | { kind: "satisfied" }
  /** The rule is broken (överträdd). */
  | { kind: "breached" }
  /** The rule says nothing here (inte tillämplig); `because` is a code. */
  | { kind: "notApplicable"; because: string }
  /** The law leaves it to a person (kräver bedömning); `question` is a code. */
  | { kind: "needsJudgement"; question: string }
  /** Cannot be decided (okänt); `missing` holds paths of the input, or `law:` and a key. */
  | { kind: "unknown"; missing: string[] };

/** A score (poäng) as an exact fraction in lowest terms, and rounded to six decimals. */
export interface Score {
  num: string;
  den: string;
  decimal: DecimalString;
}

/** A value that a rule looked at (uppgift). */
export type Fact =
  | { kind: "date"; value: IsoDate }
  | { kind: "instant"; value: IsoInstant }
  | { kind: "money"; value: DecimalString }
  | { kind: "days"; value: number }
  | { kind: "share"; value: DecimalString }
  | { kind: "count"; value: number }
  | { kind: "text"; value: string }
  | { kind: "score"; value: Score };

/** A section of an act (hänvisning), for instance 20 kap. 1 § LOU. */
export interface Citation {
  /** The act (författning), `"2016:1145"` or `"1182/71"`. */
  act: string;
  /** Chapter (kapitel). */
  chapter?: string;
  /** Section or article (paragraf eller artikel). */
  section?: string;
  /** The amending act (ändringsförfattning) whose wording is meant. */
  amendedBy?: string;
  /** The section does not bind here and serves as a model only (analogi). */
  byAnalogy?: boolean;
}

/** The part of the case that a finding is about (vad bedömningen gäller), by its id. */
export type About =
  | { document: string }
  | { requirement: string }
  | { lot: string }
  | { bid: string }
  | { criterion: string }
  | { party: string };

/** One rule applied to one case (bedömning), with everything it looked at. */
export interface Finding {
  /** The permanent id of the rule (regel), `"lou.20.1.standstill"`. */
  rule: string;
  outcome: Outcome;
  about?: About;
  /** The day whose law was applied (bedömt efter), not the day of the call. */
  lawAsOf?: IsoDate;
  /** By name (uppgifter). */
  facts: Record<string, Fact>;
  /** Every section it rests on (stöd), those on counting included. */
  basis: Citation[];
  confidence?: Confidence;
  /** It rests on a law value of the caller's own (eget lagvärde). */
  overlay?: boolean;
}

/** Unit (enhet) of a law value. */
export type Unit =
  | "calendar_days"
  | "working_days"
  | "hours"
  | "weeks"
  | "months"
  | "years"
  | "sek"
  | "eur"
  | "share"
  | "count"
  | "cpv_list"
  | "act";

/** How an amount or a time is compared with a law value (jämförelse). */
export type Comparison = "atMost" | "below" | "atLeast" | "above";

/** Where a law value stands (källa). */
export interface Source {
  act?: string;
  chapter?: string;
  section?: string;
  amendedBy?: string;
  url?: string;
  note?: string;
}

/** A law value of the caller's own (eget lagvärde). */
export interface OverlayValue {
  /** Dotted and lower case, `"lou.direct_award_limit"`; a recorded key or a new one. */
  key: string;
  /** First day in force (gäller från). */
  from: IsoDate;
  /** Last day in force, inclusive (gäller till och med). */
  until?: IsoDate;
  value: string;
  unit: Unit;
  comparison?: Comparison;
  source: Source;
  /** It takes the place of recorded values (ersätter). */
  replaces?: boolean;
  /** What it is, for a key of the caller's own. */
  title?: Bilingual;
  /** Which date picks the value (avgörande dag), `"procurement_started_on"`. */
  keyedBy?: string;
}

/** A law file of the caller's own (lagfil): one concept through time. */
export interface LawFile {
  /** Dotted and lower case; a recorded key or a new one. */
  key: string;
  /** What it is, in Swedish. */
  title?: string;
  titleEn?: string;
  unit: Unit;
  /** Which date picks the values (avgörande dag), `"procurement_started_on"`. */
  keyedBy?: string;
  value: Pick<OverlayValue, "from" | "until" | "value" | "comparison" | "source" | "replaces">[];
}

/**
 * The law that a call judges by: a released book in place of the built-in values (`base`), and
 * values of the caller's own on top (egna lagvärden); at least one of the three.
 */
export type LawBook =
  | { base?: ReleasedBook; values: OverlayValue[]; files?: LawFile[] }
  | { base?: ReleasedBook; values?: OverlayValue[]; files: LawFile[] }
  | { base: ReleasedBook; values?: OverlayValue[]; files?: LawFile[] };

/** What every call may be given beside its own input. */
export interface WithLawBook {
  lawBook?: LawBook;
  /** The answer has the key `stamp`, and its papers print it at their foot (stämpel). */
  stamp?: boolean;
}

/** Length of a period (tidens längd): exactly one unit, at least 1. */
export type Period =
  | { days: number; weeks?: never; months?: never; years?: never }
  | { weeks: number; days?: never; months?: never; years?: never }
  | { months: number; days?: never; weeks?: never; years?: never }
  | { years: number; days?: never; weeks?: never; months?: never };

/** Notice period in the terms (uppsägningstid): exactly one unit, at least 1. */
export type NoticeSpan =
  | { days: number; weeks?: never; months?: never }
  | { weeks: number; days?: never; months?: never }
  | { months: number; days?: never; weeks?: never };

/**
 * To which day the notice period runs (till vilken dag uppsägningstiden räknas): the same
 * day (dag för dag), the end of the month, quarter, half-year or year (månads-, kvartals-,
 * halvårs- eller årsskifte), or a fixed day (fast dag).
 */
export type Anchor =
  | "dayExact"
  | "monthEnd"
  | "quarterEnd"
  | "halfYearEnd"
  | "yearEnd"
  | "fixedDay";

/** What the terms say of notice by one party (uppsägningsvillkor). */
export interface NoticePeriod {
  by?: PartyToNotice;
  period?: NoticeSpan;
  /** Absent where the terms do not say; the answer then holds the readings. */
  anchor?: Anchor;
  /** Month and day (fast dag), `"12-31"`, with the anchor `fixedDay`. */
  fixedDay?: string;
  /** What decides the day of notice (avgörande händelse): sent, received, deemed received. */
  trigger?: "sent" | "received" | "deemedReceived";
  /** Days after sending when a notice is deemed received (anses mottagen). */
  deemedAfterDays?: number;
  /** Earliest day of notice (tidigaste uppsägningsdag). */
  earliest?: IsoDate;
  /** Form of the notice (form), for instance in writing. */
  form?: string;
  /** What cause it needs (skäl), for instance none. */
  cause?: string;
  /** Absent where the terms do not say; within an extended term the answer then holds both. */
  reach?: Reach;
}

/** To which day notice works within an extended term (verkan): any, or the term's last. */
export type Reach = "anyDay" | "termEnd";

/** Extension options (förlängningsoptioner). */
export interface Options {
  /** How many (högst antal), or without limit (utan gräns). */
  max?: number | "unlimited";
  /** Length of each in months (längd i månader). */
  months?: number;
  /** How long before the end they are called (avrop senast före slut). */
  callBefore?: NoticeSpan;
  /** The last days to call, option by option, where the terms name days (avropsdagar). */
  callDays?: IsoDate[];
  calledBy?: PartyToNotice;
  /** They run unless someone says no (automatisk förlängning). */
  automatic?: boolean;
  /** How many have been called (antal avropade), or have extended it by themselves. */
  called?: number;
  /** The option after those has been refused (avböjd). */
  refused?: boolean;
}

/** One option of several with different lengths (option). */
export interface ExtensionOption {
  /** Length in months (längd i månader). */
  months?: number;
  callBefore?: NoticeSpan;
  calledBy?: PartyToNotice;
  /** It runs unless someone says no (automatisk förlängning). */
  automatic?: boolean;
  /** Price of a year of its time (pris), where it is another than before. */
  price?: DecimalString;
  /** What has become of it (läge); absent is unknown. */
  state?: "open" | "called" | "refused" | "lapsed";
}

/** Compensation (ersättning): one of a year, a month or the whole term. */
export interface Compensation {
  annual?: DecimalString;
  monthly?: DecimalString;
  total?: DecimalString;
  /** What it covers (ingår). */
  includes?: string[];
  /** What it does not cover (ingår inte). */
  excludes?: string[];
  /** Prices per unit, beside or in place of a fixed amount (styckpriser). */
  unitPrices?: UnitPrice[];
}

/** A price per unit (styckpris), in volume bands (volymband) where there are several. */
export interface UnitPrice {
  item?: string;
  unit?: "unit" | "hour" | "day" | "placeAndDay";
  bands?: { upTo?: DecimalString; price?: DecimalString }[];
  /** Each band's price within it, or that of the band reached to all. */
  bandsApply?: "within" | "all";
  guaranteed?: DecimalString;
  ceiling?: DecimalString;
}

/** A penalty (vite) for a breach of the terms. */
export interface Penalty {
  when?: string;
  per?: "occurrence" | "day" | "startedWeek";
  amount?: DecimalString;
  share?: DecimalString;
  /** The fee that the share is of (avgift). */
  of?: "monthly" | "annual" | "total";
  capAmount?: DecimalString;
  capShare?: DecimalString;
  capOf?: "monthly" | "annual" | "total";
  reminder?: boolean;
  deductible?: boolean;
}

/** Who bears a cost (kostnadsbärare). */
export interface CostBearer {
  item?: string;
  bearer?: string;
}

/** Something provided in kind (naturabidrag); no money in the ledger. */
export interface InKind {
  what?: string;
  quantity?: number;
  providedBy?: string;
  usedFor?: string;
}

/** Price adjustment (prisjustering, indexklausul). */
export interface AdjustmentClause {
  /** Indices (index) whose shares sum to 1. */
  indices?: { id?: string; share?: DecimalString }[];
  /** Base period: a month (basmånad) `"2017-12"`, a quarter `"2017-Q4"` or a year `"2017"`. */
  base?: IndexPeriod;
  /** Period compared with the base (jämförelsemånad); never beside `first`, `every`, `lagMonths`. */
  compare?: IndexPeriod;
  /** Smallest change that counts (tröskel). */
  threshold?: DecimalString;
  /** Largest change at a time (tak), `"0.04"`. */
  cap?: DecimalString;
  /** Smallest change at a time (golv): `"0"` never falls. */
  floor?: DecimalString;
  /** A change that does not count is kept for the next time (ackumuleras). */
  carryOver?: boolean;
  /** Share of the price that is adjusted (justerbar andel), 1 where absent. */
  adjustableShare?: DecimalString;
  /** Rounding (avrundning) to öre or whole kronor. */
  round?: "ore" | "krona";
  /** Day of the first adjustment (första justering). */
  first?: IsoDate;
  /** Time from one to the next (intervall). */
  every?: { months: number };
  /** From the month of comparison to that of the adjustment (eftersläpning). */
  lagMonths?: number;
  /** Each starts from the one before (kedjad); else all from the base. */
  chained?: boolean;
  /** Rounded at each adjustment (avrundas varje gång); else in the end. */
  roundEach?: boolean;
  /** It must be asked for (begäras). */
  onRequest?: boolean;
}

/** Terms of an assignment (uppdragsvillkor). */
export interface AssignmentTerms {
  /** First day (startdag). */
  start?: IsoDate;
  /** Last day (slutdag) of a fixed term. */
  end?: IsoDate;
  /** Length of a fixed term from the start (avtalstid), in place of its last day. */
  term?: Period;
  /** Runs until someone gives notice (tills vidare). */
  untilFurtherNotice?: boolean;
  /** Minimum term (bindningstid). */
  minimumTerm?: { months: number };
  notice?: NoticePeriod[];
  /** Equal options, or one entry for each (optioner). */
  options?: Options | ExtensionOption[];
  compensation?: Compensation;
  costBearers?: CostBearer[];
  adjustment?: AdjustmentClause;
  inKind?: InKind[];
  penalties?: Penalty[];
  /** Follow-up and insight (uppföljning och insyn), 10 kap. 8-9 §§ KL. */
  followUp?: {
    by?: string[];
    first?: IsoDate;
    every?: { months: number };
    indicators?: string[];
    /** A private provider (privat utförare). */
    privateProvider?: boolean;
    insight?: boolean;
  };
  /** When the agreement ends (avveckling och överlämning). */
  transition?: {
    beginsBefore?: { months: number };
    handsOver?: string[];
    earlyExit?: DecimalString;
  };
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}
