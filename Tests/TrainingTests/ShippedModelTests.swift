import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Models that every program carries` {
    /// They are opened without a look at the checksum, which reads every byte of them.
    @Test func `are whole, byte for byte`() throws {
        let models = try ShippedModel.all()
        #expect(models.map(\.language.rawValue) == ["en", "th"])
        #expect(ShippedModel.contents.count == models.count)
        for (bytes, model) in zip(ShippedModel.contents, models) {
            let checked = try Model(bytes: bytes)
            #expect(checked.identity == model.identity)
            var damaged = bytes
            damaged[damaged.count / 2] ^= 1
            #expect(throws: ModelError.self) { try Model(bytes: damaged) }
        }
    }
}
