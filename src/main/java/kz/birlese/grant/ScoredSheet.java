package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A sheet that was handed in, be it kept in the house or read from a file. */
interface ScoredSheet {

    UUID applicationId();

    UUID juror();

    List<Mark> marks();

    /** Of 100, scale 2. */
    BigDecimal total();
}
