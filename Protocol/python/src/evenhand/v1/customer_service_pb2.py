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
    b'oto\x1a\x1bevenhand/v1/complaint.proto\x1a\x1cevenhand/v1/vocabulary.proto"\xbc\x02\n\x08Custo'
    b'mer\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\x04\x12,\n\x04name\x18\x03 \x01(\x0b2\x19.evenhand.v1.Pe'
    b'rsonalTextH\x00\x88\x01\x01\x12/\n\x07contact\x18\x04 \x01(\x0b2\x19.evenhand.v1.PersonalTextH\x01\x88\x01\x01\x12\x10\n\x08lang'
    b'uage\x18\x05 \x01(\t\x12/\n\x08standing\x18\x06 \x01(\x0e2\x1d.evenhand.v1.CustomerStanding\x123\n\x08external\x18'
    b'\x07 \x01(\x0b2\x1c.evenhand.v1.SourceReferenceH\x02\x88\x01\x01\x12\x11\n\terased_ms\x18\x08 \x01(\x03B\x07\n\x05_nameB\n\n\x08'
    b'_contactB\x0b\n\t_external"E\n\rCustomerReply\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02'
    b' \x01(\x04\x12\x0e\n\x06events\x18\x03 \x03(\t"\xbd\x01\n\x17RegisterCustomerRequest\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0f\n\x07contac'
    b't\x18\x02 \x01(\t\x12\x10\n\x08language\x18\x03 \x01(\t\x12/\n\x08standing\x18\x04 \x01(\x0e2\x1d.evenhand.v1.CustomerStandi'
    b'ng\x123\n\x08external\x18\x05 \x01(\x0b2\x1c.evenhand.v1.SourceReferenceH\x00\x88\x01\x01B\x0b\n\t_external")\n\x12'
    b'GetCustomerRequest\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t"k\n\x13GetCustomerResponse\x12\'\n\x08custom'
    b'er\x18\x01 \x01(\x0b2\x15.evenhand.v1.Customer\x12\x12\n\ncomplaints\x18\x02 \x01(\x04\x12\x17\n\x0fopen_complaints\x18\x03'
    b' \x01(\x04"\xd9\x01\n\x15UpdateCustomerRequest\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18'
    b'\x02 \x01(\x04\x12\x11\n\x04name\x18\x03 \x01(\tH\x00\x88\x01\x01\x12\x14\n\x07contact\x18\x04 \x01(\tH\x01\x88\x01\x01\x12\x15\n\x08language\x18\x05 \x01(\tH\x02\x88\x01\x01\x12/\n'
    b'\x08standing\x18\x06 \x01(\x0e2\x1d.evenhand.v1.CustomerStandingB\x07\n\x05_nameB\n\n\x08_contactB\x0b\n\t_'
    b'language"+\n\x14EraseCustomerRequest\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t"V\n\x14ListCustomersRe'
    b'quest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.PageRequest\x12\x16\n\x0einclude_erased\x18\x02 \x01(\x08"U\n'
    b'\x15ListCustomersResponse\x12(\n\tcustomers\x18\x01 \x03(\x0b2\x15.evenhand.v1.Customer\x12\x12\n\nnext'
    b'_token\x18\x02 \x01(\t2\xc7\x03\n\x0fCustomerService\x12T\n\x10RegisterCustomer\x12$.evenhand.v1.Regis'
    b'terCustomerRequest\x1a\x1a.evenhand.v1.CustomerReply\x12U\n\x0bGetCustomer\x12\x1f.evenhand'
    b'.v1.GetCustomerRequest\x1a .evenhand.v1.GetCustomerResponse"\x03\x90\x02\x01\x12U\n\x0eUpdateC'
    b'ustomer\x12".evenhand.v1.UpdateCustomerRequest\x1a\x1a.evenhand.v1.CustomerReply"'
    b'\x03\x90\x02\x02\x12S\n\rEraseCustomer\x12!.evenhand.v1.EraseCustomerRequest\x1a\x1a.evenhand.v1.C'
    b'ustomerReply"\x03\x90\x02\x02\x12[\n\rListCustomers\x12!.evenhand.v1.ListCustomersRequest\x1a".'
    b'evenhand.v1.ListCustomersResponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
