//! The words of explanations: outcomes, codes, fact names and paths in both languages.
//! A code or path without an entry is shown as it is, so that nothing is lost.

#[cfg(feature = "review")]
mod advice;
#[cfg(feature = "review")]
mod aid;
#[cfg(feature = "review")]
mod assignment;
mod bid;
#[cfg(feature = "review")]
mod budget;
#[cfg(feature = "review")]
mod dossier;
#[cfg(feature = "review")]
mod eligibility;
#[cfg(feature = "review")]
mod evaluation;
#[cfg(feature = "review")]
mod law;
#[cfg(feature = "review")]
mod partnership;
#[cfg(feature = "review")]
mod periods;
#[cfg(feature = "review")]
mod tender;
mod terms;
#[cfg(feature = "review")]
mod unchecked_bid;
mod unstated;

use super::Fact;
use crate::calendar::Period;
use crate::language::{Language, one_line};
use crate::law::Act;

pub(super) type Pair = (&'static str, &'static str);

/// Writes words as one text, a line each: code, Swedish and English, separated by tabs.
macro_rules! words {
    ($(($code:literal, ($sv:literal, $en:literal $(,)?) $(,)?)),* $(,)?) => {
        concat!($($code, "\t", $sv, "\t", $en, "\n"),*)
    };
}
#[cfg_attr(
    not(feature = "review"),
    allow(unused_imports, reason = "the sentences of breaches are left out")
)]
pub(super) use words;

pub(super) fn about(kind: &str) -> Pair {
    match kind {
        "document" => ("handling", "document"),
        "requirement" => ("krav", "requirement"),
        "lot" => ("del", "lot"),
        "bid" => ("anbud", "bid"),
        "criterion" => ("kriterium", "criterion"),
        _ => ("part", "party"),
    }
}

const REASONS: &str = words![
    ("counted_in_days", ("tiden räknas i dagar", "the period is counted in days")),
    (
        "ends_on_open_day",
        ("tiden slutar på en dag som inte flyttas", "the period ends on a day that does not move"),
    ),
    (
        "holds_two_working_days",
        ("fristen rymmer två arbetsdagar ändå", "the period holds two working days as it is"),
    ),
    (
        "shorter_than_two_days",
        ("fristen är kortare än två dagar", "the period is shorter than two days"),
    ),
    ("last_day_is_no_eve", ("slutdagen är ingen afton", "the last day is no eve")),
    ("no_earliest_day", ("villkoren anger ingen tidigaste dag", "the terms state no earliest day")),
    (
        "given_after_earliest_day",
        (
            "uppsägningen lämnas efter den tidigaste dagen",
            "the notice is given after the earliest day",
        ),
    ),
    ("no_minimum_term", ("villkoren anger ingen bindningstid", "the terms state no minimum term")),
    (
        "minimum_term_is_over",
        (
            "bindningstiden är slut före uppsägningstidens slut",
            "the minimum term ends before the notice does",
        ),
    ),
    (
        "until_further_notice",
        ("avtalet gäller tills vidare", "the agreement runs until further notice"),
    ),
    ("no_fixed_end", ("villkoren anger inget slutdatum", "the terms state no end date")),
    (
        "ends_by_itself",
        (
            "avtalet upphör av sig självt, utan uppsägning",
            "the agreement ends by itself, without notice",
        ),
    ),
    (
        "ends_with_the_term",
        (
            "uppsägningen verkar till den förlängda tidens slut",
            "the notice works to the end of the extended term",
        ),
    ),
    (
        "notice_ends_sooner",
        ("uppsägningen ger ett tidigare slut", "the notice ends the agreement sooner"),
    ),
];

