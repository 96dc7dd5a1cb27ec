// Written from core/schema/anbud.schema.json by `make generate`; do not edit.
//
// The shapes and the calls of the JSON contract, as plain objects. An absent member means
// unknown; `null` is never used.

/** What the screens say of low prices (onormalt låga anbud). */
export interface AbnormallyLow {
  /** The bids that a screen flags, by screen and then in input order. */
  flags: LowFlag[];
  /**
   * What the authority must do about a bid that appears abnormally low; absent where the regime is
   * not stated.
   */
  duty?: LowPriceDuty;
  /** The decision log (beslutslogg): what was compared, what it showed, what a person decides. */
  log: LogEntry[];
  /** What it rests on. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
}

/**
 * Which prices appear low by your own screens (onormalt låga anbud), and what the act then
 * requires.
 */
export interface AbnormallyLowQuestion {
  /** The bids. */
  bids: ScoredBid[];
  /** The screens. */
  screens: Screen[];
  /** The regime; absent is unknown. */
  regime?: Regime;
}

/** Part of the case (vad bedömningen gäller) by its id. */
export type About =
  | { document: string; requirement?: never; lot?: never; bid?: never; criterion?: never; party?: never }
  | { requirement: string; document?: never; lot?: never; bid?: never; criterion?: never; party?: never }
  | { lot: string; document?: never; requirement?: never; bid?: never; criterion?: never; party?: never }
  | { bid: string; document?: never; requirement?: never; lot?: never; criterion?: never; party?: never }
  | { criterion: string; document?: never; requirement?: never; lot?: never; bid?: never; party?: never }
  | { party: string; document?: never; requirement?: never; lot?: never; bid?: never; criterion?: never };

/**
 * Way to keep a year within its frame (åtgärd).
 *
 * - `notice`: Notice of the agreement (uppsägning).
 * - `leaveOption`: Not to call an option (option som inte avropas).
 * - `refuseOption`: To refuse an option that takes effect by itself (option som avböjs).
 */
export type ActionKind = "notice" | "leaveOption" | "refuseOption";

/** Activity (verksamhet). */
export interface Activity {
  /** Mode, for instance mobile. */
  mode?: string;
  /** Hours. */
  hours?: string[];
  /** Place. */
  place?: string;
  /** Content. */
  content?: string[];
  /** Target groups. */
  targetGroups?: TargetGroup[];
}

/**
 * Booked outcome (bokfört utfall) within one calendar year: what the frame bore, net of grants.
 */
export interface Actual {
  /** The commitment it belongs to; the months that its days touch are booked. */
  commitment?: string;
  /** The frame, where it belongs to no commitment. */
  frame?: string;
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive. */
  to?: IsoDate;
  /** The amount; a credit is negative. */
  amount?: Sek;
  /** Where it stands. */
  source?: string;
}

/** Price (justerat pris) after adjustment by index, with each step. */
export interface AdjustedPrice {
  /** The price on the day; absent where the clause does not settle it. */
  amount?: Sek;
  /** Whether the last adjustment up to the day changed the price. */
  applied?: boolean;
  /** The composite change of that adjustment as a share, unrounded, before threshold and cap. */
  change?: Score;
  /**
   * The change that is kept for the next adjustment; absent where the clause does not say whether
   * what is left over is kept.
   */
  carried?: Score;
  /** Whether a provisional index value was used. */
  provisional?: boolean;
  /** The price by the provisional values, where all final ones have come. */
  provisionalAmount?: Sek;
  /** What is settled once the final values have come. */
  settlement?: Settlement;
  /** The steps of the arithmetic. */
  steps: PriceStep[];
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
  /** Codes of what no rule looked at. */
  notChecked?: string[];
}

/**
 * Price adjustment (prisjustering) by index.
 *
 * One adjustment is stated by its two periods. Where `compare` is absent the periods follow from
 * `first`, `every` and `lagMonths`: one adjustment on each such day, with the period of the base's
 * length in which the month that many months earlier lies.
 */
export interface AdjustmentClause {
  /** The indices and their shares, which sum to one. */
  indices?: IndexShare[];
  /** Base period: a month (basmånad), a quarter or a year. */
  base?: IndexPeriod;
  /**
   * Comparison period (jämförelsemånad), as long as the base period; never beside `first`, `every`
   * and `lagMonths`, which give the periods.
   */
  compare?: IndexPeriod;
  /** Smallest change that is applied, as a share; a change of that size is. */
  threshold?: Share;
  /** Largest change of the price at a time, as a share: `0.04` is four per cent up. */
  cap?: Share;
  /**
   * Smallest change of the price at a time, as a share: `0` where it never falls, `-0.02` where it
   * falls by two per cent at the most.
   */
  floor?: ChangeShare;
  /** Whether an unused change is kept for the next time. */
  carryOver?: boolean;
  /** Share of the price that is adjusted. */
  adjustableShare?: Share;
  /** How the new price is rounded. */
  round?: Rounding;
  /** Day of the first adjustment (första justering). */
  first?: IsoDate;
  /** Time from one adjustment to the next. */
  every?: MonthSpan;
  /** Months from the month of comparison to the month of the adjustment (eftersläpning). */
  lagMonths?: number;
  /**
   * Whether each adjustment starts from the price and month of the one before; else all start from
   * the base.
   */
  chained?: boolean;
  /** Whether the price is rounded at each adjustment; else only in the end. */
  roundEach?: boolean;
  /** Whether the adjustment must be asked for (begäras). */
  onRequest?: boolean;
}

/** Advice (råd) on the form of agreement. */
export interface Advice {
  /** The form. */
  route: Route;
  /** What is missing for the question that could not be decided. */
  missing: string[];
  /**
   * A finding on each question; those that were never reached are not applicable. The last is on
   * the form itself.
   */
  findings: Finding[];
  /** What the form rests on and asks for; absent where the form is unknown. */
  form?: Form;
  /** The questions that remain, in the order that settles most; none where the form is known. */
  questions?: OpenQuestion[];
  /** What another answer to each question on the way would lead to. */
  turns?: TurningAnswer[];
}

/**
 * Question (fråga) of the tree that leads to a form of agreement.
 *
 * - `sameLegalPerson`: Does a unit of the same legal person do the work (samma juridiska person)?
 * - `inHouse`: Is the provider controlled as an own unit (intern upphandling)?
 * - `authorityWithoutStatute`: Is public authority handed over without statute (myndighetsutövning
 * utan lagstöd)?
 * - `performanceForPay`: Do the parties bind themselves to performance for pay (bindande prestation
 * mot ersättning)?
 * - `sharedSteering`: Do both contribute and steer jointly (båda bidrar och styr)?
 * - `partnershipCriteria`: Does the partnership meet the criteria (kriterierna för IOP)?
 * - `freedomOfChoice`: Does the individual choose among all approved providers (valfrihet)?
 * - `reservedNonProfit`: Is it reserved for civil-society organisations (idéburna organisationer)?
 * - `reservedParticipation`: Is it reserved for organisations owned by staff or users (medarbetar-
 * och brukarägda)?
 * - `reservedSheltered`: Is it reserved for sheltered workshops (skyddad verksamhet)?
 * - `withinDirectAwardLimit`: Is the value within the limit for a direct award
 * (direktupphandlingsgräns)?
 */
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

/**
 * Whether a model is relative, and which one has the least risk at the same exchange of price and
 * quality (råd om utvärderingsmodell).
 */
export interface AdviseQuestion {
  /** The model. */
  model: AwardModel;
  /** The bids that are expected. */
  bids: ScoredBid[];
}

/** Agreement (avtal) of a portfolio. */
export interface Agreement {
  /** Its id, each one once. */
  id?: string;
  /** What it is called. */
  title?: string;
  /** Its terms. */
  terms?: AssignmentTerms;
  /** The last day on which the next procurement must begin, where that is known. */
  procurementStartsBy?: IsoDate;
  /** The next procurement as it is planned, from which that day is counted backwards. */
  nextProcurement?: NextProcurement;
  /** Data of the user's own. */
  extensions?: Extensions;
}

/**
 * Kind of agreement (avtalsslag) that the procurement leads to.
 *
 * - `contract`: A contract (kontrakt).
 * - `framework`: A framework agreement (ramavtal), 7 kap. LOU.
 * - `callOff`: A call-off after a mini-competition (förnyad konkurrensutsättning), 7 kap. 7–8 §§
 * LOU.
 * - `dynamicSystem`: A purchase in a dynamic purchasing system (dynamiskt inköpssystem), 8 kap.
 * LOU.
 */
export type AgreementKind = "contract" | "framework" | "callOff" | "dynamicSystem";

/**
 * Nature of an activity (verksamhetens art): only an economic one can be aided.
 *
 * - `economic`: Goods or services are offered on a market (ekonomisk).
 * - `nonEconomic`: They are not (icke-ekonomisk).
 * - `unknown`: Nobody has settled it (okänt).
 */
export type AidActivity = "economic" | "nonEconomic" | "unknown";

/** Earlier aid of little importance (tidigare stöd av mindre betydelse). */
export type AidGrant = {
  /** The day it was granted: when the recipient got a right to it, whenever it is paid. */
  on?: IsoDate;
  /** The rate for `amount_sek`. */
  rate?: EuroRate;
  /** The scheme; absent is the one asked about. */
  scheme?: AidScheme;
  /** Who got it. */
  to?: string;
  /** Who granted it. */
  grantedBy?: string;
  /** Where it stands. */
  source?: string;
} &
  ({ amountEur?: DecimalString; amountSek?: never } | { amountSek?: Sek; amountEur?: never });

/**
 * Scheme of aid of little importance (stöd av mindre betydelse).
 *
 * - `deMinimis`: The general regulation (de minimis).
 * - `sgeiDeMinimis`: That on services of general economic interest (tjänster av allmänt ekonomiskt
 * intresse).
 */
export type AidScheme = "deMinimis" | "sgeiDeMinimis";

/** An amount laid out over years, tertials, quarters or months (periodisering). */
export type AllocateQuestion = {
  /** First day. */
  from: IsoDate;
  /** Last day, inclusive. */
  to: IsoDate;
  /** The method. */
  method: AllocationMethod;
  /** The periods. */
  by: Granularity;
} &
  ({ total: Sek; annual?: never } | { annual: Sek; total?: never });

/** Allocation (fördelning) of an amount to periods. */
export interface Allocation {
  /** The parts, ascending. */
  parts: AllocationPart[];
  /** Their sum. */
  total: Sek;
}

/**
 * Allocation method (fördelningsmetod).
 *
 * - `monthEqual`: A full month is a twelfth of the year, a part month its days over the days of
 * that month. Conserves the total.
 * - `dayActualYear`: Days over the days of the calendar year, each year rounded by itself. Over a
 * leap year the shares need not sum to the contract's total.
 * - `dayActualContract`: Days over the contract's own days. Conserves the total.
 */
export type AllocationMethod = "monthEqual" | "dayActualYear" | "dayActualContract";

/** Part of an allocation (del av fördelning). */
export interface AllocationPart {
  /** The period: `2025`, `2025-T1`, `2025-Q1` or `2025-01`. */
  period: string;
  /** The amount. */
  amount: Sek;
  /** The amount in kronor before it was rounded to the öre. */
  exact: Score;
}

/**
 * VAT in an amount (moms i beloppet).
 *
 * - `excluded`: Without VAT (exklusive moms).
 * - `included`: With VAT (inklusive moms).
 */
export type AmountVat = "excluded" | "included";

/**
 * Anchor (anknytning): to which day a notice period runs.
 *
 * - `dayExact`: The same day some months later (samma dag).
 * - `monthEnd`: The end of a month (månadsskifte).
 * - `quarterEnd`: The end of a quarter (kvartalsskifte).
 * - `halfYearEnd`: The end of a half-year (halvårsskifte).
 * - `yearEnd`: The end of a year (årsskifte).
 * - `fixedDay`: A fixed day of the year (fast dag).
 */
export type Anchor =
  | "dayExact"
  | "monthEnd"
  | "quarterEnd"
  | "halfYearEnd"
  | "yearEnd"
  | "fixedDay";

/** Answer to a requirement (svar på krav). */
export interface Answer {
  /** The requirement, by id. */
  requirement?: string;
  /** Whether the bidder meets it. */
  met?: boolean;
  /** The documents of the bid that prove it, by id. */
  evidence?: string[];
}

/**
 * Which of the fourteen criteria of an IOP have evidence (prövning av IOP), what would settle the
 * others, what speaks for a procurement, and what each party brings.
 */
export interface AssessQuestion {
  /** The partnership. */
  partnership: Partnership;
}

/** Assessment (bedömning) of a partnership. */
export interface Assessment {
  /** The fourteen criteria, in their order. */
  criteria: CriterionResult[];
  /** Breached where a decisive criterion is, satisfied where all fourteen are, else unknown. */
  verdict: Outcome;
  /** What each party contributes; empty where no contributions are stated. */
  contributions: PartyContribution[];
  /**
   * The criteria that are open, in the order in which to settle them: those with which the
   * partnership falls, then those that weigh heavily, then the others.
   */
  toSettle: Criterion[];
  /** What speaks for and against a procurement, each with what it rests on. */
  indicators: WeighedSign[];
  /**
   * The findings: the criteria, the contributions, what speaks for a procurement, public authority,
   * then the outcomes.
   */
  findings: Finding[];
  /** What is missing. */
  missing: string[];
}

/** Assignment terms (uppdragsvillkor): the terms of an agreement or an internal assignment. */
export interface AssignmentTerms {
  /** First day (startdag). */
  start?: IsoDate;
  /** Last day of a fixed term, inclusive (slutdag). */
  end?: IsoDate;
  /** Length of a fixed term (avtalstid) from the start, in place of the last day. */
  term?: Span;
  /** Whether it runs until further notice (tills vidare). */
  untilFurtherNotice?: boolean;
  /** Minimum term (bindningstid), from the start. */
  minimumTerm?: MonthSpan;
  /** Notice periods (uppsägningstider), by party. */
  notice?: NoticePeriod[];
  /** Options to extend (optioner på förlängning). */
  options?: OptionClause;
  /** Compensation (ersättning). */
  compensation?: Compensation;
  /** Who bears which cost (kostnadsbärare). */
  costBearers?: CostBearer[];
  /** Price adjustment (prisjustering). */
  adjustment?: AdjustmentClause;
  /** Resources in kind (naturaresurser). */
  inKind?: InKind[];
  /** Penalties (viten). */
  penalties?: Penalty[];
  /** Follow-up and insight (uppföljning och insyn). */
  followUp?: FollowUpTerms;
  /** Transition at the end (avveckling och överlämning). */
  transition?: Transition;
  /** Data of the user's own. */
  extensions?: Extensions;
}

/** Document to attach (handling att bifoga). */
export interface Attachment {
  /** Its id in the tender. */
  document: string;
  /** What the tender calls it. */
  title: string;
}

/**
 * Level of the contracting authority (myndighetens nivå).
 *
 * - `central`: The state (statlig myndighet).
 * - `subcentral`: Municipality, region or another body (kommun, region eller annan).
 */
export type Authority = "central" | "subcentral";

/** Award model (utvärderingsmodell): a formula and its parameters; an absent one is unknown. */
export type AwardModel =
  | {
      kind: "lowestPrice";
    }
  | {
      kind: "lowestOverPrice";
      /** Weight of the price; the two weights sum to 100. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "linearToLowest";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** Whether price points stop at 0, for prices above twice the lowest; absent is no. */
      clampAtZero?: boolean;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "range";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "quadratic";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "meanBased";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "lowestOverPriceAndBestQuality";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "absoluteLinear";
      /** Weight of the price. */
      priceWeight?: DecimalString;
      /** Weight of the quality. */
      qualityWeight?: DecimalString;
      /** The price in kronor that gives the full weight. */
      full?: Sek;
      /** The price in kronor that gives no points; above `full`. */
      zero?: Sek;
      /** Whether a price below `full` gives no more than the full weight; absent is no. */
      clampBelowFull?: boolean;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "addedValue";
      /** What a point of quality is worth in kronor, fixed before bids are opened. */
      perPoint?: Sek;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "medianDeduction";
      /** Share of the median price that full quality is worth. */
      factor?: DecimalString;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "pricePerQuality";
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "valueForMoney";
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "fixedPrice";
      /** The price in kronor. */
      price?: Sek;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    }
  | {
      kind: "lifeCycleCost";
      /** Discount rate a year, as a share of one. */
      rate?: Share;
      /**
       * Whether a bid's price is among its costs or is paid beside them in year zero, `price` on the
       * wire; absent is unknown, and the costs alone are counted.
       */
      price?: LifeCyclePrice;
      /** To how many decimals the total is rounded half up before ranking. */
      roundScoresTo?: number;
      /** What separates bids with equal figures. */
      tieBreak?: TieBreak;
    };

/** Reasons of an award decision (tilldelningsbeslutets skäl), a draft in Swedish. */
export interface AwardReasons {
  /** The draft as text. */
  text: string;
  /** The draft as an HTML element `article`, without script or style. */
  html: string;
  /** The sections that ask for the notice and its reasons. */
  basis: Citation[];
  /** What the draft lacks, sorted. */
  missing: string[];
}

/**
 * By when each step must be taken for the contract to begin on a day (planering bakåt), and whether
 * it is already too late.
 */
export interface BackwardQuestion {
  /** The tender. */
  tender: Tender;
  /** The day on which the contract must begin. */
  contractStartOn: IsoDate;
  /** The day from which slack is counted where the tender states no day. */
  asOf?: IsoDate;
  /** How long the work takes. */
  assume?: PlanAssumptions;
}

/**
 * How volume bands apply (hur volymband tillämpas).
 *
 * - `within`: Each band's price to the units within it (inom bandet).
 * - `all`: The price of the band that is reached to all units (hela volymen).
 */
export type BandRule = "within" | "all";

/**
 * Which day is the latest (senaste dag), counted back from an event ("at the latest six days
 * before"), on both readings.
 */
export interface BeforeQuestion {
  /** The day of the event. */
  before: IsoDate;
  /** The length. */
  period: Period;
  /** The rule of counting. */
  rule: CountingRule;
}

/** Reading (läsning): the latest day if these are the days that count. */
export interface BeforeReading {
  /** The days that count. */
  counts: WorkingDayKind;
  /** The latest day, inclusive, where the day of the event is not counted. */
  latestOn: IsoDate;
  /** The latest day, inclusive, where the day of the event is counted. */
  ifDayCountedOn: IsoDate;
}

/**
 * Way of compensation (ersättningssätt) that gives more.
 *
 * - `flat`: The flat share of the whole cost (schablon).
 * - `split`: One share of the premises part and another of the rest (uppdelning).
 * - `either`: Both give the same.
 */
export type BetterWay = "flat" | "split" | "either";

/**
 * Bid (anbud): what one bidder, alone or with others, has submitted.
 *
 * Members of a group (anbud i grupp), companies relied on (åberopade företag) and subcontractors
 * (underleverantörer) are three lists, since the law treats them apart.
 */
export interface Bid {
  /** Its id. */
  id?: string;
  /** Who submitted it (anbudsgivare). */
  bidder?: Bidder;
  /** When it came in, by the clock of the receiver. */
  receivedAt?: IsoInstant;
  /** The lots bid for, by id. */
  lots?: string[];
  /** The prices, one a lot, or one for the whole. */
  prices?: Price[];
  /** The answers to requirements. */
  answers?: Answer[];
  /** The documents submitted; the list is taken as whole. */
  documents?: SubmittedDocument[];
  /** The members of a group, by name. */
  members?: string[];
  /** The companies whose capacity is relied on. */
  reliedOn?: ReliedOn[];
  /** The subcontractors, by name. */
  subcontractors?: string[];
  /** What is known on exclusion grounds. */
  exclusion?: ExclusionGround[];
  /** Last day the bid binds, inclusive (giltig till och med). */
  validUntil?: IsoDate;
  /** Whether a self-declaration (egen försäkran, ESPD) of the bidder is attached. */
  selfDeclaration?: boolean;
  /** What is stated on economic and technical capacity (kapacitet). */
  capability?: Capability[];
  /** What the bidder asks to be kept secret (sekretessbegäran). */
  secrecy?: SecrecyRequest[];
  /** Data of the user's own. */
  extensions?: Extensions;
}

/** Check of a bid (anbudsprövning): the verdict with every finding behind it. */
export interface BidCheck {
  /** What the findings come to. */
  verdict: Verdict;
  /** One finding for each rule and each thing it is about, in the order of the rules. */
  findings: Finding[];
  /** What is missing, sorted. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
  /**
   * Codes of what nobody has stated, in the tender or in the bid (inte angivet), sorted; the
   * verdict is on what is stated alone.
   */
  unstated: string[];
  /** The verdict as a sentence that names what nobody has stated. */
  verdictText: Bilingual;
  /**
   * Where the law lets a curable bid be corrected or completed: `4:9`, `19:15`, or the sections of
   * the act of 2007 as `lou2007:9:8` and `lou2007:15:12`; none where the verdict is another or the
   * chapter is not settled.
   */
  cureRoute?: string;
}

/** Bid deadline (sista anbudsdag): a day, and a time of day in Sweden where one is stated. */
export interface BidDeadline {
  /** The day. */
  on?: IsoDate;
  /** The time of day; absent, the deadline lasts the whole day. */
  time?: ClockTime;
}

/** Letter to a bidder (brev): a draft for a person to read, complete and sign. */
export interface BidLetter {
  /** The id of the bid. */
  bid?: string;
  /** What it is. */
  kind: BidLetterKind;
  /** Its heading. */
  subject: string;
  /** Its text; what a person must fill in stands in brackets. */
  body: string;
  /** The same as a part of a page, every name in it escaped. */
  html: string;
}

/**
 * Kind of letter (slag av brev).
 *
 * - `completion`: Request to correct, clarify or complete (begäran om komplettering).
 * - `rejection`: The bid is not tried or is rejected (underrättelse om förkastat anbud).
 * - `hearing`: Hearing before an exclusion (tillfälle att yttra sig före uteslutning).
 * - `lowPrice`: Question on a low price (begäran om förklaring av lågt anbud).
 */
export type BidLetterKind = "completion" | "rejection" | "hearing" | "lowPrice";

/** Letters (brev) to bidders, and the bids that get none. */
export interface BidLetters {
  /** The drafts, in the order of the bids. */
  letters: BidLetter[];
  /** The bids without one. */
  notDrafted: NotDrafted[];
}

/**
 * Whether a bid was in time and is complete (anbudsprövning), and what is curable, on which section
 * and by what.
 */
export interface BidQuestion {
  /** The tender. */
  tender: Tender;
  /** The bid. */
  bid: Bid;
}

/** Sensitivity of one bid (anbudets känslighet). */
export interface BidSensitivity {
  /** The bid. */
  bid: string;
  /** Its rank. */
  rank: number;
  /**
   * Its lead before the best of the others, in the figure of the model; below zero where another
   * bid leads, absent where there is no other.
   */
  margin?: Score;
  /** The price up to which it ranks first. */
  price: PriceLimit;
  /** The quality from which it ranks first. */
  quality: QualityLimit;
  /**
   * What one point of quality is worth in kronor at its price; absent where the model has no such
   * rate.
   */
  pointValue?: Score;
}

/** Table of bids (sammanställning av anbudsprövningen), fit for the award report. */
export interface BidTable {
  /** What is asked for, in the order of the rules and of the tender. */
  columns: TableColumn[];
  /** The bids in the order given. */
  rows: TableRow[];
}

/**
 * Validity of bids (anbudets giltighetstid): a length from the day of the deadline, or the last
 * day.
 */
export type BidValidity =
  | { months: number; days?: never; until?: never }
  | { days: number; months?: never; until?: never }
  | { until: IsoDate; months?: never; days?: never };

/** Bidder (anbudsgivare). */
export interface Bidder {
  /** Its name. */
  name?: string;
  /** Its number as stated; it need not be right. */
  number?: StatedNumber;
}

/** Question of a bidder (fråga) and when it was answered. */
export interface BidderQuestion {
  /** Its id. */
  id?: string;
  /** The day it was put. */
  askedOn?: IsoDate;
  /** The day it was answered to all. */
  answeredOn?: IsoDate;
}

/** A text in both languages (text på svenska och engelska). */
export interface Bilingual {
  /** The Swedish text. */
  sv: string;
  /** The English text. */
  en: string;
}

/** Key (nyckel) of a released law book with its values through time. */
export interface BookParameter {
  /** The key. */
  key: string;
  /** The key whose values these are, where this is a second name of them. */
  aliasOf?: string;
  /** What it is. */
  title?: Bilingual;
  /** What a reader must know of the key. */
  note?: string;
  /** The unit of every value. */
  unit: Unit;
  /** Which date of a case picks the value. */
  keyedBy: KeyedBy;
  /** The values in the order of their days; no day has two. */
  values: BookValue[];
}

/** Value (lagvärde) of a released law book. */
export interface BookValue {
  /** First day in force. */
  from: IsoDate;
  /** Last day in force, inclusive; absent where no end is recorded. */
  until?: IsoDate;
  /** The value, as short as possible. */
  value: string;
  /** How an amount or a time is compared with it. */
  comparison?: Comparison;
  /** How sure it is. */
  confidence: Confidence;
  /** The share by which a derived amount may differ from the announced one. */
  tolerance?: DecimalString;
  /** Where it stands. */
  source: Source;
}

/**
 * Chart of a budget plan (diagram över en budgetplan): one for each frame, amounts in kronor.
 *
 * The series `committed`, `option` and `forecast` are bars to be stacked in that order; `frame` and
 * `decided` are lines over them; `left` is the headroom, drawn by itself. A year without a known
 * value has no point, never one of 0. A bar that lacks unknown costs says so by `atLeast`.
 */
export interface BudgetChart {
  /** What the vertical axis counts, in both languages. */
  unit: Bilingual;
  /** A chart for each frame. */
  charts: FrameChart[];
}

/** Budget plan (budgetplan) of one or several committees. */
export interface BudgetPlan {
  /** The frames; absent is unknown. */
  frames?: PlanFrame[];
  /** The commitments; absent is unknown, an empty list is none. */
  commitments?: PlanCommitment[];
  /** The grants that pay for a part of them. */
  grants?: Grant[];
  /** What is booked; absent is unknown, an empty list is nothing yet. */
  actuals?: Actual[];
  /**
   * The day through which the books are closed (stängd period): what is booked of the months that
   * end by then is all there is of them. Absent is unknown: a booking then closes the months that
   * its days touch.
   */
  bookedThrough?: IsoDate;
  /** Data of the user's own. */
  extensions?: Extensions;
}

/** The document (rapporten) as a text; a workbook in base64. */
export interface BudgetReport {
  /** The text of the document, or the bytes of the workbook in base64. */
  content: string;
  /** Its media type. */
  mediaType: string;
}

/**
 * A forecast for the board (rapport till nämnden) as Markdown, as a page or as a workbook, each
 * number with what it rests on.
 */
export interface BudgetReportQuestion {
  /** The plan. */
  plan: BudgetPlan;
  /** How an amount is laid out over its years. */
  method: AllocationMethod;
  /** The years. */
  years: number[];
  /** The day it is judged on. */
  asOf?: IsoDate;
  /** The language; Swedish where none is stated. */
  language?: Language;
  /** The form of the document. */
  format: ReportFormat;
}

/** Buyer (upphandlande myndighet): the contracting authority. */
export interface Buyer {
  /** Its name. */
  name?: string;
  /** Its organisation number. */
  number?: OrganisationNumber;
  /** Whether it is a central government authority. */
  authority?: Authority;
}

/** Day of the calendar (kalenderdag) of a dossier. */
export interface CalendarDay {
  /** The day. */
  on: IsoDate;
  /** What falls on it, a sentence in the language asked for. */
  what: string;
  /** The fact of the dossier that it is, or rests on. */
  path: string;
}

/** Calendar event (kalenderhändelse): something that falls on a day. */
export interface CalendarEvent {
  /** The day; the event lasts the whole of it. */
  on: IsoDate;
  /** What it is. */
  what: string;
  /** The fact that it comes from, by its path in the dossier, where there is one. */
  path?: string;
  /**
   * What it is found again by (nyckel), so that a calendar program moves or renames the event in
   * place of adding one; absent: the day and what it is.
   */
  key?: string;
  /** More about it (beskrivning), lines ended by LF. */
  description?: string;
}

/** Reading (läsning): the last day to call an option if these are the days that count. */
export interface CallReading {
  /** The days that count as working days. */
  counts: WorkingDayKind;
  /** Last day on which it can be called, or refused where it extends by itself. */
  callBy: IsoDate;
}

/** Capability (kapacitet) that is stated: one criterion of economic or technical standing. */
export interface Capability {
  /** The criterion, by the code of the self-declaration, for instance `gen-year-to`. */
  criterion?: string;
  /** Whether it is stated to be met. */
  met?: boolean;
  /** What is stated, a line each. */
  statements?: string[];
}

/** Carry-over (resultatöverföring) into a year; it counts only once it is decided. */
export interface CarryOver {
  /** The year that gets it. */
  year?: number;
  /** The amount; a deficit to restore is negative. */
  amount?: Sek;
  /** Its status. */
  status?: FrameStatus;
  /** The day of the decision. */
  decidedOn?: IsoDate;
  /** Where it stands. */
  source?: string;
}

/** Clause (klausul) of the procurement documents, as a person has judged it. */
export interface ChangeClause {
  /** Whether it stood in the procurement documents. */
  inDocuments?: boolean;
  /** Whether it is clear, exact and unequivocal (klar, exakt och entydig). */
  clear?: boolean;
  /** Whether it says to which extent and of which nature changes may be. */
  statesScope?: boolean;
}

/**
 * Ground (grund) on which a contract is changed without a new procurement.
 *
 * - `small`: Change of small value (ändring av mindre värde), 17 kap. 9 § LOU.
 * - `clause`: Change or option clause (ändrings- eller optionsklausul), 17 kap. 10 § LOU.
 * - `supplementary`: Supplementary order (kompletterande beställning), 17 kap. 11 § LOU.
 * - `unforeseen`: Unforeseen circumstances (oförutsedda omständigheter), 17 kap. 12 § LOU.
 */
export type ChangeGround = "small" | "clause" | "supplementary" | "unforeseen";

/**
 * Kind of change (slag av ändring).
 *
 * - `noticeGiven`: Notice of `commitment` given on `on` (uppsägning); it is then not extended
 * either.
 * - `optionNotCalled`: The option `option` of `commitment` and those after it not called; absent is
 * the first.
 * - `indexChange`: Prices `share` higher from `from`, of `commitment` or of all.
 * - `newAgreement`: The new commitment `agreement`.
 * - `frameCut`: The frame `frame` lower by `amount` a year or by `share`, from the year of `from`.
 */
export type ChangeKind =
  | "noticeGiven"
  | "optionNotCalled"
  | "indexChange"
  | "newAgreement"
  | "frameCut";

/**
 * Whether a contract may be changed without a new procurement (ändring av kontrakt, 17 kap. 9–12 §§
 * LOU).
 */
export interface ChangeQuestion {
  /** The contract's value when it was concluded, without VAT; absent is unknown. */
  value?: Sek;
  /** When the procurement began; absent is unknown. */
  startedOn?: IsoDate;
  /** The regime; absent is unknown. */
  regime?: Regime;
  /** The value now by the index clause over the value then; absent where there is none. */
  indexFactor?: DecimalString;
  /** Who buys; absent is unknown. */
  authority?: Authority;
  /** Whether it is a works contract; absent: goods or services. */
  works?: boolean;
  /** The changes. */
  changes: ContractChange[];
}

/**
 * Change as a share (förändring som andel), as a text, from -1 to 1: -0.02 is two per cent down.
 */
export type ChangeShare = string;

/** Point (punkt) of a series. */
export interface ChartPoint {
  /** The year. */
  category: string;
  /** The amount in kronor. */
  amount: Sek;
  /** Whether unknown costs come on top. */
  atLeast?: boolean;
}

/** A forecast as chart data (diagramdata): frame line, stacked costs, what is left. */
export interface ChartQuestion {
  /** The plan. */
  plan: BudgetPlan;
  /** How an amount is laid out over its years. */
  method: AllocationMethod;
  /** The years. */
  years: number[];
  /** The day it is judged on. */
  asOf?: IsoDate;
}

/** Series (serie) of a chart. */
export interface ChartSeries {
  /** `committed`, `option`, `forecast`, `frame`, `decided`, `actual` or `left`. */
  id: string;
  /** How it is drawn. */
  kind: SeriesKind;
  /** What it is called. */
  label: Bilingual;
  /** Its points, in the order of the years; a year without a value has none. */
  points: ChartPoint[];
}

/** Checklist of a bid (checklista för anbudsgivaren), the most urgent item first. */
export interface Checklist {
  /** What the bid comes to as it stands; one that is not submitted yet is not judged by time. */
  verdict: Verdict;
  /** The verdict as a sentence that names what nobody has stated. */
  verdictText: string;
  /** What to do. */
  items: ChecklistItem[];
  /** When bids must have come in. */
  deadline?: BidDeadline;
  /** Days from the day asked about to the day of the deadline; below zero after it. */
  daysLeft?: number;
  /** What is missing, sorted. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
  /** Codes of what nobody has stated, as in the check; the verdict is on what is stated alone. */
  unstated: string[];
}

/** Item of a checklist (att göra): one thing to do. */
export interface ChecklistItem {
  /** How pressing it is. */
  urgency: ItemUrgency;
  /** The rule behind it. */
  rule: RuleId;
  /** What it is about, where there are several. */
  about?: About;
  /** What to do, in words. */
  text: string;
  /** What to attach. */
  attach?: Attachment[];
  /** What is not known, by path. */
  missing?: string[];
  /**
   * Last day to do it, inclusive: the last day for questions where only the authority can answer,
   * else the day of the deadline.
   */
  by?: IsoDate;
  /** Days from the day asked about to that day; 0 on the day itself, below zero after it. */
  daysLeft?: number;
}

/**
 * What a bidder does before the deadline, the most urgent first, with what to attach and the days
 * left (checklista för anbudsgivaren).
 */
export interface ChecklistQuestion {
  /** The tender. */
  tender: Tender;
  /** The bid. */
  bid: Bid;
  /** The day from which days are counted; absent, none are. */
  asOf?: IsoDate;
  /** The language; absent is Swedish. */
  language?: Language;
}

/** Citation (hänvisning) to a section of an act, or an article of a Union act. */
export interface Citation {
  /** Act (författning), `2016:1145` or `1182/71`. */
  act: string;
  /** Chapter (kapitel). */
  chapter?: string;
  /** Section or article (paragraf eller artikel). */
  section?: string;
  /** Amending act (ändringsförfattning) whose wording is meant. */
  amendedBy?: string;
  /** Whether the section does not bind here and is used as a model only. */
  byAnalogy?: boolean;
}

/** Time of day (klockslag) in Sweden, `HH:MM` or `HH:MM:SS`. */
export type ClockTime = string;

/** Commitment (bundna medel): an agreement's claim on the frame, for its days. */
export type Commitment = {
  /** The commitment's id. */
  id?: string;
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive; an absent end is unknown, never none. */
  to?: IsoDate;
} &
  ({ annual?: Sek; total?: never } | { total?: Sek; annual?: never });

/**
 * Kind of commitment (slag av åtagande).
 *
 * - `agreement`: Agreement after a procurement (avtal).
 * - `directAward`: Direct award (direktupphandling).
 * - `partnership`: Partnership (partnerskap).
 * - `internal`: Internal assignment (internt uppdrag).
 * - `oneOff`: Sum paid once (engångsbelopp), on its first day unless it says otherwise.
 */
export type CommitmentKind = "agreement" | "directAward" | "partnership" | "internal" | "oneOff";

/**
 * The methods of allocation beside each other (jämförelse av metoder), and by how much one misses
 * the contract.
 */
export interface CompareMethodsQuestion {
  /** The amount a year. */
  annual: Sek;
  /** First day. */
  from: IsoDate;
  /** Last day, inclusive. */
  to: IsoDate;
  /** The periods. */
  by: Granularity;
}

/** Who wins under each of several award models (jämförelse av utvärderingsmodeller). */
export interface CompareQuestion {
  /** The bids. */
  bids: ScoredBid[];
  /** The models. */
  models: AwardModel[];
}

/** Method in a comparison (jämförd metod). */
export interface ComparedMethod {
  /** The method. */
  method: AllocationMethod;
  /** The parts, ascending. */
  parts: AllocationPart[];
  /** Their sum. */
  total: Sek;
  /** The sum less what the contract costs; 0 where the method conserves. */
  difference: Sek;
  /** Whether the parts sum to what the contract costs. */
  conserves: boolean;
}

/**
 * Comparison (jämförelse) under which the rule's effect holds.
 *
 * - `atMost`: At most (högst): equal is within.
 * - `below`: Below (understiger): equal is not within.
 * - `atLeast`: At least (lägst): equal is enough.
 * - `above`: Above (överstiger): equal is not enough.
 */
export type Comparison = "atMost" | "below" | "atLeast" | "above";

/** Compensation (ersättning) and what it covers; no amount of it is below zero. */
export interface Compensation {
  /** Amount a year. */
  annual?: Sek;
  /** Amount a month. */
  monthly?: Sek;
  /** Amount for the whole term. */
  total?: Sek;
  /** What is in it. */
  includes?: string[];
  /** What is not in it. */
  excludes?: string[];
  /** Prices per unit, beside or in place of a fixed amount. */
  unitPrices?: UnitPrice[];
}

/** One condition (villkor) of a reservation. */
export interface ConditionAnswer {
  /** The condition. */
  condition: EligibilityCondition;
  /** Whether it is met. */
  outcome: Outcome;
  /** The evidence that the organisation gives. */
  evidence: ConditionEvidence[];
  /** The section. */
  basis: Citation[];
}

/** Evidence on a condition (underlag om ett villkor). */
export interface ConditionEvidence {
  /** The condition. */
  condition?: EligibilityCondition;
  /** What it says. */
  text?: string;
  /** Where it stands. */
  source?: string;
}

/**
 * Confidence (säkerhet) of a recorded value and of every finding that rests on it.
 *
 * - `high`: Read in the primary text or on the authority's own page.
 * - `medium`: A published page prints it at second hand.
 * - `unverified`: Derived, or from one source at second hand: check it before you rely on it.
 */
export type Confidence = "high" | "medium" | "unverified";

/** Change (ändring) of a contract. */
export interface ContractChange {
  /** The day of the change. */
  on?: IsoDate;
  /** What it adds to the contract's value; negative where it takes away. */
  amount?: Sek;
  /** The ground that is claimed. */
  ground?: ChangeGround;
  /** Whether the overall nature of the contract is kept (övergripande karaktär). */
  natureKept?: boolean;
  /** The clause that a change by clause rests on. */
  clause?: ChangeClause;
  /** Whether the other conditions of 11 or 12 § are met, as a person has judged them. */
  conditionsMet?: boolean;
}

/** Answer (svar) to whether changes of a contract are allowed. */
export interface ContractChanges {
  /** The contract's value by its index clause, to which the changes are compared. */
  indexedValue?: Sek;
  /** The net sum of the changes of small value. */
  netSmall?: Sek;
  /** The findings: for each ground each change on it, or that there is none. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
}

/** Contribution (bidrag) of a partner: an amount, or a quantity and a rate. */
export interface Contribution {
  /** The partner's name. */
  by?: string;
  /** What it is. */
  kind?: ContributionKind;
  /** Its value in kronor. */
  amount?: Sek;
  /** How much of the unit. */
  quantity?: Quantity;
  /** The unit, for instance `hour` or `m2`. */
  unit?: string;
  /** Kronor for one unit. There is no national rate for volunteers. */
  rate?: Sek;
  /** Where the rate comes from. */
  rateSource?: string;
  /** Whether it is money in a budget. */
  inBudget?: boolean;
  /** How its value was found. */
  method?: ValuationMethod;
}

/**
 * Kind of contribution (slag av bidrag).
 *
 * - `cash`: Money (pengar).
 * - `premises`: Premises (lokaler).
 * - `staffHours`: Paid staff (personaltid).
 * - `volunteerHours`: Volunteers (ideell tid); never money in a budget.
 * - `goods`: Goods (varor).
 * - `expertise`: Expertise and method (sakkunskap, metod).
 */
export type ContributionKind =
  | "cash"
  | "premises"
  | "staffHours"
  | "volunteerHours"
  | "goods"
  | "expertise";

/** Cost (kostnad); an absent bearer or amount is unknown, never nobody or 0. */
export interface Cost {
  /** What for. */
  item?: string;
  /** Who bears it. */
  bearer?: string;
  /** How much. */
  amount?: Sek;
}

/** Cost bearer (kostnadsbärare) of an item; an absent bearer is unknown, never nobody. */
export interface CostBearer {
  /** The item, for instance premises. */
  item?: string;
  /** The party's id. */
  bearer?: string;
}

/** Cost centre (kostnadsställe) of a frame in a year, with what is known of each layer. */
export interface CostCentre {
  /** The cost centre. */
  costCentre: string;
  /** Bound. */
  committed: Sek;
  /** Options. */
  option: Sek;
  /** Expected beside. */
  forecast: Sek;
}

/** Cost item (kostnadspost) of an activity. */
export interface CostItem {
  /** The item's id. */
  id?: string;
  /** What it is for. */
  what?: string;
  /** The cost without VAT. */
  cost?: Sek;
  /** The part of it shown to be for premises; absent where none is shown. */
  premises?: Sek;
  /** The day the cost was incurred. */
  on?: IsoDate;
  /** Whether the service is exempt from VAT. */
  exempt?: boolean;
  /** Whether the payee is in business (näringsidkare). */
  inBusiness?: boolean;
  /** Who lets the premises. */
  landlord?: Landlord;
}

/**
 * Origin of a cost (kostnadens ursprung) within its layer.
 *
 * - `base`: The agreed amount.
 * - `index`: What an index is expected to add.
 * - `optionTerm`: An option's term.
 * - `continuation`: An agreement until further notice, after the day to which it binds.
 */
export type CostOrigin = "base" | "index" | "optionTerm" | "continuation";

/** Row of a total cost (rad i en totalkostnad). */
export interface CostRow {
  /** The item's id. */
  id: string;
  /** What is paid. */
  cost?: Sek;
  /** The flat compensation, if the conditions hold. */
  flat?: Sek;
  /** The split compensation, if the conditions hold and premises are shown. */
  split?: Sek;
  /** What comes back; absent where a condition is not known. */
  compensation?: Sek;
  /** By which way. */
  way?: BetterWay;
  /** What is paid less what comes back. */
  net?: Sek;
  /** Share of premises in the cost. */
  premisesShare?: Score;
  /** The share above which the split gives more. */
  breakEven?: Score;
}

/** Earlier aid and whether it is counted (medräknat stöd). */
export interface CountedAid {
  /** The day it was granted. */
  on?: IsoDate;
  /** The amount in euro. */
  amountEur?: DecimalString;
  /**
   * Whether its day lies in the window and it was given to the single undertaking; absent where
   * that is not known.
   */
  counted?: boolean;
}

/**
 * Rule of counting (regel för beräkning av tid).
 *
 * - `eu-1182-71`: Regulation (EEC, Euratom) 1182/71: bid periods.
 * - `sfs-1930-173`: Lag (1930:173) om beräkning av lagstadgad tid: standstill and review.
 * - `contract`: The words of the contract: notice and options.
 */
export type CountingRule = "eu-1182-71" | "sfs-1930-173" | "contract";

/**
 * CPV code (CPV-kod): eight digits, with or without the check digit after a hyphen. The check digit
 * must be right.
 */
export type CpvCode = string;

/**
 * Criterion (kriterium) of an IOP, in the order in which they are listed.
 *
 * - `nonProfitPartner`: The partner is a civil-society organisation for public benefit alone
 * (idéburen part).
 * - `sharedGoal`: There is a shared goal of public benefit (gemensamt allmännyttigt mål).
 * - `mutualNeed`: Both need the cooperation, in trust and not as order and delivery (ömsesidigt
 * behov).
 * - `bothContribute`: Both contribute resources (båda bidrar).
 * - `notAPurchase`: It is no purchase: no defined service against a price (inget köp).
 * - `noMarket`: There is no market or competition (ingen marknad).
 * - `stateAidCompatible`: It is no aid, or aid that is compatible (förenligt med
 * statsstödsreglerna).
 * - `noDetailedControl`: The public side does not control it in detail (ingen detaljstyrning).
 * - `longTerm`: It is meant to last (långsiktighet).
 * - `governance`: Steering and working groups (styrning).
 * - `followUp`: Joint follow-up (uppföljning).
 * - `exit`: Term, notice, renegotiation, dispute (avslut).
 * - `noTransferOfAuthority`: No public authority is handed over without statute (ingen överlämnad
 * myndighetsutövning).
 * - `competentOpenDecision`: A competent decision, and openness in the choice of partner (behörigt
 * och öppet beslut).
 */
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

/** Points of a criterion in the figure (kriteriets poäng). */
export interface CriterionPoints {
  /** The criterion. */
  id?: string;
  /** Its weight among the criteria of quality. */
  weight: Score;
  /** The points it was given, from 0 to 100. */
  score: Score;
  /** What it adds to the quality: weight times score over 100. */
  quality: Score;
  /** What it adds to the points for quality, or to the deduction in kronor. */
  points?: Score;
}

/** Result of a criterion (kriteriets utfall). */
export interface CriterionResult {
  /** The criterion. */
  id: Criterion;
  /** What the evidence says. */
  outcome: Outcome;
  /** Whether there is evidence that shows a part of it, and none that settles it. */
  partly?: boolean;
  /** How much it weighs where it is not met. */
  severity: Severity;
  /** The evidence on it, with where each piece stands, in the order stated. */
  evidence: Evidence[];
  /** The evidence that would settle it. */
  settledBy: Bilingual;
  /**
   * Parts of the partnership that are stated and bear on it, by path. They are no evidence by
   * themselves.
   */
  stated?: string[];
}

/** Points of a criterion (poäng på ett tilldelningskriterium). */
export interface CriterionScore {
  /** The criterion. */
  id?: string;
  /** Its weight among the criteria of quality, above 0; the weights sum to 100. */
  weight?: DecimalString;
  /** Points from 0 to 100. */
  score?: DecimalString;
}

/**
 * Precision (precision) of a date.
 *
 * - `day`: A day.
 * - `month`: A month.
 */
export type DatePrecision = "day" | "month";

/** Day or month (dag eller månad), as `precision` says. */
export type DayOrMonth = IsoDate | IsoMonth;

/** The last day (slutdag) and how it was found. */
export interface Deadline {
  /**
   * The day before any move; absent where working days cannot be counted, or end on another day by
   * each reading.
   */
  nominalOn?: IsoDate;
  /**
   * The last day, inclusive; absent where the holidays are not recorded, or the readings differ.
   */
  lastDay?: IsoDate;
  /**
   * One for each kind of working day, where a contract does not say which days count and it makes a
   * difference.
   */
  readings?: DeadlineReading[];
  /** One for each rule of the counting. */
  findings: Finding[];
  /** What is missing. */
  missing?: string[];
}

/** When a period ends (slutdag) under Regulation 1182/71, lag (1930:173) or a contract. */
export interface DeadlineQuestion {
  /** The day of the event; it is not counted. */
  from: IsoDate;
  /** The length. */
  period: Period;
  /** The rule of counting. */
  rule: CountingRule;
}

/** Reading (läsning): the last day if these are the days that count. */
export interface DeadlineReading {
  /** The days that count. */
  counts: WorkingDayKind;
  /** The last day, inclusive. */
  lastDay: IsoDate;
}

/**
 * Decimal number (decimaltal) as a text, never a JSON number: at most fifteen digits before the
 * point and six after it.
 */
export type DecimalString = string;

/** Decision (beslut) that must be taken on an agreement. */
export interface Decision {
  /** The agreement's id. */
  agreement: string;
  /** What it is called. */
  title?: string;
  /** What must be decided. */
  kind: DecisionKind;
  /** Last day, inclusive. */
  decideBy: IsoDate;
  /** The weekday on which a letter should go; absent where none is sent. */
  adviseBy?: IsoDate;
  /** Days left from the day asked about; negative where the last day has passed. */
  daysLeft: number;
  /**
   * When it takes effect: the end by notice, the end with the option, the end of the term, the day
   * of the new price.
   */
  effectOn: IsoDate;
  /** Of a notice: the end that one given the day after brings. */
  thenEndsOn?: IsoDate;
  /** The money that hangs on it, of a notice a year's cost; absent where it is unknown. */
  amount?: Sek;
  /** The readings of the notice clause under which it is so; empty where the anchor is stated. */
  anchors?: Anchor[];
  /** The option. */
  option?: number;
  /** What it is, a sentence in the language asked for. */
  what: string;
}

/**
 * Kind of decision (beslut) on an agreement.
 *
 * - `notice`: Give notice, or let it run on (uppsägning).
 * - `optionCall`: Call an option (avrop av option).
 * - `optionObjection`: Object to an option that else extends by itself (invändning mot
 * förlängning).
 * - `optionCallPassed`: The last day to call an option has passed, and nobody has stated whether it
 * was called (passerad avropsdag).
 * - `nextProcurement`: Begin the next procurement (nästa upphandling).
 * - `end`: The fixed term ends (avtalstiden löper ut).
 * - `priceAdjustment`: The price is adjusted (prisjustering).
 */
export type DecisionKind =
  | "notice"
  | "optionCall"
  | "optionObjection"
  | "optionCallPassed"
  | "nextProcurement"
  | "end"
  | "priceAdjustment";

/**
 * Section of a decision paper (avsnitt i ett beslutsunderlag) on the choice of form, in Swedish.
 */
export interface DecisionSection {
  /** The section as Markdown. */
  markdown: string;
  /** The section as an HTML element `article`, without script or style. */
  html: string;
  /** The form that it names. */
  route: Route;
  /** What it rests on. */
  basis: Citation[];
  /** What must be known before the form can be decided. */
  missing: string[];
}

/**
 * The section of a decision paper on the choice of form (avsnitt om val av avtalsform), in Swedish,
 * with sources.
 */
export interface DecisionSectionQuestion {
  /** What is known of the need. */
  need: Need;
  /** The matter, for the heading. */
  title?: string;
}

/** Losing bid that decides who wins (avgörande förlorare). */
export interface Decisive {
  /** The losing bid. */
  bid: string;
  /** Who ranks first without it. */
  winnersWithout: string[];
  /** Who ranks first with it. */
  winnersWith: string[];
  /** By how much the winner without it leads, in the figure of the model. */
  lead: Score;
  /** By how much the other one leads with it. */
  leadWith: Score;
  /** The values that the bid moves. */
  moved: Movement[];
  /**
   * The price of the losing bid, nearest its own, up to which it still turns the outcome; absent
   * where no price of its own undoes it.
   */
  limit?: Sek;
  /** Points that the difference in price between the two is worth without the losing bid. */
  pricePointsWithout?: Score;
  /** And with it. */
  pricePointsWith?: Score;
}

/** Document that the tender asks for (begärd handling). */
export interface DemandedDocument {
  /** Its id. */
  id?: string;
  /** Its title. */
  title?: string;
  /** Whether a bid must hold it. */
  required?: boolean;
  /** Whether it must be signed (undertecknad). */
  signed?: boolean;
  /** How old it may be at most on the day of the deadline, in days. */
  maxAgeDays?: number;
}

/**
 * What differs (vad som skiljer) between two values of a key.
 *
 * - `value`: The value.
 * - `unit`: Its unit.
 * - `comparison`: How something is compared with it.
 * - `keyedBy`: Which date of a case picks it.
 * - `confidence`: How sure it is.
 * - `tolerance`: The share by which a derived amount may differ from the announced one.
 * - `source`: Where it stands.
 * - `overlay`: Whether the user supplied it.
 */
export type Differing =
  | "value"
  | "unit"
  | "comparison"
  | "keyedBy"
  | "confidence"
  | "tolerance"
  | "source"
  | "overlay";

/** Dossier (akt): one case with all its parts, each fact stated, inferred or absent. */
export interface Dossier {
  anbud: "1";
  /** Identity of the case. */
  id?: string;
  /** Title. */
  title?: string;
  /** How far the matter has come. */
  status?: DossierStatus;
  /** Parties and their roles. */
  parties?: DossierParty[];
  /** What is done, for whom and where. */
  activity?: Activity;
  /** Periods of the case. */
  periods?: DossierPeriod[];
  /** Dated events. */
  events?: DossierEvent[];
  /** Who leads and who takes part in which task. */
  responsibilities?: Responsibility[];
  /** Costs and who bears them. */
  costs?: Cost[];
  /** Resources in kind; they are no money in the ledger. */
  inKind?: InKind[];
  /** Staff. */
  staff?: Staff[];
  /** Measures, each with what it is a share of. */
  measures?: Measure[];
  /** Goals. */
  goals?: string[];
  /** Related matters. */
  related?: Related[];
  /** The procurement. */
  tender?: Tender;
  /** The bids. */
  bids?: Bid[];
  /** The terms of the agreement or internal assignment. */
  assignment?: AssignmentTerms;
  /** The procurement that follows the agreement, as it is planned. */
  nextProcurement?: NextProcurement;
  /** The partnership. */
  partnership?: Partnership;
  /** The need, for the choice of form. */
  need?: Need;
  /** Frame and commitments. */
  budget?: DossierBudget;
  /** Follow-up. */
  followUp?: FollowUp;
  /** Where the facts are stated. */
  sources?: SourceDocument[];
  /** What is inferred, and why. */
  inferred?: Inference[];
  /** Data of the user's own. */
  extensions?: Extensions;
}

/** Budget of a case (budget). */
export interface DossierBudget {
  /** The frame. */
  frame?: Frame;
  /** The commitments. */
  commitments?: Commitment[];
}

/** Event (händelse). */
export interface DossierEvent {
  /** What happened. */
  what?: string;
  /** When. */
  on?: DayOrMonth;
  /** Precision of the date. */
  precision?: DatePrecision;
}

/** Party (part) of a case, with its separate roles. */
export interface DossierParty {
  /** Identity within the dossier. */
  id?: string;
  /** Name. */
  name?: string;
  /** Organisation number. */
  number?: string;
  /** The party it is part of. */
  partOf?: string;
  /** Roles, each by itself. */
  roles?: string[];
}

/** Period (period) of a case, both ends inclusive. */
export interface DossierPeriod {
  /** What it is. */
  label?: string;
  /** First day or month. */
  from?: DayOrMonth;
  /** Last day or month. */
  to?: DayOrMonth;
  /** Precision of both. */
  precision?: DatePrecision;
}

/**
 * State of a matter (ärendets läge). A press release is not a decision.
 *
 * - `announced`: Announced (aviserad).
 * - `proposed`: Proposed (föreslagen).
 * - `decided`: Decided (beslutad).
 * - `advertised`: Advertised (annonserad).
 * - `awarded`: Awarded (tilldelad).
 * - `signed`: Signed (undertecknad).
 * - `running`: Running (pågående).
 * - `ended`: Ended (avslutad).
 */
export type DossierStatus =
  | "announced"
  | "proposed"
  | "decided"
  | "advertised"
  | "awarded"
  | "signed"
  | "running"
  | "ended";

/** Gap (lucka) in a draft. */
export interface DraftGap {
  /** The section in which it stands. */
  section: string;
  /** The field that would fill it. */
  path: string;
  /** What to fill in, in Swedish. */
  ask: string;
}

/**
 * The skeleton of an IOP agreement (avtalsutkast) in Swedish as Markdown and HTML, filled from the
 * case, with its gaps.
 */
export interface DraftQuestion {
  /** The partnership. */
  partnership: Partnership;
  /** What the cooperation is called, for the heading. */
  title?: string;
}

/** Earlier award (tidigare tilldelning) under a reservation for participatory organisations. */
export interface EarlierAward {
  /** The organisation that was awarded the contract. */
  supplier?: string;
  /** The day of the award. */
  awardedOn?: IsoDate;
}

/** Eligibility (behörighet för reserverad upphandling) of one organisation. */
export interface Eligibility {
  /** The three reservations, 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU. */
  reservations: ReservationEligibility[];
  /** A finding for each condition. */
  findings: Finding[];
  /** Paths of what is missing, sorted. */
  missing: string[];
}

/**
 * Condition of a reservation (villkor för en reservation).
 *
 * - `nonProfitScope`: 19 kap. 25 a § LOU is in force and governs (tillämplighet).
 * - `nonProfitService`: The service stands in the list (tjänst).
 * - `nonProfitPurpose`: The public benefit contributes to the aim of the service (allmännyttigt
 * syfte).
 * - `nonProfitTransfers`: Permitted transfers of value only (värdeöverföringar), 8 § lagen
 * (2022:900).
 * - `nonProfitInfluence`: No decisive public influence (bestämmande inflytande).
 * - `nonProfitRegistration`: Registration (registrering): evidence and no condition.
 * - `participationScope`: 19 kap. 25 § LOU governs (tillämplighet).
 * - `participationService`: The service stands in the list (tjänst).
 * - `participationTask`: The purpose is a public task (offentlig uppgift).
 * - `participationProfit`: Profit is reinvested (återinvestering).
 * - `participationStructure`: Ownership or management by staff or users (ägande och ledning).
 * - `participationTerm`: A short term (avtalstid).
 * - `participationRepeat`: Not the same organisation again (inte samma organisation igen).
 * - `shelteredScope`: 4 kap. 18 § LOU governs (tillämplighet).
 * - `shelteredAim`: A sheltered workshop, or integration is the main aim (syfte).
 * - `shelteredShare`: The share of disabled or disadvantaged workers (andel).
 */
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

/**
 * Whether an organisation may take part in a reserved procurement (reserverad upphandling),
 * condition by condition.
 */
export interface EligibilityQuestion {
  /** The procurement. */
  tender: Tender;
  /** The organisation. */
  organisation: OrganisationFacts;
}

/**
 * Entrustment (tilldelning) of a service of general economic interest: an act that gives the
 * recipient the service, with its end.
 */
export interface Entrustment {
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive. */
  to?: IsoDate;
  /** Compensation a year in euro, for the decision on such services. */
  compensationPerYearEur?: DecimalString;
  /**
   * Whether it is a social service that the decision leaves without a ceiling: health, long-term
   * care, childcare, access to the labour market, social housing, vulnerable groups.
   */
  socialService?: boolean;
  /** Where it stands. */
  source?: string;
}

/** Self-declaration read in (inläst egen försäkran, ESPD): what it says of a bid. */
export interface EspdImport {
  /** The bidder, the exclusion grounds, what is relied on, the capability; nothing else. */
  bid: Bid;
  /** Version of the data model, for instance `4.1.0`. */
  version: string;
  /** The role of the supplier, by the code of the document. */
  role?: string;
  /** What was not taken over. */
  loss: EspdLoss[];
}

/** What was not taken over (bortfall) from a self-declaration. */
export interface EspdLoss {
  /** The criterion by its code, or the element by its name. */
  path: string;
  /**
   * Why: `not_answered`, `details_not_kept`, `evidence_not_kept`, `ground_of_another_state`,
   * `number_not_swedish`, `contact_not_kept`, `date_form`.
   */
  because: string;
}

/**
 * What a self-declaration (egen försäkran, ESPD 4.1) says of a bid, and what was not taken over.
 */
export interface EspdQuestion {
  /** The document, as text. */
  xml: string;
}

/** Exchange rate (växelkurs) of kronor for one euro, with its day and where it stands. */
export interface EuroRate {
  /** Kronor for one euro, from 1 to 1000. */
  sekPerEuro?: DecimalString;
  /** The day of the rate. */
  on?: IsoDate;
  /** Where it stands. */
  source?: string;
}

/** Report of an evaluation (utvärderingsrapport): the table, and the same as text and as HTML. */
export interface EvaluationReport {
  /** The table with every value, exact. */
  table: EvaluationTable;
  /** The report as text. */
  text: string;
  /** The report as an HTML element `article`, without script or style. */
  html: string;
}

/**
 * A whole evaluation as a table with every value on the way, as text and as HTML
 * (utvärderingsrapport).
 */
export interface EvaluationReportQuestion {
  /** The model. */
  model: AwardModel;
  /** The bids. */
  bids: ScoredBid[];
  /** The procurement, for the heading. */
  title?: string;
  /** The language; absent is Swedish. */
  language?: Language;
}

/** Row of the table (rad): one bid. */
export interface EvaluationRow {
  /** The bid. */
  bid: string;
  /** Its rank. */
  rank: number;
  /** The price to compare in kronor, where the model asks for it. */
  price?: Score;
  /** What the price is the sum of, where it is made of parts. */
  parts?: PartSum[];
  /** The quality from 0 to 100, where the model asks for it. */
  quality?: Score;
  /** What the quality is the sum of, where it is scored by criterion. */
  criteria?: CriterionPoints[];
  /** Points for the price. */
  pricePoints?: Score;
  /** Points for the quality. */
  qualityPoints?: Score;
  /** What is deducted from the price, in kronor. */
  deduction?: Score;
  /** The discounted cost in kronor, of the life-cycle cost. */
  cost?: Score;
  /** The figure before it was rounded, where the model rounds. */
  unrounded?: Score;
  /** The figure. */
  score: Score;
}

/** Evaluation table (utvärderingstabell): every bid with each value on the way to its figure. */
export interface EvaluationTable {
  /** The model. */
  model: AwardModel;
  /** Whether the lowest figure ranks first: it is then in kronor, or kronor a point. */
  lowestFirst: boolean;
  /** What the figures are measured against. */
  reference: ReferenceValue[];
  /** The ranked bids, by rank. */
  rows: EvaluationRow[];
  /** Bids that are not ranked, in input order. */
  notRanked: string[];
}

/** Evidence (underlag) on one criterion, with where it stands. */
export interface Evidence {
  /** The criterion it speaks of. */
  criterion?: Criterion;
  /** What it says. */
  finding?: EvidenceFinding;
  /** In our own words. */
  text?: string;
  /** Where it stands: a document and a place in it. */
  source?: string;
}

/**
 * What a piece of evidence says (vad underlaget visar) of a criterion.
 *
 * - `supports`: It shows that the criterion is met.
 * - `partly`: It shows a part of it, which does not settle it.
 * - `contradicts`: It shows that the criterion is not met.
 */
export type EvidenceFinding = "supports" | "partly" | "contradicts";

/** Exchange rate (utbytesrelation): kronor that one point of quality outweighs. */
export interface ExchangeRate {
  /** The least among the expected bids. */
  least: Score;
  /** The most. */
  most: Score;
  /** The median, which the alternative is built on. */
  median: Score;
}

/**
 * Exclusion ground (uteslutningsgrund) and whether it is present, for the bidder or for another
 * person.
 *
 * No private person is named here: the role is enough.
 */
export interface ExclusionGround {
  /** The section, chapter and number, for instance `13:2`. */
  ground?: string;
  /** Whether it is present. */
  present?: boolean;
  /** Whom it concerns: a company of the bid by its name, or a role; absent, the bidder. */
  concerns?: string;
  /** The day of the judgment (13:1) or of the event (13:3). */
  on?: IsoDate;
  /** Whether an unpaid debt is established by a final judgment or decision (13:2). */
  established?: boolean;
  /** Whether the debt is paid or its payment is agreed on (13:5). */
  settled?: boolean;
  /** Whether the supplier states what it has done to be reliable again (13:5). */
  selfCleaning?: boolean;
}

/** Exit (avslut) and what may be changed before it; term and notice stand in the terms. */
export interface Exit {
  /** How the agreement is changed (ändringar). */
  changes?: string;
  /** When it is renegotiated (omförhandling). */
  renegotiation?: string;
  /** When it may be rescinded for breach (hävning). */
  rescission?: string;
  /** How a dispute is settled (tvist). */
  dispute?: string;
  /** What is handed over at the end (överlämning). */
  handOver?: string;
}

/** The text (förklaring). */
export interface ExplainAnswer {
  /** The finding in words, one statement a line. */
  text: string;
}

/** What a finding says, in Swedish or English (förklaring av en bedömning). */
export interface ExplainQuestion {
  /** The finding. */
  finding: Finding;
  /** The language of the text. */
  language: Language;
}

/** Request for an explanation (begäran om förklaring) of a price, a draft. */
export interface ExplanationRequest {
  /** The letter as text. */
  text: string;
  /** The letter as an HTML element `article`, without script or style. */
  html: string;
  /** The six heads that an explanation may be about, by code. */
  heads: string[];
  /** The decision log as far as it has come. */
  log: LogEntry[];
  /** The sections that it rests on. */
  basis: Citation[];
  /** What the letter lacks, sorted. */
  missing: string[];
}

/**
 * A draft of the letter that asks a bidder to explain a low price (begäran om förklaring), and the
 * decision log.
 */
export interface ExplanationRequestQuestion {
  /** The bids. */
  bids: ScoredBid[];
  /** The screens. */
  screens: Screen[];
  /** The bid to ask about. */
  bid: string;
  /** The regime; absent is unknown. */
  regime?: Regime;
  /** The procurement. */
  title?: string;
  /** The authority that asks. */
  authority?: string;
  /** Last day for the answer, inclusive. */
  answerBy?: IsoDate;
  /** The language; absent is Swedish. */
  language?: Language;
}

/** Option to extend (option) as one of several, each with a length of its own. */
export interface ExtensionOption {
  /** Months by which it extends the agreement. */
  months?: number;
  /**
   * How long before the current end it must be called (avropas), or refused where it extends by
   * itself.
   */
  callBefore?: NoticeSpan;
  /** Who calls it. */
  calledBy?: PartyToNotice;
  /** Whether it extends by itself unless somebody objects. */
  automatic?: boolean;
  /** Price (pris) of a year of its time, where it is another than before. */
  price?: Sek;
  /** What has become of it; absent is unknown. */
  state?: OptionState;
}

/** Data of the user's own (egna uppgifter), kept byte for byte and never looked at. */
export type Extensions = Record<string, unknown>;

/** Fact (uppgift) of a finding. */
export type Fact =
  | {
      kind: "date";
      value: IsoDate;
    }
  | {
      kind: "instant";
      value: IsoInstant;
    }
  | {
      kind: "money";
      value: Sek;
    }
  | {
      kind: "days";
      value: number;
    }
  | {
      kind: "share";
      value: DecimalString;
    }
  | {
      kind: "count";
      value: number;
    }
  | {
      kind: "text";
      value: string;
    }
  | {
      kind: "score";
      value: Score;
    };

/** Fee (ersättning) of a year by volume, with each part. */
export interface Fee {
  /** The whole; absent where a part of it is unknown. */
  amount?: Sek;
  /** The fixed part of a year; absent where none is stated. */
  fixed?: Sek;
  /** The parts by volume, in the order of the prices. */
  parts: FeePart[];
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing: string[];
}

/**
 * Fee (avgift) that a share is of.
 *
 * - `monthly`: The fee of a month (månadsavgiften).
 * - `annual`: The fee of a year (årsavgiften).
 * - `total`: The fee of the whole term (hela ersättningen).
 */
export type FeeBasis = "monthly" | "annual" | "total";

/** Part of a fee (del av ersättningen) that follows a volume. */
export interface FeePart {
  /** The item. */
  item?: string;
  /** The volume of the year. */
  quantity?: DecimalString;
  /** The volume that is paid for: at least the guaranteed one. */
  paid?: DecimalString;
  /** What it comes to; absent where it is unknown. */
  amount?: Sek;
}

/** What a year comes to by its volumes (årets ersättning), with prices per unit in bands. */
export interface FeeQuestion {
  /** The compensation. */
  compensation: Compensation;
  /** The volumes of the year. */
  volumes: Volume[];
}

/**
 * Finding (bedömning): one rule applied to one case, with everything it looked at.
 *
 * Prose is made at the edge by `Finding::explain`; a test compares the parts.
 */
export interface Finding {
  /** The rule that was applied. */
  rule: RuleId;
  /** What came out. */
  outcome: Outcome;
  /** The part of the case it is about, where there are several. */
  about?: About;
  /** The day whose law was applied; not the day of the call. */
  lawAsOf?: IsoDate;
  /** Every value that the rule looked at, by name. */
  facts: Record<string, Fact>;
  /** Every section it rests on, those on counting included. */
  basis: Citation[];
  /** The weakest value it rests on. */
  confidence?: Confidence;
  /** Whether it rests on a value of the user's own. */
  overlay?: boolean;
}

/** Follow-up (uppföljning). */
export interface FollowUp {
  /** By whom. */
  by?: string[];
  /** How often. */
  interval?: string;
  /** Indicators. */
  indicators?: string[];
}

/** Follow-up plan (uppföljningsplan) of a partnership. */
export interface FollowUpPlan {
  /** By whom; the partners' names. */
  by?: string[];
  /** Day of the first follow-up. */
  first?: IsoDate;
  /** Time from one to the next. */
  every?: MonthSpan;
  /** The indicators. */
  indicators?: Indicator[];
}

/** Follow-up and insight (uppföljning och insyn), 10 kap. 8–9 §§ KL. */
export interface FollowUpTerms {
  /** By whom (parternas id). */
  by?: string[];
  /** Day of the first follow-up. */
  first?: IsoDate;
  /** Time from one to the next. */
  every?: MonthSpan;
  /** Indicators (indikatorer). */
  indicators?: string[];
  /** Whether the provider is a private one (privat utförare), 10 kap. 7 § KL. */
  privateProvider?: boolean;
  /** Whether the terms give the authority what the public's insight takes. */
  insight?: boolean;
}

/** Forecast (prognos) of a plan: one row for each frame and year, and what no frame holds. */
export interface Forecast {
  /** Frame by frame, each with the years asked for. */
  years: PlanYear[];
  /** All frames together, year by year; years are never added up. */
  totals?: YearTotal[];
  /** Commitments that stand in no frame, or in one that nobody names. */
  outside?: OutsideCost[];
  /** The grants and what they pay. */
  grants?: GrantUse[];
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
}

/**
 * What several frames leave, layer by layer (budgetprognos), with booked outcome, grants, history,
 * and by when something can be done.
 */
export interface ForecastQuestion {
  /** The plan. */
  plan: BudgetPlan;
  /** How an amount is laid out over its years. */
  method: AllocationMethod;
  /** The years. */
  years: number[];
  /** The day it is judged on: later decisions are not known, and notice is counted from it. */
  asOf?: IsoDate;
}

/** Form (avtalsform) with its sections, the limits of the day, and what to do next. */
export interface Form {
  /** The sections it rests on. */
  basis: Citation[];
  /** The law values of the day the procurement starts; those that are not recorded are left out. */
  limits: LawParameter[];
  /** Paths of the limits that could not be told. */
  limitsMissing?: string[];
  /** What to do next, in that order. */
  next: NextStep[];
}

/** Budget frame (budgetram): what a committee may use, by calendar year. */
export interface Frame {
  /** Who holds it, for instance the committee (nämnden). */
  holder?: string;
  /** Its lines. */
  lines?: FrameLine[];
}

/** Chart of one frame (diagram över en ram). */
export interface FrameChart {
  /** The frame's id. */
  frame: string;
  /** The years on the horizontal axis, in the order asked. */
  categories: string[];
  /** The series. */
  series: ChartSeries[];
}

/**
 * Frame line (ramrad): a level for each year, or an amount within one year.
 *
 * A level begins on 1 January and ends, if at all, on 31 December; without an end it stands until a
 * later level of the same status takes over. Days are inclusive.
 */
export type FrameLine = {
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive; absent in a level that stands until further notice. */
  to?: IsoDate;
  /** Its status. */
  status?: FrameStatus;
} &
  ({ perYear?: Sek; amount?: never } | { amount?: Sek; perYear?: never });

/**
 * Status of a frame line (ramradens status), from the weakest to the strongest.
 *
 * - `announced`: Announced (aviserad), for instance in a press release.
 * - `planned`: Planned (planerad), the plan for the years after the budget year.
 * - `decided`: Decided (beslutad).
 * - `adjusted`: Adjusted (reviderad) after the decision.
 */
export type FrameStatus = "announced" | "planned" | "decided" | "adjusted";

/** Part that a grant pays (bidragets del). */
export interface FundedPart {
  /** The grant's id. */
  grant: string;
  /** The amount. */
  amount: Sek;
}

/** Share of a grant (bidragets andel) in a commitment, on the days of the grant. */
export interface FundingShare {
  /** The id of the grant. */
  grant?: string;
  /** The share of the cost that it pays. */
  share?: Share;
}

/** Governance (styrning) of a partnership. */
export interface Governance {
  /** The groups. */
  groups?: GovernanceGroup[];
  /** How decisions are made (beslutsordning), in the agreement's words. */
  decisions?: string;
}

/**
 * Group (grupp) that steers or works; its members are partners and functions, never named persons.
 */
export interface GovernanceGroup {
  /** What it is. */
  kind?: GroupKind;
  /** Partners and functions in it. */
  members?: string[];
  /** What it may decide (mandat). */
  mandate?: string;
  /** Time from one meeting to the next. */
  every?: MonthSpan;
}

/** Grant (bidrag), for instance a state grant with a period of its own (statsbidrag). */
export interface Grant {
  /** The grant's id. */
  id?: string;
  /** Its name. */
  name?: string;
  /** First day of the time that it pays for. */
  from?: IsoDate;
  /** Last day, inclusive. */
  to?: IsoDate;
  /** What is granted. */
  amount?: Sek;
  /** Where it stands. */
  source?: string;
}

/** Use of a grant (bidragets användning) over the years asked for. */
export interface GrantUse {
  /** The grant's id. */
  grant: string;
  /** What is granted; absent where that is unknown. */
  amount?: Sek;
  /** What bound commitments draw on it, in all years. */
  drawn: Sek;
  /** What is left of it; negative where more is drawn than granted. */
  left?: Sek;
}

/**
 * Granularity (periodindelning) of a plan.
 *
 * - `year`: Calendar years (kalenderår), `2025`.
 * - `tertial`: Tertials (tertial), `2025-T1`.
 * - `quarter`: Quarters (kvartal), `2025-Q1`.
 * - `month`: Months (månader), `2025-01`.
 */
export type Granularity = "year" | "tertial" | "quarter" | "month";

/**
 * Kind of group (slag av grupp) in a partnership.
 *
 * - `steering`: Steering group (styrgrupp).
 * - `working`: Working group (arbetsgrupp).
 * - `reference`: Reference group (referensgrupp).
 */
export type GroupKind = "steering" | "working" | "reference";

/** Headroom (utrymme i ramen), year by year. */
export interface Headroom {
  /** The years asked for, in the order asked. */
  years: HeadroomYear[];
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
}

/** What is left of each year's frame after the commitments (utrymme i ramen). */
export interface HeadroomQuestion {
  /** The frame; absent is unknown. */
  frame?: Frame;
  /** The commitments; absent is unknown, an empty list is none. */
  commitments?: Commitment[];
  /** How a commitment is laid out over the years. */
  method: AllocationMethod;
  /** The years. */
  years: number[];
}

/** Headroom (utrymme) of one calendar year; what is unknown is absent, never 0. */
export interface HeadroomYear {
  /** The year. */
  year: number;
  /** The frame; absent where no line speaks of the year. */
  frame?: Sek;
  /** What is committed. */
  committed?: Sek;
  /** The frame less what is committed; negative where the frame is exceeded. */
  left?: Sek;
  /** Status of the lines that the frame is made of. */
  status?: FrameStatus;
  /** The frame under each status, from the weakest, where the year has lines of several. */
  byStatus?: StatusFrame[];
}

/** Public holiday (allmän helgdag), lag (1989:253). */
export interface Holiday {
  /** The day. */
  on: IsoDate;
  /** Its name; two names joined by ` / ` where two holidays meet. */
  name: Bilingual;
}

/** The public holidays (helgdagar) in date order. */
export interface HolidaysAnswer {
  /** The holidays. */
  holidays: Holiday[];
}

/** The public holidays of a year (årets allmänna helgdagar), from 1990 on. */
export interface HolidaysQuestion {
  /** The year, from 1990 on. */
  year: number;
}

/** The end of a period of hours (timfristens slut), in Swedish time. */
export interface HourDeadline {
  /** When the first hour begins. */
  beginsAt: IsoInstant;
  /** When the last hour has ended: what is done before it is in time. */
  endsAt: IsoInstant;
  /** One for each rule on hours. */
  findings: Finding[];
  /** What is missing. */
  missing?: string[];
}

/** When a period of hours is over (timfrist) under Regulation 1182/71, in Swedish time. */
export interface HoursQuestion {
  /** When the event took place; its hour is not counted. */
  from: IsoInstant;
  /** The number of hours, at least one. */
  hours: number;
}

/** The calendar file (kalenderfilen), lines ended by CRLF. */
export interface IcsAnswer {
  /** The text of the file. */
  ics: string;
}

/** Days as a calendar file (kalenderfil). */
export interface IcsQuestion {
  /** The events. */
  events: CalendarEvent[];
  /** When the file is made. */
  stampedAt: IsoInstant;
}

/** Row (rad) of a step as a function of a day that is not known: if that day, then this one. */
export interface IfRow {
  /** The field that is not known. */
  path: string;
  /** A day it may have. */
  value: IsoDate;
  /** The day of the step then. */
  on: IsoDate;
}

/** Resource in kind (naturaresurs); it is no money in the ledger. */
export interface InKind {
  /** What it is. */
  what?: string;
  /** How many. */
  quantity?: number;
  /** Who provides it. */
  providedBy?: string;
  /** What it is for. */
  usedFor?: string;
}

/** Valued resource in kind (värderad resurs utan pengar): it stands beside the cost, not in it. */
export interface InKindItem {
  /** The item's id. */
  id?: string;
  /** What it is. */
  what?: string;
  /** Who provides it. */
  providedBy?: string;
  /** How much of it. */
  quantity?: DecimalString;
  /** What it is counted in, hours for instance. */
  unit?: string;
  /** What one unit is valued at. */
  rate?: Sek;
  /** Where the rate stands. */
  rateSource?: string;
}

/** Row of a resource in kind (rad för en resurs utan pengar). */
export interface InKindRow {
  /** The item's id. */
  id: string;
  /** What it is. */
  what?: string;
  /** Who provides it. */
  providedBy?: string;
  /** Its value; absent where quantity or rate is. */
  value?: Sek;
}

/** Words (i ord) of a row, in both languages. */
export interface InWords {
  /** The value with its comparison and its unit. */
  value: Bilingual;
  /** The date that picks it. */
  keyedBy?: Bilingual;
  /** How sure it is. */
  confidence: Bilingual;
  /** The citation; absent where the source names no act. */
  source?: Bilingual;
}

/**
 * Expected index (indexprognos): a change against the agreed price, from a day to the next one
 * stated.
 */
export interface IndexForecast {
  /** First day with it. */
  from?: IsoDate;
  /** The change, `0.03` for three percent. */
  share?: ChangeShare;
}

/**
 * Period of an index value: a month (månad) `2017-12`, a quarter (kvartal) `2017-Q4` or a year (år)
 * `2017`, in the years 1900 to 2199. `2017M12` and `2017K4` are read too; the first form of each is
 * written.
 */
export type IndexPeriod = string;

/**
 * Index series (indexserier) by index, each by month `2017-12`, quarter `2017-Q4` or year `2017`.
 */
export type IndexSeries = Record<string, Record<string, 
  | (DecimalString & { value?: never; provisional?: never; publishedOn?: never; source?: never })
  | IndexValue>>;

/** Index and its share (index och andel). */
export interface IndexShare {
  /** The index, for instance `OPI`. */
  id?: string;
  /** Its share of one. */
  share?: Share;
}

/**
 * Index value (indextal) of a month.
 *
 * On the wire a final value alone is a text, `"102.58"`.
 */
export interface IndexValue {
  /** The final value (slutligt tal); absent while only a provisional one is published. */
  value?: DecimalString;
  /** The provisional value (preliminärt tal), kept also when the final one has come. */
  provisional?: DecimalString;
  /** When it was published (publiceringsdag). */
  publishedOn?: IsoDate;
  /** Where it is published (källa). */
  source?: string;
}

/** Indicator (indikator) of the follow-up; a share says of whom or what it is a share. */
export interface Indicator {
  /** Its id; outcomes refer to it. */
  id?: string;
  /** What is measured. */
  measure?: string;
  /** What kind of number it is. */
  kind?: MeasureKind;
  /** The target (målvärde). */
  target?: DecimalString;
  /** Which side of the target is good. */
  aim?: TargetAim;
  /** Of whom or what (bas). */
  base?: string;
  /** Where the figures come from. */
  source?: string;
}

/** Inference (slutsats): a fact that the source does not state, and why it is taken to hold. */
export interface Inference {
  /** Path of the fact. */
  path?: string;
  /** Why. */
  because?: string;
}

/** Day (dag), `YYYY-MM-DD`, in the years 1900 to 2199. */
export type IsoDate = string;

/** Instant (tidpunkt), RFC 3339 with `Z` or an offset, in the years 1900 to 2199. */
export type IsoInstant = string;

/** Month (månad) of a year, `YYYY-MM`, in the years 1900 to 2199. */
export type IsoMonth = string;

/**
 * Urgency (angelägenhetsgrad) of an item, the most pressing first.
 *
 * - `late`: The time is over (tiden är ute).
 * - `rejectable`: It is ground to reject the bid (grund att förkasta).
 * - `judgement`: A person must judge it (kräver bedömning).
 * - `unknown`: It is not known (saknas).
 * - `curable`: The authority may let it be cured, and need not (kan avhjälpas).
 * - `submit`: What is left when all is well: submit the bid (lämna in).
 */
export type ItemUrgency =
  | "late"
  | "rejectable"
  | "judgement"
  | "unknown"
  | "curable"
  | "submit";

/** Days on which a key differs (ändrat lagvärde) between two law books. */
export interface KeyChange {
  /** The key. */
  key: string;
  /** The first day. */
  from: IsoDate;
  /** The last day, inclusive; absent where no end is recorded. */
  until?: IsoDate;
  /** The value before; absent where none is recorded for these days. */
  before?: string;
  /** The value after; absent where none is recorded for these days. */
  after?: string;
  /** What differs; empty where a value is recorded in one of the books only. */
  changed?: Differing[];
  /** The value before with its comparison and unit. */
  beforeInWords?: Bilingual;
  /** The value after with its comparison and unit. */
  afterInWords?: Bilingual;
}

/**
 * Date that picks the value (dag som avgör vilket värde som gäller); never "today".
 *
 * - `procurement_started_on`: When the procurement started (upphandlingens början).
 * - `notification_sent_on`: When the award notification was sent (underrättelsen skickades).
 * - `contract_signed_on`: When the contract was signed (avtalet slöts).
 * - `granted_on`: When the aid was granted (stödet beviljades).
 * - `incurred_on`: When the cost was incurred (kostnaden uppkom).
 * - `decided_on`: When the decision was taken (beslutet fattades).
 * - `applied_on`: When the application was made (ansökan gjordes).
 */
export type KeyedBy =
  | "procurement_started_on"
  | "notification_sent_on"
  | "contract_signed_on"
  | "granted_on"
  | "incurred_on"
  | "decided_on"
  | "applied_on";

/**
 * Landlord (hyresvärd) of the premises.
 *
 * - `public`: The state, a municipality, a region or a federation (det allmänna).
 * - `other`: Somebody else (annan).
 */
export type Landlord = "public" | "other";

/**
 * Language (språk) of a text made for people.
 *
 * - `sv`: Swedish (svenska).
 * - `en`: English (engelska).
 */
export type Language = "sv" | "en";

/** The latest day (senaste dag) on both readings of the day of the event. */
export interface LatestDay {
  /**
   * The latest day, inclusive, where the day of the event is not counted: the safe one. Absent
   * where working days cannot be counted, or give another day by each reading.
   */
  latestOn?: IsoDate;
  /** The latest day, inclusive, where the day of the event is counted. */
  ifDayCountedOn?: IsoDate;
  /**
   * One for each kind of working day, where a contract does not say which days count and it makes a
   * difference.
   */
  readings?: BeforeReading[];
  /** One for each rule of the counting. */
  findings: Finding[];
  /** What is missing. */
  missing?: string[];
}

/** Latest notice (senaste uppsägning) for an agreement to have ended by a day. */
export interface LatestNotice {
  /** Last day on which notice may be given, inclusive; absent where no day is early enough. */
  giveBy?: IsoDate;
  /** When the agreement then ends; it may be before the day wanted. */
  endsOn?: IsoDate;
  /** The weekday on which the letter should go, with the margin asked for. */
  adviseBy?: IsoDate;
  /** The findings. */
  findings: Finding[];
  /** Paths of what would make it certain: a last day that follows from another term. */
  missing?: string[];
}

/** Answer (svar) to when notice must be given. */
export type LatestNoticeAnswer =
  | (LatestNotice & { readings?: never })
  | (LatestNoticeReadings & { giveBy?: never; endsOn?: never; adviseBy?: never })
  | (Unsettled & { giveBy?: never; endsOn?: never; adviseBy?: never; readings?: never });

/** By when notice must be given for an agreement to have ended (senaste uppsägningsdag). */
export interface LatestNoticeQuestion {
  /** The terms. */
  terms: AssignmentTerms;
  /** The day by which the agreement shall have ended, inclusive. */
  endBy: IsoDate;
  /** Who gives notice; absent is either party. */
  by?: PartyToNotice;
  /** Margin for the letter, in days that 2 § lagen (1930:173) does not move; absent is none. */
  serviceDays?: number;
}

/** Reading (läsning): the latest day if the clause means this anchor and this reach. */
export interface LatestNoticeReading {
  /** The anchor, as stated or assumed. */
  anchor: Anchor;
  /**
   * How far notice is taken to reach within a term that an option has added; absent where that
   * makes no difference or is stated.
   */
  reach?: Reach;
  /**
   * Which days are taken to count as working days; absent where that makes no difference or is
   * stated.
   */
  counts?: WorkingDayKind;
  /** Last day on which notice may be given, inclusive; absent where no day is early enough. */
  giveBy?: IsoDate;
  /** When the agreement then ends; it may be before the day wanted. */
  endsOn?: IsoDate;
  /** The weekday on which the letter should go, with the margin asked for. */
  adviseBy?: IsoDate;
  /** The findings. */
  findings: Finding[];
}

/** Readings (läsningar) of a notice clause without anchor. */
export interface LatestNoticeReadings {
  /**
   * One for each anchor, in the order day, month, quarter; where it makes a difference how far
   * notice reaches within a term that an option has added, one for each reach.
   */
  readings: LatestNoticeReading[];
  /** What would settle it. */
  missing: string[];
  /** The findings on the question as it stands. */
  findings: Finding[];
}

/**
 * Law values (lagvärden) for one call: a released book in place of the built-in values, and values
 * of the user's own on top, one by one, as files, or both.
 */
export type LawBook =
  | { base: ReleasedBook; values?: OverlayValue[]; files?: LawFile[] }
  | { values: OverlayValue[]; base?: ReleasedBook; files?: LawFile[] }
  | { files: LawFile[]; base?: ReleasedBook; values?: OverlayValue[] };

/** Difference (skillnad) between two law books, and what it does to dossiers. */
export interface LawDiff {
  /** The keys that differ, by key and day. */
  keys: KeyChange[];
  /**
   * The rules that look at one of these keys, and those of the findings below, in the order of the
   * rules.
   */
  rules: RuleId[];
  /** The findings whose outcome another law book turns, in the order of the dossiers. */
  findings: TurnedFinding[];
  /** The findings that come out the same with other figures, sections or confidence. */
  touched: TouchedFinding[];
  /** The acts that were read to another day. */
  readTo: ReadToChange[];
}

/**
 * What differs between two law books (lagändring), which rules look at it, and which findings of
 * these cases turn.
 */
export interface LawDiffQuestion {
  /** The released book before; the built-in values alone where absent. */
  from?: ReleasedBook;
  /** The released book after; `law_book` where absent. */
  to?: ReleasedBook;
  /** The dossiers; none where absent. */
  dossiers?: Dossier[];
  /**
   * The day on which the dossiers are reviewed: notice is taken to be given, and a procurement that
   * has not begun to begin. Absent, each is judged by the days that it states.
   */
  asOf?: IsoDate;
  /** The law book after, where `to` is absent: the built-in values with the user's own on top. */
  lawBook?: LawBook;
}

/**
 * Law file (lagfil) of the user's own: one concept through time, in the form of the files in
 * `core/law`.
 */
export interface LawFile {
  /** Key, dotted and lower case; an existing one or a new one. */
  key: string;
  /** What it is, in Swedish. */
  title?: string;
  /** What it is, in English. */
  titleEn?: string;
  /** The unit of every value. */
  unit: Unit;
  /** Which date of a case picks the value; that of the recorded values where there are some. */
  keyedBy?: KeyedBy;
  /** The values, at least one. */
  value: LawFileValue[];
}

/** Value (lagvärde) in a law file of the user's own, with its source. */
export interface LawFileValue {
  /** First day in force. */
  from: IsoDate;
  /** Last day in force, inclusive. */
  until?: IsoDate;
  /** The value. */
  value: string;
  /** How an amount or a time is compared with it. */
  comparison?: Comparison;
  /** Where the user has it from. */
  source: Source;
  /** Whether it may take the place of recorded values. */
  replaces?: boolean;
}

/** Law value (lagvärde) in force on a day, with its source. */
export interface LawParameter {
  /** The value, as short as possible. */
  value: string;
  /** Its unit. */
  unit: Unit;
  /** First day in force. */
  from: IsoDate;
  /** Last day in force, inclusive; absent where no end is recorded. */
  until?: IsoDate;
  /** How an amount or a time is compared with it. */
  comparison?: Comparison;
  /** How sure it is. */
  confidence: Confidence;
  /** Where it stands. */
  source: Source;
  /** The key. */
  key: string;
  /** What it is, in both languages; absent for a key of the user's own. */
  title?: Bilingual;
  /** Which date picks the value; absent for a key of the user's own. */
  keyedBy?: KeyedBy;
  /** Whether the user supplied it. */
  overlay?: boolean;
  /**
   * The share by which a derived amount may differ from the announced one; absent for an amount
   * that was not derived.
   */
  tolerance?: DecimalString;
  /** The last day on which the text of the act was read; absent where no act was read. */
  readTo?: IsoDate;
}

/** Row (rad) of the public table of law values: one value of one key. */
export interface LawRow {
  /** The key. */
  key: string;
  /** What it is; absent for a key of the user's own without a title. */
  title?: Bilingual;
  /** The value, as short as possible. */
  value: string;
  /** Its unit. */
  unit: Unit;
  /** First day in force. */
  from: IsoDate;
  /** Last day in force, inclusive; absent where no end is recorded. */
  until?: IsoDate;
  /** How an amount or a time is compared with it. */
  comparison?: Comparison;
  /** Which date of a case picks the value; absent for a key of the user's own without one. */
  keyedBy?: KeyedBy;
  /** How sure it is. */
  confidence: Confidence;
  /** Where it stands. */
  source: Source;
  /** Where the source can be read: its own address, else the one derived from the citation. */
  url?: string;
  /** Other keys under which the same value is found. */
  aliases?: string[];
  /** The key whose value it is, where this key is a second name. */
  aliasOf?: string;
  /** What else must be known of the key, in English: what is not recorded, for instance. */
  note?: string;
  /** Whether the user supplied it. */
  overlay?: boolean;
  /** The last day on which the text of the act was read; absent where no act was read. */
  readTo?: IsoDate;
  /** The same for people. */
  inWords: InWords;
}

/** The table of law values (tabell över lagvärden). */
export interface LawTableAnswer {
  /** By key and then by day. */
  rows: LawRow[];
}

/** Every value of the law through time, or those in force on a day (lagvärden), with sources. */
export interface LawTableQuestion {
  /** How the keys begin, for instance `lou.threshold.`; all where absent. */
  prefix?: string;
  /** The day on which the values are in force; every value through time where absent. */
  on?: IsoDate;
}

/**
 * Layer (skikt) of a cost: how far it binds.
 *
 * - `committed`: Bound (bundet).
 * - `option`: Owed if an option is called (option).
 * - `forecast`: Expected and not bound (prognos).
 */
export type Layer = "committed" | "option" | "forecast";

/** Sums of the layers (skiktens summor), of what is known. */
export interface LayerSums {
  /** Bound. */
  committed: Sek;
  /** Options. */
  option: Sek;
  /** Expected beside. */
  forecast: Sek;
}

/** Letter (brev) as a draft in Swedish; what is not known is a blank in brackets. */
export interface Letter {
  /** The subject. */
  subject: string;
  /** The whole text, lines ended by LF. */
  text: string;
  /** Paths of the blanks that a person fills in. */
  blanks: string[];
  /**
   * The last day of the agreement that the letter tells of; absent where the terms have several
   * readings or do not settle it.
   */
  endsOn?: IsoDate;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing in the terms. */
  missing: string[];
}

/** Details of a letter (brevets uppgifter): what only the parties know. */
export interface LetterDetails {
  /** What the agreement is called. */
  title?: string;
  /** Its number in the register (diarienummer). */
  number?: string;
  /** The day it was signed. */
  signedOn?: IsoDate;
  /** The clause of the agreement on notice or options, for instance `punkt 7.2`. */
  clause?: string;
  /** Who sends the letter. */
  sender?: LetterParty;
  /** Who receives it. */
  recipient?: LetterParty;
  /** Where it is written. */
  place?: string;
  /** The cause (skäl), where the agreement asks for one. */
  cause?: string;
}

/**
 * Kind of letter (slag av brev).
 *
 * - `notice`: Notice of an agreement (uppsägning).
 * - `optionCall`: Call of an option (avrop av option).
 * - `extensionRefusal`: Refusal of an extension that else comes by itself (avböjande av
 * förlängning).
 */
export type LetterKind = "notice" | "optionCall" | "extensionRefusal";

/** Party to a letter (avsändare eller mottagare); organisations, never private persons. */
export interface LetterParty {
  /** Its name. */
  name?: string;
  /** Its organisation number. */
  number?: string;
  /** Its address, a line each. */
  address?: string[];
}

/**
 * A notice, or the call of an option, as a draft letter (brev) in Swedish with days and sections
 * filled in.
 */
export interface LetterQuestion {
  /** The terms. */
  terms: AssignmentTerms;
  /** What kind of letter. */
  kind: LetterKind;
  /** The day of the letter: notice is given, the option called or the extension refused. */
  on: IsoDate;
  /** Who gives notice; absent is either party. */
  by?: PartyToNotice;
  /** Which option is called; of a refusal, absent is the next one that can be refused. */
  option?: number;
  /** What only the parties know; what is absent becomes a blank. */
  details?: LetterDetails;
}

/**
 * Drafts of letters in Swedish (utkast till brev): request for completion, rejection, hearing
 * before an exclusion, question on a low price.
 */
export interface LettersQuestion {
  /** The tender. */
  tender: Tender;
  /** The bids. */
  bids: Bid[];
  /** The bids that are asked to explain a low price, by id. */
  askAboutPrice?: string[];
  /** The day of the letters. */
  asOf?: IsoDate;
  /** Last day to answer, inclusive. */
  answerBy?: IsoDate;
}

/**
 * Where the price is counted in a life-cycle cost (priset i livscykelkostnaden).
 *
 * - `inCosts`: It is among the costs already (ingår i kostnaderna).
 * - `yearZero`: It is paid beside the costs in year zero (betalas år noll).
 */
export type LifeCyclePrice = "inCosts" | "yearZero";

/** Date (dag) in the life of an agreement. */
export interface LifeEvent {
  /** The day. */
  on: IsoDate;
  /** What kind of day it is. */
  kind: Milestone;
  /** What falls on it, a sentence in the language asked for. */
  what: string;
  /** The reading of the notice clause under which it is that day, where there are three. */
  anchor?: Anchor;
  /** The option. */
  option?: number;
  /** The term that it is, or rests on. */
  path: string;
}

/** Life line (livslinje) of an agreement. */
export interface LifeLine {
  /** The day on which notice is taken to be given. */
  asOf?: IsoDate;
  /** The day by which the agreement shall have ended. */
  endBy?: IsoDate;
  /** Every date in order. */
  events: LifeEvent[];
  /** The readings of the notice clause side by side; one where the anchor is stated. */
  readings: LifeLineRow[];
  /** What the terms leave unsaid. */
  unknown: UnknownTerm[];
  /** The same as a table, for people. */
  table: Table;
  /** The same as a calendar file with alarms; made by the call, where it says when. */
  ics?: string;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
}

/**
 * Every date of an agreement in order (livslinje), its readings side by side, what a delay costs,
 * by when the next procurement must begin, what is unknown; as a calendar file too.
 */
export interface LifeLineQuestion {
  /** The terms. */
  terms: AssignmentTerms;
  /** The day on which notice is taken to be given; absent, notice is not asked. */
  asOf?: IsoDate;
  /** The day by which the agreement shall have ended; absent: the end of the year after `as_of`. */
  endBy?: IsoDate;
  /** Who gives notice; absent is either party. */
  by?: PartyToNotice;
  /** Margin for the letter, as in `assignment.latestNotice`. */
  serviceDays?: number;
  /** The last day on which the next procurement must begin. */
  procurementStartsBy?: IsoDate;
  /** The next procurement as it is planned, from which that day is counted backwards. */
  nextProcurement?: NextProcurement;
  /** The language of what is said; absent is Swedish. */
  language?: Language;
  /** When the calendar file is made; absent, none is. */
  stampedAt?: IsoInstant;
  /** Days before at which the file reminds of what must be decided; absent: 30 and 7. */
  alarms?: number[];
}

/**
 * Reading (läsning) of the notice clause: when notice ends the agreement, what a delay costs, and
 * by when notice must be given.
 */
export interface LifeLineRow {
  /** To which day the period runs, as stated or as read. */
  anchor: Anchor;
  /**
   * How far notice is taken to reach within a term that an option has added; absent where that
   * makes no difference or is stated.
   */
  reach?: Reach;
  /**
   * Which days are taken to count as working days; absent where that makes no difference or is
   * stated.
   */
  counts?: WorkingDayKind;
  /** Last day of the agreement if notice is given on the day asked about. */
  endsOn: IsoDate;
  /** Until when notice gives that same end; absent where a later notice changes nothing. */
  sameEndUntil?: IsoDate;
  /** The end that a notice on the day after brings. */
  thenEndsOn?: IsoDate;
  /** How many days later that is. */
  extraDays?: number;
  /** What those days cost by the fixed compensation; absent where none is stated. */
  extraCost?: Sek;
  /** Last day to give notice for the agreement to have ended by the day wanted. */
  giveBy?: IsoDate;
  /** When it then ends. */
  giveByEndsOn?: IsoDate;
  /** The weekday on which the letter should go. */
  adviseBy?: IsoDate;
}

/**
 * Kind of limit (slag av gräns) of a price or a quality.
 *
 * - `limit`: There is a limit.
 * - `always`: The bid ranks first whatever the value.
 * - `never`: The bid ranks first at no value.
 * - `notInModel`: The value does not count in the model.
 * - `notMonotone`: A higher price can help its own bid, so there is no one limit.
 */
export type LimitKind = "limit" | "always" | "never" | "notInModel" | "notMonotone";

/** Entry of the decision log (post i beslutsloggen). */
export interface LogEntry {
  /** `compared`, `flagged`, `duty`, `ask` or `decide`. */
  step: string;
  /** The bid it is about. */
  bid?: string;
  /** What happened, or what a person has to do. */
  text: Bilingual;
}

/** Lot (del) of a contract. */
export interface Lot {
  /** Its id. */
  id?: string;
  /** Its title. */
  title?: string;
  /** Estimated value in kronor. */
  estimatedValue?: Sek;
}

/** Award of a lot (tilldelning av en del). */
export interface LotAward {
  /** The lot. */
  lot: string;
  /** Who gets it; absent where nobody can be named. */
  bid?: string;
  /** Its rank on the lot. */
  rank?: number;
  /** Its figure. */
  score?: Score;
  /** Bidders ahead of it that have as many lots as they may, by rank. */
  passedOver: string[];
  /** Bidders that share the place, where no rule separates them. */
  shared: string[];
}

/** Award of lots (tilldelning av delar). */
export interface LotAwards {
  /** The lots in the order in which they are awarded. */
  awards: LotAward[];
  /** The sum of the awarded figures, where all lots have figures of one unit. */
  total?: Score;
  /**
   * The assignment that fills most lots at the best total; absent without a limit, or where the
   * lots have figures of several units.
   */
  optimal?: OptimalAwards;
  /**
   * How much worse the stated order is than the best assignment, zero or more; absent where they do
   * not fill equally many lots.
   */
  gap?: Score;
  /** What it rests on. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
}

/** Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots. */
export interface LotBids {
  /** The lot. */
  id?: string;
  /** Its model; absent is the model of all lots. */
  model?: AwardModel;
  /** The bids on it. */
  bids?: ScoredBid[];
}

/**
 * Limit on lots (begränsning av antalet delar) for one supplier, 4 kap. 15 § LOU.
 *
 * With an order it limits what one supplier is awarded; with an empty list, which says that there
 * is none, what one supplier may bid for. Where `order` is absent neither is known.
 */
export interface LotLimit {
  /** How many lots at most. */
  max?: number;
  /** The lots in the order in which they are awarded. */
  order?: string[];
}

/**
 * Who is awarded which lot within a limit (tilldelning av delar), and how far that is from the best
 * assignment.
 */
export interface LotsQuestion {
  /** The lots with the bids on each. */
  lots: LotBids[];
  /** The model of all lots that have none of their own. */
  model?: AwardModel;
  /** How many lots one bidder is awarded at most, and in which order. */
  limit?: LotLimit;
  /** The regime; absent is unknown. */
  regime?: Regime;
}

/** Flag (flagga) on a low price. It removes no bid. */
export interface LowFlag {
  /** The bid. */
  bid: string;
  /** The screen that flags it. */
  screen: ScreenKind;
  /** Where the screen stands, from 0. */
  index: number;
  /** What the screen computes: a share, a gap, a number of deviations, or the floor in kronor. */
  value: Score;
}

/** Duty (skyldighet) towards a bid that appears abnormally low. */
export interface LowPriceDuty {
  /** Which duty. */
  kind: LowPriceDutyKind;
}

/**
 * Kind of duty (skyldighet) towards a bid that appears abnormally low.
 *
 * - `mustAskThenReject`: Ask; reject where it is not explained (16 kap. 7 § LOU).
 * - `mustAskMayReject`: Ask; rejection is allowed where it is not explained (19 kap. 18 § LOU).
 * - `mayReject`: Rejection is allowed after an explanation was asked for (12 kap. 3 §, 2007 års
 * lag).
 */
export type LowPriceDutyKind = "mustAskThenReject" | "mustAskMayReject" | "mayReject";

/** How many options there are at most (högsta antal). */
export type MaxOptions = number | "unlimited";

/** Measure (mått), always with what it is a measure of. */
export interface Measure {
  /** What is measured. */
  measure?: string;
  /** The value; a share is of one. */
  value?: DecimalString;
  /** How precise it is. */
  precision?: MeasurePrecision;
  /** Of whom or what. */
  base?: string;
}

/**
 * Kind of measure (slag av mått).
 *
 * - `count`: A count (antal).
 * - `share`: A share of one (andel); it always states its base.
 * - `amount`: Kronor (belopp).
 */
export type MeasureKind = "count" | "share" | "amount";

/**
 * Precision (precision) of a measure.
 *
 * - `exact`: Exact (exakt).
 * - `approximate`: Approximate (ungefär).
 * - `atLeast`: At least (minst).
 * - `claim`: Claimed (påstådd): neither measured here nor a target.
 */
export type MeasurePrecision = "exact" | "approximate" | "atLeast" | "claim";

/** Comparison of the methods (jämförelse av fördelningsmetoder) for one amount a year. */
export interface MethodComparison {
  /** What the contract costs: the amount a year for its months. */
  contractTotal: Sek;
  /** Each method, in the order of the contract. */
  methods: ComparedMethod[];
}

/**
 * Milestone (hållpunkt) in the life of an agreement.
 *
 * - `start`: The agreement begins (start).
 * - `minimumTermEnds`: The minimum term has run (bindningstidens slut).
 * - `earliestNotice`: Earliest day from which notice counts (tidigaste uppsägningsdag).
 * - `followUp`: Follow-up (uppföljning).
 * - `priceAdjustment`: The price is adjusted (prisjustering).
 * - `noticeBy`: Last day to give notice (sista uppsägningsdag).
 * - `advisedNotice`: Better day to give notice (råd).
 * - `optionCall`: Last day to call an option (sista avropsdag).
 * - `transitionBegins`: Transition begins (avvecklingen börjar).
 * - `nextProcurement`: The next procurement must begin (nästa upphandling).
 * - `endsAfterNotice`: End after notice given on the day asked about (slut efter uppsägning).
 * - `end`: End of the fixed term (avtalstidens slut).
 * - `optionEnd`: End with an option (slut med option).
 */
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

/** Advice on an award model (råd om utvärderingsmodell). */
export interface ModelAdvice {
  /** Whether a losing bid can decide who wins. */
  relative: boolean;
  /** What a point of quality is worth in kronor; absent where the model has no such rate. */
  rate?: ExchangeRate;
  /**
   * The model of least risk with the same exchange rate; absent where the model is absolute or has
   * no exchange rate.
   */
  alternative?: AwardModel;
  /** Who would win under each model with the same exchange rate; the model asked about as it is. */
  models: ModelOutcome[];
  /** What that comes to, in a few sentences. */
  text: Bilingual;
  /** What it rests on. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
}

/** Comparison of models (jämförelse av utvärderingsmodeller) on the same bids. */
export interface ModelComparison {
  /** The winners of each model, in the order the models stand. */
  winners: ModelWinners[];
  /** Which bids take part. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
}

/** Outcome of a model (modellens utfall) on the expected bids. */
export interface ModelOutcome {
  /** The model. */
  model: AwardModel;
  /** Whether it is the model asked about. */
  asked?: boolean;
  /** Whether a losing bid can decide who wins. */
  relative: boolean;
  /** The bids ranked 1; absent where the formula has no value for a bid. */
  winners?: string[];
  /** Bids not ranked 1 whose removal alone changes who is. */
  decisiveLosers: string[];
}

/** Winners under a model (vinnare enligt en modell). */
export interface ModelWinners {
  /** Where the model stands, from 0. */
  index: number;
  /** The kind of its formula. */
  model: string;
  /** The model as it was stated: what tells two models of one formula apart. */
  stated: AwardModel;
  /** The bids ranked 1, by id; none where no bid is ranked. */
  winners: string[];
}

/** Day of the year (dag på året) without a year, `MM-DD`. */
export type MonthDay = string;

/** Length in months (längd i månader). */
export type MonthSpan = { months: number };

/** Reference value that a bid moves (referensvärde som flyttas). */
export interface Movement {
  /** `lowestPrice`, `highestPrice`, `meanPrice`, `medianPrice` or `bestQuality`. */
  what: string;
  /** Its value without the bid. */
  without: Score;
  /** Its value with it. */
  with: Score;
}

/** Need (behov): what is known of a matter before its form is chosen. */
export type Need = {
  /** The day on which the procurement starts; it picks the law. */
  startedOn?: IsoDate;
  /** CPV codes of the service. */
  cpv?: CpvCode[];
  /** Whether a unit of the same legal person does the work (samma juridiska person). */
  sameLegalPerson?: boolean;
  /**
   * Whether the provider is controlled as an own unit (kontroll som över den egna förvaltningen).
   */
  controlledAsOwn?: boolean;
  /** The share of the provider's activity that is for its owner, 0 to 1. */
  activityForOwnerShare?: Share;
  /** Whether there is a direct private owner (direkt privat ägarintresse). */
  directPrivateOwnership?: boolean;
  /** Whether the work includes exercise of public authority (myndighetsutövning). */
  exercisesPublicAuthority?: boolean;
  /** Whether a statute allows that to be handed over (stöd i lag). */
  statuteAllowsTransfer?: boolean;
  /** Whether the parties bind themselves to performance for pay (ömsesidigt bindande). */
  bindingPerformanceForPay?: boolean;
  /** Whether both contribute and steer jointly (båda bidrar och styr). */
  bothContributeAndSteer?: boolean;
  /** The partnership, where one is thought of. */
  partnership?: Partnership;
  /** Whether the individual chooses among all approved providers (den enskilde väljer). */
  individualsChoose?: boolean;
  /** Whether providers compete on price (priskonkurrens). */
  priceCompetition?: boolean;
  /** Whether it is to be reserved for civil-society organisations (idéburna organisationer). */
  onlyNonProfit?: boolean;
  /** Whether it is to be reserved for organisations owned by staff or users. */
  staffOrUserOwned?: boolean;
  /**
   * The share of workers who are disabled or hard to place, 0 to 1, where it is to be reserved for
   * such.
   */
  disadvantagedShare?: Share;
} &
  ({ totalValue?: Sek; monthlyValue?: never } | { monthlyValue?: Sek; totalValue?: never });

/** Next procurement (nästa upphandling) of what an agreement is on, as it is planned. */
export interface NextProcurement {
  /** The procurement, as far as it is planned: its procedure, value, CPV codes and days. */
  tender?: Tender;
  /** How long its work takes. */
  assume?: PlanAssumptions;
}

/** Next step (nästa steg). */
export interface NextStep {
  /** Its code. */
  step: string;
  /** The step in words. */
  text: Bilingual;
}

/** Bid without a letter (anbud utan brev), and why. */
export interface NotDrafted {
  /** The id of the bid. */
  bid?: string;
  /**
   * `bid_is_admissible`, or `verdict_unknown` where something must be found out or judged first.
   */
  because: string;
  /** Codes of what nobody has stated, as in the check of the bid. */
  unstated?: string[];
}

/** Answer (svar) to when an agreement ends after notice. */
export type NoticeAnswer =
  | (NoticeEnd & { readings?: never })
  | (NoticeReadings & { endsOn?: never; steps?: never })
  | (Unsettled & { endsOn?: never; steps?: never; readings?: never });

/** End after notice (avtalets slut efter uppsägning). */
export interface NoticeEnd {
  /** Last day of the agreement, inclusive. */
  endsOn: IsoDate;
  /** The dates on the way. */
  steps: NoticeStep[];
  /** The findings. */
  findings: Finding[];
  /** Paths of what would make it certain: a last day that follows from another term. */
  missing?: string[];
}

/** Notice period (uppsägningstid) of a party. */
export interface NoticePeriod {
  /** Who may give notice; absent is either. */
  by?: PartyToNotice;
  /** Its length. */
  period?: NoticeSpan;
  /** To which day it runs; absent gives three readings. */
  anchor?: Anchor;
  /** The day of the anchor `fixedDay`, `MM-DD`. */
  fixedDay?: MonthDay;
  /** What sets it off; absent: the day given is the deciding day. */
  trigger?: NoticeTrigger;
  /** After how many days a notice is deemed received. */
  deemedAfterDays?: number;
  /** Earliest day from which it counts. */
  earliest?: IsoDate;
  /** Form (form), for instance written. */
  form?: string;
  /** What cause it needs (skäl), for instance none. */
  cause?: string;
  /** To which day it works within a term that an option has added; absent gives both readings. */
  reach?: Reach;
}

/** When an agreement ends if notice is given (uppsägning). */
export interface NoticeQuestion {
  /** The terms. */
  terms: AssignmentTerms;
  /** The day notice is given. */
  given: IsoDate;
  /** Who gives it; absent is either party. */
  by?: PartyToNotice;
}

/** Reading (läsning): the end if the clause means this anchor and this reach. */
export interface NoticeReading {
  /** The anchor, as stated or assumed. */
  anchor: Anchor;
  /**
   * How far notice is taken to reach within a term that an option has added; absent where that
   * makes no difference or is stated.
   */
  reach?: Reach;
  /**
   * Which days are taken to count as working days; absent where that makes no difference or is
   * stated.
   */
  counts?: WorkingDayKind;
  /** Last day of the agreement, inclusive. */
  endsOn: IsoDate;
  /** The dates on the way. */
  steps: NoticeStep[];
  /** The findings under this reading. */
  findings: Finding[];
}

/** Readings (läsningar) of a notice clause without anchor. */
export interface NoticeReadings {
  /**
   * One for each anchor, in the order day, month, quarter; within a term that an option has added,
   * where that makes a difference, one to any day and one to the end of the term.
   */
  readings: NoticeReading[];
  /** What would settle it. */
  missing: string[];
  /** The findings on the question as it stands. */
  findings: Finding[];
}

/** Length of a notice period (uppsägningstidens längd). */
export type NoticeSpan =
  | { days: number; weeks?: never; months?: never }
  | { weeks: number; days?: never; months?: never }
  | { months: number; days?: never; weeks?: never }
  | WorkingDays;

/** Step (steg) of a computation: what was reached, and when. */
export interface NoticeStep {
  /**
   * Name of the step: `given`, `countedFrom`, `periodEnds`, `minimumTermEnds`, `anchored`,
   * `fixedEnd`, `termEnds`.
   */
  step: string;
  /** The day. */
  on: IsoDate;
}

/**
 * Trigger (utlösande händelse) of a notice period.
 *
 * - `sent`: Sent (avsänd).
 * - `received`: Received (mottagen).
 * - `deemedReceived`: Deemed received some days after it was sent (anses mottagen).
 */
export type NoticeTrigger = "sent" | "received" | "deemedReceived";

/**
 * Why a text is no organisation number (skäl till att numret är fel).
 *
 * - `length`: Not 10 or 12 digits.
 * - `characters`: Other characters than ASCII digits and one hyphen before the last four.
 * - `checkDigit`: The tenth digit does not agree with the nine before it.
 * - `thirdDigit`: The third digit is below 2 and the number is no person's number either.
 * - `prefix`: Twelve digits that begin with something else than 16, or a person's prefix before an
 * organisation's number.
 */
export type NumberFault = "length" | "characters" | "checkDigit" | "thirdDigit" | "prefix";

/** Question that remains (fråga som återstår). */
export interface OpenQuestion {
  /** The question. */
  question: AdviceQuestion;
  /** The question in words. */
  text: Bilingual;
  /** The paths that would answer it. */
  fields: string[];
  /** The forms that remain after yes. */
  ifYes: Route[];
  /** The forms that remain after no. */
  ifNo: Route[];
}

/** Lot of the best assignment (del i bästa fördelning). */
export interface OptimalAward {
  /** The lot. */
  lot: string;
  /** Who gets it; absent where it stays without. */
  bid?: string;
}

/** Best assignment (bästa fördelning) within the limit. */
export interface OptimalAwards {
  /** Each lot and who gets it, in input order. */
  awards: OptimalAward[];
  /** The sum of the figures. */
  total: Score;
}

/** Option clause (optionsvillkor): equal options, or one entry for each option. */
export type OptionClause = Options | ExtensionOption[];

/**
 * State (läge) of an option.
 *
 * - `open`: It can still be called (öppen).
 * - `called`: It has been called (avropad), or has extended the agreement by itself.
 * - `refused`: It has been refused (avböjd).
 * - `lapsed`: Its last day has passed without a call (förfallen).
 */
export type OptionState = "open" | "called" | "refused" | "lapsed";

/** Option (option): one extension of the agreement. */
export interface OptionTerm {
  /** Its number, from 1. */
  number: number;
  /**
   * Last day on which it can be called (or, where it extends by itself, refused); absent where the
   * terms do not say how long before the end.
   */
  callBy?: IsoDate;
  /** Last day of the agreement with this option, inclusive. */
  endsOn: IsoDate;
  /** Its state on the day asked about; without such a day only where the terms state it. */
  state?: TermState;
  /**
   * The last day by each reading, where the terms do not say which days count as working days and
   * it makes a difference.
   */
  readings?: CallReading[];
}

/** Options to extend (optioner): at most so many, each of so many months. */
export interface Options {
  /** How many times at most, or `unlimited`. */
  max?: MaxOptions;
  /** Months of each. */
  months?: number;
  /**
   * How long before the current end it must be called (avropas), or refused where it extends by
   * itself.
   */
  callBefore?: NoticeSpan;
  /** The last days to call, option by option, where the terms name days. */
  callDays?: IsoDate[];
  /** Who calls it. */
  calledBy?: PartyToNotice;
  /** Whether it extends by itself unless somebody objects. */
  automatic?: boolean;
  /** How many options have been called (avropade), or have extended the agreement by themselves. */
  called?: number;
  /**
   * Whether the option after those has been refused (avböjd), so that it and the ones after it are
   * gone.
   */
  refused?: boolean;
}

/** Answer (svar) to which options (optioner) an agreement has. */
export interface OptionsAnswer {
  /**
   * The options in order; absent where the terms do not settle them, empty where there are none.
   */
  options?: OptionTerm[];
  /**
   * Last day if every option is used that is not gone, inclusive; absent for options without a
   * maximum.
   */
  finalEnd?: IsoDate;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
}

/** When each option ends (optioner), and by when it must be called. */
export interface OptionsQuestion {
  /** The terms. */
  terms: AssignmentTerms;
  /** The day on which the options are told of; absent: nothing has passed yet. */
  asOf?: IsoDate;
}

/** Result of checking a number (kontroll av organisationsnummer). */
export type OrganisationCheck =
  | {
      /** Whether it is well formed. */
      valid: true;
      /** The number as `NNNNNN-NNNN`; never a person's. */
      normalised: OrganisationNumber;
      /** What the first digit hints at; never proof. */
      group?: OrganisationGroup;
    }
  | {
      /** Whether it is well formed. */
      valid: true;
      group: "person";
    }
  | {
      /** Whether it is well formed. */
      valid: false;
      /** Why it is not well formed. */
      reason: NumberFault;
      /** The number that is plainly meant; never a person's. */
      suggestion?: OrganisationNumber;
    };

/** Facts on an organisation (uppgifter om organisationen) that a reservation asks for. */
export interface OrganisationFacts {
  /** Its name, as in `reservedHistory` of the tender. */
  name?: string;
  /** Its organisation number. */
  number?: OrganisationNumber;
  /** Whether its purpose of public benefit contributes to the aim of the service. */
  servesPublicBenefit?: boolean;
  /** Whether it makes only transfers of value that 8 § lagen (2022:900) allows. */
  permittedTransfersOnly?: boolean;
  /** Whether the state, a region or a municipality has a legally decisive influence. */
  publicDecisiveInfluence?: boolean;
  /** Whether it is in the register of civil-society organisations. */
  registered?: boolean;
  /** Whether its purpose is a public task tied to such services. */
  publicTask?: boolean;
  /** Whether it reinvests its profit in its purpose. */
  reinvestsProfit?: boolean;
  /** Whether ownership or management builds on staff, users or stakeholders. */
  participatory?: boolean;
  /**
   * Whether it is a sheltered workshop, has integration as its main aim, or runs a programme for
   * sheltered employment.
   */
  shelteredOrIntegrating?: boolean;
  /** The share of workers who are disabled or hard to place, 0 to 1. */
  disadvantagedShare?: Share;
  /** Evidence on the conditions, shown beside each. */
  evidence?: ConditionEvidence[];
}

/**
 * Group of legal persons (organisationsgrupp) by the first digit: a hint, never proof of form.
 *
 * - `estate`: Estate of a deceased person (dödsbo), 1.
 * - `public`: State, region, municipality, parish (stat, region, kommun, församling), 2.
 * - `foreign`: Foreign undertaking (utländskt företag), 3.
 * - `limitedCompany`: Limited company (aktiebolag), 5; also branches, banks and insurers.
 * - `simplePartnership`: Simple partnership (enkelt bolag), 6.
 * - `economicAssociation`: Economic association (ekonomisk förening), 7.
 * - `associationOrFoundation`: Non-profit association or foundation (ideell förening, stiftelse),
 * 8.
 * - `tradingPartnership`: Trading or limited partnership (handelsbolag, kommanditbolag), 9.
 * - `person`: A person's number (personnummer, samordningsnummer), as sole traders use.
 */
export type OrganisationGroup =
  | "estate"
  | "public"
  | "foreign"
  | "limitedCompany"
  | "simplePartnership"
  | "economicAssociation"
  | "associationOrFoundation"
  | "tradingPartnership"
  | "person";

/**
 * Organisation number (organisationsnummer): ten digits of which the third is at least 2, or twelve
 * that begin with 16; a hyphen may stand before the last four. The check digit must be right. A
 * person's number is refused.
 */
export type OrganisationNumber = string;

/**
 * Whether an organisation number is well formed (kontroll av organisationsnummer), and what it
 * hints at.
 */
export interface OrganisationQuestion {
  /** The number as written; it may turn out to be a person's and is never printed. */
  number: string;
}

/** Outcome (utfall) of a rule; unknown is never a no. */
export type Outcome =
  | {
      kind: "satisfied";
    }
  | {
      kind: "breached";
    }
  | {
      kind: "notApplicable";
      because: string;
    }
  | {
      kind: "needsJudgement";
      question: string;
    }
  | {
      kind: "unknown";
      missing: string[];
    };

/** Commitment outside every frame (åtagande utanför ramarna) in a year. */
export interface OutsideCost {
  /** The commitment's id. */
  commitment: string;
  /** The year. */
  year: number;
  /** What is known of its cost. */
  amount: Sek;
}

/** Overlay value (eget lagvärde): a value that a user adds, with its own source. */
export interface OverlayValue {
  /** Key, dotted and lower case; an existing one or a new one. */
  key: string;
  /** First day in force. */
  from: IsoDate;
  /** Last day in force, inclusive. */
  until?: IsoDate;
  /** The value. */
  value: string;
  /** Its unit. */
  unit: Unit;
  /** How an amount or a time is compared with it. */
  comparison?: Comparison;
  /** Where the user has it from. */
  source: Source;
  /** Whether it may take the place of recorded values. */
  replaces?: boolean;
  /** What it is, for a key of the user's own. */
  title?: Bilingual;
  /** Which date picks the value; that of the recorded values where there are some. */
  keyedBy?: KeyedBy;
}

/** Which value the law had on a day (lagvärde), and where that stands. */
export interface ParameterQuestion {
  /** The key, for instance `lou.threshold.annex_2`. */
  key: string;
  /** The day that governs the case. */
  on: IsoDate;
}

/** Sum of a part (delsumma) of a price. */
export interface PartSum {
  /** The part. */
  id?: string;
  /** What it is. */
  kind: PricePartKind;
  /** What it adds to the price, in kronor. */
  sum: Score;
}

/** Partner (part) of a partnership. */
export interface Partner {
  /** Its name; contributions refer to it. */
  name?: string;
  /** What it is. */
  kind?: PartnerKind;
  /** Its organisation number. */
  number?: OrganisationNumber;
  /** Its roles (roller), each by itself. */
  roles?: PartnerRole[];
}

/**
 * Kind of partner (slag av part).
 *
 * - `municipality`: A municipality (kommun).
 * - `region`: A region (region).
 * - `nonProfit`: A civil-society organisation (idéburen organisation).
 * - `company`: A company (företag).
 */
export type PartnerKind = "municipality" | "region" | "nonProfit" | "company";

/**
 * Role of a partner (parts roll).
 *
 * - `publicPartner`: Public partner (offentlig part).
 * - `civilSocietyPartner`: Civil-society partner (idéburen part).
 * - `funder`: Funder (finansiär).
 * - `provider`: Provider (utförare).
 * - `landlord`: Landlord (hyresvärd).
 * - `rentPayer`: Rent payer (hyresbetalare).
 * - `publicAuthority`: Public authority (myndighet).
 * - `decisionBody`: Decision body (beslutande organ).
 * - `networkPartner`: Network partner (nätverkspart).
 * - `trainer`: Trainer (utbildare).
 */
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

/**
 * IOP partnership (idéburet offentligt partnerskap): who, for what, with what evidence and
 * resources.
 */
export interface Partnership {
  /** Id of the partnership. */
  id?: string;
  /** The partners (parter). */
  partners?: Partner[];
  /** The shared goal (gemensamt mål), in the agreement's words. */
  goal?: string;
  /** What speaks for or against each criterion (underlag). */
  evidence?: Evidence[];
  /** Who contributes what (bidrag från parterna). */
  contributions?: Contribution[];
  /** Term, notice and other terms (villkor). */
  terms?: AssignmentTerms;
  /** Day of signing (undertecknad). */
  signedOn?: IsoDate;
  /** Why the partners cooperate (bakgrund): the need, and whose initiative it was. */
  background?: string;
  /** The values that the cooperation rests on (värdegrund). */
  values?: string;
  /** What each partner undertakes to do (åtaganden). */
  undertakings?: Undertaking[];
  /** What the cooperation is worth to those it is for (nyttoanalys). */
  benefit?: string;
  /** How it is steered (styrning). */
  governance?: Governance;
  /** How it is followed up (uppföljning). */
  followUp?: FollowUpPlan;
  /** What has come out of it (utfall), each with its base. */
  outcomes?: PartnershipOutcome[];
  /** Changes, renegotiation, rescission, dispute and hand-over (avslut). */
  exit?: Exit;
  /** Who leads and who takes part in which task (ansvarsfördelning). */
  responsibilities?: PartnershipTask[];
  /** What speaks for and against a procurement (kännetecken på upphandling). */
  indicators?: StatedSign[];
  /** Data of the user's own. */
  extensions?: Extensions;
}

/**
 * Draft of an IOP agreement (utkast till avtal om idéburet offentligt partnerskap), in Swedish.
 */
export interface PartnershipDraft {
  /** The draft as Markdown. */
  markdown: string;
  /** The draft as an HTML element `article`, without script or style; gaps are in `mark`. */
  html: string;
  /** What somebody has to fill in, in the order in which it stands. */
  gaps: DraftGap[];
  /** What the contents and the notes rest on. */
  basis: Citation[];
  /** The paths of the gaps, sorted, each once. */
  missing: string[];
}

/**
 * Outcome (utfall) of a partnership, with the interval within which it lies where that is known.
 */
export interface PartnershipOutcome {
  /** The indicator it is an outcome of, by id. */
  indicator?: string;
  /** What was measured. */
  measure?: string;
  /** What kind of number it is. */
  kind?: MeasureKind;
  /** The value. */
  value?: DecimalString;
  /** Lower end of the interval, inclusive. */
  low?: DecimalString;
  /** Upper end of the interval, inclusive. */
  high?: DecimalString;
  /** Of whom or what (bas). */
  base?: string;
  /** First day of what was measured. */
  from?: IsoDate;
  /** Last day, inclusive. */
  to?: IsoDate;
  /** Where it stands. */
  source?: string;
}

/** Task (uppgift) in the matrix of responsibilities: who leads, who takes part. */
export interface PartnershipTask {
  /** The task. */
  task?: string;
  /** Who leads; a partner's name. */
  lead?: string;
  /** Who takes part. */
  takesPart?: string[];
  /** Whether it is exercise of public authority (myndighetsutövning). */
  exercisesAuthority?: boolean;
  /** The statute that allows it to be handed over (lagstöd). */
  statute?: string;
}

/** Contribution of a party (parts bidrag), in sum. What is unknown is absent, never nothing. */
export interface PartyContribution {
  /** The party's name. */
  party: string;
  /** Money. */
  cash?: Sek;
  /** Premises, staff, goods and expertise. */
  inKind?: Sek;
  /** The value of volunteers. It is no money and belongs in no budget. */
  volunteers?: Sek;
  /** The party's share of everything; absent where any party's part is unknown. */
  shareWithVolunteers?: Score;
  /** The party's share of money and resources in kind. */
  shareWithoutVolunteers?: Score;
  /**
   * The share of everything to hundredths of a per cent, by largest remainder: the rounded shares
   * of all parties sum to one.
   */
  roundedShareWithVolunteers?: DecimalString;
  /** The share of money and resources in kind, rounded in the same way. */
  roundedShareWithoutVolunteers?: DecimalString;
}

/**
 * Party that gives notice (uppsägande part).
 *
 * - `authority`: The contracting authority (beställaren).
 * - `provider`: The provider (utföraren).
 * - `either`: Either of them (endera).
 */
export type PartyToNotice = "authority" | "provider" | "either";

/** Payer (finansiär) with its part of a cost. */
export interface Payer {
  /** Who pays. */
  payer?: string;
  /** Its weight (andelstal): 1, 1 and 1 are thirds, 0.6 and 0.4 are 60 and 40 percent. */
  weight?: DecimalString;
}

/** Penalty (vite) for a breach of the terms. */
export type Penalty = {
  /** What it is for (vad det avser), for instance delay. */
  when?: string;
  /** What is counted. */
  per?: PenaltyUnit;
  /** The fee that the share is of. */
  of?: FeeBasis;
  /** The fee that the cap is a share of. */
  capOf?: FeeBasis;
  /** Whether a reminder must come first (påminnelse). */
  reminder?: boolean;
  /** Whether it may be set off against an invoice (avräknas). */
  deductible?: boolean;
} &
  ({ amount?: Sek; share?: never } | { share?: Share; amount?: never }) &
  ({ capAmount?: Sek; capShare?: never } | { capShare?: Share; capAmount?: never });

/** Penalty (vite) for what has happened, with the cap. */
export interface PenaltyDue {
  /** What is due; absent where the terms do not settle it. */
  amount?: Sek;
  /** What it would be without a cap. */
  uncapped?: Sek;
  /** The cap; absent where the terms state none. */
  cap?: Sek;
  /** How many times, days or begun weeks are counted. */
  times?: number;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
}

/** What a penalty (vite) comes to, and where it stops. */
export type PenaltyQuestion = {
  /** The penalty. */
  penalty: Penalty;
  /** The compensation that a share is of. */
  compensation?: Compensation;
} &
  ({ times: number; days?: never } | { days: number; times?: never });

/**
 * What a penalty counts (vad vitet räknas på).
 *
 * - `occurrence`: Each occurrence (tillfälle).
 * - `day`: Each day (dag).
 * - `startedWeek`: Each week that has begun (påbörjad vecka).
 */
export type PenaltyUnit = "occurrence" | "day" | "startedWeek";

/** Length of a period (tidens längd) in exactly one unit, or in working days. */
export type Period =
  | { days: number; weeks?: never; months?: never; years?: never }
  | { weeks: number; days?: never; months?: never; years?: never }
  | { months: number; days?: never; weeks?: never; years?: never }
  | { years: number; days?: never; weeks?: never; months?: never }
  | WorkingDays;

/** Plan (planering bakåt) of a procurement from the day on which the contract must begin. */
export interface Plan {
  /** The steps, in the order in which they come. */
  steps: PlanStep[];
  /** Whether the plan holds. */
  findings: Finding[];
  /** Paths of what is missing, sorted. */
  missing: string[];
}

/** Action (åtgärd) that alone would keep the year within its frame. */
export interface PlanAction {
  /** The commitment's id. */
  commitment: string;
  /** What can be done. */
  kind: ActionKind;
  /** The latest day, inclusive; absent where the terms do not settle it. */
  by?: IsoDate;
  /** The weekday on which the letter should go. */
  adviseBy?: IsoDate;
  /** When the agreement then ends. */
  endsOn?: IsoDate;
  /** Whether the day lies before the one judged by. */
  passed?: boolean;
  /** Paths of what would settle the day. */
  missing?: string[];
}

/** Assumptions (antaganden) of a plan on how long the work of each step takes, in days. */
export interface PlanAssumptions {
  /** How the award notification is sent; absent, the longer standstill is planned for. */
  sentBy?: SentBy;
  /** Days from the signing to the start of the contract (uppstart). */
  startUpDays?: number;
  /** Days from the last day for bids to the award notification (utvärdering). */
  evaluationDays?: number;
  /** Days from the last question to the last answer (besvara frågor). */
  answerDays?: number;
  /** Days from the last request to the invitation (urval). */
  selectionDays?: number;
  /** Days for bids where the act gives no minimum: what is reasonable (skälig tid). */
  bidDays?: number;
}

/** Change of a plan (ändring av planen). */
export interface PlanChange {
  /** Its kind, which says what fields it has. */
  kind?: ChangeKind;
  /** The id of the commitment it is about. */
  commitment?: string;
  /** The day of the notice. */
  on?: IsoDate;
  /** The number of the option, from 1. */
  option?: number;
  /** The id of the frame it is about. */
  frame?: string;
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive; absent is from then on. */
  to?: IsoDate;
  /** A share of one, `0.03` for three percent. */
  share?: ChangeShare;
  /** An amount a year, stated without a sign. */
  amount?: Sek;
  /** A new commitment. */
  agreement?: PlanCommitment;
}

/**
 * Commitment of a plan (åtagande i en budgetplan), with what may follow from it.
 *
 * Amount and days may stand here or in the terms; where they stand in both and differ, the cost is
 * unknown until one of them is corrected (`budget.commitment_agrees`). Options, notice and an end
 * until further notice are taken from the terms.
 */
export interface PlanCommitment {
  /** The commitment's id. */
  id?: string;
  /** What it is. */
  title?: string;
  /** The id of the frame that it burdens. */
  frame?: string;
  /** The cost centre (kostnadsställe). */
  costCentre?: string;
  /** Its kind. */
  kind?: CommitmentKind;
  /** Its layer; absent is bound. */
  layer?: Layer;
  /** Amount a year; exactly one of `annual` and `total`. */
  annual?: Sek;
  /** Amount for the whole time. */
  total?: Sek;
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive; an absent end is unknown, never none. */
  to?: IsoDate;
  /** Terms of the agreement. */
  terms?: AssignmentTerms;
  /** Expected changes of the price. */
  index?: IndexForecast[];
  /** The grants that pay a part of it; the frame bears the rest. */
  fundedBy?: FundingShare[];
  /** Whether the amount holds VAT. */
  vat?: AmountVat;
  /** Where it stands, for instance the agreement and its clause. */
  source?: string;
}

/** Cost (kostnad) of one commitment in one year and layer. */
export interface PlanCost {
  /** The commitment's id. */
  commitment: string;
  /** The layer. */
  layer: Layer;
  /** What it comes from. */
  origin: CostOrigin;
  /** First day within the year. */
  from: IsoDate;
  /** Last day within the year, inclusive. */
  to: IsoDate;
  /** The whole cost. */
  amount: Sek;
  /** What grants pay of it. */
  funded?: FundedPart[];
  /** What the frame bears. */
  net: Sek;
  /** Where the commitment stands. */
  source?: string;
}

/**
 * Difference (skillnad) of a frame's year: the scenario less the plan. Costs that are unknown in
 * both and that the scenario does not touch cancel out; absent where the change is unknown.
 */
export interface PlanDifference {
  /** The frame's id. */
  frame: string;
  /** The year. */
  year: number;
  /** Change of the frame's amount. */
  amount?: Sek;
  /** Change of what is bound. */
  committed?: Sek;
  /** Change of the options. */
  option?: Sek;
  /** Change of what is expected beside. */
  forecast?: Sek;
  /** Change of what is left. */
  left?: Sek;
  /** Change of what is left of the forecast. */
  expectedLeft?: Sek;
}

/** Frame of a plan (ram i en budgetplan), with who holds it and how it came about. */
export interface PlanFrame {
  /** The frame's id. */
  id?: string;
  /** Who holds it, for instance the committee (nämnden). */
  holder?: string;
  /**
   * The cost centres (kostnadsställen) in it; one that stands in this frame alone places a
   * commitment.
   */
  costCentres?: string[];
  /** The month whose prices the amounts are in (prisnivå). */
  priceLevel?: IsoMonth;
  /** Whether the amounts hold VAT. */
  vat?: AmountVat;
  /** Its lines, older decisions too. */
  lines?: PlanLine[];
  /** What is carried over from earlier years (resultatöverföring). */
  carryOvers?: CarryOver[];
}

/**
 * Line of a frame with its decision (ramrad med beslut).
 *
 * Of lines with the same status and the same days the one decided last counts; the earlier ones are
 * history.
 */
export interface PlanLine {
  /** First day. */
  from?: IsoDate;
  /** Last day, inclusive; absent in a level that stands until further notice. */
  to?: IsoDate;
  /** Level for each year, never below zero; a level is never added up over the years. */
  perYear?: Sek;
  /** Amount within one calendar year. */
  amount?: Sek;
  /** Its status. */
  status?: FrameStatus;
  /** The day of the decision or announcement. */
  decidedOn?: IsoDate;
  /** Where it stands, for instance the minutes and their paragraph. */
  source?: string;
}

/** Step of a plan (steg i planen) with its latest day. */
export interface PlanStep {
  /** Which step. */
  step: StepName;
  /** The latest day, inclusive; absent where it is not known. */
  latestOn?: IsoDate;
  /** The day that the tender states for it. */
  plannedOn?: IsoDate;
  /**
   * Days from the stated day, or from `asOf` where none is stated, to the latest day; negative
   * where it is too late.
   */
  slackDays?: number;
  /** The rule that ties it to the step after it. */
  rule?: RuleId;
  /** The days between it and the step after it. */
  days?: number;
  /** What is missing. */
  missing?: string[];
  /** The sections it rests on. */
  basis?: Citation[];
  /** The weakest value it rests on. */
  confidence?: Confidence;
}

/** Year of a frame (ramens år). What is unknown is absent, never 0. */
export interface PlanYear {
  /** The frame's id. */
  frame: string;
  /** The year. */
  year: number;
  /** The amount that counts: that of the strongest status, what is carried over in it. */
  amount?: Sek;
  /** Status of the lines that it is made of. */
  status?: FrameStatus;
  /** The amount once decided; absent where it is announced or planned only. */
  decided?: Sek;
  /** The amount under each status, where the year has several. */
  byStatus?: StatusFrame[];
  /** What is carried over into the year by decision, in the amount. */
  carriedOver?: Sek;
  /** Every line that speaks of the year, as they were decided. */
  history?: PlanLine[];
  /** What is bound; absent where a cost of it is unknown. */
  committed?: Sek;
  /** What options would cost. */
  option?: Sek;
  /** What is expected beside. */
  forecast?: Sek;
  /** The sums of what is known in each layer; unknown costs stand beside, in `unknown`. */
  known: LayerSums;
  /** Costs of unknown size, which no sum holds. */
  unknown?: UnknownCost[];
  /** The amount less what is bound. */
  left?: Sek;
  /** Less the options too. */
  leftAfterOptions?: Sek;
  /** What is booked. */
  actual?: Sek;
  /** What is booked and what remains of commitments and forecast. */
  expected?: Sek;
  /** The amount less that. */
  expectedLeft?: Sek;
  /** The first day on which what is bound goes beyond the amount. */
  usedUpOn?: IsoDate;
  /** What would keep the year within the amount, and by when. */
  actions?: PlanAction[];
  /** The latest of those days. */
  actBy?: IsoDate;
  /** The sums of each cost centre. */
  costCentres?: CostCentre[];
  /** Every cost in the sums. */
  costs?: PlanCost[];
}

/** Portfolio (avtalsportfölj): what must be decided, and the money that hangs on it. */
export interface Portfolio {
  /** First day of the time asked about. */
  asOf: IsoDate;
  /** Last day of it, inclusive. */
  until: IsoDate;
  /** What must be decided, by day. */
  decisions: Decision[];
  /** The agreements whose terms do not settle everything. */
  unknown: UndecidedAgreement[];
  /** The same as a table, for people. */
  table: Table;
  /** The same as a calendar file with alarms; made by the call, where it says when. */
  ics?: string;
  /** Terms that contradict one another, and whether the planned procurements begin in time. */
  findings: Finding[];
  /** Paths of what is missing for the findings. */
  missing: string[];
}

/**
 * What must be decided of many agreements in the next months (avtalsportfölj), and the money that
 * hangs on it.
 */
export interface PortfolioQuestion {
  /** The agreements. */
  agreements: Agreement[];
  /** The first day of the time asked about. */
  asOf: IsoDate;
  /** How many months it lasts. */
  months: number;
  /** The language of what is said; absent is Swedish. */
  language?: Language;
  /** When the calendar file is made; absent, none is. */
  stampedAt?: IsoInstant;
  /** Days before at which the file reminds; absent: 30 and 7. */
  alarms?: number[];
}

/**
 * Price (pris) of a lot, or of the whole where no lot is named: a year or in total.
 *
 * A bid may break the form and state both or a negative amount; the check says so. With `lines` the
 * check computes the sum and compares it with the amount that is stated.
 */
export interface Price {
  /** The lot, by id. */
  lot?: string;
  /** Kronor a year. */
  annual?: Sek;
  /** Kronor for the whole term. */
  total?: Sek;
  /** The part-prices that it is the sum of (prisrader). */
  lines?: PriceLine[];
}

/** Price up to which a bid ranks first (prisgräns), the other bids standing as they are. */
export interface PriceLimit {
  /** Whether there is a limit. */
  kind: LimitKind;
  /** The highest price, inclusive, to the öre. */
  upTo?: Sek;
}

/**
 * Price line (prisrad): a price for each unit, and how many units are reckoned with.
 *
 * A line comes to quantity times price, half an öre away from zero; a line may state an amount
 * alone.
 */
export interface PriceLine {
  /** What is priced, by the name the tender gives it. */
  item?: string;
  /** The unit (enhet), for instance hours. */
  unit?: string;
  /** How many units. */
  quantity?: DecimalString;
  /** Kronor a unit; below zero it is a deduction. */
  price?: Sek;
  /** What the bidder makes of it, in kronor. */
  amount?: Sek;
}

/**
 * Part of a price (prisdel): an amount, or a price for a unit and a volume.
 *
 * The price to compare is the sum of the parts: an amount as it stands, a unit price times its
 * volume, and of an option the share that the procurement documents say is counted.
 */
export interface PricePart {
  /** Its id, different from the others' of the bid. */
  id?: string;
  /** What it is. */
  kind?: PricePartKind;
  /** Kronor; either this or `unitPrice` with `volume`. */
  amount?: Sek;
  /** Kronor for one unit. */
  unitPrice?: Sek;
  /** How many units, the same in all bids. */
  volume?: Quantity;
  /** Share of an option that is counted, from 0 to 1; an option alone takes one. */
  counted?: Share;
}

/**
 * Kind of priced part (slag av prisdel).
 *
 * - `fixed`: An amount or a volume that is ordered in any case (fast volym).
 * - `variable`: A price for a unit, and the volume that is expected (rörlig volym).
 * - `option`: What the authority may call for later (option).
 */
export type PricePartKind = "fixed" | "variable" | "option";

/**
 * The price on a day after adjustment by index (prisjustering), step by step, and what is settled
 * when the final index comes.
 */
export interface PriceQuestion {
  /** The price that the adjustments start from. */
  base: Sek;
  /** The clause. */
  clause: AdjustmentClause;
  /** The index series, the user's own data. */
  series: IndexSeries;
  /** The day. */
  on: IsoDate;
  /** Months for which the provisional price of a year was paid. */
  settledMonths?: number;
}

/** Price rules (prisregler) of a tender. */
export interface PriceRules {
  /** Whether a part-price may be below zero; a ban is allowed (HFD 2023 ref. 7). */
  negativeParts?: boolean;
  /** The items that a bid prices, each once; a price for anything else is not asked for. */
  items?: string[];
}

/** Step (räknesteg) of a price adjustment. */
export interface PriceStep {
  /**
   * `base`, `index`, `change`, `kept`, `belowThreshold`, `cap`, `floor`, `adjustableShare`,
   * `amount` or `rounded`.
   */
  step: string;
  /** Day of the adjustment, where the clause has several. */
  on?: IsoDate;
  /** The index. */
  index?: string;
  /** Its share, or the share of the price that is adjusted, or the threshold. */
  share?: DecimalString;
  /** Period compared with. */
  from?: IndexPeriod;
  /** Index value of that period. */
  fromValue?: DecimalString;
  /** Period of comparison. */
  to?: IndexPeriod;
  /** Index value of that period. */
  toValue?: DecimalString;
  /** Whether one of the two is provisional. */
  provisional?: boolean;
  /** Change as a share. */
  change?: Score;
  /** Kronor before rounding. */
  exact?: Score;
  /** Amount. */
  amount?: Sek;
}

/**
 * Unit of account (räkneenhet) of a price.
 *
 * - `unit`: A piece, a visit, a case (styck).
 * - `hour`: An hour (timme).
 * - `day`: A day (dygn).
 * - `placeAndDay`: A place for a day (plats och dygn).
 */
export type PriceUnit = "unit" | "hour" | "day" | "placeAndDay";

/** Prior information notice (förhandsannons). */
export interface PriorNotice {
  /** The day it was sent for publication. */
  sentOn?: IsoDate;
}

/**
 * Procedure (upphandlingsförfarande).
 *
 * - `open`: Open procedure (öppet förfarande).
 * - `restricted`: Restricted procedure (selektivt förfarande).
 * - `negotiated`: Negotiated procedure with a notice (förhandlat förfarande med föregående
 * annonsering).
 * - `simplified`: Simplified procedure (förenklat förfarande), until 2022-01-31.
 * - `annex2`: Procedure of the authority's own design for annex 2 services (bilaga 2-tjänster, 19
 * kap. LOU).
 * - `directAward`: Direct award (direktupphandling).
 * - `selection`: Selective procedure below the threshold (urvalsförfarande), until 2022-01-31.
 * - `competitiveDialogue`: Competitive dialogue (konkurrenspräglad dialog).
 * - `innovationPartnership`: Innovation partnership (förfarande för inrättande av
 * innovationspartnerskap).
 * - `negotiatedWithoutNotice`: Negotiated procedure without a notice (förhandlat förfarande utan
 * föregående annonsering).
 */
export type Procedure =
  | "open"
  | "restricted"
  | "negotiated"
  | "simplified"
  | "annex2"
  | "directAward"
  | "selection"
  | "competitiveDialogue"
  | "innovationPartnership"
  | "negotiatedWithoutNotice";

/**
 * Procurement act (upphandlingslag) that a buyer procures under.
 *
 * Where it is not stated the answer is that of LOU, and what was not checked names the others: a
 * municipality procures under each of them, and nothing else in a purchase tells which.
 *
 * - `lou`: Public procurement (LOU).
 * - `luf`: Utilities (LUF).
 * - `luk`: Concessions (LUK).
 * - `lufs`: Defence and security (LUFS).
 */
export type ProcurementAct = "lou" | "luf" | "luk" | "lufs";

/**
 * Indicator (kännetecken) that an agreement is a procurement, or that it is none.
 *
 * - `paymentPerPlace`: Payment for each place or service (betalning per plats eller tjänst).
 * - `detailedSpecification`: The service is specified in detail (detaljerad specifikation).
 * - `enforceableObligations`: Mutual obligations that can be enforced in court (ömsesidigt bindande
 * förpliktelser).
 * - `previouslyProcured`: The same was procured before (tidigare upphandlat).
 * - `marketExists`: There is a market (marknad finns).
 * - `ownActivity`: The activity is the organisation's own (egen verksamhet).
 * - `partFinancing`: The organisation finances a part (delfinansiering).
 * - `noEnforceablePerformance`: No counter-performance can be enforced (ingen utkrävbar
 * motprestation).
 * - `repaymentOnly`: Money that is not used is paid back and nothing else (bara återbetalning).
 */
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

/**
 * Award criterion (tilldelningskriterium) as it is published, 16 kap. 6 § and 19 kap. 9 § LOU.
 *
 * It has a weight, a weight that lies in a range, or a place in an order of priority.
 */
export interface PublishedCriterion {
  /** Its id. */
  id?: string;
  /** What it is. */
  title?: string;
  /** Its weight in percent (vikt). */
  weight?: DecimalString;
  /** The least weight in percent, where a range is published. */
  weightFrom?: DecimalString;
  /** The greatest weight in percent, where a range is published. */
  weightTo?: DecimalString;
  /** Its place in the order of priority (prioritetsordning), 1 first. */
  priority?: number;
}

/** Quality from which a bid ranks first (kvalitetsgräns), the other bids standing as they are. */
export interface QualityLimit {
  /** Whether there is a limit. */
  kind: LimitKind;
  /** The lowest quality, inclusive, in steps of a hundredth of a point. */
  from?: DecimalString;
}

/**
 * Quantity (mängd), zero or more: a decimal text or a whole JSON number. It is written as a text.
 */
export type Quantity = string | number;

/**
 * Which bid is best under an award model (rangordning av anbud), why, and whether a losing bid
 * decides it.
 */
export interface RankQuestion {
  /** The model. */
  model: AwardModel;
  /** The bids. */
  bids: ScoredBid[];
}

/** Ranked bid (rangordnat anbud). */
export interface Ranked {
  /** The bid. */
  bid: string;
  /** Its rank, from 1. */
  rank: number;
  /**
   * Its figure: points, or kronor where the lowest ranks first; rounded where the model says so.
   */
  score: Score;
  /** The figure before it was rounded, where the model rounds. */
  unrounded?: Score;
}

/** Ranking (rangordning) of bids. */
export interface Ranking {
  /** The ranked bids; ranks skip after a tie (1, 1, 3), and bids of one rank stand by id. */
  ranking: Ranked[];
  /** Groups of bids with equal figures, by rank, also where a stated rule separated them. */
  ties: string[][];
  /** Bids not ranked 1 whose removal alone changes who is, by id. */
  decisiveLosers: string[];
  /** True where a bid is ranked whose admissibility is unknown; absent where all are known. */
  provisional?: boolean;
  /** What the ranking rests on. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
}

/**
 * Reach (verkan) of a notice within a term that an option has added.
 *
 * - `anyDay`: It ends the agreement on any day (vilken dag som helst).
 * - `termEnd`: It ends the agreement with the term only (avtalsperiodens slut).
 */
export type Reach = "anyDay" | "termEnd";

/** Act that was read to another day (läst till annan dag). */
export interface ReadToChange {
  /** The act's number. */
  act: string;
  /** The last day of reading before; absent where the act was not read. */
  before?: IsoDate;
  /** The last day of reading after; absent where the act was not read. */
  after?: IsoDate;
}

/** A draft in Swedish of the reasons of an award decision (tilldelningsbeslutets skäl). */
export interface ReasonsQuestion {
  /** The model. */
  model: AwardModel;
  /** The bids. */
  bids: ScoredBid[];
  /** The regime; absent is unknown. */
  regime?: Regime;
  /** The procurement, for the heading. */
  title?: string;
  /** Bids that were rejected, with the reason that the decision gives. */
  rejected?: RejectedBid[];
  /** Last day of the standstill, inclusive. */
  standstillUntil?: IsoDate;
}

/** Reference value (referensvärde) of the ranked bids. */
export interface ReferenceValue {
  /** `lowestPrice`, `highestPrice`, `meanPrice`, `medianPrice` or `bestQuality`. */
  what: string;
  /** The value. */
  value: Score;
}

/**
 * Regime (regelverk): an act, and which of its chapters govern the purchase.
 *
 * - `lou-2007-directive`: Act of 2007, above the threshold (direktivstyrd).
 * - `lou-2007-b-services`: Act of 2007, B services at every value (B-tjänster).
 * - `lou-2007-below`: Act of 2007, below the threshold (under tröskelvärdet).
 * - `lou-2016-directive`: Act of 2016, above the threshold (direktivstyrd).
 * - `lou-2016-annex-2`: Act of 2016, services of annex 2 at every value (bilaga 2), annex 2 a too.
 * - `lou-2016-below`: Act of 2016, below the threshold (under tröskelvärdet).
 * - `luf-2016-directive`: Utilities, above the threshold (direktivstyrd, LUF).
 * - `luf-2016-annex-2`: Utilities, services of annex 2 at every value (bilaga 2 till LUF).
 * - `luf-2016-below`: Utilities, below the threshold (under tröskelvärdet, LUF).
 * - `luk-2016-directive`: Concessions, above the threshold (direktivstyrd, LUK).
 * - `luk-2016-annex-2`: Concessions of services of annex 3 at every value (bilaga 3 till LUK).
 * - `luk-2016-below`: Concessions, below the threshold (under tröskelvärdet, LUK).
 * - `lufs-2011-directive`: Defence and security, above the threshold (direktivstyrd, LUFS).
 * - `lufs-2011-below`: Defence and security, below the threshold and B services (15 kap. LUFS).
 */
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

/** Answer (svar) to which act and regime govern a purchase. */
export interface RegimeAnswer {
  /** The act; absent where undecided. */
  act?: string;
  /** The regime; absent where undecided. */
  regime?: Regime;
  /**
   * The thresholds and limits that may matter, by law key; those of the act of 2007 also under its
   * own keys.
   */
  thresholds: Record<string, string>;
  /** Whether the value alone allows a direct award. */
  directAward: Outcome;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
  /**
   * Codes of what was not checked: `other_acts` where no act was stated, `law_after_read_to` where
   * the law is that of a day after the last one on which the text of an act was read.
   */
  notChecked?: string[];
}

/**
 * Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether it may
 * be awarded directly by value.
 */
export type RegimeQuestion = {
  /** CPV code of its main object. */
  cpv?: CpvCode;
  /** Who buys. */
  authority?: Authority;
  /** Estimated value in kronor without VAT. */
  value?: Sek;
  /** Whether an authority subsidises the contract of another, 5 kap. 2 § LOU. */
  subsidised?: boolean;
  /** The act that the buyer procures under; LOU where absent. */
  act?: ProcurementAct;
} &
  ({ startedOn: IsoDate; startedBetween?: never } | { startedBetween: IsoDate[]; startedOn?: never });

/** Rejected bid (förkastat anbud) with the reason that the decision gives. */
export interface RejectedBid {
  /** The bid. */
  bid?: string;
  /** Why it was rejected, as it is to stand in the decision. */
  reason?: string;
}

/** Related matter (närliggande ärende). */
export interface Related {
  /** Its name. */
  name?: string;
  /** How it is related. */
  relation?: string;
}

/**
 * Released law book (utgiven lagbok): what a release of the library had recorded of the law, whole,
 * with the last day on which the text of each act was read.
 *
 * The book of each release lies in its packages as one file, `law/book.json`. A later release
 * judges a case by it: `LawBook::released`.
 */
export interface ReleasedBook {
  /** The last day on which the text of each act was read, by the act's number. */
  readTo: Record<string, IsoDate>;
  /** The keys, sorted, each once. */
  parameters: BookParameter[];
}

/** Company whose capacity is relied on (åberopat företag), 14 kap. 6 § and 19 kap. 5 § LOU. */
export interface ReliedOn {
  /** Its name. */
  name?: string;
  /** Whether its commitment is attached (åtagande bifogat). */
  commitmentAttached?: boolean;
  /** The document of the bid that holds the commitment, by id. */
  document?: string;
  /** Whether a self-declaration of its own is attached, 15 kap. 1 § LOU. */
  selfDeclaration?: boolean;
}

/** Remark (anmärkning): one of the answers in a sentence. */
export interface Remark {
  /** What it is about, `decisiveLoser` or `priceLimit` for instance. */
  code: string;
  /** The bids it names. */
  bids: string[];
  /** The sentence. */
  text: Bilingual;
}

/**
 * Form of a report (rapportens form).
 *
 * - `markdown`: Markdown text.
 * - `html`: One page without scripts or other files.
 * - `xlsx`: Workbook for a spreadsheet program (kalkylblad).
 */
export type ReportFormat = "markdown" | "html" | "xlsx";

/** Requirement (krav) of the procurement documents. */
export interface Requirement {
  /** Its id. */
  id?: string;
  /** Its wording. */
  text?: RequirementText;
  /** What it decides. */
  kind?: RequirementKind;
  /** The documents that prove it, by id. */
  evidence?: string[];
  /** Whether the tender lets a failure be cured (avhjälpas). */
  curable?: boolean;
  /** The lowest price that the requirement lets a bid have (golvpris), in kronor. */
  floorPrice?: Sek;
}

/**
 * Kind of requirement (kravslag).
 *
 * - `mandatory`: Must be met (ska-krav).
 * - `qualification`: On the supplier (kvalificeringskrav).
 * - `evaluated`: Gives points (utvärderas, bör-krav).
 */
export type RequirementKind = "mandatory" | "qualification" | "evaluated";

/** Wording of a requirement (kravets lydelse). */
export interface RequirementText {
  /** In Swedish. */
  sv?: string;
  /** In English. */
  en?: string;
}

/**
 * Reservation (reserverad upphandling).
 *
 * - `none`: Open to all (inte reserverad).
 * - `nonProfit`: For civil-society organisations (idéburna organisationer), 19 kap. 25 a § LOU.
 * - `participation`: For staff- or user-owned organisations (medarbetar- och brukarägda), 19 kap.
 * 25 § LOU.
 * - `sheltered`: For sheltered workshops (skyddade verkstäder), 4 kap. 18 § LOU.
 */
export type Reservation = "none" | "nonProfit" | "participation" | "sheltered";

/** One reservation (reservation) with its conditions. */
export interface ReservationEligibility {
  /** The reservation. */
  reservation: Reservation;
  /** Whether the organisation may take part. */
  outcome: Outcome;
  /** Each condition. */
  conditions: ConditionAnswer[];
}

/** Responsibility (ansvar) for a task. */
export interface Responsibility {
  /** The task. */
  task?: string;
  /** Who leads. */
  lead?: string;
  /** Who takes part. */
  takesPart?: string[];
}

/** Review (genomgång) of a dossier. */
export interface Review {
  /** The topics that could be asked, in their order. */
  topics: Topic[];
  /** What is missing, sorted, each once. */
  missing: string[];
  /** Codes of what no rule looked at; `not_checked` says them in words. */
  notChecked: string[];
  /** Every day of the dossier and every day computed from it, past ones too. */
  calendar: CalendarDay[];
  /** For each finding the facts of the dossier that it looked at, with their sources. */
  traces: Trace[];
}

/**
 * A whole case: every question that it raises, what is missing, a calendar, and where each fact is
 * stated (genomgång av en akt).
 */
export interface ReviewQuestion {
  /** The dossier. */
  dossier: Dossier;
  /**
   * The day on which notice is taken to be given, and on which a procurement that has not begun is
   * taken to begin.
   */
  asOf?: IsoDate;
  /** The language of the calendar; absent is Swedish. */
  language?: Language;
}

/**
 * Rounding (avrundning) of an adjusted price.
 *
 * - `ore`: To the öre.
 * - `krona`: To the krona.
 */
export type Rounding = "ore" | "krona";

/** Bids that rounding would make equal (avrundningslika). */
export interface RoundingTie {
  /** To how many decimals. */
  decimals: number;
  /** The bids that would share the first place. */
  bids: string[];
}

/**
 * Form of agreement (avtalsform) that the need leads to.
 *
 * - `internal`: An internal assignment (internt uppdrag); nothing to procure.
 * - `inHouse`: In-house procurement (intern upphandling).
 * - `grant`: A grant (bidrag).
 * - `iop`: A partnership (idéburet offentligt partnerskap) is possible.
 * - `lov`: Freedom of choice (valfrihetssystem).
 * - `directAward`: Direct award (direktupphandling) is allowed by value.
 * - `advertised`: An advertised procurement (annonserad upphandling).
 * - `reservedNonProfit`: Procurement reserved for civil-society organisations (idéburna
 * organisationer).
 * - `reservedParticipation`: Procurement reserved for participatory organisations (medarbetar- och
 * brukarägda).
 * - `reservedSheltered`: Procurement reserved for sheltered workshops (skyddad verksamhet).
 * - `stop`: Stop: public authority may not be handed over (myndighetsutövning).
 * - `unknown`: Cannot be decided (kan inte avgöras).
 */
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

/**
 * Which form of agreement fits a need (val av avtalsform) and what comes next, or what must be
 * known first.
 */
export interface RouteQuestion {
  /** What is known of the need. */
  need: Need;
}

/** Rule id (regelns namn): dotted, lower case, permanent. */
export type RuleId =
  | "eu1182.3.4.next_working_day"
  | "eu1182.3.5.two_working_days"
  | "eu1182.practice.eves"
  | "sfs1930.1.same_number"
  | "sfs1930.2.next_weekday"
  | "contract.never_moved"
  | "calendar.working_days"
  | "eu1182.3.1.hours"
  | "eu1182.3.4.hours_not_moved"
  | "eu1182.3.5.hours"
  | "backward.day_of_event"
  | "eu1182.3.4.backward_not_moved"
  | "eu1182.3.5.backward"
  | "sfs1930.2.backward"
  | "contract.backward_not_moved"
  | "assignment.notice_end"
  | "assignment.earliest_notice"
  | "assignment.minimum_term"
  | "assignment.fixed_end"
  | "assignment.latest_notice"
  | "assignment.advised_day"
  | "assignment.option_end"
  | "assignment.option_call"
  | "assignment.option_automatic"
  | "assignment.option_in_time"
  | "assignment.refusal_in_time"
  | "assignment.terms_agree"
  | "kl.10.8.follow_up"
  | "kl.10.9.insight"
  | "assignment.delay"
  | "assignment.next_procurement"
  | "assignment.next_procurement_plan"
  | "assignment.price_adjustment"
  | "assignment.index_provisional"
  | "assignment.volume"
  | "assignment.penalty"
  | "assignment.penalty_cap"
  | "law.act"
  | "law.direct_award"
  | "lou.11.2.open_minimum"
  | "lou.11.3.restricted_minimum"
  | "lou.19.11.reasonable_time"
  | "lou2007.8.2.open_minimum"
  | "lou2007.8.3.restricted_minimum"
  | "lou2007.15.9.reasonable_time"
  | "tender.selection_minimum"
  | "lou.12.11.answers"
  | "lou.19.13.answers"
  | "lou2007.8.answers"
  | "lou.4.18.reserved_sheltered"
  | "lou.19.25.reserved_participation"
  | "lou.19.25a.reserved_non_profit"
  | "tender.reservation_ground"
  | "lou.19a.2.direct_award"
  | "lou.5.3.value_with_options"
  | "lou.5.13.value_of_open_ended"
  | "lou.5.8.lots_add_up"
  | "lou.7.2.framework_term"
  | "lou.16.6.weights"
  | "lou.19.9.criteria"
  | "lou.16.absolute_scale_floor"
  | "tender.floor_price"
  | "tender.procedure"
  | "tender.days_in_order"
  | "lou.4.15.lot_limit"
  | "tender.evidence"
  | "lou.16.7.abnormally_low"
  | "lou.19.18.abnormally_low"
  | "lou.17.9.small_change"
  | "lou.17.10.clause"
  | "lou.17.11.supplementary"
  | "lou.17.12.unforeseen"
  | "lou.20.1.standstill"
  | "lou.10.4.award_notice"
  | "lou.20.17.validity_review"
  | "tender.notice"
  | "tender.award_notification"
  | "tender.plan"
  | "bid.received_in_time"
  | "bid.document"
  | "bid.signature"
  | "bid.requirement"
  | "bid.price"
  | "bid.exclusion"
  | "bid.relied_on_commitment"
  | "bid.organisation_number"
  | "bid.validity"
  | "bid.lots"
  | "bid.group"
  | "bid.self_declaration"
  | "bid.secrecy"
  | "bid.consistency"
  | "budget.vat_compensation"
  | "budget.vat_conditions"
  | "budget.frame_exceeded"
  | "budget.outside_frame"
  | "budget.overlapping_lines"
  | "budget.frame_decided"
  | "budget.options_fit"
  | "budget.forecast_fits"
  | "budget.act_in_time"
  | "budget.unknown_costs"
  | "budget.commitment_frame"
  | "budget.commitment_agrees"
  | "budget.booking_gap"
  | "budget.index_forecast"
  | "budget.carry_over"
  | "budget.price_level"
  | "budget.vat_basis"
  | "budget.grant_amount"
  | "budget.grant_period"
  | "budget.scenario_possible"
  | "budget.vat_break_even"
  | "budget.vat_exempt_service"
  | "budget.vat_payee_in_business"
  | "budget.vat_landlord"
  | "budget.in_kind_value"
  | "lou2007.12.3.abnormally_low"
  | "evaluation.admissible"
  | "evaluation.volumes"
  | "evaluation.negative_part"
  | "evaluation.score"
  | "evaluation.life_cycle_price"
  | "evaluation.reference"
  | "evaluation.rounding"
  | "evaluation.tie"
  | "evaluation.decisive_losers"
  | "evaluation.low_price_screen"
  | "evaluation.absolute_model"
  | "evaluation.exchange_rate"
  | "evaluation.price_matters"
  | "evaluation.even_scale"
  | "evaluation.range_exaggeration"
  | "evaluation.transitive"
  | "evaluation.clamp"
  | "evaluation.rounding_tie"
  | "evaluation.withdrawal"
  | "evaluation.lot_award"
  | "evaluation.lot_gap"
  | "law.regime"
  | "luf.11.2.open_minimum"
  | "luf.11.3.restricted_minimum"
  | "luf.19.11.reasonable_time"
  | "luf.12.11.answers"
  | "luf.19.13.answers"
  | "luf.7.2.framework_term"
  | "luk.9.2.minimum"
  | "luk.10.11.answers"
  | "lufs.9.2.restricted_minimum"
  | "lufs.15.10.reasonable_time"
  | "lufs.9.10.answers"
  | "lufs.15.12.answers"
  | "lufs.5.3.framework_term"
  | "iop.nonProfitPartner"
  | "iop.sharedGoal"
  | "iop.mutualNeed"
  | "iop.bothContribute"
  | "iop.notAPurchase"
  | "iop.noMarket"
  | "iop.stateAidCompatible"
  | "iop.noDetailedControl"
  | "iop.longTerm"
  | "iop.governance"
  | "iop.followUp"
  | "iop.exit"
  | "iop.noTransferOfAuthority"
  | "iop.competentOpenDecision"
  | "partnership.contribution_value"
  | "partnership.volunteers_outside_budget"
  | "partnership.purchase_indicators"
  | "partnership.authority_stays_public"
  | "partnership.target"
  | "advice.internal"
  | "advice.in_house"
  | "advice.public_authority"
  | "advice.performance_for_pay"
  | "advice.shared_steering"
  | "advice.freedom_of_choice"
  | "advice.form"
  | "lou.19.25a.scope"
  | "lou.19.25a.service"
  | "lou.19.25a.purpose"
  | "lou.19.25a.transfers"
  | "lou.19.25a.influence"
  | "lou.19.25a.registration"
  | "lou.19.25.scope"
  | "lou.19.25.service"
  | "lou.19.25.public_task"
  | "lou.19.25.reinvestment"
  | "lou.19.25.participation"
  | "lou.19.25.term"
  | "lou.19.25.no_repeat"
  | "lou.4.18.scope"
  | "lou.4.18.aim"
  | "lou.4.18.worker_share"
  | "aid.activity"
  | "aid.ceiling"
  | "aid.two_schemes"
  | "aid.undertaking"
  | "aid.exchange_rate"
  | "aid.entrustment"
  | "aid.sgei_decision"
  | "aid.register"
  | "dossier.status"
  | "dossier.responsibility"
  | "dossier.cost_bearer"
  | "dossier.cost_amount"
  | "dossier.compensation"
  | "dossier.in_kind"
  | "dossier.staff"
  | "dossier.period"
  | "dossier.gap"
  | "dossier.measure"
  | "dossier.direct_award_by_level"
  | "dossier.bid_verdict"
  | "dossier.ranking"
  | "dossier.frame_level"
  | "dossier.partnership_verdict"
  | "dossier.route"
  | "dossier.company_branch";

/** Scenario (scenario): named changes of a plan. */
export interface Scenario {
  /** The scenario's id. */
  id?: string;
  /** What it is called. */
  title?: string;
  /** Its changes, made one after the other. */
  changes?: PlanChange[];
}

/** Result of a scenario (utfall av ett scenario). */
export interface ScenarioResult {
  /** The scenario's id. */
  id: string;
  /** What it is called. */
  title?: string;
  /** The latest day on which it is still possible, inclusive; absent where no day bounds it. */
  possibleUntil?: IsoDate;
  /** Whether it was possible on the day judged by. */
  possible?: boolean;
  /** What it changes, frame by frame and year by year. */
  differences: PlanDifference[];
  /** The plan with its changes. */
  forecast: Forecast;
  /** Whether it is possible. */
  findings: Finding[];
  /** Paths of what is missing to say so. */
  missing?: string[];
}

/** Scenarios (scenarier) beside the plan as it stands. */
export interface Scenarios {
  /** The plan as it stands. */
  base: Forecast;
  /** The scenarios, in the order asked. */
  scenarios: ScenarioResult[];
}

/**
 * What notice, an unused option, an index, a new agreement or a cut would change (scenarier), and
 * until when it is possible.
 */
export interface ScenariosQuestion {
  /** The plan as it stands. */
  plan: BudgetPlan;
  /** The scenarios. */
  scenarios: Scenario[];
  /** How an amount is laid out over its years. */
  method: AllocationMethod;
  /** The years. */
  years: number[];
  /** The day it is judged on. */
  asOf?: IsoDate;
}

/** Exact rational number (exakt bråktal), in lowest terms when written. */
export interface Score {
  /** Numerator. */
  num: string;
  /** Denominator, above zero. */
  den: string;
  /** Six decimals, halves away from zero. */
  decimal: string;
}

/** Bid to evaluate (anbud att utvärdera): its price and its quality, or its costs. */
export type ScoredBid = {
  /** Its id, different from the others'. */
  id: string;
  /** Costs by year, for the life-cycle cost. */
  costs?: YearCost[];
  /** Whether it is to be ranked; absent is unknown, not yes. */
  admissible?: boolean;
} &
  ({ quality?: DecimalString; criteria?: never } | { criteria?: CriterionScore[]; quality?: never }) &
  ({ price?: Sek; parts?: never } | { parts?: PricePart[]; price?: never });

/**
 * Screen (kontroll av lågt pris) with the parameters that the user states: no statute has any.
 *
 * Every comparison is strict: a price of exactly the share is not flagged.
 */
export interface Screen {
  /** Which screen. */
  kind: ScreenKind;
  /** Share of the mean of the other prices, of `shareOfMeanOfOthers`. */
  below?: Share;
  /** Share of the next price, of `gapToNext`; number of deviations, of `medianDeviation`. */
  above?: DecimalString;
  /** Full-time staff that the assignment needs, of `labourFloor`. */
  staff?: Quantity;
  /** Kronor a month for one of them, of `labourFloor`. */
  monthlyWage?: Sek;
  /** Employer's fees as a share of the wage, of `labourFloor`. */
  employerFee?: Share;
}

/**
 * Kind of screen (slag av kontroll av lågt pris).
 *
 * - `shareOfMeanOfOthers`: The price is less than a share of the mean of the other prices.
 * - `gapToNext`: The lowest price lies more than a share below the next one.
 * - `labourFloor`: The price is less than what the staff must cost.
 * - `medianDeviation`: The price lies more than so many median absolute deviations below the
 * median.
 */
export type ScreenKind =
  | "shareOfMeanOfOthers"
  | "gapToNext"
  | "labourFloor"
  | "medianDeviation";

/** Secrecy request (sekretessbegäran): what is to be kept secret, and why. */
export interface SecrecyRequest {
  /** The document of the bid, by id. */
  document?: string;
  /** Which part of it. */
  part?: string;
  /** What harm its disclosure would do. */
  reason?: string;
}

/**
 * Amount of Swedish kronor (belopp i svenska kronor) as a text, never a JSON number: at most
 * fifteen digits of kronor and two of öre. It is written with two decimals.
 */
export type Sek = string;

/** Sensitivity (känslighet) of a ranking. */
export interface Sensitivity {
  /** The bids ranked 1, by id. */
  winners: string[];
  /** Bids not ranked 1 whose removal alone changes who is, by id. */
  decisiveLosers: string[];
  /** Each of those: what it turns, and through which value. */
  decisive: Decisive[];
  /** Each bid, by rank: at which price and quality it would win. */
  bids: BidSensitivity[];
  /** Who wins if a bid falls away, by the rank of the bid. */
  withdrawals: Withdrawal[];
  /** Three bids that beat each other in a circle when compared two by two. */
  cycles: string[][];
  /** Bids that would share the first place if figures were rounded. */
  roundingTies: RoundingTie[];
  /** Everything above in sentences, what matters most first. */
  remarks: Remark[];
  /** What a person should look at. */
  findings: Finding[];
  /** What is unknown, sorted. */
  missing: string[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
}

/**
 * How little it takes for another bid to win (känslighetsanalys): a deciding loser, a price, a
 * quality, a withdrawal.
 */
export interface SensitivityQuestion {
  /** The model. */
  model: AwardModel;
  /** The bids. */
  bids: ScoredBid[];
}

/**
 * Means by which the award notification is sent (hur underrättelsen skickas), 20 kap. 1 § LOU.
 *
 * - `electronic`: Electronically to all (elektroniskt).
 * - `other`: To somebody by other means (på annat sätt).
 */
export type SentBy = "electronic" | "other";

/**
 * Form of a series (seriens form).
 *
 * - `stackedBar`: Bars that stand on each other (staplar på varandra).
 * - `line`: A line over the bars (linje).
 * - `separate`: Points of a panel of their own (egen panel).
 */
export type SeriesKind = "stackedBar" | "line" | "separate";

/** Settlement (slutreglering) of what was paid by provisional index values. */
export interface Settlement {
  /** The final price less the provisional one, for the whole period of the price. */
  difference: Sek;
  /** Months for which the provisional price of a year was paid. */
  months?: number;
  /** What those months come to, a twelfth of a yearly price each; negative is paid back. */
  amount?: Sek;
}

/**
 * Severity (tyngd) of a criterion that is not met.
 *
 * - `stop`: The partnership falls with it (stopp).
 * - `decisive`: The procurement rules apply in its place (avgörande).
 * - `high`: It weighs heavily (hög).
 * - `medium`: It weighs (medel).
 */
export type Severity = "stop" | "decisive" | "high" | "medium";

/** Share (andel) of a whole as a text, from 0 to 1: 0.05 is five per cent. */
export type Share = string;

/**
 * Side (åt vilket håll det talar) of an indicator.
 *
 * - `forProcurement`: It speaks for a procurement (talar för upphandling).
 * - `againstProcurement`: It speaks against one (talar emot upphandling).
 * - `neither`: It is not there, which says nothing (säger inget).
 * - `unknown`: It is not known whether it is there (okänt).
 */
export type SignSide = "forProcurement" | "againstProcurement" | "neither" | "unknown";

/** Source (källa) of a law value. */
export interface Source {
  /** Act (författning), for instance `2016:1145`. */
  act?: string;
  /** Chapter (kapitel), for instance `19 a`. */
  chapter?: string;
  /** Section (paragraf), for instance `2`. */
  section?: string;
  /** Amending act (ändringsförfattning). */
  amendedBy?: string;
  /** Address of the text. */
  url?: string;
  /** What else must be known about the source. */
  note?: string;
}

/** Source document (källa) and where in it the facts stand. */
export interface SourceDocument {
  /** Identity within the dossier. */
  id?: string;
  /** Title. */
  title?: string;
  /** Address. */
  url?: string;
  /** Where each fact stands. */
  points?: SourcePoint[];
}

/** Pointer (pekare) from a fact to the place in a source that states it. */
export interface SourcePoint {
  /** Path of the fact. */
  path?: string;
  /** Where it stands, in our own words. */
  where?: string;
}

/** Length of a period (tidens längd) in exactly one unit. */
export type Span =
  | { days: number; weeks?: never; months?: never; years?: never }
  | { weeks: number; days?: never; months?: never; years?: never }
  | { months: number; days?: never; weeks?: never; years?: never }
  | { years: number; days?: never; weeks?: never; months?: never };

/** Split (delning) of an amount over payers. */
export interface Split {
  /** What each pays, in the order stated. */
  parts: SplitPart[];
  /** Their sum. */
  total: Sek;
}

/** Part of a split (del av en delning). */
export interface SplitPart {
  /** Who pays. */
  payer: string;
  /** The amount. */
  amount: Sek;
  /** The amount in kronor before it was rounded to the öre. */
  exact: Score;
}

/** An amount split over several payers (delning efter andelstal). */
export interface SplitQuestion {
  /** The amount. */
  amount: Sek;
  /** Who pays, with weights. */
  payers: Payer[];
}

/** Staff (personal) of a party. */
export interface Staff {
  /** The party. */
  party?: string;
  /** The role. */
  role?: string;
  /** How many. */
  count?: number;
  /** How many at least, where the source says "several". */
  atLeast?: number;
}

/**
 * Stamp (stämpel) of an answer: by which version of the library and by which law it was given. The
 * same version gives the same bytes for the same input and the same law book.
 */
export interface Stamp {
  /** The version of the library. */
  version: string;
  /** The SHA-256 of the law book, in hexadecimal; the user's own values are in it. */
  book: string;
  /** The last day on which the text of each act was read, by the act's number. */
  readTo: Record<string, IsoDate>;
}

/**
 * State aid (statsstöd): whether a grant fits under the ceiling of its scheme.
 *
 * Amounts in euro are exact as far as six decimals hold them; comparisons are exact always.
 */
export interface StateAid {
  /** The ceiling of the scheme; absent where none is recorded for the day. */
  ceilingEur?: DecimalString;
  /** What earlier aid by the scheme uses of it; absent where that is not known. */
  usedEur?: DecimalString;
  /** What is left before the proposal, at least 0. */
  leftEur?: DecimalString;
  /** Whether the proposal fits. */
  outcome: Outcome;
  /** The proposal in euro. */
  proposedEur?: DecimalString;
  /** First day whose aid counts. */
  windowFrom?: IsoDate;
  /** Last day whose aid counts: that of the grant. */
  windowTo?: IsoDate;
  /** Each earlier grant, in the order of the input. */
  earlier?: CountedAid[];
  /** A finding for each rule. */
  findings: Finding[];
  /** Paths of what is missing, sorted. */
  missing: string[];
}

/**
 * Whether aid of little importance fits under its ceiling (stöd av mindre betydelse), what is left,
 * and what duties follow.
 */
export type StateAidQuestion = {
  /** The day of the grant; it picks the regulation. */
  on: IsoDate;
  /** The scheme. */
  scheme: AidScheme;
  /** What was granted before; absent is unknown, an empty list is nothing. */
  earlier?: AidGrant[];
  /** The rate for `proposed_sek`. */
  rate?: EuroRate;
  /** The nature of the activity; absent, the question presupposes that it is economic. */
  activity?: AidActivity;
  /** The names of the single undertaking; absent, all that stands in `earlier` is counted. */
  undertaking?: string[];
  /** The entrustment, for services of general economic interest. */
  entrustment?: Entrustment;
  /** The day the aid was entered in the central register. */
  registeredOn?: IsoDate;
} &
  ({ proposedEur?: DecimalString; proposedSek?: never } | { proposedSek?: Sek; proposedEur?: never });

/** Organisation number as a bidder states it (uppgivet organisationsnummer); it may be wrong. */
export type StatedNumber = string;

/** Stated indicator (angivet kännetecken): whether it is there, and where that stands. */
export interface StatedSign {
  /** The indicator. */
  indicator?: ProcurementSign;
  /** Whether it is there. */
  present?: boolean;
  /** In our own words. */
  text?: string;
  /** Where it stands: a document and a place in it. */
  source?: string;
}

/** Frame of one status (ram med en viss status). */
export interface StatusFrame {
  /** The status. */
  status: FrameStatus;
  /** The frame of the lines with it. */
  frame: Sek;
  /** That frame less what is committed. */
  left?: Sek;
}

/**
 * Step (steg) of a procurement, in the order in which they come.
 *
 * - `noticeSent`: The notice is sent for publication (annonsen skickas).
 * - `published`: The notice is published (annonsen publiceras).
 * - `requestsDue`: Last day for requests to participate (sista dag för anbudsansökan).
 * - `invited`: The candidates are invited (inbjudan att lämna anbud).
 * - `lastQuestion`: Last day for questions (sista dag för frågor).
 * - `lastAnswer`: Last day for answers (sista dag för svar).
 * - `bidDeadline`: Last day for bids (sista anbudsdag).
 * - `bidValidUntil`: Last day the bids bind (anbudens giltighetstid).
 * - `awardNotified`: The award notification is sent (underrättelse om tilldelningsbeslut).
 * - `standstillLastDay`: Last day of the standstill (avtalsspärrens slut).
 * - `earliestSigning`: First day on which the contract may be signed (avtal tidigast).
 * - `signed`: The contract is signed (avtalet ingås).
 * - `awardNoticeDue`: Last day to send the award notice (efterannons senast).
 * - `reviewUntil`: Last day for an application for review (överprövning av avtalets giltighet).
 */
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

/** Reading (läsning) of a step that the law or the facts leave open. */
export interface StepReading {
  /** Code of the reading. */
  when: string;
  /** The day of the step under it. */
  on: IsoDate;
}

/** Document of a bid (inlämnad handling). */
export interface SubmittedDocument {
  /** The id that the tender gives it. */
  id?: string;
  /** Its file. */
  fileName?: string;
  /** Whether it is signed (undertecknad). */
  signed?: boolean;
  /** The day it bears. */
  dated?: IsoDate;
}

/** Table (tabell) for people, in the language asked for. */
export interface Table {
  /** The headings. */
  headings: string[];
  /** The rows, each as long as the headings. */
  rows: string[][];
}

/** Cell of the table (ruta): what comes of a rule for a bid, the gravest of its findings. */
export interface TableCell {
  /** What came out. */
  outcome: Outcome;
  /** What follows from a breach: `late`, `rejectable` or `curable`. */
  consequence?: string;
  /** Why, in words. */
  reason?: string;
  /** The outcome in words, `uppfyllt`; what nobody has stated is `inte angivet`. */
  word: string;
}

/** Column of the table (kolumn): a document or a requirement, or a rule on the whole bid. */
export interface TableColumn {
  /** The rule. */
  rule: RuleId;
  /** The document or requirement. */
  about?: About;
  /** What it is called. */
  title: string;
}

/**
 * All bids against every document and requirement, with reasons, for the award report
 * (sammanställning av anbuden).
 */
export interface TableQuestion {
  /** The tender. */
  tender: Tender;
  /** The bids. */
  bids: Bid[];
  /** The language; absent is Swedish. */
  language?: Language;
}

/** Reason (skäl) that keeps a bid from being admissible. */
export interface TableReason {
  /** The rule. */
  rule: RuleId;
  /** What it is about. */
  about?: About;
  /** What follows from a breach; none where it is not settled. */
  consequence?: string;
  /** Why, in words. */
  text: string;
  /** The sections it rests on, in words. */
  basis: string[];
}

/** Row of the table (rad): one bid. */
export interface TableRow {
  /** The id of the bid. */
  bid?: string;
  /** Who submitted it. */
  bidder?: string;
  /** What the check comes to. */
  verdict: Verdict;
  /** The verdict as a sentence that names what nobody has stated. */
  verdictText: string;
  /** Where the law lets it be cured, as in the check. */
  cureRoute?: string;
  /** One cell for each column. */
  cells: TableCell[];
  /** Everything that keeps it from being admissible, in the order of the rules. */
  reasons: TableReason[];
  /** Codes of what no rule looked at. */
  notChecked: string[];
  /** Codes of what nobody has stated, as in the check; the verdict is on what is stated alone. */
  unstated: string[];
}

/**
 * Aim (inriktning) of a target: which side of it is good.
 *
 * - `atLeast`: The target or more (minst).
 * - `atMost`: The target or less (högst).
 */
export type TargetAim = "atLeast" | "atMost";

/** Target group (målgrupp). */
export interface TargetGroup {
  /** Who. */
  label?: string;
  /** Whether it has priority. */
  priority?: boolean;
  /** Whether it is outside the activity. */
  excluded?: boolean;
}

/**
 * Tender (upphandling): one procurement with its lots, requirements and documents.
 *
 * Days are inclusive. The award notification, the contract and what follows are no part of it.
 */
export interface Tender {
  /** Its id, for instance a reference number (diarienummer). */
  id?: string;
  /** Its title. */
  title?: string;
  /** The contracting authority (upphandlande myndighet). */
  buyer?: Buyer;
  /** The day the procurement began, which picks the law. */
  startedOn?: IsoDate;
  /** The day the notice was published. */
  publishedOn?: IsoDate;
  /** The day the notice was sent for publication, from which minimum times run. */
  noticeSentOn?: IsoDate;
  /** When bids must have come in (sista anbudsdag). */
  bidDeadline?: BidDeadline;
  /** The procedure (förfarande). */
  procedure?: Procedure;
  /** CPV codes, the main one first. */
  cpv?: CpvCode[];
  /** Estimated value in kronor, options included (uppskattat värde); never below zero. */
  estimatedValue?: Sek;
  /** Whether amounts hold VAT (mervärdesskatt). */
  vat?: VatBasis;
  /** Whether bids may be submitted electronically. */
  eSubmission?: boolean;
  /** Whether the documents are freely and fully available on line. */
  documentsOpenOnline?: boolean;
  /** The prior information notice (förhandsannons). */
  priorNotice?: PriorNotice;
  /** The urgency (påskyndat förfarande). */
  urgent?: Urgency;
  /** For whom it is reserved (reserverad upphandling). */
  reservation?: Reservation;
  /**
   * How long a bid must bind (anbudets giltighetstid): months or days from the deadline, or to a
   * day.
   */
  bidValidity?: BidValidity;
  /** The lots (delar); an empty list says that there are none. */
  lots?: Lot[];
  /** The limit on lots for one supplier. */
  lotLimit?: LotLimit;
  /** The requirements (krav). */
  requirements?: Requirement[];
  /** The documents that a bid holds (handlingar). */
  documents?: DemandedDocument[];
  /** How bids are compared (utvärderingsmodell). */
  award?: AwardModel;
  /** Last day for questions (sista dag för frågor). */
  questionsBy?: IsoDate;
  /** The terms of the assignment (uppdragsvillkor). */
  terms?: AssignmentTerms;
  /** What the tender says on prices (prisregler). */
  pricing?: PriceRules;
  /** What is procured: a contract, a framework agreement (ramavtal) or a call-off. */
  agreement?: AgreementKind;
  /**
   * The particular reasons (särskilda skäl) for a framework agreement longer than the act's term.
   */
  longTermReason?: string;
  /** When requests to participate must have come in (sista dag för anbudsansökan). */
  requestDeadline?: BidDeadline;
  /** The day the candidates were invited to submit bids (inbjudan att lämna anbud). */
  invitedOn?: IsoDate;
  /**
   * Whether all candidates agreed to the time for bids (överenskommen anbudstid), 11 kap. 7 § LOU;
   * false where agreement was sought and not reached.
   */
  bidTimeAgreed?: boolean;
  /**
   * Whether the notice was drawn up and sent electronically (elektronisk annons), in the act of
   * 2007.
   */
  noticeSentElectronically?: boolean;
  /**
   * The award criteria (tilldelningskriterier) as published, with weights or an order of priority.
   */
  criteria?: PublishedCriterion[];
  /** Last day on which answers are given (sista dag för svar). */
  answersBy?: IsoDate;
  /** Questions of bidders (frågor) and when they were answered. */
  questions?: BidderQuestion[];
  /**
   * Earlier contracts of the authority for the service under a reservation of 19 kap. 25 § LOU.
   */
  reservedHistory?: EarlierAward[];
  /** The act that the buyer procures under (upphandlingslag); LOU where absent. */
  act?: ProcurementAct;
  /** Data of the user's own. */
  extensions?: Extensions;
}

/** Check of a tender (granskning av upphandlingen). */
export interface TenderCheck {
  /** A finding for each rule, in the order of the rules. */
  findings: Finding[];
  /** Paths of what is missing, sorted. */
  missing: string[];
  /** Codes of what no rule looked at; `not_checked` says them in words. */
  notChecked: string[];
}

/**
 * Whether a procurement complies, as far as the stated facts show (granskning av upphandlingen):
 * minimum times, answers, reservation, value, term, criteria, lots.
 */
export interface TenderQuestion {
  /** The tender. */
  tender: Tender;
}

/**
 * State (läge) of a term of an agreement on a day.
 *
 * - `first`: The first term (första avtalstiden).
 * - `called`: The option has been called (avropad).
 * - `extended`: It extends the agreement by itself, and can no longer be refused (förlängd av sig
 * själv).
 * - `open`: It can still be called, or refused where it extends by itself (öppen).
 * - `refused`: It has been refused (avböjd).
 * - `lapsed`: It was not called in time, or the one before it did not come about (förfallen).
 * - `unsettled`: Its last day has passed, and nobody has stated what came of it (okänt läge).
 */
export type TermState =
  | "first"
  | "called"
  | "extended"
  | "open"
  | "refused"
  | "lapsed"
  | "unsettled";

/**
 * Rule on equal bids (särskiljning), stated in the procurement documents.
 *
 * Lots are drawn from a seed (frö) that must be fixed before anybody knows which bids are equal, or
 * be drawn in the open; without one the bids stay equal. The draw of a bid is the 64-bit FNV-1a
 * hash of the seed, a zero byte and the bid's id in UTF-8, mixed by the finalizer of SplitMix64;
 * the lowest draw goes first.
 */
export interface TieBreak {
  /** The rule. */
  kind: TieBreakKind;
  /** The seed of the lots; `drawLots` alone takes one. */
  seed?: string;
}

/**
 * Kind of rule on equal bids (särskiljning vid lika).
 *
 * - `lowerPrice`: The lower price goes first (lägre pris).
 * - `higherQuality`: The higher quality goes first (högre kvalitet).
 * - `drawLots`: Lots are drawn (lottning).
 */
export type TieBreakKind = "lowerPrice" | "higherQuality" | "drawLots";

/** Timetable (tidplan) of a procurement. */
export interface Timetable {
  /** The steps, in the order in which they come. */
  steps: TimetableStep[];
  /** Paths of what is missing, sorted. */
  missing: string[];
  /** What was judged on the way: standstill, award notice and review. */
  findings: Finding[];
  /** The days that are known, as events of a calendar file. */
  calendar: TimetableDay[];
}

/** Assumptions (antaganden) of a timetable on what follows the bids. */
export interface TimetableAssumptions {
  /** The day the award notification is sent (underrättelsen skickas). */
  awardNotifiedOn?: IsoDate;
  /** How it is sent. */
  sentBy?: SentBy;
  /** The day the contract is signed (avtalet ingås). */
  signedOn?: IsoDate;
  /** The day the candidates are invited (inbjudan). */
  invitedOn?: IsoDate;
  /** Last day of a longer standstill that the notification states, inclusive. */
  standstillUntil?: IsoDate;
  /** The day a voluntary notice of a direct award was published (förhandsinsyn). */
  voluntaryNoticeOn?: IsoDate;
  /** The day the award notice was published (efterannons). */
  awardNoticePublishedOn?: IsoDate;
}

/** Day of a timetable (dag i tidplanen), as an event of a calendar file takes it. */
export interface TimetableDay {
  /** The day. */
  on: IsoDate;
  /** What falls on it. */
  what: string;
}

/** Which day comes when (tidplan), by which rule, counted how, and what would move it. */
export interface TimetableQuestion {
  /** The tender. */
  tender: Tender;
  /** What is assumed of the steps after the bids. */
  assume?: TimetableAssumptions;
  /** The language of the calendar; Swedish where absent. */
  language?: Language;
}

/** Step of a timetable (steg i tidplanen): its day, or what it depends on. */
export interface TimetableStep {
  /** Which step. */
  step: StepName;
  /** The day, inclusive; absent where it is not known. */
  on?: IsoDate;
  /** The rule that gives it or that it must keep. */
  rule?: RuleId;
  /** The earliest lawful day, where the act has a minimum time. */
  earliestOn?: IsoDate;
  /** The day from which it is counted; that day itself is not counted. */
  from?: IsoDate;
  /** The length of the period. */
  period?: Span;
  /** Under which rule time is counted. */
  counting?: CountingRule;
  /** The day before it was moved off a closed day. */
  nominalOn?: IsoDate;
  /** The days under each reading, where one is not settled. */
  readings?: StepReading[];
  /** What would move it: paths of the fields. */
  movedBy?: string[];
  /** What is missing. */
  missing?: string[];
  /** The step for some days that the missing one may have. */
  if?: IfRow[];
  /** The sections it rests on. */
  basis?: Citation[];
  /** The weakest value it rests on. */
  confidence?: Confidence;
  /** Why there is no such step, by code. */
  because?: string;
}

/** Topic (ämne) of a review with its findings. */
export interface Topic {
  /** Its name. */
  topic: TopicName;
  /** The findings, in the order of the rules. */
  findings: Finding[];
}

/**
 * Name of a topic (ämne) of a review, in the order in which they are asked.
 *
 * - `dossier`: The dossier's own facts (aktens uppgifter).
 * - `tender`: The procurement (upphandlingen).
 * - `bids`: The bids (anbuden).
 * - `evaluation`: The ranking of the bids (utvärderingen).
 * - `assignment`: The terms (uppdragsvillkoren).
 * - `budget`: Frame and commitments (budgeten).
 * - `partnership`: The partnership (partnerskapet).
 * - `advice`: The form of agreement (avtalsformen).
 */
export type TopicName =
  | "dossier"
  | "tender"
  | "bids"
  | "evaluation"
  | "assignment"
  | "budget"
  | "partnership"
  | "advice";

/** Total cost (total kostnad). A sum with an unknown item is absent, never too low. */
export interface TotalCost {
  /** The items. */
  items: CostRow[];
  /** What is paid. */
  cost?: Sek;
  /** What comes back for hidden VAT. */
  compensation?: Sek;
  /** What is paid less what comes back. */
  net?: Sek;
  /** The sum of the costs that are known. */
  knownCost: Sek;
  /** Ids of the items whose cost or compensation is unknown. */
  unknown?: string[];
  /** Resources in kind, beside the sums. */
  inKind?: InKindRow[];
  /** Their value together; absent where one is not valued. */
  inKindValue?: Sek;
  /** The findings. */
  findings: Finding[];
  /** Paths of what is missing. */
  missing?: string[];
}

/** What an activity costs with hidden VAT back and resources in kind beside (total kostnad). */
export interface TotalCostQuestion {
  /** The costs. */
  costs: CostItem[];
  /** Resources in kind; absent is none. */
  inKind?: InKindItem[];
}

/** Finding (bedömning) that comes out the same with other figures, sections or confidence. */
export interface TouchedFinding {
  /** The id of the dossier, or its place, `dossiers[2]`, where it has none. */
  dossier: string;
  /** The topic of the review. */
  topic: TopicName;
  /** The rule. */
  rule: RuleId;
  /** The part of the case it is about, where there are several. */
  about?: About;
  /** The facts that differ, by name. */
  facts: string[];
}

/**
 * Trace (spår) from the findings of a rule to a fact of the dossier and where it is stated.
 *
 * A stated fact has a source and the place in it, an inferred one the reason; some have both.
 */
export interface Trace {
  /** The topic; absent where only the calendar rests on the fact. */
  topic?: TopicName;
  /** The rule; absent where only the calendar rests on the fact. */
  rule?: RuleId;
  /** The fact. */
  path: string;
  /** Id of the source that states it. */
  source?: string;
  /** Where in the source it stands. */
  where?: string;
  /** Why it is taken to hold though no source states it, or not all of it. */
  because?: string;
}

/** Transition (avveckling och överlämning) when the agreement ends. */
export interface Transition {
  /** How long before the end it begins. */
  beginsBefore?: MonthSpan;
  /** What is handed over: records, staff, keys, premises. */
  handsOver?: string[];
  /** Compensation when the provider leaves early (ersättning vid förtida upphörande). */
  earlyExit?: Sek;
}

/** Finding (bedömning) whose outcome another law book turns. */
export interface TurnedFinding {
  /** The id of the dossier, or its place, `dossiers[2]`, where it has none. */
  dossier: string;
  /** The topic of the review. */
  topic: TopicName;
  /** The rule. */
  rule: RuleId;
  /** The part of the case it is about, where there are several. */
  about?: About;
  /** The outcome before; absent where there was no such finding. */
  before?: Outcome;
  /** The outcome after; absent where there is no such finding. */
  after?: Outcome;
}

/** Question whose answer the form hangs on (fråga som avgör formen). */
export interface TurningAnswer {
  /** The question. */
  question: AdviceQuestion;
  /** The question in words. */
  text: Bilingual;
  /** Whether it was answered with yes. */
  answered: boolean;
  /** The forms that another answer could lead to. */
  otherwise: Route[];
  /** The paths that would then be asked for first. */
  asked: string[];
}

/** Agreement (avtal) whose terms do not settle everything. */
export interface UndecidedAgreement {
  /** The agreement's id. */
  agreement: string;
  /** What it is called. */
  title?: string;
  /** Paths of what is missing in its terms. */
  missing: string[];
}

/** Undertaking (åtagande) of a partner; it is no performance against payment. */
export interface Undertaking {
  /** The partner's name. */
  by?: string;
  /** What it does. */
  what?: string;
}

/**
 * Unit (enhet) of a law value.
 *
 * - `calendar_days`: Calendar days (kalenderdagar).
 * - `working_days`: Working days (arbetsdagar).
 * - `hours`: Hours (timmar).
 * - `weeks`: Weeks (veckor).
 * - `months`: Months (månader).
 * - `years`: Years (år).
 * - `sek`: Swedish kronor, without VAT unless the title says otherwise.
 * - `eur`: Euro, without VAT.
 * - `share`: Share of one (andel): 0.28 is 28 percent.
 * - `count`: A plain count (antal).
 * - `cpv_list`: List of CPV codes and ranges (CPV-lista).
 * - `act`: Act by its number (författningsnummer).
 */
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

/** Price per unit (styckpris), in volume bands where there are several. */
export interface UnitPrice {
  /** What it is for, for instance a visit. */
  item?: string;
  /** What is counted. */
  unit?: PriceUnit;
  /** The bands, ascending; one without bounds is a single price. */
  bands?: VolumeBand[];
  /** How the bands apply; needed where there are several. */
  bandsApply?: BandRule;
  /** Least volume that is paid for (garanterad volym), where one is. */
  guaranteed?: DecimalString;
  /** Largest volume (takvolym), where there is one. */
  ceiling?: DecimalString;
}

/** Unknown cost (okänd kostnad): it may touch the year, and is in no sum. */
export interface UnknownCost {
  /** The commitment's id. */
  commitment: string;
  /** The layer. */
  layer: Layer;
  /** Paths of what is missing. */
  missing: string[];
}

/** Unknown term (okänt villkor): what the terms leave unsaid. */
export interface UnknownTerm {
  /** Its path. */
  path: string;
  /** What it is, in the language asked for. */
  what: string;
  /** Which one of several, for instance the cost that nobody is said to bear. */
  item?: string;
}

/** Unknown (okänt): what the terms would have to say. */
export interface Unsettled {
  /** Paths of what is missing. */
  missing: string[];
  /** The findings. */
  findings: Finding[];
}

/** Urgency (brådska) that is given as ground for shorter times. */
export interface Urgency {
  /** The reason that is given. */
  reason?: string;
}

/**
 * Valuation method (värderingsmetod) of a contribution.
 *
 * - `actualCost`: What it costs the giver (faktisk kostnad).
 * - `marketPrice`: What it would cost on the market (marknadspris).
 * - `replacementCost`: What paid work in its place would cost (ersättningskostnad).
 * - `opportunityCost`: What the giver could have earned meanwhile (alternativkostnad).
 * - `outputValue`: What it brings about (resultatvärde).
 * - `flatRate`: A flat rate (schablon).
 */
export type ValuationMethod =
  | "actualCost"
  | "marketPrice"
  | "replacementCost"
  | "opportunityCost"
  | "outputValue"
  | "flatRate";

/**
 * Basis of amounts (med eller utan mervärdesskatt).
 *
 * - `excluded`: Without VAT (exklusive moms).
 * - `included`: With VAT (inklusive moms).
 */
export type VatBasis = "excluded" | "included";

/** VAT compensation (ersättning för mervärdesskatt) under both ways. */
export interface VatCompensation {
  /** The flat share of the whole cost; absent where the law of the day is not recorded. */
  flat?: Sek;
  /** The split; absent too where no premises part is shown. */
  split?: Sek;
  /** Which of them is more. */
  best?: BetterWay;
  /** The findings. */
  findings: Finding[];
  /** What is missing. */
  missing?: string[];
}

/**
 * What a municipality gets back for VAT hidden in a cost (ersättning för mervärdesskatt), and which
 * way gives more.
 */
export interface VatCompensationQuestion {
  /** The cost without VAT. */
  cost: Sek;
  /** The part of it shown to be for premises; absent where none is shown. */
  premises?: Sek;
  /** The day the cost was incurred. */
  on: IsoDate;
}

/**
 * Verdict on a bid (prövningens resultat), the first that applies in this order.
 *
 * - `late`: It came in too late and is not tried (för sent inkommet).
 * - `rejectable`: There is ground to reject it (kan förkastas).
 * - `unknown`: Something is not known, or a person must judge it first (okänt).
 * - `curable`: What is wrong may be corrected or completed if the authority lets it (kan
 * avhjälpas).
 * - `admissible`: Nothing that was checked speaks against it (kan prövas).
 */
export type Verdict = "late" | "rejectable" | "unknown" | "curable" | "admissible";

/**
 * By which version and which law an answer is given (lagbokens stämpel): version, SHA-256 of the
 * law book, read-to day of each act.
 */
export type VersionQuestion = Record<never, never>;

/** Volume (volym) of a year of what is priced per unit. */
export interface Volume {
  /** The item, as in the price per unit. */
  item?: string;
  /** How many of the unit: visits, hours, places times days. */
  quantity?: DecimalString;
}

/** Volume band (volymband) and its price. */
export interface VolumeBand {
  /** Volume up to which it runs, inclusive; absent in the last. */
  upTo?: DecimalString;
  /** Price of a unit. */
  price?: Sek;
}

/** Indicator (kännetecken) as it was weighed. */
export interface WeighedSign {
  /** The indicator. */
  indicator: ProcurementSign;
  /** What it is, in words; that it is not there, where that is what speaks against. */
  name: Bilingual;
  /** Which way it speaks. */
  side: SignSide;
  /** What was said of it, in the user's words. */
  text?: string;
  /** Where that stands. */
  source?: string;
  /** What it rests on. */
  basis: Citation[];
  /** How sure that is. */
  confidence: Confidence;
}

/** What every call takes beside its question (utöver frågan). */
export interface WithLawBook {
  /** The law book that the answer rests on; the built-in values alone where absent. */
  lawBook?: LawBook;
  /** Whether the answer has the key `stamp`, a Stamp, and its papers print it at their foot. */
  stamp?: boolean;
}

/** What happens if a bid falls away (om ett anbud faller bort). */
export interface Withdrawal {
  /** The bid that is withdrawn or rejected. */
  without: string;
  /** Who ranks first then; absent where the model has no value for the bids that are left. */
  winners?: string[];
  /** Pairs of other bids whose order turns: the first of each was ahead. */
  turned: string[][];
}

/**
 * Which days count as working days (vilka dagar som räknas som arbetsdagar).
 *
 * - `weekdays`: Monday to Friday, public holidays left out (helgfria vardagar).
 * - `weekdaysNoEves`: The same without Midsummer, Christmas and New Year's Eve.
 */
export type WorkingDayKind = "weekdays" | "weekdaysNoEves";

/** Length in working days (längd i arbetsdagar). */
export interface WorkingDays {
  /** How many. */
  workingDays: number;
  /** Which days count; absent is open, save under a statute, where it is weekdays. */
  counts?: WorkingDayKind;
  /** Further days that do not count (stängda dagar), for instance when the offices are closed. */
  closed?: IsoDate[];
}

/** Cost of a year (kostnad ett år) of a life cycle. */
export interface YearCost {
  /** The year, counted from 0, which is not discounted, to 200. */
  year?: number;
  /** The cost in kronor; an income is negative. */
  amount?: Sek;
}

/**
 * Sum of all frames (alla ramar) of one year; a sum of which one frame's part is unknown is absent.
 */
export interface YearTotal {
  /** The year. */
  year: number;
  /** The statuses of the lines that the frames are made of, from the weakest. */
  statuses?: FrameStatus[];
  /** The amounts that count. */
  amount?: Sek;
  /** What is bound. */
  committed?: Sek;
  /** What options would cost. */
  option?: Sek;
  /** What is expected beside. */
  forecast?: Sek;
  /** The amounts less what is bound. */
  left?: Sek;
  /** Less the options too. */
  leftAfterOptions?: Sek;
  /** What is booked. */
  actual?: Sek;
  /** What is booked and what remains of commitments and forecast. */
  expected?: Sek;
  /** The amounts less that. */
  expectedLeft?: Sek;
}

/** Every call by its name: what it takes and what it gives. */
export interface Calls {
  /** What a finding says, in Swedish or English (förklaring av en bedömning). */
  "explain": { input: ExplainQuestion & WithLawBook; result: ExplainAnswer };
  /** The public holidays of a year (årets allmänna helgdagar), from 1990 on. */
  "calendar.holidays": { input: HolidaysQuestion & WithLawBook; result: HolidaysAnswer };
  /** When a period ends (slutdag) under Regulation 1182/71, lag (1930:173) or a contract. */
  "calendar.deadline": { input: DeadlineQuestion & WithLawBook; result: Deadline };
  /**
   * Whether an organisation number is well formed (kontroll av organisationsnummer), and what it
   * hints at.
   */
  "organisation.check": { input: OrganisationQuestion & WithLawBook; result: OrganisationCheck };
  /** Which value the law had on a day (lagvärde), and where that stands. */
  "law.parameter": { input: ParameterQuestion & WithLawBook; result: LawParameter };
  /** When an agreement ends if notice is given (uppsägning). */
  "assignment.notice": { input: NoticeQuestion & WithLawBook; result: NoticeAnswer };
  /** By when notice must be given for an agreement to have ended (senaste uppsägningsdag). */
  "assignment.latestNotice": { input: LatestNoticeQuestion & WithLawBook; result: LatestNoticeAnswer };
  /** An amount laid out over years, tertials, quarters or months (periodisering). */
  "budget.allocate": { input: AllocateQuestion & WithLawBook; result: Allocation };
  /**
   * What a municipality gets back for VAT hidden in a cost (ersättning för mervärdesskatt), and
   * which way gives more.
   */
  "budget.vatCompensation": { input: VatCompensationQuestion & WithLawBook; result: VatCompensation };
  /**
   * Which bid is best under an award model (rangordning av anbud), why, and whether a losing bid
   * decides it.
   */
  "evaluation.rank": { input: RankQuestion & WithLawBook; result: Ranking };
  /** Who wins under each of several award models (jämförelse av utvärderingsmodeller). */
  "evaluation.compare": { input: CompareQuestion & WithLawBook; result: ModelComparison };
  /**
   * Which prices appear low by your own screens (onormalt låga anbud), and what the act then
   * requires.
   */
  "evaluation.abnormallyLow": { input: AbnormallyLowQuestion & WithLawBook; result: AbnormallyLow };
  /**
   * How little it takes for another bid to win (känslighetsanalys): a deciding loser, a price, a
   * quality, a withdrawal.
   */
  "evaluation.sensitivity": { input: SensitivityQuestion & WithLawBook; result: Sensitivity };
  /**
   * Whether a model is relative, and which one has the least risk at the same exchange of price and
   * quality (råd om utvärderingsmodell).
   */
  "evaluation.advise": { input: AdviseQuestion & WithLawBook; result: ModelAdvice };
  /**
   * Who is awarded which lot within a limit (tilldelning av delar), and how far that is from the
   * best assignment.
   */
  "evaluation.lots": { input: LotsQuestion & WithLawBook; result: LotAwards };
  /**
   * A whole evaluation as a table with every value on the way, as text and as HTML
   * (utvärderingsrapport).
   */
  "evaluation.report": { input: EvaluationReportQuestion & WithLawBook; result: EvaluationReport };
  /** A draft in Swedish of the reasons of an award decision (tilldelningsbeslutets skäl). */
  "evaluation.reasons": { input: ReasonsQuestion & WithLawBook; result: AwardReasons };
  /**
   * A draft of the letter that asks a bidder to explain a low price (begäran om förklaring), and
   * the decision log.
   */
  "evaluation.explanationRequest": { input: ExplanationRequestQuestion & WithLawBook; result: ExplanationRequest };
  /** When each option ends (optioner), and by when it must be called. */
  "assignment.options": { input: OptionsQuestion & WithLawBook; result: OptionsAnswer };
  /** What is left of each year's frame after the commitments (utrymme i ramen). */
  "budget.headroom": { input: HeadroomQuestion & WithLawBook; result: Headroom };
  /** Days as a calendar file (kalenderfil). */
  "calendar.ics": { input: IcsQuestion & WithLawBook; result: IcsAnswer };
  /**
   * Which day is the latest (senaste dag), counted back from an event ("at the latest six days
   * before"), on both readings.
   */
  "calendar.before": { input: BeforeQuestion & WithLawBook; result: LatestDay };
  /** When a period of hours is over (timfrist) under Regulation 1182/71, in Swedish time. */
  "calendar.hours": { input: HoursQuestion & WithLawBook; result: HourDeadline };
  /**
   * Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether it
   * may be awarded directly by value.
   */
  "law.regime": { input: RegimeQuestion & WithLawBook; result: RegimeAnswer };
  /**
   * Whether a bid was in time and is complete (anbudsprövning), and what is curable, on which
   * section and by what.
   */
  "bid.check": { input: BidQuestion & WithLawBook; result: BidCheck };
  /**
   * Which of the fourteen criteria of an IOP have evidence (prövning av IOP), what would settle the
   * others, what speaks for a procurement, and what each party brings.
   */
  "partnership.assess": { input: AssessQuestion & WithLawBook; result: Assessment };
  /** Every value of the law through time, or those in force on a day (lagvärden), with sources. */
  "law.table": { input: LawTableQuestion & WithLawBook; result: LawTableAnswer };
  /**
   * By which version and which law an answer is given (lagbokens stämpel): version, SHA-256 of the
   * law book, read-to day of each act.
   */
  "law.version": { input: VersionQuestion & WithLawBook; result: Stamp };
  /**
   * What differs between two law books (lagändring), which rules look at it, and which findings of
   * these cases turn.
   */
  "law.diff": { input: LawDiffQuestion & WithLawBook; result: LawDiff };
  /**
   * Which form of agreement fits a need (val av avtalsform) and what comes next, or what must be
   * known first.
   */
  "advice.route": { input: RouteQuestion & WithLawBook; result: Advice };
  /**
   * Whether a procurement complies, as far as the stated facts show (granskning av upphandlingen):
   * minimum times, answers, reservation, value, term, criteria, lots.
   */
  "tender.check": { input: TenderQuestion & WithLawBook; result: TenderCheck };
  /** Which day comes when (tidplan), by which rule, counted how, and what would move it. */
  "tender.timetable": { input: TimetableQuestion & WithLawBook; result: Timetable };
  /**
   * By when each step must be taken for the contract to begin on a day (planering bakåt), and
   * whether it is already too late.
   */
  "tender.backward": { input: BackwardQuestion & WithLawBook; result: Plan };
  /**
   * A whole case: every question that it raises, what is missing, a calendar, and where each fact
   * is stated (genomgång av en akt).
   */
  "dossier.review": { input: ReviewQuestion & WithLawBook; result: Review };
  /**
   * What a bidder does before the deadline, the most urgent first, with what to attach and the days
   * left (checklista för anbudsgivaren).
   */
  "bid.checklist": { input: ChecklistQuestion & WithLawBook; result: Checklist };
  /**
   * All bids against every document and requirement, with reasons, for the award report
   * (sammanställning av anbuden).
   */
  "bid.table": { input: TableQuestion & WithLawBook; result: BidTable };
  /**
   * Drafts of letters in Swedish (utkast till brev): request for completion, rejection, hearing
   * before an exclusion, question on a low price.
   */
  "bid.letters": { input: LettersQuestion & WithLawBook; result: BidLetters };
  /**
   * What a self-declaration (egen försäkran, ESPD 4.1) says of a bid, and what was not taken over.
   */
  "espd.import": { input: EspdQuestion & WithLawBook; result: EspdImport };
  /**
   * The price on a day after adjustment by index (prisjustering), step by step, and what is settled
   * when the final index comes.
   */
  "assignment.price": { input: PriceQuestion & WithLawBook; result: AdjustedPrice };
  /**
   * Whether a contract may be changed without a new procurement (ändring av kontrakt, 17 kap. 9–12
   * §§ LOU).
   */
  "assignment.change": { input: ChangeQuestion & WithLawBook; result: ContractChanges };
  /**
   * Every date of an agreement in order (livslinje), its readings side by side, what a delay costs,
   * by when the next procurement must begin, what is unknown; as a calendar file too.
   */
  "assignment.lifeLine": { input: LifeLineQuestion & WithLawBook; result: LifeLine };
  /**
   * What must be decided of many agreements in the next months (avtalsportfölj), and the money that
   * hangs on it.
   */
  "assignment.portfolio": { input: PortfolioQuestion & WithLawBook; result: Portfolio };
  /**
   * A notice, or the call of an option, as a draft letter (brev) in Swedish with days and sections
   * filled in.
   */
  "assignment.letter": { input: LetterQuestion & WithLawBook; result: Letter };
  /** What a penalty (vite) comes to, and where it stops. */
  "assignment.penalty": { input: PenaltyQuestion & WithLawBook; result: PenaltyDue };
  /** What a year comes to by its volumes (årets ersättning), with prices per unit in bands. */
  "assignment.fee": { input: FeeQuestion & WithLawBook; result: Fee };
  /**
   * What several frames leave, layer by layer (budgetprognos), with booked outcome, grants,
   * history, and by when something can be done.
   */
  "budget.forecast": { input: ForecastQuestion & WithLawBook; result: Forecast };
  /**
   * What notice, an unused option, an index, a new agreement or a cut would change (scenarier), and
   * until when it is possible.
   */
  "budget.scenarios": { input: ScenariosQuestion & WithLawBook; result: Scenarios };
  /** A forecast as chart data (diagramdata): frame line, stacked costs, what is left. */
  "budget.chart": { input: ChartQuestion & WithLawBook; result: BudgetChart };
  /**
   * A forecast for the board (rapport till nämnden) as Markdown, as a page or as a workbook, each
   * number with what it rests on.
   */
  "budget.report": { input: BudgetReportQuestion & WithLawBook; result: BudgetReport };
  /**
   * The methods of allocation beside each other (jämförelse av metoder), and by how much one misses
   * the contract.
   */
  "budget.compareMethods": { input: CompareMethodsQuestion & WithLawBook; result: MethodComparison };
  /** An amount split over several payers (delning efter andelstal). */
  "budget.split": { input: SplitQuestion & WithLawBook; result: Split };
  /** What an activity costs with hidden VAT back and resources in kind beside (total kostnad). */
  "budget.totalCost": { input: TotalCostQuestion & WithLawBook; result: TotalCost };
  /**
   * Whether aid of little importance fits under its ceiling (stöd av mindre betydelse), what is
   * left, and what duties follow.
   */
  "partnership.stateAid": { input: StateAidQuestion & WithLawBook; result: StateAid };
  /**
   * Whether an organisation may take part in a reserved procurement (reserverad upphandling),
   * condition by condition.
   */
  "advice.eligibility": { input: EligibilityQuestion & WithLawBook; result: Eligibility };
  /**
   * The skeleton of an IOP agreement (avtalsutkast) in Swedish as Markdown and HTML, filled from
   * the case, with its gaps.
   */
  "partnership.draft": { input: DraftQuestion & WithLawBook; result: PartnershipDraft };
  /**
   * The section of a decision paper on the choice of form (avsnitt om val av avtalsform), in
   * Swedish, with sources.
   */
  "advice.decisionSection": { input: DecisionSectionQuestion & WithLawBook; result: DecisionSection };
}

/** The name of a call. */
export type CallName = keyof Calls;

/** What a call gives; with `stamp: true` the stamp beside it. */
export type Call<Name extends CallName> = (
  input: Calls[Name]["input"],
) => Calls[Name]["result"] & { stamp?: Stamp };

/** What a finding says, in Swedish or English (förklaring av en bedömning). */
export const explain: Call<"explain">;

/** The calls of the topic `calendar`. */
export const calendar: {
  /** The public holidays of a year (årets allmänna helgdagar), from 1990 on. */
  readonly holidays: Call<"calendar.holidays">;
  /** When a period ends (slutdag) under Regulation 1182/71, lag (1930:173) or a contract. */
  readonly deadline: Call<"calendar.deadline">;
  /** Days as a calendar file (kalenderfil). */
  readonly ics: Call<"calendar.ics">;
  /**
   * Which day is the latest (senaste dag), counted back from an event ("at the latest six days
   * before"), on both readings.
   */
  readonly before: Call<"calendar.before">;
  /** When a period of hours is over (timfrist) under Regulation 1182/71, in Swedish time. */
  readonly hours: Call<"calendar.hours">;
};

/** The calls of the topic `organisation`. */
export const organisation: {
  /**
   * Whether an organisation number is well formed (kontroll av organisationsnummer), and what it
   * hints at.
   */
  readonly check: Call<"organisation.check">;
};

/** The calls of the topic `law`. */
export const law: {
  /** Which value the law had on a day (lagvärde), and where that stands. */
  readonly parameter: Call<"law.parameter">;
  /**
   * Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether it
   * may be awarded directly by value.
   */
  readonly regime: Call<"law.regime">;
  /** Every value of the law through time, or those in force on a day (lagvärden), with sources. */
  readonly table: Call<"law.table">;
  /**
   * By which version and which law an answer is given (lagbokens stämpel): version, SHA-256 of the
   * law book, read-to day of each act.
   */
  readonly version: Call<"law.version">;
  /**
   * What differs between two law books (lagändring), which rules look at it, and which findings of
   * these cases turn.
   */
  readonly diff: Call<"law.diff">;
};

/** The calls of the topic `assignment`. */
export const assignment: {
  /** When an agreement ends if notice is given (uppsägning). */
  readonly notice: Call<"assignment.notice">;
  /** By when notice must be given for an agreement to have ended (senaste uppsägningsdag). */
  readonly latestNotice: Call<"assignment.latestNotice">;
  /** When each option ends (optioner), and by when it must be called. */
  readonly options: Call<"assignment.options">;
  /**
   * The price on a day after adjustment by index (prisjustering), step by step, and what is settled
   * when the final index comes.
   */
  readonly price: Call<"assignment.price">;
  /**
   * Whether a contract may be changed without a new procurement (ändring av kontrakt, 17 kap. 9–12
   * §§ LOU).
   */
  readonly change: Call<"assignment.change">;
  /**
   * Every date of an agreement in order (livslinje), its readings side by side, what a delay costs,
   * by when the next procurement must begin, what is unknown; as a calendar file too.
   */
  readonly lifeLine: Call<"assignment.lifeLine">;
  /**
   * What must be decided of many agreements in the next months (avtalsportfölj), and the money that
   * hangs on it.
   */
  readonly portfolio: Call<"assignment.portfolio">;
  /**
   * A notice, or the call of an option, as a draft letter (brev) in Swedish with days and sections
   * filled in.
   */
  readonly letter: Call<"assignment.letter">;
  /** What a penalty (vite) comes to, and where it stops. */
  readonly penalty: Call<"assignment.penalty">;
  /** What a year comes to by its volumes (årets ersättning), with prices per unit in bands. */
  readonly fee: Call<"assignment.fee">;
};

/** The calls of the topic `budget`. */
export const budget: {
  /** An amount laid out over years, tertials, quarters or months (periodisering). */
  readonly allocate: Call<"budget.allocate">;
  /**
   * What a municipality gets back for VAT hidden in a cost (ersättning för mervärdesskatt), and
   * which way gives more.
   */
  readonly vatCompensation: Call<"budget.vatCompensation">;
  /** What is left of each year's frame after the commitments (utrymme i ramen). */
  readonly headroom: Call<"budget.headroom">;
  /**
   * What several frames leave, layer by layer (budgetprognos), with booked outcome, grants,
   * history, and by when something can be done.
   */
  readonly forecast: Call<"budget.forecast">;
  /**
   * What notice, an unused option, an index, a new agreement or a cut would change (scenarier), and
   * until when it is possible.
   */
  readonly scenarios: Call<"budget.scenarios">;
  /** A forecast as chart data (diagramdata): frame line, stacked costs, what is left. */
  readonly chart: Call<"budget.chart">;
  /**
   * A forecast for the board (rapport till nämnden) as Markdown, as a page or as a workbook, each
   * number with what it rests on.
   */
  readonly report: Call<"budget.report">;
  /**
   * The methods of allocation beside each other (jämförelse av metoder), and by how much one misses
   * the contract.
   */
  readonly compareMethods: Call<"budget.compareMethods">;
  /** An amount split over several payers (delning efter andelstal). */
  readonly split: Call<"budget.split">;
  /** What an activity costs with hidden VAT back and resources in kind beside (total kostnad). */
  readonly totalCost: Call<"budget.totalCost">;
};

/** The calls of the topic `evaluation`. */
export const evaluation: {
  /**
   * Which bid is best under an award model (rangordning av anbud), why, and whether a losing bid
   * decides it.
   */
  readonly rank: Call<"evaluation.rank">;
  /** Who wins under each of several award models (jämförelse av utvärderingsmodeller). */
  readonly compare: Call<"evaluation.compare">;
  /**
   * Which prices appear low by your own screens (onormalt låga anbud), and what the act then
   * requires.
   */
  readonly abnormallyLow: Call<"evaluation.abnormallyLow">;
  /**
   * How little it takes for another bid to win (känslighetsanalys): a deciding loser, a price, a
   * quality, a withdrawal.
   */
  readonly sensitivity: Call<"evaluation.sensitivity">;
  /**
   * Whether a model is relative, and which one has the least risk at the same exchange of price and
   * quality (råd om utvärderingsmodell).
   */
  readonly advise: Call<"evaluation.advise">;
  /**
   * Who is awarded which lot within a limit (tilldelning av delar), and how far that is from the
   * best assignment.
   */
  readonly lots: Call<"evaluation.lots">;
  /**
   * A whole evaluation as a table with every value on the way, as text and as HTML
   * (utvärderingsrapport).
   */
  readonly report: Call<"evaluation.report">;
  /** A draft in Swedish of the reasons of an award decision (tilldelningsbeslutets skäl). */
  readonly reasons: Call<"evaluation.reasons">;
  /**
   * A draft of the letter that asks a bidder to explain a low price (begäran om förklaring), and
   * the decision log.
   */
  readonly explanationRequest: Call<"evaluation.explanationRequest">;
};

/** The calls of the topic `bid`. */
export const bid: {
  /**
   * Whether a bid was in time and is complete (anbudsprövning), and what is curable, on which
   * section and by what.
   */
  readonly check: Call<"bid.check">;
  /**
   * What a bidder does before the deadline, the most urgent first, with what to attach and the days
   * left (checklista för anbudsgivaren).
   */
  readonly checklist: Call<"bid.checklist">;
  /**
   * All bids against every document and requirement, with reasons, for the award report
   * (sammanställning av anbuden).
   */
  readonly table: Call<"bid.table">;
  /**
   * Drafts of letters in Swedish (utkast till brev): request for completion, rejection, hearing
   * before an exclusion, question on a low price.
   */
  readonly letters: Call<"bid.letters">;
};

/** The calls of the topic `partnership`. */
export const partnership: {
  /**
   * Which of the fourteen criteria of an IOP have evidence (prövning av IOP), what would settle the
   * others, what speaks for a procurement, and what each party brings.
   */
  readonly assess: Call<"partnership.assess">;
  /**
   * Whether aid of little importance fits under its ceiling (stöd av mindre betydelse), what is
   * left, and what duties follow.
   */
  readonly stateAid: Call<"partnership.stateAid">;
  /**
   * The skeleton of an IOP agreement (avtalsutkast) in Swedish as Markdown and HTML, filled from
   * the case, with its gaps.
   */
  readonly draft: Call<"partnership.draft">;
};

/** The calls of the topic `advice`. */
export const advice: {
  /**
   * Which form of agreement fits a need (val av avtalsform) and what comes next, or what must be
   * known first.
   */
  readonly route: Call<"advice.route">;
  /**
   * Whether an organisation may take part in a reserved procurement (reserverad upphandling),
   * condition by condition.
   */
  readonly eligibility: Call<"advice.eligibility">;
  /**
   * The section of a decision paper on the choice of form (avsnitt om val av avtalsform), in
   * Swedish, with sources.
   */
  readonly decisionSection: Call<"advice.decisionSection">;
};

/** The calls of the topic `tender`. */
export const tender: {
  /**
   * Whether a procurement complies, as far as the stated facts show (granskning av upphandlingen):
   * minimum times, answers, reservation, value, term, criteria, lots.
   */
  readonly check: Call<"tender.check">;
  /** Which day comes when (tidplan), by which rule, counted how, and what would move it. */
  readonly timetable: Call<"tender.timetable">;
  /**
   * By when each step must be taken for the contract to begin on a day (planering bakåt), and
   * whether it is already too late.
   */
  readonly backward: Call<"tender.backward">;
};

/** The calls of the topic `dossier`. */
export const dossier: {
  /**
   * A whole case: every question that it raises, what is missing, a calendar, and where each fact
   * is stated (genomgång av en akt).
   */
  readonly review: Call<"dossier.review">;
};

/** The calls of the topic `espd`. */
export const espd: {
  /**
   * What a self-declaration (egen försäkran, ESPD 4.1) says of a bid, and what was not taken over.
   */
  readonly import: Call<"espd.import">;
};
