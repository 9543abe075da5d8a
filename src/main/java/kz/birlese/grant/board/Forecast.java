package kz.birlese.grant.board;

import java.time.LocalDate;
import java.util.List;

/**
 * When the committee of a call meets, or met.
 *
 * @param held the day it met; null while it has not
 * @param byTerms the day by which it should have met: the terms of the tasks one after the other, from the closing on
 * @param steps what comes before it and the meeting itself, in order; empty when it has met
 * @param standing why: what still has to be done
 * @param calls from how many decided calls it was learnt
 * @param byTable tasks that were too rarely seen and lean on their terms
 */
public record Forecast(
        LocalDate held, LocalDate byTerms, List<Step> steps, Standing standing, int calls, List<String> byTable) {

    /** What is told in the forecast. */
    public enum What {
        SCORING_OPEN,
        ALL_ASSESSED,
        COMMITTEE_HELD
    }

    /** Whether the call is decided in time. */
    public enum Verdict {
        HELD_IN_TIME,
        HELD_LATE,
        /** Nine of ten say so. */
        IN_TIME,
        /** More likely than not. */
        LIKELY,
        LATE
    }

    /**
     * A step with the days by which it is done with a chance of 10, 50 and 90 %.
     *
     * @param hardlyBefore only one of ten is done earlier
     */
    public record Step(What what, LocalDate hardlyBefore, LocalDate likely, LocalDate safe) {}

    /**
     * @param unsigned declarations of jurors
     * @param sheets open score sheets
     * @param lately sheets handed in within the last five working days
     * @param assessed applications that have their total
     */
    public record Standing(
            int drafts,
            int checks,
            int clarifications,
            int checked,
            int scoring,
            int jurorsLacking,
            int unsigned,
            int sheets,
            int lately,
            int assessed) {

        /** Whether nothing is left but the meeting. */
        public boolean isReady() {
            return assessed > 0 && drafts + checks + clarifications + checked + scoring + jurorsLacking + unsigned == 0;
        }
    }

    /** The committee's own step; throws when it has met. */
    public Step committee() {
        return steps.get(steps.size() - 1);
    }

    public Verdict verdict() {
        if (held != null) {
            return held.isAfter(byTerms) ? Verdict.HELD_LATE : Verdict.HELD_IN_TIME;
        }
        if (!committee().safe().isAfter(byTerms)) {
            return Verdict.IN_TIME;
        }
        return committee().likely().isAfter(byTerms) ? Verdict.LATE : Verdict.LIKELY;
    }
}
