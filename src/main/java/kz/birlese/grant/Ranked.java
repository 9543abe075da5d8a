package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.programme.Money;

/** What the declared order compares of an application, be it kept in the house or read from a file. */
interface Ranked {

    UUID id();

    /** Of 100, scale 2. */
    BigDecimal total();

    /** The mean score 1 to 5 by criterion. */
    Map<String, BigDecimal> criterionMeans();

    Money amountRequested();

    UUID goal();

    /** KATO code. */
    String settlement();

    /** Null in files of calls that gave their fund out without asking for it. */
    ApplicantKind kind();
}
