# Written by Protocol/python/generate from evenhand/v1/employee_service.proto; change that and run it again.
from google.protobuf import descriptor_pool as _descriptor_pool
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from .._messages import build as _build

_ = _common_pb2.DESCRIPTOR  # the pool needs it first
_ = _complaint_pb2.DESCRIPTOR  # the pool needs it first
DESCRIPTOR = _descriptor_pool.Default().AddSerializedFile(
    b'\n"evenhand/v1/employee_service.proto\x12\x0bevenhand.v1\x1a\x18evenhand/v1/common.pr'
    b'oto\x1a\x1bevenhand/v1/complaint.proto"\xaf\x02\n\x08Employee\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x0f\n\x07ve'
    b"rsion\x18\x02 \x01(\x04\x12'\n\x04name\x18\x03 \x01(\x0b2\x19.evenhand.v1.PersonalText\x12\x0c\n\x04team\x18\x04 \x01(\t\x12\x0f\n\x07ou"
    b'tside\x18\x05 \x01(\x08\x12*\n\x08managers\x18\x06 \x03(\x0b2\x18.evenhand.v1.ManagerSpan\x12\x0f\n\x07left_ms\x18\x07 \x01(\x03'
    b'\x12\x11\n\terased_ms\x18\x08 \x01(\x03\x12\x10\n\x08language\x18\t \x01(\t\x12+\n\nexperience\x18\x14 \x03(\x0b2\x17.evenhand.v1.'
    b'Experience\x12&\n\x08absences\x18\x1e \x03(\x0b2\x14.evenhand.v1.Absence"9\n\nExperience\x12\x0c\n\x04area'
    b'\x18\x01 \x01(\t\x12\r\n\x05hours\x18\x02 \x01(\r\x12\x0e\n\x06expert\x18\x03 \x01(\x08"2\n\x0bManagerSpan\x12\x12\n\nmanager_id\x18\x01 \x01(\t'
    b'\x12\x0f\n\x07from_ms\x18\x02 \x01(\x03"E\n\rEmployeeReply\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x0f\n\x07version\x18\x02 \x01(\x04'
    b'\x12\x0e\n\x06events\x18\x03 \x03(\t"\x9e\x01\n\x17RegisterEmployeeRequest\x12\x0c\n\x04name\x18\x01 \x01(\t\x12\x0c\n\x04team\x18\x02 \x01(\t'
    b'\x12\x0f\n\x07outside\x18\x03 \x01(\x08\x12\x12\n\nmanager_id\x18\x04 \x01(\t\x12\x1c\n\x0fmanager_from_ms\x18\x05 \x01(\x03H\x00\x88\x01\x01\x12\x10\n\x08l'
    b'anguage\x18\x06 \x01(\tB\x12\n\x10_manager_from_ms")\n\x12GetEmployeeRequest\x12\x13\n\x0bemployee_id\x18\x01'
    b' \x01(\t">\n\x13GetEmployeeResponse\x12\'\n\x08employee\x18\x01 \x01(\x0b2\x15.evenhand.v1.Employee"b\n\x14'
    b'ListEmployeesRequest\x12&\n\x04page\x18\x01 \x01(\x0b2\x18.evenhand.v1.PageRequest\x12\x0c\n\x04team\x18\x02 \x01'
    b'(\t\x12\x14\n\x0cinclude_left\x18\x03 \x01(\x08"U\n\x15ListEmployeesResponse\x12(\n\temployees\x18\x01 \x03(\x0b2\x15.e'
    b'venhand.v1.Employee\x12\x12\n\nnext_token\x18\x02 \x01(\t"\xa2\x01\n\x15UpdateEmployeeRequest\x12\x13\n\x0bemp'
    b'loyee_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x11\n\x04name\x18\x03 \x01(\tH\x00\x88\x01\x01\x12\x11\n\x04team\x18\x04 \x01('
    b'\tH\x01\x88\x01\x01\x12\x15\n\x08language\x18\x05 \x01(\tH\x02\x88\x01\x01B\x07\n\x05_nameB\x07\n\x05_teamB\x0b\n\t_language"x\n\x11SetManag'
    b'erRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x12\n\nmanager_id\x18\x03'
    b' \x01(\t\x12\x14\n\x07from_ms\x18\x04 \x01(\x03H\x00\x88\x01\x01B\n\n\x08_from_ms"\xeb\x01\n\x17RecordEmploymentRequest\x12\x13\n\x0bem'
    b'ployee_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12;\n\x06change\x18\x03 \x01(\x0e2+.evenhand.v1.'
    b'RecordEmploymentRequest.Change\x12\x12\n\x05on_ms\x18\x04 \x01(\x03H\x00\x88\x01\x01"F\n\x06Change\x12\x16\n\x12CHANGE_U'
    b'NSPECIFIED\x10\x00\x12\x0f\n\x0bCHANGE_LEFT\x10\x01\x12\x13\n\x0fCHANGE_RETURNED\x10\x02B\x08\n\x06_on_ms"b\n\x14AddExper'
    b'ienceRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x0c\n\x04area\x18\x03 \x01('
    b'\t\x12\r\n\x05hours\x18\x04 \x01(\x11"+\n\x14EraseEmployeeRequest\x12\x13\n\x0bemployee_id\x18\x01 \x01(\t",\n\x07Absence'
    b'\x12\x0f\n\x07from_ms\x18\x01 \x01(\x03\x12\x10\n\x08until_ms\x18\x02 \x01(\x03"\x8b\x01\n\x14RecordAbsenceRequest\x12\x13\n\x0bemployee'
    b'_id\x18\x01 \x01(\t\x12\x18\n\x10expected_version\x18\x02 \x01(\x04\x12\x14\n\x07from_ms\x18\x03 \x01(\x03H\x00\x88\x01\x01\x12\x15\n\x08until_ms\x18\x04 '
    b'\x01(\x03H\x01\x88\x01\x01B\n\n\x08_from_msB\x0b\n\t_until_ms2\x87\x06\n\x0fEmployeeService\x12T\n\x10RegisterEmploye'
    b'e\x12$.evenhand.v1.RegisterEmployeeRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12U\n\x0bG'
    b'etEmployee\x12\x1f.evenhand.v1.GetEmployeeRequest\x1a .evenhand.v1.GetEmployeeRes'
    b'ponse"\x03\x90\x02\x01\x12[\n\rListEmployees\x12!.evenhand.v1.ListEmployeesRequest\x1a".evenhan'
    b'd.v1.ListEmployeesResponse"\x03\x90\x02\x01\x12U\n\x0eUpdateEmployee\x12".evenhand.v1.UpdateEm'
    b'ployeeRequest\x1a\x1a.evenhand.v1.EmployeeReply"\x03\x90\x02\x02\x12H\n\nSetManager\x12\x1e.evenhand.'
    b'v1.SetManagerRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12T\n\x10RecordEmployment\x12$.e'
    b'venhand.v1.RecordEmploymentRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12N\n\rAddExp'
    b'erience\x12!.evenhand.v1.AddExperienceRequest\x1a\x1a.evenhand.v1.EmployeeReply\x12S'
    b'\n\rEraseEmployee\x12!.evenhand.v1.EraseEmployeeRequest\x1a\x1a.evenhand.v1.Employe'
    b'eReply"\x03\x90\x02\x02\x12N\n\rRecordAbsence\x12!.evenhand.v1.RecordAbsenceRequest\x1a\x1a.evenha'
    b'nd.v1.EmployeeReplyb\x06proto3'
)
_build(DESCRIPTOR, globals())
