// What there is to do, and what was not looked at, in words. The library's own
// explanations say what was found; these say what the bidder can do about it.

/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {import("../../wasm/js/index.js").Finding} Finding */
/** @typedef {import("../../wasm/js/index.js").BidCheck} BidCheck */
/** @typedef {import("../../wasm/js/index.js").Verdict} Verdict */
/** @typedef {Verdict | "incomplete"} State */
/** @typedef {Finding["outcome"]["kind"] | "notStated"} Standing */

/** How pressing a finding is: the order in which the library reaches its verdict. */
export const URGENCIES = /** @type {const} */ ([
  "late",
  "rejectable",
  "judgement",
  "unknown",
  "curable",
]);

/** @typedef {typeof URGENCIES[number]} Urgency */

/** @param {Finding} finding */
export function factOf({ facts }, /** @type {string} */ name) {
  const fact = facts[name];
  return fact && typeof fact.value !== "object" ? String(fact.value) : undefined;
}

/**
 * @param {Finding} finding
 * @returns {Urgency | undefined}  Undefined where there is nothing to do.
 */
export function urgencyOf(finding) {
  switch (finding.outcome.kind) {
    case "breached": {
      const consequence = factOf(finding, "consequence");
      return URGENCIES.find((urgency) => urgency === consequence) ?? "rejectable";
    }
    case "needsJudgement":
      return "judgement";
    case "unknown":
      return "unknown";
    default:
      return isUnanswered(finding) ? "unknown" : undefined;
  }
}

/** A requirement that gives points and that the bid does not answer. */
export const isUnanswered = (/** @type {Finding} */ finding) =>
  factOf(finding, "unstated") === "evaluatedAnswers";

/**
 * What a finding is shown as: what nobody has stated is not the same as what does not apply.
 * @param {Finding} finding
 * @returns {Standing}
 */
export function standingOf(finding) {
  const { kind } = finding.outcome;
  return kind === "notApplicable" && factOf(finding, "unstated") ? "notStated" : kind;
}

/**
 * What the check comes to on the page: a bid with nothing wrong is well only where nothing that
 * the check asks about is left unstated.
 * @param {BidCheck} check
 * @returns {State}
 */
export const stateOf = ({ verdict, unstated }) =>
  verdict === "admissible" && unstated.length > 0 ? "incomplete" : verdict;

/** @type {Record<Language, Record<State, { name: string, means: string }>>} */
export const verdicts = {
  sv: {
    late: { name: "För sent", means: "Anbudet kommer in för sent och får inte prövas." },
    rejectable: {
      name: "Kan förkastas",
      means: "Det finns en brist som är skäl att förkasta anbudet. Rätta den innan ni lämnar det.",
    },
    unknown: {
      name: "Går inte att avgöra ännu",
      means: "En uppgift saknas, eller så måste en människa bedöma något först.",
    },
    curable: {
      name: "Kan avhjälpas",
      means:
        "Något brister. Myndigheten får låta er rätta det i efterhand men behöver inte, så rätta det själva i tid.",
    },
    admissible: {
      name: "Kan prövas",
      means: "Inga brister hittade i det som har kontrollerats.",
    },
    incomplete: {
      name: "Ofullständigt underlag",
      means: "Anbudet kan inte bedömas som klart förrän detta är angivet.",
    },
  },
  en: {
    late: { name: "Too late", means: "The bid comes in after the deadline and is not tried." },
    rejectable: {
      name: "Can be rejected",
      means: "There is a fault that is ground to reject the bid. Correct it before you submit.",
    },
    unknown: {
      name: "Cannot be decided yet",
      means: "Something is not stated, or a person must judge something first.",
    },
    curable: {
      name: "Can be cured",
      means:
        "Something is wrong. The authority may let you correct it afterwards but need not, so correct it yourselves in time.",
    },
    admissible: {
      name: "Can be tried",
      means: "Nothing is wrong in what was checked.",
    },
    incomplete: {
      name: "Incomplete basis",
      means: "The bid cannot be judged as ready before this is stated.",
    },
  },
};

