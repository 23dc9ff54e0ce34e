# Written by Protocol/python/generate from evenhand/v1/admin_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n\x1fevenhand/v1/admin_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.proto'
    b'"m\n\x11IssueTokenRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12 \n\x05roles\x18\x02 \x03(\x0e2\x11.evenhand.v1.'
    b'Role\x12\r\n\x05label\x18\x03 \x01(\t\x12\x12\n\nexpires_ms\x18\x04 \x01(\x03"G\n\x12IssueTokenResponse\x12!\n\x05token\x18\x01'
    b' \x01(\x0b2\x12.evenhand.v1.Token\x12\x0e\n\x06secret\x18\x02 \x01(\t"\x9a\x01\n\x05Token\x12\x10\n\x08token_id\x18\x01 \x01(\t\x12\x13\n\x0b'
    b'employee_id\x18\x02 \x01(\t\x12 \n\x05roles\x18\x03 \x03(\x0e2\x11.evenhand.v1.Role\x12\r\n\x05label\x18\x04 \x01(\t\x12\x11\n\tis'
    b'sued_ms\x18\x05 \x01(\x03\x12\x12\n\nexpires_ms\x18\x06 \x01(\x03\x12\x12\n\nrevoked_ms\x18\x07 \x01(\x03"6\n\x12RevokeTokenRequ'
    b'est\x12\x10\n\x08token_id\x18\x01 \x01(\t\x12\x0e\n\x06reason\x18\x02 \x01(\t"8\n\x13RevokeTokenResponse\x12!\n\x05token\x18\x01 '
    b'\x01(\x0b2\x12.evenhand.v1.Token"i\n\x11ListTokensRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x17\n\x0finc'
    b'lude_revoked\x18\x02 \x01(\x08\x12&\n\x04page\x18\x03 \x01(\x0b2\x18.evenhand.v1.PageRequest"L\n\x12ListTokens'
    b'Response\x12"\n\x06tokens\x18\x01 \x03(\x0b2\x12.evenhand.v1.Token\x12\x12\n\nnext_token\x18\x02 \x01(\t"\x12\n\x10GetH'
    b'ealthRequest"\xba\x03\n\x11GetHealthResponse\x123\n\x05state\x18\x01 \x01(\x0e2$.evenhand.v1.GetHealt'
    b'hResponse.State\x12\x0e\n\x06reason\x18\x02 \x01(\t\x12\x0f\n\x07release\x18\x03 \x01(\t\x12\r\n\x05model\x18\x04 \x01(\t\x12\x0e\n\x06polic'
    b'y\x18\x05 \x01(\t\x12\x0e\n\x06schema\x18\x06 \x01(\r\x12\x12\n\nstarted_ms\x18\x07 \x01(\x03\x12\x0e\n\x06now_ms\x18\x08 \x01(\x03\x12\x18\n\x10journal_s'
    b'equence\x18\t \x01(\x04\x12\x1b\n\x13checkpoint_sequence\x18\n \x01(\x04\x12(\n\x06search\x18\x0b \x01(\x0b2\x18.evenhand.v1'
    b'.SearchReach\x12\x16\n\x0eresident_bytes\x18\x0c \x01(\x04\x12\x12\n\ncomplaints\x18\r \x01(\x04\x12\x13\n\x0bconnections\x18'
    b'\x0e \x01(\r"Z\n\x05State\x12\x15\n\x11STATE_UNSPECIFIED\x10\x00\x12\x11\n\rSTATE_SERVING\x10\x01\x12\x12\n\x0eSTATE_DRAINI'
    b'NG\x10\x02\x12\x13\n\x0fSTATE_READ_ONLY\x10\x03*\xa6\x01\n\x04Role\x12\x14\n\x10ROLE_UNSPECIFIED\x10\x00\x12\x0e\n\nROLE_CLERK\x10\x01'
    b'\x12\x15\n\x11ROLE_INVESTIGATOR\x10\x02\x12\x10\n\x0cROLE_DECIDER\x10\x03\x12\x0f\n\x0bROLE_LEADER\x10\x04\x12\x13\n\x0fROLE_INTEG'
    b'RATOR\x10\x05\x12\x16\n\x12ROLE_ADMINISTRATOR\x10\x06\x12\x11\n\rROLE_EMPLOYEE\x10\x072\xd9\x02\n\x0cAdminService\x12M\n\nI'
    b'ssueToken\x12\x1e.evenhand.v1.IssueTokenRequest\x1a\x1f.evenhand.v1.IssueTokenRespon'
    b'se\x12U\n\x0bRevokeToken\x12\x1f.evenhand.v1.RevokeTokenRequest\x1a .evenhand.v1.RevokeT'
    b'okenResponse"\x03\x90\x02\x02\x12R\n\nListTokens\x12\x1e.evenhand.v1.ListTokensRequest\x1a\x1f.evenha'
    b'nd.v1.ListTokensResponse"\x03\x90\x02\x01\x12O\n\tGetHealth\x12\x1d.evenhand.v1.GetHealthReques'
    b't\x1a\x1e.evenhand.v1.GetHealthResponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
