import EvenhandClient
import EvenhandMessages
import SwiftProtobuf

/// The messages that are sent. Made once: building them is not what is measured.
enum Requests {
    /// Written for this program: an ordinary complaint with cues in it, of 600 bytes.
    static let narrative: String = {
        var text = """
            In May I returned the cooker with the cracked door that your driver had delivered, and was given a receipt. Since \
            then I was sent two reminders over $420.00 and a letter that threatens a collector. I called on the 2nd, the 9th \
            and the 17th; each time somebody promised to look into it and nobody called back. The last one laughed at me. I am \
            71 and live alone, and I cannot sleep over this. I want the reminders withdrawn, a note that nothing is owed, and \
            an apology for the tone. If there is no answer by the end of the month I will go to the ombudsman and to a lawyer.
            """
        while text.utf8.count > 600 { text.removeLast() }
        while text.utf8.count < 600 { text += "." }
        return text
    }()

    static let score = Evenhand_V1_ScoreRequest.with { $0.narrative = narrative }

    static let file = Evenhand_V1_FileComplaintRequest.with {
        $0.channel = .web
        $0.language = "en"
        $0.narrative = narrative
        $0.noChannelGiven = true
    }

    /// What `wire-bench-server` answers: several fields of different types, 600 bytes when encoded.
    static let echo: Google_Protobuf_Field = {
        var field = Google_Protobuf_Field.with {
            $0.kind = .typeString
            $0.cardinality = .repeated
            $0.number = 1234
            $0.name = "evenhand.field"
            $0.typeURL = "example.org/some.package.Type"
            $0.packed = true
            $0.jsonName = "someName"
        }
        while ((try? field.serializedData())?.count ?? 600) < 600 { field.defaultValue += "x" }
        return field
    }()

    static let echoMethod = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
        name: "evenhand.bench.v1.EchoService/Echo", kind: .unary)
    static let slowEchoMethod = MethodDescriptor<Google_Protobuf_Field, Google_Protobuf_Field>(
        name: "evenhand.bench.v1.EchoService/SlowEcho", kind: .unary)
}
