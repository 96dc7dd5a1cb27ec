//! The answers in sentences, what matters most first.

use super::findings::{clamped, compression};
use super::{Decisive, LimitKind, Movement, Remark, Sensitivity};
use crate::evaluation::contest::Contest;
use crate::evaluation::shown::{amount, joined, number};
use crate::language::Text;
use crate::rational::Rational;

pub(super) fn of(contest: &Contest<'_>, whole: &Sensitivity) -> Vec<Remark> {
    let says = Says { contest, whole, kronor: contest.exact.lowest_first() };
    let mut remarks = Vec::new();
    remarks.extend(says.lead());
    remarks.extend(whole.decisive.iter().map(|own| says.decisive(own)));
    remarks.extend(says.withdrawals());
    remarks.extend(says.prices());
    remarks.extend(says.qualities());
    remarks.extend(says.point_values());
    remarks.extend(says.weight());
    remarks.extend(says.cycles());
    remarks.extend(says.compression());
    remarks.extend(says.range());
    remarks.extend(says.clamp());
    remarks.extend(says.rounding());
    remarks
}

struct Says<'c, 'a> {
    contest: &'c Contest<'a>,
    whole: &'c Sensitivity,
    /// Whether the figures are kronor, and not points.
    kronor: bool,
}

fn remark(code: &'static str, bids: Vec<String>, sv: String, en: String) -> Remark {
    Remark { code, bids, text: Text::new(sv, en) }
}

/// An amount in millions where that is shorter and exact: `3,696 miljoner kronor`.
fn short(kronor: &Rational) -> Text {
    let thousands = kronor.over(&Rational::whole(1000));
    let whole = thousands.as_ref().is_some_and(|own| own.floor() == *own);
    let million = Rational::whole(1_000_000);
    match kronor.over(&million) {
        Some(millions) if whole && *kronor >= million => {
            let text = number(&millions, 3);
            let cut =
                |text: &str| text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned();
            Text::new(format!("{} miljoner", cut(&text.sv)), format!("{} million", cut(&text.en)))
        }
        _ => amount(kronor),
    }
}

/// The words of a reference value.
fn named(what: &str) -> (&'static str, &'static str) {
    match what {
        "lowestPrice" => ("lägsta pris", "the lowest price"),
        "highestPrice" => ("högsta pris", "the highest price"),
        "meanPrice" => ("medelpriset", "the mean price"),
        "medianPrice" => ("medianpriset", "the median price"),
        _ => ("bästa kvalitet", "the best quality"),
    }
}

impl Says<'_, '_> {
    /// A difference of figures: points, or kronor.
    fn difference(&self, value: &Rational) -> Text {
        match &self.contest.exact {
            _ if self.kronor => amount(value),
            _ => {
                let text = number(value, 2);
                Text::new(format!("{} poäng", text.sv), format!("{} points", text.en))
            }
        }
    }

    fn lead(&self) -> Option<Remark> {
        let [winner] = self.whole.winners.as_slice() else {
            let shared = joined(&self.whole.winners);
            return (!self.whole.winners.is_empty()).then(|| {
                remark(
                    "lead",
                    self.whole.winners.clone(),
                    format!("{} delar första platsen.", shared.sv),
                    format!("{} share the first place.", shared.en),
                )
            });
        };
        let own = self.whole.bids.iter().find(|own| own.bid == *winner)?;
        let margin = self.difference(own.margin.as_ref()?);
        Some(remark(
            "lead",
            vec![winner.clone()],
            format!("{winner} leder med {}.", margin.sv),
            format!("{winner} leads by {}.", margin.en),
        ))
    }

