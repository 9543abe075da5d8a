package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ScoringRules.Question;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.workflow.DecisionWords;
import kz.birlese.workflow.WalkedPath;
import org.springframework.stereotype.Component;

/**
 * Puts down how one application was judged: its sheets with their authors, times and reasons, who stepped back, what the
 * sheets come to, its place, its complaints, its way through the diagram, its entries of the log. Says nothing of others.
 */
@Component
class ProtocolOfApplication {

    private static final List<Integer> SCORES = List.of(34, 12, 54);
    private static final List<Integer> ANSWERS = List.of(40, 15, 45);
    private static final List<Integer> ARITHMETIC = List.of(52, 14, 17, 17);
    private static final List<Integer> PATH = List.of(46, 26, 28);
    private static final List<Integer> LOG = List.of(9, 19, 50, 22);

    private final Assessments assessments;
    private final EarlierSheets earlier;
    private final Complaints complaints;
    private final ProtocolOfGiving giving;
    private final EligibilityFindings findings;
    private final ApplicationWords words;
    private final DecisionWords decisionWords;
    private final DecisionLog log;
    private final WalkedPath path;
    private final Accounts accounts;

    ProtocolOfApplication(
            Assessments assessments,
            EarlierSheets earlier,
            Complaints complaints,
            ProtocolOfGiving giving,
            EligibilityFindings findings,
            ApplicationWords words,
            DecisionWords decisionWords,
            DecisionLog log,
            WalkedPath path,
            Accounts accounts) {
        this.assessments = assessments;
        this.earlier = earlier;
        this.complaints = complaints;
        this.giving = giving;
        this.findings = findings;
        this.words = words;
        this.decisionWords = decisionWords;
        this.log = log;
        this.path = path;
        this.accounts = accounts;
    }

    /** What the application is and what it asks for. */
    void standing(ProtocolPaper paper, GrantApplication application) {
        paper.fact("protocol.application", application.number())
                .fact("protocol.project", application.title())
                .fact("ranking.settlement", words.settlement(paper.language(), application.settlement()))
                .fact("protocol.submitted", application.submittedAt())
                .fact("ranking.requested", application.amountRequested())
                .fact("application.status", words.status(paper.language(), application.status()));
        findings.findByApplicationIdOrderByRule(application.id())
                .forEach(each -> paper.fact(
                        "protocol.finding", words.inOneLine(paper.language(), words.line(paper.language(), each))));
    }

    /** Each sheet in the order in which they came in, then who stepped back or could not go on. */
    void sheets(ProtocolPaper paper, CallSettings settings, GrantApplication application) {
        List<Assessment> all = assessments.findByApplicationId(application.id()).stream()
                .filter(sheet -> sheet.submittedAt() != null)
                .sorted(Comparator.comparing(Assessment::submittedAt).thenComparing(Assessment::juror))
                .toList();
        all.stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .forEach(sheet -> sheet(paper, settings, sheet));
        all.stream()
                .filter(sheet -> sheet.state() != Assessment.State.SUBMITTED)
                .forEach(sheet -> away(paper, settings, sheet));
        giving.furtherOf(paper, settings, application);
        arithmetic(paper, settings, application);
    }

    /** What a voided sheet says stays on record, though it counts for nothing. */
    private void away(ProtocolPaper paper, CallSettings settings, Assessment sheet) {
        if (sheet.marks().isEmpty()) {
            paper.words(away(paper, sheet));
        } else {
            paper.lead(away(paper, sheet));
            marks(paper, settings, sheet.marks());
            answers(paper, settings, sheet.answers());
        }
    }

    /** As it stands, then each edition that stood before, the latest first. */
    private void sheet(ProtocolPaper paper, CallSettings settings, Assessment sheet) {
        paper.lead(paper.say(
                "protocol.sheet",
                Map.of(
                        "juror", name(sheet.juror()),
                        "at", sheet.submittedAt(),
                        "round", sheet.round(),
                        "total", sheet.total())));
        marks(paper, settings, sheet.marks());
        answers(paper, settings, sheet.answers());
        List<EarlierSheet> before = earlier.findByAssessmentIdOrderByEdition(sheet.id());
        for (int index = before.size() - 1; index >= 0; index--) {
            EarlierSheet edition = before.get(index);
            paper.lead(paper.say(
                    "protocol.corrected",
                    Map.of(
                            "juror", name(sheet.juror()),
                            "edition", edition.edition(),
                            "at", edition.replacedAt(),
                            "total", edition.total(),
                            "reason", edition.replacedBecause())));
            marks(paper, settings, edition.marks());
        }
    }

