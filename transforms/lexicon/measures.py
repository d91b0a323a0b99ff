"""Nouns that say what a figure measures. The last word of a phrase decides; `FIXED_PHRASES` count as one word."""

MEASURE_HEADS = (
    "deficits, surpluses, shortfalls, listings, offerings, placements, mergers, takeovers, stakes, shareholdings, write-offs, writeoffs, penalties, fines, salaries, buybacks, discounts, pensions bill, overheads, takings, royalties, rents, rent, rental income, balance sheet, net worth, market capitalisation, market cap, capacity, insurance, collections, repayments, borrowings, lending, borrowing, financing, advances, arrears, defaults, default, charge-offs, mortgages, trades, transactions, orders, deliveries, shipments, output, reserves ratio, liquidity, buffer, buffers, cushion, haul, pile, stash, stockpile, coffers, status, range, price_range, assets, asset, capital, funds under management, portfolio, corpus, size, scale, value, worth, wealth, savings, money, holdings, holding, reserves, hoard, book, base, account, pool, pot, balance, balances, total, sum, equity,"
    "profit, profits, income, revenue, revenues, earnings, loss, losses, cost, costs, expense, expenses, expenditure, outlay, outlays, spending, sales, turnover, fee, fees, commission, commissions, charge, charges, margin, margins, interest, dividend, dividends, payout, payouts, distribution, distributions, bonus, bonuses, benefit, benefits, contribution, contributions, premium, premiums, savings, gain, gains, performance, result, results, surplus, deficit, shortfall, debt, liabilities, provision, provisions, impairment, write-down, write-downs, writedown, writedowns, tax, taxes, bill, fine, penalty, budget, budgets,"
    "inflow, inflows, outflow, outflows, flow, flows, redemption, redemptions, withdrawal, withdrawals, subscription, subscriptions, purchases, buying, selling, exodus, mandates, transfer, transfers, demand, sale, sales, issuance, money, drawdowns, additions, new-money, turnover, volume, volumes, trading,"
    "return, returns, yield, yields, rate, rates, spread, spreads, coupon, inflation, unemployment, ratio, ratios, cover, coverage, gearing, leverage, occupancy, discount, premium, growth, increase, decrease, rise, fall, drop, decline, jump, cut, lag, gap, outperformance, underperformance, volatility, tariff, duty, levy, hurdle, hurdles,"
    "allocation, allocations, weight, weighting, weightings, exposure, exposures, stake, stakes, interest, shareholding, position, positions, proportion, share, slice, level, levels, target, targets, ceiling, limit, cap, floor, quota, minimum, maximum, threshold, mix, commitment, commitments,"
    "price, prices, valuation, valuations, capitalisation, capitalization, bid, offer, deal, deals, bond, loan, loans, facility, line, round, rounds, fundraising, funding, investment, investments, payment, payments, settlement, buyback, notes, sukuk, programme, ipo, listing, acquisition, acquisitions, disposal, disposals, stock, shares, units, orders, bids, books, nav, aum, auma, aua, multiple, multiples, debt-to-gdp, opportunity, score, index, reading, balance, average, median, figure, goal, mandate, optimism, bearishness, bullishness, appetite, dry_powder, powder, gdp, output, economy, efficiency, productivity, headcount, staff, employees, positions, enrolment, membership, tonnage, backing, salary, salaries, wage, wages, pay, estimate, forecast, projection, worth, tickets, ticket, distribution, duration, maturity, backlog, pipeline, exposure, resources, receipts, proceeds, remittances, exports, imports, subsidies, grant, grants, donations, bonuses, participation, attendance, popularity, preference, number"
)  # fmt: skip

# A measure that is a body as well: with a name or a kind of fund before it, it is who is measured.
BODY_MEASURES = "portfolio, book, account, pool, pot, corpus, sleeve, holding, fund"

