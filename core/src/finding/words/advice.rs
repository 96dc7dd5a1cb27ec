//! Words of the form of an agreement.

use super::words;

pub(super) const REASONS: &str = words![];

pub(super) const QUESTIONS: &str = words![
    (
        "advice.sameLegalPerson",
        (
            "Gör en enhet i samma juridiska person arbetet?",
            "Does a unit of the same legal person do the work?",
        ),
    ),
    (
        "advice.inHouse",
        (
            "Kontrolleras utföraren som den egna förvaltningen, och verkar den för sin ägare utan privat ägande?",
            "Is the provider controlled as an own unit, and does it work for its owner with no private owner?",
        ),
    ),
    (
        "advice.authorityWithoutStatute",
        (
            "Ska myndighetsutövning lämnas över utan stöd i lag?",
            "Is public authority to be handed over without statute?",
        ),
    ),
    (
        "advice.performanceForPay",
        (
            "Binder sig parterna till prestation mot ersättning?",
            "Do the parties bind themselves to performance for pay?",
        ),
    ),
    (
        "advice.sharedSteering",
        (
            "Bidrar båda parter, och styr de tillsammans?",
            "Do both parties contribute, and do they steer jointly?",
        ),
    ),
    (
        "advice.partnershipCriteria",
        (
            "Uppfyller partnerskapet kriterierna för ett idéburet offentligt partnerskap?",
            "Does the partnership meet the criteria of a partnership with a civil-society organisation?",
        ),
    ),
    (
        "advice.freedomOfChoice",
        (
            "Ska den enskilde välja bland alla godkända utförare, utan priskonkurrens?",
            "Is the individual to choose among all approved providers, without price competition?",
        ),
    ),
    (
        "advice.reservedNonProfit",
        (
            "Ska upphandlingen reserveras för idéburna organisationer, och får den det?",
            "Is the procurement to be reserved for civil-society organisations, and may it be?",
        ),
    ),
    (
        "advice.reservedParticipation",
        (
            "Ska upphandlingen reserveras för medarbetar- eller brukarägda organisationer, och får den det?",
            "Is the procurement to be reserved for organisations owned by staff or users, and may it be?",
        ),
    ),
    (
        "advice.reservedSheltered",
        (
            "Ska upphandlingen reserveras för skyddad verksamhet, och får den det?",
            "Is the procurement to be reserved for sheltered workshops, and may it be?",
        ),
    ),
    (
        "advice.withinDirectAwardLimit",
        (
            "Är avtalets hela värde inom gränsen för direktupphandling?",
            "Is the value of the whole contract within the limit for a direct award?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("nextSteps", ("nästa steg", "next steps")),
    ("restsOnInferred", ("uppgifter som är antagna", "facts that are inferred")),
    (
        "activityShare",
        (
            "del av verksamheten för ägaren, mer än",
            "share of the activity for the owner, more than",
        ),
    ),
    (
        "turnoverYears",
        ("antal år för omsättningens snitt", "number of years of the average turnover"),
    ),
    (
        "appealWeeks",
        (
            "antal veckor för ansökan om rättelse",
            "number of weeks for an application for correction",
        ),
    ),
    (
        "documentationDays",
        ("tid för att färdigställa dokumentationen", "time to finish the documentation"),
    ),
    ("noticeAfterFrom", ("efterannonseras från", "announced afterwards from")),
    ("noticeAfterDays", ("tid för efterannonsering", "time for the announcement afterwards")),
    ("answersBefore", ("svar före anbudsdagen, minst", "answers before the deadline, at least"),),
    ("standstillDays", ("avtalsspärr", "standstill")),
];

pub(super) const PATHS: &str = words![
    (
        "law:lou.in_house.activity_share",
        (
            "den andel av verksamheten som krävdes för intern upphandling den dagen",
            "the share of the activity that in-house procurement demanded on that day",
        ),
    ),
    (
        "law:lov.scope.cpv",
        ("de tjänster som LOV omfattade den dagen", "the services that LOV covered on that day"),
    ),
    (
        "need.onlyNonProfit",
        (
            "om upphandlingen ska reserveras för idéburna organisationer",
            "whether the procurement is to be reserved for civil-society organisations",
        ),
    ),
    (
        "need.staffOrUserOwned",
        (
            "om upphandlingen ska reserveras för medarbetar- eller brukarägda organisationer",
            "whether the procurement is to be reserved for organisations owned by staff or users",
        ),
    ),
    (
        "need.disadvantagedShare",
        (
            "hur stor andel av de anställda som har en funktionsnedsättning eller svårt att få arbete",
            "which share of the workers is disabled or finds it hard to get work",
        ),
    ),
];

pub(super) const VALUES: &str = words![
    (
        "confirm_legal_person",
        (
            "bekräfta att enheten är samma juridiska person",
            "confirm that the unit is the same legal person"
        )
    ),
    (
        "decide_assignment",
        (
            "låt nämnden besluta om uppdraget och dess budget",
            "let the committee decide on the assignment and its budget"
        )
    ),
    (
        "agree_follow_up",
        ("bestäm hur uppdraget följs upp", "decide how the assignment is followed up")
    ),
    (
        "document_control",
        (
            "dokumentera hur utföraren kontrolleras och ägs",
            "document how the provider is controlled and owned"
        )
    ),
    (
        "document_turnover",
        (
            "beräkna andelen av verksamheten för ägaren",
            "compute the share of the activity for the owner"
        )
    ),
    (
        "keep_conditions_of_owner",
        (
            "följ kommunallagens villkor för uppdraget",
            "keep the conditions of the Local Government Act"
        )
    ),
    (
        "publish_criteria",
        (
            "bestäm och publicera villkor för bidraget",
            "decide and publish the conditions of the grant"
        )
    ),
    (
        "no_counter_performance",
        (
            "kontrollera att inget krav på motprestation ställs",
            "see that no counter-performance is demanded"
        )
    ),
    ("try_state_aid", ("pröva reglerna om statsstöd", "try the rules on state aid")),
    (
        "ask_for_report",
        ("begär redovisning av hur pengarna används", "ask for a report on how the money is used")
    ),
    (
        "try_all_criteria",
        ("pröva alla fjorton kriterier med underlag", "try all fourteen criteria with evidence")
    ),
    (
        "open_choice_of_partner",
        (
            "välj part öppet och besluta i behörigt organ",
            "choose the partner openly and decide in the competent body"
        )
    ),
    (
        "write_agreement",
        (
            "skriv ett avtal om mål, bidrag, styrning, uppföljning och avslut",
            "write an agreement on goal, contributions, steering, follow-up and exit"
        )
    ),
    (
        "decide_system",
        ("besluta om valfrihetssystem och villkor", "decide on the system of choice and its terms")
    ),
    (
        "advertise_running",
        (
            "annonsera löpande på den nationella webbplatsen",
            "advertise without end on the national website"
        )
    ),
    (
        "approve_all",
        (
            "godkänn alla sökande som uppfyller villkoren, med samma ersättning",
            "approve all applicants who meet the terms, at the same pay"
        )
    ),
    (
        "offer_alternative",
        (
            "ordna ett alternativ för den som inte väljer",
            "offer an alternative to those who do not choose"
        )
    ),
    (
        "follow_guidelines",
        (
            "följ de egna riktlinjerna för direktupphandling",
            "follow your own guidelines for direct awards"
        )
    ),
    (
        "count_whole_value",
        (
            "räkna hela värdet, med optioner och utan moms",
            "count the whole value, with options and without VAT"
        )
    ),
    (
        "document_reasons",
        (
            "dokumentera skälen när värdet är över gränsen",
            "document the reasons where the value is over the limit"
        )
    ),
    (
        "notice_after_award",
        (
            "efterannonsera när värdet når gränsen",
            "announce the award afterwards where the value reaches the limit"
        )
    ),
    ("settle_chapter", ("avgör vilket kapitel som styr", "settle which chapter governs")),
    (
        "write_documents",
        (
            "skriv upphandlingsdokument med krav och kriterier",
            "write procurement documents with requirements and criteria"
        )
    ),
    (
        "advertise",
        ("annonsera i en registrerad annonsdatabas", "advertise in a registered database")
    ),
    (
        "check_tender",
        (
            "kontrollera tider och innehåll före annonseringen",
            "check times and contents before it is advertised"
        )
    ),
    (
        "state_reservation",
        (
            "skriv reservationen och dess villkor i dokumenten",
            "write the reservation and its conditions in the documents"
        )
    ),
    (
        "ask_for_statutes",
        (
            "begär stadgar som visar villkoren (registrering är bevis och inget krav)",
            "ask for statutes that show the conditions (registration is evidence and no demand)"
        )
    ),
    (
        "try_eligibility",
        ("pröva villkoren för varje organisation", "try the conditions for each organisation")
    ),
    (
        "limit_term",
        (
            "håll avtalstiden med optioner inom det längsta",
            "keep the term with options within the longest"
        )
    ),
    (
        "ask_for_share",
        ("begär underlag om andelen anställda", "ask for evidence on the share of workers")
    ),
    (
        "find_statute",
        (
            "sök lagstöd för att lämna över myndighetsutövningen",
            "look for a statute that allows the authority to be handed over"
        )
    ),
    (
        "carve_out_authority",
        (
            "behåll annars myndighetsutövningen och lämna bara ut resten",
            "else keep the authority and hand over the rest alone"
        )
    ),
    (
        "ask_again",
        ("ställ frågorna igen om det som återstår", "ask the questions again on what remains")
    ),
];
