package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** Moves the tokens of one process. */
@Component
class Tokens {

    static final String LOOP = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final Pictures pictures;

    Tokens(RuntimeService runtime, Pictures pictures) {
        this.runtime = runtime;
        this.pictures = pictures;
    }

    /** The outermost tokens of the process at the boxes. */
    static List<Token> at(Picture picture, String instance, Set<String> boxes) {
        List<Token> found = new ArrayList<>();
        for (Token token : picture.tokens().values()) {
            boolean isThere = token.instance().equals(instance) && boxes.contains(plain(token.box()));
            Token within = token.parent() == null ? null : picture.tokens().get(token.parent());
            if (isThere && (within == null || !boxes.contains(plain(within.box())))) {
                found.add(token);
            }
        }
        return found;
    }

    /** The id of the box without the frame that a loop puts around it. */
    static String plain(String box) {
        return box.endsWith(LOOP) ? box.substring(0, box.length() - LOOP.length()) : box;
    }

    /** Takes the tokens away and lets one enter the box; answers the ids of those that have come. */
    List<String> enter(UUID caseId, String instance, Collection<Token> leaving, String box) {
        Picture before = pictures.of(caseId);
        ProcessInstanceModificationBuilder move = runtime.createProcessInstanceModification(instance);
        leaving.forEach(token -> cancel(move, token.id(), token.isUnderway()));
        move.startBeforeActivity(box).execute();
        return come(before, pictures.of(caseId), instance);
    }

    /** Takes tokens away; the process has others. */
    void remove(String instance, Token token) {
        ProcessInstanceModificationBuilder move = runtime.createProcessInstanceModification(instance);
        cancel(move, token.id(), token.isUnderway());
        move.execute();
    }

    /** Adds one more task to a loop that runs. */
    void addToLoop(String instance, String box, String variable, String holder) {
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(box)
                .setVariableLocal(variable, holder)
                .execute();
    }

    /** Takes those away that have come, and lets others enter the boxes. */
    void back(UUID caseId, String instance, Collection<String> came, Collection<String> boxes) {
        Picture now = pictures.of(caseId);
        ProcessInstanceModificationBuilder move = runtime.createProcessInstanceModification(instance);
        came.stream()
                .filter(now.tokens()::containsKey)
                .map(now.tokens()::get)
                .filter(token -> token.parent() == null || !came.contains(token.parent()))
                .forEach(token -> cancel(move, token.id(), token.isUnderway()));
        boxes.forEach(move::startBeforeActivity);
        move.execute();
    }

    private static void cancel(ProcessInstanceModificationBuilder move, String token, boolean isUnderway) {
        if (isUnderway) {
            move.cancelTransitionInstance(token);
        } else {
            move.cancelActivityInstance(token);
        }
    }

    static List<String> come(Picture before, Picture after, String instance) {
        return after.tokens().values().stream()
                .filter(token -> token.instance().equals(instance))
                .map(Token::id)
                .filter(id -> !before.tokens().containsKey(id))
                .toList();
    }
}
