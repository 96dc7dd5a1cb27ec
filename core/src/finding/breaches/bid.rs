//! What a breach of a rule on bids means to the two readers: why a bid falls short, what the
//! bidder does about it before the deadline, and what the buyer asks for after it.

use crate::finding::explain::pick;
use crate::finding::words::Pair;
use crate::finding::{About, Fact, Finding, RuleId};
use crate::language::Language;

/// The texts on one kind of fault, with facts in braces; `title` is what it is about.
struct Texts {
    /// Why the bid falls short, Swedish and English.
    why: Pair,
    /// What the bidder does about it, Swedish and English.
    todo: Pair,
    /// What the buyer asks for, in Swedish; empty where nothing can be asked for.
    ask: &'static str,
}

macro_rules! texts {
    ($why:expr, $todo:expr) => {
        Texts { why: $why, todo: $todo, ask: "" }
    };
    ($why:expr, $todo:expr, $ask:literal) => {
        Texts { why: $why, todo: $todo, ask: $ask }
    };
}

/// The texts on a breach.
fn texts(finding: &Finding) -> Texts {
    let text = |name| match finding.facts.get(name) {
        Some(Fact::Text(text)) => text.as_str(),
        _ => "",
    };
    match (finding.rule, text("fault"), text("send")) {
        (RuleId::RECEIVED_IN_TIME, ..) => texts!(
            (
                "Anbudet kom in {receivedAt}; tiden gick ut {deadline}",
                "The bid was received at {receivedAt}; the deadline was {deadline}"
            ),
            (
                "Tiden för anbud är ute. Fråga myndigheten om den har förlängts",
                "The time for bids has run out. Ask the authority whether it has been extended"
            )
        ),
        (RuleId::DOCUMENT, _, "freshDocument") => texts!(
            (
                "Handlingen {title} är daterad {dated} och får vara högst {maxAgeDays} gammal sista anbudsdagen",
                "The document {title} is dated {dated} and may be at most {maxAgeDays} old on the day of the deadline"
            ),
            (
                "Byt ut handlingen mot en som är högst {maxAgeDays} gammal sista anbudsdagen: {title}",
                "Replace the document by one that is at most {maxAgeDays} old on the day of the deadline: {title}"
            ),
            "Lämna en handling som är högst {maxAgeDays} gammal sista anbudsdagen i stället för den som är daterad {dated}: {title}"
        ),
        (RuleId::DOCUMENT, ..) => texts!(
            ("Handlingen {title} saknas", "The document {title} is missing"),
            ("Lägg till handlingen: {title}", "Add the document: {title}"),
            "Lämna den handling som saknas: {title}"
        ),
        (RuleId::SIGNATURE, ..) => texts!(
            ("Handlingen {title} är inte undertecknad", "The document {title} is not signed"),
            (
                "Se till att handlingen blir undertecknad: {title}",
                "Have the document signed: {title}"
            ),
            "Lämna handlingen undertecknad: {title}"
        ),
        (RuleId::REQUIREMENT, ..) => requirement(text("fault"), text("send"), finding),
        (RuleId::PRICE, fault, _) => price(fault),
        (RuleId::EXCLUSION, _, "otherCompany") => texts!(
            (
                "Det finns en grund för uteslutning ({ground}) hos ett åberopat företag: {concerns}",
                "There is a ground for exclusion ({ground}) of a company relied on: {concerns}"
            ),
            (
                "Byt ut det åberopade företaget {concerns}: det finns en grund för uteslutning ({ground})",
                "Replace the company relied on, {concerns}: there is a ground for exclusion ({ground})"
            ),
            "Byt ut det åberopade företaget {concerns} mot ett annat, och visa att det uppfyller kraven"
        ),
        (RuleId::EXCLUSION, ..) => texts!(
            (
                "Det finns en grund på vilken leverantören ska uteslutas ({ground})",
                "There is a ground on which the supplier must be excluded ({ground})"
            ),
            (
                "Ni uppger en grund för uteslutning ({ground}). Ta hjälp av en jurist innan ni lämnar anbudet",
                "You state a ground for exclusion ({ground}). Get a lawyer's advice before you submit the bid"
            )
        ),
        (RuleId::RELIED_ON_COMMITMENT, ..) => texts!(
            (
                "Åtagandet från det åberopade företaget {title} är inte bifogat",
                "The commitment of the company relied on, {title}, is not attached"
            ),
            ("Bifoga åtagandet från {title}", "Attach the commitment of {title}"),
            "Lämna åtagandet från det åberopade företaget {title}"
        ),
        (RuleId::SELF_DECLARATION, ..) => texts!(
            (
                "Egen försäkran saknas från åberopade företag: {declarationOf}",
                "A self-declaration is missing from companies relied on: {declarationOf}"
            ),
            (
                "Bifoga en egen försäkran från varje åberopat företag: {declarationOf}",
                "Attach a self-declaration of each company relied on: {declarationOf}"
            ),
            "Lämna en egen försäkran från varje åberopat företag: {declarationOf}"
        ),
        (RuleId::ORGANISATION_NUMBER, ..) => texts!(
            (
                "Organisationsnumret är inte rätt bildat ({fault})",
                "The organisation number is not well formed ({fault})"
            ),
            ("Rätta organisationsnumret", "Correct the organisation number"),
            "Rätta organisationsnumret, som inte är rätt bildat ({fault})"
        ),
        (RuleId::VALIDITY, ..) => texts!(
            (
                "Anbudet ska binda till och med {demandedUntil} men binder bara till och med {validUntil}",
                "The bid must bind until {demandedUntil} but binds only until {validUntil}"
            ),
            (
                "Låt anbudet binda till och med {demandedUntil}",
                "Let the bid bind until {demandedUntil}"
            )
        ),
        (RuleId::LOTS, ..) if finding.facts.contains_key("maxLots") => texts!(
            (
                "Anbudet avser {lotsBidFor} delar; högst {maxLots} är tillåtna",
                "The bid is for {lotsBidFor} lots; at most {maxLots} are allowed"
            ),
            ("Lämna anbud på högst {maxLots} delar", "Bid for at most {maxLots} lots")
        ),
        (RuleId::LOTS, ..) => texts!(
            (
                "Anbudet avser ingen del som finns i upphandlingen ({title})",
                "The bid is for no lot that the tender has ({title})"
            ),
            (
                "Ange en del som finns i upphandlingen i stället för {title}",
                "State a lot that the tender has in place of {title}"
            )
        ),
        (_, fault, _) => consistency(fault),
    }
}

