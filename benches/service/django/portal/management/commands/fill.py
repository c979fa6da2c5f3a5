import os
import random

from django.contrib.auth import SESSION_KEY, BACKEND_SESSION_KEY, HASH_SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand
from django.utils import timezone

from portal.models import Application, Listing, Thread

PEOPLE, OFFERS, EACH = 20_000, 400, 20


class Command(BaseCommand):
    help = "People, offers, applications and sessions, as the other side of the benchmark has them."

    def handle(self, *args, **options):
        chance, now, User = random.Random(1), timezone.now(), get_user_model()
        people = User.objects.bulk_create(
            [User(username=f"Person {n}", password="!") for n in range(PEOPLE + 40)], batch_size=5_000)
        owners = people[PEOPLE:]
        offers = Listing.objects.bulk_create(
            Listing(owner=owners[n % 40], title=f"Greek for beginners, group {n}", organisation=f"Organisation {n % 40}")
            for n in range(OFFERS))
        applications = Application.objects.bulk_create(
            [Application(account=person, listing=offer, state="seen", created_at=now, changed_at=now)
             for person in people[:PEOPLE] for offer in chance.sample(offers, EACH)], batch_size=5_000)
        threads = Thread.objects.bulk_create(
            [Thread(account=person, application=applications[n * EACH], changed_at=now) for n, person in enumerate(people[:PEOPLE])],
            batch_size=5_000)
        store, sessions, lines = SessionStore(), [], []
        for person, thread in zip(people, threads):
            key, csrf = store._get_new_session_key(), f"{chance.getrandbits(128):032x}"
            data = {SESSION_KEY: str(person.pk), BACKEND_SESSION_KEY: "django.contrib.auth.backends.ModelBackend",
                    HASH_SESSION_KEY: person.get_session_auth_hash()}
            sessions.append(Session(session_key=key, session_data=store.encode(data), expire_date=now + timezone.timedelta(days=7)))
            headers = f"Cookie: sessionid={key}; csrftoken={csrf}|Content-Type: application/x-www-form-urlencoded"
            body = f"csrfmiddlewaretoken={csrf}&text=When+does+it+begin%3F+I+can+come+on+Mondays."
            lines.append(f"{headers}\t/en/messages/{thread.pk}/\t{body}\n")
        Session.objects.bulk_create(sessions, batch_size=5_000)
        with open(os.environ["PEOPLE"], "w", encoding="utf-8") as file:
            file.writelines(lines)
