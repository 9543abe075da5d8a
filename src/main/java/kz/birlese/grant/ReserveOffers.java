package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReserveOffers extends JpaRepository<ReserveOffer, UUID> {

    long countByCallId(UUID callId);

    List<ReserveOffer> findByCallIdIn(Collection<UUID> calls);

    List<ReserveOffer> findByCallIdAndStatusIn(UUID callId, Collection<ReserveOffer.Status> statuses);
}
