"""How amounts of money name their currency. A name in capitals is ISO 4217; a name in small letters is a family whose member the text decides."""

from transforms.lexicon.forms import forms

CODES = tuple(
    "USD EUR GBP JPY CHF AUD CAD NZD HKD SGD TWD CNY CNH RMB INR KRW IDR MYR THB PHP VND PKR LKR BDT NPR KZT UZS SAR AED QAR KWD BHD OMR "
    "ILS TRY EGP MAD TND DZD NGN KES GHS ZAR TZS UGX ETB ZMW BWP MUR XOF XAF BRL MXN ARS CLP COP PEN UYU PYG BOB CRC DOP JMD TTD "
    "NOK SEK DKK ISK PLN CZK HUF RON BGN RSD HRK RUB UAH GEL AZN BYN MOP FJD PGK IRR IQD JOD LBP LYD SYP DEM FRF ITL ESP NLG".split()
)
# Codes in the news that are no ISO 4217 code, and what they are.
RENAMED = {"RMB": "CNY", "CNH": "CNY"}

# Written before the number, glued or after one space (some after it too). Longest wins. "A $5bn fund" and "Series C $5m"
# are no currency: A and C are glued to their dollar.
SYMBOLS = {
    "US$": "USD", "US $": "USD", "U.S.$": "USD", "U.S. $": "USD", "$US": "USD", "$U.S.": "USD", "USD$": "USD", "U$S": "USD", "U$": "USD",
    "A$": "AUD", "AU$": "AUD", "Aus$": "AUD", "AUD$": "AUD", "$A": "AUD",
    "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "CAN$": "CAD", "CDN$": "CAD", "Cdn$": "CAD", "CAD$": "CAD", "$C": "CAD",
    "HK$": "HKD", "HK $": "HKD", "HKD$": "HKD", "$HK": "HKD", "NZ$": "NZD", "NZ $": "NZD", "NZD$": "NZD", "$NZ": "NZD", "S$": "SGD",
    "S $": "SGD", "SG$": "SGD", "SGD$": "SGD", "NT$": "TWD", "TW$": "TWD", "NT $": "TWD", "MOP$": "MOP", "M$": "MYR", "B$": "BND",
    "J$": "JMD", "TT$": "TTD", "FJ$": "FJD", "Z$": "ZWL", "N$": "NAD", "R$": "BRL", "R $": "BRL", "MX$": "MXN", "Mex$": "MXN", "AR$": "ARS",
    "COL$": "COP", "Col$": "COP", "CLP$": "CLP", "Ch$": "CLP", "RD$": "DOP", "$": "dollar",
    "€": "EUR", "£": "pound", "GB£": "GBP", "E£": "EGP", "LE": "EGP", "¥": "yen", "Y=": "yen", "JP¥": "JPY", "CN¥": "CNY", "Rmb": "CNY", "Ps": "peso", "元": "CNY", "円": "JPY",
    "₹": "INR", "₩": "KRW", "₦": "NGN", "₺": "TRY", "TL": "TRY", "₽": "RUB", "₱": "PHP", "₫": "VND", "฿": "THB", "₪": "ILS", "₴": "UAH", "₸": "KZT",
    "₵": "GHS", "GH₵": "GHS", "GH¢": "GHS", "₡": "CRC", "₲": "PYG", "₼": "AZN", "₾": "GEL", "₮": "MNT", "৳": "BDT", "﷼": "SAR",
    "₿": "BTC", "Rs": "rupee", "Rs.": "rupee", "Rs ": "rupee", "RS": "rupee", "RS.": "rupee", "Re": "rupee", "Rp": "IDR", "Rp.": "IDR", "RM": "MYR",
    "Dh": "AED", "Dhs": "AED", "Dhs.": "AED", "Dh.": "AED", "DH": "AED", "Dirhams": "AED", "SR": "SAR", "QR": "QAR", "KD": "KWD", "BD": "BHD", "RO": "OMR",
    "Tk": "BDT", "Tk.": "BDT", "Php": "PHP", "KSh": "KES", "Ksh": "KES", "KSh.": "KES", "Ksh.": "KES", "Kshs": "KES", "Kshs.": "KES", "KShs": "KES", "Sh": "KES", "Shs": "KES", "USh": "UGX", "TSh": "TZS",
    "Bt": "THB", "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "Sfr.": "CHF", "sfr": "CHF", "SwFr": "CHF", "Fr": "CHF", "Fr.": "CHF", "fr.": "CHF", "DM": "DEM", "FFr": "FRF", "Ffr": "FRF",
    "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Skr": "SEK", "Nkr": "NOK", "Dkr": "DKK", "kr": "krone", "kr.": "krone", "Kr": "krone",
    "NIS": "ILS", "Kč": "CZK", "Kc": "CZK", "Ft": "HUF", "zł": "PLN", "zl": "PLN", "Zl": "PLN", "S/": "PEN", "S/.": "PEN", "Bs": "BOB", "IRs": "IRR",
}  # fmt: skip

