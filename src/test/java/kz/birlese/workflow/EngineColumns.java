package kz.birlese.workflow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks for planted words in every column of every table of the engine, text and bytes alike: nothing about a person may
 * ever be there.
 */
@Component
public class EngineColumns {

    private final JdbcTemplate sql;

    EngineColumns(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Where the words were found, as {@code TABLE.COLUMN: word}; empty when nowhere. Case does not matter. */
    public List<String> holding(String... words) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            for (Map<String, Object> row : sql.queryForList("select * from " + table)) {
                row.forEach((column, value) -> {
                    String text = text(value).toLowerCase(Locale.ROOT);
                    for (String word : words) {
                        if (text.contains(word.toLowerCase(Locale.ROOT))) {
                            found.add(table + "." + column + ": " + word);
                        }
                    }
                });
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** The tables of the engine, more than forty. */
    public List<String> tables() {
        return sql.queryForList(
                "select table_name from information_schema.tables where lower(table_name) like 'act!_%' escape '!'"
                        + " order by table_name",
                String.class);
    }

    /** Serialized Java keeps Latin text as UTF-8 bytes; both readings are looked through. */
    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16BE)
                : String.valueOf(value);
    }
}
