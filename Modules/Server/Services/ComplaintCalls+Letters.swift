internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandLetters
internal import EvenhandMessages
internal import SwiftProtobuf

extension ComplaintCalls {
    func previewLetter(
        _ context: CallContext, _ request: Evenhand_V1_PreviewLetterRequest
    ) async throws -> Evenhand_V1_PreviewLetterResponse {
        let actor = try context.signedIn()
        let (id, order) = try reading("evenhand complaint letter preview --help") { () throws(InputError) in
            let id: ComplaintID = try FieldReader.identifier(request.complaintID, "complaint_id")
            return (
                id,
                LetterOrder(
                    kind: try FieldReader.choice(request.kind, "kind"),
                    party: try FieldReader.party(request.party, "party"), language: request.language,
                    text: request.text,
                    by: request.byMs == 0 ? nil : try FieldReader.instant(request.byMs, "by_ms"))
            )
        }
        let preview = try await answering { () async throws(DeskError) in
            try await desk.letter(order, on: id, by: actor)
        }
        return .with {
            $0.subject = preview.letter.subject
            $0.text = preview.letter.body
            $0.html = preview.html
            $0.language = preview.language.rawValue
            $0.faults = preview.failures.map { failure in
                .with {
                    $0.requirement = failure.requirement.rawValue
                    $0.sentence = failure.sentence ?? ""
                    $0.message = failure.message
                }
            }
            $0.nextStep = preview.nextStep
            $0.nextStepByMs = preview.nextStepBy?.milliseconds ?? 0
        }
    }
}
