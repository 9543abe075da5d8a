package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/** A decision file and what its log has of everything in it; throws {@link Disagrees} at the first thing that does not agree. */
final class FileAgainstLog {

    /** Two things that ought to be the same are not. */
    static final class Disagrees extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient VerifyDecisionFile.Disagreement disagreement;

        private Disagrees(VerifyDecisionFile.Disagreement disagreement) {
            super(disagreement.where());
            this.disagreement = disagreement;
        }

        VerifyDecisionFile.Disagreement disagreement() {
            return disagreement;
        }
    }

    private final DecisionFile file;
    private final CallSettings settings;
    private final Map<UUID, Applied> applications;

    FileAgainstLog(DecisionFile file) {
        this.file = file;
        this.settings = CallSettings.read(file.settings());
        this.applications = file.applications().stream().collect(Collectors.toMap(Applied::id, Function.identity()));
    }

    DecisionFile file() {
        return file;
    }

    CallSettings settings() {
        return settings;
    }

    /** Those that have a place. */
    Map<UUID, Applied> applications() {
        return applications;
    }

    /** Ranked together, without late places. */
    List<Place> together() {
        return file.places().stream()
                .filter(each -> each.afterComplaint() == null)
                .toList();
    }

    /** The sheets of these applications that count. */
    List<Sheet> handedIn(Collection<UUID> of) {
        return file.sheets().stream()
                .filter(sheet -> sheet.counts() && of.contains(sheet.applicationId()))
                .toList();
    }

    /** What the log has of this about the subject, oldest first. */
    List<Decision> about(UUID subject, String what) {
        return file.log().stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.subject().equals(subject) && each.what().equals(what))
                .toList();
    }

    Optional<Decision> last(UUID subject, String what) {
        List<Decision> all = new ArrayList<>(about(subject, what));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** One fact of the last such entry; null where it lacks the fact, disagrees where there is no entry. */
    String fact(UUID subject, String what, String name) {
        return last(subject, what)
                .map(each -> each.facts().get(name))
                .orElseThrow(() -> disagrees("log: " + what, subject, null));
    }

    /** How many such entries there are about all applications that have a place. */
    int count(String what) {
        return applications.keySet().stream()
                .mapToInt(id -> about(id, what).size())
                .sum();
    }

    static void expect(String where, Object stated, Object reckoned) {
        boolean agree = stated instanceof Comparable<?> || stated == null || reckoned instanceof String
                ? Objects.equals(said(stated), said(reckoned))
                : Objects.equals(stated, reckoned);
        if (!agree) {
            throw disagrees(where, stated, reckoned);
        }
    }

    static String said(Object value) {
        return value == null ? null : String.valueOf(value);
    }

    static Disagrees disagrees(String where, Object stated, Object reckoned) {
        return new Disagrees(new VerifyDecisionFile.Disagreement(where, said(stated), said(reckoned)));
    }

    static String joined(List<String> values) {
        return String.join(" ", values);
    }

    static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
