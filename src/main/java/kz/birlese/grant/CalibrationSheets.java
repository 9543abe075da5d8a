package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What all jurors gave the samples of all calls. */
interface CalibrationSheets extends JpaRepository<CalibrationSheet, UUID> {

    List<CalibrationSheet> findByCallId(UUID callId);

    boolean existsByCallIdAndJuror(UUID callId, UUID juror);
}
