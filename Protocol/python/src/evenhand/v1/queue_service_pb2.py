# Written by Protocol/python/generate from evenhand/v1/queue_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import vocabulary_pb2 as _vocabulary_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
_ = _vocabulary_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n\x1fevenhand/v1/queue_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.proto'
    b'\x1a\x1bevenhand/v1/complaint.proto\x1a\x1cevenhand/v1/vocabulary.proto"\xe7\x01\n\x10ListQueu'
    b'eRequest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.PageRequest\x12,\n\x06status\x18\x02 \x03(\x0e2\x1c.evenh'
    b'and.v1.ComplaintStatus\x12\x14\n\x0cproduct_area\x18\x03 \x01(\t\x12\x10\n\x08language\x18\x04 \x01(\t\x12\x11\n\tdue_by'
    b'_ms\x18\x05 \x01(\x03\x12\x16\n\x0eassigned_to_id\x18\x06 \x01(\t\x12\x12\n\nunassigned\x18\x07 \x01(\x08\x12\x16\n\x0einclude_merged\x18'
    b'\x08 \x01(\x08"V\n\x11ListQueueResponse\x12-\n\ncomplaints\x18\x01 \x03(\x0b2\x19.evenhand.v1.ComplaintRo'
    b'w\x12\x12\n\nnext_token\x18\x02 \x01(\t"f\n\x11ListAlertsRequest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.P'
    b'ageRequest\x12\r\n\x05to_id\x18\x02 \x01(\t\x12\x1a\n\x12head_of_complaints\x18\x03 \x01(\x08"O\n\x12ListAlertsRespo'
    b'nse\x12%\n\x06alerts\x18\x01 \x03(\x0b2\x15.evenhand.v1.AlertRow\x12\x12\n\nnext_token\x18\x02 \x01(\t"[\n\x08AlertR'
    b'ow\x12!\n\x05alert\x18\x01 \x01(\x0b2\x12.evenhand.v1.Alert\x12,\n\tcomplaint\x18\x02 \x01(\x0b2\x19.evenhand.v1.C'
    b'omplaintRow"#\n\x12GetCountersRequest\x12\r\n\x05names\x18\x01 \x03(\t"w\n\x13GetCountersResponse\x12'
    b'\x12\n\ncomplaints\x18\x01 \x01(\x04\x12&\n\x08counters\x18\x02 \x03(\x0b2\x14.evenhand.v1.Counter\x12\x11\n\tcustomers'
    b'\x18\x03 \x01(\x04\x12\x11\n\temployees\x18\x04 \x01(\x04"5\n\x07Counter\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\r\n\x05value\x18\x02 \x01(\t\x12\r\n\x05cou'
    b'nt\x18\x03 \x01(\x042\x8a\x02\n\x0cQueueService\x12O\n\tListQueue\x12\x1d.evenhand.v1.ListQueueRequest\x1a\x1e.'
    b'evenhand.v1.ListQueueResponse"\x03\x90\x02\x01\x12R\n\nListAlerts\x12\x1e.evenhand.v1.ListAlert'
    b'sRequest\x1a\x1f.evenhand.v1.ListAlertsResponse"\x03\x90\x02\x01\x12U\n\x0bGetCounters\x12\x1f.evenhand'
    b'.v1.GetCountersRequest\x1a .evenhand.v1.GetCountersResponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
