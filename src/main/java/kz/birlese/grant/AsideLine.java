package kz.birlese.grant;

/**
 * A juror who leaves the room while an application is discussed.
 *
 * @param isCertain whether there is a conflict of interest; otherwise a sign of one that nobody has ruled on yet
 */
public record AsideLine(String number, String title, String juror, boolean isCertain) {}
