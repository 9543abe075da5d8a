package kz.birlese.workflow;

import java.util.Objects;
import java.util.stream.Stream;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;

/** Looks under what the engine wraps around the answers of boxes. */
final class Causes {

    private Causes() {}

    static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return chain(failure).anyMatch(kind::isInstance);
    }

    /** The refusal or "not found" within, else the failure itself. */
    static RuntimeException answer(RuntimeException failure) {
        return chain(failure)
                .filter(each -> each instanceof Refusal || each instanceof NotFound)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
