package kz.birlese.grant;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.conflict.Person;
import kz.birlese.grant.conflict.Resemblance;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/**
 * Looks for signs of conflicts of interest between jurors and applications, and keeps those it has not found before. Call
 * it with the call locked, so that none is kept twice.
 */
@Component
class FindSigns {

    private final KnownPeople people;
    private final SignsOfActs acts;
    private final ConflictSigns signs;
    private final ApplicationContents contents;
    private final JuryMembers jury;
    private final GrantApplications applications;
    private final DecisionLog log;
    private final Clock clock;

    FindSigns(
            KnownPeople people,
            SignsOfActs acts,
            ConflictSigns signs,
            ApplicationContents contents,
            JuryMembers jury,
            GrantApplications applications,
            DecisionLog log,
            Clock clock) {
        this.people = people;
        this.acts = acts;
        this.signs = signs;
        this.contents = contents;
        this.jury = jury;
        this.applications = applications;
        this.log = log;
        this.clock = clock;
    }

    /** Between everybody in the jury, signed or not, and everything about which nothing final stands. */
    void in(Call call) {
        between(
                call,
                applications.findByCallId(call.id()).stream()
                        .filter(each -> each.number() != null && each.status().mayBeWithdrawn())
                        .toList());
    }

    /** Between everybody in the jury and these applications. */
    void between(Call call, List<GrantApplication> those) {
        Map<UUID, Person> jurors = jury.findByCallIdOrderByJuror(call.id()).stream()
                .filter(member -> member.declinedAt() == null)
                .collect(Collectors.toMap(JuryMember::juror, people::juror));
        Map<UUID, Set<List<Object>>> known = known(those);
        for (GrantApplication application : those) {
            Proposal proposal = contents.standing(application.id()).proposal();
            Person applicant = people.applicant(application, proposal);
            Map<UUID, Set<Sign>> found = acts.of(application, jurors.keySet());
            Set<List<Object>> before = known.getOrDefault(application.id(), Set.of());
            jurors.forEach((juror, person) -> {
                Set<Sign> all = new HashSet<>(found.getOrDefault(juror, Set.of()));
                if (!juror.equals(application.applicant())) {
                    all.addAll(Resemblance.of(person, applicant, call.settings().isSamePlaceASign()));
                }
                if (proposal.acquainted() != null && person.isNamedIn(proposal.acquainted())) {
                    all.add(Sign.declared(proposal.acquainted()));
                }
                keep(application, juror, all, before);
            });
        }
    }

    private Map<UUID, Set<List<Object>>> known(List<GrantApplication> those) {
        List<UUID> ids = those.stream().map(GrantApplication::id).toList();
        Map<UUID, Set<List<Object>>> known = new HashMap<>();
        signs.findByApplicationIdIn(ids)
                .forEach(each -> known.computeIfAbsent(each.applicationId(), first -> new HashSet<>())
                        .add(key(each.juror(), new Sign(each.kind(), each.agreed()))));
        return known;
    }

    private static List<Object> key(UUID juror, Sign sign) {
        return List.of(juror, sign.kind(), sign.agreed());
    }

    private void keep(GrantApplication application, UUID juror, Collection<Sign> all, Set<List<Object>> known) {
        all.stream().sorted().filter(sign -> !known.contains(key(juror, sign))).forEach(sign -> {
            ConflictSign kept = signs.save(new ConflictSign(application, juror, sign, clock.instant()));
            log.append(new Decision(application.id(), "conflictSuspected", kept.saidBy(), null, facts(kept)));
        });
    }

    /** How the log names a sign: what agreed is personal and stays out of it. */
    static Map<String, String> facts(ConflictSign sign) {
        return Map.of(
                "juror", sign.juror().toString(),
                "sign", sign.id().toString(),
                "kind", sign.kind().name());
    }
}
