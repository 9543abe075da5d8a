package kz.birlese.workflow;

import java.time.LocalDate;
import kz.birlese.people.Trilingual;

/**
 * A day that differs from its day of the week.
 *
 * @param works people work although it is a weekend; otherwise they are off although it may be a working day
 */
public record SpecialDay(LocalDate on, boolean works, Trilingual reason) {}
