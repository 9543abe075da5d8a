package kz.birlese.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import kz.birlese.record.CanonicalJson;

/** Keeps a juror's answers to the independent questions in one column. */
@Converter
class Answers implements AttributeConverter<List<Answer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Answer> answers) {
        return answers == null || answers.isEmpty() ? null : CanonicalJson.write(answers);
    }

    @Override
    public List<Answer> convertToEntityAttribute(String json) {
        return json == null ? List.of() : List.of(CanonicalJson.read(json, Answer[].class));
    }
}
