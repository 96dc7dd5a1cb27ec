//! Words of tenders and their timetables.

mod names;
mod paths;

use super::words;

pub(super) use names::{FACTS, NOT_CHECKED, VALUES};
pub(super) use paths::PATHS;

pub(super) const REASONS: &str = words![
    ("another_act", ("en annan lag gäller", "another act governs")),
    (
        "chapter_19",
        (
            "upphandlingen följer 19 kap. LOU, som inte hänvisar till regeln",
            "the procurement follows chapter 19 of LOU, which does not refer to the rule",
        ),
    ),
    (
        "chapter_15",
        (
            "upphandlingen följer 15 kap. i 2007 års lag",
            "the procurement follows chapter 15 of the act of 2007",
        ),
    ),
    (
        "directive_governs",
        (
            "upphandlingen är direktivstyrd, och andra regler gäller",
            "the procurement is governed by the directive, and other rules apply",
        ),
    ),
    (
        "another_procedure",
        ("regeln gäller ett annat förfarande", "the rule is about another procedure"),
    ),
    (
        "no_minimum_for_bids",
        (
            "lagen har ingen minsta anbudstid i det förfarandet",
            "the act has no minimum time for bids in that procedure",
        ),
    ),
    ("no_minimum_in_days", ("lagen anger inget antal dagar", "the act gives no number of days"),),
    (
        "direct_award_has_no_bid_time",
        ("en direktupphandling annonseras inte", "a direct award is not advertised"),
    ),
    (
        "without_notice_has_no_bid_time",
        ("upphandlingen annonseras inte i förväg", "the procurement is not advertised beforehand",),
    ),
    (
        "direct_award_has_no_criteria",
        (
            "en direktupphandling har inga annonserade kriterier",
            "a direct award has no published criteria",
        ),
    ),
    (
        "direct_award_is_judged_by_value",
        ("direktupphandlingen prövas efter sitt värde", "the direct award is judged by its value",),
    ),
    (
        "asked_after_last_day",
        (
            "frågan kom efter sista dag för frågor",
            "the question came after the last day for questions",
        ),
    ),
    ("not_reserved", ("upphandlingen är inte reserverad", "the procurement is not reserved")),
    (
        "not_reserved_so",
        (
            "upphandlingen är inte reserverad på det sättet",
            "the procurement is not reserved in that way",
        ),
    ),
    (
        "not_in_force",
        (
            "bestämmelsen hade inte trätt i kraft när upphandlingen började",
            "the provision was not in force when the procurement began",
        ),
    ),
    ("total_value_is_stated", ("ett totalt värde är uppgivet", "a total value is stated"),),
    ("not_a_service", ("köpet är ingen tjänst", "the purchase is no service")),
    (
        "term_is_short_enough",
        (
            "avtalet har ett slut och är inte längre än så många månader som regeln räknar",
            "the agreement has an end and is no longer than the months that the rule counts",
        ),
    ),
    (
        "value_by_months",
        (
            "värdet räknas i månader, eftersom avtalet saknar slut eller är långt",
            "the value is counted in months, since the agreement has no end or is long",
        ),
    ),
    ("no_lots", ("upphandlingen har inga delar", "the procurement has no lots")),
    (
        "no_framework",
        ("upphandlingen avser inget ramavtal", "the procurement is for no framework agreement"),
    ),
    (
        "one_criterion",
        (
            "ett enda kriterium har inget att vägas mot",
            "one criterion alone has nothing to be weighed against",
        ),
    ),
    ("no_floor_price", ("inget krav anger ett golvpris", "no requirement states a floor price")),
    (
        "floor_at_zero",
        (
            "golvet är noll, och negativa priser får förbjudas",
            "the floor is zero, and negative prices may be banned",
        ),
    ),
    (
        "not_mandatory",
        (
            "kravet ger poäng och måste inte uppfyllas",
            "the requirement gives points and need not be met"
        ),
    ),
    ("no_lot_limit", ("antalet delar är inte begränsat", "the number of lots is not limited"),),
    (
        "direct_award_has_no_standstill",
        ("en direktupphandling har ingen avtalsspärr", "a direct award has no standstill"),
    ),
    (
        "without_notice_has_no_standstill",
        (
            "ett förhandlat förfarande utan föregående annonsering har ingen avtalsspärr",
            "a negotiated procedure without a notice has no standstill",
        ),
    ),
    (
        "call_off_has_no_standstill",
        (
            "en förnyad konkurrensutsättning har ingen avtalsspärr",
            "a mini-competition has no standstill",
        ),
    ),
    (
        "dynamic_system_has_no_standstill",
        (
            "ett köp i ett dynamiskt inköpssystem har ingen avtalsspärr",
            "a purchase in a dynamic purchasing system has no standstill",
        ),
    ),
    (
        "below_threshold",
        ("upphandlingen ligger under tröskelvärdet", "the procurement is below the threshold",),
    ),
    (
        "below_notice_limit",
        (
            "värdet är lägre än det belopp från vilket en direktupphandling efterannonseras",
            "the value is below the amount from which a direct award is announced afterwards",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "deadline_before_end_of_day",
        (
            "Den minsta tiden löper till dagens slut, men anbuden ska vara inne tidigare samma dag. Kan tiden för anbud gå ut senare?",
            "The minimum time runs to the end of the day, but bids are due earlier on that day. Can the time for bids end later?",
        ),
    ),
    (
        "prior_notice_in_time",
        (
            "Skickades förhandsannonsen inom den tid och med de uppgifter som lagen kräver för en kortare anbudstid?",
            "Was the prior notice sent in the time, and with the particulars, that the act demands for a shorter time for bids?",
        ),
    ),
    (
        "prior_notice_2007",
        (
            "Uppfyllde förhandsannonsen lagens villkor, och fanns det skäl för en så kort tid?",
            "Did the prior notice meet the conditions of the act, and was there reason for so short a time?",
        ),
    ),
    (
        "urgency_is_real",
        (
            "Är brådskan verklig, så att den ordinarie tiden är omöjlig att hålla, och står skälet i annonsen?",
            "Is the urgency real, so that the ordinary time cannot be kept, and is the reason given in the notice?",
        ),
    ),
    (
        "value_without_vat",
        (
            "Beloppet innehåller mervärdesskatt, och lagen jämför värdet utan skatt. Vad är värdet utan mervärdesskatt?",
            "The amount holds VAT, and the act compares the value without it. What is the value without VAT?",
        ),
    ),
    (
        "deadline_day_is_counted",
        (
            "Dagen är i tid bara om sista anbudsdag räknas med, vilket inte är klarlagt. Kan svaren lämnas en dag tidigare?",
            "The day is in time only if the last day for bids is counted, which is unsettled. Can the answers be given a day earlier?",
        ),
    ),
    (
        "conditions_of_negotiation",
        ("Är villkoren för att förhandla uppfyllda?", "Are the conditions for negotiating met?",),
    ),
    (
        "need_of_innovation",
        (
            "Finns det behovet inte på marknaden, så att det måste utvecklas?",
            "Is what is needed not on the market, so that it must be developed?",
        ),
    ),
    (
        "ground_without_notice",
        (
            "Finns det en sådan grund i lagen för att inte annonsera?",
            "Is there a ground in the act for not advertising?",
        ),
    ),
    (
        "procedure_of_another_chapter",
        (
            "Kapitlet namngav andra förfaranden den dagen. Följde upphandlingen ett av dem?",
            "The chapter named other procedures on that day. Did the procurement follow one of them?",
        ),
    ),
    (
        "earlier_winner_is_barred",
        (
            "En organisation har redan haft ett sådant kontrakt för tjänsten och får inte tilldelas ett nytt så snart. Framgår det av upphandlingsdokumenten?",
            "An organisation has already had such a contract for the service and may not be awarded another so soon. Do the procurement documents say so?",
        ),
    ),
    (
        "sheltered_in_chapter_19",
        (
            "Reservationen för skyddad verksamhet nämns inte i 19 kap. Finns det annat stöd för den?",
            "Chapter 19 does not mention the reservation for sheltered workshops. Is there other support for it?",
        ),
    ),
    (
        "reservation_in_2007",
        (
            "2007 års lag har så vitt känt ingen sådan reservation. Finns det stöd för den?",
            "As far as is known the act of 2007 has no such reservation. Is there support for it?",
        ),
    ),
    (
        "participation_before_2022",
        (
            "Reservationen stod i andra paragrafer före februari 2022, som inte har lästs. Var villkoren där uppfyllda?",
            "The reservation stood in other sections before February 2022, which were not read. Were their conditions met?",
        ),
    ),
    (
        "options_in_value",
        (
            "Är optionerna och förlängningarna medräknade i värdet?",
            "Are the options and extensions counted in the value?",
        ),
    ),
    (
        "lease_or_recurring",
        (
            "Varorna köps utan slutdag. Hyrs de, eller köps de återkommande?",
            "The goods are bought without a last day. Are they leased, or bought again and again?",
        ),
    ),
    (
        "framework_is_longer",
        (
            "Ramavtalet löper längre än huvudregeln tillåter. Finns det särskilda skäl?",
            "The framework agreement runs longer than the main rule allows. Are there particular reasons?",
        ),
    ),
    (
        "priority_in_place_of_weights",
        (
            "Kriterierna har en prioritetsordning och inga vikter. Är det av sakliga skäl omöjligt att ange vikter?",
            "The criteria have an order of priority and no weights. Is it impossible, for objective reasons, to state weights?",
        ),
    ),
    (
        "limit_on_bids_or_awards",
        (
            "Gäller gränsen hur många delar en leverantör får lämna anbud på, eller hur många den får tilldelas? I det senare fallet ska ordningen anges.",
            "Is the limit on how many lots a supplier may bid for, or on how many it may be awarded? In the latter case the order must be stated.",
        ),
    ),
    (
        "lot_limit_without_support",
        (
            "Regeln om ordningen finns inte i det kapitel som gäller. Är begränsningen ändå tydlig och proportionerlig?",
            "The chapter that governs has no rule on the order. Is the limit clear and proportionate all the same?",
        ),
    ),
    (
        "notice_after_the_quarter",
        (
            "Efterannonsen publicerades efter fristen för det enskilda kontraktet. Samlas annonserna per kvartal?",
            "The award notice was published after the time for the single contract. Are the notices gathered by quarter?",
        ),
    ),
    (
        "voluntary_notice_protects_later",
        (
            "Avtalet ingicks innan tiden efter den frivilliga annonsen var slut. Annonsen skyddar då inte avtalet mot ogiltighet. Är den risken godtagbar?",
            "The contract was signed before the time after the voluntary notice had run. The notice then does not protect it from being declared void. Is that risk acceptable?",
        ),
    ),
    (
        "b_service_above_threshold",
        (
            "Är värdet över tröskelvärdet? En B-tjänst efterannonseras bara då.",
            "Is the value above the threshold? A B service is announced afterwards only then.",
        ),
    ),
];
