"""What the head noun of a phrase stands for: rows of (class, forms).

group: people or firms that are counted or asked (always plural, or a collective). holder: one body that holds, manages
or earns; with an article and no name of its own it points back to a name ("the fund", "the insurer"). asset: what money
is held in, with a return of its own. source: who says or shows a thing; never what a figure measures. person: a title.
measure: what an amount is (the fuller table of measures is `measures.py`).
"""

HEADS: tuple[tuple[str, str], ...] = (
    ("group", "panellists, panelists, Swedes, Norwegians, Danes, Finns, Swiss, Koreans, Indians, Italians, Spaniards, Dutch, French,  physicians, nurses, landlords, tenants, homeowners, mortgage-holders, borrowers, exporters, importers, manufacturers, producers, miners, retailers, carmakers, airlines, utilities, telecoms, hotels, developers, builders, suppliers, distributors, dealers, agents, wholesalers, franchisees, subscribers, viewers, listeners, commuters, voters, migrants, refugees, parents, children, couples, singles, retirees, heirs, founders, owners, proprietors, partners, associates, analysts, quants, engineers, programmers, scientists, researchers, academics, professors, lecturers, pupils, alumni, ministries, agencies, regulators, supervisors, exchanges, clearers, depositories, registrars, auditors, accountants, law firms, recruiters, headhunters, sceptics, optimists, bulls, bears, newcomers, incumbents, entrants, laggards, leaders, winners, losers, performers, pension funds, family offices, SWFs, fund managers, money managers, hedge funds, multi-managers, feeder funds, mutuals, co-operatives, cooperatives, credit unions, building societies, thrifts, trustees, fiduciaries, administrators, sponsors, plan sponsors, signatories, nominees, beneficiaries, recipients, claimants, annuitants, actives, deferreds, contributors, earners, breadwinners, funds, investors, institutions, banks, insurers, managers, owners, allocators, plans, schemes, trustees, treasurers, advisers, advisors, respondents, participants, families, households, clients, customers, savers, members, employers, employees, workers, staff, companies, firms, businesses, start-ups, startups, endowments, foundations, offices, officers, executives, chiefs, directors, boards, sovereigns, economists, strategists, analysts, consultants, brokers, dealers, lenders, borrowers, issuers, institutions, organisations, organizations, bodies, authorities, governments, countries, economies, states, people, adults, millennials, boomers, women, men, foreigners, delegates, shareholders, unitholders, bondholders, holders, policyholders, subscribers, retirees, pensioners, buyers, sellers, traders, accounts, providers, platforms, rivals, peers, competitors, pensions, charities, universities, hospitals, schools, councils, municipalities, cities, corporates, enterprises, industrialists, professionals, practitioners, planners, intermediaries, partnerships, ones, citizens, depositors, consumers, residents, voters, philanthropists, entrepreneurs, teams, boutiques, groups, custodians, administrators, pools, supers, trusts, asset-owners, pros, parties, partners, stakeholders, participants, nations, regions, markets, jurisdictions, Europeans, Americans, Asians, Britons, Germans, Japanese, Chinese, Australians, Canadians, vehicles, products, strategies, portfolios, trackers, ETFs, tranches, ETF, bidders, underwriters, reinsurers, actuaries, colleges, dioceses, unions, farmers, creditors, donors, backers, venture capitalists, angels, students, graduates, doctors, teachers, civil servants, drivers, merchants, nationals, users, applicants, candidates, visitors, readers, attendees, voters, payers, taxpayers, managers, arms, subsidiaries, affiliates, branches, divisions, CIOs, CEOs, CFOs"),
    ("holder", "caisse, kasse, treasurer, chapter, caucus, panel, commission, chamber, bourse, registry, depository, clearing house, incubator, accelerator, lab, studio, fintech, neobank, robo-adviser, allocator, multi-manager, aggregator, carrier, cedant, syndicate, pensioner, saver, household, landlord, tenant, homeowner, farmer, producer, manufacturer, maker, exporter, importer, supplier, distributor, group arm, manager arm, co-operative, cooperative, credit union, thrift, wealth manager, feeder, compartment, sub-fund, class, share class, strategy, basket, ladder, model, desk, tier, cohort, generation, region, bloc, zone, area, continent, delta, fund, bank, insurer, group, firm, company, institution, manager, investor, trust, foundation, endowment, scheme, plan, pool, system, authority, agency, corporation, bureau, office, board, lender, broker, brokerage, house, boutique, custodian, provider, giant, specialist, business, holding, conglomerate, partnership, arm, unit, subsidiary, affiliate, division, branch, vehicle, product, portfolio, sleeve, book, desk, tracker, ETF, option, sector, industry, market, country, state, nation, government, region, city, university, college, council, federation, union, association, society, charity, hospital, sovereign, operator, owner, adviser, advisor, wealth fund, exchange, issuer, borrower, platform, start-up, startup, target, bidder, buyer, seller, rival, peer, competitor, consortium, venture, joint venture, company, retailer, carmaker, miner, airline, developer, utility, regulator, treasury, ministry, department, club, mutual, reinsurer, body, partner, entity, organisation, organization, outfit, shop, chain, landlord, landowner, family, household, parent, successor, predecessor, programme, program, account, annuity, facility, mandate, team, benchmark, index, gauge, category, founder, management, staff, custodian, pension, superannuation, kitty, pot, economy, kingdom, emirate, republic, province, portion, tranche, sukuk, insurance, re, assurance, life"),
    ("asset", "equities, equity, stocks, stock, shares, bonds, bond, gilts, gilt, treasuries, treasury, bills, notes, credit, debt, loans, cash, deposits, gold, silver, bullion, metal, copper, oil, gas, commodities, property, properties, real estate, infrastructure, farmland, timber, timberland, forestry, land, alternatives, hedge funds, private equity, venture capital, venture, buyouts, buyout, crypto, bitcoin, ether, cryptocurrencies, currencies, dollars, dollar, euro, euros, yen, yuan, renminbi, rupee, pound, sterling, franc, francs, won, real, rouble, ruble, lira, rand, peso, securities, derivatives, futures, options, debentures, mortgages, sukuk, semiconductors, defence, defense, miners, solar, cannabis, technology, tech, utilities, energy, healthcare, banks stocks, financials, industrials, staples, small caps, resources, small-caps, art, wine, linkers, convertibles, receivables, collectibles, warehouses, logistics, offices, hotels, malls, retail, SDRs, munis, junk, T-bills, insurance-linked, diamonds, carbon, platinum, palladium, uranium, wheat, corn, coffee, cocoa"),
    ("source", "survey, poll, study, report, research, researcher, researchers, paper, note, data, figures, statement, filing, filings, letter, document, documents, papers, analysis, review, census, canvass, questionnaire, consultancy, pollster, spokesman, spokeswoman, spokesperson, official, officials, analyst, source, sources, banker, bankers, lawyers, lawyer, executive, economist, strategist, minister, governor, chairman, chairwoman, chair, chief, president, secretary, secretary-general, supervisor, newspaper, press, media, headline, article, critics, lobbyists, newsletter, statistics, release, records, forecasters, palace, statement, results, findings, summary, update, interview, announcement, disclosure, prospectus, index compiler, compiler, think-tank, watchdog, commission, trade group, body, ratings, people, reporter, reporters, barometer, tracker, outlook, minutes, speech, directors"),
)  # fmt: skip

