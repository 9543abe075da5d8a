package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.assignment.Barred;
import kz.birlese.grant.assignment.Given;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.Pair;
import kz.birlese.grant.assignment.Reader;
import kz.birlese.grant.assignment.Round;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.grant.assignment.Wanted;
import org.springframework.stereotype.Component;

/** Puts together what decides about who reads what. Call it with the call locked, so that nothing changes meanwhile. */
@Component
class JuryRounds {

    private final JuryMembers jury;
    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final Assessments assessments;
    private final EligibleJurors eligibleJurors;
    private final JuryDraws draws;

    JuryRounds(
            JuryMembers jury,
            GrantApplications applications,
            ApplicationContents contents,
            Assessments assessments,
            EligibleJurors eligibleJurors,
            JuryDraws draws) {
        this.jury = jury;
        this.applications = applications;
        this.contents = contents;
        this.assessments = assessments;
        this.eligibleJurors = eligibleJurors;
        this.draws = draws;
    }

    /** Everything that waits at once, by the rules of the call. */
    Round ofAll(Call call, List<GrantApplication> waiting) {
        return round(call, waiting, standing(call), List.of(), call.settings().readingRules());
    }

    /**
     * One application by itself: what was drawn for it stays, and so does what others have or were promised. The limit of
     * chances counts while nothing was drawn for it; who takes the place of somebody who stepped back, or gives another
     * opinion, comes from the few who are left.
     */
    Round ofOne(Call call, GrantApplication application) {
        List<Given> drawn = draws.findByCallIdAndApplicationIdIsNull(call.id())
                .map(JuryDraw::outcome)
                .map(Handout::given)
                .orElse(List.of());
        List<Pair> standing = Stream.concat(standing(call).stream(), promised(call, application, drawn))
                .toList();
        List<Pair> kept = application.round() > 0
                ? List.of()
                : pairs(drawn, Set.of(application.id().toString()));
        boolean isFirst = application.round() == 0 && kept.isEmpty();
        Rules asked = call.settings().readingRules();
        Rules rules = isFirst ? asked : asked.unlimited();
        return round(call, List.of(application), standing, kept, rules);
    }

    private Round round(Call call, List<GrantApplication> waiting, List<Pair> standing, List<Pair> kept, Rules rules) {
        List<JuryMember> members = jury.findByCallIdOrderByJuror(call.id()).stream()
                .filter(member -> member.signedAt() != null)
                .toList();
        List<UUID> jurors = members.stream().map(JuryMember::juror).toList();
        return new Round(
                waiting.stream().map(each -> wanted(call, each, rules)).toList(),
                members.stream().map(JuryRounds::reader).toList(),
                waiting.stream().flatMap(each -> bars(each, jurors)).toList(),
                standing.stream()
                        .filter(pair -> jurors.contains(UUID.fromString(pair.juror())))
                        .toList(),
                kept,
                rules);
    }

    private Wanted wanted(Call call, GrantApplication application, Rules rules) {
        int sheets = application.status() == ApplicationStatus.ELIGIBLE
                ? call.settings().scorersPerApplication()
                : application.sheetsWanted();
        String language = rules.languages()
                ? WrittenIn.of(contents.standing(application.id()).proposal()).name()
                : "";
        return new Wanted(
                application.id().toString(),
                sheets,
                language,
                application.goal().toString());
    }

    private static Reader reader(JuryMember member) {
        JurorOffer offer = member.offer();
        return new Reader(
                member.juror().toString(),
                offer.languages().stream().map(Enum::name).collect(Collectors.toSet()),
                offer.goals().stream().map(UUID::toString).toList());
    }

    private Stream<Barred> bars(GrantApplication application, Collection<UUID> jurors) {
        return eligibleJurors.barred(application, jurors).entrySet().stream()
                .map(each ->
                        new Barred(application.id().toString(), each.getKey().toString(), each.getValue()));
    }

    private List<Pair> standing(Call call) {
        return assessments.findByCallId(call.id()).stream()
                .filter(Assessment::isHeld)
                .map(sheet ->
                        new Pair(sheet.applicationId().toString(), sheet.juror().toString()))
                .toList();
    }

    /** What was drawn for others and lies ready for them. */
    private Stream<Pair> promised(Call call, GrantApplication application, List<Given> drawn) {
        List<GrantApplication> ready = drawn.isEmpty()
                ? List.of()
                : new ArrayList<>(applications.findByCallIdAndStatus(call.id(), ApplicationStatus.ELIGIBLE));
        Set<String> others = ready.stream()
                .map(GrantApplication::id)
                .filter(id -> !id.equals(application.id()))
                .map(UUID::toString)
                .collect(Collectors.toSet());
        return pairs(drawn, others).stream();
    }

    private static List<Pair> pairs(List<Given> drawn, Set<String> of) {
        return drawn.stream()
                .map(Given::pair)
                .filter(pair -> of.contains(pair.application()))
                .toList();
    }
}
