"""Runs lacuna as its users do, and measures it from outside."""

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import tempfile
import termios
import time
import typing

LACUNA = os.environ.get("LACUNA", ".build/release/lacuna")
# On a terminal a colour ends before the blank.
PROMPT = b"lacuna>"
# A chat is asked for no longer than this; its percentiles are of what it answered.
CHAT_SECONDS = 300
# An answer is complete when the answer to this line, which costs next to nothing, has come.
SENTINEL, SENTINEL_ANSWER = b"/language en\n", b"The chat speaks English now"


class Run(typing.NamedTuple):
    """What a process took."""

    seconds: float
    processor: float
    megabytes: float
    output: str = ""


class Failure(Exception):
    """The program, or a peer, did not do what it was to do."""


def finished(process, start):
    """Waits for a process; returns what it took."""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def measured(*arguments):
    """Runs lacuna to its end."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
        start = time.monotonic()
        process = subprocess.Popen(
            [LACUNA, *arguments], stdin=subprocess.DEVNULL, stdout=output, stderr=messages)
        run = finished(process, start)
        output.seek(0)
        messages.seek(0)
        if process.returncode != 0:
            raise Failure(f"lacuna {' '.join(arguments)}: status {process.returncode}: "
                          f"{messages.read().decode(errors='replace').strip()}")
        return run._replace(output=output.read().decode())


def start_up():
    """The median of twenty starts."""
    runs = [measured("--version") for _ in range(20)]
    return Run(statistics.median(run.seconds for run in runs),
               statistics.median(run.processor for run in runs),
               max(run.megabytes for run in runs), runs[0].output.strip())


class ChatAnswers(typing.NamedTuple):
    """The seconds of each answer of one chat, and what the whole chat took."""

    seconds: list
    run: Run

    def percentile(self, share):
        """The least time that this share of the answers took at most (nearest rank)."""
        ordered = sorted(self.seconds)
        return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def ask_in_chat(workspace, questions):
    """Asks in one chat on a pipe, each question after the answer to the one before."""
    with tempfile.TemporaryFile() as messages:
        start = time.monotonic()
        process = subprocess.Popen(
            [LACUNA, "chat", "--workspace", workspace, "--quiet"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=messages, bufsize=0)
        taken = []
        # Starting up is measured by itself.
        said(process, b"", messages)
        for question in questions:
            if time.monotonic() - start > CHAT_SECONDS:
                break
            line = '/ask "{}"\n'.format(question.replace("\\", "").replace('"', ""))
            asked = time.monotonic()
            answer = said(process, line.encode(), messages)
            taken.append(time.monotonic() - asked)
            if not answer.strip():
                raise Failure(f"no answer to {line.strip()}")
        process.stdin.close()
        process.stdout.close()
        return ChatAnswers(taken, finished(process, start))


def said(process, line, messages):
    """Writes a line and the sentinel; returns what was answered before the sentinel's answer."""
    process.stdin.write(line + SENTINEL)
    answer = b""
    while SENTINEL_ANSWER not in answer or not answer.endswith(b"\n"):
        piece = process.stdout.read(1 << 16)
        if not piece:
            process.wait()
            messages.seek(0)
            raise Failure("the chat ended early: "
                          + messages.read().decode(errors="replace").strip())
        answer += piece
    return answer[:answer.index(SENTINEL_ANSWER)]


def first_prompt(workspace):
    """The median seconds of five starts of the chat on a terminal, up to its first prompt."""
    return statistics.median(seconds_until(PROMPT, workspace) for _ in range(5))


def first_byte():
    """The median seconds of twenty starts by somebody new, up to the first byte on the terminal."""
    return statistics.median(seconds_until(b"") for _ in range(20))


def seconds_until(shows, workspace=None):
    """The seconds from the chat's start until its terminal shows that, or anything at all."""
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    with tempfile.TemporaryDirectory() as home:
        # The chat writes down what is typed; not in the home of whoever measures.
        environment = dict(os.environ, HOME=home, XDG_STATE_HOME=home, TERM="xterm")
        start = time.monotonic()
        process = subprocess.Popen(
            [LACUNA, "chat", "--workspace", workspace or os.path.join(home, "new.db")],
            stdin=terminal, stdout=terminal, stderr=terminal, env=environment,
            start_new_session=True)
        os.close(terminal)
        shown = b""
        try:
            while not shown or shows not in shown:
                if not select.select([controller], [], [], 60)[0]:
                    raise Failure("no prompt within 60 s")
                try:
                    shown += os.read(controller, 1 << 16)
                except OSError as error:
                    raise Failure(f"the chat ended before its prompt: {shown!r}") from error
            return time.monotonic() - start
        finally:
            process.kill()
            process.wait()
            os.close(controller)


def file_megabytes(path):
    return sum(os.path.getsize(path + suffix) for suffix in ("", "-wal")
               if os.path.exists(path + suffix)) / 1e6
