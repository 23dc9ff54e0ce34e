/// What may happen in the register of the front line.
package enum FrontlineHappening: Sendable, Equatable {
    case noteRecorded(NoteRecorded)
    case noteSorted(NoteSorted)
    case noteAnswered(NoteAnswered)
    case listeningPlanned(ListeningPlanned)
    case listeningDrawn(ListeningDrawn)
    case listeningHanded(ListeningHanded)
    case listeningHeld(ListeningHeld)
    case listeningCancelled(ListeningCancelled)

    package struct NoteRecorded: Codable, Sendable, Equatable {
        package let text: PersonalText
        /// Whose words they are: who wrote them down, or who was listened to.
        package let from: PersonID
        package let customer: CustomerID?
        package let complaint: ComplaintID?
        package let area: String?
        /// Those named, and those whose rule admitted the words as it stood then.
        package let themes: [ThemeID]
        package let listening: ListeningID?

        private enum CodingKeys: String, CodingKey { case text, from, customer, complaint, area, themes, listening }

        package init(
            text: PersonalText, from: PersonID, customer: CustomerID?, complaint: ComplaintID?, area: String?,
            themes: [ThemeID], listening: ListeningID? = nil
        ) {
            self.text = text
            self.from = from
            self.customer = customer
            self.complaint = complaint
            self.area = area
            self.themes = themes
            self.listening = listening
        }
    }

    package struct NoteSorted: Codable, Sendable, Equatable {
        package let note: NoteID
        package let themes: [ThemeID]
        /// The complaint the note speaks of, so that whoever may not know of it does not hear of the note.
        package let complaint: ComplaintID?

        private enum CodingKeys: String, CodingKey { case note, themes, complaint }

        package init(note: NoteID, themes: [ThemeID], complaint: ComplaintID?) {
            self.note = note
            self.themes = themes
            self.complaint = complaint
        }
    }

    package struct NoteAnswered: Codable, Sendable, Equatable {
        package let note: NoteID
        package let text: PersonalText
        package let complaint: ComplaintID?

        private enum CodingKeys: String, CodingKey { case note, text, complaint }

        package init(note: NoteID, text: PersonalText, complaint: ComplaintID?) {
            self.note = note
            self.text = text
            self.complaint = complaint
        }
    }

    package struct ListeningPlanned: Codable, Sendable, Equatable {
        package let call: ListeningID
        package let partner: ListeningPartner
        package let owner: PersonID
        /// As `2026-11-30`.
        package let due: String
        package let why: PersonalText?

        private enum CodingKeys: String, CodingKey {
            case call
            case partner = "with"
            case owner, due, why
        }

        package init(
            call: ListeningID, partner: ListeningPartner, owner: PersonID, due: String, why: PersonalText?
        ) {
            self.call = call
            self.partner = partner
            self.owner = owner
            self.due = due
            self.why = why
        }
    }

    /// With all that is needed to draw again.
    package struct ListeningDrawn: Codable, Sendable, Equatable {
        package struct Call: Codable, Sendable, Equatable {
            package let call: ListeningID
            package let customer: CustomerID
            package let owner: PersonID

            private enum CodingKeys: String, CodingKey { case call, customer, owner }

            package init(call: ListeningID, customer: CustomerID, owner: PersonID) {
                self.call = call
                self.customer = customer
                self.owner = owner
            }
        }

        /// In decimal digits: JSON's numbers do not hold 64 bits everywhere.
        package let seed: String
        /// The highest number of a customer when it was drawn.
        package let through: Int64
        /// Drawn and not called, in the order of the draw; why, is told nobody. nil where who they are is not told either: one of them
        /// may be protected by what is closed to the reader.
        package let passedOver: [CustomerID]?
        package let due: String
        package let why: PersonalText?
        /// In the order of the draw.
        package let calls: [Call]

        private enum CodingKeys: String, CodingKey { case seed, through, passedOver, due, why, calls }

        package init(
            seed: UInt64, through: Int64, passedOver: [CustomerID]?, due: String, why: PersonalText?, calls: [Call]
        ) {
            self.init(
                seed: String(seed), through: through, passedOver: passedOver, due: due, why: why, calls: calls)
        }

        private init(
            seed: String, through: Int64, passedOver: [CustomerID]?, due: String, why: PersonalText?, calls: [Call]
        ) {
            self.seed = seed
            self.through = through
            self.passedOver = passedOver
            self.due = due
            self.why = why
            self.calls = calls
        }

        package var withoutPassedOver: ListeningDrawn {
            ListeningDrawn(seed: seed, through: through, passedOver: nil, due: due, why: why, calls: calls)
        }
    }

    package struct ListeningHanded: Codable, Sendable, Equatable {
        package let call: ListeningID
        package let owner: PersonID

        private enum CodingKeys: String, CodingKey { case call, owner }

        package init(call: ListeningID, owner: PersonID) {
            self.call = call
            self.owner = owner
        }
    }

    /// What was heard is a voice or a note of the same append.
    package struct ListeningHeld: Codable, Sendable, Equatable {
        package let call: ListeningID
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case call, on }

        package init(call: ListeningID, on: Instant) {
            self.call = call
            self.on = on
        }
    }

    package struct ListeningCancelled: Codable, Sendable, Equatable {
        package let call: ListeningID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case call, reason }

        package init(call: ListeningID, reason: PersonalText) {
            self.call = call
            self.reason = reason
        }
    }
}

