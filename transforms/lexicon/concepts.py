"""What single words are about, whatever their form: rows of (concept, part of speech, words).

Where a phrase of `kind_words` tells the kind of a figure by itself, these words only say what the talk is of: a model
learns what that means for the kind (`transforms.kinds.kind_model`), so that a word which no training text has still counts
as one of its concept. Nouns stand for their plural too, verbs for all regular forms; irregular forms are named. Of a
word in two rows the first counts.
"""

CONCEPTS: tuple[tuple[str, str, str], ...] = (
    # Who holds, manages, answers.
    ("holder", "noun", "fund scheme plan endowment foundation trust pool insurer reinsurer annuity superannuation provident"),
    ("manager", "noun", "manager house boutique adviser advisor arm affiliate firm group giant steward custodian allocator"),
    ("state", "noun", "treasury budget ministry government state exchequer parliament municipality council city county province kingdom owner sponsor parent republic authority regulator congress senate lawmaker taxman fiscus"),
    ("central-bank", "noun", "reserve bullion gold rupiah yuan renminbi intervention"),
    ("person", "noun", "respondent trustee saver member household voter adult employee employer worker customer client executive economist consultant woman man person pensioner retiree american briton european participant interviewee trader professional policyholder director officer treasurer strategist analyst forecaster banker actuary parent shopper reader tenant graduate student nurse teacher driver doctor heir millionaire billionaire founder partner boss chief"),
    ("person", "plain", "women men people those them us everyone half cfos cios"),
    ("institution", "noun", "investor institution bank lender company business family office university charity corporation supervisor broker dealer issuer buyer seller creditor borrower bondholder shareholder holder owner subscriber foreigner"),
    # What money is held in.
    ("class", "noun", "equity bond stock credit property infrastructure commodity alternative treasury gilt bund mortgage farmland timber venture loan bill note deposit currency dollar euro yen sterling crypto bitcoin ether etf tracker debt cash real estate private hedge market security paper share derivative swap option future warrant"),
    ("place", "noun", "america japan china india europe asia africa britain germany france canada australia brazil korea gulf emerging developed domestic foreign overseas abroad home region country"),
    ("portfolio", "noun", "portfolio book asset allocation weight weighting exposure holding position sleeve mix bucket corpus pot kitty pool capital money balance wealth saving investment nest fortune"),
    ("compose", "verb", "comprise constitute represent absorb occupy form compose weigh dominate"),
    ("compose", "plain", "account accounts accounted accounting makes make made up consists consist contain contains amounted share chunk slice proportion portion part parts fraction percentage bulk majority most rest remainder"),
    ("keep", "verb", "park stash place devote allocate earmark dedicate reserve lock commit ring-fence expose"),
    ("keep", "plain", "hold holds held holding keep keeps kept keeping put puts putting sit sits sat sitting tied invested parked goes go went"),
    # Ownership of companies.
    ("own", "plain", "own owns owned owning speaks ownership stake stakes shareholding shareholdings interest votes voting vote float listed founder founders minority majority controlling listing"),
    ("company", "noun", "airline airport carmaker maker brewer retailer miner operator utility chain subsidiary unit venture startup start-up software telecom hotel grid pipeline port terminal exchange railway club developer refiner plant mine competitor rival producer conglomerate manufacturer hospital platform supplier distributor carrier drugmaker chipmaker shipper shipyard grocer publisher builder landlord steelmaker bookmaker cinema brand bakery clinic ferry toll"),
    ("building", "noun", "tower building warehouse block mall centre center headquarters hotel flat apartment house home estate park farm factory depot site wharf dock road bridge tunnel motorway reactor turbine cable forest vineyard ranch hospital dormitory campus data-centre datacentre"),
    # Performance and prices.
    ("perform", "verb", "return gain earn deliver post record notch chalk clock yield outperform underperform compound lag trail beat rally appreciate depreciate recoup"),
    ("perform", "plain", "lose lost loses losing made makes performance gains losses returns annualised annualized net gross fees inception benchmark index indices peers median total real result worst best"),
    ("traded", "noun", "index gauge benchmark nasdaq dow dax nikkei ftse topix nifty sensex kospi stoxx msci brent crude oil gas silver copper platinum palladium wheat rupee lira won peso rand franc ringgit baht naira pound krone krona zloty forint shekel riyal dinar dirham rouble ruble shilling cedi dong share stock unit token coin ounce barrel"),
    ("priced", "plain", "each apiece per ounce barrel unit price prices priced trading trades traded trade quoted close closed closing opened settled fixing strike target premium discount"),
    ("amount", "noun", "sale turnover export import output production economy headcount workforce membership payroll wage salary pay bonus volume order booking shipment remittance tourism spending consumption lending borrowing deposit contribution premium rent population income revenue profit earning deficit surplus issuance fundraising launch permit emission footprint supply demand stockpile vacancy claim"),
    ("up", "verb", "climb jump soar surge increase swell expand advance add improve widen accelerate balloon mushroom lift raise boost strengthen double triple treble quadruple enlarge inflate recover rebound bounce firm harden tick edge creep inch gallop rocket spike top exceed outpace"),
    ("up", "plain", "rise rises rose risen rising grow grows grew grown growing growth higher more up upward bigger larger stronger fatter gain extra further another ahead"),
    ("down", "verb", "drop decline decrease slide slip slump plunge tumble shrink dip reduce cut trim narrow contract ease weaken halve shave erode dwindle slash lower soften retreat recede wane dent deplete deteriorate plummet crash collapse sag taper scale pare whittle thin tighten"),
    ("down", "plain", "fall falls fell fallen falling slid sank sunk sinking shrank shrunk lower less fewer smaller weaker cheaper down downward off behind short below loss drawdown"),
    # Rates and ratios.
    ("rate", "noun", "yield coupon rate inflation unemployment tax tariff levy duty hurdle fee charge commission interest spread basis premium benchmark libor sofr euribor sonia carry default delinquency royalty dividend withholding"),
    ("ratio", "noun", "ratio solvency margin gearing leverage occupancy vacancy payout coverage cover funding buffer discount liability gdp nav loan-to-value hedge efficiency utilisation utilization overfunding"),
    ("ratio", "plain", "funded underfunded overfunded geared leveraged hedged hedges output product equals equal equalling equivalent worth overvalued undervalued of"),
    # Money of an investor.
    ("manage", "verb", "manage oversee steer handle supervise shepherd administer control command boast marshal tend"),
    ("manage", "plain", "runs run ran running look looks looked looking after oversaw overseen presides aum management custody administration entrusted mandates"),
    ("size", "noun", "size asset nav aum corpus hoard pile stockpile war-chest warchest coffer kitty chest powder"),
    ("flow-in", "verb", "attract gather pour lure garner amass collect receive funnel channel plough plow sweep rake pump subscribe lodge credit inject top flood trickle stream migrate move switch shift rotate"),
    ("flow-in", "plain", "inflow inflows drew draw draws drawn drawing won win wins winning took take takes taken taking brought bring brings bringing in into buy buys bought buying buyer buyers purchases intake subscriptions sales mandate mandates"),
    ("flow-out", "verb", "redeem yank exit bleed drain leak desert abandon remit disburse unload dump offload liquidate transfer shed"),
    ("flow-out", "plain", "outflow outflows withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals redemption redemptions bled fled flee flight left leave leaves leaving pulled pull pulls pulling out away parted back handed hands hand hand-back repaid returned exodus sell sells sold selling seller sellers"),
    ("flow", "noun", "flow net-flow netflow switch rotation mandate subscription client"),
    # Deals.
    ("acquire", "verb", "acquire purchase divest dispose secure land fetch snap scoop gobble swallow auction float list price syndicate underwrite refinance invest deploy pledge inject back finance fund bankroll buy-out lease"),
    ("acquire", "plain", "takeover bid bids bidding offer offered deal deals acquisition acquisitions disposal disposals agreed paid pay pays paying buyout stake investment investments spend spent swoop merger consortium seller joint completed exchange"),
    ("finance", "noun", "loan facility bond note tranche placement syndicate issue issuance flotation ipo listing proceed round raising fundraising close cap vehicle commitment cheque check tender auction programme program covenant notes maturity sukuk convertible perpetual rights"),
    # Results.
    ("profit", "noun", "profit income revenue earning ebitda ebit takings dividend royalty fee interest margin surplus windfall result turnover loss deficit shortfall impairment write-down writedown write-off provision charge"),
    ("cost", "noun", "cost expense bill overhead payroll outlay spending charge bonus restructuring compensation wage fee levy"),
    ("cost", "plain", "cost costs costing spent spend spends spending paid pays paying fees absorbed"),
    ("insurance", "noun", "premium claim catastrophe underwriter reinsurance payout policy annuity policyholder storm hurricane flood wildfire earthquake"),
    # Other amounts.
    ("benefit", "noun", "dividend pension benefit payout salary bonus grant subsidy donation gift scholarship allowance pocket prize refund rebate buyback compensation lump"),
    ("penalty", "noun", "fine penalty settlement damage lawsuit fraud court tax arrear verdict judgment"),
    ("debt", "noun", "debt borrowing liability deficit shortfall gap hole arrear mortgage overdraft indebtedness obligation guarantee receivable payable outstanding leverage"),
    ("save", "verb", "save economise economize spare trim"),
    ("value", "verb", "value appraise estimate assess mark carry"),
    ("value", "plain", "valued valuing valuation valuations worth capitalisation capitalization enterprise fair book market unicorn price-tag appraised carried"),
    ("trade", "noun", "export import tariff trade shipment order contract procurement tender remittance aid"),
    # Surveys and counts.
    ("survey", "noun", "survey poll questionnaire study sample canvass panel census barometer interview response reply answer wave edition"),
    ("survey", "plain", "surveyed polled asked canvassed interviewed questioned quizzed covered replied responded participated took sounded spoke"),
    ("think", "verb", "expect want intend plan think believe agree favour favor prefer hope regard rank foresee consider predict worry fear support oppose doubt trust name cite view aim wish admit rate list see say call deem judge anticipate"),
    ("think", "plain", "said says thought saw seen would no not never undecided unsure satisfied confident worried concerned overweight underweight optimistic pessimistic bullish bearish neutral likely unlikely ready willing unhappy happy"),
    ("item", "noun", "office branch member job staff fund account tonne ounce user city client mandate deal employee company analyst worker bidder manager listing merger launch post seat cut rise product strategy team school site store shop outlet contract licence license complaint case lawsuit application vehicle subsidiary market jurisdiction nation state exchange desk room"),
    ("hire", "verb", "employ hire recruit dismiss fire open close shut launch register license count number total"),
    ("ranked", "plain", "largest biggest second third fourth fifth first top ranking ranked league smallest"),
    ("time", "noun", "year month quarter week day decade half january february march april june july august september october november december period"),
    ("time", "plain", "ago earlier before since last previous prior past year-to-date annual annually monthly quarterly weekly"),
    ("future", "plain", "will would could may might next plans expects target targets aims forecast projected by until"),
)  # fmt: skip
