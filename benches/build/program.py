"""Where the program and the corpora are."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target"))
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else "/tmp"
TODAY = "2026-11-24"


def immerse(named: str | None) -> str:
    """The program that is measured."""
    path = named or str(TARGET / "release/immerse")
    if not os.access(path, os.X_OK):
        sys.exit(f"there is no {path}: run `cargo build --release` first")
    return path


def corpus(work: Path, size: int) -> Path:
    """The corpus of a size, written when it is first asked for."""
    folder = work.resolve() / str(size)
    if not (folder / "ours/sites").exists():
        subprocess.run([sys.executable, HERE / "corpus.py", str(size), folder], check=True, stdout=subprocess.DEVNULL)
    return folder
