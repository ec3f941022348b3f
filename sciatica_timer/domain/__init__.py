"""The nouns: frozen data and pure functions. No Qt, no clock, no disk, no randomness."""
