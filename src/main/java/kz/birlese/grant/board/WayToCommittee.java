package kz.birlese.grant.board;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How long it takes until the committee has met, from where every application stands today. Reckoned with exactly, in
 * whole working days from today; nothing is drawn, so that the same facts always give the same days.
 *
 * <p>An application still has its check, with a clarification where one is asked for, then the wait until scoring opens,
 * its first sheets side by side, and another sheet where the first differ too much; it may drop out before, as often as
 * applications of earlier calls did. Scoring opens after the closing, when the jury is appointed and all have signed. The
 * committee can meet when the last application is assessed, and takes its time. What a task needs is what it needed in
 * earlier calls ({@link Experience}), less what it has already taken; tasks are taken to need their time independently of
 * each other, as the tasks of many people do; an open draft is sent at the closing. Applications nobody has begun yet,
 * and complaints, are not reckoned with.
 */
final class WayToCommittee {

    /** Where an unsettled application stands. */
    enum At {
        DRAFT,
        CHECK,
        CLARIFICATION,
        /** Waits for the jury. */
        CHECKED,
        SCORING,
        /** Waits for more jurors. */
        JURORS_LACKING
    }

    /**
     * One application.
     *
     * @param taken working days that each of its open tasks has stood
     * @param atMost working days after which a clarification ends by itself; else null
     * @param isFirst whether another opinion may still be needed
     */
    record Stand(At at, List<Integer> taken, Integer atMost, boolean isFirst) {}

    /**
     * The call itself.
     *
     * @param closing working days until no draft may be sent any more, grace included; 0 when that is over
     * @param appointing working days that the appointment of the jury has stood, or null when it does not stand open
     * @param signing working days that each open declaration has stood
     * @param isOpen whether scoring has been opened
     * @param meeting working days that the committee's task has stood, or null when it does not stand open
     */
    record Stage(
            int closing,
            int jurySize,
            int scorers,
            Integer appointing,
            List<Integer> signing,
            boolean isOpen,
            Integer meeting) {}

    private static final Chances AT_ONCE = Chances.certain(0);

    private final Experience experience;
    private final Stage stage;
    private final List<Stand> stands;

    WayToCommittee(Experience experience, Stage stage, List<Stand> stands) {
        this.experience = experience;
        this.stage = stage;
        this.stands = stands;
    }

    /** Scoring is open. */
    Chances scoringOpen() {
        if (stage.isOpen()) {
            return AT_ONCE;
        }
        Chances sign = experience.of("signDeclaration");
        if (stage.closing() > 0) {
            return Chances.certain(stage.closing())
                    .then(experience.of("appointJury"))
                    .then(sign.all(stage.jurySize()));
        }
        if (stage.appointing() != null) {
            return experience.of("appointJury").left(stage.appointing()).then(sign.all(stage.jurySize()));
        }
        return later(sign, stage.signing());
    }

    /** Every application is settled. */
    Chances allAssessed() {
        if (stage.meeting() != null) {
            return AT_ONCE;
        }
        Chances open = scoringOpen();
        Map<Stand, Long> alike =
                stands.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Chances last = null;
        double reckoned = 0;
        for (int day = 0; day <= open.last(); day++) {
            double chance = open.exactly(day);
            if (chance > 0) {
                Chances all = assessed(alike, day);
                last = last == null ? all : last.or(all, reckoned / (reckoned + chance));
                reckoned += chance;
            }
        }
        return last;
    }

    /** The committee has met. */
    Chances committeeHeld() {
        Chances meeting = experience.of("holdCommittee");
        return stage.meeting() == null ? allAssessed().then(meeting) : meeting.left(stage.meeting());
    }

    /** All of them, when scoring opens on that day. */
    private Chances assessed(Map<Stand, Long> alike, int open) {
        Chances all = Chances.certain(open);
        for (Map.Entry<Stand, Long> each : alike.entrySet()) {
            all = all.and(settled(each.getKey(), open).all(each.getValue().intValue()));
        }
        return all;
    }

    private Chances settled(Stand stand, int open) {
        Chances sheet = experience.of("scoreApplication");
        return switch (stand.at()) {
            case DRAFT ->
                checked(Chances.certain(stage.closing()).then(check()), open)
                        .or(Chances.certain(stage.closing()), experience.sent());
            case CHECK ->
                checked(
                        later(experience.of("confirmCompleteness"), stand.taken())
                                .then(clarified()),
                        open);
            case CLARIFICATION ->
                checked(
                        later(experience.of("answerClarification"), stand.taken())
                                .notAfter(stand.atMost())
                                .then(experience.of("confirmCompleteness")),
                        open);
            case CHECKED -> Chances.certain(open).then(scored());
            case SCORING -> later(sheet, stand.taken()).then(stand.isFirst() ? reread() : AT_ONCE);
            case JURORS_LACKING ->
                experience
                        .of("addJurors")
                        .then(experience.of("signAddedDeclaration"))
                        .then(sheet);
        };
    }

    /** Goes on to the jury or is out. */
    private Chances checked(Chances check, int open) {
        return check.notBefore(open).then(scored()).or(check, experience.eligible());
    }

    private Chances check() {
        return experience.of("confirmCompleteness").then(clarified());
    }

    private Chances clarified() {
        return experience
                .of("answerClarification")
                .then(experience.of("confirmCompleteness"))
                .or(AT_ONCE, experience.clarified());
    }

    private Chances scored() {
        return experience.of("scoreApplication").all(stage.scorers()).then(reread());
    }

    private Chances reread() {
        return experience.of("scoreApplication").or(AT_ONCE, experience.reread());
    }

    private static Chances later(Chances each, List<Integer> taken) {
        return taken.stream().map(each::left).reduce(AT_ONCE, Chances::and);
    }
}
