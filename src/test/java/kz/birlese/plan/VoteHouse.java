package kz.birlese.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.vote.VotingRule;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Akshukur with its plan prepared: four leading issues to be brought into an order. */
abstract class VoteHouse extends PreparationHouse {

    static final String WATER = "Жазда ауызсу болмайды";
    static final String ROAD = "Мектепке баратын жол нашар";
    static final String NURSERY = "Балабақшада орын жетпейді";
    static final String INTERNET = "Интернет жоқ";
    static final int WATER_NO = 1;
    static final int ROAD_NO = 2;
    static final int NURSERY_NO = 3;
    static final int INTERNET_NO = 4;

    private static final AtomicLong IIN = new AtomicLong(900_101_000_000L);

    @Autowired
    PriorityVotes votes;

    @Autowired
    VoteBallots ballots;

    @Autowired
    KeyTally keyTally;

    @Autowired
    CastVote castVote;

    @Autowired
    JdbcClient sql;

    /** Another member of the working group, who keys nothing. */
    UUID second;

    @BeforeEach
    void aSecondMember() {
        second = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
    }

    /** The cycle, at the box in which the rule is fixed. */
    UUID agreeing() {
        UUID cycle = sorting(WATER, ROAD, NURSERY, INTERNET);
        List<UUID> all = issues.inCycle(cycle).stream().map(Issue::id).toList();
        complete(
                secretary,
                "mergeIssues",
                cycle,
                Map.of(
                        "merges", List.of(),
                        "setAside", List.of(),
                        "leading", all.stream().map(UUID::toString).toList()));
        List<Map<String, Object>> branches = new ArrayList<>();
        all.forEach(each -> branches.addAll(List.of(branch(each, "CAUSE", "Себеп"), branch(each, "EFFECT", "Салдар"))));
        Map<String, Object> trees = new HashMap<>();
        trees.put("trees", Collections.nCopies(all.size(), Map.of("objective", "Мәселе шешілді")));
        trees.put("branches", branches);
        complete(secretary, "drawProblemTrees", cycle, trees);
        time.fire("finishPreparation", cycle);
        return cycle;
    }

    /** From tomorrow on for a week; two people are enough; ten ballots on paper. */
    Map<String, Object> rule(VotingRule rule) {
        Map<String, Object> form = new HashMap<>();
        form.put("rule", rule.name());
        form.put("dots", 5);
        form.put("mostPerItem", 3);
        form.put("opensAt", local(time.now().plus(Duration.ofDays(1))));
        form.put("closesAt", local(time.now().plus(Duration.ofDays(8))));
        form.put("quorum", 2);
        form.put("printed", 10);
        form.put("choices", choices(null, null, null, null));
        if (rule.spends()) {
            form.put("budget", 50_000_000);
            form.put("choices", choices(40_000_000, 60_000_000, 20_000_000, 10_000_000));
        }
        if (rule == VotingRule.EQUAL_SHARES) {
            form.put("satisfaction", "COST");
            form.put("step", 1_000);
        }
        return form;
    }

    private static List<Map<String, Object>> choices(Integer... costs) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : List.of(WATER, ROAD, NURSERY, INTERNET)) {
            Map<String, Object> row = new HashMap<>();
            row.put("nameKk", name);
            row.put("nameRu", name + " (ru)");
            row.put("cost", costs[rows.size()]);
            rows.add(row);
        }
        return rows;
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.of("Asia/Aqtau"));
    }

    /** The rule is fixed; nobody can vote yet. */
    UUID called(VotingRule rule) {
        return called(rule(rule));
    }

    UUID called(Map<String, Object> rule) {
        UUID cycle = agreeing();
        complete(secretary, "fixRankingRule", cycle, rule);
        return cycle;
    }

    /** Voting has begun online. */
    UUID voting(VotingRule rule) {
        UUID cycle = called(rule);
        open(cycle);
        return cycle;
    }

    void open(UUID cycle) {
        time.set(vote(cycle).opensAt());
        time.fire("votingBegins", cycle);
    }

    void close(UUID cycle) {
        time.set(vote(cycle).closesAt());
        time.fire("votingEnds", cycle);
    }

    /** Voting has ended; the secretary has the box before them. */
    UUID keying(VotingRule rule) {
        UUID cycle = voting(rule);
        close(cycle);
        take("keyTally", cycle, secretary);
        return cycle;
    }

    PriorityVote vote(UUID cycle) {
        return votes.last(cycle);
    }

    void take(String box, UUID cycle, UUID person) {
        String task = task(box, cycle).getId();
        as(person, () -> actions.claim(task));
    }

    /** One ballot after the other, numbered from 1. */
    void key(UUID cycle, String... marks) {
        for (int serial = 1; serial <= marks.length; serial++) {
            key(cycle, serial, marks[serial - 1]);
        }
    }

    void key(UUID cycle, int serial, String marks) {
        as(secretary, () -> keyTally.key(vote(cycle).id(), UUID.randomUUID(), String.valueOf(serial), marks));
    }

    VoteBallot ballot(UUID cycle, int serial) {
        return ballots.numbered(vote(cycle).id(), serial).get(0);
    }

    /** Everybody on the sheet got a ballot and put it into the box; ten were brought. */
    Map<String, Object> sheets(int inBox, int spoiled) {
        Map<String, Object> form = new HashMap<>();
        form.put("present", inBox);
        form.put("presentOnline", 0);
        form.put("issued", 10);
        form.put("unused", 10 - inBox);
        form.put("spoiled", spoiled);
        return form;
    }

    void agree(UUID cycle) {
        complete(second, "confirmTally", cycle, Map.of("outcome", "AGREE", "rollRight", true));
    }

    /** Keyed, counted and confirmed; what comes next is to publish. */
    UUID confirmed(VotingRule rule, String... marks) {
        UUID cycle = keying(rule);
        key(cycle, marks);
        long spoiled = List.of(marks).stream().filter("s"::equals).count();
        complete(secretary, "keyTally", cycle, sheets(marks.length, (int) spoiled));
        agree(cycle);
        return cycle;
    }

    UUID published(VotingRule rule, String... marks) {
        UUID cycle = confirmed(rule, marks);
        time.fire("publishRanking", cycle);
        return cycle;
    }

    VoteResult result(UUID cycle) {
        return vote(cycle).result();
    }

    /** The issues as the result orders them, by their numbers on the ballot. */
    List<Integer> order(UUID cycle) {
        VoteTerms terms = vote(cycle).terms();
        return result(cycle).order(terms).stream().map(terms::number).toList();
    }

    /** Somebody who lives there and may apply. */
    UUID resident(String settlement) {
        return resident(settlement, "PROSPECTIVE_ENTREPRENEUR");
    }

    UUID resident(String settlement, String kind) {
        UUID account = person(Role.APPLICANT);
        sql.sql("insert into applicant_profile (account, version, kind, identity_number, settlement, phone)"
                        + " values (?, 0, ?, ?, ?, '+77010000000')")
                .params(account, kind, String.valueOf(IIN.incrementAndGet()), settlement)
                .update();
        return account;
    }
}
