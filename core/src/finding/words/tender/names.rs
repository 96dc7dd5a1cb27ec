//! What the facts and values of tenders are called, and what no rule of them looks at.

use super::words;

pub(in crate::finding::words) const FACTS: &str = words![
    ("minimumDays", ("minsta tid", "minimum time")),
    ("minimumBy", ("enligt", "by")),
    ("minimumEndsOn", ("minsta tiden slutar", "minimum time ends")),
    ("noticeSentOn", ("annonsen skickad", "notice sent")),
    ("invitedOn", ("inbjudan skickad", "invitation sent")),
    ("requestsBy", ("sista dag för anbudsansökan", "last day for requests")),
    ("deadlineOn", ("sista anbudsdag", "last day for bids")),
    ("bidDays", ("anbudstid", "time for bids")),
    ("requestDays", ("tid för anbudsansökan", "time for requests")),
    ("stage", ("skede", "stage")),
    ("daysBefore", ("före sista anbudsdag", "before the last day for bids")),
    ("lastAnswerOn", ("sista dag för svar", "last day for answers")),
    ("questionsBy", ("sista dag för frågor", "last day for questions")),
    ("answersBy", ("svar lämnas till och med", "answers given until")),
    ("answeredOn", ("besvarad", "answered")),
    ("askedOn", ("ställd", "asked")),
    ("question", ("fråga", "question")),
    ("workerShare", ("minsta andel av arbetstagarna", "least share of the workers")),
    ("maxYears", ("längsta tid i år", "longest term in years")),
    (
        "repeatBarYears",
        ("spärr i år för samma organisation", "bar in years for the same organisation")
    ),
    ("reservation", ("reserverad för", "reserved for")),
    ("monthlyValue", ("värde per månad", "value a month")),
    ("months", ("månader", "months")),
    ("statedValue", ("uppgivet värde", "stated value")),
    ("valueByTerms", ("värde enligt villkoren", "value by the terms")),
    ("countedValue", ("värde som lagen räknar det", "value as the act counts it")),
    ("countedAtLeast", ("värdet är minst", "the value is at least")),
    ("countedAtMost", ("värdet är högst", "the value is at most")),
    ("countedBecause", ("så räknas värdet", "how the value is counted")),
    ("countedMonths", ("månader som räknas", "months that are counted")),
    ("sumOfLots", ("delarna tillsammans", "the lots together")),
    ("lotCount", ("antal delar", "number of lots")),
    ("longTermReason", ("uppgivna skäl", "reasons given")),
    ("part", ("avser", "about")),
    ("criteriaCount", ("antal kriterier", "number of criteria")),
    ("sumOfWeights", ("vikterna tillsammans", "the weights together")),
    ("floorPrice", ("golvpris", "floor price")),
    ("procedure", ("förfarande", "procedure")),
    ("deadline", ("anbudstiden går ut", "time for bids ends")),
    ("priorNoticeSentOn", ("förhandsannonsen skickad", "prior notice sent")),
    ("order", ("ordning", "order")),
    ("evidence", ("bevis", "proof")),
    ("absentDocument", ("saknad handling", "document not asked for")),
    ("standstillDays", ("avtalsspärr", "standstill")),
    ("awardNotifiedOn", ("underrättelsen skickad", "award notification sent")),
    ("sentBy", ("skickad", "sent")),
    ("earliestSigning", ("avtal tidigast", "contract at the earliest")),
    ("signedOn", ("avtalet ingånget", "contract signed")),
    ("voluntaryNoticeOn", ("frivillig annons publicerad", "voluntary notice published")),
    ("awardNoticeDue", ("efterannons senast", "award notice by")),
    ("awardNoticePublishedOn", ("efterannonsen publicerad", "award notice published")),
    ("reviewUntil", ("överprövning till och med", "review until")),
    ("contractStartOn", ("avtalet ska börja gälla", "contract must begin")),
    ("asOf", ("bedömt den", "judged on")),
    ("lateStep", ("för sent steg", "late step")),
    ("latestOn", ("skulle ha tagits senast", "was due by")),
    ("daysLate", ("försening", "delay")),
];

