package kz.birlese.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The programmes the house carries out. */
public interface Programmes extends Repository<Programme, UUID> {

    Optional<Programme> findById(UUID id);

    /** The programme that began last. */
    Optional<Programme> findFirstByOrderByStartsOnDesc();
}
