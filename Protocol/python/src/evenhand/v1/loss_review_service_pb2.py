# Written by Protocol/python/generate from evenhand/v1/loss_review_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import complaint_pb2 as _complaint_pb2
from . import voice_service_pb2 as _voice_service_pb2
from .._messages import build as _build

_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
_ = _voice_service_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n%evenhand/v1/loss_review_service.proto\x12\x0bevenhand.v1\x1a\x1bevenhand/v1/compla'
    b'int.proto\x1a\x1fevenhand/v1/voice_service.proto"Y\n\x0fLossReviewReply\x12\x11\n\treview_'
    b'id\x18\x01 \x01(\t\x12\x11\n\taction_id\x18\x02 \x01(\t\x12\x10\n\x08voice_id\x18\x03 \x01(\t\x12\x0e\n\x06events\x18\x04 \x03(\t"6\n\x15OpenLos'
    b'sReviewRequest\x12\x0c\n\x04from\x18\x01 \x01(\t\x12\x0f\n\x07through\x18\x02 \x01(\t"\xa4\x01\n\x11DrawLossesRequest\x12\x11\n\tr'
    b'eview_id\x18\x01 \x01(\t\x12\x14\n\x07highest\x18\x02 \x01(\rH\x00\x88\x01\x01\x12\x12\n\x05drawn\x18\x03 \x01(\rH\x01\x88\x01\x01\x12\x11\n\x04seed\x18\x04 \x01(\x04H\x02'
    b'\x88\x01\x01\x12\x0e\n\x06owners\x18\x05 \x03(\t\x12\x10\n\x08currency\x18\x06 \x01(\tB\n\n\x08_highestB\x08\n\x06_drawnB\x07\n\x05_seed"Q\n\x15'
    b'AssignLossCallRequest\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x13\n\x0bcustomer_id\x18\x02 \x01(\t\x12\x10\n\x08owner_i'
    b'd\x18\x03 \x01(\t"\xb7\x01\n\x15RecordLossCallRequest\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x13\n\x0bcustomer_id\x18\x02 \x01('
    b'\t\x12+\n\x06result\x18\x03 \x01(\x0e2\x1b.evenhand.v1.LossCallResult\x12\r\n\x05on_ms\x18\x04 \x01(\x03\x12*\n\x07answers'
    b'\x18\x05 \x01(\x0b2\x19.evenhand.v1.VoiceAnswers\x12\x0e\n\x06themes\x18\x06 \x03(\t"V\n\x14AddLossActionReques'
    b't\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x0c\n\x04text\x18\x02 \x01(\t\x12\x10\n\x08owner_id\x18\x03 \x01(\t\x12\x0b\n\x03due\x18\x04 \x01(\t",\n\x17Fin'
    b'ishLossActionRequest\x12\x11\n\taction_id\x18\x01 \x01(\t"?\n\x16CloseLossReviewRequest\x12\x11\n\trev'
    b'iew_id\x18\x01 \x01(\t\x12\x12\n\nconclusion\x18\x02 \x01(\t"\xbb\x01\n\nLossReview\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x0c\n\x04fr'
    b'om\x18\x02 \x01(\t\x12\x0f\n\x07through\x18\x03 \x01(\t\x12\x11\n\topened_ms\x18\x04 \x01(\x03\x12\x11\n\topened_by\x18\x05 \x01(\t\x12\x11\n\tclose'
    b'd_ms\x18\x06 \x01(\x03\x12\x12\n\nconclusion\x18\x07 \x01(\t\x12\r\n\x05drawn\x18\x08 \x01(\r\x12\x0e\n\x06called\x18\t \x01(\r\x12\x0f\n\x07carried'
    b'\x18\n \x03(\t")\n\x14GetLossReviewRequest\x12\x11\n\treview_id\x18\x01 \x01(\t"\xf0\x02\n\x15GetLossReviewRespo'
    b"nse\x12'\n\x06review\x18\x01 \x01(\x0b2\x17.evenhand.v1.LossReview\x12\x12\n\nlost_means\x18\x02 \x01(\t\x12\x10\n\x08curr"
    b'ency\x18\x03 \x01(\t\x12\x0c\n\x04lost\x18\x04 \x01(\r\x12\x12\n\nlost_value\x18\x05 \x01(\x03\x12"\n\x04ways\x18\x06 \x03(\x0b2\x14.evenhand.v1'
    b'.LossWay\x12$\n\x05draws\x18\x07 \x03(\x0b2\x15.evenhand.v1.LossDraw\x12$\n\x05calls\x18\x08 \x03(\x0b2\x15.evenhand'
    b'.v1.LossCall\x12\x10\n\x08won_back\x18\t \x01(\r\x12\x16\n\x0ewon_back_value\x18\n \x01(\x03\x12"\n\x06voices\x18\x0b \x03(\x0b2\x12'
    b'.evenhand.v1.Voice\x12(\n\x07actions\x18\x0c \x03(\x0b2\x17.evenhand.v1.LossAction"8\n\x07LossWay\x12'
    b'\x0b\n\x03way\x18\x01 \x01(\t\x12\x11\n\tcustomers\x18\x02 \x01(\r\x12\r\n\x05value\x18\x03 \x01(\x03"\xa6\x01\n\x08LossDraw\x12\x0c\n\x04seed\x18\x01 \x01('
    b'\x04\x12\x0f\n\x07highest\x18\x02 \x01(\r\x12\r\n\x05drawn\x18\x03 \x01(\r\x12.\n\ncandidates\x18\x04 \x03(\x0b2\x1a.evenhand.v1.Loss'
    b'Candidate\x12*\n\x08left_out\x18\x05 \x03(\x0b2\x18.evenhand.v1.LossLeftOut\x12\x10\n\x08verified\x18\x06 \x01(\x08"'
    b'3\n\rLossCandidate\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\r\n\x05value\x18\x02 \x01(\x03"-\n\x0bLossLeftOut\x12\x0b\n\x03w'
    b'hy\x18\x01 \x01(\t\x12\x11\n\tcustomers\x18\x02 \x01(\r"\xf4\x02\n\x08LossCall\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x13\n\x0bcustomer_'
    b"id\x18\x02 \x01(\t\x12'\n\x04name\x18\x03 \x01(\x0b2\x19.evenhand.v1.PersonalText\x12*\n\x07contact\x18\x04 \x01(\x0b2\x19.eve"
    b'nhand.v1.PersonalText\x12\x10\n\x08language\x18\x05 \x01(\t\x12\x0b\n\x03how\x18\x06 \x01(\t\x12\x12\n\x05value\x18\x07 \x01(\x03H\x00\x88\x01\x01'
    b'\x12\x0f\n\x07lost_on\x18\x08 \x01(\t\x12\x0b\n\x03way\x18\t \x01(\t\x12\x0e\n\x06reason\x18\n \x01(\t\x12\x10\n\x08owner_id\x18\x0b \x01(\t\x12+\n\x06resu'
    b'lt\x18\x0c \x01(\x0e2\x1b.evenhand.v1.LossCallResult\x12\x10\n\x08attempts\x18\r \x01(\r\x12\x13\n\x0bwon_back_on\x18\x0e'
    b' \x01(\t\x12\x1a\n\x12must_not_be_called\x18\x0f \x01(\x08B\x08\n\x06_value"\x86\x01\n\nLossAction\x12\x11\n\taction_id\x18\x01'
    b' \x01(\t\x12\x11\n\treview_id\x18\x02 \x01(\t\x12\x0c\n\x04text\x18\x03 \x01(\t\x12\x10\n\x08owner_id\x18\x04 \x01(\t\x12\x0b\n\x03due\x18\x05 \x01(\t\x12\x13\n\x0b'
    b'finished_on\x18\x06 \x01(\t\x12\x10\n\x08standing\x18\x07 \x01(\t"\x18\n\x16ListLossReviewsRequest"C\n\x17ListLos'
    b'sReviewsResponse\x12(\n\x07reviews\x18\x01 \x03(\x0b2\x17.evenhand.v1.LossReview";\n\x14ListLossCa'
    b'llsRequest\x12\x11\n\treview_id\x18\x01 \x01(\t\x12\x10\n\x08owner_id\x18\x02 \x01(\t"=\n\x15ListLossCallsResponse'
    b'\x12$\n\x05calls\x18\x01 \x03(\x0b2\x15.evenhand.v1.LossCall">\n\x16ListLossActionsRequest\x12\x10\n\x08owne'
    b'r_id\x18\x01 \x01(\t\x12\x12\n\nunfinished\x18\x02 \x01(\x08"C\n\x17ListLossActionsResponse\x12(\n\x07actions\x18\x01 \x03'
    b'(\x0b2\x17.evenhand.v1.LossAction*\x8f\x01\n\x0eLossCallResult\x12 \n\x1cLOSS_CALL_RESULT_UNSPE'
    b'CIFIED\x10\x00\x12\x1c\n\x18LOSS_CALL_RESULT_REACHED\x10\x01\x12\x1e\n\x1aLOSS_CALL_RESULT_UNREACHED\x10\x02\x12\x1d'
    b'\n\x19LOSS_CALL_RESULT_DECLINED\x10\x032\xdb\x07\n\x11LossReviewService\x12R\n\x0eOpenLossReview\x12".'
    b'evenhand.v1.OpenLossReviewRequest\x1a\x1c.evenhand.v1.LossReviewReply\x12J\n\nDrawL'
    b'osses\x12\x1e.evenhand.v1.DrawLossesRequest\x1a\x1c.evenhand.v1.LossReviewReply\x12R\n\x0eA'
    b'ssignLossCall\x12".evenhand.v1.AssignLossCallRequest\x1a\x1c.evenhand.v1.LossRevi'
    b'ewReply\x12R\n\x0eRecordLossCall\x12".evenhand.v1.RecordLossCallRequest\x1a\x1c.evenhand'
    b'.v1.LossReviewReply\x12P\n\rAddLossAction\x12!.evenhand.v1.AddLossActionRequest\x1a'
    b'\x1c.evenhand.v1.LossReviewReply\x12V\n\x10FinishLossAction\x12$.evenhand.v1.FinishLo'
    b'ssActionRequest\x1a\x1c.evenhand.v1.LossReviewReply\x12T\n\x0fCloseLossReview\x12#.evenh'
    b'and.v1.CloseLossReviewRequest\x1a\x1c.evenhand.v1.LossReviewReply\x12[\n\rGetLossRe'
    b'view\x12!.evenhand.v1.GetLossReviewRequest\x1a".evenhand.v1.GetLossReviewRespo'
    b'nse"\x03\x90\x02\x01\x12a\n\x0fListLossReviews\x12#.evenhand.v1.ListLossReviewsRequest\x1a$.evenh'
    b'and.v1.ListLossReviewsResponse"\x03\x90\x02\x01\x12[\n\rListLossCalls\x12!.evenhand.v1.ListL'
    b'ossCallsRequest\x1a".evenhand.v1.ListLossCallsResponse"\x03\x90\x02\x01\x12a\n\x0fListLossActi'
    b'ons\x12#.evenhand.v1.ListLossActionsRequest\x1a$.evenhand.v1.ListLossActionsRe'
    b'sponse"\x03\x90\x02\x01b\x06proto3'
)
_build(DESCRIPTOR, globals())
