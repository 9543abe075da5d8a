package kz.birlese.grant;

import static kz.birlese.grant.FileAgainstLog.disagrees;
import static kz.birlese.grant.FileAgainstLog.expect;
import static kz.birlese.grant.FileAgainstLog.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Earlier;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/** Holds the sheets of a decision file against its log, and reckons their totals and those of the applications again. */
final class VerifySheets {

    /** After either of these a juror may know how many points an application lacks. */
    private static final Set<String> SEEN = Set.of("scoringReopened", "furtherScoresAsked");

    private final FileAgainstLog held;
    private final DecisionFile file;
    private final CallSettings settings;
    private final Map<UUID, Applied> applications;

    VerifySheets(FileAgainstLog held) {
        this.held = held;
        this.file = held.file();
        this.settings = held.settings();
        this.applications = held.applications();
    }

    void check() {
        sheets();
        corrections();
        totals();
    }

    private void sheets() {
        int scored = 0;
        int voided = 0;
        Set<List<UUID>> pairs = new HashSet<>();
        for (int index = 0; index < file.sheets().size(); index++) {
            Sheet sheet = file.sheets().get(index);
            String where = "sheets[" + index + "]";
            expect(where, pairs.add(List.of(sheet.applicationId(), sheet.juror())), true);
            expect(where + ".voided", sheet.voided() == null ? null : true, isVoided(sheet) ? true : null);
            voided += sheet.voided() == null ? 0 : 1;
            if (sheet.total() == null) {
                expect(where + ".juror", by(sheet, "conflictDeclared").isPresent(), true);
                expect(where + ".marks", sheet.marks(), List.of());
            } else {
                scored++;
                editions(where, sheet);
            }
        }
        expect("sheets", scored, held.count("applicationScored"));
        expect("sheets", file.sheets().size() - scored, held.count("conflictDeclared"));
        expect("sheets", voided, (int) file.log().stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals("sheetVoided"))
                .filter(each -> each.facts().get("submitted").equals("true"))
                .count());
    }

    /** Only a confirmed conflict of interest takes a sheet away. */
    private boolean isVoided(Sheet sheet) {
        boolean isVoided = isAbout(sheet, "sheetVoided");
        if (isVoided) {
            expect("log: conflictConfirmed", isAbout(sheet, "conflictConfirmed"), true);
        }
        return isVoided;
    }

    private boolean isAbout(Sheet sheet, String what) {
        return held.about(sheet.applicationId(), what).stream()
                .anyMatch(each -> sheet.juror().toString().equals(each.facts().get("juror")));
    }

    /** What was handed in, and what it was corrected to one after the other, until what stands. */
    private void editions(String where, Sheet sheet) {
        List<Decision> noted = new ArrayList<>();
        noted.add(by(sheet, "applicationScored").orElseThrow(() -> disagrees(where, sheet.juror(), null)));
        noted.addAll(allBy(sheet, "scoresCorrected"));
        String answers =
                sheet.answers().isEmpty() ? null : CanonicalJson.fingerprint(CanonicalJson.write(sheet.answers()));
        expect(where + ".answers", answers, noted.get(0).facts().get("answers"));
        int corrections = sheet.earlier().size();
        expect(where + ".earlier", corrections, noted.size() - 1);
        for (int index = 0; index < corrections; index++) {
            Earlier earlier = sheet.earlier().get(index);
            String at = where + ".earlier[" + index + "]";
            edition(at, earlier.marks(), earlier.total(), noted.get(index));
            Decision correction = noted.get(index + 1);
            expect(at + ".replacedBecause", earlier.replacedBecause(), correction.why());
            expect(at + ".total", plain(earlier.total()), correction.facts().get("totalBefore"));
            expect(
                    at + ".marks",
                    fingerprint(earlier.marks()),
                    correction.facts().get("sheetBefore"));
        }
        edition(where, sheet.marks(), sheet.total(), noted.get(corrections));
    }

    private void edition(String where, List<Mark> marks, BigDecimal total, Decision noted) {
        expect(where + ".total", total, Consolidation.totalOf(marks, settings.criteria()));
        expect(where + ".total", plain(total), noted.facts().get("total"));
        expect(where + ".marks", fingerprint(marks), noted.facts().get("sheet"));
    }

    private static String fingerprint(List<Mark> marks) {
        return CanonicalJson.fingerprint(CanonicalJson.write(marks));
    }

    /**
     * None that the file does not hold, none while its application stood in the ranking, and none of a sheet that was handed
     * in before the places, or who stands at the line, could be known.
     */
    private void corrections() {
        int kept =
                file.sheets().stream().mapToInt(each -> each.earlier().size()).sum();
        expect("sheets.earlier", kept, held.count("scoresCorrected"));
        Set<UUID> ranked = new HashSet<>();
        Set<List<UUID>> free = new HashSet<>();
        for (DecisionLog.Entry entry : file.log()) {
            Decision each = entry.decision();
            if (each.what().equals("applicationRanked")) {
                ranked.add(each.subject());
            }
            if (each.what().equals("scoringReopened")) {
                ranked.clear();
            }
            if (SEEN.contains(each.what())) {
                free.clear();
            }
            if (each.what().equals("applicationScored")) {
                free.add(List.of(each.subject(), each.who()));
            }
            if (each.what().equals("scoresCorrected")) {
                boolean isFree = free.contains(List.of(each.subject(), each.who())) && !ranked.contains(each.subject());
                expect("log " + entry.number(), isFree, true);
            }
        }
    }

    private void totals() {
        for (int index = 0; index < file.applications().size(); index++) {
            Applied each = file.applications().get(index);
            String where = "applications[" + index + "]";
            List<Sheet> sheets = held.handedIn(Set.of(each.id()));
            expect(where, sheets.isEmpty(), false);
            Consolidation reckoned = Consolidation.of(sheets, settings);
            expect(where + ".total", each.total(), reckoned.total());
            expect(where + ".means", each.means(), reckoned.criterionMeans());
            expect(where + ".points", each.points(), reckoned.criterionPoints());
            expect(where + ".thresholdsMet", each.thresholdsMet(), reckoned.thresholdsMet());
            expect(where + ".total", plain(each.total()), held.fact(each.id(), "scoresConsolidated", "total"));
        }
    }

    private Optional<Decision> by(Sheet sheet, String what) {
        return allBy(sheet, what).stream().findFirst();
    }

    private List<Decision> allBy(Sheet sheet, String what) {
        return held.about(sheet.applicationId(), what).stream()
                .filter(each -> sheet.juror().equals(each.who()))
                .toList();
    }
}