const QUESTIONS: &str = words![
    (
        "notice_before_start",
        (
            "Uppsägningen lämnas innan avtalet börjar gälla. Är dagen rätt, eller är det avtalet som ska återkallas?",
            "The notice is given before the agreement begins. Is the day right, or is it the agreement that shall be withdrawn?",
        ),
    ),
    (
        "already_ended",
        (
            "Avtalet hade redan upphört när uppsägningen lämnades. Har det förlängts på ett sätt som villkoren inte säger?",
            "The agreement had already ended when the notice was given. Has it been extended in a way that the terms do not state?",
        ),
    ),
    (
        "was_option_called",
        (
            "Sista dagen att avropa optionen har passerat. Har den avropats? Uppsägningen ger samma slutdag ändå.",
            "The last day to call the option has passed. Has it been called? The notice gives the same end either way.",
        ),
    ),
    (
        "term_and_end_differ",
        (
            "Avtalets längd och dess slutdag säger olika. Slutdagen är använd. Vilken av dem gäller?",
            "The length of the agreement and its last day differ. The last day is used. Which of them holds?",
        ),
    ),
    (
        "eve_counts_as_holiday",
        (
            "Förordningen flyttar inte slutdagen från en afton, men svensk praxis behandlar midsommarafton, julafton och nyårsafton som helgdagar. Vill du följa praxis och räkna till den senare dagen?",
            "The Regulation does not move the last day off an eve, but Swedish practice treats Midsummer, Christmas and New Year's Eve as holidays. Do you want to follow practice and count to the later day?",
        ),
    ),
    (
        "vat_conditions",
        (
            "Är tjänsten undantagen från skatteplikt, är mottagaren näringsidkare, och hyrs lokalen av någon annan än staten, en kommun, en region eller ett förbund?",
            "Is the service exempt from VAT, is the payee in business, and are the premises let by somebody other than the state, a municipality, a region or a federation?",
        ),
    ),
];

const FACTS: &str = words![
    ("from", ("från", "from")),
    ("nominalOn", ("beräknad slutdag", "nominal end")),
    ("lastDay", ("slutdag", "last day")),
    ("lastDayInPractice", ("slutdag enligt praxis", "last day in practice")),
    ("movedOff", ("flyttad från", "moved off")),
    ("period", ("tidens längd", "length")),
    ("counts", ("dagar som räknas", "days that count")),
    ("given", ("uppsägning lämnad", "notice given")),
    ("countedFrom", ("räknas från", "counted from")),
    ("noticePeriod", ("uppsägningstid", "notice period")),
    ("anchor", ("slut räknas till", "ends at")),
    ("by", ("uppsägande part", "party giving notice")),
    ("endByTerm", ("slut enligt avtalets längd", "end by the length of the term")),
    ("endsOn", ("avtalet slutar", "agreement ends")),
    ("earliest", ("tidigaste uppsägningsdag", "earliest day of notice")),
    ("minimumUntil", ("bunden till och med", "bound until")),
    ("end", ("avtalets slutdag", "end of term")),
    ("giveBy", ("säg upp senast", "give notice by")),
    ("adviseBy", ("råd: senast", "advised by")),
    ("endBy", ("önskat slut", "wanted end")),
    ("serviceDays", ("marginal", "margin")),
    ("start", ("avtalets start", "start")),
    ("cost", ("kostnad", "cost")),
    ("premises", ("varav lokaler", "of which premises")),
    ("flat", ("ersättning enligt schablon", "compensation by the flat share")),
    ("flatShare", ("schablon", "flat share")),
    ("split", ("ersättning enligt uppdelning", "compensation by the split")),
    ("premisesShare", ("andel av lokaler", "share of premises")),
    ("restShare", ("andel av resten", "share of the rest")),
];

const PATHS: &str = words![
    ("terms.notice", ("villkor om uppsägning", "terms on notice")),
    (
        "terms.notice.anchor",
        (
            "till vilken dag uppsägningstiden räknas (dag, månads-, kvartalsskifte)",
            "to which day the notice period runs (day, end of month, end of quarter)",
        ),
    ),
    (
        "terms.notice.reach",
        (
            "om avtalet kan sägas upp under den förlängda tiden eller bara till dess slut",
            "whether notice works to any day of the extended term or to its end only",
        ),
    ),
    ("terms.notice.period", ("uppsägningstidens längd", "length of the notice period")),
    (
        "terms.notice.period.counts",
        (
            "vilka dagar som är arbetsdagar i uppsägningstiden",
            "which days are working days of the notice period",
        ),
    ),
    ("period.counts", ("vilka dagar som är arbetsdagar", "which days are working days")),
    ("terms.notice.by", ("vem som får säga upp", "who may give notice")),
    ("terms.notice.fixedDay", ("den fasta dagen", "the fixed day")),
    (
        "terms.notice.deemedAfterDays",
        (
            "efter hur många dagar uppsägningen anses mottagen",
            "after how many days the notice is deemed received",
        ),
    ),
    ("terms.start", ("avtalets startdag", "start of the agreement")),
    ("law:calendar.holidays", ("helgdagar före 1990", "public holidays before 1990")),
    (
        "law:vat.compensation.flat",
        ("schablonen för ersättning den dagen", "the flat share of compensation on that day"),
    ),
    (
        "law:vat.compensation.premises",
        ("andelen av lokaler den dagen", "the share of premises on that day"),
    ),
    (
        "law:vat.compensation.rest",
        ("andelen av resten den dagen", "the share of the rest on that day"),
    ),
];

