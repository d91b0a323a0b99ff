"""Words that give an amount its sign: rows of (kinds, sign, weight before the figure, weight after it, forms).

Of all words near a figure the nearest one decides, so the words of gain stand here beside the words of loss.
"""

# An amount behind these is a level ("fell by $3m, to $450m"), unless it is what something came to.
LEVEL_BEFORE = r"(?:^|[ ,(])(?:to|at|from|into|left with|ended with)$"
# So is a return behind these, unless it is what a loss came to.
RESULT_BEFORE = r"(?:^|[ ,(])(?:with|to|at)$"
# What a change or a distance came to is none, either.
CHANGED_TO = r"(?:^|[ ,(])to$"
LOSS_BEFORE = r"\b(?:loss(?:es)?|cuts?|easing|reductions?|contraction|underperformance|retreat|lag|drawdown|markdown|decline|fall|drop|slide|slump|deficit|plunge|shortfall)\b[^,;]* to$"
AMOUNT_BEFORE = r"\b(?:amount(?:s|ed|ing)?|came|comes|coming|add(?:s|ed|ing)? up|run(?:s|ning)?|ran) to$"

# A kind takes the words it has no row for from those kinds whose falls are told in the same words.
LENT = {
    "return": ("change", "point_change"),
    "change": ("return", "point_change"),
    "point_change": ("return", "change"),
    "money": ("return", "change"),
}
# What a word of another kind counts beside own ones.
LENT_PART = 0.4
# Words that are a gain or a loss for the kinds they stand at, and a measure, a bound or a place for others.
NOT_LENT = "smaller, larger, bigger, greater, short of, under, off, less, more, above, over, below, beneath, behind, made, paid, lead, premium, discount, yield(|s|ed), worsened, lowered, losses of, best, better, worst, worse off, poorer, in the red, expects, sees, waiv(e|es|ed|ing), collapse(|d), contract(|s), missing, went missing, less than, more than, cost (|it|them|the|their|its), costing (it|them|the), (would|could|might|had|has|may) have cost, (had|has|have) cost, at a loss"

