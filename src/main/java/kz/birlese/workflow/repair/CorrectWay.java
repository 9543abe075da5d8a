package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.repair.Change.Correct;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings a routing value that the diagram declares correctable in line with what the records say. */
@Component
class CorrectWay implements Way<Correct> {

    private final Map<String, Correctable> values;
    private final Marks marks;
    private final Pictures pictures;
    private final RuntimeService runtime;

    CorrectWay(Map<String, Correctable> values, Marks marks, Pictures pictures, RuntimeService runtime) {
        this.values = values;
        this.marks = marks;
        this.pictures = pictures;
        this.runtime = runtime;
    }

    @Override
    public Class<Correct> kind() {
        return Correct.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        List<Offer> offers = new ArrayList<>();
        for (Token token : tokens(entry)) {
            for (Marks.Value mark : marks.values(token.definition())) {
                for (String value : others(entry, token, mark)) {
                    Correct change = new Correct(token.instance(), mark.name(), value);
                    offers.add(Offer.of(change, token.process(), token.box(), List.of(), null));
                }
            }
        }
        return offers;
    }

    private List<Token> tokens(CaseEntry entry) {
        return pictures.of(entry.card().caseId()).tokens().values().stream()
                .filter(token -> token.root().equals(entry.rootInstance()))
                .toList();
    }

    /** What the diagram allows and the records say, and the value is not yet. */
    private List<String> others(CaseEntry entry, Token token, Marks.Value mark) {
        if (!token.box().equals(mark.at())) {
            return List.of();
        }
        TreeSet<String> allowed = new TreeSet<>(mark.allowed());
        allowed.retainAll(values.get(mark.name()).allowed(entry.card().caseId()));
        allowed.remove(Objects.toString(runtime.getVariable(token.instance(), mark.name()), ""));
        return List.copyOf(allowed);
    }

    @Override
    public Done make(CaseEntry entry, Correct change, String why) {
        for (Token token : tokens(entry)) {
            for (Marks.Value mark : marks.values(token.definition())) {
                boolean isMeant = token.instance().equals(change.instance())
                        && mark.name().equals(change.name());
                if (isMeant && others(entry, token, mark).contains(change.value())) {
                    return set(entry, change, mark);
                }
            }
        }
        throw new NotFound();
    }

    private Done set(CaseEntry entry, Correct change, Marks.Value mark) {
        UUID caseId = entry.card().caseId();
        String was = Objects.toString(runtime.getVariable(change.instance(), change.name()), "");
        Picture before = pictures.of(caseId);
        runtime.setVariable(change.instance(), change.name(), mark.read(change.value()));
        boolean hasMoved = !before.equals(pictures.of(caseId));
        Memory memory =
                hasMoved || was.isEmpty() ? null : Memory.of(change.instance()).about(change.name(), was);
        Map<String, String> facts = Map.of(
                "value", Done.text("value." + change.name()),
                "before", Done.text("value.is." + (was.isEmpty() ? "none" : was)),
                "after", Done.text("value.is." + change.value()));
        return new Done("valueCorrected", facts, memory, entry.rootInstance());
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(memory.instance())
                .singleResult()
                .getProcessDefinitionId();
        marks.values(definition).stream()
                .filter(mark -> mark.name().equals(memory.name()))
                .forEach(mark -> runtime.setVariable(memory.instance(), memory.name(), mark.read(memory.before())));
    }
}
