// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/customer_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Customers on record.
package struct CustomerServiceHandlers: Sendable {
    package var registerCustomer: UnaryHandler<Evenhand_V1_RegisterCustomerRequest, Evenhand_V1_CustomerReply>
    package var getCustomer: UnaryHandler<Evenhand_V1_GetCustomerRequest, Evenhand_V1_GetCustomerResponse>
    /// Changes what is given and leaves the rest.
    package var updateCustomer: UnaryHandler<Evenhand_V1_UpdateCustomerRequest, Evenhand_V1_CustomerReply>
    /// Records that the customer accepted a version of the terms (R6).
    package var acceptTerms: UnaryHandler<Evenhand_V1_AcceptTermsRequest, Evenhand_V1_CustomerReply>
    /// Records whether the customer wants to hear what became of what they complained of (R13).
    package var recordConsent: UnaryHandler<Evenhand_V1_RecordConsentRequest, Evenhand_V1_CustomerReply>
    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    package var eraseCustomer: UnaryHandler<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>
    /// Everything the person on the phone needs, in one call: who, since when, what is open and promised, what was bought
    /// last and what they said last. A complaint that is not wholly open to the caller is not on it. Read complaints are noted as read.
    package var getCustomerCard: UnaryHandler<Evenhand_V1_GetCustomerCardRequest, Evenhand_V1_GetCustomerCardResponse>
    /// In the order of registration.
    package var listCustomers: UnaryHandler<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>
    /// Enters a line of the customer's ledger.
    package var enterLedger: UnaryHandler<Evenhand_V1_EnterLedgerRequest, Evenhand_V1_CustomerReply>
    package var getLedger: UnaryHandler<Evenhand_V1_GetLedgerRequest, Evenhand_V1_GetLedgerResponse>
    /// Conduct, never the person: an incident counts once a second person has confirmed it (R12).
    package var noteIncident: UnaryHandler<Evenhand_V1_NoteIncidentRequest, Evenhand_V1_CustomerReply>
    package var confirmIncident: UnaryHandler<Evenhand_V1_ConfirmIncidentRequest, Evenhand_V1_CustomerReply>
    package var withdrawIncident: UnaryHandler<Evenhand_V1_WithdrawIncidentRequest, Evenhand_V1_CustomerReply>
    /// What the best customers share, as weights of evidence. Reads ledgers and confirmed conduct; never a complaint (R12).
    package var getFitProfile: UnaryHandler<Evenhand_V1_GetFitProfileRequest, Evenhand_V1_GetFitProfileResponse>
    package var getFit: UnaryHandler<Evenhand_V1_GetFitRequest, Evenhand_V1_GetFitResponse>
    /// The firm's own ending, non-renewal included (R12).
    package var proposeParting: UnaryHandler<Evenhand_V1_ProposePartingRequest, Evenhand_V1_CustomerReply>
    package var confirmParting: UnaryHandler<Evenhand_V1_ConfirmPartingRequest, Evenhand_V1_CustomerReply>
    package var offerLastHearing: UnaryHandler<Evenhand_V1_OfferLastHearingRequest, Evenhand_V1_CustomerReply>
    package var recordLastHearing: UnaryHandler<Evenhand_V1_RecordLastHearingRequest, Evenhand_V1_CustomerReply>
    /// The hand-over letter that the record makes; nothing is sent.
    package var previewHandOver: UnaryHandler<Evenhand_V1_PreviewHandOverRequest, Evenhand_V1_PreviewHandOverResponse>
    package var sendHandOver: UnaryHandler<Evenhand_V1_SendHandOverRequest, Evenhand_V1_CustomerReply>
    package var completeParting: UnaryHandler<Evenhand_V1_CompletePartingRequest, Evenhand_V1_CustomerReply>
    package var withdrawParting: UnaryHandler<Evenhand_V1_WithdrawPartingRequest, Evenhand_V1_CustomerReply>
    /// In danger two persons suspend at once; it ends by itself.
    package var proposeSuspension: UnaryHandler<Evenhand_V1_ProposeSuspensionRequest, Evenhand_V1_CustomerReply>
    package var confirmSuspension: UnaryHandler<Evenhand_V1_ConfirmSuspensionRequest, Evenhand_V1_CustomerReply>
    package var liftSuspension: UnaryHandler<Evenhand_V1_LiftSuspensionRequest, Evenhand_V1_CustomerReply>
    /// The parting and the suspension, with what stands in the way.
    package var getParting: UnaryHandler<Evenhand_V1_GetPartingRequest, Evenhand_V1_GetPartingResponse>

    package init(
        registerCustomer: UnaryHandler<Evenhand_V1_RegisterCustomerRequest, Evenhand_V1_CustomerReply>,
        getCustomer: UnaryHandler<Evenhand_V1_GetCustomerRequest, Evenhand_V1_GetCustomerResponse>,
        updateCustomer: UnaryHandler<Evenhand_V1_UpdateCustomerRequest, Evenhand_V1_CustomerReply>,
        acceptTerms: UnaryHandler<Evenhand_V1_AcceptTermsRequest, Evenhand_V1_CustomerReply>,
        recordConsent: UnaryHandler<Evenhand_V1_RecordConsentRequest, Evenhand_V1_CustomerReply>,
        eraseCustomer: UnaryHandler<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>,
        getCustomerCard: UnaryHandler<Evenhand_V1_GetCustomerCardRequest, Evenhand_V1_GetCustomerCardResponse>,
        listCustomers: UnaryHandler<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>,
        enterLedger: UnaryHandler<Evenhand_V1_EnterLedgerRequest, Evenhand_V1_CustomerReply>,
        getLedger: UnaryHandler<Evenhand_V1_GetLedgerRequest, Evenhand_V1_GetLedgerResponse>,
        noteIncident: UnaryHandler<Evenhand_V1_NoteIncidentRequest, Evenhand_V1_CustomerReply>,
        confirmIncident: UnaryHandler<Evenhand_V1_ConfirmIncidentRequest, Evenhand_V1_CustomerReply>,
        withdrawIncident: UnaryHandler<Evenhand_V1_WithdrawIncidentRequest, Evenhand_V1_CustomerReply>,
        getFitProfile: UnaryHandler<Evenhand_V1_GetFitProfileRequest, Evenhand_V1_GetFitProfileResponse>,
        getFit: UnaryHandler<Evenhand_V1_GetFitRequest, Evenhand_V1_GetFitResponse>,
        proposeParting: UnaryHandler<Evenhand_V1_ProposePartingRequest, Evenhand_V1_CustomerReply>,
        confirmParting: UnaryHandler<Evenhand_V1_ConfirmPartingRequest, Evenhand_V1_CustomerReply>,
        offerLastHearing: UnaryHandler<Evenhand_V1_OfferLastHearingRequest, Evenhand_V1_CustomerReply>,
        recordLastHearing: UnaryHandler<Evenhand_V1_RecordLastHearingRequest, Evenhand_V1_CustomerReply>,
        previewHandOver: UnaryHandler<Evenhand_V1_PreviewHandOverRequest, Evenhand_V1_PreviewHandOverResponse>,
        sendHandOver: UnaryHandler<Evenhand_V1_SendHandOverRequest, Evenhand_V1_CustomerReply>,
        completeParting: UnaryHandler<Evenhand_V1_CompletePartingRequest, Evenhand_V1_CustomerReply>,
        withdrawParting: UnaryHandler<Evenhand_V1_WithdrawPartingRequest, Evenhand_V1_CustomerReply>,
        proposeSuspension: UnaryHandler<Evenhand_V1_ProposeSuspensionRequest, Evenhand_V1_CustomerReply>,
        confirmSuspension: UnaryHandler<Evenhand_V1_ConfirmSuspensionRequest, Evenhand_V1_CustomerReply>,
        liftSuspension: UnaryHandler<Evenhand_V1_LiftSuspensionRequest, Evenhand_V1_CustomerReply>,
        getParting: UnaryHandler<Evenhand_V1_GetPartingRequest, Evenhand_V1_GetPartingResponse>
    ) {
        self.registerCustomer = registerCustomer
        self.getCustomer = getCustomer
        self.updateCustomer = updateCustomer
        self.acceptTerms = acceptTerms
        self.recordConsent = recordConsent
        self.eraseCustomer = eraseCustomer
        self.getCustomerCard = getCustomerCard
        self.listCustomers = listCustomers
        self.enterLedger = enterLedger
        self.getLedger = getLedger
        self.noteIncident = noteIncident
        self.confirmIncident = confirmIncident
        self.withdrawIncident = withdrawIncident
        self.getFitProfile = getFitProfile
        self.getFit = getFit
        self.proposeParting = proposeParting
        self.confirmParting = confirmParting
        self.offerLastHearing = offerLastHearing
        self.recordLastHearing = recordLastHearing
        self.previewHandOver = previewHandOver
        self.sendHandOver = sendHandOver
        self.completeParting = completeParting
        self.withdrawParting = withdrawParting
        self.proposeSuspension = proposeSuspension
        self.confirmSuspension = confirmSuspension
        self.liftSuspension = liftSuspension
        self.getParting = getParting
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(CustomerService.registerCustomer, registerCustomer)
        router.unary(CustomerService.getCustomer, getCustomer)
        router.unary(CustomerService.updateCustomer, updateCustomer)
        router.unary(CustomerService.acceptTerms, acceptTerms)
        router.unary(CustomerService.recordConsent, recordConsent)
        router.unary(CustomerService.eraseCustomer, eraseCustomer)
        router.unary(CustomerService.getCustomerCard, getCustomerCard)
        router.unary(CustomerService.listCustomers, listCustomers)
        router.unary(CustomerService.enterLedger, enterLedger)
        router.unary(CustomerService.getLedger, getLedger)
        router.unary(CustomerService.noteIncident, noteIncident)
        router.unary(CustomerService.confirmIncident, confirmIncident)
        router.unary(CustomerService.withdrawIncident, withdrawIncident)
        router.unary(CustomerService.getFitProfile, getFitProfile)
        router.unary(CustomerService.getFit, getFit)
        router.unary(CustomerService.proposeParting, proposeParting)
        router.unary(CustomerService.confirmParting, confirmParting)
        router.unary(CustomerService.offerLastHearing, offerLastHearing)
        router.unary(CustomerService.recordLastHearing, recordLastHearing)
        router.unary(CustomerService.previewHandOver, previewHandOver)
        router.unary(CustomerService.sendHandOver, sendHandOver)
        router.unary(CustomerService.completeParting, completeParting)
        router.unary(CustomerService.withdrawParting, withdrawParting)
        router.unary(CustomerService.proposeSuspension, proposeSuspension)
        router.unary(CustomerService.confirmSuspension, confirmSuspension)
        router.unary(CustomerService.liftSuspension, liftSuspension)
        router.unary(CustomerService.getParting, getParting)
    }
}