    /// The wanted form: who leads without the bid, who comes first with it, through which
    /// value, up to which price, and what the difference in price is then worth.
    fn decisive(&self, own: &Decisive) -> Remark {
        let bid = &own.bid;
        let (without, with) = (joined(&own.winners_without), joined(&own.winners_with));
        let lead = self.difference(&own.lead);
        let all = self.whole.bids.len() == self.contest.entries.len();
        let last = all && self.whole.bids.last().is_some_and(|last| last.bid == *bid);
        let rank = self.whole.bids.iter().find(|other| other.bid == *bid).map(|other| other.rank);
        let (place_sv, place_en) = match (last, rank) {
            (true, _) => (
                format!(", fast {bid} själv kommer sist"),
                format!(", though {bid} itself comes last"),
            ),
            (false, Some(rank)) => (
                format!(", fast {bid} själv kommer på plats {rank}"),
                format!(", though {bid} itself comes in place {rank}"),
            ),
            (false, None) => (String::new(), String::new()),
        };
        let mut sv = format!("{} leder med {}.", without.sv, lead.sv);
        let mut en = format!("{} leads by {}.", without.en, lead.en);
        sv += &format!(" Om anbud {bid} räknas med blir {} först{place_sv}", with.sv);
        en += &format!(" If bid {bid} is counted, {} comes first{place_en}", with.en);
        if let Some(moved) = own.moved.first() {
            let text = self.movement(bid, moved, own);
            sv += &format!(": {}", text.sv);
            en += &format!(": {}", text.en);
        }
        if let (Some(before), Some(after)) = (&own.price_points_without, &own.price_points_with)
            && before != after
        {
            let (before, after) = (number(before, 2), number(after, 2));
            let pair = match (own.winners_without.as_slice(), own.winners_with.as_slice()) {
                ([one], [other]) => {
                    let mut ids = vec![one.clone(), other.clone()];
                    ids.sort();
                    joined(&ids)
                }
                _ => Text::new("de första", "the first"),
            };
            sv += &format!(
                ", och prisskillnaden mellan {} blir då värd {} poäng i stället för {}",
                pair.sv, after.sv, before.sv
            );
            en += &format!(
                ", and the difference in price between {} is then worth {} points in place of {}",
                pair.en, after.en, before.en
            );
        }
        let mut bids = vec![bid.clone()];
        bids.extend(own.winners_without.iter().chain(&own.winners_with).cloned());
        remark("decisiveLoser", bids, format!("{sv}."), format!("{en}."))
    }

    fn movement(&self, bid: &str, moved: &Movement, own: &Decisive) -> Text {
        let (what_sv, what_en) = named(moved.what);
        let down = moved.with < moved.without;
        let (verb_sv, verb_en) = if down { ("sänker", "lowers") } else { ("höjer", "raises") };
        let (from, to) = if moved.what == "bestQuality" {
            (number(&moved.without, 2), number(&moved.with, 2))
        } else {
            (short(&moved.without), short(&moved.with))
        };
        // "från 3,9 till 3,2 miljoner": the unit once where it is the same.
        let once = |from: &str, to: &str, unit: &str| match (from.strip_suffix(unit), to) {
            (Some(from), to) if to.ends_with(unit) => from.to_owned(),
            _ => from.to_owned(),
        };
        let (from_sv, from_en) =
            (once(&from.sv, &to.sv, " miljoner"), once(&from.en, &to.en, " million"));
        let limit = own.limit.map(|limit| short(&Rational::from_decimal(limit.to_decimal())));
        let (limit_sv, limit_en) = match limit {
            Some(limit) => (
                format!(" (gränsen är {})", once(&limit.sv, &to.sv, " miljoner")),
                format!(" (the limit is {})", once(&limit.en, &to.en, " million")),
            ),
            None => (String::new(), String::new()),
        };
        Text::new(
            format!("{bid} {verb_sv} {what_sv} från {from_sv} till {}{limit_sv}", to.sv),
            format!("{bid} {verb_en} {what_en} from {from_en} to {}{limit_en}", to.en),
        )
    }

