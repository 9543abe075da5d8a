package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an issue forward, as everybody may follow it. */
class TraceIssueTest extends VoteHouse {

    @Autowired
    private TraceIssue trace;

    @Autowired
    private RaiseIssue raise;

    @Autowired
    private EscalateIssue escalate;

    @Autowired
    private JdbcClient sql;

    private String number(UUID cycle, String text) {
        return issue(issue(cycle, text)).number();
    }

    @Test
    void itsPlaceInTheVoteIsToldOnceTheRankingIsPublished() {
        UUID confirmed = confirmed(VotingRule.BORDA, "34", "34", "4");
        assertThat(trace.of(number(confirmed, INTERNET)).place()).isZero();
        time.fire("publishRanking", confirmed);
        IssueTrace first = trace.of(number(confirmed, NURSERY));
        assertThat(first.place()).isEqualTo(order(confirmed).indexOf(3) + 1).isPositive();
        assertThat(first.vote().id()).isEqualTo(vote(confirmed).id());
        assertThat(first.tree().objective()).isEqualTo("Мәселе шешілді");
        assertThat(first.tree().branches(ProblemTree.Kind.CAUSE))
                .extracting(ProblemTree.Branch::text)
                .containsExactly("Себеп");
        assertThat(first.goals()).isEmpty();
    }

    @Test
    void whatWasMergedLeadsToTheOneThatCounts() {
        UUID cycle = sorting(WATER, ROAD);
        UUID water = issue(cycle, WATER);
        UUID road = issue(cycle, ROAD);
        Map<String, String> merge =
                Map.of("issue", road.toString(), "into", water.toString(), "why", "Бір мәселе, екі рет айтылған");
        complete(
                secretary,
                "mergeIssues",
                cycle,
                Map.of("merges", List.of(merge), "setAside", List.of(), "leading", List.of(water.toString())));
        IssueTrace found = trace.of(issue(road).number());
        assertThat(found.issue().id()).isEqualTo(water);
        assertThat(found.askedFor()).isEqualTo(issue(road).number());
        assertThat(found.merged()).extracting(Issue::id).containsExactly(road);
        assertThat(found.voices()).isEqualTo(20);
        assertThat(trace.of(issue(water).number()).askedFor()).isNull();
    }

    @Test
    void whatWasSentUpAndTakenBackIsNotToldAndWhatIsUpThereIs() {
        UUID cycle = sorting(WATER);
        UUID water = issue(cycle, WATER);
        UUID[] sent = new UUID[2];
        as(secretary, () -> {
            sent[0] = escalate.of(water, "Әкімдікке үш рет жаздық.");
            escalate.takeBack(sent[0], "Тағы бір рет сұраймыз.");
            sent[1] = escalate.of(water, "Төртінші рет те жаздық.");
        });
        assertThat(trace.of(issue(water).number()).escalations())
                .extracting(Escalation::id)
                .containsExactly(sent[1]);
    }

    @Test
    void whatNobodyHasTakenUpIsNotForEverybody() {
        String waiting =
                raise.in(AKSHUKUR, IssueField.ROADS, IssueRaiser.values()[0], "Көшеде жарық жоқ, кешке жүру қиын");
        assertThatThrownBy(() -> trace.of(waiting)).isInstanceOf(NotFound.class);
        sql.sql("update plan_issue set status = 'REFUSED', reason = 'Жоспарға қатысы жоқ' where number = ?")
                .param(waiting)
                .update();
        assertThatThrownBy(() -> trace.of(waiting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trace.of("I-0")).isInstanceOf(NotFound.class);
    }
}
