internal import EvenhandText

extension LexiconSource {
    /// English. Bare words are only listed where they rarely mean anything else, and never where they are frequent.
    static let english: [LexiconSource] =
        [
            englishHarm, englishBody, englishHurt, englishVulnerability, englishDependants, englishHardship,
            englishLegal,
            englishLeaving, englishExpectation, englishUnsaid, englishStaying, englishEndings, englishBonds,
            englishPersons, englishMisconduct, englishFault, englishBlame, englishForeignBodies, englishFood,
            englishDevices, englishBurning, englishVehicleParts, englishFailing,
            englishDeparting, englishRivals,
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
                (opposite|near|behind|beside|next to|past|across from|outside|around) (the |your |)(* |)(hospital|clinic|courthouse|police station|nursing home|care home|hospice|fire station), hospital (corners|drama|series|radio|car park|parking|stop|gift shop|canteen|branch|entrance|road|street|wing|scrubs|show|bed frame), (lawyer|judge|police|policeman|court|courtroom|detective|cop|legal|law|nurse|doctor|hospital) (s |)(costume|outfit|uniform|drama|series|show|film|movie|novel|thriller|game|toy|academy|book|textbook|parade|festival|student|school)
                (film|series|show|novel|drama|book|movie|podcast|documentary|game) (about|with) (a |the |* |)(lawyer|lawyers|judge|police|court|detective|law|hospital), (lawyer|judge|policeman|nurse|doctor) in (your|the|this) (advert|ad|advertisement|commercial|film|series|show|video|trailer|clip|photo|picture), (judge|judges) (on|of|in) (the|a|your) (* |)(show|contest|competition|programme|final|panel)
                (i'm|i am|i work as|work as|as) (a|an) (* |)(lawyer|solicitor|attorney|barrister|judge|notary|police officer|policeman|detective), (solicitor|lawyer) (was|is) (very |so |really |)(friendly|helpful|quick|kind|lovely|great|nice|polite|excellent), (recommend|find|looking for) (a|an) (* |)(lawyer|solicitor|notary) (near|who|nearby), keep(ing|) (the |)(lawyers|lawyer|solicitors|courts|police) out, leave (the |)(lawyers|lawyer|solicitors|courts|police) out
                court (lane|street|road|avenue|house|gardens|place|close|square|drive|view|terrace|hotel|cinema|jester|surface|lights|number), (netball|pickleball|volleyball|handball|indoor|outdoor|clay|grass|paddle) court(|s), police (parade|festival|ball|band|checkpoint|roadblock|cordon|academy|squad car|traffic|choir|museum|recruit|auction|blocked|closed|diverted|directed), (traffic|road) police, (ombudsman|regulator|police|consumer|trading standards) (s |)(leaflet|brochure|booklet|address|website|flyer|poster|newsletter|phone number|logo|guide), (leaflet|brochure|flyer|poster|article|podcast) (about|by|from|of) (the |)(ombudsman|regulator|police|law|consumer), sue me if, so sue me, is it legal to, legal (and|tender|guardian|drama|thriller|size|holiday|name|age|secretary|high), legally (married|separated|blind|deaf|divorced|adopted|changed|named|park|parked|old|downloaded), senator (lounge|card|status|hotel|suite), watchdog timer
                (sign|signs|horoscope|zodiac|leo|gemini|virgo|pisces|aries|ordered|necklace|pendant|mug) (* |* * |)cancer, cancer (sign|zodiac|horoscope|necklace|pendant|mug|bracelet|fundraiser|awareness|walk|society|donation|run|season), (work|works|working|job|employed|volunteer|volunteering|cook|manager|nurse) (at|in|for) (a|an|the|our) (* |)(care home|nursing home|hospice|food bank|shelter|hospital), (run|manage|own) (a|the) (* |)(care home|nursing home|hospice|shelter|food bank), orphaned (file|files|folder|account|page|process|works|line|records), (widow s|black|merry) (peak|widow), widow maker, voice (recorder|memo|remote|assistant|note|message), good grief, (giving|gave|give) (me|us) grief, (audio|sound|video|picture|stream|game|playback|image) stutter(|s|ed|ing), recovery (mode|disk|drive|partition|email|phone|code|key|option), (bus|tram|bike|smoking) shelter, newborn (size|sizes|clothes|set|outfit|photo|photoshoot|vest|hat|collection|section), end of life (support|product|device|date|notice), (airline|company|shop|firm|operator|store|seller|vendor) (went|has gone|is|goes|go|are) bankrupt, sober (note|colour|color|look|design), elderly (laptop|phone|car|computer|machine|boiler|tv|printer), (back|breast|butterfly|golf|tennis|four|two|brush|engine) stroke, stroke (engine|length|width|play|index|technique|rate), (python|code|command|script) interpreter, depressed (key|button|area), (very|so|really|heartily) sick of
                (colour|color|dye|ink|jacket|fabric|shirt|pen|marker|radiator|radiators|it|they|paint|print) bleed(|s|ing), bleed(|s|ing) (colour|color|dye|ink|through|the radiator|the radiators|into the|valve), (sound|bass|volume|inbox|mailbox|price|prices|bill|bills|costs|colour|flavour|flavor|head) (explode|explodes|exploded|exploding|is exploding), exploded view, exploding kittens, fatal (error|exception), hazard (lights|light|switch|symbol|warning), infected (file|files|computer|laptop|phone|link|attachment|with a virus|with malware), toxic (culture|relationship|workplace), drown(|ed|ing) (out|in paperwork|in emails|in letters), (burnt|burned) (toast|orange|sienna|umber|taste|coffee|crust|pizza|cake|bread|almonds|sugar), (pizza|toast|bread|cake|food|crust|steak|chips|meat|burger|rice|meal|coffee|bulb|fuse|biscuits) (was|were|came|arrived) (completely |)(burnt|burned), burning (question|questions|desire|issue|calories), killer (app|feature|deal|film), (silicone|cake|jelly|baking|injection|plaster) (mould|mold), (mould|mold) (for|tray), (hurt|hurts|hurting|injured|wounded|bruised) (my |our |his |her |)(* |)(credit|score|feelings|pride|ego|business|finances|wallet|reputation|chances|rating|apple|apples|bananas|pocket), blister (pack|packs|packaging|wrap), spark plug(|s), spark(|s|ed) (joy|interest|debate|outrage|curiosity|plug|plugs), rash (decision|move|purchase|promise|guard), bee hives, (toy|lego|playmobil|wooden|model) (ambulance|fire|police|bus), casualty (insurance|company|series|episode), (property|life) and casualty, threw up (an|a) (error|message|warning|code), (price|sales|share|shares|deal|tent|souffle|network|website|system|server) collapsed, (voltage|share|price) surge, (hot|fast) melt, smoke (grey|gray|test|colour), flames (emoji|logo|design|pattern|sticker), (shock|shocks) (absorber|absorbers), gives me (the |)(shivers|creeps)
                (police|officer|officers) (was|were|is|are) (very |so |really |)(kind|helpful|friendly|nice|lovely|great|polite|quick), (solicitors|solicitor s|lawyers|lawyer s|solicitor|lawyer) (s |)(office|offices|practice|door|doorbell|firm) (above|below|next|opposite|near|in my|in our|on the|upstairs|downstairs), (your|my) (theft|police) form, (appointment|delivery|booking|slot|reservation|seat|flight) to another (day|time|date|slot|seat|week|address|flight), to another (day|date|time|week|address|room|seat|table|slot)
                (card reader|reader|machine|lift|elevator|link|terminal|chat|page|comments|sound|camera|doorbell|contactless|app|keypad|printer|scanner|voucher|wifi) (is|was|are|were|has been|have been|got|stays) disabled
                depressed (by|at|about) (the|your|this) (price|prices|quality|look|looks|service|food|colour|design|queue|room|decor|selection)
                (cannot|can not|can t|couldn t) see (the|any|my) (button|link|option|menu|order|orders|balance|statement|history|invoice|basket|transaction|transactions|payment|payments|page|refund)
                (disability|critical illness|cancer|funeral) (insurance|cover|plan) (page|form|quote|brochure|tab|link|website|product)
                regulator (on|of|for) (the|my|a) (gas|bottle|heater|hob|tank|stove|grill|cylinder|boiler|barbecue)
                legal notice(|s) (on|page|link|section), (find|see|read|open) (the|your) legal (notice|notices|terms|page|section)
                (lawyer|solicitor|attorney) friend (recommended|likes|liked|uses|used|loves), attorney general (visited|opened|election|candidate)
                work(|s|ed|ing) (at|for) (the|a) (court|county court|crown court|law firm|police station), (film|series|show|documentary|drama) about (a |)(lawsuit|trial|prosecution)
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
                believe, longer, when, while, since, then, otherwise, or i, or we, or you, or else, or my, or it, or this, which, where, who, stop, understand, accept, tolerate
                first time, more, less, excuse, getting, one of, even, thanks, idea, wonder, surprise, surprised, forget
                """),
        ]
}
