package kz.birlese.body;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies as anybody may know them: that they exist, of what, by which mandate and until when. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Bodies {

    private final BodyRegister register;
    private final Territories territories;
    private final Clock clock;

    Bodies(BodyRegister register, Territories territories, Clock clock) {
        this.register = register;
        this.territories = territories;
        this.clock = clock;
    }

    /** The bodies of that very settlement, district or region, the youngest first; empty when it has none. */
    public List<Body> of(String kato) {
        return register.findByTerritoryOrderByFormedOnDesc(kato);
    }

    /** Throws {@link NotFound} when there is none. */
    public Body named(UUID id) {
        return register.named(id);
    }

    /**
     * The body of the same kind that is in office one level up today: of the district, then of the region; where there is
     * none, the next above.
     */
    public Optional<Body> above(UUID id) {
        Body body = register.named(id);
        List<Territory> path = territories.ancestors(body.territory());
        Collections.reverse(path);
        return path.stream().flatMap(place -> alike(place, body)).findFirst();
    }

    private Stream<Body> alike(Territory place, Body body) {
        LocalDate today = LocalDate.now(clock);
        return of(place.kato()).stream().filter(each -> each.kind() == body.kind() && each.isInOffice(today));
    }
}
