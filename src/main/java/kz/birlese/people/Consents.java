package kz.birlese.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every consent ever given, the withdrawn included. */
interface Consents extends Repository<Consent, UUID> {

    List<Consent> findByAccountOrderByGivenAt(UUID account);

    Optional<Consent> findById(UUID id);

    Consent save(Consent consent);
}
