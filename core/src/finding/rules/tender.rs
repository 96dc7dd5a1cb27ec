//! Rules on tenders, in the order in which a call lists its findings.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const OPEN_MINIMUM: Self = Self("lou.11.2.open_minimum");
    pub(crate) const RESTRICTED_MINIMUM: Self = Self("lou.11.3.restricted_minimum");
    pub(crate) const REASONABLE_TIME: Self = Self("lou.19.11.reasonable_time");
    pub(crate) const OPEN_MINIMUM_2007: Self = Self("lou2007.8.2.open_minimum");
    pub(crate) const RESTRICTED_MINIMUM_2007: Self = Self("lou2007.8.3.restricted_minimum");
    pub(crate) const REASONABLE_TIME_2007: Self = Self("lou2007.15.9.reasonable_time");
    pub(crate) const SELECTION_MINIMUM: Self = Self("tender.selection_minimum");
    pub(crate) const ANSWERS: Self = Self("lou.12.11.answers");
    pub(crate) const ANSWERS_19: Self = Self("lou.19.13.answers");
    pub(crate) const ANSWERS_2007: Self = Self("lou2007.8.answers");
    pub(crate) const RESERVED_SHELTERED: Self = Self("lou.4.18.reserved_sheltered");
    pub(crate) const RESERVED_PARTICIPATION: Self = Self("lou.19.25.reserved_participation");
    pub(crate) const RESERVED_NON_PROFIT: Self = Self("lou.19.25a.reserved_non_profit");
    pub(crate) const CHANGE_SMALL: Self = Self("lou.17.9.small_change");
    pub(crate) const CHANGE_CLAUSE: Self = Self("lou.17.10.clause");
    pub(crate) const CHANGE_SUPPLEMENTARY: Self = Self("lou.17.11.supplementary");
    pub(crate) const CHANGE_UNFORESEEN: Self = Self("lou.17.12.unforeseen");
    pub(crate) const RESERVATION_GROUND: Self = Self("tender.reservation_ground");
    pub(crate) const DIRECT_AWARD_BY_VALUE: Self = Self("lou.19a.2.direct_award");
    pub(crate) const VALUE_WITH_OPTIONS: Self = Self("lou.5.3.value_with_options");
    pub(crate) const VALUE_OF_OPEN_ENDED: Self = Self("lou.5.13.value_of_open_ended");
    pub(crate) const LOTS_ADD_UP: Self = Self("lou.5.8.lots_add_up");
    pub(crate) const FRAMEWORK_TERM: Self = Self("lou.7.2.framework_term");
    pub(crate) const WEIGHTS: Self = Self("lou.16.6.weights");
    pub(crate) const CRITERIA_19: Self = Self("lou.19.9.criteria");
    pub(crate) const ABSOLUTE_SCALE_FLOOR: Self = Self("lou.16.absolute_scale_floor");
    pub(crate) const FLOOR_PRICE: Self = Self("tender.floor_price");
    pub(crate) const PROCEDURE: Self = Self("tender.procedure");
    pub(crate) const DAYS_IN_ORDER: Self = Self("tender.days_in_order");
    pub(crate) const LOT_LIMIT: Self = Self("lou.4.15.lot_limit");
    pub(crate) const EVIDENCE: Self = Self("tender.evidence");
    pub(crate) const STANDSTILL: Self = Self("lou.20.1.standstill");
    pub(crate) const AWARD_NOTICE: Self = Self("lou.10.4.award_notice");
    pub(crate) const VALIDITY_REVIEW: Self = Self("lou.20.17.validity_review");
    pub(crate) const NOTICE_OF_TENDER: Self = Self("tender.notice");
    pub(crate) const AWARD_NOTIFICATION: Self = Self("tender.award_notification");
    pub(crate) const PLAN: Self = Self("tender.plan");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "lou.11.2.open_minimum",
        name: ("Anbudstid vid öppet förfarande", "Bid period in the open procedure"),
        sentence: Some((
            "Anbudstiden är minst {minimumDays} från den dag annonsen skickades och löper till och med {minimumEndsOn}; sista anbudsdag är {deadlineOn}.",
            "The time for bids is at least {minimumDays} from the day the notice was sent and runs to {minimumEndsOn}; the last day for bids is {deadlineOn}.",
        )),
    },
    Rule {
        id: "lou.11.3.restricted_minimum",
        name: (
            "Tider vid selektivt och förhandlat förfarande",
            "Periods in restricted and negotiated procedures"
        ),
        sentence: Some((
            "Den minsta tiden är hållen ({stage}).",
            "The minimum period is kept ({stage}).",
        )),
    },
    named("lou.19.11.reasonable_time", "Skälig tid för anbud", "Reasonable time for bids"),
    Rule {
        id: "lou2007.8.2.open_minimum",
        name: (
            "Anbudstid vid öppet förfarande, 2007 års lag",
            "Bid period in the open procedure, act of 2007"
        ),
        sentence: Some((
            "Anbudstiden är minst {minimumDays} från den dag annonsen skickades och löper till och med {minimumEndsOn}; sista anbudsdag är {deadlineOn}.",
            "The time for bids is at least {minimumDays} from the day the notice was sent and runs to {minimumEndsOn}; the last day for bids is {deadlineOn}.",
        )),
    },
    Rule {
        id: "lou2007.8.3.restricted_minimum",
        name: (
            "Tider vid selektivt och förhandlat förfarande, 2007 års lag",
            "Periods in restricted and negotiated procedures, act of 2007"
        ),
        sentence: Some((
            "Den minsta tiden är hållen ({stage}).",
            "The minimum period is kept ({stage}).",
        )),
    },
    named(
        "lou2007.15.9.reasonable_time",
        "Skälig anbudstid, 2007 års lag",
        "Reasonable bid period, act of 2007"
    ),
    Rule {
        id: "tender.selection_minimum",
        name: (
            "Tid för anbudsansökan vid urvalsförfarande",
            "Time for requests in the selective procedure"
        ),
        sentence: Some((
            "Tiden är minst {minimumDays} från den dag annonsen skickades; sista dag för anbudsansökan är {requestsBy}.",
            "The time is at least {minimumDays} from the day the notice was sent; the last day for requests is {requestsBy}.",
        )),
    },
    Rule {
        id: "lou.12.11.answers",
        name: ("Kompletterande upplysningar", "Supplementary information"),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lou.19.13.answers",
        name: (
            "Kompletterande upplysningar enligt 19 kap.",
            "Supplementary information under chapter 19"
        ),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lou2007.8.answers",
        name: (
            "Kompletterande upplysningar, 2007 års lag",
            "Supplementary information, act of 2007"
        ),
        sentence: Some((
            "Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}, och den uppgivna dagen är i tid.",
            "Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}, and the stated day is in time.",
        )),
    },
    Rule {
        id: "lou.4.18.reserved_sheltered",
        name: (
            "Reserverad upphandling för skyddad verksamhet",
            "Procurement reserved for sheltered workshops"
        ),
        sentence: Some((
            "Upphandlingen får reserveras. Minst {workerShare} av leverantörens arbetstagare ska ha en funktionsnedsättning eller svårt att komma in på arbetsmarknaden.",
            "The procurement may be reserved. At least {workerShare} of the supplier's workers must be disabled or hard to place.",
        )),
    },
    Rule {
        id: "lou.19.25.reserved_participation",
        name: (
            "Reserverad upphandling, medarbetar- och brukarägda",
            "Procurement reserved for participatory organisations"
        ),
        sentence: Some((
            "Tjänsten får reserveras, och avtalet löper inte längre än {maxYears} år. Den som fått ett sådant kontrakt för tjänsten får inte tilldelas ett nytt inom {repeatBarYears} år.",
            "The service may be reserved, and the agreement runs no longer than {maxYears} years. Whoever had such a contract for the service may not be awarded another within {repeatBarYears} years.",
        )),
    },
    Rule {
        id: "lou.19.25a.reserved_non_profit",
        name: (
            "Reserverad upphandling för idéburna organisationer",
            "Procurement reserved for civil-society organisations"
        ),
        sentence: Some((
            "Tjänsten får reserveras för idéburna organisationer. Avtalets längd är inte begränsad, och registrering är ett bevis men inget villkor.",
            "The service may be reserved for civil-society organisations. The term is not limited, and registration is evidence and no condition.",
        )),
    },
    Rule {
        id: "tender.reservation_ground",
        name: ("Stöd i lagen för reservationen", "Ground of the reservation in the act"),
        sentence: Some((
            "Lagen känner en reservation av det slaget för upphandlingen; villkoren prövas för sig.",
            "The act knows a reservation of that kind for the procurement; its conditions are judged by themselves.",
        )),
    },
    Rule {
        id: "lou.19a.2.direct_award",
        name: ("Direktupphandling", "Direct award"),
        sentence: Some((
            "Värdet {value} ryms inom gränsen för direktupphandling. Bara värdet har prövats.",
            "The value {value} is within the direct award limit. Nothing but the value was judged.",
        )),
    },
    Rule {
        id: "lou.5.3.value_with_options",
        name: (
            "Värdet räknas med optioner och förlängningar",
            "The value counts options and extensions"
        ),
        sentence: Some((
            "Villkoren ger minst {valueByTerms}, och det uppgivna värdet är {statedValue}.",
            "The terms give at least {valueByTerms}, and the stated value is {statedValue}.",
        )),
    },
    Rule {
        id: "lou.5.13.value_of_open_ended",
        name: ("Värde av avtal utan slut", "Value of an open-ended contract"),
        sentence: Some((
            "Värdet räknas som {months} månader à {monthlyValue}: {value}.",
            "The value is counted as {months} months at {monthlyValue}: {value}.",
        )),
    },
    Rule {
        id: "lou.5.8.lots_add_up",
        name: ("Delarnas värde", "Value of the lots"),
        sentence: Some((
            "Delarna är tillsammans värda {sumOfLots}, lika mycket som hela upphandlingen.",
            "The lots together are worth {sumOfLots}, as much as the whole procurement.",
        )),
    },
    Rule {
        id: "lou.7.2.framework_term",
        name: ("Ramavtalets löptid", "Term of a framework agreement"),
        sentence: Some((
            "Ramavtalet löper till och med {finalEnd} med alla förlängningar, inte längre än {maxYears} år.",
            "The framework agreement runs to {finalEnd} with every extension, no longer than {maxYears} years.",
        )),
    },
    Rule {
        id: "lou.16.6.weights",
        name: ("Viktning av tilldelningskriterier", "Weighting of award criteria"),
        sentence: Some((
            "Vikterna står i upphandlingen ({part}).",
            "The weights are stated in the procurement ({part}).",
        )),
    },
    Rule {
        id: "lou.19.9.criteria",
        name: (
            "Tilldelningskriterier i upphandlingsdokumenten",
            "Award criteria in the procurement documents"
        ),
        sentence: Some((
            "Kriterierna har vikt eller prioritetsordning ({part}).",
            "The criteria have weights or an order of priority ({part}).",
        )),
    },
    Rule {
        id: "lou.16.absolute_scale_floor",
        name: (
            "Inget golv i absolut prisskala (HFD 2022 ref. 41)",
            "No floor in an absolute price scale (HFD 2022 ref. 41)",
        ),
        sentence: Some((
            "Ett lägre pris ger alltid fler poäng.",
            "A lower price always gives more points.",
        )),
    },
    named(
        "tender.floor_price",
        "Inget golvpris som krav (HFD 2018 ref. 50)",
        "No floor price as a requirement (HFD 2018 ref. 50)"
    ),
    Rule {
        id: "tender.procedure",
        name: ("Förfarande", "Procedure"),
        sentence: Some((
            "Det valda förfarandet, {procedure}, finns i den lag och det kapitel som gäller.",
            "The chosen procedure, {procedure}, exists in the act and chapter that govern.",
        )),
    },
    Rule {
        id: "tender.days_in_order",
        name: ("Upphandlingens dagar i ordning", "The days of the tender in order"),
        sentence: Some((
            "Dagarna följer på varandra, och anbudstiden går ut {deadline}.",
            "The days follow on one another, and the time for bids ends {deadline}.",
        )),
    },
    Rule {
        id: "lou.4.15.lot_limit",
        name: ("Ordning vid begränsning av antalet delar", "Order under a limit on lots"),
        sentence: Some((
            "Ordningen omfattar varje del: {order}.",
            "The order covers every lot: {order}.",
        )),
    },
    Rule {
        id: "tender.evidence",
        name: ("Bevis för krav", "Proof of a requirement"),
        sentence: Some((
            "Handlingarna {evidence} finns bland dem som ett anbud ska ha.",
            "The documents {evidence} are among those that a bid must hold.",
        )),
    },
    named("lou.16.7.abnormally_low", "Onormalt lågt anbud", "Abnormally low bid"),
    named(
        "lou.19.18.abnormally_low",
        "Onormalt lågt anbud enligt 19 kap.",
        "Abnormally low bid under chapter 19"
    ),
    Rule {
        id: "lou.17.9.small_change",
        name: ("Ändring av mindre värde", "Change of small value"),
        sentence: Some((
            "Ändringarna är tillsammans {netChange}. Det är mindre än gränsen {smallLimit} och under tröskelvärdet.",
            "The changes together are {netChange}. That is less than the limit of {smallLimit} and below the threshold.",
        )),
    },
    Rule {
        id: "lou.17.10.clause",
        name: ("Ändrings- och optionsklausul", "Change and option clause"),
        sentence: Some((
            "Klausulen fanns i upphandlingsdokumenten, är klar, exakt och entydig och anger ändringarnas omfattning och art.",
            "The clause stood in the procurement documents, is clear, exact and unequivocal, and states the scope and nature of the changes.",
        )),
    },
    Rule {
        id: "lou.17.11.supplementary",
        name: ("Kompletterande beställning", "Supplementary order"),
        sentence: Some((
            "Beställningen är {changeAmount} och ryms inom gränsen {largeLimit}.",
            "The order is {changeAmount} and keeps within the limit of {largeLimit}.",
        )),
    },
    Rule {
        id: "lou.17.12.unforeseen",
        name: ("Oförutsedda omständigheter", "Unforeseen circumstances"),
        sentence: Some((
            "Ändringen är {changeAmount} och ryms inom gränsen {largeLimit}.",
            "The change is {changeAmount} and keeps within the limit of {largeLimit}.",
        )),
    },
    Rule {
        id: "lou.20.1.standstill",
        name: ("Avtalsspärr", "Standstill period"),
        sentence: Some((
            "Avtalsspärren är {standstillDays} och löper till och med {lastDay}. Avtal får ingås tidigast {earliestSigning}.",
            "The standstill is {standstillDays} and runs to {lastDay}. The contract may be signed on {earliestSigning} at the earliest.",
        )),
    },
    Rule {
        id: "lou.10.4.award_notice",
        name: ("Efterannonsering", "Award notice"),
        sentence: Some((
            "Efterannonsen ska skickas senast {awardNoticeDue}.",
            "The award notice is sent by {awardNoticeDue}.",
        )),
    },
    Rule {
        id: "lou.20.17.validity_review",
        name: ("Överprövning av avtalets giltighet", "Review of the validity of the contract"),
        sentence: Some((
            "Ansökan om överprövning ska ha kommit in senast {reviewUntil}.",
            "An application for review must have come in by {reviewUntil}.",
        )),
    },
    named("tender.notice", "Annonsering", "Notice of the tender"),
    named("tender.award_notification", "Underrättelse om tilldelningsbeslut", "Award notification"),
    Rule {
        id: "tender.plan",
        name: ("Planen håller", "The plan holds"),
        sentence: Some((
            "Varje steg kan tas i tid för att avtalet ska börja gälla {contractStartOn}.",
            "Every step can be taken in time for the contract to begin on {contractStartOn}.",
        )),
    },
];