/** @type {Record<Language, Record<Urgency, string>>} */
export const urgencies = {
  sv: {
    late: "För sent",
    rejectable: "Grund att förkasta",
    judgement: "Kräver bedömning",
    unknown: "Saknas",
    curable: "Kan avhjälpas",
  },
  en: {
    late: "Too late",
    rejectable: "Ground to reject",
    judgement: "Needs judgement",
    unknown: "Missing",
    curable: "Can be cured",
  },
};

/** @type {Record<Language, Record<Standing, string>>} */
export const outcomes = {
  sv: {
    breached: "Inte uppfyllt",
    needsJudgement: "Kräver bedömning",
    unknown: "Kan inte avgöras",
    notStated: "Inte angivet",
    satisfied: "Uppfyllt",
    notApplicable: "Inte tillämpligt",
  },
  en: {
    breached: "Breached",
    needsJudgement: "Needs judgement",
    unknown: "Cannot be decided",
    notStated: "Not stated",
    satisfied: "Satisfied",
    notApplicable: "Not applicable",
  },
};

/** @type {Record<string, Record<Language, string>>} */
const PRICE_FAULTS = {
  noPrice: { sv: "Ange ett pris", en: "State a price" },
  priceTwice: { sv: "Ange bara ett pris", en: "State one price only" },
  annualAndTotal: {
    sv: "Ange priset antingen per år eller totalt, inte båda",
    en: "State the price either a year or in total, not both",
  },
  negativePrice: { sv: "Rätta det negativa priset", en: "Correct the negative price" },
  otherThanFixed: {
    sv: "Priset är bestämt i upphandlingen. Ta bort ert eget pris",
    en: "The tender fixes the price. Remove your own price",
  },
  negativePart: { sv: "Rätta den negativa prisraden", en: "Correct the negative price line" },
  lineMissing: {
    sv: "Ange pris för varje prisrad som begärs",
    en: "State a price for every line that is asked for",
  },
  lineTwice: { sv: "Ange varje prisrad en gång", en: "State each price line once" },
  lineNotAsked: {
    sv: "Ta bort priset för det som inte är efterfrågat",
    en: "Remove the price for what is not asked for",
  },
  lineSum: { sv: "Räkna om prisraden", en: "Compute the price line again" },
  totalSum: {
    sv: "Räkna om summan av prisraderna",
    en: "Compute the sum of the price lines again",
  },
};

/** @type {Record<string, Record<Language, string>>} */
const CONFLICTS = {
  documentsDiffer: { sv: "Lämna handlingen i ett exemplar", en: "Submit the document in one copy" },
  requirementUnknown: {
    sv: "Kontrollera vilket krav svaret gäller; det finns inte i upphandlingen",
    en: "Check which requirement the answer is to; the tender does not have it",
  },
  lotUnknown: {
    sv: "Kontrollera vilken del priset gäller; den finns inte i upphandlingen",
    en: "Check which lot the price is for; the tender does not have it",
  },
  memberTwice: { sv: "Ta upp medlemmen en gång", en: "List the member once" },
  ownSubcontractor: {
    sv: "Ta bort er själva bland underleverantörerna",
    en: "Remove yourselves from the subcontractors",
  },
  secretDocumentAbsent: {
    sv: "Kontrollera vilken handling begäran om sekretess gäller; den finns inte i anbudet",
    en: "Check which document the request for secrecy is for; the bid does not have it",
  },
  expiredBeforeReceipt: {
    sv: "Rätta anbudets giltighetstid; den tog slut innan anbudet kom in",
    en: "Correct the validity of the bid; it ended before the bid came in",
  },
};

/**
 * What to do about each rule that can be broken; `name` is what the finding is about.
 * @type {Record<string, (finding: Finding, name: string) => Record<Language, string>>}
 */
