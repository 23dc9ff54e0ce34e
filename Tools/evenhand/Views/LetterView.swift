internal import EvenhandMessages

/// A letter as it would go out.
enum LetterView {
    static func json(_ preview: Evenhand_V1_PreviewLetterResponse) -> JSONValue {
        [
            "language": .string(preview.language), "subject": .string(preview.subject), "text": .string(preview.text),
            "html": .string(preview.html), "nextStep": .textIfAny(preview.nextStep),
            "nextStepBy": .moment(preview.nextStepByMs),
            "faults": .array(
                preview.faults.map {
                    [
                        "requirement": .string($0.requirement), "sentence": .textIfAny($0.sentence),
                        "message": .string($0.message),
                    ]
                }),
        ]
    }

    static func lines(_ preview: Evenhand_V1_PreviewLetterResponse, style: TextStyle) -> [String] {
        [style.strong(style.safe(preview.subject)), "", style.safeLines(preview.text)]
    }

    static func fault(_ fault: Evenhand_V1_LetterFault) -> String {
        "R1: \(fault.message)" + (fault.sentence.isEmpty ? "" : " The sentence: “\(fault.sentence)”")
    }
}
