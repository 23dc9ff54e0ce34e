internal import EvenhandText

/// A number in words: "two thousand five hundred", „tysiąc dwieście”, „రెండున్నర లక్షల”.
///
/// Words are read from left to right: small numbers are added up, a scale multiplies what stands before it.
struct SpelledNumber {
    /// A word of a number.
    enum Word: Equatable {
        /// Hundredths to add.
        case number(Int64)
        /// What multiplies the number before it.
        case scale(Int64)
        /// "and": says nothing, and begins or ends no number.
        case link
        /// "half", after another number: half of the next scale.
        case half
    }

    private var words: InlineArray<16, Word> = .init(repeating: .link)
    private var first = 8
    private var last = 8

    mutating func prepend(_ word: Word) {
        if first == 0 {
            guard last < 16 else { return }
            var place = last
            while place > first {
                words[place] = words[place - 1]
                place -= 1
            }
            last += 1
            words[0] = word
            return
        }
        first -= 1
        words[first] = word
    }

    mutating func append(_ word: Word) {
        guard last < 16 else { return }
        words[last] = word
        last += 1
    }

    var startsWithLink: Bool { first < last && words[first] == .link }

    mutating func dropLink() { first += 1 }

    /// The value times 100; `nil` if there is none, or none that fits.
    var hundredths: Int64? {
        var total: Int64 = 0
        var part: Int64 = 0
        var isNumber = false
        for place in first..<last {
            switch words[place] {
            case .link: continue
            case .half: part += 50
            case .number(let value):
                part += value
            case .scale(let factor):
                let (product, overflow) = max(part, part == 0 ? 100 : part).multipliedReportingOverflow(by: factor)
                guard !overflow, product < 1 << 60 else { return nil }
                // A hundred multiplies the last digits alone; larger scales close a part.
                if factor == 100 {
                    part = product
                } else {
                    total += product
                    part = 0
                }
            }
            isNumber = true
        }
        return isNumber && total + part > 0 ? total + part : nil
    }

    /// What a word of the text says; `nil` if it is no word of a number.
    static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Word? {
        if let value = teluguDigits(bytes, start, end) { return .number(value) }
        guard let hash = InflectedFolding.hash(bytes, start, end, length: 0), let value = index.value(of: hash) else {
            return nil
        }
        switch value & 3 {
        case 0: return .number(Int64(value >> 2))
        case 1: return .scale(Int64(value >> 2))
        case 2: return .link
        default: return .half
        }
    }

