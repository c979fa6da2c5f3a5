"""The same in Django, under gunicorn."""

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from ours import free_port

PROJECT = Path(__file__).resolve().parent / "django"


class Django:
    """A project of Django on a folder of its own."""

    name = "Django"
    page = "/en/applications/"

    def __init__(self, python: str, work: Path) -> None:
        work.mkdir(parents=True)
        self.port, self.people = free_port(), work / "people"
        environment = {**os.environ, "DATABASE": str(work / "db.sqlite3"), "PEOPLE": str(self.people)}
        manage = [python, str(PROJECT / "manage.py")]
        subprocess.run([*manage, "migrate", "--verbosity", "0"], env=environment, check=True)
        subprocess.run([*manage, "fill"], env=environment, check=True)
        workers = str(2 * (os.cpu_count() or 2) + 1)
        command = [python, "-m", "gunicorn", "portal.wsgi", "--chdir", str(PROJECT), "--workers", workers,
                   "--bind", f"127.0.0.1:{self.port}", "--log-level", "error"]
        self._child = subprocess.Popen(command, env=environment)
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/en/login/").read()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit("gunicorn does not answer")

    def stop(self) -> None:
        self._child.terminate()
        self._child.wait()

    def processes(self) -> list[int]:
        children = Path(f"/proc/{self._child.pid}/task/{self._child.pid}/children").read_text()
        return [self._child.pid, *map(int, children.split())]
