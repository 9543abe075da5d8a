package kz.birlese.plan;

import java.util.Map;
import java.util.regex.Pattern;
import kz.birlese.record.Refusal;

/** The number of a ballot, as somebody reads it off or as a scanner reads its code: {@code <code of the vote>-17}. */
record BallotSerial(PriorityVote vote) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** What the code on the ballot of that number says. */
    String code(int serial) {
        return vote.code() + "-" + serial;
    }

    /** Throws {@link Refusal} {@code ballotOfAnotherVote}, {@code ballotSerial} when no ballot has such a number. */
    int read(String typed) {
        String text = typed == null ? "" : typed.strip();
        String prefix = vote.code() + "-";
        if (text.indexOf('-') > 0 && !text.startsWith(prefix)) {
            throw new Refusal("ballotOfAnotherVote", "serial", Map.of("found", text, "needed", vote.number()));
        }
        String number = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        int serial = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
        if (serial < 1 || serial > vote.printed()) {
            throw new Refusal("ballotSerial", "serial", Map.of("found", text, "needed", vote.printed()));
        }
        return serial;
    }
}
