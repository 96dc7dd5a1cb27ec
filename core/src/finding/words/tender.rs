//! Words of tenders and their timetables.

use super::words;

pub(super) const REASONS: &str = words![
    ("another_act", ("en annan lag gäller", "another act governs")),
    (
        "chapter_19",
        (
            "upphandlingen följer 19 kap. LOU, som inte hänvisar till regeln",
            "the procurement follows chapter 19 of LOU, which does not refer to the rule",
        ),
    ),
    (
        "chapter_15",
        (
            "upphandlingen följer 15 kap. i 2007 års lag",
            "the procurement follows chapter 15 of the act of 2007",
        ),
    ),
    (
        "directive_governs",
        (
            "upphandlingen är direktivstyrd, och andra regler gäller",
            "the procurement is governed by the directive, and other rules apply",
        ),
    ),
    (
        "another_procedure",
        ("regeln gäller ett annat förfarande", "the rule is about another procedure"),
    ),
    (
        "no_minimum_for_bids",
        (
            "lagen har ingen minsta anbudstid i det förfarandet",
            "the act has no minimum time for bids in that procedure",
        ),
    ),
    ("no_minimum_in_days", ("lagen anger inget antal dagar", "the act gives no number of days"),),
    (
        "direct_award_has_no_bid_time",
        ("en direktupphandling annonseras inte", "a direct award is not advertised"),
    ),
    (
        "without_notice_has_no_bid_time",
        ("upphandlingen annonseras inte i förväg", "the procurement is not advertised beforehand",),
    ),
    (
        "direct_award_has_no_criteria",
        (
            "en direktupphandling har inga annonserade kriterier",
            "a direct award has no published criteria",
        ),
    ),
    (
        "direct_award_is_judged_by_value",
        ("direktupphandlingen prövas efter sitt värde", "the direct award is judged by its value",),
    ),
    (
        "asked_after_last_day",
        (
            "frågan kom efter sista dag för frågor",
            "the question came after the last day for questions",
        ),
    ),
    ("not_reserved", ("upphandlingen är inte reserverad", "the procurement is not reserved")),
    (
        "not_reserved_so",
        (
            "upphandlingen är inte reserverad på det sättet",
            "the procurement is not reserved in that way",
        ),
    ),
    (
        "not_in_force",
        (
            "bestämmelsen hade inte trätt i kraft när upphandlingen började",
            "the provision was not in force when the procurement began",
        ),
    ),
    ("total_value_is_stated", ("ett totalt värde är uppgivet", "a total value is stated"),),
    ("not_a_service", ("köpet är ingen tjänst", "the purchase is no service")),
    (
        "term_is_short_enough",
        (
            "avtalet har ett slut och är inte längre än så många månader som regeln räknar",
            "the agreement has an end and is no longer than the months that the rule counts",
        ),
    ),
    (
        "value_by_months",
        (
            "värdet räknas i månader, eftersom avtalet saknar slut eller är långt",
            "the value is counted in months, since the agreement has no end or is long",
        ),
    ),
    ("no_lots", ("upphandlingen har inga delar", "the procurement has no lots")),
    (
        "no_framework",
        ("upphandlingen avser inget ramavtal", "the procurement is for no framework agreement"),
    ),
    (
        "one_criterion",
        (
            "ett enda kriterium har inget att vägas mot",
            "one criterion alone has nothing to be weighed against",
        ),
    ),
    ("no_floor_price", ("inget krav anger ett golvpris", "no requirement states a floor price")),
    (
        "floor_at_zero",
        (
            "golvet är noll, och negativa priser får förbjudas",
            "the floor is zero, and negative prices may be banned",
        ),
    ),
    (
        "not_mandatory",
        (
            "kravet ger poäng och måste inte uppfyllas",
            "the requirement gives points and need not be met"
        ),
    ),
    ("no_lot_limit", ("antalet delar är inte begränsat", "the number of lots is not limited"),),
    (
        "direct_award_has_no_standstill",
        ("en direktupphandling har ingen avtalsspärr", "a direct award has no standstill"),
    ),
    (
        "without_notice_has_no_standstill",
        (
            "ett förhandlat förfarande utan föregående annonsering har ingen avtalsspärr",
            "a negotiated procedure without a notice has no standstill",
        ),
    ),
    (
        "call_off_has_no_standstill",
        (
            "en förnyad konkurrensutsättning har ingen avtalsspärr",
            "a mini-competition has no standstill",
        ),
    ),
    (
        "dynamic_system_has_no_standstill",
        (
            "ett köp i ett dynamiskt inköpssystem har ingen avtalsspärr",
            "a purchase in a dynamic purchasing system has no standstill",
        ),
    ),
    (
        "below_threshold",
        ("upphandlingen ligger under tröskelvärdet", "the procurement is below the threshold",),
    ),
    (
        "below_notice_limit",
        (
            "värdet är lägre än det belopp från vilket en direktupphandling efterannonseras",
            "the value is below the amount from which a direct award is announced afterwards",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "deadline_before_end_of_day",
        (
            "Den minsta tiden löper till dagens slut, men anbuden ska vara inne tidigare samma dag. Kan tiden för anbud gå ut senare?",
            "The minimum time runs to the end of the day, but bids are due earlier on that day. Can the time for bids end later?",
        ),
    ),
    (
        "prior_notice_in_time",
        (
            "Skickades förhandsannonsen inom den tid och med de uppgifter som lagen kräver för en kortare anbudstid?",
            "Was the prior notice sent in the time, and with the particulars, that the act demands for a shorter time for bids?",
        ),
    ),
    (
        "prior_notice_2007",
        (
            "Uppfyllde förhandsannonsen villkoren i 2007 års lag, och fanns det skäl för en så kort tid?",
            "Did the prior notice meet the conditions of the act of 2007, and was there reason for so short a time?",
        ),
    ),
    (
        "urgency_is_real",
        (
            "Är brådskan verklig, så att den ordinarie tiden är omöjlig att hålla, och står skälet i annonsen?",
            "Is the urgency real, so that the ordinary time cannot be kept, and is the reason given in the notice?",
        ),
    ),
    (
        "value_without_vat",
        (
            "Beloppet innehåller mervärdesskatt, och lagen jämför värdet utan skatt. Vad är värdet utan mervärdesskatt?",
            "The amount holds VAT, and the act compares the value without it. What is the value without VAT?",
        ),
    ),
    (
        "deadline_day_is_counted",
        (
            "Dagen är i tid bara om sista anbudsdag räknas med, vilket inte är klarlagt. Kan svaren lämnas en dag tidigare?",
            "The day is in time only if the last day for bids is counted, which is unsettled. Can the answers be given a day earlier?",
        ),
    ),
    (
        "conditions_of_negotiation",
        ("Är villkoren för att förhandla uppfyllda?", "Are the conditions for negotiating met?",),
    ),
    (
        "need_of_innovation",
        (
            "Finns det behovet inte på marknaden, så att det måste utvecklas?",
            "Is what is needed not on the market, so that it must be developed?",
        ),
    ),
    (
        "ground_without_notice",
        (
            "Finns det en sådan grund i lagen för att inte annonsera?",
            "Is there a ground in the act for not advertising?",
        ),
    ),
    (
        "procedure_of_another_chapter",
        (
            "Kapitlet namngav andra förfaranden den dagen. Följde upphandlingen ett av dem?",
            "The chapter named other procedures on that day. Did the procurement follow one of them?",
        ),
    ),
    (
        "earlier_winner_is_barred",
        (
            "En organisation har redan haft ett sådant kontrakt för tjänsten och får inte tilldelas ett nytt så snart. Framgår det av upphandlingsdokumenten?",
            "An organisation has already had such a contract for the service and may not be awarded another so soon. Do the procurement documents say so?",
        ),
    ),
    (
        "sheltered_in_chapter_19",
        (
            "Reservationen för skyddad verksamhet nämns inte i 19 kap. Finns det annat stöd för den?",
            "Chapter 19 does not mention the reservation for sheltered workshops. Is there other support for it?",
        ),
    ),
    (
        "reservation_in_2007",
        (
            "2007 års lag har så vitt känt ingen sådan reservation. Finns det stöd för den?",
            "As far as is known the act of 2007 has no such reservation. Is there support for it?",
        ),
    ),
    (
        "participation_before_2022",
        (
            "Reservationen stod i andra paragrafer före februari 2022, som inte har lästs. Var villkoren där uppfyllda?",
            "The reservation stood in other sections before February 2022, which were not read. Were their conditions met?",
        ),
    ),
    (
        "options_in_value",
        (
            "Är optionerna och förlängningarna medräknade i värdet?",
            "Are the options and extensions counted in the value?",
        ),
    ),
    (
        "framework_is_longer",
        (
            "Ramavtalet löper längre än huvudregeln tillåter. Finns det särskilda skäl?",
            "The framework agreement runs longer than the main rule allows. Are there particular reasons?",
        ),
    ),
    (
        "priority_in_place_of_weights",
        (
            "Kriterierna har en prioritetsordning och inga vikter. Är det av sakliga skäl omöjligt att ange vikter?",
            "The criteria have an order of priority and no weights. Is it impossible, for objective reasons, to state weights?",
        ),
    ),
    (
        "limit_on_bids_or_awards",
        (
            "Gäller gränsen hur många delar en leverantör får lämna anbud på, eller hur många den får tilldelas? I det senare fallet ska ordningen anges.",
            "Is the limit on how many lots a supplier may bid for, or on how many it may be awarded? In the latter case the order must be stated.",
        ),
    ),
    (
        "lot_limit_without_support",
        (
            "Regeln om ordningen finns inte i det kapitel som gäller. Är begränsningen ändå tydlig och proportionerlig?",
            "The chapter that governs has no rule on the order. Is the limit clear and proportionate all the same?",
        ),
    ),
    (
        "notice_after_the_quarter",
        (
            "Efterannonsen publicerades efter fristen för det enskilda kontraktet. Samlas annonserna per kvartal?",
            "The award notice was published after the time for the single contract. Are the notices gathered by quarter?",
        ),
    ),
    (
        "voluntary_notice_protects_later",
        (
            "Avtalet ingicks innan tiden efter den frivilliga annonsen var slut. Annonsen skyddar då inte avtalet mot ogiltighet. Är den risken godtagbar?",
            "The contract was signed before the time after the voluntary notice had run. The notice then does not protect it from being declared void. Is that risk acceptable?",
        ),
    ),
    (
        "b_service_above_threshold",
        (
            "Är värdet över tröskelvärdet? En B-tjänst efterannonseras bara då.",
            "Is the value above the threshold? A B service is announced afterwards only then.",
        ),
    ),
];

pub(super) const FACTS: &str = words![
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

pub(super) const PATHS: &str = words![
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
pub(super) const VALUES: &str = words![
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

pub(super) const NOT_CHECKED: &str = words![
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
