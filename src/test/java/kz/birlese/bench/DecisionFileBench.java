package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kz.birlese.grant.CompetitionHouse;
import kz.birlese.grant.PrintProtocol;
import kz.birlese.grant.VerifyDecisionFile;
import kz.birlese.grant.WriteDecisionFile;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Role;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the record of a call takes with 103 applications, 13 jurors and three sheets each: the decision file, its
 * verification, the protocol in two languages; beside reading the same rows plainly. Times are reported, never asserted;
 * asserted is that everything agrees.
 */
class DecisionFileBench extends CompetitionHouse {

    private static final int TURNS = Integer.getInteger("bench.turns", 5);
    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 103);

    /** A jury is odd. */
    private static final int JURORS = 13;

    private static final int QUORUM = 7;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private PrintProtocol print;

    @Autowired
    private JdbcClient sql;

    @Test
    void theRecordOfACallWithOneHundredAndThreeApplications() {
        UUID call = decided();
        String file = measured("rows read plainly", () -> rows(call)) > 0 ? file(call) : null;
        long kilobytes = file.length() / 1024;
        measured("decision file, " + kilobytes + " KB", () -> file(call).length());
        measured("verification", () -> VerifyDecisionFile.first(file).isEmpty() ? 1 : 0);
        int bytes = measured("protocol in Kazakh", () -> protocol(call, Language.KK).length);
        measured("protocol in Russian", () -> protocol(call, Language.RU).length);
        System.out.printf(Locale.ROOT, "the protocol has %d KB%n", bytes / 1024);
        assertThat(VerifyDecisionFile.first(file)).isEmpty();
        assertThat(Paper.faults(protocol(call, Language.KK))).isEmpty();
    }

    private static int measured(String what, Supplier<Integer> work) {
        long[] times = new long[TURNS];
        int found = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            long from = System.nanoTime();
            found = work.get();
            times[turn] = (System.nanoTime() - from) / 1_000_000;
            assertThat(found).isPositive();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d to %d ms in %d turns%n",
                what,
                LongStream.of(times).min().orElseThrow(),
                LongStream.of(times).max().orElseThrow(),
                TURNS);
        return found;
    }

    private String file(UUID call) {
        String[] text = new String[1];
        as(director, () -> text[0] = decisionFile.of(call));
        return text[0];
    }

    private byte[] protocol(UUID call, Language language) {
        byte[][] pdf = new byte[1][];
        as(director, () -> pdf[0] = print.ofCall(call, language));
        return pdf[0];
    }

    /** Everything the file is made of, without making anything of it. */
    private int rows(UUID call) {
        int read = 0;
        for (String table : List.of("grant_application", "assessment", "grant_ranked_application")) {
            read += sql.sql("select * from " + table + " where call_id = ?")
                    .param(call)
                    .query()
                    .listOfRows()
                    .size();
        }
        return read
                + sql.sql("select * from decision_log where subject = ? or subject in"
                                + " (select id from grant_application where call_id = ?)")
                        .params(call, call)
                        .query()
                        .listOfRows()
                        .size();
    }

    private UUID decided() {
        while (jurors.size() < JURORS) {
            jurors.add(person(Role.JURY));
        }
        Map<String, Object> rules = rules();
        rules.put("jurySize", JURORS);
        rules.put("quorum", QUORUM);
        rules.put("scorersPerApplication", 3);
        rules.put("fund", 14_000_000);
        rules.put("divergenceGap", 100);
        UUID call = openCall(rules);
        List<UUID> applied = new ArrayList<>();
        for (int number = 0; number < APPLICATIONS; number++) {
            applied.add(eligible(call, 1_000_000, 200_000));
        }
        openScoring(call);
        for (int number = 0; number < APPLICATIONS; number++) {
            int worth = number;
            sheets(applied.get(number)).forEach(sheet -> scored(sheet, worth));
        }
        time.runDueJobs();
        List<String> present = jurors.stream().limit(QUORUM).map(UUID::toString).toList();
        String minutes = "Комиссия рейтингті қарап, тізімді ұсынды.";
        complete(
                manager,
                "holdCommittee",
                call,
                Map.of("present", present, "minutes", minutes, "deviations", List.of()));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        return call;
    }

    /** Marks from 2 to 5, spread over applications and jurors, no two neighbours alike. */
    private void scored(Task sheet, int worth) {
        int juror = Math.abs(sheet.getAssignee().hashCode());
        scoreTask(sheet, List.of(2 + (worth * 7 + juror) % 4, 2 + (worth * 3 + juror / 4) % 4));
    }
}
