// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/customer_service.proto;
// run Scripts/generate after changing that file.

/// Customers on record.
public enum CustomerService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.CustomerService"

    public static let registerCustomer = MethodDescriptor<Evenhand_V1_RegisterCustomerRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/RegisterCustomer", kind: .unary)

    public static let getCustomer = MethodDescriptor<Evenhand_V1_GetCustomerRequest, Evenhand_V1_GetCustomerResponse>(
        name: "evenhand.v1.CustomerService/GetCustomer", kind: .unary, idempotency: .noSideEffects)

    /// Changes what is given and leaves the rest.
    public static let updateCustomer = MethodDescriptor<Evenhand_V1_UpdateCustomerRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/UpdateCustomer", kind: .unary, idempotency: .idempotent)

    /// Records that the customer accepted a version of the terms (R6).
    public static let acceptTerms = MethodDescriptor<Evenhand_V1_AcceptTermsRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/AcceptTerms", kind: .unary)

    /// Records whether the customer wants to hear what became of what they complained of (R13).
    public static let recordConsent = MethodDescriptor<Evenhand_V1_RecordConsentRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/RecordConsent", kind: .unary)

    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    public static let eraseCustomer = MethodDescriptor<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/EraseCustomer", kind: .unary, idempotency: .idempotent)

    /// Everything the person on the phone needs, in one call: who, since when, what is open and promised, what was bought
    /// last and what they said last. A complaint that is not wholly open to the caller is not on it. Read complaints are noted as read.
    public static let getCustomerCard = MethodDescriptor<Evenhand_V1_GetCustomerCardRequest, Evenhand_V1_GetCustomerCardResponse>(
        name: "evenhand.v1.CustomerService/GetCustomerCard", kind: .unary, idempotency: .noSideEffects)

    /// In the order of registration.
    public static let listCustomers = MethodDescriptor<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>(
        name: "evenhand.v1.CustomerService/ListCustomers", kind: .unary, idempotency: .noSideEffects)

    /// Enters a line of the customer's ledger.
    public static let enterLedger = MethodDescriptor<Evenhand_V1_EnterLedgerRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/EnterLedger", kind: .unary)

    public static let getLedger = MethodDescriptor<Evenhand_V1_GetLedgerRequest, Evenhand_V1_GetLedgerResponse>(
        name: "evenhand.v1.CustomerService/GetLedger", kind: .unary, idempotency: .noSideEffects)

    /// Conduct, never the person: an incident counts once a second person has confirmed it (R12).
    public static let noteIncident = MethodDescriptor<Evenhand_V1_NoteIncidentRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/NoteIncident", kind: .unary)

    public static let confirmIncident = MethodDescriptor<Evenhand_V1_ConfirmIncidentRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/ConfirmIncident", kind: .unary)

    public static let withdrawIncident = MethodDescriptor<Evenhand_V1_WithdrawIncidentRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/WithdrawIncident", kind: .unary)

    /// What the best customers share, as weights of evidence. Reads ledgers and confirmed conduct; never a complaint (R12).
    public static let getFitProfile = MethodDescriptor<Evenhand_V1_GetFitProfileRequest, Evenhand_V1_GetFitProfileResponse>(
        name: "evenhand.v1.CustomerService/GetFitProfile", kind: .unary, idempotency: .noSideEffects)

    public static let getFit = MethodDescriptor<Evenhand_V1_GetFitRequest, Evenhand_V1_GetFitResponse>(
        name: "evenhand.v1.CustomerService/GetFit", kind: .unary, idempotency: .noSideEffects)

    /// The firm's own ending, non-renewal included (R12).
    public static let proposeParting = MethodDescriptor<Evenhand_V1_ProposePartingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/ProposeParting", kind: .unary)

    public static let confirmParting = MethodDescriptor<Evenhand_V1_ConfirmPartingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/ConfirmParting", kind: .unary)

    public static let offerLastHearing = MethodDescriptor<Evenhand_V1_OfferLastHearingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/OfferLastHearing", kind: .unary)

    public static let recordLastHearing = MethodDescriptor<Evenhand_V1_RecordLastHearingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/RecordLastHearing", kind: .unary)

    /// The hand-over letter that the record makes; nothing is sent.
    public static let previewHandOver = MethodDescriptor<Evenhand_V1_PreviewHandOverRequest, Evenhand_V1_PreviewHandOverResponse>(
        name: "evenhand.v1.CustomerService/PreviewHandOver", kind: .unary, idempotency: .noSideEffects)

    public static let sendHandOver = MethodDescriptor<Evenhand_V1_SendHandOverRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/SendHandOver", kind: .unary)

    public static let completeParting = MethodDescriptor<Evenhand_V1_CompletePartingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/CompleteParting", kind: .unary)

    public static let withdrawParting = MethodDescriptor<Evenhand_V1_WithdrawPartingRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/WithdrawParting", kind: .unary)

    /// In danger two persons suspend at once; it ends by itself.
    public static let proposeSuspension = MethodDescriptor<Evenhand_V1_ProposeSuspensionRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/ProposeSuspension", kind: .unary)

    public static let confirmSuspension = MethodDescriptor<Evenhand_V1_ConfirmSuspensionRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/ConfirmSuspension", kind: .unary)

    public static let liftSuspension = MethodDescriptor<Evenhand_V1_LiftSuspensionRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/LiftSuspension", kind: .unary)

    /// The parting and the suspension, with what stands in the way.
    public static let getParting = MethodDescriptor<Evenhand_V1_GetPartingRequest, Evenhand_V1_GetPartingResponse>(
        name: "evenhand.v1.CustomerService/GetParting", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.CustomerService/RegisterCustomer",
        "evenhand.v1.CustomerService/GetCustomer",
        "evenhand.v1.CustomerService/UpdateCustomer",
        "evenhand.v1.CustomerService/AcceptTerms",
        "evenhand.v1.CustomerService/RecordConsent",
        "evenhand.v1.CustomerService/EraseCustomer",
        "evenhand.v1.CustomerService/GetCustomerCard",
        "evenhand.v1.CustomerService/ListCustomers",
        "evenhand.v1.CustomerService/EnterLedger",
        "evenhand.v1.CustomerService/GetLedger",
        "evenhand.v1.CustomerService/NoteIncident",
        "evenhand.v1.CustomerService/ConfirmIncident",
        "evenhand.v1.CustomerService/WithdrawIncident",
        "evenhand.v1.CustomerService/GetFitProfile",
        "evenhand.v1.CustomerService/GetFit",
        "evenhand.v1.CustomerService/ProposeParting",
        "evenhand.v1.CustomerService/ConfirmParting",
        "evenhand.v1.CustomerService/OfferLastHearing",
        "evenhand.v1.CustomerService/RecordLastHearing",
        "evenhand.v1.CustomerService/PreviewHandOver",
        "evenhand.v1.CustomerService/SendHandOver",
        "evenhand.v1.CustomerService/CompleteParting",
        "evenhand.v1.CustomerService/WithdrawParting",
        "evenhand.v1.CustomerService/ProposeSuspension",
        "evenhand.v1.CustomerService/ConfirmSuspension",
        "evenhand.v1.CustomerService/LiftSuspension",
        "evenhand.v1.CustomerService/GetParting",
    ]
}
