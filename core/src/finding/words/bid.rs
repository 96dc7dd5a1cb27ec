//! The words of the rules on bids.

use super::words;

pub(super) const REASONS: &str = words![
    (
        "no_documents_demanded",
        ("upphandlingen anger inga handlingar", "the tender states no documents"),
    ),
    (
        "no_documents_to_submit",
        ("inga handlingar behöver lämnas", "no documents need be submitted"),
    ),
    ("no_requirements", ("upphandlingen ställer inga krav", "the tender makes no requirements")),
    ("no_lots", ("upphandlingen är inte uppdelad", "the tender is not divided into lots")),
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
        ("anbudet uppger inget åberopat företag", "the bid names no company relied on"),
    ),
    (
        "no_number_stated",
        ("inget organisationsnummer är uppgivet", "no organisation number is stated"),
    ),
    (
        "no_validity_demanded",
        ("upphandlingen anger ingen giltighetstid", "the tender states no validity"),
    ),
    ("no_lots_stated", ("inget är uppgivet om uppdelning i delar", "nothing is stated on lots",),),
    (
        "limit_is_on_awards",
        (
            "begränsningen gäller hur många delar en leverantör kan tilldelas, inte hur många anbudet får avse",
            "the limit is on how many lots a supplier may be awarded, not on how many it may bid for",
        ),
    ),
    (
        "ground_too_old",
        (
            "domen eller händelsen är för gammal för att läggas till grund för uteslutning",
            "the judgment or the event is too old to be a ground for exclusion",
        ),
    ),
    (
        "debt_is_settled",
        (
            "skulden är betald eller betalningen är överenskommen",
            "the debt is paid or its payment is agreed on",
        ),
    ),
    (
        "price_is_fixed",
        (
            "priset är bestämt i upphandlingen, och anbudet anger inget",
            "the tender fixes the price, and the bid states none",
        ),
    ),
    ("no_group_stated", ("inget är uppgivet om en grupp", "nothing is stated on a group")),
    ("no_group", ("anbudet lämnas inte av en grupp", "the bid is not submitted by a group")),
    (
        "no_self_declaration_in_chapter_19",
        (
            "19 kap. LOU har ingen egen försäkran, så ingen begärs",
            "chapter 19 of LOU has no self-declaration, so none is asked for",
        ),
    ),
    (
        "self_declaration_not_settled",
        (
            "det är inte klarlagt om reglerna om egen försäkran gäller",
            "it is not settled whether the rules on self-declarations apply",
        ),
    ),
    (
        "no_self_declaration_stated",
        ("inget är uppgivet om en egen försäkran", "nothing is stated on a self-declaration"),
    ),
    (
        "self_declaration_is_voluntary",
        (
            "leverantören får lämna en egen försäkran men måste inte",
            "the supplier may submit a self-declaration but need not",
        ),
    ),
    (
        "nothing_to_compare",
        ("anbudet anger inget som kan jämföras", "the bid states nothing that could be compared"),
    ),
    ("no_secrecy_stated", ("inget är uppgivet om sekretess", "nothing is stated on secrecy")),
    ("no_secrecy_requested", ("ingen sekretess är begärd", "no secrecy is requested")),
    (
        "secrecy_is_tried_on_request",
        (
            "sekretess prövas när någon begär ut handlingen och avgör inte om anbudet kan prövas",
            "secrecy is tried when somebody asks for the document and does not decide whether the bid can be tried",
        ),
    ),
    (
        "secrecy_request_without_reason",
        (
            "begäran säger inte vilken skada som väntas; den avgör inte om anbudet kan prövas",
            "the request does not say what harm is expected; it does not decide whether the bid can be tried",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "validity_ends_before_deadline",
        (
            "Den giltighetstid som upphandlingen anger tar slut före sista anbudsdagen. Vilken dag är rätt?",
            "The validity that the tender states ends before the deadline. Which day is right?",
        ),
    ),
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
            "The price is zero. Is that intended, and is it to be judged as an abnormally low bid?",
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
    (
        "may_ask_to_replace",
        (
            "Myndigheten får begära att det åberopade företaget byts ut. Ska den göra det?",
            "The authority may ask for the company relied on to be replaced. Should it do so?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("receivedAt", ("inkom", "received")),
    ("receivedOn", ("inkom den", "received on")),
    ("deadline", ("tiden gick ut", "deadline")),
    ("deadlineLasts", ("tiden löper", "deadline lasts")),
    ("deadlineIs", ("klockslaget avser", "the time means")),
    ("title", ("benämning", "title")),
    ("titleEn", ("benämning på engelska", "title in English")),
    ("unstated", ("inte angivet", "not stated")),
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
    ("cureRoute", ("kan avhjälpas enligt", "may be cured under")),
    ("send", ("att skicka in", "to be sent")),
    ("provedBy", ("visat genom", "shown by")),
    ("fixedPrice", ("bestämt pris", "fixed price")),
    ("computedTotal", ("prisradernas summa", "sum of the price lines")),
    ("priceItems", ("prisrader det gäller", "price lines concerned")),
    ("lineStated", ("radens angivna belopp", "amount the line states")),
    ("lineComputed", ("radens uträknade belopp", "amount the line comes to")),
    ("concerns", ("gäller", "concerns")),
    ("selfCleaning", ("tillförlitlighet", "reliability")),
    ("groundOn", ("dag för domen eller händelsen", "day of the judgment or the event")),
    ("usableUntil", ("får användas till och med", "may be used until")),
    ("commitmentIn", ("åtagandet finns i", "the commitment is in")),
    ("members", ("antal medlemmar", "number of members")),
    ("declarationOf", ("försäkran saknas från", "declaration missing from")),
    ("secrecyFor", ("del som avses", "part concerned")),
    ("secrecyReason", ("angivet skäl", "reason given")),
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
        "bid.exclusion.on",
        ("vilken dag domen eller händelsen är från", "the day of the judgment or the event"),
    ),
    (
        "bid.exclusion.ground",
        ("vilken uteslutningsgrund det gäller", "which exclusion ground it is"),
    ),
    (
        "bid.reliedOn.commitmentAttached",
        ("om åtagandet är bifogat", "whether the commitment is attached"),
    ),
    ("bid.reliedOn", ("vilka företag anbudet åberopar", "which companies the bid relies on")),
    ("bid.reliedOn.name", ("vilket företag som åberopas", "the name of the company relied on"),),
    (
        "bid.selfDeclaration",
        ("om en egen försäkran är bifogad", "whether a self-declaration is attached"),
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
    (
        "tender.lotLimit.order",
        (
            "i vilken ordning delarna tilldelas, eller att ingen ordning finns",
            "the order in which lots are awarded, or that there is none",
        ),
    ),
    ("tender.lotLimit.max", ("högsta antal delar", "the highest number of lots")),
    ("bid.prices.lines", ("prisraderna", "the price lines")),
    ("bid.prices.lines.item", ("vad prisraden gäller", "what the price line is for")),
    ("bid.prices.lines.quantity", ("prisradens mängd", "the quantity of the price line")),
    ("bid.prices.lines.price", ("prisradens pris", "the price of the price line")),
    (
        "bid.reliedOn.selfDeclaration",
        (
            "om det åberopade företagets egna försäkran är bifogad",
            "whether the self-declaration of the company relied on is attached",
        ),
    ),
    (
        "tender.pricing.negativeParts",
        ("om en prisrad får vara negativ", "whether a price line may be negative"),
    ),
];

pub(super) const VALUES: &str = words![
    ("wholeDay", ("hela dagen (inget klockslag är angivet)", "the whole day (no time is stated)")),
    (
        "startOfMinute",
        ("minutens början, inte hela minuten", "the start of the minute, not all of it"),
    ),
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
    ("4:9", ("4 kap. 9 § LOU", "chapter 4, section 9 of LOU")),
    ("19:15", ("19 kap. 15 § LOU", "chapter 19, section 15 of LOU")),
    ("lou2007:9:8", ("9 kap. 8 § i 2007 års LOU", "chapter 9, section 8 of the act of 2007")),
    ("lou2007:15:12", ("15 kap. 12 § i 2007 års LOU", "chapter 15, section 12 of the act of 2007")),
    ("missingDocument", ("handlingen", "the document")),
    ("freshDocument", ("en färskare handling", "a fresher document")),
    ("signedDocument", ("en undertecknad handling", "a signed document")),
    (
        "proofOfFulfilment",
        ("det som visar att kravet är uppfyllt", "what shows that the requirement is met"),
    ),
    ("missingProof", ("de handlingar som saknas", "the documents that are missing")),
    ("whichPrice", ("ett besked om vilket pris som gäller", "which price applies")),
    ("correctedSum", ("en rättad prisuppställning", "a corrected list of prices")),
    ("correctNumber", ("rätt organisationsnummer", "the right organisation number")),
    ("companyCommitment", ("företagets åtagande", "the commitment of the company")),
    ("clarification", ("ett förtydligande", "a clarification")),
    (
        "otherCompany",
        ("uppgift om ett annat företag i dess ställe", "another company in its place"),
    ),
    ("missingDeclarations", ("de försäkringar som saknas", "the declarations that are missing")),
    ("selfDeclaration", ("egen försäkran", "self-declaration")),
    (
        "selfCleaningStated",
        (
            "leverantören uppger vad den har gjort för att vara tillförlitlig",
            "the supplier states what it has done to be reliable",
        ),
    ),
    ("otherThanFixed", ("ett annat pris än det bestämda", "another price than the fixed one")),
    (
        "negativePart",
        ("negativ prisrad, som inte är tillåten", "a negative line, which is not allowed")
    ),
    ("lineMissing", ("en prisrad saknas", "a price line is missing")),
    ("lineTwice", ("en prisrad står två gånger", "a price line stands twice")),
    ("lineNotAsked", ("ett pris som inte är efterfrågat", "a price that is not asked for")),
    ("lineSum", ("en prisrad är fel uträknad", "a price line is wrongly computed")),
    ("totalSum", ("prisraderna ger en annan summa", "the price lines give another sum")),
    ("answersDiffer", ("svaren säger emot varandra", "the answers contradict each other")),
    (
        "idTwice",
        ("samma id står två gånger i upphandlingen", "the same id stands twice in the tender")
    ),
    (
        "documentsDiffer",
        (
            "handlingen finns i flera exemplar som inte stämmer överens",
            "the document is there in several copies that do not agree",
        ),
    ),
    (
        "requirementUnknown",
        (
            "svaret gäller ett krav som inte finns",
            "the answer is to a requirement that does not exist"
        ),
    ),
    (
        "lotUnknown",
        ("priset gäller en del som inte finns", "the price is for a lot that does not exist")
    ),
    ("memberTwice", ("medlemmen står två gånger", "the member stands twice")),
    (
        "ownSubcontractor",
        (
            "anbudsgivaren står som sin egen underleverantör",
            "the bidder stands as its own subcontractor"
        ),
    ),
    (
        "secretDocumentAbsent",
        (
            "sekretess begärs för en handling som inte finns i anbudet",
            "secrecy is requested for a document that is not in the bid",
        ),
    ),
    (
        "expiredBeforeReceipt",
        ("anbudet slutade gälla innan det kom in", "the bid ceased to bind before it came in"),
    ),
];
