package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The problem trees of all cycles. */
interface ProblemTrees extends Repository<ProblemTree, UUID> {

    ProblemTree save(ProblemTree tree);

    Optional<ProblemTree> findByIssue(UUID issue);

    List<ProblemTree> findByCycle(UUID cycle);
}