# Titles before the name of a person, and what follows it ("chief executive of").
PERSON_TITLES = (
    "chief, executive, chairman, chairwoman, chair, president, governor, director, head, minister, officer, founder, co-founder, partner, analyst, strategist, economist,"
    "Mr, Mrs, Ms, Dr, Sir, Lord, Lady, Professor, Prof, CEO, CIO, CFO, COO, Prime, spokesman, spokeswoman, secretary, treasurer, trustee, senator, commissioner, chancellor"
)  # fmt: skip

# Head nouns of the names of institutions, so that "of" and "for" after them stay in the name ("Bank of Korea").
NAME_HEADS = (
    "Bank, Fund, Funds, Authority, Corporation, Corp, Company, Board, Institute, Ministry, Department, University, Association, Federation, Union, Office, System, Trust,"
    "Plan, Society, Council, State, Agency, Commission, Exchange, Foundation, Administration, Centre, Center, School, College, Group, Chamber, Pension, Treasury, House, Caisse,"
    "Bureau, League, Order, Church, Diocese, Retirement, Investment, Insurance, Superannuation, Endowment, Reserve, Confederation, City, County, Kingdom, Republic, Emirate, Fundo, Banco, Banque"
)  # fmt: skip

# First words of sentences that look like names and are none.
COMMON_FIRST_WORDS = (
    "Total, Net, Gross, Overall, Average, Annual, Global, Domestic, Foreign, Foreigners, Overseas, Private, Public, Institutional, Retail, Active, Passive, Corporate, Local, Local-currency, External, Internal, Emerging, Emerging-market,"
    "Developed, Developed-market, Unlisted, Listed, Real, Fixed, Fixed-income, Open-ended, Closed-end, Macro, Long-term, Short-term, Small, Large, Small-company, Wealthy, Younger, Older, Bank, Mobile, Hotel, Daily, Weekly, Monthly, Quarterly,"
    "Administration, Operating, Adjusted, Underlying, Fee, Interim, Final, Combined, Investment, Pension, Hedge, Money, Bond, Equity, Gold, Venture, Growth, Public, Federal, Central, Sovereign, State, Official, General, Return, Cash,"
    "Demand, Spreads, Prices, Assets, Asset, Revenue, Income, Profit, Profits, Earnings, Costs, Fees, Charges, Outlays, Inflow, Inflows, Outflow, Outflows, Redemptions, Withdrawals, Flows, Performance, Exposure, Investors, Insurers, Savers, Members, Clients,"
    "Lenders, Employers, Managers, Management, Funds, Banks, Holdings, Shares, Stocks, Bonds, Equities, Reserves, Deposits, Economists, Endowments, Foundations, Sukuk, Trackers, Entry, Start-up, Index, Model, Estimated, Highlights, Best, Tickers, Readers, Corporate, Optimism, Appetite,"
    "Growth, Inflation, Unemployment, Allocations, Allocation, Borrowing, Lending, Debt, Loans, Credit, Commodities, Property, Infrastructure, Buyouts, Employees, Staff, Responses, Providers, Suitors, Lobbyists, Critics, Officials, Trustees, Directors, Analysts, Consultants, Bar, Developed, Operating, Liabilities, Premiums, Contributions, Sales, Turnover, Trading, Volumes, Dividends, Commitments, Commissions, Higher, Lower, New, Old, Rival, One, None, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, Half, Last, This, Next, Today, Yesterday, Tomorrow, Had, Based, Asked, Born, Under, Weak, Strong, Among, Of, First, Second, Third, Charging, Typical, Today's, Last year's, Correction, Government, Treasury, Silver, Oil, Crypto, Bitcoin, Currency, Foreign-exchange, Forex, Solvency, Funding, Operating, Expense, Expenses, Benefits, Payouts, Bonuses, Margins, Margin, Yields, Rates, Interest, Households, Families, Companies, Firms, Businesses, Governments, Treasurers, Allocators, Participants, Respondents, Buyers, Sellers, Issuers, Brokers, Workers, Retirees, Pensioners, Foreign-currency, Investment-grade, High-yield, Southbound, Northbound, Bullion, Tonnage, Output, Exports, Imports, Wealth, Reports, Rivals, Model, Cost, Performance, Members, Add, Take, Strip, Put, Leave, Count, Exclude, Include, Ask, Look, See, Consider, Compare, Suppose, Imagine, Recall, Remember, Were, Should, Did, Does"
)  # fmt: skip

