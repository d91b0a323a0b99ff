"""The words that measures are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out, and verbs.
WORDS = """
abroad absorb absorbed accept accepted account accounted accounts accumulated achieved acquire acquired
activist actuaries actuary add added adding adds administers administrator administrators adults advance
advanced advice advise advised adviser advisers advises affiliate affiliates afores africa age agency agents
agree agreed ahead aim aiming aims airline airport allocation allocators allowed allows along alternatives
america americans americas amount amounted analysts annuities annuity answer answered answers anyone anything
apart apiece app appeal applied approach approached approved arabia are argentina arm arrears arrived asia
aside ask asked asking asks asset assets assets_under_management association assume assumed assumes ate
attracted auction audit auditors aum australia authority average averaged averages averaging awarded away back
backed backer backers bahrain balance balances band bank bankers banks barely barrel bars base based basis be
bear beat beaten beating become becomes been began begun beijing being belgium believe belong belongs
benchmark benchmarks benefits bermuda beside best bet better bid bidder bidders bids big biggest bill billion
bills bitcoin blame blamed blames bled block board boards bodies body bond bonds bonus bonuses book booked
books borrow borrowed borrowers borrowing borrowings boston bought bourse boutique boutiques brackets branches
brazil breached break brewer brief briefed bring bringing brings britain broke broker brokerage brokers
brought brussels budapest budget budgeted buffer build building buildings built bulletin bullion bullish
bureau business buy buyback buybacks buyer buyers buying buyout buyouts buys call called calls came can canada
cannot cantons canvass cap capacity capital capped care carmaker carried carries carry case cases cash cast
category cautious ceiling cent centre centres chain chair chairman chairs chamber change changed changes
charge charged charges charging charities charity cheap cheaper cheapest cheque chicago chief chiefs chile
china choice chose chosen cited cities city claim claimed claims class classes cleared client clients climb
climbed climbs close closed closing club co_investments coal collapsed collected collects college colleges
colombia combined come comes coming command commands commission commissions commit commitments committed
committee companies company compared comparison competitor compiled complained complaints completed compounded
conducted conference consensus consider consortium consultancy consultant consultants content continent
contract contracts contribute contributed contributes contributing contribution contributions contributors
control controls copenhagen copper corpus cost costing costs could council councils count counted counterpart
countries country counts coupon coupons course court cover coverage covered covering covers create credit
crept crossed crypto currencies currency custodian custodians custody customers cut cuts cutting d data day
days deadline deal dealers deals dearer dearest debt debts decade decided declared decline declined default
defaults deficit delegates delhi delivered demand demanded demands denmark deposit depositors deposits deputy
desk developer dhabi did dipped directly director directors discount dismissed disposed distribute distributed
distributes distribution distributions dividend dividends do doctors does doha dollar dollars done door
dragged draw drawn draws drew dried drop dropped drops dubai dublin due dumped dutch duty dwindled early
earmarked earn earned earning earnings earnings_per_share earns eased easing eat eats economists economy edged
edinburgh edition egypt either else elsewhere emerged emirate emissions employ employed employees employer
employers employs empty end ended ending endowment endowments energy engineers enough entrusted equal equals
equities equity equivalent error estate estimate estimates etf etfs euro europe euros everything examined
exceed exceeded exceeds exception excess exchange executive executives exist exit exits expanded expect
expected expects expenses exports exposure extra failed fall fallen falling falls families family fared
farmers farmland farms favour fear feared fee fees fell fetch fetched few field fifth figure figures filed
filing filings filled finance financed findings fined fines finished finland fired firm firmed firms first
five fixed flagship flat flats float floated floor flotation flowed flows folios follow followed follows force
forced forecast forecasts foreigners foresee foresees forests forgo form former forms forum foundation
foundations founded founder founders four france frankfurt free froze frozen full fund funded funds
funds_under_management futures gain gained gaining gains gap gathered gave gdp gearing generated geneva
germany get gets ghana giant gilts give given gives giving glance go goal goes going gold gone good got
government governor grants grew gross ground group groups grow growing grown growth guarantee guaranteed
guidance guided gulf had half hand handed handle handled handles hands hanoi has have having head headcount
heads heard hedge hedged hedges hedging heirs held help helped helsinki high higher highest hire hired hires
hiring hit hoard hold holder holders holding holdings holds hole home homes hope hoped hopes hospitals hotel
hotels hours house households houses housing hungary hurdle iceland idea imports improved in_house inched
include included income increase increased index india individuals indonesia industry inflation inflation_plus
inflow inflows infrastructure inject institute institutions insurance insured insurer insurers intake
intelligence intend intends interest interests interview interviewed interviews invest invested investing
investment investments investor investors invests ireland is island issue issued issuers italy jakarta japan
jobs johannesburg join joined judge jump jumped karachi kazakhstan keep keeping keeps kenya kept kind kingdom
know knowledge kong korea kuwait lack lagged lagos land landlord lanka large larger largest last late latter
launched launches law lawmakers lawyers lead leader leads leapt least leave leaves leaving led left lend
lender lenders lending lends lent less let lets letter level levels leverage levies levy liabilities licence
life lift lifted lifting lifts likely lima limit limited line lines liquidity lira lisbon list listed listing
lists little loan loans london long longer look looked looking lose losing loss losses lost low lower lowered
lowest lumpur luxembourg m made madrid majority make maker makes making malaysia mall malls malta manage
managed management manager managers manages managing mandate mandates manila margin margins mark marked market
markets matter maximum may mean means meant median meet meeting member members membership men mentioned merge
merged merger met metal mexico might milan million miners minimum minister ministers ministry missed missing
mix model models money month months mopped more mortgages move moved moves moving much multiple mumbai muscat
must mutual mutuals naira nairobi name named names narrowed nav near nearer need needed needs neighbour
neither net netherlands network nevertheless new newcomer newcomers news newspaper next nigeria nil
non_residents none nonetheless norway note notes nothing notice number numbered numbers nurses occupancy offer
offered offering offers office officer officers offices official officials oil oman one ones online ontario
open opened opens operations operator opposed option options order ordered orders oslo others ounce out
outflow outflows outlook outpaced output outsiders outsourced overcharged overseas oversee oversees owe owed
owes own owned owner owners ownership owns pace pages paid pair pakistan panel paper pared parent paris park
parked parks parliament part parted participants partner partners partnerships pass passed passes past pay
paying payment payments payout payouts payroll pays peak peer peers penalty pencilled pencils pension
pensioners pensions people performance period person peru peso philippines phone picked pickers pipeline place
placed plan planned planners planning plans plant plants platform platforms pledged pledges ploughed plug
plunged pocketed point pointed points poland policies policy policyholders poll polled pool pools port
portfolio portfolios portion ports portugal position positions possible posted posts pot pots pound poured
predecessor predicts preferred premium premiums present president price priced prices private proceeds
produced product products profit profits programme project projected projects promised promises property
proportion proposal proposed proposes provide provided provider providers province provisions public publish
published pulled purchase purchases push pushed put puts putting qatar quarter question questioned
questionnaire questions quit quite raise raised raising rally ran range ranked ranking rate rate_of_return
rates ratio ratios reach reached reaches reaching reading ready real receipts receive received recommend
recommended recommends record recorded recovered red redeem redeemed redemption redemptions reduce reduced
reform refused region registered regulator regulators reinsurer reinsurers rejected released remain remainder
remained remaining remains remittances renminbi rent rents repaid repay replaced replied replies report
reported reporters reporting reports represent requests research researchers reserve reserves resigned
responded respondents responsible rest result results retains retire retired retirees retirement return
return_on_equity returned returning returns revenue review rid rights rise risen rises rising risk rival
rivals riyadh road roads robo_advisers room rose round rounds row royalties rule ruled rules run running runs
rupee rupiah russia sacked salary sale sales same sample sank satisfied save saved saver savers saving savings
saw scale scheme schemes schools seats second sector secured securities see seeking seeks seen sees selectors
sell seller sellers selling sells sent seoul servants serves service set settle settled settlement shade
shanghai share shared shareholder shareholders shares shave shed sheet shift shifted shops short shortfall
should shrank shrink shrunk shut sibling side signed silver singapore sink sister sit sites sits size sleeve
slice slid slide sliding slip slipped slow slowed slumped small smaller smallest soared sold solvency sought
space spain specialist spend spending spends spent split spokesman sponsor sponsors spread spreads spring
staff stake stakes stand stands start start_ups started state statement states status stay stayed stays steady
steers step stepped sterling steward stock stockholm stocks stop stopped strategies strategists strategy
street strengthened strong struck study subscribers subscriptions subsidiary succession successor suffered
suitor sukuk sum sums sunk supervises supervisor supplied supply support surged surplus survey swallow
swallowed swaps sweden swell swelled swings switch switched switzerland sydney system table tabled taipei
taiwan take taken takeover takes taking talk talked talks tally target targets tax taxes teachers team teams
technology telephone tenants tender tenth terminal terms test texas thailand thanks theirs thin thinks third
three threshold ticket tickets tightened timber time tokyo tonne took top topped topping tops toronto total
totalled touch touched tower towers towns tracked tracker trackers tracks trade traded traders trades trading
trailed trailing transactions transfer transferred transfers treasurer treasurers treasuries treasury trend
trillion trim trimmed true trust trustee trustees trusts tumbled turkey turn turned turnover twice two type
unchanged under_management understood union unions unit units universities university untrue urged use used
users usual utilities utility uzbekistan valuation value valued values valuing vault vaults vehicle vehicles
venture vietnam view volume volumes vote voted votes voting wages walked want wanted wants war warehouses
warsaw was washington watch watchdog wave way weakened weakest wealth week weeks weighing weight weighting
weights went were whole widened will win wind winner winning wiping withdraw withdrawal withdrawals withdrawn
withdrew women won work workers workforce world worries worse worst would wound write writes writing written
wrong wrote yanked year yearbook years yen yes yield yielded yielding yields york yuan zambia zealand zurich
"""
# Words before a head.
MODIFIERS = """
abu account active activist actuarial adjusted administration adviser advisers afp african aged agency ai aid
al aldgate american annual annualised annuity ardmore artificial ashgrove asian asset assets australian
average back bad balance balanced baltic banca banco bank banque base battery bay belgian best big biggest
bill billion bitcoin blue board body bond bonds book boston boutique british broker brokers budget buffer
builder bullion business buying buyout caisse calloway canadian capital carbon cash catastrophe cedar central
chain changed cheapest chief chilean china chinese church city civil client clients climate closest coal
combined commercial commodity common company competitor conservative consultancy consultant consumer copper
coral core corporate cost cost_income costs council coverage credit crypto currency current custody cut cyber
czech danish data deal debt default defined_benefit deposit deputy developer development digital direct
discount discretionary dividend doha dollar domestic dutch early egyptian eked emerging emerging_market
endowment energy entry equity esg estate etf euro european exchange exchange_traded exit expense external
extra face family favourite federal fee fees fiduciary fifth final finance financial findings finnish firm
first fiscal five fixed fixed_income flagship fondo foreign form former founding fourth free french fresh ftse
full fund funding funds future gas general german gilt global gold good government green grid gross group
growth guaranteed gulf hanbit hand harbour harrow hedge heritage high_yield higher highest holding home hong
hospital hotel house household housing in in_house income independent index indian industry ines inflation
inflation_linked infrastructure ingrid institutional insurance insurer interest interim internal international
investment investor investors irish italian japanese joint kenyan kestrel key kong korean kuala kuwaiti labour
landlord larch large larger largest last latest latin legal lena lender less leveraged life lindqvist liquid
liquidity lira lisbon listed little loan lobby local london long long_short long_term longer lower lowest
macro main mainland maker management manager managers maple market markets master median members meridian
mexican million minimum mining ministry model monetary money money_market more mortgage motor ms msci
multi_asset municipal mutual nairobi national neighbouring net new news next noor nordic norges norrland north
norwegian nothing nusantara occupational office offices official offshore oil old older one one_off ongoing
online ontario operating operator ordinary organic out overnight overseas own owner pacific page paper parent
paris passive payout peer pemberton pension pensions people performance plan platform police policy polish
pooled poor port portfolio portuguese power prairie pre_tax premium present press previous price prime private
priya profit promised property provident provider public qatari quant rail rate rates real reference regional
regulator remaining rental research reserve reserves retail retired retirement return revenue ridge risk rival
room rule run running ruth same saudi savings scheme second second_largest secondaries secondary section
sector securities security senior separate severn share shareholder shares shopping short short_dated should
similar singapore single sip sister six skagen small small_cap smaller smallest social software solar sole
solvency south sovereign spanish spending spot square sri stabilisation staff state state_owned sterling stock
straight straits street stress strong structured student sukuk super superannuation swap swedish swiss
systematic target target_date tarn teachers_ technology ten texan texas thai the third third_party those_in
those_of_the three tobacco tokyo toll tom top total tracker trade treasury true trust trustees turkish two
typical uk union unit unit_linked united university unlisted us value venture wall water wattle weak weaker
wealth wealthy were whole wind with_profits workers_ world worst xresund yen york zurich
"""
