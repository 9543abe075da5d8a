/**
 * Who gets how much of a fund: down the ranking, or as the portfolio that is worth most within the fund and the quotas of the
 * call, found by an exact solver and proved, or shown with the gap to what could still be. Arithmetic alone: knows no
 * database, no process and no screen, so that anybody can reckon an allotment again from its
 * {@link kz.birlese.grant.portfolio.Pool}.
 *
 * <p>The order in which candidates are named changes nothing: they are sorted by place first, and between portfolios of equal
 * worth that one is taken which gives more to the better place.
 */
package kz.birlese.grant.portfolio;
