package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.repair.Change.Cancel;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Cancels a case: its domain first, then what runs of its processes. */
@Component
class CancelWay implements Way<Cancel> {

    private final Endings endings;
    private final Pictures pictures;
    private final Tracking tracking;
    private final RuntimeService runtime;

    CancelWay(Endings endings, Pictures pictures, Tracking tracking, RuntimeService runtime) {
        this.endings = endings;
        this.pictures = pictures;
        this.tracking = tracking;
        this.runtime = runtime;
    }

    @Override
    public Class<Cancel> kind() {
        return Cancel.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        if (entry.state() != CaseEntry.State.RUNNING) {
            return List.of();
        }
        String hindrance = endings.of(entry.processKey())
                .map(ending -> ending.hindrance(entry.card().caseId()).orElse(null))
                .orElse(null);
        boolean hasMeaning = endings.of(entry.processKey()).isPresent();
        return List.of(Offer.of(
                new Cancel(),
                entry.processKey(),
                null,
                List.of(),
                hasMeaning ? hindrance : "noEnding." + entry.processKey()));
    }

    @Override
    public Done make(CaseEntry entry, Cancel change, String why) {
        UUID caseId = entry.card().caseId();
        Ending ending = endings.of(entry.processKey()).orElseThrow(NotFound::new);
        if (entry.state() != CaseEntry.State.RUNNING) {
            throw new NotFound();
        }
        ending.hindrance(caseId).ifPresent(rule -> {
            throw new Refusal(rule);
        });
        List<Memory.Stood> stood = stood(entry);
        Optional<Map<String, String>> kept = ending.cancel(caseId, why);
        if (!ending.endsByItself()) {
            runtime.deleteProcessInstance(entry.rootInstance(), "cancelled");
        }
        Memory memory = kept.map(map -> Memory.of(entry.rootInstance()).cancelled(stood, map))
                .orElse(null);
        return new Done("caseCancelled", Map.of(), memory, entry.rootInstance());
    }

    private List<Memory.Stood> stood(CaseEntry entry) {
        Picture picture = pictures.of(entry.card().caseId());
        Map<String, Integer> depths = new HashMap<>();
        List<Memory.Stood> stood = new ArrayList<>();
        for (ProcessPart part : tracking.parts(entry.rootInstance())) {
            if (part.state() == CaseEntry.State.RUNNING) {
                int depth = part.caller() == null ? 0 : depths.get(part.caller()) + 1;
                depths.put(part.instance(), depth);
                stood.add(new Memory.Stood(
                        part.instance(), part.processKey(), part.callerBox(), depth, boxes(picture, part.instance())));
            }
        }
        return stood;
    }

    /** Where tokens stand in the process, a loop as a whole. */
    private static List<String> boxes(Picture picture, String instance) {
        return picture.tokens().values().stream()
                .filter(token -> token.instance().equals(instance))
                .filter(token -> isInnermost(picture, token))
                .map(token -> loopOf(picture, token))
                .distinct()
                .toList();
    }

    private static boolean isInnermost(Picture picture, Token token) {
        return picture.tokens().values().stream().noneMatch(each -> token.id().equals(each.parent()));
    }

    private static String loopOf(Picture picture, Token token) {
        Token within = token.parent() == null ? null : picture.tokens().get(token.parent());
        return within != null && within.box().equals(token.box() + Tokens.LOOP) ? within.box() : token.box();
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        throw new IllegalStateException("A cancelled case is restarted");
    }
}
