package kz.birlese.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import kz.birlese.people.Account;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Words;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** One account, and for an administrator what can be done about it. */
@Component
class AccountCards {

    private final Words words;
    private final Territories territories;
    private final GrantRole roles;
    private final DisableAccount disable;
    private final CurrentUser user;

    AccountCards(Words words, Territories territories, GrantRole roles, DisableAccount disable, CurrentUser user) {
        this.words = words;
        this.territories = territories;
        this.roles = roles;
        this.disable = disable;
        this.user = user;
    }

    Div card(Account account, Runnable changed) {
        String reached = account.contact().email() == null
                ? account.contact().phone()
                : account.contact().email();
        Paragraph contact = new Paragraph(reached);
        contact.addClassName("muted");
        Div card = new Div(new H2(account.name()), contact);
        card.addClassName("card");
        if (account.isDisabled()) {
            Span closed = new Span(words.say("accounts.disabled"));
            closed.addClassNames("badge", "bad");
            card.add(closed);
        }
        boolean mayChange = user.require().is(Role.ADMIN);
        card.add(held(account, mayChange, changed));
        if (mayChange) {
            card.add(actions(account, changed));
        }
        return card;
    }

    private Div held(Account account, boolean mayChange, Runnable changed) {
        Div held = new Div();
        held.addClassName("actions");
        account.reach().stream()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .forEach(reach -> {
                    Span label = new Span(said(reach));
                    label.addClassNames("badge", "info");
                    held.add(
                            mayChange && roles.mayRevoke(reach)
                                    ? new Div(label, revoke(account, reach, changed))
                                    : label);
                });
        return held;
    }

    private Button revoke(Account account, Reach reach, Runnable changed) {
        Button revoke = new Button(words.say("accounts.revoke"), click -> {
            roles.revoke(account.id(), reach);
            changed.run();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        revoke.setAriaLabel(words.say("accounts.revoke.of", Map.of("role", said(reach), "name", account.name())));
        return revoke;
    }

    private String said(Reach reach) {
        String role = words.say("role." + reach.role());
        return reach.kato() == null
                ? role
                : role + " · "
                        + territories.name(
                                reach.kato(), words.language().locale().getLanguage());
    }

    private Div actions(Account account, Runnable changed) {
        Button grant = new Button(words.say("accounts.grant"), click -> grant(account, changed));
        String key = account.isDisabled() ? "accounts.enable" : "accounts.disable";
        Button door = new Button(words.say(key), click -> askWhy(account, key, changed));
        door.setVisible(disable.isTheirs(account));
        Div actions = new Div(grant, door);
        actions.addClassName("actions");
        return actions;
    }

    private void grant(Account account, Runnable changed) {
        ReachFields reach = new ReachFields(words, roles);
        FieldErrors errors = new FieldErrors(words);
        reach.addErrorsTo(errors);
        Dialog dialog = dialog("accounts.grant", account, reach, errors);
        dialog.getFooter().add(new Button(words.say("accounts.grant"), click -> {
            if (errors.attempt(() -> roles.to(account.id(), reach.read()))) {
                dialog.close();
                changed.run();
            }
        }));
        dialog.open();
    }

    private void askWhy(Account account, String key, Runnable changed) {
        TextArea reason = new TextArea(words.say("accounts.reason"));
        reason.setWidthFull();
        FieldErrors errors = new FieldErrors(words);
        errors.on("reason", reason);
        Dialog dialog = dialog(key, account, reason, errors);
        dialog.getFooter().add(new Button(words.say(key), click -> {
            if (errors.attempt(() -> change(account, reason.getValue()))) {
                dialog.close();
                changed.run();
            }
        }));
        dialog.open();
    }

    private void change(Account account, String reason) {
        if (account.isDisabled()) {
            disable.undo(account.id(), reason);
        } else {
            disable.of(account.id(), reason);
        }
    }

    private Dialog dialog(String key, Account account, com.vaadin.flow.component.Component... content) {
        Dialog dialog = new Dialog(words.say(key + ".whom", Map.of("name", account.name())));
        dialog.add(content);
        dialog.getFooter().add(new Button(words.say("profile.cancel"), click -> dialog.close()));
        return dialog;
    }
}
