"""Words around two figures that tell how the two belong together, in classes of words that do the same work there.

A word that is named twice belongs to the first class that names it.
"""

LINK_WORDS: tuple[tuple[str, str], ...] = (
    ("past", "ago earlier previously before prior formerly originally previous preceding last once then initially used peak began started launched back"),
    ("now", "now today currently present this still already latest"),
    ("year", "yyyy"),
    ("was", "was were had"),
    ("is", "is are has have"),
    ("been", "been having being"),
    ("be", "be stands stood stand remains remain"),
    ("up", "rose rise rises rising gained gain gains grew grow grows grown growing increased increase increases climbed climb added adds add jumped surged soared advanced up higher improved swelled expanded risen lifted lift raised raise raising raises increasing doubled tripled improving widened rallied leapt beat beats topped outperformed"),
    ("down", "fell fall falls falling lost lose loses losing dropped drop declined decline shed shrank slipped slid down lower decreased cut cuts cutting reduced reduce reducing shrinking tumbled sank slumped plunged dipped retreated eased narrowed contracted fallen shrunk trimmed trim lowered dwindled weakened slowed slowing trailed lagged"),
    ("hold", "holds hold held owns own owned keeps keep kept manages managed manage runs run oversees oversee controls accounts account accounted makes make made takes take took represents represent comprises comprise"),
    ("do", "returned return earn earned yield yields yielded delivered generated averaged posted reported booked recorded netted achieved produced"),
    ("flow", "attracted drew pulled withdrew bought sold poured ploughed received collected gathered invested committed paid pay pays put spent sent bled leaked suffered contributed charge charges charged cost costs"),
    ("plan", "wants want plans plan aims aim seeks seek targets intend intends will would could should may might must"),
    ("say", "said says say expect expects see sees think believe answered forecasts expected projected predicts mentioned cited named chose"),
    ("reach", "reached hit reaching hitting leaving taking bringing"),
    ("verb", "did does manage came comes come ended employs employ serves covers trades values valued lends lent reads use uses won delivers issue issued saw jumped swung moved switched divested edged wrote owes owe gave give gets get got went goes finished provides provide followed leads led dominate counts count rank ranks consider favour prefer"),
    ("contrast", "while whereas but although though however yet"),
    ("and", "and plus or nor"),
    ("against", "against versus vs compared than relative opposed behind ahead above below exceeding trailing beating short"),
    ("from", "from"),
    ("to", "to into"),
    ("after", "after following since until"),
    ("of", "of in among for at by on with across within under between per over during through towards"),
    ("peer", "benchmark index benchmarks indices target goal goals peers peer median average consensus estimate estimates forecast expectations hurdle rivals analysts market sector industry"),
    ("span", "year years month months quarter quarters week weeks decade half period wave survey round poll day days edition time spring summer autumn winter january february march april june july august september october november december"),
    ("who", "which who whose whom that"),
    ("pronoun", "it they he she we i you these those them itself same"),
    ("its", "its their his her our"),
    ("other", "other others rest remainder remaining second third next elsewhere overseas abroad foreign domestic home local international"),
    ("total", "total together overall altogether combined whole all both each respectively apiece sum"),
    ("part", "including excluding"),
    ("instead", "instead rather not no never neither none"),
    ("the", "the"),
    ("a", "a an another further"),
    ("hedge", "only just merely mere even barely about nearly almost around roughly more less most least up-to much many little few some net"),
    ("as", "as"),
    # Marks stand for themselves.
    (",", ","), (";", ";"), (":", ":"), ("(", "("), (")", ")"), ("|", "|"), ("/", "/"), (".", "."), ("-", "-"), ("line", "\\n"), ("and", "&"), ("#", "#"),
)  # fmt: skip

# What the words of a class are in the outline of a clause; classes without a letter are left out, other words are nouns.
OUTLINE: dict[str, str] = {
    "was": "V", "is": "V", "been": "G", "be": "V", "up": "V", "down": "V", "hold": "V", "do": "V", "flow": "V",
    "plan": "V", "say": "V", "reach": "V", "verb": "V", "contrast": "C", "and": "A", "against": "P", "from": "P",
    "to": "P", "after": "P", "of": "P", "as": "P", "who": "O", "pronoun": "O", "its": "", "the": "", "a": "", "hedge": "",
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "|": "|", "/": "/", ".": ".", "-": "-", "line": "|", "#": "#",
}  # fmt: skip
