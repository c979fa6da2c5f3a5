"""The service with people in it, as a production runs it."""

import base64
import hashlib
import hmac
import json
import random
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

PEOPLE, OFFERS, EACH = 20_000, 400, 20
KEY = "k" * 40
DAY = 86_400_000


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


def sign(purpose: str, text: str) -> str:
    """As `secrets.rs` signs."""
    mac = hmac.new(hashlib.sha256(KEY.encode()).digest(), digestmod=hashlib.sha256)
    mac.update(len(purpose).to_bytes(8, "little") + purpose.encode() + text.encode())
    return base64.urlsafe_b64encode(mac.digest()).decode().rstrip("=")


class Ours:
    """`immerse interact` on a folder of its own."""

    name = "ours"
    page = "/my/cyprus/en/applications"

    def __init__(self, program: str, root: Path, work: Path) -> None:
        self._program, self._root, self._work = program, root, work
        self.port, self._admin = free_port(), free_port()
        work.mkdir(parents=True)
        self._config = work / "immerse.yaml"
        self._config.write_text(
            f"address: https://portal.example.org\nlisten: 127.0.0.1:{self.port}\nadmin: 127.0.0.1:{self._admin}\n"
            f"data: {work}\nkey: {KEY}\nproxies: 1\n"
            "mail: {server: 127.0.0.1, port: 9, tls: none, from: no-reply@example.org}\n")
        self.start()
        self.stop()
        self._fill()
        self.start()

    def start(self) -> None:
        log = open(self._work / "log", "a", encoding="utf-8")
        environment = {"IMMERSE_LOG": "warn", "PATH": "/usr/bin:/bin"}
        command = [self._program, "interact", "--root", str(self._root), "--config", str(self._config)]
        self._child = subprocess.Popen(command, stderr=log, env=environment)
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self._admin}/readyz").read()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit((self._work / "log").read_text(encoding="utf-8"))

    def stop(self) -> None:
        self._child.terminate()
        self._child.wait()

    def processes(self) -> list[int]:
        return [self._child.pid]

    def _fill(self) -> None:
        chance, now = random.Random(1), int(time.time() * 1000)
        database = sqlite3.connect(self._work / "interact.sqlite")
        run = database.executemany
        providers = range(PEOPLE + 1, PEOPLE + 41)
        accounts = [(n, "migrant" if n <= PEOPLE else "provider") for n in [*range(1, PEOPLE + 1), *providers]]
        run("insert into account (id, site, role, name, login, login_norm, password, lang, state, created_at, seen_day)"
            " values (?, 'cyprus', ?, ?, ?, ?, 'none', 'en', 'active', ?, ?)",
            [(n, role, f"Person {n}", f"Person {n}", f"person {n}", now, now // DAY) for n, role in accounts])
        run("insert into provider (account, site, name, profile, state, reason, asked_at, verified_at, version)"
            " values (?, 'cyprus', ?, '{}', 'verified', '', ?, ?, 1)",
            [(n, f"Organisation {n}", now, now) for n in providers])
        content = [json.dumps({"texts": {"en": {"title": f"Greek for beginners, group {n}"}}}) for n in range(OFFERS)]
        run("insert into listing (id, site, owner, kind, state, revision, content, live, reason, taken, submitted_at,"
            " verified_at, expires_at, reminded_at, version, created_at, changed_at)"
            " values (?, 'cyprus', ?, 'training', 'published', 'none', ?, ?, '', 0, 0, ?, 0, 0, 1, ?, ?)",
            [(n + 1, providers[n % 40], content[n], content[n], now, now, now) for n in range(OFFERS)])
        # The offers are none of today: they were compared with everybody when they came.
        run("insert into match_known (site, entry, at) values ('cyprus', ?, ?)",
            [(f"training/{n + 1}", now) for n in range(OFFERS)])
        applications, threads, identity = [], [], 0
        for person in range(1, PEOPLE + 1):
            for offer in chance.sample(range(1, OFFERS + 1), EACH):
                identity += 1
                owner = providers[(offer - 1) % 40]
                applications.append((identity, person, owner, offer, now - chance.randrange(10**9), now))
            threads.append((person, person, owner, offer, identity, now))
        run("insert into application (id, site, account, provider, listing, state, answers, has_place, created_at, changed_at)"
            " values (?, 'cyprus', ?, ?, ?, 'seen', '[]', 0, ?, ?)", applications)
        run("insert into thread (id, site, account, provider, listing, application, begun_at)"
            " values (?, 'cyprus', ?, ?, ?, ?, ?)", threads)
        # Somebody has written that is not read yet, so that no letter is caused.
        run("insert into message (site, thread, by_provider, text, at) values ('cyprus', ?, 0, 'Hello', ?)",
            [(person, now) for person in range(1, PEOPLE + 1)])
        tokens = [base64.urlsafe_b64encode(chance.randbytes(32)).decode().rstrip("=") for _ in range(PEOPLE)]
        run("insert into session (token, account, created_at, seen_at, proved_at, second_factor, remember, label)"
            " values (?, ?, ?, ?, ?, 0, 0, 'Bench')",
            [(hashlib.sha256(token.encode()).digest(), n + 1, now, now, now) for n, token in enumerate(tokens)])
        database.commit()
        database.execute("analyze")
        database.close()
        self.people = self._work / "people"
        self.people.write_text("".join(self._line(n + 1, token) for n, token in enumerate(tokens)), encoding="utf-8")

    def _line(self, person: int, token: str) -> str:
        headers = {
            "Cookie": f"__Host-s-cyprus={token}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": "https://portal.example.org",
            "Sec-Fetch-Site": "same-origin",
            "X-Forwarded-For": f"10.{person // 65536}.{person // 256 % 256}.{person % 256}",
        }
        csrf = sign("csrf", sign("tie", token))
        body = urllib.parse.urlencode({"csrf": csrf, "once": "0" * 38, "text": "When does it begin? I can come on Mondays."})
        return f"{'|'.join(f'{k}: {v}' for k, v in headers.items())}\t/my/cyprus/en/messages/{person}\t{body}\n"
