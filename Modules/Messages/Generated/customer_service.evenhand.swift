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

    /// Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and the
    /// audit still passes. Cannot be undone.
    public static let eraseCustomer = MethodDescriptor<Evenhand_V1_EraseCustomerRequest, Evenhand_V1_CustomerReply>(
        name: "evenhand.v1.CustomerService/EraseCustomer", kind: .unary, idempotency: .idempotent)

    /// In the order of registration.
    public static let listCustomers = MethodDescriptor<Evenhand_V1_ListCustomersRequest, Evenhand_V1_ListCustomersResponse>(
        name: "evenhand.v1.CustomerService/ListCustomers", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.CustomerService/RegisterCustomer",
        "evenhand.v1.CustomerService/GetCustomer",
        "evenhand.v1.CustomerService/UpdateCustomer",
        "evenhand.v1.CustomerService/AcceptTerms",
        "evenhand.v1.CustomerService/EraseCustomer",
        "evenhand.v1.CustomerService/ListCustomers",
    ]
}