    private static void marks(ProtocolPaper paper, CallSettings settings, List<Mark> marks) {
        paper.table(
                List.of("call.criterion", "protocol.score", "protocol.reason"),
                SCORES,
                marks.stream()
                        .map(mark -> List.of(
                                settings.criterion(mark.criterion()).name().get(paper.language()),
                                String.valueOf(mark.score()),
                                paper.value(mark.reason())))
                        .toList());
    }

    private static void answers(ProtocolPaper paper, CallSettings settings, List<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        Map<String, String> asked = settings.scoringRules().asked().stream()
                .collect(Collectors.toMap(Question::key, each -> each.text().get(paper.language())));
        paper.table(
                List.of("application.asked", "form.scoreApplication.says", "form.scoreApplication.remark"),
                ANSWERS,
                answers.stream()
                        .map(each -> List.of(
                                asked.get(each.question()),
                                paper.say("form.scoreApplication.says.option." + each.says()),
                                each.remark() == null ? "" : each.remark()))
                        .toList());
    }

    String away(ProtocolPaper paper, Assessment sheet) {
        String key =
                switch (sheet.state()) {
                    case RECUSED -> "protocol.recused";
                    case VOIDED -> "protocol.voided";
                    default -> "protocol.gone";
                };
        return paper.say(
                key,
                Map.of(
                        "juror", name(sheet.juror()),
                        "at", sheet.submittedAt(),
                        "conflict", paper.value(sheet.conflict())));
    }

    private void arithmetic(ProtocolPaper paper, CallSettings settings, GrantApplication application) {
        if (application.total() == null) {
            return;
        }
        List<List<String>> rows = new ArrayList<>(words.arithmetic(paper.language(), settings, application).stream()
                .map(line -> List.of(
                        line.criterion(),
                        paper.percent(line.weight()),
                        paper.value(line.mean()),
                        paper.value(line.points())))
                .toList());
        rows.add(List.of(paper.say("ranking.total"), paper.percent(100), "", paper.value(application.total())));
        paper.lead(paper.say("protocol.arithmetic"))
                .table(List.of("call.criterion", "call.weight", "ranking.mean", "ranking.points"), ARITHMETIC, rows);
    }

    /** Where it stood in the end and why, without saying who stood beside it. */
    void place(ProtocolPaper paper, CallSettings settings, RankedApplication ranked, long places) {
        paper.fact("protocol.place", paper.say("protocol.place.of", Map.of("place", ranked.place(), "places", places)))
                .fact("ranking.value." + settings.rankingRules().decides(), ranked.value())
                .fact("ranking.thresholds", words.missed(paper.language(), settings, ranked.thresholdsMissed()))
                .fact("ranking.separated", separation(paper, settings, ranked))
                .fact("protocol.drawNumber", ranked.drawNumber())
                .fact("ranking.proposal", proposal(paper, ranked))
                .fact("protocol.planned", ranked.planned())
                .fact("protocol.outcome", outcome(paper, ranked.outcome()))
                .fact("ranking.granted", ranked.amount())
                .fact("ranking.deviation", ranked.deviationReason())
                .fact("ranking.afterComplaint", ranked.afterComplaint())
                .fact("ranking.lateReason", ranked.lateReason());
    }

    /** Nobody comes before the first. */
    String separation(ProtocolPaper paper, CallSettings settings, RankedApplication ranked) {
        return ranked.place() == 1
                ? null
                : words.separation(paper.language(), settings, ranked.separatedBy(), ranked.drawNumber());
    }

    static String outcome(ProtocolPaper paper, Outcome outcome) {
        return outcome == null ? null : paper.say("status.Outcome." + outcome);
    }

