"""What is told of voice and sound: one quiet sentence each."""

import sys

from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.translation import translate
from sciatica_timer.services.voice.voice import VoiceNotice


def notice_sentence(notice: VoiceNotice) -> str:
    """The sentence of a notice, in the person's language."""
    match notice:
        case VoiceNotice.NO_VOICE:
            text = translate(
                "Notice", "No voice works on this computer. Follow the words and tones instead."
            )
        case VoiceNotice.FALLBACK_VOICE:
            text = translate(
                "Notice", "The chosen voice does not work here, so another one speaks."
            )
        case VoiceNotice.VOICE_SLOW:
            text = translate("Notice", "The voice got stuck and was started again.")
        case VoiceNotice.CACHE_UNWRITABLE:
            text = translate(
                "Notice", "Spoken words cannot be kept, so the next start takes longer."
            )
        case VoiceNotice.NO_SOUND:
            text = translate("Notice", "No sound output was found. Follow the words on the screen.")
        case VoiceNotice.SOUND_LOST:
            text = translate(
                "Notice", "The sound went away. Follow the words while it is looked for."
            )
        case VoiceNotice.SOUND_BACK:
            text = translate("Notice", "The sound is back.")
        case VoiceNotice.DEVICE_GONE:
            text = translate("Notice", "The chosen sound output is gone. The usual one is used.")
    return text


def pause_sentence(why: PauseReason) -> str:
    """Why a session paused by itself, in the person's language."""
    match why:
        case PauseReason.SLEPT:
            return translate("Notice", "The computer slept, so the session paused where it stood.")
        case PauseReason.HELD_UP:
            return translate(
                "Notice", "Sciatica Timer was held up, so the session paused where it stood."
            )
        case PauseReason.LOCKED:
            return translate(
                "Notice", "The screen was locked, so the session paused where it stood."
            )
        case PauseReason.SOUND_LOST:
            return translate(
                "Notice", "The sound is gone, so the session waits. Space goes on without it."
            )


def still_waits() -> str:
    """The sound is back, and a session that paused for it waits for a person."""
    return translate("Notice", "The sound is back, and the session waits. Space goes on.")


def how_to_add_a_voice() -> str:
    """Where a voice in the person's language can be had on this system."""
    if sys.platform == "win32":
        return translate(
            "Notice", "To add a voice: Windows Settings, Time & language, Speech, Add voices."
        )
    if sys.platform == "darwin":
        return translate(
            "Notice", "To add a voice: System Settings, Accessibility, Spoken Content."
        )
    return translate("Notice", "To add a voice: install espeak-ng with your package manager.")
