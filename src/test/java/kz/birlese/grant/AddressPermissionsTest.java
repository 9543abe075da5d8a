package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletRegistration;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.Caller;
import kz.birlese.PermissionTable;
import kz.birlese.body.Body;
import kz.birlese.body.FormBody;
import kz.birlese.body.NewBody;
import kz.birlese.body.Seat;
import kz.birlese.body.SeatHolder;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.ShareCalendar;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the house opened over HTTP by every role, and by whoever has not signed in. */
class AddressPermissionsTest extends AwardHouse {

    private static final String ABOUT =
            """
            # Addresses: who gets what

            Made by `AddressPermissionsTest`, which signs in as each of these people and opens every view and every page \
            over HTTP, the view asked for in the browser's own words. `yes`: it opens. `·`: "not found or no access", \
            whichever of the two it is. `login`: sent to the door. `→ tasks`: sent on to the task list.

            Nobody: not signed in. No role: signed in, holding no role. Everybody else holds the one role everywhere and \
            has no part in the cases opened here: what owners, jurors and territories change stands in `cases.md`. The \
            demo desk exists in the profile `demo` only.
            """;

    private static final String PASSWORD = "қара-торғай-2027";

    /** Doors that others left open in their houses; here nothing may stand behind them. */
    private static final List<String> ELSEWHERE = List.of(
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/api/engine/default/process-definition",
            "/camunda/app/admin/default/setup/",
            "/engine-rest/engine",
            "/h2-console/",
            "/v3/api-docs",
            "/data/birlese.mv.db",
            "/application.yml");

    @Autowired
    private ShareCalendar shareCalendar;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Texts texts;

    @Autowired
    private Files files;

    @Autowired
    private FormBody formBody;

    private Map<String, Caller> callers;

    /** What to open for an address with gaps in it: by address, each example with a word for it. */
    private Map<String, Map<String, String>> examples;

    @Test
    void everyAddressOpensToWhomTheTableNamesAndToNobodyElse() {
        callers = callers();
        examples = examples();
        PermissionTable table = new PermissionTable("addresses", ABOUT);
        List<String> people = List.copyOf(callers.keySet());
        table.add("Views", "Address", people, rows(views()));
        table.add("Pages and files", "Address", people, rows(pages()));
        table.add("What takes what a visitor writes, whoever that is", letterBoxes());
        table.add("Addresses known from elsewhere", "Address", people, rows(ELSEWHERE.stream()));
        table.add("What listens at all", servlets());
        table.isAsKept(getClass());
    }

