package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import org.springframework.data.jpa.repository.JpaRepository;

/** The calibration rounds of all calls. */
interface CalibrationRounds extends JpaRepository<CalibrationRound, UUID> {

    Optional<CalibrationRound> findByCallId(UUID callId);

    default CalibrationRound named(UUID id) {
        return findById(id).orElseThrow(Gone.of("calibrationRound"));
    }
}
