package kz.birlese.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.record.CanonicalJson;

/** Keeps the mean score of each criterion in one column, in the order of the call's criteria. */
@Converter
class CriterionMeans implements AttributeConverter<Map<String, BigDecimal>, String> {

    private record Mean(String criterion, BigDecimal mean) {}

    @Override
    public String convertToDatabaseColumn(Map<String, BigDecimal> means) {
        if (means == null) {
            return null;
        }
        return CanonicalJson.write(means.entrySet().stream()
                .map(each -> new Mean(each.getKey(), each.getValue()))
                .toList());
    }

    @Override
    public Map<String, BigDecimal> convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        List.of(CanonicalJson.read(json, Mean[].class)).forEach(each -> means.put(each.criterion(), each.mean()));
        return Collections.unmodifiableMap(means);
    }
}
