package kz.birlese.workflow;

import java.util.UUID;

/**
 * How long it took to do tasks of a kind.
 *
 * @param box which task; null where all tasks of a person are taken together
 * @param person whose; null where the tasks of all are taken together
 * @param times how often it was done
 * @param lately how often since the moment that was asked for
 * @param median working days; a half lies between two
 * @param ninth working days in which nine of ten were done
 * @param medianDays the same in days of 24 hours
 * @param ninthDays the same in days of 24 hours
 * @param target working days by the table of terms, or null when it says nothing
 */
public record StepTime(
        String box,
        UUID person,
        int times,
        int lately,
        double median,
        double ninth,
        double medianDays,
        double ninthDays,
        Integer target) {}
