package kz.birlese.workflow.figures;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does something when a transaction has written everything and is about to commit. */
record AtTheVeryEnd(Runnable work) implements TransactionSynchronization {

    static void of(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new AtTheVeryEnd(work));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        work.run();
    }
}
