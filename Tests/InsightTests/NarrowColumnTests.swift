import Testing

@testable import EvenhandInsight

@Suite struct `A narrow column` {
    @Test func `holds what a plain array holds, however it grows`() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for limits in [[200], [255, 256], [255, 256, 65_535], [65_535, 65_536], [3, Int(UInt32.max)]] {
            var column = NarrowColumn()
            var plain: [UInt32] = []
            for limit in limits {
                for _ in 0..<300 {
                    let value = UInt32(next(limit) + 1)
                    switch next(4) {
                    case 0 where !plain.isEmpty:
                        let row = next(plain.count)
                        (column[row], plain[row]) = (value, value)
                    case 1:
                        column.append(contentsOf: [value, 0, value / 2])
                        plain += [value, 0, value / 2]
                    case 2:
                        column.append(zeros: 3)
                        plain += [0, 0, 0]
                    default:
                        column.append(value)
                        plain.append(value)
                    }
                }
                column.append(UInt32(limit))
                plain.append(UInt32(limit))
                #expect(column.count == plain.count)
                #expect(plain.indices.allSatisfy { column[$0] == plain[$0] })
                #expect(column.reduce(UInt64(0)) { $0 + UInt64($1) } == plain.reduce(0) { $0 + UInt64($1) })
                let rows = plain.count / 3..<plain.count / 2
                let copied = [UInt32](unsafeUninitializedCapacity: rows.count) { buffer, count in
                    column.copy(rows, to: buffer)
                    count = rows.count
                }
                #expect(copied == Array(plain[rows]))
            }
        }
        let empty = NarrowColumn(zeros: 5)
        #expect(empty.count == 5 && empty[4] == 0)
    }
}
