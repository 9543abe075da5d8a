package kz.birlese.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every consent ever given, the withdrawn included. */
interface Consents extends Repository<Consent, UUID> {

    List<Consent> findByAccountOrderByGivenAt(UUID account);

    Consent save(Consent consent);
}
