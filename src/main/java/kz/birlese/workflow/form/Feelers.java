package kz.birlese.workflow.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with FEEL in them, as form-js writes them: all FEEL when they start with {@code =}, else with
 * <code>{{ values }}</code>, <code>{{#if condition}} … {{/if}}</code> and <code>{{#loop list}} … {{/loop}}</code>.
 */
final class Feelers {

    private static final Pattern MARK = Pattern.compile(
            "\\{\\{\\s*(?:#(?<open>if|loop)\\s+(?<of>.*?)|/(?<close>if|loop)|(?<value>.*?))\\s*}}(?<line>\\n?)",
            Pattern.DOTALL);

    private final Feel feel;
    private final Function<Object, String> write;

    /** @param write how a value is written into the text, made harmless for the kind of text it is */
    Feelers(Feel feel, Function<Object, String> write) {
        this.feel = feel;
        this.write = write;
    }

    /** Whether the text depends on values at all. */
    static boolean isMoving(String text) {
        return Feel.isFeel(text) || text.contains("{{");
    }

    String fill(String text, Map<String, Object> scope) {
        if (Feel.isFeel(text)) {
            return write.apply(feel.evaluate(text, scope));
        }
        StringBuilder filled = new StringBuilder();
        parsed(text).forEach(part -> part.fill(this, scope, filled));
        return filled.toString();
    }

    /** Throws {@link IllegalArgumentException} when a part does not parse or a block is not closed. */
    static void requireSound(String text, Feel feel) {
        if (Feel.isFeel(text)) {
            feel.requireSound(text);
        } else {
            parsed(text).forEach(part -> part.requireSound(feel));
        }
    }

    private static List<Part> parsed(String text) {
        Matcher mark = MARK.matcher(text);
        List<Part> parts = new ArrayList<>();
        int done = block(text, mark, 0, null, parts);
        parts.add(new Plain(text.substring(done)));
        return parts;
    }

    /** Reads up to the end of the block and answers where that is. */
    private static int block(String text, Matcher mark, int from, String block, List<Part> parts) {
        int done = from;
        while (mark.find(done)) {
            parts.add(new Plain(text.substring(done, mark.start())));
            done = mark.end();
            if (mark.group("close") != null) {
                if (!mark.group("close").equals(block)) {
                    throw new IllegalArgumentException("{{/" + mark.group("close") + "}} closes nothing");
                }
                return done;
            }
            if (mark.group("open") != null) {
                Block inner = new Block(mark.group("open"), mark.group("of"), new ArrayList<>());
                done = block(text, mark, done, inner.kind(), inner.parts());
                parts.add(inner);
            } else {
                parts.add(new Value(mark.group("value")));
                parts.add(new Plain(mark.group("line")));
            }
        }
        if (block != null) {
            throw new IllegalArgumentException("{{#" + block + "}} is not closed");
        }
        return done;
    }

    private interface Part {
        void fill(Feelers feelers, Map<String, Object> scope, StringBuilder into);

        default void requireSound(Feel feel) {}
    }

    private record Plain(String text) implements Part {
        @Override
        public void fill(Feelers feelers, Map<String, Object> scope, StringBuilder into) {
            into.append(text);
        }
    }

    private record Value(String feel) implements Part {
        @Override
        public void fill(Feelers feelers, Map<String, Object> scope, StringBuilder into) {
            if (!feel.isEmpty()) {
                into.append(feelers.write.apply(feelers.feel.evaluate(feel, scope)));
            }
        }

        @Override
        public void requireSound(Feel engine) {
            if (!feel.isEmpty()) {
                engine.requireSound(feel);
            }
        }
    }

    private record Block(String kind, String feel, List<Part> parts) implements Part {
        @Override
        public void fill(Feelers feelers, Map<String, Object> scope, StringBuilder into) {
            Object value = feelers.feel.evaluate(feel, scope);
            if (kind.equals("if")) {
                if (isTrue(value)) {
                    parts.forEach(part -> part.fill(feelers, scope, into));
                }
                return;
            }
            List<?> items = value instanceof List<?> list
                    ? list
                    : Optional.ofNullable(value).stream().toList();
            items.forEach(item -> parts.forEach(part -> part.fill(feelers, inside(item, scope), into)));
        }

        /** Only what is nothing, none or false keeps a part of the text away. */
        private static boolean isTrue(Object value) {
            boolean none = value instanceof Number number && number.doubleValue() == 0;
            return value != null && !Boolean.FALSE.equals(value) && !"".equals(value) && !none;
        }

        private static Map<String, Object> inside(Object item, Map<String, Object> around) {
            Map<String, Object> scope = new LinkedHashMap<>(around);
            scope.putAll(Values.map(item));
            scope.put("this", item);
            scope.put("parent", around);
            scope.put("_this_", item);
            scope.put("_parent_", around);
            return scope;
        }

        @Override
        public void requireSound(Feel engine) {
            engine.requireSound(feel);
            parts.forEach(part -> part.requireSound(engine));
        }
    }
}
