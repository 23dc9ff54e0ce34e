"""Searches, lists, the queue, cards and single complaints: how soon they answer, and whether rightly."""

import functools
import random
import time

import vocabulary
from evenhand import v1

SEARCH_TARGET, LIST_TARGET, CARD_TARGET = 100, 10, 5


async def counts(desk, method):
    """(calls, their seconds in the server) of a method since the server started."""
    health = await desk.admin.get_health(v1.GetHealthRequest())
    for counted in health.methods:
        if counted.method.endswith(method):
            return counted.calls, counted.calls * counted.handler_us / 1e6
    return 0, 0.0


async def collected(stream):
    async with stream as pages:
        return [row async for page in pages for row in page.complaints]


def number(identifier):
    return int(identifier.split("-")[1])


# ---- search


async def search(desk, complaints, expected, rounds, figures):
    print("search: two words, newest first, 20 hits", flush=True)
    server = functools.partial(counts, desk, "/SearchComplaints")
    wrong = []
    for name, pairs in vocabulary.queries(complaints).items():
        requests = [
            v1.SearchComplaintsRequest(query=" ".join(pair), page=v1.PageRequest(size=20)) for pair in pairs
        ] * rounds
        answers = await figures.calls(
            f"search, {name}, {len(pairs)} queries × {rounds}", SEARCH_TARGET, requests, desk.complaints.search_complaints,
            server, at_most=300,
        )
        language = vocabulary.THAI_LANGUAGE if name.startswith("th") else vocabulary.ENGLISH_LANGUAGE
        hits = [len(answer.hits) for answer in answers[: len(pairs)]]
        blind = sum(not hit.marks for answer in answers[: len(pairs)] for hit in answer.hits)
        print(f"    hits a query: {min(hits)} to {max(hits)}; passages that show no word: {blind} of {sum(hits)}", flush=True)
        counted = [answer.found for answer in answers[: len(pairs)]]
        capped = sum(answer.found_capped for answer in answers[: len(pairs)])
        print(f"    found a query: {min(counted)} to {max(counted)}; {capped} with more", flush=True)
        for place, (pair, answer) in enumerate(zip(pairs, answers)):
            wrong += check(complaints, language, pair, answer)
            if name in expected and answer.found != min(1000, expected[name][place]):
                wrong.append(f"{name} {pair}: {answer.found} found, {expected[name][place]} complaints hold the words")
            if name in expected and len(answer.hits) != min(20, expected[name][place]):
                wrong.append(f"{name} {pair}: {len(answer.hits)} hits, {expected[name][place]} complaints hold the words")
    common = vocabulary.queries(complaints)["en common"]
    deep = []
    for pair in common[:10]:
        request = v1.SearchComplaintsRequest(query=" ".join(pair), page=v1.PageRequest(size=1000))
        for _ in range(10):
            answer = await desk.complaints.search_complaints(request)
            if not answer.next_token:
                break
            request.page.token = answer.next_token
        request.page.size = 20
        deep.append(request)
    await figures.calls(
        "search, en common, behind 10,000 hits", SEARCH_TARGET, deep * rounds, desk.complaints.search_complaints, server
    )
    quoted = [v1.SearchComplaintsRequest(query=f'"{a} {b}"', page=v1.PageRequest(size=20)) for a, b in common]
    await figures.calls(
        "search, en common, as a phrase", SEARCH_TARGET, quoted, desk.complaints.search_complaints, server, at_most=60
    )
    filtered = [
        v1.SearchComplaintsRequest(
            query=" ".join(pair), page=v1.PageRequest(size=20), filter=v1.ComplaintFilter(product_area="travel")
        )
        for pair in common
    ]
    answers = await figures.calls(
        "search, en common, of one product", SEARCH_TARGET, filtered * rounds, desk.complaints.search_complaints, server
    )
    for request, answer in zip(filtered, answers):
        wrong += [
            f"{request.query}: {hit.complaint.complaint_id} is of another product"
            for hit in answer.hits
            if hit.complaint.product_area != "travel"
        ]
    short = sum(len(answer.hits) < 20 and bool(answer.next_token) for answer in answers)
    print(f"    {short} of {len(answers)} pages of one product are short: 10,000 hits were looked at for them", flush=True)
    urgent = [
        v1.SearchComplaintsRequest(
            query=" ".join(pair), page=v1.PageRequest(size=20), order=v1.SEARCH_ORDER_URGENCY
        )
        for pair in common
    ]
    answers = await figures.calls(
        "search, en common, by urgency", SEARCH_TARGET, urgent * rounds, desk.complaints.search_complaints, server,
        at_most=60,
    )
    for request, answer in zip(urgent, answers):
        # Imported complaints are all open.
        order = [(-hit.complaint.priority, hit.complaint.received_ms) for hit in answer.hits]
        if order != sorted(order):
            wrong.append(f"{request.query}: the hits are not the most urgent first")
    capped = sum(answer.looked_capped for answer in answers)
    print(f"    {capped} of {len(answers)} have more than 10,000 hits", flush=True)
    return wrong


