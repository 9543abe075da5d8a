package kz.birlese.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Named short values in one text column, as JSON in key order. */
@Component
class FactsColumn {

    /** What an unreadable column reads as, so that checking a damaged log goes on to name the entry. */
    private static final Map<String, String> UNREADABLE = Map.of("unreadable", "");

    private final ObjectMapper json;

    FactsColumn(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, String> facts) {
        try {
            return json.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> read(String column) {
        try {
            return json.readValue(column, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException damaged) {
            return UNREADABLE;
        }
    }
}
