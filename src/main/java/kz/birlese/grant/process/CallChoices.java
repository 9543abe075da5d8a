package kz.birlese.grant.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.grant.Calls;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/** What a manager may choose for a call: the settlements of their reach and the goals these have adopted. */
@Component
class CallChoices {

    private final Calls calls;
    private final Territories territories;
    private final Plans plans;
    private final CurrentUser currentUser;
    private final Texts texts;

    CallChoices(Calls calls, Territories territories, Plans plans, CurrentUser currentUser, Texts texts) {
        this.calls = calls;
        this.territories = territories;
        this.plans = plans;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    Map<String, Object> all() {
        SignedIn person = currentUser.require();
        List<Map<String, String>> settlements = territories.settlements().stream()
                .filter(place -> reaches(person, place))
                .map(place -> Choices.choice(place.kato(), place.name(tag(person.language()))))
                .toList();
        List<Map<String, String>> goals = plans.adoptedGoals().stream()
                .map(goal -> goal(goal, person.language()))
                .toList();
        return Map.of(
                "settlementChoices", settlements, "goalChoices", goals, "limitChoices", groups(settlements, goals));
    }

    /** What a limit may speak of: each settlement, goal or kind, or one of them. */
    private List<Map<String, String>> groups(List<Map<String, String>> settlements, List<Map<String, String>> goals) {
        Language language = currentUser.require().language();
        List<Map<String, String>> kinds = Stream.of(ApplicantKind.values())
                .map(kind -> Map.of(
                        "value", kind.name(), "label", texts.say(language, "status.ApplicantKind." + kind.name())))
                .toList();
        Stream<Map<String, String>> each = Stream.of(Trait.values())
                .map(trait -> Map.of(
                        "value", GivingForm.group(trait, null), "label", texts.say(language, "giving.each." + trait)));
        Stream<Map<String, String>> one = Stream.of(
                        of(Trait.SETTLEMENT, settlements), of(Trait.GOAL, goals), of(Trait.APPLICANT_KIND, kinds))
                .flatMap(choices -> choices);
        return Stream.concat(each, one).toList();
    }

    private static Stream<Map<String, String>> of(Trait trait, List<Map<String, String>> choices) {
        return choices.stream()
                .map(choice ->
                        Map.of("value", GivingForm.group(trait, choice.get("value")), "label", choice.get("label")));
    }

    /** All settlements, as the person at work calls them. */
    List<Map<String, String>> settlements() {
        String tag = tag(currentUser.require().language());
        return territories.settlements().stream()
                .map(place -> Choices.choice(place.kato(), place.name(tag)))
                .toList();
    }

    /** The goals of one call, by village and place in its plan. */
    List<Map<String, String>> goalsOf(UUID callId) {
        Language language = currentUser.require().language();
        return calls.named(callId).settings().goals().stream()
                .map(plans::goal)
                .map(goal -> goal(goal, language))
                .sorted(Comparator.comparing(choice -> choice.get("label")))
                .toList();
    }

    private boolean reaches(SignedIn person, Territory place) {
        return person.reach().stream()
                .filter(held -> held.role() == Role.PROGRAMME_MANAGER)
                .anyMatch(held -> held.kato() == null || territories.within(place.kato(), held.kato()));
    }

    private Map<String, String> goal(PlanGoal goal, Language language) {
        String village = territories.name(goal.settlement(), tag(language));
        String label =
                "%s %d. %s".formatted(village, goal.position(), goal.text().in(language));
        return Map.of("value", goal.id().toString(), "label", label, "village", goal.settlement());
    }

    private static String tag(Language language) {
        return language.locale().getLanguage();
    }
}
