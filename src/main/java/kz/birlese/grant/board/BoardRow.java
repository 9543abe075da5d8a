package kz.birlese.grant.board;

import java.time.Instant;
import kz.birlese.workflow.CaseCard;

/**
 * One row behind a figure.
 *
 * @param rootInstance the process of the case, under which tracking knows it
 * @param box where it waits or what was done; null for an application in the funnel
 * @param reached the last stage of an application in the funnel; else null
 * @param lost why it came no further, or null
 * @param who the name of whoever of the staff holds it or did it, or null
 * @param role for whom it waits when nobody is named, or null
 * @param since from when on
 * @param due null when no rule sets a day
 * @param ended null while it waits
 * @param days working days it took or has taken; null in the funnel
 */
public record BoardRow(
        String rootInstance,
        CaseCard card,
        String box,
        Stage reached,
        String lost,
        String who,
        String role,
        Instant since,
        Instant due,
        Instant ended,
        Integer days) {}
