package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AKIMAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Role;
import kz.birlese.plan.FeasibilityNote.Verdict;
import kz.birlese.record.CanonicalJson;
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
        List<FeasibilityNote> written = write(version, said, who);
        notes.mustCover(version);
        log.append(new Decision(cycleId, "feasibilityNoted", who, null, facts(version, written)));
    }

    private List<FeasibilityNote> write(PlanVersion version, Map<UUID, Said> said, UUID who) {
        int last = notes.findByVersionIdOrderByRevision(version.id()).stream()
                .mapToInt(FeasibilityNote::revision)
                .max()
                .orElse(0);
        FeasibilityNote.Round round = new FeasibilityNote.Round(version.id(), last + 1, who, clock.instant());
        return version.content()
                .measures()
                .filter(measure -> said.containsKey(measure.id()))
                .map(measure -> note(round, measure, said.get(measure.id())))
                .map(notes::save)
                .toList();
    }

    private static FeasibilityNote note(FeasibilityNote.Round round, PlanContent.Measure measure, Said said) {
        return new FeasibilityNote(round, measure, said.verdict(), said.note());
    }

    private static Map<String, String> facts(PlanVersion version, List<FeasibilityNote> written) {
        Map<String, String> facts = written.stream()
                .collect(Collectors.groupingBy(each -> each.verdict().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
        facts.put("version", String.valueOf(version.number()));
        facts.put(
                "revision",
                String.valueOf(written.isEmpty() ? 0 : written.get(0).revision()));
        facts.put("fingerprint", fingerprint(written));
        return facts;
    }

    /** SHA-256 of the notes as canonical JSON, in the order of the plan. */
    private static String fingerprint(List<FeasibilityNote> written) {
        return CanonicalJson.fingerprint(CanonicalJson.write(written.stream()
                .map(each -> List.of(
                        each.measure().toString(),
                        each.fingerprint(),
                        each.verdict().name(),
                        each.note()))
                .toList()));
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
                .flatMap(version -> notes.findByVersionIdOrderByRevision(version.id()).stream())
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
