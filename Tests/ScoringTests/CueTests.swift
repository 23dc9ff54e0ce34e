import EvenhandScoring
import EvenhandText
import Testing

@Suite struct `Cues` {
    private func kinds(_ text: String) -> Set<CueKind> { Set(Small.scorer.score(text).cues.map(\.kind)) }

    @Test(arguments: [
        ("The heater caught fire and my son was burned.", CueKind.harm),
        ("After eating it we both had food poisoning.", .harm),
        ("The stairs are dangerous.", .harm),
        ("My mother is in a wheelchair and waited two hours.", .vulnerability),
        ("I lost my job and cannot afford food because of this.", .vulnerability),
        ("I have already spoken to my lawyer about this.", .legalThreat),
        ("If this is not settled I will take you to court.", .legalThreat),
        ("I will report this to the ombudsman.", .legalThreat),
        ("Please close my account, I am done.", .leaving),
        ("I will take my business elsewhere.", .leaving),
        ("Your agent was rude and hung up on me.", .blame),
        ("The manager laughed at me in front of everyone.", .blame),
        ("I assumed delivery was included in the price.", .unstatedExpectation),
        ("Nobody told me there was a fee for that.", .unstatedExpectation),
        ("Kaloryfer zapalił się i córka trafiła do szpitala.", .harm),
        ("Jestem osobą niepełnosprawną i nie mogę czekać na mrozie.", .vulnerability),
        ("Sprawę przekazałam już mojemu prawnikowi i czekam.", .legalThreat),
        ("Spotkamy się w sądzie, jeśli nie oddacie pieniędzy.", .legalThreat),
        ("Rezygnuję z waszych usług i proszę o potwierdzenie.", .leaving),
        ("Konsultantka była nieuprzejma i rzuciła słuchawką.", .blame),
        ("Spodziewałem się, że montaż jest w cenie.", .unstatedExpectation),
        ("เครื่องทำน้ำอุ่นไฟรั่ว ลูกชายต้องเข้าโรงพยาบาล", .harm),
        ("แม่เป็นผู้สูงอายุและต้องใช้รถเข็น", .vulnerability),
        ("ถ้าไม่แก้ไขจะให้ทนายความดำเนินการ", .legalThreat),
        ("ขอยกเลิกบริการและย้ายไปเจ้าอื่น", .leaving),
        ("พนักงานพูดจาไม่สุภาพกับลูกค้า", .blame),
        ("ไม่มีใครแจ้งว่ามีค่าธรรมเนียมเพิ่ม", .unstatedExpectation),
        ("గ్యాస్ లీక్ అయింది, మా నాన్న ఆసుపత్రిలో ఉన్నారు.", .harm),
        ("మా అమ్మ వృద్ధురాలు, క్యూలో నిలబడలేదు.", .vulnerability),
        ("నేను వినియోగదారుల ఫోరంలో ఫిర్యాదు చేస్తాను.", .legalThreat),
        ("నా ఖాతా రద్దు చేయండి, ఇక చాలు.", .leaving),
        ("మీ మేనేజర్ దురుసుగా మాట్లాడాడు.", .blame),
        ("డెలివరీ ఉచితం అనుకున్నాను.", .unstatedExpectation),
        ("We were all sick for two days after the buffet.", .harm),
        ("The airbag did not deploy in the crash.", .harm),
        ("The lift plunged two floors with us inside.", .harm),
        ("The smell was so strong that we had to evacuate.", .harm),
        ("Czuć było gaz i musieliśmy uciekać z domu.", .harm),
        ("Pas bezpieczeństwa nie zablokował się przy zderzeniu.", .harm),
        ("Lekarz zbagatelizował moje objawy.", .blame),
        ("Kasjer nabił mi dwa razy to samo i się wypierał.", .blame),
    ])
    func `a sentence raises its cue`(text: String, kind: CueKind) {
        #expect(kinds(text).contains(kind), "\(Small.scorer.score(text).language): \(kinds(text))")
    }

