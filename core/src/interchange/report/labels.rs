//! What the fields and codes of a dossier are called in a report.

mod codes;
#[cfg(all(test, feature = "schema"))]
mod tests;

use self::codes::CODES;
use crate::language::Language;

/// A word in Swedish and English.
pub(super) const fn pick(language: Language, sv: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
    }
}

/// The name of a field; the field itself where it has none.
pub(super) fn field(name: &str, language: Language) -> &str {
    find(FIELDS, name, language).unwrap_or(name)
}

/// A code in words, if it is one of the contract's or one that cases use.
pub(in crate::interchange) fn code(text: &str, language: Language) -> Option<&'static str> {
    find(CODES, text, language)
}

fn find(list: &'static str, own: &str, language: Language) -> Option<&'static str> {
    list.lines().find_map(|line| {
        let (name, words) = line.split_once('|')?;
        let (sv, en) = words.split_once('|')?;
        (name == own).then(|| pick(language, sv, en))
    })
}

/// Field, Swedish, English.
const FIELDS: &str = "\
status|Läge|Status
parties|Parter och roller|Parties and roles
activity|Verksamhet|Activity
periods|Perioder|Periods
events|Händelser|Events
responsibilities|Ansvar|Responsibilities
costs|Kostnader|Costs
inKind|Resurser utan pengar|Resources in kind
staff|Personal|Staff
measures|Mått|Measures
goals|Mål|Goals
related|Närliggande ärenden|Related matters
tender|Upphandling|Procurement
bids|Anbud|Bids
assignment|Uppdragsvillkor|Terms
partnership|Partnerskap|Partnership
need|Behov|Need
budget|Budget|Budget
followUp|Uppföljning|Follow-up
name|Namn|Name
number|Organisationsnummer|Organisation number
partOf|Del av|Part of
roles|Roller|Roles
mode|Arbetssätt|Mode
hours|Tider|Hours
place|Plats|Place
content|Innehåll|Content
targetGroups|Målgrupper|Target groups
label|Benämning|Label
priority|Prioriterad|Priority
excluded|Ingår inte|Excluded
from|Från och med|From
to|Till och med|To, inclusive
precision|Noggrannhet|Precision
what|Vad|What
on|Dag|Day
task|Uppgift|Task
lead|Ansvarig|Responsible
takesPart|Deltar|Takes part
item|Kostnad för|Cost of
bearer|Betalare|Payer
amount|Belopp|Amount
quantity|Antal|Quantity
providedBy|Ställs till förfogande av|Provided by
usedFor|Används till|Used for
party|Part|Party
role|Roll|Role
count|Antal|Number
atLeast|Minst|At least
measure|Mått|Measure
value|Värde|Value
base|Räknat på|Base
relation|Samband|Relation
frame|Ram|Frame
commitments|Åtaganden|Commitments
by|Av|By
interval|Hur ofta|How often
indicators|Indikatorer|Indicators
id|Beteckning|Id
title|Titel|Title
buyer|Upphandlande myndighet|Contracting authority
authority|Myndighetens nivå|Level of the authority
startedOn|Påbörjad|Started
publishedOn|Publicerad|Published
noticeSentOn|Annonsen skickad|Notice sent
bidDeadline|Sista anbudsdag|Bid deadline
time|Klockslag|Time
procedure|Förfarande|Procedure
act|Upphandlingslag|Procurement act
cpv|CPV-kod|CPV code
estimatedValue|Uppskattat värde|Estimated value
vat|Mervärdesskatt|VAT
priorNotice|Förhandsannons|Prior notice
sentOn|Skickad|Sent
urgent|Brådska|Urgency
reason|Skäl|Reason
reservation|Reserverad för|Reserved for
bidValidity|Anbudens giltighetstid|Validity of bids
lots|Delar|Lots
lot|Del|Lot
lotLimit|Begränsning av delar|Limit of lots
max|Högst|At most
order|Ordning|Order
requirements|Krav|Requirements
text|Lydelse|Wording
kind|Slag|Kind
evidence|Underlag|Evidence
curable|Får avhjälpas|Curable
documents|Handlingar|Documents
required|Krävs|Required
signed|Undertecknad|Signed
maxAgeDays|Högsta ålder i dagar|Oldest allowed, in days
award|Utvärderingsmodell|Award model
questionsBy|Sista dag för frågor|Last day for questions
terms|Avtalsvillkor|Terms
priceWeight|Prisets vikt|Weight of the price
qualityWeight|Kvalitetens vikt|Weight of the quality
clampAtZero|Poängen stannar vid noll|Points stop at zero
full|Pris med full poäng|Price with full points
zero|Pris utan poäng|Price without points
clampBelowFull|Poängen stannar vid full|Points stop at full
perPoint|Kronor per poäng|Kronor a point
factor|Faktor|Factor
price|Pris|Price
rate|Sats|Rate
roundScoresTo|Avrundas till decimaler|Rounded to decimals
tieBreak|Vid lika utfall|On a tie
seed|Frö för lottning|Seed of the draw
bidder|Anbudsgivare|Bidder
receivedAt|Inkom|Received
prices|Pris|Price
annual|Per år|A year
monthly|Per månad|A month
total|Totalt|In total
answers|Svar på krav|Answers
requirement|Krav|Requirement
met|Uppfyllt|Met
fileName|Fil|File
dated|Daterad|Dated
members|Gruppens medlemmar|Members of the group
reliedOn|Åberopade företag|Companies relied on
commitmentAttached|Åtagande bifogat|Commitment attached
subcontractors|Underleverantörer|Subcontractors
exclusion|Uteslutningsgrunder|Exclusion grounds
ground|Grund|Ground
present|Föreligger|Present
validUntil|Giltigt till och med|Valid until, inclusive
start|Första dag|First day
end|Sista dag|Last day
untilFurtherNotice|Gäller tills vidare|Until further notice
minimumTerm|Bindningstid|Minimum term
notice|Uppsägning|Notice
period|Tid|Period
anchor|Räknas till|Runs to
fixedDay|Fast dag|Fixed day
trigger|Räknas från|Counts from
deemedAfterDays|Anses mottagen efter dagar|Deemed received after days
earliest|Tidigast|Earliest
form|Form|Form
options|Förlängning|Extension
months|Månader|Months
years|År|Years
workingDays|Arbetsdagar|Working days
counts|Dagar som räknas|Days that count
closed|Stängda dagar|Closed days
callBefore|Avropas före slutet|Called before the end
calledBy|Avropas av|Called by
automatic|Förlängs av sig självt|Automatic
compensation|Ersättning|Compensation
includes|Omfattar|Includes
excludes|Omfattar inte|Excludes
costBearers|Kostnadsbärare|Cost bearers
adjustment|Prisjustering|Price adjustment
indices|Index|Indices
share|Andel|Share
compare|Jämförelsemånad|Comparison month
threshold|Minsta ändring|Smallest change
cap|Största ändring|Largest change
floor|Lägsta ändring|Smallest change, signed
carryOver|Sparas till nästa gång|Carried over
adjustableShare|Andel som justeras|Share adjusted
round|Avrundning|Rounding
callDays|Avropsdagar|Days to call
cause|Skäl|Cause
first|Första gången|First time
every|Återkommer efter|Recurs after
lagMonths|Eftersläpning i månader|Lag in months
chained|Utgår från förra justeringen|Starts from the one before
roundEach|Avrundas varje gång|Rounded each time
onRequest|Måste begäras|Must be asked for
unitPrices|Priser per enhet|Prices per unit
bands|Volymband|Volume bands
bandsApply|Volymbandens pris gäller|Price of the bands holds
upTo|Upp till|Up to
guaranteed|Garanterad volym|Guaranteed volume
ceiling|Takvolym|Ceiling of the volume
penalties|Viten|Penalties
when|Avser|For
per|Räknas per|Counted per
of|Andel av|Share of
capAmount|Tak|Cap
capShare|Tak som andel|Cap as a share
capOf|Taket är andel av|Cap is a share of
reminder|Kräver påminnelse|Needs a reminder
deductible|Får räknas av|May be set off
privateProvider|Privat utförare|Private provider
insight|Insyn för allmänheten|Insight for the public
transition|Avveckling|Transition
beginsBefore|Börjar före slutet|Begins before the end
handsOver|Lämnas över|Handed over
earlyExit|Ersättning vid förtida slut|Compensation for an early end
sameLegalPerson|Samma juridiska person|Same legal person
controlledAsOwn|Kontroll som över egen förvaltning|Controlled as an own unit
activityForOwnerShare|Andel av verksamheten för ägaren|Share of activity for the owner
directPrivateOwnership|Direkt privat ägare|Direct private owner
exercisesPublicAuthority|Innebär myndighetsutövning|Exercises public authority
statuteAllowsTransfer|Lag medger överlämnande|Statute allows transfer
bindingPerformanceForPay|Bindande prestation mot betalning|Binding performance for pay
bothContributeAndSteer|Båda bidrar och styr|Both contribute and steer
individualsChoose|Den enskilde väljer utförare|Individuals choose
priceCompetition|Konkurrens med pris|Competition on price
totalValue|Värde totalt|Value in total
monthlyValue|Värde per månad|Value a month
onlyNonProfit|Bara idéburna organisationer|Civil-society organisations only
staffOrUserOwned|Ägs av personal eller brukare|Owned by staff or users
disadvantagedShare|Andel med svårighet att få arbete|Share of disadvantaged workers
partners|Parter|Partners
goal|Mål|Goal
contributions|Bidrag|Contributions
signedOn|Undertecknat|Signed
criterion|Kriterium|Criterion
finding|Visar|Shows
source|Källa|Source
unit|Enhet|Unit
rateSource|Satsens källa|Source of the rate
inBudget|Pengar i en budget|Money in a budget
method|Värderingsmetod|Valuation method
background|Bakgrund|Background
values|Värdegrund|Values
undertakings|Åtaganden|Undertakings
benefit|Nyttoanalys|Benefit analysis
governance|Styrning|Governance
groups|Grupper|Groups
mandate|Mandat|Mandate
decisions|Beslutsordning|How decisions are made
outcomes|Utfall|Outcomes
target|Målvärde|Target
aim|Inriktning|Aim
low|Intervallets undre gräns|Lower end of the interval
high|Intervallets övre gräns|Upper end of the interval
exit|Avslut|Exit
changes|Ändringar|Changes
renegotiation|Omförhandling|Renegotiation
rescission|Hävning|Rescission
dispute|Tvist|Dispute
handOver|Överlämning|Hand-over
exercisesAuthority|Innebär myndighetsutövning|Exercises public authority
statute|Lagstöd|Statute
indicator|Indikator|Indicator
holder|Anslagshållare|Holder
lines|Rader|Lines
perYear|Per år|A year
asOf|Dagen för genomgången|Day of the review
nextProcurement|Nästa upphandling|Next procurement
assume|Antaganden|Assumptions
startUpDays|Dagar för uppstart|Days of start-up
evaluationDays|Dagar för utvärdering|Days of evaluation
answerDays|Dagar för svar på frågor|Days for answers
selectionDays|Dagar för urval|Days of selection
bidDays|Anbudstid i dagar|Time for bids, in days
sentBy|Beslutet skickas|Decision is sent
longTermReason|Skäl för längre ramavtal|Reasons for a longer framework agreement
requestDeadline|Sista dag för anbudsansökan|Deadline of requests to participate
invitedOn|Inbjudan att lämna anbud|Invited to bid
bidTimeAgreed|Överenskommen anbudstid|Time for bids agreed
noticeSentElectronically|Annonsen skickad elektroniskt|Notice sent electronically
criteria|Tilldelningskriterier|Award criteria
weight|Vikt|Weight
weightFrom|Vikt från|Weight from
weightTo|Vikt till|Weight to
answersBy|Sista dag för svar|Last day for answers
questions|Frågor|Questions
askedOn|Ställd|Asked
answeredOn|Besvarad|Answered
reservedHistory|Tidigare reserverade kontrakt|Earlier reserved contracts
supplier|Leverantör|Supplier
awardedOn|Tilldelat|Awarded
pricing|Prisregler|Price rules
items|Prisposter|Price items
negativeParts|Negativa delpriser tillåtna|Negative part prices allowed
agreement|Avtalsslag|Kind of agreement
eSubmission|Elektroniska anbud|Electronic bids
documentsOpenOnline|Dokumenten fritt tillgängliga|Documents freely available
floorPrice|Golvpris|Floor price
selfDeclaration|Egen försäkran|Self-declaration
capability|Kapacitet|Capability
statements|Uppgifter|Statements
secrecy|Begäran om sekretess|Request for secrecy
document|Handling|Document
part|Avser|Concerns
concerns|Gäller|Concerns
established|Fastställd|Established
settled|Betald eller uppgjord|Paid or settled
selfCleaning|Självsanering|Self-cleaning
days|Dagar|Days
weeks|Veckor|Weeks
sv|Svenska|Swedish
en|Engelska|English
sources|Källor|Sources
points|Var uppgifterna står|Where the facts stand
path|Uppgift|Fact
where|Plats|Place
url|Adress|Address
inferred|Slutsatser|Inferences
because|Skäl|Reason
anbud|Avtalets version|Version of the contract
extensions|Egna uppgifter|Data of the user's own
term|Avtalstid|Term
state|Läge|State
called|Antal avropade|Number called
refused|Avböjd|Refused
reach|Uppsägning verkar|Notice works
until|Till och med|Until, inclusive
workingDays|Arbetsdagar|Working days
bookedThrough|Bokfört till och med|Booked through";
