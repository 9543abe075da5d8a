package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Gone;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Complaints as cases: the complainant's own, and of those who hear them and did not score. */
@Component
class ComplaintCases implements CaseDirectory {

    private static final String[] LINE = {
        "progress.complaint.lodged", "progress.complaint.heard", "progress.complaint.answered"
    };

    private final Complaints complaints;
    private final GrantApplications applications;
    private final WhoMayJudge whoMayJudge;
    private final Accounts accounts;

    ComplaintCases(Complaints complaints, GrantApplications applications, WhoMayJudge whoMayJudge, Accounts accounts) {
        this.complaints = complaints;
        this.applications = applications;
        this.whoMayJudge = whoMayJudge;
        this.accounts = accounts;
    }

    @Override
    public Set<String> processes() {
        return Set.of("complaint");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return complaints
                .findById(caseId)
                .map(complaint -> {
                    GrantApplication about =
                            applications.findById(complaint.applicationId()).orElseThrow(Gone.of("complaint"));
                    return new CaseCard(
                            complaint.id(),
                            complaint.number(),
                            Trilingual.asWritten(about.title()),
                            about.settlement(),
                            complaint.complainant(),
                            accounts.findById(complaint.complainant())
                                    .orElseThrow()
                                    .name(),
                            complaint.callId());
                })
                .orElse(null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return complaints
                .findById(caseId)
                .filter(complaint -> complaint.complainant().equals(person.id())
                        || whoMayJudge.mayAudit(complaint, person)
                        || whoMayJudge.mayRemedy(complaint, person)
                        || whoMayJudge.mayHear(complaint, person))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        Complaint complaint = complaints.findById(caseId).orElseThrow(Gone.of("complaint"));
        List<String> line = new ArrayList<>(List.of(LINE));
        if (complaint.isLate()) {
            line.add("progress.complaint.place");
        }
        int reached =
                switch (complaint.status()) {
                    case LODGED -> 1;
                    case HEARD -> 2;
                    case PLACE_AWAITED -> 3;
                    case ANSWERED -> line.size();
                };
        return ProgressSteps.line(reached, line.toArray(String[]::new));
    }
}
