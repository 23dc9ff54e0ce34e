# Written by Protocol/python/generate from evenhand/v1/audit_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from .._messages import build as _build

DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n\x1fevenhand/v1/audit_service.proto\x12\x0bevenhand.v1":\n\x14VerifyJournalRequest\x12\x12'
    b'\n\npublic_key\x18\x01 \x01(\x0c\x12\x0e\n\x06stream\x18\x02 \x01(\t"}\n\x15VerifyJournalResponse\x12/\n\x08progress\x18'
    b'\x01 \x01(\x0b2\x1b.evenhand.v1.VerifyProgressH\x00\x12+\n\x06report\x18\x02 \x01(\x0b2\x19.evenhand.v1.Verif'
    b'yReportH\x00B\x06\n\x04step"8\n\x0eVerifyProgress\x12\x18\n\x10verified_through\x18\x01 \x01(\x04\x12\x0c\n\x04last\x18\x02 '
    b'\x01(\x04"\xe4\x01\n\x0cVerifyReport\x12\r\n\x05sound\x18\x01 \x01(\x08\x12\x0e\n\x06events\x18\x02 \x01(\x04\x12\x0f\n\x07streams\x18\x03 \x01(\x04\x12\x13\n\x0b'
    b'checkpoints\x18\x04 \x01(\x04\x12\r\n\x05texts\x18\x05 \x01(\x04\x12\x14\n\x0cerased_texts\x18\x06 \x01(\x04\x12\x17\n\x0funsigned_event'
    b's\x18\x07 \x01(\x04\x12(\n\x06faults\x18\x08 \x03(\x0b2\x18.evenhand.v1.VerifyFault\x12\x13\n\x0bfault_count\x18\t \x01(\x04\x12\x12'
    b'\n\npublic_key\x18\n \x01(\x0c"Q\n\x0bVerifyFault\x12\x10\n\x08sequence\x18\x01 \x01(\x04\x12\x0e\n\x06stream\x18\x02 \x01(\t\x12\x0f\n\x07v'
    b'ersion\x18\x03 \x01(\x04\x12\x0f\n\x07message\x18\x04 \x01(\t"\x15\n\x13GetPublicKeyRequest"*\n\x14GetPublicKeyResp'
    b'onse\x12\x12\n\npublic_key\x18\x01 \x01(\x0c2\xc7\x01\n\x0cAuditService\x12]\n\rVerifyJournal\x12!.evenhand.v1'
    b'.VerifyJournalRequest\x1a".evenhand.v1.VerifyJournalResponse"\x03\x90\x02\x010\x01\x12X\n\x0cGetP'
    b'ublicKey\x12 .evenhand.v1.GetPublicKeyRequest\x1a!.evenhand.v1.GetPublicKeyRes'
    b'ponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