# One capital letter is a currency only before an amount that cannot be a name: with a scale word, grouped digits or
# hundredths.
# PS is the pound sign where an encoding lost it ("PS2.7m"), and a game console.
LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP", "K": "ZMW", "Y": "JPY", "W": "KRW", "PS": "GBP"}

# After the number. Country words come first; alone, the noun is a family or the currency that owns the name.
_AFTER = {
    "USD": "(us|u.s.|american|united states) (dollar|dollars|dlr|dlrs), us$, u.s.$, $ us",
    "AUD": "(australian|aussie) (dollar|dollars|dlr|dlrs), aud$",
    "CAD": "canadian (dollar|dollars|dlr|dlrs), (cdn|can) (dlr|dlrs)",
    "HKD": "(hong kong|h.k.|hk) (dollar|dollars|dlr|dlrs)",
    "NZD": "(new zealand|n.z.|nz) (dollar|dollars|dlr|dlrs), kiwi dollars",
    "SGD": "(singapore|singaporean|s'pore) (dollar|dollars|dlr|dlrs)",
    "TWD": "(taiwan|new taiwan|taiwanese|nt) (dollar|dollars|dlr|dlrs)",
    "JMD": "jamaican dollars", "TTD": "trinidad(| and tobago) dollars", "FJD": "fiji(|an) dollars", "BND": "brunei dollars", "NAD": "namibia(|n) dollars",
    "ZWL": "zimbabwe(|an) dollars", "BBD": "barbad(os|ian) dollars", "BSD": "bahamian dollars", "LRD": "liberian dollars",
    "dollar": "dollar(|s), dlr(|s), $, bucks",
    "EUR": "euro(|s), d'euros, €, eur",
    "GBP": "(british |)pound(|s) sterling, sterling, stg, british pounds, uk pounds, quid",
    "pound": "pound(|s), £",
    "EGP": "egyptian pound(|s)", "LBP": "lebanese pound(|s)", "SDG": "sudanese pound(|s)", "SYP": "syrian pound(|s)", "IEP": "(irish |)punts, irish pounds",
    "JPY": "(japanese |)yen, ¥",
    "CNY": "(chinese |)yuan(|s), (chinese |)renminbi, rmb, yuan renminbi",
    "INR": "indian rupee(|s)", "PKR": "pakistan(|i) rupee(|s)", "LKR": "sri lanka(|n) rupee(|s)", "NPR": "nepal(|i|ese) rupee(|s)",
    "MUR": "mauritian rupee(|s)", "rupee": "rupee(|s), rs",
    "KRW": "(south korean |korean |)won", "IDR": "(indonesian |)rupiah(|s)", "MYR": "(malaysian |)ringgit(|s)", "THB": "(thai |)baht",
    "VND": "(vietnamese |)dong", "PHP": "(philippine|filipino) peso(|s)", "BDT": "taka",
    "MXN": "mexican peso(|s)", "CLP": "chilean peso(|s)", "COP": "colombian peso(|s)", "ARS": "argentin(e|ian) peso(|s)", "UYU": "uruguayan peso(|s)", "DOP": "dominican peso(|s)", "peso": "peso(|s)",
    "BRL": "(brazilian |de |)reais, brazilian real, reals, cruzados", "PEN": "(peruvian |)soles",
    "SAR": "saudi (riyal|riyals|rial|rials)", "QAR": "qatar(|i) (riyal|riyals|rial|rials)", "OMR": "omani (riyal|riyals|rial|rials)",
    "IRR": "iranian (rial|rials), toman(|s)", "YER": "yemeni rial(|s)", "riyal": "riyal(|s), rial(|s)",
    "AED": "(uae|u.a.e.|emirati) dirham(|s)", "MAD": "moroccan dirham(|s)", "dirham": "dirham(|s)",
    "KWD": "kuwait(|i) dinar(|s)", "BHD": "bahrain(|i) dinar(|s)", "JOD": "jordan(|ian) dinar(|s)", "IQD": "iraqi dinar(|s)",
    "TND": "tunisian dinar(|s)", "DZD": "algerian dinar(|s)", "RSD": "serbian dinar(|s)", "dinar": "dinar(|s)",
    "NOK": "(norwegian|norway) (krone|kroner|kronor|crown|crowns)", "SEK": "(swedish|sweden) (krona|kronor|kroner|krone|crown|crowns), kronor, krona",
    "DKK": "danish (krone|kroner|kronor|crown|crowns)", "ISK": "icelandic (krona|kronur|króna|krónur|crown|crowns), kronur, krónur, króna",
    "CZK": "czech (koruna|koruny|korun|crown|crowns), koruna(|s), korun, kč", "krone": "krone, kroner, crown(|s), kr, kr.",
    "CHF": "swiss franc(|s), sfr", "FRF": "french franc(|s)", "BEF": "belgian franc(|s)", "LUF": "luxembourg franc(|s)", "XOF": "cfa franc(|s)", "RWF": "rwanda(|n) franc(|s)",
    "franc": "franc(|s)", "DEM": "(german|deutsche) (mark|marks), d-mark(|s), marks", "FIM": "(finnish |)markka, finnish mark(|s), markkaa",
    "ITL": "(italian |)lire, italian lira", "TRY": "(turkish |)lira(|s)", "ESP": "(spanish |)peseta(|s)", "PTE": "(portuguese |)escudo(|s)",
    "NLG": "(dutch |)guilder(|s)", "ATS": "(austrian |)schillings", "GRD": "(greek |)drachma(|s)", "ILS": "(israeli |new israeli |new |)shekel(|s), nis",
    "PLN": "(polish |)zloty(|s|ch), zlotych, zł", "HUF": "(hungarian |)forint(|s)", "RON": "(romanian |)lei", "BGN": "(bulgarian |)leva", "HRK": "kuna",
    "RUB": "(russian |)rouble(|s), (russian |)ruble(|s)", "UAH": "(ukrainian |)hryvnia(|s), hryvnias", "KZT": "(kazakh |)tenge", "AZN": "(azerbaijani |azeri |)manat(|s)",
    "GEL": "(georgian |)lari", "AMD": "(armenian |)dram(|s)", "UZS": "uzbek (som|sum), (uzbek |)soum(|s)", "NGN": "(nigerian |)naira", "GHS": "(ghanaian |ghana |)cedi(|s)",
    "ZAR": "(south african |)rand(|s)", "KES": "(kenyan |kenya )shilling(|s)", "shilling": "shilling(|s), /-", "TZS": "tanzania(|n) shilling(|s)", "UGX": "ugandan shilling(|s)",
    "BWP": "(botswana |)pula", "ZMW": "(zambian |)kwacha", "ETB": "(ethiopian |)birr", "MMK": "kyat(|s)", "LAK": "(lao |)kip", "KHR": "riel(|s)", "AOA": "kwanza(|s)", "MZN": "meticais", "GTQ": "quetzal(|es)", "PYG": "guaran(i|ies)", "BOB": "boliviano(|s)", "CRC": "colones", "MNT": "tugrik(|s)",
    "ALL": "lek(|s)", "MKD": "denar(|s)", "BYN": "belarus(|ian) (ruble|rubles|rouble|roubles)", "LYD": "libyan dinar(|s)", "MDL": "moldovan lei", "TMT": "turkmen manat(|s)", "PGK": "kina",
    "BTC": "bitcoin(|s), btc",
}  # fmt: skip
WORDS = {form: code for code, line in _AFTER.items() for form in forms(line)} | {"real": "BRL"}

