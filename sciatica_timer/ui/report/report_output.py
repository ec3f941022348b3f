"""The page as a PDF, as a picture, and on a printer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize
from PySide6.QtGui import (
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QDialog, QWidget

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.report.report_sheet import Sheet, paint_sheet, size_of
from sciatica_timer.ui.report.report_style import PAPER, UNITS_AN_INCH
from sciatica_timer.ui.text_size import scaled

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


def pdf_of(sheet: Sheet, paper: QPageSize.PageSizeId) -> bytes:
    """The page as the bytes of a PDF file."""
    title = translate("Report", "Exercise for sciatica")
    return write_pdf(title, paper, lambda painter, _: paint_sheet(painter, sheet, size_of(paper)))


def write_pdf(
    title: str,
    paper: QPageSize.PageSizeId,
    paint: Callable[[QPainter, Callable[[], object]], object],
) -> bytes:
    """The bytes of a PDF file; paint gets a painter of units, and what begins another page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Sciatica Timer")
    writer.setResolution(UNITS_AN_INCH)
    writer.setPageLayout(_layout(paper))
    with QPainter(writer) as painter:
        paint(painter, writer.newPage)
    buffer.close()
    return bytes(buffer.data().data())


def picture_of(sheet: Sheet, paper: QPageSize.PageSizeId, width: int, dpr: float) -> QImage:
    """The page as a picture of that width in pixels of a screen with that ratio."""
    size = size_of(paper)
    scale = width * dpr / size.width()
    pixels = QSize(round(width * dpr), round(size.height() * scale))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_sheet(painter, sheet, size)
    image.setDevicePixelRatio(dpr)
    return image


def has_printer() -> bool:
    """Whether there is a printer to print on."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(
    sheet: Sheet,
    paper: QPageSize.PageSizeId,
    parent: QWidget,
    printed: Callable[[bool], None],
) -> "QPrintDialog":
    """Let the person choose a printer; `printed` says whether the page went there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout(paper))
    printer.setDocName(translate("Report", "Exercise for sciatica"))
    dialog = QPrintDialog(printer, parent)
    # There is one page, so there is nothing to choose of it.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    # A file is made by Save as PDF, whole and for its owner only.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    # Qt's own dialog would stay small beside large text.
    dialog.setStyleSheet(f"* {{ font-size: {scaled(14)}px; }}")
    dialog.accepted.connect(lambda: printed(print_on(printer, sheet)))
    dialog.finished.connect(dialog.deleteLater)
    # QPrintDialog's own open wants a slot by its name; the dialog's does not wait either.
    QDialog.open(dialog)
    return dialog


def print_on(printer: "QPrinter", sheet: Sheet) -> bool:
    """Print the page on one side of one paper; says whether the printer took it.

    The page is drawn for the paper that was chosen in the end; where the printer cannot reach
    the edge, the margins of the page are wide enough.
    """
    paper = printer.pageLayout().pageSize().id()
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    full = printer.pageLayout().fullRectPixels(printer.resolution())
    size = size_of(paper) if not size_of(paper).isEmpty() else size_of(QPageSize.PageSizeId.A4)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = min(full.width() / size.width(), full.height() / size.height())
    painter.scale(scale, scale)
    paint_sheet(painter, sheet, size)
    return painter.end() and not _failed(printer)


def _failed(printer: "QPrinter") -> bool:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    # Of one that went away meanwhile Qt says nothing, and the page is lost without a word.
    named = printer.printerName()
    gone = bool(named) and named not in QPrinterInfo.availablePrinterNames()
    states = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    return gone or printer.printerState() in states


def _layout(paper: QPageSize.PageSizeId) -> QPageLayout:
    portrait = QPageLayout.Orientation.Portrait
    # The page has its own margins; the paper's would shift it.
    return QPageLayout(QPageSize(paper), portrait, QMarginsF(0, 0, 0, 0))