# Nouns that are nothing without what follows: "stake in a port", "demand for gold", "ceiling on alternatives".
OPEN_MEASURES = (
    "stake, interest, demand, ceiling, cap, limit, allocation, allocations, exposure, gap, optimism, bearishness, bullishness, appetite, coverage, weighting, investment, investments, holding, holdings, sale, purchase, preference, proportion, quota, spending, exports, view, shareholding, target for"
)  # fmt: skip
# Words before a measure that count or judge it and do not name it.
MEASURE_LEADS = "average, typical, median, record, negative, positive, mere, whopping, estimated, latest, benchmark, equivalent, modest, sharp, further, additional, small, big, large, huge, initial, planned, proposed, own, mean, running total, strong, steep, slight, similar, fresh, another, whole, entire, just"
# Verbs of asking: what a sample is measured by.
SURVEY_WORDS = "poll, survey, study, canvass, census, questionnaire, sample, responses, answers, research, review, interviews, report, polled, surveyed, questioned, interviewed, canvassed, covered, covers, asked, respondents, replies, barometer, study's, index, questionnaires"
# Nouns that stand for a share or its question and name neither.
ANSWER_NOUNS = (
    "figure, figures, proportion, share, number, percentage, percentages, reading, response, level, total, answer, rate"
)
# Verbs that only say that an amount is held or there: no measure.
PLAIN_HAVING = "has, have, had, having, ended, ends, is, are, was, were, been, be, start, starts, started, open, opened"
# What a return is called; other nouns before a return are what returned it.
RETURN_NOUNS = "return, returns, gain, gains, loss, losses, performance, growth, income, annualised income, target, result, mandate, irr, advance, rise, fall, decline, drop, slide, shares, share price, increase, goal, total_return, outperformance"
# Moves: they name no measure where the sentence has named one.
MOVE_NOUNS = "increase, decrease, rise, fall, drop, jump, gain, decline, growth, advance, surge, slump, cut, reduction, expansion, contraction, improvement, climb, slide, addition, shrinkage"
# Verbs that say what is measured better than their object: "pays 6% of salary".
SAYING_VERBS = "pay, pays, paid, paying, charge, charges, charged, cost, costs, yield, yields, yielded, draws, draw, drew, levies, levy, earns, earned, earn, made, lost"
# Verbs that measure a distance to their object: "trailed its index by 2 points".
DISTANCE_VERBS = "beat, beats, beating, beaten, lag, lags, lagged, lagging, trail, trails, trailed, trailing, outperform, outperforms, outperformed, outperforming, underperform, underperforms, underperformed, underperforming, outpaced, outpacing, undershot, missed"
# Nouns that say how an amount was taken and leave what is measured to another word.
VAGUE_MEASURES = "average, median, mean, total, sum, range, maximum, minimum, equivalent, level, levels, record, figure, number, high, low, estimate, forecast, mark, worth, rate of, balance"
# Verbs that change their object: it is what is measured ("cut costs by 5", "raised its target to 40").
CHANGING_VERBS = "cut, cuts, cutting, raise, raises, raised, raising, lift, lifts, lifted, lifting, lower, lowers, lowered, lowering, reduce, reduces, reduced, reducing, trim, trims, trimmed, trimming, increase, increases, increased, increasing, boost, boosts, boosted, boosting, slash, slashes, slashed, slashing, push, pushes, pushed, bring, brings, brought, bringing, take, takes, took, taking, leave, leaves, left, leaving, expand, expanded, widen, widened, narrow, narrowed, double, doubled, halve, halved, set, put, puts"
# What others are asked in: a body that owns one asks ("the institute's survey"); its report may be on itself.
POLLS = "survey, surveys, poll, polls, study, studies, canvass, census, questionnaire, barometer"
# Verbs that say how an amount moved.
MOVING_VERBS = "rose, rise, rises, rising, risen, fell, fall, falls, falling, fallen, grew, grow, grows, grown, growing, climbed, climb, climbs, climbing, dropped, drop, drops, dropping, declined, decline, declining, jumped, jump, jumps, surged, surge, surging, slid, slide, sliding, slipped, slip, slips, slipping, advanced, advance, expanded, contracted, shrank, shrunk, shrink, shrinking, swelled, swell, soared, plunged, tumbled, dipped, edged, gained, eased, sank, slumped, rebounded, widened, narrowed, hit, hits, reached, reach, reaches, topped, passed, crossed, came, stood, stands, stand, totalled, totaled, exceeded, averaged, amounted, firmed, weakened, strengthened, retreated, moved, went, stayed, remained, remains, touched, doubled, tripled, halved, quadrupled, improved, slowed"
# Verbs of intention, which begin the answer to a question about the future.
PLAN_VERBS = "plan, plans, planned, planning, intend, intends, intended, want, wants, wanted, expect, expects, expected, expecting, aim, aims, hope, hopes, consider, considered, considering, prefer, prefers, favour, favours, favor, see, saw, seek, foresee, anticipate, think, would, will, may, might, could, can"
# Words that say by themselves that something has a level or has moved: "a portfolio worth 5", "shares, down 3%".
LEVEL_WORDS = "worth, up, down, off, behind, ahead, above, below, apart"
# What may stand between a verb and its figure and belong to it: "pulled in", "gave up", "accounted for".
PARTICLES = "up, down, in, out, off, back, away, over, for, into, from, on, aside"
# Behind a person: what follows is what that person makes of something else.
THINKING = "thinks, expects, reckons, believes, predicts, forecasts, fears, hopes, doubts, estimates, sees"