fn requirement(fault: &str, send: &str, finding: &Finding) -> Texts {
    if fault == "answersDiffer" {
        return texts!(
            (
                "Svaren på kravet säger emot varandra: {title}",
                "The answers to the requirement contradict each other: {title}"
            ),
            ("Svara en gång på kravet: {title}", "Answer the requirement once: {title}"),
            "Förtydliga vilket svar som gäller på kravet: {title}"
        );
    }
    if finding.facts.contains_key("evidenceMissing") {
        return texts!(
            (
                "Det som ska visa att kravet är uppfyllt saknas ({attach}): {title}",
                "What is to show that the requirement is met is missing ({attach}): {title}"
            ),
            (
                "Lägg till det som visar att kravet är uppfyllt ({attach}): {title}",
                "Add what shows that the requirement is met ({attach}): {title}"
            ),
            "Lämna det som visar att kravet är uppfyllt ({attach}): {title}"
        );
    }
    let ask = if send.is_empty() { "" } else { "Visa att kravet är uppfyllt: {title}" };
    Texts {
        why: ("Kravet är inte uppfyllt: {title}", "The requirement is not met: {title}"),
        todo: (
            "Ni svarar att kravet inte är uppfyllt. Uppfyll det och ändra svaret: {title}",
            "You answer that the requirement is not met. Meet it and change the answer: {title}",
        ),
        ask,
    }
}

