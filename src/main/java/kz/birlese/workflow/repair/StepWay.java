package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.repair.Change.Step;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Skips to a box or repeats it, where the designer of the diagram allows it from where the case stands. */
@Component
class StepWay implements Way<Step> {

    private final Map<String, OutOfTurn> boxes;
    private final Marks marks;
    private final Tokens tokens;
    private final Pictures pictures;
    private final RuntimeService runtime;

    StepWay(Map<String, OutOfTurn> boxes, Marks marks, Tokens tokens, Pictures pictures, RuntimeService runtime) {
        this.boxes = boxes;
        this.marks = marks;
        this.tokens = tokens;
        this.pictures = pictures;
        this.runtime = runtime;
    }

    @Override
    public Class<Step> kind() {
        return Step.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        UUID caseId = entry.card().caseId();
        Picture picture = pictures.of(caseId);
        List<Offer> offers = new ArrayList<>();
        instances(picture, entry.rootInstance()).forEach((instance, definition) -> marks.steps(definition).stream()
                .filter(mark -> !Tokens.at(picture, instance, mark.from()).isEmpty())
                .forEach(mark -> offers.add(Offer.of(
                        new Step(instance, mark.box(), mark.kind()),
                        Pictures.key(definition),
                        mark.box(),
                        mark.kind() == Step.Kind.BESIDE ? List.of() : List.copyOf(mark.from()),
                        boxes.get(mark.box()).hindrance(caseId).orElse(null)))));
        return offers;
    }

    private static Map<String, String> instances(Picture picture, String root) {
        return picture.tokens().values().stream()
                .filter(token -> token.root().equals(root))
                .collect(Collectors.toMap(Token::instance, Token::definition, (one, same) -> one));
    }

    @Override
    public Done make(CaseEntry entry, Step change, String why) {
        UUID caseId = entry.card().caseId();
        Picture picture = pictures.of(caseId);
        String definition = instances(picture, entry.rootInstance()).get(change.instance());
        Marks.Step mark = allowed(change, definition);
        List<Token> there = Tokens.at(picture, change.instance(), mark.from());
        if (there.isEmpty()) {
            throw new NotFound();
        }
        OutOfTurn box = boxes.get(change.box());
        box.hindrance(caseId).ifPresent(rule -> {
            throw new Refusal(rule);
        });
        Optional<Map<String, String>> kept = box.entering(caseId);
        countAgain(change);
        boolean isBeside = change.kind() == Step.Kind.BESIDE;
        List<String> came = tokens.enter(caseId, change.instance(), isBeside ? List.of() : there, change.box());
        return done(entry, change, there, kept.filter(map -> !came.isEmpty()).map(map -> Memory.of(change.instance())
                .moved(
                        came,
                        isBeside ? List.of() : there.stream().map(Token::box).toList(),
                        map)
                .about(change.box(), null)));
    }

    private Marks.Step allowed(Step change, String definition) {
        return Optional.ofNullable(definition).stream()
                .flatMap(version -> marks.steps(version).stream())
                .filter(mark -> mark.box().equals(change.box()) && mark.kind() == change.kind())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** So that the box can tell one letter from its repetition. */
    private void countAgain(Step change) {
        if (change.kind() != Step.Kind.SKIP) {
            String name = Repeated.name(change.box());
            Object times = runtime.getVariable(change.instance(), name);
            runtime.setVariable(change.instance(), name, times == null ? 1 : (Integer) times + 1);
        }
    }

    private static Done done(CaseEntry entry, Step change, List<Token> there, Optional<Memory> memory) {
        String from = there.stream()
                .map(token -> Done.text("box." + Tokens.plain(token.box())))
                .distinct()
                .collect(Collectors.joining(","));
        Map<String, String> facts = Map.of("box", Done.text("box." + change.box()), "from", from);
        String what = change.kind() == Step.Kind.SKIP ? "stepSkippedTo" : "stepRepeated";
        return new Done(what, facts, memory.orElse(null), entry.rootInstance());
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        UUID caseId = entry.card().caseId();
        boxes.get(memory.name()).takenBack(caseId, memory.domain());
        tokens.back(caseId, memory.instance(), memory.came(), memory.left());
    }
}
