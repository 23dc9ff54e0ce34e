internal import EvenhandText

extension LexiconSource {
    /// English. Bare words are only listed where they rarely mean anything else.
    static let english: [LexiconSource] = [
        LexiconSource(
            role: .cue(.harm), languages: .english,
            text: """
                injur(y|ies|ed|ing), (was|were|got|been|badly|seriously) hurt, hurt (my|his|her|myself|himself|herself)
                (was|were|got|been) burn(ed|t), burn(ed|t) (my|his|her), burns on, caught fire, on fire, started a fire
                house fire, electric shock, electrocuted, got a shock, gas leak, carbon monoxide, exploded, explosion
                (was|were|been|got) poisoned, food poisoning, (made|making) (me|us|him|her|them) (sick|ill), fell ill
                (became|got) (sick|ill|very sick|very ill), vomit(ed|ing), hospital(|ised|ized|isation|ization)
                emergency room, ambulance, (in|to) the er, bleeding, broke (my|his|her) (arm|leg|wrist|hip|ankle|tooth|teeth|hand|foot)
                broken (arm|leg|wrist|hip|ankle|rib|tooth|bone|hand|foot), fractur(e|ed|es), concussion, unconscious
                allergic reaction, anaphyla(xis|ctic), (could not|couldn't|can't|cannot) breathe, chok(ed|ing)
                (cut|sliced) (my|his|her) (hand|finger|foot|face|arm|leg), stitches
                dangerous, unsafe, not safe, hazard(|s|ous), safety (risk|hazard|issue|concern|defect), life threatening
                (could|might) have (killed|died), nearly (killed|died), almost (killed|died), was killed, were killed, passed out
                assaulted, physically (attacked|abused|hurt), hit me, pushed me, threatened to (kill|hurt|harm)
                suicid(e|al), kill myself, end my life, harm myself, self harm, panic attack(|s), heart attack
                (brakes|brake) failed, mould, sparks, sparking, (smoke|fumes) (came|coming|from), overheat(s|ed|ing)
                """),
        LexiconSource(
            role: .cue(.vulnerability), languages: .english,
            text: """
                disab(led|ility|ilities), wheelchair, elderly, senior citizen, pensioner, (years|year) old and (sick|alone|disabled)
                i am (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90) years old, (old|frail) (mother|father|man|woman|lady)
                dementia, alzheimer(|s), cancer, chemo(|therapy), dialysis, terminal(|ly) ill(|ness), stroke, diabet(es|ic)
                mental (health|illness), depress(ed|ion), anxiety, ptsd, bipolar, autis(m|tic), blind, deaf
                hard of hearing, pregnan(t|cy), miscarriage, newborn, single (mother|mom|mum|parent|father|dad)
                widow(|er|ed), bereave(d|ment), passed away, (husband|wife|mother|father|son|daughter|mom|dad) (died|has died)
                (death|funeral) of my, homeless(|ness), evicted, eviction, (facing|face) eviction, foreclosure
                lost my (job|house|home), laid off, unemployed, out of work, food stamps, fixed income, social security income
                (can't|cannot|can not|couldn't|unable to) (afford|feed|eat|pay rent|pay my rent|buy food|buy medicine), struggling to (pay|survive|eat)
                (can't|cannot) pay my (rent|bills|mortgage), financial (hardship|distress), hardship, domestic (violence|abuse)
                abusive (husband|wife|partner|ex), carer, caregiver, on benefits, hospice, (seriously|very|chronically) ill
                do not speak english, don't speak english, english is not my first, refugee, (life|end of life) support
                """),
        LexiconSource(
            role: .cue(.legalThreat), languages: .english,
            text: """
                lawyer(|s), attorney(|s), solicitor(|s), barrister, sue, suing, sued, lawsuit(|s), class action, litigation, litigate
                legal (action|proceedings|steps|advice|counsel|remedies|recourse|help|aid|representation|route|rights), legally, take (you|them|this|it|your company) to court
                (in|to|see you in) court, small claims, court (case|action|order|hearing), (file|filing|filed) (a|an) (suit|claim|lawsuit|legal)
                ombudsman, regulator(|s), trading standards, consumer court, consumer forum, watchdog
                attorney general, (report|reporting|reported) (you|them|this|it) to (the|a), better business bureau, bbb
                (complain|complaint|complaints) (to|with) the (cfpb|ftc|fca|regulator|ombudsman|authorities|bbb), cfpb, ftc, fcra, fdcpa, ucc
                press charges, police report, (go|going|went) to the police, call(|ed|ing) the police, statutory (rights|damages)
                violat(ion|ions|ed|es|ing) of (the|my|federal|state|law|15), violated (my|the) (rights|law), 15 (u.s.c|usc), usc
                breach of contract, illegal(|ly), unlawful(|ly), against the law, consumer rights, (federal|state) law(|s)
                seek (damages|compensation), pursue (this|legal|all), damages, arbitration, tribunal
                """),
        LexiconSource(
            role: .cue(.leaving), languages: .english,
            text: """
                (cancel|cancelling|canceling|cancelled|canceled|close|closing|closed|ending|end|terminate|terminating) my (account|accounts|subscription|membership|contract|policy|service|card|order|plan|direct debit)
                (want|wanted|like|going|asked|decided|trying) to (cancel|close my account|leave|switch|unsubscribe|terminate), cancel everything, cancel it all
                switch(|ing|ed) to (another|a different|your competitor|a competitor|someone else|your competition), (go|going|gone|went|move|moving|moved|take|taking) (elsewhere|to a competitor|to your competitor|to another), (take|taking|took) my (business|money|custom) (elsewhere|to|somewhere)
                never (use|using|buy|buying|shop|shopping|order|ordering|come|coming|return|returning|do business|bank|banking|stay|deal|dealing) (again|from you|with you|here|back|there), never again, (won't|will not|would not|wouldn't) (be|come|use|buy|order|return|renew|shop|do business|stay) (back|you|again|from you|my|here|with you|coming back|returning|using|there|this)
                lost (me as a|a) customer, lost a loyal, lose (me as a|a|my) (customer|business), (leaving|quitting|ditching) (you|your|this|the) (bank|company|service|provider|store|shop|firm)
                i am leaving, i'm leaving, we are leaving, we're leaving, i quit, done with (you|your|this company|this bank|them), (find|found|finding|looking for) (another|a new|a different) (bank|provider|supplier|company|shop|store|insurer)
                (not|won't|will not|don't|do not) renew(|ing)(| my), stop doing business, no longer (be|a|your) (a|your|customer|client), unsubscribe, port(|ing) (my|out)( number|)
                last time i (buy|order|use|shop|come|stay|bank), (tell|telling|warn|warning) everyone (to|i|not)
                """),
        LexiconSource(
            role: .cue(.blame), languages: .english,
            text: """
                (your|the|this|that|a) (rep|reps|representative|representatives|agent|agents|employee|employees|manager|managers|supervisor|staff|clerk|cashier|driver|technician|assistant|advisor|adviser|teller|nurse|doctor|waiter|waitress|receptionist|operator|engineer|salesman|salesperson|colleague) (refused|lied|hung|ignored|shouted|yelled|laughed|insulted|wouldn't help|treated|threatened|swore|screamed|stole|mocked|misled|deceived|forgot)
                (was|were|is|are|being|so|very|extremely|incredibly) (rude|impolite|disrespectful|condescending|dismissive|unprofessional|incompetent|abusive|aggressive|arrogant|unhelpful|racist|sexist), rude(|ly|ness), unprofessional(|ly), condescending, disrespect(ed|ful|fully)
                (hung|hang|hangs) up on (me|us|him|her), (lied|lying|lies) to (me|us|him|her), he lied, she lied, they lied, (laughed|shouted|yelled|screamed|swore|sworn|snapped) at (me|us|him|her|my)
                (refused|refuses) to (help|listen|let me speak|give me his|give me her|transfer|apologi(s|z)e), insult(ed|ing) (me|us|my), discriminat(ed|ion|ing|es), racist, racial, harass(ed|ing|ment|es)
                treated (me|us|him|her) (like|badly|poorly|as|with), (his|her|their) attitude, bad attitude, (his|her) fault, mocked (me|us), ignored (me|us), incompetent (staff|employee|manager|agent)
                """),
        LexiconSource(
            role: .cue(.unstatedExpectation), languages: .english,
            text: """
                (i|we) (expected|assumed|presumed|thought you would|thought they would|thought it would|thought you'd|thought it was included|had expected|would have expected|had assumed|naturally assumed|took it for granted|figured), (was|were) expecting
                (i|we) expect(|ed) (that|you|them|it|to|a|an|the|better|more), you should have known, should have (known|told|been obvious|warned|asked|realised|realized|been included|offered), should know
                (it is|it's|its|it was) (obvious|common sense|only natural|self evident|normal|standard), goes without saying, common sense, taken for granted, any normal, everyone knows, everybody knows
                (nobody|no one|noone|never) (told|mentioned|warned|informed|said anything to|explained to) (me|us), (wasn't|was not|weren't|were not|not) (told|informed|warned|made aware|aware) (that|about|of|it|there), did not expect, didn't expect, never expected
                (without|should not have) (having to ask|to ask|asking|me asking|being asked), (surely|obviously) (you|a|any|it|the), hoped (you|they|it) would, (would|you'd) think (that|a|they|you|it), i was under the impression
                """),
        LexiconSource(
            role: .anger, languages: .english,
            text: """
                angry, furious, outraged, outrageous, disgusted, disgusting, disgrace, disgraceful, ridiculous, appalled, appalling
                pathetic, terrible, horrible, horrendous, awful, worst, atrocious, livid, fuming, enraged, infuriating, infuriated
                shameful, ashamed, idiots, idiot, stupid, morons, moron, useless, hopeless, joke, crooks, scumbags, liars
                bullshit, crap, damn, hell, bloody, fucking, fuck, shit, wtf, garbage, trash, rubbish, hate, despise, unbelievable
                unacceptable, insane, absurd, shocking, sickening, incompetence, nightmare, clowns, thieves, greedy, evil
                fed up, sick and tired, had enough, sick of, beyond frustrated, how dare you, shame on you, waste of time
                """),
        LexiconSource(
            role: .negator, languages: .english,
            text: """
                not, never, no, nobody, none, without, cannot, cant, dont, didnt, wont, isnt, wasnt, werent, arent, doesnt, havent
                hasnt, hadnt, wouldnt, nor, neither, t, nothing, hardly, rather than, instead of
                """),
        LexiconSource(
            role: .affirmer, languages: .english,
            text:
                "hesitate, choice, option, alternative, only, just, wait, doubt, matter, if, unless, until, because, but, so, and"
        ),
    ]
}
