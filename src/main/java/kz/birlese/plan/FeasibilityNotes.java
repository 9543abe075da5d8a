package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.record.Refusal;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The akimat's notes on all measures. */
interface FeasibilityNotes extends Repository<FeasibilityNote, UUID> {

    FeasibilityNote save(FeasibilityNote note);

    List<FeasibilityNote> findByVersionIdOrderByNotedAt(UUID version);

    /** At once, so that what comes instead may have the same key. */
    @Modifying(flushAutomatically = true)
    @Query("delete from FeasibilityNote each where each.versionId = :version")
    void deleteByVersionId(UUID version);

    /** Throws {@link Refusal} {@code feasibilityMissing} for each measure without a note about it as it now reads. */
    default void mustCover(PlanVersion version) {
        List<FeasibilityNote> notes = findByVersionIdOrderByNotedAt(version.id());
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
