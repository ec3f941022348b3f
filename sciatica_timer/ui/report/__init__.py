"""One page for the physiotherapist: chosen, looked at, saved as PDF, printed."""
