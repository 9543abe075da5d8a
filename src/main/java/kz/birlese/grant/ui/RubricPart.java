package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.Criterion;
import kz.birlese.grant.ScoringRules;
import kz.birlese.people.Language;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What jurors go by, as the call has frozen it; nothing where it says nothing. */
@Component
class RubricPart {

    private final Say say;

    RubricPart(Say say) {
        this.say = say;
    }

    void show(Sheet sheet, CallSettings rules) {
        ScoringRules scoring = rules.scoringRules();
        if (!scoring.sections().isEmpty()) {
            sections(sheet, rules, scoring.sections());
        }
        rules.criteria().stream()
                .filter(criterion -> criterion.guidance() != null)
                .forEach(criterion -> guidance(sheet, criterion));
        if (!scoring.samples().isEmpty()) {
            sheet.words(say.it("call.calibrated"));
        }
        if (!scoring.asked().isEmpty()) {
            sheet.heading(say.it("call.asked"))
                    .words(say.it("call.asked.what"))
                    .with(list(scoring.asked().stream()
                            .map(ScoringRules.Question::text)
                            .toList()));
        }
    }

    private void sections(Sheet sheet, CallSettings rules, List<ScoringRules.Section> sections) {
        sheet.heading(say.it("call.sections"))
                .table(
                        List.of(say.it("call.section"), say.it("call.criteria"), say.it("call.threshold")),
                        sections.stream()
                                .map(section -> List.of(
                                        section.name().get(say.language()),
                                        section.criteria().stream()
                                                .map(key -> rules.criterion(key)
                                                        .name()
                                                        .get(say.language()))
                                                .collect(Collectors.joining(", ")),
                                        say.value(section.threshold())))
                                .toList());
    }

    private void guidance(Sheet sheet, Criterion criterion) {
        sheet.heading(
                say.it("call.guidance", Map.of("criterion", criterion.name().get(say.language()))));
        if (!criterion.guidance().questions().isEmpty()) {
            sheet.words(say.it("call.guides")).with(list(criterion.guidance().questions()));
        }
        List<Map<Language, String>> scores = criterion.guidance().scores();
        if (!scores.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            for (int index = 0; index < scores.size(); index++) {
                rows.add(List.of(String.valueOf(index + 1), scores.get(index).get(say.language())));
            }
            sheet.table(List.of(say.it("call.score"), say.it("call.scoreMeans")), rows);
        }
    }

    private UnorderedList list(List<Map<Language, String>> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text.get(say.language()))));
        return list;
    }
}
