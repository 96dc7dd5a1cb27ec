//! The words of partnerships and of the form of agreement.

use super::words;

pub(super) const REASONS: &str = words![
    ("no_outcomes", ("inga utfall är angivna", "no outcomes are stated")),
    (
        "no_volunteers",
        ("inga bidrag i ideell tid är angivna", "no volunteer contributions are stated"),
    ),
    (
        "not_reached",
        (
            "en tidigare fråga avgör eller måste besvaras först",
            "an earlier question decides or must be answered first",
        ),
    ),
    (
        "another_legal_person",
        ("en annan juridisk person gör arbetet", "another legal person does the work"),
    ),
    (
        "not_in_house",
        (
            "villkoren för intern upphandling är inte uppfyllda",
            "the conditions of in-house procurement are not met",
        ),
    ),
    (
        "no_binding_performance",
        (
            "parterna binder sig inte till prestation mot ersättning",
            "the parties do not bind themselves to performance for pay",
        ),
    ),
    (
        "one_sided",
        (
            "båda bidrar och styr inte tillsammans, vilket talar för ett bidrag",
            "both do not contribute and steer jointly, which points to a grant",
        ),
    ),
    (
        "individuals_do_not_choose",
        ("den enskilde väljer inte utförare", "the individual does not choose the provider"),
    ),
    ("price_competition", ("utförarna konkurrerar med pris", "the providers compete on price")),
    (
        "outside_freedom_of_choice",
        ("tjänsten omfattas inte av LOV", "LOV does not cover the service"),
    ),
    ("not_asked_for", ("ingen sådan reservation är önskad", "no such reservation is asked for")),
    ("not_in_force", ("bestämmelsen hade inte trätt i kraft", "the provision was not in force")),
    (
        "chapter_19",
        (
            "upphandlingen följer 19 kap. LOU, där bestämmelsen inte gäller",
            "the procurement follows chapter 19 of LOU, where the provision does not apply",
        ),
    ),
    (
        "total_value_is_stated",
        ("värdet av hela avtalet är angivet", "the value of the whole contract is stated"),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "rate_without_source",
        (
            "Värdet vilar på ett pris per enhet utan angiven källa. Det finns inget nationellt pris för ideell tid. Varifrån kommer priset, och är det rimligt?",
            "The value rests on a rate without a source. There is no national rate for volunteers. Where does the rate come from, and is it reasonable?",
        ),
    ),
    (
        "signs_of_procurement",
        (
            "Något talar för att avtalet är en upphandling. Avtalets namn avgör inte. Är det i sin helhet en tjänst mot betalning?",
            "Something points to a procurement. The name of the agreement decides nothing. Is it, as a whole, a service against payment?",
        ),
    ),
    (
        "statute_allows_authority",
        (
            "En uppgift med myndighetsutövning leds av någon annan än en offentlig part, och ett lagstöd är angivet. Medger det att uppgiften överlämnas?",
            "A task with exercise of public authority is led by somebody other than a public partner, and a statute is named. Does it allow the task to be handed over?",
        ),
    ),
    (
        "another_base",
        (
            "Utfallet och målet har olika bas eller är olika slag av tal. Går de att jämföra?",
            "The outcome and the target have different bases or are different kinds of number. Can they be compared?",
        ),
    ),
    (
        "target_within_interval",
        (
            "Målet ligger inom utfallets intervall, så utfallet kan ha nått det eller inte. Räcker det som svar?",
            "The target lies within the interval of the outcome, which may or may not have met it. Is that answer enough?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("contradicts", ("underlag emot", "evidence against")),
    ("supports", ("underlag för", "evidence for")),
    ("partly", ("underlag delvis", "evidence in part")),
    ("evidence", ("underlag", "evidence")),
    ("evidenceSource", ("källa", "source")),
    ("contributions", ("antal bidrag", "number of contributions")),
    ("severity", ("om kriteriet inte är uppfyllt", "if the criterion is not met")),
    ("settledBy", ("avgörs av", "settled by")),
    ("signsFor", ("för upphandling talar", "a procurement is indicated by")),
    ("signsAgainst", ("mot upphandling talar", "a procurement is contradicted by")),
    ("signsOpen", ("antal okända kännetecken", "number of unknown indicators")),
    ("tasksHandedOver", ("överlämnade uppgifter", "tasks handed over")),
    ("outcomeMeasure", ("mått", "measure")),
    ("outcomeBase", ("bas", "base")),
    ("outcomeTarget", ("mål", "target")),
    ("outcomeValue", ("utfall", "outcome")),
    ("outcomeLow", ("intervallets undre gräns", "lower end of the interval")),
    ("outcomeHigh", ("intervallets övre gräns", "upper end of the interval")),
    ("sameLegalPerson", ("samma juridiska person", "same legal person")),
    ("controlledAsOwn", ("kontrolleras som egen förvaltning", "controlled as an own unit")),
    (
        "activityForOwnerShare",
        ("andel av verksamheten för ägaren", "share of the activity for the owner"),
    ),
    ("directPrivateOwnership", ("direkt privat ägande", "direct private ownership")),
    ("exercisesPublicAuthority", ("myndighetsutövning", "exercise of public authority")),
    ("statuteAllowsTransfer", ("stöd i lag", "statute allows it")),
    (
        "bindingPerformanceForPay",
        ("bindande prestation mot ersättning", "binding performance for pay"),
    ),
    ("bothContributeAndSteer", ("båda bidrar och styr", "both contribute and steer")),
    ("individualsChoose", ("den enskilde väljer", "the individual chooses")),
    ("priceCompetition", ("priskonkurrens", "price competition")),
    ("onlyNonProfit", ("bara idéburna organisationer", "civil-society organisations only")),
    ("staffOrUserOwned", ("medarbetar- eller brukarägd", "owned by staff or users")),
    (
        "disadvantagedShare",
        (
            "andel med funktionsnedsättning eller svårighet att få arbete",
            "share of disabled or disadvantaged workers",
        ),
    ),
    ("available", ("reservation möjlig", "reservation possible")),
    ("maxYears", ("längsta avtalstid i år", "longest term in years")),
    (
        "repeatBarYears",
        ("spärr för samma organisation i år", "bar on the same organisation in years"),
    ),
    ("monthlyValue", ("värde per månad", "value a month")),
    ("months", ("månader", "months")),
    ("limitOther", ("gräns utanför bilaga 2", "limit outside annex 2")),
    ("limitAnnex2", ("gräns i bilaga 2", "limit in annex 2")),
    ("limitAnnex2a", ("gräns i bilaga 2 a", "limit in annex 2 a")),
    ("documentAbove", ("dokumenteras över", "document above")),
];

pub(super) const PATHS: &str = words![
    ("partnership.evidence.finding", ("vad underlaget visar", "what the evidence shows"),),
    ("partnership.evidence", ("underlag om kriteriet", "evidence on the criterion")),
    ("partnership.contributions", ("parternas bidrag", "contributions of the partners")),
    ("partnership.contributions.rate", ("pris per enhet", "rate for a unit")),
    ("partnership.contributions.amount", ("bidragets värde", "value of the contribution")),
    ("partnership.contributions.quantity", ("bidragets mängd", "quantity of the contribution")),
    ("partnership.contributions.kind", ("slag av bidrag", "kind of contribution")),
    ("partnership.contributions.by", ("vem som bidrar", "who contributes")),
    (
        "partnership.contributions.inBudget",
        ("om bidraget är pengar i budgeten", "whether the contribution is money in the budget"),
    ),
    ("partnership.evidence.finding", ("vad underlaget visar", "what the evidence shows"),),
    (
        "partnership.evidence.criterion",
        ("vilket kriterium underlaget gäller", "which criterion the evidence is on"),
    ),
    ("partnership.indicators", ("kännetecken på upphandling", "indicators of a procurement"),),
    (
        "partnership.responsibilities",
        ("ansvarsfördelning mellan parterna", "division of responsibilities between the partners"),
    ),
    ("partnership.responsibilities.lead", ("vem som leder uppgiften", "who leads the task")),
    (
        "partnership.responsibilities.exercisesAuthority",
        (
            "om uppgiften innefattar myndighetsutövning",
            "whether the task includes exercise of public authority",
        ),
    ),
    ("partnership.partners", ("parterna i partnerskapet", "the partners of the partnership")),
    ("partnership.partners.kind", ("vilket slag av part det är", "what kind of partner it is")),
    ("partnership.outcomes.indicator", ("indikator för utfallet", "indicator of the outcome")),
    ("partnership.outcomes.value", ("utfallets värde", "value of the outcome")),
    (
        "partnership.followUp.indicators",
        ("indikatorer i uppföljningen", "indicators of the follow-up"),
    ),
    ("partnership.followUp.indicators.target", ("indikatorns målvärde", "target of the indicator"),),
    (
        "partnership.followUp.indicators.aim",
        (
            "om målet är ett minsta eller ett högsta värde",
            "whether the target is a least or a largest value",
        ),
    ),
    ("need.startedOn", ("dag då upphandlingen påbörjas", "day on which the procurement starts")),
    ("need.cpv", ("CPV-kod för det huvudsakliga föremålet", "CPV code of the main object")),
    (
        "need.sameLegalPerson",
        (
            "om en enhet i samma juridiska person gör arbetet",
            "whether a unit of the same legal person does the work",
        ),
    ),
    (
        "need.controlledAsOwn",
        (
            "om utföraren kontrolleras som den egna förvaltningen",
            "whether the provider is controlled as an own unit",
        ),
    ),
    (
        "need.activityForOwnerShare",
        (
            "hur stor del av verksamheten som utförs för ägaren",
            "which share of the activity is for the owner",
        ),
    ),
    (
        "need.directPrivateOwnership",
        ("om det finns ett direkt privat ägarintresse", "whether there is a direct private owner"),
    ),
    (
        "need.exercisesPublicAuthority",
        (
            "om uppdraget innefattar myndighetsutövning",
            "whether the work includes exercise of public authority",
        ),
    ),
    (
        "need.statuteAllowsTransfer",
        (
            "om lag tillåter att myndighetsutövningen lämnas över",
            "whether a statute allows the authority to be handed over",
        ),
    ),
    (
        "need.bindingPerformanceForPay",
        (
            "om parterna binder sig till prestation mot ersättning",
            "whether the parties bind themselves to performance for pay",
        ),
    ),
    (
        "need.bothContributeAndSteer",
        ("om båda bidrar och styr tillsammans", "whether both contribute and steer jointly"),
    ),
    ("need.partnership", ("partnerskapet", "the partnership")),
    (
        "need.partnership.evidence",
        ("underlag om partnerskapets kriterium", "evidence on the criterion of the partnership"),
    ),
    (
        "need.individualsChoose",
        (
            "om den enskilde väljer bland godkända utförare",
            "whether the individual chooses among approved providers",
        ),
    ),
    (
        "need.priceCompetition",
        ("om utförarna konkurrerar med pris", "whether providers compete on price"),
    ),
    (
        "need.totalValue",
        ("avtalets hela värde, optioner inräknade", "value of the whole contract, options counted"),
    ),
    ("need.monthlyValue", ("avtalets värde per månad", "value of the contract a month")),
];

pub(super) const VALUES: &str = words![
    ("yes", ("ja", "yes")),
    ("no", ("nej", "no")),
    ("severity.stop", ("faller partnerskapet", "the partnership falls")),
    ("severity.decisive", ("gäller upphandlingsreglerna", "the procurement rules apply")),
    ("severity.high", ("väger det tungt emot", "that weighs heavily against it")),
    ("severity.medium", ("väger det emot", "that weighs against it")),
];
