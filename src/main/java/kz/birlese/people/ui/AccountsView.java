package kz.birlese.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.birlese.people.Account;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.ListAccounts;
import kz.birlese.people.Role;
import kz.birlese.people.Words;

/** Everybody who can sign in, as cards, so that it also reads on a phone. Auditors read; administrators change. */
@Route("accounts")
@Menu(title = "accounts.title", order = 80, icon = "vaadin:users")
@RolesAllowed({Role.Named.ADMIN, Role.Named.AUDITOR})
class AccountsView extends Div implements HasDynamicTitle {

    private final Words words;
    private final ListAccounts list;
    private final AccountCards cards;
    private final TextField search = new TextField();
    private final Div rows = new Div();
    private final Button more;
    private Account last;

    AccountsView(Words words, ListAccounts list, AccountCards cards, InviteDialog invite, CurrentUser user) {
        this.words = words;
        this.list = list;
        this.cards = cards;
        addClassName("view");
        rows.addClassName("stack");
        search.setLabel(words.say("accounts.search"));
        if (!list.isEverywhere()) {
            search.setHelperText(words.say("accounts.search.part"));
        }
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refill());
        more = new Button(words.say("accounts.more"), click -> fill());
        Div head = new Div(new H1(words.say("accounts.title")));
        head.addClassName("view-head");
        if (user.require().is(Role.ADMIN)) {
            Button add = new Button(words.say("accounts.invite"), click -> invite.open(this::refill));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(add);
        }
        add(head, search, rows, more);
        refill();
    }

    private void refill() {
        rows.removeAll();
        last = null;
        fill();
    }

    private void fill() {
        List<Account> page = list.containing(search.getValue(), last);
        page.forEach(account -> rows.add(cards.card(account, this::refill)));
        more.setVisible(page.size() == ListAccounts.PAGE);
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        if (rows.getComponentCount() == 0) {
            rows.add(new Paragraph(words.say("accounts.none")));
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("accounts.title") + " · Birlese";
    }
}
