import EvenhandInsight
import Testing

@Suite struct `The phrases of a text` {
    private func phrases(_ text: String, hiding names: [String] = [], own: [String] = []) -> [String] {
        func hidden(_ names: [String]) -> HiddenNames {
            names.reduce(into: HiddenNames()) { $0.add($1) }
        }
        var found: [String] = []
        PhraseReader(hiding: hidden(names)).forEachPhrase(of: text, hiding: hidden(own)) { _, spelling in
            found.append(spelling())
        }
        return found
    }

    @Test func `are its words and what two neighbours make, folded and each once`() {
        #expect(phrases("The card, the CARD.") == ["the", "the card", "card"])
        #expect(phrases("Opłata za kartę") == ["opłata", "opłata za", "za kartę", "kartę"])
        #expect(phrases("a b c of").isEmpty)
    }

    @Test func `end where a sentence or a bracket does, and an apostrophe parts nothing`() {
        #expect(phrases("late. again") == ["late", "again"])
        #expect(phrases("late (again) now") == ["late", "again", "now"])
        #expect(phrases("didn't pay, didn’t pay") == ["didn't", "didn't pay", "pay"])
        #expect(phrases("e-mail") == ["e mail", "mail"])
    }

    @Test func `say # of numbers and nothing of addresses, links and redacted words`() {
        #expect(phrases("order AB4711 lost") == ["order", "order #", "# lost", "lost"])
        #expect(phrases("+48 22 555").isEmpty)
        #expect(phrases("mail ada@example.org now") == ["mail", "now"])
        #expect(phrases("see https://x.example/a www.x.example now") == ["see", "now"])
        #expect(phrases("XXXX bank xx") == ["bank"])
    }

    @Test func `hold no name that is hidden, and reach over none`() {
        #expect(phrases("Tom Reed was rude", hiding: ["Tom Reed"]) == ["was", "was rude", "rude"])
        #expect(phrases("TOM's desk", hiding: ["Tom"]) == ["desk"])
        #expect(phrases("yours, Zora Quill", own: ["Zora Q. Quill"]) == ["yours"])
        // A single letter of a name hides nothing.
        #expect(phrases("w drodze", hiding: ["Wanda W."]) == ["w drodze", "drodze"])
    }

    @Test func `hold no name with another ending, with or without its accents`() {
        let names = ["Wiesława Kowalska", "Łukasz Nowak", "Иван Петров", "Bob"]
        for form in [
            "Wiesławy", "WIESLAWIE", "Wies\u{142}awo", "Kowalskiego", "kowalscy", "Lukasz", "Łukaszowi", "LUKASZEM",
            "Nowakowi", "nowaka", "Петрова", "ПЕТРОВУ", "Иваном", "Bob",
        ] {
            #expect(phrases("from \(form) again", hiding: names) == ["from", "again"], "\(form)")
            #expect(phrases("from \(form) again", own: names) == ["from", "again"], "\(form)")
        }
        // Accents that are written apart from their letter.
        #expect(phrases("Jose\u{301} came", hiding: ["José"]) == ["came"])
        // Other words are told: too short, too long by more than five letters, or of a name of three letters.
        for other in ["kowal", "nowotwory", "nowaksowatosci", "bobsleigh"] {
            #expect(phrases(other, hiding: names) == [other], "\(other)")
        }
    }

    @Test func `say whether something was taken for a name that is hidden everywhere`() {
        let names = ["Tom Reed", "ถูก"].reduce(into: HiddenNames()) { $0.add($1) }
        let own = ["Zora"].reduce(into: HiddenNames()) { $0.add($1) }
        let reader = PhraseReader(hiding: names)
        let texts = [("reeds grow", true), ("บัตรถูกปฏิเสธ", true), ("Zora wrote", false), ("it rained", false)]
        for (text, isNamed) in texts {
            #expect(reader.forEachPhrase(of: text, hiding: own) { _, _ in } == isNamed, "\(text)")
        }
    }

    @Test func `are stretches of four and eight letters with their vowels where no spaces part words`() {
        let found = phrases("บัตรถูกปฏิเสธ")
        #expect(found.count == 8)
        #expect(found.first == "บัตรถู" && found.contains("ปฏิเสธ") && found.contains("บัตรถูกปฏิเส"))
        #expect(phrases("บัตรถูกปฏิเสธ", hiding: ["ถูก"]) == ["ปฏิเสธ"])
        #expect(phrases("บัตร๑ปฏิเสธ") == ["ปฏิเสธ"])
    }

