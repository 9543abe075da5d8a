package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.Contact;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Channel;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A whole competition in a real browser, by role, every step from a task list: a call, three applications, two of them
 * awarded, one winner who declines, the reserve that moves up, and the first instalment paid. At a desk it is played in
 * Russian, on phones in Kazakh and in the dark. Every screen on the way must fit and be accessible.
 */
abstract class StoryOfACompetition extends BrowserTest {

    /** Monday, 9 o'clock in Aktau, in a spring that no other story plays in. */
    private static final Instant START = Instant.parse("2028-03-06T04:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final String PASSWORD = "теңіз жағасындағы ақ шағала";
    private static final byte[] NO_PDF = "MZ this is a program".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private CompetitionGround ground;

    @Autowired
    private Calls calls;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private GrantApplications applications;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private PostBag post;

    private Screen screen;
    private Language language;
    private String mark;
    private String encoded;
    private final Set<String> lookedAt = new LinkedHashSet<>();
    private final Set<String> barriers = new LinkedHashSet<>();

    final void play(Screen width) {
        screen = width;
        language = width == Screen.PHONE ? Language.KK : Language.RU;
        mark = UUID.randomUUID().toString().substring(0, 8);
        time.set(START.plus(Duration.ofDays(width == Screen.PHONE ? 0 : 180)));
        ground.adoptPlans();
        as(person(Role.FINANCE), ground::knowRate);
        encoded = encoder.encode(PASSWORD);
        staff("manager", Role.PROGRAMME_MANAGER);
        staff("director", Role.DIRECTOR);
        List<String> jury = List.of("juror1", "juror2", "juror3");
        jury.forEach(juror -> staff(juror, Role.JURY));
        staff("finance1", Role.FINANCE);
        staff("finance2", Role.FINANCE);
        ground.applicant(email("second"), language, encoded, CompetitionGround.AKSHUKUR);
        ground.applicant(email("third"), language, encoded, CompetitionGround.BATYR);

        Call call = publishedCall(jury.size());
        register("first");
        UUID bakery = apply("first", "Наубайхана " + mark, 1_200_000, 200_000, true);
        UUID workshop = apply("second", "Шеберхана " + mark, 800_000, 120_000, false);
        UUID greenhouse = apply("third", "Жылыжай " + mark, 700_000, 100_000, true);
        check(bakery, greenhouse);
        clarify(workshop);
        time.passUntil(call.lapsesAt().plusSeconds(1));

        appointJury(call, jury);
        signAll(call);
        Map<UUID, Integer> marks = Map.of(bakery, 5, workshop, 4, greenhouse, 3);
        String reader = readerOf(greenhouse, jury);
        score(reader, marks);
        correct(reader, greenhouse);
        jury.stream().filter(juror -> !juror.equals(reader)).forEach(juror -> score(juror, marks));
        time.runDueJobs();
        holdCommittee(call);
        signMinutes(call);
        approveAwards(call);
        results(call);

        decline(workshop);
        offerReserve(call);
        assertThat(status(greenhouse)).isEqualTo(ApplicationStatus.AWARDED);
        accept(bakery);
        time.passUntil(call(call).complaintsUntil().plusSeconds(1));
        contract(bakery);
        payFirstInstalment(bakery);
        assertThat(barriers).isEmpty();
    }

    // ---- the call

    private Call publishedCall(int jurySize) {
        AtScreen manager = signedIn("manager").at("/calls-desk").press("calls.new");
        manager.page().waitForURL("**/cases/startUpCompetition/*");
        UUID id = UUID.fromString(manager.page().url().replaceAll(".*/", ""));
        Call begun = calls.named(id);
        manager.openTask("prepareCall", begun.number());
        for (String each : List.of("Kk", "Ru", "En")) {
            manager.type("title" + each, "Старт Ап " + mark + " " + each)
                    .type("description" + each, "Ауыл мақсаттарына қызмет ететін іске грант. " + each);
        }
        manager.tag("settlements", place(CompetitionGround.AKSHUKUR))
                .tag("settlements", place(CompetitionGround.BATYR));
        manager.page().keyboard().press("Tab");
        manager.tag("goals", place(CompetitionGround.AKSHUKUR) + " 1.")
                .tag("goals", place(CompetitionGround.BATYR) + " 1.");
        manager.page().keyboard().press("Tab");
        LocalDateTime opens = LocalDateTime.ofInstant(time.now(), ZONE).plusHours(1);
        manager.type("fund", "сто тысяч")
                .type("jurySize", jurySize)
                .type("scorersPerApplication", 2)
                .type("quorum", 2);
        manager.moment("opensAt", day(opens), "10:00").moment("closesAt", day(opens.plusDays(10)), "23:59");
        manager.sendRefused("сто тысяч");
        manager.type("fund", "2 000 000").send();
        AtScreen director = signedIn("director").openTask("approveCall", begun.number());
        director.pick("approveCall", "decision", "approve").send();
        time.runDueJobs();
        time.forward(Duration.ofHours(2));
        Page street = visitor(screen, language, scheme());
        street.navigate("/calls/" + begun.number());
        assertThat(street.locator("h1").innerText()).contains(mark);
        return calls.named(id);
    }

    // ---- the applicants

    private void register(String name) {
        Page page = visitor(screen, language, scheme());
        AtScreen newcomer = at(page).at("/register");
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(newcomer.say("applicantKind.SOLE_ENTREPRENEUR")))
                .locator("input")
                .check();
        label(newcomer, "register.name", "Айгүл Сынақ");
        label(
                newcomer,
                "register.identityNumber",
                CompetitionGround.identityNumber().digits());
        label(newcomer, "register.contact", email(name));
        label(newcomer, "register.phone", "8 701 555 01 02");
        label(newcomer, "register.password", PASSWORD);
        var village = page.locator("vaadin-combo-box input").first();
        village.fill(place(CompetitionGround.AKSHUKUR));
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(place(CompetitionGround.AKSHUKUR)))
                .locator("visible=true")
                .first()
                .click();
        page.locator("vaadin-checkbox input").first().check();
        newcomer.press("register.send");
        page.waitForURL("**/confirm/*");
        page.locator("#main input").first().fill(codeSentTo(email(name)));
        newcomer.press("confirm.send").sees(newcomer.say("confirm.done"));
    }

    private static void label(AtScreen at, String key, String text) {
        at.page()
                .getByLabel(at.say(key), new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
    }

    private UUID apply(String who, String title, int amount, int own, boolean withPlan) {
        AtScreen applicant = signedIn(who).at("/open-calls");
        applicant
                .page()
                .locator("li.card", new Page.LocatorOptions().setHasText(mark))
                .locator("vaadin-button")
                .click();
        applicant.page().waitForURL("**/cases/grantApplication/*");
        UUID id = UUID.fromString(applicant.page().url().replaceAll(".*/", ""));
        applicant.openTask("completeApplication", "");
        fillIn(applicant, title, amount, own);
        applicant.upload("identityDocuments", "куәлік.pdf", CompetitionGround.PDF);
        if (withPlan) {
            applicant.upload("files", "бағдарлама.pdf", NO_PDF).sees("бағдарлама.pdf");
            assertThat(applicant.files("files")).as("files kept").isZero();
            applicant.upload("files", "жоспар.pdf", CompetitionGround.PDF);
        }
        applicant.tick("noExclusion", "noDoubleFunding", "truthful", "checksAllowed");
        comesBackToWhatWasTyped(applicant, title);
        applicant.type("amountRequested", "тысяча").sendRefused("тысяча");
        applicant.type("amountRequested", amount).send();
        applicant.page().waitForURL("**/cases/grantApplication/*");
        applicant.sees(applicant.say("receipt.sha256"));
        time.runDueJobs();
        shoot(applicant.page(), "story-%s-receipt".formatted(screen));
        return id;
    }

    private void fillIn(AtScreen applicant, String title, int amount, int own) {
        String village = title.startsWith("Жылыжай") ? CompetitionGround.BATYR : CompetitionGround.AKSHUKUR;
        applicant.choose("settlement", place(village));
        applicant.chooseLast("goal");
        applicant
                .type("title", title)
                .type("summary", "Ауылда жаңа іс ашып, тұрғындарға күн сайын қызмет көрсетеміз, жастар жұмыс табады.")
                .type("contribution", "Ауылда үш жаңа жұмыс орны ашылады.")
                .type("products", "Ауыл тұрғындарына күнделікті қызмет.")
                .type("experience", "Осы істе бес жыл жұмыс істедім.")
                .type("risks", "Қыста жол жабылуы мүмкін, қорымыз бар.")
                .type("ideaAgeMonths", 6)
                .type("jobs", 3)
                .type("jobsYouth", 2)
                .type("jobsWomen", 1);
        if (applicant.field("budget[0].item").count() == 0) {
            applicant.field("budget").locator("vaadin-button").last().click();
        }
        applicant
                .type("budget[0].item", "Жабдық")
                .type("budget[0].amount", amount + own)
                .type("amountRequested", amount)
                .type("ownContribution", own);
    }

    /** A reload in the middle loses nothing. */
    private void comesBackToWhatWasTyped(AtScreen applicant, String title) {
        applicant.page().locator(".form-saved:not(:empty)").waitFor();
        applicant.page().reload();
        applicant.page().locator(".form-view").waitFor();
        settled(applicant.page());
        assertThat(applicant.field("title").locator("input").inputValue()).isEqualTo(title);
        assertThat(applicant.files("identityDocuments")).isEqualTo(1);
    }

    private void check(UUID... complete) {
        for (UUID application : complete) {
            AtScreen manager = signedIn("manager").openTask("confirmCompleteness", number(application));
            manager.pick("confirmCompleteness", "decision", "GO_ON").send();
            time.runDueJobs();
        }
    }

    private void clarify(UUID application) {
        String question = "Бизнес-жоспарды жіберіңізші.";
        AtScreen manager = signedIn("manager").openTask("confirmCompleteness", number(application));
        manager.pick("confirmCompleteness", "decision", "ASK")
                .type("question", question)
                .send();
        time.runDueJobs();
        AtScreen applicant = signedIn("second").openTask("answerClarification", number(application));
        assertThat(applicant.field("question").locator("textarea").inputValue()).contains(question);
        applicant
                .type("answer", "Жоспарды қостым.")
                .upload("files", "жоспар.pdf", CompetitionGround.PDF)
                .send();
        time.runDueJobs();
        manager = signedIn("manager").openTask("confirmCompleteness", number(application));
        if (manager.field("standing").isVisible()) {
            manager.field("standing").locator("input[type=checkbox]").all().forEach(box -> box.uncheck());
        }
        manager.pick("confirmCompleteness", "decision", "GO_ON").send();
        time.runDueJobs();
    }

    // ---- the jury

    private void appointJury(Call call, List<String> jury) {
        AtScreen manager = signedIn("manager").openTask("appointJury", call.number());
        jury.forEach(juror -> manager.tag("jurors", nameOf(juror)));
        manager.page().keyboard().press("Tab");
        manager.send();
        time.runDueJobs();
    }

    /** One of those whom the draw gave it to. */
    private String readerOf(UUID application, List<String> jury) {
        List<String> readers = assessments.findByApplicationId(application).stream()
                .map(sheet -> accounts.findById(sheet.juror()).orElseThrow().name())
                .toList();
        return jury.stream()
                .filter(juror -> readers.contains(nameOf(juror)))
                .findFirst()
                .orElseThrow();
    }

    private void score(String juror, Map<UUID, Integer> marks) {
        AtScreen at = signedIn(juror);
        for (UUID application : marks.keySet()) {
            at.page().navigate("/tasks?q=" + number(application));
            at.page().locator("#main h1").waitFor();
            settled(at.page());
            if (at.hasTask("scoreApplication")) {
                scoreOne(at, number(application), marks.get(application));
            }
        }
        time.runDueJobs();
    }

    /** A juror puts the words of one score right, after handing the sheet in. */
    private void correct(String juror, UUID application) {
        AtScreen at = signedIn(juror);
        at.page().navigate("/cases/grantApplication/" + application);
        at.page().locator("#main h1").waitFor();
        at.press("correction.open");
        Locator dialog = at.page().locator("vaadin-dialog-overlay");
        dialog.locator("textarea").first().fill("Мақсатқа жанама ғана қызмет етеді.");
        dialog.locator("textarea").last().fill("Негіздемені жазуды ұмыттым.");
        settled(at.page());
        shoot(at.page(), "story-%s-correction".formatted(screen));
        barriers.addAll(barriers(at.page()));
        at.press("correction.send");
        at.sees("Негіздемені жазуды ұмыттым.");
        look(at.page());
    }

    private void signAll(Call call) {
        for (String each : List.of("juror1", "juror2", "juror3")) {
            signedIn(each)
                    .openTask("signDeclaration", call.number())
                    .tick("impartial", "confidential")
                    .send();
        }
        time.runDueJobs();
    }

    private void scoreOne(AtScreen juror, String number, int mark) {
        juror.openTask("scoreApplication", number);
        int criteria =
                juror.page().locator("[id^='form-scores['][id$='].score']").count();
        IntStream.range(0, criteria).forEach(row -> juror.pick("scores[" + row + "].score", mark - 1));
        int questions =
                juror.page().locator("[id^='form-questions['][id$='].says']").count();
        IntStream.range(0, questions).forEach(row -> juror.pick("questions[" + row + "].says", 1));
        if (mark == 5) {
            juror.sendRefused(juror.say("form.scoreApplication.reason"));
            IntStream.range(0, criteria).forEach(row -> juror.type("scores[" + row + "].reason", "Есебі нақты."));
        }
        juror.send();
    }

    // ---- the decision

    private void holdCommittee(Call call) {
        AtScreen manager = signedIn("manager").openTask("holdCommittee", call.number());
        manager.sees(mark).tickAll("present");
        manager.type("minutes", "Комиссия рейтингті қарап, тізімді бірауыздан ұсынды.");
        manager.type("inFavour", "3")
                .type("against", "0")
                .type("abstained", "0")
                .send();
    }

    private void signMinutes(Call call) {
        for (String juror : List.of("juror1", "juror2", "juror3")) {
            signedIn(juror)
                    .openTask("signCommitteeMinutes", call.number())
                    .pick("signCommitteeMinutes", "signature", "SIGN")
                    .send();
        }
        time.runDueJobs();
    }

    private void approveAwards(Call call) {
        AtScreen director = signedIn("director").openTask("approveAwards", call.number());
        director.pick("approveAwards", "decision", "approve").send();
        time.runDueJobs();
    }

    private void results(Call call) {
        Page street = visitor(screen, language, scheme());
        street.navigate("/results/" + call.number());
        assertThat(street.locator("main").innerText()).contains("Наубайхана " + mark);
        assertThat(street.locator("main").innerText()).doesNotContain("Жылыжай " + mark);
        fitsTheScreen(street);
        isAccessible(street);
        AtScreen waiting = signedIn("third").at("/cases");
        waiting.page()
                .locator("#main a")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .first()
                .click();
        waiting.page().waitForURL("**/cases/grantApplication/*");
        waiting.sees(waiting.say("application.status.RESERVE"));
        shoot(waiting.page(), "story-%s-reserve".formatted(screen));
    }

    private void decline(UUID application) {
        AtScreen winner = signedIn("second").openTask("acceptAward", number(application));
        winner.pick("acceptAward", "answer", "DECLINE")
                .type("reason", "Басқа жұмысқа шықтым.")
                .send();
        time.runDueJobs();
    }

    private void offerReserve(Call call) {
        AtScreen director = signedIn("director").openTask("decideReserve", call.number());
        director.pick("decideReserve", "result", "AWARD").send();
        time.runDueJobs();
    }

    // ---- the award

    private void accept(UUID application) {
        AtScreen winner = signedIn("first").openTask("acceptAward", number(application));
        winner.pick("acceptAward", "answer", "ACCEPT")
                .type("iban", "KZ32999BIRLESE000001")
                .send();
        AtScreen manager = signedIn("manager").openTask("checkDocuments", number(application));
        manager.tickAll("seen").pick("checkDocuments", "result", "IN_ORDER").send();
        time.runDueJobs();
    }

    private void contract(UUID application) {
        signedIn("first")
                .openTask("signAgreement", number(application))
                .tick("agreed")
                .send();
        signedIn("director")
                .openTask("countersignAgreement", number(application))
                .tick("agreed")
                .send();
        time.runDueJobs();
    }

    private void payFirstInstalment(UUID application) {
        signedIn("finance1")
                .openTask("releaseInstalment", number(application))
                .tick("conditionsMet")
                .send();
        AtScreen same = signedIn("finance1").openTask("confirmInstalment", number(application));
        same.pick("confirmInstalment", "result", "CONFIRM").sendRefused(same.say("refusal.secondPersonNeeded"));
        same.press("tasks.back");
        AtScreen second = signedIn("finance2").openTask("confirmInstalment", number(application));
        second.pick("confirmInstalment", "result", "CONFIRM").send();
        time.runDueJobs();
        String award = number(application) + "-G";
        assertThat(post.by(Channel.PAYMENT)).extracting(OutboxItem::body).anyMatch(body -> body.contains(award));
    }

    // ---- who and where

    private void staff(String name, Role role) {
        Contact contact = new Contact(email(name), null, nameOf(name), language);
        openAccount.forStaff(contact, encoded, Set.of(new Reach(role, null)));
    }

    private String nameOf(String name) {
        return "Сынақ " + name + " " + mark;
    }

    private String email(String name) {
        return name + "-" + mark + "@example.org";
    }

    /** One person at a time: whoever sat there before has left. */
    private AtScreen signedIn(String name) {
        closePages();
        return at(signedIn(email(name), PASSWORD, screen, language, scheme()));
    }

    private AtScreen at(Page page) {
        return atScreen(page, language, this::look);
    }

    /** Once for every kind of screen, and again when it refuses something. */
    private void look(Page page) {
        String kind = page.locator("#main h1").first().innerText()
                + page.locator(".form-summary").isVisible();
        if (lookedAt.add(kind)) {
            shoot(page, "story-%s-%02d".formatted(screen, lookedAt.size()));
            fitsTheScreen(page);
            barriers.addAll(barriers(page));
        }
    }

    private ColorScheme scheme() {
        return screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private String codeSentTo(String address) {
        return post.toAddress(address).stream()
                .map(item -> CODE.matcher(item.body()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private String place(String kato) {
        return kato.equals(CompetitionGround.BATYR) ? "Батыр" : language == Language.KK ? "Ақшұқыр" : "Акшукур";
    }

    private static String day(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(moment);
    }

    private String number(UUID application) {
        return applications.named(application).number();
    }

    private ApplicationStatus status(UUID application) {
        return applications.named(application).status();
    }

    private Call call(Call before) {
        return calls.named(before.id());
    }
}
