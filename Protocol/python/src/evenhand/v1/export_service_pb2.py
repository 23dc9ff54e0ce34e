# Written by Protocol/python/generate from evenhand/v1/export_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import complaint_pb2 as _complaint_pb2
from .._messages import build as _build

_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n evenhand/v1/export_service.proto\x12\x0bevenhand.v1\x1a\x1bevenhand/v1/complaint.p'
    b'roto"(\n\x17ExportComplaintsRequest\x12\r\n\x05after\x18\x01 \x01(\t"\\\n\x18ExportComplaintsRespon'
    b'se\x122\n\ncomplaints\x18\x01 \x03(\x0b2\x1e.evenhand.v1.ExportedComplaint\x12\x0c\n\x04next\x18\x02 \x01(\t"\xc4\x01\n'
    b'\x11ExportedComplaint\x12&\n\x03row\x18\x01 \x01(\x0b2\x19.evenhand.v1.ComplaintRow\x12\x11\n\tnarrative\x18'
    b'\x02 \x01(\t\x12\x0e\n\x06erased\x18\x03 \x01(\x08\x12\x10\n\x08outcomes\x18\x04 \x03(\t\x12<\n\x11customer_external\x18\x05 \x01(\x0b2\x1c.eve'
    b'nhand.v1.SourceReferenceH\x00\x88\x01\x01B\x14\n\x12_customer_external2w\n\rExportService\x12f\n\x10'
    b'ExportComplaints\x12$.evenhand.v1.ExportComplaintsRequest\x1a%.evenhand.v1.Exp'
    b'ortComplaintsResponse"\x03\x90\x02\x010\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
