/// Documents in groups, joined two by two; the first document of a group stands for it.
///
/// A forest in which every document points to an earlier one or to itself (Tarjan, "Efficiency of a good but not linear
/// set union algorithm", J. ACM 22, 1975, with paths halved on the way). Eight bytes a document.
struct DocumentGroups: Sendable {
    private var earlier: [UInt32] = []
    /// Of the first document of a group, how many the group has.
    private var sizes: [UInt32] = []

    var documentCount: Int { earlier.count }

    var byteCount: Int { (earlier.capacity + sizes.capacity) * MemoryLayout<UInt32>.stride }

    /// Adds a document, a group by itself.
    mutating func append() -> Int {
        let document = earlier.count
        earlier.append(UInt32(document))
        sizes.append(1)
        return document
    }

    /// The first document of the group.
    func first(of document: Int) -> Int {
        var document = document
        while Int(earlier[document]) != document { document = Int(earlier[document]) }
        return document
    }

    /// The same as ``first(of:)``, and halves the way for those who ask next.
    mutating func find(_ document: Int) -> Int {
        var document = document
        while Int(earlier[document]) != document {
            earlier[document] = earlier[Int(earlier[document])]
            document = Int(earlier[document])
        }
        return document
    }

    func size(of document: Int) -> Int { Int(sizes[first(of: document)]) }

    /// Makes one group of two.
    mutating func join(_ document: Int, _ other: Int) {
        let (one, two) = (find(document), find(other))
        guard one != two else { return }
        let (first, second) = (min(one, two), max(one, two))
        earlier[second] = UInt32(first)
        sizes[first] += sizes[second]
    }

    /// The groups of two and more, by their first documents; documents ascend.
    var shared: [[Int]] {
        var members: [Int: [Int]] = [:]
        for document in earlier.indices where size(of: document) > 1 {
            members[first(of: document), default: []].append(document)
        }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }
}
