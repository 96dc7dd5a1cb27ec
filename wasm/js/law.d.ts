// Which law, which version: the stamp, a released law book, and what differs between two.

import type { Dossier } from "./dossier.js";
import type {
  About,
  Bilingual,
  Comparison,
  Confidence,
  IsoDate,
  Outcome,
  Source,
  Unit,
  WithLawBook,
} from "./shapes.js";

/** By which version of the library and by which law an answer was given (stämpel). */
export interface Stamp {
  /** The version of the library. */
  version: string;
  /** The SHA-256 of the law book, the caller's own values in it, in hexadecimal. */
  book: string;
  /** The last day on which the text of each act was read (läst till och med), by the act's number. */
  readTo: Record<string, IsoDate>;
}

/** A released law book (utgiven lagbok), whole: the file `law/book.json` of a release. */
export interface ReleasedBook {
  readTo: Record<string, IsoDate>;
  /** The keys, in alphabetical order. */
  parameters: {
    key: string;
    /** The key whose values these are, where this is a second name. */
    aliasOf?: string;
    title?: Bilingual;
    note?: string;
    unit: Unit;
    /** Which date picks the value (avgörande dag), `"procurement_started_on"`. */
    keyedBy: string;
    values: {
      /** First day in force (gäller från). */
      from: IsoDate;
      /** Last day in force, inclusive (gäller till och med). */
      until?: IsoDate;
      value: string;
      comparison?: Comparison;
      confidence: Confidence;
      /** The share by which a derived amount may differ from the announced one. */
      tolerance?: string;
      source: Source;
    }[];
  }[];
}

/** Days on which a key differs between two law books (ändrat lagvärde). */
export interface KeyChange {
  key: string;
  from: IsoDate;
  /** The last day, inclusive; absent where no end is recorded. */
  until?: IsoDate;
  /** Absent where no value is recorded for these days. */
  before?: string;
  after?: string;
  /** What differs; absent where a value is recorded in one of the books only. */
  changed?: (
    | "value"
    | "unit"
    | "comparison"
    | "keyedBy"
    | "confidence"
    | "tolerance"
    | "source"
    | "overlay"
  )[];
  beforeInWords?: Bilingual;
  afterInWords?: Bilingual;
}

/** Which finding of which dossier. */
interface FindingOfDossier {
  /** The id of the dossier, or its place, `"dossiers[2]"`. */
  dossier: string;
  topic: string;
  rule: string;
  about?: About;
}

/** What differs between two law books (lagändring). */
export interface LawDiff {
  keys: KeyChange[];
  /** The rules that look at one of these keys. */
  rules: string[];
  /** The findings that turn; a side is absent where there is no such finding. */
  findings: (FindingOfDossier & { before?: Outcome; after?: Outcome })[];
  /** The findings that come out the same with other facts, sections or confidence. */
  touched: (FindingOfDossier & { facts: string[] })[];
  readTo: { act: string; before?: IsoDate; after?: IsoDate }[];
}

/** The calls on versions of the law. */
export interface LawCalls {
  "law.version": { input: WithLawBook; result: Stamp };
  "law.diff": {
    input: {
      /** The book before; the built-in values where absent. */
      from?: ReleasedBook;
      /** The book after; `lawBook` where absent. At most one of the two. */
      to?: ReleasedBook;
      dossiers?: Dossier[];
      /** The day on which the dossiers are reviewed (bedömningsdag); absent: their own days. */
      asOf?: IsoDate;
    } & WithLawBook;
    result: LawDiff;
  };
}
