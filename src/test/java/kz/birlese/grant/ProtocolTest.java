package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The protocol says on paper what the records hold, and the paper will last. */
class ProtocolTest extends CompetitionHouse {

    private static final String KAZAKH = "Әңгіме ғажап, қиын өзен, ұлы үміт, һәм ішкі ҢҒҚӨҰҮҺӘІ";

    @Autowired
    private PrintProtocol print;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private LodgeComplaint lodge;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CorrectScores correctScores;

    @Autowired
    private EarlierSheets earlier;

    @Autowired
    private Ranking ranking;

    @Autowired
    private DecisionLog log;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Texts texts;

    private UUID best;
    private UUID second;
    private UUID weak;

    @Test
    void theProtocolOfACallHoldsEverySheetReasonPlaceAndEntryInBothLanguages() {
        UUID call = decided();
        complain(weak);
        for (Language language : List.of(Language.KK, Language.RU)) {
            byte[] pdf = ofCall(call, language);
            assertThat(Paper.faults(pdf)).as("PDF/A in " + language).isEmpty();
            String words = Paper.words(pdf);
            holdsSheets(words, language, call);
            List.of(best, second, weak).forEach(each -> holdsLog(words, each));
            holdsLog(words, call);
            assertThat(words)
                    .contains(calls.named(call).number(), calls.named(call).drawSeed())
                    .contains("Ауылда жұмыс орны ең көп ашылады.", "Туысым, өтінім берушінің ағасы.")
                    .contains("Комиссия рейтингті қарап", "Қазылар негіздемені оқымаған.")
                    .contains(texts.say(language, "protocol.path"), texts.say(language, "box.holdCommittee"));
            assertThat(unbroken(words)).contains(calls.named(call).settingsHash());
            atCommittee(call).forEach(juror -> assertThat(words).contains(name(juror)));
        }
    }

