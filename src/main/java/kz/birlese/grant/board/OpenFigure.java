package kz.birlese.grant.board;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.birlese.grant.Call;
import kz.birlese.grant.board.BoardReach.Sight;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.FollowedCases.Scope;
import kz.birlese.workflow.FollowedStep;
import kz.birlese.workflow.FollowedSteps;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a figure of the board: the rows it was counted from, within the same scope, to read and as an Excel workbook. The
 * workbook carries names out of the house, so the decision log keeps who took it.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class OpenFigure {

    private final BoardReach reach;
    private final FollowedSteps steps;
    private final Runners runners;
    private final RowsWorkbook workbook;
    private final Accounts accounts;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final Clock clock;

    OpenFigure(
            BoardReach reach,
            FollowedSteps steps,
            Runners runners,
            RowsWorkbook workbook,
            Accounts accounts,
            WorkingDays workingDays,
            DecisionLog log,
            Clock clock) {
        this.reach = reach;
        this.steps = steps;
        this.runners = runners;
        this.workbook = workbook;
        this.accounts = accounts;
        this.workingDays = workingDays;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param call null for all that is under way
     * @param name of the figure, as {@link Figure#name} says it
     * @throws NotFound when there is no such figure, or none of the call's cases is for the person
     */
    public BoardRows rows(UUID call, String name) {
        return rows(reach.sight(), call, name);
    }

    /** The same rows as a workbook, said in the language; throws as above. */
    @Transactional
    public byte[] excel(UUID call, String name, Language language) {
        Sight sight = reach.sight();
        BoardRows rows = rows(sight, call, name);
        UUID who = sight.person().id();
        log.append(new Decision(
                Objects.requireNonNullElse(call, who),
                "boardExported",
                who,
                null,
                Map.of(
                        "figure", rows.figure().kind().name(),
                        "rows", String.valueOf(rows.rows().size()))));
        return workbook.of(rows, language, sight.person().name());
    }

    private BoardRows rows(Sight sight, UUID call, String name) {
        Figure figure = Figure.named(name);
        Call chosen = call == null ? null : sight.call(call);
        return new BoardRows(figure, chosen, person(figure), rows(reach.scope(sight, call), figure));
    }

    private String person(Figure figure) {
        return switch (figure.kind()) {
            case HELD, DONE_BY ->
                accounts.findById(figure.person()).map(Account::name).orElseThrow(NotFound::new);
            default -> null;
        };
    }

    private List<BoardRow> rows(Scope scope, Figure figure) {
        return switch (figure.kind()) {
            case WAITING -> waiting(scope, step -> isAt(figure, 0, step));
            case OVERDUE -> waiting(scope, step -> isAt(figure, 0, step) && step.isOverdue(clock.instant()));
            case HELD ->
                waiting(
                        scope,
                        step -> CountWaiting.isHeldByStaff(step)
                                && step.person().equals(figure.person())
                                && isAt(figure, 1, step));
            case ROLE ->
                waiting(
                        scope,
                        step -> !CountWaiting.isHeldByStaff(step)
                                && isAt(figure, 0, step)
                                && figure.text(1).equals(step.role()));
            case DONE -> told(steps.done(scope, figure.text(0)));
            case DONE_BY ->
                told(steps.doneBy(scope, figure.person(), clock.instant().minus(ReadBoard.LATELY)));
            case REACHED ->
                inFunnel(
                        scope,
                        each -> each.hasReached(figure.stage())
                                && (!figure.has(1)
                                        || each.traits().get(figure.trait()).equals(figure.text(2))));
            case STILL -> inFunnel(scope, each -> each.reached() == figure.stage() && each.lost() == null);
            case LOST ->
                inFunnel(
                        scope,
                        each -> each.reached() == figure.stage()
                                && figure.text(1).equals(each.lost()));
        };
    }

    /** Without a box in the figure, any. */
    private static boolean isAt(Figure figure, int place, FollowedStep step) {
        return figure.has(place) ? figure.text(place).equals(step.box()) : step.role() != null;
    }

    private List<BoardRow> waiting(Scope scope, Predicate<FollowedStep> wanted) {
        return told(steps.waiting(scope).stream().filter(wanted).toList());
    }

    private List<BoardRow> told(List<FollowedStep> found) {
        Set<UUID> staff = found.stream()
                .filter(step -> step.ended() != null || CountWaiting.isHeldByStaff(step))
                .map(FollowedStep::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names =
                accounts.findAllById(staff).stream().collect(Collectors.toMap(Account::id, Account::name));
        return found.stream().map(step -> row(step, names)).toList();
    }

    /** An applicant is not named as the one who has to act: the case says whose it is. */
    private BoardRow row(FollowedStep step, Map<UUID, String> names) {
        boolean isOwn =
                step.person() != null && step.person().equals(step.card().owner());
        // A clock that was put back must not take the page away.
        Instant now = clock.instant().isBefore(step.since()) ? step.since() : clock.instant();
        Instant until = step.ended() == null ? now : step.ended();
        return new BoardRow(
                step.rootInstance(),
                step.card(),
                step.box(),
                null,
                null,
                isOwn ? null : names.get(step.person()),
                step.role(),
                step.since(),
                step.due(),
                step.ended(),
                workingDays.between(step.since(), until));
    }

    private List<BoardRow> inFunnel(Scope scope, Predicate<Runner> wanted) {
        return runners.in(scope).stream()
                .filter(wanted)
                .map(each -> new BoardRow(
                        each.rootInstance(),
                        each.card(),
                        null,
                        each.reached(),
                        each.lost(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }
}
