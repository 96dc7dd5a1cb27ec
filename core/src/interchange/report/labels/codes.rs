//! The codes of a dossier in words.

/// Code, Swedish, English.
pub(super) const CODES: &str = "\
announced|aviserad|announced
proposed|föreslagen|proposed
decided|beslutad|decided
advertised|annonserad|advertised
awarded|tilldelad|awarded
signed|undertecknad|signed
running|pågående|running
ended|avslutad|ended
planned|planerad|planned
adjusted|justerad|adjusted
contractingAuthority|upphandlande myndighet|contracting authority
funder|finansiär|funder
rentPayer|betalar hyran|pays the rent
inKindProvider|bidrar med resurser|provides resources in kind
responsibleUnit|ansvarig enhet|responsible unit
landlordRelations|kontakt med fastighetsägarna|contact with landlords
leadPlanner|leder planeringen|leads the planning
provider|utförare|provider
landlord|hyresvärd|landlord
networkPartner|part i nätverket|network partner
cooperationPartner|samarbetspart|cooperation partner
decisionBody|beslutande|decides
orderer|beställare|orderer
preparer|bereder ärendet|prepares the matter
followUp|uppföljning|follow-up
appropriationHolder|anslagshållare|holder of the appropriation
politicalParty|politiskt parti|political party
eligibleBidder|får lämna anbud|may bid
principal|huvudman|principal
lead|leder arbetet|leads the work
publicPartner|offentlig part|public partner
publicAuthority|utövar myndighet|exercises public authority
civilSocietyPartner|idéburen part|civil-society partner
trainer|utbildare|trainer
mobile|uppsökande, på olika platser|mobile
evening|kvällar|evenings
inCosts|ingår i kostnaderna|among the costs
yearZero|läggs till år noll|added in year zero
anyDay|när som helst under avtalstiden|on any day of the term
termEnd|bara till avtalstidens slut|only at the end of a term
called|avropad|called
refused|avböjd|refused
lapsed|förfallen|lapsed
lou|LOU (offentlig upphandling)|LOU (public procurement)
luf|LUF (försörjningssektorerna)|LUF (utilities)
luk|LUK (koncessioner)|LUK (concessions)
lufs|LUFS (försvar och säkerhet)|LUFS (defence and security)
weekend|helger|weekends
day|dag|day
month|månad|month
occurrence|tillfälle|occurrence
startedWeek|påbörjad vecka|week begun
within|inom bandet|within the band
all|hela volymen|the whole volume
monthly|månadsavgiften|the monthly fee
annual|årsavgiften|the yearly fee
total|hela ersättningen|the whole compensation
exact|exakt|exact
approximate|ungefärligt|approximate
atLeast|minst så mycket|at least
claim|påstående i källan|claim of the source
earlierForm|tidigare form av verksamheten|earlier form of the activity
affectedByWindUp|berörs av avvecklingen|affected by the wind-up
separateAgreement|egen verksamhet med eget avtal|separate operation with its own agreement
sameProvider|samma utförare|same provider
background|bakgrund|background
central|statlig myndighet|central government
subcentral|inte statlig myndighet|not central government
open|öppet förfarande|open procedure
restricted|selektivt förfarande|restricted procedure
negotiated|förhandlat förfarande|negotiated procedure
simplified|förenklat förfarande|simplified procedure
annex2|eget förfarande för bilaga 2-tjänster|own procedure for annex 2 services
directAward|direktupphandling|direct award
excluded|ingår inte|excluded
included|ingår|included
none|ingen|nobody
nonProfit|idéburna organisationer|civil-society organisations
participation|organisationer ägda av personal eller brukare|organisations owned by staff or users
sheltered|skyddad verksamhet|sheltered workshops
mandatory|ska-krav|mandatory
qualification|kvalificeringskrav|selection criterion
evaluated|utvärderas|evaluated
municipality|kommun|municipality
region|region|region
company|bolag|company
supports|talar för|supports
partly|visar en del|shows a part
contradicts|talar emot|contradicts
cash|pengar|money
premises|lokaler|premises
staffHours|personaltid|staff hours
volunteerHours|ideell tid|volunteer hours
goods|varor|goods
actualCost|faktisk kostnad|actual cost
marketPrice|marknadspris|market price
replacementCost|ersättningskostnad|replacement cost
opportunityCost|alternativkostnad|opportunity cost
outputValue|resultatvärde|output value
flatRate|schablon|flat rate
steering|styrgrupp|steering group
working|arbetsgrupp|working group
reference|referensgrupp|reference group
count|antal|count
share|andel|share
amount|belopp|amount
atMost|högst så mycket|at most
expertise|sakkunskap|expertise
nonProfitPartner|idéburen part|civil-society partner
sharedGoal|gemensamt mål|shared goal
mutualNeed|ömsesidigt behov|mutual need
bothContribute|båda bidrar|both contribute
notAPurchase|inget köp|not a purchase
noMarket|ingen marknad|no market
stateAidCompatible|förenligt med statsstödsreglerna|compatible with state-aid rules
noDetailedControl|ingen detaljstyrning|no detailed control
longTerm|långsiktighet|long term
governance|styrning|governance
exit|avslut|exit
noTransferOfAuthority|ingen överlämnad myndighetsutövning|no transfer of public authority
competentOpenDecision|behörigt och öppet beslut|competent and open decision
weekdays|helgfria vardagar|weekdays that are no holidays
weekdaysNoEves|helgfria vardagar utom midsommarafton, julafton och nyårsafton|weekdays that are no holidays, Midsummer, Christmas and New Year's Eve left out
dayExact|samma dag|the same day
monthEnd|månadens slut|end of the month
quarterEnd|kvartalets slut|end of the quarter
halfYearEnd|halvårets slut|end of the half-year
yearEnd|årets slut|end of the year
fixedDay|fast dag|a fixed day
sent|avsänd|sent
received|mottagen|received
deemedReceived|anses mottagen|deemed received
authority|beställaren|the authority
either|endera parten|either party
ore|öre|öre
krona|krona|krona
lowestPrice|lägsta pris|lowest price
lowestOverPrice|lägsta pris genom pris|lowest price over price
linearToLowest|linjär mot lägsta pris|linear to the lowest price
range|spann mellan högsta och lägsta pris|between the highest and the lowest price
quadratic|kvadratisk|quadratic
meanBased|mot medelpris|against the mean price
lowestOverPriceAndBestQuality|mot lägsta pris och bästa kvalitet|against lowest price and best quality
absoluteLinear|absolut linjär skala|absolute linear scale
addedValue|mervärdesavdrag|added-value deduction
medianDeduction|medianavdrag|median deduction
pricePerQuality|pris per kvalitetspoäng|price for each point of quality
valueForMoney|kvalitet per krona|value for money
fixedPrice|fast pris|fixed price
lifeCycleCost|livscykelkostnad|life-cycle cost
lowerPrice|lägre pris|lower price
higherQuality|högre kvalitet|higher quality
drawLots|lottning|drawing lots
contract|kontrakt|contract
framework|ramavtal|framework agreement
callOff|avrop med förnyad konkurrensutsättning|call-off after a mini-competition
dynamicSystem|köp i dynamiskt inköpssystem|purchase in a dynamic purchasing system
competitiveDialogue|konkurrenspräglad dialog|competitive dialogue
innovationPartnership|förfarande för innovationspartnerskap|innovation partnership
negotiatedWithoutNotice|förhandlat förfarande utan annonsering|negotiated procedure without a notice
selection|urvalsförfarande|selective procedure
electronic|elektroniskt|electronically
other|på annat sätt|by other means
hour|timme|hour
placeAndDay|plats och dygn|place and day
unit|styck|unit";