    @Test
    void equalRecordsAreEqualBytesAndBearTheFilesFingerprint() {
        UUID call = decided();
        byte[] first = ofCall(call, Language.KK);
        byte[] again = ofCall(call, Language.KK);
        assertThat(again).isEqualTo(first);
        Instant last = CanonicalJson.read(file(call), DecisionFile.Sealed.class).content().log().stream()
                .map(DecisionLog.Entry::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(Paper.madeAt(first)).isEqualTo(last.truncatedTo(ChronoUnit.SECONDS));
        assertThat(unbroken(Paper.words(first))).contains(CanonicalJson.fingerprint(file(call)));
    }

    @Test
    void theProtocolOfAnApplicationSaysNothingOfOthers() {
        UUID call = decided();
        byte[][] pdf = new byte[1][];
        as(director, () -> pdf[0] = print.ofApplication(second, Language.RU));
        assertThat(Paper.faults(pdf[0])).isEmpty();
        String words = Paper.words(pdf[0]);
        holdsLog(words, second);
        assertThat(words).as("who was there, not what was said of others").doesNotContain("Комиссия рейтингті қарап");
        atCommittee(call).forEach(juror -> assertThat(unbroken(words)).contains(unbroken(name(juror))));
        assertThat(words)
                .contains(applications.named(second).number(), "Ауылда жұмыс орны ең көп ашылады.")
                .contains(texts.say(Language.RU, "protocol.place.of", Map.of("place", 2, "places", 3)));
        for (UUID other : List.of(best, weak)) {
            assertThat(words)
                    .doesNotContain(
                            applications.named(other).number(),
                            applications.named(other).title())
                    .doesNotContain(name(applications.named(other).applicant()));
        }
        UUID elsewhere = person(new Reach(Role.AUDITOR, BATYR));
        assertThatThrownBy(() -> as(elsewhere, () -> print.ofApplication(second, Language.KK)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(elsewhere, () -> print.ofCall(call, Language.KK)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theExtractOfAnApplicationCanBeCheckedByItself() {
        decided();
        String[] text = new String[1];
        as(director, () -> text[0] = decisionFile.about(second));
        assertThat(VerifyDecisionFile.first(text[0])).isEmpty();
        assertThat(VerifyDecisionFile.isExtract(text[0])).isTrue();
        assertThat(text[0])
                .doesNotContain(best.toString())
                .doesNotContain(applications.named(weak).number());
        DecisionFile content =
                CanonicalJson.read(text[0], DecisionFile.Sealed.class).content();
        assertThat(content.sheets()).hasSize(2);
        DecisionFile.Place place = content.places().get(0);
        assertThat(faultOf(text[0], "\"place\":" + place.place(), "\"place\":1"))
                .startsWith("places[0]");
        assertThat(faultOf(text[0], "\"score\":4", "\"score\":5")).startsWith("sheets[");
        assertThat(faultOf(text[0], "\"format\":\"birlese-decision-extract/1\"", "\"format\":\"birlese-decision/1\""))
                .isNotNull();
        DecisionFile forged = withDraw(content, "0".repeat(64));
        assertThat(VerifyDecisionFile.first(forged.text()).orElseThrow().where())
                .as("altered in the log too")
                .isEqualTo("places[0].drawNumber");
    }

    /** The place and its entry of the log with another lot, all hashes reckoned anew. */
    private static DecisionFile withDraw(DecisionFile content, String lot) {
        String text = content.text().replace(content.places().get(0).drawNumber(), lot);
        DecisionFile altered =
                CanonicalJson.read(text, DecisionFile.Sealed.class).content();
        List<DecisionLog.Entry> log = altered.log().stream()
                .map(each -> new DecisionLog.Entry(
                        each.number(), each.at(), each.decision(), each.previousHash(), each.reckonedHash()))
                .toList();
        return new DecisionFile(
                altered.format(),
                altered.call(),
                altered.callId(),
                altered.settings(),
                altered.fingerprint(),
                altered.drawSeed(),
                altered.applications(),
                altered.sheets(),
                altered.compared(),
                altered.places(),
                altered.meetings(),
                log);
    }

    private static String faultOf(String text, String from, String to) {
        assertThat(text).contains(from);
        DecisionFile content = CanonicalJson.read(text.replace(from, to), DecisionFile.Sealed.class)
                .content();
        return VerifyDecisionFile.first(content.text())
                .map(VerifyDecisionFile.Disagreement::where)
                .orElse(null);
    }

    private String file(UUID call) {
        String[] file = new String[1];
        as(director, () -> file[0] = decisionFile.of(call));
        return file[0];
    }

    private byte[] ofCall(UUID call, Language language) {
        byte[][] pdf = new byte[1][];
        as(director, () -> pdf[0] = print.ofCall(call, language));
        return pdf[0];
    }

    private void holdsSheets(String words, Language language, UUID call) {
        List<Assessment> sheets = assessments.findByCallId(call).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .toList();
        assertThat(sheets).hasSizeGreaterThan(5);
        for (Assessment sheet : sheets) {
            assertThat(words)
                    .contains(texts.say(
                                    language,
                                    "protocol.sheet",
                                    Map.of(
                                            "juror", name(sheet.juror()),
                                            "at", sheet.submittedAt(),
                                            "round", sheet.round(),
                                            "total", sheet.total()))
                            .replace('\u00a0', ' '));
            sheet.marks().forEach(mark -> assertThat(words).contains(mark.reason()));
            earlier.findByAssessmentIdOrderByEdition(sheet.id()).forEach(before -> {
                Map<String, Object> facts = Map.of(
                        "juror", name(sheet.juror()),
                        "edition", before.edition(),
                        "at", before.replacedAt(),
                        "total", before.total(),
                        "reason", before.replacedBecause());
                assertThat(words)
                        .contains(
                                texts.say(language, "protocol.corrected", facts).replace('\u00a0', ' '));
                before.marks().forEach(mark -> assertThat(words).contains(mark.reason()));
            });
        }
    }

    /** Lines break within a hash. */
    private static String unbroken(String words) {
        return words.replace(" ", "");
    }

    private void holdsLog(String words, UUID subject) {
        String unbroken = unbroken(words);
        List<DecisionLog.Entry> entries = log.about(subject);
        assertThat(entries).isNotEmpty();
        entries.forEach(each -> {
            assertThat(unbroken).contains(each.hash());
            if (each.decision().why() != null) {
                assertThat(unbroken).contains(each.decision().why().replaceAll("\\s", ""));
            }
        });
    }

    private String name(UUID account) {
        return accounts.findById(account).orElseThrow().name();
    }

    private void complain(UUID application) {
        as(
                applications.named(application).applicant(),
                () -> lodge.about(application, Set.of(Complaint.Ground.FACT), "Қазылар негіздемені оқымаған."));
    }

    /** One juror has stepped back, and the committee departs from the ranking once. */
    private UUID decided() {
        Map<String, Object> rules = rules();
        rules.put("decides", "CALIBRATED");
        UUID call = openCall(rules);
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        weak = eligible(call, 600_000, 100_000);
        openScoring(call);
        Task given = sheets(best).get(0);
        UUID recused = UUID.fromString(given.getAssignee());
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Туысым, өтінім берушінің ағасы.");
        as(recused, () -> actions.complete(given.getId(), conflict));
        time.runDueJobs();
        scoreAll(best, 5);
        scoreAll(second, 4);
        correct(second);
        scoreAll(weak, 2);
        holdCommittee(call, List.of(deviation(second, "AWARD", 700_000, "Ауылда жұмыс орны ең көп ашылады.")));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        return call;
    }

    /** One juror raises the first score. */
    private void correct(UUID application) {
        Assessment sheet = assessments.findByApplicationId(application).get(0);
        List<Mark> marks = new ArrayList<>(sheet.marks());
        Mark first = marks.get(0);
        marks.set(0, new Mark(first.criterion(), 5, "Сметаны қайта оқыдым."));
        as(sheet.juror(), () -> correctScores.of(application, marks, "Бағаны шатастырдым, ғафу етіңіз."));
        time.runDueJobs();
    }

    private void scoreAll(UUID application, int score) {
        while (!sheets(application).isEmpty()) {
            sheets(application).forEach(task -> {
                List<Map<String, Object>> rows = new ArrayList<>();
                for (int criterion = 1; criterion <= 2; criterion++) {
                    String reason = KAZAKH + " " + application.toString().substring(0, 4) + criterion;
                    rows.add(Map.of("score", String.valueOf(score), "reason", reason));
                }
                UUID juror = UUID.fromString(task.getAssignee());
                as(juror, () -> actions.complete(task.getId(), Map.of("scores", rows)));
            });
            time.runDueJobs();
        }
    }
}
