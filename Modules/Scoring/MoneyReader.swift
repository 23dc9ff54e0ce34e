internal import EvenhandText

/// Recognises sums of money: `$1,234.56`, `{$500.00}`, `500 zł`, `1 200,50 PLN`, `Rs. 500/-`, `1.5 ล้านบาท`, `five hundred
/// dollars`, `pięćset złotych`.
extension NarrativeReader {
    /// Looks for a sum at a word that starts with a digit.
    mutating func readNumber(at start: Int) {
        guard let number = NumberReader.read(bytes, from: start) else { return }
        numberEnd = number.end
        let before = CurrencyFinder.before(bytes, start)
        let scaled = CurrencyFinder.multiplier(bytes, number.end)
        let end = scaled?.end ?? number.end
        let after = before == nil ? CurrencyFinder.after(bytes, end) : nil
        let isPart = after?.isPart ?? false
        guard let currency = before?.currency ?? after?.currency else { return }
        if let after, CurrencyFinder.isWeight(bytes, after) { return }
        let (hundredths, overflow) = number.hundredths.multipliedReportingOverflow(by: scaled?.factor ?? 1)
        guard !overflow else { return }
        var sum = isPart ? hundredths / 100 : hundredths
        var sumEnd = after?.end ?? end
        if !isPart, number.hundredths % 100 == 0, let part = CurrencyFinder.part(bytes, after: sumEnd, of: currency) {
            sum += part.hundredths
            sumEnd = part.end
        }
        addSum(sum, currency, start: before?.start ?? start, end: sumEnd)
    }

    /// Looks for number words before a currency's name, which are the words before `first` and up to `last`.
    mutating func readSpelledNumber(before first: Int, end last: Int) {
        let (starts, ends) = (columns.pointee.starts, columns.pointee.ends)
        guard let name = CurrencyFinder.after(bytes, Int(starts[first])), !CurrencyFinder.isWeight(bytes, name) else {
            return
        }
        var number = SpelledNumber()
        var place = first
        while place > 0, first - place < 14 {
            let word = SpelledNumber.word(bytes, Int(starts[place - 1]), Int(ends[place - 1]))
            guard let word, !clauseEnds(from: Int(ends[place - 1]), to: Int(starts[place])) else { break }
            number.prepend(word)
            place -= 1
        }
        // A link such as "and" before the number does not belong to it.
        while place < first, number.startsWithLink {
            number.dropLink()
            place += 1
        }
        guard place < first, let hundredths = number.hundredths else { return }
        // "2 thousand dollars" was read at its digit.
        if place > 0, bytes[Int(ends[place - 1]) - 1] &- 0x30 < 10, Int(ends[place - 1]) + 1 >= Int(starts[place]) {
            return
        }
        var sum = name.isPart ? hundredths / 100 : hundredths
        var end = max(name.end, Int(ends[last]))
        if !name.isPart, let part = CurrencyFinder.part(bytes, after: end, of: name.currency) {
            sum += part.hundredths
            end = part.end
        }
        addSum(sum, name.currency, start: Int(starts[place]), end: end)
    }

    /// Looks for number words or Thai digits before a currency's name in Thai.
    mutating func readThaiNumber(run: Int, before start: Int, end: Int) {
        guard let number = ThaiNumber.before(bytes, start, from: run), let name = CurrencyFinder.sign(bytes, at: start)
        else { return }
        addSum(
            name.isPart ? number.hundredths / 100 : number.hundredths, name.currency, start: number.start,
            end: max(end, name.end))
    }

    private mutating func addSum(_ hundredths: Int64, _ currency: Currency, start: Int, end: Int) {
        addCue(
            .money, start: start, end: end, languages: .all,
            amount: Money(
                minorUnits: currency.hasMinorUnits ? hundredths : hundredths / 100, currency: currency))
    }
}
