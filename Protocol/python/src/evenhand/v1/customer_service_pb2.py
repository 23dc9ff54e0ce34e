# Written by Protocol/python/generate from evenhand/v1/customer_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import vocabulary_pb2 as _vocabulary_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
_ = _vocabulary_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n"evenhand/v1/customer_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.pr'
    b'oto\x1a\x1bevenhand/v1/complaint.proto\x1a\x1cevenhand/v1/vocabulary.proto"\xf0\x02\n\x08Custo'
    b'mer\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\x04\x12,\n\x04name\x18\x03 \x01(\x0b2\x19.evenhand.v1.Pe'
    b'rsonalTextH\x00\x88\x01\x01\x12/\n\x07contact\x18\x04 \x01(\x0b2\x19.evenhand.v1.PersonalTextH\x01\x88\x01\x01\x12\x10\n\x08lang'
    b'uage\x18\x05 \x01(\t\x12/\n\x08standing\x18\x06 \x01(\x0e2\x1d.evenhand.v1.CustomerStanding\x123\n\x08external\x18'
    b'\x07 \x01(\x0b2\x1c.evenhand.v1.SourceReferenceH\x02\x88\x01\x01\x12\x11\n\terased_ms\x18\x08 \x01(\x03\x122\n\x0eaccepted_'
    b'terms\x18\x14 \x03(\x0b2\x1a.evenhand.v1.AcceptedTermsB\x07\n\x05_nameB\n\n\x08_contactB\x0b\n\t_externa'
    b'l">\n\rAcceptedTerms\x12\r\n\x05terms\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\r\x12\r\n\x05on_ms\x18\x03 \x01(\x03"E\n\rCus'
    b'tomerReply\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\x04\x12\x0e\n\x06events\x18\x03 \x03(\t"\xbd\x01\n\x17Reg'
    b'isterCustomerRequest\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0f\n\x07contact\x18\x02 \x01(\t\x12\x10\n\x08language\x18\x03 \x01(\t\x12/\n'
    b'\x08standing\x18\x04 \x01(\x0e2\x1d.evenhand.v1.CustomerStanding\x123\n\x08external\x18\x05 \x01(\x0b2\x1c.evenh'
    b'and.v1.SourceReferenceH\x00\x88\x01\x01B\x0b\n\t_external")\n\x12GetCustomerRequest\x12\x13\n\x0bcustom'
    b'er_id\x18\x01 \x01(\t"k\n\x13GetCustomerResponse\x12\'\n\x08customer\x18\x01 \x01(\x0b2\x15.evenhand.v1.Custo'
    b'mer\x12\x12\n\ncomplaints\x18\x02 \x01(\x04\x12\x17\n\x0fopen_complaints\x18\x03 \x01(\x04"\xd9\x01\n\x15UpdateCustomerReque'
    b'st\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x11\n\x04name\x18\x03 \x01(\tH\x00\x88\x01\x01\x12\x14\n\x07'
    b'contact\x18\x04 \x01(\tH\x01\x88\x01\x01\x12\x15\n\x08language\x18\x05 \x01(\tH\x02\x88\x01\x01\x12/\n\x08standing\x18\x06 \x01(\x0e2\x1d.evenhand.v'
    b'1.CustomerStandingB\x07\n\x05_nameB\n\n\x08_contactB\x0b\n\t_language"\x81\x01\n\x12AcceptTermsRequ'
    b'est\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\r\n\x05terms\x18\x03 \x01(\t\x12\x0f\n\x07ver'
    b'sion\x18\x04 \x01(\r\x12\x12\n\x05on_ms\x18\x05 \x01(\x03H\x00\x88\x01\x01B\x08\n\x06_on_ms"+\n\x14EraseCustomerRequest\x12\x13\n\x0bcust'
    b'omer_id\x18\x01 \x01(\t"V\n\x14ListCustomersRequest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.PageRe'
    b'quest\x12\x16\n\x0einclude_erased\x18\x02 \x01(\x08"U\n\x15ListCustomersResponse\x12(\n\tcustomers\x18\x01 \x03('
    b'\x0b2\x15.evenhand.v1.Customer\x12\x12\n\nnext_token\x18\x02 \x01(\t2\x93\x04\n\x0fCustomerService\x12T\n\x10Regi'
    b'sterCustomer\x12$.evenhand.v1.RegisterCustomerRequest\x1a\x1a.evenhand.v1.Custome'
    b'rReply\x12U\n\x0bGetCustomer\x12\x1f.evenhand.v1.GetCustomerRequest\x1a .evenhand.v1.Get'
    b'CustomerResponse"\x03\x90\x02\x01\x12U\n\x0eUpdateCustomer\x12".evenhand.v1.UpdateCustomerRequ'
    b'est\x1a\x1a.evenhand.v1.CustomerReply"\x03\x90\x02\x02\x12J\n\x0bAcceptTerms\x12\x1f.evenhand.v1.Accept'
    b'TermsRequest\x1a\x1a.evenhand.v1.CustomerReply\x12S\n\rEraseCustomer\x12!.evenhand.v1.'
    b'EraseCustomerRequest\x1a\x1a.evenhand.v1.CustomerReply"\x03\x90\x02\x02\x12[\n\rListCustomers\x12!'
    b'.evenhand.v1.ListCustomersRequest\x1a".evenhand.v1.ListCustomersResponse"\x03\x90'
    b'\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
