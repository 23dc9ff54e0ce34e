/// What may be asked of a customer record.
package enum CustomerCommand: Sendable, Equatable {
    case register(Register)
    case rename(Rename)
    case changeContact(ChangeContact)
    case changeStanding(ChangeStanding)
    case acceptTerms(AcceptTerms)
    case recordConsent(RecordConsent)
    case erase(Erase)
    case enterLedger(EnterLedger)
    case loadLedger(LoadLedger)
    case giveFeedback(GiveFeedback)
    case conduct(ConductCommand)
    case parting(PartingCommand)
    case suspension(SuspensionCommand)
}
