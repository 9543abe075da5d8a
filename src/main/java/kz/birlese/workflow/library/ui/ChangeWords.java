package kz.birlese.workflow.library.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Aspect;
import kz.birlese.workflow.library.Difference.Turn;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.Part;
import kz.birlese.workflow.library.TableSheet.Column;
import kz.birlese.workflow.library.Thing;
import kz.birlese.workflow.library.Thing.Saying;
import org.springframework.stereotype.Component;

/** What a part of a file is called, and what it says, in the reader's words. */
@Component
class ChangeWords {

    private final Say say;
    private final Titles titles;
    private final CellWords cells;
    private final TableWords tables;
    private final FieldTable fields;

    ChangeWords(Say say, Titles titles, CellWords cells, TableWords tables, FieldTable fields) {
        this.say = say;
        this.titles = titles;
        this.cells = cells;
        this.tables = tables;
        this.fields = fields;
    }

    /** Which sort of part it is. */
    String sort(Thing thing) {
        return switch (thing.part()) {
            case BOX -> say.itOr("library.box." + thing.sort(), say.it("library.box.other"));
            case FIELD -> field(thing.sort());
            default -> say.it("library.part." + thing.part());
        };
    }

    private String field(String type) {
        String key = "library.field." + type.toUpperCase(Locale.ROOT);
        return say.itOr(key, type);
    }

    /**
     * What it is called; empty for what stands for the whole.
     *
     * @param form the id of the form it is a field of, or of whatever file it lies in
     */
    String name(Thing thing, String form) {
        return switch (thing.part()) {
            case PROCESS, TABLE, FORM -> "";
            case BOX -> titles.box(thing.id(), thing.name());
            case FLOW ->
                say.it(
                        "library.flow",
                        Map.of(
                                "from", titles.box(thing.says(Aspect.FROM), null),
                                "to", titles.box(thing.says(Aspect.TO), null)));
            case COLUMN -> say.itOr("column." + thing.id(), thing.name());
            case ROW -> cells.row(thing.id(), thing.name(), firstCell(thing));
            case FIELD -> fieldName(form, thing.id(), thing.name());
        };
    }

    /** The bundles know a field of a list without the list. */
    private String fieldName(String form, String id, String otherwise) {
        String own = otherwise == null || otherwise.isBlank() ? id : otherwise;
        String within = say.itOr("form." + form + "." + id.substring(id.lastIndexOf('.') + 1), own);
        return say.itOr("form." + form + "." + id, within);
    }

    private static String firstCell(Thing row) {
        return row.says().entrySet().stream()
                .filter(each -> each.getKey().aspect() == Aspect.CELL)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** One thing that is said otherwise. */
    String turn(Part part, String form, Turn turn, List<Column> inputs) {
        Saying saying = new Saying(turn.aspect(), turn.about());
        String aspect = aspect(saying, inputs);
        if (turn.before() == null && turn.after() == null) {
            return aspect;
        }
        if (turn.before() == null) {
            return say.it(
                    "library.turn.new",
                    Map.of("aspect", aspect, "after", value(part, form, saying, turn.after(), inputs)));
        }
        String before = value(part, form, saying, turn.before(), inputs);
        return turn.after() == null
                ? say.it("library.turn.gone", Map.of("aspect", aspect, "before", before))
                : say.it(
                        "library.turn",
                        Map.of(
                                "aspect", aspect,
                                "before", before,
                                "after", value(part, form, saying, turn.after(), inputs)));
    }

    /** What a new part or one that is gone says; empty for what says nothing to people. */
    String said(Thing thing, String form, Saying saying, List<Column> inputs) {
        return switch (saying.aspect()) {
            case NAME, SORT, NOTE, ENGINE, FROM, TO, TYPE, OTHER, TEXT -> "";
            default ->
                say.it(
                        "library.turn.is",
                        Map.of(
                                "aspect", aspect(saying, inputs),
                                "value",
                                        value(
                                                thing.part(),
                                                form,
                                                saying,
                                                thing.says().get(saying),
                                                inputs)));
        };
    }

    private String aspect(Saying saying, List<Column> inputs) {
        String words = say.it("library.aspect." + saying.aspect());
        if (saying.about().isEmpty()) {
            return words;
        }
        return switch (saying.aspect()) {
            case CELL ->
                say.itOr(
                        "column." + saying.about(),
                        inputs.stream()
                                .filter(each -> each.id().equals(saying.about()))
                                .map(Column::label)
                                .findFirst()
                                .orElse(saying.about()));
            case LIMIT, REQUIRED, READ_ONLY, HIT_POLICY, PERSON, NAME, SORT -> words;
            default -> words + " (" + saying.about() + ")";
        };
    }

    private String value(Part part, String form, Saying saying, String value, List<Column> inputs) {
        return switch (saying.aspect()) {
            case ROLE -> titles.role(value);
            case FORM -> titles.of(Kind.FORM, value);
            case TABLE -> titles.of(Kind.TABLE, value);
            case CALLS -> titles.of(Kind.DIAGRAM, value);
            case SORT -> part == Part.FIELD ? field(value) : say.itOr("library.box." + value, value);
            case SITS_ON, FROM, TO, OTHERWISE, MESSAGE -> titles.box(value, null);
            case WITHIN -> part == Part.FIELD ? fieldName(form, value, null) : titles.box(value, null);
            case CELL -> cells.of(saying.about(), value, inputs);
            case HIT_POLICY -> tables.hitPolicy(value);
            case LIMIT -> fields.limit(saying.about(), truth(value));
            default -> truth(value);
        };
    }

    private String truth(String value) {
        return value.equals("true") ? say.it("library.yes") : value.equals("false") ? say.it("library.no") : value;
    }
}
