package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ApplicationPage.AnswerLine;
import kz.birlese.grant.ApplicationPage.Change;
import kz.birlese.grant.ApplicationPage.Correction;
import kz.birlese.grant.ApplicationPage.Line;
import kz.birlese.grant.ApplicationPage.Sheet;
import kz.birlese.grant.ScoringRules.Question;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/** Score sheets in words, for a person and only those the person may read. Jurors are named to staff alone. */
@Component
class ReadSheets {

    private final WhoMaySee whoMaySee;
    private final Assessments assessments;
    private final EarlierSheets earlier;
    private final Accounts accounts;

    ReadSheets(WhoMaySee whoMaySee, Assessments assessments, EarlierSheets earlier, Accounts accounts) {
        this.whoMaySee = whoMaySee;
        this.assessments = assessments;
        this.earlier = earlier;
        this.accounts = accounts;
    }

    List<Sheet> of(SignedIn person, GrantApplication application, CallSettings settings) {
        boolean named = whoMaySee.isStaff(person, application);
        List<UUID> numbered = assessments.readers(application.id());
        return whoMaySee.sheets(person, application).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .sorted(Comparator.comparing(sheet -> number(sheet, numbered)))
                .map(sheet -> sheet(sheet, numbered, person, named, settings))
                .toList();
    }

    /** All that were handed in, for somebody outside of the jury, numbered as a complaint contests them. */
    List<Sheet> unnamed(GrantApplication application, CallSettings settings, Language language) {
        List<Assessment> sheets = assessments.findByApplicationId(application.id()).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .sorted(Comparator.comparing(Assessment::id))
                .toList();
        return sheets.stream()
                .map(sheet -> new Sheet(
                        null,
                        false,
                        sheets.indexOf(sheet) + 1,
                        sheet.total(),
                        lines(sheet, settings, language),
                        answers(sheet, settings, language),
                        corrections(sheet, settings, language)))
                .toList();
    }

    private static int number(Assessment sheet, List<UUID> numbered) {
        return numbered.indexOf(sheet.juror()) + 1;
    }

    private Sheet sheet(Assessment sheet, List<UUID> numbered, SignedIn person, boolean named, CallSettings settings) {
        return new Sheet(
                named ? accounts.findById(sheet.juror()).map(Account::name).orElse(null) : null,
                sheet.juror().equals(person.id()),
                number(sheet, numbered),
                sheet.total(),
                lines(sheet, settings, person.language()),
                answers(sheet, settings, person.language()),
                corrections(sheet, settings, person.language()));
    }

    private static List<AnswerLine> answers(Assessment sheet, CallSettings settings, Language language) {
        Map<String, String> asked = settings.scoringRules().asked().stream()
                .collect(Collectors.toMap(Question::key, each -> each.text().get(language)));
        return sheet.answers().stream()
                .map(each -> new AnswerLine(asked.get(each.question()), each.says(), each.remark()))
                .toList();
    }

    private List<Correction> corrections(Assessment sheet, CallSettings settings, Language language) {
        List<EarlierSheet> editions = earlier.findByAssessmentIdOrderByEdition(sheet.id());
        List<Correction> corrections = new ArrayList<>();
        for (int index = 0; index < editions.size(); index++) {
            EarlierSheet before = editions.get(index);
            List<Mark> after =
                    index + 1 < editions.size() ? editions.get(index + 1).marks() : sheet.marks();
            corrections.add(new Correction(
                    before.total(),
                    before.replacedAt(),
                    before.replacedBecause(),
                    changes(before.marks(), after, settings, language)));
        }
        return corrections;
    }

    private static List<Change> changes(List<Mark> before, List<Mark> after, CallSettings settings, Language language) {
        return before.stream()
                .filter(mark -> !after.contains(mark))
                .map(mark -> new Change(
                        settings.criterion(mark.criterion()).name().get(language),
                        mark.score(),
                        SheetRules.score(after, mark.criterion()),
                        mark.reason()))
                .toList();
    }

    private static List<Line> lines(Assessment sheet, CallSettings settings, Language language) {
        return sheet.marks().stream()
                .map(mark -> line(mark, settings, language))
                .toList();
    }

    private static Line line(Mark mark, CallSettings settings, Language language) {
        return new Line(settings.criterion(mark.criterion()).name().get(language), mark.score(), mark.reason());
    }
}