# Sorts of bodies and verbs that open a sentence with a capital right before a name: "Insurer Halden Life", "Add Larkspur".
SENTENCE_OPENERS = (
    "Activist, Developer, Owner, Parent, Subsidiary, Affiliate, Platform, Founder, Sponsor, Insurer, Reinsurer, Brokerage, Broker, Rival, Lender, Manager, Custodian, Peer, Competitor, Bidder, Suitor, Buyer, Seller, Newcomer, Regulator, Boutique, Start-up, Startup, Fintech, Retailer, Carmaker, Miner,"
    "Chipmaker, Landlord, Airline, Consultancy, Consultant, Pollster, Watchdog, Analyst, Economist, Index-maker, Conglomerate, Billionaire, Shareholder, Investor group, Asset manager, Fund manager, Money manager, Hedge fund,"
    "Were, Had, Should, Did, Does, Do, Is, Are, Was, Can, Could, Would, Will, Has, Have, May, Might, Add, Take, Strip, Put, Leave, Count, Exclude, Include, Ask, Look, See, Consider, Compare, Like, Unlike, Even, Only, Not, Yet, Still, Also, Once, Now, Then, Here, There, Enter, Say, Suppose, Imagine, Recall, Remember, Note, Never, Nor, Neither, Both"
)  # fmt: skip
# A plural possessive before a capital is part of a name if it names people ("Dockers' Mutual"): by its ending, or a word
# of its own; but firms are called by some ("Harrow Partners' Global Fund").
PEOPLE_ENDINGS = "ers, ors, ees, ists, ians, wrights, keepers, men"
PEOPLE_OF_NAMES = "Nurses, Pilots, Clerks, Guards, Veterans, Widows, Servants, Friends, Students, Monks, Masons, Smiths, Cooks, Scouts, Patients, Tenants, Residents, Merchants, Accountants, Assistants, Cadets, Judges, Staffs, Crews, Graduates, Deputies, Mechanics, Chemists, Dentists"
FIRM_PLURALS = "Partners, Investors, Managers, Advisers, Advisors, Brothers, Traders, Underwriters, Founders, Emirates, Bankers, Developers, Builders, Carriers, Retailers, Insurers"