/// Values by the name of their fact: a word of the contract means different things in different fields.
pub(in crate::finding::words) const VALUES: &str = words![
    ("total_of_terms", ("villkorens totala ersättning", "the total compensation of the terms"),),
    ("term_counted", ("ersättningen för hela löptiden", "the compensation of the whole term")),
    (
        "options_counted",
        (
            "optioner och förlängningar räknas som utnyttjade",
            "options and extensions count as used",
        ),
    ),
    (
        "months_counted",
        (
            "så många månader som lagen räknar utan totalt värde",
            "as many months as the act counts without a total value",
        ),
    ),
    (
        "recurring_counted",
        ("återkommande köp, det första året", "recurring purchases, their first year"),
    ),
    ("lots_together", ("delarna räknas tillsammans", "the lots count together")),
    ("stage.requests", ("anbudsansökan", "requests to participate")),
    ("stage.bids", ("anbud", "bids")),
    ("part.model", ("utvärderingsmodellen", "the award model")),
    ("part.criteria", ("kriterierna", "the criteria")),
    ("minimumBy.mainRule", ("huvudregeln", "the main rule")),
    ("minimumBy.eSubmission", ("elektroniska anbud", "electronic bids")),
    ("minimumBy.priorNotice", ("förhandsannons", "prior notice")),
    ("minimumBy.urgency", ("brådska", "urgency")),
    ("minimumBy.noAgreement", ("utebliven överenskommelse", "failing agreement")),
    ("minimumBy.agreement", ("överenskommelse", "agreement")),
    ("procedure.open", ("öppet förfarande", "the open procedure")),
    ("procedure.restricted", ("selektivt förfarande", "the restricted procedure")),
    ("procedure.negotiated", ("förhandlat förfarande", "the negotiated procedure")),
    ("procedure.simplified", ("förenklat förfarande", "the simplified procedure")),
    ("procedure.selection", ("urvalsförfarande", "the selective procedure")),
    ("procedure.annex2", ("förfarande enligt 19 kap.", "a procedure of chapter 19")),
    ("procedure.directAward", ("direktupphandling", "direct award")),
    ("procedure.competitiveDialogue", ("konkurrenspräglad dialog", "competitive dialogue")),
    ("procedure.innovationPartnership", ("innovationspartnerskap", "innovation partnership")),
    (
        "procedure.negotiatedWithoutNotice",
        (
            "förhandlat förfarande utan föregående annonsering",
            "the negotiated procedure without a notice"
        ),
    ),
    ("reservation.nonProfit", ("idéburna organisationer", "civil-society organisations")),
    (
        "reservation.participation",
        ("medarbetar- och brukarägda organisationer", "participatory organisations"),
    ),
    ("reservation.sheltered", ("skyddad verksamhet", "sheltered workshops")),
    ("sentBy.electronic", ("elektroniskt till alla", "electronically to all")),
    ("sentBy.other", ("på annat sätt till någon", "otherwise to somebody")),
    ("lateStep.noticeSent", ("annonsen skickas", "the notice is sent")),
    ("lateStep.published", ("annonsen publiceras", "the notice is published")),
    ("lateStep.requestsDue", ("sista dag för anbudsansökan", "the last day for requests")),
    ("lateStep.invited", ("inbjudan att lämna anbud", "the invitation to submit bids")),
    ("lateStep.lastQuestion", ("sista dag för frågor", "the last day for questions")),
    ("lateStep.lastAnswer", ("sista dag för svar", "the last day for answers")),
    ("lateStep.bidDeadline", ("sista anbudsdag", "the last day for bids")),
    ("lateStep.awardNotified", ("underrättelsen skickas", "the award notification is sent")),
    ("lateStep.signed", ("avtalet ingås", "the contract is signed")),
];

pub(in crate::finding::words) const NOT_CHECKED: &str = words![
    (
        "complexity_and_site_visits",
        (
            "om tiden räcker med hänsyn till hur komplicerad upphandlingen är och till besök på platsen",
            "whether the time suffices, given how complex the procurement is and visits to the site",
        ),
    ),
    ("prior_notice_content", ("vad förhandsannonsen innehöll", "what the prior notice contained"),),
    (
        "vat_not_stated",
        (
            "om värdet är utan mervärdesskatt: det är inte uppgivet, och värdet har tagits så",
            "whether the value is without VAT: not stated, and the value was taken so",
        ),
    ),
    (
        "terms_without_compensation",
        (
            "värdet efter villkoren: ersättningen är inte uppgiven",
            "the value by the terms: the compensation is not stated",
        ),
    ),
    (
        "other_cpv_codes",
        (
            "andra CPV-koder än den första: den har tagits som huvudkod",
            "other CPV codes than the first: it was taken as the main one",
        ),
    ),
    (
        "other_grounds_for_direct_award",
        (
            "om en direktupphandling är tillåten på annan grund än värdet",
            "whether a direct award is allowed on another ground than the value",
        ),
    ),
    (
        "content_of_requirements",
        (
            "om kraven är proportionerliga och knutna till det som köps",
            "whether the requirements are proportionate and linked to what is bought",
        ),
    ),
    (
        "criteria_of_2007",
        ("tilldelningskriterierna enligt 2007 års lag", "the award criteria under the act of 2007",),
    ),
    (
        "other_acts",
        (
            "om en annan lag gäller: försörjning (LUF), koncessioner (LUK), försvar (LUFS) eller valfrihetssystem (LOV)",
            "whether another act governs: utilities (LUF), concessions (LUK), defence (LUFS) or freedom of choice (LOV)",
        ),
    ),
];
