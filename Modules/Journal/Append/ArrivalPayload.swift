internal import EvenhandDomain

/// The payloads of the two events that every arrival brings, `complaint.filed` and `complaint.scored`, written straight
/// into bytes.
///
/// They are the very bytes `PayloadEncoder` gives; a test compares the two. With the general encoder, which makes and
/// sorts its containers anew for every object, an import spent a sixth of its processor time here. A member added to
/// one of these events must be added here, in the order of the names.
enum ArrivalPayload {
    typealias Texts = [TextCollector.Entry]

    /// nil for any other event, and for one that JSON cannot hold, which is the general encoder's to refuse.
    static func encode(_ event: DomainEvent) -> (payload: [UInt8], texts: Texts)? {
        guard case .complaint(let event) = event else { return nil }
        switch event.body {
        case .filed(let data):
            let narrative = TextCollector.Entry(subject: data.narrative.subject, text: data.narrative.text)
            return (payload(of: event) { append(data, to: &$0) }, [narrative])
        case .scored(let data) where isFinite(data.score):
            return (payload(of: event) { append(data.score, to: &$0) }, [])
        default: return nil
        }
    }

    private static func payload(of event: ComplaintEvent, _ appendData: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(640)
        JSONBytes.append(verbatim: "{\"at\":", to: &bytes)
        JSONBytes.append(event.at.milliseconds, to: &bytes)
        JSONBytes.append(verbatim: ",\"by\":", to: &bytes)
        JSONBytes.append(event.by.rawValue, to: &bytes)
        JSONBytes.append(verbatim: ",\"data\":", to: &bytes)
        appendData(&bytes)
        JSONBytes.append(verbatim: ",\"kind\":", to: &bytes)
        JSONBytes.append(event.kind, to: &bytes)
        JSONBytes.append(verbatim: "}", to: &bytes)
        return bytes
    }

    private static func append(_ data: ComplaintHappening.Filed, to bytes: inout [UInt8]) {
        JSONBytes.append(verbatim: "{\"acknowledgeBy\":", to: &bytes)
        JSONBytes.append(data.acknowledgeBy.milliseconds, to: &bytes)
        JSONBytes.append(verbatim: ",\"channel\":", to: &bytes)
        JSONBytes.append(data.channel.rawValue, to: &bytes)
        if let customer = data.customer {
            JSONBytes.append(verbatim: ",\"customer\":", to: &bytes)
            JSONBytes.append(customer.rawValue, to: &bytes)
        }
        JSONBytes.append(verbatim: ",\"language\":", to: &bytes)
        JSONBytes.append(data.language, to: &bytes)
        JSONBytes.append(verbatim: ",\"narrative\":{\"index\":0,\"subject\":", to: &bytes)
        JSONBytes.append(data.narrative.subject.description, to: &bytes)
        JSONBytes.append(verbatim: "},\"noChannelGiven\":", to: &bytes)
        JSONBytes.append(data.noChannelGiven, to: &bytes)
        JSONBytes.append(verbatim: ",\"policy\":", to: &bytes)
        JSONBytes.append(data.policy, to: &bytes)
        if let productArea = data.productArea {
            JSONBytes.append(verbatim: ",\"productArea\":", to: &bytes)
            JSONBytes.append(productArea, to: &bytes)
        }
        JSONBytes.append(verbatim: ",\"receivedAt\":", to: &bytes)
        JSONBytes.append(data.receivedAt.milliseconds, to: &bytes)
        JSONBytes.append(verbatim: ",\"respondBy\":", to: &bytes)
        JSONBytes.append(data.respondBy.milliseconds, to: &bytes)
        if let source = data.source {
            JSONBytes.append(verbatim: ",\"source\":{\"id\":", to: &bytes)
            JSONBytes.append(source.id, to: &bytes)
            JSONBytes.append(verbatim: ",\"source\":", to: &bytes)
            JSONBytes.append(source.source, to: &bytes)
            JSONBytes.append(verbatim: "}", to: &bytes)
        }
        JSONBytes.append(verbatim: "}", to: &bytes)
    }

    private static func append(_ score: TriageRecord, to bytes: inout [UInt8]) {
        JSONBytes.append(verbatim: "{\"score\":{\"cues\":[", to: &bytes)
        for (index, cue) in score.cues.enumerated() {
            if index > 0 { JSONBytes.append(verbatim: ",", to: &bytes) }
            append(cue, to: &bytes)
        }
        JSONBytes.append(verbatim: "],\"heat\":", to: &bytes)
        JSONBytes.append(Int64(score.heat), to: &bytes)
        JSONBytes.append(verbatim: ",\"language\":", to: &bytes)
        JSONBytes.append(score.language, to: &bytes)
        JSONBytes.append(verbatim: ",\"model\":", to: &bytes)
        JSONBytes.append(score.model, to: &bytes)
        JSONBytes.append(verbatim: ",\"policy\":", to: &bytes)
        JSONBytes.append(score.policy, to: &bytes)
        JSONBytes.append(verbatim: ",\"priority\":", to: &bytes)
        JSONBytes.append(Int64(score.priority), to: &bytes)
        if let relief = score.relief {
            JSONBytes.append(verbatim: ",\"relief\":{\"any\":", to: &bytes)
            JSONBytes.append(finite: relief.any, to: &bytes)
            JSONBytes.append(verbatim: ",\"monetary\":", to: &bytes)
            JSONBytes.append(finite: relief.monetary, to: &bytes)
            JSONBytes.append(verbatim: "}", to: &bytes)
        }
        JSONBytes.append(verbatim: ",\"severity\":", to: &bytes)
        JSONBytes.append(Int64(score.severity), to: &bytes)
        if let topic = score.topic {
            JSONBytes.append(verbatim: ",\"topic\":{\"label\":", to: &bytes)
            JSONBytes.append(topic.label, to: &bytes)
            JSONBytes.append(verbatim: ",\"probability\":", to: &bytes)
            JSONBytes.append(finite: topic.probability, to: &bytes)
            JSONBytes.append(verbatim: "}", to: &bytes)
        }
        JSONBytes.append(verbatim: ",\"untrained\":", to: &bytes)
        JSONBytes.append(score.untrained, to: &bytes)
        JSONBytes.append(verbatim: "}}", to: &bytes)
    }

    private static func append(_ cue: TriageCue, to bytes: inout [UInt8]) {
        JSONBytes.append(verbatim: "{\"end\":", to: &bytes)
        JSONBytes.append(Int64(cue.end), to: &bytes)
        JSONBytes.append(verbatim: ",\"kind\":", to: &bytes)
        JSONBytes.append(cue.kind, to: &bytes)
        JSONBytes.append(verbatim: ",\"start\":", to: &bytes)
        JSONBytes.append(Int64(cue.start), to: &bytes)
        JSONBytes.append(verbatim: "}", to: &bytes)
    }

    private static func isFinite(_ score: TriageRecord) -> Bool {
        let numbers = [score.relief?.any, score.relief?.monetary, score.topic?.probability]
        return numbers.allSatisfy { $0?.isFinite ?? true }
    }
}
