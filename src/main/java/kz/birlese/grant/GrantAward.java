package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.programme.Converted;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the follow-up of an award: from here the awardee is offered the grant. */
@Service
@Transactional
@BySystem
public class GrantAward {

    private final Calls calls;
    private final GrantApplications applications;
    private final Awards awards;
    private final Complaints complaints;
    private final AwardFollowUp followUp;
    private final EuroCeiling ceiling;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final Clock clock;

    GrantAward(
            Calls calls,
            GrantApplications applications,
            Awards awards,
            Complaints complaints,
            AwardFollowUp followUp,
            EuroCeiling ceiling,
            WorkingDays workingDays,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.awards = awards;
        this.complaints = complaints;
        this.followUp = followUp;
        this.ceiling = ceiling;
        this.workingDays = workingDays;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the id of the new award.
     *
     * @throws kz.birlese.record.Refusal {@code euroCeiling} or {@code exchangeRateMissing}, see {@link EuroCeiling}:
     *     whoever decided was asked already, so here something has changed since
     */
    public UUID to(UUID applicationId, Money amount) {
        GrantApplication application = applications.findById(applicationId).orElseThrow(Gone.of("application"));
        Call call = calls.named(application.callId());
        Instant now = clock.instant();
        Award award = new Award(
                nextNumber(application),
                application,
                amount,
                call.settings().instalments(),
                now,
                workingDays.after(now, call.settings().acceptanceDays()));
        Converted converted = ceiling.valued(new EuroCeiling.Grant(application, amount));
        award.valueInEuro(converted.result().amount(), converted.rate(), converted.rateDate());
        awards.save(award);
        log.append(new Decision(
                award.id(),
                "grantAwarded",
                null,
                null,
                Map.of("amount", amount.amount().toPlainString())));
        followUp.start(award, mayContract(call, award.id()));
        return award.id();
    }

    private String nextNumber(GrantApplication application) {
        long before = awards.countByApplicationId(application.id());
        return application.number() + (before == 0 ? "-G" : "-G" + (before + 1));
    }

    private boolean mayContract(Call call, UUID award) {
        return call.status() == CallStatus.COMPLETED && !complaints.holdsContracting(award);
    }
}
