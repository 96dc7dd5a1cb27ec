//! The words of options, frames, calendar files and regimes.

use super::words;

pub(super) const REASONS: &str = words![
    ("option_called", ("optionen har avropats", "the option has been called")),
    (
        "option_extended",
        (
            "avtalet har förlängts av sig självt och kan inte längre nekas förlängning",
            "the agreement extends by itself, and that can no longer be refused",
        ),
    ),
    ("option_refused", ("optionen har avböjts", "the option has been refused")),
    ("option_lapsed", ("optionen har förfallit", "the option has lapsed")),
    (
        "without_maximum",
        ("avtalet förlängs utan gräns", "the agreement is extended without a maximum"),
    ),
    ("no_options", ("avtalet har inga optioner", "the agreement has no options")),
    (
        "must_be_called",
        ("optionerna måste avropas uttryckligen", "the options must be called expressly"),
    ),
    ("nothing_committed", ("inget är bundet det året", "nothing is committed in that year")),
    ("no_frame_line", ("ingen ramrad gäller det året", "no frame line speaks of that year")),
    (
        "one_frame_line",
        ("en enda ramrad gäller det året", "one frame line alone speaks of that year"),
    ),
];

pub(super) const QUESTIONS: &str = words![(
    "called_before_start",
    (
        "Optionen skulle behöva avropas innan avtalet börjar. Kontrollera villkoren: kan den över huvud taget användas?",
        "The option would have to be called before the agreement begins. Check the terms: can it be used at all?",
    ),
)];

pub(super) const FACTS: &str = words![
    ("option", ("option", "option")),
    ("options", ("antal optioner", "number of options")),
    ("optionLength", ("varje option", "each option")),
    ("callBefore", ("avropas före slutet", "called before the end")),
    ("callBy", ("avropa senast", "call by")),
    (
        "callByWeekdays",
        ("avropa senast, om alla helgfria vardagar räknas", "call by, if every weekday counts"),
    ),
    (
        "callByWithoutEves",
        ("avropa senast, om aftnarna inte räknas", "call by, if the eves do not count"),
    ),
    ("calledBy", ("avropas av", "called by")),
    ("currentEnd", ("avtalets slut utan optionen", "end without the option")),
    ("finalEnd", ("slut med alla optioner", "end with all options")),
    ("year", ("år", "year")),
    ("frame", ("ram", "frame")),
    ("committed", ("bundet", "committed")),
    ("left", ("kvar", "left")),
    ("status", ("ramens status", "status of the frame")),
    ("lines", ("antal ramrader", "number of frame lines")),
    ("act", ("lag", "act")),
    ("annex", ("bilaga", "annex")),
    ("authority", ("myndighetens nivå", "level of the authority")),
    ("because", ("skäl", "reason")),
    ("category", ("B-tjänst, kategori", "B service, category")),
    ("comparison", ("gränsen gäller värden", "the limit admits values")),
    ("cpv", ("CPV-kod", "CPV code")),
    ("limit", ("gräns", "limit")),
    ("regime", ("regelverk", "regime")),
    ("startedFrom", ("började tidigast", "began at the earliest")),
    ("startedOn", ("upphandlingen började", "the procurement began")),
    ("startedTo", ("började senast", "began at the latest")),
    ("threshold", ("tröskelvärde", "threshold")),
    ("value", ("värde", "value")),
];

