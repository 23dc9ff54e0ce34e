# Written by Protocol/python/generate from evenhand/v1/employee_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n"evenhand/v1/employee_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.pr'
    b'oto\x1a\x1bevenhand/v1/complaint.proto"\xf5\x01\n\x08Employee\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x0f\n\x07ve'
    b"rsion\x18\x02 \x01(\x04\x12'\n\x04name\x18\x03 \x01(\x0b2\x19.evenhand.v1.PersonalText\x12\x0c\n\x04team\x18\x04 \x01(\t\x12\x0f\n\x07ou"
    b'tside\x18\x05 \x01(\x08\x12*\n\x08managers\x18\x06 \x03(\x0b2\x18.evenhand.v1.ManagerSpan\x12\x0f\n\x07left_ms\x18\x07 \x01(\x03'
    b'\x12\x11\n\terased_ms\x18\x08 \x01(\x03\x12+\n\nexperience\x18\x14 \x03(\x0b2\x17.evenhand.v1.Experience"9\n\nExpe'
    b'rience\x12\x0c\n\x04area\x18\x01 \x01(\t\x12\r\n\x05hours\x18\x02 \x01(\r\x12\x0e\n\x06expert\x18\x03 \x01(\x08"2\n\x0bManagerSpan\x12\x12\n\nma'
    b'nager_id\x18\x01 \x01(\t\x12\x0f\n\x07from_ms\x18\x02 \x01(\x03"E\n\rEmployeeReply\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x0f\n'
    b'\x07version\x18\x02 \x01(\x04\x12\x0e\n\x06events\x18\x03 \x03(\t"\x8c\x01\n\x17RegisterEmployeeRequest\x12\x0c\n\x04name\x18\x01 \x01(\t'
    b'\x12\x0c\n\x04team\x18\x02 \x01(\t\x12\x0f\n\x07outside\x18\x03 \x01(\x08\x12\x12\n\nmanager_id\x18\x04 \x01(\t\x12\x1c\n\x0fmanager_from_ms\x18\x05'
    b' \x01(\x03H\x00\x88\x01\x01B\x12\n\x10_manager_from_ms")\n\x12GetEmployeeRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t'
    b'">\n\x13GetEmployeeResponse\x12\'\n\x08employee\x18\x01 \x01(\x0b2\x15.evenhand.v1.Employee"b\n\x14List'
    b'EmployeesRequest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.PageRequest\x12\x0c\n\x04team\x18\x02 \x01(\t\x12\x14'
    b'\n\x0cinclude_left\x18\x03 \x01(\x08"U\n\x15ListEmployeesResponse\x12(\n\temployees\x18\x01 \x03(\x0b2\x15.evenh'
    b'and.v1.Employee\x12\x12\n\nnext_token\x18\x02 \x01(\t"~\n\x15UpdateEmployeeRequest\x12\x13\n\x0bemployee'
    b'_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x11\n\x04name\x18\x03 \x01(\tH\x00\x88\x01\x01\x12\x11\n\x04team\x18\x04 \x01(\tH\x01\x88\x01'
    b'\x01B\x07\n\x05_nameB\x07\n\x05_team"x\n\x11SetManagerRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x18\n\x10expecte'
    b'd_version\x18\x02 \x01(\x04\x12\x12\n\nmanager_id\x18\x03 \x01(\t\x12\x14\n\x07from_ms\x18\x04 \x01(\x03H\x00\x88\x01\x01B\n\n\x08_from_ms"\xeb\x01'
    b'\n\x17RecordEmploymentRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04'
    b'\x12;\n\x06change\x18\x03 \x01(\x0e2+.evenhand.v1.RecordEmploymentRequest.Change\x12\x12\n\x05on_ms\x18\x04'
    b' \x01(\x03H\x00\x88\x01\x01"F\n\x06Change\x12\x16\n\x12CHANGE_UNSPECIFIED\x10\x00\x12\x0f\n\x0bCHANGE_LEFT\x10\x01\x12\x13\n\x0fCHANGE_R'
    b'ETURNED\x10\x02B\x08\n\x06_on_ms"b\n\x14AddExperienceRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x18\n\x10expe'
    b'cted_version\x18\x02 \x01(\x04\x12\x0c\n\x04area\x18\x03 \x01(\t\x12\r\n\x05hours\x18\x04 \x01(\x11"+\n\x14EraseEmployeeRequest\x12'
    b'\x13\n\x0bemployee_id\x18\x01 \x01(\t2\xb7\x05\n\x0fEmployeeService\x12T\n\x10RegisterEmployee\x12$.evenhand.'
    b'v1.RegisterEmployeeRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12U\n\x0bGetEmployee\x12\x1f.'
    b'evenhand.v1.GetEmployeeRequest\x1a .evenhand.v1.GetEmployeeResponse"\x03\x90\x02\x01\x12[\n'
    b'\rListEmployees\x12!.evenhand.v1.ListEmployeesRequest\x1a".evenhand.v1.ListEmpl'
    b'oyeesResponse"\x03\x90\x02\x01\x12U\n\x0eUpdateEmployee\x12".evenhand.v1.UpdateEmployeeRequest'
    b'\x1a\x1a.evenhand.v1.EmployeeReply"\x03\x90\x02\x02\x12H\n\nSetManager\x12\x1e.evenhand.v1.SetManager'
    b'Request\x1a\x1a.evenhand.v1.EmployeeReply\x12T\n\x10RecordEmployment\x12$.evenhand.v1.Re'
    b'cordEmploymentRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12N\n\rAddExperience\x12!.eve'
    b'nhand.v1.AddExperienceRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12S\n\rEraseEmploy'
    b'ee\x12!.evenhand.v1.EraseEmployeeRequest\x1a\x1a.evenhand.v1.EmployeeReply"\x03\x90\x02\x02b\x06'
    b'proto3'
)
_build(DESCRIPTOR, globals())
