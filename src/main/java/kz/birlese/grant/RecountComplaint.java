package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.COUNCIL_MEMBER;
import static kz.birlese.people.Role.Named.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.grant.Recount.Contested;
import kz.birlese.grant.Recount.Told;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who hear a complaint and decide what follows whether what is contested would have changed the result. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COUNCIL_MEMBER, DIRECTOR, AUDITOR})
public class RecountComplaint {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final Complaints complaints;
    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final Assessments assessments;
    private final GatherDecision gather;
    private final WhoMayJudge whoMayJudge;
    private final CurrentUser user;

    RecountComplaint(
            Complaints complaints,
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            Assessments assessments,
            GatherDecision gather,
            WhoMayJudge whoMayJudge,
            CurrentUser user) {
        this.complaints = complaints;
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.assessments = assessments;
        this.gather = gather;
        this.whoMayJudge = whoMayJudge;
        this.user = user;
    }

    /**
     * Once for each sheet that could be left out, in the order in which they are shown. Empty where there is no place to
     * reckon, or no other sheet.
     */
    public List<Told> withoutEach(UUID complaintId) {
        return of(known(complaintId))
                .filter(scored -> scored.sheets().size() > 1)
                .map(scored -> IntStream.rangeClosed(1, scored.sheets().size())
                        .mapToObj(number -> scored.told(List.of(new Contested(number, null, null))))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Empty where there is no place to reckon.
     *
     * @throws Refusal {@code contestedSheet} for a sheet that is not there or where none would be left, {@code
     *     contestedScore} for a criterion without a score from 1 to 5
     */
    public Optional<Told> of(UUID complaintId, List<Contested> contested) {
        return of(known(complaintId)).map(scored -> scored.checked(contested).told(contested));
    }

    /**
     * What can be contested.
     *
     * @param sheets their numbers
     * @param criteria by key, in the person's language
     */
    public record Contestable(List<Integer> sheets, Map<String, String> criteria) {}

    public Contestable choices(UUID complaintId) {
        Language language = user.require().language();
        return of(known(complaintId))
                .map(scored -> scored.choices(language))
                .orElseGet(() -> new Contestable(List.of(), Map.of()));
    }

    private Complaint known(UUID complaintId) {
        SignedIn person = user.require();
        return complaints
                .findById(complaintId)
                .filter(each -> whoMayJudge.mayHear(each, person)
                        || whoMayJudge.mayRemedy(each, person)
                        || whoMayJudge.mayAudit(each, person))
                .orElseThrow(NotFound::new);
    }

    private Optional<Scored> of(Complaint complaint) {
        Call call = calls.named(complaint.callId());
        GrantApplication application = applications.named(complaint.applicationId());
        boolean hasPlace = ranking.findByApplicationId(application.id()).isPresent();
        List<Sheet> sheets = assessments.findByApplicationId(application.id()).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .sorted(Comparator.comparing(Assessment::id))
                .map(sheet -> new Sheet(
                        sheet.applicationId(),
                        sheet.juror(),
                        sheet.marks(),
                        sheet.total(),
                        sheet.answers(),
                        List.of(),
                        null))
                .toList();
        return hasPlace && !sheets.isEmpty()
                ? Optional.of(new Scored(new Recount(gather.of(call), application.id()), call.settings(), sheets))
                : Optional.empty();
    }

    /** The sheets of the application, in the order in which they are shown. */
    private record Scored(Recount recount, CallSettings settings, List<Sheet> sheets) {

        Told told(List<Contested> contested) {
            return new Told(contested, recount.with(sheets), recount.with(recount.contested(sheets, contested)));
        }

        Scored checked(List<Contested> contested) {
            for (int row = 0; row < contested.size(); row++) {
                check(contested.get(row), "contested[" + row + "]");
            }
            if (recount.contested(sheets, contested).isEmpty()) {
                throw new Refusal("contestedSheet", "contested[0].sheet", Map.of());
            }
            return this;
        }

        Contestable choices(Language language) {
            Map<String, String> names = new LinkedHashMap<>();
            settings.criteria()
                    .forEach(each -> names.put(each.key(), each.name().get(language)));
            return new Contestable(
                    IntStream.rangeClosed(1, sheets.size()).boxed().toList(), names);
        }

        private void check(Contested each, String path) {
            if (each.sheet() < 1 || each.sheet() > sheets.size()) {
                throw new Refusal("contestedSheet", path + ".sheet", Map.of());
            }
            if (each.criterion() == null) {
                return;
            }
            boolean isKnown =
                    settings.criteria().stream().anyMatch(one -> one.key().equals(each.criterion()));
            if (!isKnown || each.score() == null || each.score() < LOWEST || each.score() > HIGHEST) {
                throw new Refusal("contestedScore", path + ".score", Map.of());
            }
        }
    }
}
