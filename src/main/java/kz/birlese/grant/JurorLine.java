package kz.birlese.grant;

import java.time.Instant;

/**
 * One juror of a call as staff see them.
 *
 * @param signedAt when they signed their declarations; null until then
 * @param declinedAt when they declined instead; null unless they did, like the reason
 * @param addedAt when they were added while scoring ran; null for those appointed before it, like the reason
 */
public record JurorLine(
        String name,
        Instant signedAt,
        Instant declinedAt,
        String declinedBecause,
        Instant addedAt,
        String addedBecause) {}