const VALUES: &str = words![
    ("weekdays", ("helgfria vardagar", "weekdays that are no holidays")),
    (
        "weekdaysNoEves",
        (
            "helgfria vardagar utom midsommarafton, julafton och nyårsafton",
            "weekdays that are no holidays, Midsummer, Christmas and New Year's Eve left out",
        ),
    ),
    ("dayExact", ("samma dag", "the same day")),
    ("monthEnd", ("månadens slut", "end of the month")),
    ("quarterEnd", ("kvartalets slut", "end of the quarter")),
    ("halfYearEnd", ("halvårets slut", "end of the half-year")),
    ("yearEnd", ("årets slut", "end of the year")),
    ("fixedDay", ("fast dag", "a fixed day")),
    ("authority", ("beställaren", "the authority")),
    ("provider", ("utföraren", "the provider")),
    ("either", ("endera parten", "either party")),
];

/// The words of one kind, topic by topic; the first entry of a code counts.
type Lists = [&'static str];

/// The lists of one name in every topic.
macro_rules! lists {
    ($name:ident) => {
        &[
            $name,
            #[cfg(feature = "review")]
            law::$name,
            bid::$name,
            #[cfg(feature = "review")]
            dossier::$name,
            #[cfg(feature = "review")]
            evaluation::$name,
            #[cfg(feature = "review")]
            partnership::$name,
            terms::$name,
            #[cfg(feature = "review")]
            tender::$name,
            #[cfg(feature = "review")]
            assignment::$name,
            #[cfg(feature = "review")]
            budget::$name,
            #[cfg(feature = "review")]
            advice::$name,
            #[cfg(feature = "review")]
            aid::$name,
            #[cfg(feature = "review")]
            eligibility::$name,
            #[cfg(feature = "review")]
            periods::$name,
        ]
    };
}

fn find(lists: &Lists, code: &str, language: Language) -> Option<&'static str> {
    let mut lines = lists.iter().flat_map(|list| list.lines());
    let (_, words) =
        lines.find_map(|line| line.split_once('\t').filter(|(own, _)| *own == code))?;
    let (sv, en) = words.split_once('\t')?;
    Some(match language {
        Language::Swedish => sv,
        Language::English => en,
    })
}

fn or_itself(lists: &Lists, code: &str, language: Language) -> String {
    find(lists, code, language).unwrap_or(code).to_owned()
}

pub(super) fn reason(code: &str, language: Language) -> String {
    or_itself(lists!(REASONS), code, language)
}

pub(super) fn question(code: &str, language: Language) -> String {
    or_itself(lists!(QUESTIONS), code, language)
}

pub(super) fn fact(name: &str, language: Language) -> String {
    or_itself(lists!(FACTS), name, language)
}

/// The parts of a dossier, and what their paths are called where a call asks for one alone.
#[cfg(feature = "review")]
use dossier::PARTS;
#[cfg(not(feature = "review"))]
const PARTS: &[(&str, &str)] = &[];

/// What a path stands for, `avtalets startdag`; the path itself stands in the finding.
pub(super) fn missing(path: &str, language: Language) -> String {
    path_in_words(path, language).unwrap_or(path).to_owned()
}

/// What a path stands for.
pub(super) fn path_in_words(path: &str, language: Language) -> Option<&'static str> {
    let lists: &Lists = lists!(PATHS);
    find(lists, path, language).or_else(|| {
        let (own, rest) = PARTS.iter().find_map(|(part, own)| {
            let rest = path.strip_prefix(part)?;
            (rest.is_empty() || rest.starts_with('.')).then_some((own, rest))
        })?;
        find(lists, &[*own, rest].concat(), language)
    })
}

/// What nobody has stated in a tender or a bid, in words.
pub(super) fn unstated(code: &str, language: Language) -> String {
    or_itself(&[unstated::UNSTATED], code, language)
}

