package kz.birlese.workflow.library;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.ProcessFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the processes are made of, and how many cases run on it. Cases of every territory are counted whoever asks: the
 * figure says nothing about anybody, and whoever weighs a new version must know of all that still run on the old one.
 */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
@Transactional(readOnly = true)
public class ReadLibrary {

    private final Versions versions;
    private final Set<String> files;

    ReadLibrary(Versions versions) {
        this.versions = versions;
        this.files = Stream.of(
                        ProcessFiles.in("processes", ".bpmn"),
                        ProcessFiles.in("processes", ".dmn"),
                        ProcessFiles.in("forms", ".form"))
                .flatMap(found -> found.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is in force, by kind and key, and what no longer is while cases still run on it. */
    public List<Entry> entries() {
        Map<List<Object>, List<Version>> byKey = versions.all().stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.kind(), each.key()), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(this::entry)
                .filter(entry -> entry.isInRelease() || entry.latest().cases() + entry.earlierCases() > 0)
                .toList();
    }

    private Entry entry(List<Version> newestFirst) {
        Version latest = newestFirst.get(0);
        int earlier = newestFirst.stream().skip(1).mapToInt(Version::cases).sum();
        return new Entry(latest, earlier, files.contains(latest.file()));
    }

    /** Every version, the newest first; throws {@link NotFound} when there is none. */
    public List<Version> versions(Kind kind, String key) {
        List<Version> found = versions.all().stream()
                .filter(each -> each.kind() == kind && each.key().equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }
}
