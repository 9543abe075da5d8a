package kz.birlese.workflow;

import java.util.List;
import kz.birlese.workflow.figures.BoxFigures;

/**
 * A process as it is just now: where the cases stand that the person follows, and what past cases tell of each box.
 *
 * @param version number of the version, or null for all versions together
 * @param definition opaque id of the version that is drawn: the newest one where all are meant
 * @param boxes in the order of the diagram; then those that only earlier versions have
 */
public record ProcessPicture(String process, Integer version, String definition, List<Box> boxes) {

    /**
     * A box that takes time or stands for something that has happened.
     *
     * @param isDrawn false when only earlier versions have it
     * @param tokens how many tokens stand there: a case that has parted may have several
     * @param cases how many cases those are of
     * @param stuck how many cases wait for help there
     * @param figures of all past cases, or null when none has ever come there
     */
    public record Box(String box, boolean isDrawn, int tokens, int cases, int stuck, BoxFigures figures) {}
}
