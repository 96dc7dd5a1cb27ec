// A tender checked, its timetable, and the plan backwards.

import type { CountingRule } from "./answers.js";
import type { Citation, Confidence, Finding, IsoDate, Period } from "./shapes.js";

/** Check of a tender (granskning av upphandlingen). */
export interface TenderCheck {
  /** One for each rule, and for each thing it is about (bedömningar). */
  findings: Finding[];
  missing: string[];
  /** Codes of what no rule looked at (inte kontrollerat). */
  notChecked: string[];
}

/** Step of a procurement (steg), in the order in which they come. */
export type StepName =
  | "noticeSent"
  | "published"
  | "requestsDue"
  | "invited"
  | "lastQuestion"
  | "lastAnswer"
  | "bidDeadline"
  | "bidValidUntil"
  | "awardNotified"
  | "standstillLastDay"
  | "earliestSigning"
  | "signed"
  | "awardNoticeDue"
  | "reviewUntil";

/** What a timetable assumes of the steps after the bids (antaganden). */
export interface TimetableAssumptions {
  /** The day the award notification is sent (underrättelsen skickas). */
  awardNotifiedOn?: IsoDate;
  /** Electronically to all, or otherwise to somebody (hur den skickas). */
  sentBy?: "electronic" | "other";
  /** The day the contract is signed (avtalet ingås). */
  signedOn?: IsoDate;
  /** The day the candidates are invited (inbjudan). */
  invitedOn?: IsoDate;
  /** Last day of a longer standstill that the notification states (avtalsspärr enligt underrättelsen). */
  standstillUntil?: IsoDate;
  /** The day a voluntary notice of a direct award was published (förhandsinsyn). */
  voluntaryNoticeOn?: IsoDate;
  /** The day the award notice was published (efterannons). */
  awardNoticePublishedOn?: IsoDate;
}

/** Step of a timetable (steg i tidplanen): its day, or what it depends on. */
export interface TimetableStep {
  step: StepName;
  /** Absent where it is not known (okänd). */
  on?: IsoDate;
  /** The rule that gives it or that it must keep (regel). */
  rule?: string;
  /** The earliest lawful day (tidigast enligt lag). */
  earliestOn?: IsoDate;
  /** The day from which it is counted (räknas från); it is not counted itself. */
  from?: IsoDate;
  period?: Period;
  counting?: CountingRule;
  /** The day before it was moved off a closed day (beräknad dag). */
  nominalOn?: IsoDate;
  /** The day under each reading (läsningar), where one is not settled. */
  readings?: { when: string; on: IsoDate }[];
  /** Paths of what would move it (flyttas av). */
  movedBy?: string[];
  missing?: string[];
  /** The step for some days that a missing one may have (om … då). */
  if?: { path: string; value: IsoDate; on: IsoDate }[];
  basis?: Citation[];
  confidence?: Confidence;
  /** Why there is no such step, by code (skäl). */
  because?: string;
}

/** Timetable of a procurement (tidplan). */
export interface Timetable {
  steps: TimetableStep[];
  missing: string[];
  /** Standstill, award notice and review (bedömningar). */
  findings: Finding[];
  /** The days that are known, as `calendar.ics` takes them (kalender). */
  calendar: { on: IsoDate; what: string }[];
}

/** What a plan assumes of the time that work takes, in days (antaganden). */
export interface PlanAssumptions {
  /** Absent, the longer standstill is planned for (hur underrättelsen skickas). */
  sentBy?: "electronic" | "other";
  /** From the signing to the start of the contract (uppstart). */
  startUpDays?: number;
  /** From the last day for bids to the award notification (utvärdering). */
  evaluationDays?: number;
  /** From the last question to the last answer (besvara frågor). */
  answerDays?: number;
  /** From the last request to the invitation (urval). */
  selectionDays?: number;
  /** For bids, where the act gives no minimum (skälig tid). */
  bidDays?: number;
}

/** Step of a plan with its latest day (steg i planen). */
export interface PlanStep {
  step: StepName;
  /** The latest day (senast); absent where it is not known. */
  latestOn?: IsoDate;
  /** The day that the tender states for it (planerat). */
  plannedOn?: IsoDate;
  /** Days from the stated day, or from `asOf`, to the latest (marginal); negative where it is too late. */
  slackDays?: number;
  rule?: string;
  /** The days between it and the step after it (dagar till nästa steg). */
  days?: number;
  missing?: string[];
  basis?: Citation[];
  confidence?: Confidence;
}

/** Plan backwards from the start of the contract (planering bakåt). */
export interface Plan {
  steps: PlanStep[];
  findings: Finding[];
  missing: string[];
}
