package kz.birlese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may what, as tables in a file that people read and a test compares letter by letter. {@code -DupdatePermissions}
 * writes the file anew; whoever does so reads every line that changed.
 */
public final class PermissionTable {

    /** What a cell says where the thing does not exist for the person. */
    public static final String NOTHING = "·";

    public static final String YES = "yes";

    private static final Path FOLDER = Path.of("src/test/resources/permissions");

    private final String file;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param file without its ending
     * @param about what the file shows, in Markdown
     */
    public PermissionTable(String file, String about) {
        this.file = file;
        lines.addAll(about.strip().lines().toList());
    }

    /** One table; rows in the order of their words. */
    public void add(String title, String what, List<String> people, Map<String, List<String>> rows) {
        lines.addAll(List.of("", "## " + title, ""));
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.concat(Stream.of(what), people.stream()).toList());
        new TreeMap<>(rows)
                .forEach((row, cells) ->
                        table.add(Stream.concat(Stream.of(row), cells.stream()).toList()));
        int[] widths = IntStream.rangeClosed(0, people.size())
                .map(column -> widest(table, row -> row.get(column).length()))
                .toArray();
        lines.add(line(table.get(0), widths));
        lines.add(IntStream.of(widths).mapToObj("-"::repeat).reduce("|", (line, dashes) -> line + "-" + dashes + "-|"));
        table.stream().skip(1).forEach(row -> lines.add(line(row, widths)));
    }

    /** A plain list in the order of its words. */
    public void add(String title, Stream<String> names) {
        lines.addAll(List.of("", "## " + title, ""));
        names.sorted().map(name -> "- " + name).forEach(lines::add);
    }

    private static int widest(List<List<String>> table, ToIntFunction<List<String>> width) {
        return table.stream().mapToInt(width).max().orElse(0);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths[i] - cell.length()))
                    .append(" |");
        }
        return line.toString();
    }

    /** Fails with the cells that differ: {@code -} no longer there, {@code +} new, {@code !} changed. */
    public void isAsKept(Class<?> test) {
        Path kept = FOLDER.resolve(file + ".md");
        try {
            if (Boolean.getBoolean("updatePermissions")) {
                Files.createDirectories(FOLDER);
                Files.writeString(kept, String.join("\n", lines) + "\n");
            }
            compare(Files.exists(kept) ? Files.readAllLines(kept) : List.of(), kept, test);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compare(List<String> before, Path kept, Class<?> test) {
        if (before.equals(lines)) {
            return;
        }
        throw new AssertionError(
                """
                %s no longer says who may what:

                %s

                If that is what should be: mvn test -Dtest=%s -DupdatePermissions=true, and read what changed.
                """
                        .formatted(kept, String.join("\n", differences(before)), test.getSimpleName()));
    }

    /** Rows that are gone and rows that are new as a whole, of the others each cell that changed. */
    private List<String> differences(List<String> before) {
        Map<String, Map<String, String>> kept = rows(before);
        Map<String, Map<String, String>> found = rows(lines);
        List<String> differences = new ArrayList<>();
        kept.forEach((row, cells) -> {
            if (!found.containsKey(row)) {
                differences.add("- " + row + ": " + inShort(cells));
            }
        });
        found.forEach((row, cells) -> {
            if (!kept.containsKey(row)) {
                differences.add("+ " + row + ": " + inShort(cells));
            } else {
                differences.addAll(changes(row, kept.get(row), cells));
            }
        });
        return differences.isEmpty() ? List.of("(other words around the same tables)") : differences;
    }

    private static List<String> changes(String row, Map<String, String> before, Map<String, String> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(head -> !Objects.equals(before.get(head), now.get(head)))
                .map(head -> "! " + row + " / " + head + ": was " + before.get(head) + ", is " + now.get(head))
                .toList();
    }

    /** Only whom it is there for. */
    private static String inShort(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(NOTHING))
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The cells of each row by the head of their column; a line of a list is a row with nothing in it. */
    private static Map<String, Map<String, String>> rows(List<String> lines) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        String section = "";
        List<String> heads = List.of();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring(3) + " / ";
                heads = List.of();
            } else if (line.startsWith("- ")) {
                rows.put(section + line.substring(2), Map.of());
            } else if (line.startsWith("| ")) {
                List<String> row = Stream.of(line.substring(2).split("\\|"))
                        .map(String::strip)
                        .toList();
                if (heads.isEmpty()) {
                    heads = row;
                } else {
                    rows.put(section + row.get(0), cells(heads, row));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> heads, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i < heads.size(); i++) {
            cells.put(heads.get(i), row.get(i));
        }
        return cells;
    }
}