pub(super) const PATHS: &str = words![
    ("terms.end", ("avtalets slutdag", "end of the agreement")),
    ("terms.options", ("villkor om optioner", "terms on options")),
    ("terms.compensation.monthly", ("ersättningen per månad", "compensation a month")),
    (
        "terms.compensation.total",
        ("ersättningen för hela tiden", "compensation for the whole term")
    ),
    ("terms.options.max", ("antalet optioner", "number of options")),
    ("terms.options.months", ("varje options längd i månader", "months of each option")),
    (
        "terms.options.called",
        (
            "om optionen har avropats, och hur många som har det",
            "whether the option has been called, and how many have",
        ),
    ),
    ("terms.options.state", ("vad det har blivit av optionerna", "what became of the options")),
    ("terms.term", ("avtalets längd", "length of the agreement")),
    (
        "terms.options.callBefore",
        (
            "hur långt före slutet en option avropas eller en förlängning avböjs",
            "how long before the end an option is called or an extension refused",
        ),
    ),
    (
        "terms.options.callBefore.counts",
        (
            "vilka dagar som är arbetsdagar när en option avropas",
            "which days are working days where an option is called",
        ),
    ),
    (
        "terms.options.automatic",
        (
            "om avtalet förlängs av sig självt eller måste avropas",
            "whether the agreement extends by itself or must be called",
        ),
    ),
    ("frame", ("ramen", "the frame")),
    ("frame.lines", ("en entydig ramrad för året", "an unambiguous frame line for the year")),
    ("frame.lines.from", ("ramradens första dag", "first day of the frame line")),
    ("frame.lines.to", ("ramradens sista dag", "last day of the frame line")),
    ("frame.lines.perYear", ("ramradens belopp", "amount of the frame line")),
    ("frame.lines.status", ("ramradens status", "status of the frame line")),
    ("commitments", ("åtagandena", "the commitments")),
    (
        "commitments.annual",
        ("åtagandets belopp, per år eller totalt", "amount of the commitment, a year or in total"),
    ),
    ("commitments.from", ("åtagandets första dag", "first day of the commitment")),
    ("cpv", ("köpets CPV-kod", "CPV code of the purchase")),
    ("authority", ("myndighetens nivå", "level of the authority")),
    ("value", ("köpets värde", "value of the purchase")),
    ("startedOn", ("dagen då upphandlingen började", "day on which the procurement began")),
    ("law:lou.act", ("tillämplig lag den dagen", "governing act on that day")),
    ("law:lou.annex_2.cpv", ("CPV-koderna i bilaga 2", "CPV codes of annex 2")),
    ("law:lou.annex_2a.cpv", ("CPV-koderna i bilaga 2 a", "CPV codes of annex 2 a")),
    ("commitments.to", ("åtagandets sista dag", "last day of the commitment")),
];

pub(super) const VALUES: &str = words![
    ("announced", ("aviserad", "announced")),
    ("planned", ("planerad", "planned")),
    ("decided", ("beslutad", "decided")),
    ("adjusted", ("reviderad", "adjusted")),
    ("atMost", ("upp till och med gränsen", "up to the limit itself")),
    ("below", ("under gränsen", "below the limit")),
    ("central", ("statlig", "central")),
    ("subcentral", ("kommun, region eller annan", "municipality, region or other")),
    (
        "same_act_every_day",
        ("varje möjlig startdag ger samma lag", "every possible first day gives the same act"),
    ),
    (
        "lou-2007-directive",
        ("2007 års LOU över tröskelvärdet", "the act of 2007 above the threshold"),
    ),
    (
        "lou-2007-b-services",
        (
            "15 kap. i 2007 års LOU, B-tjänst oavsett värde",
            "chapter 15 of the act of 2007, B service at every value",
        ),
    ),
    (
        "lou-2007-below",
        (
            "15 kap. i 2007 års LOU, under tröskelvärdet",
            "chapter 15 of the act of 2007, below the threshold",
        ),
    ),
    ("lou-2016-directive", ("LOU över tröskelvärdet", "LOU above the threshold")),
    (
        "lou-2016-annex-2",
        (
            "19 kap. LOU, tjänst i bilaga 2 oavsett värde",
            "chapter 19 of LOU, annex 2 service at every value",
        ),
    ),
    (
        "lou-2016-below",
        ("19 kap. LOU, under tröskelvärdet", "chapter 19 of LOU, below the threshold"),
    ),
];
