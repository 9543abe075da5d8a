package kz.birlese.workflow.figures;

import java.time.Duration;

/**
 * What past cases tell of a box.
 *
 * @param visits how often cases came to it, those that stand there now included
 * @param done how often it was left as it should be
 * @param cancelled how often it was left without having been done
 * @param median how long half of those that were done took at most; null when none was done
 * @param ninety how long nine of ten took at most; null when none was done
 * @param longest null when none was done
 */
public record BoxFigures(
        String box, long visits, long done, long cancelled, Duration median, Duration ninety, Duration longest) {}
