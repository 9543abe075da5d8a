package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.DeclarationText;
import kz.birlese.grant.JurorOffer;
import kz.birlese.grant.SignDeclaration;
import kz.birlese.people.Language;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** What both forms of the declarations ask a juror. */
@Component
class DeclarationForm {

    private final SignDeclaration declaration;
    private final CallChoices choices;

    DeclarationForm(SignDeclaration declaration, CallChoices choices) {
        this.declaration = declaration;
        this.choices = choices;
    }

    Map<String, Object> opening(UUID callId) {
        DeclarationText text = declaration.text();
        return Map.of(
                "impartiality", text.impartiality(),
                "confidentiality", text.confidentiality(),
                "goalChoices", choices.goalsOf(callId),
                "settlementChoices", choices.settlements());
    }

    /** Languages, goals, home and work; nothing where the form does not ask for them yet. */
    JurorOffer offer(Submission form) {
        List<UUID> goals = form.rows("known").stream()
                .map(row -> row.id("goal"))
                .filter(Objects::nonNull)
                .toList();
        return new JurorOffer(
                form.choices("languages").stream().map(Language::valueOf).collect(Collectors.toSet()),
                goals,
                new JurorOffer.Ties(form.text("livesIn"), form.text("address"), form.text("organisation")));
    }
}
