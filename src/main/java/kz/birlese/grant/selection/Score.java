package kz.birlese.grant.selection;

import java.math.BigDecimal;

/**
 * What one juror gave one application in all.
 *
 * @param application opaque id
 * @param juror opaque id
 * @param points of the scale of the call, usually 0 to 100; never null
 */
public record Score(String application, String juror, BigDecimal points) {}