    fn withdrawals(&self) -> Vec<Remark> {
        let turned = self.whole.withdrawals.iter().filter(|own| {
            let wins = self.whole.winners.contains(&own.without);
            let explained = self.whole.decisive.iter().any(|other| other.bid == own.without);
            !explained && (wins || own.winners.as_ref() != Some(&self.whole.winners))
        });
        let said = turned.map(|own| {
            let bid = own.without.clone();
            let (sv, en) = match own.winners.as_deref() {
                None => (
                    format!(
                        "Faller anbud {bid} bort saknar modellen värde för de anbud som är kvar."
                    ),
                    format!(
                        "If bid {bid} falls away the model has no value for the bids that are left."
                    ),
                ),
                Some([]) => (
                    format!("Faller anbud {bid} bort finns inget anbud kvar."),
                    format!("If bid {bid} falls away no bid is left."),
                ),
                Some(winners) => {
                    let then = joined(winners);
                    (
                        format!("Faller anbud {bid} bort blir {} först.", then.sv),
                        format!("If bid {bid} falls away, {} comes first.", then.en),
                    )
                }
            };
            let bids = [bid].into_iter().chain(own.winners.iter().flatten().cloned());
            remark("withdrawal", bids.collect(), sv, en)
        });
        said.collect()
    }

    fn prices(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for own in &self.whole.bids {
            let bid = &own.bid;
            let wins = self.whole.winners.contains(bid);
            let (sv, en) = match (own.price.kind, own.price.up_to) {
                (LimitKind::Limit, Some(limit)) => {
                    let limit = amount(&Rational::from_decimal(limit.to_decimal()));
                    if wins {
                        (
                            format!("{bid} är först upp till priset {}.", limit.sv),
                            format!("{bid} comes first up to the price {}.", limit.en),
                        )
                    } else {
                        (
                            format!("{bid} hade blivit först med ett pris på högst {}.", limit.sv),
                            format!(
                                "{bid} would have come first with a price of at most {}.",
                                limit.en
                            ),
                        )
                    }
                }
                (LimitKind::Never, _) if !wins => (
                    format!("{bid} hade inte blivit först till något pris."),
                    format!("{bid} would not have come first at any price."),
                ),
                _ => continue,
            };
            remarks.push(remark("priceLimit", vec![bid.clone()], sv, en));
        }
        remarks
    }

    fn qualities(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for own in &self.whole.bids {
            let bid = &own.bid;
            let wins = self.whole.winners.contains(bid);
            let from = own.quality.from.map(|from| {
                let text = from.to_string();
                Text::new(text.replace('.', ","), text)
            });
            let (sv, en) = match (own.quality.kind, from) {
                (LimitKind::Limit, Some(from)) if wins => (
                    format!("{bid} är först med minst {} kvalitetspoäng.", from.sv),
                    format!("{bid} comes first with at least {} points of quality.", from.en),
                ),
                (LimitKind::Limit, Some(from)) => (
                    format!("{bid} hade blivit först med minst {} kvalitetspoäng.", from.sv),
                    format!(
                        "{bid} would have come first with at least {} points of quality.",
                        from.en
                    ),
                ),
                (LimitKind::Never, _) if !wins => (
                    format!("{bid} hade inte blivit först ens med full kvalitet."),
                    format!("{bid} would not have come first even with full quality."),
                ),
                _ => continue,
            };
            remarks.push(remark("qualityLimit", vec![bid.clone()], sv, en));
        }
        remarks
    }

    fn point_values(&self) -> Vec<Remark> {
        let stated: Vec<_> = self
            .whole
            .bids
            .iter()
            .filter_map(|own| Some((own.bid.clone(), own.point_value.as_ref()?)))
            .collect();
        let Some((_, first)) = stated.first() else {
            return Vec::new();
        };
        let bids = stated.iter().map(|(bid, _)| bid.clone()).collect();
        if stated.iter().all(|(_, value)| value == first) {
            let value = amount(first);
            return vec![remark(
                "pointValue",
                bids,
                format!("En kvalitetspoäng är värd {} i alla anbud.", value.sv),
                format!("A point of quality is worth {} in every bid.", value.en),
            )];
        }
        let each: Vec<(String, String)> = stated
            .iter()
            .map(|(bid, value)| {
                let value = amount(value);
                (format!("{} för {bid}", value.sv), format!("{} for {bid}", value.en))
            })
            .collect();
        let (sv, en): (Vec<String>, Vec<String>) = each.into_iter().unzip();
        vec![remark(
            "pointValue",
            bids,
            format!("En kvalitetspoäng är värd {}.", sv.join(", ")),
            format!("A point of quality is worth {}.", en.join(", ")),
        )]
    }

