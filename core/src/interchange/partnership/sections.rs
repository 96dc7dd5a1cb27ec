//! The sections of the agreement, each with the gaps it has.

use rust_decimal::Decimal;

use super::draft::{BLANK, Draft};
use super::terms;
use crate::calendar::{MonthSpan, Span};
use crate::finding::Fact;
use crate::interchange::report::labels;
use crate::language::Language;
use crate::money::Sek;
use crate::partnership::{Contribution, Partner, PartnerKind, Partnership, PartyContribution};

impl Draft {
    pub(super) fn parties(&mut self, partnership: &Partnership) {
        self.begin("Parter");
        let partners = partnership.partners.as_deref().unwrap_or_default();
        if partners.is_empty() {
            return self.gap("partners", "parterna, med namn och organisationsnummer");
        }
        let mut rows = Vec::new();
        for own in partners {
            let number = own.number.as_ref().map(ToString::to_string);
            let roles = own.roles.iter().flatten();
            let roles: Vec<&str> = roles.map(|role| word(role.as_str())).collect();
            rows.push(vec![
                self.cell(own.name.clone(), "partners.name", "partens namn"),
                self.cell(
                    kind(own).map(str::to_owned),
                    "partners.kind",
                    "vilket slag av part det är",
                ),
                self.cell(number, "partners.number", "partens organisationsnummer"),
                self.cell(joined(&roles), "partners.roles", "partens roller"),
            ]);
        }
        self.table(["Part", "Slag", "Organisationsnummer", "Roller"], rows);
    }

    pub(super) fn purpose(&mut self, partnership: &Partnership) {
        self.begin("Bakgrund");
        let ask = "varför parterna samverkar, vilket behov som finns och vem som tog initiativet";
        self.text(partnership.background.as_deref(), "background", ask);
        self.begin("Värdegrund");
        self.text(partnership.values.as_deref(), "values", "de värden som samverkan vilar på");
        self.begin("Gemensamt mål");
        let ask =
            "det gemensamma allmännyttiga målet och det program eller den plan som det hör till";
        self.text(partnership.goal.as_deref(), "goal", ask);
        self.begin("Verksamhet och åtaganden");
        let undertakings = partnership.undertakings.as_deref().unwrap_or_default();
        if undertakings.is_empty() {
            return self.gap("undertakings", "vad varje part åtar sig att göra");
        }
        let mut rows = Vec::new();
        for own in undertakings {
            rows.push(vec![
                self.cell(own.by.clone(), "undertakings.by", "vilken part som åtar sig uppgiften"),
                self.cell(own.what.clone(), "undertakings.what", "vad parten åtar sig"),
            ]);
        }
        self.table(["Part", "Åtagande"], rows);
    }

    pub(super) fn organisation(&mut self, partnership: &Partnership) {
        self.begin("Organisation och styrning");
        let governance = partnership.governance.as_ref();
        let groups = governance.and_then(|own| own.groups.as_deref()).unwrap_or_default();
        if groups.is_empty() {
            self.gap(
                "governance.groups",
                "styrgrupp och arbetsgrupp, med sammansättning och mandat",
            );
        }
        let mut rows = Vec::new();
        for own in groups {
            let members: Vec<&str> = own.members.iter().flatten().map(String::as_str).collect();
            rows.push(vec![
                self.cell(
                    own.kind.map(|kind| capital(word(kind.as_str()))),
                    "governance.groups.kind",
                    "vilken grupp det är",
                ),
                self.cell(
                    joined(&members),
                    "governance.groups.members",
                    "vilka parter och funktioner som ingår",
                ),
                self.cell(
                    own.mandate.clone(),
                    "governance.groups.mandate",
                    "vad gruppen får besluta",
                ),
                self.cell(
                    own.every.map(length),
                    "governance.groups.every",
                    "hur ofta gruppen möts",
                ),
            ]);
        }
        self.table(["Grupp", "Sammansättning", "Mandat", "Tid mellan möten"], rows);
        let decisions = governance.and_then(|own| own.decisions.as_deref());
        self.text(decisions, "governance.decisions", "hur parterna fattar beslut tillsammans");

        self.begin("Ansvar och myndighetsutövning");
        let tasks = partnership.responsibilities.as_deref().unwrap_or_default();
        if tasks.is_empty() {
            self.gap("responsibilities", "vem som leder och vem som deltar i varje uppgift");
        }
        let mut rows = Vec::new();
        for own in tasks {
            let others: Vec<&str> = own.takes_part.iter().flatten().map(String::as_str).collect();
            let authority = own.exercises_authority.map(|yes| match (yes, &own.statute) {
                (false, _) => "nej".to_owned(),
                (true, None) => "ja".to_owned(),
                (true, Some(statute)) => format!("ja, enligt {statute}"),
            });
            rows.push(vec![
                self.cell(own.task.clone(), "responsibilities.task", "vilken uppgift det är"),
                self.cell(own.lead.clone(), "responsibilities.lead", "vem som leder uppgiften"),
                joined(&others).unwrap_or_default(),
                self.cell(
                    authority,
                    "responsibilities.exercisesAuthority",
                    "om uppgiften innefattar myndighetsutövning",
                ),
            ]);
        }
        self.table(["Uppgift", "Leder", "Deltar", "Myndighetsutövning"], rows);
        self.out.paragraph(
            "Ingen uppgift som innefattar myndighetsutövning lämnas över till den idéburna parten utan stöd i lag.",
        );
    }

