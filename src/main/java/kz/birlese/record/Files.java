package kz.birlese.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files in the database, so that a file and what refers to it stand or fall together. Who may see a file is decided by
 * whoever asks for it, by its case.
 */
@Service
@Transactional
public class Files {

    private static final String COLUMNS =
            "select id, case_id, owner, file_name, media_type, byte_size, sha256, kept_at from stored_file";

    private final JdbcTemplate jdbc;
    private final FileCheck check;
    private final Clock clock;

    Files(JdbcTemplate jdbc, FileCheck check, Clock clock) {
        this.jdbc = jdbc;
        this.check = check;
        this.clock = clock;
    }

    /** Keeps a file that passes {@link FileCheck}; throws its {@link Refusal} otherwise. */
    public StoredFile keep(UUID caseId, UUID owner, String name, byte[] content) {
        String type = check.typeOf(name, content);
        StoredFile file = new StoredFile(
                UUID.randomUUID(),
                caseId,
                owner,
                FileCheck.plainName(name),
                type,
                content.length,
                HashChain.sha256(content),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(file, content);
        return file;
    }

    private void insert(StoredFile file, byte[] content) {
        jdbc.update(
                "insert into stored_file (id, case_id, owner, file_name, media_type, byte_size, sha256, kept_at,"
                        + " content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.caseId(),
                file.owner(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.at().atOffset(ZoneOffset.UTC),
                content);
    }

    /** Throws {@link NotFound} when there is no such file. */
    @Transactional(readOnly = true)
    public StoredFile find(UUID id) {
        return jdbc.query(COLUMNS + " where id = ?", Files::file, id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The files of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID caseId) {
        return jdbc.query(COLUMNS + " where case_id = ? order by kept_at, id", Files::file, caseId);
    }

    /** Throws {@link NotFound} when there is no such file. */
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.query("select content from stored_file where id = ?", (row, index) -> row.getBytes(1), id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("byte_size"),
                row.getString("sha256"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
