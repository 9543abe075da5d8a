package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardRow;
import kz.birlese.grant.board.BoardRows;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Funnel;
import kz.birlese.grant.board.Load;
import kz.birlese.grant.board.OpenFigure;
import kz.birlese.grant.board.ReadBoard;
import kz.birlese.grant.board.Stage;
import kz.birlese.grant.board.Trait;
import kz.birlese.grant.board.Waiting;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.StepTime;
import kz.birlese.workflow.Tracking;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of a call: whose it is, that each figure opens exactly its rows, what leaves the house as a workbook. */
class BoardTest extends CompetitionHouse {

    /** What reads as a formula wherever texts are not kept as texts. */
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"ақша\")";

    @Autowired
    private ReadBoard read;

    @Autowired
    private OpenFigure open;

    @Autowired
    private Tracking tracking;

    @Autowired
    private DecisionLog log;

    @Test
    void everyFigureOpensAsManyRowsAsItSays() {
        UUID call = scoring();
        Board board = board(director, call);
        assertThat(board.waiting().overdue()).isPositive();
        Map<Figure, Integer> figures = new HashMap<>();
        figures.put(Figure.of(Kind.WAITING), board.waiting().tasks());
        figures.put(Figure.of(Kind.OVERDUE), board.waiting().overdue());
        board.waiting().steps().forEach(step -> {
            figures.put(Figure.of(Kind.WAITING, step.box()), step.waiting());
            figures.put(Figure.of(Kind.OVERDUE, step.box()), step.overdue());
            step.hands().forEach(hand -> figures.put(figure(step, hand), hand.waiting()));
        });
        board.times().forEach(time -> figures.put(Figure.of(Kind.DONE, time.box()), time.times()));
        board.loads().forEach(load -> {
            figures.put(Figure.of(Kind.HELD, load.person()), load.open());
            figures.put(Figure.of(Kind.DONE_BY, load.person()), load.lately());
        });
        board.funnel().stages().forEach(step -> {
            figures.put(Figure.of(Kind.REACHED, step.stage()), step.reached());
            figures.put(Figure.of(Kind.STILL, step.stage()), step.still());
            step.lost().forEach((why, number) -> figures.put(Figure.of(Kind.LOST, step.stage(), why), number));
        });
        board.funnel()
                .groups()
                .forEach((trait, groups) -> groups.forEach(group -> group.reached()
                        .forEach((stage, number) ->
                                figures.put(Figure.of(Kind.REACHED, stage, trait, group.word()), number))));
        assertThat(figures.keySet()).extracting(Figure::kind).contains(Kind.values());
        as(
                director,
                () -> figures.forEach((figure, number) -> assertThat(
                                open.rows(call, figure.name()).rows())
                        .as(figure.name())
                        .hasSize(number)));
    }

    private static Figure figure(Waiting.Step step, Waiting.Hand hand) {
        return hand.person() == null
                ? Figure.of(Kind.ROLE, step.box(), hand.role())
                : Figure.of(Kind.HELD, hand.person(), step.box());
    }

    @Test
    void everyRowLeadsToACaseThatThePersonMayTrack() {
        UUID call = scoring();
        as(director, () -> open.rows(call, Figure.of(Kind.WAITING).name()).rows().stream()
                .map(BoardRow::rootInstance)
                .distinct()
                .forEach(root -> assertThat(tracking.find(root).rootInstance()).isEqualTo(root)));
    }

