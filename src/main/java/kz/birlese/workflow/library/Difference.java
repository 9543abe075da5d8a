package kz.birlese.workflow.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.workflow.library.Thing.Saying;

/**
 * What one version of a file says otherwise than another. What is only drawn otherwise is no change.
 *
 * @param changes in the order of the later file; what is gone comes last
 */
public record Difference(Extent extent, List<Change> changes) {

    /** How far two versions are apart. */
    public enum Extent {
        /** The same file. */
        NONE,
        /** Spaces or what a tool writes about itself. */
        WRITING,
        /** Drawn or laid out otherwise. */
        DRAWING,
        CONTENT
    }

    /**
     * A part that is new, gone or says something else.
     *
     * @param before null for what is new
     * @param after null for what is gone
     * @param turns what it says otherwise; empty for what is new or gone
     */
    public record Change(Thing before, Thing after, List<Turn> turns) {

        public Move move() {
            return before == null ? Move.ADDED : after == null ? Move.REMOVED : Move.CHANGED;
        }

        /** As it is now, or was last. */
        public Thing thing() {
            return after == null ? before : after;
        }
    }

    /** What became of a part. */
    public enum Move {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One thing said otherwise.
     *
     * @param about as in {@link Saying}
     * @param before null when nothing was said
     * @param after null when nothing is said any more
     */
    public record Turn(Aspect aspect, String about, String before, String after) {}

    static Difference between(Kind kind, byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return new Difference(Extent.NONE, List.of());
        }
        Contents earlier = Contents.of(kind, before);
        Contents later = Contents.of(kind, after);
        List<Change> changes = changes(earlier, later);
        if (!changes.isEmpty()) {
            return new Difference(Extent.CONTENT, changes);
        }
        boolean looksAlike = earlier.drawing().equals(later.drawing());
        return new Difference(looksAlike ? Extent.WRITING : Extent.DRAWING, changes);
    }

    private static List<Change> changes(Contents earlier, Contents later) {
        Map<String, Thing> before = byId(earlier);
        Map<String, Thing> after = byId(later);
        boolean isReordered = !common(before, after, earlier.ordered()).equals(common(after, before, later.ordered()));
        List<Change> changes = new ArrayList<>();
        after.forEach((id, thing) -> {
            Thing was = before.get(id);
            List<Turn> turns = was == null ? List.of() : turns(was, thing, before, after);
            if (isReordered && thing.part() == later.whole()) {
                turns = new ArrayList<>(turns);
                turns.add(new Turn(Aspect.ORDER, "", null, null));
            }
            if (was == null || !turns.isEmpty()) {
                changes.add(new Change(was, thing, turns));
            }
        });
        before.forEach((id, thing) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(thing, null, List.of()));
            }
        });
        return changes;
    }

    private static Map<String, Thing> byId(Contents contents) {
        return contents.things().stream()
                .collect(Collectors.toMap(Difference::id, thing -> thing, (one, other) -> other, LinkedHashMap::new));
    }

    private static String id(Thing thing) {
        return thing.part() + " " + thing.id();
    }

    /** Those of the part that both have, in the order of the first. */
    private static List<String> common(Map<String, Thing> ones, Map<String, Thing> others, Part part) {
        return ones.entrySet().stream()
                .filter(each -> each.getValue().part() == part && others.containsKey(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Turn> turns(Thing was, Thing is, Map<String, Thing> before, Map<String, Thing> after) {
        Set<Saying> sayings = new LinkedHashSet<>(is.says().keySet());
        sayings.addAll(was.says().keySet());
        return sayings.stream()
                .filter(saying ->
                        !Objects.equals(was.says().get(saying), is.says().get(saying)))
                .filter(saying -> !isOfAGoneColumn(saying, before, after))
                .map(saying -> new Turn(
                        saying.aspect(),
                        saying.about(),
                        was.says().get(saying),
                        is.says().get(saying)))
                .toList();
    }

    /** That a column is gone says it of all its cells. */
    private static boolean isOfAGoneColumn(Saying saying, Map<String, Thing> before, Map<String, Thing> after) {
        String column = Part.COLUMN + " " + saying.about();
        return saying.aspect() == Aspect.CELL && before.containsKey(column) && !after.containsKey(column);
    }
}
