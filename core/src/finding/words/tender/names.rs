//! What the facts, paths and values of tenders are called, and what no rule of them looks at.

use super::words;

pub(in crate::finding::words) const FACTS: &str = words![
    ("minimumDays", ("minsta tid", "minimum time")),
    ("minimumBy", ("enligt", "by")),
    ("minimumEndsOn", ("minsta tiden slutar", "minimum time ends")),
    ("noticeSentOn", ("annonsen skickad", "notice sent")),
    ("invitedOn", ("inbjudan skickad", "invitation sent")),
    ("requestsBy", ("sista dag för anbudsansökan", "last day for requests")),
    ("deadlineOn", ("sista anbudsdag", "last day for bids")),
    ("bidDays", ("dagar att lämna anbud", "days to submit a bid")),
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
    ("reservation", ("reservation", "reservation")),
    ("monthlyValue", ("värde per månad", "value a month")),
    ("months", ("månader", "months")),
    ("statedValue", ("uppgivet värde", "stated value")),
    ("valueByTerms", ("värde enligt villkoren", "value by the terms")),
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

pub(in crate::finding::words) const PATHS: &str = words![
    ("tender.procedure", ("vilket förfarande som används", "which procedure is used")),
    (
        "tender.noticeSentOn",
        (
            "dagen då annonsen skickades för publicering",
            "day on which the notice was sent for publication",
        ),
    ),
    ("tender.bidDeadline.on", ("sista anbudsdag", "last day for bids")),
    (
        "tender.requestDeadline.on",
        ("sista dag för anbudsansökan", "last day for requests to participate"),
    ),
    (
        "tender.invitedOn",
        ("dagen då inbjudan att lämna anbud skickades", "day on which the invitation was sent"),
    ),
    (
        "tender.bidTimeAgreed",
        (
            "om anbudssökandena kom överens om anbudstiden",
            "whether the candidates agreed to the time for bids",
        ),
    ),
    (
        "tender.eSubmission",
        ("om anbud får lämnas elektroniskt", "whether bids may be submitted electronically",),
    ),
    (
        "tender.documentsOpenOnline",
        (
            "om dokumenten är fritt tillgängliga elektroniskt",
            "whether the documents are freely available on line",
        ),
    ),
    (
        "tender.noticeSentElectronically",
        (
            "om annonsen upprättades och skickades elektroniskt",
            "whether the notice was drawn up and sent electronically",
        ),
    ),
    ("tender.questionsBy", ("sista dag för frågor", "last day for questions")),
    ("tender.questions.answeredOn", ("när frågan besvarades", "when the question was answered")),
    (
        "tender.reservation",
        ("om upphandlingen är reserverad", "whether the procurement is reserved")
    ),
    ("tender.agreement", ("om det är ett ramavtal", "whether it is a framework agreement")),
    ("tender.lots", ("upphandlingens delar", "the lots of the procurement")),
    ("tender.lots.id", ("delens beteckning", "the name of the lot")),
    ("tender.lots.estimatedValue", ("delens värde", "value of the lot")),
    ("tender.lotLimit.max", ("högsta antal delar", "the highest number of lots")),
    ("tender.requirements", ("upphandlingens krav", "the requirements of the procurement")),
    ("tender.requirements.kind", ("vilket slags krav det är", "what kind of requirement it is")),
    ("tender.documents", ("vilka handlingar ett anbud ska ha", "which documents a bid must hold")),
    ("tender.documents.id", ("handlingens beteckning", "the name of the document")),
    ("tender.award.priceWeight", ("prisets vikt", "weight of the price")),
    ("tender.award.qualityWeight", ("kvalitetens vikt", "weight of the quality")),
    ("tender.award.perPoint", ("vad en poäng är värd i kronor", "what a point is worth in kronor")),
    ("tender.award.factor", ("modellens faktor", "the factor of the model")),
    ("tender.award.full", ("priset som ger full poäng", "the price that gives full points")),
    ("tender.criteria.weight", ("kriteriets vikt", "weight of the criterion")),
    ("tender.criteria.weightFrom", ("kriteriets lägsta vikt", "least weight of the criterion")),
    ("tender.criteria.weightTo", ("kriteriets högsta vikt", "greatest weight of the criterion")),
    ("tender.terms", ("avtalsvillkoren", "the terms of the agreement")),
    ("tender.terms.start", ("avtalets startdag", "start of the agreement")),
    ("tender.terms.end", ("avtalets slutdag", "end of the agreement")),
    ("tender.terms.options", ("villkor om optioner", "terms on options")),
    ("tender.terms.options.max", ("antalet optioner", "number of options")),
    ("tender.terms.options.months", ("varje options längd i månader", "months of each option")),
    ("tender.terms.compensation", ("ersättningen", "the compensation")),
    (
        "assume.awardNotifiedOn",
        ("dagen då underrättelsen skickas", "day on which the award notification is sent"),
    ),
    ("assume.sentBy", ("hur underrättelsen skickas", "how the award notification is sent")),
    ("assume.signedOn", ("dagen då avtalet ingås", "day on which the contract is signed")),
    (
        "assume.bidDays",
        ("hur många dagar som är skäliga för anbud", "how many days are reasonable for bids")
    ),
    ("asOf", ("dagen som planen bedöms", "day on which the plan is judged")),
    (
        "law:lou2007.b_services.category_18.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 18",
            "which CPV codes belong to category 18 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_19.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 19",
            "which CPV codes belong to category 19 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_20.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 20",
            "which CPV codes belong to category 20 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_21.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 21",
            "which CPV codes belong to category 21 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_22.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 22",
            "which CPV codes belong to category 22 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_23.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 23",
            "which CPV codes belong to category 23 of B services",
        ),
    ),
    (
        "law:lou2007.b_services.category_27.cpv",
        (
            "vilka CPV-koder som hör till B-tjänsternas kategori 27",
            "which CPV codes belong to category 27 of B services",
        ),
    ),
    ("law:lou.open.minimum_days", ("den minsta tiden den dagen", "the minimum time on that day")),
    (
        "law:lou.19.answers.days_before",
        (
            "hur många dagar före sista anbudsdag svar skulle lämnas den dagen",
            "how many days before the deadline answers were due on that day",
        ),
    ),
    (
        "law:lou.19.selection.requests.minimum_days",
        (
            "den minsta tiden för anbudsansökan vid urvalsförfarande den dagen",
            "the minimum time for requests in the selective procedure on that day",
        ),
    ),
    (
        "law:lou.reserved.participation.max_years",
        (
            "den längsta tiden för ett reserverat kontrakt den dagen",
            "the longest term of a reserved contract on that day",
        ),
    ),
    (
        "law:lou.direct_award_limit",
        ("gränsen för direktupphandling den dagen", "the direct award limit on that day"),
    ),
    (
        "law:lou.direct_award_limit.annex_2",
        (
            "gränsen för direktupphandling av tjänster i bilaga 2 den dagen",
            "the direct award limit of annex 2 services on that day",
        ),
    ),
    (
        "law:lou.threshold.annex_2",
        (
            "tröskelvärdet för tjänster i bilaga 2 den dagen",
            "the threshold of annex 2 services on that day"
        ),
    ),
    (
        "law:lou.threshold.goods_services.central",
        ("statens tröskelvärde den dagen", "the threshold of the state on that day"),
    ),
    (
        "law:lou.threshold.goods_services.subcentral",
        (
            "tröskelvärdet för andra än staten den dagen",
            "the threshold of others than the state on that day"
        ),
    ),
    (
        "law:lou.threshold.works",
        ("tröskelvärdet för byggentreprenader den dagen", "the threshold of works on that day")
    ),
    (
        "law:lou2007.validity_review.months",
        ("tiden för överprövning i 2007 års lag", "the time for review in the act of 2007",),
    ),
    (
        "law:lou.value.months_for_open_ended",
        ("månaderna i värdet den dagen", "the months in the value on that day"),
    ),
];

/// Values by the name of their fact: a word of the contract means different things in different fields.
pub(in crate::finding::words) const VALUES: &str = words![
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
