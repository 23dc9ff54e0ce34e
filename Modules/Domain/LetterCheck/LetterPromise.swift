/// Whether a letter's promise has a date: not just any date in the letter, which may be that of the customer's call or
/// of something the customer is asked to do.
enum LetterPromise {
    static func isDated(_ sentences: [LetterSentence]) -> Bool {
        sentences.indices.contains { index in
            let sentence = sentences[index]
            return sentence.times.contains { time in
                switch governor(of: time, in: sentence) {
                case .promise: true
                case .duty, .past: false
                case nil:
                    // “We shall write to you. The latest date is 5 March.”
                    (index > 0 && sentences[index - 1].hasNextStep)
                        || (time.isDeadline && index + 1 < sentences.count && sentences[index + 1].hasNextStep)
                }
            }
        }
    }

    private enum Governor {
        case promise, duty, past
    }

    /// The nearest verb before the date, else the nearest behind it; the other way round where verbs come last. A date
    /// with “by” or “within” before it is no date of the past.
    private static func governor(of time: LetterTimeSpan, in sentence: LetterSentence) -> Governor? {
        var verbs = sentence.promises.map { ($0, Governor.promise) } + sentence.duties.map { ($0, Governor.duty) }
        if !time.isDeadline { verbs += sentence.past.map { ($0, Governor.past) } }
        let before = verbs.filter { $0.0.lowerBound < time.range.lowerBound }.max { $0.0.lowerBound < $1.0.lowerBound }
        let behind = verbs.filter { $0.0.lowerBound >= time.range.lowerBound }.min { $0.0.lowerBound < $1.0.lowerBound }
        return sentence.verbLast ? (behind ?? before)?.1 : (before ?? behind)?.1
    }
}
