"""The words that subjects are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out.
HEADS = """
abroad accept account accounts act active activist actuaries actuary administrator administrators adults
advance advice adviser advisers affiliate affiliates afores africa age agencies agency agenda agents ahead
airline airport allocation allocations allocators allows along alternatives america americans americas amount
analysts annual annualised annuities annuity answer answers anyone anything apart apiece app appeal
applications approach approval approved arabia area argentina arm arrears asia aside ask asking asks asset
assets association auction audit auditors aum australia australians authority average away azerbaijan back
backer backers bahrain baht balance balances band bank bankers banks barely barometer barrel bars base based
basis begun belgium believe benchmark benchmarks beneath beneficiaries benefits best better bid bidder bidders
bids big biggest bill billion bills bitcoin blame block board boards bodies body bond bondholders bonds bonus
bonuses book books borrowers borrowings boss boston bourse boutique boutiques bracket brackets branches brandt
brazil break brewer brief britain broker brokerage brokers brussels budget budgeted buffer buildings bulk
bulletin bullion bullish bureau business buyback buybacks buyer buyers buying buyout buyouts call calls canada
cannot cantons canvass cap capacity capital care carmaker case cases cash category cautious ceiling census
cent centre centres chain chair chairman chamber change changed changes charge charges charities charity cheap
cheaper cheapest cheques chief chiefly chiefs chile china chipmaker choice cities city claim claimed claims
class classes client clients close club coal college colleges colombia combined commission commissions
commitments committee common companies company comparison competitor complaints compounded conducted
conference confident consensus consortium consultancy consultant consultants content continent contract
contracts contribution contributions contributors control copper corpus cost costs council councils count
counted counterpart countries country coupon coupons course court cover coverage credit creditors crisis crore
crypto currencies currency custodian custodians custody customers cut cuts d data day days deadline deal
dealers deals dear dearer dearest debt debts debut decade decision decline default defaults deficit delegates
demand demanded denmark department deposit depositors deposits deputy desk desks developer dhabi difference
directly director directors disclose discount discounts distribution distributions distributors dividend
dividends doctors doha dollar dollars done door drop drops dry dubai dublin due duration dutch duty dwindled
early earnings eat eats economies economists economy edinburgh edition egypt else elsewhere emissions
employees employer employers empty end endowment endowments energy engineers enough enterprises equities
equity equivalent error estate estimate estimates estonia etf etfs euro europe euros everything exception
excess exchange executive executives exit exits expectations expenses exports exposure extra face fall falls
familiar families family farmers farmland farms faster favour feared fee fees few field fifth figure figures
filed filing filings findings fine fines finland firefighters firm firms first fiscal five flagship flat flats
float floated floor flotation flow flows folios follow force forecast forecasts foreigners forests forgo form
former forum foundation foundations founded founder founders four france francs frankfurt free full fund
fundraising funds futures gain gains gap gas gauge gdp gearing generation geneva germany ghana giant gilts
glance go goal gold good government governments governor grants greenback gross ground group groups growth
guarantee guarantees guidance gulf had half hand hardly haul head headcount heads heard hearing hectares hedge
hedges heirs high higher highest hoard holder holders holding holdings hole holm home homes hopes hospitals
hotel hotels hour hours house households houses housing hungary hurdle iceland idea implies imports include
income increase index india indices individuals indonesia industry inflation inflow inflows infrastructure
institute institution institutions insurance insurer insurers intake intelligence intention interest interests
interview interviews investment investments investor investors ireland island issuance issue issuers italy
jakarta japan jobs join judge jump kazakhstan keep kenya kind kingdom knowledge known kong korea kuwait lack
lagos land landlord lanka large larger largest last late latter latvia launches law lawmakers lawyers lead
leader league leapt least lender lenders lending less letter level levels leverage liabilities licence
licences life likely limit line lines liquidity lira lisbon list listed listing lists lithuania little loan
loans london long longer look looked looking loss losses low lower lowest luxembourg m madrid magazine
majority maker makers malaysia mall malls malta management manager managers mandate mandates manila margin
margins mark market markets matter maximum mean median meet meeting meetings member members membership men
merger mergers metal mexico milan million minds miners mines minimum minister ministers ministry minutes miss
mix model models money month months more mortgages move much multiple mumbai mutual mutuals naira names nav
nearer negative neighbour neither net netherlands network nevertheless new newcomer newcomers news newspaper
next nigeria nil nobody none nonetheless norm norway note notes nothing notice number numbers nurses occupancy
offer offered offers office officer officers offices official officials oil old oman one ones online ontario
operations operator opposition option options order orders oslo others ounce out outflow outflows outlook
output outsiders overseas overweight owe own owner owners ownership pace pages pair pakistan panel paper
parent paris park parliament part participants partner partners partnerships passive past pay payment payments
payout payouts payroll peak peer peers penalty pencilled pencils pension pensioners pensions people percent
performance perhaps period person persons peru peso philippines phone pickers pipeline place plan planners
plans plant plants platform platforms plc pledge plug point points poland policies policy policyholders poll
pool pools port portfolio portfolios portion ports portugal position positions positive posts pot pots pound
powder power predecessor predict premium premiums present president price prices private proceeds producers
product products profit profits programme project projects promised property proportion proposal provider
providers province provisions public purchase purchases qatar quarter quebec question questionnaire
questionnaires questions quite quota rally rand range rate rates ratio ratios reading ready real receipts
recommend record records red redemption redemptions reform region regulation regulator regulators reinsurer
reinsurers relief remainder remaining remittances renminbi rent rents replies report reporters reports
requests research researchers reserve reserves resolutions respondents responses responsible rest result
results retire retired retirees retirement return returns revenue revenues review rich rid rights rise rises
risk rival rivals riyadh road roads room round rounds row royalties rule rules run running rupee rupiah russia
salary sale sales same sample sat saver savers saving savings scale scheme schemes schools scotland seat seats
second sector securities selectors seller sellers senators seoul separately servants service settle shade
shanghai share shareholder shareholders shares shave sheet shepherds shift shops short shortfall should shy
side sign silver singapore sister sites sitting size sleeve slice slide slow small smaller smallest smelter
solvency sources space spain specialist spending split spokesman sponsor sponsors spot spread spreads staff
stake stakes start state statement states statistics status steady step sterling steward stock stocks straight
strategies strategists strategy street strong students study subscribe subscribers subscriptions subsidiary
succession successor suitor sukuk sum sums sunk supervisor surge surplus survey swallow swaps sweden
switzerland sydney system table tables taiwan takeover takeovers talk talks tally target targets tariffs taxes
teachers team teams technology telephone tenants tender tenge tenth terminal terms test texas thailand thanks
theirs thin third three threshold ticket tickets timber time tokyo tonne top toronto total touch tower towers
tracker trackers trade trader traders trades trading tranche transaction transfers treasurer treasurers
treasuries treasury trend true trust trustee trustees trusts tune turkey turnover twenty twice two type
unchanged understood union unions unit units universities university untrue uruguay us users usual utilities
utility uzbekistan valuation value vanished vault vaults vehicle vehicles venture version vietnam view vintage
volume volumes vote votes wages wait war warehouses warsaw washington watchdog wave way weakest wealth week
weeks weight weighting weights were whole wind wing winner withdrawal withdrawals women work workers workforce
world worse worst wrong year yearbook years yen yes yield yields york yuan zambia zealand zurich
"""
# Verbs that govern a figure.
VERBS = """
absorb absorbed absorbs account accounted achieved acquire acquired add added adding adds administer
administers advanced advised advises agreed aiming aims amounted answered are ask assume assumed assumes ate
attracted average averaged averages averaging awarded back backed backing bank be bear beat beaten beating
become becomes been began being belongs bid blamed bled book booked borrow borrowed borrowing bought bring
bringing brought built buy buys called came cap capped carried carries carry charge charged charges charging
chose chosen cited citing claim cleared climb climbed climbing climbs close closed collected collects come
comes coming command commanded commands commit committed completed contracted contribute contributed
contributes contributing control controls cost costs count counts cover covered covering covers create
credited crept crossed cut cutting declared declined delivered demands deploy deposits dipped dismissed
distribute distributed distributes draw drawn draws drew drive drop dropped dropping dumped earmarked earn
earned earning earns ease eased easing edge edged emerged employ employed employs end ended entrusted equal
equalled equals exceed exceeded exceeds expanded expect expected expects fall fallen falling fell fetch
fetched fetches finished float flowed followed follows forecast foresees form forms funded gain gained gaining
gather gathered gave generate generated get gets give given gives giving goes going gone got grew grow growing
grown had handed handle handled handles hands has have having heads hedged hedging held helped hire hired hit
hold holding holds house improved inched increase increased inject intends invest invested invests is issue
issued joined jump jumped keep keeping keeps kept lagged launched lay leads leaked leave leaves leaving led
left lend lent let levies levy lift lifted lifting lifts limit lists lose losing lost lowered lowering lured
made make makes making manage managed manages managing means merge merged met move moved moving named narrowed
near need needs netted number numbered obtained offer offers offload offloaded open opened opens opposed
outpaced outperformed oversaw oversee oversees owed owes own owned owning owns paid pared pass passed pay
paying pays picked place placed plan plans pledged ploughed plunged poached pocketed polled posted poured
predicts preferred price priced prices produced projects proposed proposes provide provided pulled pulling
purchased push pushed pushing put puts putting questioned raise raised raising ran ranking rate reach reached
reaches reaching receive received recorded recovered reduce reduced refinanced registered rejected remain
remained remains repaid repay replaced replied report reported reporting reports represent representing retain
retains retreated return returned returning reversing rise risen rising rose run running runs safeguards sank
save saw secured see seed seeking seeks seen sees sell selling sent serve serves set settled shed shrank
shrink shrunk shut sink sits slash slashed slid sliding slip slipped slowed slumped soared sold spend spends
spent spread stand started stay stayed stays steers stocks strengthened suffered supervises supplied supply
support surged surrendered swell swelled switched swollen take taken takes taking targets tax thinks tightened
took topped topping tops total totaled totalled totals touched trade traded trades trading trailed trailing
transfer transferred trim trimmed tumbled turned use used value valued values valuing voted waive want wants
was watch weakened weighs went were widened withdraw withdrawn withdrew won writes written wrote yanked yield
yielded yielding yields
"""
# Borders before and behind phrases.
BORDERS = """
a about above absorb absorbed account accounted achieved acquire acquired across add added adding adds
administers admitted advanced advise advised advises after again against agree agreed aim aiming aims all
almost alone alongside already also although altogether among amounted an and announced another answered any
anywhere applied apply appointed approached are argued argues around as ask asked assume assumed assumes at
ate attract attracted attributable average averaged averages averaging awarded back backed bank be bear beat
beaten beating became because become becomes been before began behind being believes belong belongs below bet
between beyond bid blamed blames bled book booked borrow borrowed borrowing both bought bring bringing brings
broke brought bucked build built but buy buys by calculate calculates called came can canvassed cap capped
carried carries carry cast change charge charged charges charging choose chose chosen cited citing claim
claims cleared climb climbed climbs close closed closing collected collects come comes coming command commands
commit committed complained completed conceded confirmed consider contribute contributed contributes
contributing control controls cost costs could counts cover covered covering covers create credited crept
crossed cut cutting decided declared declined delivered demands denied denies depends deploy deposits despite
did dipped disclosed dismissed distribute distributed distributes divested do does dominate down draw drawn
draws drew drop dropped dropping dumped each earlier earmarked earn earned earning earns ease eased easing
edged emerged employ employed employs end ended entrusted equal equalled equals estimated estimates even ever
every examined exceed exceeded exceeds exclude excluding exist expanded expect expected expects explain failed
fall fallen falling far fared favoured fell fetch fetched finance find finds finished fired float flowed
followed follows for forecast forecasts foresee foresees form found from froze frozen fully funded further
gain gained gaining gains gathered gathering gave generated get gets give given gives giving goes going gone
got grew grow growing grown had handed handle handled handles hands has have having he heads hedged hedging
held help helped her him hire hired hiring his hit hold holding holds hoped house houses how however i if
improved in inched included including increase increased inject insisted instead insured intend intends
interviewed into invest invested investing invests is issue issued it its itself joined jointly jumped just
keep keeping keeps kept know lagged later launched lay leads leaked learned leave leaves leaving led left lend
lent let lets levies levy lift lifted lifting lifts like liquidated list lists lose losing lost lowered lured
made mainly make makes making manage managed manages managing many market mature may means meant meanwhile
mentioned merely merge merged met might most mostly move moved moving must my name named narrowed nationwide
near nearly need needs never no nor not noted number numbered of off offer offers on once only open opened
opens opposed or other otherwise our outpaced outperformed outside outsourced outstanding over overall oversee
oversees overtaken owed owes own owned owning owns paid pared parked pass passed passes pay paying pays per
picked place placed plan planned planning plans pledged ploughed plunged plus poached pocketed polled pool
posted poured predicted predicts preferred previously price priced prices produced projected projects proposed
proposes provide provided publish pull pulled purchased push pushed pushing put puts putting questioned quit
quoted raise raised raising ran ranked ranking rate reach reached reaches reaching recalled receive received
recently reckon reckons recommends recorded recovered redeem redeemed reduce reduced refused registered
rejected remain remained remains repaid repay replaced replacing replied report reported reporting reports
represent resigned respectively responded retains retreated return returned returning returns revealed reveals
reversing rise risen rising rivals rose roughly run running runs sacked said sank satisfied save saved saw say
says secured see seeking seeks seen sees sell selling sells sent serve serves set settled several shall she
shed shifted should show showed shows shrank shrink shrinking shrunk shut since sink sit sits slid sliding
slightly slip slipped slowed slumped so soared sold some somewhere sought spend spends spent spoke spread
stand started stay stayed stays steers still stocks stop stopped strengthened such suffered suggest suggests
supervises supplied supply support surged surrendered surveyed swelled swings switch switched swollen take
taken takes taking target targets tax tell than that the their them themselves then there these they think
thinks this those though thought through thus tightened to together told too took topped topping tops total
totalled totals touched tracked trade traded trades trading trail trailed trailing transfer transferred trim
trimmed tumbled turn turned turning typically under unless until up urged us use used value valued values
valuing versus voted voting vs waive walked want wanted wants warned was watch we weakened well went were what
when where whereas whether which while who whom whose why widened will winning with withdraw withdrawn
withdrew within without won work worldwide worries worth would wound write writes written wrote yanked yet
yield yielded yielding yields you
"""
