package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AKIMAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Role;
import kz.birlese.plan.FeasibilityNote.Verdict;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The akimat says of each measure of a draft whether it can be done. */
@Service
@Transactional
@RolesAllowed(AKIMAT)
public class NoteFeasibility {

    /** What is said about one measure. */
    public record Said(Verdict verdict, String note) {}

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final FeasibilityNotes notes;
    private final CycleReach reach;
    private final DecisionLog log;
    private final Clock clock;

    NoteFeasibility(
            PlanCycles cycles,
            PlanVersions versions,
            FeasibilityNotes notes,
            CycleReach reach,
            DecisionLog log,
            Clock clock) {
        this.cycles = cycles;
        this.versions = versions;
        this.notes = notes;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link Refusal} {@code feasibilityMissing} for each measure of the draft nothing is said about. */
    public void of(UUID cycleId, Map<UUID, Said> said) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.AKIMAT, cycle.settlement());
        PlanVersion version = versions.underWay(cycleId);
        notes.deleteByVersionId(version.id());
        version.content()
                .measures()
                .filter(measure -> said.containsKey(measure.id()))
                .map(measure -> note(version, measure, said.get(measure.id()), who))
                .forEach(notes::save);
        notes.mustCover(version);
        log.append(new Decision(cycleId, "feasibilityNoted", who, null, facts(said.values())));
    }

    private FeasibilityNote note(PlanVersion version, PlanContent.Measure measure, Said said, UUID who) {
        return new FeasibilityNote(version.id(), measure, said.verdict(), said.note(), who, clock.instant());
    }

    private static Map<String, String> facts(Collection<Said> said) {
        return said.stream()
                .collect(Collectors.groupingBy(each -> each.verdict().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
    }

    /** What is to be looked at. */
    @Transactional(readOnly = true)
    public PlanContent draft(UUID cycleId) {
        reach.require(Role.AKIMAT, cycles.named(cycleId).settlement());
        return versions.underWay(cycleId).content();
    }

    /** What was said last about a measure that still reads the same, in this version or an earlier one; by measure. */
    @Transactional(readOnly = true)
    public Map<UUID, Said> standing(UUID cycleId) {
        reach.require(Role.AKIMAT, cycles.named(cycleId).settlement());
        PlanContent draft = versions.underWay(cycleId).content();
        List<FeasibilityNote> all = versions.findByCycleOrderByNumber(cycleId).stream()
                .flatMap(version -> notes.findByVersionIdOrderByNotedAt(version.id()).stream())
                .filter(note ->
                        draft.measure(note.measure()).filter(note::isAbout).isPresent())
                .toList();
        return all.stream()
                .collect(Collectors.toMap(
                        FeasibilityNote::measure,
                        note -> new Said(note.verdict(), note.note()),
                        (earlier, later) -> later));
    }
}
