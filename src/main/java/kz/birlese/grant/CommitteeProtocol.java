package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.record.CanonicalJson;

/**
 * The minutes of a committee as they were drafted from its records, in Kazakh and Russian.
 *
 * @param lines in order
 */
public record CommitteeProtocol(List<Line> lines) {

    /** @param application whom it is about; null where it is about all */
    public record Line(UUID application, String kk, String ru) {}

    public CommitteeProtocol {
        lines = List.copyOf(lines);
    }

    String canonical() {
        return CanonicalJson.write(this);
    }

    static CommitteeProtocol read(String json) {
        return CanonicalJson.read(json, CommitteeProtocol.class);
    }

    /** What may be read: without what a conflict of interest keeps from somebody. Whoever reads neither reads Russian. */
    List<String> in(Language language, Set<UUID> kept) {
        return lines.stream()
                .filter(line -> line.application() == null || !kept.contains(line.application()))
                .map(line -> language == Language.KK ? line.kk() : line.ru())
                .toList();
    }

    /** Only what is about the application. */
    List<String> about(UUID application, Language language) {
        return lines.stream()
                .filter(line -> application.equals(line.application()))
                .map(line -> language == Language.KK ? line.kk() : line.ru())
                .toList();
    }
}
