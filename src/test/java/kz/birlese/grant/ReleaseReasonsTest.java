package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.people.Accounts;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What jurors wrote reaches the applicant through a person's hands, and names nobody. */
class ReleaseReasonsTest extends CompetitionHouse {

    private static final String FIRST = "Әріптесім Ақтаудан, бұл жобаны жақсы білемін: ұны жоқ.";
    private static final String SECOND = "Бюджет негізделмеген, көлік құны екі рет саналған.";

    @Autowired
    private ReasonScreenings screenings;

    @Autowired
    private ScreenReasons screen;

    @Autowired
    private SendDecisionLetter sendLetter;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private Assessments assessments;

    private UUID application;
    private UUID screening;

    @BeforeEach
    void decideOne() {
        UUID call = openCall(rules());
        application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        sheets(application).forEach(this::scored);
        time.runDueJobs();
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        screening = screenings.findByApplicationId(application).orElseThrow().id();
    }

    /** Ends at {@code reasonsSent}. */
    @Test
    void reasonsFollowTheDecisionWithoutWhatWasTakenOut() {
        assertThat(letter("applicationDecided/" + application + "/AWARDED"))
                .contains("бөлек хатпен келеді")
                .doesNotContain("Әріптесім", "Бюджет негізделмеген");
        assertThat(post.keyed("jurorsReasons/" + application))
                .as("nothing goes out unscreened")
                .isEmpty();

        complete(manager, "screenReasons", screening, released("бұл жобаны жақсы білемін: ұны жоқ.", SECOND));
        time.runDueJobs();

        assertThat(hasEnded("reasonsSent", screening)).isTrue();
        sendLetter.about(application, 1);
        assertThat(letter("applicationDecided/" + application + "/AWARDED/1"))
                .as("they have been sent and do not follow any more")
                .doesNotContain("бөлек хатпен келеді");
        assertThat(letter("jurorsReasons/" + application))
                .contains("[…] бұл жобаны жақсы білемін: ұны жоқ.", SECOND, "Relevance kk", "1-парақ", "2-парақ")
                .doesNotContain("Әріптесім");
        jurors.forEach(juror -> assertThat(letter("jurorsReasons/" + application))
                .doesNotContain(accounts.findById(juror).orElseThrow().name()));
    }

    @Test
    void whoScreensTakesWordsOutAndWritesNone() {
        assertThatThrownBy(() -> complete(manager, "screenReasons", screening, released("Жобаны жақтырдым.", SECOND)))
                .satisfies(refused("reasonRewritten"));
        assertThatThrownBy(() -> complete(manager, "screenReasons", screening, released("жақсы жобаны бұл", SECOND)))
                .as("in another order")
                .satisfies(refused("reasonRewritten"));
        assertThat(ReleasedReason.marked("Аға мен Ілияс бірге жұмыс істейді.", "мен бірге істейді.", "x"))
                .isEqualTo("[…] мен […] бірге […] істейді.");
        assertThat(ReleasedReason.marked(SECOND, SECOND, "x")).isEqualTo(SECOND);
        assertThat(ReleasedReason.marked(SECOND, null, "x")).isEqualTo("[…]");
        assertThat(ReleasedReason.marked("а б в", "а […] в", "x")).isEqualTo("а […] в");
    }

    /** However the one who screens looked at it. */
    @Test
    void theNameOfAJurorNeverGoesOut() {
        String name = accounts.findById(jurors.get(4)).orElseThrow().name();
        List<String> kept = new ArrayList<>();
        as(manager, () -> screen.of(screening).forEach(each -> kept.add(each.text())));
        assertThat(kept).anyMatch(each -> each.contains(name));
        assertThatThrownBy(() -> as(manager, () -> screen.release(screening, kept)))
                .satisfies(refused("reasonNamesJuror"));
    }

    @Test
    void whoWroteAReasonDoesNotScreenIt() {
        Assessment own = sheet();
        as(person(Role.ADMIN), () -> grantRole.to(own.juror(), new Reach(Role.PROGRAMME_MANAGER, null)));
        Task task = task();
        assertThatThrownBy(() -> as(own.juror(), () -> actions.claim(task.getId())))
                .isInstanceOf(NotFound.class);
        as(manager, () -> {
            actions.claim(task.getId());
            assertThat(forms.open(task.getId()).filled()).containsKey("reasons");
        });
    }

    private Assessment sheet() {
        return assessments.findByApplicationId(application).get(0);
    }

    private Task task() {
        return tasks.createTaskQuery()
                .taskDefinitionKey("screenReasons")
                .processInstanceBusinessKey(screening.toString())
                .singleResult();
    }

    /** Each sheet has the two reasons; the names in them are taken out. */
    private static Map<String, Object> released(String first, String second) {
        Map<String, Object> values = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int sheet = 0; sheet < 2; sheet++) {
            rows.add(Map.of("released", first));
            rows.add(Map.of("released", second));
        }
        values.put("reasons", rows);
        return values;
    }

    private void scored(Task task) {
        String name = accounts.findById(jurors.get(4)).orElseThrow().name();
        List<Map<String, Object>> rows =
                List.of(Map.of("score", "5", "reason", FIRST), Map.of("score", "5", "reason", SECOND + " " + name));
        as(UUID.fromString(task.getAssignee()), () -> actions.complete(task.getId(), Map.of("scores", rows)));
    }

    private static Consumer<Throwable> refused(String rule) {
        return thrown -> assertThat(((Refusal) thrown).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule);
    }
}
