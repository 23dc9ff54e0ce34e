extension ComplaintCommand {
    /// The acting person says whether something ties them to the matter.
    package struct DeclareConflict: Sendable, Equatable {
        /// nil: nothing does.
        package let tie: String?

        package init(tie: String? = nil) {
            self.tie = tie
        }
    }

    /// Name an outside decider, with their tie declared.
    package struct NameOutsideDecider: Sendable, Equatable {
        package let person: PersonID
        package let tie: String
        package let reason: String

        package init(person: PersonID, tie: String, reason: String) {
            self.person = person
            self.tie = tie
            self.reason = reason
        }
    }

    /// Keep somebody from harm. Never refused by R1–R5.
    package struct TakeProtectiveMeasure: Sendable, Equatable {
        package let kind: ProtectiveMeasureKind
        package let text: String
        package let heads: [HeadID]

        package init(kind: ProtectiveMeasureKind, text: String, heads: [HeadID] = []) {
            self.kind = kind
            self.text = text
            self.heads = heads
        }
    }

    /// Ask that sharing stop on a legal ground.
    package struct ProposeEmbargo: Sendable, Equatable {
        package let ground: EmbargoGround
        package let text: String

        package init(ground: EmbargoGround, text: String) {
            self.ground = ground
            self.text = text
        }
    }

    /// Stop sharing, or renew that, as a second person.
    package struct PlaceEmbargo: Sendable, Equatable {
        package init() {}
    }

    /// Let sharing go on.
    package struct LiftEmbargo: Sendable, Equatable {
        package let reason: String?

        package init(reason: String? = nil) {
            self.reason = reason
        }
    }
}
