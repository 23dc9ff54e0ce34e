extension LetterLexicon {
    static let english = LetterLexicon(
        code: "en",
        segmentation: .words,
        script: 0x61...0x7A,
        examples: Examples(
            thanks: "Thank you for telling us about this.",
            insteadOfChallenge: "We want to understand what happened and will hear everyone concerned.",
            nextStep: "We will ask everyone concerned and write to you with what we found.",
            byWhen: "You will have our answer by 5 March 2026."),
        abbreviations: [
            "mr", "mrs", "ms", "dr", "no", "st", "e.g", "i.e", "ref", "approx", "prof", "tel", "inc", "ltd",
        ],
        thanks: .init(
            .words,
            """
            thank|thanks|thankyou
            grateful
            gratitude
            we|i ~ appreciate
            much|really appreciated
            """),
        hollowThanks: .init(.words, englishHollowThanks),
        challenges: englishChallenges.mapValues { .init(.words, $0) },
        reporting: .init(
            .words,
            """
            you tell|told|say|said|write|wrote|describe|described|report|reported|explain|explained|mention ~ \
            that|how|what
            you wrote|write|said|say
            in your words
            """),
        contrast: .init(
            .words,
            """
            but|however|yet|although|though|nevertheless|whereas
            """),
        negations: .init(
            .words,
            """
            not|never|neither|nor|no|hardly|don't|won't|cannot|can't
            """),
        promises: .init(.words, englishPromises),
        duties: .init(
            .words,
            """
            please
            you must
            you will|would|'ll need|have to
            you'll need|have to
            you need to
            you have to
            we ask|need|require you
            we will need ~ you
            kindly
            """),
        past: .init(
            .words,
            """
            received|dated|happened|occurred|wrote|called|rang|visited|bought|ordered|was|were|had|did|made|sent
            letter|complaint|email|e-mail|message|call|visit|order of
            since|from|after
            """),
        time: englishTime)

    private static let englishHollowThanks = """
        thank|thanks ~ for nothing
        thank|thanks ~ in advance
        thanks to
        no thanks
        thank god|goodness|heavens
        thank|thanks ~ for ~ patience|understanding|cooperation|forbearance
        thank you to|not
        do|does|can|will not thank
        don't|can't|won't thank
        thank|thanks ~ for ~ wasting|waste|ruining|spoiling
        thank|thanks ~ for ~ lecture|nothing
        thank yourself
        only yourself to thank
        thankless
        we|i would|should appreciate
        we'd|i'd appreciate
        not|hardly appreciate|appreciated|grateful
        be grateful if
        you should be grateful
        should|ought|could ~ thank|grateful
        """

    private static let englishChallenges: [LetterChallenge: String] = [
        .denial: """
        behaved|acted professionally|correctly|properly|appropriately
        no truth
        we|i|bank|company|shop|hotel|clinic|team ~ deny|denies|refute|refutes|reject|rejects|dispute|\
        disputes
        we|i ~ disagree
        we|i ~ not agree|accept
        we|i don't|can't|cannot agree|accept
        not our|my fault|mistake|error|doing|problem|responsibility
        no fault of ours|our
        isn't|wasn't our|my fault|mistake|error|problem|responsibility
        we|i are|am|were|was not ~ responsible|liable|to
        we|i accept no|not ~ responsibility|liability
        we|i|they|staff|employee|colleague|clerk|he|she did nothing wrong
        we|i|they|staff|employee|colleague|clerk|he|she ~ done nothing wrong
        no|any wrongdoing
        we|i|they|staff|employee|clerk ~ made no mistake|error
        we|i|they|staff|employee|clerk ~ acted correctly|properly|rightly
        unfounded|baseless|groundless|meritless|unjustified|unsubstantiated|unwarranted|frivolous|vexatious
        without ~ merit|foundation|basis
        no merit|basis|foundation
        not ~ justified|founded|warranted
        untrue
        is|was|are|were|simply not true|correct
        isn't|wasn't|aren't true|correct
        is|was|are false|incorrect|inaccurate
        never happened|occurred
        did not|didn't ~ happen|occur
        could not|couldn't|cannot|can't ~ have ~ happened|occurred
        no evidence
        nothing ~ wrong with
        we|i stand by our|the|my
        no such thing
        not at fault
        see|find|found no ~ error|fault|mistake|problem
        employee|colleague|clerk|staff|driver|nurse|manager|he|she denies|deny|denied|rejects|disputes
        cannot|can't|don't|not see ~ wrong|problem|fault|error
        no problem|error|mistake|fault on|at our|the
        not what happened
        that|this is|was|did not true|so|right
        everything ~ was|went ~ correct|correctly|properly
        """,
        .records: """
        our|the records|record|system|systems|files|logs|data show|shows|indicate|indicates|suggest|\
        suggests|say|says|state|states|prove|proves|confirm|confirms|tell|tells
        our records ~ clearly
        according to our records|system|files|logs|data ~ you|no|not|nothing|there
        as per our records|system|files
        per our records
        but|however|yet ~ records|system|files|logs|cameras|recording
        records|system ~ otherwise|differently|different
        contrary to what you
        """,
        .blame: """
        if you'd
        you're ~ mistaken|wrong|confused|at
        could ~ have ~ been avoided
        don't|not think|believe|feel ~ you ~ understood|understand|read
        you ~ failed|neglected|forgot|omitted|overlooked
        your failure|failing|negligence|carelessness|oversight|inattention|neglect
        you should|ought|could|might ~ have|know
        you should've|could've
        you shouldn't
        you should not ~ have
        your|yours own ~ fault|mistake|error|doing|responsibility|choice
        your fault|mistake|error|blunder|doing
        fault|mistake|error|blame ~ is|lies|was ~ yours
        you ~ misunderstood|misread|misheard|misused|mishandled
        your misunderstanding|misuse|misreading
        you did not|didn't ~ read|check|follow|tell|inform|provide|ask|pay|notice|comply|listen|keep|bother|\
        mention|complete|sign|return|call|report|include
        you have|had|haven't|hadn't not|never ~ read|checked|followed|told|provided|paid|complied
        you haven't|hadn't ~ read|checked|followed|told|provided|paid|complied|bothered
        you are|were|you're ~ mistaken|wrong|confused|at
        you ~ wrongly|mistakenly|incorrectly|carelessly
        had you ~ read|checked|followed|told|asked|paid|listened|been
        if only you
        if you had
        you brought ~ yourself
        you have only yourself
        you ~ to blame
        you caused|chose|insisted|refused|ignored
        you must have ~ lost|pressed|entered|misplaced|dropped|damaged|forgotten|made|been
        user error
        why did you ~ not
        why didn't you
        did you ~ even
        are you sure
        your responsibility|duty|obligation|job|task
        mistake|error|fault|problem|misunderstanding|responsibility ~ on|at|with|from your side|part|end|own
        you ~ broke|damaged|dropped|spilled|ruined|mishandled
        you ~ at fault
        you never told|asked|read|called|paid|sent|informed|mentioned|returned|checked
        your ~ tone|attitude|behaviour|behavior|language|manner ~ unacceptable|inappropriate|rude|offensive|\
        aggressive
        customer|client|guest|patient ~ at fault|to
        you were|are|have ~ rude|abusive|careless|negligent|inattentive|irresponsible
        """,
        .lecture: """
        you ~ been warned
        you ~ told|informed|advised ~ several|many|repeatedly|twice|times
        as you ~ should|must|ought|doubtless|surely ~ know|aware|known
        as you ~ well|perfectly ~ know|aware
        you ~ well aware
        as you were told|warned|informed
        you were|had been warned
        you had warned
        you were|had|have ~ clearly|already|repeatedly|duly|fully|expressly|plainly told|informed|advised
        you were informed|advised of|about
        as ~ already ~ explained|told|stated|said
        we|i have ~ already ~ explained|told|answered
        terms|contract|conditions|policy|website|leaflet|sign clearly|plainly ~ state|states|say|says
        clearly|plainly stated
        read the|our|your ~ terms|contract|conditions|leaflet|manual|instructions|print
        you ~ signed|accepted|agreed|ticked
        calm down
        overreact*
        you ~ unreasonable
        exaggerat*
        ridiculous|absurd|nonsense|silly|trivial
        no other customer|client|guest|patient
        no one|nobody else
        other|our customers|guests|clients ~ never ~ complained
        none of our ~ customers|guests|clients
        with all ~ respect
        policy is policy
        rules are rules
        staff|employees|employee|colleague|colleagues|clerk|nurse|driver|team would|could|will|do|does never
        everyone|everybody|anyone knows|know|can
        surely you
        it is|it's|was ~ obvious|clear ~ you
        next time
        read what you
        you ~ no right|reason|cause|grounds to|for
        you ~ no grounds
        frankly
        we|i are|am ~ surprised|astonished|amazed|disappointed ~ you|your|by|at|that
        be reasonable
        waste|wasting|wasted ~ time
        """,
        .doubt: """
        you're ~ lying|dishonest|untruthful
        you ~ claim|claimed|allege|alleged|pretend
        your ~ claim|claims|allegation|allegations|accusation|accusations that|about|against|are|is
        alleged|allegedly|supposed|supposedly|purported
        so called
        hard|difficult|impossible to believe|imagine|credit|accept
        we|i ~ doubt|doubts|suspect
        cannot|can't|don't believe
        do|can not believe
        prove it
        you have no proof
        not ~ credible|plausible|convincing|convinced
        you are|were|you're ~ lying|dishonest|untruthful
        you ~ lied|lie|invented
        your lie|lies|story
        do|can|does not|hardly ~ believe
        don't|doesn't ~ believe
        unlikely that
        if it ~ really ~ happened
        """,
        .conditionalApology: """
        if you feel|felt|think|thought|believe
        if you ~ offended|upset|unhappy|inconvenienced|dissatisfied
        sorry|regret ~ you feel|felt|think|believe|see
        sorry ~ if
        apologise|apologize ~ if
        apologies if
        perceived
        """,
    ]

    private static let englishVerbs =
        """
        look|looking|read|reading|ask|asking|speak|speaking|talk|write|reply|answer|call|ring|phone|telephone|\
        contact|get|come|investigate|examine|review|check|send|let|tell|report|hear|find|email|respond|gather|\
        collect|meet|study|consider|explain|discuss|listen|inform|update|handle|take|invite|receive|follow|\
        open|start|begin|deal|looked|investigated|reviewed|examined|answered|told|informed|contacted|called|\
        heard|asked|checked|sent|considered|handled|passed|dealt|go|pass|share|give|interview|recalculate|\
        post|trace|correct|refund|repair|replace|arrange|provide|prepare|decide|hold|visit|search|compare|\
        test|inspect|assess|confirm|notify|work|keep|put|return|forward|assign|request|obtain|watch|verify|\
        resolve|settle|fix|complete|conclude|finish|issue|make|see|try|help|offer|pay|cancel|stop|set|book|\
        fetch|collected|made|learn|know
        """

    private static let englishPromises = """
        you should receive|hear|have|get
        will|shall ~+ \(englishVerbs)
        will|shall|we'll|i'll|you'll|it'll|they'll|she'll|he'll ~+ be *ed|in
        we|i are|am ~+ investigating|reviewing|looking|checking|examining|tracing|asking|preparing
        we're|i'm|team|manager|colleague|department|officer is|are|now ~+ investigating|reviewing|looking|\
        checking|examining|tracing|asking|preparing
        we'll|i'll|he'll|she'll|they'll|it'll ~+ \(englishVerbs)
        going to \(englishVerbs)
        you'll|you hear|receive|get ~+ from|answer|reply|letter|call|decision|response|result|outcome|news|\
        update
        you will|you'll|shall ~+ have our|an|my|a|the|your|it|news|word
        can|may|should expect
        expect ~+ answer|reply|call|letter|response|decision
        our|my|an|the answer|reply|response|decision|letter ~+ by|within|comes|follows|reaches
        we|i aim|undertake|promise|intend|plan|expect|hope to ~+ \(englishVerbs)
        next step is|will
        what happens next
        """

    private static let englishTime = TimeWords(
        months: .init(
            .words,
            """
            january|jan
            february|feb
            march|mar
            april|apr
            may
            june|jun
            july|jul
            august|aug
            september|sept|sep
            october|oct
            november|nov
            december|dec
            """),
        numbers: .init(
            .words,
            """
            one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty
            a|an
            """),
        ordinals: .init(
            .words,
            """
            first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\
            fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth
            twenty|thirty first|second|third|fourth|fifth|sixth|seventh|eighth|ninth
            """),
        adjectives: .init(
            .words,
            """
            working|business|calendar|full|clear|bank|more|or|to|and
            """),
        units: .init(
            .words,
            """
            day|days|day's|days'|week|weeks|week's|weeks'|hour|hours|fortnight|month|months
            """),
        named: .init(
            .words,
            """
            today|tonight|tomorrow
            monday|tuesday|wednesday|thursday|friday|saturday|sunday
            end of ~ week|month|january|february|march|april|may|june|july|august|september|october|november|\
            december
            next week
            """),
        fillers: .init(
            .words,
            """
            of|the
            of the
            in|year
            """),
        ago: .init(
            .words,
            """
            ago|earlier|before|late|old
            """),
        deadline: .init(
            .words,
            """
            by|within|before|until
            no|not later than
            at the latest
            in
            latest
            """))
}
