package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a query over the lists together from conditions that all must hold, and from ways of which one must. Each way is
 * asked by itself, so that the database walks an index in the order asked for and only as far as the page goes, however
 * many rows lie behind; one question with "or" between the ways would have it sort them all.
 */
final class EntryQuery {

    private static final int DIGITS_OF_THE_RARE = 4;

    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private PlansForWords plans;

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

    /**
     * Every word must occur in number, title, owner or place; nothing when the text is null or blank. Where a word has four
     * digits or more, rows are found by such words alone, which are rare, and only compared with the others: to intersect
     * all that contain a common name would take longer than everything else.
     */
    EntryQuery matching(String text, PlansForWords plans) {
        List<String> words = Stream.of(Folding.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean someAreRare = words.stream().anyMatch(EntryQuery::isRare);
        for (int number = 0; number < words.size(); number++) {
            this.plans = plans;
            String name = "word" + number;
            String word = words.get(number);
            if (someAreRare && !isRare(word)) {
                where("position(:" + name + " in folded) > 0", Map.of(name, word));
            } else {
                where("folded like :" + name + " escape '!'", Map.of(name, "%" + plain(word) + "%"));
            }
        }
        return this;
    }

    private static boolean isRare(String word) {
        return word.chars().filter(Character::isDigit).count() >= DIGITS_OF_THE_RARE;
    }

    <T> List<T> list(JdbcClient sql, String order, int most, RowMapper<T> row) {
        String page = " order by " + order + " fetch first " + most + " rows only";
        String text = ways.size() < 2 ? select("*", 0) + page : "select * from (" + union("*", page) + ") entry" + page;
        return asking(sql).sql(text).params(parameters).query(row).list();
    }

    /** How many there are, but no more than the most that is asked for: further ones are not looked at. */
    int count(JdbcClient sql, int most) {
        String limit = " fetch first " + most + " rows only";
        String text = "select count(*) from (" + union("1 as one", limit) + ") entry";
        return Math.min(
                most,
                asking(sql).sql(text).params(parameters).query(Integer.class).single());
    }

    private JdbcClient asking(JdbcClient sql) {
        return plans == null ? sql : plans.sql();
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
