package kz.birlese.grant;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** The places whose contracting waits for complaints, so that an upheld one still finds money. */
@Component
class HeldPlaces {

    private static final Set<AwardStatus> NOT_CONTRACTED =
            Set.of(AwardStatus.OFFERED, AwardStatus.ACCEPTED, AwardStatus.VERIFIED);

    private final Awards awards;
    private final Ranking ranking;
    private final Complaints complaints;
    private final GrantApplications applications;
    private final DecisionLog log;

    HeldPlaces(Awards awards, Ranking ranking, Complaints complaints, GrantApplications applications, DecisionLog log) {
        this.awards = awards;
        this.ranking = ranking;
        this.complaints = complaints;
        this.applications = applications;
        this.log = log;
    }

    /**
     * The award a complaint about the application holds: the own one for an awardee; for everybody else the lowest in
     * the ranking that is not yet under contract. Null when none is left.
     */
    UUID affectedBy(GrantApplication application) {
        List<Award> open = awards.findByCallIdAndStatusIn(application.callId(), NOT_CONTRACTED);
        Map<UUID, Integer> places = new HashMap<>();
        ranking.findByCallIdOrderByPlace(application.callId())
                .forEach(each -> places.put(each.applicationId(), each.place()));
        return open.stream()
                .filter(award -> award.applicationId().equals(application.id()))
                .findFirst()
                .or(() -> open.stream().max(Comparator.comparing(award -> places.get(award.applicationId()))))
                .map(Award::id)
                .orElse(null);
    }

    /** Whoever was found ineligible may have complained before there were awards; now that there are, one waits. */
    void forEarlierComplaints(UUID callId) {
        for (Complaint complaint : complaints.findByCallIdAndStatusNot(callId, Complaint.Status.ANSWERED)) {
            UUID award = affectedBy(applications.named(complaint.applicationId()));
            if (award != null) {
                complaint.hold(award);
                log.append(
                        new Decision(complaint.id(), "placeHeld", null, null, Map.of("heldAward", award.toString())));
            }
        }
    }
}
