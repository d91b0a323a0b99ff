"""The words that measures are weighed by: listed by `python -m tests.gold.train_words`."""

# Heads of phrases, names left out, and verbs.
WORDS = """
abroad absorb absorbed abstained accept accepted account accounted accounts accumulated achieved acquire acquired act active activist actuaries actuary add
added adding adds administers administration administrator administrators adults advance advanced advice advise advised adviser advisers advises affected
affiliate affiliates afores africa age agencies agency agenda agent agents agree agreed ahead aim aiming aims airline airport airports allocation allocations
allocators allow allowed allows along alternatives america americans americas amount amounted amsterdam analyst analysts announcement annual annualised
annuities annuity answer answered answers anyone anything apart apiece app appeal applications applied applies apply appointed appreciated approach approached
approval approved arabia are area argentina arm arms arrears arrived asia aside ask asked asking asks asset assets assets_under_administration
assets_under_management association assume assumed assumes ate attract attracted auction audit auditor auditors aum australia australians austria authority
average averaged averages averaging award awarded away azerbaijan back backed backer backers backing bad bahrain balance balances ballot band bangkok bank
banker bankers banks barely barrel bars base based basis be bear bearish beat beaten beating became become becomes been began begin beginning begun beijing
being belgium believe belong belongs benchmark benchmarks beneficiaries benefits bermuda beside best bet bets better bid bidder bidders bids big bigger biggest
bill billion bills bitcoin black blame blamed blames bled block board boards bodies body bogota bond bondholders bonds bonus bonuses book booked books borrow
borrowed borrowers borrowing borrowings boss boston botswana bottom bought bourse boutique boutiques brackets branch branches brazil breached break brewer brief
briefed bring bringing brings britain britons broke broker brokerage brokers brothers brought brussels bucked budapest budget budgeted buffer build builder
builders building buildings built bulk bulletin bullion bullish bureau business businesses buy buy_in buyback buybacks buyer buyers buying buyout buyouts buys
cairo call called calling calls came can canada cannot canton cantons canvass cap capacity capital capitalisation capped caps care carmaker carried carries
carry carrying case cases cash cashed cast category cautious cedi ceiling census cent centre centres certificates chain chair chairman chairs chamber change
changed changes charge charged charges charging charities charity cheap cheaper cheapest cheque cheques chicago chief chiefly chiefs chile china chipmaker
chipped choice choose chose chosen cited cities citing citizens city claim claimed claims class classes cleared client clients climate climb climbed climbs
clinics close closed closing club co_investments co_operative coal coins collapse collapsed collateral collected collections collects college colleges colombia
colombo combined come comes coming command commands commission commissions commit commitments committed committee commodities common companies company compared
compares comparison competitor competitors compiled complain complained complaints completed compounded concerned conducted conference congress consensus
consider consists consortium consultancy consultant consultants content continent contract contracts contribute contributed contributes contributing
contribution contributions contributors control controlled controls cooperative copenhagen copper corpus cost costing costs could council councils count counted
counterpart countries country counts county coupon coupons course court cousin cover coverage covered covering covers create credit credited creditors credits
crept crisis crore crossed crypto currencies currency custodian custodians custody customer customers cut cuts cutting d damage danes data day days dead
deadline deal dealers deals dear dearer dearest debt debts debut decade decide decided decision declared decline declined decrease default defaulted defaults
defence deficit delegates delhi delivered demand demanded demands denmark dentists departures depends deposit depositors deposits deputy derivatives desk desks
developer dhabi did differ difference differently dip dipped directly director directors disbursed disclose discount discounts dismissed dismissing disposed
distribute distributed distributes distribution distributions distributors dividend dividends division do dockers doctors does doha doing dollar dollars
dominate donations done donors door doors dragged drained draw drawing drawn draws drew dried drivers drop dropped dropping drops dry dubai dublin due dumped
duration dutch duty dwindled early earmarked earn earned earning earnings earnings_per_share earns ease eased easing east eat eats economists economy ecuador
edged edinburgh edition effect egypt either else elsewhere emerged emirate emissions employ employed employee employees employer employers employs empty end
ended ending endowment endowments ends energy engineers enough enrolled entered enterprises entities entrusted equal equals equities equity equivalent error
established estate estimate estimates estonia etf etfs euro europe euros everything examined exceed exceeded exceeding exceeds exception excess exchange exclude
executive executives exercise exist exit exits expanded expect expectations expected expects expenses explain explains exports exposure extra face failed fails
fall fallen falling falls familiar families family fared farm farmers farmland farms fast faster favour favoured favourite fear feared federation fee fees fell
fetch fetched few fewer field fifth figure figures filed filing filings filled finance financed findings fine fined fines finished finland fired firefighters
firm firmed firms first fiscal five fixed flagship flat flats float floated floor floors flotation flow flowed flows folios follow followed follows force forced
forecast forecasts foreign foreigners foresee foreseen foresees forest forests forgo form formed former forms forum forward foundation foundations founded
founder founders four fourth franc france francs frankfurt free froze frozen full fund fund_of_funds funded funding fundraising funds funds_under_management
futures gain gained gaining gains gap gas gather gathered gauge gave gdp gearing generated generation geneva germans germany get gets getting ghana giant giants
gift gifts gilts give given gives giving glance go goal goes going gold gone good got government governments governor grant grants greece greenback grew gross
ground group groups grow growers growing grown growth guarantee guaranteed guarantees guess guidance guided guides gulf had half hand handed handle handled
handles hands hanoi hardly has haul have having head headcount heads heard hectares hedge hedged hedges hedging heirs held help helped helsinki high higher
highest hire hired hires hiring history hit hoard hold holder holders holding holdings holds hole home homes hope hoped hopes hospitals hotel hotels hour hours
house households houses housing hungary hurdle hurt iceland idea idle implies imports imposed improved in_house inched include included income increase
increased index india indices individuals indonesia industry inflation inflation_plus inflow inflows infrastructure inject instalments institute institution
institutions insurance insure insured insurer insurers intake intelligence intend intends intention interest interests interview interviewed interviews invest
invested investing investment investments investor investors invests ireland is island israel issuance issue issued issuer issuers issues italy jakarta japan
japanese job jobs johannesburg join joined judge jump jumped karachi kazakhstan keep keeping keeps kenya kept kind kingdom knew know knowledge known kong korea
krone kuwait lack lag lagged lagos land landlord landlords lanka large larger largest last late latter latvia launch launched launches law lawmakers lawyer
lawyers lead leader leads league leaked leapt lease least leave leaves leaving lebanon led left lend lender lenders lending lends lent less let lets letter
letters level levels leverage levied levies levy liabilities licence licences lies life lift lifted lifting lifts likely lima limit limited line lines
liquidated liquidity lira lisbon list listed listing listings lists lithuania little live loan loans lobby london long longer look looked looking lose loses
losing loss losses lost lot low lower lowered lowest lumpur lured luxembourg m made madrid magazine majority make maker makers makes making malaysia mall malls
malta manage managed management manager managers manages managing mandate mandates manila margin margins mark marked market markets match matter matters maximum
may mean means meant measured median meet meeting meetings member members membership men mentioned merge merged merger mergers met metal metre mexico might
milan mill million mind mine miner miners mines minimum minister ministers ministry minutes missed missing mix model models modest money mongolia month months
mopped more morocco mortgages motion motions move moved moves moving much multiple mumbai municipalities muscat must mutual mutuals naira nairobi name named
names narrowed nav near nearer need needed needs negative neighbour neither net netherlands network nevertheless new newcomer newcomers news newspaper next
nigeria nil nobody non_residents none nonetheless north norway note notes nothing notice number numbered numbers nurses occupancy offer offered offering offers
office officer officers offices official officials offloaded oil old oldest oman one one_off ones online ontario open opened opens operations operator operators
opposed opposition option options order ordered orders osaka oslo others ounce out outflow outflows outlay outlays outlook outpaced outperformed output
outsiders outsourced overcharged overnight overseas oversee oversees overtaken overtook overweight owe owed owes owing own owned owner owners ownership owning
owns pace pages paid pair pakistan panel paper papers pared parent paris park parked parks parliament part parted participants partner partners partnership
partnerships pass passed passes passive past pay paying payment payments payout payouts payroll pays peak peaked peer peers penalty pencilled pencils pension
pensioners pensions people percent performance performer perhaps period person persons peru peso pesos philippines phone pick picked pickers pile pilgrims
pillar pipeline place placed places placing plan planned planners planning plans plant plants platform platforms plc pledge pledged pledges ploughed plug
plunged pocketed point pointed points poland policies policy policyholders poll polled pool pools poor poorer port portfolio portfolios portion ports portugal
position positions positive possible posted posts pot pots pound pounds poured powder power prague predecessor predicts preferred premium premiums preparing
present president press price priced prices private proceeds produced producers product products profit profit_before_tax profits programme project projected
projects promise promised promises properties property proportion proposal proposals proposed proposes provide provided provider providers province provisions
public publish published pull pulled purchase purchased purchases push pushed put puts putting q qatar quarter question questioned questionnaire questionnaires
questions quit quite quota railway raise raised raising rally ran rand rang range rank ranked ranking ranks rate rate_of_return rates rather rating ratio ratios
reach reached reaches reaching read readers reading ready real realised realized reason reasons recalls receipts receive received reckoning recommend
recommended recommends record recorded records recover recovered red redeem redeemed redemption redemptions reduce reduced reform refused region register
registered regulation regulator regulators reinsurance reinsurer reinsurers reinvest rejected released relief remain remainder remained remaining remains
remittances renminbi rent rents repaid repay replaced replacing replied replies report reported reporters reporting reports represent requests required
requirement requires rescue research researchers reserve reserved reserves residents resigned resolutions responded respondents responses responsible rest
result results retail retain retains retire retired retirees retirement return return_on_equity returned returning returns revenue revenues reversing review
rich richer rid right rights rise risen rises rising risk rival rivals riyadh road roads robo_advisers room rose round rounds row royalties rule ruled rules
ruling run running runs rupee rupiah russia sacked safe safeguards salary sale sales same sample sank santiago sat satisfied save saved saver savers saves
saving savings saw saying scale scheme schemes school schools scotland scrapped seats second secretary sector secured securities see seek seeking seeks seen
sees segment selectors self_employed sell seller sellers selling sells senators send sent seoul separately servants serve serves service set sets settle settled
settlement shade shanghai share shared shareholder shareholders shares shave shaved shed sheet shift shifted shops short shortfall should shrank shrink
shrinking shrunk shunned shut sibling side sides sign signed silver singapore sink sister sit sites sits sitting size sleeve slice slid slide sliding slip
slipped slovakia slovenia slow slowed slump slumped small smaller smallest smelter soared society software sold solvency soon sought source sources space spain
speaking speaks specialist spend spending spends spent split spokesman spokeswoman sponsor sponsors spot spread spreads spring stable staff stake stakes stand
stands start start_up start_ups started state statement states statistics status stay stayed stays steady steered steers step stepped sterling steward stock
stockholm stocks stop stopped straight strategies strategists strategy street strengthened strong struck students studied study subscribe subscribed subscribers
subscriptions subsidiaries subsidiary subsidies succession successor sued suffered suitor sukuk sum sums sunk supervises supervisor supplied supplies supply
support supported supposed surge surged surplus surprise survey surveyed survivors suspended swallow swallowed swap swapped swaps sweden swell swelled swings
swiss switch switched switzerland swollen sydney system systems t table tabled taipei taiwan take taken takeover takeovers takes taking talk talked talks tally
target targets tariffs tax taxed taxes teachers team teams technology telephone ten tenants tender tendered tenge tenth terminal terms test texas thailand
thanks theirs thereby thin things thinking thinks third three threshold ticket tickets tightened timber time times tobacco tokyo tonne took top topped topping
tops toronto total totalled totals touch touched tower towers towns tracked tracker trackers tracks trade traded trader traders trades trading trailed trailing
trails tranche transaction transactions transfer transferred transfers treasurer treasurers treasuries treasury trend trillion trim trimmed trio trouble true
trust trustee trustees trusts tumbled tune turkey turn turned turning turnover twice two type uganda ukraine unchanged under_management understood union unions
unit units universities university unlisted unloaded untrue urged uruguay us use used users usual utilities utility uzbekistan valuation value valued values
valuing vault vaults vehicle vehicles venture version vienna vietnam view vintage volume volumes vote voted votes voting wages wait waited waive waived wales
walked want wanted wants war warehouses warsaw was washington watch watchdog water wave way ways weakened weakest wealth week weeks weighing weight weighting
weights went were whatever whole widened will win wind windfall winner winners winning wiped wiping withdraw withdrawal withdrawals withdrawn withdrew women won
work worker workers workforce works world worries worry worse worsened worst would wound write write_down writes writing written wrong wrote yanked yardstick
year yearbook years yen yes yield yielded yielding yields york younger yuan zambia zealand zurich
"""
# Words before a head.
MODIFIERS = """
a_share abu account accounts active activist actual actuarial adjusted administration administrative adviser advisers afore afp african aged agency ai aid
airport al aldgate alternative amanah american andes annual annualised annuity answers ardmore arm arms artificial ashgrove asia asian asset assets australian
authority average back bad balance balanced baltic banca banco bank banque base basel basis battery bay belgian benchmark best better bharat big bigger biggest
bill billion bitcoin blue board body bond bonds bonus book boston bottom boutique brazilian brewer bridge brightwater british broker brokerage brokers brussels
budget buffer builder bullion bus business buyer buying buyout caisse calloway canadian capital carbon carmaker cash castle catastrophe cedar cement central
chain changed charges cheapest chief chilean china chinese chip chipmaker church city civil claims client clients climate closest coal coast cobalt cocoa
college combined commercial commission commodity common companies company compensation competitor conservative consultancy consultant consultants consumer
continuation contribution contributions cooperative copper coral core corporate cost cost_income costs council country county cover coverage credit crown crypto
csi currency current custodian custody cut cyber czech dairy dana danish data data_centre de deal dealing debt debut default defence defined_benefit del delta
deposit deposits deputy developed developer development dhabi different digital direct discount discretionary dividend dockers_ doha dollar domestic donau done
dry du dunmore dutch early earnings edinburgh egyptian either eked embedded emerging emerging_market emirati employees_ endowment energy enlarged entry equities
equity esg estate etf euro european evergreen excess exchange exchange_traded existing exit expense external extra face family farm favourite federal fee
fee_related fees ferry few fewer fiduciary fifth final finance financial findings finnish firm firms first fiscal five fixed fixed_income flagship fondo fonds
football forecast foreign foreign_currency foreign_exchange forestry form former formosa forward founding four fourth free french fresh frontier ftse full fund
fund_of_funds funding funds future gas gate general generations geneva german giant gilt global go gold good gotland government grain greek green grid gross
group groupe growth guarantee guaranteed guidance gulf halcyon half hanbit hand harbour hard hardly harrow head headline health hedge heritage high high_yield
higher highest hill holding home hong hospital hotel house household housing hundred hurricane hybrid idle illiquid imf in in_house income independent index
indian individual indonesian industry ines inflation inflation_linked infrastructure ingrid initial institute institutional insurance insurer insurers interest
interim internal international investment investor investors irish islamic italian jakarta japan japanese job johannesburg joint kauri kazakh keep kenyan
kestrel key kiwisaver kong korean kuala kuwait kuwaiti labour lakeshore land landlord larch large larger largest last late latest latin latter law legal lena
lender lending less leveraged life liffey limited limmat lindqvist liquid liquidity lira lisbon listed little loan loans lobby local local_government logistics
london long long_short long_term longer look loss lotus lower lowest luxembourg luzon macro main mainland maker malaysian management manager managers maple
margin market markets master mean median member members merger meridian merlion mexican mexico milan million minimum mining ministry minority mixed model
monetary money money_market more mortgage motor mr ms msci much multi_asset municipal muscat mutual nairobi national natural nearest neighbour neighbouring net
new news next nile nine ninth noor nordhavn nordic norges norrland north northern norwegian nothing number nurses_ nusantara occupational odd office offices
official officials offshore ohio oil old older omani one one_off ongoing online ontario open_ended operating operator order ordinary organic out overnight
overseas own owner pacific page paper parent paris park partners passive paul payout peak peer pemberton pension pensions people percentage performance
permanent peso petroleum pinnacle plains plan platform police policy polish pooled poor port portfolio portuguese post postal power prairie pre_tax premium
present press previous price prime private private_equity priya professional profit promised property provident provider public purchase qatari quant rail
railway ranks rate rates real real_estate record reference regional regulator reinsurance reit remaining rental repo research reserve reserves retail retired
retirement return revenue rich ridge rights risk rival river robo_adviser room royal rule run running ruth sable sales same saudi savers savings scheme schemes
school scottish second second_largest second_pillar secondaries secondary section sector securities security seed senior separate service seven severn share
shareholder shares shipping shopping short short_dated should silver similar singapore single sip sister six sixth skagen small small_cap smaller smallest
social software solar sole solent solvency south sovereign spanish special spending sponsor spot square sri st stabilisation staff state state_owned statistics
sterling stock stockholm straight straits strategic street stress strong stronger structured student sukuk super superannuation supplementary surplus swap
swedish swiss systematic taiwan taiwanese target target_date tarn teachers_ technology telecoms telephone ten texan texas thai the think_tank third third_party
those_in those_of_the three timber tobacco tokyo toll tom top toronto total tracker trade treasury true trust trustee trustees tui turkish two typical uk
underlying unfunded union unit unit_linked united university unlisted us usable valley valuation value van vantage vehicle venture vietnamese voluntary wage
walk wall war warsaw water wattle weak weaker wealth wealthy week welfare welsh were wessex whole wind with_profits workers_ workplace world worst xresund yarra
year years yen york young yuan zurich
"""
