package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.EndSubstitutions;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Substitution;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.form.TaskForms;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody stands in for a manager of Akshukur on the 10th and 11th of June 2034. */
class SubstitutionTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final LocalDate FIRST = LocalDate.of(2034, 6, 10);
    private static final LocalDate LAST = LocalDate.of(2034, 6, 11);
    private static final Instant BEFORE = Instant.parse("2034-06-09T06:00:00Z");
    private static final Instant DURING = Instant.parse("2034-06-10T06:00:00Z");
    private static final Instant LAST_SECOND = Instant.parse("2034-06-11T18:59:59Z");
    private static final Instant AFTER = Instant.parse("2034-06-11T19:00:00Z");

    @Autowired
    NameDeputy deputies;

    @Autowired
    EndSubstitutions endSubstitutions;

    @Autowired
    TaskActions actions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TaskStory story;

    @Autowired
    TaskSteps steps;

    @Autowired
    TaskForms forms;

    @Autowired
    KeepCalendar calendar;

    @Autowired
    CurrentUser user;

    @Autowired
    DecisionLog log;

    @Autowired
    TaskEntries entries;

    @Autowired
    Tales tales;

    private UUID absent;
    private UUID deputy;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        time.set(BEFORE);
        absent = person(
                new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR),
                new Reach(Role.JURY, null),
                new Reach(Role.COUNCIL_MEMBER, null),
                new Reach(Role.AUDITOR, null),
                new Reach(Role.ADMIN, null));
        deputy = person(Role.FINANCE);
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
        as(absent, () -> deputies.name(absent, deputy, FIRST, LAST, "Отпуск"));
    }

    @Test
    void aDeputyHasTheOfficesOfTheAbsentFromTheFirstSecondToTheLast() {
        as(deputy, () -> assertThat(inbox.find(task)).isEmpty());
        time.set(Instant.parse("2034-06-09T19:00:00Z"));
        as(deputy, () -> assertThat(inbox.find(task)).isPresent());
        time.set(LAST_SECOND);
        as(deputy, () -> assertThat(inbox.find(task)).isPresent());
        time.set(AFTER);
        as(deputy, () -> {
            assertThat(inbox.find(task)).isEmpty();
            assertThatThrownBy(() -> actions.claim(task)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyOfficesAreLentAndOnlyWhereTheyAreHeld() {
        time.set(DURING);
        String elsewhere = task("answerBell", tales.begin("Other", "475235100", null, List.of()))
                .getId();
        as(deputy, () -> {
            assertThat(user.require().reach())
                    .containsExactlyInAnyOrder(
                            new Reach(Role.FINANCE, null), new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR));
            assertThat(inbox.find(elsewhere)).isEmpty();
        });
    }

    @Test
    void whatIsBorrowedIsNotLentOn() {
        UUID third = person(Role.AKIMAT);
        as(deputy, () -> deputies.name(deputy, third, FIRST, LAST, "Отпуск"));
        time.set(DURING);
        as(third, () -> assertThat(user.require().reach())
                .containsExactlyInAnyOrder(new Reach(Role.AKIMAT, null), new Reach(Role.FINANCE, null)));
    }

    @Test
    void aDeputyTakesWhatTheAbsentHoldsWithWhatWasFilledInAndItSaysSo() {
        as(absent, () -> {
            actions.claim(task);
            forms.keep(task, Map.of(), Map.of("words", "Жарты"));
        });
        as(deputy, () -> assertThat(inbox.find(task)).isEmpty());
        time.set(DURING);
        as(deputy, () -> {
            TaskFilter mine = TaskFilter.of(TaskFilter.View.MINE);
            assertThat(inbox.page(mine, null, 10).rows())
                    .extracting(TaskEntry::taskId)
                    .containsExactly(task);
            actions.claim(task);
            assertThat(forms.open(task).filled()).containsEntry("words", "Жарты");
            TaskLine taken = story.of(task).get(1);
            assertThat(taken.step().kind()).isEqualTo(Kind.TAKEN);
            assertThat(taken.step().deputyFor()).isEqualTo(absent);
            assertThat(taken.deputyFor()).startsWith("house-");
            actions.complete(task, Map.of("words", "Толық"));
        });
        assertThat(tales.words(tale)).isEqualTo("Толық");
    }

    @Test
    void whatADeputyDoesAtOnceIsRecordedToo() {
        time.set(DURING);
        as(deputy, () -> actions.complete(task, Map.of("words", "Сәлем")));
        assertThat(steps.ofTask(task)).singleElement().satisfies(step -> assertThat(step.deputyFor())
                .isEqualTo(absent));
    }

    @Test
    void aFileADeputyBringsStandsInTheLogAndOneTheAbsentBringsDoesNot() {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        as(absent, () -> {
            actions.claim(task);
            forms.attach(task, "mine.pdf", pdf);
        });
        assertThat(log.about(tale)).isEmpty();
        time.set(DURING);
        as(deputy, () -> {
            actions.claim(task);
            forms.attach(task, "theirs.pdf", pdf);
        });
        assertThat(log.about(tale)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().what()).isEqualTo("fileBrought");
            assertThat(entry.decision().who()).isEqualTo(deputy);
            assertThat(entry.decision().facts())
                    .containsOnlyKeys("file", "sha256", "deputyFor")
                    .containsEntry("deputyFor", absent.toString());
        });
    }

    @Test
    void whatSomebodyDoesInTheirOwnRightIsNobodysPlace() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        as(person(Role.ADMIN), () -> deputies.list().stream()
                .filter(each -> each.absent().id().equals(absent))
                .forEach(each -> deputies.end(each.id())));
        as(absent, () -> deputies.name(absent, manager, FIRST, LAST, "Отпуск"));
        time.set(DURING);
        as(manager, () -> actions.claim(task));
        assertThat(steps.ofTask(task).get(0).deputyFor()).isNull();
    }

    @Test
    void aTaskMadeForTheAbsentAloneStaysTheirs() {
        UUID heard = tales.begin("Heard", AKSHUKUR, null, List.of(absent));
        as(absent, () -> actions.complete(task("answerBell", heard).getId(), Map.of("words", "x")));
        time.set(DURING);
        time.runDueJobs();
        String hearing = task("hearWitness", heard).getId();
        as(deputy, () -> {
            assertThat(inbox.find(hearing)).isEmpty();
            assertThatThrownBy(() -> actions.complete(hearing, Map.of("words", "x")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aDeputyWithAConflictMeetsNoTaskOfTheCase() {
        as(absent, () -> actions.claim(task));
        time.set(DURING);
        tales.conceal(tale, deputy);
        as(deputy, () -> assertThat(inbox.find(task)).isEmpty());
        UUID barredTale = tales.begin("Barred", AKSHUKUR, null, List.of());
        String barred = task("answerBell", barredTale).getId();
        as(absent, () -> actions.claim(barred));
        entries.bar(barred, deputy);
        as(deputy, () -> assertThat(inbox.find(barred)).isEmpty());
    }

    @Test
    void aDecisionByABorrowedRoleSaysInWhosePlace() {
        LocalDate day = LocalDate.of(2034, 6, 20);
        UUID ofAll = person(Role.PROGRAMME_MANAGER);
        as(ofAll, () -> deputies.name(ofAll, deputy, FIRST, LAST, "Отпуск"));
        time.set(DURING);
        as(deputy, () -> calendar.add(day, false, "Мереке", "Праздник", "Feast"));
        UUID subject = UUID.nameUUIDFromBytes(("calendar " + day).getBytes(StandardCharsets.UTF_8));
        assertThat(log.about(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().who()).isEqualTo(deputy);
            assertThat(entry.decision().facts())
                    .as("not of whoever holds the role for a village only")
                    .containsEntry("deputyFor", ofAll.toString());
        });
        as(ofAll, () -> calendar.remove(day));
        assertThat(log.about(subject).get(1).decision().facts()).doesNotContainKey("deputyFor");
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void atTheEndWhatTheDeputyTookGoesToTheAbsentAndTheEndIsRecordedOnce() {
        time.set(DURING);
        as(deputy, () -> actions.claim(task));
        time.set(AFTER);
        endSubstitutions.whatIsOver();
        endSubstitutions.whatIsOver();
        as(absent, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(absent));
        assertThat(steps.ofTask(task)).extracting(TaskStep::kind).containsExactly(Kind.TAKEN, Kind.RETURNED);
        assertThat(log.about(absent))
                .extracting(entry -> entry.decision().what())
                .containsExactly("deputyNamed", "deputyEnded");
    }

    @Test
    void whoeverIsBackEndsItAtOnce() {
        time.set(DURING);
        as(deputy, () -> {
            actions.claim(task);
            Substitution mine = only(deputies.list());
            assertThatThrownBy(() -> deputies.end(mine.id())).isInstanceOf(NotFound.class);
        });
        as(absent, () -> deputies.list().stream()
                .filter(each -> each.absent().id().equals(absent))
                .forEach(each -> deputies.end(each.id())));
        as(deputy, () -> {
            assertThat(user.require().standIns()).isEmpty();
            assertThat(inbox.find(task)).isEmpty();
        });
        as(absent, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(absent));
    }

    @Test
    void everyBrokenRuleOfNamingIsSaid() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID colleague = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> {
            assertThat(refused(manager, null, null, null, " "))
                    .containsExactly("colleagueMissing", "textMissing", "deputyDayMissing", "deputyDayMissing");
            assertThat(refused(manager, colleague, LocalDate.of(2034, 6, 8), LAST, "x"))
                    .containsExactly("deputyDayPast");
            assertThat(refused(manager, colleague, LAST, FIRST, "x")).containsExactly("deputyDaysBackwards");
            assertThat(refused(manager, manager, FIRST, LAST, "x")).containsExactly("deputyIsAbsent");
            assertThat(refused(manager, absent, FIRST, FIRST, "x")).containsExactly("deputyAway");
            assertThat(refused(absent, colleague, LAST, LAST.plusDays(9), "x")).containsExactly("deputyNamedAlready");
            assertThat(refused(colleague, manager, FIRST, LAST, "x")).containsExactly("deputyIsYourself");
            for (UUID unfit : List.of(person(Role.JURY), person(Role.APPLICANT), UUID.randomUUID())) {
                assertThatThrownBy(() -> deputies.name(manager, unfit, FIRST, LAST, "x"))
                        .isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void forSomebodyElseOnlyAManagerOfAllTheirPlacesOrAnAdministratorNames() {
        UUID ill = person(Role.DIRECTOR);
        UUID colleague = person(Role.DIRECTOR);
        UUID ofAVillage = person(new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR));
        as(ofAVillage, () -> {
            assertThatThrownBy(() -> deputies.name(ill, colleague, FIRST, LAST, "x"))
                    .isInstanceOf(NotFound.class);
            assertThat(deputies.absentees()).noneMatch(each -> each.id().equals(ill));
        });
        as(person(Role.FINANCE), () -> assertThatThrownBy(() -> deputies.name(ill, colleague, FIRST, LAST, "x"))
                .isInstanceOf(NotFound.class));
        as(person(Role.JURY), () -> assertThatThrownBy(() -> deputies.name(ill, colleague, FIRST, LAST, "x"))
                .isInstanceOf(NotFound.class));
        as(person(Role.ADMIN), () -> deputies.name(ill, colleague, FIRST, FIRST, "Болеет"));
        as(person(Role.PROGRAMME_MANAGER), () -> deputies.name(ill, colleague, LAST, LAST, "Болеет"));
        assertThat(log.about(ill))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.decision().facts()).containsKeys("deputy", "from", "until"));
    }

    private List<String> refused(UUID away, UUID standing, LocalDate from, LocalDate until, String why) {
        try {
            deputies.name(away, standing, from, until, why);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(Refusal.Reason::rule).toList();
        }
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
