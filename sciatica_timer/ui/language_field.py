"""The languages to choose from, in Settings and at the first start."""

from sciatica_timer.domain.preferences import LANGUAGE
from sciatica_timer.services import resources, translation
from sciatica_timer.ui.kit import Select

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each language in its own words, for whoever reads only that one."""


class LanguageField(Select):
    """The language of all texts and of the voice; picked gives its code."""

    def __init__(self, *first: tuple[str, str]) -> None:
        """first are values and words that stand before the languages that ship."""
        super().__init__(translation.translate("Settings", "Language"))
        self.setObjectName(LANGUAGE)
        named = [(code, NAMES.get(code, code)) for code in resources.languages()]
        self.set_options([*first, *named], translation.language())