const ACTIONS = {
  "bid.received_in_time": () => ({
    sv: "Tiden för anbud är ute. Fråga myndigheten om den har förlängts",
    en: "The time for bids has run out. Ask the authority whether it has been extended",
  }),
  "bid.document": (finding, name) => {
    const days = factOf(finding, "maxAgeDays");
    return factOf(finding, "ageDays") && days
      ? {
          sv: `Byt ut handlingen mot en som är högst ${days} dagar gammal på sista anbudsdagen: ${name}`,
          en: `Replace the document by one at most ${days} days old on the day of the deadline: ${name}`,
        }
      : { sv: `Lägg till handlingen: ${name}`, en: `Add the document: ${name}` };
  },
  "bid.signature": (_, name) => ({
    sv: `Se till att handlingen blir undertecknad: ${name}`,
    en: `Have the document signed: ${name}`,
  }),
  "bid.requirement": (finding, name) => {
    if (factOf(finding, "fault") === "answersDiffer") {
      return {
        sv: `Svara en gång på kravet: ${name}`,
        en: `Answer the requirement once: ${name}`,
      };
    }
    const proof = factOf(finding, "evidenceMissing");
    return proof
      ? {
          sv: `Lägg till det som visar att kravet är uppfyllt (${proof}): ${name}`,
          en: `Add what shows that the requirement is met (${proof}): ${name}`,
        }
      : {
          sv: `Ni svarar att kravet inte är uppfyllt. Uppfyll det, och ändra svaret: ${name}`,
          en: `You answer that the requirement is not met. Meet it, and change the answer: ${name}`,
        };
  },
  "bid.price": (finding, name) => {
    const fault = PRICE_FAULTS[factOf(finding, "fault") ?? ""];
    const isLot = "lot" in (finding.about ?? {});
    return {
      sv: `${fault?.sv ?? "Rätta priset"}${isLot ? `, för delen ${name}` : ""}`,
      en: `${fault?.en ?? "Correct the price"}${isLot ? `, for the lot ${name}` : ""}`,
    };
  },
  "bid.exclusion": (finding, name) => {
    const company = factOf(finding, "concerns");
    return factOf(finding, "send") === "otherCompany"
      ? {
          sv: `Byt ut det åberopade företaget: ${company}`,
          en: `Replace the company relied on: ${company}`,
        }
      : {
          sv: `Ni uppger en grund för uteslutning (${name}). Fråga en jurist innan ni lämnar anbud`,
          en: `You state a ground for exclusion (${name}). Ask a lawyer before you submit`,
        };
  },
  "bid.relied_on_commitment": (_, name) => ({
    sv: `Bifoga åtagandet från ${name}`,
    en: `Attach the commitment of ${name}`,
  }),
  "bid.organisation_number": () => ({
    sv: "Rätta organisationsnumret",
    en: "Correct the organisation number",
  }),
  "bid.validity": (finding) => {
    const day = factOf(finding, "demandedUntil");
    return {
      sv: day ? `Låt anbudet binda till och med ${day}` : "Förläng anbudets giltighetstid",
      en: day ? `Let the bid bind until ${day}` : "Extend the validity of the bid",
    };
  },
  "bid.lots": (finding, name) => {
    const most = factOf(finding, "maxLots");
    if (most) {
      return { sv: `Lämna anbud på högst ${most} delar`, en: `Bid for at most ${most} lots` };
    }
    return "lot" in (finding.about ?? {})
      ? {
          sv: `Ta bort delen ${name}, som inte finns i upphandlingen`,
          en: `Remove the lot ${name}, which the tender does not have`,
        }
      : { sv: "Ange vilka delar anbudet gäller", en: "State which lots the bid is for" };
  },
  "bid.self_declaration": (finding) => {
    const companies = factOf(finding, "declarationOf");
    return {
      sv: `Bifoga en egen försäkran från varje företag ni åberopar: ${companies}`,
      en: `Attach a self-declaration of each company you rely on: ${companies}`,
    };
  },
  "bid.consistency": (finding, name) => {
    const fault = CONFLICTS[factOf(finding, "fault") ?? ""];
    const whole = "bid" in (finding.about ?? {});
    return {
      sv: `${fault?.sv ?? "Förtydliga anbudet"}${whole ? "" : `: ${name}`}`,
      en: `${fault?.en ?? "Clarify the bid"}${whole ? "" : `: ${name}`}`,
    };
  },
};

/**
 * What to do about a rule that is broken.
 * @param {Finding} finding
 * @param {string} name
 * @param {Language} language
 */
export const actionOf = (finding, name, language) =>
  ACTIONS[finding.rule]?.(finding, name)[language];

