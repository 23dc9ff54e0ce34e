# Written by Protocol/python/generate from evenhand/v1/frontline_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import complaint_pb2 as _complaint_pb2
from .._messages import build as _build

_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n#evenhand/v1/frontline_service.proto\x12\x0bevenhand.v1\x1a\x1bevenhand/v1/complain'
    b't.proto"C\n\x16ListSlowRepliesRequest\x12\r\n\x05limit\x18\x01 \x01(\r\x12\x11\n\x04team\x18\x02 \x01(\tH\x00\x88\x01\x01B\x07\n\x05_'
    b'team"\x8c\x01\n\x17ListSlowRepliesResponse\x12\'\n\x07replies\x18\x01 \x03(\x0b2\x16.evenhand.v1.SlowRepl'
    b'y\x12$\n\x05teams\x18\x02 \x03(\x0b2\x15.evenhand.v1.SlowTeam\x12\x12\n\ncomplaints\x18\x03 \x01(\r\x12\x0e\n\x06capped\x18\x04 '
    b'\x01(\x08"\x81\x01\n\tSlowReply\x12,\n\tcomplaint\x18\x01 \x01(\x0b2\x19.evenhand.v1.ComplaintRow\x12\x10\n\x08since'
    b'_ms\x18\x02 \x01(\x03\x12\x15\n\ranswered_once\x18\x03 \x01(\x08\x12\x0f\n\x07minutes\x18\x04 \x01(\x04\x12\x0c\n\x04team\x18\x05 \x01(\t"]\n\x08SlowT'
    b'eam\x12\x0c\n\x04team\x18\x01 \x01(\t\x12\x12\n\ncomplaints\x18\x02 \x01(\r\x12\x16\n\x0emedian_minutes\x18\x03 \x01(\x04\x12\x17\n\x0flongest'
    b'_minutes\x18\x04 \x01(\x042u\n\x10FrontlineService\x12a\n\x0fListSlowReplies\x12#.evenhand.v1.List'
    b'SlowRepliesRequest\x1a$.evenhand.v1.ListSlowRepliesResponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
