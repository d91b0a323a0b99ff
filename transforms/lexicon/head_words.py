"""The words that subjects are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out.
HEADS = """
able abroad abstained accept accepted account accounts acres act active activist actuaries actuary administration administrator administrators adults advance
advice adviser advisers affair affected affiliate affiliates afford afores africa age agencies agency agenda agent agents ahead aid airline airport airports
alliance allocation allocations allocators allow allowed allows along alternatives america americans americas amount analyst analysts angola announcement annual
annualised annuities annuity answer answers anyone anything apart apiece app appeal appetite applications approach approval approved arabia area argentina arm
arms army arrears art asia aside ask asking asks asset assets association assumption auction audit auditor auditors aum australia australians austria authority
average awake award away azerbaijan back backer backers bad bahrain baht bakers balance balances ballot ban band bank banker bankers banks barely barometer
barrel barrels bars base based basis basket bearish beginning begun beijing belgium believe belonging benchmark benchmarks beneath beneficiaries benefits
bermuda beside best better bid bidder bidders bids big bigger biggest bill billion bills bitcoin black blame block blocks board boards bodies body boldest bond
bondholders bonds bonus bonuses book books boom borrower borrowers borrowing borrowings boss boston botswana bottom bourse boutique boutiques bracket brackets
branch branches brandt brazil break brewer brewery brief britain britons broken broker brokerage brokers brothers brunt brussels budget budgeted budgets buffer
builder builders building buildings bulk bulletin bullion bullish bureau business businesses buyback buybacks buyer buyers buying buyout buyouts cairo call
calls canada canadians candidates cannot canton cantons canvass cap capacity capital capitalisation caps care carmaker carriers cars case cases cash category
cautious cedi ceiling census cent centre centres certificates chain chair chairman chamber change changed changes charge charges charities charity cheap cheaper
cheapest cheque cheques chicago chief chiefly chiefs chile china chipmaker choice church cities citizens city claim claimed claims class classes client clients
climate clinics close closure club coal coast coin coins collapse collapsed collateral colleagues collections college colleges colombia combined comment
commission commissions commitment commitments committee commodities common companies company compares comparison compensation competitor competitors complaints
composite compounded comptroller conducted conference confident confirm congress consensus consortium consultancy consultant consultants contain containers
content continent contract contracts contribution contributions contributors control cooperative cooperatives copenhagen copper corporates corpus cost costs
council councils count counted counterpart countries country counts county coupon coupons course court cousin cover coverage crash credit creditors credits
crisis critics croatia crore crude crypto currencies currency curve custodian custodians custody customer customers cut cuts cyprus d dairy damage danes data
dates day days dead deadline deal dealers deals dear dearer dearest debt debts debut decade decision decline decrease default defaulted defaults defence deficit
deficits delegates delhi demand demanded demands denmark dentists department departures deposit depositors deposits deputies deputy derivatives desk desks
developer dhabi difference differently dip direct directly director directors disclose discount discounts disposal dispute distribution distributions
distributors dividend dividends division dockers doctors doha doing dollar dollars don't donations done donors door doors draft draw drivers drop drops dry
dubai dublin due duration dutch duty dwindled early earnings east eat eats economies economist economists economy ecuador edinburgh edition effect egypt either
else elsewhere emirate emissions employee employees employer employers empty end endowment endowments energy engineers enough enterprises entire entities
equities equity equivalent error errors established estate estimate estimates estonia etf etfs euro eurobonds europe europeans euros everything exception excess
exchange exchanges exchequer executive executives exempt exercise exit exits exodus expectations expense expenses explains exporters exports exposure extra face
facility failing fair fall falls false familiar families family farm farmers farmland farms fast faster favour favourite fear feared fears federation fee feeder
fees few fewer fiction field fifth fight figure figures filed filing filings finance financed financing findings fine fines finland firefighters firemen firm
firms first fiscal fishermen five fixed flagship flat flats fleet float floated floor floors flotation flow flows folios follow footprint force forecast
forecasts foreign foreigners foreseen forest forestry forests forgo form former forms fortune forum forward foundation foundations founded founder founders four
fourth franc france francs frankfurt fraud free friends full fund funding fundraising funds future futures gain gains gap gas gauge gdp gearing generation
geneva georgia germans germany ghana giant giants gift gifts gilt gilts glance go goal goals gold good goodwill government governments governor grant grants
greece greenback grid grids gross ground group groups growers growth guarantee guaranteed guarantees guess guidance guides gulf had haircut half hand hard
hardly haul head headache headcount headquarters heads heard hearing hectares hedge hedges heirs helsinki high higher highest hires history hoard holder holders
holding holdings hole holm home homes hope hopeful hopes hospital hospitals hotel hotels hour hours house households houses housing hungary hurdle hurt iceland
idea idle impairments implies imports include includes income increase independents index india indices individuals indonesia industry inflation inflow inflows
infrastructure injection instalment instalments institute institution institutions insurance insurer insurers intake intelligence intention interest interests
intervention interview interviews investment investments investor investors ireland island israel issuance issue issuer issuers issues italians italy jakarta
japan japanese job jobs join jordan judge jump junk kazakhstan keenest keep kenya kind kingdom knowledge known kong korea kospi krona krone kuwait kwacha lack
laggard lagos land landlord landlords lanka large larger largest last late latest latter latvia launch launches law lawmakers lawsuit lawyer lawyers lead leader
league leapt lease least leavers lebanon lender lenders lending less letter letters level levels leverage liabilities licence licences lie lies life lifeboat
likelier likely lima limit limits line lines liquidity lira lisbon list listed listing listings lists lithuania little live loan loans lobby local london long
longer look looked looking looks loss losses lot lottery low lower lowest luck luxembourg m madrid magazine majority maker makers malaysia mall malls malta
management manager managers mandate mandates manila margin margins mark marked market markets masts matter matters matures maturity mauritius maximum mean
median meet meeting meetings member members membership men merger mergers metal metalworkers metre mexico milan mill million mind minds mine miner miners mines
minimum minister ministers ministry minutes miss missed missing mistake mix model models modest money mongolia month months montreal mood more morocco mortgages
motion motions move moves much multiple mumbai municipalities muscat mutual mutuals naira nairobi name names nation nav nearer needed needs negative neighbour
neither net netherlands network neutral nevertheless new newcomer newcomers news newspaper next nigeria nil ninth nobody none nonetheless norm north norway
notaries note notes nothing notice number numbers nurses object occupancy offer offered offering offers office officer officers offices official officials oil
old oldest oman one ones online ontario open operations operator operators opinion opposition option options order orders originally osaka oslo others ounce out
outflow outflows outlay outlays outlook output outright outsiders overnight overseas overweight owe owing own owner owners ownership pace pages pair pakistan
paltry panel paper papers parent parents paris park parks parliament part parted participants participation parting partner partners partnership partnerships
parts passengers passive past patience pay payment payments payout payouts payroll peak peer peers penalties penalty pencilled pencils pension pensioners
pensions people percent performance performer perhaps period person persons peru peso pesos philippines phone pickers picture pile pilgrims pillar pipeline
place places placing plan planners plans plant plants platform platforms platinum plc pledge pledges plug point points poland policies policy policyholders poll
pool pools poor poorer population port portfolio portfolios portion ports portugal position positions positive possible posts pot pots pound pounds powder power
practice prague predecessor predict premium premiums present president press price prices private proceeds producers product products professionals profit
profitable profits programme project projects promise promised promises properties property proportion proposal proposals prospectus provider providers province
provisions public published purchase purchases qatar quarter quebec question questionnaire questionnaires questions quite quota railway rally rand rang range
rarely rate rates rather rating ratio ratios read readers reading ready real reason reasons rebate receipts recession reckoning recommend recommended record
records recoveries recovery red redemption redemptions reduction refinery reform refund region regions register regulation regulator regulators reinsurance
reinsurer reinsurers release relief remainder remaining remittances renminbi rent rents repairs replies reply repo report reporters reports requests required
requirement rescue research researchers reserve reserves residents resolutions resort respondents responses responsible rest result results retail retire
retired retirees retirement return returns revaluation reveal revenue revenues review rich richer rid right rights rise rises risk riskiest rival rivals riyadh
road roads roll romania roof room rooms round rounds row royalties rule ruled rules ruling rumours run running rupee rupiah russia safe salary sale sales same
sample sat saver savers saving savings scale scheme schemes school schools scotland scrapped seamen search season seat seats second secretary sector securities
security segment selectors seller sellers selling senators seoul separately serbia servants service services settle settlement shade shanghai share shareholder
shareholders shares shave sheet shepherds shift shilling shipments shops short shortfall should shy side sidecar sides sign signed silver singapore single
sister sisters sites sitting six size sleeve slice slide slovakia slovenia slow slowly slump small smaller smallest smelter society software solvency soon
source sources sovereigns space spain speaks specialist specialists spending split spokesman spokeswoman sponsor sponsors spot spread spreads spring stable
staff stage stake stakes star start state statement states statistics status steady step sterling steward stock stockholm stocks storms story straight
strategies strategists strategy street strike strong strongest students studied study subscribe subscribers subscriptions subsidiaries subsidiary subsidies
subsidy succession successor sued suitor suitors sukuk sum sums sunk superintendent supervisor supply surge surplus surpluses surprise survey survivors
suspended swallow swap swaps sweden swedes swiss switzerland sydney syndicate system systems t table tabled tables tadawul taiwan takeover takeovers talk talks
tally target targets tariff tariffs taxes teachers team teams technology telephone ten tenants tender tenge tenth terminal terms test texas thailand thanks
theirs thereabouts thereby thin thing things thinking third three threshold ticket tickets timber timberland time times tobacco tokyo tolls tomorrow tonne top
topix toronto total touch tower towers towns track tracker trackers tracks trade trader traders trades trading tranche transaction transactions transfers
treasurer treasurers treasuries treasury trend trial trio trouble true trust trustee trustees trusts truth tune turkey turnout turnover twenty twice twin two
type uae uganda ukraine unchanged understood underweight union unions unit unitholders units universities university unlisted untrue uruguay us users usual
utilities utility uzbekistan vacancies valuation value valuers vanished vault vaults vehicle vehicles vendor venture ventures version vienna vietnam view
vintage visitors volume volumes vote voters votes wages wait wales walk war warehouses warsaw washington watchdog water wave way ways weaker weakest wealth week
weeks weight weighting weights were whatever whole wider wind windfall wing winner winners wish withdrawal withdrawals women word work worker workers workforce
works world worry worse worst wrong yardstick year yearbook years yen yes yield yields york young younger youngest yuan zambia zealand zone zurich
"""
# Verbs that govern a figure.
VERBS = """
absorb absorbed absorbs account accounted achieved acquire acquired add added adding adds administer administers advanced advised advises agree agreed aiming
aims amounted answered appreciated approached are ask assume assumed assumes ate attract attracted attracting average averaged averages averaging awarded back
backed backing bank be bear beat beaten beating become becomes been began being belongs bet bid blamed bled book booked borrow borrowed borrowing bought bring
bringing brings broke brought build built buy buys called came cap capped carried carries carry cast charge charged charges charging choose chose chosen cited
citing claim cleared climb climbed climbing climbs close closed closing collect collected collects come comes coming command commanded commands commit committed
completed consider consists contains contracted contribute contributed contributes contributing control controls cost costs count counts cover covered covering
covers create creating credited crept crossed cut cutting decided declared declined delivered demand demands deploy deposited deposits dipped dismissed
distribute distributed distributes divest divested drained draw drawing drawn draws drew drive drop dropped dropping drops dumped earmarked earn earned earning
earns ease eased easing edge edged emerged employ employed employs end ended enjoyed entrusted equal equalled equals examined exceed exceeded exceeding exceeds
exclude expand expanded expect expected expects explain fall fallen falling fed fell fetch fetched fetches finance finished float flowed followed follows
forecast forecasts foresee foresees form forms froze frozen funded gain gained gaining garnered gather gathered gave generate generated generates get gets
getting give given gives giving goes going gone got grew grow growing grown had handed handle handled handles hands has have having heads hedged hedging held
helped hire hired hit hold holding holds hoped house houses imposed improved inched included increase increased inject injected insure insured insures intends
invest invested investing invests is issue issued issuing joined jump jumped keep keeping keeps kept know lagged launched lay leads leaked leave leaves leaving
led left lend lends lent let levies levy lift lifted lifting lifts limit list lists lose loses losing lost lowered lowering lured made make makes making manage
managed manages managing market means merge merged met move moved moves moving name named narrowed near need needs netted number numbered numbers obtained offer
offers offload offloaded open opened opens opposed outpaced outperformed outsource outsourced oversaw oversee oversees overtook owed owes own owned owning owns
paid pared parked parks pass passed pay paying pays picked place placed plan planned plans pledged ploughed plunged poached pocketed polled pool posted poured
predicts preferred price priced prices produce produced projected projects promises proposed proposes provide provided provides publish pull pulled pulling
purchase purchased push pushed pushing put puts putting questioned raise raised raises raising ran ranked ranking rate reach reached reaches reaching rebuilt
receive received receives recommends record recorded recover recovered redeem redeemed reduce reduced refinanced registered reinvest rejected remain remained
remains repaid repay replace replaced replacing replied report reported reporting reports represent representing represents retain retains retreated return
returned returning returns reversing rise risen rising rival rose run running runs sacked safeguards sank save saved saves saw secured see seed seeded seek
seeking seeks seen sees sell selling sells send sent serve serves set sets settled shed shifted shot shrank shrink shrunk shut sink sits slash slashed slid
slide sliding slip slipped slowed slumped soared sold sought spend spends spent spread stand stands started starts stay stayed stays steered steers stocks
strengthened struck stuck suffered supervises supplied supplies supply supplying support supports surged surpass surrendered surveyed swell swelled swings
switch switched swollen take taken takes taking target targets tax thinks tightened took topped topping tops total totaled totalled totals touched trade traded
trades trading trailed trailing transfer transferred trim trimmed tumble tumbled turn turned turning use used value valued values valuing voted waive walked
want wanted wants was watch watches weaken weakened weighs went were widened win withdraw withdrawn withdrew won work write writes written wrote yanked yield
yielded yielding yields
"""
# Borders before and behind phrases.
BORDERS = """
a about above absorb absorbed absorbs account accounted achieved acquire acquired across add added adding adds administer administers admits admitted advanced
advise advised advises after again against agree agreed aim aimed aiming aims all almost alone alongside already also although altogether among amounted an and
announced another answered any anywhere applied applies apply appointed appreciated approached are argued argues around arrived as ask asked assume assumed
assumes at ate attract attracted attracting attributable average averaged averages averaging awarded back backed backing balance bank be bear beat beaten
beating became because become becomes been before began begin behind being believed believes belong belongs below bet bets between beyond bid blamed blames bled
book booked books bore borrow borrowed borrowing both bought bring bringing brings broke brought bucked build built but buy buys by calculate calculated
calculates called came can canvassed cap capped carried carries carry carrying cast chairs change charge charged charges charging choose chose chosen cited
citing claim claims cleared climb climbed climbs close closed closing collect collected collects come comes coming command commands commit committed complain
complained completed conceded concludes confirmed consider considering consists contracted contribute contributed contributes contributing control controlled
controlling controls cost costs could count counts cover covered covering covers create credited crept crossed cut cutting decide decided declared declined
delivered demand demands denied denies depend depends deploy deposited deposits despite did differ dipped disagree disappear disclosed discovered dismissed
distribute distributed distributes divested do does dominate down drained draw drawing drawn draws drew drop dropped dropping drops dumped each earlier
earmarked earn earned earning earns ease eased easing edged emerged employ employed employs end ended enrolled entered entrusted equal equalled equals estimated
estimates even ever every examined exceed exceeded exceeding exceeds except exclude excluding exist expand expanded expect expected expects explain failed fails
fall fallen falling far fared favour favoured favours fell fetch fetched fetches finance find finds finished fired float flowed followed following follows for
forecast forecasts foresee foresees form formerly found from froze frozen fully funded further gain gained gaining gains gather gathered gathering gave generate
generated get gets getting give given gives giving goes going gone got granted grew grow growing grown had handed handle handled handles hands has have having
he heads hedged hedging held help helped her here him hire hired hires hiring his hit hold holding holds hope hoped hopes hoping house houses how however i if
imposed improved in inched included including increase increased inject injected inside insisted insists instead insure insured insures intend intends
interviewed into invest invested investing invests is issue issued issuing it its itself joined jointly jumped just keep keeping keeps kept knew know lagged
lagging laid later launched lay leads leaked learned leased leave leaves leaving led left lend lends lent let lets levied levies levy lift lifted lifting lifts
like limit liquidated list lists lose loses losing lost lowered lured made mainly make makes making manage managed manages managing mandates many market mature
may means meant meanwhile mentioned merely merge merged met might most mostly move moved moves moving must my name named narrowed nationwide near nearly need
needs netted never no nor not noted notes number numbered numbers obliges obtained occupied of off offer offers offloaded often on once only open opened opening
opens opposed or other otherwise our outpaced outperformed outside outsource outsourced outstanding over overall oversaw oversee overseen oversees overtaken
overtook owed owes own owned owning owns paid pared parked parks pass passed passes pay paying pays per pick picked place placed plan planned planning plans
pledged ploughed plunged plus poached pocketed polled pool posted poured predicted predicts prefer preferred previously price priced prices produce produced
projected projects promises proposed proposes provide provided provides publish publishes pull pulled pulling purchased push pushed pushing put puts putting
questioned quit quoted raise raised raising ran rank ranked ranking rate reach reached reaches reaching recalled recalls receive received receives recently
reckon reckoned reckons recommends record recorded recover recovered recovering redeem redeemed reduce reduced refused regard registered reinvest rejected
remain remained remains repaid repay replace replaced replacing replied report reported reporting reports represent represented representing represents requires
resigned resolved respectively responded retain retains retreated return returned returning returns revealed reveals reversing rise risen rising rival rivals
rose roughly run running runs sacked safeguards said sank satisfied save saved saves saw say says secured see seed seeded seek seeking seeks seen sees sell
selling sells send sent serve serves set sets setting settled several shall she shed sheds shifted shot should show showed shown shows shrank shrink shrinking
shrunk shut since sink sit sits slashed slid sliding slightly slip slipped slowed slumped so soared sold some somewhere sought spend spends spent spoke sponsors
spread stand stands started starts stated stay stayed staying stays steered steers still stocks stood stop stopped strengthened struck stuck such suffered
suggest suggests supervises supplied supplies supply supplying support supported supports surged surrender surrendered surveyed survive swell swelled swings
switch switched switching swollen take taken takes taking target targets tax tell tells than that the their them themselves then there therefore these they
think thinks this those though thought through thus tightened to together told too took topped topping tops total totalled totals touched towards tracked tracks
trade traded trades trading trail trailed trailing trails transfer transferred trim trimmed trimming tumble tumbled turn turned turning typically under unless
until up urged us use used using value valued values valuing versus voted voting vs waited waive waived walked want wanted wants warned warns was watch watches
we weaken weakened well went were what when where whereas whether which while who whom whose why widened will win winning with withdraw withdrawn withdrew
within without won work worldwide worries worth would wound write writes written wrote yanked yet yield yielded yielding yields you your
"""
