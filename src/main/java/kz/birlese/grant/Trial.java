package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.programme.Money;

/**
 * What the fund comes to by the rules of the call, and beside it what it would come to by others. Binds nobody.
 *
 * @param declared by the rules of the call, as the committee's task proposes it
 * @param tried by what was asked
 * @param lines all that may be funded and those that were when the ranking was made, first place first
 * @param cost points that what was asked costs beside the declared rules; below zero where it brings some
 */
public record Trial(Side declared, Side tried, List<Line> lines, BigDecimal cost) {

    /**
     * What is tried.
     *
     * @param in funded whole, before all others
     * @param out not funded
     */
    public record Asked(Method method, Money fund, List<Limit> limits, Set<UUID> in, Set<UUID> out) {

        public Asked {
            limits = List.copyOf(limits);
            in = Set.copyOf(in);
            out = Set.copyOf(out);
        }

        /** The declared rules as they are. */
        public static Asked of(CallSettings settings) {
            GivingRules rules = settings.givingRules();
            return new Asked(rules.method(), settings.fund(), rules.limits(), Set.of(), Set.of());
        }
    }

    /**
     * One way to give the fund out.
     *
     * @param worth in points
     * @param gap points by which something better may still exist; 0 where it is proved that nothing is
     * @param lowered limits that cannot be met, each with what is missing in grants or in hundredths of a tenge
     * @param blocking limits that cannot hold together
     */
    public record Side(
            Method method,
            Money fund,
            Money spent,
            BigDecimal worth,
            BigDecimal gap,
            int grants,
            Map<Quota, Long> lowered,
            List<Quota> blocking) {

        public Money left() {
            return fund.minus(spent);
        }

        public boolean isProved() {
            return gap.signum() == 0;
        }
    }

    /**
     * One application on both sides.
     *
     * @param points what decides its place
     * @param declared what the declared rules give; null for nothing
     * @param rest of the fund after this place and all before, by the declared rules
     * @param tried null for nothing
     * @param why it is otherwise on the side that is tried; null where it is not
     * @param quota the limit behind that; null where it is none
     * @param stands false where the applicant has withdrawn meanwhile
     */
    public record Line(
            UUID application,
            int place,
            String number,
            String title,
            String settlement,
            BigDecimal points,
            Money requested,
            Money declared,
            Money rest,
            Money tried,
            Why why,
            Quota quota,
            boolean stands) {

        public boolean enters() {
            return declared == null && tried != null;
        }

        public boolean leaves() {
            return declared != null && tried == null;
        }
    }

    /** Why an application comes out otherwise. */
    public enum Why {
        /** It was put in or left out by hand. */
        BY_HAND,
        /** The applicant has withdrawn. */
        WITHDRAWN,
        /** A limit “at least” needs its group. */
        FLOOR,
        /** It makes room for a limit “at least”. */
        ROOM_FOR_FLOOR,
        /** A limit “at most” is reached. */
        CEILING,
        /** Its turn comes while the fund lasts. */
        TURN,
        /** The fund does not last to its turn. */
        FUND,
        /** Belongs to those who together are worth most. */
        WORTH,
        /** Others together are worth more. */
        OTHERS_WORTH
    }
}
