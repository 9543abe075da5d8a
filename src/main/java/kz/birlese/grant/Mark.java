package kz.birlese.grant;

/**
 * One line of a score sheet.
 *
 * @param criterion the key of the call's criterion
 * @param score 1 (very poor) to 5 (very good)
 * @param reason why; null where the criterion asks for none
 */
public record Mark(String criterion, int score, String reason) {}