extension FrontlineHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .noteRecorded: "frontline.noteRecorded"
        case .noteSorted: "frontline.noteSorted"
        case .noteAnswered: "frontline.noteAnswered"
        case .listeningPlanned: "frontline.listeningPlanned"
        case .listeningDrawn: "frontline.listeningDrawn"
        case .listeningHanded: "frontline.listeningHanded"
        case .listeningHeld: "frontline.listeningHeld"
        case .listeningCancelled: "frontline.listeningCancelled"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "frontline.noteRecorded": self = .noteRecorded(try container.decode(NoteRecorded.self, forKey: .data))
        case "frontline.noteSorted": self = .noteSorted(try container.decode(NoteSorted.self, forKey: .data))
        case "frontline.noteAnswered": self = .noteAnswered(try container.decode(NoteAnswered.self, forKey: .data))
        case "frontline.listeningPlanned":
            self = .listeningPlanned(try container.decode(ListeningPlanned.self, forKey: .data))
        case "frontline.listeningDrawn":
            self = .listeningDrawn(try container.decode(ListeningDrawn.self, forKey: .data))
        case "frontline.listeningHanded":
            self = .listeningHanded(try container.decode(ListeningHanded.self, forKey: .data))
        case "frontline.listeningHeld":
            self = .listeningHeld(try container.decode(ListeningHeld.self, forKey: .data))
        case "frontline.listeningCancelled":
            self = .listeningCancelled(try container.decode(ListeningCancelled.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .noteRecorded(let data): try container.encode(data, forKey: .data)
        case .noteSorted(let data): try container.encode(data, forKey: .data)
        case .noteAnswered(let data): try container.encode(data, forKey: .data)
        case .listeningPlanned(let data): try container.encode(data, forKey: .data)
        case .listeningDrawn(let data): try container.encode(data, forKey: .data)
        case .listeningHanded(let data): try container.encode(data, forKey: .data)
        case .listeningHeld(let data): try container.encode(data, forKey: .data)
        case .listeningCancelled(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias FrontlineEvent = Stamped<FrontlineHappening>

extension Stamped<FrontlineHappening> {
    /// The complaints that what happened names.
    package var complaintsNamed: Set<ComplaintID> {
        let complaint: ComplaintID? =
            switch body {
            case .noteRecorded(let data): data.complaint
            case .noteSorted(let data): data.complaint
            case .noteAnswered(let data): data.complaint
            case .listeningPlanned, .listeningDrawn, .listeningHanded, .listeningHeld, .listeningCancelled: nil
            }
        return complaint.map { [$0] } ?? []
    }

    /// Without the numbers that a draw passed over.
    package var withoutPassedOver: FrontlineEvent {
        guard case .listeningDrawn(let data) = body else { return self }
        return FrontlineEvent(at: at, by: by, .listeningDrawn(data.withoutPassedOver))
    }

    /// It is of a listening call, which is for whoever plans them and for its owner.
    package var isOfListening: Bool {
        switch body {
        case .noteRecorded, .noteSorted, .noteAnswered: false
        case .listeningPlanned, .listeningDrawn, .listeningHanded, .listeningHeld, .listeningCancelled: true
        }
    }
}
