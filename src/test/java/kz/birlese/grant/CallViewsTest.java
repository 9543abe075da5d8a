package kz.birlese.grant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Calls as those who run them and those who apply meet them, and the page of an application. */
class CallViewsTest extends ViewTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Calls calls;

    @Autowired
    private GrantApplications applications;

    @Autowired
    private ConflictSigns signs;

    private final CompetitionHouse house = new CompetitionHouse() {};

    private UUID call;
    private String number;

    @BeforeEach
    void openACall() {
        beans.autowireBean(house);
        house.openTheHouse();
        call = house.openCall(house.rules());
        number = calls.named(call).number();
    }

    private UUID applicant() {
        return house.applicant(CompetitionHouse.AKSHUKUR);
    }

    private ListItem card(String with) {
        return _find(view(), ListItem.class).stream()
                .filter(item -> item.getElement().getTextRecursively().contains(with))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aManagerSeesTheCallsAndBeginsANewOne() {
        at(house.manager);
        open("calls-desk");
        assertThat(card(number).getElement().getTextRecursively())
                .contains("Старт Ап Ru", text("status.CallStatus.OPEN"));
        press("calls.new");
        assertThat(place()).startsWith("cases/startUpCompetition/");
        UUID begun = UUID.fromString(place().replaceAll(".*/", ""));
        assertThat(calls.named(begun).status()).isEqualTo(CallStatus.PREPARING);
    }

    @Test
    void whoeverDoesNotRunCallsReadsThemOnly() {
        for (Role role : List.of(Role.DIRECTOR, Role.FINANCE, Role.AUDITOR)) {
            at(person(role));
            open("calls-desk");
            assertThat(_get(card(number), Anchor.class).getHref()).isEqualTo("cases/startUpCompetition/" + call);
            assertThat(_find(view(), Button.class)).isEmpty();
        }
    }

    @Test
    void aCallOfAnotherTerritoryIsNotListed() {
        at(person(new Reach(Role.PROGRAMME_MANAGER, CompetitionHouse.BATYR)));
        open("calls-desk");
        assertThat(shown()).doesNotContain(number);
    }

    @Test
    void anApplicantReadsTheRulesAndApplies() {
        UUID applicant = applicant();
        at(applicant);
        open("open-calls");
        assertThat(card(number).getElement().getTextRecursively())
                .contains("Старт Ап Kk", said("openCalls.rules"), "1\u00a0200\u00a0000");
        _click(apply());
        assertThat(place()).startsWith("cases/grantApplication/");
        UUID started = UUID.fromString(place().replaceAll(".*/", ""));
        assertThat(applicantOf(started)).isEqualTo(applicant);
        assertThat(shown()).contains(said("box.completeApplication"));
    }

    @Test
    void whoeverHasAppliedAlreadyIsToldSo() {
        at(applicantOf(house.submitted(call, 900_000, 150_000)));
        open("open-calls");
        _click(apply());
        assertThat(place()).isEqualTo("open-calls");
        assertThat(card(number).getElement().getTextRecursively())
                .contains("Бір өтінім беруші бір ғана өтінім береді.");
    }

    private UUID applicantOf(UUID application) {
        return applications.findById(application).orElseThrow().applicant();
    }

    private Button apply() {
        return _get(card(number), Button.class);
    }

    @Test
    void anApplicationSubmittedShowsItsReceiptAndIsTakenBackAfterBeingAsked() {
        UUID application = house.submitted(call, 900_000, 150_000);
        at(applicantOf(application));
        open("cases/grantApplication/" + application);
        assertThat(shown())
                .contains("Наубайхана", said("status.ApplicationStatus.SUBMITTED"), said("application.receipts"));
        _click(_get(view(), Button.class, spec -> spec.withText(said("application.withdraw"))));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ConfirmDialogKt._fireCancel(sure);
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
        _click(_get(view(), Button.class, spec -> spec.withText(said("application.withdraw"))));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void forAnotherApplicantItIsNotThere() {
        UUID application = house.submitted(call, 900_000, 150_000);
        at(applicant());
        open("cases/grantApplication/" + application);
        assertThat(shown()).contains(said("missing.title")).doesNotContain("Наубайхана");
    }

    @Test
    void aCallIsCancelledForAReason() {
        at(house.manager);
        open("cases/startUpCompetition/" + call);
        press("call.cancel");
        Dialog dialog = _get(Dialog.class);
        press(dialog, "call.cancel");
        assertThat(dialog.getElement().getTextRecursively()).contains(text("refusal.reasonGiven"));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.OPEN);
        _setValue(_get(dialog, TextArea.class), "Қаржы бөлінбеді.");
        press(dialog, "call.cancel");
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CANCELLED);
    }

    /** The applicants of the house speak Kazakh. */
    private String said(String key) {
        return text(Language.KK, key);
    }

    @Test
    void whoReadsWhatIsFoldedAwayOnThePageOfTheCallAndTellsOnAskingWhyNobodyElse() {
        UUID application = house.eligible(call, 1_000_000, 200_000);
        house.openScoring(call);
        at(house.director);
        open("cases/startUpCompetition/" + call);
        String title = applications.named(application).number() + " "
                + applications.named(application).title();
        assertThat(shown()).contains(text("reading.title"), text("reading.silent"));
        ComboBox<?> choice = _get(view(), ComboBox.class, spec -> spec.withLabel(text("reading.others")));
        ComboBoxKt.selectByLabel(choice, title);
        assertThat(shown()).contains(text("reading.not.LOT"));
    }

    @Test
    void aSignOfAConflictIsDismissedOnThePageOfTheCallAndAnAuditorOnlyReadsIt() {
        UUID application = house.eligible(call, 1_000_000, 200_000);
        house.openScoring(call);
        Sign sign = new Sign(Sign.Kind.SURNAME, "Сынақов – Сынақова");
        UUID found = signs.save(
                        new ConflictSign(applications.named(application), house.jurors.get(0), sign, Instant.now()))
                .id();
        at(person(Role.AUDITOR));
        open("cases/startUpCompetition/" + call);
        assertThat(shown()).contains(text("conflicts.title"), "Сынақов – Сынақова");
        assertThat(_find(view(), Button.class, spec -> spec.withText(text("conflicts.dismiss"))))
                .isEmpty();
        at(house.manager);
        open("cases/startUpCompetition/" + call);
        press("conflicts.dismiss");
        Dialog dialog = _get(Dialog.class);
        press(dialog, "conflicts.dismiss");
        assertThat(dialog.getElement().getTextRecursively()).contains(text("refusal.reasonGiven"));
        _setValue(_get(dialog, TextArea.class), "Однофамильцы из разных районов.");
        press(dialog, "conflicts.dismiss");
        assertThat(signs.named(found).state()).isEqualTo(ConflictSign.State.DISMISSED);
    }
}
