internal import EvenhandDomain
internal import EvenhandScoring
internal import Yams

/// Reads a policy file, section by section.
struct PolicyFileReader {
    var reader = PolicyReader()

    private static let sections = [
        "version", "calendar", "figures", "regimes", "merit", "triage", "phrases", "letters", "customers",
    ]

    mutating func policy(_ root: Node) -> DomainPolicy? {
        let fields = reader.fields(root, "", known: Self.sections)
        let version = version(fields["version"], root)
        let calendar = calendar(fields["calendar"])
        let figures = figures(fields["figures"])
        let regimes = regimes(fields["regimes"])
        let merit = merit(fields["merit"])
        var triage = triage(fields["triage"])
        triage.version = version
        let phrases = phrases(fields["phrases"])
        let letters = letters(fields["letters"])
        let customers = customers(fields["customers"])
        do {
            return try DomainPolicy(
                version: version, calendar: calendar, figures: figures, regimes: regimes, merit: merit,
                triage: triage, phrases: phrases, letters: letters, customers: customers)
        } catch {
            // Every figure was held against its limit where it stands; this is a limit nobody reads by line.
            reader.fault(root, "", "\(error)")
            return nil
        }
    }

    /// A name for ever: letters, digits, dots and hyphens, so that it can be typed and put in a file's name.
    private mutating func version(_ node: Node?, _ root: Node) -> String {
        guard let node else {
            reader.fault(root, "version", "is missing; name the policy, such as `version: 2026-12-house`.")
            return ""
        }
        let text = reader.text(node, "version", upTo: 60) ?? ""
        let isName =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            }
        if !isName { reader.fault(node, "version", "is '\(text)'; take letters, digits, dots and hyphens.") }
        return text
    }

    private mutating func figures(_ node: Node?) -> DomainPolicy.Figures {
        var figures = DomainPolicy.Figures()
        let fields = reader.fields(node, "figures", known: DomainPolicy.Figures.all.map(\.name))
        for figure in DomainPolicy.Figures.all {
            if let value = reader.integer(fields[figure.name], "figures.\(figure.name)", figure.range) {
                figures[keyPath: figure.path] = value
            }
        }
        return figures
    }

    private mutating func regimes(_ node: Node?) -> RegimePolicy {
        var regimes = RegimePolicy()
        let fields = reader.fields(node, "regimes", known: ["always", "alertShares", "rules"])
        if let always = fields["always"] {
            regimes.always = reader.choices(always, "regimes.always")
        }
        if let shares = fields["alertShares"] {
            regimes.alertShares = reader.list(shares, "regimes.alertShares").compactMap {
                reader.integer($0, "regimes.alertShares", 1...100)
            }
            let isRising = zip(regimes.alertShares, regimes.alertShares.dropFirst()).allSatisfy { $0 < $1 }
            if !isRising { reader.fault(shares, "regimes.alertShares", "does not rise; write the smallest first.") }
        }
        regimes.rules = reader.list(fields["rules"], "regimes.rules").map { regimeRule($0) }
        return regimes
    }

    private mutating func regimeRule(_ node: Node) -> RegimePolicy.Rule {
        let key = "regimes.rules"
        let fields = reader.fields(node, key, known: ["productAreas", "channels", "regimes"])
        let rule = RegimePolicy.Rule(
            productAreas: reader.texts(fields["productAreas"], key + ".productAreas"),
            channels: reader.choices(fields["channels"], key + ".channels"),
            regimes: reader.choices(fields["regimes"], key + ".regimes"))
        if rule.regimes.isEmpty {
            reader.fault(node, key, "runs no clock; name at least one of the regimes.")
        }
        return rule
    }

    private mutating func merit(_ node: Node?) -> MeritPolicy {
        let standard = MeritPolicy.standard
        let fields = reader.fields(node, "merit", known: ["clearlyWrong", "undecidedBand", "priors", "weights"])
        let clearlyWrong = reader.integer(fields["clearlyWrong"], "merit.clearlyWrong", 500...3_000)
        let band = reader.integer(fields["undecidedBand"], "merit.undecidedBand", 0...500)
        let priors = fields["priors"].map {
            reader.points($0, "merit.priors", -2_000...2_000, Ground.self).filter { $0.value != 0 }
        }
        var weights = standard.weights
        let grounds = reader.fields(fields["weights"], "merit.weights", known: Ground.allCases.map(\.rawValue))
        for (name, value) in grounds {
            guard let ground = Ground(rawValue: name) else { continue }
            let points = reader.points(value, "merit.weights.\(name)", 0...3_000, EvidenceKind.self)
            // What weighs nothing is left out, as the product's own weights do.
            weights[ground] = points.contains { $0.value != 0 } ? points.filter { $0.value != 0 } : nil
        }
        let merit = try? MeritPolicy(
            priors: priors ?? standard.priors, weights: weights, clearlyWrong: clearlyWrong ?? standard.clearlyWrong,
            undecidedBand: band ?? standard.undecidedBand)
        return merit ?? standard
    }

    private mutating func phrases(_ node: Node?) -> PhrasePolicy {
        let fields = reader.fields(node, "phrases", known: ["empty", "challenge"])
        var phrases = PhrasePolicy(emptyWords: phraseList(fields["empty"], "phrases.empty"))
        for (language, list) in reader.fields(fields["challenge"], "phrases.challenge", known: LetterCheck.languages) {
            let own = phraseList(list, "phrases.challenge.\(language)")
            if !own.isEmpty { phrases.challenges[language] = own }
        }
        return phrases
    }

    private mutating func phraseList(_ node: Node?, _ key: String) -> [String] {
        var phrases: [String] = []
        for item in reader.list(node, key) {
            guard let text = reader.text(item, key, upTo: 100) else { continue }
            let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.contains(where: \.isLetter) {
                phrases.append(words)
            } else {
                reader.fault(item, key, "has a phrase without a letter in it.")
            }
        }
        return phrases
    }

    private mutating func letters(_ node: Node?) -> LetterPolicy {
        var letters = LetterPolicy()
        let fields = reader.fields(node, "letters", known: ["house", "contact", "outsideReview", "templates"])
        letters.house = reader.text(fields["house"], "letters.house") ?? letters.house
        letters.contact = reader.text(fields["contact"], "letters.contact") ?? letters.contact
        for (language, value) in reader.fields(
            fields["outsideReview"], "letters.outsideReview", known: LetterCheck.languages + ["*"])
        {
            letters.outsideReview[language] = outsideReview(value, "letters.outsideReview.\(language)")
        }
        letters.templates = templates(fields["templates"])
        return letters
    }

    private mutating func outsideReview(_ node: Node, _ key: String) -> LetterPolicy.OutsideReview? {
        let fields = reader.fields(node, key, known: ["name", "contact", "months"])
        guard let name = reader.text(fields["name"], key + ".name"),
            let contact = reader.text(fields["contact"], key + ".contact", upTo: 500)
        else {
            reader.fault(node, key, "needs a name and a contact.")
            return nil
        }
        let months = reader.integer(fields["months"], key + ".months", 1...120)
        return .init(name: name, contact: contact, months: months ?? 6)
    }

    /// Templates of the house's own: by letter, then by language, with a subject and a body.
    private mutating func templates(_ node: Node?) -> [String: String] {
        var templates: [String: String] = [:]
        let kinds = reader.fields(node, "letters.templates", known: LetterPolicy.templateNames)
        for (kind, value) in kinds {
            let key = "letters.templates.\(kind)"
            for (language, text) in reader.fields(value, key, known: LetterCheck.languages) {
                guard let template = reader.text(text, "\(key).\(language)", upTo: 20_000) else { continue }
                if template != LetterPolicy.standardTemplate { templates["\(kind).\(language)"] = template }
            }
        }
        return templates
    }
}