fn price(fault: &str) -> Texts {
    match fault {
        "noPrice" => texts!(
            ("Pris saknas: {title}", "There is no price: {title}"),
            ("Ange ett pris: {title}", "State a price: {title}")
        ),
        "priceTwice" => texts!(
            ("Flera priser är angivna: {title}", "Several prices are stated: {title}"),
            ("Ange bara ett pris: {title}", "State one price only: {title}"),
            "Förtydliga vilket av priserna som gäller: {title}"
        ),
        "annualAndTotal" => texts!(
            (
                "Priset är angivet både per år ({annualPrice}) och totalt ({totalPrice}): {title}",
                "The price is stated both a year ({annualPrice}) and in total ({totalPrice}): {title}"
            ),
            (
                "Ange priset antingen per år eller totalt, inte båda: {title}",
                "State the price either a year or in total, not both: {title}"
            ),
            "Förtydliga vilket pris som gäller, per år ({annualPrice}) eller totalt ({totalPrice}): {title}"
        ),
        "negativePrice" => texts!(
            ("Priset är negativt ({price}): {title}", "The price is negative ({price}): {title}"),
            ("Rätta det negativa priset: {title}", "Correct the negative price: {title}")
        ),
        "otherThanFixed" => texts!(
            (
                "Priset {price} är ett annat än det bestämda, {fixedPrice}",
                "The price {price} is another than the fixed one, {fixedPrice}"
            ),
            (
                "Priset är bestämt till {fixedPrice}. Ta bort ert eget pris",
                "The price is fixed at {fixedPrice}. Remove your own price"
            )
        ),
        "negativePart" => texts!(
            (
                "En prisrad är negativ, och upphandlingen tillåter inte det: {priceItems}",
                "A price line is negative, and the tender does not allow that: {priceItems}"
            ),
            (
                "Rätta den negativa prisraden: {priceItems}",
                "Correct the negative price line: {priceItems}"
            )
        ),
        "lineMissing" => texts!(
            ("Pris saknas för {priceItems}", "There is no price for {priceItems}"),
            ("Ange pris för {priceItems}", "State a price for {priceItems}")
        ),
        "lineTwice" => texts!(
            (
                "Prisrader står mer än en gång: {priceItems}",
                "Price lines stand more than once: {priceItems}"
            ),
            (
                "Ange varje prisrad en gång: {priceItems}",
                "State each price line once: {priceItems}"
            ),
            "Förtydliga vilken prisrad som gäller: {priceItems}"
        ),
        "lineNotAsked" => texts!(
            (
                "Pris är angivet för något som inte är efterfrågat: {priceItems}",
                "A price is stated for something that is not asked for: {priceItems}"
            ),
            (
                "Ta bort priset för det som inte är efterfrågat: {priceItems}",
                "Remove the price for what is not asked for: {priceItems}"
            ),
            "Förtydliga vad priset för detta avser, som inte är efterfrågat: {priceItems}"
        ),
        "lineSum" => texts!(
            (
                "Prisraden {priceItems} anger {lineStated} men blir {lineComputed}",
                "The price line {priceItems} states {lineStated} but comes to {lineComputed}"
            ),
            (
                "Räkna om prisraden {priceItems}: den blir {lineComputed}, inte {lineStated}",
                "Compute the price line {priceItems} again: it comes to {lineComputed}, not {lineStated}"
            ),
            "Rätta prisraden {priceItems}, som anger {lineStated} men blir {lineComputed}"
        ),
        _ => texts!(
            (
                "Priset är angivet till {price}, men prisraderna blir {computedTotal}: {title}",
                "The price is stated as {price}, but the lines come to {computedTotal}: {title}"
            ),
            (
                "Räkna om summan: prisraderna blir {computedTotal}, inte {price}: {title}",
                "Compute the sum again: the lines come to {computedTotal}, not {price}: {title}"
            ),
            "Rätta prisuppställningen, där summan är angiven till {price} men raderna blir {computedTotal}: {title}"
        ),
    }
}

fn consistency(fault: &str) -> Texts {
    match fault {
        "documentsDiffer" => texts!(
            (
                "Handlingen {title} finns i flera exemplar som inte stämmer överens",
                "The document {title} is there in several copies that do not agree"
            ),
            (
                "Lämna handlingen i ett exemplar: {title}",
                "Submit the document in one copy: {title}"
            ),
            "Förtydliga vilket exemplar av handlingen som gäller: {title}"
        ),
        "requirementUnknown" => texts!(
            (
                "Anbudet svarar på ett krav som inte finns i upphandlingen: {title}",
                "The bid answers a requirement that the tender does not have: {title}"
            ),
            (
                "Kontrollera vilket krav svaret gäller; {title} finns inte i upphandlingen",
                "Check which requirement the answer is to; the tender has no {title}"
            ),
            "Förtydliga vilket krav svaret gäller; {title} finns inte i upphandlingen"
        ),
        "lotUnknown" => texts!(
            (
                "Priset gäller en del som inte finns i upphandlingen: {title}",
                "The price is for a lot that the tender does not have: {title}"
            ),
            (
                "Kontrollera vilken del priset gäller; {title} finns inte i upphandlingen",
                "Check which lot the price is for; the tender has no {title}"
            ),
            "Förtydliga vilken del priset gäller; {title} finns inte i upphandlingen"
        ),
        "memberTwice" => texts!(
            (
                "Medlemmen {title} står två gånger i gruppen",
                "The member {title} stands twice in the group"
            ),
            ("Ta upp {title} en gång bland medlemmarna", "List {title} once among the members"),
            "Förtydliga vilka som ingår i gruppen; {title} står två gånger"
        ),
        "ownSubcontractor" => texts!(
            (
                "Anbudsgivaren {title} står som sin egen underleverantör",
                "The bidder {title} stands as its own subcontractor"
            ),
            (
                "Ta bort er själva bland underleverantörerna: {title}",
                "Remove yourselves from the subcontractors: {title}"
            ),
            "Förtydliga vilka underleverantörerna är; anbudsgivaren står själv som en"
        ),
        "secretDocumentAbsent" => texts!(
            (
                "Sekretess begärs för en handling som inte finns i anbudet: {title}",
                "Secrecy is requested for a document that is not in the bid: {title}"
            ),
            (
                "Kontrollera vilken handling begäran om sekretess gäller; {title} finns inte i anbudet",
                "Check which document the request for secrecy is for; the bid has no {title}"
            ),
            "Förtydliga vilken handling begäran om sekretess gäller; {title} finns inte i anbudet"
        ),
        _ => texts!(
            (
                "Anbudet gällde till och med {validUntil} men kom in {receivedOn}",
                "The bid was valid until {validUntil} but was received on {receivedOn}"
            ),
            (
                "Rätta anbudets giltighetstid: den tog slut {validUntil}",
                "Correct the validity of the bid: it ended on {validUntil}"
            ),
            "Förtydliga hur länge anbudet gäller; det anger {validUntil} men kom in {receivedOn}"
        ),
    }
}

