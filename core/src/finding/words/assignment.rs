//! Words of agreements: prices, changes, life lines.

use super::words;

pub(super) const REASONS: &str = words![
    (
        "nothing_to_compare",
        (
            "villkoren anger inga uppgifter som kan motsäga varandra",
            "the terms state nothing that could contradict itself",
        ),
    ),
    (
        "before_first_adjustment",
        ("dagen ligger före den första justeringen", "the day lies before the first adjustment"),
    ),
    (
        "change_below_threshold",
        (
            "indexförändringen är mindre än den som ska tillämpas",
            "the change of the index is smaller than one that is applied",
        ),
    ),
    (
        "extends_by_itself",
        (
            "avtalet förlängs av sig självt och behöver inte avropas",
            "the agreement extends by itself and needs no call",
        ),
    ),
    (
        "notice_ends_nothing",
        ("en uppsägning den dagen ger ingen slutdag", "notice on that day brings no end"),
    ),
    (
        "no_unit_prices",
        ("ersättningen har inga priser per enhet", "the compensation has no prices per unit"),
    ),
    (
        "no_volume_ceiling",
        ("villkoren anger ingen takvolym", "the terms state no ceiling of the volume"),
    ),
    ("penalty_below_cap", ("vitet når inte taket", "the penalty does not reach the cap")),
    ("no_penalty_cap", ("villkoren anger inget tak", "the terms state no cap")),
    (
        "no_private_provider",
        ("utföraren är ingen privat utförare", "the provider is not a private one"),
    ),
    (
        "later_notice_changes_nothing",
        (
            "en senare uppsägning ger samma slutdag, avtalstidens slut",
            "a later notice gives the same end, that of the fixed term",
        ),
    ),
    (
        "no_change_on_this_ground",
        ("ingen ändring åberopar den grunden", "no change is made on that ground"),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "earlier_option_open",
        (
            "En tidigare option har inte avropats. Ska den avropas också?",
            "An earlier option has not been called. Shall it be called too?",
        ),
    ),
    (
        "settle_when_final",
        (
            "Priset bygger på ett preliminärt indextal. Ska mellanskillnaden regleras när det slutliga talet kommer, och hur?",
            "The price rests on a provisional index value. Shall the difference be settled when the final value comes, and how?",
        ),
    ),
    (
        "compare_before_base",
        (
            "Jämförelsemånaden ligger före basmånaden. Är de omkastade?",
            "The comparison month lies before the base month. Are they swapped?",
        ),
    ),
    (
        "compare_after_the_day",
        (
            "Jämförelsemånaden ligger efter dagen för justeringen, då talet inte finns. Vilken månad avses?",
            "The comparison month lies after the day of the adjustment, when its value does not exist. Which month is meant?",
        ),
    ),
    (
        "final_against_provisional",
        (
            "Ett slutligt bastal jämförs med ett preliminärt tal. Ska priset vänta på det slutliga, eller jämföras preliminärt mot preliminärt?",
            "A final base value is compared with a provisional value. Shall the price wait for the final one, or be compared provisional against provisional?",
        ),
    ),
    (
        "chapter_17_as_benchmark",
        (
            "Kapitel 17 gäller inte direkt för upphandlingar enligt 19 kap., men tjänar som riktmärke. Är ändringen förenlig med de allmänna principerna?",
            "Chapter 17 does not apply directly to procurements under chapter 19, but serves as a benchmark. Is the change consistent with the general principles?",
        ),
    ),
    (
        "substantial_change_2007",
        (
            "2007 års lag hade ingen lista över tillåtna ändringar. Är ändringen väsentlig enligt den rättspraxis som gällde då?",
            "The act of 2007 had no list of allowed changes. Is the change substantial under the case law of that time?",
        ),
    ),
    (
        "clause_is_clear",
        (
            "Fanns klausulen i upphandlingsdokumenten, är den klar, exakt och entydig, och anger den ändringarnas omfattning och art?",
            "Did the clause stand in the procurement documents, is it clear, exact and unequivocal, and does it state the scope and nature of the changes?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("readingsAgree", ("läsningar som ger samma dag", "readings that give the same day")),
    ("field", ("ena villkoret:", "one term:")),
    ("otherField", ("andra villkoret:", "the other term:")),
    ("minimumTerm", ("bindningstid", "minimum term")),
    ("baseMonth", ("basmånad", "base month")),
    ("comparisonMonth", ("jämförelsemånad", "month of comparison")),
    ("firstAdjustment", ("första prisjustering", "first price adjustment")),
    ("firstFollowUp", ("första uppföljning", "first follow-up")),
    ("beginsBefore", ("avvecklingen börjar före slutet", "transition begins before the end")),
    ("trigger", ("uppsägningen räknas från att den är", "the notice counts from when it is")),
    ("deemedAfterDays", ("anses mottagen efter", "deemed received after")),
    ("sameEndUntil", ("samma slut till och med uppsägning", "same end with notice until")),
    ("thenEndsOn", ("slut vid uppsägning dagen efter", "end with notice the day after")),
    ("extraDays", ("längre avtalstid", "longer term")),
    ("extraCost", ("kostnad för den tiden", "cost of that time")),
    ("procurementStartsBy", ("nästa upphandling börjar senast", "next procurement begins by")),
    ("asOf", ("bedömningsdag", "as of")),
    ("latestStartOn", ("upphandlingen börjar senast", "procurement begins by")),
    ("plannedStartOn", ("upphandlingen är planerad till", "procurement is planned for")),
    ("firstStep", ("första steg", "first step")),
    ("daysBeforeStart", ("före nästa avtal", "before the next agreement")),
    ("base", ("utgångspris", "price before")),
    ("change", ("förändring i procent", "change in per cent")),
    ("adjustments", ("antal justeringar", "number of adjustments")),
    ("volume", ("volym", "volume")),
    ("paidVolume", ("volym att betala", "volume paid for")),
    ("volumeCeiling", ("takvolym", "ceiling of the volume")),
    ("penalty", ("vite", "penalty")),
    ("times", ("antal", "number")),
    ("penaltyUnit", ("räknas per", "counted per")),
    ("penaltyShare", ("andel av avgiften", "share of the fee")),
    ("penaltyFor", ("avser", "for")),
    ("cap", ("tak", "cap")),
    ("calledOn", ("avropad", "called on")),
    (
        "endsIfAnyDay",
        (
            "slut om avtalet kan sägas upp under den förlängda tiden",
            "end if notice works to any day of the extended term",
        ),
    ),
    (
        "endsIfTermEnd",
        (
            "slut om avtalet bara kan sägas upp till den förlängda tidens slut",
            "end if notice works to the end of the extended term only",
        ),
    ),
    (
        "giveByIfAnyDay",
        (
            "säg upp senast, om avtalet kan sägas upp under den förlängda tiden",
            "give notice by, if it works to any day of the extended term",
        ),
    ),
    (
        "giveByIfTermEnd",
        (
            "säg upp senast, om avtalet bara kan sägas upp till den förlängda tidens slut",
            "give notice by, if it works to the end of the extended term only",
        ),
    ),
    ("refusedOn", ("avböjd", "refused on")),
    ("refuseBy", ("avböj senast", "refuse by")),
    ("called", ("antal avropade", "number called")),
    ("term", ("avtalets längd", "length of the agreement")),
    ("agreement", ("avtal", "agreement")),
    ("changeNumber", ("ändring nummer", "change number")),
    ("changedOn", ("ändringens dag", "day of the change")),
    ("changeAmount", ("ändringens belopp", "amount of the change")),
    ("netChange", ("ändringarnas nettosumma", "net sum of the changes")),
    ("smallLimit", ("gräns för mindre ändringar", "limit of small changes")),
    ("largeLimit", ("gräns för ändringen", "limit of the change")),
    ("limitShare", ("gräns som andel av värdet", "limit as a share of the value")),
    ("indexedValue", ("kontraktets indexerade värde", "indexed value of the contract")),
    ("indexFactor", ("indexuppräkning", "index factor")),
    ("kindAssumed", ("avtalet antas avse", "the contract is taken to be for")),
    ("indexAssumed", ("om index antas", "taken of an index")),
    ("changeShare", ("andel av värdet i procent", "share of the value in per cent")),
    ("otherThreshold", ("tröskelvärde för andra än staten", "threshold for others than the state")),
    ("benchmark", ("riktmärket", "the benchmark")),
];

pub(super) const PATHS: &str = words![
    ("terms", ("villkoren", "the terms")),
    ("terms.minimumTerm", ("bindningstid", "minimum term")),
    (
        "terms.untilFurtherNotice",
        ("att avtalet gäller tills vidare", "running until further notice")
    ),
    ("terms.notice.earliest", ("tidigaste uppsägningsdag", "earliest day of notice")),
    (
        "terms.notice.trigger",
        (
            "om uppsägningstiden räknas från avsändandet eller mottagandet",
            "whether the notice period counts from sending or from receipt",
        ),
    ),
    ("terms.notice.form", ("uppsägningens form", "form of the notice")),
    ("terms.options.callDays", ("avropsdagar", "days to call options")),
    ("terms.adjustment", ("prisjustering", "price adjustment")),
    ("terms.adjustment.base", ("basmånad", "base month")),
    ("terms.adjustment.compare", ("jämförelsemånad", "month of comparison")),
    ("terms.adjustment.first", ("första prisjustering", "first price adjustment")),
    ("terms.followUp", ("uppföljning", "follow-up")),
    ("terms.followUp.first", ("första uppföljning", "first follow-up")),
    ("terms.followUp.by", ("vem som följer upp", "who follows up")),
    ("terms.followUp.every", ("hur ofta uppföljning görs", "how often follow-up is done")),
    (
        "terms.followUp.insight",
        (
            "om villkoren ger de uppgifter som allmänhetens insyn kräver",
            "whether the terms give what the public's insight takes",
        ),
    ),
    (
        "terms.followUp.privateProvider",
        ("om utföraren är en privat utförare", "whether the provider is a private one"),
    ),
    ("terms.transition.beginsBefore", ("när avvecklingen börjar", "when transition begins")),
    ("clause.indices", ("vilka index som används", "which indices are used")),
    ("clause.indices.id", ("vilket index det är", "which index it is")),
    ("clause.indices.share", ("indexets andel", "share of the index")),
    ("clause.base", ("basmånad", "base month")),
    ("clause.compare", ("jämförelsemånad", "month of comparison")),
    ("clause.first", ("första justeringsdag", "day of the first adjustment")),
    ("clause.every", ("tiden mellan justeringarna", "time between adjustments")),
    ("clause.lagMonths", ("indexets eftersläpning i månader", "lag of the index in months")),
    (
        "clause.chained",
        (
            "om varje justering utgår från den förra eller från basen",
            "whether each adjustment starts from the one before or from the base",
        ),
    ),
    (
        "clause.carryOver",
        ("om en outnyttjad förändring sparas", "whether an unused change is kept"),
    ),
    ("penalty.per", ("vad vitet räknas på", "what the penalty counts")),
    ("penalty.amount", ("vitets belopp", "amount of the penalty")),
    ("penalty.share", ("vitets andel av avgiften", "share of the fee that the penalty is")),
    ("penalty.of", ("vilken avgift andelen avser", "which fee the share is of")),
    ("penalty.capOf", ("vilken avgift taket är en andel av", "which fee the cap is a share of")),
    ("compensation", ("ersättningen", "the compensation")),
    ("compensation.monthly", ("ersättningen per månad", "compensation a month")),
    ("compensation.annual", ("ersättningen per år", "compensation a year")),
    ("compensation.total", ("ersättningen för hela tiden", "compensation for the whole term")),
    ("volumes.quantity", ("årets volym", "the volume of the year")),
    (
        "compensation.unitPrices.bands.price",
        ("priset per enhet för volymen", "the price per unit for the volume"),
    ),
    (
        "compensation.unitPrices.bandsApply",
        (
            "om varje volymbands pris gäller inom bandet eller för hela volymen",
            "whether the price of a volume band holds within it or for the whole volume",
        ),
    ),
    ("regime", ("tillämpligt regelverk", "the regime that applies")),
    ("changes.amount", ("ändringens belopp", "amount of the change")),
    ("changes.ground", ("grunden för ändringen", "ground of the change")),
    (
        "changes.natureKept",
        (
            "om ändringen behåller avtalets övergripande karaktär",
            "whether the change keeps the overall nature of the contract",
        ),
    ),
    (
        "changes.conditionsMet",
        (
            "om grundens övriga villkor är uppfyllda",
            "whether the other conditions of the ground are met",
        ),
    ),
    ("changes.on", ("ändringarnas dagar", "days of the changes")),
    ("works", ("om avtalet avser en byggentreprenad", "whether it is a works contract")),
    (
        "law:lou.change.small_share",
        ("gränsen för mindre ändringar den dagen", "the limit of small changes on that day"),
    ),
    (
        "law:lou.change.small_share.works",
        ("gränsen för mindre ändringar den dagen", "the limit of small changes on that day"),
    ),
    (
        "law:lou.change.large_share",
        ("gränsen för större ändringar den dagen", "the limit of large changes on that day"),
    ),
    (
        "law:lou.threshold.goods_services.central",
        ("statens tröskelvärde den dagen", "the state's threshold on that day"),
    ),
    (
        "law:lou.threshold.goods_services.subcentral",
        (
            "tröskelvärdet för kommuner och regioner den dagen",
            "the threshold of municipalities and regions on that day",
        ),
    ),
    (
        "law:lou.threshold.works",
        ("tröskelvärdet för byggentreprenader den dagen", "the threshold for works on that day"),
    ),
];

pub(super) const VALUES: &str = words![
    ("goods_or_services", ("varor eller tjänster", "goods or services")),
    (
        "no_index_clause",
        ("att avtalet inte har någon indexklausul", "that the contract has no index clause")
    ),
    ("sent", ("avsänd", "sent")),
    ("received", ("mottagen", "received")),
    ("deemedReceived", ("ansedd som mottagen", "deemed received")),
    ("occurrence", ("tillfälle", "occurrence")),
    ("day", ("dag", "day")),
    ("startedWeek", ("påbörjad vecka", "week begun")),
    ("withinBenchmark", ("ändringen ryms inom det", "the change keeps within it")),
    ("beyondBenchmark", ("ändringen går utöver det", "the change goes beyond it")),
];

pub(super) const NOT_CHECKED: &str = words![
    (
        "follow_up_and_insight",
        (
            "uppföljning och insyn: villkoren säger inget om dem",
            "follow-up and insight: the terms say nothing of them",
        ),
    ),
    (
        "next_procurement",
        (
            "när nästa upphandling måste börja: ange dagen eller planen",
            "when the next procurement must begin: state the day or the plan",
        ),
    ),
    (
        "adjustment_request",
        ("om justeringen begärdes i tid", "whether the adjustment was asked for in time"),
    ),
    ("breach_happened", ("om avtalsbrottet har inträffat", "whether the breach happened")),
    ("penalty_reminder", ("om påminnelse gavs", "whether a reminder was given")),
    ("penalty_reduced", ("om vitet ska jämkas", "whether the penalty is to be reduced"),),
    (
        "nature_of_contract",
        (
            "om kontraktets övergripande karaktär behålls",
            "whether the overall nature of the contract is kept",
        ),
    ),
    ("change_of_supplier", ("byte av leverantör", "a change of supplier")),
    (
        "substantial_change",
        ("om andra ändringar är väsentliga", "whether other changes are substantial",),
    ),
    ("change_notice", ("om ändringen har annonserats", "whether the change was advertised"),),
    (
        "change_conditions",
        (
            "övriga villkor för kompletterande beställningar och oförutsedda omständigheter",
            "the other conditions of supplementary orders and unforeseen circumstances",
        ),
    ),
    (
        "index_clause",
        (
            "om kontraktet har en indexklausul: ingen uppräkning är angiven",
            "whether the contract has an index clause: no factor is given",
        ),
    ),
];
