// A whole case: partnership, need, frame, and the dossier that holds them with the procurement.

import type { AssignmentTerms, DecimalString, InKind, IsoDate, IsoMonth } from "./shapes.js";
import type { Bid, Tender } from "./tender.js";
import type { PlanAssumptions } from "./timetable.js";

/** Criterion (kriterium) of an IOP. */
export type Criterion =
  | "nonProfitPartner"
  | "sharedGoal"
  | "mutualNeed"
  | "bothContribute"
  | "notAPurchase"
  | "noMarket"
  | "stateAidCompatible"
  | "noDetailedControl"
  | "longTerm"
  | "governance"
  | "followUp"
  | "exit"
  | "noTransferOfAuthority"
  | "competentOpenDecision";

/** Contribution (bidrag) of a partner: an amount, or a quantity and a rate. */
export interface Contribution {
  /** The partner's name (part). */
  by?: string;
  /** Volunteers (ideell tid) are never money in a budget. */
  kind?: "cash" | "premises" | "staffHours" | "volunteerHours" | "goods" | "expertise";
  amount?: DecimalString;
  /** How much of the unit (mängd): a text, or a whole number. */
  quantity?: DecimalString | number;
  unit?: string;
  /** Kronor for one unit (taxa). */
  rate?: DecimalString;
  rateSource?: string;
  inBudget?: boolean;
  /** How its value was found (värderingsmetod). */
  method?:
    | "actualCost"
    | "marketPrice"
    | "replacementCost"
    | "opportunityCost"
    | "outputValue"
    | "flatRate";
}

/** Evidence (underlag) on a criterion, and where it stands. */
export interface Evidence {
  criterion?: Criterion;
  finding?: "supports" | "partly" | "contradicts";
  text?: string;
  source?: string;
}

/** Role of a partner (parts roll). */
export type PartnerRole =
  | "publicPartner"
  | "civilSocietyPartner"
  | "funder"
  | "provider"
  | "landlord"
  | "rentPayer"
  | "publicAuthority"
  | "decisionBody"
  | "networkPartner"
  | "trainer";

/** Indicator (kännetecken) of a procurement, the first five, or that it is none. */
export type ProcurementSign =
  | "paymentPerPlace"
  | "detailedSpecification"
  | "enforceableObligations"
  | "previouslyProcured"
  | "marketExists"
  | "ownActivity"
  | "partFinancing"
  | "noEnforceablePerformance"
  | "repaymentOnly";

/** Kind of measure (slag av mått); a share always states its base. */
export type MeasureKind = "count" | "share" | "amount";

/** Outcome (utfall) of a partnership, with its interval where that is known. */
export interface PartnershipOutcome {
  /** The id of its indicator. */
  indicator?: string;
  measure?: string;
  kind?: MeasureKind;
  value?: DecimalString;
  low?: DecimalString;
  high?: DecimalString;
  /** Of whom or what (bas). */
  base?: string;
  from?: IsoDate;
  to?: IsoDate;
  source?: string;
}

/** IOP partnership (idéburet offentligt partnerskap). */
export interface Partnership {
  id?: string;
  partners?: {
    name?: string;
    kind?: "municipality" | "region" | "nonProfit" | "company";
    number?: string;
    roles?: PartnerRole[];
  }[];
  /** The shared goal (gemensamt mål). */
  goal?: string;
  /** What speaks for or against each criterion (underlag), and where it stands. */
  evidence?: Evidence[];
  contributions?: Contribution[];
  terms?: AssignmentTerms;
  signedOn?: IsoDate;
  /** Why the partners cooperate (bakgrund). */
  background?: string;
  /** The values that the cooperation rests on (värdegrund). */
  values?: string;
  /** What each partner undertakes to do (åtaganden). */
  undertakings?: { by?: string; what?: string }[];
  /** What the cooperation is worth (nyttoanalys). */
  benefit?: string;
  /** How it is steered (styrning). */
  governance?: {
    groups?: {
      kind?: "steering" | "working" | "reference";
      /** Partners and functions, never named persons. */
      members?: string[];
      mandate?: string;
      every?: { months: number };
    }[];
    decisions?: string;
  };
  /** How it is followed up (uppföljning). */
  followUp?: {
    by?: string[];
    first?: IsoDate;
    every?: { months: number };
    indicators?: {
      id?: string;
      measure?: string;
      kind?: MeasureKind;
      target?: DecimalString;
      aim?: "atLeast" | "atMost";
      base?: string;
      source?: string;
    }[];
  };
  outcomes?: PartnershipOutcome[];
  /** Changes and exit (avslut); term and notice stand in the terms. */
  exit?: {
    changes?: string;
    renegotiation?: string;
    rescission?: string;
    dispute?: string;
    handOver?: string;
  };
  /** Who leads and who takes part in which task (ansvarsfördelning). */
  responsibilities?: {
    task?: string;
    lead?: string;
    takesPart?: string[];
    exercisesAuthority?: boolean;
    statute?: string;
  }[];
  /** What speaks for and against a procurement (kännetecken). */
  indicators?: { indicator?: ProcurementSign; present?: boolean; text?: string; source?: string }[];
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}

