// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/terms_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Terms bind a customer who accepted the version in force on the day (CustomerService.AcceptTerms). A guarantee beats them.
package struct TermsServiceHandlers: Sendable {
    /// Publishes the next version of a document; its number is in the answer.
    package var publishTerms: UnaryHandler<Evenhand_V1_PublishTermsRequest, Evenhand_V1_TermsReply>
    /// Publishes a guarantee. A promise is not rewritten: each name is used once.
    package var publishGuarantee: UnaryHandler<Evenhand_V1_PublishGuaranteeRequest, Evenhand_V1_TermsReply>
    /// The text of one version: the one named, the one in force on a day, or the newest.
    package var getTerms: UnaryHandler<Evenhand_V1_GetTermsRequest, Evenhand_V1_GetTermsResponse>
    /// Every version and every guarantee, or what is in force on a day. Without texts.
    package var listTerms: UnaryHandler<Evenhand_V1_ListTermsRequest, Evenhand_V1_ListTermsResponse>

    package init(
        publishTerms: UnaryHandler<Evenhand_V1_PublishTermsRequest, Evenhand_V1_TermsReply>,
        publishGuarantee: UnaryHandler<Evenhand_V1_PublishGuaranteeRequest, Evenhand_V1_TermsReply>,
        getTerms: UnaryHandler<Evenhand_V1_GetTermsRequest, Evenhand_V1_GetTermsResponse>,
        listTerms: UnaryHandler<Evenhand_V1_ListTermsRequest, Evenhand_V1_ListTermsResponse>
    ) {
        self.publishTerms = publishTerms
        self.publishGuarantee = publishGuarantee
        self.getTerms = getTerms
        self.listTerms = listTerms
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(TermsService.publishTerms, publishTerms)
        router.unary(TermsService.publishGuarantee, publishGuarantee)
        router.unary(TermsService.getTerms, getTerms)
        router.unary(TermsService.listTerms, listTerms)
    }
}