    @Test func `of any bytes come to an end`() {
        var random = PhraseRandom(state: 3)
        for _ in 0..<200 {
            let bytes = (0..<Int(random.next() % 300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            _ = phrases(String(decoding: bytes, as: UTF8.self), hiding: ["Tom Reed", "ถูก"])
        }
        #expect(phrases(String(repeating: "ก", count: 40_000)).count == 2)
    }
}

@Suite struct `Counting phrases` {
    private static let letter =
        "In March "
        + (1...15).map { "word\($0)a then\($0)b comes\($0)c another\($0)d and\($0)e one\($0)f more\($0)g again\($0)h" }
        .joined(separator: " ")

    private func counter(now: [String], before: [String], least: Int = 5) -> PhraseCounter {
        var counter = PhraseCounter(PhraseReader(), least: least)
        for text in now { counter.look(at: text) }
        for (index, text) in now.enumerated() { counter.count(text, number: Int64(now.count - index)) }
        for text in before { counter.countBefore(text) }
        return counter
    }

    @Test func `what is new is told in its longest words, with the newest texts behind it`() throws {
        let now = Array(repeating: "The app freezes at login", count: 8) + ["Parcel late", "Parcel late"]
        let counter = counter(now: now, before: Array(repeating: "Parcel late", count: 40))
        #expect(counter.lettersNow == 10 && counter.lettersBefore == 40)
        let (found, examples) = try counter.emerging(falseShare: 0.05)
        let told = found.told(limit: 10)
        #expect(told.map(\.count.phrase) == ["app freezes", "at login", "freezes at", "the app"])
        #expect(told.allSatisfy { $0.count.now == 8 && $0.count.before == 0 })
        #expect(examples["app freezes"] == [10, 9, 8])
        #expect(found.told(limit: 1).count == 1)
    }

    @Test func `a letter that many send counts once, and alike words of a few words each time`() {
        let copies = (0..<9).map { Self.letter.replacing("March", with: "month \($0)") }
        #expect(counter(now: copies, before: copies).lettersNow == 1)
        #expect(counter(now: copies + ["It came late."], before: copies).lettersNow == 2)
        #expect(counter(now: Array(repeating: "It came late.", count: 9), before: []).lettersNow == 9)
    }

    @Test func `whoever writes the same in many letters said it once, now and before`() throws {
        var counter = PhraseCounter(PhraseReader(), least: 2)
        let now: [(text: String, writer: Int64?)] = [
            ("card declined", 7), ("card declined", 7), ("card declined", nil), ("card late", 7), ("card", nil),
        ]
        for (text, _) in now { counter.look(at: text) }
        for (index, letter) in now.enumerated() {
            counter.count(letter.text, number: Int64(9 - index), by: letter.writer)
        }
        for writer: Int64? in [7, 7, 7, nil, nil] { counter.countBefore("card", by: writer) }
        #expect(counter.lettersNow == 5 && counter.writersNow == 3)
        #expect(counter.lettersBefore == 5 && counter.writersBefore == 3)
        let (found, examples) = try counter.emerging(falseShare: 0.9)
        // "late" is of one writer.
        #expect(Set(examples.keys) == ["card", "card declined", "declined"])
        #expect(examples["card declined"] == [9, 7] && examples["card"] == [9, 7, 5])
        let declined = try #require(found.risen.first { $0.count.phrase == "declined" })
        #expect(declined.count == PhraseCount("declined", now: 2, before: 0))
        #expect(counter.namedNow == 0)
    }

    @Test func `letters with an employee's name in them are counted, and those with the writer's own are not`() {
        let names = ["Card"].reduce(into: HiddenNames()) { $0.add($1) }
        let own = ["Zora"].reduce(into: HiddenNames()) { $0.add($1) }
        var counter = PhraseCounter(PhraseReader(hiding: names), least: 1)
        let texts = ["My cards are gone", "The card, Zora", "Zora again"]
        for text in texts { counter.look(at: text) }
        for text in texts { counter.count(text, number: 1, hiding: own) }
        #expect(counter.lettersNow == 3 && counter.namedNow == 2)
    }

    @Test func `no more is to be read once as many phrases were met as there is room for`() {
        var counter = PhraseCounter(PhraseReader(), least: 1, budget: (now: 6, before: 4))
        counter.look(at: "card declined")
        #expect(!counter.isFull)
        counter.look(at: "parcel late")
        #expect(counter.isFull && !counter.isFullBefore)
        counter.count("card declined", number: 2)
        counter.countBefore("card declined")
        #expect(!counter.isFullBefore)
        counter.countBefore("card")
        #expect(counter.isFullBefore)
    }

    @Test func `what stands in fewer texts than asked for is not judged`() throws {
        let texts = Array(repeating: "card declined", count: 4) + Array(repeating: "parcel late", count: 6)
        let counter = counter(now: texts, before: [])
        let (found, examples) = try counter.emerging(falseShare: 0.05)
        #expect(found.judgedCount == 3)
        #expect(Set(examples.keys) == ["parcel", "parcel late", "late"])
    }

    @Test func `counts are what a plain count of every phrase says, whatever the texts`() throws {
        var random = PhraseRandom(state: 11)
        let words = ["card", "late", "fee", "till", "app", "rude", "lost", "bill", "ตู้เอทีเอ็ม", "42", "refund", "queue"]
        for _ in 0..<20 {
            func texts(_ count: Int) -> [String] {
                (0..<count).map { _ in
                    (0..<(1 + Int(random.next() % 5))).map { _ in words[Int(random.next() % UInt64(words.count))] }
                        .joined(separator: " ")
                }
            }
            let (now, before) = (texts(60), texts(80))
            func plain(_ texts: [String]) -> [String: Int] {
                texts.reduce(into: [:]) { counts, text in
                    PhraseReader().forEachPhrase(of: text) { _, spelling in counts[spelling(), default: 0] += 1 }
                }
            }
            let (plainNow, plainBefore) = (plain(now), plain(before))
            let (found, examples) = try counter(now: now, before: before, least: 3).emerging(falseShare: 0.9)
            #expect(Set(examples.keys) == Set(plainNow.filter { $0.value >= 3 }.keys))
            #expect(found.judgedCount == examples.count)
            for phrase in found.risen {
                #expect(phrase.count.now == plainNow[phrase.count.phrase])
                #expect(phrase.count.before == plainBefore[phrase.count.phrase, default: 0])
            }
        }
    }
}

private struct PhraseRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
