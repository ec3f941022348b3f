"""What ends the program before it has begun: one sentence and an exit code."""


class RefusalError(Exception):
    """One plain sentence for the person; the code is what the program exits with."""

    def __init__(self, sentence: str, code: int = 2) -> None:
        super().__init__(sentence)
        self.code = code
