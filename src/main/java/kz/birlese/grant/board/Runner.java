package kz.birlese.grant.board;

import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.CaseCard;

/**
 * An application in the funnel.
 *
 * @param rootInstance its process
 * @param reached the last stage it has come to
 * @param lost why it comes no further; null while it may, and when it has come to the end
 * @param traits what it is by each trait, as a word
 */
record Runner(UUID id, String rootInstance, CaseCard card, Stage reached, String lost, Map<Trait, String> traits) {

    boolean hasReached(Stage stage) {
        return reached.compareTo(stage) >= 0;
    }
}
