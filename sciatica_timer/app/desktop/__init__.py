"""The app beside the rest of the desktop: messages, the tray, reminders."""
