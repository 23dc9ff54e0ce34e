internal import EvenhandText

extension LexiconSource {
    /// English. Bare words are only listed where they rarely mean anything else, and never where they are frequent.
    static let english: [LexiconSource] =
        [
            englishHarm, englishBody, englishHurt, englishVulnerability, englishDependants, englishHardship,
            englishLegal,
            englishLeaving, englishExpectation, englishUnsaid, englishStaying, englishEndings, englishBonds,
            englishPersons, englishMisconduct, englishFault, englishBlame,
        ] + [
            LexiconSource(
                .anger, .english,
                """
                angry, furious, outraged, outrageous, disgusted, disgusting, disgrace, disgraceful, ridiculous, appalled, appalling
                pathetic, terrible, horrible, horrendous, awful, worst, atrocious, livid, fuming, enraged, infuriating, infuriated
                shameful, ashamed, idiots, idiot, stupid, morons, moron, useless, hopeless, joke, crooks, scumbags, liars
                bullshit, crap, damn, hell, bloody, fucking, fuck, shit, wtf, garbage, trash, rubbish, hate, despise, unbelievable
                unacceptable, insane, absurd, shocking, sickening, incompetence, nightmare, clowns, thieves, greedy, evil
                fed up, sick and tired, had enough, sick of, beyond frustrated, how dare you, shame on you, waste of time
                """),
            LexiconSource(
                .plain, .english,
                """
                blind(|s) spot(|s), (roller|venetian|vertical|window|bedroom|kitchen|cellular|roman|blackout|pleated) blind(|s), the blind(|s) (is|are|in|does|do|will|fell|broke|came), blind(|s) (is|are) (broken|too|stuck|crooked|torn)
                color blind mode, blind test, (injury|stoppage) time, sudden death, cost(|s|ing) (me |us |)an arm and a leg, arm and a leg
                (tennis|squash|basketball|badminton|food|padel|volleyball) court(|s), court (shoe|shoes|booking|bookings|hire|time slot), legal(| size| sized) (paper|pad|pads), legal (size|sized), (volume|heat|speed|tone|temperature|flow|fan|light|charge|power|air|steam) regulator(|s), rude awakening, (open|opens|opening|reopens|opened) the wound, (old|open) wound(|s), rub salt, wound up, (expected|expect) nothing (more|less|else), (as|like|than|what) (i|we) (expected|had expected|would expect), regulator valve, (voltage|pressure|gas|water|heat|window) regulator(|s)
                fire (sale|tv|stick|tablet|pit|place|stone|works|service|red), on fire sale, gift card is on fire, killing (me|time|it), to die for, dying to, dead (pixel|pixels|link|links|battery|line|zone|end|on arrival), drop dead
                heart attack grill, sick (day|days|leave|note), sick note, elderly (care|tv|model), broken (hand held|leg of), hand(|s) free, burn(|ed|t|ing) (cd|cds|dvd|disc|out)
                court yard, law of, hospital (corners|grade|green), poison ivy green, injury lawyer, handicap(|s) (on|in|index|calculator), golf handicap, my handicap is
                the account (was|is|has been|got) disabled, (account|button|option|feature|function|notifications|javascript|cookies|profile|card|login|setting|access|user|number|phone|line) (was|is|are|were|has been|have been|got|been|stays) disabled, disabled (by|in the app|in settings|due to|because|my|the|account|accounts|button|without|for no)
                have you disabled, you disabled, they disabled, (is|was|it|be|been|being) disabled by, disabled (my|the|our|your) (account|card|login|profile|service|line), deaf ears, on deaf, blind eye, stroke(|s) (of|per|width|pattern), (key|brush|pen|breast|paint|each) stroke(|s)
                cancer (charity|research uk|foundation), (tropic|sign) of cancer, depression (in|of) the (cushion|seat|mattress|surface|lid), case law school, driver(|s) (update|updates|software|version|download|disk|file|files|seat|window|side|door), (printer|graphics|audio|usb|screw|sound|device|video) driver(|s)
                (your|my|the) agent number, travel agency, staff (discount|entrance|parking|only), manager (app|software|account|console), (password|file|download|task|account settings|device|package) manager, guard rail, screen guard, mouth guard
                legal (name|holiday|tender|guardian|age|drinking|department|entity|owner|resident|address), court(| side) seats, sue (from|at|is|was|told|who|said), my friend sue, leave (feedback|a review|a comment|a message|the parcel|the package)
                i assumed responsibility, assume(d|s) (responsibility|liability|the debt|the loan|no), expected (delivery|arrival|date|to arrive by), (as|when|than|was|were|is|are|be|been) expected(| to| by| on| in), (i|we) expect (a|an|your|you) (reply|response|answer|call|refund|email|solution|callback)
                """),
            LexiconSource(
                .currency, .english,
                """
                dollar(|s), bucks, euro(|s), quid, rupees, baht, zloty(|s|ch), yen, pounds, pence, cents, francs, kronor, rupee, dirhams, ringgit
                (canadian|australian|us|american|singapore) dollars, swiss francs, (pounds|british pounds) sterling
                """),
            LexiconSource(
                .negator, .english,
                """
                not, never, no, nobody, none, without, cannot, cant, dont, didnt, wont, isnt, wasnt, werent, arent, doesnt, havent
                hasnt, hadnt, wouldnt, nor, neither, t, nothing, hardly, rather than, instead of, avoid, unlikely, no one, far from
                refrain, free from, short of
                """),
            LexiconSource(
                .affirmer, .english,
                """
                hesitate, choice, option, alternative, only, just, wait, doubt, matter, if, unless, until, because, but, so, and, that
                believe, longer, when, while, since, then, otherwise, or, which, where, who, stop, understand, accept, tolerate
                first time, more, less, excuse, getting, one of, even, thanks, idea, wonder, surprise, surprised, forget
                """),
        ]
}
