package kz.birlese.grant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import kz.birlese.people.Language;
import kz.birlese.record.CanonicalJson;

/** Keeps the languages a juror reads in one column. */
@Converter
class JurorLanguages implements AttributeConverter<Set<Language>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Language> languages) {
        return languages == null ? null : CanonicalJson.write(languages);
    }

    @Override
    public Set<Language> convertToEntityAttribute(String json) {
        return json == null ? null : Set.of(CanonicalJson.read(json, Language[].class));
    }
}
