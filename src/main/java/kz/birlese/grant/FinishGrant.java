package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a grant that is paid and reported, and counts what it brought on the plan goal that justified it. */
@Service
@Transactional
@BySystem
public class FinishGrant {

    private final Awards awards;
    private final ProgressReports reports;
    private final Results results;
    private final Letters letters;
    private final DecisionLog log;
    private final Clock clock;

    FinishGrant(
            Awards awards, ProgressReports reports, Results results, Letters letters, DecisionLog log, Clock clock) {
        this.awards = awards;
        this.reports = reports;
        this.results = results;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** The last accepted report speaks for the whole grant: its figures are totals so far. */
    public void of(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        Instant now = clock.instant();
        award.close(now);
        ProgressReport.Contents last = reports.findFirstByAwardIdOrderByPositionDesc(awardId)
                .orElseThrow()
                .contents();
        count(award, "jobsCreated", last.jobs());
        count(award, "youthJobs", last.youth());
        count(award, "womenJobs", last.women());
        log.append(new Decision(awardId, "grantClosed", null, null, Map.of("jobs", String.valueOf(last.jobs()))));
        Letter letter = new Letter(
                "grantClosed:" + awardId, award.awardee(), "grant-closed", Topic.MY_CASES, Subject.ofCase(awardId));
        letters.tell(letter, Map.of("number", award.number()));
    }

    private void count(Award award, String indicator, int value) {
        LocalDate on = LocalDate.ofInstant(clock.instant(), clock.getZone());
        results.record(
                new ResultFact(award.goal(), indicator, BigDecimal.valueOf(value), "jobs", on, "award", award.id()));
    }
}
