"""What decodes pictures in a thread of its own."""

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_timer.services.memory import give_back, let_go
from sciatica_timer.services.resources import BUNDLE
from sciatica_timer.ui.picture.frames import DecodeJob, decode
from sciatica_timer.ui.picture.packed_frames import pack
from sciatica_timer.ui.picture.photo_sets import decode_photo


class DecodeWorker(QObject):
    """Decodes what it is asked for, one picture after the other."""

    decoded = Signal(object, object)
    """The job and its frame, a photo as it is and all others packed; None if it cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self._bad: set[str] = set()
        """Paths that could not be read, so that each is told of once."""

    @Slot(object)
    def work(self, job: DecodeJob) -> None:
        """Decode one frame and hand it back."""
        if job.photo:
            self.decoded.emit(job, decode_photo(job))
        else:
            frame = decode(job, self._bad)
            self.decoded.emit(job, pack(frame) if frame else None)

    @Slot()
    def rest(self) -> None:
        """Give back what decoding took: whole pictures, which lie between packed ones.

        And what it has read, which is decoded only once.
        """
        give_back()
        let_go(BUNDLE)
