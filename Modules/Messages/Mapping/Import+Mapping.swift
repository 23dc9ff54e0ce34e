package import EvenhandDomain

/// A row of an import, read.
package struct ImportedRow: Sendable, Equatable {
    /// What the row files; its `source` tells whether it was filed before.
    package let command: ComplaintCommand.File
    /// Whom the source says complained, when it is nobody on record by number.
    package let customer: SourceReference?
}

extension Evenhand_V1_ImportComplaintsRequest {
    /// Rows of one message.
    package static let rowLimit = 1_000

    /// Checks what holds for the whole batch; rows are read one by one, since a bad one refuses itself alone.
    package func checkBatch() throws(InputError) {
        guard (1...100).contains(source.count) else {
            throw InputError(
                field: "source", value: FieldReader.optionalText(source), valid: "a text of 1 to 100 characters")
        }
        guard (1...Self.rowLimit).contains(rows.count) else {
            throw InputError(field: "rows", value: "\(rows.count) rows", valid: "1 to \(Self.rowLimit) rows")
        }
    }
}

extension Evenhand_V1_ImportRow {
    /// The complaint the row asks to file.
    /// - Parameter field: Where the row stands in its message, such as `rows[3]`.
    package func filing(source: String, field: String) throws(InputError) -> ImportedRow {
        let customer: CustomerID? = try FieldReader.optionalIdentifier(customerID, "\(field).customer_id")
        let file = ComplaintCommand.File(
            customer: customer,
            receivedAt: try FieldReader.neededInstant(receivedMs, "\(field).received_ms"),
            channel: try FieldReader.choice(channel, "\(field).channel"),
            language: FieldReader.optionalText(language) ?? "und",
            narrative: narrative,
            productArea: FieldReader.optionalText(productArea),
            source: SourceReference(source: source, id: try knownID(field)))
        let external = customer == nil ? FieldReader.optionalText(customerExternalID) : nil
        return ImportedRow(command: file, customer: external.map { SourceReference(source: source, id: $0) })
    }

    /// The source's own id, else the hash of the row in hexadecimal after `sha256:`, which no source would choose.
    private func knownID(_ field: String) throws(InputError) -> String {
        if !externalID.isEmpty { return externalID }
        guard rowHash.count == 32 else {
            throw InputError(
                field: "\(field).row_hash", value: rowHash.isEmpty ? nil : "\(rowHash.count) bytes",
                valid: "the SHA-256 of the row, 32 bytes, where there is no external_id")
        }
        let digits = Array("0123456789abcdef".utf8)
        let hexadecimal = rowHash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "sha256:" + String(decoding: hexadecimal, as: UTF8.self)
    }
}
