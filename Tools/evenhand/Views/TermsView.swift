internal import EvenhandMessages

enum TermsView {
    static func json(_ reply: Evenhand_V1_TermsReply) -> JSONValue {
        [
            "version": JSONValue(reply.version), "events": .texts(reply.events),
            "number": reply.number == 0 ? .null : JSONValue(reply.number),
        ]
    }

    static func json(_ terms: Evenhand_V1_Terms, withText: Bool) -> JSONValue {
        let value: JSONValue = [
            "name": .string(terms.name), "version": JSONValue(terms.version), "inForce": .string(terms.inForce),
            "recorded": .moment(terms.recordedMs),
        ]
        return withText ? value.adding(JSONValue.Member("text", .string(terms.text))) : value
    }

    static func json(_ guarantee: Evenhand_V1_Guarantee) -> JSONValue {
        [
            "name": .string(guarantee.name), "text": .string(guarantee.text), "from": .string(guarantee.from),
            "until": .textIfAny(guarantee.until), "productArea": .textIfAny(guarantee.productArea),
            "beats": .textIfAny(guarantee.beats), "recorded": .moment(guarantee.recordedMs),
        ]
    }

    static func table(_ terms: [Evenhand_V1_Terms]) -> Table {
        var table = Table([.text("terms"), .number("version"), .text("in force from"), .text("recorded")])
        for version in terms {
            table.add(version.name, "\(version.version)", version.inForce, CivilTime.date(version.recordedMs))
        }
        return table
    }

    static func table(_ guarantees: [Evenhand_V1_Guarantee], style: TextStyle) -> Table {
        var table = Table([
            .text("guarantee"), .text("from"), .text("until"), .text("about"), .text("beats"), .prose("text"),
        ])
        for guarantee in guarantees {
            table.add(
                guarantee.name, guarantee.from, guarantee.until, style.safe(guarantee.productArea),
                style.safe(guarantee.beats), style.safe(guarantee.text))
        }
        return table
    }
}
