package kz.birlese.workflow.archive;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what the engine tells its own history, and keeps it with the engine's transaction: all of one transaction is
 * written together at its end.
 */
@Component
class Recorder implements HistoryEventHandler {

    private final ArchiveTables tables;

    Recorder(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity step) {
            heard().step(step);
        } else if (event instanceof HistoricProcessInstanceEventEntity process) {
            heard().process(process);
        } else if (event instanceof HistoricDecisionEvaluationEvent ruling) {
            heard().ruling(ruling.getRootHistoricDecisionInstance());
            ruling.getRequiredHistoricDecisionInstances().forEach(heard()::ruling);
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            heard().incident(incident);
        }
    }

    private Heard heard() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Heard.class::isInstance)
                .map(Heard.class::cast)
                .filter(Heard::isListening)
                .findFirst()
                .orElseGet(this::listen);
    }

    private Heard listen() {
        Heard heard = new Heard(tables);
        TransactionSynchronizationManager.registerSynchronization(heard);
        return heard;
    }
}
