// A procurement and its bids: tender, award model, bid.

import type { AssignmentTerms, DecimalString, IsoDate, IsoInstant } from "./shapes.js";

/** Level of the contracting authority (myndighetens nivå): the state, or municipality, region or another body. */
export type Authority = "central" | "subcentral";

/** Procurement act (upphandlingslag) that a buyer procures under. */
export type ProcurementAct = "lou" | "luf" | "luk" | "lufs";

/**
 * Procedure (upphandlingsförfarande): open (öppet), restricted (selektivt), negotiated
 * (förhandlat), simplified (förenklat, until 2022-01-31), of the authority's own design for
 * services of annex 2 (19 kap. LOU), direct award (direktupphandling), selective (urvalsförfarande,
 * until 2022-01-31), competitive dialogue (konkurrenspräglad dialog), innovation partnership
 * (innovationspartnerskap), negotiated without a notice (förhandlat utan föregående annonsering).
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

/** Kind of agreement (avtalsslag): a contract, a framework agreement, a call-off from one, a dynamic system. */
export type AgreementKind = "contract" | "framework" | "callOff" | "dynamicSystem";

/** Award criterion as published (tilldelningskriterium): a weight, a range of weights, or a place in an order. */
export interface PublishedCriterion {
  id?: string;
  title?: string;
  /** In percent (vikt). */
  weight?: DecimalString;
  weightFrom?: DecimalString;
  weightTo?: DecimalString;
  /** Place in the order of priority (prioritetsordning), 1 first. */
  priority?: number;
}

/**
 * Reservation (reserverad upphandling): none, for civil-society organisations (idéburna), for
 * staff- or user-owned ones (medarbetar- och brukarägda), for sheltered workshops (skyddade verkstäder).
 */
export type Reservation = "none" | "nonProfit" | "participation" | "sheltered";

/** Buyer (upphandlande myndighet). */
export interface Buyer {
  name?: string;
  /** Organisation number (organisationsnummer). */
  number?: string;
  authority?: Authority;
}

/** Bid deadline (sista anbudsdag): a day, and a time of day in Sweden; without one it lasts the whole day. */
export interface BidDeadline {
  on?: IsoDate;
  /** `"23:59"` (klockslag). */
  time?: string;
}

/** Lot (del) of a contract. */
export interface Lot {
  id?: string;
  title?: string;
  estimatedValue?: DecimalString;
}

/** Requirement (krav) of the procurement documents. */
export interface Requirement {
  id?: string;
  /** Its wording (lydelse). */
  text?: { sv?: string; en?: string };
  /** Must be met (ska-krav), on the supplier (kvalificeringskrav), gives points (bör-krav). */
  kind?: "mandatory" | "qualification" | "evaluated";
  /** The documents that prove it (bevis), by id. */
  evidence?: string[];
  /** The tender lets a failure be cured (kan avhjälpas). */
  curable?: boolean;
  /** The lowest price that it lets a bid have (golvpris). */
  floorPrice?: DecimalString;
}

/** Document that the tender asks for (begärd handling). */
export interface DemandedDocument {
  id?: string;
  title?: string;
  /** A bid must hold it (krävs). */
  required?: boolean;
  /** It must be signed (undertecknad). */
  signed?: boolean;
  /** How old it may be on the day of the deadline, in days (högsta ålder). */
  maxAgeDays?: number;
}