/// A breach with what its texts name beside its facts.
pub(crate) struct BidBreach {
    finding: Finding,
    texts: Texts,
}

impl BidBreach {
    pub(crate) fn new(finding: &Finding, title: &str, attach: &str) -> Self {
        let texts = texts(finding);
        let mut finding = finding.clone();
        finding.facts.insert("title".to_owned(), title.into());
        finding.facts.insert("attach".to_owned(), attach.into());
        Self { finding, texts }
    }

    /// Why the bid falls short.
    pub(crate) fn why(&self, language: Language) -> String {
        self.filled(self.texts.why, language)
    }

    /// What the bidder does about it.
    pub(crate) fn todo(&self, language: Language) -> String {
        self.filled(self.texts.todo, language)
    }

    /// What the buyer asks for, in Swedish; none where nothing can be asked for.
    pub(crate) fn ask(&self) -> Option<String> {
        let ask = self.texts.ask;
        (!ask.is_empty()).then(|| self.filled((ask, ask), Language::Swedish))
    }

    /// The text with its facts in place; the rule's name where a fact is not there.
    fn filled(&self, text: Pair, language: Language) -> String {
        let name = || self.finding.rule_name(language).to_owned();
        self.finding.filled(pick(text, language), language).unwrap_or_else(name)
    }
}

/// What is wrong by a finding alone, what follows, and what the bidder can do about it; none
/// where it does not hold the facts that say so.
pub(in crate::finding) fn told(finding: &Finding, language: Language) -> Option<String> {
    let follows = match finding.facts.get("consequence") {
        Some(Fact::Text(code)) if code == "late" => {
            ("Anbudet får inte prövas.", "The bid may not be tried.")
        }
        Some(Fact::Text(code)) if code == "curable" => (
            "Det får rättas eller kompletteras om myndigheten tillåter det.",
            "It may be corrected or completed if the authority allows it.",
        ),
        Some(_) => ("Det är skäl att förkasta anbudet.", "It is ground to reject the bid."),
        None => return None,
    };
    let texts = texts(finding);
    let mut finding = finding.clone();
    let title = finding.title(language).or_else(|| match &finding.about {
        Some(About::Bid(_)) | None => Some(pick(("anbudet", "the bid"), language)),
        Some(about) => Some(about.parts().1),
    });
    let title = Fact::from(title.unwrap_or_default());
    finding.facts.insert("title".to_owned(), title);
    if let Some(missing) = finding.facts.get("evidenceMissing").cloned() {
        finding.facts.insert("attach".to_owned(), missing);
    }
    let why = finding.filled(pick(texts.why, language), language)?;
    let todo = finding.filled(pick(texts.todo, language), language)?;
    let late = finding.rule == RuleId::RECEIVED_IN_TIME;
    let label = pick(("Före sista anbudsdagen", "Before the deadline"), language);
    let todo = if late { String::new() } else { format!(" {label}: {todo}.") };
    Some(format!("{why}. {}{todo}", pick(follows, language)))
}
