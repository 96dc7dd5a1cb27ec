//! Breaches of the rules on partnerships.

use super::words;

pub(super) const BREACHES: &str = words![(
    "partnership.volunteers_outside_budget",
    (
        "Ideell tid står som pengar i budgeten. Räkna den som ett bidrag bredvid budgeten.",
        "Volunteers stand as money in the budget. Count them as a contribution beside the budget.",
    ),
)];