SIGN_CUES: tuple[tuple[str, int, float, float, str], ...] = (
    # Bounds and spans of time that hold a word of gain.
    ("return", 1, 0, 0, "up to, as high as"),
    ("change", 1, 0, 0, "up to, as high as"),
    ("change", 1, 0, 4, "more than"),
    ("change", -1, 0, 4, "less than, fewer than"),
    ("return", 1, 0, 0, "more than, less than"),
    ("point_change", 1, 0, 5, "more than"),
    ("point_change", -1, 0, 5, "less than"),
    ("point_change", 1, 4, 5, "more than (its|their|the)"),
    ("point_change", -1, 4, 5, "less than (its|their|the)"),
    # A season is no fall.
    *[
        (kind, 1, 0, 0, "(this|last|next|each|every|by|since|until|early|late) fall")
        for kind in ("return", "change", "money", "point_change")
    ],
    # "Sales were off 12 percent".
    ("change", -1, 4, 0, "(is|was|are|were|been) off"),
    # Headcounts, clients, trustees who are fewer.
    ("count", -1, 4, 0, "(fell|fallen|falling|falls|fall|dropped|drop|declined|decreased|shrank|shrunk|shrink|cut|reduced|lower|contracted|slipped|dwindled) by"),
    ("count", -1, 0, 4, "fewer"),
    ("point_change", 1, 0, 0, "up to, as high as, over (two|three|four|five|six|ten), over the (past|last|next|year|quarter|month|week|period|decade)"),
    # What is no AUM, whoever says so.
    ("aum", -1, 6, 0, "negative (|net |total |client )(aum|assets|asset value|assets under management|assets under administration)"),
    # Money that leaves investors' hands or a fund.
    ("flow", -1, 5, 5, "(|net |total |cumulative |record |client |further )outflow(|s), (|net |client |heavy |mass )redemption(|s), (|net |client |early )withdrawal(|s), net selling, net sellers of, exodus, capital flight, drawdown(|s), divestment(|s), net redeemers"),
    ("flow", -1, 4, 2, "withdr(ew|aw|awn|awing|aws), pull, pulls, pulled, pulling, yank(|ed|ing), redeem(|s|ed|ing), shed, shedding, bled, bleed(|s|ing), haemorrhag(ed|ing), hemorrhag(ed|ing), lost, lose, loses, losing, sold, sell, sells, selling, offload(|s|ed|ing), dump(|s|ed|ing), unload(|ed|ing), drain(|ed|ing), cash(|ed|ing) out, hand(|s|ed|ing) back, handed investors, return(|ed|ing) to (clients|investors|shareholders), paid out, pay out, paid back, repaid, pays out, took out, taken out, taking out, take out, siphon(|ed) off, leak(|ed), left, leaving with, fled, flee, exited, walk(|ed) away with, transferr(ed|ing), transfer(|s), remitted, draw down, drew down, net sold, liquidat(e|es|ed|ing), yield up, stripped out, pushed out, moved out, surrender(|ed|s), suffer(|ed|s|ing), trimmed, disposed of, reduced holdings, jettison(|ed), parted with, gave back, withdrawing, taken from, raided, flow(|ed|ing) out, flowed out of, defect(|ed|ions), departures, handing, drew from the fund, drawn from the fund, net reduction"),
    ("flow", 1, 6, 0, "(exceed|exceeded|exceeding|outstripped|outpaced|outweighed|topped|outnumbered|beat) (redemptions|withdrawals|outflows|sales) by"),
    ("flow", -1, 6, 0, "(redemptions|withdrawals|outflows) (exceeded|outstripped|outpaced|outweighed|topped|outnumbered|beat) (subscriptions|sales|inflows|purchases|contributions|deposits) by"),
    ("flow", -1, 4, 2, "remov(e|es|ed|ing), disburs(e|es|ed|ing), (run|runs|running|ran) down, dip(|s|ped|ping) into, (turned|were|are|remained|became) sellers of, draw(|s|ing) on, yank(|s) out, evaporat(e|es|ed), vanish(|es|ed)"),
    ("flow", 1, 4, 2, "infus(e|es|ed|ing), entrust(|s|ed|ing), flock(|s|ed|ing) (in|into), plunk(ed) down"),
    ("flow", -1, 0, 4, "leaving, depart(|s|ed|ing), exit(|s|ed|ing), flee(|ing|s), (was|were|had been|has been) (removed|redeemed|withdrawn|pulled)"),
    ("flow", 1, 0, 4, "better off, arriv(e|es|ed|ing)"),
    ("flow", -1, 5, 0, "(|net |benefit |pension )payments to, negative in, (gave|give|gives|giving|given) up, returned, returning"),
    ("flow", -1, 5, 3, "(got|get|gets|getting) rid of, cede(|s|d), ceding, (got|get|gets|getting) back, (pay|pays|paying) the (state|government|treasury), may take another, to be gone"),
    ("flow", 1, 5, 3, "creations, premiums of, lodge(|s|d), broke a losing run with"),
    ("flow", 1, 3, 0, "took, takes, got, up"),
    ("flow", 1, 0, 6, "to the good, from bank accounts, from bank deposits"),
    ("flow", -1, 1, 5, "leave, leaves"),
    ("flow", -1, 0, 5, "in the red, be gone, to (its|their) (backers|investors|clients|limited partners|shareholders|members|owners)"),
    ("flow", 1, 5, 5, "intake, (sold|sells|sell) best, best-sellers, putting"),
    ("flow", 1, 0, 5, "come in, came in, comes in, coming in"),
    # What a firm sells to its clients comes in; what is left after redemptions has lost them already.
    ("flow", 1, 0, 6, "of fund sales, of fixed products, of annuities, of annuity products, of policies, of new products, of its funds, of insurance, of life policies"),
    ("flow", 1, 0, 6, "after (redemptions|withdrawals|outflows)"),
    ("flow", -1, 5, 0, "after (redemptions|withdrawals|outflows) of"),
    ("flow", 1, 6, 6, "net of (redemptions|withdrawals|outflows), less redemptions"),
    ("flow", 1, 5, 5, "(pension |)risk transfer(|s), transfers in"),
    ("flow", 1, 5, 0, "came back for"),
    ("flow", -1, 5, 0, "(will|to|would|could|may|might|must|should) return, unwind(|s|ing), unwound, run off, cash(|ed|ing) in, requests (totalled|came to|reached|of), terminat(es|ed|ing), loss of, (take|takes|took|taking|taken) back, took with them, budget (will take|takes|took), (force|forced|reversing) sales of"),
    ("flow", -1, 0, 5, "leaving (bond|equity|stock|us|money|hedge|active|global|european|emerging|its|their), leaving the (fund|funds|sector|market), (was|were) honoured, took away, to departing members, to (its |)pensioners, extracted"),
    ("flow", -1, 5, 5, "extract(|s|ed|ing), stripped, withdrawn, (pulled|taken|moved) out"),
    ("flow", -1, 5, 3, "sold a net, net sellers, paid the (state|government|treasury|budget|city|kingdom|owners), hand(|ed|s) the (state|government|treasury), payout(|s) of, pay-out(|s) of, payout(|s), could leave, would leave, will leave, may leave, leaving the (fund|funds|country|market|sector), walk(|ed|ing) (out|away), go elsewhere, gone elsewhere, ask(|ed|ing) for their money, asked for, pulling out, bail(|ed|ing) out of, switch(|ed|ing) out of, shift(|ed|ing) out of, moved out of, rotat(ed|ing) out of"),
    ("flow", -1, 0, 5, "from the (stabilisation|stabilization|reserve|rainy-day|sovereign|wealth|national|oil|future) fund, from the reserve, walk out, walked out, walk away, walked away, into the budget, to the operating budget, to the university's budget, in benefits, to pensioners, to retirees"),
    ("flow", -1, 2, 3, "out of, out, from the fund to, to the budget, to the state budget, to the treasury, left the"),
    ("flow", 1, 5, 5, "contribution(|s), (|net |total |cumulative |record |client |new )inflow(|s), (|net |gross )subscription(|s), net new (money|assets|business), new money, fresh money, net buying, net buyers of, net sales, net purchases, additions, net additions"),
    ("flow", 1, 4, 2, "took in, take in, takes in, taking in, taken in, pull(|s|ed|ing) in, drew in, draw(|s|ing) in, drawn in, drew, haul(|ed|s) in, suck(|ed) in, rak(ed|ing|es|e) in, bring(|s|ing) in, brought in, reel(|ed) in, attract(|s|ed|ing), gather(|s|ed|ing), garner(|s|ed|ing), lur(ed|es|ing), absorb(|s|ed|ing), won, winning, win, wins, gain(|ed|ing), added, add, adds, adding, receiv(e|ed|es|ing), bought, buy, buys, buying, purchas(ed|es|e), collected, pour(|s|ed|ing), plough(|ed|s|ing), plow(|ed|s|ing), pump(|s|ed|ing), pil(ed|ing), put, gobbl(ed|ing) up, snapp(ed|ing) up, scoop(|ed|ing) up, accounted for, accounting for, made up, amassed, mopp(ed|ing) up, soak(ed|ing) up, flow(ed|ing) into, flow(ed|ing) in, stream(ed|ing) into, flood(ed|ing) into, mov(ed|ing) into, channel(led|ling), bank(ed|ing), secur(ed|ing), net bought, put in, paid in, contribut(ed|es), sold its clients, topp(ed|ing) up, deposit(ed|ing), invest(ed|ing), inject(|s|ed|ing), direct(ed|ing), funnel(led|ling), nett(ed|ing), captured, picked up, harvested"),
    # A level that was reached, and what somebody else made, are no moves.
    ("return", 1, 6, 0, "(fall|fell|falling|falls|drop|dropped|slip|slipped|sink|sank|slide|slid|decline|declined|dip|dipped|ease|eased|down|lower|cut|lowered|reduced|shrink|shrank) (to|below|under|from|towards), (trail|trails|trailed|trailing|lag|lags|lagged|lagging|miss|missed|missing|undershot|behind|below|short of|shy of|worse than|under) (the|a|its|their|an), (trail|trailed|trailing|lagged|lag|lagging) with"),
    ("return", -1, 6, 0, "cost (it|them|investors|savers|holders|clients|shareholders), (drop|fall|decline) from (its|the|their) (peak|high) to"),
    ("return", -1, 6, 3, "(loss|losses|decline|drawdown|fall|drop|slide|slump)(| for the year| this year| so far| since january) to, hand(|ed|ing|s) back, gave back, give back, giving back, gave up, giv(e|es|ing) up, cut of, cut of up to, cuts of, write-down of, writedown of, haircut of, shave(|d) off, los(t|e|ing) another, a fall of, a drop of, a loss of, a slide of"),
    ("return", 1, 5, 4, "chipped in, clawed back, compounded, compounding, led, led the way, irr, better off"),
    ("return", -1, 5, 0, "markdown (of|to), devaluation of, devaluing by, receding, dived, dives, cost (the|its|their|his)"),
    ("return", -1, 0, 5, "under water, plunge, markdown, beneath"),
    ("return", -1, 5, 5, "wipe(|s)"),
    ("return", -1, 0, 5, "(below|under|off|beneath) (its|their|the) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|all-time|record) (peak|high|record|top)"),
    ("return", -1, 0, 3, "below"),
    ("return", 1, 0, 3, "above"),
    ("return", -1, 0, 4, "below (its|their|the) (peak|high|highs|record|launch|level), off (its|their|the) (peak|high|highs|record), under (its|their|the) (peak|high), short of its peak, worse off, poorer"),
    ("return", 1, 6, 0, "(fall|falls|fell|falling) short of"),
    ("return", -1, 5, 0, "(has|have|had) given back, beaten by, (under|below) water by"),
    # Prices and values that fall.
    ("return", -1, 4, 4, "soften, softens, lost, lose, loses, losing, fell, fall(|s|en|ing), drop(|s|ped|ping), declin(e|es|ed|ing), decreas(e|es|ed|ing), slid, slid(e|es|ing), slip(|s|ped|ping), slump(|s|ed|ing), plung(e|es|ed|ing), plummet(|s|ed|ing), tumbl(e|es|ed|ing), sank, sink(|s|ing), shed, shedding, dip(|s|ped|ping), eas(ed|es|ing), weaken(|s|ed|ing), depreciat(ed|es|ing|ion), retreat(|s|ed|ing), crash(|es|ed|ing), down, lower, loss(|es) of, loss, losses, negative, negative return(|s), negative (total|real|annual|net) return(|s), negative performance, in the red, marked down, written down, gave up, gave back, surrendered, contracted, shrank, shrunk, erod(ed|ing), underperform(|ed|s|ing), trail(|s|ed|ing), lag(|s|ged|ging), worst, detracted, devalued, devaluation, nosedived, skidded, softened, subtracted, wiped off, knocked off, wip(ed|ing), off, cheaper, minus, drawdown, pullback, correction, drop of, sell-off, selloff, fallen, stumbled, backed off, pared, withered, weaker, worsened, set back, behind"),
    ("return", 1, 4, 4, "spik(e|ed|es|ing), return(|s|ed|ing), gain(|s|ed|ing), rose, ris(e|es|en|ing), earn(|s|ed|ing), deliver(|s|ed|ing), climb(|s|ed|ing), add(|s|ed|ing), advanc(e|es|ed|ing), jump(|s|ed|ing), rall(y|ies|ied|ying), surg(e|es|ed|ing), soar(|s|ed|ing), up, higher, appreciat(ed|es|ion|ing), strengthen(|ed|s|ing), made, making, makes, make, increas(e|es|ed|ing), generat(ed|es|ing|e), positive, marked up, firmed, notched, handed, profit of, performance of, best, paid, beat, ahead, outperform(|ed|ing|s), yield(|ed|s), grew, grow(|s|n|ing), eked out, posted a gain, achiev(ed|es|ing), recover(|ed|y), rebound(|ed), bounced, produced, leapt, put on, averag(ed|es|ing), chalked up, booked, clocked, up by, stronger, improved, target of, expects, sees"),
    ("change", 1, 6, 0, "(fall|fell|falling|falls|drop|dropped|slip|slipped|slow|slowed|slowing|ease|eased|cool|cooled|down|lower|cut|lowered|reduced|shrink|shrank) (to|below|under|from|towards)"),
    ("change", -1, 5, 0, "undershot, squeez(e|ed|es|ing), (declines|drops|falls|cuts|reductions) of, missed (their|its|the) budgets, lop(|s|ped|ping), smaller by, sagged, chop(|s|ped|ping), receding, wip(e|es|ed|ing), shave(|s|d), shaving, gave up, waiv(e|es|ed|ing), decline(|s) of"),
    ("change", -1, 0, 5, "short of, poorer, beneath"),
    ("change", -1, 5, 4, "(shrink|shrinking|shrank|shrunk|contract|contracting|contracted|drop|dropping|dropped|fall|falling|fell|decline|declining|declined|decrease|decreasing|decreased|reduce|reducing|reduced|cut|cutting|lower|lowering|lowered|halving|slim|slimmed) by, cut of, cuts of, reduction of, cutting (its|the|their), reducing (its|the|their), lower, fewer, less"),
    # Amounts that shrink.
    ("change", -1, 4, 4, "soften, softens, fell, fall(|s|en|ing) (|of|by), fall, falls, fallen, falling, drop(|s|ped|ping), declin(e|es|ed|ing), decreas(e|es|ed|ing), slid, slid(e|es|ing), slip(|s|ped|ping), slump(|s|ed|ing), plung(e|es|ed|ing), plummet(|s|ed|ing), tumbl(e|es|ed|ing), sank, sink(|s|ing), shed, dip(|s|ped|ping), down, lower, less, fewer, smaller, cheaper, contract(|s|ed|ing), contraction, shr(ank|unk|ink|inks|inking), reduc(e|es|ed|ing|tion), cut, cuts, cutting, trim(|s|med|ming), lost, negative, below, shortfall, weaker, halving, retreat(|ed), erod(ed|ing), pared, slash(|ed|ing), slashed by, narrow(|ed|ing), crash(|ed), ebb(|ed), recede(|d), crimped, dented, softened, eas(ed|ing), lowered, missing, collapse(|d), short of, diminished, dwindled, thinner, worse, behind, lagged, decelerated"),
    ("change", 1, 4, 4, "spik(e|ed|es|ing), rose, ris(e|es|en|ing), grew, grow(|s|n|ing), growth, increas(e|es|ed|ing), climb(|s|ed|ing), jump(|s|ed|ing), surg(e|es|ed|ing), soar(|s|ed|ing), advanc(e|es|ed|ing), expand(|s|ed|ing), expansion, up, higher, more, larger, bigger, greater, swell(|s|ed|ing), swollen, gain(|s|ed|ing), add(|s|ed|ing), improv(e|ed|ement), rall(ied|y), leap, leapt, lift(|s|ed|ing), boost(|ed|ing), above, ahead, exceed(|ed|ing), widen(|ed|ing), balloon(|ed), recover(|ed), rebound(|ed), uptick, pickup, accelerat(ed|ion), stronger, beat, raised, raising, better, cagr, compound, year on year growth, mushroomed, doubled, put on"),
    ("change", 1, 0, 5, "dearer, costlier"),
    # A distance or a move in points.
    ("point_change", -1, 4, 4, "(took|taken|takes|taking|take) away, come in by, came in by, cool(|s|ed|ing), closed by, erod(es|ed|ing), (give|giving|given|gives) up, cheaper, smaller, undercut(|s|ting), reductions, part with, parted with, costing it, costing the, costing them, fell, fall(|s|en|ing), drop(|s|ped|ping), declin(e|es|ed|ing), decreas(e|es|ed|ing), slid, slid(e|es|ing), slip(|s|ped|ping), slump(|s|ed), plung(e|ed|es), tumbl(e|ed|es), sank, sink(|s|ing), sunk, shed, shedding, dip(|s|ped|ping), down, lower, lowered, lowering, less, fewer, narrow(|s|ed|ing|er), tighten(|s|ed|ing), tighter, shr(ank|unk|ink|inking), reduc(e|es|ed|ing|tion), cut, cuts, cutting, trim(|s|med|ming), lost, lose, losing, trail(|s|ed|ing), lag(|s|ged|ging), underperform(|s|ed|ing|ance), behind, below, short of, shortfall, shy of, miss(|ed|ing), eas(e|ed|es|ing), weaker, worse, deteriorat(ed|ion), detract(|ed|ing), discount, shav(e|ed|ing), knock(|ed|ing), easing, softened, loosen(|ed|ing), rate cut, rate cuts, rate reduction, under, off, compress(|ed|ion), retreat(|ed), drag, dragged, subtract(|ed), deficit, cost the fund, cost it, gave up, contracted, ceded"),
    ("point_change", 1, 4, 4, "spik(e|ed|es|ing), rose, ris(e|es|en|ing), increas(e|es|ed|ing), climb(|s|ed|ing), jump(|s|ed|ing), gain(|s|ed|ing), add(|s|ed|ing), up, higher, more, widen(|s|ed|ing), wider, beat(|s|ing|en), outperform(|s|ed|ing|ance), ahead, above, exceed(|s|ed|ing), outpac(ed|ing), lift(|ed|ing), boost(|ed|ing), improv(ed|ement|ing), better, hike(|s|d), hiking, rais(ed|ing|es|e), advanc(e|ed), lead, premium, excess, over, surge(|d), grew, grow, contributed, alpha, topped, swelled, push(|ed) up, greater, larger, advantage, put on, strengthened"),
    ("point_change", 1, 5, 0, "rising by, pricing in, priced in, lead over (peers|rivals|the index|its benchmark|its peers) has (shrunk|narrowed|fallen) to, gap of, difference of, gap between"),
    ("point_change", -1, 5, 0, "(would|could|might|had|has) have cost, (had|has|have) cost, cost it, cost them"),
    ("point_change", -1, 5, 0, "(cost|costs|costing) (us|members|savers|investors|holders|clients|pensioners|the (fund|scheme|plan|portfolio|client|trust|endowment))"),
    ("point_change", -1, 5, 3, "(trail|trails|trailed|trailing|lag|lags|lagged|lagging|undershot|underperformed|underperform|missed|misses) (the|its|their|his) (index|benchmark|benchmarks|market|peers|rivals|target|median|average|policy portfolio|reference portfolio), shave(|s|d|ing), shav(e|ed|es|ing) off, knock(|s|ed|ing) off, trim(|s|med|ming), lop(|s|ped|ping), lop(ped) off, forgo(|es|ing), forgone, forego(|es|ing), forfeit(|s|ed|ing), sacrific(e|es|ed|ing), drag of, cut of, cuts of, easing of, cut rates by, cut its rate by, off the return, detract(|s|ed|ing)"),
    ("point_change", -1, 0, 5, "off the return, off returns, off growth, off its return, off performance, of annual return, of return, less, lower, behind, worse, short of, shy of, below"),
    # A year's result.
    ("profit", -1, 4, 4, "(|net |operating |pre-tax |pretax |quarterly |annual |half-year |paper |investment |trading |unrealised |credit |full-year |underlying |record |currency |foreign exchange |combined |heavy |book |mark-to-market )loss, (|net |operating |paper |investment |trading |unrealised |credit |underlying |currency |foreign exchange |combined |heavy |book |mark-to-market )losses, lost, lose, loses, losing, wrote off, written off, write off, write-off(|s), writing off, wrote down, written down, write-down(|s), writedown(|s), writing down, impairment(|s), shortfall(|s), in the red, could cost, may cost, might cost, would cost, deficit for the year, hit of, took a hit of, negative result, burned through, burnt through, wiped out, erased, negative income, impaired, forfeited, dent(|s|ed|ing)"),
    ("profit", 1, 4, 4, "profit(|s), income, revenue(|s), earn(|s|ed|ing|ings), gain(|s|ed), made, cost, costs, costing, fees, fee, charges, charge, expenses, sales, contributed, generated, net income, takings, returned, swung to a profit, notched, reaped, surplus, bill, outlays, (throw|throws|threw|thrown|throwing) off, commission(|s), netted, rebates, interest, dividends, royalties"),
    ("profit", 1, 0, 6, "in (fees|charges|penalties|commissions|commission|legal fees|advisers' fees|interest|taxes|tax|salaries|bonuses)"),
    ("profit", 1, 6, 0, "(gave|give|giving|gives) up fees of"),
    ("profit", -1, 5, 3, "damage, revaluation deficit, costing it, shortfall, went sour, forgo, forgoes, forgone, forego, giving up, give up, gave up"),
    ("profit", -1, 0, 5, "write-down, writedown, write-off, went sour, is gone, are gone, is missing, are missing, went missing"),
    ("profit", 1, 5, 0, "(fall|falls|fell|falling) short of"),
    ("profit", -1, 6, 2, "(cost|costs|costing) (us|insurers|reinsurers|the reinsurer|lenders|banks|members|traders|the insurer|the lender|the endowment|the foundation)"),
    ("profit", -1, 4, 4, "frittered away, squander(|s|ed|ing), embezzle(|d), misappropriated, vanish(|es|ed), depriv(e|es|ed|ing)"),
    ("profit", -1, 0, 5, "off (the|its|their|his|a|an) (value|goodwill|book value|carrying value|investment|stake|holding)"),
    ("profit", 1, 6, 2, "gain of, gains of, profit of, profits of"),
    ("profit", -1, 6, 2, "(|had |has |have )cost (it|them|him|her|savers|investors|holders|clients|shareholders|taxpayers|members|pensioners), (cost|costs) the (budget|credit fund|country|economy), writ(e|es) down, written off at a cost of, shortfall(|s) (for the year |)(of|was|were|came to|is), (will|would|could|may|might|to) cost the (fund|scheme|group|company|firm|bank|insurer|trust|state|taxpayer|plan|port|investor|investors|members), cost the (fund|scheme|trust|plan) (about|roughly|some|nearly|almost|around), knocked, wip(ed|ing) out, los(s|ses) (were|was|came to|totalled|reached|hit|narrowed to|widened to), in the red by, deficit into"),
    # The amount by which a level moved.
    ("money", 1, 5, 2, "contribution(|s)"),
    ("money", 1, 0, 5, "off the hands, more than"),
    ("money", 1, 6, 0, "(fall|fell|falling|fallen|falls|drop|dropped|slip|slipped|come down|came down|shrink|shrank|shrunk|down|lower|lowered|cut|reduced|decline|declined|narrowed|narrow) (to|below|under|from|towards), down from, down to, turned, into, from"),
    ("money", -1, 5, 0, "undershot, lessened, cutting, assets (fall|falling), eliminat(e|es|ed|ing), hit of, hit might have been, the hit was"),
    ("money", -1, 5, 3, "cut of, cuts of, reduction of, reductions of, decrease of, take another, taken another, lose another, worse off by, poorer by, negative in, negative by, negative by about, negative of, short by, trimming, trimmed, marked down by, wip(e|es|ed|ing), dent(|s|ed|ing), knock(|s|ed|ing) off, shav(e|ed|es|ing) off, eras(e|es|ed|ing), slic(ed|ing) off, wrote down by, cut costs by, reduce costs by, lower costs by, shrink by, shrinking by"),
    ("money", -1, 5, 0, "(miss|missed|missing|misses) (estimates|forecasts|expectations|the consensus|consensus|analysts' estimates|analysts' forecasts) by"),
    ("money", 1, 5, 0, "(beat|beating|beats|topped|topping) (estimates|forecasts|expectations|the consensus|consensus) by, (fall|falls|fell|falling) short of"),
    ("money", -1, 0, 4, "less, shy of, short of, behind, below, off, short, off revenue, from earnings, off the value, off the (regional |)banks, off the market, poorer, worse off, less than, lower than, smaller than, from (its|their) book value, from book value"),
    ("money", -1, 4, 3, "(fell|fallen|falling|falls|fall) by, fell, fall of, drop(|ped|s) by, dropped, drop of, declin(ed|es|e) by, declined, decline of, decrease(|d|s) by, decreased, decrease of, shrank by, shrunk by, shrank, shrink by, shed, contracted by, contracted, cut(|s|ting) costs by, costs would be cut by, cut costs, cut by, be cut by, reduce(|d|s) (|costs |spending |debt |expenses )by, reduced, reducing, lowered by, lower, trim(|med) by, down by, down, slash(|ed|ing), slash costs by, lost, wiped off, wiped, cost cuts of, cost reductions of, cost cuts, cost reductions, cost-cutting, slid by, slid, slipped by, slipped, eroded by, take out, strip out, pare, pared by, shortfall of, smaller, dipped by, knocked off, knock"),
    ("money", 1, 4, 3, "(rose|risen|rising|rises|rise) by, rose, rise of, grew by, grew, grow by, increase(|d|s) by, increased, increase of, expand(|ed|s) by, expanded, swelled by, swelled, climbed by, climbed, jumped by, jumped, gained, gain of, added, up by, up, ahead of, above, save, saves, saving(|s), savings of, surplus, paid, pay, pays, worth, dividends, grants, benefits, tax(|es), debt, deficit, turnover, fine, bonus(|es), ballooned by, higher, boost, distributed, owed, raised by, cost savings, synergies, owes, bids, orders, budget, contributions, premiums"),
)  # fmt: skip
