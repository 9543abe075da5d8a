package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.BrowserTest;
import kz.birlese.body.Body;
import kz.birlese.body.FormBody;
import kz.birlese.body.Meeting;
import kz.birlese.body.NewBody;
import kz.birlese.body.RequestMeeting;
import kz.birlese.body.Seat;
import kz.birlese.body.SeatHolder;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.Language;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.StagedVote;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.figures.CountFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every view of the house, light and dark, at a desk and on a phone: no barrier that axe can see, and
 * nothing wider than the screen. A view that nobody visits here fails the test.
 */
class EveryViewLookTest extends BrowserTest {

    private static final String PASSWORD = "қара-торғай-2027";

    /** In milliseconds: what changes its colour slowly must not be caught halfway. */
    private static final int COLOURS_SETTLE = 60;

    /** No other test forms a body there. */
    private static final String BASKUDUK = "475034100";

    private static Stage stage;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private ChangeLanguage changeLanguage;

    @Autowired
    private WebApplicationContext context;

    private final List<String> barriers = new ArrayList<>();

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private TaskTalk talk;

    @Autowired
    private CountFigures figures;

    @Autowired
    private FormBody formBody;

    @Autowired
    private RequestMeeting requestMeeting;

    @Autowired
    private Clock clock;

    /** People with something on their screens, by what they are, and the addresses each of them visits. */
    private record Stage(Map<Role, UUID> people, Map<Role, List<String>> addresses, CompetitionHouse house) {}

    @AfterAll
    static void strike() {
        stage = null;
    }

    @ParameterizedTest
    @EnumSource
    void everyViewIsOpenToEverybody(Language language) {
        if (stage == null) {
            stage = setUp();
        }
        time.set(CompetitionHouse.START.plusSeconds(3600));
        Page visitor = visitor(Screen.DESKTOP, language, ColorScheme.LIGHT);
        for (String address : visitorsAddresses()) {
            visitor.navigate("/" + address);
            lookAllAround(visitor, "visitor " + address, language);
        }
        stage.addresses().forEach((role, addresses) -> {
            closePages();
            UUID person = stage.people().get(role);
            as(person, () -> changeLanguage.to(language));
            Page page = signedIn(email(person), PASSWORD, Screen.DESKTOP, language, ColorScheme.LIGHT);
            for (String address : addresses) {
                page.navigate("/" + address);
                lookAllAround(page, role + " " + address, language);
            }
        });
        assertThat(barriers).isEmpty();
    }

    @Test
    void noViewIsLeftOut() {
        if (stage == null) {
            stage = setUp();
        }
        Set<String> visited = new HashSet<>(visitorsAddresses());
        stage.addresses().values().forEach(visited::addAll);
        Set<String> templates = routes();
        templates.removeIf(template -> visited.stream().anyMatch(address -> fits(template, address)));
        assertThat(templates).isEmpty();
    }

