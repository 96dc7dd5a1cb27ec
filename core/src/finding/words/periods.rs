//! Words of hours and of time counted backwards.

use super::words;

pub(super) const REASONS: &str = words![
    (
        "ends_on_working_day",
        ("sista timmen faller på en arbetsdag", "the last hour falls on a working day"),
    ),
    (
        "latest_day_is_open",
        (
            "senaste dagen är en vardag som lagen inte flyttar",
            "the latest day is a weekday that the act does not move",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "hours_two_working_days",
        (
            "Fristen är två dygn eller längre, men mindre än 48 av dess timmar faller på arbetsdagar. Om regeln om minst två arbetsdagar gäller en frist i timmar är inte klarlagt. Kan du räkna med en längre frist, eller ska du vara klar när timmarna är slut?",
            "The period is two days or longer, but fewer than 48 of its hours fall on working days. Whether the rule of at least two working days holds for a period of hours is not settled. Can you rely on a longer period, or must you be done when the hours are over?",
        ),
    ),
    (
        "day_of_event_counted",
        (
            "Det är inte klarlagt om händelsens egen dag räknas. Räknas den inte gäller den tidigare dagen, som är den säkra. Kan du ändå förlita dig på den senare?",
            "Whether the day of the event itself is counted is not settled. If it is not, the earlier day holds, which is the safe one. Can you rely on the later day all the same?",
        ),
    ),
    (
        "backward_two_working_days",
        (
            "Tiden rymmer inte två arbetsdagar. Om regeln om minst två arbetsdagar gäller när tiden räknas bakåt är inte klarlagt. Ska du vara klar redan den tidigare dagen?",
            "The period does not hold two working days. Whether the rule of at least two working days holds where time is counted backwards is not settled. Should you be done by the earlier day?",
        ),
    ),
    (
        "backward_closed_day",
        (
            "Lagen flyttar slutdagen för en tid som löper framåt; vad som gäller när tiden räknas bakåt säger den inte. Kan du vara klar senast vardagen före?",
            "The act moves the last day of time that runs forward; what holds where time is counted backwards it does not say. Can you be done by the weekday before?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("hours", ("antal timmar", "number of hours")),
    ("beginsAt", ("första timmen börjar", "first hour begins")),
    ("endsAt", ("sista timmen är slut", "last hour has ended")),
    ("closedDay", ("dagen är", "the day is")),
    ("before", ("räknat bakåt från", "counted back from")),
    ("latestOn", ("senaste dag", "latest day")),
    (
        "ifDayCountedOn",
        ("senaste dag om händelsens dag räknas", "latest day if the day of the event is counted")
    ),
    (
        "latestWithTwoWorkingDays",
        ("senaste dag med två arbetsdagar", "latest day with two working days")
    ),
    ("openBefore", ("närmaste vardag före", "nearest weekday before")),
    ("openAfter", ("nästa vardag", "next weekday")),
];

pub(super) const PATHS: &str = words![];
pub(super) const VALUES: &str = words![];
