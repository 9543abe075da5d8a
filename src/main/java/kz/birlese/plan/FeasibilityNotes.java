package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.record.Refusal;
import org.springframework.data.repository.Repository;

/** The akimat's notes on all measures. */
interface FeasibilityNotes extends Repository<FeasibilityNote, UUID> {

    FeasibilityNote save(FeasibilityNote note);

    /** All that was ever said about the version, the last said last. */
    List<FeasibilityNote> findByVersionIdOrderByRevision(UUID version);

    /** The last note about each measure, by measure. */
    default Map<UUID, FeasibilityNote> standing(UUID version) {
        return findByVersionIdOrderByRevision(version).stream()
                .collect(Collectors.toMap(FeasibilityNote::measure, Function.identity(), (earlier, later) -> later));
    }

    /** Throws {@link Refusal} {@code feasibilityMissing} for each measure without a note about it as it now reads. */
    default void mustCover(PlanVersion version) {
        Collection<FeasibilityNote> notes = standing(version.id()).values();
        List<Refusal.Reason> missing = version.content()
                .measures()
                .filter(measure -> notes.stream().noneMatch(note -> note.isAbout(measure)))
                .map(measure -> missing(version.content(), measure))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(missing);
        }
    }

    private static Refusal.Reason missing(PlanContent plan, Measure measure) {
        return new Refusal.Reason(
                "feasibilityMissing", null, Map.of("code", plan.code(measure.id()), "text", measure.what()));
    }
}
