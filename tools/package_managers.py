"""How each system's package manager is asked for what the system lacks, and under which names.

Fedora's dnf and openSUSE's zypper find a package by what it provides, so they are asked for the
library or the program itself; Debian's names stand with each need in tools/needs.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

FEDORA = {
    "ensurepip": "python3-libs",
    "/usr/share/X11/xkb": "xkeyboard-config",
    "/usr/share/zoneinfo/Europe": "tzdata",
    "/usr/share/i18n/locales/tr_TR": "glibc-locale-source",
    "a font": "dejavu-sans-fonts",
}
SUSE = {
    "ensurepip": "python3-base",
    "/usr/share/X11/xkb": "xkeyboard-config",
    "/usr/share/zoneinfo/Europe": "timezone",
    "/usr/share/i18n/locales/tr_TR": "glibc-i18ndata",
    "a font": "dejavu-fonts",
}
ARCH = {
    "ensurepip": "python",
    "libglib-2.0.so.0": "glib2",
    "libgthread-2.0.so.0": "glib2",
    "libz.so.1": "zlib",
    "libzstd.so.1": "zstd",
    "libbrotlidec.so.1": "brotli",
    "libgssapi_krb5.so.2": "krb5",
    "libstdc++.so.6": "gcc-libs",
    "libdbus-1.so.3": "dbus",
    "libGL.so.1": "libglvnd",
    "libEGL.so.1": "libglvnd",
    "libfontconfig.so.1": "fontconfig",
    "libfreetype.so.6": "freetype2",
    "libX11.so.6": "libx11",
    "libX11-xcb.so.1": "libx11",
    "libxkbcommon.so.0": "libxkbcommon",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11",
    "libxcb-cursor.so.0": "xcb-util-cursor",
    "libxcb-icccm.so.4": "xcb-util-wm",
    "libxcb-image.so.0": "xcb-util-image",
    "libxcb-keysyms.so.1": "xcb-util-keysyms",
    "libxcb-render-util.so.0": "xcb-util-renderutil",
    "libxcb-util.so.1": "xcb-util",
    "libwayland-client.so.0": "wayland",
    "libwayland-cursor.so.0": "wayland",
    "libpulse.so.0": "libpulse",
    "libasound.so.2": "alsa-lib",
    "/usr/share/X11/xkb": "xkeyboard-config",
    "/usr/share/zoneinfo/Europe": "tzdata",
    "/usr/share/i18n/locales/tr_TR": "glibc",
    "a font": "ttf-dejavu",
    "Xvfb": "xorg-server-xvfb",
    "setxkbmap": "xorg-setxkbmap",
    "dbus-daemon": "dbus",
    "faketime": "libfaketime",
    "localedef": "glibc",
    "mount": "util-linux",
    "pdftotext": "poppler",
    "unshare": "util-linux",
    "pactl": "libpulse",
    "parec": "libpulse",
}


def provided(names: Mapping[str, str]) -> Callable[[str], str]:
    """The name of a need for a manager that looks for what a package provides."""

    def name_of(need: str) -> str:
        if need in names:
            return names[need]
        return f"{need}()(64bit)" if ".so." in need else f"/usr/bin/{need}"

    return name_of


def _of_arch(need: str) -> str:
    # All of libxcb's own libraries are in one package, and programs are named as theirs.
    return ARCH.get(need, "libxcb" if need.startswith("libxcb") else need)


@dataclass(frozen=True, kw_only=True)
class PackageManager:
    """One program that installs packages."""

    program: str
    install: tuple[str, ...]
    """The command before the names of packages."""
    refresh: tuple[str, ...] = ()
    """The command before that one, empty where none is needed."""
    options: tuple[str, ...] = ()
    """Handed to both where nobody watches."""
    name_of: Callable[[str], str] | None = None
    """The package of a need by its name; None for Debian's."""


MANAGERS = (
    PackageManager(
        program="apt-get",
        refresh=("apt-get", "update"),
        install=(
            *("apt-get", "install", "-y", "--reinstall"),
            *("--no-install-recommends", "--no-remove"),
        ),
        options=("-o", "DPkg::Lock::Timeout=120"),
    ),
    PackageManager(
        program="dnf",
        install=("dnf", "install", "-y", "--setopt=install_weak_deps=False"),
        name_of=provided(FEDORA),
    ),
    PackageManager(
        program="zypper",
        install=("zypper", "--non-interactive", "install", "--no-recommends"),
        name_of=provided(SUSE),
    ),
    # Without bringing its lists up to date: with new lists it would want to upgrade everything.
    PackageManager(
        program="pacman",
        install=("pacman", "-S", "--noconfirm", "--needed"),
        name_of=_of_arch,
    ),
)
"""In the order in which they are looked for."""
DEBIAN = MANAGERS[0]
