package import EvenhandDomain

/// What comparing a complaint with those before it found.
package struct Kinship: Sendable, Equatable {
    package var complaint: ComplaintID
    package var customer: CustomerID?
    /// Earlier ones of the same customer that it may be over again.
    package var duplicates: [DuplicateSuggestion]
    /// The first complaint, of whomever, whose text is a near-copy; itself when there is none before; nil: not looked for,
    /// and the complaint stays uncompared.
    package var letter: ComplaintID?
    /// What later copies of its text find it by; none when it has no text or was not looked for.
    package var bands: [Int64]

    package init(
        complaint: ComplaintID, customer: CustomerID?, duplicates: [DuplicateSuggestion], letter: ComplaintID?,
        bands: [Int64]
    ) {
        self.complaint = complaint
        self.customer = customer
        self.duplicates = duplicates
        self.letter = letter
        self.bands = bands
    }
}

/// Which complaints are like which. Complaints are compared in the order of their numbers behind their arrival, so that an
/// import writes nothing for it. Nothing here is a fact: what is lost is found again by comparing. Erasing a person takes
/// what was made of their texts along.
package protocol Kinships: Sendable {
    /// Complaints that were not compared yet, the lowest number first.
    func uncompared(limit: Int) async throws(JournalError) -> [ComplaintEntry]
    /// Keeps what was found, in place of what was found before. Of a complaint whose narrative was erased meanwhile nothing
    /// that its words gave is kept.
    func relate(_ kinships: [Kinship]) async throws(JournalError)
    /// The suggestions for each of these complaints that has any, the likest first.
    func duplicates(
        of complaints: [ComplaintID]
    ) async throws(JournalError) -> [ComplaintID: [DuplicateSuggestion]]
    /// Complaints that have bands in common with these, at most so many: those with most in common, of equals the earliest.
    /// Of each band the earliest hundred count, so that a phrase of many texts costs no more.
    func complaints(withBands bands: [Int64], limit: Int) async throws(JournalError) -> [ComplaintID]
    /// The first complaint of the letter of each of these; without those that were not compared or were erased.
    func letters(of complaints: [ComplaintID]) async throws(JournalError) -> [ComplaintID: ComplaintID]
    /// How many complaints have this letter besides one, counted up to the limit.
    /// - Parameter customer: theirs are left out; nil leaves nobody's out.
    func copyCount(
        of letter: ComplaintID, besides complaint: ComplaintID, of customer: CustomerID?, limit: Int
    ) async throws(JournalError) -> Int
    /// The narrative as it was filed; nil when it was erased or there is no such complaint.
    func narrative(of complaint: ComplaintID) async throws(JournalError) -> String?
}

extension Kinships {
    /// Complaints of one band that count.
    package static var bandLimit: Int { 100 }
}
