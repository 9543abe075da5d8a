package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits and reports while a grant runs. */
@Service
@Transactional
public class FollowUpGrant {

    private final Awards awards;
    private final AwardReach reach;
    private final Calls calls;
    private final AwardVisits visits;
    private final ProgressReports reports;
    private final Letters letters;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpGrant(
            Awards awards,
            AwardReach reach,
            Calls calls,
            AwardVisits visits,
            ProgressReports reports,
            Letters letters,
            WorkingDays workingDays,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.awards = awards;
        this.reach = reach;
        this.calls = calls;
        this.visits = visits;
        this.reports = reports;
        this.letters = letters;
        this.workingDays = workingDays;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** When the next report is due and when a reminder of it goes out. */
    public record Schedule(Instant reminderAt, Instant dueAt) {}

    /** Notes a monitoring visit and opens the report that follows it. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public Schedule visit(UUID awardId, LocalDate on, String findings, List<String> files) {
        Award award = reach.require(Role.PROGRAMME_MANAGER, awardId);
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new Refusal("visitInFuture", "visitedOn", Map.of("found", on));
        }
        visits.save(new AwardVisit(awardId, on, user.require().id(), findings, files));
        log.append(new Decision(awardId, "grantVisited", user.require().id(), null, Map.of("on", on.toString())));
        return openReport(award);
    }

    private Schedule openReport(Award award) {
        Schedule schedule = within(calls.named(award.callId()).settings().reportDays());
        int position = reports.findByAwardIdOrderByPosition(award.id()).size() + 1;
        reports.save(new ProgressReport(award.id(), position, schedule.dueAt()));
        return schedule;
    }

    /** The reminder goes out halfway through the term. */
    private Schedule within(int days) {
        Instant now = clock.instant();
        return new Schedule(workingDays.after(now, Math.max(1, days / 2)), workingDays.after(now, days));
    }

    /** The awardee reports; may be sent again after a query. */
    @RolesAllowed(Role.Named.APPLICANT)
    public void report(UUID awardId, ProgressReport.Contents contents) {
        awards.findById(awardId)
                .filter(award -> award.awardee().equals(user.require().id()))
                .orElseThrow(NotFound::new);
        if (contents.youth() > contents.jobs() || contents.women() > contents.jobs()) {
            throw new Refusal("jobsPartOverWhole", "jobs", Map.of("needed", contents.jobs()));
        }
        latest(awardId).submit(contents, clock.instant());
        log.append(new Decision(awardId, "reportSubmitted", user.require().id(), null, Map.of()));
    }

    /** Answers whether an instalment is left to pay. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public boolean acceptReport(UUID awardId) {
        Award award = reach.require(Role.PROGRAMME_MANAGER, awardId);
        latest(awardId).accept(user.require().id());
        log.append(new Decision(awardId, "reportAccepted", user.require().id(), null, Map.of()));
        return award.nextInstalment().isPresent();
    }

    /**
     * Sends the report back and answers by when it is due again: a query is a clarification.
     *
     * @param question what is unclear or missing; goes back to the awardee with the form
     */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public Schedule queryReport(UUID awardId, String question) {
        Award award = reach.require(Role.PROGRAMME_MANAGER, awardId);
        if (question == null) {
            throw new Refusal("reasonNeeded", "query", Map.of());
        }
        ProgressReport report = latest(awardId);
        Schedule schedule = within(calls.named(award.callId()).settings().clarificationDays());
        report.ask(question, schedule.dueAt());
        log.append(new Decision(awardId, "reportQueried", user.require().id(), question, Map.of()));
        letters.tell(
                new Letter(
                        "reportQueried:" + awardId + ":" + report.submittedAt(),
                        award.awardee(),
                        "report-queried",
                        Topic.BINDING,
                        Subject.ofCase(awardId)),
                Map.of("number", award.number(), "query", question));
        return schedule;
    }

    /** Reminds the awardee of the report in the awardee's language, once for each day it is due and each time it is repeated. */
    @BySystem
    public void remind(UUID awardId, int times) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        ProgressReport report = latest(awardId);
        letters.tell(
                new Letter(
                        "reportReminder:" + awardId + ":" + report.dueAt() + (times == 0 ? "" : ":" + times),
                        award.awardee(),
                        "report-reminder",
                        Topic.REMINDERS,
                        Subject.ofCase(awardId)),
                Map.of("number", award.number(), "due", report.dueAt()));
    }

    /** What the manager learned from an awardee whose report is overdue. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public void chase(UUID awardId, String note) {
        reach.require(Role.PROGRAMME_MANAGER, awardId);
        log.append(new Decision(awardId, "reportChased", user.require().id(), note, Map.of()));
    }

    private ProgressReport latest(UUID awardId) {
        return reports.findFirstByAwardIdOrderByPositionDesc(awardId).orElseThrow(NotFound::new);
    }
}
