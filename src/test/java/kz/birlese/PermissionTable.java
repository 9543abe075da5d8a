package kz.birlese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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

    /** Fails with the lines that differ: {@code -} as kept, {@code +} as it is now. */
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
        List<String> differences = new ArrayList<>();
        before.stream().filter(line -> !lines.contains(line)).forEach(line -> differences.add("- " + line));
        lines.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("+ " + line));
        throw new AssertionError(
                """
                %s no longer says who may what:

                %s

                If that is what should be: mvn test -Dtest=%s -DupdatePermissions=true, and read what changed.
                """
                        .formatted(
                                kept,
                                differences.isEmpty() ? "(the order of the lines)" : String.join("\n", differences),
                                test.getSimpleName()));
    }
}
