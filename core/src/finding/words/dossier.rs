//! The words of a dossier's review.

mod paths;

use super::words;

pub(super) use paths::{PARTS, PATHS};

pub(super) const REASONS: &str = words![
    (
        "value_is_stated",
        (
            "upphandlingens värde är uppgivet och har prövats för sig",
            "the value of the procurement is stated and was judged by itself",
        ),
    ),
    (
        "level_above_limit",
        (
            "en direktupphandling av ett helt års nivå ryms inte inom gränsen. Nivån är inget kontraktsvärde, och ingen direktupphandling är angiven",
            "a direct award of a whole year's level is not within the limit. The level is no contract value, and no direct award is stated",
        ),
    ),
    (
        "direct_award_ruled_out",
        (
            "värdet utesluter en direktupphandling på grund av lågt värde, och ingen direktupphandling är angiven",
            "the value rules a direct award for its low value out, and no direct award is stated",
        ),
    ),
    (
        "announced_not_decided",
        (
            "ärendet är aviserat, och en avisering är inget beslut",
            "the matter is announced, and an announcement is no decision",
        ),
    ),
    (
        "proposed_not_decided",
        (
            "ärendet är föreslaget, och ett förslag är inget beslut",
            "the matter is proposed, and a proposal is no decision",
        ),
    ),
    (
        "claim_of_the_source",
        (
            "siffran är ett påstående i källan: varken uppmätt i ärendet eller ett mål för det",
            "the figure is a claim of the source: neither measured in the matter nor a target for it",
        ),
    ),
    (
        "periods_adjoin",
        ("perioderna följer direkt på varandra", "one period follows directly on the other"),
    ),
    ("periods_overlap", ("perioderna överlappar varandra", "the periods overlap")),
    (
        "same_legal_person",
        (
            "utföraren är samma juridiska person som beställaren. Vore den ett eget bolag skulle villkoren för intern upphandling prövas, och annars krävs upphandling",
            "the provider is the same legal person as the authority. Were it a company of its own, the conditions of in-house procurement would be asked, and failing them a procurement is needed",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "another_form",
        (
            "Samverkan uppfyller inte kriterierna för ett IOP, och uppgifterna pekar inte ut en annan form. Vilken form ska väljas?",
            "The cooperation does not meet the criteria of an IOP, and the facts point to no other form. Which form shall be chosen?",
        ),
    ),
    (
        "bid_time_is_reasonable",
        (
            "Är tiden skälig med hänsyn till hur komplicerad upphandlingen är och hur lång tid som behövs för att utarbeta anbud? Lagen anger inget antal dagar.",
            "Is the time reasonable, given how complex the procurement is and how long it takes to prepare a bid? The act gives no number of days.",
        ),
    ),
    (
        "cost_bearers_differ",
        (
            "Kostnadslistan och villkoren anger olika betalare för samma kostnad. Vilken uppgift gäller?",
            "The list of costs and the terms name different payers of the same cost. Which of them holds?",
        ),
    ),
    (
        "parts_differ",
        (
            "Ärendets delar leder till olika svar på samma fråga. Vilka uppgifter gäller?",
            "Parts of the dossier lead to different answers to one question. Which facts hold?",
        ),
    ),
    (
        "cure_is_allowed",
        (
            "Bristerna får avhjälpas om myndigheten tillåter det. Ska anbudsgivaren få göra det?",
            "What is wrong may be cured if the authority allows it. Shall the bidder be given the chance?",
        ),
    ),
    (
        "bid_needs_judgement",
        (
            "Något i anbudet måste bedömas av en person först. Se anbudets övriga punkter.",
            "Something in the bid must be judged by a person first. See the other points on the bid.",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("matterStatus", ("ärendets läge", "state of the matter")),
    ("task", ("uppgift", "task")),
    ("lead", ("ansvarig", "responsible")),
    ("takesPart", ("deltar", "takes part")),
    ("item", ("kostnad för", "cost of")),
    ("bearer", ("betalare", "payer")),
    ("bearerInTerms", ("betalare enligt villkoren", "payer by the terms")),
    ("amount", ("belopp", "amount")),
    ("amountPer", ("avser", "for")),
    ("includes", ("ingår", "included")),
    ("excludes", ("ingår inte", "not included")),
    ("what", ("resurs", "resource")),
    ("quantity", ("antal", "quantity")),
    ("providedBy", ("ställs till förfogande av", "provided by")),
    ("usedFor", ("används till", "used for")),
    ("staffOf", ("part", "party")),
    ("staffRole", ("roll", "role")),
    ("count", ("antal", "number")),
    ("atLeast", ("minst", "at least")),
    ("periodLabel", ("period", "period")),
    ("periodFrom", ("från och med", "from")),
    ("periodTo", ("till och med", "to, inclusive")),
    ("periodLength", ("längd", "length")),
    ("gapAfter", ("efter perioden", "after the period")),
    ("gapBefore", ("före perioden", "before the period")),
    ("measure", ("mått", "measure")),
    ("measured", ("värde", "value")),
    ("measureBase", ("underlag", "base")),
    ("measurePrecision", ("säkerhet i värdet", "precision")),
    ("level", ("nivå per år", "level per year")),
    ("bidDays", ("anbudstid", "time for bids")),
    ("publishedOn", ("annonsen publicerad", "notice published")),
    ("assumedStart", ("antas börja", "assumed to begin")),
    ("inBid", ("i anbudet", "in the bid")),
    ("verdict", ("prövningens resultat", "verdict")),
    ("winners", ("först i rangordningen", "first in the ranking")),
    ("standing", ("sammantaget", "taken together")),
    ("criteriaSupported", ("kriterier med stöd", "criteria supported")),
    ("criteriaContradicted", ("kriterier som motsägs", "criteria contradicted")),
    ("criteriaOpen", ("kriterier utan avgörande underlag", "criteria without decisive evidence")),
    ("route", ("avtalsform", "form of agreement")),
    ("routeOtherwise", ("avtalsform i så fall", "form of agreement in that case")),
    ("conditionsAsked", ("uppgifter som då behövs", "facts then needed")),
    ("endsIfDayExact", ("slut om tiden räknas till samma dag", "end if counted to the same day")),
    (
        "endsIfMonthEnd",
        ("slut om tiden räknas till månadens slut", "end if counted to the end of the month"),
    ),
    (
        "endsIfQuarterEnd",
        ("slut om tiden räknas till kvartalets slut", "end if counted to the end of the quarter"),
    ),
    (
        "giveByIfDayExact",
        (
            "säg upp senast, om tiden räknas till samma dag",
            "give notice by, if counted to the same day",
        ),
    ),
    (
        "giveByIfMonthEnd",
        (
            "säg upp senast, om tiden räknas till månadens slut",
            "give notice by, if counted to the end of the month",
        ),
    ),
    (
        "giveByIfQuarterEnd",
        (
            "säg upp senast, om tiden räknas till kvartalets slut",
            "give notice by, if counted to the end of the quarter",
        ),
    ),
];

pub(super) const VALUES: &str = words![
    ("proposed", ("föreslagen", "proposed")),
    ("advertised", ("annonserad", "advertised")),
    ("awarded", ("tilldelad", "awarded")),
    ("signed", ("undertecknad", "signed")),
    ("running", ("pågående", "running")),
    ("ended", ("avslutad", "ended")),
    ("aYear", ("per år", "a year")),
    ("aMonth", ("per månad", "a month")),
    ("forTheTerm", ("för hela avtalstiden", "for the whole term")),
    ("exact", ("exakt", "exact")),
    ("approximate", ("ungefärligt", "approximate")),
    ("atLeast", ("minst så mycket", "at least")),
    ("claim", ("påstående", "claim")),
    ("admissible", ("kan prövas", "admissible")),
    ("curable", ("brister som kan avhjälpas", "curable")),
    ("unknown", ("kan inte avgöras", "cannot be decided")),
    ("shown", ("visat vara ett IOP", "shown to be an IOP")),
    ("excluded", ("uteslutet som IOP", "excluded as an IOP")),
    (
        "neitherShownNorExcluded",
        (
            "varken visat eller uteslutet att det är ett IOP",
            "neither shown nor excluded to be an IOP",
        ),
    ),
    ("internal", ("internt uppdrag, ingen upphandling", "an internal assignment, no procurement")),
    ("inHouse", ("intern upphandling", "in-house procurement")),
    ("grant", ("bidrag", "a grant")),
    ("iop", ("idéburet offentligt partnerskap", "a partnership (IOP)")),
    ("lov", ("valfrihetssystem enligt LOV", "a freedom-of-choice system (LOV)")),
    ("directAward", ("direktupphandling", "a direct award")),
    ("advertisedProcurement", ("annonserad upphandling", "an advertised procurement")),
    (
        "reservedNonProfit",
        (
            "upphandling reserverad för idéburna organisationer",
            "a procurement reserved for civil-society organisations",
        ),
    ),
    (
        "reservedParticipation",
        (
            "upphandling reserverad för medarbetar- och brukarägda organisationer",
            "a procurement reserved for participatory organisations",
        ),
    ),
    (
        "reservedSheltered",
        (
            "upphandling reserverad för skyddad verksamhet",
            "a procurement reserved for sheltered workshops",
        ),
    ),
    (
        "stop",
        (
            "stopp: myndighetsutövning får inte lämnas över",
            "stop: public authority may not be handed over",
        ),
    ),
    ("contractingAuthority", ("den upphandlande myndigheten", "the contracting authority")),
    ("funder", ("finansiären", "the funder")),
    ("orderer", ("beställaren", "the orderer")),
    ("landlord", ("hyresvärden", "the landlord")),
];

/// What no rule looks at, by code.
pub(super) const NOT_CHECKED: &str = words![
    (
        "content_of_documents",
        ("innehållet i anbudens handlingar", "what the documents of the bids say"),
    ),
    (
        "authority_to_sign",
        ("om den som skrivit under fick göra det", "whether the signatory was entitled to sign"),
    ),
    (
        "truth_of_answers",
        ("om anbudsgivarnas svar är sanna", "whether the bidders' answers are true"),
    ),
    (
        "registration_of_organisation",
        ("om organisationen finns registrerad", "whether the organisation is registered"),
    ),
    ("abnormally_low_price", ("om priset är onormalt lågt", "whether the price is abnormally low")),
    (
        "documents_not_stated",
        (
            "vilka handlingar ett anbud ska ha: det är inte uppgivet",
            "which documents a bid must hold: not stated",
        ),
    ),
    ("requirements_not_stated", ("kraven: de är inte uppgivna", "the requirements: not stated")),
    (
        "bid_validity_not_stated",
        ("anbudens giltighetstid: den är inte uppgiven", "validity of the bids: not stated"),
    ),
    (
        "exclusion_grounds_not_stated",
        ("uteslutningsgrunder: inget är uppgivet", "exclusion grounds: nothing is stated"),
    ),
    (
        "capacity_of_others_not_stated",
        (
            "kapacitet hos andra företag: inget är uppgivet",
            "capacity of other companies: nothing is stated",
        ),
    ),
    (
        "organisation_number_not_stated",
        (
            "anbudsgivarens organisationsnummer: det är inte uppgivet",
            "the bidder's organisation number: not stated",
        ),
    ),
    (
        "procedure",
        (
            "om förfarandet är tillåtet och har följts",
            "whether the procedure is allowed and was followed",
        ),
    ),
    (
        "minimum_bid_time",
        (
            "de minsta tiderna i dagar för anbud vid direktivstyrd upphandling",
            "the minimum periods in days of directive-governed procurement",
        ),
    ),
    (
        "bid_time_regime_unknown",
        (
            "om anbudstiden räckte: regelverket är inte avgjort",
            "whether the time for bids sufficed: the regime is undecided",
        ),
    ),
    (
        "answers_to_questions",
        ("om frågor besvarades i tid", "whether questions were answered in time"),
    ),
    (
        "estimated_value",
        (
            "om värdet är rätt beräknat och om köp ska räknas ihop",
            "whether the value is rightly estimated and purchases must be added up",
        ),
    ),
    (
        "reservation_conditions",
        (
            "villkoren för att reservera upphandlingen",
            "the conditions of reserving the procurement",
        ),
    ),
    (
        "award_criteria",
        ("om utvärderingsmodellen är tillåten", "whether the award model is lawful"),
    ),
    ("standstill_and_award_notice", ("avtalsspärr och efterannons", "standstill and award notice")),
    ("terms_of_tender", ("avtalsvillkoren i upphandlingen", "the terms in the procurement")),
    (
        "ranking_needs_quality",
        (
            "rangordningen: modellen kräver poäng eller kostnader som inte hör till anbudens uppgifter här",
            "the ranking: the model needs points or costs that are no part of the bids here",
        ),
    ),
    (
        "ranking_needs_one_price",
        (
            "rangordningen: varje anbud måste ha ett enda pris, alla per år eller alla totalt",
            "the ranking: each bid must have a single price, all a year or all in total",
        ),
    ),
    (
        "notice_needs_a_day",
        (
            "uppsägning: ange en dag (asOf) som den lämnas",
            "notice: state a day (asOf) on which it is given",
        ),
    ),
    ("price_adjustment", ("prisjusteringen", "the price adjustment")),
    (
        "change_of_contract",
        ("om ändringar i avtalet är tillåtna", "whether changes of the contract are lawful"),
    ),
    (
        "state_aid_ceiling",
        ("beloppen enligt statsstödsreglerna", "the amounts under the state-aid rules"),
    ),
    (
        "goals_and_follow_up",
        (
            "om målen nås och hur uppföljningen görs",
            "whether goals are reached and how follow-up is done",
        ),
    ),
    ("truth_of_sources", ("om källorna har rätt", "whether the sources are right")),
];
