package import EvenhandDomain
package import SwiftProtobuf

/// A request of `ComplaintService` that gives a command to a complaint on record. All of them name the complaint the same
/// way, so one handler serves them all.
package protocol ComplaintRequest: SwiftProtobuf.Message {
    var complaintID: String { get set }
    var expectedVersion: UInt64 { get set }
    /// The command line that explains the fields, for refusals.
    static var help: String { get }
    /// The command the message asks for.
    /// - Parameter now: What "absent: now" in a field's comment means.
    func command(at now: Instant) throws(InputError) -> ComplaintCommand
}

/// A request of `ComplaintService`, read.
package struct ComplaintOrder: Sendable, Equatable {
    package let complaint: ComplaintID
    /// How many events the complaint must have; nil takes it as it stands.
    package let expectedVersion: Int64?
    package let command: ComplaintCommand
}

extension ComplaintRequest {
    /// Reads the whole request.
    /// - Throws: a `Refusal` of rule `input` that names the first field that cannot be read.
    package func order(at now: Instant) throws(Refusal) -> ComplaintOrder {
        do throws(InputError) {
            return ComplaintOrder(
                complaint: try FieldReader.identifier(complaintID, "complaint_id"),
                expectedVersion: try FieldReader.version(expectedVersion, "expected_version"),
                command: try command(at: now))
        } catch {
            throw Refusal(error, help: Self.help)
        }
    }

    /// An empty request to a complaint.
    init(to complaint: ComplaintID, at version: Int64?) {
        self.init()
        complaintID = complaint.description
        expectedVersion = version.map { UInt64(clamping: $0) } ?? 0
    }
}

extension FieldReader {
    /// How many events a stream must hold; nil for 0, which takes it as it stands.
    package static func version(_ number: UInt64, _ field: String) throws(InputError) -> Int64? {
        guard let version = Int64(exactly: number) else {
            throw InputError(field: field, value: String(number), valid: "the version of an earlier reply, or 0")
        }
        return version == 0 ? nil : version
    }
}
