package kz.birlese.grant.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.birlese.record.CanonicalJson;

/**
 * All that decides about who reads what, but for the seed. Everything is sorted, so that equal rounds are equal bytes.
 *
 * @param standing pairs handed out before, of these jurors and any application: they count as load, hold the design
 *     together and are never touched
 * @param kept pairs drawn before and not yet handed out: they stay wherever they may
 */
public record Round(
        List<Wanted> applications,
        List<Reader> jurors,
        List<Barred> bars,
        List<Pair> standing,
        List<Pair> kept,
        Rules rules) {

    /** Throws {@link IllegalArgumentException} for an id named twice and for a pair of somebody who is not there. */
    public Round {
        applications = sorted(applications, Wanted::id);
        jurors = sorted(jurors, Reader::id);
        bars = List.copyOf(new TreeSet<>(bars));
        standing = List.copyOf(new TreeSet<>(standing));
        kept = List.copyOf(new TreeSet<>(kept));
        Set<String> readers = ids(jurors, Reader::id);
        Set<String> wanted = ids(applications, Wanted::id);
        bars.forEach(bar -> expect(wanted.contains(bar.application()) && readers.contains(bar.juror()), bar));
        standing.forEach(pair -> expect(readers.contains(pair.juror()), pair));
        kept.forEach(pair -> expect(wanted.contains(pair.application()) && readers.contains(pair.juror()), pair));
    }

    /** Reads what {@link #canonical} wrote. */
    public static Round read(String json) {
        return CanonicalJson.read(json, Round.class);
    }

    /** The one way to write it down. */
    public String canonical() {
        return CanonicalJson.write(this);
    }

    /** SHA-256 over the canonical form in UTF-8, in lower-case hexadecimal. */
    @JsonIgnore
    public String fingerprint() {
        return CanonicalJson.fingerprint(canonical());
    }

    /** All that is barred; of several reasons the gravest. */
    Map<Pair, Bar> barred() {
        Map<Pair, Bar> barred = new TreeMap<>();
        if (rules.languages()) {
            applications.forEach(application -> jurors.stream()
                    .filter(juror -> !juror.reads(application.language()))
                    .forEach(juror -> barred.put(new Pair(application.id(), juror.id()), Bar.LANGUAGE)));
        }
        standing.forEach(pair -> barred.put(pair, Bar.HAD));
        bars.forEach(
                bar -> barred.merge(bar.pair(), bar.why(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return barred;
    }

    private static <T> List<T> sorted(Collection<T> given, Function<T, String> id) {
        expect(ids(given, id).size() == given.size(), given);
        return given.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static <T> Set<String> ids(Collection<T> given, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        given.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    private static void expect(boolean holds, Object what) {
        if (!holds) {
            throw new IllegalArgumentException("named twice or not at all: " + what);
        }
    }
}
