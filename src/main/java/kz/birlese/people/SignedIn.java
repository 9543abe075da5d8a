package kz.birlese.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territory;

/**
 * The person at work.
 *
 * @param own what the person may be and where, in their own right
 * @param standIns for whom the person stands in today
 * @param assists whose application the person fills in just now
 */
public record SignedIn(
        UUID id, String name, Language language, Set<Reach> own, Set<StandIn> standIns, Set<Assisted> assists) {

    /** A role and the KATO code of the territory it is held in, or null for everywhere. */
    public record Reach(Role role, String kato) {

        /** Whether the territory lies within; null stands for the whole region. */
        public boolean covers(String territory) {
            return kato == null || (territory != null && Territory.isWithin(territory, kato));
        }
    }

    /**
     * Somebody who is away.
     *
     * @param until the last day
     * @param lent what the person may be for them, and where
     */
    public record StandIn(UUID absent, String name, LocalDate until, Set<Reach> lent) {
        public StandIn {
            lent = Set.copyOf(lent);
        }
    }

    /** An applicant whose one case the person fills in with them until then: nothing else of theirs. */
    public record Assisted(UUID applicant, UUID caseId, Instant until) {}

    public SignedIn {
        own = Set.copyOf(own);
        standIns = Set.copyOf(standIns);
        assists = Set.copyOf(assists);
    }

    /** Somebody who stands in for nobody. */
    public SignedIn(UUID id, String name, Language language, Set<Reach> own) {
        this(id, name, language, own, Set.of(), Set.of());
    }

    /** What the person may be and where, in their own right or for somebody who is away. */
    public Set<Reach> reach() {
        if (standIns.isEmpty()) {
            return own;
        }
        Set<Reach> all = new HashSet<>(own);
        standIns.forEach(each -> all.addAll(each.lent()));
        return all;
    }

    /** Whether the person holds the role anywhere. */
    public boolean is(Role role) {
        return reach().stream().anyMatch(held -> held.role() == role);
    }

    /**
     * Whether the person holds the role for the settlement or district.
     *
     * @param kato null for what concerns the whole region: then the role must be held everywhere
     */
    public boolean covers(Role role, String kato) {
        return covers(reach(), role, kato);
    }

    /** In whose place the person has the role there; empty when it is their own, or nobody's. */
    public Optional<UUID> inPlaceOf(Role role, String kato) {
        return covers(own, role, kato)
                ? Optional.empty()
                : standIns.stream()
                        .filter(each -> covers(each.lent(), role, kato))
                        .map(StandIn::absent)
                        .findFirst();
    }

    /** Whether the person fills in this case for the applicant whose it is. */
    public boolean assists(UUID applicant, UUID caseId) {
        return assists.stream()
                .anyMatch(each ->
                        each.applicant().equals(applicant) && each.caseId().equals(caseId));
    }

    public boolean standsInFor(UUID account) {
        return standIns.stream().anyMatch(each -> each.absent().equals(account));
    }

    /** The person and everybody they stand in for. */
    public Stream<UUID> selves() {
        return Stream.concat(Stream.of(id), standIns.stream().map(StandIn::absent));
    }

    /**
     * Keeps a deputy from approving what the person they stand in for has prepared. Throws {@link Refusal} {@code
     * notInPlaceOf}.
     */
    public void standsAsideFrom(UUID whoPrepared) {
        standIns.stream()
                .filter(each -> each.absent().equals(whoPrepared))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refusal("notInPlaceOf", null, Map.of("name", each.name()));
                });
    }

    private static boolean covers(Set<Reach> among, Role role, String kato) {
        return among.stream().anyMatch(held -> held.role() == role && held.covers(kato));
    }
}
