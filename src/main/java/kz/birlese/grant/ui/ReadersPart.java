package kz.birlese.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.grant.ReadersPage;
import kz.birlese.grant.ReadersPage.Line;
import kz.birlese.grant.ReadersPage.Other;
import kz.birlese.grant.ReadersPage.Reading;
import kz.birlese.grant.ShowReaders;
import kz.birlese.grant.assignment.NotGiven;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** Who reads what and why, folded away, and on asking, why nobody else. */
@Component
class ReadersPart {

    private final ShowReaders showReaders;
    private final Say say;

    ReadersPart(ShowReaders showReaders, Say say) {
        this.showReaders = showReaders;
        this.say = say;
    }

    /** {@code page} is null where there is nothing to show. */
    void show(Sheet sheet, ReadersPage page) {
        if (page == null) {
            return;
        }
        NativeDetails fold = new NativeDetails(say.it("reading.title"), readers(page));
        fold.addClassName("fold");
        sheet.with(fold);
    }

    private Sheet readers(ReadersPage page) {
        Sheet sheet = new Sheet().words(say.it("reading.lead"));
        if (page.draw() != null) {
            ReadersPage.Drawn draw = page.draw();
            sheet.words(
                    say.it("reading.drawn", Map.of("at", draw.at(), "round", draw.round(), "hash", draw.seedHash())));
            if (draw.groups() > 1) {
                sheet.notice("warn", say.it("reading.apart", Map.of("groups", draw.groups())));
            }
        }
        return sheet.table(
                        List.of(say.it("reading.application"), say.it("reading.juror"), say.it("reading.because")),
                        page.lines().stream().flatMap(this::rows).toList())
                .with(others(page.lines()));
    }

    private Stream<List<String>> rows(Line line) {
        return line.readers().stream().map(reading -> List.of(title(line), reading.juror(), because(reading)));
    }

    private static String title(Line line) {
        return line.number() + " " + line.title();
    }

    private String because(Reading reading) {
        if (reading.given() == null) {
            return say.it("reading.unknown");
        }
        List<String> reasons = new ArrayList<>();
        if (reading.given().joins()) {
            reasons.add(say.it("reading.joins"));
        }
        reasons.add(goal(reading));
        Map<String, Object> loads = Map.of("load", reading.load(), "least", reading.least(), "most", reading.most());
        reasons.add(say.it("reading.load", loads));
        if (reading.given().chance() < 100) {
            reasons.add(
                    say.it("reading.chance", Map.of("chance", reading.given().chance())));
        }
        return String.join("; ", reasons);
    }

    private String goal(Reading reading) {
        if (reading.listed() == 0) {
            return say.it("reading.silent");
        }
        return reading.place() == 0
                ? say.it("reading.unlisted")
                : say.it("reading.place", Map.of("place", reading.place(), "listed", reading.listed()));
    }

    private Div others(List<Line> lines) {
        ComboBox<Line> choice = new ComboBox<>(say.it("reading.others"), lines);
        choice.setItemLabelGenerator(ReadersPart::title);
        choice.setWidthFull();
        Div answer = new Div();
        choice.addValueChangeListener(chosen -> {
            answer.removeAll();
            if (chosen.getValue() != null) {
                answer.add(whyNot(showReaders.whyNot(chosen.getValue().application())));
            }
        });
        Div asked = new Div(choice, answer);
        asked.addClassName("stack");
        return asked;
    }

    private Sheet whyNot(List<Other> others) {
        if (others.isEmpty()) {
            return new Sheet().words(say.it("reading.nobodyElse"));
        }
        return new Sheet()
                .table(
                        List.of(say.it("reading.juror"), say.it("reading.why")),
                        others.stream()
                                .map(other -> List.of(other.juror(), ground(other.why())))
                                .toList());
    }

    private String ground(NotGiven why) {
        return why.ground() == NotGiven.Ground.BARRED
                ? say.it("reading.bar." + why.bar())
                : say.it("reading.not." + why.ground(), Map.of("chance", why.chance()));
    }
}
