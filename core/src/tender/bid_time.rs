//! The time for bids where the act gives no number of days: reasonable time.

use super::{Regime, Tender};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::{Citation, LawBook};

impl Tender {
    /// Whether the time for bids was reasonable (skälig tid), 19 kap. 11 § LOU and 15 kap. 9 §
    /// of the act of 2007; none where the regime has periods in days instead.
    ///
    /// Reasonable is never a number of days: with both days known it is left to a person, with
    /// the days between them as a fact, the day of publication not counted. Where either is
    /// missing it is unknown. A notice published after the last day for bids gives no time at all.
    ///
    /// ```
    /// use anbud::finding::Outcome;
    /// use anbud::law::LawBook;
    /// use anbud::tender::{BidDeadline, Regime, Tender};
    /// use anbud::calendar::Day;
    ///
    /// let law = LawBook::built_in();
    /// let deadline = BidDeadline::new().on("2014-09-09".parse::<Day>()?);
    /// let tender = Tender::new().bid_deadline(deadline);
    /// let finding = tender.reasonable_bid_time(Regime::Lou2007BServices, &law).unwrap();
    /// assert_eq!(finding.outcome.missing(), ["tender.publishedOn"]);
    ///
    /// let tender = tender.published_on("2014-08-01".parse::<Day>()?);
    /// let finding = tender.reasonable_bid_time(Regime::Lou2007BServices, &law).unwrap();
    /// assert!(matches!(finding.outcome, Outcome::NeedsJudgement { .. }));
    /// assert_eq!(finding.facts["bidDays"].to_string(), "39 dagar");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn reasonable_bid_time(&self, regime: Regime, law: &LawBook) -> Option<Finding> {
        let (rule, citation, confidence) = match regime {
            Regime::Lou2007BServices | Regime::Lou2007Below => (
                RuleId::REASONABLE_TIME_2007,
                Citation::of("2007:1091", Some("15"), "9"),
                // The section in the wording that also has the least time for requests.
                self.confidence_where_recorded("lou2007.15.selection.requests.minimum_days", law),
            ),
            Regime::Lou2016Annex2 | Regime::Lou2016Below => (
                RuleId::REASONABLE_TIME,
                Citation::of("2016:1145", Some("19"), "11"),
                self.confidence_of_chapter_19(law),
            ),
            Regime::Luf2016Annex2 | Regime::Luf2016Below => (
                RuleId::REASONABLE_TIME_LUF,
                Citation::of("2016:1146", Some("19"), "11"),
                self.confidence_where_recorded("luf.19.answers.days_before", law),
            ),
            Regime::Lufs2011Below => (
                RuleId::REASONABLE_TIME_LUFS,
                Citation::of("2011:1029", Some("15"), "10"),
                self.confidence_where_recorded("lufs.15.answers.days_before", law),
            ),
            _ => return None,
        };
        let deadline = self.bid_deadline.as_ref().and_then(|deadline| deadline.on);
        let mut finding = Finding::new(rule, time_for_bids(self.published_on, deadline))
            .with_basis(citation)
            .with_confidence(confidence);
        finding.law_as_of = self.started_on;
        finding = finding.with_known("publishedOn", self.published_on);
        finding = finding.with_known("deadlineOn", deadline);
        Some(match (self.published_on, deadline) {
            (Some(first), Some(last)) => {
                finding.with_fact("bidDays", Fact::Days(first.days_until(last)))
            }
            _ => finding,
        })
    }

    /// High where the same wording of the chapter has a value that was read.
    fn confidence_where_recorded(&self, key: &str, law: &LawBook) -> Confidence {
        let read = self.started_on.and_then(|on| law.recorded_on(key, on).ok());
        read.map_or(Confidence::Medium, |own| own.confidence.min(Confidence::Medium))
    }

    /// Chapter 19 was read in the wording that has its limit in chapter 19 a.
    fn confidence_of_chapter_19(&self, law: &LawBook) -> Confidence {
        let limit =
            self.started_on.and_then(|on| law.recorded_on("lou.direct_award_limit", on).ok());
        let chapter = limit.and_then(|limit| limit.source.chapter);
        if chapter.as_deref() == Some("19 a") { Confidence::High } else { Confidence::Medium }
    }
}

fn time_for_bids(published: Option<Day>, deadline: Option<Day>) -> Outcome {
    match (published, deadline) {
        (Some(first), Some(last)) if last < first => Outcome::Breached,
        (Some(_), Some(_)) => Outcome::needs_judgement("bid_time_is_reasonable"),
        (None, Some(_)) => Outcome::unknown(["tender.publishedOn"]),
        (Some(_), None) => Outcome::unknown(["tender.bidDeadline"]),
        (None, None) => Outcome::unknown(["tender.bidDeadline", "tender.publishedOn"]),
    }
}

#[cfg(test)]
mod tests {
    use crate::calendar::Day;
    use crate::finding::Outcome;
    use crate::law::LawBook;
    use crate::tender::{BidDeadline, Regime, Tender};

    fn tender(published: &str) -> Tender {
        let deadline: Day = "2014-09-09".parse().unwrap();
        let published: Day = published.parse().unwrap();
        Tender::new().published_on(published).bid_deadline(BidDeadline::new().on(deadline))
    }

    #[test]
    fn no_number_of_days_is_enough_or_too_few() {
        for published in ["2014-08-01", "2014-08-30", "2014-09-09"] {
            let finding = tender(published)
                .reasonable_bid_time(Regime::Lou2016Below, &LawBook::built_in())
                .unwrap();
            assert_eq!(finding.outcome, Outcome::needs_judgement("bid_time_is_reasonable"));
        }
    }

    #[test]
    fn a_notice_after_the_last_day_gives_no_time() {
        let finding = tender("2014-09-10")
            .reasonable_bid_time(Regime::Lou2007Below, &LawBook::built_in())
            .unwrap();
        assert_eq!(finding.outcome, Outcome::Breached);
    }

    #[test]
    fn a_regime_with_periods_in_days_has_no_such_rule() {
        assert_eq!(
            tender("2014-08-01")
                .reasonable_bid_time(Regime::Lou2007Directive, &LawBook::built_in()),
            None
        );
        assert_eq!(
            tender("2014-08-01")
                .reasonable_bid_time(Regime::Lou2016Directive, &LawBook::built_in()),
            None
        );
    }
}
