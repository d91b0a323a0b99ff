"""The words that subjects are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out.
HEADS = """
abroad accept account accounts act active activist actuaries actuary administrator administrators adults
advance advice adviser advisers affiliate affiliates afores africa age agencies agency agenda agents ahead
airline airport airports allocation allocations allocators allows along alternatives america americans
americas amount analysts annual annualised annuities annuity answer answers anyone anything apart apiece app
appeal applications approach approval approved arabia area argentina arm arms arrears asia aside ask asking
asks asset assets association auction audit auditors aum australia australians austria authority average award
away azerbaijan back backer backers bahrain baht balance balances ballot band bank banker bankers banks barely
barometer barrel bars base based basis bearish begun belgium believe benchmark benchmarks beneath
beneficiaries benefits bermuda beside best better bid bidder bidders bids big bigger biggest bill billion
bills bitcoin blame block board boards bodies body bond bondholders bonds bonus bonuses book books borrowers
borrowings boss boston bourse boutique boutiques bracket brackets branch branches brandt brazil break brewer
brief britain broker brokerage brokers brussels budget budgeted buffer builders building buildings bulk
bulletin bullion bullish bureau business buyback buybacks buyer buyers buying buyout buyouts call calls canada
cannot cantons canvass cap capacity capital care carmaker case cases cash category cautious cedi ceiling
census cent centre centres chain chair chairman chamber change changed changes charge charges charities
charity cheap cheaper cheapest cheque cheques chicago chief chiefly chiefs chile china chipmaker choice cities
city claim claimed claims class classes client clients clinics close club coal coins collateral college
colleges colombia combined commission commissions commitments committee common companies company comparison
competitor complaints compounded conducted conference confident congress consensus consortium consultancy
consultant consultants content continent contract contracts contribution contributions contributors control
copper corpus cost costs council councils count counted counterpart countries country counts coupon coupons
course court cover coverage credit creditors crisis crore crypto currencies currency custodian custodians
custody customer customers cut cuts d damage data day days deadline deal dealers deals dear dearer dearest
debt debts debut decade decision decline default defaults deficit delegates demand demanded demands denmark
dentists department deposit depositors deposits deputy derivatives desk desks developer dhabi difference
differently direct directly director directors disclose discount discounts distribution distributions
distributors dividend dividends dockers doctors doha dollar dollars done door drop drops dry dubai dublin due
duration dutch duty dwindled early earnings eat eats economies economists economy edinburgh edition egypt
either else elsewhere emirate emissions employees employer employers empty end endowment endowments energy
engineers enough enterprises entities equities equity equivalent error errors estate estimate estimates
estonia etf etfs euro europe euros everything exception excess exchange executive executives exit exits
expectations expenses exports exposure extra face fall falls false familiar families family farmers farmland
farms fast faster favour fear feared federation fee fees few fiction field fifth figure figures filed filing
filings findings fine fines finland firefighters firm firms first fiscal five fixed flagship flat flats float
floated floor flotation flow flows folios follow force forecast forecasts foreign foreigners foreseen forests
forgo form former forms forum forward foundation foundations founded founder founders four fourth franc france
francs frankfurt free friends full fund fundraising funds futures gain gains gap gas gauge gdp gearing
generation geneva germany ghana giant giants gifts gilts glance go goal gold good government governments
governor grants greenback grids gross ground group groups growth guarantee guarantees guidance guides gulf had
half hand hardly haul head headcount heads heard hearing hectares hedge hedges heirs high higher highest hoard
holder holders holding holdings hole holm home homes hope hopes hospitals hotel hotels hour hours house
households houses housing hungary hurdle iceland idea idle implies imports include income increase index india
indices individuals indonesia industry inflation inflow inflows infrastructure institute institution
institutions insurance insurer insurers intake intelligence intention interest interests intervention
interview interviews investment investments investor investors ireland island issuance issue issuers issues
italy jakarta japan japanese jobs join jordan judge jump kazakhstan keep kenya kind kingdom knowledge known
kong korea krona kuwait lack lagos land landlord lanka large larger largest last late latter latvia launch
launches law lawmakers lawyers lead leader league leapt least lender lenders lending less letter level levels
leverage liabilities licence licences lies life likely lima limit line lines liquidity lira lisbon list listed
listing lists lithuania little live loan loans lobby london long longer look looked looking loss losses low
lower lowest luxembourg m madrid magazine majority maker makers malaysia mall malls malta management manager
managers mandate mandates manila margin margins mark market markets matter matures maximum mean median meet
meeting meetings member members membership men merger mergers metal metre mexico milan million mind minds
miners mines minimum minister ministers ministry minutes miss missing mix model models modest money month
months more morocco mortgages motions move much multiple mumbai municipalities mutual mutuals naira nairobi
names nav nearer negative neighbour neither net netherlands network neutral nevertheless new newcomer
newcomers news newspaper next nigeria nil nobody none nonetheless norm norway note notes nothing notice number
numbers nurses occupancy offer offered offers office officer officers offices official officials oil old oman
one ones online ontario operations operator opposition option options order orders oslo others ounce out
outflow outflows outlays outlook output outsiders overseas overweight owe owing own owner owners ownership
pace pages pair pakistan panel paper parent paris park parliament part participants partner partners
partnership partnerships passive past pay payment payments payout payouts payroll peak peer peers penalty
pencilled pencils pension pensioners pensions people percent performance perhaps period person persons peru
peso philippines phone pickers pile pipeline place plan planners plans plant plants platform platforms
platinum plc pledge plug point points poland policies policy policyholders poll pool pools port portfolio
portfolios portion ports portugal position positions positive possible posts pot pots pound powder power
predecessor predict premium premiums present president price prices private proceeds producers product
products profit profits programme project projects promised promises property proportion proposal provider
providers province provisions public purchase purchases qatar quarter quebec question questionnaire
questionnaires questions quite quota rally rand rang range rate rates ratio ratios read readers reading ready
real reasons receipts recommend recommended record records recoveries red redemption redemptions reform region
regulation regulator regulators reinsurer reinsurers relief remainder remaining remittances renminbi rent
rents replies repo report reporters reports requests required research researchers reserve reserves
resolutions respondents responses responsible rest result results retail retire retired retirees retirement
return returns revenue revenues review rich richer rid rights rise rises risk rival rivals riyadh road roads
room round rounds row royalties rule rules run running rupee rupiah russia safe salary sale sales same sample
sat saver savers saving savings scale scheme schemes schools scotland seat seats second secretary sector
securities segment selectors seller sellers senators seoul separately servants service services settle
settlement shade shanghai share shareholder shareholders shares shave sheet shepherds shift shops short
shortfall should shy side sign silver singapore sister sites sitting size sleeve slice slide slovenia slow
small smaller smallest smelter software solvency sources space spain specialist spending split spokesman
sponsor sponsors spot spread spreads stable staff stake stakes start state statement states statistics status
steady step sterling steward stock stocks straight strategies strategists strategy street strong students
study subscribe subscribers subscriptions subsidiaries subsidiary succession successor sued suitor sukuk sum
sums sunk supervisor surge surplus survey survivors swallow swaps sweden swiss switzerland sydney system table
tabled tables taiwan takeover takeovers talk talks tally target targets tariff tariffs taxes teachers team
teams technology telephone tenants tender tenge tenth terminal terms test texas thailand thanks theirs thin
third three threshold ticket tickets timber time tobacco tokyo tonne top toronto total touch tower towers
towns tracker trackers tracks trade trader traders trades trading tranche transaction transactions transfers
treasurer treasurers treasuries treasury trend trio true trust trustee trustees trusts tune turkey turnover
twenty twice two type uae unchanged understood union unions unit units universities university untrue uruguay
us users usual utilities utility uzbekistan vacancies valuation value valuers vanished vault vaults vehicle
vehicles venture version vietnam view vintage volume volumes vote votes wages wait wales war warehouses warsaw
washington watchdog wave way ways weaker weakest wealth week weeks weight weighting weights were whole wind
wing winner withdrawal withdrawals women work workers workforce world worse worst wrong year yearbook years
yen yes yield yields york yuan zambia zealand zurich
"""
# Verbs that govern a figure.
VERBS = """
absorb absorbed absorbs account accounted achieved acquire acquired add added adding adds administer
administers advanced advised advises agree agreed aiming aims amounted answered approached are ask assume
assumed assumes ate attract attracted average averaged averages averaging awarded back backed backing bank be
bear beat beaten beating become becomes been began being belongs bid blamed bled book booked borrow borrowed
borrowing bought bring bringing brings broke brought build built buy buys called came cap capped carried
carries carry cast charge charged charges charging chose chosen cited citing claim cleared climb climbed
climbing climbs close closed collected collects come comes coming command commanded commands commit committed
completed contracted contribute contributed contributes contributing control controls cost costs count counts
cover covered covering covers create credited crept crossed cut cutting declared declined delivered demands
deploy deposits dipped dismissed distribute distributed distributes draw drawn draws drew drive drop dropped
dropping drops dumped earmarked earn earned earning earns ease eased easing edge edged emerged employ employed
employs end ended entrusted equal equalled equals exceed exceeded exceeds expand expanded expect expected
expects fall fallen falling fell fetch fetched fetches finished float flowed followed follows forecast foresee
foresees form forms funded gain gained gaining gather gathered gave generate generated get gets give given
gives giving goes going gone got grew grow growing grown had handed handle handled handles hands has have
having heads hedged hedging held helped hire hired hit hold holding holds house houses imposed improved inched
included increase increased inject insured intends invest invested invests is issue issued joined jump jumped
keep keeping keeps kept lagged launched lay leads leaked leave leaves leaving led left lend lends lent let
levies levy lift lifted lifting lifts limit list lists lose losing lost lowered lowering lured made make makes
making manage managed manages managing means merge merged met move moved moving named narrowed near need needs
netted number numbered obtained offer offers offload offloaded open opened opens opposed outpaced outperformed
oversaw oversee oversees owed owes own owned owning owns paid pared parked pass passed pay paying pays picked
place placed plan plans pledged ploughed plunged poached pocketed polled posted poured predicts preferred
price priced prices produced projects proposed proposes provide provided publish pulled pulling purchase
purchased push pushed pushing put puts putting questioned raise raised raising ran ranking rate reach reached
reaches reaching receive received recorded recovered redeem reduce reduced refinanced registered rejected
remain remained remains repaid repay replace replaced replied report reported reporting reports represent
representing retain retains retreated return returned returning reversing rise risen rising rose run running
runs safeguards sank save saw secured see seed seeking seeks seen sees sell selling sells send sent serve
serves set settled shed shifted shot shrank shrink shrunk shut sink sits slash slashed slid sliding slip
slipped slowed slumped soared sold spend spends spent spread stand started stay stayed stays steers stocks
strengthened suffered supervises supplied supplies supply support supports surged surrendered swell swelled
swings switched swollen take taken takes taking targets tax thinks tightened took topped topping tops total
totaled totalled totals touched trade traded trades trading trailed trailing transfer transferred trim trimmed
tumbled turned use used value valued values valuing voted waive want wants was watch weakened weighs went were
widened win withdraw withdrawn withdrew won work writes written wrote yanked yield yielded yielding yields
"""
# Borders before and behind phrases.
BORDERS = """
a about above absorb absorbed account accounted achieved acquire acquired across add added adding adds
administers admitted advanced advise advised advises after again against agree agreed aim aimed aiming aims
all almost alone alongside already also although altogether among amounted an and announced another answered
any anywhere applied applies apply appointed approached are argued argues around arrived as ask asked assume
assumed assumes at ate attract attracted attributable average averaged averages averaging awarded back backed
bank be bear beat beaten beating became because become becomes been before began behind being believes belong
belongs below bet between beyond bid blamed blames bled book booked borrow borrowed borrowing both bought
bring bringing brings broke brought bucked build built but buy buys by calculate calculates called came can
canvassed cap capped carried carries carry cast chairs change charge charged charges charging choose chose
chosen cited citing claim claims cleared climb climbed climbs close closed closing collected collects come
comes coming command commands commit committed complained completed conceded concludes confirmed consider
contracted contribute contributed contributes contributing control controlled controls cost costs could counts
cover covered covering covers create credited crept crossed cut cutting decided declared declined delivered
demands denied denies depends deploy deposits despite did differ dipped disagree disclosed dismissed
distribute distributed distributes divested do does dominate down draw drawn draws drew drop dropped dropping
drops dumped each earlier earmarked earn earned earning earns ease eased easing edged emerged employ employed
employs end ended enrolled entrusted equal equalled equals estimated estimates even ever every examined exceed
exceeded exceeds exclude excluding exist expanded expect expected expects explain failed fall fallen falling
far fared favour favoured fell fetch fetched finance find finds finished fired float flowed followed follows
for forecast forecasts foresee foresees form found from froze frozen fully funded further gain gained gaining
gains gather gathered gathering gave generated get gets getting give given gives giving goes going gone got
grew grow growing grown had handed handle handled handles hands has have having he heads hedged hedging held
help helped her him hire hired hires hiring his hit hold holding holds hoped hopes house houses how however i
if imposed improved in inched included including increase increased inject insisted instead insured intend
intends interviewed into invest invested investing invests is issue issued it its itself joined jointly jumped
just keep keeping keeps kept knew know lagged later launched lay leads leaked learned leave leaves leaving led
left lend lends lent let lets levied levies levy lift lifted lifting lifts like limit liquidated list lists
lose losing lost lowered lured made mainly make makes making manage managed manages managing many market
mature may means meant meanwhile mentioned merely merge merged met might most mostly move moved moving must my
name named narrowed nationwide near nearly need needs never no nor not noted number numbered of off offer
offers often on once only open opened opens opposed or other otherwise our outpaced outperformed outside
outsourced outstanding over overall oversee oversees overtaken owed owes own owned owning owns paid pared
parked pass passed passes pay paying pays per picked place placed plan planned planning plans pledged ploughed
plunged plus poached pocketed polled pool posted poured predicted predicts preferred previously price priced
prices produced projected projects proposed proposes provide provided publish pull pulled pulling purchased
push pushed pushing put puts putting questioned quit quoted raise raised raising ran ranked ranking rate reach
reached reaches reaching recalled receive received recently reckon reckons recommends recorded recovered
redeem redeemed reduce reduced refused registered reinvest rejected remain remained remains repaid repay
replaced replacing replied report reported reporting reports represent representing resigned respectively
responded retain retains retreated return returned returning returns revealed reveals reversing rise risen
rising rivals rose roughly run running runs sacked said sank satisfied save saved saw say says secured see
seek seeking seeks seen sees sell selling sells send sent serve serves set settled several shall she shed
shifted should show showed shows shrank shrink shrinking shrunk shut since sink sit sits slid sliding slightly
slip slipped slowed slumped so soared sold some somewhere sought spend spends spent spoke spread stand stands
started stay stayed stays steers still stocks stop stopped strengthened struck such suffered suggest suggests
supervises supplied supplies supply support surged surrendered surveyed swell swelled swings switch switched
swollen take taken takes taking target targets tax tell than that the their them themselves then there these
they think thinks this those though thought through thus tightened to together told too took topped topping
tops total totalled totals touched tracked trade traded trades trading trail trailed trailing transfer
transferred trim trimmed trimming tumbled turn turned turning typically under unless until up urged us use
used value valued values valuing versus voted voting vs waive walked want wanted wants warned was watch we
weakened well went were what when where whereas whether which while who whom whose why widened will win
winning with withdraw withdrawn withdrew within without won work worldwide worries worth would wound write
writes written wrote yanked yet yield yielded yielding yields you
"""
