//! What each letter says.

use std::collections::BTreeSet;

use super::body::{Part, html, line, paragraph, text};
use super::{BidLetter, BidLetterKind, BidLetters, LetterDays, NotDrafted};
use crate::bid::{Bid, BidTable, TableRow, Titles, Verdict, check_all, name, table};
use crate::error::Error;
use crate::evaluation::LowPriceDutyKind;
use crate::finding::{BidBreach, Fact, Finding, Outcome, RuleId};
use crate::interchange::low_price::{self, Piece};
use crate::language::{Language, Text};
use crate::law::LawBook;
use crate::tender::Tender;

/// Which chapters the letter cites.
#[derive(Clone, Copy)]
enum Rules {
    Before,
    Nineteen,
    Other,
}

impl Rules {
    /// The chapters that the findings rest on.
    fn of(findings: &[Finding]) -> Self {
        let mut nineteen = false;
        let mut before = false;
        for citation in findings.iter().flat_map(|finding| &finding.basis) {
            if citation.act == "2016:1145" {
                nineteen |= citation.chapter.as_deref() == Some("19");
                before |= citation.chapter.as_deref() == Some("4");
            }
        }
        match (before, nineteen) {
            (true, false) => Self::Before,
            (false, true) => Self::Nineteen,
            _ => Self::Other,
        }
    }

    /// The section, or a gap for a person to fill.
    const fn cite(self, before: &'static str, nineteen: &'static str) -> &'static str {
        match self {
            Self::Before => before,
            Self::Nineteen => nineteen,
            Self::Other => "[paragraf]",
        }
    }
}

/// What every letter on a bid has in common.
struct Draft<'a> {
    tender: &'a Tender,
    bid: &'a Bid,
    days: &'a LetterDays,
    rules: Rules,
    reasons_days: Option<u32>,
}

pub(super) fn all(
    tender: &Tender,
    bids: &[Bid],
    asked: &BTreeSet<&str>,
    days: &LetterDays,
    law: &LawBook,
) -> Result<BidLetters, Error> {
    let BidTable { rows, .. } = table(tender, bids, Language::Swedish, law)?;
    let checks = check_all(bids, tender, law)?;
    let titles = Titles::of(tender);
    let value = tender.started_on.and_then(|on| law.in_force("lou.reasons_days", on).ok());
    let reasons_days = value.and_then(|value| value.count().ok());
    let mut out = BidLetters { letters: Vec::new(), not_drafted: Vec::new() };
    for ((bid, row), check) in bids.iter().zip(&rows).zip(&checks) {
        let rules = Rules::of(&check.findings);
        let draft = Draft { tender, bid, days, rules, reasons_days };
        let before = out.letters.len();
        match row.verdict {
            Verdict::Curable => out.letters.push(draft.completion(row, &check.findings, &titles)),
            Verdict::Late | Verdict::Rejectable => {
                out.letters.extend(draft.hearing(&check.findings));
                out.letters.extend(draft.rejection(row));
            }
            Verdict::Unknown | Verdict::Admissible => {}
        }
        if bid.id.as_deref().is_some_and(|id| asked.contains(id)) {
            out.letters.push(draft.low_price());
        }
        if out.letters.len() == before {
            let because = match row.verdict {
                Verdict::Admissible => "bid_is_admissible",
                _ => "verdict_unknown",
            };
            let unstated = row.unstated.clone();
            out.not_drafted.push(NotDrafted { bid: bid.id.clone(), because, unstated });
        }
    }
    Ok(out)
}

