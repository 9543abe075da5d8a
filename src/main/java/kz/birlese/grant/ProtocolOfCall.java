package kz.birlese.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/**
 * Puts down how a call was decided, from its rules to the last entry of its log: the same as the {@link DecisionFile}, in
 * words and with the names of those who decided.
 */
@Component
class ProtocolOfCall {

    private static final List<Integer> CRITERIA = List.of(64, 16, 20);
    private static final List<Integer> JURY = List.of(30, 20, 38, 12);
    private static final List<Integer> PLACES = List.of(10, 23, 13, 19, 17, 18);

    private final GrantApplications applications;
    private final Ranking ranking;
    private final JuryMembers jury;
    private final Assessments assessments;
    private final ProtocolOfCommittee committee;
    private final ProtocolOfGiving giving;
    private final ProtocolOfApplication each;
    private final ApplicationWords words;
    private final DecisionLog log;

    ProtocolOfCall(
            GrantApplications applications,
            Ranking ranking,
            JuryMembers jury,
            Assessments assessments,
            ProtocolOfCommittee committee,
            ProtocolOfGiving giving,
            ProtocolOfApplication each,
            ApplicationWords words,
            DecisionLog log) {
        this.applications = applications;
        this.ranking = ranking;
        this.jury = jury;
        this.assessments = assessments;
        this.committee = committee;
        this.giving = giving;
        this.each = each;
        this.words = words;
        this.log = log;
    }

    void write(ProtocolPaper paper, Call call) {
        List<RankedApplication> places = ranking.findByCallIdOrderByPlace(call.id()).stream()
                .sorted(RankedApplication.lateFirst(call.settings().rankingRules()))
                .toList();
        Map<UUID, GrantApplication> byId = applications.ofCall(call.id());
        standing(paper, call);
        rules(paper, call);
        jury(paper, call, byId);
        giving.further(paper, call, byId);
        committee.write(paper, call);
        places(paper, call, places, byId);
        complaints(paper, byId);
        applications(paper, call, places, byId);
        each.path(paper.chapter("protocol.path"), call.id());
        each.log(paper.chapter("protocol.log"), call.id());
    }

    void standing(ProtocolPaper paper, Call call) {
        CallSettings rules = call.settings();
        paper.chapter("protocol.call")
                .fact("call.number", call.number())
                .fact("protocol.title", call.title(paper.language()))
                .fact("call.fund", rules.fund())
                .fact("call.publishedAt", call.publishedAt())
                .fact("call.closesAt", call.closesAt())
                .fact("protocol.extended", call.extendedBecause())
                .fact("protocol.results", call.resultsAt())
                .fact("protocol.complaintsUntil", call.complaintsUntil())
                .fact("protocol.preparedBy", name(call.preparedBy()))
                .fact("protocol.approvedBy", name(call.approvedBy()))
                .fact("protocol.awardsApprovedBy", name(call.awardsApprovedBy()));
    }

    private String name(UUID account) {
        return account == null ? null : each.name(account);
    }

    /** The rules that bear on places, and what shows that they are those that were published. */
    void rules(ProtocolPaper paper, Call call) {
        CallSettings rules = call.settings();
        paper.chapter("protocol.rules")
                .fact("protocol.version", call.applicationVersion())
                .fact("call.fingerprint", call.settingsHash())
                .fact("call.drawSeed", call.drawSeed())
                .fact("call.jurySeed", call.publishedJurySeed())
                .fact("call.totalThreshold", rules.totalThreshold())
                .fact("call.scorers", rules.scorersPerApplication())
                .fact("call.gap", rules.divergenceGap())
                .fact("call.quorum", rules.quorum())
                .table(
                        List.of("call.criterion", "call.weight", "call.threshold"),
                        CRITERIA,
                        rules.criteria().stream()
                                .map(one -> List.of(
                                        one.name().get(paper.language()),
                                        paper.percent(one.weight()),
                                        paper.value(one.threshold())))
                                .toList())
                .words(words.rankingRule(paper.language(), rules));
        giving.rules(paper, rules);
    }

