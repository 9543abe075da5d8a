package kz.birlese.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import kz.birlese.record.CanonicalJson;

/** Keeps a score sheet's lines in one column. */
@Converter
class Marks implements AttributeConverter<List<Mark>, String> {

    @Override
    public String convertToDatabaseColumn(List<Mark> marks) {
        return marks == null ? null : CanonicalJson.write(marks);
    }

    @Override
    public List<Mark> convertToEntityAttribute(String json) {
        return json == null ? null : List.of(CanonicalJson.read(json, Mark[].class));
    }
}
