// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/terms_service.proto;
// run Scripts/generate after changing that file.

/// Terms bind a customer who accepted the version in force on the day (CustomerService.AcceptTerms). A guarantee beats them.
public enum TermsService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.TermsService"

    /// Publishes the next version of a document; its number is in the answer.
    public static let publishTerms = MethodDescriptor<Evenhand_V1_PublishTermsRequest, Evenhand_V1_TermsReply>(
        name: "evenhand.v1.TermsService/PublishTerms", kind: .unary)

    /// Publishes a guarantee. A promise is not rewritten: each name is used once.
    public static let publishGuarantee = MethodDescriptor<Evenhand_V1_PublishGuaranteeRequest, Evenhand_V1_TermsReply>(
        name: "evenhand.v1.TermsService/PublishGuarantee", kind: .unary)

    /// The text of one version: the one named, the one in force on a day, or the newest.
    public static let getTerms = MethodDescriptor<Evenhand_V1_GetTermsRequest, Evenhand_V1_GetTermsResponse>(
        name: "evenhand.v1.TermsService/GetTerms", kind: .unary, idempotency: .noSideEffects)

    /// Every version and every guarantee, or what is in force on a day. Without texts.
    public static let listTerms = MethodDescriptor<Evenhand_V1_ListTermsRequest, Evenhand_V1_ListTermsResponse>(
        name: "evenhand.v1.TermsService/ListTerms", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.TermsService/PublishTerms",
        "evenhand.v1.TermsService/PublishGuarantee",
        "evenhand.v1.TermsService/GetTerms",
        "evenhand.v1.TermsService/ListTerms",
    ]
}