    pub(super) fn contributions(&mut self, partnership: &Partnership, sums: &[PartyContribution]) {
        self.begin("Parternas bidrag och ekonomi");
        let rows = partnership.contributions.as_deref().unwrap_or_default();
        if rows.is_empty() {
            self.gap("contributions", "vad varje part bidrar med, med värde och källa");
        }
        let mut cells = Vec::new();
        for own in rows {
            cells.push(self.contribution(own));
        }
        self.table(["Part", "Bidrag", "Mängd och pris", "Värde", "Värdering", "I budget"], cells);
        let kronor = |amount: Option<Sek>| {
            amount.map_or_else(|| "okänt".to_owned(), |amount| amount.to_string())
        };
        let share = |share: Option<Decimal>| {
            share.map_or_else(|| "okänd".to_owned(), |own| Fact::Share(own).to_string())
        };
        let sums: Vec<Vec<String>> = sums
            .iter()
            .map(|own| {
                vec![
                    own.party.clone(),
                    kronor(own.cash),
                    kronor(own.in_kind),
                    kronor(own.volunteers),
                    share(own.rounded_share_with_volunteers),
                    share(own.rounded_share_without_volunteers),
                ]
            })
            .collect();
        let head = [
            "Part",
            "Pengar",
            "Resurser utan pengar",
            "Ideell tid",
            "Andel med ideell tid",
            "Andel utan ideell tid",
        ];
        self.table(head, sums);
        self.out.paragraph(
            "Ideell tid räknas som bidrag men inte som pengar i någon budget. Inget bidrag är betalning för en tjänst.",
        );
        let ask = "vad samverkan är värd för målgruppen och för parterna (nyttoanalys)";
        self.text(partnership.benefit.as_deref(), "benefit", ask);
    }

    fn contribution(&mut self, own: &Contribution) -> Vec<String> {
        let unit = match own.unit.as_deref() {
            Some("hour") => "timmar",
            Some("m2") => "m²",
            Some(unit) => unit,
            None => "",
        };
        let quantity = own.quantity.map(|own| own.to_decimal().to_string().replace('.', ","));
        let measured = match (quantity, own.rate) {
            (Some(quantity), Some(rate)) => format!("{quantity} {unit} à {rate}"),
            (Some(quantity), None) => format!("{quantity} {unit}").trim_end().to_owned(),
            (None, Some(rate)) => rate.to_string(),
            (None, None) => String::new(),
        };
        // A value that is too large was refused when the sums were made.
        let value = own.value().ok().flatten().map(|value| value.to_string());
        let source = own.rate_source.as_deref();
        let method = own.method.map(|method| word(method.as_str()));
        let valued = match (method, source) {
            (Some(method), Some(source)) => Some(format!("{method}: {source}")),
            (Some(only), None) | (None, Some(only)) => Some(only.to_owned()),
            (None, None) => None,
        };
        let in_budget = own.in_budget.map(|yes| if yes { "ja" } else { "nej" }.to_owned());
        vec![
            self.cell(own.by.clone(), "contributions.by", "vilken part som bidrar"),
            self.cell(
                own.kind.map(|kind| word(kind.as_str()).to_owned()),
                "contributions.kind",
                "vad bidraget består av",
            ),
            measured,
            self.cell(value, "contributions.amount", "bidragets värde"),
            self.cell(valued, "contributions.method", "hur värdet har tagits fram, med källa"),
            self.cell(in_budget, "contributions.inBudget", "om bidraget är pengar i en budget"),
        ]
    }