/// What no rule looks at, in words.
pub(super) fn not_checked(code: &str, language: Language) -> String {
    or_itself(
        &[
            #[cfg(feature = "review")]
            law::NOT_CHECKED,
            #[cfg(feature = "review")]
            dossier::NOT_CHECKED,
            #[cfg(feature = "review")]
            tender::NOT_CHECKED,
            #[cfg(feature = "review")]
            unchecked_bid::NOT_CHECKED,
            #[cfg(feature = "review")]
            assignment::NOT_CHECKED,
            #[cfg(feature = "review")]
            budget::NOT_CHECKED,
            #[cfg(feature = "review")]
            evaluation::NOT_CHECKED,
        ],
        code,
        language,
    )
}

/// A fact's value on one line; codes are put into words, and of a text in both languages one is
/// shown.
pub(super) fn value(name: &str, fact: &Fact, language: Language) -> String {
    match fact {
        Fact::Text(text) => text_value(name, &one_line(text), language),
        Fact::Count(count) if name == "available" => {
            code(if *count == 0 { "no" } else { "yes" }, language)
        }
        other => other.shown(language),
    }
}

fn text_value(name: &str, text: &str, language: Language) -> String {
    match (name, text.split_once(" / ")) {
        ("movedOff" | "closedDay" | "settledBy" | "signsFor" | "signsAgainst", Some((sv, en))) => {
            match language {
                Language::Swedish => sv.to_owned(),
                Language::English => en.to_owned(),
            }
        }
        ("act", _) => match (Act::find(text), language) {
            (Some(act), Language::Swedish) => act.sv.to_owned(),
            (Some(act), Language::English) => act.en.to_owned(),
            (None, _) => text.to_owned(),
        },
        // The word for a state of a matter too, and there it stands for something else.
        ("route" | "routeOtherwise", _) if text == "advertised" => {
            code("advertisedProcurement", language)
        }
        // A word of the contract means different things in different fields.
        #[cfg(feature = "review")]
        (
            "stage" | "part" | "minimumBy" | "procedure" | "reservation" | "sentBy" | "lateStep",
            _,
        ) => {
            let lists: &Lists = &[tender::VALUES];
            find(lists, &[name, ".", text].concat(), language).unwrap_or(text).to_owned()
        }
        #[cfg(feature = "review")]
        ("firstStep", _) => {
            let lists: &Lists = &[tender::VALUES];
            find(lists, &["lateStep.", text].concat(), language).unwrap_or(text).to_owned()
        }
        #[cfg(feature = "review")]
        ("severity", _) => {
            let lists: &Lists = &[partnership::VALUES];
            find(lists, &[name, ".", text].concat(), language).unwrap_or(text).to_owned()
        }
        ("takesPart", _) => each(text, code, language),
        #[cfg(feature = "review")]
        ("nextSteps", _) => numbered(text, language),
        #[cfg(feature = "review")]
        ("settledBy", _) => {
            find(&[eligibility::SETTLED], text, language).unwrap_or(text).to_owned()
        }
        #[cfg(feature = "review")]
        (name, _) if name.ends_with("Eur") => aid::euro(text, language),
        ("conditionsAsked" | "restsOnInferred", _) => each(text, missing, language),
        #[cfg(feature = "review")]
        ("field" | "otherField", _) => {
            path_in_words(text, language).map_or_else(|| text.to_owned(), str::to_owned)
        }
        #[cfg(feature = "review")]
        ("minimumTerm" | "beginsBefore", _) => in_words(text, language),
        ("period" | "periodLength" | "noticePeriod" | "optionLength" | "callBefore", _) => {
            in_words(text, language)
        }
        _ => code(text, language),
    }
}

/// A length in words.
fn in_words(text: &str, language: Language) -> String {
    text.parse::<Period>()
        .map_or_else(|_| text.to_owned(), |length| length.text().in_language(language).to_owned())
}

/// A code in words.
pub(super) fn code(text: &str, language: Language) -> String {
    let lists: &Lists = lists!(VALUES);
    or_itself(lists, text, language)
}

/// Each step of a list in words, with its number: the words of a step may hold a comma.
#[cfg(feature = "review")]
fn numbered(list: &str, language: Language) -> String {
    let steps = list.split("; ").zip(1_u32..);
    let told: Vec<String> =
        steps.map(|(step, number)| format!("({number}) {}", code(step, language))).collect();
    told.join(", ")
}

/// Each item of a list in words.
fn each(list: &str, said: fn(&str, Language) -> String, language: Language) -> String {
    let mut words = Vec::new();
    for item in list.split("; ") {
        words.push(said(item, language));
    }
    words.join(", ")
}
