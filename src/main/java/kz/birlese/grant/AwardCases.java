package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Gone;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Awards as cases: the awardee's own, and those of the house that follows them. */
@Component
class AwardCases implements CaseDirectory {

    private static final Set<Role> HOUSE = Set.of(Role.PROGRAMME_MANAGER, Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);

    private final Awards awards;
    private final Accounts accounts;
    private final Conflicts conflicts;

    AwardCases(Awards awards, Accounts accounts, Conflicts conflicts) {
        this.awards = awards;
        this.accounts = accounts;
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> processes() {
        return Set.of("awardFollowUp");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return awards.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(Award award) {
        return new CaseCard(
                award.id(),
                award.number(),
                Trilingual.asWritten(award.title()),
                award.settlement(),
                award.awardee(),
                accounts.findById(award.awardee()).orElseThrow().name(),
                award.callId());
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return awards.findById(caseId)
                .filter(award -> award.awardee().equals(person.id())
                        || isHouse(person, award.settlement()) && !conflicts.keep(award.applicationId(), person))
                .isPresent();
    }

    private static boolean isHouse(SignedIn person, String settlement) {
        return HOUSE.stream().anyMatch(role -> person.covers(role, settlement));
    }

    @Override
    public List<Step> progress(UUID caseId) {
        AwardStatus status =
                awards.findById(caseId).orElseThrow(Gone.of("award")).status();
        if (status == AwardStatus.RELEASED) {
            return List.of(
                    new Step("progress.award.offered", Step.State.DONE),
                    new Step("progress.award.released", Step.State.STOPPED));
        }
        int reached =
                switch (status) {
                    case OFFERED -> 0;
                    case ACCEPTED -> 1;
                    case VERIFIED, AGREEMENT_DRAFTED, SIGNED_BY_AWARDEE -> 2;
                    case RUNNING -> 3;
                    case CLOSED, RELEASED -> 5;
                };
        return ProgressSteps.line(
                reached,
                "progress.award.offered",
                "progress.award.documents",
                "progress.award.agreement",
                "progress.award.running",
                "progress.award.closed");
    }
}
