package kz.birlese.grant;

import java.util.List;
import kz.birlese.grant.ApplicationPage.Sheet;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.ApplicationWords.ScoreLine;
import kz.birlese.people.Language;
import org.springframework.stereotype.Component;

/**
 * What was found and scored, for those who hear a complaint about it and decide what follows: both sides argue about the
 * same file. Jurors stay unnamed, and no document comes with it.
 */
@Component
class HearingFile {

    /** Empty lists where nothing was found, or nothing scored to its end. */
    record Judged(List<FindingLine> failed, List<ScoreLine> arithmetic, List<Sheet> sheets) {

        static final Judged NOTHING = new Judged(List.of(), List.of(), List.of());
    }

    private final Calls calls;
    private final EligibilityFindings findings;
    private final ReadSheets sheets;
    private final ApplicationWords words;

    HearingFile(Calls calls, EligibilityFindings findings, ReadSheets sheets, ApplicationWords words) {
        this.calls = calls;
        this.findings = findings;
        this.sheets = sheets;
        this.words = words;
    }

    Judged about(GrantApplication application, Language language) {
        List<FindingLine> failed = findings.findByApplicationIdOrderByRule(application.id()).stream()
                .map(finding -> words.line(language, finding))
                .toList();
        if (application.total() == null) {
            return new Judged(failed, List.of(), List.of());
        }
        CallSettings settings = calls.named(application.callId()).settings();
        return new Judged(
                failed,
                words.arithmetic(language, settings, application),
                sheets.unnamed(application, settings, language));
    }
}
