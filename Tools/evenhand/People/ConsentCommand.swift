internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ConsentCustomer: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Record whether a customer wants to hear what became of what they complained of (R13).",
        discussion: """
            Whoever was not asked is written to by no announcement, and counts among those who can still be told.

            EXAMPLES
              evenhand customer consent CU-3 --given
              evenhand customer consent CU-3 --refused
            """)

    @OptionGroup
    var target: CustomerTarget

    @Flag(help: "They want to hear.")
    var given = false

    @Flag(help: "They do not.")
    var refused = false

    func validate() throws {
        guard given != refused else { throw ValidationError("say what they said: --given or --refused.") }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = filled(Evenhand_V1_RecordConsentRequest()) { request in
            (request.customerID, request.given) = (target.id, given)
        }
        return try await desk.customers.recordConsent(request, options: desk.options)
    }
}
