package kz.birlese.site;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.grant.Call;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.PublishedResults;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Wording;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** What the public pages say about a call, ready to be printed. */
@Component
class CallLines {

    /**
     * A call on a list.
     *
     * @param left null when the call does not count down: not yet open, or closed
     * @param isAhead whether it has not opened yet
     */
    record Line(
            Call call,
            String title,
            String description,
            List<String> settlements,
            String left,
            boolean isLastDay,
            boolean isAhead) {}

    /** A funded project with the names of its settlement and of the goal it serves. */
    record Winner(PublishedResults.Winner project, String settlement, String goal) {}

    /** The goals of one settlement's plan that a call serves. */
    record Goals(String settlement, List<Choice> goals) {}

    private final Texts texts;
    private final Territories territories;
    private final Plans plans;
    private final Clock clock;

    CallLines(Texts texts, Territories territories, Plans plans, Clock clock) {
        this.texts = texts;
        this.territories = territories;
        this.plans = plans;
        this.clock = clock;
    }

    Line line(Call call, Language language) {
        Instant now = clock.instant();
        TimeLeft left = TimeLeft.until(call.closesAt(), now);
        CallSettings settings = call.settings();
        return new Line(
                call,
                settings.title().get(language),
                settings.description().get(language),
                settlements(settings.settlements(), language),
                call.isOpenAt(now) ? left.in(new Wording(texts, language, Map.of())) : null,
                left.isLastDay(),
                now.isBefore(settings.opensAt()));
    }

    List<Line> lines(Collection<Call> calls, Language language) {
        return calls.stream().map(call -> line(call, language)).toList();
    }

    private List<String> settlements(Collection<String> codes, Language language) {
        return codes.stream().map(code -> settlement(code, language)).sorted().toList();
    }

    List<Winner> winners(PublishedResults results, Language language) {
        return results.winners().stream()
                .map(winner -> new Winner(
                        winner,
                        settlement(winner.settlement(), language),
                        plans.goal(winner.goal()).text().in(language)))
                .toList();
    }

    private String settlement(String code, Language language) {
        return territories.name(code, language.locale().getLanguage());
    }

    /** Something to choose in a list. */
    record Choice(String value, String text) {}

    /** Every settlement there is, in the alphabetical order of the language: a "no" needs a question first. */
    List<Choice> allSettlements(Language language) {
        return territories.settlements().stream()
                .map(place -> new Choice(place.kato(), settlement(place.kato(), language)))
                .sorted(inOrder(language))
                .toList();
    }

    /** The goals a call serves. */
    List<Choice> goalChoices(CallSettings settings, Language language) {
        return plans.adoptedGoals().stream()
                .filter(goal -> settings.goals().contains(goal.id()))
                .map(goal -> new Choice(
                        goal.id().toString(),
                        settlement(goal.settlement(), language) + ": "
                                + goal.text().in(language)))
                .sorted(inOrder(language))
                .toList();
    }

    private static Comparator<Choice> inOrder(Language language) {
        Collator alphabet = Collator.getInstance(language.locale());
        return (one, other) -> alphabet.compare(one.text(), other.text());
    }

    List<String> kinds(Collection<ApplicantKind> kinds, Language language) {
        return kinds.stream()
                .map(kind -> texts.say(language, "status.ApplicantKind." + kind))
                .toList();
    }

    /** In the order of the plans; goals that are gone meanwhile are left out. */
    List<Goals> goals(CallSettings settings, Language language) {
        Map<String, List<PlanGoal>> bySettlement = plans.adoptedGoals().stream()
                .filter(goal -> settings.goals().contains(goal.id()))
                .collect(Collectors.groupingBy(PlanGoal::settlement));
        return bySettlement.entrySet().stream()
                .map(entry -> new Goals(
                        settlement(entry.getKey(), language),
                        entry.getValue().stream()
                                .map(goal -> new Choice(
                                        goal.id().toString(), goal.text().in(language)))
                                .toList()))
                .sorted((one, other) -> one.settlement().compareTo(other.settlement()))
                .toList();
    }

    /** The names of a call's criteria and sections by key, and what the total is called. */
    Map<String, String> criteria(CallSettings settings, Language language) {
        Map<String, String> names = new HashMap<>();
        settings.criteria()
                .forEach(
                        criterion -> names.put(criterion.key(), criterion.name().get(language)));
        settings.scoringRules()
                .sections()
                .forEach(section -> names.put(section.key(), section.name().get(language)));
        names.put("total", texts.say(language, "site.results.total"));
        return names;
    }

    Instant now() {
        return clock.instant();
    }
}