    pub(super) fn follow_up(&mut self, partnership: &Partnership) {
        self.begin("Uppföljning");
        let plan = partnership.follow_up.clone().unwrap_or_default();
        let by: Vec<&str> = plan.by.iter().flatten().map(String::as_str).collect();
        match joined(&by) {
            Some(by) => self.out.paragraph(format!("Följs upp gemensamt av: {by}.")),
            None => self.gap("followUp.by", "vilka som följer upp samverkan"),
        }
        match plan.first {
            Some(day) => self.out.paragraph(format!("Första uppföljningen görs senast {day}.")),
            None => self.gap("followUp.first", "dag för den första uppföljningen"),
        }
        match plan.every {
            Some(every) => {
                self.out.paragraph(format!("Tid mellan uppföljningarna: {}.", length(every)));
            }
            None => self.gap("followUp.every", "hur ofta samverkan följs upp"),
        }
        let indicators = plan.indicators.as_deref().unwrap_or_default();
        if indicators.is_empty() {
            self.gap("followUp.indicators", "indikatorer med målvärde och bas");
        }
        let mut rows = Vec::new();
        for own in indicators {
            let target =
                own.target.zip(own.aim).map(|(target, aim)| terms::target(own, target, aim));
            rows.push(vec![
                self.cell(own.measure.clone(), "followUp.indicators.measure", "vad som mäts"),
                self.cell(target, "followUp.indicators.target", "indikatorns målvärde"),
                self.cell(own.base.clone(), "followUp.indicators.base", "vad måttet räknas på"),
                self.cell(
                    own.source.clone(),
                    "followUp.indicators.source",
                    "varifrån siffrorna kommer",
                ),
            ]);
        }
        self.table(["Mått", "Mål", "Bas", "Källa"], rows);
    }

    pub(super) fn exit(&mut self, partnership: &Partnership) {
        let exit = partnership.exit.clone().unwrap_or_default();
        let parts = [
            ("Ändringar", exit.changes, "exit.changes", "hur avtalet ändras"),
            (
                "Omförhandling",
                exit.renegotiation,
                "exit.renegotiation",
                "när och hur avtalet omförhandlas",
            ),
            ("Hävning", exit.rescission, "exit.rescission", "när avtalet får hävas"),
            (
                "Överlämning",
                exit.hand_over,
                "exit.handOver",
                "vad som lämnas över när avtalet upphör",
            ),
            ("Tvist", exit.dispute, "exit.dispute", "hur en tvist löses"),
        ];
        for (heading, stated, path, ask) in parts {
            self.begin(heading);
            self.text(stated.as_deref(), path, ask);
        }
    }

    pub(super) fn signatures(&mut self, partnership: &Partnership) {
        self.begin("Underskrifter");
        match partnership.signed_on {
            Some(day) => self.out.paragraph(format!("Avtalet undertecknas {day}.")),
            None => self.gap("signedOn", "dag för undertecknandet"),
        }
        let partners = partnership.partners.iter().flatten();
        let rows: Vec<Vec<String>> = partners
            .map(|own| vec![own.name.clone().unwrap_or_else(|| BLANK.to_owned()), String::new()])
            .collect();
        self.table(["För", "Underskrift av behörig företrädare"], rows);
    }
}

/// A code of the contract in Swedish.
fn word(code: &'static str) -> &'static str {
    labels::code(code, Language::Swedish).unwrap_or(code)
}

/// What kind of partner it is.
fn kind(partner: &Partner) -> Option<&'static str> {
    Some(match partner.kind? {
        PartnerKind::NonProfit => "idéburen organisation",
        known => word(known.as_str()),
    })
}

fn joined(items: &[&str]) -> Option<String> {
    (!items.is_empty()).then(|| items.join(", "))
}

fn length(months: MonthSpan) -> String {
    Span::from(months).text().sv
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()))
}
