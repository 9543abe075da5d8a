package kz.birlese.body;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Working groups, their rules and their meetings on the screen. */
class BodyViewsTest extends ViewTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private BodyRules rules;

    private BodyHouse house;
    private UUID manager;

    @BeforeEach
    void formWorkingGroup() {
        house = new BodyHouse() {};
        beans.autowireBean(house);
        house.formWorkingGroup();
        manager = person(Role.PROGRAMME_MANAGER);
    }

    @Test
    void theListSaysHowLongAGroupHasNotMet() {
        time.set(BodyHouse.START.plus(Duration.ofDays(130)));
        at(manager);
        open("bodies");
        assertThat(shown()).contains("Рабочая группа", "5 мест", "4 месяца без заседания");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        name -> name.getHref().equals("bodies/" + house.body)))
                        .getText())
                .isEqualTo("Кызылозен");
        open("bodies/" + house.body);
        assertThat(shown()).contains(text("bodies.missed", Map.of("every", 3)));
    }

    @Test
    void aPageShowsMembersRulesAndMeetings() {
        UUID meeting = house.closed();
        at(manager);
        open("bodies/" + house.body);
        assertThat(shown())
                .contains(
                        "Айгүл Сапарова",
                        "Председатель",
                        "Әкімнің шешімі № 12",
                        "10 календарных дней",
                        "1/2 · от числа мест",
                        "Как принято; законом не установлено",
                        house.meeting(meeting).number(),
                        "Протокол опубликован");
    }

    @Test
    void aManagerSetsRulesFromADayAheadSeesThemAsToComeAndTakesThemBack() {
        LocalDate from = BodyHouse.today().plusDays(30);
        at(manager);
        open("bodies/" + house.body);
        _setValue(_get(view(), DatePicker.class), from);
        _setValue(number("noticeDays"), 14);
        _setValue(field("quorum"), "2/3");
        _setValue(field("basis"), "Решение собрания № 7");
        _setValue(_get(view(), TextArea.class), "Люди живут далеко");
        press("bodies.rule.keep");

        assertThat(shown()).contains("Правила с 04.04.2029", "14 календарных дней", "Решение собрания № 7");
        assertThat(rules.inForce(house.body, from.minusDays(1)).terms().noticeDays())
                .isEqualTo(10);
        assertThat(rules.inForce(house.body, from).terms().quorumNumerator()).isEqualTo(2);
        press("bodies.takeBack");
        TextArea reason = _find(TextArea.class).stream()
                .filter(each -> each.getLabel().equals(text("reason.label")))
                .findFirst()
                .orElseThrow();
        _setValue(reason, "Ошибка");
        _click(_find(Button.class).stream()
                .filter(each -> each.getText().equals(text("bodies.takeBack"))
                        && each.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow());
        assertThat(rules.inForce(house.body, from).terms().noticeDays()).isEqualTo(10);
    }

    @Test
    void everyBrokenRuleStandsAtItsFieldAndNothingTypedIsLost() {
        at(manager);
        open("bodies/" + house.body);
        _setValue(number("noticeDays"), 0);
        _setValue(field("quorum"), "половина");
        press("bodies.rule.keep");
        assertThat(_get(view(), DatePicker.class).getErrorMessage()).isEqualTo(text("refusal.ruleDayNeeded"));
        assertThat(number("noticeDays").getErrorMessage()).contains("от 1 до 90");
        assertThat(field("quorum").isInvalid()).isTrue();
        assertThat(field("quorum").getValue()).isEqualTo("половина");
        assertThat(field("basis").getErrorMessage()).isEqualTo(text("refusal.textMissing"));
    }

    @Test
    void aMemberCallsAMeetingAndFindsItsPage() {
        at(house.member);
        open("bodies/" + house.body);
        assertThat(_find(view(), DatePicker.class)).isEmpty();
        press("bodies.call");
        TextField about = _get(view(), TextField.class, spec -> spec.withLabel(text("bodies.call.about")));
        assertThat(about.getErrorMessage()).isEqualTo(text("refusal.textMissing"));
        _setValue(about, "Пастбища");
        press("bodies.call");
        assertThat(place()).startsWith("cases/planMeeting/");
        assertThat(shown()).contains("Пастбища", text("status.Meeting.CALLED"));
    }

    @Test
    void thePageOfAMeetingTellsEverythingAndThatOfAnActionLetsItBeWithdrawn() {
        UUID meeting = house.closed();
        at(house.member);
        open("cases/planMeeting/" + meeting);
        assertThat(shown())
                .contains(
                        "присутствовало 4, нужно 3",
                        "Айгүл Сапарова",
                        "3 · 1 · 0",
                        text("meeting.decided.yes"),
                        "Председатель рассказал о водопроводе",
                        "Смета жасау",
                        text("meeting.print.sheet"));
        MeetingAction action =
                house.meetingActions.findByMeetingOrderByNumber(meeting).get(0);
        open("cases/meetingAction/" + action.id());
        assertThat(shown()).contains("Смета жасау", "Берік Омаров", text("action.withdraw"));
    }

    @Test
    void aMemberMovesAMeetingOnItsPageAndReadersCannot() {
        UUID meeting = house.called();
        house.complete(house.secretary, "prepareMeeting", meeting, BodyHouse.plan(11));
        time.runDueJobs();
        at(person(Role.AUDITOR));
        open("cases/planMeeting/" + meeting);
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain(text("meeting.move"));
        at(house.member);
        open("cases/planMeeting/" + meeting);
        press("meeting.move");
        Dialog dialog = _get(Dialog.class);
        Button go = _find(dialog, Button.class).stream()
                .filter(each -> each.getText().equals(text("meeting.move")))
                .findFirst()
                .orElseThrow();
        _click(go);
        assertThat(dialog.getElement().getTextRecursively()).contains(text("refusal.bodyDayNeeded"));
        _setValue(_get(dialog, DateTimePicker.class), BodyHouse.noon(21));
        _setValue(_get(dialog, TextArea.class), "Обещают бурю");
        _click(go);
        time.runDueJobs();
        open("cases/planMeeting/" + meeting);
        assertThat(shown()).contains("26.03.2029");
        assertThat(house.meeting(meeting).convened()).isEqualTo(2);
    }

    @Test
    void aMemberGivesAMeetingUpOnItsPageOnceTheTermIsOver() {
        UUID meeting = house.called();
        at(house.member);
        open("cases/planMeeting/" + meeting);
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain(text("meeting.giveUp"));
        sql.sql("update body set ends_on = ? where id = ?")
                .params(BodyHouse.today(), house.body)
                .update();
        at(person(Role.AUDITOR));
        open("cases/planMeeting/" + meeting);
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain(text("meeting.giveUp"));
        at(house.member);
        open("cases/planMeeting/" + meeting);
        press("meeting.giveUp");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Срок группы закончился");
        _click(_find(dialog, Button.class).stream()
                .filter(each -> each.getText().equals(text("meeting.giveUp")))
                .findFirst()
                .orElseThrow());
        open("cases/planMeeting/" + meeting);
        assertThat(shown()).contains(text("meeting.abandoned", Map.of("reason", "Срок группы закончился")));
    }

    @Test
    void thePageOfAMeetingKeepsWhatWasSentBackAndWhoCameInVain() {
        UUID meeting = house.withoutQuorum();
        house.complete(
                house.secretary,
                "reconveneMeeting",
                meeting,
                Map.of(
                        "decision",
                        "RECONVENE",
                        "startsAt",
                        BodyHouse.noon(21),
                        "place",
                        "Клуб",
                        "reason",
                        "Дауыл болды."));
        time.runDueJobs();
        time.passUntil(house.meeting(meeting).startsAt());
        house.complete(house.secretary, "recordAttendance", meeting, house.attendance(3));
        house.complete(house.secretary, "writeMinutes", meeting, house.minutes(3, 1, 0));
        house.complete(
                house.chair, "signMinutes", meeting, Map.of("decision", "RETURN", "reason", "Дауыстар қате жазылған."));
        at(house.member);
        open("cases/planMeeting/" + meeting);
        assertThat(shown())
                .contains("Мектеп, акт залы", "(Айгүл Сапарова, Берік Омаров)")
                .contains(
                        text("meeting.version"),
                        house.meeting(meeting).versions().get(0).sha256(),
                        text("meeting.returned", Map.of("reason", "Дауыстар қате жазылған.")));
    }

    @Test
    void readersChangeNothingAndOthersFindNothing() {
        at(person(Role.AUDITOR));
        open("bodies/" + house.body);
        assertThat(_find(view(), DatePicker.class)).isEmpty();
        assertThat(_find(view(), Button.class)).isEmpty();
        at(person(new Reach(Role.WORKING_GROUP, BodyHouse.ELSEWHERE)));
        open("bodies/" + house.body);
        assertThat(shown()).contains(text("missing.title"));
        open("bodies/none");
        assertThat(shown()).contains(text("missing.title"));
    }

    private TextField field(String key) {
        return _get(view(), TextField.class, spec -> spec.withLabel(text("bodies.rule." + key)));
    }

    private IntegerField number(String key) {
        return _get(view(), IntegerField.class, spec -> spec.withLabel(text("bodies.rule." + key)));
    }
}
