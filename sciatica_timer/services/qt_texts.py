"""Texts of Qt's own dialogs that its translations lack in some language that ships.

They stand in the translations of the app, under the name of Qt's class: there Qt finds them first.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LACKING = {
    "QFileDialog": (
        QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    ),
    "QPrintSettingsOutput": (
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Duplex Printing"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "None"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side"),
        QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side"),
    ),
    "QPageSetupWidget": (
        QT_TRANSLATE_NOOP("QPageSetupWidget", "Page order:"),
        QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages per sheet:"),
    ),
}
