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
    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    package var eraseCustomer: UnaryHandler<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>
    /// In the order of registration.
    package var listCustomers: UnaryHandler<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>

    package init(
        registerCustomer: UnaryHandler<Evenhand_V1_RegisterCustomerRequest, Evenhand_V1_CustomerReply>,
        getCustomer: UnaryHandler<Evenhand_V1_GetCustomerRequest, Evenhand_V1_GetCustomerResponse>,
        updateCustomer: UnaryHandler<Evenhand_V1_UpdateCustomerRequest, Evenhand_V1_CustomerReply>,
        acceptTerms: UnaryHandler<Evenhand_V1_AcceptTermsRequest, Evenhand_V1_CustomerReply>,
        eraseCustomer: UnaryHandler<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>,
        listCustomers: UnaryHandler<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>
    ) {
        self.registerCustomer = registerCustomer
        self.getCustomer = getCustomer
        self.updateCustomer = updateCustomer
        self.acceptTerms = acceptTerms
        self.eraseCustomer = eraseCustomer
        self.listCustomers = listCustomers
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(CustomerService.registerCustomer, registerCustomer)
        router.unary(CustomerService.getCustomer, getCustomer)
        router.unary(CustomerService.updateCustomer, updateCustomer)
        router.unary(CustomerService.acceptTerms, acceptTerms)
        router.unary(CustomerService.eraseCustomer, eraseCustomer)
        router.unary(CustomerService.listCustomers, listCustomers)
    }
}