    private Stream<String> views() {
        return RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getServletContext())))
                .getAvailableRoutes()
                .stream()
                .filter(route -> isOfTheHouse(route.getNavigationTarget()))
                .map(RouteData::getTemplate)
                .map(template -> "/" + template);
    }

    private Stream<String> pages() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(page -> isOfTheHouse(page.getValue()))
                .flatMap(page -> addresses(page.getKey()))
                .distinct();
    }

    /** Sent to with POST: nobody has rights there that anybody else has not. */
    private Stream<String> letterBoxes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(page -> isOfTheHouse(page.getValue()) && isLetterBox(page.getKey()))
                .flatMap(page -> page.getKey().getPatternValues().stream());
    }

    private static boolean isLetterBox(RequestMappingInfo page) {
        return page.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST));
    }

    private static Stream<String> addresses(RequestMappingInfo page) {
        if (isLetterBox(page)) {
            return Stream.of();
        }
        Set<RequestMethod> methods = page.getMethodsCondition().getMethods();
        assertThat(methods)
                .as("%s: only what is asked for with GET is tried here", page)
                .isSubsetOf(RequestMethod.GET);
        String question = page.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .reduce("", (all, each) -> all + "?" + each);
        return page.getPatternValues().stream().map(pattern -> pattern + question);
    }

    private Stream<String> servlets() {
        return context.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> !servlet.getMappings().isEmpty())
                .map(AddressPermissionsTest::servlet);
    }

    private static String servlet(ServletRegistration servlet) {
        return servlet.getName() + " " + servlet.getMappings().stream().sorted().toList();
    }

    private Map<String, List<String>> rows(Stream<String> addresses) {
        Map<String, List<String>> rows = new TreeMap<>();
        addresses.forEach(address -> examples(address).forEach((what, example) -> {
            List<String> cells = new ArrayList<>();
            callers.values().forEach(caller -> cells.add(cell(caller, example)));
            rows.put(what.isEmpty() ? address : address + " (" + what + ")", cells);
        }));
        return rows;
    }

    private Map<String, String> examples(String address) {
        assertThat(address.matches(".*[:{*].*") && !examples.containsKey(address))
                .as("%s has gaps: say in examples() what to fill them with", address)
                .isFalse();
        return examples.getOrDefault(address, Map.of("", address));
    }

    private String cell(Caller caller, String address) {
        Caller.Answer answer = caller.open(address);
        if (answer.status() == 302 && answer.location().endsWith("/login")) {
            return "login";
        }
        if (answer.status() == 404 || answer.title().startsWith(say("missing.title"))) {
            return PermissionTable.NOTHING;
        }
        assertThat(answer.title()).as(address).doesNotStartWith(say("trouble.title"));
        if (answer.title().startsWith(say("tasks.title")) && !address.startsWith("/tasks")) {
            return "→ tasks";
        }
        return answer.status() == 200 ? PermissionTable.YES : String.valueOf(answer.status());
    }

    private String say(String key) {
        return texts.say(Language.RU, key, Map.of());
    }

    private Map<String, Map<String, String>> examples() {
        UUID ranked = ranked(rules());
        UUID call = openCall(rules());
        String number = calls.named(call).number();
        UUID application = eligible(call, 1_200_000, 200_000);
        String file = files.of(application).get(0).id().toString();
        String task = task("prepareCall", startedCall()).getId();
        String decided = published().number();
        Map<String, Map<String, String>> examples = new TreeMap<>();
        for (String type : List.of("pdf", "xlsx")) {
            examples.put(
                    "/plans/{version}/plan-{language}." + type,
                    Map.of(
                            "in force", "/plans/" + planInForce() + "/plan-ru." + type,
                            "a draft", "/plans/" + draftOfAPlan() + "/plan-ru." + type));
        }
        examples.put("/actuator/health/**", Map.of("a part of it", "/actuator/health/db"));
        examples.put("/board/rows", Map.of("", "/board/rows?call=all&figure=WAITING"));
        examples.put("/calls/{number}", Map.of("", "/calls/" + number));
        examples.put("/eligibility/{number}", Map.of("", "/eligibility/" + number));
        examples.put(
                "/villages/{kato}",
                Map.of("a settlement", "/villages/" + AKSHUKUR, "a district", "/villages/475200000"));
        examples.put("/villages/{kato}/raise", Map.of("", "/villages/" + AKSHUKUR + "/raise"));
        examples.put("/villages/{kato}/ranking", Map.of("", "/villages/" + AKSHUKUR + "/ranking"));
        examples.put(
                "/villages/{kato}/ranking/{code}",
                Map.of("no vote", "/villages/" + AKSHUKUR + "/ranking/" + AKSHUKUR + "-1999-1"));
        examples.put(
                "/villages/{kato}/ranking/{code}/ballots.json",
                Map.of("no vote", "/villages/" + AKSHUKUR + "/ranking/" + AKSHUKUR + "-1999-1/ballots.json"));
        examples.put("/votes/:vote/keying", Map.of("no vote", "/votes/" + new UUID(1, 2) + "/keying"));
        examples.put("/results/{number}", Map.of("decided", "/results/" + decided, "still open", "/results/" + number));
        examples.put("/issues/{number}", Map.of("no issue", "/issues/I-475233100-0"));
        examples.put("/goals/{id}", Map.of("", "/goals/" + goal(AKSHUKUR)));
        examples.put("/files/{id}", Map.of("of an application", "/files/" + file));
        examples.put("/files/{id}/shown", Map.of("of an application", "/files/" + file + "/shown"));
        examples.put(
                "/calendar/{token}.ics",
                Map.of("of somebody", secretCalendar(), "a link that leads nowhere", "/calendar/none.ics"));
        examples.put("/tasks/:task", Map.of("prepare a call", "/tasks/" + task));
        examples.put(
                "/cases/:process/:case",
                Map.of(
                        "an application", "/cases/grantApplication/" + application,
                        "an open call", "/cases/startUpCompetition/" + call));
        examples.put(
                "/studio/:call", Map.of("a ranked call", "/studio/" + ranked, "not ranked yet", "/studio/" + call));
        examples.put("/library/:kind/:key", Map.of("a diagram", "/library/diagram/complaint"));
        examples.put("/tracking/:case", Map.of("an application", "/tracking/" + rootOf(application)));
        examples.put("/processes/:key", Map.of("applications", "/processes/grantApplication"));
        examples.put(
                "/password/:___url_parameter?",
                Map.of("ask for a link", "/password", "a link that leads nowhere", "/password/none"));
        examples.put("/bodies/:body", Map.of("a working group", "/bodies/" + workingGroup()));
        examples.put("/confirm/:___url_parameter", Map.of("", "/confirm/" + new UUID(1, 2)));
        return examples;
    }

    /** Opens to whoever has its address, signed in or not. */
    private String secretCalendar() {
        String[] address = new String[1];
        as(manager, () -> address[0] = shareCalendar.make());
        return URI.create(address[0]).getPath();
    }

    private UUID planInForce() {
        return sql.sql("select id from plan_version where status = 'ADOPTED' fetch first 1 rows only")
                .query(UUID.class)
                .single();
    }

    /** As if a village had just begun to write it. */
    private UUID draftOfAPlan() {
        UUID cycle = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        sql.sql("insert into plan_cycle (id, version, number, settlement, status, launched_on, first_year, last_year)"
                        + " values (?, 0, ?, ?, 'ADOPTING', date '2027-01-15', 2027, 2029)")
                .params(cycle, "DP-" + cycle.toString().substring(0, 20), AKSHUKUR)
                .update();
        sql.sql("insert into plan_version (id, version, cycle, number, status, content, fingerprint)"
                        + " values (?, 0, ?, 1, 'DRAFT', ?, 'none')")
                .params(draft, cycle, "{\"firstYear\":2027,\"goals\":[],\"lastYear\":2029,\"title\":null}")
                .update();
        return draft;
    }

    private UUID workingGroup() {
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Aqtau"));
        Trilingual name = new Trilingual("Жұмыс тобы", "Рабочая группа", "Working group");
        NewBody group = new NewBody(Body.Kind.WORKING_GROUP, "475030100", name, "№ 12", today, today);
        List<SeatHolder> members = Stream.of(Seat.Office.CHAIR, Seat.Office.SECRETARY)
                .map(office -> new SeatHolder(null, "Айгүл Сапарова", Seat.Party.RESIDENTS, true, 1990, office, false))
                .toList();
        UUID[] formed = new UUID[1];
        as(manager, () -> formed[0] = formBody.with(group, members));
        return formed[0];
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("nobody", new Caller(port));
        callers.put("no role", signedIn(person(new Reach[0])));
        for (Role role : Role.values()) {
            callers.put(role.name(), signedIn(person(role)));
        }
        return callers;
    }

    private Caller signedIn(UUID person) {
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        return new Caller(port).signIn(email, PASSWORD);
    }

    private String rootOf(UUID caseId) {
        return sql.sql("select root_instance from case_entry where case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private static boolean isOfTheHouse(HandlerMethod page) {
        return isOfTheHouse(page.getBeanType());
    }

    /** Tests bring views of their own. */
    private static boolean isOfTheHouse(Class<?> type) {
        return !type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/");
    }
}
