package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a query over the lists together from conditions that all must hold, and from ways of which one must. Each way is
 * asked by itself, so that the database walks an index in the order asked for and only as far as the page goes, however
 * many rows lie behind; one question with "or" between the ways would have it sort them all.
 */
final class EntryQuery {

    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
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

    /** No row may come by more than one way: it would be listed and counted twice. None given, none found. */
    EntryQuery byOneOf(List<Visibility.Condition> disjoint) {
        disjoint.forEach(way -> {
            ways.add(way.sql());
            parameters.putAll(way.parameters());
        });
        if (disjoint.isEmpty()) {
            conditions.add("1 = 0");
        }
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
        String page = " order by " + order + " fetch first " + most + " rows only";
        String text = ways.size() < 2 ? select("*", 0) + page : "select * from (" + union("*", page) + ") entry" + page;
        return sql.sql(text).params(parameters).query(row).list();
    }

    /** How many there are, but no more than the most that is asked for: further ones are not looked at. */
    int count(JdbcClient sql, int most) {
        String limit = " fetch first " + most + " rows only";
        String text = "select count(*) from (" + union("1 as one", limit) + ") entry";
        return Math.min(
                most, sql.sql(text).params(parameters).query(Integer.class).single());
    }

    private String union(String columns, String page) {
        List<String> parts = new ArrayList<>();
        for (int way = 0; way < Math.max(1, ways.size()); way++) {
            parts.add("(" + select(columns, way) + page + ")");
        }
        return String.join(" union all ", parts);
    }

    private String select(String columns, int way) {
        List<String> all = new ArrayList<>(conditions);
        if (!ways.isEmpty()) {
            all.add("(" + ways.get(way) + ")");
        }
        return "select " + columns + " from " + table + " where " + String.join(" and ", all);
    }

    private static String plain(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
