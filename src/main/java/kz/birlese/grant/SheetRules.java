package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.grant.ScoringRules.Question;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;

/** A complete score sheet: every criterion once, 1 to 5, with a reason wherever the criterion asks for one. */
final class SheetRules {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private SheetRules() {}

    /**
     * Throws {@link Refusal} with one reason for each criterion at fault, at the row of its place in the call and with
     * its name in the language.
     */
    static void require(List<Mark> sheet, List<Criterion> criteria, Language language) {
        List<Reason> broken = new ArrayList<>();
        for (int row = 0; row < criteria.size(); row++) {
            broken(sheet, criteria.get(row), row, language).ifPresent(broken::add);
        }
        if (sheet.size() > criteria.size()) {
            broken.add(new Reason("unknownCriterion"));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    /** Throws {@link Refusal} unless every independent question has its answer, once and in the order of the call. */
    static void requireAnswers(List<Answer> answers, List<Question> asked, Language language) {
        List<Reason> broken = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            Question question = asked.get(row);
            if (answers.stream().noneMatch(each -> each.question().equals(question.key()) && each.says() != null)) {
                Map<String, Object> facts = Map.of("question", question.text().get(language));
                broken.add(new Reason("questionAnswerGiven", "questions[" + row + "].says", facts));
            }
        }
        if (answers.size() > asked.size()) {
            broken.add(new Reason("unknownCriterion"));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    /** What the sheet gives for the criterion; throws when it has no such line. */
    static int score(List<Mark> sheet, String criterion) {
        return sheet.stream()
                .filter(mark -> mark.criterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Optional<Reason> broken(List<Mark> sheet, Criterion criterion, int row, Language language) {
        String name = criterion.name().get(language);
        Optional<Mark> mark = sheet.stream()
                .filter(each -> each.criterion().equals(criterion.key()))
                .findFirst();
        if (mark.isEmpty() || mark.get().score() < LOWEST || mark.get().score() > HIGHEST) {
            return Optional.of(new Reason("scoreGiven", "scores[" + row + "].score", Map.of("criterion", name)));
        }
        if (criterion.reasonFor().contains(mark.get().score()) && mark.get().reason() == null) {
            return Optional.of(new Reason(
                    "scoreReasonGiven",
                    "scores[" + row + "].reason",
                    Map.of("criterion", name, "found", mark.get().score())));
        }
        return Optional.empty();
    }
}
