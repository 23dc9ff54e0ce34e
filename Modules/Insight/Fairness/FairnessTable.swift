internal import EvenhandDomain

/// The shares that findings upheld, by whatever they are grouped by, each held against what the evidence recommended in
/// its own cases.
package struct FairnessTable: Sendable, Equatable {
    /// Groups with fewer heads are put together: a share of a few tells of single cases.
    package static let smallest = 5

    package enum Verdict: String, Sendable, CaseIterable {
        /// Chance explains it.
        case within = "within"
        /// Beyond the 95 % limits: one in twenty is, by chance.
        case edge = "edge"
        /// Beyond the 99.8 % limits: more than chance explains. It says nothing of why.
        case beyond = "beyond"
    }

    package struct Row: Sendable, Equatable {
        /// The group's name; nil: several small ones together.
        package let name: String?
        /// How many groups it is made of.
        package internal(set) var groupCount = 1
        package internal(set) var headCount = 0
        package internal(set) var upheldCount = 0
        /// Heads that the scorecard recommended upholding …
        package internal(set) var recommendedCount = 0
        /// … and those on which the evidence pointed to neither side.
        package internal(set) var undecidedCount = 0
        /// Heads whose finding departs from the scorecard's recommendation, by its decider's own reason.
        package internal(set) var departureCount = 0

        init(_ name: String?) { self.name = name }

        /// 0–1.
        package var share: Double { Double(upheldCount) / Double(headCount) }

        /// What the evidence recommended, 0–1; a head on which it points to neither side counts half.
        package var recommendedShare: Double {
            (Double(recommendedCount) + Double(undecidedCount) / 2) / Double(headCount)
        }

        /// What the limits lie around: half a head more for and half a head more against, so that evidence which points
        /// one way throughout still leaves room for chance.
        package var target: Double { (recommendedShare * Double(headCount) + 0.5) / Double(headCount + 1) }

        package var limits: BinomialLimits { BinomialLimits(of: headCount, around: target) }

        package var verdict: Verdict {
            let (limits, share) = (limits, share)
            if share > limits.upper998 || share < limits.lower998 { return .beyond }
            return share > limits.upper95 || share < limits.lower95 ? .edge : .within
        }

        mutating func add(_ head: FairnessHead) {
            headCount += 1
            if head.outcome.leaning == .established { upheldCount += 1 }
            switch head.recommended?.leaning {
            case .established: recommendedCount += 1
            case .undecided: undecidedCount += 1
            case .notEstablished, .ended, nil: break
            }
            if head.departsFrom.contains(.scorecard) { departureCount += 1 }
        }

        mutating func add(_ other: Row) {
            groupCount += other.groupCount
            headCount += other.headCount
            upheldCount += other.upheldCount
            recommendedCount += other.recommendedCount
            undecidedCount += other.undecidedCount
            departureCount += other.departureCount
        }
    }

    /// The largest first; those put together last.
    package let rows: [Row]
    /// Everything; nil without a head.
    package let total: Row?

    /// - Parameter groups: the name of the group of each head that is compared.
    package init(_ heads: some Sequence<(head: FairnessHead, group: String)>) {
        var groups: [String: Row] = [:]
        var total = Row(nil)
        for (head, group) in heads where head.isCompared {
            groups[group, default: Row(group)].add(head)
            total.add(head)
        }
        total.groupCount = groups.count
        let sorted = groups.values.sorted { ($1.headCount, $0.name ?? "") < ($0.headCount, $1.name ?? "") }
        var shown = sorted.filter { $0.headCount >= Self.smallest }
        var small = Array(sorted.dropFirst(shown.count))
        // Together they would still tell of a few, by taking the others from the whole: the smallest of these joins them.
        if !small.isEmpty, small.map(\.headCount).reduce(0, +) < Self.smallest, let last = shown.popLast() {
            small.insert(last, at: 0)
        }
        if !small.isEmpty {
            var together = Row(nil)
            together.groupCount = 0
            for row in small { together.add(row) }
            shown.append(together)
        }
        rows = shown
        self.total = total.headCount > 0 ? total : nil
    }

    /// Whether there are enough heads to show any share.
    package var isShown: Bool { (total?.headCount ?? 0) >= Self.smallest }
}

/// Order statistics of whole numbers of working days.
package struct DayCounts: Sendable, Equatable {
    package let count: Int
    package let median: Int
    /// Nine of ten took no longer.
    package let ninetieth: Int

    /// By the nearest rank: the smallest value that so many of all do not exceed. nil without a value.
    package init?(_ days: [Int]) {
        guard !days.isEmpty else { return nil }
        let sorted = days.sorted()
        count = sorted.count
        median = sorted[(sorted.count + 1) / 2 - 1]
        ninetieth = sorted[(sorted.count * 9 + 9) / 10 - 1]
    }
}
