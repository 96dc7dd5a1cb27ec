//! What a bidder is asked about a low price: one text, for the letter that follows the check of the
//! bids and for the document that follows the evaluation.

use crate::evaluation::LowPriceDutyKind;
use crate::language::Text;

/// Piece of the question, which each document sets in its own way.
pub(super) enum Piece {
    /// A paragraph.
    Paragraph(Text),
    /// What a list is of, and its items.
    List(Text, Vec<Text>),
}

/// The subject.
pub(super) fn subject() -> Text {
    Text::new("Begäran om förklaring av priset", "Request for an explanation of the price")
}

/// The six heads of 16 kap. 7 § LOU, by code and in its order.
const HEADS: [(&str, &str, &str); 6] = [
    (
        "methods",
        "besparingar i hur tjänsten utförs eller i produktionen",
        "savings in how the service is performed or in production",
    ),
    (
        "conditions",
        "tekniska lösningar eller ovanligt gynnsamma villkor för leverantören",
        "technical solutions or unusually favourable conditions of the supplier",
    ),
    ("originality", "det nyskapande i det som erbjuds", "the originality of what is offered"),
    (
        "obligations",
        "hur miljö-, social- och arbetsrättsliga skyldigheter fullgörs, kollektivavtalade villkor bland dem",
        "how duties of environmental, social and labour law are met, collectively agreed terms among them",
    ),
    ("stateAid", "eventuellt statligt stöd", "state aid, if any"),
    (
        "subcontractors",
        "hur underleverantörer anlitas och fullgör sina skyldigheter",
        "how subcontractors are used and meet their duties",
    ),
];

/// The codes of the heads.
pub(super) fn heads() -> Vec<&'static str> {
    HEADS.iter().map(|(code, ..)| *code).collect()
}

/// The question: what screens show, what the explanation may be about, by when it must have come
/// in, and what then happens. A low price is never by itself a rejection.
pub(super) fn question(why: Vec<Text>, answer_by: Option<&str>, then: Option<Text>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Paragraph(Text::new(
        "Priset i ert anbud framstår som lågt. Innan vi bedömer det ber vi er att förklara det. Inget är avgjort: först er förklaring visar om priset är onormalt lågt.",
        "The price of your bid appears low. Before we judge it we ask you to explain it. Nothing is settled: only your explanation shows whether the price is abnormally low.",
    ))];
    if !why.is_empty() {
        pieces.push(Piece::List(Text::new("Därför frågar vi", "Why we ask"), why));
    }
    let heads = HEADS.iter().map(|(_, sv, en)| Text::new(*sv, *en)).collect();
    pieces.push(Piece::List(
        Text::new("Förklaringen kan gälla", "The explanation may be about"),
        heads,
    ));
    pieces.push(Piece::Paragraph(Text::new(
        "Bifoga det som styrker förklaringen, till exempel en kalkyl över löner, bemanning och övriga kostnader.",
        "Attach what supports the explanation, for instance a calculation of wages, staffing and other costs.",
    )));
    if let Some(day) = answer_by {
        pieces.push(Piece::Paragraph(Text::new(
            format!("Svaret ska ha kommit in till oss senast {day}."),
            format!("The answer must have reached us by {day}."),
        )));
    }
    pieces.extend(then.map(Piece::Paragraph));
    pieces
}

/// What happens where the explanation does not do.
pub(super) fn then(duty: LowPriceDutyKind) -> Text {
    match duty {
        LowPriceDutyKind::MustAskThenReject => Text::new(
            "Om förklaringen inte på ett tillfredsställande sätt visar varför priset är lågt ska anbudet förkastas (16 kap. 7 § LOU).",
            "If the explanation does not satisfactorily show why the price is low, the bid must be rejected (chapter 16, section 7 LOU).",
        ),
        LowPriceDutyKind::MustAskMayReject => Text::new(
            "Om förklaringen inte på ett tillfredsställande sätt visar varför priset är lågt får anbudet förkastas (19 kap. 18 § LOU).",
            "If the explanation does not satisfactorily show why the price is low, the bid may be rejected (chapter 19, section 18 LOU).",
        ),
        LowPriceDutyKind::MayReject => Text::new(
            "Om förklaringen inte är tillfredsställande får anbudet förkastas (2007 års lag).",
            "If the explanation is not satisfactory, the bid may be rejected (act of 2007).",
        ),
    }
}
