package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;

/** All sheets that were corrected, as they stood before. */
interface EarlierSheets extends JpaRepository<EarlierSheet, UUID> {

    List<EarlierSheet> findByAssessmentIdOrderByEdition(UUID assessmentId);

    List<EarlierSheet> findByApplicationIdInOrderByEdition(Collection<UUID> applicationIds);

    int countByAssessmentId(UUID assessmentId);

    /** By the id of the sheet, each in the order in which they stood; nothing for sheets that were not corrected. */
    default Map<UUID, List<EarlierSheet>> bySheet(Collection<UUID> applicationIds) {
        return findByApplicationIdInOrderByEdition(applicationIds).stream()
                .collect(Collectors.groupingBy(EarlierSheet::assessmentId));
    }
}