    private static boolean fits(String template, String address) {
        String path = address.replaceAll("\\?.*", "");
        return path.matches(template.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"));
    }

    /** As the house registers them, without the demo's own and the front page, which is no view. */
    private Set<String> routes() {
        ServletContext servlet = context.getServletContext();
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)))
                .getAvailableRoutes()
                .stream()
                .filter(route -> isOfTheHouse(route.getNavigationTarget()))
                .map(route -> route.getTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tests bring views of their own. */
    private static boolean isOfTheHouse(Class<?> view) {
        return !view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/");
    }

    private void lookAllAround(Page page, String where, Language language) {
        heading(page).waitFor();
        settled(page);
        for (ColorScheme scheme : schemes(language)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForTimeout(COLOURS_SETTLE);
            for (Screen screen : Screen.values()) {
                page.setViewportSize(screen == Screen.PHONE ? 360 : 1280, screen == Screen.PHONE ? 740 : 800);
                look(page, language, scheme)
                        .forEach(barrier ->
                                barriers.add(where + " " + language + " " + screen + " " + scheme + ": " + barrier));
                Object excess = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
                if (((Number) excess).intValue() > 0) {
                    barriers.add(where + " " + language + " " + screen + " is too wide by " + excess);
                }
            }
        }
        page.setViewportSize(1280, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The colours of a view are the same in whatever language it speaks. */
    private static List<String> look(Page page, Language language, ColorScheme scheme) {
        if (scheme == ColorScheme.DARK) {
            return barriersOfColour(page);
        }
        return language == Language.KK ? barriers(page) : barriersOfWords(page);
    }

    private static List<ColorScheme> schemes(Language language) {
        return language == Language.KK ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.LIGHT);
    }

    private static List<String> visitorsAddresses() {
        return List.of("login", "register", "password", "confirm/" + new UUID(1, 2));
    }

    private Stage setUp() {
        CompetitionHouse house = new CompetitionHouse() {};
        beans.autowireBean(house);
        house.openTheHouse();
        UUID finance = person(Role.FINANCE);
        LocalDate today = LocalDate.now(clock);
        as(house.manager, () -> deputies.name(house.manager, finance, today, today.plusDays(90), "Отпуск"));
        Map<String, Object> portfolio = house.rules();
        portfolio.put("giving", "PORTFOLIO");
        UUID ranked = house.ranked(portfolio);
        UUID call = house.openCall(house.rules());
        UUID applicant = house.applicant(CompetitionHouse.AKSHUKUR);
        UUID coordinator = person(
                new Reach(Role.WORKING_GROUP, CompetitionHouse.AKSHUKUR), new Reach(Role.WORKING_GROUP, BASKUDUK));
        UUID draft = house.startedApplication(call, applicant);
        Map<String, Object> later = house.rules();
        later.put("closesAt", CompetitionHouse.local(CompetitionHouse.START.plus(Duration.ofDays(60))));
        UUID assisted = house.together(coordinator, house.openCall(later), applicant);
        UUID checked = house.eligible(call, 1_200_000, 200_000);
        house.submitted(call, 900_000, 150_000);
        house.openScoring(call);
        figures.count();
        UUID next = house.startedCall();
        String prepare = task("prepareCall", next).getId();
        as(house.director, () -> {
            talk.ask(prepare, house.manager, "Хватит ли десяти дней?");
            talk.comment(prepare, "Прошлый раз не хватило.", Set.of(house.manager));
            talk.attach(prepare, "note.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        });

        UUID[] group = new UUID[2];
        as(coordinator, () -> {
            group[0] = formBody.with(workingGroup(today), members());
            group[1] = requestMeeting.of(group[0], Meeting.Kind.REGULAR, "Ауыз су");
        });

        StagedVote vote = new StagedVote();
        beans.autowireBean(vote);
        UUID village = vote.keyedBy(coordinator);

        Map<Role, UUID> people = new LinkedHashMap<>();
        people.put(Role.PROGRAMME_MANAGER, house.manager);
        people.put(Role.JURY, jurorOf(checked));
        people.put(Role.APPLICANT, applicant);
        people.put(Role.WORKING_GROUP, coordinator);
        people.put(Role.FINANCE, finance);
        people.put(Role.ADMIN, person(Role.ADMIN));
        String password = encoder.encode(PASSWORD);
        people.values().forEach(person -> sql.sql("update account set password_hash = ? where id = ?")
                .params(password, person)
                .update());

        Map<Role, List<String>> addresses = new LinkedHashMap<>();
        addresses.put(
                Role.PROGRAMME_MANAGER,
                List.of(
                        "tasks?list=GROUPS&order=NEWEST",
                        "tasks?list=DONE",
                        "tasks/" + prepare,
                        "cases/startUpCompetition/" + call,
                        "tracking",
                        "tracking/" + rootOf(checked),
                        "board?call=" + call,
                        "board/rows?call=" + call + "&figure=WAITING",
                        "studio/" + ranked,
                        "processes",
                        "processes/grantApplication",
                        "library",
                        "library/diagram/checkApplication",
                        "library/table/decideEligibility",
                        "library/form/prepareCall",
                        "calls-desk",
                        "board/rows?call=" + call + "&figure=REACHED.STARTED",
                        "plans",
                        "plan-health",
                        "questions",
                        "notices",
                        "calendar",
                        "bodies",
                        "bodies/" + group[0],
                        "cases/planMeeting/" + group[1],
                        "profile"));
        addresses.put(
                Role.JURY, List.of("tasks", "tasks/" + taskOf("scoreApplication", checked, people.get(Role.JURY))));
        addresses.put(
                Role.APPLICANT, List.of("cases", "open-calls", "vote", "cases/grantApplication/" + draft, "profile"));
        addresses.put(
                Role.WORKING_GROUP,
                List.of(
                        "assist",
                        "tasks",
                        "tasks/" + taskOf("completeApplication", assisted, applicant),
                        "tasks/" + taskOf("keyTally", village, coordinator),
                        "cases/agreePriorities/" + village,
                        vote.address(village)));
        addresses.put(Role.FINANCE, List.of("tasks", "exchange-rates", "deputies"));
        addresses.put(Role.ADMIN, List.of("accounts"));
        return new Stage(people, addresses, house);
    }

    private static NewBody workingGroup(LocalDate today) {
        return new NewBody(
                Body.Kind.WORKING_GROUP,
                BASKUDUK,
                new Trilingual("Жұмыс тобы", "Рабочая группа", "Working group"),
                "№ 12",
                today,
                today);
    }

    private static List<SeatHolder> members() {
        return Stream.of(Seat.Office.CHAIR, Seat.Office.SECRETARY)
                .map(office -> new SeatHolder(null, "Айгүл Сапарова", Seat.Party.RESIDENTS, true, 1990, office, false))
                .toList();
    }

    private UUID jurorOf(UUID application) {
        return sql.sql("select juror from assessment where application_id = ? fetch first 1 rows only")
                .param(application)
                .query(UUID.class)
                .single();
    }

    private String taskOf(String box, UUID caseId, UUID person) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .taskAssignee(person.toString())
                .singleResult()
                .getId();
    }

    private String rootOf(UUID caseId) {
        return sql.sql("select root_instance from case_entry where case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private String email(UUID person) {
        return sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
