"""Reads calendars with an implementation that is not ours and says what is on, and when.

Each line of the input is JSON: `{"text": an iCalendar file, "first": "2026-01-01", "last": "2027-12-31"}`;
each line of the output is the list of its dates in order, or `{"error": …}`:
`["2026-12-01T16:00:00Z", "2026-12-01T17:00:00Z", "CONFIRMED"]`, days as `2026-12-24`.
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events


def written(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def dates(case):
    calendar = icalendar.Calendar.from_ical(case["text"])
    first = datetime.date.fromisoformat(case["first"])
    last = datetime.date.fromisoformat(case["last"]) + datetime.timedelta(days=1)
    found = recurring_ical_events.of(calendar).between(first, last)
    return sorted(
        [written(event["DTSTART"].dt), written(event["DTEND"].dt), str(event.get("STATUS", ""))]
        for event in found
    )


for line in sys.stdin:
    try:
        print(json.dumps(dates(json.loads(line))), flush=True)
    except Exception as error:  # what the other side cannot read is told, not hidden
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
