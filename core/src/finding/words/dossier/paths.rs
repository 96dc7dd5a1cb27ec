//! What the paths of a dossier are called where they are missing.

use super::words;

/// Where a part stands in a dossier, and the name that its own topic knows it by.
pub(in crate::finding::words) const PARTS: &[(&str, &str)] = &[
    ("dossier.nextProcurement.tender", "tender"),
    ("dossier.nextProcurement.assume", "assume"),
    ("nextProcurement.tender", "tender"),
    ("nextProcurement.assume", "assume"),
    ("dossier.assignment", "terms"),
    ("dossier.tender", "tender"),
    ("dossier.bids", "bid"),
    ("dossier.need", "need"),
    ("dossier.partnership", "partnership"),
    ("dossier.budget.frame", "frame"),
    ("dossier.budget.commitments", "commitments"),
    ("plan.commitments.terms", "terms"),
    ("plan.commitments", "commitments"),
    ("plan.frames", "frame"),
];

pub(in crate::finding::words) const PATHS: &str = words![
    ("dossier.responsibilities.lead", ("vem som har ansvaret", "who is responsible")),
    ("dossier.responsibilities.task", ("vilken uppgift ansvaret gäller", "which task it is")),
    ("dossier.costs.bearer", ("vem som bär kostnaden", "who bears the cost")),
    ("dossier.costs.amount", ("kostnadens belopp", "amount of the cost")),
    ("dossier.costs.item", ("vad kostnaden gäller", "what the cost is for")),
    ("dossier.inKind.providedBy", ("vem som bidrar med resursen", "who provides the resource")),
    ("dossier.inKind.quantity", ("hur mycket av resursen", "how much of the resource")),
    ("dossier.inKind.what", ("vilken resurs det är", "which resource it is")),
    ("dossier.staff.count", ("det exakta antalet", "the exact number")),
    ("dossier.staff.party", ("vems personal det är", "whose staff it is")),
    ("dossier.staff.role", ("personalens roll", "role of the staff")),
    ("dossier.periods.from", ("periodens början", "start of the period")),
    (
        "dossier.periods.precision",
        (
            "samma noggrannhet, dag eller månad, i båda perioderna",
            "the same precision, day or month, in both periods",
        ),
    ),
    ("dossier.periods.to", ("periodens slut", "end of the period")),
    ("dossier.measures.measure", ("vad som mäts", "what is measured")),
    ("dossier.measures.value", ("måttets värde", "value of the measure")),
    (
        "dossier.measures.base",
        ("vad andelen eller värdet räknas på", "what the share or value is of"),
    ),
    ("dossier.measures.precision", ("hur säkert värdet är", "how precise the value is")),
    ("terms.costBearers.bearer", ("vem som bär kostnaden", "who bears the cost")),
    ("terms.costBearers.item", ("vad kostnaden gäller", "what the cost is for")),
    ("terms.compensation", ("ersättningen", "the compensation")),
    (
        "terms.compensation.annual",
        (
            "ersättningens belopp, per år, per månad eller totalt",
            "amount of the compensation, a year, a month or in total",
        ),
    ),
    ("terms.inKind.providedBy", ("vem som bidrar med resursen", "who provides the resource")),
    ("terms.inKind.quantity", ("hur mycket av resursen", "how much of the resource")),
    ("terms.inKind.what", ("vilken resurs det är", "which resource it is")),
    ("tender.cpv", ("upphandlingens CPV-kod", "CPV code of the procurement")),
    ("tender.buyer.authority", ("myndighetens nivå", "level of the authority")),
    (
        "tender.publishedOn",
        ("dagen då annonsen publicerades", "day on which the notice was published"),
    ),
    (
        "tender.estimatedValue",
        ("upphandlingens värde utan mervärdesskatt", "value of the procurement without VAT"),
    ),
    ("tender.startedOn", ("dagen då upphandlingen började", "day on which the procurement began")),
    ("tender.bidDeadline", ("sista anbudsdag", "last day for bids")),
    ("dossier.partnership.evidence", ("underlag om kriterierna", "evidence on the criteria")),
    ("tender.award", ("utvärderingsmodellen", "the award model")),
    ("bid.admissible", ("om anbudet får delta", "whether the bid is admissible")),
];
