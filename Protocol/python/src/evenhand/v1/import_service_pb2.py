# Written by Protocol/python/generate from evenhand/v1/import_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from . import vocabulary_pb2 as _vocabulary_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
_ = _vocabulary_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n evenhand/v1/import_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.prot'
    b'o\x1a\x1cevenhand/v1/vocabulary.proto"`\n\x17ImportComplaintsRequest\x12\x0e\n\x06source\x18\x01 \x01'
    b'(\t\x12$\n\x04rows\x18\x02 \x03(\x0b2\x16.evenhand.v1.ImportRow\x12\x0f\n\x07dry_run\x18\x03 \x01(\x08"\xdc\x01\n\tImportRow\x12'
    b'\x13\n\x0bexternal_id\x18\x01 \x01(\t\x12\x10\n\x08row_hash\x18\x02 \x01(\x0c\x12\x13\n\x0breceived_ms\x18\x03 \x01(\x03\x12%\n\x07channel\x18\x04'
    b' \x01(\x0e2\x14.evenhand.v1.Channel\x12\x10\n\x08language\x18\x05 \x01(\t\x12\x14\n\x0cproduct_area\x18\x06 \x01(\t\x12\x11\n\tna'
    b'rrative\x18\x07 \x01(\t\x12\x13\n\x0bcustomer_id\x18\x08 \x01(\t\x12\x1c\n\x14customer_external_id\x18\t \x01(\t"I\n\x18Impo'
    b'rtComplaintsResponse\x12-\n\x07results\x18\x01 \x03(\x0b2\x1c.evenhand.v1.ImportRowResult"r\n\x0fI'
    b'mportRowResult\x12\x12\n\x08imported\x18\x01 \x01(\tH\x00\x12\x11\n\x07already\x18\x02 \x01(\tH\x00\x12.\n\x08rejected\x18\x03 \x01(\x0b2'
    b'\x1a.evenhand.v1.RefusalDetailH\x00B\x08\n\x06result2u\n\rImportService\x12d\n\x10ImportCompla'
    b'ints\x12$.evenhand.v1.ImportComplaintsRequest\x1a%.evenhand.v1.ImportComplaint'
    b'sResponse"\x03\x90\x02\x02b\x06proto3'
)
_build(DESCRIPTOR, globals())
