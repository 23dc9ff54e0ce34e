# Written by Protocol/python/generate from evenhand/v1/report_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import fairness_service_pb2 as _fairness_service_pb2
from . import frontline_service_pb2 as _frontline_service_pb2
from . import loss_review_service_pb2 as _loss_review_service_pb2
from . import metrics_service_pb2 as _metrics_service_pb2
from . import theme_service_pb2 as _theme_service_pb2
from . import trend_service_pb2 as _trend_service_pb2
from .._messages import build as _build

_ = _fairness_service_pb2.DESCRIPTOR  # the pool needs it first
_ = _frontline_service_pb2.DESCRIPTOR  # the pool needs it first
_ = _loss_review_service_pb2.DESCRIPTOR  # the pool needs it first
_ = _metrics_service_pb2.DESCRIPTOR  # the pool needs it first
_ = _theme_service_pb2.DESCRIPTOR  # the pool needs it first
_ = _trend_service_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n evenhand/v1/report_service.proto\x12\x0bevenhand.v1\x1a"evenhand/v1/fairness_se'
    b'rvice.proto\x1a#evenhand/v1/frontline_service.proto\x1a%evenhand/v1/loss_revie'
    b'w_service.proto\x1a!evenhand/v1/metrics_service.proto\x1a\x1fevenhand/v1/theme_se'
    b'rvice.proto\x1a\x1fevenhand/v1/trend_service.proto"E\n\x10GetReportRequest\x12%\n\x04kind'
    b'\x18\x01 \x01(\x0e2\x17.evenhand.v1.ReportKind\x12\n\n\x02on\x18\x02 \x01(\t"\x87\t\n\x11GetReportResponse\x12%\n\x04kin'
    b'd\x18\x01 \x01(\x0e2\x17.evenhand.v1.ReportKind\x12\x0e\n\x06period\x18\x02 \x01(\t\x12\x0c\n\x04from\x18\x03 \x01(\t\x12\n\n\x02to\x18\x04 \x01'
    b'(\t\x12\x12\n\nunfinished\x18\x05 \x01(\x08\x12"\n\x06alarms\x18\x06 \x03(\x0b2\x12.evenhand.v1.Alarm\x12&\n\x05rises\x18\x07 \x03('
    b'\x0b2\x17.evenhand.v1.ReportRise\x12\x16\n\x0elost_customers\x18\x08 \x01(\r\x12\x14\n\x0clost_revenue\x18\t \x01(\x03'
    b'\x12\x10\n\x08currency\x18\n \x01(\t\x12\x12\n\nlost_means\x18\x0b \x01(\t\x12*\n\x07leavers\x18\x0c \x03(\x0b2\x19.evenhand.v1.Re'
    b'portLeaver\x12+\n\x08promised\x18\r \x01(\x0b2\x19.evenhand.v1.PromiseCount\x12+\n\x08not_kept\x18\x0e \x03('
    b'\x0b2\x19.evenhand.v1.PromiseEntry\x12&\n\x05calls\x18\x0f \x03(\x0b2\x17.evenhand.v1.ReportCall\x122\n\x08'
    b'fairness\x18\x10 \x01(\x0b2 .evenhand.v1.GetFairnessResponse\x120\n\x07metrics\x18\x11 \x01(\x0b2\x1f.even'
    b'hand.v1.GetMetricsResponse\x12-\n\x06topics\x18\x12 \x01(\x0b2\x1d.evenhand.v1.GetTrendRespons'
    b'e\x12"\n\x06themes\x18\x13 \x03(\x0b2\x12.evenhand.v1.Theme\x12)\n\x07changes\x18\x14 \x03(\x0b2\x18.evenhand.v1.The'
    b"meChange\x12-\n\tdecisions\x18\x15 \x03(\x0b2\x1a.evenhand.v1.DecisionEntry\x12'\n\x05focus\x18\x16 \x03(\x0b2\x18"
    b'.evenhand.v1.ReportFocus\x12\x1e\n\x16complaint_work_percent\x18\x17 \x01(\r\x12-\n\x0closs_reviews'
    b'\x18\x18 \x03(\x0b2\x17.evenhand.v1.LossReview\x12-\n\x0closs_actions\x18\x19 \x03(\x0b2\x17.evenhand.v1.Loss'
    b'Action\x124\n\tfrontline\x18\x1a \x01(\x0b2!.evenhand.v1.GetFrontlineResponse\x129\n\x07phrases\x18'
    b'\x1b \x01(\x0b2(.evenhand.v1.ListEmergingPhrasesResponse\x12\x14\n\x0cweeks_before\x18\x1c \x01(\r\x12(\n'
    b'\x06charts\x18\x1d \x03(\x0b2\x18.evenhand.v1.ReportChart\x12(\n\x07watches\x18\x1e \x03(\x0b2\x17.evenhand.v1.T'
    b'rendWatch\x12\x14\n\x0ccounted_from\x18\x1f \x01(\t\x12\x14\n\x0cphrases_late\x18  \x01(\x08"k\n\x0bReportChart\x12.\n\t'
    b'dimension\x18\x01 \x01(\x0e2\x1b.evenhand.v1.TrendDimension\x12,\n\x05trend\x18\x02 \x01(\x0b2\x1d.evenhand.v'
    b'1.GetTrendResponse"\x87\x01\n\nReportRise\x12.\n\tdimension\x18\x01 \x01(\x0e2\x1b.evenhand.v1.Trend'
    b'Dimension\x12\r\n\x05value\x18\x02 \x01(\t\x12\r\n\x05count\x18\x03 \x01(\x04\x12\x0e\n\x06centre\x18\x04 \x01(\x01\x12\r\n\x05limit\x18\x05 \x01(\x01\x12\x0c'
    b'\n\x04rule\x18\x06 \x01(\t"\xe7\x01\n\x0cReportLeaver\x12\x13\n\x0bcustomer_id\x18\x01 \x01(\t\x12\x0c\n\x04name\x18\x02 \x01(\t\x12\x0f\n\x07segm'
    b'ent\x18\x03 \x01(\t\x12\n\n\x02on\x18\x04 \x01(\t\x12\x0f\n\x07revenue\x18\x05 \x01(\x03\x12\x0e\n\x06reason\x18\x06 \x01(\t\x12\x0e\n\x06topics\x18\x07 \x03(\t\x12\x12'
    b'\n\ncomplaints\x18\x08 \x01(\r\x12\r\n\x05cases\x18\t \x03(\t\x12\x11\n\treview_id\x18\n \x01(\t\x120\n\x0bcall_result\x18\x0b \x01('
    b'\x0e2\x1b.evenhand.v1.LossCallResult"\xc3\x01\n\nReportCall\x12\x0b\n\x03why\x18\x01 \x01(\t\x12\x14\n\x0ccomplaint_'
    b'id\x18\x02 \x01(\t\x12\x13\n\x0bcustomer_id\x18\x03 \x01(\t\x12\x0c\n\x04what\x18\x04 \x01(\t\x12\x16\n\x0eassigned_to_id\x18\x05 \x01(\t\x12\x10\n\x08s'
    b'ince_ms\x18\x06 \x01(\x03\x12\x10\n\x08priority\x18\x07 \x01(\r\x12\x11\n\trecord_id\x18\x08 \x01(\t\x12\x13\n\x0bemployee_id\x18\t \x01(\t\x12'
    b'\x0b\n\x03day\x18\n \x01(\t"~\n\x0bReportFocus\x12\x0c\n\x04team\x18\x01 \x01(\t\x12\x17\n\x0fcomplaint_hours\x18\x02 \x01(\r\x12\x13\n\x0bto'
    b'tal_hours\x18\x03 \x01(\r\x12\x15\n\x08permille\x18\x04 \x01(\rH\x00\x88\x01\x01\x12\x0f\n\x07alarmed\x18\x05 \x01(\x08B\x0b\n\t_permille*q\n\n'
    b'ReportKind\x12\x1b\n\x17REPORT_KIND_UNSPECIFIED\x10\x00\x12\x16\n\x12REPORT_KIND_MONDAY\x10\x01\x12\x15\n\x11REPOR'
    b'T_KIND_MONTH\x10\x02\x12\x17\n\x13REPORT_KIND_QUARTER\x10\x032`\n\rReportService\x12O\n\tGetReport\x12\x1d.'
    b'evenhand.v1.GetReportRequest\x1a\x1e.evenhand.v1.GetReportResponse"\x03\x90\x02\x01b\x06proto'
    b'3'
)
_build(DESCRIPTOR, globals())
