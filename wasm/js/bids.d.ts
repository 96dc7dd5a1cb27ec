// What follows from the check of bids: checklist, table, letters; and self-declarations.

import type { Unstated, Verdict } from "./answers.js";
import type { About, IsoDate, Outcome } from "./shapes.js";
import type { Bid, BidDeadline } from "./tender.js";

/** How pressing an item is (angelägenhetsgrad), the most pressing first. */
export type ItemUrgency = "late" | "rejectable" | "judgement" | "unknown" | "curable" | "submit";

/** Item of a checklist (att göra): one thing to do. */
export interface ChecklistItem {
  urgency: ItemUrgency;
  rule: string;
  about?: About;
  /** What to do, in words. */
  text: string;
  /** The documents to attach (handlingar att bifoga). */
  attach?: { document: string; title: string }[];
  missing?: string[];
  /** Last day to do it, inclusive. */
  by?: IsoDate;
  /** Days to that day; 0 on the day itself, below zero after it. */
  daysLeft?: number;
}

/** Checklist of a bid (checklista för anbudsgivaren), the most urgent item first. */
export interface Checklist {
  /** What the bid comes to as it stands; one not submitted yet is not judged by time. */
  verdict: Verdict;
  /** The verdict as a sentence that names what nobody has stated. */
  verdictText: string;
  items: ChecklistItem[];
  deadline?: BidDeadline;
  /** Days to the deadline; below zero after it. */
  daysLeft?: number;
  missing: string[];
  notChecked: string[];
  /** What nobody has stated (inte angivet), sorted. */
  unstated: Unstated[];
}

/** Row of the table (rad): one bid. */
export interface TableRow {
  bid?: string;
  bidder?: string;
  verdict: Verdict;
  /** The verdict as a sentence that names what nobody has stated. */
  verdictText: string;
  cureRoute?: string;
  /**
   * One for each column: the gravest finding of its rule, with its outcome in words; what nobody
   * has stated is `inte angivet`.
   */
  cells: { outcome: Outcome; consequence?: string; reason?: string; word: string }[];
  /** Everything that keeps the bid from being admissible. */
  reasons: { rule: string; about?: About; consequence?: string; text: string; basis: string[] }[];
  notChecked: string[];
  /** What nobody has stated (inte angivet), sorted. */
  unstated: Unstated[];
}

/** Table of bids (sammanställning av anbudsprövningen), fit for the award report. */
export interface BidTable {
  columns: { rule: string; about?: About; title: string }[];
  rows: TableRow[];
}

/** Letter to a bidder (brev): a draft in Swedish for a person to read, complete and sign. */
export interface BidLetter {
  bid?: string;
  kind: "completion" | "rejection" | "hearing" | "lowPrice";
  subject: string;
  body: string;
  /** The same as a part of a page, every name in it escaped. */
  html: string;
}

/** Letters (brev) to bidders, and the bids that get none. */
export interface BidLetters {
  letters: BidLetter[];
  notDrafted: {
    bid?: string;
    because: "bid_is_admissible" | "verdict_unknown";
    /** What nobody has stated (inte angivet), sorted. */
    unstated?: Unstated[];
  }[];
}

/** Self-declaration read in (inläst egen försäkran, ESPD): what it says of a bid. */
export interface EspdImport {
  bid: Bid;
  version: string;
  role?: string;
  /** What was not taken over (bortfall), and why. */
  loss: { path: string; because: string }[];
}
