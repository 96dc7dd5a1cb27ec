//! The part of the law that a core without the feature `whole-law` carries.

use crate::law_files::ParameterFile;

/// Every key that the calls of the small browser module look up; one that ends in a dot stands
/// for all keys that begin so. `law.regime` and `bid.check` ask for the act, its lists of
/// services, its thresholds and limits, and `budget.vatCompensation` for the shares.
///
/// The vectors are run through a core without the feature, so a key that is missing here fails
/// a test.
const KEYS: &[&str] = &[
    "lou.act",
    "lou.annex_2.cpv",
    "lou.annex_2a.part.cpv",
    "lou.direct_award_limit",
    "lou.direct_award_limit.annex_2",
    "lou.direct_award_limit.annex_2a",
    "lou.direct_award_limit.share",
    "lou.exclusion.conviction_years",
    "lou.exclusion.event_years",
    "lou.direct_award_limit.share",
    "lou.threshold.annex_2",
    "lou.threshold.goods_services.central",
    "lou.threshold.goods_services.subcentral",
    "lou.threshold.works",
    "lou2007.b_services.",
    "luf.act",
    "luf.annex_2.cpv",
    "luf.direct_award_limit",
    "luf.direct_award_limit.annex_2",
    "luf.direct_award_limit.share",
    "luf.threshold.annex_2",
    "luf.threshold.goods_services",
    "lufs.act",
    "lufs.direct_award_limit",
    "luk.act",
    "luk.annex_3.cpv",
    "luk.direct_award_limit",
    "luk.direct_award_limit.share",
    "luk.threshold",
    "vat.compensation.",
];

/// Keeps what is looked up, without what no finding shows: titles, addresses and notes.
pub(crate) fn keep(files: Vec<ParameterFile>) -> Vec<ParameterFile> {
    files.into_iter().filter(|file| is_looked_up(&file.key)).map(bare).collect()
}

fn is_looked_up(key: &str) -> bool {
    KEYS.iter().any(|own| *own == key || (own.ends_with('.') && key.starts_with(own)))
}

fn bare(mut file: ParameterFile) -> ParameterFile {
    file.title.clear();
    file.title_en.clear();
    for value in &mut file.value {
        value.source.url = None;
        value.source.note = None;
    }
    file
}
