package kz.birlese.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the director sees before deciding what follows from an upheld complaint. */
@Service
@Transactional(readOnly = true)
@BySystem
public class RemedyFacts {

    private final Complaints complaints;
    private final EligibilityFindings findings;
    private final ApplicationWords words;
    private final CurrentUser user;

    RemedyFacts(Complaints complaints, EligibilityFindings findings, ApplicationWords words, CurrentUser user) {
        this.complaints = complaints;
        this.findings = findings;
        this.words = words;
        this.user = user;
    }

    /** The rules the application failed, in the reader's words, by their word in the table; empty for an eligible one. */
    public Map<String, String> failedRules(UUID complaintId) {
        Complaint complaint = complaints.findById(complaintId).orElseThrow(Gone.of("complaint"));
        Language language = user.require().language();
        Map<String, String> failed = new LinkedHashMap<>();
        for (EligibilityFinding finding : findings.findByApplicationIdOrderByRule(complaint.applicationId())) {
            FindingLine line = words.line(language, finding);
            failed.put(finding.rule(), words.inOneLine(language, line));
        }
        return failed;
    }
}
