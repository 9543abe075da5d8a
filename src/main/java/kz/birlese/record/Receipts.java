package kz.birlese.record;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of submission, issued by the very transaction that takes the submission in. */
@Service
public class Receipts {

    /** Digits and letters that are not mistaken for one another when read aloud or copied by hand. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String COLUMNS = "select number, case_id, case_number, received_at, sha256 from receipt";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Receipts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Issues a receipt for the content within the caller's transaction; throws when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt issue(UUID caseId, String caseNumber, byte[] content) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Receipt receipt = new Receipt(number(at), caseId, caseNumber, at, HashChain.sha256(content));
        jdbc.update(
                "insert into receipt (number, case_id, case_number, received_at, sha256) values (?, ?, ?, ?, ?)",
                receipt.number(),
                caseId,
                caseNumber,
                at.atOffset(ZoneOffset.UTC),
                receipt.sha256());
        return receipt;
    }

    /** The receipt with this number, however it was typed; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Receipt> find(String number) {
        String typed = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        return jdbc.query(COLUMNS + " where number = ?", Receipts::receipt, typed).stream()
                .findFirst();
    }

    /** The receipts of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Receipt> of(UUID caseId) {
        return jdbc.query(COLUMNS + " where case_id = ? order by received_at, number", Receipts::receipt, caseId);
    }

    /** Forty random bits: with the limit on public look-ups nobody comes across another's number. */
    private String number(Instant at) {
        StringBuilder number =
                new StringBuilder("R-" + at.atZone(clock.getZone()).getYear());
        for (int position = 0; position < 8; position++) {
            number.append(position % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    private static Receipt receipt(ResultSet row, int index) throws SQLException {
        return new Receipt(
                row.getString("number"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"));
    }
}