# A hundredth of the whole unit; the family takes the currency of the text ("52 cents" is dollars unless the text pays in euros).
MINOR = {
    "cent": "cent", "cents": "cent", "cts": "cent", "ct": "cent", "¢": "cent", "c": "cent", "us cents": "USD", "u.s. cents": "USD",
    "canadian cents": "CAD", "australian cents": "AUD", "euro cents": "EUR", "eurocents": "EUR", "singapore cents": "SGD", "hk cents": "HKD",
    "pence": "GBP", "penny": "GBP", "p": "GBP", "sen": "MYR", "paise": "INR", "kopecks": "RUB", "kopeks": "RUB", "kobo": "NGN", "fils": "fils",
    "halalas": "SAR", "centavos": "centavo", "pfennigs": "DEM", "ore": "krone", "øre": "krone", "öre": "SEK", "centimes": "CHF", "satang": "THB", "agorot": "ILS", "agora": "ILS", "nz cents": "NZD", "new zealand cents": "NZD", "fen": "CNY",
}  # fmt: skip

# Words that also mean something else: they name money only after a scale word or a number that looks like money.
NEEDS_AMOUNT = frozenset(
    "real won pound pounds mark dong crown c ct p mil kip kina lei lari dram drams kr ore fen rs euro yi".split()
)

