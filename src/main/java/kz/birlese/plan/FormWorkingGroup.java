package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who sits in the working group of a cycle. Whether it may sit so the table of composition decides. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class FormWorkingGroup {

    /** {@code email} is that of the account the member works with here, or null. */
    public record Seat(WorkingGroups.Member member, String email) {}

    private final ReachedCycles reached;
    private final WorkingGroups groups;
    private final Accounts accounts;
    private final DecisionLog log;

    FormWorkingGroup(ReachedCycles reached, WorkingGroups groups, Accounts accounts, DecisionLog log) {
        this.reached = reached;
        this.groups = groups;
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * Whoever sat there before sits no longer.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code memberTwice} when a name stands there twice with the same year of birth, {@code
     *     memberAccount} for an address that belongs to no account of a working group
     */
    public void of(UUID cycleId, WorkingGroups.Mandate mandate, List<Seat> seats) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        refuseTwice(seats.stream().map(Seat::member).toList());
        List<WorkingGroups.Member> members = new ArrayList<>();
        for (Seat seat : seats) {
            members.add(seat.member().working(account(seat, members.size())));
        }
        cycle.formed(groups.form(cycle.settlement(), mandate, members));
        Map<String, String> facts =
                Map.of("members", String.valueOf(members.size()), "document", mandate.documentNumber());
        log.append(new Decision(cycleId, "workingGroupFormed", reached.who(), null, facts));
    }

    private UUID account(Seat seat, int place) {
        return seat.email() == null
                ? null
                : accounts.findByEmail(seat.email())
                        .filter(account -> account.holds(Role.WORKING_GROUP))
                        .map(Account::id)
                        .orElseThrow(() -> new Refusal(
                                "memberAccount", "members[" + place + "].email", Map.of("found", seat.email())));
    }

    private static void refuseTwice(List<WorkingGroups.Member> members) {
        for (int place = 0; place < members.size(); place++) {
            WorkingGroups.Member member = members.get(place);
            boolean before = members.subList(0, place).stream()
                    .anyMatch(other -> other.name().equalsIgnoreCase(member.name())
                            && Objects.equals(other.bornIn(), member.bornIn()));
            if (before) {
                throw new Refusal("memberTwice", "members[" + place + "].name", Map.of("name", member.name()));
            }
        }
    }
}
