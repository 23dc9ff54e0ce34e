# Written by Protocol/python/generate from evenhand/v1/common.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from .._messages import build as _build

DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n\x18evenhand/v1/common.proto\x12\x0bevenhand.v1"\x87\x01\n\rRefusalDetail\x12\x0c\n\x04rule\x18\x01 \x01(\t\x12'
    b'\r\n\x05field\x18\x02 \x01(\t\x12\x0f\n\x07missing\x18\x03 \x03(\t\x12\x0b\n\x03fix\x18\x04 \x03(\t\x12\x0f\n\x07message\x18\x05 \x01(\t\x12*\n\x06nature\x18'
    b'\x06 \x01(\x0e2\x1a.evenhand.v1.RefusalNature"S\n\x0cCommandReply\x12\x14\n\x0ccomplaint_id\x18\x01 \x01(\t\x12'
    b'\x0f\n\x07version\x18\x02 \x01(\x04\x12\x0e\n\x06events\x18\x03 \x03(\t\x12\x0c\n\x04part\x18\x04 \x01(\r".\n\x05Money\x12\x13\n\x0bminor_units\x18\x01'
    b' \x01(\x03\x12\x10\n\x08currency\x18\x02 \x01(\t"*\n\x0bPageRequest\x12\x0c\n\x04size\x18\x01 \x01(\r\x12\r\n\x05token\x18\x02 \x01(\t"R\n\x0bSe'
    b'archReach\x12\x18\n\x10indexed_sequence\x18\x01 \x01(\x04\x12\x18\n\x10journal_sequence\x18\x02 \x01(\x04\x12\x0f\n\x07backlog'
    b'\x18\x03 \x01(\x04*i\n\rRefusalNature\x12\x1e\n\x1aREFUSAL_NATURE_UNSPECIFIED\x10\x00\x12\x1a\n\x16REFUSAL_NATUR'
    b'E_REFUSED\x10\x01\x12\x1c\n\x18REFUSAL_NATURE_NOT_FOUND\x10\x02b\x06proto3'
)
_build(DESCRIPTOR, globals())
