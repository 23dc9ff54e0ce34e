/// What a progress line says: how far, how fast, how long still.
struct ProgressText: Equatable, Sendable {
    /// What is counted, in the plural: "rows".
    var unit: String
    var done: Int
    /// Share of the work done, 0–1; nil when the whole is unknown, as when reading from a pipe.
    var share: Double?
    var elapsed: Duration

    /// For example `12,400 rows · 3,100/s · 42 % · 0:06 left`.
    var line: String {
        var parts = ["\(Self.grouped(done)) \(unit)"]
        let seconds = elapsed.inSeconds
        if seconds > 0.2 { parts.append("\(Self.rate(Double(done) / seconds))/s") }
        if let share {
            let bounded = min(max(share, 0), 1)
            parts.append("\(Int(bounded * 100)) %")
            // The first moments say little of the whole: a time left is only named once it means something.
            if seconds > 1, bounded > 0.01, bounded < 1 {
                parts.append("\(Self.clock(seconds * (1 - bounded) / bounded)) left")
            }
        }
        return parts.joined(separator: " · ")
    }

    static func rate(_ perSecond: Double) -> String {
        perSecond >= 10 ? grouped(Int(perSecond.rounded())) : "\((perSecond * 10).rounded() / 10)"
    }

    /// 1234567 as "1,234,567".
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// Seconds as "0:07", "12:34" or "3:05:09".
    static func clock(_ seconds: Double) -> String {
        let total = Int(min(seconds, 360_000).rounded(.up))
        let (hours, minutes, rest) = (total / 3_600, total / 60 % 60, total % 60)
        let tail = rest < 10 ? "0\(rest)" : "\(rest)"
        if hours == 0 { return "\(minutes):\(tail)" }
        return "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes):\(tail)"
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