/** Tender (upphandling): one procurement with its lots, requirements and documents. */
export interface Tender {
  id?: string;
  title?: string;
  buyer?: Buyer;
  /** The day it began (påbörjad), which picks the law. */
  startedOn?: IsoDate;
  /** The day the notice was published (annonserad). */
  publishedOn?: IsoDate;
  /** The day the notice was sent (annons avsänd), from which minimum times run. */
  noticeSentOn?: IsoDate;
  bidDeadline?: BidDeadline;
  procedure?: Procedure;
  /** CPV codes (CPV-koder), the main one first. */
  cpv?: string[];
  /** Estimated value (uppskattat värde), options included. */
  estimatedValue?: DecimalString;
  /** Whether amounts hold VAT (mervärdesskatt). */
  vat?: "excluded" | "included";
  /** Bids may be submitted electronically (elektroniska anbud). */
  eSubmission?: boolean;
  /** The documents are freely available on line (handlingar fritt tillgängliga). */
  documentsOpenOnline?: boolean;
  /** Prior information notice (förhandsannons). */
  priorNotice?: { sentOn?: IsoDate };
  /** Urgency given as ground for shorter times (brådska). */
  urgent?: { reason?: string };
  reservation?: Reservation;
  /** How long a bid binds from the deadline (anbudets giltighetstid). */
  bidValidity?: { months: number };
  /** An empty list says that there are none (delar). */
  lots?: Lot[];
  /** Limit on lots for one supplier (begränsning av antalet delar). */
  lotLimit?: { max?: number; order?: string[] };
  requirements?: Requirement[];
  documents?: DemandedDocument[];
  award?: AwardModel;
  /** Last day for questions (sista dag för frågor). */
  questionsBy?: IsoDate;
  terms?: AssignmentTerms;
  /** What the tender says on prices (prisregler). */
  pricing?: {
    /** A part-price may be below zero (negativa delpriser). */
    negativeParts?: boolean;
    /** The items that a bid prices, each once. */
    items?: string[];
  };
  agreement?: AgreementKind;
  /** Particular reasons (särskilda skäl) for a framework agreement longer than the act's term. */
  longTermReason?: string;
  /** When requests to participate must have come in (sista dag för anbudsansökan). */
  requestDeadline?: BidDeadline;
  /** The day the candidates were invited to submit bids (inbjudan). */
  invitedOn?: IsoDate;
  /** All candidates agreed to the time for bids (överenskommen anbudstid); false where none was reached. */
  bidTimeAgreed?: boolean;
  /** The notice was drawn up and sent electronically (elektronisk annons), in the act of 2007. */
  noticeSentElectronically?: boolean;
  /** Award criteria as published (tilldelningskriterier). */
  criteria?: PublishedCriterion[];
  /** Last day on which answers are given (sista dag för svar). */
  answersBy?: IsoDate;
  /** Questions of bidders (frågor) and when they were answered. */
  questions?: { id?: string; askedOn?: IsoDate; answeredOn?: IsoDate }[];
  /** Earlier contracts for the service under a reservation of 19 kap. 25 § LOU. */
  reservedHistory?: { supplier?: string; awardedOn?: IsoDate }[];
  /** Act that the buyer procures under (upphandlingslag); LOU where absent. */
  act?: ProcurementAct;
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}

/** Price (pris) of a lot, or of the whole where no lot is named. */
export interface Price {
  lot?: string;
  annual?: DecimalString;
  total?: DecimalString;
  /** The part-prices that it is the sum of (prisrader). */
  lines?: {
    item?: string;
    unit?: string;
    quantity?: DecimalString;
    /** Kronor a unit; below zero it is a deduction. */
    price?: DecimalString;
    /** What the bidder makes of it, in kronor. */
    amount?: DecimalString;
  }[];
}

/** Exclusion ground (uteslutningsgrund), `"13:2"`, and whether it is present. */
export interface ExclusionGround {
  ground?: string;
  present?: boolean;
  /** Whom it concerns: a company of the bid by its name, or a role; absent, the bidder. */
  concerns?: string;
  /** The day of the judgment (13:1) or of the event (13:3). */
  on?: IsoDate;
  /** An unpaid debt is established by a final judgment or decision (13:2). */
  established?: boolean;
  /** The debt is paid or its payment is agreed on (13:5). */
  settled?: boolean;
  /** The supplier states what it has done to be reliable again (13:5). */
  selfCleaning?: boolean;
}

/** Bid (anbud): what one bidder, alone or with others, has submitted. */
export interface Bid {
  id?: string;
  /** Who submitted it (anbudsgivare); the number as stated, which need not be right. */
  bidder?: { name?: string; number?: string };
  /** When it came in (inkommet), by the clock of the receiver. */
  receivedAt?: IsoInstant;
  /** The lots bid for (delar), by id. */
  lots?: string[];
  /** Prices (priser), one a lot, or one for the whole: a year or in total. */
  prices?: Price[];
  /** Answers to requirements (svar på krav). */
  answers?: { requirement?: string; met?: boolean; evidence?: string[] }[];
  /** The documents submitted (inlämnade handlingar); the list is taken as whole. */
  documents?: { id?: string; fileName?: string; signed?: boolean; dated?: IsoDate }[];
  /** Members of a group (anbud i grupp), by name. */
  members?: string[];
  /** Companies whose capacity is relied on (åberopade företag). */
  reliedOn?: {
    name?: string;
    commitmentAttached?: boolean;
    /** The document of the bid that holds the commitment, by id. */
    document?: string;
    /** A self-declaration of its own is attached, 15 kap. 1 § LOU. */
    selfDeclaration?: boolean;
  }[];
  /** Subcontractors (underleverantörer), by name. */
  subcontractors?: string[];
  /** What is known on exclusion grounds (uteslutningsgrunder). */
  exclusion?: ExclusionGround[];
  /** Last day the bid binds (giltig till och med), inclusive. */
  validUntil?: IsoDate;
  /** A self-declaration (egen försäkran, ESPD) of the bidder is attached. */
  selfDeclaration?: boolean;
  /** What is stated on economic and technical capacity (kapacitet). */
  capability?: { criterion?: string; met?: boolean; statements?: string[] }[];
  /** What the bidder asks to be kept secret (sekretessbegäran). */
  secrecy?: { document?: string; part?: string; reason?: string }[];
  /** Data of your own (egna uppgifter), kept as they stand. */
  extensions?: Record<string, unknown>;
}

