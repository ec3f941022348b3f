"""The outside world: clock, files, voice, sound, resources. QtCore at most, no widgets."""
