package kz.birlese.workflow;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Whom or what a box runs for, once each: the beans that diagrams name as {@code ${bean.of(execution)}}, so that the
 * engine stores no list.
 */
@FunctionalInterface
public interface ForEach {

    /** Opaque ids, in the order to run; may be empty. */
    Collection<String> of(DelegateExecution execution);
}
