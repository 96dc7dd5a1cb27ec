// What there is to do, and what was not looked at, in words. The library's own
// explanations say what was found; these say what the bidder can do about it.

/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {import("../../wasm/js/index.js").Finding} Finding */
/** @typedef {import("../../wasm/js/index.js").Verdict} Verdict */

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
      return undefined;
  }
}

/** @type {Record<Language, Record<Verdict, { name: string, means: string }>>} */
export const verdicts = {
  sv: {
    late: { name: "För sent", means: "Anbudet kommer in efter sista anbudsdag och prövas inte." },
    rejectable: {
      name: "Kan förkastas",
      means: "Det finns en brist som är grund att förkasta anbudet. Rätta den innan ni lämnar det.",
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
      means: "Inget av det som kontrollerades talar mot anbudet.",
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
      means: "Nothing that was checked speaks against the bid.",
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

/** @type {Record<Language, Record<Finding["outcome"]["kind"], string>>} */
export const outcomes = {
  sv: {
    breached: "Inte uppfyllt",
    needsJudgement: "Kräver bedömning",
    unknown: "Kan inte avgöras",
    satisfied: "Uppfyllt",
    notApplicable: "Inte tillämpligt",
  },
  en: {
    breached: "Breached",
    needsJudgement: "Needs judgement",
    unknown: "Cannot be decided",
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
  "bid.exclusion": (_, name) => ({
    sv: `Ni uppger en grund för uteslutning (${name}). Fråga en jurist innan ni lämnar anbud`,
    en: `You state a ground for exclusion (${name}). Ask a lawyer before you submit`,
  }),
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
};

/**
 * @param {string} code
 * @param {Language} language
 */
export const notCheckedOf = (code, language) => NOT_CHECKED[code]?.[language] ?? code;
