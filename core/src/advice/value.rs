//! The questions about reservation and value: the last ones before a procurement is advertised.

use super::answer::Answer;
use super::questions::{Questions, Recorded, compared, said, with_codes};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Outcome, RuleId};
use crate::law::{Citation, LawValue};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;

const GENERAL: &str = "lou.direct_award_limit";
const ANNEX_2: &str = "lou.direct_award_limit.annex_2";
const ANNEX_2A: &str = "lou.direct_award_limit.annex_2a";

/// The limits that may apply, and what would settle which one does.
struct Limits {
    keys: Vec<&'static str>,
    open: Vec<String>,
    lists: Vec<LawValue>,
}

impl Questions<'_> {
    /// Q9: is it to be reserved for civil-society organisations?
    pub(super) fn reserved_non_profit(&mut self) -> Answer {
        let rule = RuleId::RESERVED_NON_PROFIT;
        let section = Citation::of("2016:1145", Some("19"), "25 a");
        if self.need.only_non_profit != Some(true) {
            return self.not_asked_for(rule, "19", "25 a");
        }
        let available = self.value("lou.reserved.non_profit.available");
        let (answer, no, list) = match &available {
            Err(open) => (open.clone(), Outcome::Breached, None),
            Ok(value) if value.value == "0" => {
                (Answer::No, Outcome::not_applicable("not_in_force"), None)
            }
            Ok(_) => {
                let (answer, list) = self.listed("lou.reserved.non_profit.cpv");
                (answer, Outcome::Breached, list)
            }
        };
        let mut finding = self.finding(rule, answer.outcome(no)).with_basis(section);
        finding = said(finding, "onlyNonProfit", self.need.only_non_profit);
        for value in available.iter().chain(&list) {
            finding = finding.with_law_fact("available", value);
        }
        self.findings.push(with_codes(finding, self.need));
        answer
    }

    /// Q9: is it to be reserved for organisations owned by staff or users?
    pub(super) fn reserved_participation(&mut self) -> Answer {
        let rule = RuleId::RESERVED_PARTICIPATION;
        let section = Citation::of("2016:1145", Some("19"), "25");
        if self.need.staff_or_user_owned != Some(true) {
            return self.not_asked_for(rule, "19", "25");
        }
        let (answer, list) = self.listed("lou.reserved.participation.cpv");
        let mut finding = self.finding(rule, answer.outcome(Outcome::Breached)).with_basis(section);
        finding = said(finding, "staffOrUserOwned", self.need.staff_or_user_owned);
        if let Some(list) = &list {
            finding = finding.with_law_fact("codes", list);
        }
        // What the reservation then demands: a short term, and not the same organisation twice.
        for (name, key) in [
            ("maxYears", "lou.reserved.participation.max_years"),
            ("repeatBarYears", "lou.reserved.participation.repeat_bar_years"),
        ] {
            if let Ok(value) = self.value(key) {
                finding = finding.with_law_fact(name, &value);
            }
        }
        self.findings.push(with_codes(finding, self.need));
        answer
    }

    /// Q9: is it to be reserved for sheltered workshops? Only outside chapter 19.
    pub(super) fn reserved_sheltered(&mut self) -> Result<Answer, Error> {
        let rule = RuleId::RESERVED_SHELTERED;
        let section = Citation::of("2016:1145", Some("4"), "18");
        let Some(share) = self.need.disadvantaged_share.map(Share::to_decimal) else {
            return Ok(self.not_asked_for(rule, "4", "18"));
        };
        let limit = self.value("lou.reserved.sheltered.worker_share");
        let enough = match &limit {
            Ok(limit) => compared(share, limit),
            Err(open) => open.clone(),
        };
        let (annex_2, list) = self.light_services();
        let mut finding = self
            .finding(rule, Outcome::Satisfied)
            .with_fact("disadvantagedShare", Fact::Share(share));
        if let Ok(limit) = &limit {
            finding = finding.with_law_fact("limit", limit);
        }
        let mut parts = vec![enough.clone(), annex_2.clone().not()];
        if enough != Answer::No {
            // That 4:18 does not reach into chapter 19 is a reading of 19:1.
            finding = finding.with_confidence(Confidence::Medium);
            if let Some(list) = &list {
                finding = finding.with_law_fact("annex2", list);
            }
            if annex_2 != Answer::Yes {
                let threshold = self.value("lou.threshold.goods_services.subcentral");
                let (above, known) = self.compared_value(&threshold)?;
                parts.push(above);
                finding = finding.with_known("value", known);
                if let Ok(threshold) = &threshold {
                    finding = finding.with_law_fact("threshold", threshold);
                }
            }
        }
        let answer = Answer::all(parts);
        let no = match enough {
            Answer::No => Outcome::Breached,
            _ => Outcome::not_applicable("chapter_19"),
        };
        finding.outcome = answer.outcome(no);
        self.findings.push(with_codes(finding.with_basis(section), self.need));
        Ok(answer)
    }

    /// Q8: is the value within the limit for a direct award? If not, it is advertised.
    pub(super) fn direct_award(&mut self) -> Result<Answer, Error> {
        let limits = self.limits();
        let recorded: Vec<Recorded> = limits.keys.iter().map(|key| self.value(key)).collect();
        let mut answers = Vec::new();
        let mut value = None;
        for limit in &recorded {
            let (answer, known) = self.compared_value(limit)?;
            answers.push(answer);
            value = known;
        }
        let answer = agreed(&answers, &limits.open);
        let mut finding = self.finding(RuleId::DIRECT_AWARD, answer.outcome(Outcome::Breached));
        finding = finding.with_known("value", value);
        let single = limits.keys.len() == 1;
        for limit in recorded.iter().flatten() {
            let name = match limit.key.as_str() {
                _ if single => "limit",
                ANNEX_2 => "limitAnnex2",
                ANNEX_2A => "limitAnnex2a",
                _ => "limitOther",
            };
            finding = finding.with_law_fact(name, limit);
            if single {
                finding = finding.with_margin(value, limit);
            }
        }
        if single && self.depends_on_annex(&answer)? {
            for list in &limits.lists {
                finding = finding.with_law_fact("annex2", list);
            }
        }
        // A list of the user's own may have told which limit applies.
        for list in limits.lists.iter().filter(|list| list.overlay) {
            finding = finding.with_law_value(list);
        }
        if answer == Answer::Yes
            && let Ok(limit) = self.value("lou.documentation_limit")
        {
            finding = finding.with_law_fact("documentAbove", &limit);
        }
        if finding.basis.is_empty() {
            finding = self.by_lou(finding, "19 a", "2");
        }
        self.findings.push(with_codes(finding, self.need));
        Ok(answer)
    }

    /// The keys of the limits that may apply.
    pub(super) fn limit_keys(&self) -> Vec<&'static str> {
        self.limits().keys
    }

    /// Whether the services are in annex 2, or in annex 2 a while that was in force, and the list
    /// that tells.
    fn light_services(&self) -> (Answer, Option<LawValue>) {
        let annex_2 = self.listed("lou.annex_2.cpv");
        if annex_2.0 == Answer::Yes {
            return annex_2;
        }
        let annex_2a = self.listed("lou.annex_2a.part.cpv");
        if annex_2a.0 == Answer::Yes { annex_2a } else { annex_2 }
    }

    /// Which limits may apply: that of annex 2, of annex 2 a, or the general one.
    fn limits(&self) -> Limits {
        let (annex_2, list) = self.light_services();
        let mut lists: Vec<LawValue> = list.into_iter().collect();
        // A list of the user's own that told no decides too.
        for key in ["lou.annex_2.cpv", "lou.annex_2a.part.cpv"] {
            let looked_in = self.listed(key).1.filter(|own| own.overlay);
            if let Some(own) = looked_in.filter(|own| lists.iter().all(|list| list.key != own.key))
            {
                lists.insert(0, own);
            }
        }
        let mut limits = Limits { keys: Vec::new(), open: Vec::new(), lists };
        if let Answer::Unknown(missing) = &annex_2 {
            limits.open.extend_from_slice(missing);
        }
        if annex_2 != Answer::Yes {
            limits.keys.push(GENERAL);
        }
        if annex_2 == Answer::No {
            return limits;
        }
        // Annex 2 a held some services of annex 2 for some years.
        if self.value(ANNEX_2A).is_err() {
            limits.keys.push(ANNEX_2);
            return limits;
        }
        let (annex_2a, list) = self.listed("lou.annex_2a.part.cpv");
        limits.lists.extend(list);
        match annex_2a {
            Answer::Yes => limits.keys.push(ANNEX_2A),
            // The recorded list is a part of the annex: a code outside it may stand there.
            Answer::No => {
                limits.open.push("law:lou.annex_2a.cpv".to_owned());
                limits.keys.extend([ANNEX_2, ANNEX_2A]);
            }
            Answer::Unknown(missing) => {
                limits.open.extend(missing);
                limits.keys.extend([ANNEX_2, ANNEX_2A]);
            }
        }
        limits
    }

    /// Whether another limit would have given another answer, so that the annex decides.
    fn depends_on_annex(&mut self, answer: &Answer) -> Result<bool, Error> {
        for key in [GENERAL, ANNEX_2, ANNEX_2A] {
            let limit = self.value(key);
            if limit.is_ok() && self.compared_value(&limit)?.0 != *answer {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the value of the need stands to a limit as the law compares them.
    fn compared_value(&mut self, limit: &Recorded) -> Result<(Answer, Option<Sek>), Error> {
        Ok(match (self.total()?, limit) {
            (Ok(total), Ok(limit)) => (compared(total.to_decimal(), limit), Some(total)),
            (Ok(total), Err(open)) => (open.clone(), Some(total)),
            (Err(value), Ok(_)) => (value, None),
            (Err(value), Err(open)) => (Answer::all([value, open.clone()]), None),
        })
    }

    /// The value of the contract, with a finding on how it was reached.
    fn total(&mut self) -> Result<Result<Sek, Answer>, Error> {
        let rule = RuleId::VALUE_OF_OPEN_ENDED;
        let need = self.need;
        let (outcome, total, months) = match (need.total_value, need.monthly_value) {
            (Some(total), _) => (Outcome::not_applicable("total_value_is_stated"), Ok(total), None),
            (None, Some(monthly)) => match self.value("lou.value.months_for_open_ended") {
                Ok(months) => {
                    let total = Rational::from_ore(monthly)
                        .times(&Rational::from_decimal(months.decimal()?))
                        .rounded()
                        .to_sek()
                        .map_err(|error| error.at("need.monthlyValue"))?;
                    (Outcome::Satisfied, Ok(total), Some(months))
                }
                Err(open) => (open.outcome(Outcome::Breached), Err(open), None),
            },
            (None, None) => {
                let missing = ["monthlyValue", "totalValue"].map(|field| format!("need.{field}"));
                let open = Answer::unknown(missing.to_vec());
                (open.outcome(Outcome::Breached), Err(open), None)
            }
        };
        if !self.findings.iter().any(|finding| finding.rule == rule) {
            let mut finding =
                self.finding(rule, outcome).with_basis(Citation::of("2016:1145", Some("5"), "13"));
            if let Some(months) = &months {
                finding = finding.with_law_fact("months", months);
            }
            finding = finding.with_known("monthlyValue", need.monthly_value);
            if let Ok(total) = total {
                finding = finding.with_fact("value", total);
            }
            self.findings.push(finding);
        }
        Ok(total)
    }

    /// A reservation that nobody has asked for.
    fn not_asked_for(&mut self, rule: RuleId, chapter: &str, section: &str) -> Answer {
        let finding = self.finding(rule, Outcome::not_applicable("not_asked_for"));
        self.findings.push(self.by_lou(finding, chapter, section));
        Answer::No
    }
}

/// One answer where all limits give the same one, else unknown for want of what would settle it.
fn agreed(answers: &[Answer], open: &[String]) -> Answer {
    match answers.split_first() {
        Some((first @ (Answer::Yes | Answer::No), rest)) if rest.iter().all(|one| one == first) => {
            first.clone()
        }
        _ => {
            let of_limits = answers.iter().filter_map(|answer| match answer {
                Answer::Unknown(missing) => Some(missing.clone()),
                _ => None,
            });
            Answer::unknown(of_limits.flatten().chain(open.iter().cloned()).collect())
        }
    }
}
