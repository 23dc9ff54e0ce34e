"""Calls the HTTP door with connectrpc, a client of the Connect protocol that shares no code with this project.

    connect_peer.py http://HOST:PORT TOKEN
"""

import sys

from connectrpc.client import ConnectClientSync
from connectrpc.code import Code
from connectrpc.compat import google_protobuf_binary_codec, google_protobuf_json_codec
from connectrpc.errors import ConnectError
from connectrpc.method import IdempotencyLevel, MethodInfo, StreamType

from evenhand import v1

PACKAGE = "evenhand.v1."


def method(service, name, request, response, *, reads=False):
    level = IdempotencyLevel.NO_SIDE_EFFECTS if reads else IdempotencyLevel.UNKNOWN
    return MethodInfo(
        name=name, service_name=PACKAGE + service, input=request, output=response, idempotency_level=level,
        stream_type=StreamType.UNARY)


HEALTH = method("AdminService", "GetHealth", v1.GetHealthRequest, v1.GetHealthResponse, reads=True)
SCORE = method("ScoringService", "Score", v1.ScoreRequest, v1.ScoreResponse, reads=True)
REGISTER = method("CustomerService", "RegisterCustomer", v1.RegisterCustomerRequest, v1.CustomerReply)
GET = method("ComplaintService", "GetComplaint", v1.GetComplaintRequest, v1.GetComplaintResponse, reads=True)


def expect(condition, what):
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def refusal(call):
    try:
        call()
    except ConnectError as error:
        return error
    raise SystemExit("FAILED: a call succeeded that should not")


def check(client, token, name):
    signed = {"authorization": f"Bearer {token}"}
    health = client.execute_unary(request=v1.GetHealthRequest(), method=HEALTH)
    expect(health.release, f"{name}: health without a credential")
    text = "I was charged twice and nobody answered. " * 40
    posted = client.execute_unary(request=v1.ScoreRequest(narrative=text), method=SCORE, headers=signed)
    got = client.execute_unary(request=v1.ScoreRequest(narrative=text), method=SCORE, headers=signed, use_get=True)
    expect(posted.score.priority > 0 and posted == got, f"{name}: POST and GET score alike")
    made = client.execute_unary(
        request=v1.RegisterCustomerRequest(name="Joan Miller", language="en"), method=REGISTER,
        headers=signed | {"idempotency-key": f"joan-{name}"}, timeout_ms=5000)
    expect(made.customer_id.startswith("CU-"), f"{name}: a customer is registered")

    nobody = refusal(lambda: client.execute_unary(request=v1.ScoreRequest(narrative="a"), method=SCORE))
    expect(nobody.code == Code.UNAUTHENTICATED, f"{name}: no credential")
    missing = refusal(
        lambda: client.execute_unary(request=v1.GetComplaintRequest(complaint_id="C-999"), method=GET, headers=signed))
    expect(missing.code == Code.NOT_FOUND and missing.details, f"{name}: not found, with details")


def main():
    address, token = sys.argv[1:]
    for name, codec in [("json", google_protobuf_json_codec()), ("binary", google_protobuf_binary_codec())]:
        with ConnectClientSync(address, codec=codec) as client:
            check(client, token, name)
            print(f"connectrpc, {name}: health, score by POST and GET, a command, two refusals")


main()
