import EvenhandDomain

/// What differs between languages besides the templates: dates and the names of outcomes and channels.
struct LetterWords: Sendable {
    let language: LetterLanguage

    static func of(_ language: LetterLanguage) -> LetterWords { LetterWords(language: language) }

    /// A day as it is written in a letter: `5 March 2026`, `5 มีนาคม 2569` (Buddhist era), `5 marca 2026 r.`,
    /// `5 మార్చి 2026`.
    func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let name = months[month - 1]
        switch language {
        case .english, .telugu: return "\(day) \(name) \(year)"
        case .thai: return "\(day) \(name) \(year + Self.buddhistEraOffset)"
        case .polish: return "\(day) \(name) \(year) r."
        }
    }

    /// The Buddhist era of Thailand counts from 543 BC; since 1941 its years begin on 1 January.
    private static let buddhistEraOffset = 543

    private var months: [String] {
        switch language {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        case .thai:
            [
                "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
                "พฤศจิกายน", "ธันวาคม",
            ]
        case .polish:
            [
                "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
                "października", "listopada", "grudnia",
            ]
        case .telugu:
            [
                "జనవరి", "ఫిబ్రవరి", "మార్చి", "ఏప్రిల్", "మే", "జూన్", "జులై", "ఆగస్టు", "సెప్టెంబర్", "అక్టోబర్", "నవంబర్",
                "డిసెంబర్",
            ]
        }
    }

    /// How an outcome is told to the employee it concerned: who withdrew or settled is somebody else.
    func nameForStaff(_ outcome: Outcome) -> String {
        let names: (String, String, String, String)
        switch outcome {
        case .upheldNoInjustice:
            names = (
                "upheld, without effect on the customer", "มีมูล แต่ไม่เกิดผลกระทบต่อลูกค้า",
                "skarga uznana, bez skutków dla klienta", "ఫిర్యాదు సమర్థించబడింది, కస్టమర్‌పై ప్రభావం లేదు"
            )
        case .withdrawn:
            names = (
                "withdrawn by the customer", "ลูกค้าขอถอนเรื่อง", "skarga wycofana przez klienta",
                "కస్టమర్ ఉపసంహరించుకున్నారు"
            )
        case .resolvedEarly:
            names = (
                "settled with the customer before a finding", "ตกลงกับลูกค้าได้ก่อนมีข้อสรุป",
                "sprawa załatwiona z klientem przed rozstrzygnięciem", "నిర్ణయానికి ముందే కస్టమర్‌తో పరిష్కారమైంది"
            )
        case .upheld, .partlyUpheld, .upheldAlreadyRemedied, .notUpheld, .notInvestigated, .unableToReachFinding:
            return name(outcome)
        }
        return switch language {
        case .english: names.0
        case .thai: names.1
        case .polish: names.2
        case .telugu: names.3
        }
    }

    /// How an outcome is told to the customer.
    func name(_ outcome: Outcome) -> String {
        switch language {
        case .english: outcome.english
        case .thai: outcome.thai
        case .polish: outcome.polish
        case .telugu: outcome.telugu
        }
    }

    /// A channel as in “we tried by …”.
    func name(_ channel: Channel) -> String {
        let names: (String, String, String, String) =
            switch channel {
            case .web: ("web form", "เว็บไซต์", "formularz internetowy", "వెబ్‌సైట్")
            case .email: ("e-mail", "อีเมล", "e-mail", "ఈమెయిల్")
            case .phone: ("telephone", "โทรศัพท์", "telefon", "ఫోన్")
            case .letter: ("letter", "จดหมาย", "list", "ఉత్తరం")
            case .chat: ("chat", "แชต", "czat", "చాట్")
            case .social: ("social media", "สื่อสังคมออนไลน์", "media społecznościowe", "సామాజిక మాధ్యమం")
            case .inPerson: ("visit", "การไปพบ", "wizyta", "వ్యక్తిగతంగా")
            case .referral: ("another body", "หน่วยงานอื่น", "inna instytucja", "మరొక సంస్థ")
            case .other: ("another way", "ช่องทางอื่น", "inna droga", "మరో మార్గం")
            }
        return switch language {
        case .english: names.0
        case .thai: names.1
        case .polish: names.2
        case .telugu: names.3
        }
    }
}

extension Outcome {
    fileprivate var english: String {
        switch self {
        case .upheld: "upheld"
        case .partlyUpheld: "partly upheld"
        case .upheldAlreadyRemedied: "upheld, and already put right"
        case .upheldNoInjustice: "upheld, without effect on you"
        case .notUpheld: "not upheld"
        case .notInvestigated: "not investigated"
        case .unableToReachFinding: "we could not reach a finding"
        case .withdrawn: "withdrawn by you"
        case .resolvedEarly: "settled with you before a finding"
        }
    }

    fileprivate var thai: String {
        switch self {
        case .upheld: "มีมูลตามที่ร้องเรียน"
        case .partlyUpheld: "มีมูลบางส่วน"
        case .upheldAlreadyRemedied: "มีมูล และได้แก้ไขแล้ว"
        case .upheldNoInjustice: "มีมูล แต่ไม่เกิดผลกระทบต่อท่าน"
        case .notUpheld: "ไม่พบว่าเป็นไปตามที่ร้องเรียน"
        case .notInvestigated: "ไม่ได้รับไว้ตรวจสอบ"
        case .unableToReachFinding: "ไม่อาจสรุปได้"
        case .withdrawn: "ท่านขอถอนเรื่อง"
        case .resolvedEarly: "ตกลงกันได้ก่อนมีข้อสรุป"
        }
    }

    fileprivate var polish: String {
        switch self {
        case .upheld: "skarga uznana"
        case .partlyUpheld: "skarga uznana częściowo"
        case .upheldAlreadyRemedied: "skarga uznana, sprawa już naprawiona"
        case .upheldNoInjustice: "skarga uznana, bez skutków dla Państwa"
        case .notUpheld: "skarga nieuznana"
        case .notInvestigated: "skarga nie była badana"
        case .unableToReachFinding: "nie udało się dokonać ustaleń"
        case .withdrawn: "skarga wycofana przez Państwa"
        case .resolvedEarly: "sprawa załatwiona z Państwem przed rozstrzygnięciem"
        }
    }

    fileprivate var telugu: String {
        switch self {
        case .upheld: "ఫిర్యాదు సమర్థించబడింది"
        case .partlyUpheld: "ఫిర్యాదు పాక్షికంగా సమర్థించబడింది"
        case .upheldAlreadyRemedied: "ఫిర్యాదు సమర్థించబడింది, ఇప్పటికే సరిదిద్దాము"
        case .upheldNoInjustice: "ఫిర్యాదు సమర్థించబడింది, మీపై ప్రభావం లేదు"
        case .notUpheld: "ఫిర్యాదు సమర్థించబడలేదు"
        case .notInvestigated: "విచారణ చేపట్టలేదు"
        case .unableToReachFinding: "నిర్ధారణకు రాలేకపోయాము"
        case .withdrawn: "మీరు ఉపసంహరించుకున్నారు"
        case .resolvedEarly: "నిర్ణయానికి ముందే మీతో పరిష్కారమైంది"
        }
    }
}