def check(complaints, language, pair, answer):
    """What is wrong with an answer: a hit without the words, or one that is not in its place."""
    wrong = []
    places = [number(hit.complaint.complaint_id) for hit in answer.hits]
    if places != sorted(set(places), reverse=True):
        wrong.append(f"{pair}: the hits are not the newest first")
    for hit in answer.hits:
        source = hit.complaint.source
        # What was filed while alarms were measured is known by other means.
        if source.source != "bench":
            continue
        if not vocabulary.holds(complaints.narrative(number(source.id)), language, pair):
            wrong.append(f"{pair}: {hit.complaint.complaint_id} does not hold both")
    return wrong


# ---- lists


async def lists(desk, complaints, figures):
    print("lists: 50 rows", flush=True)
    chance = random.Random(11)
    wrong = []
    server = functools.partial(counts, desk, "/ListComplaints")
    middle = complaints.last_ms - 500 * vocabulary.DAY_MS
    newest = await collected(desk.complaints.list_complaints(v1.ListComplaintsRequest(limit=1000)))
    topics = sorted({row.topic for row in newest if row.topic})
    received, acknowledged = v1.COMPLAINT_STATUS_RECEIVED, v1.COMPLAINT_STATUS_ACKNOWLEDGED
    closed, reopened = v1.COMPLAINT_STATUS_CLOSED, v1.COMPLAINT_STATUS_REOPENED
    questions = {
        "no filter": [{}],
        "one status, nearly all": [{"status": [received]}],
        "one status, few": [{"status": [acknowledged]}],
        "two statuses, nearly all": [{"status": [received, acknowledged]}],
        "two statuses, none": [{"status": [closed, reopened]}],
        "customer": [{"customer_id": f"CU-{chance.randint(1, max(1, complaints.count // 6))}"} for _ in range(20)],
        "employee": [{"employee_id": "E-2"}],
        "product, frequent": [{"product_area": name} for name in vocabulary.PRODUCTS[:4]],
        "product, rare": [{"product_area": name} for name in vocabulary.WATCHED[:20]],
        "language": [{"language": "en"}, {"language": "th"}],
        "topic": [{"topic": topic} for topic in topics],
        "channel": [{"channel": channel} for channel in (v1.CHANNEL_WEB, v1.CHANNEL_IN_PERSON)],
        "received, the last week": [{"received_from_ms": complaints.last_ms - 7 * vocabulary.DAY_MS}],
        "received, a day long ago": [
            {"received_from_ms": middle, "received_until_ms": middle + vocabulary.DAY_MS}
        ],
        "received before, none": [{"received_until_ms": complaints.last_ms - 2000 * vocabulary.DAY_MS}],
        "source": [{"source": "bench"}],
        "source, none": [{"source": "nobody"}],
        "product, language and topic": [
            {"product_area": "travel", "language": "th", "topic": topic} for topic in topics[:4]
        ],
        "rare product, language, status": [
            {"product_area": name, "language": "th", "status": [received]} for name in vocabulary.WATCHED[:20]
        ],
    }
    for what, filters in questions.items():
        requests = [
            v1.ListComplaintsRequest(filter=v1.ComplaintFilter(**wanted), limit=50, fold_merged=True) for wanted in filters
        ]
        asked = requests * (40 // len(requests) + 1)
        answers = await figures.calls(
            f"list, {what}", LIST_TARGET, asked,
            lambda request: collected(desk.complaints.list_complaints(request)), server,
        )
        for request, rows in zip(asked, answers):
            wrong += [f"list, {what}: {row.complaint_id} does not pass" for row in rows if not passes(row, request.filter)]
    requests = [v1.ListComplaintsRequest(limit=50, include_excerpt=True, fold_merged=True)] * 40
    await figures.calls(
        "list, no filter, with excerpts", LIST_TARGET, requests,
        lambda request: collected(desk.complaints.list_complaints(request)), server,
    )
    await queue(desk, complaints, figures)
    return wrong


def passes(row, wanted):
    return (
        (not wanted.status or row.status in wanted.status)
        and (not wanted.customer_id or row.customer_id == wanted.customer_id)
        and (not wanted.product_area or row.product_area == wanted.product_area)
        and (not wanted.language or row.language == wanted.language)
        and (not wanted.topic or row.topic == wanted.topic)
        and (not wanted.channel or row.channel == wanted.channel)
        and (not wanted.received_from_ms or row.received_ms >= wanted.received_from_ms)
        and (not wanted.received_until_ms or row.received_ms < wanted.received_until_ms)
        and (not wanted.source or row.source.source == wanted.source)
    )


async def queue(desk, complaints, figures):
    server = functools.partial(counts, desk, "/ListQueue")
    page = v1.PageRequest(size=50)
    questions = {
        "first page": {}, "merged ones too": {"include_merged": True},
        "one status, nearly all": {"status": [v1.COMPLAINT_STATUS_RECEIVED]},
        "one status, few": {"status": [v1.COMPLAINT_STATUS_ACKNOWLEDGED]},
        "product, frequent": {"product_area": "card"}, "product, rare": {"product_area": "watched-001"},
        "language": {"language": "th"}, "due within three days": {"due_by_ms": int(time.time() * 1000) + 3 * vocabulary.DAY_MS},
        "due before 2000": {"due_by_ms": 946_684_800_000},
        "assigned to somebody": {"assigned_to_id": "E-1"}, "assigned to nobody": {"unassigned": True},
    }
    for what, wanted in questions.items():
        requests = [v1.ListQueueRequest(page=page, **wanted)] * 40
        answers = await figures.calls(f"queue, {what}", LIST_TARGET, requests, desk.queue.list_queue, server)
        found = len(answers[0].complaints)
        if found < 50:
            print(f"    {found} rows" + (", and a token to go on" if answers[0].next_token else ""), flush=True)
    request, passed = v1.ListQueueRequest(page=v1.PageRequest(size=1000)), 0
    while passed < min(100_000, complaints.count // 2):
        answer = await desk.queue.list_queue(request)
        request.page.token, passed = answer.next_token, passed + len(answer.complaints)
    request.page.size = 50
    await figures.calls(
        f"queue, behind {passed:,} rows", LIST_TARGET, [request] * 40, desk.queue.list_queue, server
    )
    await figures.calls(
        "alerts, first page", LIST_TARGET, [v1.ListAlertsRequest(page=page)] * 40, desk.queue.list_alerts,
        functools.partial(counts, desk, "/ListAlerts"),
    )
    await figures.calls(
        "counters", LIST_TARGET, [v1.GetCountersRequest()] * 40, desk.queue.get_counters,
        functools.partial(counts, desk, "/GetCounters"),
    )


# ---- cards and single complaints


async def arrange(desk):
    """What clerks did with the newest few hundred: assigned, set out by heads, proved; so that filters find something."""
    employee = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Ben Blamed", team="Counter"))
    rows = await collected(desk.complaints.list_complaints(v1.ListComplaintsRequest(limit=400)))
    for place, row in enumerate(rows[::2]):
        which = {"complaint_id": row.complaint_id}
        await desk.complaints.assign_complaint(v1.AssignComplaintRequest(employee_id="E-1", **which))
        if place % 2:
            continue
        draft = v1.HeadDraft(
            ground=v1.GROUND_CONDUCT if place % 4 else v1.GROUND_TERMS, asked="The fee back",
            allegation="The fee was charged twice and nobody at the counter listened.",
        )
        if place % 4:
            draft.employee_id = employee.employee_id
        head = await desk.complaints.add_head(v1.AddHeadRequest(draft=draft, **which))
        for source in (v1.EVIDENCE_SOURCE_CUSTOMER, v1.EVIDENCE_SOURCE_FIRM_RECORDS):
            await desk.complaints.add_evidence(
                v1.AddEvidenceRequest(
                    heads=[head.part], kind=v1.EVIDENCE_KIND_DOCUMENT, source=source, supports=v1.SIDE_CUSTOMER,
                    note="The statement shows two charges on one day.", **which,
                )
            )


async def customers(desk):
    """A hundred with a ledger, and a hundred of the others: their numbers here."""
    bought, others = [], []
    request = v1.ListCustomersRequest(page=v1.PageRequest(size=1000))
    while True:
        answer = await desk.customers.list_customers(request)
        for customer in answer.customers:
            (bought if number(customer.external.id) <= 1000 else others).append(customer.customer_id)
        request.page.token = answer.next_token
        if not answer.next_token:
            break
    chance = random.Random(13)
    chosen = chance.sample(bought, min(100, len(bought))) + chance.sample(others, min(100, len(others)))
    chance.shuffle(chosen)
    return chosen


async def cards(desk, complaints, wanted, server, figures):
    print("cards and single complaints, at rest", flush=True)
    server.rest(5, 120)
    chance = random.Random(13)
    requests = [v1.GetCustomerCardRequest(customer_id=identifier) for identifier in wanted]
    answers = await figures.calls(
        f"customer's card, {len(wanted)} customers", CARD_TARGET, requests, desk.customers.get_customer_card,
        functools.partial(counts, desk, "/GetCustomerCard"), at_most=60,
    )
    wrong = [
        f"the card of {identifier} is that of {answer.customer.customer_id}"
        for identifier, answer in zip(wanted, answers)
        if answer.customer.customer_id != identifier
    ]
    bought = sum(bool(answer.purchases) for answer in answers)
    print(f"    {bought} with purchases, {sum(answer.complaint_count for answer in answers)} complaints on them", flush=True)
    shown = [f"C-{chance.randint(1, complaints.count)}" for _ in range(200)]
    await figures.calls(
        "complaint shown, 200", None, [v1.GetComplaintRequest(complaint_id=identifier) for identifier in shown],
        desk.complaints.get_complaint, functools.partial(counts, desk, "/GetComplaint"),
    )
    await figures.calls(
        "complaint shown with its duplicates, 200", None,
        [v1.GetComplaintRequest(complaint_id=identifier, include_duplicates=True) for identifier in shown],
        desk.complaints.get_complaint, functools.partial(counts, desk, "/GetComplaint"),
    )
    # The newest were set out by heads, and those that concern E-2 are found by that.
    rows = await collected(
        desk.complaints.list_complaints(v1.ListComplaintsRequest(filter=v1.ComplaintFilter(employee_id="E-2")))
    )
    await figures.calls(
        f"scorecard, {len(rows)} complaints × 4", None,
        [v1.GetScorecardRequest(complaint_id=row.complaint_id) for row in rows] * 4, desk.complaints.get_scorecard,
        functools.partial(counts, desk, "/GetScorecard"),
    )
    return wrong
