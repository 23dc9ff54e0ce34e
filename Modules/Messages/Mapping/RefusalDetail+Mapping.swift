package import EvenhandDomain

extension Evenhand_V1_RefusalDetail {
    package init(_ refusal: Refusal) {
        self.init()
        rule = refusal.rule.rawValue
        field = refusal.field ?? ""
        missing = refusal.missing
        fix = refusal.fix
        message = refusal.message
        nature =
            switch refusal.nature {
            case .refused: .refused
            case .notFound: .notFound
            }
    }

    /// The refusal as the domain made it.
    /// - Throws: `InputError` for a rule or nature this release does not know.
    package func refusal() throws(InputError) -> Refusal {
        guard let rule = Refusal.Rule(rawValue: rule) else {
            throw InputError(
                field: "rule", value: FieldReader.optionalText(rule),
                valid: "one of \(Refusal.Rule.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        // The domain puts the rule before the message by itself.
        let opening = "EH-\(rule.rawValue): "
        return Refusal(
            rule: rule, nature: try nature.value(), field: FieldReader.optionalText(field),
            message: message.hasPrefix(opening) ? String(message.dropFirst(opening.count)) : message,
            missing: missing, fix: fix)
    }
}

extension Evenhand_V1_RefusalNature {
    fileprivate func value() throws(InputError) -> Refusal.Nature {
        switch self {
        case .refused: .refused
        case .notFound: .notFound
        case .unspecified: throw InputError(field: "nature", value: nil, valid: "refused or notFound")
        case .UNRECOGNIZED(let number):
            throw InputError(field: "nature", value: String(number), valid: "refused or notFound")
        }
    }
}