# Indices: they have returns of their own and hold nothing.
INDEX_NAMES = (
    "S&P, Nasdaq, Dow, FTSE, Nikkei, Topix, TOPIX, DAX, CAC, Euro Stoxx, STOXX, Stoxx, Hang Seng, CSI, Kospi, KOSPI, Nifty, Sensex, MSCI, Russell 1, Russell 2, Russell 3, Bovespa, Ibovespa, ASX, TSX, IBEX, SMI, Selic, Bloomberg Aggregate, Straits Times Index, Tadawul, VIX"
)  # fmt: skip

# Bodies that "the" points back to when a name stands before: "the fund", "the Paris-based group", "the $9bn insurer".
INSTITUTION_HEADS = (
    "fund, bank, insurer, reinsurer, group, firm, company, institution, manager, investor, trust, foundation, endowment, scheme, plan, pool, system, authority, agency, corporation,"
    "lender, broker, brokerage, house, boutique, custodian, provider, giant, specialist, business, holding, conglomerate, partnership, university, college, federation, association, mutual, operator, company,"
    "consortium, outfit, start-up, startup, sovereign, platform, carrier, bourse, caisse, issuer, borrower, seller, target, tracker, lab, fintech, supermarket, incubator, charity, society, council, retailer, developer, airline, utility, carmaker, miner, landlord, exchange, pension, asset manager, vehicle, venture, entity, organisation, organization, startup, chain, office, bidder, buyer, watchdog"
)  # fmt: skip
# What may stand between "the" and such a noun without making it another body.
INSTITUTION_MODIFIERS = (
    "sovereign, wealth, pension, investment, asset, money, state, state-owned, state-backed, government, private, equity, public, retirement, macro, hedge, mutual, insurance, life, management, fund, credit, venture, capital, oil, buyout, quant, active, listed, national, savings, superannuation, default, flagship, teachers, hospital plan,"
    "wealth fund, endowment, property, real, estate, infrastructure, tech, technology, fintech, specialist, family, giant, largest, biggest, whole, same, entire, said, itself, trading, financial, services, banking, index, UK, US, EU"
)  # fmt: skip

