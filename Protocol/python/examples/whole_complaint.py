"""Files a complaint and hears it to its end, shortcuts refused on the way: python whole_complaint.py HOST:PORT

Wants a desk of its own: it registers people. EVENHAND_TOKEN is the desk's first token.
"""

import asyncio
import os
import sys
import time
from datetime import UTC, datetime, timedelta

import evenhand
from evenhand import v1

SOON = datetime.now(UTC) + timedelta(days=12)
SOON_MS = int(SOON.timestamp() * 1000)
SOON_TEXT = f"{SOON.day} {SOON:%B %Y}"


async def main(address: str) -> str:
    token = os.environ["EVENHAND_TOKEN"]
    async with evenhand.connect(address, token=token, timeout=10) as desk:
        helen = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Helen", team="Mill Street"))
        tom = await desk.employees.register_employee(
            v1.RegisterEmployeeRequest(name="Tom", team="Mill Street", manager_id=helen.employee_id)
        )
        joan = await desk.customers.register_customer(
            v1.RegisterCustomerRequest(name="Joan", contact="joan@example.com", language="en")
        )

        # An idempotency key makes it safe to send this again when its answer was lost.
        filed = await desk.complaints.file_complaint(
            v1.FileComplaintRequest(
                customer_id=joan.customer_id,
                channel=v1.CHANNEL_IN_PERSON,
                language="en",
                narrative="I asked about a fee and the clerk laughed and said I should learn to read.",
                heads=[
                    v1.HeadDraft(
                        ground=v1.GROUND_CONDUCT,
                        allegation="The clerk laughed and said that she should learn to read.",
                        asked="An apology",
                        employee_id=tom.employee_id,
                    )
                ],
            ),
            idempotency_key=f"counter-{time.time_ns()}",
        )
        complaint = filed.reply.complaint_id
        print(f"{complaint}: filed, priority {filed.score.priority}")
        await hear(desk, complaint, address, tom.employee_id)

        record = await desk.complaints.get_complaint(v1.GetComplaintRequest(complaint_id=complaint))
        status = v1.ComplaintStatus.Name(record.complaint.status)
        print(f"{complaint}: {status} after {record.complaint.version} events")
        return status


async def hear(desk: evenhand.Desk, complaint: str, address: str, employee: str) -> None:
    complaints = desk.complaints

    # A finding before anybody was heard is refused, with the rule and the way to mend it.
    upheld = v1.FindRequest(complaint_id=complaint, head=1, outcome=v1.OUTCOME_UPHELD, explanation="She says so.")
    try:
        await complaints.find(upheld)
    except evenhand.FailedPrecondition as refused:
        print(f"refused by {refused.rule}: {refused.missing[0]}\n  to mend it: {refused.fix[0]}")

    await complaints.acknowledge(
        v1.AcknowledgeRequest(
            complaint_id=complaint,
            language="en",
            letter="Thank you for telling us about your visit. We are sorry that you went home like that. Nothing has "
            f"been decided. We will ask everyone concerned and answer you by {SOON_TEXT}.",
            next_step="We will ask everyone concerned",
            next_step_by_ms=SOON_MS,
        )
    )
    passage = v1.PassageDraft(heads=[1], text="She asked about the fee; a neighbour heard: let me read it with you.")
    await complaints.issue_summary(v1.IssueSummaryRequest(complaint_id=complaint, passages=[passage]))
    for party in ("customer", employee):
        sent = v1.SummarySent(party=party, channel=v1.CHANNEL_EMAIL)
        await complaints.record_summary_event(v1.RecordSummaryEventRequest(complaint_id=complaint, sent=sent))
    await complaints.give_statement(
        v1.GiveStatementRequest(
            complaint_id=complaint, head=1, side=v1.SIDE_CUSTOMER, text="I heard laughter and I was ashamed."
        )
    )

    # The employee answers with a token of his own, on a connection of his own.
    issued = await desk.admin.issue_token(
        v1.IssueTokenRequest(employee_id=employee, roles=[v1.ROLE_EMPLOYEE], label="his own")
    )
    async with evenhand.connect(address, token=issued.secret, timeout=10) as his_desk:
        await his_desk.complaints.give_statement(
            v1.GiveStatementRequest(
                complaint_id=complaint, head=1, side=v1.SIDE_EMPLOYEE, text="I said: let me read it with you."
            )
        )

    await complaints.declare_conflict(v1.DeclareConflictRequest(complaint_id=complaint))
    await complaints.find(
        v1.FindRequest(
            complaint_id=complaint,
            head=1,
            outcome=v1.OUTCOME_NOT_UPHELD,
            reason=v1.REASON_CODE_EVIDENCE_AGAINST,
            explanation="A neighbour who knew neither of them heard him offer to read it with her.",
        )
    )
    # He was not found against, so he is told that he is backed; without it the complaint does not close.
    await complaints.send_letter(
        v1.SendLetterRequest(
            complaint_id=complaint,
            kind=v1.LETTER_KIND_SUPPORT_NOTE,
            party=employee,
            text="It was not upheld against you. Thank you for reading it with her.",
        )
    )
    await complaints.send_letter(
        v1.SendLetterRequest(
            complaint_id=complaint,
            kind=v1.LETTER_KIND_FINAL_RESPONSE,
            party="customer",
            channel=v1.CHANNEL_LETTER,
            text="Thank you for your complaint. It is not upheld: a neighbour heard him offer to read it with you.",
        )
    )
    await complaints.close_complaint(v1.CloseComplaintRequest(complaint_id=complaint, note="She rang to thank us."))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
