import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Refusals` {
    static let refusals = Refusal.Rule.allCases.flatMap { rule in
        [
            Refusal(
                rule: rule, field: "head", message: "employee E-17 has not been heard on head 2.",
                missing: ["a statement of E-17"], fix: ["evenhand complaint statement invite C-1 --head 2"]),
            Refusal(
                rule: rule, nature: .notFound, message: "EH-R4: told twice", missing: ["a", "b"], fix: ["x", "y"]),
        ]
    }

    @Test(arguments: refusals)
    func `of every rule travel in a status and back`(refusal: Refusal) throws {
        let packed = try Evenhand_V1_RefusalDetail(refusal).packed()
        let detail = try #require(Evenhand_V1_RefusalDetail.unpacked(from: [packed]))
        #expect(try detail.refusal() == refusal)
    }

    @Test func `are found among other details`() throws {
        let money: [UInt8] = try Google_Protobuf_Any(message: Evenhand_V1_Money()).serializedBytes()
        let refusal = try #require(Self.refusals.first)
        let packed = try Evenhand_V1_RefusalDetail(refusal).packed()
        #expect(
            Evenhand_V1_RefusalDetail.unpacked(from: [[0xFF, 0xFF], money, packed])
                == Evenhand_V1_RefusalDetail(refusal))
        #expect(Evenhand_V1_RefusalDetail.unpacked(from: [money]) == nil)
        #expect(Evenhand_V1_RefusalDetail.unpacked(from: []) == nil)
    }

    @Test func `carry the type's full name`() throws {
        let packed = try Evenhand_V1_RefusalDetail().packed()
        let detail = try Google_Protobuf_Any(serializedBytes: packed)
        #expect(detail.typeURL == "type.googleapis.com/evenhand.v1.RefusalDetail")
    }

    @Test func `of a rule or nature nobody knows are not guessed at`() {
        var detail = Evenhand_V1_RefusalDetail()
        detail.rule = "R99"
        detail.nature = .refused
        let rule = #expect(throws: InputError.self) { try detail.refusal() }
        #expect(rule?.field == "rule")
        #expect(rule?.value == "R99")
        detail.rule = "R4"
        detail.nature = .UNRECOGNIZED(5)
        #expect(throws: InputError(field: "nature", value: "5", valid: "refused or notFound")) {
            try detail.refusal()
        }
        detail.nature = .unspecified
        #expect(throws: InputError(field: "nature", value: nil, valid: "refused or notFound")) {
            try detail.refusal()
        }
    }

    @Test func `of bad input say what, where and what to do`() {
        let refusal = Refusal(
            InputError(field: "head", value: nil, valid: "the head's number"), help: "evenhand complaint head --help")
        #expect(refusal.message == "EH-input: head is missing; valid is the head's number.")
        #expect(refusal.field == "head")
        #expect(refusal.missing == ["head: the head's number"])
        #expect(refusal.fix == ["evenhand complaint head --help"])
    }
}
