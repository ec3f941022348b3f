"""What is told of voice and sound: one quiet sentence each."""

from PySide6.QtCore import QCoreApplication

from sciatica_timer.services.voice.voice import VoiceNotice


def notice_sentence(notice: VoiceNotice) -> str:
    """The sentence of a notice, in the person's language."""
    tr = QCoreApplication.translate
    match notice:
        case VoiceNotice.NO_VOICE:
            text = tr(
                "Notice", "No voice works on this computer. Follow the words and tones instead."
            )
        case VoiceNotice.FALLBACK_VOICE:
            text = tr("Notice", "The chosen voice does not work here, so another one speaks.")
        case VoiceNotice.VOICE_SLOW:
            text = tr("Notice", "The voice got stuck and was started again.")
        case VoiceNotice.CACHE_UNWRITABLE:
            text = tr("Notice", "Spoken words cannot be kept, so the next start takes longer.")
        case VoiceNotice.NO_SOUND:
            text = tr("Notice", "No sound output was found. Follow the words on the screen.")
        case VoiceNotice.SOUND_LOST:
            text = tr("Notice", "The sound went away. Follow the words while it is looked for.")
        case VoiceNotice.SOUND_BACK:
            text = tr("Notice", "The sound is back.")
        case VoiceNotice.DEVICE_GONE:
            text = tr("Notice", "The chosen sound output is gone. The usual one is used.")
    return text
