package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SharedTraces;
import org.springframework.stereotype.Component;

/**
 * Who of the jury may still score an application: those who have signed, have had no sheet for it yet, share no trace
 * with the applicant, have never declared a conflict about the same applicant, and have not heard a complaint about it.
 */
@Component
class EligibleJurors {

    private final JuryMembers jury;
    private final Assessments assessments;
    private final Complaints complaints;
    private final SharedTraces traces;

    EligibleJurors(JuryMembers jury, Assessments assessments, Complaints complaints, SharedTraces traces) {
        this.jury = jury;
        this.assessments = assessments;
        this.complaints = complaints;
        this.traces = traces;
    }

    List<UUID> of(GrantApplication application) {
        List<UUID> free = new ArrayList<>(jury.signedJurors(application.callId()));
        free.removeAll(application.sheets().stream().map(Assessment::juror).toList());
        Set<UUID> close = traces.between(application.applicant(), free);
        free.removeAll(close);
        free.removeAll(assessments.recusedFrom(application.applicant()));
        complaints.findByApplicationIdOrderByLodgedAt(application.id()).forEach(each -> free.remove(each.heardBy()));
        return free;
    }
}
