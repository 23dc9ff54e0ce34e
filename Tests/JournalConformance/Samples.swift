package import EvenhandDomain
package import EvenhandJournal

/// Events written for the tests.
package enum Samples {
    package static let clerk = PersonID(rawValue: 3)

    /// The call that the crash writer makes with a key.
    package static let crashScope = OutcomeScope(person: clerk, method: "a.B/C", key: "crash")

    package static func moment(_ minutes: Int64) -> Instant {
        Instant(milliseconds: 1_780_000_000_000 + minutes * 60_000)
    }

    package static func filed(
        _ narrative: String, language: String = "en", customer: CustomerID? = nil, minutes: Int64 = 0,
        productArea: String? = nil
    ) -> DomainEvent {
        .complaint(
            ComplaintEvent(
                at: moment(minutes), by: clerk,
                .filed(
                    ComplaintHappening.Filed(
                        customer: customer, receivedAt: moment(minutes), channel: .allCases[0], language: language,
                        narrative: PersonalText(narrative, of: customer.map { .customer($0) } ?? .stream),
                        productArea: productArea, source: SourceReference(source: "test", id: "\(minutes)"),
                        noChannelGiven: false, acknowledgeBy: moment(minutes + 1_440),
                        respondBy: moment(minutes + 14_400), policy: "1"))))
    }

    package static func scored(topic: String?, priority: Int, minutes: Int64 = 0) -> DomainEvent {
        .complaint(
            ComplaintEvent(
                at: moment(minutes), by: .house,
                .scored(
                    ComplaintHappening.Scored(
                        score: TriageRecord(
                            topic: topic.map { TriageLabel(label: $0, probability: 0.5) }, severity: 300, heat: 200,
                            priority: priority, cues: [], language: "en", untrained: topic == nil, model: "m",
                            policy: "1")))))
    }

    package static func acknowledged(_ letter: String, of customer: CustomerID? = nil, minutes: Int64 = 1)
        -> DomainEvent
    {
        let subject: TextSubject = customer.map { .customer($0) } ?? .stream
        return .complaint(
            ComplaintEvent(
                at: moment(minutes), by: clerk,
                .acknowledged(
                    ComplaintHappening.Acknowledged(
                        letter: PersonalText(letter, of: subject), language: "en",
                        nextStep: PersonalText("We look into it.", of: subject), nextStepBy: moment(minutes + 60)))))
    }

    package static func named(_ name: String, external: String? = nil) -> DomainEvent {
        .customer(
            CustomerEvent(
                at: moment(0), by: clerk,
                .registered(
                    CustomerHappening.Registered(
                        name: PersonalText(name, of: .stream),
                        contact: PersonalText("\(name)@example.test", of: .stream),
                        language: "pl", external: external.map { SourceReference(source: "crm", id: $0) }))))
    }

    package static func erased(_ customer: CustomerID) -> DomainEvent {
        .customer(
            CustomerEvent(
                at: moment(9), by: clerk, .erased(CustomerHappening.Erased(subject: .customer(customer)))))
    }

    package static func hired(_ name: String) -> DomainEvent {
        .employee(
            EmployeeEvent(
                at: moment(0), by: clerk,
                .registered(
                    EmployeeHappening.Registered(
                        name: PersonalText(name, of: .stream), team: "cards", isOutside: false))))
    }

    package static func head(_ number: Int64, concerning employee: EmployeeID?) -> DomainEvent {
        .complaint(
            ComplaintEvent(
                at: moment(2), by: clerk,
                .headAdded(
                    ComplaintHappening.HeadAdded(
                        head: HeadID(rawValue: number), ground: .allCases[0],
                        allegation: PersonalText("They were rude to me.", of: .stream), employee: employee))))
    }

    package static func remedy(_ number: Int64, due: Int64) -> DomainEvent {
        .complaint(
            ComplaintEvent(
                at: moment(3), by: clerk,
                .remedyGranted(
                    ComplaintHappening.RemedyGranted(
                        remedy: RemedyID(rawValue: number), head: HeadID(rawValue: 1), remedyKind: .allCases[0],
                        text: PersonalText("We say sorry.", of: .stream), owner: clerk, due: moment(due)))))
    }

    package static func token(_ number: Int64, sha256: [UInt8]) -> DomainEvent {
        .access(
            AccessEvent(
                at: moment(0), by: .house,
                .tokenIssued(
                    AccessHappening.TokenIssued(
                        token: TokenID(rawValue: number), person: clerk, roles: [.clerk, .decider], sha256: sha256))))
    }
}

extension Journal {
    /// Files one complaint with a score and returns its number.
    @discardableResult
    package func file(
        _ narrative: String, language: String = "en", customer: CustomerID? = nil, topic: String? = "card",
        priority: Int = 100, minutes: Int64 = 0, productArea: String? = nil, uniqueKey: String? = nil,
        outcome draft: OutcomeDraft? = nil
    ) async throws -> ComplaintID {
        let filed = Samples.filed(
            narrative, language: language, customer: customer, minutes: minutes, productArea: productArea)
        let scored = Samples.scored(topic: topic, priority: priority, minutes: minutes)
        let outcome = try await append(
            Append([Append.Part(.new(.complaint), [filed, scored])], uniqueKey: uniqueKey, outcome: draft))
        guard case .appended(let appended) = outcome, case .complaint(let id)? = appended.streams.first?.stream else {
            throw ConformanceFailure(description: "filing gave \(outcome)")
        }
        return id
    }

    /// Appends to a stream that stands at `version`; anything but success is a failure.
    package func extend(_ stream: StreamID, at version: Int64, with events: [DomainEvent]) async throws {
        let outcome = try await append(Append([Append.Part(.existing(stream, expectedVersion: version), events)]))
        guard case .appended = outcome else {
            throw ConformanceFailure(description: "extending \(stream) gave \(outcome)")
        }
    }
}