# Who puts money in and takes it out: the flow is measured on the fund or firm, not on them.
CLIENTS = "clients, customers, investors, savers, policyholders, unitholders, shareholders, subscribers, depositors, members, households, buyers, institutions"
# Who works for or decides over a body, or speaks of it: the figure is measured on the body.
INSIDERS = (
    "staff, board, trustees, directors, officials, executives, committee, consultants, lawyers, lobbyists, analysts, economists, critics, regulator, government, bankers, advisers, advisors, shareholders, management, suitors, strategists, watchdog, supervisor, ministers, parliament, lawmakers,"
    "chairman, chairwoman, chair, president, governor, spokesman, spokeswoman, chief, executive, sponsor, reports, deal, move, switch, sale, change, merger, step, filing, founders group, papers, performance, backers, agency, rating agency"
)  # fmt: skip
# Singular nouns for many people: a share of them is a share of a group.
COLLECTIVES = (
    "team, staff, workforce, board, panel, public, population, electorate, membership, sample, audience, profession"
)
# Bodies' own securities: with "its" or alone they stand for the body.
OWN_SECURITIES = "shares, stock, units, share price, share, unit price, stock price, stocks, the shares"
# The counted noun is who is counted for these, also with an owner before ("its 1.1 million members" keeps the owner).
COUNTED_ON_OWNER = (
    "members, clients, customers, savers, subscribers, policyholders, holders, accounts, workers, employees, staff, people, advisers, advisors, jobs, offices, branches, positions, portfolios, strategies, countries, meetings, issuers, borrowers, employers, projects, deals, shareholders, civil servants, citizens, tranches, founders, holdings, states, pensioners, savers, users, investors, brokers, products, mandates, votes, sites, clinics, stores, tonnes, ounces"
)  # fmt: skip

# Asset classes of several words whose last word alone says nothing.
ASSET_PHRASES = "fixed income, venture capital, private capital, natural resources, real assets, private markets, public markets, absolute return, risk parity, growth capital, money market, money_market, emerging markets"
# Verbs whose object does what the infinitive after it says: "expects the bank to cut".
OBJECT_CONTROL = "expect, expects, expected, expecting, want, wants, wanted, advise, advises, advised, ask, asks, asked, urge, urges, urged, allow, allows, allowed, let, lets, letting, require, requires, required, force, forces, forced, help, helps, helped, enable, enables, enabled, encourage, encourages, encouraged, tell, told, cause, causes, caused, lead, led, push, pushed, permit, permits, permitted, sees, see, forecast, forecasts, oblige, obliges, obliged, order, ordered, get, got"
# Verbs by which money leaves what stands after "from".
PULLING = "pull, pulls, pulled, pulling, withdraw, withdraws, withdrew, withdrawn, withdrawing, yank, yanked, yanking, redeem, redeemed, redeeming, took, take, taken, taking, remove, removed, drain, drained, fled, flee, cash out, cashed out, move, moved, siphoned, pulled out, exit, exited, divert, diverted, flow, flowed, flowing, leaked, transferred, shifted, switched"

# What an economy has, and nobody in the text holds.
ECONOMY = "inflation, unemployment, growth, gdp, economy, output, rate, rates, prices, yield, yields, wages, tariff, tariffs, deficit, jobs, exports, imports, spreads"

