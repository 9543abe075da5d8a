package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Difference;
import kz.birlese.workflow.library.Difference.Change;
import kz.birlese.workflow.library.Difference.Extent;
import kz.birlese.workflow.library.Difference.Move;
import kz.birlese.workflow.library.Entry;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.Part;
import kz.birlese.workflow.library.ReadVersion;
import kz.birlese.workflow.library.TableSheet.Column;
import kz.birlese.workflow.library.Version;
import kz.birlese.workflow.ui.DiagramFacts.Mark;
import org.springframework.stereotype.Component;

/** What changed between two versions: in words, and as marks on the diagram. */
@Component
class ChangeList {

    private final ReadVersion versions;
    private final ChangeWords words;
    private final Titles titles;
    private final Say say;

    ChangeList(ReadVersion versions, ChangeWords words, Titles titles, Say say) {
        this.versions = versions;
        this.words = words;
        this.titles = titles;
        this.say = say;
    }

    /**
     * The changes in words.
     *
     * @param library to find what else has changed with it
     */
    Div of(Difference difference, Version before, Version after, List<Entry> library) {
        Div told = new Div();
        told.addClassName("stack");
        if (difference.extent() != Extent.CONTENT) {
            told.add(new Paragraph(say.it("library.changes." + difference.extent())));
        }
        List<Column> columns =
                after.kind() == Kind.TABLE ? versions.table(after).columns().toList() : List.of();
        if (!difference.changes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "changes");
            difference.changes().forEach(change -> list.add(item(change, after.key(), columns)));
            told.add(list);
        }
        if (difference.extent() == Extent.NONE) {
            told.add(beside(before, after, library));
        }
        return told;
    }

    private ListItem item(Change change, String key, List<Column> columns) {
        Span move = new Span(say.it("library.move." + change.move()));
        move.addClassNames("badge", look(change.move()));
        Span name = new Span(words.name(change.thing(), key));
        name.addClassName("name");
        Div head = new Div(move, new Span(words.sort(change.thing())), name);
        head.addClassName("change");
        List<String> lines = change.move() == Move.CHANGED
                ? change.turns().stream()
                        .map(turn -> words.turn(change.thing().part(), key, turn, columns))
                        .toList()
                : change.thing().says().keySet().stream()
                        .map(saying -> words.said(change.thing(), key, saying, columns))
                        .filter(line -> !line.isEmpty())
                        .toList();
        ListItem item = new ListItem(head);
        if (!lines.isEmpty()) {
            UnorderedList turns = new UnorderedList();
            lines.forEach(line -> turns.add(new ListItem(line)));
            item.add(turns);
        }
        return item;
    }

    private static String look(Move move) {
        return switch (move) {
            case ADDED -> "good";
            case REMOVED -> "bad";
            case CHANGED -> "warn";
        };
    }

    /** The version came since something else of its family changed. */
    private Div beside(Version before, Version after, List<Entry> library) {
        UnorderedList list = new UnorderedList();
        for (String file : versions.changedBeside(before, after)) {
            list.add(new ListItem(library.stream()
                    .filter(entry -> entry.latest().file().equals(file))
                    .findFirst()
                    .<com.vaadin.flow.component.Component>map(entry -> LibraryAddress.link(
                            say.it("library.one." + entry.kind()) + " · " + titles.of(entry.kind(), entry.key()),
                            entry.kind(),
                            entry.key()))
                    .orElseGet(() -> new Span(file))));
        }
        Div beside = new Div(new Paragraph(say.it("library.changes.beside")), list);
        beside.setVisible(list.getChildren().findAny().isPresent());
        return beside;
    }

    /** The marks of what is new or changed, by box and way. */
    Map<String, Mark> marks(Difference difference) {
        Map<String, Mark> marks = new HashMap<>();
        for (Change change : difference.changes()) {
            boolean isDrawn =
                    change.thing().part() == Part.BOX || change.thing().part() == Part.FLOW;
            if (isDrawn && change.move() != Move.REMOVED) {
                marks.put(change.thing().id(), mark(change.move() == Move.ADDED));
            }
        }
        return marks;
    }

    /** Signs and lines tell them apart as well as colours do. */
    Mark mark(boolean isNew) {
        String look = isNew ? "added" : "changed";
        return new Mark(isNew ? "+" : "≠", look, say.it("library.mark." + look));
    }
}
