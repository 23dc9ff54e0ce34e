/// Whether a text says anything. "Noted", "n/a" and their like end no complaint, in whatever language.
package enum PlainWords {
    /// Letters that must be left once the words that say nothing are taken away.
    package static let letterFloor = 8

    /// What is wrong with a text, as the end of a sentence; nil when it says something.
    package static func problem(with text: String) -> String? {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return "is empty." }
        let letters = lettersThatSay(text)
        guard letters.count >= letterFloor, Set(letters).count >= 4 else {
            return "“\(text.prefix(60))” says nothing a reader could check; say what was found or done, and why."
        }
        return nil
    }

    /// Whether nothing at all is left once the words that say nothing are taken away. Laxer than `problem`: what
    /// people say in their own words may be short.
    package static func isEmptyOfWords(_ text: String) -> Bool { lettersThatSay(text).isEmpty }

    private static func lettersThatSay(_ text: String) -> String {
        var folded = String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
        // Looking for phrases anywhere is slow; only Thai needs it.
        if folded.unicodeScalars.contains(where: { (0x0E00...0x0E7F).contains($0.value) }) {
            for phrase in unspaced {
                while let range = folded.firstRange(of: phrase) { folded.replaceSubrange(range, with: " ") }
            }
        }
        return wordsThatSay(folded.split(separator: " ")).joined()
    }

    /// The words left when every phrase of the list is taken away, the longest that fits first.
    private static func wordsThatSay(_ words: [Substring]) -> [Substring] {
        var kept: [Substring] = []
        var rest = words[...]
        while let word = rest.first {
            let phrase = phrasesByFirstWord[String(word)]?.first { rest.starts(with: $0) }
            if phrase == nil { kept.append(word) }
            rest = rest.dropFirst(phrase?.count ?? 1)
        }
        return kept
    }

    private static let phrasesByFirstWord: [String: [[Substring]]] = {
        let phrases = (english + polish + telugu + others).map { $0.split(separator: " ") }
        return Dictionary(grouping: phrases) { String($0[0]) }.mapValues { $0.sorted { $0.count > $1.count } }
    }()

    /// Thai writes words without spaces between them, so its phrases are looked for anywhere, the longest first.
    private static let unspaced = thai.sorted { $0.count > $1.count }

    private static let english = [
        "noted", "duly noted", "noted with thanks", "n a", "na", "not applicable", "none", "nil", "no comment",
        "no comments", "see above", "see below", "see file", "see notes", "as above", "as discussed", "ok", "okay",
        "done", "closed", "case closed", "complaint closed", "resolved", "issue resolved", "fixed", "tbd",
        "to be decided", "to be confirmed", "tbc", "test", "no further action", "nfa", "no action", "no action needed",
        "no action required", "no further action required", "no further action needed", "acknowledged", "received",
        "actioned", "dealt with", "handled", "completed",
        "no reason", "because", "not upheld", "upheld", "partly upheld", "rejected", "dismissed", "thanks",
        "thank you", "understood", "same", "dito", "ditto", "x", "xx", "xxx", "the", "and", "with", "was", "is", "this",
        "has", "been", "we", "have", "complaint", "matter", "feedback", "taken on board", "will monitor",
    ]
    private static let polish = [
        "odnotowano", "przyjęto", "przyjęto do wiadomości", "przyjęto do wiadomosci", "nie dotyczy", "n d", "nd",
        "brak", "brak uwag", "bez uwag", "brak komentarza", "zapoznano się", "zapoznałem się", "zapoznałam się",
        "jak wyżej", "jw", "j w", "zamknięto", "zamknięte", "sprawa zamknięta", "załatwione", "załatwiono", "gotowe",
        "zrobione", "w porządku", "bez zmian", "nie uznano", "uznano", "odrzucono", "dziękujemy", "dziękuję",
        "bez dalszych działań", "skarga", "reklamacja", "do ustalenia",
    ]
    private static let thai = [
        "รับทราบ", "รับทราบแล้ว", "ทราบแล้ว", "ทราบ", "ไม่มี", "ไม่ระบุ", "ไม่เกี่ยวข้อง", "ไม่มีความเห็น",
        "ดังกล่าวข้างต้น", "ตามข้างต้น", "เรียบร้อย", "เรียบร้อยแล้ว", "ปิดเรื่อง", "ปิดเคส", "ดำเนินการแล้ว", "เสร็จสิ้น", "ขอบคุณ",
        "ครับ", "ค่ะ", "คะ", "แล้ว",
    ]
    private static let telugu = [
        "గమనించబడింది", "గమనించాము", "గమనించడమైనది", "నోట్ చేయబడింది", "నోట్ చేశాము", "వర్తించదు", "లేదు", "ఏమీ లేదు",
        "పైన చూడండి", "పూర్తయింది", "ముగిసింది", "మూసివేయబడింది", "సరే", "ధన్యవాదాలు", "పరిష్కరించబడింది",
    ]
    private static let others = [
        "zur kenntnis genommen", "notiert", "erledigt", "entfällt", "keine angabe", "k a", "pris note", "sans objet",
        "néant", "vu", "anotado", "no aplica", "ninguno", "preso atto", "non applicabile", "отмечено", "нет",
        "принято к сведению",
    ]
}
