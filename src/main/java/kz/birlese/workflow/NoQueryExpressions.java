package kz.birlese.workflow;

import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses expressions in queries. The engine's own switch overlooks the branches of an or-query, so that an expression
 * there would run any Java it likes (CVE-2026-109432, no free fix). Stored filters are refused altogether: nothing here
 * uses them.
 */
class NoQueryExpressions extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractExecuteFilterCmd
                || queries(command).anyMatch(NoQueryExpressions::hasExpressions)) {
            throw new BadUserRequestException("Expressions in queries are not allowed");
        }
        return next.execute(command);
    }

    private static Stream<? extends AbstractQuery<?, ?>> queries(Command<?> command) {
        if (command instanceof TaskQueryImpl query) {
            return Stream.concat(Stream.of(query), query.getQueries().stream());
        }
        return command instanceof AbstractQuery<?, ?> query ? Stream.of(query) : Stream.of();
    }

    private static boolean hasExpressions(AbstractQuery<?, ?> query) {
        return query.getExpressions() != null && !query.getExpressions().isEmpty();
    }
}
