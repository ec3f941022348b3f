"""The choice of language in Settings."""

from sciatica_timer.domain.language import first_shipped
from sciatica_timer.domain.preferences import LANGUAGE
from sciatica_timer.services import region, resources
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit import Select, secondary
from sciatica_timer.ui.settings.rows import SettingsSection
from sciatica_timer.ui.settings.sections import Bind

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each language in its own words, for whoever reads only that one."""


def languages(bind: Bind) -> SettingsSection:
    """The language of all texts and of the voice; hidden where only one ships."""
    section = SettingsSection(translate("Settings", "Language"))
    shipped = resources.languages()
    usual = first_shipped(shipped, region.languages())
    choice = Select(translate("Settings", "Language"))
    choice.setObjectName(LANGUAGE)
    choice.set_options(
        [
            (
                "",
                translate("Settings", "As on this computer ({language})").format(
                    language=NAMES.get(usual, usual)
                ),
            ),
            *((code, NAMES.get(code, code)) for code in shipped),
        ],
        "",
    )
    bind(choice, choice.picked, LANGUAGE, lambda code: code if code in shipped else "")
    section.add(
        choice,
        secondary(translate("Settings", "What you read, hear and print changes at once.")),
    )
    if len(shipped) == 1:
        section.hide()
    return section
