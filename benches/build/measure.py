"""Whole processes, measured by the operating system: CPU seconds, wall seconds, peak memory."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Figure:
    """What one run cost."""

    cpu: float
    wall: float
    peak: float

    @staticmethod
    def median(figures: list["Figure"]) -> "Figure":
        return Figure(*(statistics.median(getattr(figure, part) for figure in figures) for part in ("cpu", "wall", "peak")))


def run(command: list[str], folder: str) -> Figure:
    """Runs a command to its end; a command that fails ends the benchmark."""
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}:\n{told.decode()[-2000:]}")
    return Figure(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)