# Family -> what a text without any other sign of it means.
DEFAULTS = {
    "dollar": "USD", "pound": "GBP", "yen": "JPY", "rupee": "INR", "peso": "MXN", "riyal": "SAR", "dirham": "AED", "dinar": "KWD",
    "krone": "NOK", "franc": "CHF", "cent": "USD", "centavo": "MXN", "shilling": "KES", "fils": "AED",
}  # fmt: skip

# Family -> member, when the text speaks of its country. Rows are tried in order; the most frequent country wins.
_COUNTRIES = {
    "yen": {"CNY": "China|Chinese|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Hefei|Tianjin|Wuhan|Chengdu|Suzhou|Nanjing|CSRC|CSI|yuan|renminbi|RMB", "JPY": "Japan|Japanese|Tokyo|Osaka|Kyoto|Nagoya|yen|GPIF|Nikkei|Topix|TOPIX|BOJ|Nomura|Mitsubishi|Sumitomo|Nippon|JGB"},
    "rupee": {"PKR": "Pakistan|Pakistani|Karachi|Lahore|Islamabad|KSE", "LKR": "Sri Lanka|Lanka|Ceylon|Colombo", "NPR": "Nepal|Nepalese|Kathmandu",
              "MUR": "Mauritius|Mauritian|Port Louis", "INR": "India|Indian|Mumbai|Delhi|Bengaluru|Chennai|Sensex|Nifty|SEBI"},
    "peso": {"PHP": "Philippines|Philippine|Filipinos?|Pilipinas|Manila|Cebu|Luzon|Visayas|Mindanao|Davao|Makati|Quezon|GSIS|Maharlika", "CLP": "Chile|Chilean|Santiago|AFPs?", "COP": "Colombia|Colombian|Bogota|Bogotá",
             "ARS": "Argentina|Argentine|Buenos Aires", "MXN": "Mexico|Mexican|Afores?|Pemex"},
    "riyal": {"QAR": "Qatar|Qatari|Doha", "OMR": "Oman|Omani|Muscat", "IRR": "Iran|Iranian|Tehran", "YER": "Yemen|Yemeni", "SAR": "Saudi|Riyadh|Jeddah"},
    "dirham": {"MAD": "Morocco|Moroccan|Maghrib|Casablanca|Rabat", "AED": "UAE|U\\.A\\.E|Emirates|Emirati|Dubai|Abu Dhabi"},
    "dinar": {"BHD": "Bahrain|Bahraini|Manama", "JOD": "Jordan|Jordanian|Amman", "IQD": "Iraq|Iraqi|Baghdad", "TND": "Tunisia|Tunisian|Tunis",
              "DZD": "Algeria|Algerian|Algiers", "RSD": "Serbia|Serbian|Belgrade", "LYD": "Libya|Libyan|Tripoli", "KWD": "Kuwait|Kuwaiti"},
    "krone": {"SEK": "Sweden|Swedish|Swede|Stockholm|Gothenburg|Malmö|Malmo|Riksbank|AP[1-7]|SEK", "DKK": "Denmark|Danish|Dane|Copenhagen|Aarhus|Greenland|Faroes?|Faroese|ATP|PFA|DKK", "CZK": "Czech|Prague|CZK",
              "ISK": "Iceland|Icelandic|Reykjavik|ISK", "NOK": "Norway|Norwegian|Oslo|Norges|NBIM|NOK"},
    "pound": {"EGP": "Egypt|Egyptian|Cairo", "LBP": "Lebanon|Lebanese|Beirut", "GBP": "Britain|British|UK|U\\.K|London|England|Scottish"},
    "franc": {"FRF": "France|French|Paris", "BEF": "Belgium|Belgian|Brussels", "XOF": "Senegal|Ivory Coast|WAEMU|Abidjan|Dakar|Benin|Togo|Mali",
              "CHF": "Switzerland|Swiss|Zurich|Geneva|Basel|Bern"},
    "shilling": {"TZS": "Tanzania|Dar es Salaam|Dodoma|Zanzibar", "UGX": "Uganda|Kampala", "KES": "Kenya|Nairobi|Mombasa"},
    "fils": {"KWD": "Kuwait", "BHD": "Bahrain|Manama", "JOD": "Jordan|Amman", "AED": "UAE|U\\.A\\.E|Emirates|Emirati|Dubai|Abu Dhabi|Sharjah"},
}  # fmt: skip
# A dateline names its town in capitals: "KARACHI:".
COUNTRIES = {
    family: {code: f"{pattern}|{pattern.upper()}" for code, pattern in rows.items()}
    for family, rows in _COUNTRIES.items()
}
# A thousand fils make one of these; a hundred make a dirham.
THOUSANDTHS = ("KWD", "BHD", "JOD")

