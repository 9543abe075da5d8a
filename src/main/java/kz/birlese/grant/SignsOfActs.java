package kz.birlese.grant;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.Role;
import org.springframework.stereotype.Component;

/** Signs that lie in what jurors have done, as the house remembers it, and not in who they are. */
@Component
class SignsOfActs {

    private final Assistances assistances;
    private final Assessments assessments;
    private final GrantApplications applications;
    private final Accounts accounts;

    SignsOfActs(Assistances assistances, Assessments assessments, GrantApplications applications, Accounts accounts) {
        this.assistances = assistances;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    /** By juror; nobody without a sign. */
    Map<UUID, Set<Sign>> of(GrantApplication application, Collection<UUID> jurors) {
        Map<UUID, Set<Sign>> found = new HashMap<>();
        assistances.findByApplicantOrderByStartedAtDesc(application.applicant()).stream()
                .map(Assistance::assistant)
                .forEach(juror -> add(found, juror, new Sign(Sign.Kind.HELPER, "")));
        assessments
                .grantedBefore(application.applicant(), application.callId())
                .forEach(each -> add(found, each.juror(), new Sign(Sign.Kind.EARLIER_AWARD, each.number())));
        applications
                .grantedFor(application.goal(), application.callId())
                .forEach(each -> add(found, each.applicant(), new Sign(Sign.Kind.OWN_AWARD, each.number())));
        jurors.stream()
                .filter(juror -> wrotePlanOf(juror, application.settlement()))
                .forEach(juror -> add(found, juror, new Sign(Sign.Kind.PLAN_AUTHOR, application.settlement())));
        found.keySet().retainAll(jurors);
        found.remove(application.applicant());
        return found;
    }

    /** Whoever belongs to the working group of a district or the region writes no village's plan. */
    private boolean wrotePlanOf(UUID juror, String settlement) {
        return accounts.findById(juror).map(Account::reach).orElse(Set.of()).stream()
                .anyMatch(held -> held.role() == Role.WORKING_GROUP && settlement.equals(held.kato()));
    }

    private static void add(Map<UUID, Set<Sign>> found, UUID juror, Sign sign) {
        found.computeIfAbsent(juror, first -> new HashSet<>()).add(sign);
    }
}
