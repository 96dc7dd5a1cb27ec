//! The procurement acts, their regimes, and the names under which their values are recorded.

use super::Regime;
use crate::wire::wire_enum;

wire_enum! {
    /// Procurement act (upphandlingslag) that a buyer procures under.
    ///
    /// Where it is not stated the answer is that of LOU, and what was not checked names the
    /// others: a municipality procures under each of them, and nothing else in a purchase tells
    /// which.
    #[non_exhaustive]
    pub enum ProcurementAct {
        /// Public procurement (LOU).
        Lou = "lou",
        /// Utilities (LUF).
        Luf = "luf",
        /// Concessions (LUK).
        Luk = "luk",
        /// Defence and security (LUFS).
        Lufs = "lufs",
    }
}

/// The regimes of one act: of its special services, and of all else above and below the threshold.
pub(super) struct Family {
    pub(super) act: &'static str,
    pub(super) special: Regime,
    pub(super) directive: Regime,
    pub(super) below: Regime,
}

/// The names of the values of one act through its wordings.
pub(super) struct Names {
    /// Which number the act has on a day.
    pub(super) act: &'static str,
    pub(super) families: &'static [Family],
    /// The services with lighter rules.
    pub(super) annex: &'static str,
    /// Annex 2 a as a whole, and the part of it that is recorded, which also tells when it was
    /// in force.
    pub(super) annex_2a: Option<(&'static str, &'static str)>,
    pub(super) limit: &'static str,
    pub(super) limit_annex: &'static str,
    pub(super) limit_annex_2a: &'static str,
    /// The share of a threshold that the act names, or named, as the limit.
    pub(super) limit_share: &'static str,
    pub(super) threshold_annex: &'static str,
    pub(super) threshold_works: &'static str,
    pub(super) threshold_central: &'static str,
    pub(super) threshold_subcentral: &'static str,
}

const ANNEX_2A: Option<(&str, &str)> = Some(("lou.annex_2a.cpv", "lou.annex_2a.part.cpv"));

const LOU: Names = Names {
    act: "lou.act",
    families: &[
        Family {
            act: "2007:1091",
            special: Regime::Lou2007BServices,
            directive: Regime::Lou2007Directive,
            below: Regime::Lou2007Below,
        },
        Family {
            act: "2016:1145",
            special: Regime::Lou2016Annex2,
            directive: Regime::Lou2016Directive,
            below: Regime::Lou2016Below,
        },
    ],
    annex: "lou.annex_2.cpv",
    annex_2a: ANNEX_2A,
    limit: "lou.direct_award_limit",
    limit_annex: "lou.direct_award_limit.annex_2",
    limit_annex_2a: "lou.direct_award_limit.annex_2a",
    limit_share: "lou.direct_award_limit.share",
    threshold_annex: "lou.threshold.annex_2",
    threshold_works: "lou.threshold.works",
    threshold_central: "lou.threshold.goods_services.central",
    threshold_subcentral: "lou.threshold.goods_services.subcentral",
};

/// The threshold for works is one for LOU, LUF and LUFS (tillkännagivandet om tröskelvärden).
const LUF: Names = Names {
    act: "luf.act",
    families: &[Family {
        act: "2016:1146",
        special: Regime::Luf2016Annex2,
        directive: Regime::Luf2016Directive,
        below: Regime::Luf2016Below,
    }],
    annex: "luf.annex_2.cpv",
    annex_2a: ANNEX_2A,
    limit: "luf.direct_award_limit",
    limit_annex: "luf.direct_award_limit.annex_2",
    limit_annex_2a: "luf.direct_award_limit.annex_2a",
    limit_share: "luf.direct_award_limit.share",
    threshold_annex: "luf.threshold.annex_2",
    threshold_works: "lou.threshold.works",
    threshold_central: "luf.threshold.goods_services",
    threshold_subcentral: "luf.threshold.goods_services",
};

/// One threshold and one limit for every concession.
const LUK: Names = Names {
    act: "luk.act",
    families: &[Family {
        act: "2016:1147",
        special: Regime::Luk2016Annex2,
        directive: Regime::Luk2016Directive,
        below: Regime::Luk2016Below,
    }],
    annex: "luk.annex_3.cpv",
    annex_2a: None,
    limit: "luk.direct_award_limit",
    limit_annex: "luk.direct_award_limit",
    limit_annex_2a: "luk.direct_award_limit",
    limit_share: "luk.direct_award_limit.share",
    threshold_annex: "luk.threshold",
    threshold_works: "luk.threshold",
    threshold_central: "luk.threshold",
    threshold_subcentral: "luk.threshold",
};

/// The goods and services of LUFS have the threshold of LUF, and B services follow chapter 15
/// as what is below it does; which codes they are has not been read.
const LUFS: Names = Names {
    act: "lufs.act",
    families: &[Family {
        act: "2011:1029",
        special: Regime::Lufs2011Below,
        directive: Regime::Lufs2011Directive,
        below: Regime::Lufs2011Below,
    }],
    annex: "lufs.annex_3.cpv",
    annex_2a: None,
    limit: "lufs.direct_award_limit",
    limit_annex: "lufs.direct_award_limit",
    limit_annex_2a: "lufs.direct_award_limit",
    limit_share: "lufs.direct_award_limit.share",
    threshold_annex: "luf.threshold.goods_services",
    threshold_works: "lou.threshold.works",
    threshold_central: "luf.threshold.goods_services",
    threshold_subcentral: "luf.threshold.goods_services",
};

impl Names {
    pub(super) const ALL: [&'static Self; 4] = [&LOU, &LUF, &LUK, &LUFS];

    /// The names of an act; of LOU where none is stated.
    pub(super) const fn of(act: Option<ProcurementAct>) -> &'static Self {
        match act {
            None | Some(ProcurementAct::Lou) => &LOU,
            Some(ProcurementAct::Luf) => &LUF,
            Some(ProcurementAct::Luk) => &LUK,
            Some(ProcurementAct::Lufs) => &LUFS,
        }
    }

    /// Every key that is looked up under the act.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static str> {
        let of_2a = self.annex_2a.into_iter().flat_map(|(whole, part)| [whole, part]);
        [
            self.act,
            self.annex,
            self.limit,
            self.limit_annex,
            self.limit_annex_2a,
            self.limit_share,
            self.threshold_annex,
            self.threshold_works,
            self.threshold_central,
            self.threshold_subcentral,
        ]
        .into_iter()
        .chain(of_2a)
    }
}
