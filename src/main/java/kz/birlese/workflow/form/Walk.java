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
    private final boolean sending;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Walk(Feel feel, Set<String> hiddenBefore, boolean sending) {
        this.feel = feel;
        this.hiddenBefore = hiddenBefore;
        this.sending = sending;
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
            if (each.isGroup()) {
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
                                : reading(each, scope).written(each));
            }
        }
    }

    private static Reading reading(FormComponent field, Scope scope) {
        boolean kept = field.disabled() || Boolean.TRUE.equals(field.readonly());
        return Reading.of(field, kept ? scope.stored(field) : scope.sent(field));
    }

    private void visit(List<FormComponent> components, Scope scope, boolean inHidden) {
        for (FormComponent each : components) {
            boolean gone = inHidden || each.hide() != null && feel.holds(each.hide(), scope.seen());
            if (gone) {
                hidden.add(scope.path(each));
                scope.lay(each, null);
            }
            if (each.isGroup()) {
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
        boolean computed = it.type() == ComponentType.EXPRESSION;
        Reading reading = computed ? computed(it, scope) : Reading.of(it, kept ? scope.stored(it) : scope.sent(it));
        note(it, scope, gone, (it.type().isField() || computed) && !gone && !kept, reading);
        if (it.key() != null && !gone) {
            Object value = reading.written(it);
            scope.lay(it, value);
            if (!it.disabled() && value != null) {
                scope.send(it, value);
            }
        }
    }

    private Reading computed(FormComponent it, Scope scope) {
        boolean now = sending || !it.waitsForSending();
        Object value = now ? feel.evaluate(it.expression(), scope.seen()) : Feel.plain(scope.laidOut(it));
        return new Reading(value, null, null);
    }

    private void note(FormComponent it, Scope scope, boolean gone, boolean open, Reading reading) {
        String path = scope.path(it);
        fields.put(path, new FieldState(path, it, gone, open, reading, scope.seen()));
    }
}
