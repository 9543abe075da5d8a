package kz.birlese.grant;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes that follow an award, and those about freed money and complaints. */
@Component
class AwardFollowUp {

    private static final String ALLOWED = "isContractingAllowed";
    private static final String TOTAL_KNOWN = "isLateTotalKnown";

    private final Processes processes;

    AwardFollowUp(Processes processes) {
        this.processes = processes;
    }

    void start(Award award, boolean contractingAllowed) {
        processes.start(
                "awardFollowUp",
                award.id(),
                Map.of(
                        "awardee",
                        award.awardee().toString(),
                        "acceptUntil",
                        Date.from(award.acceptUntil()),
                        "isAgreementSigned",
                        false,
                        ALLOWED,
                        contractingAllowed));
    }

    void allowContracting(UUID award) {
        processes.set(award, ALLOWED, true);
    }

    void offerFreedMoney(ReserveOffer offer) {
        processes.start("offerReserve", offer.id(), Map.of());
    }

    void hear(Complaint complaint) {
        processes.start(
                "complaint",
                complaint.id(),
                Map.of("complainant", complaint.complainant().toString(), TOTAL_KNOWN, false));
    }

    /** The late place of a readmitted application can be decided. */
    void lateTotalKnown(UUID complaint) {
        processes.set(complaint, TOTAL_KNOWN, true);
    }

    /** A readmitted application takes no further part. */
    void readmissionDropped(UUID complaint) {
        processes.tell("readmissionDropped", complaint, Map.of());
    }

    /** Tells an application that still waits for an outcome; one whose process has ended hears by letter alone. */
    void tellOutcome(UUID application, Outcome outcome) {
        if (processes.awaits("outcomeDecided", application)) {
            processes.tell(
                    "outcomeDecided", application, Map.of("outcome", outcome.name(), ApplicationProcess.BACK, false));
        }
    }
}
