"""The one way to words outside of a QObject: translate("Context", "A whole sentence.")."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""context, text, comment for the translator, number for plurals; lupdate finds it by this name."""
