package kz.birlese.grant.board;

import java.util.List;
import java.util.UUID;
import kz.birlese.record.NotFound;

/**
 * One figure of the board by its name, as an address carries it: the word for its kind, then what it is of, with dots
 * between them.
 */
public record Figure(Kind kind, List<String> of) {

    /** What is counted, and what the figure is of. */
    public enum Kind {
        /** What waits; of nothing, or of a box. */
        WAITING,
        /** The part of it that is overdue. */
        OVERDUE,
        /** What waits for a person; of the person, and a box if only there. */
        HELD,
        /** What waits for a role, held by nobody who is named; of a box and the role. */
        ROLE,
        /** What was done; of a box. */
        DONE,
        /** What was done lately; of a person. */
        DONE_BY,
        /** What came to a stage; of the stage, and a trait and its word if only those. */
        REACHED,
        /** What stands at a stage; of the stage. */
        STILL,
        /** What came no further; of the stage and the reason. */
        LOST
    }

    public static Figure of(Kind kind, Object... of) {
        return new Figure(kind, List.of(of).stream().map(String::valueOf).toList());
    }

    /** Throws {@link NotFound} when nothing has such a name. */
    static Figure named(String name) {
        if (name == null) {
            throw new NotFound();
        }
        List<String> parts = List.of(name.split("\\."));
        Figure figure = new Figure(read(Kind.class, parts.get(0)), parts.subList(1, parts.size()));
        figure.mustSayWhatItIsOf();
        return figure;
    }

    private void mustSayWhatItIsOf() {
        switch (kind) {
            case WAITING, OVERDUE -> {}
            case HELD, DONE_BY -> person();
            case ROLE -> text(1);
            case DONE -> text(0);
            case STILL -> stage();
            case LOST -> {
                stage();
                text(1);
            }
            case REACHED -> {
                stage();
                if (has(1)) {
                    trait();
                    text(2);
                }
            }
        }
    }

    public String name() {
        return of.isEmpty() ? kind.name() : kind + "." + String.join(".", of);
    }

    /** Whether more is said of it than its kind. */
    public boolean has(int place) {
        return of.size() > place;
    }

    /** Throws {@link NotFound} when it is not said. */
    public String text(int place) {
        if (!has(place)) {
            throw new NotFound();
        }
        return of.get(place);
    }

    public UUID person() {
        try {
            return UUID.fromString(text(0));
        } catch (IllegalArgumentException nobody) {
            throw new NotFound();
        }
    }

    public Stage stage() {
        return read(Stage.class, text(0));
    }

    public Trait trait() {
        return read(Trait.class, text(1));
    }

    private static <E extends Enum<E>> E read(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
