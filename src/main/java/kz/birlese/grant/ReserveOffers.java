package kz.birlese.grant;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReserveOffers extends JpaRepository<ReserveOffer, UUID> {

    long countByCallId(UUID callId);
}
