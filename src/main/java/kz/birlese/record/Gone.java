package kz.birlese.record;

import java.util.function.Supplier;

/** A record is not there although something else counts on it. Says which kind, for whoever has to bring it back. */
public class Gone extends NotFound {

    /** What the message begins with wherever it is kept, for example in the engine's note of a failed step. */
    public static final String MESSAGE = "record gone: ";

    private final String kind;

    private Gone(String kind) {
        this.kind = kind;
    }

    /** @param kind a word; people read it under {@code record.<kind>} */
    public static Supplier<NotFound> of(String kind) {
        return () -> new Gone(kind);
    }

    @Override
    public String getMessage() {
        return MESSAGE + kind;
    }
}