    private static String proposal(ProtocolPaper paper, RankedApplication ranked) {
        return ranked.provisional() == null
                ? null
                : outcome(paper, ranked.provisional()) + ": " + paper.say("outcome.rule." + ranked.provisionalReason());
    }

    /** The complaints about it, as they were heard and answered. */
    void complaints(ProtocolPaper paper, GrantApplication application) {
        complaints.findByApplicationIdOrderByLodgedAt(application.id()).forEach(each -> {
            paper.heading(paper.say("protocol.complaint", Map.of("number", each.number())))
                    .fact("complaint.lodged", each.lodgedAt())
                    .fact("complaint.answerUntil", each.answerUntil())
                    .fact("complaint.groundsOn", groundsOn(paper, each))
                    .fact("complaint.grounds", each.grounds())
                    .fact("protocol.state", paper.say("status.Complaint." + each.status()))
                    .fact(
                            "complaint.finding",
                            each.finding() == null ? null : paper.say("status.Finding." + each.finding()))
                    .fact("complaint.reasons", each.reasons())
                    .fact(
                            "complaint.remedy",
                            each.remedy() == null ? null : paper.say("status.Remedy." + each.remedy()))
                    .fact("complaint.reasons", each.remedyReason());
            each.rulesSetAside()
                    .forEach(rule -> paper.fact("complaint.setAside", words.eligibility(paper.language(), rule)));
            log(paper, each.id());
        });
    }

    private static String groundsOn(ProtocolPaper paper, Complaint complaint) {
        return complaint.groundsOn().isEmpty()
                ? null
                : complaint.groundsOn().stream()
                        .map(ground -> paper.say("status.Ground." + ground))
                        .collect(Collectors.joining(", "));
    }

    /** Every box the case came to. */
    void path(ProtocolPaper paper, UUID caseId) {
        paper.table(
                List.of("protocol.step", "protocol.who", "protocol.time"),
                PATH,
                path.of(caseId).stream()
                        .map(step -> List.of(box(paper, step), name(paper, step.person()), span(paper, step)))
                        .toList());
    }

    /** The same in one paragraph: what was done, and when it was. */
    void shortPath(ProtocolPaper paper, UUID caseId) {
        paper.words(path.of(caseId).stream()
                .map(step -> box(paper, step) + " (" + paper.value(step.started()) + ")")
                .collect(Collectors.joining(" → ")));
    }

    private static String box(ProtocolPaper paper, WalkedPath.Step step) {
        String box = paper.say("box." + step.box());
        return step.isLeft() ? paper.say("tracking.timeline.left", Map.of("box", box)) : box;
    }

    private static String span(ProtocolPaper paper, WalkedPath.Step step) {
        String from = paper.value(step.started());
        String until = step.ended() == null ? paper.say("protocol.open") : paper.value(step.ended());
        return from.equals(until) ? from : from + " – " + until;
    }

    /** What the log has of it, each entry with the hash that holds it. */
    void log(ProtocolPaper paper, UUID subject) {
        paper.table(
                List.of("protocol.entry", "protocol.time", "protocol.decided", "protocol.who"),
                LOG,
                log.about(subject).stream().map(each -> entry(paper, each)).toList());
    }

    private List<String> entry(ProtocolPaper paper, DecisionLog.Entry entry) {
        Decision decision = entry.decision();
        String what = decisionWords.of(paper.language(), decision);
        String why = decision.why() == null ? "" : "\n" + decision.why();
        return List.of(
                String.valueOf(entry.number()),
                paper.value(entry.at()),
                what + why + "\n" + entry.hash(),
                who(paper, decision));
    }

    private String who(ProtocolPaper paper, Decision decision) {
        String absent = decision.facts().get(Decision.DEPUTY_FOR);
        String name = name(paper, decision.who());
        return absent == null
                ? name
                : paper.say("deputy.inPlaceOf", Map.of("name", name, "absent", name(UUID.fromString(absent))));
    }

    private String name(ProtocolPaper paper, UUID account) {
        return account == null ? paper.say("tracking.timeline.system") : name(account);
    }

    /** As the person is called now; the record itself knows them by id. */
    String name(UUID account) {
        return accounts.findById(account).map(Account::name).orElse("—");
    }
}