# Measures of a whole economy, as a phrase of their own.
ECONOMIC_MEASURES = "inflation, headline inflation, core inflation, annual inflation, consumer inflation, price inflation, economic growth, unemployment, joblessness, consumer prices, gdp, gdp growth, wage growth, growth, economic output, gross domestic product, the economy, deposit rates, mortgage rates, lending rates"
# Heads of phrases that speak of the economy whatever stands before them; what a state lays on goods is nobody's either.
ECONOMIC_HEADS = "inflation, unemployment, joblessness"
LEVIES = "tariff, tariffs, import duty, import duties"

# Words for offices after the name of a person: "Maria Keller, chief investment officer".
TITLE_WORDS = "chief, head, director, president, chair, chairman, chairwoman, officer, economist, strategist, analyst, manager, partner, founder, co-founder, governor, minister, ceo, cio, cfo, spokesman, spokeswoman, secretary, trustee"
# Who holds it, as the word before a measure: "pension assets", "fund industry revenue".
COMPOUND_HOLDERS = "superannuation, retirement, endowment, insurance, fund, funds, bank, insurer, plan, plans, trust, industry, household, etf, pension, reit, market, sector, government, company, corporate, sovereign"
# Countries and the like, which "the country" points back to.
LANDS = "country, nation, kingdom, emirate, republic, state, city, countries, states, cities"
# A body of these sorts is told by its owner even where the owner is a name: "Harvard's endowment".
PUBLIC_BODIES = "endowment, permanent fund, sovereign fund, wealth fund, stabilisation fund, oil fund, national fund, provident fund, pension fund, police plan"

# Words between an article and a figure that say nothing of whom it measures: "a net 5bn", "the remaining 25%".
WEAK_WORDS = "net, combined, total, estimated, average, median, mere, further, joint, record, whopping, equivalent, remaining, other, a"
# Units that a price is for: "$5 an ounce, up 3%".
UNIT_NOUNS = "ounce, share, barrel, unit, tonne, member, year, head, person, gram, bushel, pound"
# Nouns for a part of a whole: "the share of funds that".
SHARE_NOUNS = "share, slice, proportion, portion, percentage, number"
# Verbs by which a seller parts with a thing, and those that put a value on one.
SELLING = "sell, sells, sold, selling, divest, divested, divesting, offload, offloaded, dispose, disposed"
VALUING = "value, values, valued, valuing"
# Verbs by which a part of a thing comes to its holder: "a quarter of the bond went to insurers".
GOING = "went, goes, go, going, belongs, belonged"

# Words written small at the end of a name that belong to the body ("Orchard Hill scheme"), and those that do not.
OWN_PAPER = "shares, stock, units, flows, board, bond, bonds"
SMALL_NOUNS_OF_NAMES = (
    f"fund, scheme, bank, group, system, trust, plan, project, programme, program, partnership, {OWN_PAPER}"
)

# Sorts of bodies: the nouns that point back to one, and the words by which a name shows its sort. A noun of one sort
# does not point back to a name of another.
SORTS = (
    ("bank", "bank, lender", "Bank, Banco, Banque, Bancorp, Banken, Sparkasse, Kontor"),
    ("insurer", "insurer, reinsurer, underwriter", "Life, Insurance, Assurance, Re, Mutual, Sompo, Versicherung, Assicurazioni, Takaful"),
    ("fund", "fund, plan, scheme, endowment, trust, pool, pension, sovereign", "Fund, Funds, Super, Pension, Pensions, Plan, Scheme, Retirement, Endowment, Trust, Teachers, Provident, Superannuation, Afores, Foundation"),
    ("firm", "firm, group, company, manager, house, boutique, business, outfit, broker, brokerage, consultancy", "Capital, Partners, Investors, Advisers, Advisors, Management, Group, Holdings, Investments, Asset, Managers, Securities, Global, Company"),
)  # fmt: skip
