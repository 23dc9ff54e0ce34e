extension TemplateSet {
    static let english = TemplateSet(
        acknowledgement: LetterTemplate(
            subject: "Your complaint {{complaint}}: thank you",
            body: """
                Dear {{name}},

                Thank you for telling us{{#about}} about {{about}}{{/about}}. It gives us the chance to put things right, and we
                are sorry for the trouble it has been for you.

                Your complaint reached us on {{received}} and bears the number {{complaint}}.

                Nothing has been decided. We will ask everyone concerned, you first, and put what they tell us on one page
                that each side can see and correct. You will have our answer, with its reasons, by {{answerBy}}.

                If you have papers or pictures, or would like somebody to speak for you, write to us: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        invitation: LetterTemplate(
            subject: "Complaint {{complaint}}: we want to hear you",
            body: """
                Dear {{name}},

                A customer has made a complaint that concerns you. Nothing has been decided, and nothing will be before you
                have had your say.

                What is alleged:
                {{#allegations}}
                - Head {{head}}: {{text}}
                {{/allegations}}

                By {{answerBy}} you may, as you prefer:
                - write down what happened as you saw it;
                - come and tell it, alone or with a representative of your choice;
                - send a representative to speak for you;
                - waive your statement, in writing.

                You see what both sides have said, and no meeting about you takes place without you. Name anyone who was
                there and anything that shows what happened; we will ask and look. If you need more time, say so before
                that day: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        summaryCover: LetterTemplate(
            subject: "Complaint {{complaint}}: the summary everyone shares",
            body: """
                Dear {{name}},

                This is the shared summary of complaint {{complaint}}, version {{version}}. Each party has the parts that
                concern them, in the same words.

                {{#passages}}
                {{number}}. {{text}}
                {{/passages}}

                Please read it by {{answerBy}}. If a passage is wrong, give its number and tell us how it was. Your words are
                added, and the passage is answered in writing before anything is decided: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        outcome: LetterTemplate(
            subject: "Your complaint {{complaint}}: our answer",
            body: """
                Dear {{name}},

                Thank you for your complaint {{complaint}} and for your patience while we heard both sides. This is what we
                found, point by point.

                {{#heads}}
                {{number}}. {{allegation}}
                   Outcome: {{outcome}}.
                {{#reason}}
                   Reason: {{reason}}
                {{/reason}}
                {{#standards}}
                   {{#isMet}}What we promise everybody, and kept here{{/isMet}}{{^isMet}}What we promise everybody, and did not keep here{{/isMet}}: {{text}}
                {{/standards}}
                {{#remedies}}
                   {{#isChange}}What we change{{/isChange}}{{^isChange}}What we do for you{{/isChange}}: {{text}}{{#amount}}, {{amount}}{{/amount}} ({{owner}}, by {{due}})
                {{/remedies}}

                {{/heads}}
                If you do not agree, you may ask that somebody who took no part in this decision looks at it again{{#until}}, until {{until}}{{/until}}: {{contact}}.

                {{#outsideBody}}
                You may also take it to somebody outside our firm: {{outsideBody}}{{#outsideUntil}} (until {{outsideUntil}}){{/outsideUntil}}

                {{/outsideBody}}
                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        supportNote: LetterTemplate(
            subject: "Complaint {{complaint}}: nothing was found against you",
            body: """
                Dear {{name}},

                You were named in complaint {{complaint}}: {{allegation}}

                Outcome: {{outcome}}.
                {{#reason}}
                Reason: {{reason}}
                {{/reason}}

                Nothing was found against you. This goes on no record of yours, and nobody may hold it against you. It is hard
                to be complained about, and harder when one did one's work well. Thank you for that work.

                If you want to talk it over, or if something in how we work made this harder for you, tell me: {{contact}}.

                Yours,
                {{signature}}
                {{firm}}
                """),
        twoAttempts: LetterTemplate(
            subject: "Complaint {{complaint}}: we tried to reach you",
            body: """
                Dear {{name}},

                We wanted to talk to you about complaint {{complaint}} and could not reach you:
                {{#attempts}}
                - {{on}}, {{channel}}
                {{/attempts}}

                Your complaint has not been put away. If we do not hear from you, we will go on from {{goesOnFrom}} with what
                we have, and you will still get our answer. You may speak up at any time before it is closed: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        holding: LetterTemplate(
            subject: "Your complaint {{complaint}}: no answer yet, and why",
            body: """
                Dear {{name}},

                We promised you an answer to complaint {{complaint}} and do not have it yet. The reason:

                {{why}}

                You will have our answer, with its reasons, by {{answerBy}}. If that is too late for you, or you have something to
                add, tell us: {{contact}}.

                {{#outsideBody}}
                You need not wait for us. You may take your complaint to somebody outside our firm now: {{outsideBody}}

                {{/outsideBody}}
                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        change: LetterTemplate(
            subject: "Complaint {{complaint}}: what changed because of it",
            body: """
                Dear {{name}},

                You told us what went wrong, in complaint {{complaint}}. Because of it, and of others like it, we changed something:

                {{#changes}}
                - {{text}}
                {{/changes}}

                Thank you. Should you see it go wrong again, tell us, and we look at it anew: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        changeForStaff: LetterTemplate(
            subject: "Complaint {{complaint}}: what changed because of it and others like it",
            body: """
                Dear {{name}},

                Complaint {{complaint}}, which concerned you, was not the only one of its kind. Because of them we changed something:

                {{#changes}}
                - {{text}}
                {{/changes}}

                What changed is how we work; it says nothing about what was found on that complaint. Should you see it go wrong again, tell us: {{contact}}.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """),
        handOver: LetterTemplate(
            subject: "{{number}}: your last day with us, and where to go",
            body: """
                Dear {{name}},

                What you have with us ends on {{endsOn}}. Until then you have everything as before.

                Others can serve you from then on:
                {{#providers}}
                - {{text}}
                {{/providers}}

                We give you or the one you choose whatever papers of yours we hold, free of charge, and answer their
                questions. Tell us to whom we shall send them, or ask us for help in finding somebody: {{contact}}.

                You may complain about this at any time, and we will hear you.

                We thank you for the time you were with us and wish you well.

                Yours sincerely,
                {{signature}}
                {{firm}}
                """))
}
