"""What Today says where the record speaks for seeing a doctor."""

from collections.abc import Sequence

from sciatica_timer.domain.session import DoctorReason
from sciatica_timer.services.translation import paragraph, translate


def see_doctor_words(reasons: Sequence[DoctorReason]) -> str:
    """Why, and what to do; it alarms nobody and promises nothing."""
    why = {
        DoctorReason.WORSE_WEEKLY: translate(
            "DoctorWords", "For three weeks your pain has grown from week to week."
        ),
        DoctorReason.MORE_AFTER: translate(
            "DoctorWords", "Three times running there was more pain after exercising."
        ),
        DoctorReason.NO_BETTER: translate(
            "DoctorWords", "In the last four weeks your pain has not clearly eased."
        ),
        DoctorReason.FOUR_MONTHS: translate(
            "DoctorWords", "Your pain has been there for four months or longer."
        ),
    }
    therapy = translate("DoctorWords", "Physiotherapy is worth asking about.")
    return paragraph(
        (
            *(why[reason] for reason in reasons),
            translate(
                "DoctorWords",
                "It need not mean anything serious, but a doctor should look at it soon.",
            ),
            therapy if DoctorReason.FOUR_MONTHS in reasons else "",
        )
    )
