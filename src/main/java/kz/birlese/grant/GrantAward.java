package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.programme.Converted;
import kz.birlese.programme.ExchangeRates;
import kz.birlese.programme.Money;
import kz.birlese.programme.Programmes;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
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
    private final Programmes programmes;
    private final ExchangeRates rates;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final Clock clock;

    GrantAward(
            Calls calls,
            GrantApplications applications,
            Awards awards,
            Complaints complaints,
            AwardFollowUp followUp,
            Programmes programmes,
            ExchangeRates rates,
            WorkingDays workingDays,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.awards = awards;
        this.complaints = complaints;
        this.followUp = followUp;
        this.programmes = programmes;
        this.rates = rates;
        this.workingDays = workingDays;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the id of the new award.
     *
     * @throws Refusal {@code euroCeiling} when the awardee's grants together pass the programme's ceiling at the
     *     award date's rate
     */
    public UUID to(UUID applicationId, Money amount) {
        GrantApplication application = applications.findById(applicationId).orElseThrow();
        Call call = calls.named(application.callId());
        Instant now = clock.instant();
        Award award = new Award(
                nextNumber(application),
                application,
                amount,
                call.settings().instalments(),
                now,
                workingDays.after(now, call.settings().acceptanceDays()));
        valueInEuro(award, LocalDate.ofInstant(now, clock.getZone()));
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

    private void valueInEuro(Award award, LocalDate on) {
        Converted converted = rates.toEuro(award.amount(), on);
        award.valueInEuro(converted.result().amount(), converted.rate(), converted.rateDate());
        BigDecimal together = awards.findByAwardeeAndStatusNot(award.awardee(), AwardStatus.RELEASED).stream()
                .map(Award::euroAmount)
                .reduce(converted.result().amount(), BigDecimal::add);
        BigDecimal ceiling =
                programmes.findFirstByOrderByStartsOnDesc().orElseThrow().thirdPartyCeiling();
        if (together.compareTo(ceiling) > 0) {
            throw new Refusal("euroCeiling", null, Map.of("found", together, "needed", ceiling));
        }
    }

    private boolean mayContract(Call call, UUID award) {
        return call.status() == CallStatus.COMPLETED && !complaints.holdsContracting(award);
    }
}
