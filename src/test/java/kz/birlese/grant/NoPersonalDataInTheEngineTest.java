package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.Role;
import kz.birlese.workflow.EngineColumns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole story with words planted in every answer: none of them may stand in any column of the engine's tables. */
class NoPersonalDataInTheEngineTest extends GrantTest {

    private static final String NAME = "Zhanbolat Planted";
    private static final String PHONE = "7013334455";
    private static final String IDENTITY = "800515100232";

    @Autowired
    private EngineColumns columns;

    @Autowired
    private ApplicantProfiles profiles;

    @Autowired
    private WithdrawApplication withdraw;

    @Test
    void nothingAPersonTypedIsInTheEngine() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID applicant = applicant();
        UUID application = start(call, applicant);
        complete("completeApplication", application, applicant, planted(application, applicant));
        complete("confirmCompleteness", application, manager, ask());
        complete("answerClarification", application, applicant, Map.of("answer", planted()));
        complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON", "note", planted()));
        List<UUID> jurors = appoint(call, 3);
        close(call);
        openScoring(call);
        for (UUID juror : jurors) {
            score(application, juror);
        }
        as(applicant, () -> withdraw.of(application));

        ApplicantProfile profile = profiles.findById(applicant).orElseThrow();
        assertThat(columns.tables()).hasSizeGreaterThan(40);
        assertThat(columns.holding(
                        NAME,
                        PHONE,
                        IDENTITY,
                        "Наубайхана",
                        "Сынақова",
                        profile.identityNumber().digits(),
                        profile.phone().substring(1)))
                .isEmpty();
    }

    private void score(UUID application, UUID juror) {
        boolean asked = assessments
                .findByApplicationIdAndJuror(application, juror)
                .filter(sheet -> sheet.state() == Assessment.State.ASSIGNED)
                .isPresent();
        if (asked) {
            Map<String, Object> row = Map.of("score", "5", "reason", planted());
            complete("scoreApplication", application, juror, Map.of("scores", List.of(row, row, row)));
        }
    }

    private Map<String, Object> planted(UUID application, UUID applicant) {
        Map<String, Object> values = filled(application, applicant);
        for (String question : List.of("title", "summary", "contribution", "products", "experience", "risks")) {
            values.put(question, "Наубайхана " + planted());
        }
        return values;
    }

    private static String planted() {
        return NAME + ", +" + PHONE + ", " + IDENTITY;
    }

    private static Map<String, Object> ask() {
        return Map.of("decision", "ASK", "question", "Are you " + planted() + "?");
    }
}
