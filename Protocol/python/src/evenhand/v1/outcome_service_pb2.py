# Written by Protocol/python/generate from evenhand/v1/outcome_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n!evenhand/v1/outcome_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.pro'
    b'to"\x9b\x01\n\x0cOutcomeBlock\x12\x0e\n\x06source\x18\x01 \x01(\t\x12\r\n\x05first\x18\x02 \x01(\x04\x12\x0c\n\x04span\x18\x03 \x01(\r\x12\x10\n\x08left'
    b'_out\x18\x04 \x03(\r\x12\x0e\n\x06digest\x18\x05 \x01(\x0c\x12+\n\x07columns\x18\x06 \x03(\x0b2\x1a.evenhand.v1.OutcomeColumn\x12'
    b'\x0f\n\x07dry_run\x18\x07 \x01(\x08"<\n\rOutcomeColumn\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0e\n\x06values\x18\x02 \x03(\t\x12\r\n\x05codes'
    b'\x18\x03 \x03(\r"q\n\x11OutcomeBlockReply\x12\x0f\n\x05taken\x18\x01 \x01(\rH\x00\x12\x11\n\x07already\x18\x02 \x01(\rH\x00\x12.\n\x08rejec'
    b'ted\x18\x03 \x01(\x0b2\x1a.evenhand.v1.RefusalDetailH\x00B\x08\n\x06result"*\n\x18ListOutcomeBlocksRe'
    b'quest\x12\x0e\n\x06source\x18\x01 \x01(\t"H\n\x19ListOutcomeBlocksResponse\x12+\n\x07sources\x18\x01 \x03(\x0b2\x1a.ev'
    b'enhand.v1.OutcomeSource"Y\n\rOutcomeSource\x12\x0e\n\x06source\x18\x01 \x01(\t\x12\x0c\n\x04rows\x18\x02 \x01(\x04\x12*'
    b'\n\x06blocks\x18\x03 \x03(\x0b2\x1a.evenhand.v1.OutcomeExtent"_\n\rOutcomeExtent\x12\r\n\x05first\x18\x01 \x01'
    b'(\x04\x12\x0c\n\x04span\x18\x02 \x01(\r\x12\x10\n\x08left_out\x18\x03 \x03(\r\x12\x0e\n\x06digest\x18\x04 \x01(\x0c\x12\x0f\n\x07columns\x18\x05 \x03(\t2\x9f\x02\n\x0e'
    b'OutcomeService\x12g\n\x11ListOutcomeBlocks\x12%.evenhand.v1.ListOutcomeBlocksReque'
    b'st\x1a&.evenhand.v1.ListOutcomeBlocksResponse"\x03\x90\x02\x01\x12N\n\x0cTakeOutcomes\x12\x19.evenha'
    b'nd.v1.OutcomeBlock\x1a\x1e.evenhand.v1.OutcomeBlockReply"\x03\x90\x02\x02\x12T\n\x0eStreamOutcome'
    b's\x12\x19.evenhand.v1.OutcomeBlock\x1a\x1e.evenhand.v1.OutcomeBlockReply"\x03\x90\x02\x02(\x010\x01b\x06p'
    b'roto3'
)
_build(DESCRIPTOR, globals())
