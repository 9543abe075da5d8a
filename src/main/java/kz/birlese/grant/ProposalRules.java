package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;

/** What a proposal must meet to be taken in at all: the money of the call, and figures that agree with each other. */
final class ProposalRules {

    private final Proposal proposal;
    private final CallSettings settings;
    private final List<Reason> broken = new ArrayList<>();

    private ProposalRules(Proposal proposal, CallSettings settings) {
        this.proposal = proposal;
        this.settings = settings;
    }

    /** Throws {@link Refusal} naming every broken rule. */
    static void require(Proposal proposal, CallSettings settings) {
        List<Reason> broken = new ProposalRules(proposal, settings).check();
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    private List<Reason> check() {
        amount();
        ownShare();
        if (proposal.budgetDifference().signum() != 0) {
            refuse("budgetSum", "budget", Money.tenge(proposal.budgetTotal()), Money.tenge(proposal.projectCost()));
        }
        if (proposal.jobsYouth() > proposal.jobs()) {
            refuse("jobsYouthWithinJobs", "jobsYouth", proposal.jobsYouth(), proposal.jobs());
        }
        if (proposal.jobsWomen() > proposal.jobs()) {
            refuse("jobsWomenWithinJobs", "jobsWomen", proposal.jobsWomen(), proposal.jobs());
        }
        return broken;
    }

    private void amount() {
        Money requested = Money.tenge(proposal.amountRequested());
        if (requested.compareTo(settings.maximumGrant()) > 0) {
            refuse("amountAboveMaximum", "amountRequested", requested, settings.maximumGrant());
        }
        if (requested.compareTo(settings.minimumGrant()) < 0) {
            refuse("amountBelowMinimum", "amountRequested", requested, settings.minimumGrant());
        }
    }

    private void ownShare() {
        BigDecimal share = proposal.ownShare();
        if (share.compareTo(settings.ownShareMinimum()) < 0) {
            refuse("ownShareBelowMinimum", "ownContribution", share, settings.ownShareMinimum());
        }
        if (share.compareTo(settings.ownShareMaximum()) > 0) {
            refuse("ownShareAboveMaximum", "ownContribution", share, settings.ownShareMaximum());
        }
    }

    private void refuse(String rule, String field, Object found, Object needed) {
        broken.add(new Reason(rule, field, Map.of("found", found, "needed", needed)));
    }
}
