import EvenhandDomain
import EvenhandInsight
import EvenhandMessages
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite struct `An answer about trends in bytes` {
    @Test(arguments: Period.Length.allCases)
    func `holds the periods of the message, however long they are`(length: Period.Length) throws {
        // 1899-12-25 on, over the turn of centuries, leap years and years of 53 weeks.
        var period = Period(length, containing: CivilDate(dayNumber: -25_575))
        var periods: [Period] = []
        for _ in 0..<3_000 where period.first.parts.year < 9_990 {
            periods.append(period)
            period = period.next
        }
        let rest = Evenhand_V1_GetTrendResponse.with {
            $0.total = [1, 300, 70_000]
            $0.unfinished = true
        }
        var bytes = TrendBytes(expecting: 0)
        bytes.add(periods)
        bytes.add(encoded: try rest.serializedBytes())
        var wanted = rest
        wanted.periods = periods.map { .init($0) }
        #expect(bytes.bytes == (try wanted.serializedBytes() as [UInt8]))
        #expect(try Evenhand_V1_GetTrendResponse(serializedBytes: bytes.bytes) == wanted)
    }

    @Test func `holds the series of the message, whatever their values and counts`() throws {
        let long = String(repeating: "ชื่อ", count: 100)
        let series = [
            TrendCounts.Series(values: [], counts: []), .init(values: ["fees", ""], counts: [0]),
            .init(values: [long], counts: [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 1 << 35, 1 << 56]),
            .init(values: ["a"], counts: Array(repeating: 300, count: 5_000)), .init(values: ["b"], counts: [0, 0]),
        ]
        var bytes = TrendBytes(expecting: 10)
        bytes.add(series)
        let wanted = Evenhand_V1_GetTrendResponse.with {
            $0.series = series.map { series in
                .with {
                    $0.values = series.values
                    $0.counts = series.counts.map { UInt64($0) }
                    $0.sum = UInt64(series.sum)
                }
            }
        }
        #expect(bytes.bytes == (try wanted.serializedBytes() as [UInt8]))
    }
}