    fn weight(&self) -> Vec<Remark> {
        let Some(weight) = self.contest.exact.price_weight() else {
            return Vec::new();
        };
        if self.contest.entries.len() < 2 {
            return Vec::new();
        }
        let weight = number(weight, 2);
        let always = self.whole.bids.iter().filter(|own| own.price.kind == LimitKind::Always);
        let said = always.map(|own| {
            let bid = &own.bid;
            remark(
                "weightIllusion",
                vec![bid.clone()],
                format!("{bid} vinner till vilket pris som helst: kvaliteten väger mer än de {} poäng som priset som mest kan avgöra.", weight.sv),
                format!("{bid} wins at any price whatever: its quality outweighs the {} points that the price can decide at most.", weight.en),
            )
        });
        said.collect()
    }

    fn cycles(&self) -> Vec<Remark> {
        let said = self.whole.cycles.iter().filter_map(|circle| {
            let [one, two, three] = circle.as_slice() else {
                return None;
            };
            Some(remark(
                "cycle",
                circle.clone(),
                format!("Två och två jämförda slår {one} anbud {two}, {two} slår {three}, och {three} slår {one}: modellen har ingen bästa ordning mellan dem."),
                format!("Compared two by two, {one} beats {two}, {two} beats {three}, and {three} beats {one}: the model has no best order of them."),
            ))
        });
        said.collect()
    }

    fn compression(&self) -> Option<Remark> {
        if self.contest.exact.is_straight() {
            return None;
        }
        let own = compression(self.contest)?;
        let reference = &self.contest.reference;
        if reference.lowest == reference.highest {
            return None;
        }
        let (step, low, high) =
            (amount(&own.step), amount(&reference.lowest), amount(&reference.highest));
        let (cost_low, cost_high) = (number(&own.at_lowest, 2), number(&own.at_highest, 2));
        Some(remark(
            "compression",
            Vec::new(),
            format!(
                "{} kostar {} poäng vid lägsta pris ({}) men {} poäng vid högsta ({}).",
                step.sv, cost_low.sv, low.sv, cost_high.sv, high.sv
            ),
            format!(
                "{} costs {} points at the lowest price ({}) but {} points at the highest ({}).",
                step.en, cost_low.en, low.en, cost_high.en, high.en
            ),
        ))
    }

    fn range(&self) -> Option<Remark> {
        if !self.contest.exact.is_range() {
            return None;
        }
        let range = self.contest.reference.highest.minus(&self.contest.reference.lowest);
        if range.is_zero() {
            return None;
        }
        let (range, weight) = (amount(&range), number(self.contest.exact.price_weight()?, 2));
        Some(remark(
            "rangeExaggeration",
            Vec::new(),
            format!(
                "Hela prisets {} poäng ligger mellan högsta och lägsta pris, {}, hur litet spannet än är.",
                weight.sv, range.sv
            ),
            format!(
                "All {} points of the price lie between the highest and the lowest price, {}, however narrow the range.",
                weight.en, range.en
            ),
        ))
    }

    fn clamp(&self) -> Option<Remark> {
        let cut = clamped(self.contest);
        let ids = joined(&cut);
        (!cut.is_empty()).then(|| {
            remark(
                "clamp",
                cut.clone(),
                format!("Poängen för pris är kapade för {}: andra priser där hade gett samma poäng.", ids.sv),
                format!("The points for price are cut off for {}: other prices there would have given the same points.", ids.en),
            )
        })
    }

    fn rounding(&self) -> Vec<Remark> {
        let said = self.whole.rounding_ties.iter().map(|tie| {
            let ids = joined(&tie.bids);
            let (how_sv, how_en) = match tie.decimals {
                0 => ("hela tal".to_owned(), "whole numbers".to_owned()),
                1 => ("en decimal".to_owned(), "one decimal".to_owned()),
                places => (format!("{places} decimaler"), format!("{places} decimals")),
            };
            remark(
                "roundingTie",
                tie.bids.clone(),
                format!("Avrundade till {how_sv} delar {} första platsen.", ids.sv),
                format!("Rounded to {how_en}, {} share the first place.", ids.en),
            )
        });
        said.collect()
    }
}
