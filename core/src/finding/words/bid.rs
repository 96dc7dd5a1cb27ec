//! The words of the rules on bids.

use super::words;

pub(super) const REASONS: &str = words![
    (
        "no_documents_demanded",
        ("upphandlingen anger inga handlingar", "the tender states no documents"),
    ),
    (
        "document_not_demanded",
        ("handlingen behöver inte lämnas", "the document need not be submitted"),
    ),
    (
        "document_not_there",
        ("handlingen finns inte i anbudet", "the document is not part of the bid"),
    ),
    ("no_signature_demanded", ("ingen underskrift är begärd", "no signature is asked for")),
    (
        "no_requirements_stated",
        ("upphandlingen anger inga krav", "the tender states no requirements"),
    ),
    (
        "requirement_gives_points",
        (
            "kravet ger poäng och avgör inte om anbudet prövas",
            "the requirement gives points and does not decide whether the bid is tried",
        ),
    ),
    ("lot_not_bid_for", ("anbudet avser inte delen", "the bid is not for this lot")),
    (
        "no_exclusion_ground_stated",
        ("inget är uppgivet om uteslutningsgrunder", "nothing is stated on exclusion grounds"),
    ),
    (
        "no_exclusion_ground_present",
        (
            "ingen uteslutningsgrund föreligger enligt vad som är uppgivet",
            "no exclusion ground is present by what is stated",
        ),
    ),
    (
        "nobody_relied_on",
        ("anbudet åberopar inget annat företag", "the bid relies on no other company"),
    ),
    (
        "no_number_stated",
        ("inget organisationsnummer är uppgivet", "no organisation number is stated"),
    ),
    (
        "no_validity_demanded",
        ("upphandlingen anger ingen giltighetstid", "the tender states no validity"),
    ),
    (
        "no_lots_stated",
        (
            "upphandlingen är inte uppdelad enligt vad som är uppgivet",
            "the tender has no lots by what is stated",
        ),
    ),
    (
        "limit_is_on_awards",
        (
            "begränsningen gäller hur många delar en leverantör kan tilldelas, inte hur många anbudet får avse",
            "the limit is on how many lots a supplier may be awarded, not on how many it may bid for",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "document_dated_after_deadline",
        (
            "Handlingen är daterad efter sista anbudsdagen. Har den lämnats som en tillåten komplettering?",
            "The document is dated after the deadline. Was it submitted as a completion that was allowed?",
        ),
    ),
    (
        "price_is_zero",
        (
            "Priset är noll. Är det avsett, och ska det bedömas som ett onormalt lågt anbud?",
            "The price is zero. Is that meant, and is it to be judged as an abnormally low bid?",
        ),
    ),
    (
        "may_exclude",
        (
            "Myndigheten får utesluta leverantören, efter att den har fått yttra sig. Ska leverantören uteslutas?",
            "The authority may exclude the supplier after hearing it. Should the supplier be excluded?",
        ),
    ),
    (
        "shall_or_may_exclude",
        (
            "Grunden föreligger, men det är inte klarlagt om lagen säger ska eller får. Vilka regler gäller, och ska leverantören uteslutas efter att ha fått yttra sig?",
            "The ground is present, but it is not settled whether the act says shall or may. Which rules govern, and should the supplier be excluded after it has been heard?",
        ),
    ),
    (
        "tax_debt_finally_established",
        (
            "Är skulden slutligt fastställd genom dom eller beslut som fått laga kraft? Då ska leverantören uteslutas om den inte har betalat eller träffat en bindande överenskommelse; annars får den uteslutas.",
            "Is the debt established by a final judgment or decision? Then the supplier must be excluded unless it has paid or made a binding agreement; otherwise it may be excluded.",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("receivedAt", ("inkom", "received")),
    ("receivedOn", ("inkom den", "received on")),
    ("deadline", ("tiden gick ut", "deadline")),
    ("deadlineLasts", ("tiden löper", "deadline lasts")),
    ("doubledHour", ("dubbel timme", "doubled hour")),
    ("consequence", ("följd", "consequence")),
    ("maxAgeDays", ("högsta ålder", "oldest allowed")),
    ("ageDays", ("ålder", "age")),
    ("dated", ("daterad", "dated")),
    ("deadlineOn", ("sista anbudsdag", "deadline on")),
    ("requirementKind", ("kravslag", "kind of requirement")),
    ("evidenceMissing", ("bevis som saknas", "proof that is missing")),
    ("fault", ("anmärkning", "fault")),
    ("price", ("pris", "price")),
    ("priceFor", ("pris för", "price for")),
    ("annualPrice", ("per år", "a year")),
    ("totalPrice", ("totalt", "in total")),
    ("ground", ("grund", "ground")),
    ("number", ("nummer", "number")),
    ("group", ("grupp", "group")),
    ("demandedUntil", ("ska binda till och med", "must bind until")),
    ("validUntil", ("binder till och med", "binds until")),
    ("maxLots", ("högsta antal delar", "most lots")),
    ("lotsBidFor", ("delar i anbudet", "lots bid for")),
];

pub(super) const PATHS: &str = words![
    ("bid.receivedAt", ("när anbudet kom in", "when the bid was received")),
    ("bid.documents", ("anbudets handlingar", "the documents of the bid")),
    ("bid.documents.id", ("handlingens id i anbudet", "the id of the document in the bid")),
    ("bid.documents.dated", ("handlingens datum", "the date of the document")),
    ("bid.documents.signed", ("om handlingen är undertecknad", "whether the document is signed")),
    ("bid.answers", ("anbudets svar på kraven", "the answers of the bid")),
    ("bid.answers.met", ("svaret på kravet", "the answer to the requirement")),
    (
        "bid.answers.requirement",
        ("vilket krav svaret gäller", "which requirement the answer is to"),
    ),
    ("bid.prices", ("anbudets priser", "the prices of the bid")),
    ("bid.prices.lot", ("vilken del priset gäller", "which lot the price is for")),
    ("bid.prices.annual", ("pris per år", "price a year")),
    ("bid.prices.total", ("pris totalt", "price in total")),
    (
        "bid.exclusion.present",
        ("om uteslutningsgrunden föreligger", "whether the exclusion ground is present"),
    ),
    (
        "bid.exclusion.ground",
        ("vilken uteslutningsgrund det gäller", "which exclusion ground it is"),
    ),
    (
        "bid.reliedOn.commitmentAttached",
        ("om åtagandet är bifogat", "whether the commitment is attached"),
    ),
    ("bid.validUntil", ("hur länge anbudet binder", "how long the bid binds")),
    ("bid.lots", ("vilka delar anbudet avser", "which lots the bid is for")),
    ("tender.bidDeadline.on", ("sista anbudsdag", "the deadline for bids")),
    (
        "tender.documents.id",
        ("handlingens id i upphandlingen", "the id of the document in the tender"),
    ),
    (
        "tender.documents.required",
        ("om handlingen måste lämnas", "whether the document must be submitted"),
    ),
    ("tender.requirements.id", ("kravets id", "the id of the requirement")),
    (
        "tender.requirements.kind",
        ("om kravet är obligatoriskt", "whether the requirement is mandatory"),
    ),
    ("tender.lots", ("upphandlingens delar", "the lots of the tender")),
    ("tender.lots.id", ("delens id", "the id of the lot")),
    ("tender.lotLimit.max", ("högsta antal delar", "the highest number of lots")),
];

pub(super) const VALUES: &str = words![
    ("wholeDay", ("hela dagen (inget klockslag är angivet)", "the whole day (no time is stated)")),
    ("earlierInstant", ("den tidigare av de två timmarna", "the earlier of the two hours")),
    ("late", ("för sent, prövas inte", "late, not tried")),
    ("rejectable", ("grund att förkasta anbudet", "ground to reject the bid")),
    (
        "curable",
        (
            "kan rättas eller kompletteras om myndigheten tillåter det",
            "may be corrected or completed if the authority allows it",
        ),
    ),
    ("mandatory", ("ska-krav", "mandatory")),
    ("qualification", ("kvalificeringskrav", "qualification")),
    ("evaluated", ("utvärderas", "evaluated")),
    ("noPrice", ("pris saknas", "no price")),
    ("priceTwice", ("flera priser", "several prices")),
    ("annualAndTotal", ("både per år och totalt", "both a year and in total")),
    ("negativePrice", ("negativt pris", "negative price")),
    ("annual", ("ett år", "a year")),
    ("total", ("hela tiden", "the whole term")),
    ("length", ("fel längd", "wrong length")),
    ("characters", ("fel tecken", "wrong characters")),
    ("checkDigit", ("fel kontrollsiffra", "wrong check digit")),
    ("thirdDigit", ("fel tredje siffra", "wrong third digit")),
    ("prefix", ("fel prefix", "wrong prefix")),
    ("estate", ("dödsbo", "estate of a deceased person")),
    ("public", ("stat, region eller kommun", "public body")),
    ("foreign", ("utländskt företag", "foreign undertaking")),
    ("limitedCompany", ("aktiebolag", "limited company")),
    ("simplePartnership", ("enkelt bolag", "simple partnership")),
    ("economicAssociation", ("ekonomisk förening", "economic association")),
    (
        "associationOrFoundation",
        ("ideell förening eller stiftelse", "non-profit association or foundation"),
    ),
    ("tradingPartnership", ("handelsbolag", "trading partnership")),
    ("person", ("en persons nummer (visas inte)", "a person's number (not shown)")),
];

pub(super) const NOT_CHECKED: &str = words![];
