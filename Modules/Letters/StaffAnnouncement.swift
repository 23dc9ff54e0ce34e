extension Letter {
    /// What was changed because of complaints, to a member of staff whom one of them concerned. In English: staff have no
    /// language on record.
    package static func changeForStaff(_ facts: ChangeFacts) throws(LetterError) -> Letter {
        try LetterTemplate(
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
                """
        ).render(facts.values(LetterWords.of(.english)))
    }
}
