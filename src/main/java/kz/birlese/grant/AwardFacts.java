package kz.birlese.grant;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms about an award open with: its read-only figures and what was said last. */
@Service
@Transactional(readOnly = true)
@BySystem
public class AwardFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Awards awards;
    private final ProgressReports reports;
    private final ZoneId zone;

    AwardFacts(Awards awards, ProgressReports reports, java.time.Clock clock) {
        this.awards = awards;
        this.reports = reports;
        this.zone = clock.getZone();
    }

    /** By form field; fields that do not apply are left out. */
    public Map<String, Object> of(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", award.number());
        facts.put("amount", award.amount().amount());
        facts.put("acceptUntil", DAY.format(award.acceptUntil().atZone(zone)));
        if (award.iban() != null) {
            facts.put("account", award.iban());
        }
        if (award.agreementKk() != null) {
            facts.put("agreementKk", award.agreementKk().toString());
            facts.put("agreementRu", award.agreementRu().toString());
        }
        award.nextInstalment().ifPresent(instalment -> {
            facts.put("instalment", instalment.position());
            facts.put("instalmentAmount", instalment.amount().amount());
            if (instalment.returnedReason() != null) {
                facts.put("returnedReason", instalment.returnedReason());
            }
        });
        reports.findFirstByAwardIdOrderByPositionDesc(awardId).ifPresent(report -> about(report, facts));
        return facts;
    }

    /** When the offer ends. */
    public Instant acceptUntil(UUID awardId) {
        return awards.findById(awardId).orElseThrow(Gone.of("award")).acceptUntil();
    }

    /** When the report that is awaited is due. */
    public Instant reportDueAt(UUID awardId) {
        return reports.findFirstByAwardIdOrderByPositionDesc(awardId)
                .orElseThrow()
                .dueAt();
    }

    private void about(ProgressReport report, Map<String, Object> facts) {
        facts.put("dueOn", DAY.format(report.dueAt().atZone(zone)));
        if (report.query() != null && report.status() != ProgressReport.Status.ACCEPTED) {
            facts.put("lastQuery", report.query());
        }
        ProgressReport.Contents contents = report.contents();
        if (contents != null) {
            facts.put("narrative", contents.narrative());
            facts.put("spent", contents.spent().amount());
            facts.put("jobs", contents.jobs());
            facts.put("jobsYouth", contents.youth());
            facts.put("jobsWomen", contents.women());
            facts.put("receipts", contents.files());
        }
    }
}
