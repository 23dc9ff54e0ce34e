import EvenhandDomain
import Testing

@Suite struct `The scorecard of a head` {
    private func piece(_ number: Int64, _ kind: EvidenceKind, _ side: MeritSide) -> MeritEvidence {
        MeritEvidence(evidence: EvidenceID(number), kind: kind, side: side)
    }

    private func scorecard(_ ground: Ground, employee: Bool = false, _ evidence: [MeritEvidence]) -> Scorecard {
        Scorecard(MeritCase(ground: ground, identifiesEmployee: employee, evidence: evidence), under: .standard)
    }

    @Test func `adds the prior and every piece, signed by side`() {
        let card = scorecard(
            .service, [piece(1, .record, .customer), piece(2, .message, .customer), piece(3, .document, .answering)])
        #expect(card.terms.map(\.millibans) == [0, 400, 300, -250])
        #expect(card.sum == 450)
        #expect(card.recommendation.outcome == .upheld)
        #expect(card.recommendation.because == .shown)
    }

    @Test func `repeats count whole, half, a quarter, then nothing, cut toward zero`() {
        let card = scorecard(.service, (1...5).map { piece($0, .message, .answering) })
        #expect(card.terms.map(\.millibans) == [0, -300, -150, -75, 0, 0])
        let odd = scorecard(.unsorted, (1...3).map { piece($0, .message, .answering) })
        #expect(odd.terms.map(\.millibans) == [0, -150, -75, -37])
        let both = scorecard(.service, [piece(1, .message, .answering), piece(2, .message, .customer)])
        #expect(both.sum == 0)
    }

    @Test(arguments: [(0, 0.5), (1_000, 10.0 / 11), (-1_000, 1.0 / 11), (2_000, 100.0 / 101), (301, 0.66665)])
    func `a sum is a probability`(sum: Int, probability: Double) throws {
        let policy = try MeritPolicy(priors: [.service: sum], weights: [:])
        let card = Scorecard(MeritCase(ground: .service, identifiesEmployee: false, evidence: []), under: policy)
        #expect(abs(card.probability - probability) < 0.000_1)
    }

    @Test func `taste is believed whatever is said against it`() {
        let card = scorecard(.taste, (1...9).map { piece($0, EvidenceKind.allCases[Int($0)], .answering) })
        #expect(card.sum == 1_000)
        #expect(card.recommendation.outcome == .upheld)
        #expect(card.recommendation.because == .customerIsBelieved)
    }

    @Test func `an employee is backed unless clearly wrong`() {
        let witness = scorecard(.conduct, employee: true, [piece(1, .witnessStatement, .customer)])
        #expect(witness.sum == 0)
        #expect(witness.recommendation.outcome == .notUpheld)
        #expect(witness.recommendation.standard == .clearlyWrong)
        #expect(witness.recommendation.because == .notShown)
        let shown = scorecard(
            .conduct, employee: true,
            [piece(1, .recording, .customer), piece(2, .witnessStatement, .customer), piece(3, .record, .customer)])
        #expect(shown.sum == 1_200)
        #expect(shown.recommendation.outcome == .upheld)
    }

    @Test func `the complaint told again is no evidence for itself`() throws {
        let policy = try MeritPolicy(priors: [.conduct: 1_500], weights: [.conduct: [.complaintRepeat: 900]])
        let card = Scorecard(
            MeritCase(
                ground: .conduct, identifiesEmployee: true, evidence: [piece(1, .complaintRepeat, .customer)]),
            under: policy)
        #expect(card.sum == 2_400)
        #expect(card.recommendation.outcome == .notUpheld)
        #expect(card.recommendation.because == .nothingBesideTheComplaint)
    }

    @Test func `near to nothing is undecided`() {
        #expect(scorecard(.service, []).recommendation.outcome == .unableToReachFinding)
        #expect(scorecard(.service, [piece(1, .other, .customer)]).recommendation.because == .undecided)
        #expect(scorecard(.service, [piece(1, .photo, .answering)]).recommendation.outcome == .notUpheld)
    }

