"""The choice of language in Settings."""

from sciatica_timer.domain.language import first_shipped
from sciatica_timer.domain.preferences import LANGUAGE
from sciatica_timer.services import region, resources
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit import secondary
from sciatica_timer.ui.language_field import NAMES, LanguageField
from sciatica_timer.ui.settings.rows import SettingsSection
from sciatica_timer.ui.settings.sections import Bind


def languages(bind: Bind) -> SettingsSection:
    """The language of all texts and of the voice; hidden where only one ships."""
    section = SettingsSection(translate("Settings", "Language"))
    shipped = resources.languages()
    usual = first_shipped(shipped, region.languages())
    said = translate("Settings", "As on this computer ({language})")
    choice = LanguageField(("", said.format(language=NAMES.get(usual, usual))))
    bind(choice, choice.picked, LANGUAGE, lambda code: code if code in shipped else "")
    section.add(
        choice,
        secondary(translate("Settings", "What you read, hear and print changes at once.")),
    )
    if len(shipped) == 1:
        section.hide()
    return section
