package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import kz.birlese.workflow.PlainCause.Kind;
import org.apache.ibatis.exceptions.PersistenceException;
import org.h2.jdbc.JdbcSQLTimeoutException;
import org.hibernate.exception.LockTimeoutException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.mail.MailSendException;

class PlainCauseTest {

    private static final JdbcSQLTimeoutException LOCKED =
            new JdbcSQLTimeoutException("Timeout trying to lock table", null, null, 50200, null, null);

    /** As the engine keeps it. */
    private static Kind kind(Throwable failure) {
        StringWriter trace = new StringWriter();
        new IllegalStateException("job failed", failure).printStackTrace(new PrintWriter(trace));
        return PlainCause.of(trace.toString()).kind();
    }

    @Test
    void whatTheDatabaseDidNotTakeIsKnownByWhateverHasWrappedIt() {
        assertThat(Stream.of(
                        new LockTimeoutException("could not execute statement", LOCKED, "update"),
                        new DataIntegrityViolationException("duplicate key"),
                        new BadSqlGrammarException("query", "selec", LOCKED),
                        new PersistenceException("Error updating database"),
                        new PSQLException("deadlock detected", PSQLState.DEADLOCK_DETECTED),
                        new SQLTransientConnectionException("no connection left")))
                .extracting(PlainCauseTest::kind)
                .containsOnly(Kind.DATABASE);
    }

    @Test
    void whatDidNotAnswerOutsideIsNotTheHouses() {
        assertThat(List.of(kind(new ConnectException("refused")), kind(new MailSendException("no answer"))))
                .containsOnly(Kind.OUTSIDE);
    }

    /** Every call of a repository goes through a class of that name, and every class is loaded through the other. */
    @Test
    void whereAFailureCameByTellsNothingOfIt() {
        IllegalStateException failure = new IllegalStateException("the pigeon is ill");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.springframework.dao.support.Translation", "invoke", "Translation.java", 137),
            new StackTraceElement("java.net.URLClassLoader", "findClass", "URLClassLoader.java", 445)
        });
        assertThat(kind(failure)).isEqualTo(Kind.OTHER);
        assertThat(PlainCause.of(null).kind()).isEqualTo(Kind.OTHER);
    }
}