/** Rule on equal bids (särskiljning): the lower price, the higher quality, or lots drawn from a seed. */
export type TieBreak =
  | { kind: "lowerPrice"; seed?: never }
  | { kind: "higherQuality"; seed?: never }
  | { kind: "drawLots"; seed?: string };

/** What every model but the lowest price takes (avrundning och särskiljning). */
export interface Scoring {
  /** Decimals, 0 to 6, to which the total is rounded half up before ranking (avrundning). */
  roundScoresTo?: number;
  tieBreak?: TieBreak;
}

/** Weights (vikter) of price and quality, which sum to 100. */
export interface Weights extends Scoring {
  priceWeight?: DecimalString;
  qualityWeight?: DecimalString;
}

/**
 * Award model (utvärderingsmodell). A parameter may be absent in a tender, where it is
 * unknown; ranking needs them all.
 */
export type AwardModel =
  /** Lowest price (lägsta pris). */
  | { kind: "lowestPrice" }
  /** `wp·pmin/p + wq·q/100` (lägsta pris genom pris). */
  | ({ kind: "lowestOverPrice" } & Weights)
  /** `wp·(1−(p−pmin)/pmin) + wq·q/100` (linjär mot lägsta pris). */
  | ({ kind: "linearToLowest"; clampAtZero?: boolean } & Weights)
  /** `wp·(pmax−p)/(pmax−pmin) + wq·q/100` (spann). */
  | ({ kind: "range" } & Weights)
  /** `wp·(pmin/p)² + wq·q/100` (kvadratisk). */
  | ({ kind: "quadratic" } & Weights)
  /** `wp·(1−p/(2·mean)) + wq·q/100` (mot medelpris). */
  | ({ kind: "meanBased" } & Weights)
  /** `wp·pmin/p + wq·q/qmax` (mot lägsta pris och bästa kvalitet). */
  | ({ kind: "lowestOverPriceAndBestQuality" } & Weights)
  /** `wp·(zero−p)/(zero−full) + wq·q/100` (absolut linjär skala). */
  | ({
      kind: "absoluteLinear";
      full?: DecimalString;
      zero?: DecimalString;
      clampBelowFull?: boolean;
    } & Weights)
  /** `p − perPoint·q`, the lowest first (mervärdesavdrag). */
  | ({ kind: "addedValue"; perPoint?: DecimalString } & Scoring)
  /** `p − factor·median·q/100`, the lowest first (medianavdrag). */
  | ({ kind: "medianDeduction"; factor?: DecimalString } & Scoring)
  /** `p/q`, the lowest first (pris per kvalitetspoäng). */
  | ({ kind: "pricePerQuality" } & Scoring)
  /** `q/p` (kvalitet per krona). */
  | ({ kind: "valueForMoney" } & Scoring)
  /** The price is given, and quality alone is the figure (fast pris). */
  | ({ kind: "fixedPrice"; price?: DecimalString } & Scoring)
  /** `Σ cost/(1+rate)^year`, the lowest first (livscykelkostnad). */
  | ({ kind: "lifeCycleCost"; rate?: DecimalString } & Scoring);

/** Bid to evaluate (anbud att utvärdera): its price, and its quality from 0 to 100 or by criterion. */
export type ScoredBid = {
  id: string;
  /** Costs by year (kostnader per år), counted from 0, for the life-cycle cost. */
  costs?: { year?: number; amount?: DecimalString }[];
  /** Whether it is to be ranked (kan prövas); absent is unknown, not yes. */
  admissible?: boolean;
} & (
  | { quality?: DecimalString; criteria?: never }
  | {
      quality?: never;
      /** The weights sum to 100 (kriterier med vikt och poäng). */
      criteria?: { id?: string; weight?: DecimalString; score?: DecimalString }[];
    }
) &
  (
    | {
        /** The price to compare (jämförelsepris). */
        price?: DecimalString;
        parts?: never;
      }
    | {
        price?: never;
        /** The parts that the price to compare is the sum of (prisdelar). */
        parts?: PricePart[];
      }
  );

/** Part of a price (prisdel): an amount, or a price for a unit and a volume. */
export interface PricePart {
  id?: string;
  kind?: "fixed" | "variable" | "option";
  amount?: DecimalString;
  unitPrice?: DecimalString;
  /** How many units, the same in all bids (volym). */
  volume?: DecimalString | number;
  /** Share of an option that is counted, from 0 to 1. */
  counted?: DecimalString;
}
