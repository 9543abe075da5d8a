package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Texts;
import kz.birlese.record.CanonicalJson;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The protocol holds what the committee did and how the fund was given out; that of one application nothing of others. */
class ProtocolOfCommitteeTest extends CompetitionHouse {

    private static final String DISSENT = "Бюджеті жеткіліксіз деп санаймын.";

    @Autowired
    private PrintProtocol print;

    @Autowired
    private CommitteeMeetings meetings;

    @Autowired
    private Ranking ranking;

    @Autowired
    private GivingWords giving;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Texts texts;

    private UUID call;
    private UUID best;
    private UUID second;
    private UUID third;
    private UUID conflicted;
    private UUID objecting;
    private String objection;

    @Test
    void theProtocolOfACallHoldsTheRecordOfTheCommitteeAndHowTheFundIsGivenOut() {
        decided();
        CommitteeMeeting meeting =
                meetings.findFirstByCallIdOrderByHeldAtDesc(call).orElseThrow();
        GivingRules rules = calls.named(call).settings().givingRules();
        for (Language language : List.of(Language.KK, Language.RU)) {
            byte[][] pdf = new byte[1][];
            as(director, () -> pdf[0] = print.ofCall(call, language));
            assertThat(Paper.faults(pdf[0])).isEmpty();
            String words = Paper.words(pdf[0]);
            giving.rule(language, rules).forEach(each -> holds(words, each));
            giving.limits(language, rules).forEach(each -> holds(words, each));
            holds(words, texts.say(language, "protocol.lowered"));
            holds(words, texts.say(language, "giving.grants", Map.of("count", 1)));
            holds(words, texts.say(language, "protocol.planned"));
            meeting.protocol().in(language, Set.of()).forEach(each -> holds(words, each));
            holds(words, CanonicalJson.fingerprint(meeting.protocol().canonical()));
            holds(words, texts.say(language, "protocol.votes"));
            holds(words, applications.named(second).number() + "200" + name(conflicted) + DISSENT);
            holds(words, objection);
            holds(words, "Қауіп көрмедім.");
            holds(words, language == Language.KK ? "Тәуекел бар ма?" : "Есть ли риск?");
        }
    }

    @Test
    void theProtocolOfAnApplicationHoldsItsOwnVoteAndNothingOfOthers() {
        decided();
        String own = ofApplication(second);
        holds(own, applications.named(second).number() + "200" + name(conflicted) + DISSENT);
        holds(own, ranking.findByApplicationId(second).orElseThrow().planned().in(Language.RU));
        holds(own, "Қауіп көрмедім.");
        holds(own, name(objecting));

        String other = ofApplication(third);
        holds(other, texts.say(Language.RU, "form.holdCommittee.wholeGroup") + "300");
        holds(other, texts.say(Language.RU, "protocol.objection.elsewhere"));
        assertThat(unbroken(other))
                .doesNotContain(
                        unbroken(DISSENT),
                        unbroken(objection),
                        applications.named(second).number())
                .doesNotContain(applications.named(best).number());
    }

    private String ofApplication(UUID application) {
        byte[][] pdf = new byte[1][];
        as(director, () -> pdf[0] = print.ofApplication(application, Language.RU));
        return Paper.words(pdf[0]);
    }

    private static void holds(String words, String expected) {
        assertThat(unbroken(words)).contains(unbroken(expected));
    }

    /** Lines break anywhere. */
    private static String unbroken(String words) {
        return words.replaceAll("[\\s\\u00a0]", "");
    }

    private String name(UUID account) {
        return accounts.findById(account).orElseThrow().name();
    }

    /** A limit gives way, somebody leaves the room for the second, and somebody does not agree with the minutes. */
    private void decided() {
        Map<String, Object> floor = new HashMap<>(
                Map.of("limitGroup", "SETTLEMENT:" + AKSHUKUR, "limitBound", "AT_LEAST", "limitMeasure", "GRANTS"));
        floor.put("limitAmount", 3);
        Map<String, Object> rules = rules();
        rules.putAll(Map.of("giving", "PORTFOLIO", "reserveMonths", 6, "limits", List.of(floor)));
        rules.put(
                "questions",
                List.of(Map.of("textKk", "Тәуекел бар ма?", "textRu", "Есть ли риск?", "textEn", "Is there a risk?")));
        call = openCall(rules);
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        third = eligible(call, 900_000, 150_000);
        openScoring(call);
        Task sheet = sheets(second).get(0);
        conflicted = UUID.fromString(sheet.getAssignee());
        as(conflicted, () -> actions.complete(sheet.getId(), Map.of("conflict", true, "conflictReason", "Туысым.")));
        time.runDueJobs();
        score(best, 5);
        score(second, 4);
        score(second, 4);
        score(third, 4);
        heldAndSigned();
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
    }

    private void heldAndSigned() {
        List<UUID> others = atCommittee(call).subList(0, 2);
        List<UUID> present = List.of(conflicted, others.get(0), others.get(1));
        objecting = others.get(1);
        objection = applications.named(second).number() + " бойынша қарсы дауыс бердім.";
        Map<String, Object> item = item(second, List.of(conflicted), votes(2, 0, 0));
        item.put("dissent", DISSENT);
        Map<String, Object> values = minutes(present, List.of());
        values.put("items", List.of(item));
        complete(manager, "holdCommittee", call, values);
        complete(conflicted, "signCommitteeMinutes", call, Map.of("signature", "SIGN"));
        complete(others.get(0), "signCommitteeMinutes", call, Map.of("signature", "SIGN"));
        complete(objecting, "signCommitteeMinutes", call, Map.of("signature", "OBJECT", "objection", objection));
        time.runDueJobs();
    }
}
