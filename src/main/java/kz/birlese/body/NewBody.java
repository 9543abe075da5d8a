package kz.birlese.body;

import java.time.LocalDate;
import kz.birlese.people.Trilingual;

/**
 * A body that is being formed; nothing of it is null unless {@link FormBody} is to refuse it.
 *
 * @param territory KATO code of the settlement, district or region
 * @param mandateDocument what gives it its mandate, for example {@code Решение акима № 12}
 * @param mandateOn the day of that document
 * @param formedOn the first day of its term; how long the term is, its rules say
 */
public record NewBody(
        Body.Kind kind,
        String territory,
        Trilingual name,
        String mandateDocument,
        LocalDate mandateOn,
        LocalDate formedOn) {}