/** @type {Record<string, Record<Language, string>>} */
const NOT_CHECKED = {
  content_of_documents: { sv: "vad som står i handlingarna", en: "what the documents say" },
  authority_to_sign: {
    sv: "om den som undertecknat får göra det",
    en: "whether the person who signed may do so",
  },
  truth_of_answers: { sv: "om svaren är sanna", en: "whether the answers are true" },
  registration_of_organisation: {
    sv: "om organisationen är registrerad och betalar skatt",
    en: "whether the organisation is registered and pays its taxes",
  },
  abnormally_low_price: {
    sv: "om priset är onormalt lågt",
    en: "whether the price is abnormally low",
  },
  documents_not_stated: {
    sv: "handlingar: upphandlingsfilen säger inte vilka som begärs",
    en: "documents: the tender file does not say which are asked for",
  },
  requirements_not_stated: {
    sv: "krav: upphandlingsfilen säger inte vilka som ställs",
    en: "requirements: the tender file does not say what is required",
  },
  bid_validity_not_stated: {
    sv: "giltighetstid: upphandlingsfilen säger inte hur länge anbudet ska binda",
    en: "validity: the tender file does not say how long the bid must bind",
  },
  exclusion_grounds_not_stated: {
    sv: "uteslutningsgrunder: anbudsfilen säger inget om dem",
    en: "exclusion grounds: the bid file says nothing of them",
  },
  capacity_of_others_not_stated: {
    sv: "andras kapacitet: anbudsfilen säger inte om ni åberopar någon annan",
    en: "capacity of others: the bid file does not say whether you rely on anybody",
  },
  organisation_number_not_stated: {
    sv: "organisationsnumret: det står inte i anbudsfilen",
    en: "the organisation number: it is not in the bid file",
  },
  bidder_not_named: {
    sv: "vem som lämnar anbudet (inget namn är uppgivet)",
    en: "who submits the bid (no name is stated)",
  },
  submitted_documents_not_stated: {
    sv: "anbudets handlingar (de är inte uppräknade)",
    en: "the documents of the bid (they are not listed)",
  },
  answers_not_stated: {
    sv: "anbudets svar på kraven (de är inte uppgivna)",
    en: "the answers of the bid (they are not stated)",
  },
  lots_not_stated: {
    sv: "vilka delar anbudet avser (inget är uppgivet)",
    en: "which lots the bid is for (nothing is stated)",
  },
  group_not_stated: {
    sv: "om flera lämnar anbudet tillsammans (inget är uppgivet)",
    en: "whether several submit the bid together (nothing is stated)",
  },
  subcontractors_not_stated: {
    sv: "underleverantörer (inget är uppgivet)",
    en: "subcontractors (nothing is stated)",
  },
  self_declaration_not_stated: {
    sv: "egen försäkran (inget är uppgivet)",
    en: "self-declaration (nothing is stated)",
  },
  secrecy_not_stated: {
    sv: "begäran om sekretess (inget är uppgivet)",
    en: "requests for secrecy (nothing is stated)",
  },
  line_amounts_not_stated: {
    sv: "om varje prisrad är rätt uträknad (belopp saknas på någon rad)",
    en: "whether each price line is rightly computed (a line states no amount)",
  },
  exclusion_of_others_not_stated: {
    sv: "uteslutningsgrunder hos gruppens medlemmar och företag ni åberopar",
    en: "exclusion grounds of the members of the group and the companies you rely on",
  },
  valid_until_not_stated: {
    sv: "hur länge anbudet binder: det står inte i anbudsfilen",
    en: "how long the bid binds: it is not in the bid file",
  },
  proof_in_answers_not_stated: {
    sv: "handlingar som svaren själva pekar på",
    en: "documents that the answers themselves point to",
  },
  price_lines_not_stated: {
    sv: "om priset är rätt summerat: prisrader saknas",
    en: "whether the price adds up: there are no price lines",
  },
  price_sum_not_stated: {
    sv: "om prisradernas summa är den ni menar: ingen summa är angiven",
    en: "whether the sum of the price lines is what you mean: no sum is stated",
  },
  commitment_document_not_stated: {
    sv: "i vilken handling ett åberopat företags åtagande finns",
    en: "in which document the commitment of a company relied on is",
  },
  entries_without_id: {
    sv: "poster utan id, som inte kan knytas till upphandlingen",
    en: "entries without an id, which cannot be tied to the tender",
  },
};

/**
 * @param {string} code
 * @param {Language} language
 */
export const notCheckedOf = (code, language) => NOT_CHECKED[code]?.[language] ?? code;
