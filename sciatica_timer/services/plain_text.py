"""Makes text fit to leave the app: what other programs read holds no hidden commands."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters; lines and tabs are dealt with before
    "\u202a-\u202e\u2066-\u2069"  # turn the direction of what follows
    "\ufeff\ufdd0-\ufdef"  # a mark of bytes, and what stands for no letter
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a letter of UTF-16, which no encoding can write."""
_UNSEEN = (
    "\\s'\"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064"
    "\u2800\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_SIGNS = (
    "=+\\-@"
    + "\u207a\u207c\u208a\u208c\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20"
)
"""What a command begins with, in every width that Unicode calls the same."""
_COMMAND = re.compile(f"(^)([{_UNSEEN}]*[{_SIGNS}])|([;\n\t])([{_UNSEEN}]{{0,50}}[{_SIGNS}])")
"""At the beginning, or where a cell may begin; there a limit keeps a text of empty lines quick."""
_LINE_AND_TAB = str.maketrans("\n\t", "\ufffd\ufffd")


def cleaned(text: str, *, lines: bool = False) -> str:
    """The text without control characters, turned directions and broken letters.

    Every kind of line's end becomes a line feed; without lines it becomes a space, as a tab does.
    """
    text = _LINE_ENDS.sub("\n", text)
    if not lines:
        text = text.replace("\n", " ").replace("\t", " ")
    return _HALF.sub("\ufffd", _HIDDEN.sub("", text))


def for_terminal(text: str) -> str:
    """One line in which nothing moves the cursor: all of that, and line ends, becomes U+FFFD.

    Not what Python calls printable: that leaves out the spaces of French and the joiners of Hindi.
    """
    text = _LINE_ENDS.sub("\ufffd", text)
    return _HALF.sub("\ufffd", _HIDDEN.sub("\ufffd", text)).translate(_LINE_AND_TAB)


def for_cell(text: str) -> str:
    """A cell of a table that no spreadsheet takes for a command.

    An apostrophe before it says so, as OWASP advises, also where a command stands after spaces,
    quotes or letters that are not seen, and where it is written in wide or small letters. A program
    that takes semicolons for the ends of cells, as in German, begins one in the midst of a text.
    """
    text = cleaned(text, lines=True)
    return ("'" if text[:1] in ("\t", "\n") else "") + _COMMAND.sub(r"\1\3'\2\4", text)
