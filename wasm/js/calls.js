// Written from core/schema/anbud.schema.json by `make generate`; do not edit.

import { call } from "./call.js";

export const explain = call("explain");

export const calendar = Object.freeze({
  holidays: call("calendar.holidays"),
  deadline: call("calendar.deadline"),
  ics: call("calendar.ics"),
  before: call("calendar.before"),
  hours: call("calendar.hours"),
});

export const organisation = Object.freeze({
  check: call("organisation.check"),
});

export const law = Object.freeze({
  parameter: call("law.parameter"),
  regime: call("law.regime"),
  table: call("law.table"),
  version: call("law.version"),
  diff: call("law.diff"),
});

export const assignment = Object.freeze({
  notice: call("assignment.notice"),
  latestNotice: call("assignment.latestNotice"),
  options: call("assignment.options"),
  price: call("assignment.price"),
  change: call("assignment.change"),
  lifeLine: call("assignment.lifeLine"),
  portfolio: call("assignment.portfolio"),
  letter: call("assignment.letter"),
  penalty: call("assignment.penalty"),
  fee: call("assignment.fee"),
});

export const budget = Object.freeze({
  allocate: call("budget.allocate"),
  vatCompensation: call("budget.vatCompensation"),
  headroom: call("budget.headroom"),
  forecast: call("budget.forecast"),
  scenarios: call("budget.scenarios"),
  chart: call("budget.chart"),
  report: call("budget.report"),
  compareMethods: call("budget.compareMethods"),
  split: call("budget.split"),
  totalCost: call("budget.totalCost"),
});

export const evaluation = Object.freeze({
  rank: call("evaluation.rank"),
  compare: call("evaluation.compare"),
  abnormallyLow: call("evaluation.abnormallyLow"),
  sensitivity: call("evaluation.sensitivity"),
  advise: call("evaluation.advise"),
  lots: call("evaluation.lots"),
  report: call("evaluation.report"),
  reasons: call("evaluation.reasons"),
  explanationRequest: call("evaluation.explanationRequest"),
});

export const bid = Object.freeze({
  check: call("bid.check"),
  checklist: call("bid.checklist"),
  table: call("bid.table"),
  letters: call("bid.letters"),
});

export const partnership = Object.freeze({
  assess: call("partnership.assess"),
  stateAid: call("partnership.stateAid"),
  draft: call("partnership.draft"),
});

export const advice = Object.freeze({
  route: call("advice.route"),
  eligibility: call("advice.eligibility"),
  decisionSection: call("advice.decisionSection"),
});

export const tender = Object.freeze({
  check: call("tender.check"),
  timetable: call("tender.timetable"),
  backward: call("tender.backward"),
});

export const dossier = Object.freeze({
  review: call("dossier.review"),
});

export const espd = Object.freeze({
  import: call("espd.import"),
});
