package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks whether what tests have had decided can be read in every language. */
@Component
public class DecisionWords {

    private final JdbcTemplate jdbc;
    private final Texts texts;
    private long looked;

    DecisionWords(JdbcTemplate jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Fails when a decision since the last look has no text {@code decision.<what>} in some language. */
    public void check() {
        long until = pass();
        List<String> decided = jdbc.queryForList(
                "select distinct what from decision_log where number > ? and number <= ?", String.class, looked, until);
        looked = until;
        assertThat(decided).allSatisfy(what -> assertThat(Arrays.stream(Language.values()))
                .allMatch(language -> texts.knows(language, "decision." + what)));
    }

    /** What has been decided so far is nobody's business. */
    public void forget() {
        looked = pass();
    }

    private long pass() {
        return jdbc.queryForObject("select number from decision_log_head", Long.class);
    }
}
