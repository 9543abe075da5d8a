package kz.birlese.grant.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Calls;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
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

    CallChoices(Calls calls, Territories territories, Plans plans, CurrentUser currentUser) {
        this.calls = calls;
        this.territories = territories;
        this.plans = plans;
        this.currentUser = currentUser;
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
        return Map.of("settlementChoices", settlements, "goalChoices", goals);
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
