//! Breaches of the rules on tenders and on changes of contracts.

use super::words;

pub(super) const BREACHES: &str = words![
    (
        "lou.11.2.open_minimum lou.11.3.restricted_minimum lou2007.8.2.open_minimum lou2007.8.3.restricted_minimum luf.11.2.open_minimum luf.11.3.restricted_minimum luk.9.2.minimum lufs.9.2.restricted_minimum",
        (
            "Anbudstiden är {bidDays}, men minst {minimumDays} krävs ({minimumBy}). Flytta sista anbudsdag till tidigast {minimumEndsOn}.",
            "The time for bids is {bidDays}, but at least {minimumDays} are required ({minimumBy}). Move the last day for bids to {minimumEndsOn} or later.",
        ),
    ),
    (
        "lou.11.3.restricted_minimum lou2007.8.3.restricted_minimum luf.11.3.restricted_minimum luk.9.2.minimum lufs.9.2.restricted_minimum",
        (
            "Tiden för anbudsansökan är {requestDays}, men minst {minimumDays} krävs ({minimumBy}). Flytta sista dagen, {requestsBy}, till tidigast {minimumEndsOn}.",
            "The time for requests is {requestDays}, but at least {minimumDays} are required ({minimumBy}). Move the last day, {requestsBy}, to {minimumEndsOn} or later.",
        ),
    ),
    (
        "lou.19.11.reasonable_time lou2007.15.9.reasonable_time luf.19.11.reasonable_time lufs.15.10.reasonable_time",
        (
            "Annonsen publicerades {publishedOn}, efter sista anbudsdag {deadlineOn}. Ingen tid återstår för anbud.",
            "The notice was published on {publishedOn}, after the last day for bids, {deadlineOn}. No time is left for bids.",
        ),
    ),
    (
        "tender.selection_minimum",
        (
            "Tiden för anbudsansökan är {requestDays}, men minst {minimumDays} krävs. Flytta sista dagen, {requestsBy}, till tidigast {minimumEndsOn}.",
            "The time for requests is {requestDays}, but at least {minimumDays} are required. Move the last day, {requestsBy}, to {minimumEndsOn} or later.",
        ),
    ),
    (
        "lou.12.11.answers lou.19.13.answers lou2007.8.answers luf.12.11.answers luf.19.13.answers luk.10.11.answers lufs.9.10.answers lufs.15.12.answers",
        (
            "Fråga {question} besvarades {answeredOn}. Svar ska lämnas senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}. Anbudstiden kan behöva förlängas.",
            "Question {question} was answered on {answeredOn}. Answers are given at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}. The time for bids may have to be extended.",
        ),
    ),
    (
        "lou.12.11.answers lou.19.13.answers lou2007.8.answers luf.12.11.answers luf.19.13.answers luk.10.11.answers lufs.9.10.answers lufs.15.12.answers",
        (
            "Svaren ska lämnas {answersBy}, men lagen kräver dem senast {daysBefore} före sista anbudsdag, det vill säga senast {lastAnswerOn}.",
            "Answers are planned for {answersBy}, but the act requires them at the latest {daysBefore} before the last day for bids, that is by {lastAnswerOn}.",
        ),
    ),
    (
        "lou.12.11.answers lou.19.13.answers lou2007.8.answers luf.12.11.answers luf.19.13.answers luk.10.11.answers lufs.9.10.answers lufs.15.12.answers",
        (
            "Frågor får ställas till och med {questionsBy}, men svar ska lämnas senast {lastAnswerOn}, {daysBefore} före sista anbudsdag. Låt frågorna sluta tidigare eller anbuden komma in senare.",
            "Questions may be asked until {questionsBy}, but answers are due by {lastAnswerOn}, {daysBefore} before the last day for bids. Let questions end sooner or bids come in later.",
        ),
    ),
    (
        "lou.4.18.reserved_sheltered",
        (
            "Andelen arbetstagare med funktionsnedsättning eller svårt att komma in på arbetsmarknaden är {disadvantagedShare}, men minst {limit} krävs.",
            "{disadvantagedShare} of the workers are disabled or hard to place, but at least {limit} are required.",
        ),
    ),
    (
        "lou.19.25.reserved_participation",
        (
            "Avtalet kan löpa till och med {finalEnd}. Ett sådant kontrakt får gälla högst {maxYears} år från {start}.",
            "The agreement may run until {finalEnd}. Such a contract lasts {maxYears} years from {start} at the most.",
        ),
    ),
    (
        "lou.19.25.reserved_participation",
        (
            "Avtalet från {start} har inget slut. Ett sådant kontrakt får gälla högst {maxYears} år.",
            "The agreement from {start} has no end. Such a contract lasts {maxYears} years at the most.",
        ),
    ),
    (
        "lou.19.25.reserved_participation lou.19.25a.reserved_non_profit",
        (
            "Tjänsten {cpv} är ingen av dem som får reserveras.",
            "The service {cpv} is none of those that may be reserved.",
        ),
    ),
    (
        "tender.reservation_ground",
        (
            "Lagen känner ingen sådan reservation för upphandlingen: {reservation}.",
            "The act knows no such reservation for the procurement: {reservation}.",
        ),
    ),
    (
        "lou.19a.2.direct_award",
        (
            "Värdet räknas till {countedValue}, inte till uppgivna {statedValue} ({countedBecause}), och ryms inte inom gränsen {limit} ({comparison}). Upphandlingen ska annonseras om inget undantag gäller.",
            "The value counts as {countedValue}, not the stated {statedValue} ({countedBecause}), and is not within the limit of {limit} ({comparison}). The procurement is advertised unless an exemption applies.",
        ),
    ),
    (
        "lou.19a.2.direct_award",
        (
            "Värdet är minst {countedAtLeast} och ryms inte inom gränsen {limit} ({comparison}). Upphandlingen ska annonseras om inget undantag gäller.",
            "The value is at least {countedAtLeast} and is not within the limit of {limit} ({comparison}). The procurement is advertised unless an exemption applies.",
        ),
    ),
    (
        "lou.19a.2.direct_award",
        (
            "Värdet {value} ryms inte inom gränsen {limit} ({comparison}). Upphandlingen ska annonseras om inget undantag gäller.",
            "The value {value} is not within the limit of {limit} ({comparison}). The procurement is advertised unless an exemption applies.",
        ),
    ),
    (
        "lou.19a.2.direct_award",
        (
            "Värdet {value} ryms inte inom någon av de gränser som kan gälla. Upphandlingen ska annonseras om inget undantag gäller.",
            "The value {value} is not within any of the limits that may apply. The procurement is advertised unless an exemption applies.",
        ),
    ),
    (
        "lou.5.3.value_with_options",
        (
            "Villkoren ger minst {valueByTerms} med optioner och förlängningar, men det uppgivna värdet är {statedValue}.",
            "The terms give at least {valueByTerms} with options and extensions, but the stated value is {statedValue}.",
        ),
    ),
    (
        "lou.5.13.value_of_open_ended",
        (
            "Värdet ska räknas som {months} månader à {monthlyValue}: {value}. Det uppgivna värdet är {statedValue}.",
            "The value is to be counted as {months} months at {monthlyValue}: {value}. The stated value is {statedValue}.",
        ),
    ),
    (
        "lou.5.8.lots_add_up",
        (
            "Delarna är tillsammans värda {sumOfLots}, men hela upphandlingen uppges vara värd {statedValue}.",
            "The lots together are worth {sumOfLots}, but the whole procurement is said to be worth {statedValue}.",
        ),
    ),
    (
        "lou.16.6.weights lou.19.9.criteria",
        (
            "Vikterna är tillsammans {sumOfWeights} och ska vara 100 % ({part}).",
            "The weights together are {sumOfWeights} and should be 100 % ({part}).",
        ),
    ),
    (
        "lou.16.6.weights lou.19.9.criteria",
        (
            "Kriterierna har varken vikter eller prioritetsordning.",
            "The criteria have neither weights nor an order of priority.",
        ),
    ),
    (
        "lou.16.absolute_scale_floor",
        (
            "Ett pris under {fullPointsAt} ger inte fler poäng, så lägre priser konkurrerar inte. Låt skalan fortsätta över full poäng eller välj en annan modell.",
            "A price below {fullPointsAt} gives no more points, so that lower prices do not compete. Let the scale go on above full points or choose another model.",
        ),
    ),
    (
        "tender.floor_price",
        (
            "Kravet förbjuder priser under {floorPrice} och stänger ute den som kan leverera billigare. Pröva i stället om anbudet är onormalt lågt.",
            "The requirement bans prices below {floorPrice} and shuts out whoever can deliver for less. Ask instead whether a bid is abnormally low.",
        ),
    ),
    (
        "tender.procedure",
        (
            "Det valda förfarandet, {procedure}, finns inte i den lag och det kapitel som gäller.",
            "The chosen procedure, {procedure}, does not exist in the act and chapter that govern.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen publicerades {publishedOn}, efter sista anbudsdag {deadlineOn}.",
            "The notice was published on {publishedOn}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Svaren ska lämnas {answersBy}, före sista dag för frågor {questionsBy}.",
            "Answers are planned for {answersBy}, before the last day for questions, {questionsBy}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen skickades {noticeSentOn}, före upphandlingens början {startedOn}.",
            "The notice was sent on {noticeSentOn}, before the procurement began on {startedOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen skickades {noticeSentOn}, före förhandsannonsen {priorNoticeSentOn}.",
            "The notice was sent on {noticeSentOn}, before the prior notice of {priorNoticeSentOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen publicerades {publishedOn}, innan den skickades {noticeSentOn}.",
            "The notice was published on {publishedOn}, before it was sent on {noticeSentOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen publicerades {publishedOn}, före upphandlingens början {startedOn}.",
            "The notice was published on {publishedOn}, before the procurement began on {startedOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Sista dag för anbudsansökan {requestsBy} ligger före den dag då annonsen skickades, {noticeSentOn}.",
            "The last day for requests, {requestsBy}, lies before the day on which the notice was sent, {noticeSentOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Sista dag för anbudsansökan {requestsBy} ligger före publiceringen {publishedOn}.",
            "The last day for requests, {requestsBy}, lies before the publication on {publishedOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Inbjudan att lämna anbud skickades {invitedOn}, före sista dag för anbudsansökan {requestsBy}.",
            "The invitation to bid was sent on {invitedOn}, before the last day for requests, {requestsBy}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Inbjudan att lämna anbud skickades {invitedOn}, efter sista anbudsdag {deadlineOn}.",
            "The invitation to bid was sent on {invitedOn}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Sista anbudsdag {deadlineOn} ligger före sista dag för anbudsansökan {requestsBy}.",
            "The last day for bids, {deadlineOn}, lies before the last day for requests, {requestsBy}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Annonsen skickades {noticeSentOn}, efter sista anbudsdag {deadlineOn}.",
            "The notice was sent on {noticeSentOn}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Upphandlingen påbörjades {startedOn}, efter sista anbudsdag {deadlineOn}.",
            "The procurement began on {startedOn}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Sista dag för frågor {questionsBy} ligger före publiceringen {publishedOn}.",
            "The last day for questions, {questionsBy}, lies before the publication on {publishedOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Frågor får ställas till och med {questionsBy}, efter sista anbudsdag {deadlineOn}.",
            "Questions may be asked until {questionsBy}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Svaren ska lämnas {answersBy}, efter sista anbudsdag {deadlineOn}.",
            "Answers are planned for {answersBy}, after the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "tender.days_in_order",
        (
            "Avtalet börjar {start}, före sista anbudsdag {deadlineOn}.",
            "The agreement begins on {start}, before the last day for bids, {deadlineOn}.",
        ),
    ),
    (
        "lou.4.15.lot_limit",
        (
            "Ordningen ({order}) omfattar inte varje del exakt en gång. Ange en ordning för alla delar.",
            "The order ({order}) does not hold every lot exactly once. State an order of all lots.",
        ),
    ),
    (
        "tender.evidence",
        (
            "Kravet ska bevisas med {absentDocument}, som inte finns bland de handlingar som ett anbud ska ha. Lägg till handlingen eller ändra beviset.",
            "The requirement is to be proved by {absentDocument}, which is not among the documents that a bid must hold. Add the document or change the proof.",
        ),
    ),
    (
        "lou.20.1.standstill",
        (
            "Avtalet ingicks {signedOn}, men avtalsspärren löper till och med {lastDay}. Avtal får ingås tidigast {earliestSigning}.",
            "The contract was signed on {signedOn}, but the standstill runs to {lastDay}. The contract may be signed on {earliestSigning} at the earliest.",
        ),
    ),
    (
        "tender.plan",
        (
            "Planen är {daysLate} sen. Steget ”{lateStep}” skulle ha tagits senast {latestOn} för att avtalet ska börja gälla {contractStartOn}.",
            "The plan is {daysLate} late. The step “{lateStep}” was due by {latestOn} for the contract to begin on {contractStartOn}.",
        ),
    ),
];

pub(super) const CHANGES: &str = words![
    (
        "lou.17.9.small_change",
        (
            "Ändringarna är tillsammans {netChange} och når gränsen {smallLimit} eller tröskelvärdet. Ändringen behöver annat stöd.",
            "The changes together are {netChange} and reach the limit of {smallLimit} or the threshold. The change needs another ground.",
        ),
    ),
    (
        "lou.17.10.clause",
        (
            "Klausulen fanns inte i upphandlingsdokumenten, är inte klar, exakt och entydig eller anger inte ändringarnas omfattning och art.",
            "The clause did not stand in the procurement documents, is not clear, exact and unequivocal, or does not state the scope and nature of the changes.",
        ),
    ),
    (
        "lou.17.11.supplementary",
        (
            "Beställningen är {changeAmount} och ryms inte inom gränsen {largeLimit}.",
            "The order is {changeAmount} and does not keep within the limit of {largeLimit}.",
        ),
    ),
    (
        "lou.17.12.unforeseen",
        (
            "Ändringen är {changeAmount} och ryms inte inom gränsen {largeLimit}.",
            "The change is {changeAmount} and does not keep within the limit of {largeLimit}.",
        ),
    ),
];
