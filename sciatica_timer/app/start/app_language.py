"""Which language the app is in: the chosen one, else the first of the system's that ships."""

import contextlib

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.paths import app_paths
from sciatica_timer.domain.language import first_shipped
from sciatica_timer.services import region, resources, translation
from sciatica_timer.services.kept_choices import look_at


def begin(data_dir: str | None) -> None:
    """Read the bundle, and let all texts be in the person's language.

    Raises RefusalError for a bundle that is missing or damaged. data_dir is the folder that was
    asked for; what is wrong with it is told later, by who uses it.
    """
    try:
        resources.register()
    except resources.ResourcesMissingError as error:
        raise RefusalError(str(error)) from error
    chosen: object = None
    with contextlib.suppress(RefusalError):
        chosen = look_at(app_paths(data_dir, create=False).data).get("language")
    translation.install(of_choice(chosen if isinstance(chosen, str) else ""))


def of_choice(chosen: str) -> str:
    """The language for a choice; an empty one, or one that does not ship, follows the system."""
    return first_shipped(resources.languages(), [chosen, *region.languages()])
