"""What is typed and printed in a terminal, without one."""

import os

import pytest

from sciatica_timer.__main__ import main
from sciatica_timer.app.terminal.terminal_input import TerminalInput
from sciatica_timer.app.terminal.terminal_lines import TerminalLines
from sciatica_timer.services import clock


@pytest.mark.parametrize(
    ("came", "keys"),
    [
        ([" ", "\r", "q"], ["space", "enter", "q"]),
        (["P"], ["p"]),
        (["\x1b[C", "\x1b[D", "\x1b[A", "\x1b[B"], ["right", "left", "up", "down"]),
        (["\x1bOC\x1bOD"], ["right", "left"]),
        (["\x1b[1;5C"], ["right"]),
        (["\x1b", "[C"], ["right"]),
        (["\x1b", " "], ["space"]),
        (["\x1bOP", "\x1b[15~"], []),
        (["\x00\x07"], []),
    ],
)
def test_a_key_tells_of_itself_once_however_the_terminal_sends_it(came, keys):
    told = []
    typed = TerminalInput()
    typed.pressed.connect(told.append)
    typed.wait_for_keys()
    for text in came:
        typed.take(text)
    assert told == keys


def test_a_key_that_is_held_down_counts_once_but_for_the_volume(monkeypatch):
    """It led from one exercise to the next until the session was over."""
    told, now = [], [1_000]
    monkeypatch.setattr(clock, "ticks", lambda: now[0])
    typed = TerminalInput()
    typed.pressed.connect(told.append)
    typed.wait_for_keys()
    for text, after_ms in (("\x1b[C" * 3, 33), ("\x1b[C", 150), ("\x1b[A" * 2, 33)):
        typed.take(text)
        now[0] += after_ms
    assert told == ["right", "up", "up"]
    typed.take("\x1b[C")
    now[0] += 150
    typed.take("\x1b[C")
    assert told[3:] == ["right", "right"]


def test_a_line_comes_whole_and_none_of_its_letters_as_a_key():
    keys, lines = [], []
    typed = TerminalInput()
    typed.pressed.connect(keys.append)
    typed.typed.connect(lines.append)
    typed.wait_for_lines()
    typed.take("10\n")
    typed.take("\n")
    assert (keys, lines) == ([], ["10", ""])


def test_what_is_printed_has_room_in_eighty_columns_and_moves_no_cursor(capsys):
    TerminalLines().say("It hurts. " * 20, "", "A name\x1b[2J\rwith signs")
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) < 80
    assert lines[-2:] == ["", "A name�[2J�with signs"]


def test_a_long_item_goes_on_under_its_words(capsys):
    TerminalLines().tell_list(["word " * 20])
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("- word")
    assert second.startswith("  word")


def typed_into(talk, *lines):
    next(talk)
    for line in lines:
        try:
            talk.send(line)
        except StopIteration as end:
            return end.value
    return "still asks"


def test_a_question_is_asked_until_the_answer_is_one_of_it():
    say = TerminalLines()
    assert typed_into(say.choose("Which?", ["one", "two"]), "", "three", "0", "3", " 2 ") == 1
    assert typed_into(say.choose("Which?", ["one", "two"], may_skip=True), "") == -1
    assert typed_into(say.number(0, 10), "11", "-1", "10") == 10


def test_a_terminal_that_is_gone_is_told_and_nothing_breaks(monkeypatch):
    read, write = os.pipe()
    os.close(read)
    told = []
    lines = TerminalLines()
    lines.gone = lambda: told.append(True)
    with os.fdopen(write, "w") as gone:
        monkeypatch.setattr("sys.stdout", gone)
        lines.say("Is anybody there?")
        monkeypatch.undo()
        assert told == [True]
        # What could not be sent is not tried again when it is closed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), write)


def test_where_nothing_can_be_typed_it_is_one_sentence(tmp_path, capsys, monkeypatch):
    with open(os.devnull) as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        assert main(["--terminal", "--data-dir", str(tmp_path / "data")]) == 2
    told = capsys.readouterr().err
    assert told.startswith("sciatica-timer: --terminal guides you where you can type")
    assert told.count("\n") == 1
    assert not (tmp_path / "data").exists()
