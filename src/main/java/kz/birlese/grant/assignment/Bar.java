package kz.birlese.grant.assignment;

/** Why a juror must not read an application. */
public enum Bar {
    /** A conflict of interest about the applicant was declared or confirmed, or the juror helped with the application. */
    CONFLICT,
    /** The juror shares a telephone, a number or an organisation with the applicant. */
    TRACE,
    /** Something else tells of a conflict of interest, and nobody has said yet what it is worth. */
    SIGN,
    /** The juror has heard a complaint about it. */
    HEARD,
    /** The juror sat in the committee when it went through the ranking with this application, and knows its place and total. */
    MET,
    /** The juror has or had a sheet for it. */
    HAD,
    /** It is written in a language the juror does not read. */
    LANGUAGE
}