impl Draft<'_> {
    fn letter(&self, kind: BidLetterKind, subject: &str, middle: Vec<Part>) -> BidLetter {
        let title = self.tender.title.as_deref().map_or("[upphandling]".to_owned(), line);
        let matter = match self.tender.id.as_deref() {
            Some(id) => format!("{title} ({})", line(id)),
            None => title,
        };
        let to = name(self.bid).map_or("[anbudsgivare]".to_owned(), line);
        let dated = self.days.dated.map_or("[dag]".to_owned(), |day| day.to_string());
        let buyer = self.tender.buyer.as_ref().and_then(|buyer| buyer.name.as_deref());
        let buyer = buyer.map_or("[upphandlande myndighet]".to_owned(), line);
        let mut parts = vec![Part::Lines(vec![
            format!("Till: {to}"),
            format!("Upphandling: {matter}"),
            format!("Datum: {dated}"),
        ])];
        parts.extend(middle);
        parts.push(Part::Lines(vec!["Med vänlig hälsning".to_owned(), "[namn]".to_owned(), buyer]));
        BidLetter {
            bid: self.bid.id.clone(),
            kind,
            subject: subject.to_owned(),
            body: text(&parts),
            html: html(subject, &parts),
        }
    }

    fn answer_by(&self) -> String {
        self.days.answer_by.map_or("[dag]".to_owned(), |day| day.to_string())
    }

    fn completion(&self, row: &TableRow, findings: &[Finding], titles: &Titles<'_>) -> BidLetter {
        let breached = findings.iter().filter(|own| own.outcome == Outcome::Breached);
        let asked = breached.filter_map(|finding| {
            let title = titles.of_finding(finding, Language::Swedish);
            let missing: Vec<&str> = match finding.facts.get("evidenceMissing") {
                Some(Fact::Text(ids)) => ids.split(", ").map(|id| titles.document(id)).collect(),
                _ => Vec::new(),
            };
            BidBreach::new(finding, &line(title), &line(&missing.join(", "))).ask()
        });
        let asked: Vec<String> = asked.map(|text| line(&text)).collect();
        let (section, others) = match row.cure_route {
            Some("19:15") => ("19 kap. 15 § LOU", "Övriga leverantörer får motsvarande möjlighet."),
            Some("4:9") => (
                "4 kap. 9 § LOU",
                "Alla leverantörer behandlas lika, och det som rättas får inte bli ett nytt anbud.",
            ),
            Some("lou2007:9:8") => ("9 kap. 8 § LOU (2007:1091)", "[kontrollera paragrafen]"),
            Some("lou2007:15:12") => ("15 kap. 12 § LOU (2007:1091)", "[kontrollera paragrafen]"),
            _ => ("[paragraf]", "[Ange vilka regler som gäller för upphandlingen.]"),
        };
        let middle = vec![
            paragraph(
                "Vi har gått igenom ert anbud och ber er att rätta, förtydliga eller komplettera följande:",
            ),
            Part::List(asked),
            paragraph(format!(
                "Svaret ska ha kommit in till oss senast {}. Vi ber om detta med stöd av {section}. {others}",
                self.answer_by()
            )),
            paragraph(
                "Anbudet får inte ändras i övrigt. Kommer inget svar in i tid prövar vi anbudet som det är.",
            ),
        ];
        self.letter(BidLetterKind::Completion, "Begäran om komplettering av anbud", middle)
    }

    /// The reasons other than exclusion, which comes after a hearing.
    fn rejection(&self, row: &TableRow) -> Option<BidLetter> {
        let grave = |consequence: &Option<String>| {
            matches!(consequence.as_deref(), Some("late" | "rejectable"))
        };
        let reasons: Vec<String> = row
            .reasons
            .iter()
            .filter(|own| grave(&own.consequence) && own.rule != RuleId::EXCLUSION)
            .map(|own| line(&format!("{} ({})", own.text, own.basis.join("; "))))
            .collect();
        if reasons.is_empty() {
            return None;
        }
        let late = row.verdict == Verdict::Late;
        let lead = if late {
            "Vi har beslutat att inte pröva ert anbud, eftersom det kom in för sent. Skälen är:"
        } else {
            "Vi har beslutat att förkasta ert anbud. Skälen är:"
        };
        let section = self.rules.cite("12 kap. 13 § LOU", "19 kap. 20 § LOU");
        let within = match self.reasons_days {
            Some(days) => format!(" inom {days} dagar från det att er begäran kom in"),
            None => " [inom vilken tid]".to_owned(),
        };
        let middle = vec![
            paragraph(lead),
            Part::List(reasons),
            paragraph(format!(
                "Ni kan skriftligen begära upplysningar om skälen. De lämnas så snart som möjligt och senast{within} ({section})."
            )),
            paragraph(
                "Beslut om tilldelning meddelas för sig, med uppgift om avtalsspärr. [Ange hur beslutet kan prövas av domstol.]",
            ),
        ];
        let subject = if late { "Ert anbud prövas inte" } else { "Ert anbud förkastas" };
        Some(self.letter(BidLetterKind::Rejection, subject, middle))
    }

    /// Before an exclusion the supplier is heard.
    fn hearing(&self, findings: &[Finding]) -> Option<BidLetter> {
        let mut grounds = Vec::new();
        for finding in findings {
            let broken = finding.rule == RuleId::EXCLUSION && finding.outcome == Outcome::Breached;
            let rejectable = finding.facts.get("consequence") == Some(&Fact::from("rejectable"));
            if broken && rejectable {
                grounds.push(line(&BidBreach::new(finding, "", "").why(Language::Swedish)));
            }
        }
        if grounds.is_empty() {
            return None;
        }
        let section = self.rules.cite("13 kap. 4 § LOU", "19 kap. 17 § LOU");
        let middle = vec![
            paragraph("Vi överväger att utesluta er från upphandlingen. Skälen är:"),
            Part::List(grounds),
            paragraph(format!(
                "Innan vi beslutar får ni tillfälle att yttra er ({section}). Yttrandet ska ha kommit in till oss senast {}.",
                self.answer_by()
            )),
            paragraph(
                "Berätta om uppgiften är fel, om skulden är betald eller en betalning är överenskommen, och vad ni har gjort för att rätta till det som har hänt.",
            ),
        ];
        let subject = "Tillfälle att yttra sig före beslut om uteslutning";
        Some(self.letter(BidLetterKind::Hearing, subject, middle))
    }

    /// A low price is a question, never by itself a rejection.
    fn low_price(&self) -> BidLetter {
        let then = match self.rules {
            Rules::Before => low_price::then(LowPriceDutyKind::MustAskThenReject),
            Rules::Nineteen => low_price::then(LowPriceDutyKind::MustAskMayReject),
            Rules::Other => Text::new("[Ange vad som händer sedan, med paragraf.]", ""),
        };
        let mut middle = Vec::new();
        for piece in low_price::question(Vec::new(), Some(&self.answer_by()), Some(then)) {
            match piece {
                Piece::Paragraph(text) => middle.push(paragraph(text.sv)),
                Piece::List(of, items) => {
                    middle.push(paragraph(format!("{}:", of.sv)));
                    middle.push(Part::List(items.into_iter().map(|item| item.sv).collect()));
                }
            }
        }
        self.letter(BidLetterKind::LowPrice, &low_price::subject().sv, middle)
    }
}
