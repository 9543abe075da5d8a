package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.assignment.Bar;
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
        free.removeAll(barred(application, free).keySet());
        return free;
    }

    /** Who of these may not, and why; of several reasons the gravest. */
    Map<UUID, Bar> barred(GrantApplication application, Collection<UUID> jurors) {
        Map<UUID, Bar> barred = new HashMap<>();
        application.sheets().forEach(sheet -> barred.put(sheet.juror(), Bar.HAD));
        complaints
                .findByApplicationIdOrderByLodgedAt(application.id())
                .forEach(each -> barred.put(each.heardBy(), Bar.HEARD));
        traces.between(application.applicant(), jurors).forEach(juror -> barred.put(juror, Bar.TRACE));
        assessments.recusedFrom(application.applicant()).forEach(juror -> barred.put(juror, Bar.CONFLICT));
        barred.keySet().retainAll(jurors);
        return barred;
    }
}
