//! What the paths of tenders are called where they are missing.

use super::words;

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
    (
        "assume.startUpDays",
        (
            "hur många dagar uppstarten tar efter att avtalet har ingåtts",
            "how many days the start takes after the signing",
        ),
    ),
    (
        "assume.evaluationDays",
        ("hur många dagar utvärderingen tar", "how many days the evaluation takes"),
    ),
    (
        "assume.answerDays",
        ("hur många dagar svaren på frågor tar", "how many days the answers take"),
    ),
    (
        "assume.selectionDays",
        ("hur många dagar urvalet av anbudssökande tar", "how many days the selection takes"),
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
        "law:lou.reserved.participation.cpv",
        (
            "vilka tjänster som fick reserveras den dagen",
            "which services could be reserved on that day",
        ),
    ),
    (
        "law:lou.in_house.activity_share",
        (
            "hur stor del av verksamheten som skulle avse ägarna den dagen",
            "how much of the activity had to be for the owners on that day",
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
