//! Words of which law governs.

use super::words;

pub(super) const REASONS: &str = words![];
pub(super) const QUESTIONS: &str = words![];
pub(super) const FACTS: &str = words![
    ("limitByShare", ("gränsen räknad på procentsatsen", "limit by the share")),
    ("limitShare", ("procentsats av tröskelvärdet", "share of the threshold")),
    ("doubt", ("tveksamt", "doubtful")),
    ("margin", ("avstånd från gränsen", "distance from the limit")),
    ("rounding", ("avrundning", "rounding")),
];
pub(super) const NOT_CHECKED: &str = words![(
    "law_after_read_to",
    (
        "om lagen har ändrats sedan texten lästes: dagen som avgör ligger senare, och en ändring är inte utesluten",
        "whether the law has changed since its text was read: the day that decides is later, and an amendment is not excluded",
    )
),];
pub(super) const PATHS: &str = words![
    (
        "law:2007:1092",
        (
            "reglerna i 2007 års LUF, som inte är upptagna",
            "the rules of the utilities act of 2007, which are not recorded"
        )
    ),
    (
        "law:lufs.annex_3.cpv",
        (
            "CPV-koderna för B-tjänster i bilaga 3 till LUFS",
            "CPV codes of the B services in annex 3 to LUFS"
        )
    ),
    (
        "law:lufs.15.answers.days_before",
        (
            "tiden för svar på frågor enligt 15 kap. LUFS den dagen",
            "time for answers to questions under chapter 15 of LUFS on that day"
        )
    ),
    (
        "law:luk.act",
        ("lagen om upphandling av koncessioner den dagen", "concessions act of that day")
    ),
    (
        "law:luf.act",
        (
            "lagen om upphandling inom försörjningssektorerna den dagen",
            "utilities procurement act of that day"
        )
    ),
    (
        "law:lufs.act",
        (
            "lagen om upphandling på försvars- och säkerhetsområdet den dagen",
            "defence and security procurement act of that day"
        )
    ),
    (
        "law:luk.direct_award_limit",
        (
            "gränsen för direktupphandling av koncessioner den dagen",
            "direct award limit for concessions of that day"
        )
    ),
    (
        "law:luf.direct_award_limit",
        (
            "gränsen för direktupphandling inom försörjningssektorerna den dagen",
            "direct award limit for utilities of that day"
        )
    ),
    (
        "law:luf.direct_award_limit.annex_2a",
        (
            "gränsen för direktupphandling av välfärdstjänster inom försörjningssektorerna den dagen",
            "direct award limit for welfare services of utilities of that day"
        )
    ),
    (
        "law:lufs.direct_award_limit",
        (
            "gränsen för direktupphandling på försvars- och säkerhetsområdet den dagen",
            "direct award limit for defence and security of that day"
        )
    ),
    (
        "law:lou.direct_award_limit",
        ("gränsen för direktupphandling den dagen", "direct award limit of that day")
    ),
    (
        "law:lou.direct_award_limit.annex_2",
        (
            "gränsen för direktupphandling av tjänster i bilaga 2 den dagen",
            "direct award limit for annex 2 services of that day"
        )
    ),
    (
        "law:lou.direct_award_limit.annex_2a",
        (
            "gränsen för direktupphandling av tjänster i bilaga 2 a den dagen",
            "direct award limit for annex 2 a services of that day"
        )
    ),
    (
        "law:lou.threshold.annex_2",
        (
            "tröskelvärdet för tjänster i bilaga 2 den dagen",
            "threshold for annex 2 services of that day"
        )
    ),
    (
        "law:lou.threshold.works",
        ("tröskelvärdet för byggentreprenader den dagen", "threshold for works of that day")
    ),
    (
        "law:lou.threshold.goods_services.central",
        (
            "tröskelvärdet för statliga myndigheter den dagen",
            "threshold of central authorities of that day"
        )
    ),
    (
        "law:lou.threshold.goods_services.subcentral",
        (
            "tröskelvärdet för kommuner, regioner och andra den dagen",
            "threshold of municipalities, regions and others of that day"
        )
    ),
    (
        "law:lou2007.b_services.category_18.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 18, järnvägstransport",
            "CPV codes of B services in category 18, rail transport"
        )
    ),
    (
        "law:lou2007.b_services.category_19.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 19, sjötransport",
            "CPV codes of B services in category 19, water transport"
        )
    ),
    (
        "law:lou2007.b_services.category_20.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 20, stödtjänster för transport",
            "CPV codes of B services in category 20, supporting transport services"
        )
    ),
    (
        "law:lou2007.b_services.category_21.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 21, juridiska tjänster",
            "CPV codes of B services in category 21, legal services"
        )
    ),
    (
        "law:lou2007.b_services.category_22.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 22, personal",
            "CPV codes of B services in category 22, personnel"
        )
    ),
    (
        "law:lou2007.b_services.category_23.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 23, säkerhet",
            "CPV codes of B services in category 23, security"
        )
    ),
    (
        "law:lou2007.b_services.category_27.cpv",
        (
            "CPV-koderna för B-tjänster i kategori 27, övriga tjänster",
            "CPV codes of B services in category 27, other services"
        )
    ),
];
pub(super) const VALUES: &str = words![
    (
        "subsidised_services",
        (
            "subventionerade tjänster har det tröskelvärde som gäller andra än staten",
            "subsidised services have the threshold of other authorities than the state",
        )
    ),
    (
        "derived_cannot_turn",
        (
            "gränsen är härledd ur eurobeloppet, men skillnaden är så stor att avrundningen inte kan ändra svaret",
            "the limit is derived from the amount in euro, but the difference is too great for its rounding to turn the answer",
        )
    ),
    (
        "derived_is_near",
        (
            "gränsen är härledd ur eurobeloppet och värdet ligger nära den: kontrollera det tillkännagivna beloppet",
            "the limit is derived from the amount in euro and the value is near it: check the announced amount",
        )
    ),
    (
        "published_limit_rounded",
        (
            "den publicerade gränsen är avrundad, och räknad på procentsatsen blir svaret ett annat",
            "the published limit is rounded, and by the share the answer is another",
        )
    ),
];
