package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReserveSkips extends JpaRepository<ReserveSkip, UUID> {

    List<ReserveSkip> findByOfferIdOrderByAt(UUID offerId);
}
