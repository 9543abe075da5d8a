package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a query over the lists together from conditions that all must hold. */
final class EntryQuery {

    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    EntryQuery(String table) {
        this.table = table;
    }

    EntryQuery where(Visibility.Condition condition) {
        return where(condition.sql(), condition.parameters());
    }

    EntryQuery where(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** Every word must occur in number, title, owner or place; nothing when the text is null or blank. */
    EntryQuery matching(String text) {
        String[] words = Folding.fold(text).split("\\s+");
        for (int word = 0; word < words.length; word++) {
            if (!words[word].isEmpty()) {
                where(
                        "folded like :word" + word + " escape '!'",
                        Map.of("word" + word, "%" + plain(words[word]) + "%"));
            }
        }
        return this;
    }

    <T> List<T> list(JdbcClient sql, String order, int most, RowMapper<T> row) {
        String text = "select * from " + table + " where " + String.join(" and ", conditions) + " order by " + order
                + " fetch first " + most + " rows only";
        return sql.sql(text).params(parameters).query(row).list();
    }

    private static String plain(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
