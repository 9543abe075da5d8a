package kz.birlese.people;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The wordings of the consents, all versions. */
@Component
public class ConsentTexts {

    private final JdbcTemplate database;

    ConsentTexts(JdbcTemplate database) {
        this.database = database;
    }

    /** The wording now in force. */
    public ConsentText current(ConsentPurpose purpose, Language language) {
        return database.queryForObject(
                "select version, body from consent_text where purpose = ? and language = ? order by version desc limit 1",
                (row, number) -> new ConsentText(row.getInt("version"), language, row.getString("body")),
                purpose.name(),
                language.name());
    }
}
