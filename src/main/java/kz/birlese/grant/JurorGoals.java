package kz.birlese.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/** Keeps the goals a juror knows something about in one column, in their order. */
@Converter
class JurorGoals implements AttributeConverter<List<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(List<UUID> goals) {
        return goals == null ? null : CanonicalJson.write(goals);
    }

    @Override
    public List<UUID> convertToEntityAttribute(String json) {
        return json == null ? null : List.of(CanonicalJson.read(json, UUID[].class));
    }
}
