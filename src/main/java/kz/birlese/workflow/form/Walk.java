package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One pass over a form, in its order, knowing what the pass before has hidden. */
final class Walk {

    /** A person adds rows one by one; more than this is no person. */
    static final int MOST_ROWS = 100;

    private final Feel feel;
    private final Set<String> hiddenBefore;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Walk(Feel feel, Set<String> hiddenBefore) {
        this.feel = feel;
        this.hiddenBefore = hiddenBefore;
    }

    Set<String> hidden() {
        return hidden;
    }

    FormState state() {
        return new FormState(fields, values);
    }

    void through(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw) {
        Map<String, Object> data = Values.map(Feel.plain(opening));
        Scope top = new Scope("", "", opening, raw, data, values, null, 0);
        fill(form.components(), top);
        visit(form.components(), top, false);
    }

    /** Lays every value where expressions look for it, so that a condition may name what comes after it. */
    private void fill(List<FormComponent> components, Scope scope) {
        for (FormComponent each : components) {
            if (each.type() == ComponentType.GROUP) {
                fill(each.components(), scope.in(each));
            } else if (each.isList()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                scope.rows(each, rows).forEach(row -> fill(each.components(), row));
                scope.lay(each, hiddenBefore.contains(scope.path(each)) ? null : rows);
            } else if (each.key() != null) {
                scope.lay(
                        each,
                        hiddenBefore.contains(scope.path(each))
                                ? null
                                : reading(each, scope).value());
            }
        }
    }

    private static Reading reading(FormComponent field, Scope scope) {
        boolean kept = field.disabled() || Boolean.TRUE.equals(field.readonly());
        return Reading.of(field, kept ? scope.laidOut(field) : scope.sent(field));
    }

    private void visit(List<FormComponent> components, Scope scope, boolean inHidden) {
        for (FormComponent each : components) {
            boolean gone = inHidden || each.hide() != null && feel.holds(each.hide(), scope.seen());
            if (gone) {
                hidden.add(scope.path(each));
                scope.lay(each, null);
            }
            if (each.type() == ComponentType.GROUP) {
                note(each, scope, gone, false, Reading.NONE);
                visit(each.components(), scope.in(each), gone);
            } else if (each.isList()) {
                list(each, scope, gone);
            } else {
                single(each, scope, gone);
            }
        }
    }

    private void list(FormComponent list, Scope scope, boolean gone) {
        List<Map<String, Object>> data = new ArrayList<>();
        List<Map<String, Object>> sent = new ArrayList<>();
        List<Scope> rows = scope.rows(list, data);
        note(list, scope, gone, !list.hasFixedRows(), new Reading(rows.size(), null, null));
        if (gone) {
            return;
        }
        scope.lay(list, data);
        for (Scope row : rows) {
            fill(list.components(), row);
            visit(list.components(), row, false);
            sent.add(row.values());
        }
        scope.send(list, sent);
    }

    private void single(FormComponent it, Scope scope, boolean gone) {
        Map<String, Object> seen = scope.seen();
        boolean kept = it.disabled() || feel.holds(it.readonly(), seen);
        Reading reading = it.type() == ComponentType.EXPRESSION
                ? new Reading(feel.evaluate(it.expression(), seen), null, null)
                : Reading.of(it, kept ? scope.laidOut(it) : scope.sent(it));
        note(it, scope, gone, it.type().isField() && !gone && !kept, reading);
        if (it.key() != null && !gone) {
            scope.lay(it, reading.value());
            if (!it.disabled() && reading.value() != null) {
                scope.send(it, reading.value());
            }
        }
    }

    private void note(FormComponent it, Scope scope, boolean gone, boolean open, Reading reading) {
        String path = scope.path(it);
        fields.put(path, new FieldState(path, it, gone, open, reading, scope.seen()));
    }
}
