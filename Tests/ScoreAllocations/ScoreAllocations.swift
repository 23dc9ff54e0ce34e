import CAllocationCount
import EvenhandScoring
import EvenhandTraining
import Foundation

/// Counts the allocations of bulk scoring in the steady state. Built for release: without optimisation Swift allocates
/// where the released program does not.
@main
struct ScoreAllocations {
    static let narratives = [
        "", "Broken fridge", "ร้านนี้บริการแย่มาก คิดเงิน 1,200 บาท", "Zapłaciłem 89 zł za usługę, pójdę do sądu!",
        "నా డబ్బు 750 రూపాయలు తిరిగి ఇవ్వండి, లేకపోతే కోర్టుకు వెళ్తాను.", "Der Kühlschrank ist kaputt.",
        "I’m 75 and the bank took $1,200.50 from “my” account! I will SUE; your damn clerk lied to me.",
        String(repeating: "They charged a late fee of {$35.00} on XX/XX/2019 and I will close my account. ", count: 60),
        String(repeating: "x", count: 9_000),
    ]

    static func main() throws {
        let scorer = Scorer(models: try ShippedModel.all())
        let workspace = scorer.makeWorkspace()
        let texts = narratives.map { Array($0.utf8) }
        for _ in 0..<10 { _ = scoreAll(texts, scorer, workspace) }
        guard allocation_count_works() else {
            print("score-allocations: skipped, allocations cannot be counted with this C library")
            return
        }
        var sum = 0
        let before = allocation_count()
        for _ in 0..<1_000 { sum += scoreAll(texts, scorer, workspace) }
        let count = allocation_count() - before
        for text in texts where count > 0 {
            let one = [text]
            let before = allocation_count()
            _ = scoreAll(one, scorer, workspace)
            let own = allocation_count() - before
            print("\(own) allocations for \(String(decoding: text.prefix(60), as: UTF8.self))")
        }
        print("score-allocations: \(count) allocations in \(1_000 * texts.count) scores (priorities sum to \(sum))")
        if count != 0 { exit(1) }
    }

    static func scoreAll(_ texts: [[UInt8]], _ scorer: Scorer, _ workspace: ScoringWorkspace) -> Int {
        var sum = 0
        for text in texts { sum += scorer.score(text.span.bytes, using: workspace).priority }
        return sum
    }
}
