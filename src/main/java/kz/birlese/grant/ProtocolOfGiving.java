package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Puts down how the fund of a call is given out, and which further scores were asked for at the line of the last grant. */
@Component
class ProtocolOfGiving {

    private static final List<Integer> ROUNDS = List.of(10, 22, 12, 20, 36);

    private final GivingWords words;
    private final FurtherScores asked;
    private final DecisionLog log;

    ProtocolOfGiving(GivingWords words, FurtherScores asked, DecisionLog log) {
        this.words = words;
        this.asked = asked;
        this.log = log;
    }

    /** As the call has declared it. */
    void rules(ProtocolPaper paper, CallSettings settings) {
        GivingRules rules = settings.givingRules();
        paper.words(String.join(" ", words.rule(paper.language(), rules)));
        List<String> limits = words.limits(paper.language(), rules);
        if (!limits.isEmpty()) {
            paper.lead(paper.say("giving.limits"));
            limits.forEach(paper::words);
        }
    }

    /** The limits that could not all be kept, and by how much they gave way; nothing where all were. */
    void lowered(ProtocolPaper paper, UUID call) {
        log.about(call).stream()
                .map(DecisionLog.Entry::decision)
                .filter(one -> one.what().equals(GiveOut.NOTED))
                .reduce((earlier, later) -> later)
                .map(one -> Giving.lowered(one.facts()))
                .orElse(List.of())
                .forEach(one -> paper.fact(
                        "protocol.lowered",
                        paper.say(
                                "studio.lowered.one",
                                Map.of(
                                        "limit", words.quota(paper.language(), one.quota()),
                                        "by", words.amount(paper.language(), one.quota(), one.by())))));
    }

    /** Round by round, what it cost, and for which applications; nothing where the call declares none. */
    void further(ProtocolPaper paper, Call call, Map<UUID, GrantApplication> byId) {
        RankingRules.Further rules = call.settings().rankingRules().further();
        if (rules == null) {
            return;
        }
        List<FurtherScore> all = asked.findByCallIdOrderByRound(call.id());
        Map<Integer, List<FurtherScore>> rounds =
                all.stream().collect(Collectors.groupingBy(FurtherScore::round, TreeMap::new, Collectors.toList()));
        paper.chapter("further.title")
                .table(
                        List.of(
                                "further.round",
                                "further.askedAt",
                                "further.sheets",
                                "further.cost",
                                "further.applications"),
                        ROUNDS,
                        rounds.values().stream()
                                .map(round -> round(paper, rules, round, byId))
                                .toList())
                .fact("further.costInAll", rules.costOf(all.size()));
    }

    private static List<String> round(
            ProtocolPaper paper,
            RankingRules.Further rules,
            List<FurtherScore> round,
            Map<UUID, GrantApplication> byId) {
        return List.of(
                paper.value(round.get(0).round()),
                paper.value(round.get(0).askedAt()),
                paper.value(round.size()),
                paper.value(rules.costOf(round.size())),
                round.stream()
                        .map(one -> byId.get(one.applicationId()).number())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** Those that were asked for of one application. */
    void furtherOf(ProtocolPaper paper, CallSettings settings, GrantApplication application) {
        asked.findByApplicationIdOrderByRound(application.id())
                .forEach(one -> paper.fact(
                        "further.title",
                        paper.say(
                                "protocol.further",
                                Map.of(
                                        "round", one.round(),
                                        "at", one.askedAt(),
                                        "cost",
                                                settings.rankingRules()
                                                        .further()
                                                        .costOf(1)))));
    }
}
