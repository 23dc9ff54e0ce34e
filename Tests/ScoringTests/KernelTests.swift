import CKernel
import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

/// Scores must not depend on which loops ran, nor on what a workspace was used for before.
@Suite(.serialized) struct KernelTests {
    static let texts = [
        "", "Broken fridge", "I’m 75 and the bank took $1,200.50 from my account! I will SUE.", "ร้านนี้บริการแย่มาก",
        "Nie zamierzam iść do sądu, ale chcę zwrotu 500 zł.", String(repeating: "loan mortgage card fee ", count: 900),
        String(repeating: "the company charged a late fee on XX/XX/2019 and lied to me. ", count: 40),
    ]

    @Test(arguments: [EvenhandInstructions.portable, .AVX2, .AVX512])
    func `the loops for every kind of processor give the same scores`(instructions: EvenhandInstructions) throws {
        let scorer = Scorer(model: try ShippedModel.load())
        for text in Self.texts {
            let score = scorer.score(text)
            evenhand_use(instructions)
            let other = scorer.score(text)
            evenhand_use(evenhand_best_instructions())
            #expect(score == other)
        }
    }

    @Test func `more phrases than there is room for at once are all compared`() throws {
        let scorer = Scorer(model: try ShippedModel.load())
        // Each word begins many phrases: the places for entries run out several times in a stretch.
        let text = String(repeating: "my account my card without my account right to my account told me ", count: 200)
        let score = scorer.score(text)
        for instructions in [EvenhandInstructions.portable, .AVX2] {
            evenhand_use(instructions)
            #expect(scorer.score(text) == score)
        }
        evenhand_use(evenhand_best_instructions())
    }

    @Test func `a workspace used before gives the same scores as a new one`() throws {
        let scorer = Scorer(model: try ShippedModel.load())
        let used = scorer.makeWorkspace()
        for text in Self.texts + Self.texts.reversed() {
            var copy = text
            copy.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                let fresh = scorer.makeWorkspace()
                let score = scorer.score(bytes, using: used)
                #expect(score == scorer.score(bytes, using: fresh))
                #expect(scorer.full(score, used) == scorer.score(text))
            }
        }
    }

    @Test func `scores made side by side are the scores made one by one`() async throws {
        let scorer = Scorer(model: try ShippedModel.load())
        let expected = Self.texts.map { scorer.score($0) }
        await withTaskGroup(of: [TriageScore].self) { group in
            for _ in 0..<8 { group.addTask { Self.texts.map { scorer.score($0) } } }
            for await scores in group { #expect(scores == expected) }
        }
    }

    @Test func `the signature is that of the text alone`() throws {
        let scorer = Scorer(model: try ShippedModel.load())
        for text in Self.texts {
            var copy = text
            let signature = copy.withUTF8 { NearDuplicateSignature(of: UnsafeRawBufferPointer($0)) }
            #expect(scorer.score(text).signature == signature)
        }
    }
}
