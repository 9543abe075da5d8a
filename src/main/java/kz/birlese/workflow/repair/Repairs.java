package kz.birlese.workflow.repair;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every change made to put a case right. */
interface Repairs extends Repository<Repair, UUID> {

    Repair save(Repair repair);

    Optional<Repair> findFirstByRootInstanceOrderByNumberDesc(String rootInstance);

    /** The last one of the case of the process nobody called. */
    default Optional<Repair> latest(String rootInstance) {
        return findFirstByRootInstanceOrderByNumberDesc(rootInstance);
    }
}