    @Test(arguments: [
        ("merit.clearlyWrong", 499), ("merit.clearlyWrong", 0), ("merit.undecidedBand", 501),
        ("merit.undecidedBand", -1),
    ])
    func `a policy below the floor is refused with its figure`(figure: String, value: Int) {
        do throws(MeritPolicy.LimitError) {
            _ =
                try figure == "merit.clearlyWrong"
                ? MeritPolicy(priors: [:], weights: [:], clearlyWrong: value)
                : MeritPolicy(priors: [:], weights: [:], undecidedBand: value)
            Issue.record("\(figure) \(value) was taken")
        } catch {
            #expect(error.figure == figure)
            #expect(error.value == value)
        }
    }

    @Test func `a policy cannot turn evidence against the side it supports`() {
        #expect(throws: MeritPolicy.LimitError.self) {
            try MeritPolicy(priors: [:], weights: [.service: [.record: -1]])
        }
        #expect(throws: MeritPolicy.LimitError.self) { try MeritPolicy(priors: [.conduct: 2_001], weights: [:]) }
    }
}

@Suite struct `What no evidence can do to a scorecard` {
    private func draw(_ chance: inout SplitMix) -> MeritCase {
        MeritCase(
            ground: chance.pick(Ground.allCases), identifiesEmployee: chance.chance(50),
            evidence: (0..<chance.pick(Array(0...14))).map { number in
                MeritEvidence(
                    evidence: EvidenceID(Int64(number + 1)), kind: chance.pick(EvidenceKind.allCases),
                    side: chance.pick(MeritSide.allCases))
            })
    }

    /// Random weights within the limits, odd ones among them, so that cutting toward zero is seen.
    private func policy(_ chance: inout SplitMix) throws -> MeritPolicy {
        var weights: [Ground: [EvidenceKind: Int]] = [:]
        for ground in Ground.allCases {
            for kind in EvidenceKind.allCases {
                weights[ground, default: [:]][kind] = Int.random(in: 0...3_000, using: &chance)
            }
        }
        return try MeritPolicy(
            priors: [chance.pick(Ground.allCases): Int.random(in: -2_000...2_000, using: &chance)], weights: weights)
    }

    private func rank(_ outcome: Outcome) -> Int {
        switch outcome {
        case .upheld: 1
        case .notUpheld: -1
        default: 0
        }
    }

    @Test func `its order changes nothing, and more for a side never lowers that side`() throws {
        var chance = SplitMix(seed: 20_261_129)
        for _ in 0..<1_000 {
            let policy = try policy(&chance)
            let merit = draw(&chance)
            let card = Scorecard(merit, under: policy)
            #expect(card.sum == card.terms.reduce(0) { $0 + $1.millibans })
            var shuffled = merit.evidence
            for index in shuffled.indices.reversed() {
                shuffled.swapAt(index, Int.random(in: 0...index, using: &chance))
            }
            let again = MeritCase(
                ground: merit.ground, identifiesEmployee: merit.identifiesEmployee, evidence: shuffled)
            #expect(Scorecard(again, under: policy) == card)

            let side = chance.pick(MeritSide.allCases)
            // Its number may fall anywhere among the others: found late, entered early.
            let extra = MeritEvidence(
                evidence: EvidenceID(chance.pick(Array(-3...30))), kind: chance.pick(EvidenceKind.allCases), side: side)
            let more = Scorecard(
                MeritCase(
                    ground: merit.ground, identifiesEmployee: merit.identifiesEmployee,
                    evidence: merit.evidence + [extra]), under: policy)
            let sign = side == .customer ? 1 : -1
            #expect((more.sum - card.sum) * sign >= 0)
            #expect((rank(more.recommendation.outcome) - rank(card.recommendation.outcome)) * sign >= 0)
        }
    }
}
