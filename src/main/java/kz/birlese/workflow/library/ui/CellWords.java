package kz.birlese.workflow.library.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.TableSheet;
import kz.birlese.workflow.library.TableSheet.Column;
import org.springframework.stereotype.Component;

/** The cells of decision tables, which are FEEL, in words; what is none of the usual ways to say it stays as it is. */
@Component
class CellWords {

    private static final String TEXT = "\"([^\"]*)\"";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("[\\[(\\]](.+?)\\.\\.(.+?)[\\])\\[]");
    private static final Pattern DENIED = Pattern.compile("not\\((.+)\\)");
    private static final Pattern SEVERAL =
            Pattern.compile(TEXT + "(\\s*,\\s*" + TEXT + ")+|[^\",()\\[\\]]+(,[^\",()\\[\\]]+)+");
    private static final Map<String, String> SIGNS = Map.of("<", "less", "<=", "atMost", ">", "more", ">=", "atLeast");

    /** Answers that applicants are told of: where the words for them are. */
    private static final Map<String, String> TOLD = Map.of(
            "decideEligibilityOutput1", "eligibility.",
            "decideCompletenessOutput1", "completeness.",
            "decideOutcomeOutput2", "outcome.rule.");

    private final Say say;
    private final Titles titles;

    CellWords(Say say, Titles titles) {
        this.say = say;
        this.titles = titles;
    }

    /** What a column of a table is called; as its file calls it where the bundles do not know it. */
    String column(Column column) {
        return say.itOr("column." + column.id(), column.label());
    }

    /**
     * What a cell says, which is not empty.
     *
     * @param column its id
     * @param inputs of the table: an answer may name one of them
     */
    String of(String column, String cell, List<Column> inputs) {
        if (cell.equals("-")) {
            return say.it("library.cell.any");
        }
        Matcher compared = COMPARED.matcher(cell);
        if (compared.matches()) {
            String words = "library.cell." + SIGNS.get(compared.group(1));
            return say.it(words, Map.of("value", value(column, compared.group(2).strip(), inputs)));
        }
        Matcher denied = DENIED.matcher(cell);
        if (denied.matches()) {
            return say.it(
                    "library.cell.not",
                    Map.of("value", of(column, denied.group(1).strip(), inputs)));
        }
        Matcher range = RANGE.matcher(cell);
        if (range.matches()) {
            return say.it(
                    "library.cell.between",
                    Map.of(
                            "from", value(column, range.group(1).strip(), inputs),
                            "to", value(column, range.group(2).strip(), inputs)));
        }
        if (SEVERAL.matcher(cell).matches()) {
            return Arrays.stream(cell.split("\\s*,\\s*"))
                    .map(each -> of(column, each.strip(), inputs))
                    .reduce((one, other) -> say.it("library.cell.or", Map.of("one", one, "other", other)))
                    .orElse(cell);
        }
        return value(column, cell, inputs);
    }

    /** What an answer of a row says, which is not empty: a code that nothing names by what the row is called. */
    String answer(Column column, String cell, TableSheet.Row row, List<Column> inputs) {
        String words = of(column.id(), cell, inputs);
        return cell.equals('"' + words + '"') && !row(row).isEmpty() ? row(row) : words;
    }

    private String value(String column, String said, List<Column> inputs) {
        if (said.equals("true") || said.equals("false")) {
            return say.it(said.equals("true") ? "library.yes" : "library.no");
        }
        if (said.matches("-?\\d+(\\.\\d+)?")) {
            return say.value(new BigDecimal(said));
        }
        if (said.matches(TEXT)) {
            return text(column, said.substring(1, said.length() - 1), inputs);
        }
        return say.knows("fact." + said) ? say.it("library.cell.fact", Map.of("fact", say.it("fact." + said))) : said;
    }

    private String text(String column, String word, List<Column> inputs) {
        if (say.knows("cell." + column + "." + word)) {
            return say.it("cell." + column + "." + word);
        }
        if (TOLD.containsKey(column) && say.knows(TOLD.get(column) + word)) {
            return say.it(TOLD.get(column) + word);
        }
        return inputs.stream()
                .filter(input -> input.expression().equals(word))
                .map(this::column)
                .findFirst()
                .orElseGet(() ->
                        word.matches("-?\\d+(\\.\\d+)?") ? say.value(new BigDecimal(word)) : titles.box(word, word));
    }

    /** What a row of a table is called: in the bundles, by its task, or as its designer wrote. */
    String row(TableSheet.Row row) {
        return row(row.id(), row.note(), row.cells().get(0));
    }

    /** @param first its first cell; null when empty */
    String row(String id, String note, String first) {
        if (say.knows("rule." + id)) {
            return say.it("rule." + id);
        }
        boolean isTask =
                first != null && first.matches(TEXT) && say.knows("box." + first.substring(1, first.length() - 1));
        return isTask ? say.it("box." + first.substring(1, first.length() - 1)) : note;
    }
}
