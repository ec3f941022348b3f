"""What decodes pictures in a thread of its own."""

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_timer.ui.picture.frames import DecodeJob, decode, pack, unpack
from sciatica_timer.ui.picture.photo_sets import decode_photo


class DecodeWorker(QObject):
    """Decodes what it is asked for, one picture after the other."""

    decoded = Signal(object, object, object)
    """The job, its frame, None where it cannot be read, and the same packed or None."""

    def __init__(self) -> None:
        super().__init__()
        self._bad: set[str] = set()
        """Paths that could not be read, so that each is told of once."""

    @Slot(object)
    def work(self, job: DecodeJob) -> None:
        """Decode one frame and hand it back."""
        if job.packed is not None:
            self.decoded.emit(job, unpack(job.packed), None)
            return
        frame = decode_photo(job) if job.photo else decode(job, self._bad)
        self.decoded.emit(job, frame, pack(frame) if frame and job.pack else None)