    @Test
    void staffAreNamedAndApplicantsAreNot() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        startedApplication(call, applicant);
        submitted(call, 900_000, 150_000);
        Board board = board(director, call);
        assertThat(step(board, "completeApplication").hands())
                .containsExactly(new Waiting.Hand(null, null, "APPLICANT", 1, 0));
        as(director, () -> assertThat(open.rows(
                                call,
                                Figure.of(Kind.DONE, "completeApplication").name())
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isNull()));
        assertThat(step(board, "confirmCompleteness").hands())
                .containsExactly(new Waiting.Hand(null, null, "PROGRAMME_MANAGER", 1, 0));
        Task task = tasks.createTaskQuery().taskDefinitionKey("confirmCompleteness").list().stream()
                .filter(each -> isOf(call, each))
                .findFirst()
                .orElseThrow();
        as(manager, () -> actions.claim(task.getId()));
        assertThat(step(board(director, call), "confirmCompleteness").hands())
                .extracting(Waiting.Hand::person)
                .containsExactly(manager);
        assertThat(board.loads()).extracting(Load::person).doesNotContain(applicant);
    }

    @Test
    void aConflictOfInterestIsInNoFigureAndNoRow() {
        UUID juror = person(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null));
        jurors.set(0, juror);
        UUID call = openCall(rules());
        List<UUID> all = Stream.of(1_200_000, 900_000, 800_000)
                .map(amount -> eligible(call, amount, 150_000))
                .toList();
        openScoring(call);
        UUID kept = all.stream()
                .filter(each -> sheets(each).stream()
                        .anyMatch(task -> task.getAssignee().equals(juror.toString())))
                .findFirst()
                .orElseThrow();
        Task sheet = sheets(kept).stream()
                .filter(task -> task.getAssignee().equals(juror.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(started(board(juror, call))).isEqualTo(3);
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Өтінім беруші туысым.");
        as(juror, () -> actions.complete(sheet.getId(), conflict));
        time.runDueJobs();

        Board board = board(juror, call);
        assertThat(started(board)).isEqualTo(2);
        assertThat(started(board(director, call))).isEqualTo(3);
        as(juror, () -> Stream.of(
                        Figure.of(Kind.REACHED, Stage.STARTED),
                        Figure.of(Kind.WAITING),
                        Figure.of(Kind.DONE, "scoreApplication"),
                        Figure.of(Kind.DONE, "completeApplication"))
                .forEach(figure -> assertThat(open.rows(call, figure.name()).rows())
                        .as(figure.name())
                        .noneMatch(row -> row.card().caseId().equals(kept))));
        assertThat(board.forecast().standing().scoring()).isEqualTo(2);
    }

    @Test
    void whoeverLooksAfterOnePlaceReckonsWithItsCasesOnly() {
        UUID call = openCall(rules());
        submitted(call, 900_000, 150_000);
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, BATYR));
        UUID here = person(new Reach(Role.AUDITOR, AKSHUKUR));
        assertThatThrownBy(() -> board(elsewhere, call)).isInstanceOf(NotFound.class);
        Board board = board(here, call);
        assertThat(started(board)).isEqualTo(1);
        assertThat(board.forecast()).as("the call lies in other places too").isNull();
        assertThat(board(director, call).forecast()).isNotNull();
        as(elsewhere, () -> assertThatThrownBy(() ->
                        open.rows(call, Figure.of(Kind.REACHED, Stage.STARTED).name()))
                .isInstanceOf(NotFound.class));
    }

    /** An administrator's office does not widen what somebody sees as a manager of one place. */
    @Test
    void keepingAccountsEverywhereDoesNotOpenTheBoardOfOtherPlaces() {
        UUID call = openCall(rules());
        submitted(call, 900_000, 150_000);
        UUID both = person(new Reach(Role.PROGRAMME_MANAGER, BATYR), new Reach(Role.ADMIN, null));
        assertThatThrownBy(() -> board(both, call)).isInstanceOf(NotFound.class);
    }

    @Test
    void financeSeesFiguresWithoutNamesAndOpensNoRows() {
        UUID call = scoring();
        UUID finance = person(Role.FINANCE);
        Board board = board(finance, call);
        assertThat(board.seesRows()).isFalse();
        assertThat(board.forecast()).isNotNull();
        assertThat(board.funnel().stages())
                .isEqualTo(board(director, call).funnel().stages());
        assertThat(board.waiting().steps())
                .flatExtracting(Waiting.Step::hands)
                .allMatch(hand -> hand.name() == null && hand.person() == null);
        assertThat(board.loads()).isEmpty();
        assertThat(board.funnel().groups().get(Trait.SETTLEMENT))
                .as("people of one place")
                .extracting(Funnel.Group::reached)
                .allSatisfy(reached -> assertThat(reached.values()).allMatch(people -> people == 0 || people > 2));
        as(finance, () -> assertThatThrownBy(() ->
                        open.rows(call, Figure.of(Kind.REACHED, Stage.STARTED).name()))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void ofFewerThanFiveTasksNoTimeIsTold() {
        UUID call = openCall(rules());
        for (int i = 0; i < 4; i++) {
            submitted(call, 900_000, 150_000);
        }
        assertThat(board(director, call).times()).extracting(StepTime::box).doesNotContain("completeApplication");
        submitted(call, 900_000, 150_000);
        assertThat(board(director, call).times()).extracting(StepTime::box).contains("completeApplication");
        assertThat(board(director, call).loads()).extracting(Load::median).containsOnlyNulls();
    }

    @Test
    void whatNamesNoFigureIsNotFound() {
        UUID call = openCall(rules());
        submitted(call, 900_000, 150_000);
        as(director, () -> Stream.of(
                        null,
                        "",
                        "NONE",
                        "HELD",
                        "HELD.nobody",
                        "LOST.STARTED",
                        "REACHED.NONE",
                        "ROLE.scoreApplication")
                .forEach(name ->
                        assertThatThrownBy(() -> open.rows(call, name)).as(name).isInstanceOf(NotFound.class)));
    }

    @Test
    void theWorkbookHoldsTheRowsAsTextsAndTheLogKnowsWhoTookIt() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> values = proposal(application, applicant, AKSHUKUR, 900_000, 150_000);
        values.put("title", FORMULA);
        complete(applicant, "completeApplication", application, values);
        submitted(call, 900_000, 150_000);
        String figure = Figure.of(Kind.WAITING, "confirmCompleteness").name();
        BoardRows[] rows = new BoardRows[1];
        byte[][] excel = new byte[1][];
        as(director, () -> {
            rows[0] = open.rows(call, figure);
            excel[0] = open.excel(call, figure, Language.RU);
        });
        List<List<String>> cells = read(excel[0]);
        assertThat(cells.get(1).get(0)).contains(calls.named(call).number());
        assertThat(cells.get(2).get(0)).contains("house-");
        assertThat(cells.subList(5, cells.size()))
                .extracting(line -> line.get(0))
                .containsExactlyElementsOf(
                        rows[0].rows().stream().map(row -> row.card().number()).toList());
        assertThat(cells).anyMatch(line -> line.contains(FORMULA));
        assertThat(log.about(call))
                .extracting(DecisionLog.Entry::decision)
                .filteredOn(decision -> decision.what().equals("boardExported"))
                .containsExactly(
                        new Decision(call, "boardExported", director, null, Map.of("figure", "WAITING", "rows", "2")));
    }

    @Test
    void theQuestionsToTheDatabaseDoNotGrowWithTheApplications() {
        UUID call = openCall(rules());
        eligible(call, 900_000, 150_000);
        submitted(call, 900_000, 150_000);
        startedApplication(call, applicant(AKSHUKUR));
        int few = questions(() -> board(director, call));
        for (int i = 0; i < 4; i++) {
            eligible(call, 900_000, 150_000);
            submitted(call, 900_000, 150_000);
            startedApplication(call, applicant(AKSHUKUR));
        }
        assertThat(questions(() -> board(director, call))).isEqualTo(few).isBetween(10, 60);
    }

    /** As the loggers of the two ways to the database tell them. */
    private int questions(Runnable work) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        List<Logger> loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        heard.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        String here = Thread.currentThread().getName();
        return (int) new ArrayList<>(heard.list)
                .stream()
                        .filter(event -> event.getThreadName().equals(here))
                        .filter(event -> !event.getFormattedMessage().startsWith("Executing prepared SQL query"))
                        .count();
    }

    /** Three applications overdue at the jury, one at the check, one scored, one found too old, one lapsed. */
    private UUID scoring() {
        UUID call = openCall(rules());
        submitted(call, 700_000, 100_000);
        startedApplication(call, applicant(AKSHUKUR));
        UUID old = application(call, "ideaAgeMonths", 30);
        complete(manager, "confirmCompleteness", old, Map.of("decision", "GO_ON"));
        UUID scored = eligible(call, 1_000_000, 150_000);
        List<UUID> others = Stream.of(1_200_000, 900_000, 800_000)
                .map(amount -> eligible(call, amount, 150_000))
                .toList();
        openScoring(call);
        score(scored, 4);
        assertThat(others).allMatch(each -> sheets(each).stream().count() == 2);
        time.forward(Duration.ofDays(25));
        return call;
    }

    private UUID application(UUID call, String field, Object value) {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> values = proposal(application, applicant, AKSHUKUR, 900_000, 150_000);
        values.put(field, value);
        complete(applicant, "completeApplication", application, values);
        time.runDueJobs();
        return application;
    }

    private boolean isOf(UUID call, Task task) {
        return applications.findByCallId(call).stream()
                .anyMatch(each -> tasks.createTaskQuery()
                                .taskId(task.getId())
                                .processInstanceBusinessKey(each.id().toString())
                                .count()
                        > 0);
    }

    private Board board(UUID person, UUID call) {
        Board[] board = new Board[1];
        as(person, () -> board[0] = read.of(call));
        return board[0];
    }

    private static int started(Board board) {
        return board.funnel().stages().get(0).reached();
    }

    private static Waiting.Step step(Board board, String box) {
        return board.waiting().steps().stream()
                .filter(step -> step.box().equals(box))
                .findFirst()
                .orElseThrow();
    }

    /** The lines of the sheet, texts as texts and all else as it is written; fails on anything that would be reckoned. */
    private static List<List<String>> read(byte[] excel) {
        Map<String, Document> parts = parts(excel);
        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTag("f")).isEmpty();
        List<String> texts =
                parts.get("xl/sharedStrings.xml").getElementsByTag("si").eachText();
        return sheet.getElementsByTag("row").stream()
                .map(row -> row.getElementsByTag("c").stream()
                        .filter(Element::hasText)
                        .map(cell ->
                                cell.attr("t").equals("s") ? texts.get(Integer.parseInt(cell.text())) : cell.text())
                        .toList())
                .toList();
    }

    private static Map<String, Document> parts(byte[] excel) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path file = Files.createTempFile("board", ".xlsx");
            Files.write(file, excel);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(part.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }
}
