package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Pdf;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A version of a plan to print and to reckon with. What has been published is for everybody; a draft is for those who
 * work on it, run it or audit it, and says that it is one.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class PrintPlan {

    private final PlanVersions versions;
    private final PlanCycles cycles;
    private final VillagePlans plans;
    private final PlanSheets sheets;
    private final PlanWorkbook workbook;
    private final CycleReach reach;
    private final Pdf pdf;

    PrintPlan(
            PlanVersions versions,
            PlanCycles cycles,
            VillagePlans plans,
            PlanSheets sheets,
            PlanWorkbook workbook,
            CycleReach reach,
            Pdf pdf) {
        this.versions = versions;
        this.cycles = cycles;
        this.plans = plans;
        this.sheets = sheets;
        this.workbook = workbook;
        this.reach = reach;
        this.pdf = pdf;
    }

    /** PDF; throws {@link NotFound} for whoever may not see the version. */
    public byte[] pdf(UUID versionId, Language language) {
        PlanSheet sheet = sheet(versionId, language);
        Map<String, Object> facts = new HashMap<>();
        facts.put("sheet", sheet);
        facts.put("settlement", sheet.settlement());
        facts.put("years", sheet.years());
        facts.put("version", sheet.version());
        facts.put("resolution", sheet.resolution());
        facts.put("adoptedOn", sheet.adoptedOn());
        return pdf.of("plan", language, facts);
    }

    /** An Excel workbook; throws {@link NotFound} as above. */
    public byte[] excel(UUID versionId, Language language) {
        return workbook.of(sheet(versionId, language));
    }

    private PlanSheet sheet(UUID versionId, Language language) {
        PlanVersion version = versions.findById(versionId).orElseThrow(NotFound::new);
        String settlement = settlement(version);
        if (!version.isPublic() && !reach.mayRead(settlement)) {
            throw new NotFound();
        }
        return sheets.of(version, settlement, language);
    }

    private String settlement(PlanVersion version) {
        return version.cycle() == null
                ? plans.findById(version.plan()).orElseThrow(Gone.of("plan")).settlement()
                : cycles.named(version.cycle()).settlement();
    }
}
