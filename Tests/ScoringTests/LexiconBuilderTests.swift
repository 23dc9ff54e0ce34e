import EvenhandText
import Testing

@testable import EvenhandScoring

/// A lexicon spelled with alternatives is the lexicon of the phrases they stand for, one by one.
@Suite struct `Building lexicons` {
    private func built(_ role: LexiconRole, _ languages: LanguageSet, _ text: StaticString) -> LexiconBuilder {
        var builder = LexiconBuilder()
        builder.add(LexiconSource(role, languages, text))
        builder.arrangeChains()
        return builder
    }

    private func expectSame(_ one: LexiconBuilder, _ other: LexiconBuilder, count: Int) {
        #expect(one.entries.count == count)
        #expect(one.elements.map(\.hash) == other.elements.map(\.hash))
        #expect(one.elements.map(\.stemLength) == other.elements.map(\.stemLength))
        #expect(one.spellings == other.spellings)
        #expect(one.endings.map(\.spelling) == other.endings.map(\.spelling))
        #expect(one.arranged.map(\.previous) == other.arranged.map(\.previous))
        #expect(one.arranged.map(\.following) == other.arranged.map(\.following))
        #expect(one.arranged.map(\.isLast) == other.arranged.map(\.isLast))
        #expect(one.neighbours() == other.neighbours())
        for (chains, others) in [
            (one.spaced, other.spaced), (one.inflected, other.inflected), (one.unspaced, other.unspaced),
            (one.marks, other.marks), (one.anger, other.anger),
        ] {
            #expect(chains.entries.map { $0.hash } == others.entries.map { $0.hash })
            #expect(chains.entries.map { $0.value } == others.entries.map { $0.value })
        }
    }

    @Test func `alternatives within words, across words and within one another`() {
        expectSame(
            built(.cue(.harm), .english, "zig(zag|(zeg|zog)s|) (my |)zum(|ba), plain * zyx\nlast"),
            built(
                .cue(.harm), .english,
                """
                zigzag my zum, zigzag my zumba, zigzag zum, zigzag zumba, zigzegs my zum, zigzegs my zumba
                zigzegs zum, zigzegs zumba, zigzogs my zum, zigzogs my zumba, zigzogs zum, zigzogs zumba
                zig my zum, zig my zumba, zig zum, zig zumba, plain * zyx, last
                """), count: 18)
    }

    @Test func `stems and the marks people leave out`() {
        expectSame(
            built(.cue(.leaving), .polish, "(z|od)chodz(ę|imy) do innej firm*"),
            built(
                .cue(.leaving), .polish,
                "zchodze do innej firm*, zchodzimy do innej firm*, odchodze do innej firm*, odchodzimy do innej firm*"),
            count: 4)
    }

    @Test func `endings keep their spelling`() {
        expectSame(
            built(.postNegator, .telugu, "~(లేదు|కాదు), వద్దు"), built(.postNegator, .telugu, "~లేదు, ~కాదు, వద్దు"), count: 1)
    }

    @Test func `runs without spaces`() {
        expectSame(
            built(.cue(.legalThreat), .thai, "(จะ|)ฟ้อง(ศาล|)"),
            built(.cue(.legalThreat), .thai, "จะฟ้องศาล, จะฟ้อง, ฟ้องศาล, ฟ้อง"), count: 4)
    }

    @Test func `negators and words of anger`() {
        expectSame(built(.negator, .english, "(do|did) not"), built(.negator, .english, "do not, did not"), count: 0)
        expectSame(built(.anger, .english, "fur(y|ious)"), built(.anger, .english, "fury, furious"), count: 2)
    }
}
