package kz.birlese.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The profiles of settlements, one for each cycle. */
interface SettlementProfiles extends Repository<SettlementProfile, UUID> {

    SettlementProfile save(SettlementProfile profile);

    Optional<SettlementProfile> findById(UUID cycle);
}