/** Need (behov): what is known of a matter before its form is chosen; its value as a whole or by the month. */
export type Need = {
  startedOn?: IsoDate;
  cpv?: string[];
  /** A unit of the same legal person does the work (samma juridiska person). */
  sameLegalPerson?: boolean;
  /** The provider is controlled as an own unit (kontroll som över den egna förvaltningen). */
  controlledAsOwn?: boolean;
  /** Share of its activity for its owner, 0 to 1 (verksamhetskriteriet). */
  activityForOwnerShare?: DecimalString;
  /** There is a direct private owner (direkt privat ägarintresse). */
  directPrivateOwnership?: boolean;
  /** The work includes exercise of public authority (myndighetsutövning). */
  exercisesPublicAuthority?: boolean;
  /** A statute allows that to be handed over (stöd i lag). */
  statuteAllowsTransfer?: boolean;
  /** The parties bind themselves to performance for pay (ömsesidigt bindande). */
  bindingPerformanceForPay?: boolean;
  /** Both contribute and steer jointly (båda bidrar och styr). */
  bothContributeAndSteer?: boolean;
  partnership?: Partnership;
  /** The individual chooses among all approved providers (den enskilde väljer). */
  individualsChoose?: boolean;
  /** Providers compete on price (priskonkurrens). */
  priceCompetition?: boolean;
  /** Asked to be reserved for civil-society organisations (idéburna organisationer). */
  onlyNonProfit?: boolean;
  /** Asked to be reserved for organisations owned by staff or users (medarbetar- och brukarägda). */
  staffOrUserOwned?: boolean;
  /** Share of workers who are disabled or hard to place, 0 to 1 (skyddad verksamhet). */
  disadvantagedShare?: DecimalString;
} & (
  | { totalValue?: DecimalString; monthlyValue?: never }
  | { monthlyValue?: DecimalString; totalValue?: never }
);

/** Status of a frame line (ramradens status), from the weakest: aviserad, planerad, beslutad, reviderad. */
export type FrameStatus = "announced" | "planned" | "decided" | "adjusted";

/** Frame line (ramrad): a level for each year, or an amount within one calendar year. */
export type FrameLine = {
  from?: IsoDate;
  /** Last day, inclusive; absent in a level that stands until further notice. */
  to?: IsoDate;
  status?: FrameStatus;
} & ({ perYear?: DecimalString; amount?: never } | { amount?: DecimalString; perYear?: never });

/** Budget frame (budgetram). */
export interface Frame {
  /** Who holds it (nämnden). */
  holder?: string;
  lines?: FrameLine[];
}

/** Commitment (bundna medel): an agreement's claim on the frame, a year or for the whole time. */
export type Commitment = {
  id?: string;
  from?: IsoDate;
  /** Last day, inclusive; an absent end is unknown, never none. */
  to?: IsoDate;
} & ({ annual?: DecimalString; total?: never } | { total?: DecimalString; annual?: never });

/** How far the matter has come (ärendets läge). A press release is not a decision. */
export type DossierStatus =
  | "announced"
  | "proposed"
  | "decided"
  | "advertised"
  | "awarded"
  | "signed"
  | "running"
  | "ended";

/** Precision of a date (precision): a day where absent; `YYYY-MM` only with `"month"`. */
export type DatePrecision = "day" | "month";

/** The next procurement (nästa upphandling) of what an agreement is on, as it is planned. */
export interface NextProcurement {
  /** The procurement as far as it is planned (upphandling): procedure, value, CPV codes, days. */
  tender?: Tender;
  /** How long its work takes (antaganden). */
  assume?: PlanAssumptions;
}

/** Dossier (akt): one case with all its parts, each fact stated, inferred or absent. */
export interface Dossier {
  /** Version of the contract (version). */
  anbud: "1";
  id?: string;
  title?: string;
  status?: DossierStatus;
  /** Parties (parter), each role by itself. */
  parties?: { id?: string; name?: string; number?: string; partOf?: string; roles?: string[] }[];
  /** What is done, for whom and where (verksamhet). */
  activity?: {
    mode?: string;
    hours?: string[];
    place?: string;
    content?: string[];
    targetGroups?: { label?: string; priority?: boolean; excluded?: boolean }[];
  };
  /** Periods (perioder), both ends inclusive. */
  periods?: {
    label?: string;
    from?: IsoDate | IsoMonth;
    to?: IsoDate | IsoMonth;
    precision?: DatePrecision;
  }[];
  /** Events (händelser). */
  events?: { what?: string; on?: IsoDate | IsoMonth; precision?: DatePrecision }[];
  /** Who leads and who takes part in which task (ansvar). */
  responsibilities?: { task?: string; lead?: string; takesPart?: string[] }[];
  /** Costs (kostnader) and who bears them. */
  costs?: { item?: string; bearer?: string; amount?: DecimalString }[];
  inKind?: InKind[];
  /** Staff (personal) of a party. */
  staff?: { party?: string; role?: string; count?: number; atLeast?: number }[];
  /** Measures (mått), each with what it is a measure of. */
  measures?: {
    measure?: string;
    value?: DecimalString;
    precision?: "exact" | "approximate" | "atLeast" | "claim";
    base?: string;
  }[];
  goals?: string[];
  /** Related matters (närliggande ärenden). */
  related?: { name?: string; relation?: string }[];
  tender?: Tender;
  bids?: Bid[];
  assignment?: AssignmentTerms;
  nextProcurement?: NextProcurement;
  partnership?: Partnership;
  need?: Need;
  budget?: { frame?: Frame; commitments?: Commitment[] };
  /** Follow-up (uppföljning). */
  followUp?: { by?: string[]; interval?: string; indicators?: string[] };
  /** Where the facts are stated (källor), each point a path and its place. */
  sources?: {
    id?: string;
    title?: string;
    url?: string;
    points?: { path?: string; where?: string }[];
  }[];
  /** What is inferred, and why (slutsatser). */
  inferred?: { path?: string; because?: string }[];
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}
