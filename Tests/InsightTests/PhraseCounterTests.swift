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
