package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.Tracking.Step;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where all cases stand that a person follows, and that the list of each box shows exactly those. */
class ProcessPicturesTest extends HouseTest {

    /** No other test tells tales there. */
    private static final String KYZYLTOBE = "475040100";

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private Tracking tracking;

    @Autowired
    private TaskActions actions;

    @Autowired
    private Tales tales;

    @Autowired
    private CaseEntries entries;

    private UUID local;
    private UUID manager;
    private Map<String, Box> before;

    @BeforeEach
    void lookAround() {
        local = person(new Reach(Role.DIRECTOR, KYZYLTOBE));
        manager = person(Role.PROGRAMME_MANAGER);
        before = boxes("tellTale");
    }

    @Test
    void everyTokenIsCountedAtItsBoxAndTheListOfTheBoxShowsItsCases() {
        UUID asked = begin();
        UUID onTheWay = begin();
        answer(onTheWay);
        UUID ill = begin();
        answer(ill);
        tales.letThePigeonFallIll(ill);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.fire("sendWord", ill)).hasMessageContaining("pigeon");
        }
        UUID heard = begin(person(Role.JURY), person(Role.JURY));
        answer(heard);
        time.fire("sendWord", heard);
        UUID more = begin();
        answer(more);
        time.fire("sendWord", more);
        time.fire("silenceOver", more);

        assertThat(more("answerBell")).isEqualTo(List.of(1, 1, 0));
        assertThat(more("sendWord")).isEqualTo(List.of(2, 2, 1));
        assertThat(more("hearWitness")).isEqualTo(List.of(2, 1, 0));
        assertThat(more("tellMoreCall")).isEqualTo(List.of(1, 1, 0));
        assertThat(boxes("tellMore").get("addWord").tokens()).isPositive();
        assertThat(at("answerBell")).contains(asked).doesNotContain(onTheWay, ill, heard, more);
        assertThat(at("sendWord")).contains(onTheWay, ill).doesNotContain(asked, heard, more);
        assertThat(at("hearWitness")).contains(heard).doesNotContain(asked, onTheWay, ill, more);
        assertThat(at("addWord")).contains(more).doesNotContain(asked, onTheWay, ill, heard);
        assertThat(tokensOfEach(List.of(asked, onTheWay, ill, heard, more)))
                .isEqualTo(Map.of("answerBell", 1, "sendWord", 2, "hearWitness", 2, "tellMoreCall", 1, "addWord", 1));
    }

    @Test
    void aCaseThatAConflictOrADistanceKeepsFromAPersonIsNotCounted() {
        UUID kept = begin();
        assertThat(more("answerBell")).isEqualTo(List.of(1, 1, 0));
        tales.conceal(kept, local);
        assertThat(more("answerBell")).isEqualTo(List.of(0, 0, 0));
        UUID elsewhere = person(new Reach(Role.DIRECTOR, "475030100"));
        assertThat(by(elsewhere, () -> pictures.of("tellTale", null)).boxes())
                .allMatch(box -> box.tokens() == 0 && box.stuck() == 0);
        assertThat(by(elsewhere, pictures::processes)).allMatch(line -> line.running() == 0 && line.stuck() == 0);
    }

    @Test
    void theListOfProcessesCountsRunsAndThoseThatWaitForHelp() {
        ProcessPictures.Line earlier = line();
        UUID ill = begin();
        answer(ill);
        tales.letThePigeonFallIll(ill);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.fire("sendWord", ill)).hasMessageContaining("pigeon");
        }
        begin();
        assertThat(line()).isEqualTo(new ProcessPictures.Line("tellTale", earlier.running() + 2, earlier.stuck() + 1));
    }

    @Test
    void aStepOfOneVersionListsOnlyCasesOfIt() {
        UUID tale = begin();
        int version = by(local, () -> pictures.versions("tellTale")).get(0).number();
        assertThat(at(new Step("answerBell", version))).contains(tale);
        assertThat(at(new Step("answerBell", version + 1))).isEmpty();
    }

    @Test
    void whatThereIsNotIsNotFoundAndWhoeverDoesNotTrackSeesNothing() {
        assertThatThrownBy(() -> by(local, () -> pictures.of("noSuchProcess", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> by(local, () -> pictures.of("tellTale", 99_999)))
                .isInstanceOf(NotFound.class);
        UUID applicant = person(Role.APPLICANT);
        assertThatThrownBy(() -> by(applicant, pictures::processes)).isInstanceOf(RuntimeException.class);
    }

    private UUID begin(UUID... witnesses) {
        return tales.begin("қызыл", KYZYLTOBE, null, List.of(witnesses));
    }

    private void answer(UUID tale) {
        as(manager, () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Сәлем")));
    }

    /** Tokens, cases and stuck cases at the box that were not there at first. */
    private List<Integer> more(String name) {
        Box now = boxes("tellTale").get(name);
        Box then = before.get(name);
        return List.of(now.tokens() - then.tokens(), now.cases() - then.cases(), now.stuck() - then.stuck());
    }

    private Map<String, Box> boxes(String process) {
        return by(local, () -> pictures.of(process, null)).boxes().stream()
                .collect(Collectors.toMap(Box::box, box -> box));
    }

    private ProcessPictures.Line line() {
        return by(local, pictures::processes).stream()
                .filter(each -> each.process().equals("tellTale"))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> at(String box) {
        return at(new Step(box, null));
    }

    private List<UUID> at(Step step) {
        Tracking.Filter filter = new Tracking.Filter(null, null, null, null, null, step);
        return by(local, () -> tracking.page(filter, null, 100)).rows().stream()
                .map(row -> row.entry().card().caseId())
                .toList();
    }

    /** As the page of each case tells it. */
    private Map<String, Integer> tokensOfEach(List<UUID> all) {
        Map<String, Integer> tokens = new HashMap<>();
        for (UUID tale : all) {
            String root = entries.about(tale).get(0).rootInstance();
            by(local, () -> tracking.parts(root))
                    .forEach(part -> part.active().forEach((box, count) -> tokens.merge(box, count, Integer::sum)));
        }
        return tokens;
    }

    private <T> T by(UUID person, Callable<T> question) {
        Object[] answer = new Object[1];
        as(person, () -> {
            try {
                answer[0] = question.call();
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        });
        @SuppressWarnings("unchecked")
        T told = (T) answer[0];
        return told;
    }
}
