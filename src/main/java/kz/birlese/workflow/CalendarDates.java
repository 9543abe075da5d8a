package kz.birlese.workflow;

import java.util.List;
import kz.birlese.people.SignedIn;

/**
 * A feature says what stands in the calendar of a person. It lies with whoever hosts that calendar: steps, bodies and
 * numbers, but nobody's name and nothing that people wrote.
 */
public interface CalendarDates {

    List<CalendarDate> of(SignedIn person);
}
