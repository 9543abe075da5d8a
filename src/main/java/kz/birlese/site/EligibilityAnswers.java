package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.grant.TryEligibility.Answers;
import kz.birlese.people.ApplicantKind;

/** What a visitor typed into the questionnaire, as typed; nothing of it is lost when something is missing. */
final class EligibilityAnswers {

    private static final List<String> QUESTIONS =
            List.of("kind", "settlement", "goal", "amount", "own", "age", "applied", "exclusion", "funding");

    private static final Set<String> NUMBERS = Set.of("amount", "own", "age");

    private final HttpServletRequest request;

    EligibilityAnswers(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether anything was sent at all. */
    public boolean isAsked() {
        return request.getParameter("kind") != null || request.getParameter("amount") != null;
    }

    /** The answer as typed; empty when there is none. */
    public String get(String question) {
        return Objects.requireNonNullElse(request.getParameter(question), "").strip();
    }

    /** The questions without an answer that can be read, in their order on the page. */
    List<String> missing() {
        return QUESTIONS.stream().filter(question -> !isAnswered(question)).toList();
    }

    /** Whether something was typed where digits are asked for, and cannot be read as a number. */
    public boolean isUnread(String question) {
        return NUMBERS.contains(question) && !get(question).isEmpty() && !isAnswered(question);
    }

    private boolean isAnswered(String question) {
        String typed = get(question);
        return switch (question) {
            case "kind" ->
                Stream.of(ApplicantKind.values()).anyMatch(kind -> kind.name().equals(typed));
            case "amount", "own" -> amount(typed) != null;
            case "age" -> typed.matches("\\d{1,4}");
            case "goal" -> typed.equals("none") || goal(typed) != null;
            case "settlement" -> typed.matches("\\d{9}|none");
            default -> typed.matches("yes|no");
        };
    }

    /** Call when nothing is missing. */
    Answers answers() {
        return new Answers(
                ApplicantKind.valueOf(get("kind")),
                get("settlement"),
                goal(get("goal")),
                amount(get("amount")),
                amount(get("own")),
                Integer.parseInt(get("age")),
                get("applied").equals("yes"),
                get("exclusion").equals("no"),
                get("funding").equals("no"));
    }

    /** As people type it, with spaces, a comma and the currency; null when it is no amount in tenge. */
    private static BigDecimal amount(String typed) {
        String digits = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceAll("(₸|тг\\.?|тенге|теңге|tenge|kzt)$", "")
                .replace(',', '.');
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    /** Null for none of those on the list. */
    private static UUID goal(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }
}