    /// Hundredths of a number in Telugu digits.
    private static func teluguDigits(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int64? {
        guard end - start <= 36, start < end, bytes[start] == 0xE0 else { return nil }
        var value: Int64 = 0
        var offset = start
        while offset < end {
            let (scalar, next) = UTF8Reader.scalar(in: bytes, at: offset)
            guard (0xC66...0xC6F).contains(scalar) else { return nil }
            value = value * 10 + Int64(scalar - 0xC66)
            offset = next
        }
        return value * 100
    }

    private static func entries(_ kind: UInt32, _ value: UInt32, _ list: String) -> [(hash: UInt64, value: UInt32)] {
        list.split(separator: " ").compactMap { word in
            var word = String(word)
            return word.withUTF8 { bytes in
                InflectedFolding.hash(UnsafeRawBufferPointer(bytes), 0, bytes.count, length: 0)
            }.map { ($0, value << 2 | kind) }
        }
    }

    private static let index: HashIndex = {
        var list: [(hash: UInt64, value: UInt32)] = []
        for (value, names) in numbers { list += entries(0, value * 100, names) }
        for (value, names) in fractions { list += entries(0, value, names) }
        for (value, names) in scales { list += entries(1, value, names) }
        list += entries(2, 0, "and i oraz మరియు")
        list += entries(3, 0, "pół పాతిక")
        // Telugu writes hundreds in one word too.
        for (value, name) in teluguUnits { list += entries(0, value * 10_000, "\(name)వందల \(name)వందలు \(name)వందలకు") }
        for (value, name) in teluguUnits { list += entries(0, value * 100_000, "\(name)వేల \(name)వేలు") }
        return HashIndex(list)
    }()

    private static let teluguUnits: [(UInt32, String)] = [
        (2, "రెండు"), (3, "మూడు"), (4, "నాలుగు"), (5, "ఐదు"), (5, "అయిదు"), (6, "ఆరు"), (7, "ఏడు"), (8, "ఎనిమిది"),
        (9, "తొమ్మిది"),
    ]

    /// In hundredths.
    private static let fractions: [(UInt32, String)] = [
        (50, "అర"), (150, "ఒకటిన్నర półtora półtorej"), (250, "రెండున్నర"), (350, "మూడున్నర"), (450, "నాలుగున్నర"),
        (550, "ఐదున్నర అయిదున్నర"), (650, "ఆరున్నర"), (750, "ఏడున్నర"), (850, "ఎనిమిదిన్నర"),
    ]

    private static let scales: [(UInt32, String)] = [
        (100, "hundred hundreds వందల వందలు వందలకు"),
        (
            1_000,
            "thousand thousands k tys tysięcy tysiące tysiąc tysiąca tysiącem tysiącami tysiącach వేలు వేల వేలకు వెయ్యిల grand tysiaka"
        ),
        (100_000, "lakh lakhs lac lacs లక్షలు లక్షల లక్షలకు"),
        (1_000_000, "million millions m mln milion miliony milionów miliona మిలియన్"),
        (10_000_000, "crore crores కోట్లు కోట్ల కోటి"), (1_000_000_000, "billion mld miliard miliardy miliardów"),
    ]

    private static let numbers: [(UInt32, String)] = [
        (1, "one jeden jedna jedną jednego jednej ఒకటి ఒక ఒక్క"), (2, "two dwa dwie dwóch dwoma dwu dwom రెండు"),
        (3, "three trzy trzech trzema మూడు"), (4, "four cztery czterech czterema నాలుగు"),
        (5, "five pięć pięciu pięcioma ఐదు అయిదు"), (6, "six sześć sześciu ఆరు"), (7, "seven siedem siedmiu ఏడు"),
        (8, "eight osiem ośmiu ఎనిమిది"), (9, "nine dziewięć dziewięciu తొమ్మిది"), (10, "ten dziesięć dziesięciu పది"),
        (11, "eleven jedenaście jedenastu పదకొండు"), (12, "twelve dwanaście dwunastu పన్నెండు"),
        (13, "thirteen trzynaście trzynastu పదమూడు"), (14, "fourteen czternaście czternastu పద్నాలుగు పధ్నాలుగు"),
        (15, "fifteen piętnaście piętnastu పదిహేను పదహేను"), (16, "sixteen szesnaście szesnastu పదహారు"),
        (17, "seventeen siedemnaście siedemnastu పదిహేడు"), (18, "eighteen osiemnaście osiemnastu పద్దెనిమిది"),
        (19, "nineteen dziewiętnaście dziewiętnastu పంతొమ్మిది పందొమ్మిది"),
        (20, "twenty dwadzieścia dwudziestu ఇరవై"), (25, "పాతిక ఇరవైఐదు"),
        (30, "thirty trzydzieści trzydziestu ముప్పై ముప్ఫై"), (40, "forty fourty czterdzieści czterdziestu నలభై"),
        (50, "fifty pięćdziesiąt pięćdziesięciu యాభై ఏభై"), (60, "sixty sześćdziesiąt sześćdziesięciu అరవై"),
        (70, "seventy siedemdziesiąt siedemdziesięciu డెబ్బై"), (80, "eighty osiemdziesiąt osiemdziesięciu ఎనభై"),
        (90, "ninety dziewięćdziesiąt dziewięćdziesięciu తొంభై"), (100, "sto stu వంద నూరు నూట stówa stówę"),
        (200, "dwieście dwustu"), (300, "trzysta trzystu"), (400, "czterysta czterystu"), (500, "pięćset pięciuset"),
        (600, "sześćset sześciuset"), (700, "siedemset siedmiuset"), (800, "osiemset ośmiuset"),
        (900, "dziewięćset dziewięciuset"), (1_000, "వెయ్యి"), (100_000, "లక్ష"),
    ]
}
