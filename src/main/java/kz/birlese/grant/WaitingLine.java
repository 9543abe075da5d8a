package kz.birlese.grant;

import kz.birlese.grant.assignment.Obstacle;

/**
 * An application that waits because too few jurors are free to score it.
 *
 * @param application its number
 * @param lacking how many jurors have to be added for it; 0 once enough have signed and it is about to go on
 * @param obstacle what stands in its way as things are now; null once nothing does
 */
public record WaitingLine(String application, int lacking, Obstacle obstacle) {}
