package kz.birlese.grant;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.Obstacle;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/** The jury of a call in words, and the applications that wait for more of it. For those who may know. */
@Component
class ReadJury {

    private final JuryMembers jury;
    private final JurySupplements supplements;
    private final GrantApplications applications;
    private final Calls calls;
    private final JuryRounds rounds;
    private final WhoMaySee whoMaySee;
    private final Accounts accounts;

    ReadJury(
            JuryMembers jury,
            JurySupplements supplements,
            GrantApplications applications,
            Calls calls,
            JuryRounds rounds,
            WhoMaySee whoMaySee,
            Accounts accounts) {
        this.jury = jury;
        this.supplements = supplements;
        this.applications = applications;
        this.calls = calls;
        this.rounds = rounds;
        this.whoMaySee = whoMaySee;
        this.accounts = accounts;
    }

    /** By name. */
    List<JurorLine> of(UUID callId) {
        return lines(jury.findByCallIdOrderByJuror(callId));
    }

    /** Those whom one supplement added, by name. */
    List<JurorLine> addedBy(JurySupplement supplement) {
        return lines(jury.findBySupplementIdOrderByJuror(supplement.id()));
    }

    private List<JurorLine> lines(List<JuryMember> members) {
        return members.stream()
                .map(this::line)
                .sorted(Comparator.comparing(JurorLine::name))
                .toList();
    }

    private JurorLine line(JuryMember member) {
        String name = accounts.findById(member.juror()).map(Account::name).orElse("—");
        boolean isAdded = member.supplementId() != null;
        return new JurorLine(
                name,
                member.signedAt(),
                member.declinedAt(),
                member.declinedBecause(),
                isAdded ? member.appointedAt() : null,
                isAdded ? supplements.named(member.supplementId()).addedBecause() : null);
    }

    /** By number. An application that the person may not see is not among them, whatever else they are. */
    List<WaitingLine> waiting(UUID callId, SignedIn person) {
        return applications.findByCallIdAndAwaitsJurorsTrueOrderByNumber(callId).stream()
                .filter(application -> whoMaySee.application(person, application))
                .map(this::waiting)
                .toList();
    }

    private WaitingLine waiting(GrantApplication application) {
        Call call = calls.named(application.callId());
        Obstacle obstacle =
                Handout.of(rounds.ofOne(call, application), call.jurySeed()).obstacle();
        int lacking = obstacle == null
                ? 0
                : obstacle.lacks().stream().mapToInt(Obstacle.Lack::sheets).sum();
        return new WaitingLine(application.number(), lacking, obstacle);
    }
}
