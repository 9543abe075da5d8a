package kz.birlese.record;

/**
 * What goes with a letter.
 *
 * @param name the file name the recipient sees
 * @param type the media type with its parameters, for example {@code text/calendar; charset=UTF-8; method=PUBLISH}
 */
public record Attachment(String name, String type, byte[] content) {}
