import EvenhandDomain

extension LetterTable {
    static let english = LetterTable(
        language: "en",
        good: [
            """
            Thank you for telling us. We will look into this and, by 5 March 2026, let you know what we have \
            found, even if we are not finished.
            """,
            """
            Thank you for your feedback, Joan. I'm sorry you were treated like this. I've asked Helen, who \
            runs the branch, to look at the camera, and I will call you on Tuesday.
            """,
            "Thank you for complaining. It helps us. You should receive a letter from us by 5 March 2026.",
            """
            Thank you for the call. You will be contacted by our safety officer within 24 hours. Until then \
            please do not use the kettle.
            """,
            """
            Dear Mr Smith, Thank you for contacting us on 3 March 2026. I'm sorry to hear about your \
            experience with our branch. I am looking into what happened and will contact you by 10 March \
            2026. Kind regards, Jo
            """,
            """
            Thank you very much for taking the time to let us know about the delay to your order. We take \
            this seriously. A member of our team will be in touch within 3 working days.
            """,
            """
            We have received your complaint and thank you for raising it. Our complaints manager, Sarah Lee, \
            is now reviewing it. You will receive a full written response by 20 March 2026.
            """,
            """
            Thank you for your complaint. We are investigating the issues you raised. We expect to send you a \
            final response no later than 8 weeks from today.
            """,
            """
            Hello Anna. Thanks so much for flagging this. We're on it: Ben will check the meter readings and \
            email you by Thursday.
            """,
            """
            Thank you for letting us know that you were charged twice. We will check both payments with the \
            card scheme and tell you the result by 12 March 2026. If you did not make one of them, please \
            call us at once.
            """,
            """
            Thank you for giving us the opportunity to look into this. Next, we'll interview the staff who \
            were on duty. You'll get an update every 10 working days, the first by 2026-03-20.
            """,
            """
            Thank you for speaking to me today. As agreed, I will send you the forms tomorrow and the answer \
            on Monday 9 March.
            """,
            """
            I would like to thank you for bringing this to our attention. I have asked our head of complaints \
            to review your case. She'll write to you within the next 14 days.
            """,
            """
            Thank you for your email. You explained that you were told you had failed to pay. We will read \
            the account history and answer within one week.
            """,
            "Thank you for telling us. What happens next: we hear both sides, and you get our answer by 5 March 2026.",
            """
            Thank you for coming to us. You are right to expect a clear bill. We will recalculate it and post \
            the new one to you on 9 March 2026.
            """,
            """
            Thank you for trusting us with this. No decision has been made. We'll hear you and our colleague \
            before we decide, by 30 April 2026.
            """,
            "Thank you for reporting the gas smell. An engineer is on the way and will ring you within 2 hours.",
            """
            Thank you for your letter. It was passed to me today. My name is Ola and I will be your contact. \
            I will have read all the papers by 4 March and will then phone you.
            """,
            """
            Thanks for writing to us about the clerk's tone. Whether or not it was meant that way, it should \
            not have happened to you without an explanation. We will talk with her and with you, and answer \
            by 5 March.
            """,
            """
            Your complaint has reached us, and we thank you for it. We will keep you informed at every step. \
            The first letter is due by 9 March 2026.
            """,
            """
            Thank you for your complaint about the mortgage payment. I understand how worrying a missed \
            payment notice is. I will review your account and call you on 7 March 2026 at 10 am.
            """,
            """
            Thank you for telling us about your stay. We have noted what you said about the noise. The hotel \
            manager has been asked for an account of that night. We will share it with you by 14 March.
            """,
            "Thank you for telling us about this. We will look into it and write to you by 5 March 2026.",
            """
            Dear Ms Keller,

            Thank you for your letter of 2 March about the fee on your account. We are sorry for the trouble it has
            caused you. We will ask the branch for its record and hear our colleague, and you will have our answer by
            16 March 2026.

            Yours sincerely,
            Maria Novak, Complaints
            """,
            """
            Thanks for calling this morning. Your complaint is with me now. I'll speak to everyone involved \
            and ring you back within 5 working days.
            """,
            """
            Dear Mr. Osei,
            We are grateful that you took the time to write. What happens next:
            - A colleague who was not involved will read everything you sent.
            - She will call you on Friday 6 March 2026 to hear your side.
            Kind regards
            """,
            """
            Thank you for bringing this to us. You told us that the clerk said you should have read the \
            terms. We will ask the clerk too, and you can expect our answer within ten business days.
            """,
            """
            We appreciate that you let us know about the broken seal. Our safety team will examine the kettle \
            and report to you within 24 hours. Please keep the kettle until then.
            """,
            """
            Thank you for your complaint, which we received on 2 March 2026. Within five (5) business days \
            you will hear from Ms. Lind, who is looking into it.
            """,
            """
            Thank you for raising this, and we are sorry that you did not receive your parcel. We will trace \
            it and let you know what we find by the end of next week.
            """,
            """
            Thank you, Mr Bianchi, for telling us how the visit went. You wrote: “They told me it was my own \
            fault. They laughed.” We want to understand what happened. We will speak with both colleagues and \
            write to you by March 20, 2026.
            """,
            """
            Many thanks for your email. We've opened a complaint for you. The next step is a call from our \
            head of complaints, no later than 2026-03-12.
            """,
            """
            Thank you for giving us the chance to put this right. If you do not agree with our answer, you \
            may ask for a review by someone else. Our answer will reach you within two weeks.
            """,
            """
            Thank you for writing to us again. I am sorry this has gone on so long. I will read the whole \
            file myself and phone you by tomorrow.
            """,
            """
            Thank you for your patience and, above all, thank you for telling us. We shall review the bill \
            and send you the result by 31 March.
            """,
            """
            Dear Anna, thank you for your feedback about the room. Please send us the photographs if you have \
            them, and we will reply within 7 days of getting them. Best wishes, Tom
            """,
        ],
        frame: (
            "Thank you for telling us about this.",
            "We will ask everyone concerned and write to you by 5 March 2026."
        ),
        challenges: [
            "Our team has confirmed it behaved professionally.",
            "You are overreacting.",
            "This could have been avoided if you'd paid on time.",
            "You have been told several times.",
            "We find no fault with our service.",
            "There is no truth in what you say.",
            "You're wrong.",
            "I don't think you understood the contract.",
            "Actually, you never paid.",
            "Unfortunately you did not follow the instructions.",
            "Our investigation has shown that we did nothing wrong.",
            "You were clearly informed of the charges when you opened the account.",
            "It was your responsibility to check the statement.",
            "We find your tone unacceptable.",
            "We believe you are exaggerating.",
            "Our employee denies this.",
            "We cannot see what we did wrong.",
            "You agreed to this when you signed the contract.",
            "As per our records, you made the call yourself.",
            "If you had read the contract, you would know.",
            "It's not our fault that you missed the train.",
            "You are lying.",
            "Your accusations are false.",
            "You never told us about the allergy.",
            "We reject your complaint.",
            "There is no problem on our side.",
            "You simply forgot your PIN.",
            "The mistake was on your side.",
            "You are to blame for the damage.",
            "That is simply not what happened.",
            "We do not believe that our colleague behaved badly.",
            "The records show you accepted the charge.",
            "But according to our system the parcel was delivered.",
            "Surely you noticed the sign.",
            "You have no right to complain.",
            "Everyone knows that fees apply.",
            "The customer is at fault here.",
            "It's obvious that you damaged it.",
            "You ignored our warnings.",
            "Next time, read what you sign.",
            "This is a misunderstanding on your part.",
            "We are not at fault.",
            "You broke it yourself.",
            "But our records show that the fee was correct.",
            "You failed to return the form in time.",
            "As you should know, the fee is in the price list.",
            "We deny that our clerk was rude.",
            "This was not our fault.",
            "However, our system indicates otherwise.",
            "You should have read the terms before signing.",
            "We are sorry if you were offended.",
            "We are sorry you feel that way.",
            "It is hard to believe that our colleague said this.",
            "You claim that nobody called you back.",
            "No other customer has complained about this.",
            "Please calm down.",
            "Our staff would never say such a thing.",
            "Your complaint is unfounded.",
            "Why didn't you call us at once?",
            "You must have pressed the wrong button.",
            "The terms clearly state that there is a fee.",
            "We have already explained this to you.",
            "You misunderstood the offer.",
            "We regret that you are mistaken.",
            "Had you told us earlier, nothing would have happened.",
            "You did not check the date on the ticket.",
            "You say that you paid, but you failed to enclose the receipt.",
            "This appears to be your own mistake.",
            "We do not accept your account of the visit.",
            "We stand by our colleague, who did nothing wrong.",
            "The alleged rudeness surprises us.",
        ],
        bad: [
            Bad("We will look into it and write to you by 5 March 2026.", .thanks),
            Bad("Thank you for nothing. We will write to you by 5 March 2026.", .thanks),
            Bad(
                """
                Thanks to your carelessness we have more work. We will write by 5 March 2026.
                """, .thanks, .noChallenge),
            Bad("Thank you in advance for your patience. We will write to you within 5 days.", .thanks),
            Bad("Thank you for your understanding. We will write to you within 5 days.", .thanks),
            Bad(
                """
                Thank you for your letter, but our records show you were told. We will write by 5 March 2026.
                """, .thanks,
                .noChallenge),
            Bad("We would thank you to stop writing. We will reply by 5 March 2026.", .thanks),
            Bad("Thank you for telling us.", .nextStep, .byWhen),
            Bad("Thank you for telling us. Your complaint is important to us.", .nextStep, .byWhen),
            Bad("Thank you for telling us. We will get back to you as soon as possible.", .byWhen),
            Bad("Thank you for telling us. We will answer in due course.", .byWhen),
            Bad("Thank you for your letter of 5 March 2026. We will look into it.", .byWhen),
            Bad("Thank you for telling us. We will look into the call you made on 5 March 2026.", .byWhen),
            Bad("Thank you for telling us. We will look into it. Please send your receipt by 5 March 2026.", .byWhen),
            Bad("Thank you for telling us. We will not answer you by 5 March 2026.", .nextStep, .byWhen),
            Bad("Thank you for telling us. We will write to you about what happened 5 days ago.", .byWhen),
            Bad("Thank you for telling us. You must pay within 14 days.", .nextStep, .byWhen),
            Bad("We received your complaint.", .thanks, .nextStep, .byWhen),
            Bad("No thanks. We will write to you by Friday.", .thanks),
        ])
}
