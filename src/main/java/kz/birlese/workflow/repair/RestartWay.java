package kz.birlese.workflow.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.repair.Change.Restart;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;
import org.springframework.stereotype.Component;

/** Lets a cancelled case go on from where it stood, in the version of its diagrams that it had. */
@Component
class RestartWay implements Way<Restart> {

    private final Endings endings;
    private final Repairs repairs;
    private final Pictures pictures;
    private final Tokens tokens;
    private final RuntimeService runtime;
    private final HistoryService history;

    RestartWay(
            Endings endings,
            Repairs repairs,
            Pictures pictures,
            Tokens tokens,
            RuntimeService runtime,
            HistoryService history) {
        this.endings = endings;
        this.repairs = repairs;
        this.pictures = pictures;
        this.tokens = tokens;
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public Class<Restart> kind() {
        return Restart.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        return cancelled(entry)
                .map(memory -> endings.of(entry.processKey())
                        .orElseThrow()
                        .hindranceToGoOn(entry.card().caseId(), memory.domain()))
                .map(hindrance -> Offer.of(new Restart(), entry.processKey(), null, List.of(), hindrance.orElse(null)))
                .stream()
                .toList();
    }

    /** Empty unless a person cancelled it here and it can go on. */
    private Optional<Memory> cancelled(CaseEntry entry) {
        if (entry.state() != CaseEntry.State.CANCELLED) {
            return Optional.empty();
        }
        return repairs.latest(entry.rootInstance())
                .filter(repair -> repair.kind().equals(Change.Cancel.class.getSimpleName()) && !repair.isTakenBack())
                .map(Repair::memory);
    }

    @Override
    public Done make(CaseEntry entry, Restart change, String why) {
        UUID caseId = entry.card().caseId();
        Memory memory = cancelled(entry).orElseThrow(NotFound::new);
        Ending ending = endings.of(entry.processKey()).orElseThrow();
        ending.hindranceToGoOn(caseId, memory.domain()).ifPresent(rule -> {
            throw new Refusal(rule);
        });
        ending.goOn(caseId, memory.domain());
        repairs.latest(entry.rootInstance()).ifPresent(Repair::takenBack);
        String root = restart(entry, memory.stood().get(0));
        Map<Integer, String> callers = new HashMap<>(Map.of(0, root));
        memory.stood().stream()
                .skip(1)
                .forEach(each -> callers.put(each.depth(), goInside(caseId, callers.get(each.depth() - 1), each)));
        return new Done("caseRestarted", Map.of(), null, root);
    }

    private String restart(CaseEntry entry, Memory.Stood stood) {
        String version = history.createHistoricProcessInstanceQuery()
                .processInstanceId(entry.rootInstance())
                .singleResult()
                .getProcessDefinitionId();
        RestartProcessInstanceBuilder restart =
                runtime.restartProcessInstances(version).processInstanceIds(entry.rootInstance());
        stood.boxes().forEach(restart::startBeforeActivity);
        restart.execute();
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(entry.card().caseId().toString())
                .processDefinitionKey(stood.process())
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    /** The called process has begun anew: it gets what it knew, and its tokens go to where they stood. */
    private String goInside(UUID caseId, String caller, Memory.Stood stood) {
        ProcessInstance called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(caller)
                .processDefinitionKey(stood.process())
                .singleResult();
        history.createHistoricVariableInstanceQuery().processInstanceId(stood.instance()).list().stream()
                .filter(value -> stood.instance().equals(value.getExecutionId()))
                .forEach(value -> runtime.setVariable(called.getId(), value.getName(), value.getValue()));
        List<String> begun = pictures.of(caseId).tokens().values().stream()
                .filter(token -> token.instance().equals(called.getId()))
                .map(Picture.Token::id)
                .toList();
        tokens.back(caseId, called.getId(), begun, stood.boxes());
        return called.getId();
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        throw new IllegalStateException("A case that goes on is cancelled again");
    }
}
