package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Recount.Contested;
import kz.birlese.grant.Recount.Standing;
import kz.birlese.grant.Recount.Told;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A complaint is heard by somebody outside the jury. */
@Service
@Transactional
@RolesAllowed(Role.Named.COUNCIL_MEMBER)
public class ComplaintHearing {

    private final Complaints complaints;
    private final WhoMayJudge whoMayJudge;
    private final RecountComplaint recount;
    private final DecisionLog log;
    private final CurrentUser user;

    ComplaintHearing(
            Complaints complaints,
            WhoMayJudge whoMayJudge,
            RecountComplaint recount,
            DecisionLog log,
            CurrentUser user) {
        this.complaints = complaints;
        this.whoMayJudge = whoMayJudge;
        this.recount = recount;
        this.log = log;
        this.user = user;
    }

    /** What the applicant complains about, in their own words. Throws {@link NotFound} as {@link #hear}. */
    @Transactional(readOnly = true)
    public String grounds(UUID complaintId) {
        return heard(complaintId).grounds();
    }

    private Complaint heard(UUID complaintId) {
        return complaints
                .findById(complaintId)
                .filter(each -> whoMayJudge.mayHear(each, user.require()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Notes what the hearing found; answers whether the complaint is upheld, wholly or in part.
     *
     * @param contested what it found wrong or asked about in the sheets: whether that would have changed the result is
     *     reckoned and kept with the finding; may be empty
     * @throws NotFound for a member of the jury of that call, and for whoever complained
     */
    public boolean hear(UUID complaintId, Complaint.Finding finding, String reasons, List<Contested> contested) {
        Complaint complaint = heard(complaintId);
        if (reasons == null) {
            throw new Refusal("reasonNeeded", "reasons", Map.of());
        }
        UUID who = user.require().id();
        complaint.hear(who, finding, reasons);
        if (!contested.isEmpty()) {
            keepRecount(complaint, contested, who);
        }
        log.append(new Decision(complaintId, "complaintHeard", who, reasons, Map.of("finding", finding.name())));
        return complaint.isUpheld();
    }

    private void keepRecount(Complaint complaint, List<Contested> contested, UUID who) {
        Told told = recount.of(complaint.id(), contested).orElseThrow(() -> new Refusal("nothingToRecount"));
        complaint.keepRecount(told);
        Map<String, String> facts = Map.of(
                "contested", CanonicalJson.write(contested),
                "totalBefore", told.before().total().toPlainString(),
                "placeBefore", String.valueOf(told.before().place()),
                "outcomeBefore", told.before().outcome().name(),
                "totalAfter", told.after().total().toPlainString(),
                "placeAfter", String.valueOf(told.after().place()),
                "outcomeAfter", told.after().outcome().name());
        log.append(new Decision(complaint.id(), "resultRecounted", who, null, facts));
        if (told.changesGrant()) {
            Map<String, String> grants = Map.of("before", grant(told.before()), "after", grant(told.after()));
            log.append(new Decision(complaint.id(), "grantRecounted", who, null, grants));
        }
    }

    private static String grant(Standing standing) {
        Money granted = standing.granted() == null ? Money.tenge(0) : standing.granted();
        return granted.amount().toPlainString();
    }
}
