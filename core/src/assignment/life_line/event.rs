//! The dates of a life line, and what they are called.

use crate::assignment::terms::{Anchor, Reach};
use crate::calendar::Day;
use crate::language::Language;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Milestone (hållpunkt) in the life of an agreement.
    #[non_exhaustive]
    pub enum Milestone {
        /// The agreement begins (start).
        Start = "start",
        /// The minimum term has run (bindningstidens slut).
        MinimumTermEnds = "minimumTermEnds",
        /// Earliest day from which notice counts (tidigaste uppsägningsdag).
        EarliestNotice = "earliestNotice",
        /// Follow-up (uppföljning).
        FollowUp = "followUp",
        /// The price is adjusted (prisjustering).
        PriceAdjustment = "priceAdjustment",
        /// Last day to give notice (sista uppsägningsdag).
        NoticeBy = "noticeBy",
        /// Better day to give notice (råd).
        AdvisedNotice = "advisedNotice",
        /// Last day to call an option (sista avropsdag).
        OptionCall = "optionCall",
        /// Transition begins (avvecklingen börjar).
        TransitionBegins = "transitionBegins",
        /// The next procurement must begin (nästa upphandling).
        NextProcurement = "nextProcurement",
        /// End after notice given on the day asked about (slut efter uppsägning).
        EndsAfterNotice = "endsAfterNotice",
        /// End of the fixed term (avtalstidens slut).
        End = "end",
        /// End with an option (slut med option).
        OptionEnd = "optionEnd",
    }
}

impl Milestone {
    /// Whether something must be decided by that day, so that a calendar should remind of it.
    #[must_use]
    pub const fn decides(self) -> bool {
        matches!(
            self,
            Self::NoticeBy | Self::AdvisedNotice | Self::OptionCall | Self::NextProcurement
        )
    }
}

output! {
    /// Date (dag) in the life of an agreement.
    pub struct LifeEvent {
        /// The day.
        pub on: Day,
        /// What kind of day it is.
        pub kind: Milestone,
        /// What falls on it, a sentence in the language asked for.
        pub what: String,
        /// The reading of the notice clause under which it is that day, where there are three.
        pub anchor: Option<Anchor>,
        /// The option.
        pub option: Option<u32>,
        /// The term that it is, or rests on.
        pub path: &'static str,
    }
}

/// A sentence in both languages; `{}` is where the name of the thing stands.
pub(super) type Sentence = (&'static str, &'static str);

/// The sentence in a language, with the name in its place.
pub(super) fn said(sentence: Sentence, name: &str, language: Language) -> String {
    let template = match language {
        Language::Swedish => sentence.0,
        Language::English => sentence.1,
    };
    template.replace("{}", name)
}

/// What is said of a day without a reading of its own.
pub(super) const fn plain(kind: Milestone) -> Sentence {
    match kind {
        Milestone::Start => ("Avtalet börjar gälla.", "The agreement begins."),
        Milestone::MinimumTermEnds => {
            ("Bindningstidens sista dag.", "Last day of the minimum term.")
        }
        Milestone::EarliestNotice => (
            "Tidigaste dag som uppsägningstiden räknas från.",
            "Earliest day from which notice counts.",
        ),
        Milestone::FollowUp => ("Uppföljning av avtalet.", "Follow-up of the agreement."),
        Milestone::PriceAdjustment => ("Priset justeras.", "The price is adjusted."),
        Milestone::NoticeBy => (
            "Sista dag att säga upp avtalet så att det har upphört vid utgången av {}.",
            "Last day to give notice for the agreement to have ended by the end of {}.",
        ),
        Milestone::AdvisedNotice => (
            "Lämna helst uppsägningen i dag, om avtalet ska ha upphört vid utgången av {}.",
            "Better hand over the notice today, for the agreement to have ended by the end of {}.",
        ),
        Milestone::OptionCall => ("Sista dag att avropa option {}.", "Last day to call option {}."),
        Milestone::TransitionBegins => {
            ("Avveckling och överlämning börjar.", "Transition and handing over begin.")
        }
        Milestone::NextProcurement => (
            "Nästa upphandling måste börja senast i dag.",
            "The next procurement must begin today at the latest.",
        ),
        Milestone::EndsAfterNotice => {
            ("Avtalet upphör om det sägs upp {}.", "The agreement ends if notice is given on {}.")
        }
        Milestone::End => ("Avtalets sista dag.", "Last day of the agreement."),
        Milestone::OptionEnd => {
            ("Avtalets sista dag med option {}.", "Last day of the agreement with option {}.")
        }
    }
}

