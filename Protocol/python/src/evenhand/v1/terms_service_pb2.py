# Written by Protocol/python/generate from evenhand/v1/terms_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from .._messages import build as _build

DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n\x1fevenhand/v1/terms_service.proto\x12\x0bevenhand.v1"[\n\x05Terms\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0f\n'
    b'\x07version\x18\x02 \x01(\r\x12\x10\n\x08in_force\x18\x03 \x01(\t\x12\x13\n\x0brecorded_ms\x18\x04 \x01(\x03\x12\x0c\n\x04text\x18\x05 \x01(\t"~\n\tG'
    b'uarantee\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0c\n\x04text\x18\x02 \x01(\t\x12\x0c\n\x04from\x18\x03 \x01(\t\x12\r\n\x05until\x18\x04 \x01(\t\x12\x14\n\x0cpro'
    b'duct_area\x18\x05 \x01(\t\x12\r\n\x05beats\x18\x06 \x01(\t\x12\x13\n\x0brecorded_ms\x18\x07 \x01(\x03"=\n\nTermsReply\x12\x0f\n\x07ver'
    b'sion\x18\x01 \x01(\x04\x12\x0e\n\x06events\x18\x02 \x03(\t\x12\x0e\n\x06number\x18\x03 \x01(\r"C\n\x13PublishTermsRequest\x12\x0c\n\x04nam'
    b'e\x18\x01 \x01(\t\x12\x0c\n\x04text\x18\x02 \x01(\t\x12\x10\n\x08in_force\x18\x03 \x01(\t"w\n\x17PublishGuaranteeRequest\x12\x0c\n\x04na'
    b'me\x18\x01 \x01(\t\x12\x0c\n\x04text\x18\x02 \x01(\t\x12\x0c\n\x04from\x18\x03 \x01(\t\x12\r\n\x05until\x18\x04 \x01(\t\x12\x14\n\x0cproduct_area\x18\x05 \x01('
    b'\t\x12\r\n\x05beats\x18\x06 \x01(\t"<\n\x0fGetTermsRequest\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\r\x12\n\n\x02on'
    b'\x18\x03 \x01(\t"5\n\x10GetTermsResponse\x12!\n\x05terms\x18\x01 \x01(\x0b2\x12.evenhand.v1.Terms"\x1e\n\x10ListTer'
    b'msRequest\x12\n\n\x02on\x18\x01 \x01(\t"b\n\x11ListTermsResponse\x12!\n\x05terms\x18\x01 \x03(\x0b2\x12.evenhand.v1.'
    b'Terms\x12*\n\nguarantees\x18\x02 \x03(\x0b2\x16.evenhand.v1.Guarantee2\xcb\x02\n\x0cTermsService\x12I\n\x0cPu'
    b'blishTerms\x12 .evenhand.v1.PublishTermsRequest\x1a\x17.evenhand.v1.TermsReply\x12Q\n'
    b'\x10PublishGuarantee\x12$.evenhand.v1.PublishGuaranteeRequest\x1a\x17.evenhand.v1.Te'
    b'rmsReply\x12L\n\x08GetTerms\x12\x1c.evenhand.v1.GetTermsRequest\x1a\x1d.evenhand.v1.GetTerm'
    b'sResponse"\x03\x90\x02\x01\x12O\n\tListTerms\x12\x1d.evenhand.v1.ListTermsRequest\x1a\x1e.evenhand.v1'
    b'.ListTermsResponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
