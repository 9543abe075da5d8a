package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant the outcome, with its arithmetic, in the applicant's language; the jurors' reasons follow. */
@Service
@Transactional
@BySystem
public class SendDecisionLetter {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final ReleaseReasons releaseReasons;
    private final ApplicationLetters letters;

    SendDecisionLetter(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            ReleaseReasons releaseReasons,
            ApplicationLetters letters) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.releaseReasons = releaseReasons;
        this.letters = letters;
    }

    /** Whether there is an outcome to tell about, and another may follow. */
    public boolean isOnReserve(UUID applicationId) {
        return applications.named(applicationId).status() == ApplicationStatus.RESERVE;
    }

    /** {@code times} counts how often it is told once more. Answers whether the application is on the reserve list, so that another outcome may follow. */
    public boolean about(UUID applicationId, int times) {
        GrantApplication application = applications.named(applicationId);
        RankedApplication ranked = ranking.findByApplicationId(applicationId).orElseThrow();
        releaseReasons.of(application);
        letters.decided(application, ranked, calls.named(application.callId()), times);
        return application.status() == ApplicationStatus.RESERVE;
    }
}