    private void jury(ProtocolPaper paper, Call call, Map<UUID, GrantApplication> byId) {
        List<Assessment> sheets = assessments.findByCallId(call.id());
        Map<UUID, Long> handedIn = sheets.stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .collect(Collectors.groupingBy(Assessment::juror, Collectors.counting()));
        paper.chapter("call.jury")
                .table(
                        List.of("protocol.juror", "protocol.appointed", "protocol.declaration", "protocol.sheets"),
                        JURY,
                        jury.findByCallIdOrderByJuror(call.id()).stream()
                                .map(member -> List.of(
                                        each.name(member.juror()),
                                        paper.value(member.appointedAt()),
                                        declaration(paper, member),
                                        paper.value(handedIn.getOrDefault(member.juror(), 0L))))
                                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                                .toList());
        paper.heading(paper.say("protocol.conflicts"));
        List<String> away = sheets.stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED || sheet.state() == Assessment.State.VOIDED)
                .map(sheet -> byId.get(sheet.applicationId()).number() + ": " + each.away(paper, sheet))
                .sorted()
                .toList();
        paper.orNothing(() -> away.forEach(paper::words));
    }

    private static String declaration(ProtocolPaper paper, JuryMember member) {
        if (member.declinedAt() != null) {
            Map<String, Object> facts = Map.of("at", member.declinedAt(), "reason", member.declinedBecause());
            return paper.say("call.jury.declined", facts);
        }
        return member.signedAt() == null
                ? paper.say("call.jury.unsigned")
                : paper.say(
                        "protocol.declaration.signed",
                        Map.of("at", member.signedAt(), "version", member.declarationVersion()));
    }

    /** What the committee did, without what it did about others. */
    void committee(ProtocolPaper paper, Call call, UUID application) {
        committee.about(paper, call, application);
    }

    private void places(
            ProtocolPaper paper, Call call, List<RankedApplication> places, Map<UUID, GrantApplication> byId) {
        paper.chapter("ranking.title")
                .table(
                        List.of(
                                "protocol.place",
                                "protocol.application",
                                "ranking.value."
                                        + call.settings().rankingRules().decides(),
                                "ranking.separated",
                                "ranking.proposal",
                                "protocol.outcome"),
                        PLACES,
                        places.stream()
                                .map(one -> place(paper, call.settings(), one, byId.get(one.applicationId())))
                                .toList());
        giving.lowered(paper, call.id());
        paper.heading(paper.say("protocol.deviations"));
        List<RankedApplication> deviations =
                places.stream().filter(one -> one.deviationReason() != null).toList();
        paper.orNothing(() -> deviations.forEach(one -> paper.words(paper.say(
                "protocol.deviation",
                Map.of(
                        "number", byId.get(one.applicationId()).number(),
                        "outcome", ProtocolOfApplication.outcome(paper, one.outcome()),
                        "reason", one.deviationReason())))));
    }

    private List<String> place(
            ProtocolPaper paper, CallSettings settings, RankedApplication ranked, GrantApplication application) {
        String amount = ranked.amount() == null ? "" : "\n" + paper.value(ranked.amount());
        return List.of(
                String.valueOf(ranked.place()),
                application.number() + "\n" + application.title(),
                paper.value(ranked.value() == null ? ranked.total() : ranked.value()),
                paper.value(each.separation(paper, settings, ranked)),
                paper.value(ProtocolOfApplication.outcome(paper, ranked.provisional())),
                paper.value(ProtocolOfApplication.outcome(paper, ranked.outcome())) + amount);
    }

    private void complaints(ProtocolPaper paper, Map<UUID, GrantApplication> byId) {
        paper.chapter("application.complaints").orNothing(() -> byId.values().stream()
                .filter(application -> application.number() != null)
                .sorted(Comparator.comparing(GrantApplication::number))
                .forEach(application -> each.complaints(paper, application)));
    }

    private void applications(
            ProtocolPaper paper, Call call, List<RankedApplication> places, Map<UUID, GrantApplication> byId) {
        paper.chapter("protocol.applications");
        places.forEach(ranked -> {
            GrantApplication application = byId.get(ranked.applicationId());
            paper.heading(application.number() + " · " + application.title());
            each.standing(paper, application);
            each.place(paper, call.settings(), ranked, ranking.places(ranked));
            each.sheets(paper, call.settings(), application);
            each.shortPath(paper, application.id());
            each.log(paper, application.id());
        });
    }
}
