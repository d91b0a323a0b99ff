"""Words that say what a count or a number of points is: rows of (kind, weight before, weight after, forms)."""

COUNT_CUES: tuple[tuple[str, float, float, str], ...] = (
    # What is counted is a count, unless the words say that it was asked, surveyed or interviewed.
    ("sample_size", 6, 3, "survey(|s|ed|ing) of, poll(|s|ed) of, study of, questionnaire of, interview(|s) with, canvass of, panel of, sample of, surveyed, polled, questioned, interviewed, canvassed, answers from, responses from, replies from, responses were collected from, drew answers from, respondents, took part, spoke to, spoken to, based on responses, survey covered, covered, census of, quizzed, polling, interviewing, surveying, asked"),
    ("sample_size", 3, 5, "respondents, participants, interviewees, took part, responded, replied, were (surveyed|polled|interviewed|questioned|asked), surveyed, polled, interviewed, questioned, canvassed, in the sample, asked by, in the survey, in the poll, in the study, answered, responses"),
    ("sample_size", 3.5, 2.5, "survey, poll, study, sample, questionnaire, canvass, research, researchers, pollsters, the survey, barometer, census, panel, interviews, responses, answers, replies, views of, opinions of"),
    ("count", 2.5, 1, "employ(|s|ed|ing), countries, cities, offices, members, staff, runs, number of, has, cited by, cover(s) over, manages, launched, opened, hired, jobs, tonnes, spread across, drawn from"),
)  # fmt: skip

POINT_CUES: tuple[tuple[str, float, float, str], ...] = (
    ("point_change", 4, 3, "went up, went down, ran down, run down, rose, rise(|s|n), fell, fall(|s|en), up, down, increase(|d|s), decrease(|d|s), dropp(ed|ing), drop, climb(|ed), jump(|ed), gain(|ed|s), add(|ed|s), lost, shed, slipp(ed), slid, cut(|s), rais(e|ed|ing), lower(|ed), hike(|d|s), eas(e|ed|ing), tighten(|ed|ing), widen(|ed|ing), narrow(|ed|ing), shrank, shrunk, shrink, higher, lower, more than in, less than in, improved, deteriorated, weakened, trimmed, reduced, reduction, advance(|d), swing, by, wider, narrower, lift, moved"),
    ("point_change", 5, 4, "beat, beating, trail(|s|ed|ing), lag(|s|ged|ging), outperform(|ed|ing), underperform(|ed|ing), behind, ahead of, below, above, outpac(ed|ing), missed, benchmark, its index, the index, excess return, alpha, exceed(|ed), tracking error, shortfall, exceeded"),
    ("rate", 6, 5, "fee(|s), charge(|s|d|ing), spread(|s) of, a spread of, premium of, priced at, coupon, yield(|s|ing) of, cost(|s|ing) of, margin(|s), commission, expense ratio, pay(|s|ing), paid, cost, costing, over treasuries, over us treasuries, over mid-swaps, over bunds, over libor, over sofr, over gilts, discount of, pickup, net margin, fees explain, annual fee, in fees"),
    ("rate", 6, 3, "tracking error, gap between, the gap, gap"),
    ("rate", 3, 3, "spread(|s), premium, yield(|s), average was, the average, at, stood at, basis"),
)  # fmt: skip
