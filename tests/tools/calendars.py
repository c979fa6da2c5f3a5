"""Reads calendars with an implementation that is not ours and prints what is wrong with them.

Each line of the input is JSON: `{"name": …, "text": an iCalendar file}`.
"""

import json
import sys

import icalendar


def faults(text):
    calendar = icalendar.Calendar.from_ical(text)
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            yield f"no {name}"
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    for zone in zones.values():
        zone.to_tz()
    events = calendar.walk("VEVENT")
    if not events:
        yield "no event"
    for event in events:
        title = event.get("SUMMARY", "?")
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "URL"):
            if name not in event:
                yield f"{title}: no {name}"
        for name in ("DTSTART", "DTEND", "RECURRENCE-ID"):
            zone = event[name].params.get("TZID") if name in event else None
            if zone and zone not in zones:
                yield f"{title}: {name} names {zone}, which is not there"
        if getattr(event, "errors", None):
            yield f"{title}: {event.errors}"


for line in sys.stdin:
    case = json.loads(line)
    try:
        for fault in faults(case["text"]):
            print(f"{case['name']}: {fault}")
    except Exception as error:  # what cannot be read is a fault
        print(f"{case['name']}: {type(error).__name__}: {error}")