/// What is said of an option that takes effect unless somebody objects.
pub(super) const OBJECT_BY: Sentence = (
    "Sista dag att säga nej till option {}, som annars förlänger avtalet av sig själv.",
    "Last day to object to option {}, which else extends the agreement by itself.",
);

/// What is said of the start of the next procurement that a plan gives.
pub(super) const BY_PLAN: Sentence = (
    "Nästa upphandling måste börja senast i dag för att nästa avtal ska kunna börja gälla {}.",
    "The next procurement must begin today at the latest for the next agreement to begin on {}.",
);

/// What is said of an end after which the agreement extends by itself.
pub(super) const ENDS_UNLESS_EXTENDED: Sentence = (
    "Avtalstiden löper ut; avtalet förlängs av sig självt om ingen har sagt nej i tid.",
    "The term ends; the agreement extends by itself unless somebody has objected in time.",
);

/// What is said of an end that an option may have moved: nobody has said whether it was called.
pub(super) const ENDS_UNLESS_CALLED: Sentence = (
    "Avtalets sista dag, om option {} inte har avropats.",
    "Last day of the agreement, unless option {} has been called.",
);

/// What is said of the end with an option that may have been called.
pub(super) const ENDS_IF_CALLED: Sentence = (
    "Avtalets sista dag, om option {} har avropats.",
    "Last day of the agreement, if option {} has been called.",
);

/// What is said of a day to call that has passed.
pub(super) const CALL_PASSED: Sentence = (
    "Sista dagen att avropa option {}. Den har passerat: har optionen avropats?",
    "Last day to call option {}. It has passed: has the option been called?",
);

/// What is said of an end, and of a last day of notice, under a reading of the clause.
pub(super) const ENDS_IF: Sentence =
    ("Avtalet upphör om det sägs upp {} och", "The agreement ends if notice is given on {} and");
pub(super) const GIVE_BY_IF: Sentence = (
    "Sista dag att säga upp så att avtalet har upphört vid utgången av {}, om",
    "Last day to give notice for the agreement to have ended by the end of {}, if it",
);

/// A sentence with the reading under which it is true.
pub(super) fn if_read(
    sentence: Sentence,
    name: &str,
    anchor: Option<Anchor>,
    reach: Option<Reach>,
    language: Language,
) -> String {
    let swedish = language == Language::Swedish;
    let pick = |(sv, en): Sentence| if swedish { sv } else { en };
    let anchor = anchor.map(|anchor| match anchor {
        Anchor::MonthEnd => ("tiden räknas till månadens slut", "runs to the end of the month"),
        Anchor::QuarterEnd => {
            ("tiden räknas till kvartalets slut", "runs to the end of the quarter")
        }
        _ => ("tiden räknas till samma dag", "runs to the same day"),
    });
    let reach = reach.map(|reach| match reach {
        Reach::AnyDay => (
            "avtalet kan sägas upp under den förlängda tiden",
            "works to any day of the extended term",
        ),
        Reach::TermEnd => (
            "avtalet bara kan sägas upp till den förlängda tidens slut",
            "works to the end of the extended term only",
        ),
    });
    let read: Vec<&str> = anchor.into_iter().chain(reach).map(pick).collect();
    let and = if swedish { " och " } else { " and " };
    format!("{} {}.", said(sentence, name, language), read.join(and))
}