    @Test(arguments: [
        ("I am not going to sue, I only want an answer.", CueKind.legalThreat),
        ("I don't want a lawyer in this.", .legalThreat),
        ("Nobody was injured, thank you for asking.", .harm),
        ("The driver was not rude at all.", .blame),
        ("I am never going to cancel my subscription, I love it.", .leaving),
        ("Nie pójdę do sądu, chcę tylko odpowiedzi.", .legalThreat),
        ("Nikt nie trafił do szpitala.", .harm),
        ("ฉันจะไม่ฟ้องใคร แค่อยากได้คำตอบ", .legalThreat),
        ("నేను కోర్టుకి వెళ్ళాలి అనుకోలేదు", .legalThreat),
        ("The cup was blue and the handle is loose.", .harm),
        ("Please tell me when the shop opens on Sunday.", .leaving),
        ("The card reader is disabled since Monday.", .vulnerability),
        ("I cannot see the button on the page.", .vulnerability),
        ("I was depressed by the quality of the sofa.", .vulnerability),
        ("The regulator on the gas bottle is loose.", .legalThreat),
        ("I work at the county court and ordered twenty chairs.", .legalThreat),
        ("แจ้งความประสงค์ไปแล้วแต่ไม่มีใครตอบ", .legalThreat),
        ("สินค้าเป็นไปตามที่คาดไว้", .unstatedExpectation),
        ("డెలివరీ అబ్బాయి పార్సిల్ వదిలి వెళ్ళిపోయాడు.", .leaving),
        ("ఖాతా మూయవద్దు.", .leaving),
    ])
    func `a negated or plain sentence does not`(text: String, kind: CueKind) {
        #expect(!kinds(text).contains(kind), "\(Small.scorer.score(text).cues.map { $0.text(in: text) })")
    }

    @Test(arguments: [
        "I will not hesitate to sue you.", "I have no choice but to hire a lawyer.", "You did not answer, I will sue.",
    ])
    func `a negation that does not reach the phrase leaves the cue`(text: String) {
        #expect(kinds(text).contains(.legalThreat))
    }

    @Test func `a cue names the words that raised it`() {
        let text = "So — I will take you to court, and my lawyer agrees."
        let cues = Small.scorer.score(text).cues
        #expect(cues.map { $0.text(in: text) } == ["take you to court", "lawyer"])
        #expect(cues.map(\.kind) == [.legalThreat, .legalThreat])
    }

    @Test func `a cue in Thai names its characters`() {
        let text = "จะให้ทนายความดำเนินการ"
        #expect(Small.scorer.score(text).cues.map { $0.text(in: text) } == ["ทนายความ"])
    }

    @Test(arguments: [
        ("I paid $1,234.56 for it.", Int64(123_456), Currency.dollar, "$1,234.56"),
        ("I lost {$500.00} there.", 50_000, .dollar, "$500.00"),
        ("It cost 80 dollars.", 8_000, .dollar, "80 dollars"),
        ("They want €1.200 from me.", 120_000, .euro, "€1.200"),
        ("You owe me £20.", 2_000, .pound, "£20"),
        ("Zapłaciłem 1 200,50 zł za to.", 120_050, .zloty, "1 200,50 zł"),
        ("Kosztowało 350zł i nie działa.", 35_000, .zloty, "350zł"),
        ("จ่ายไป 2,500 บาท แล้ว", 250_000, .baht, "2,500 บาท"),
        ("నేను 1,00,000 రూపాయలు కట్టాను", 10_000_000, .rupee, "1,00,000 రూపాయలు"),
        ("I sent Rs. 750 to you.", 75_000, .rupee, "Rs. 750"),
        ("They took $2 million from us.", 200_000_000, .dollar, "$2 million"),
    ])
    func `a sum of money is parsed`(text: String, minorUnits: Int64, currency: Currency, words: String) {
        let cue = Small.scorer.score(text).cues.first { $0.kind == .money }
        #expect(cue?.amount == Money(minorUnits: minorUnits, currency: currency))
        #expect(cue?.text(in: text) == words)
    }

    @Test(arguments: ["I called 3 times on 05/12/2024.", "Flat 12, 500 High Street", "12345678901234567890 dollars"])
    func `numbers that are no sums raise no cue`(text: String) {
        #expect(!kinds(text).contains(.money))
    }

    @Test func `other languages get sums of money and nothing else`() {
        let score = Small.scorer.score("Ich habe 50 € bezahlt und der Anwalt ist nicht zufrieden mit dem lawyer.")
        #expect(score.language == .other)
        #expect(score.cues.map(\.kind) == [.money])
    }

    @Test func `a narrative carries no more cues of a kind than the policy says`() {
        let text = String(repeating: "my lawyer will see you. ", count: 1000)
        #expect(Small.scorer.score(text).cues.count == ScoringPolicy.standard.cueLimit)
    }
}
