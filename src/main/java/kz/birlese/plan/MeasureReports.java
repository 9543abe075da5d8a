package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything that was reported about measures. */
interface MeasureReports extends Repository<MeasureReport, UUID> {

    MeasureReport save(MeasureReport report);

    List<MeasureReport> findByMeasureInOrderByReportedAt(Collection<UUID> measures);
}
