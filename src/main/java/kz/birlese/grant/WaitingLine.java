package kz.birlese.grant;

/**
 * An application that waits because too few jurors are free to score it.
 *
 * @param application its number
 * @param lacking how many jurors have to be added for it; 0 once enough have signed and it is about to go on
 */
public record WaitingLine(String application, int lacking) {}