# Bare dollars of a text that spells US dollars out ("US$") belong to the country that it is about.
DOLLARS = {
    "CAD": "Canada|Canadian|Toronto|Ontario|Quebec|Québec|Montreal|Vancouver|Ottawa|Alberta|Calgary|TSX|C\\$|Cdn",
    "AUD": "Australia|Australian|Australians|Sydney|Melbourne|Brisbane|Perth|Canberra|ASX|APRA|superannuation|A\\$",
    "NZD": "New Zealand|Auckland|Wellington|KiwiSaver|NZX|NZ\\$|Zealanders",
    "SGD": "Singapore|Singaporean|Temasek|SGX|CPF|S\\$",
    "HKD": "Hong Kong|HKEX|HKMA|Hang Seng|MPF|HK\\$",
    "TWD": "Taiwan|Taiwanese|Taipei|TWSE|NT\\$",
}  # fmt: skip

# What a text says of all its dollars: "figures in Canadian dollars", "$5 million in Australian dollars".
DOLLAR_NAMES = {
    "USD": "US|U\\.S\\.|American", "CAD": "Canadian", "AUD": "Australian", "NZD": "New Zealand", "SGD": "Singapore", "HKD": "Hong Kong",
    "TWD": "(?:New )?Taiwan",
}  # fmt: skip
DOLLAR_NOTE = (
    r"(?i:\b(?:figures?|amounts?|sums?|values?|numbers|prices|currency|dollars?|everything|all)\b[^.;\n]{{0,60}}\b(?:in|are|is|to) (?:{0}) dollars\b"
    r"|[0-9.,]+(?: ?[a-z]+)? in (?:{0}) dollars\b|\b(?:{0}) dollars (?:unless|except where)\b)"
)
