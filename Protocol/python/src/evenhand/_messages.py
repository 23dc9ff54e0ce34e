"""Makes message classes and enumerations out of descriptors, with the public interface of the protobuf package.

So the generated modules are the same for every version of protoc, and work with every protobuf from 4.22 on.
"""

from __future__ import annotations

from typing import Any

from google.protobuf import message_factory
from google.protobuf.internal import enum_type_wrapper


def build(file: Any, namespace: dict[str, Any]) -> None:
    """Puts every message class, enumeration and value of a file into a module's namespace."""
    for name, descriptor in file.message_types_by_name.items():
        message = message_factory.GetMessageClass(descriptor)
        message.__module__ = namespace["__name__"]
        namespace[name] = message
    for name, enum in file.enum_types_by_name.items():
        namespace[name] = enum_type_wrapper.EnumTypeWrapper(enum)
        for value in enum.values:
            namespace[value.name] = value.number
