package kz.birlese.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A vote as people see it: on paper, on the page of the case, on the phone of a resident, on the public page. */
class VotePagesTest extends ViewTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PrintVote print;

    private final VoteHouse house = new VoteHouse() {};

    @BeforeEach
    void theVillage() {
        beans.autowireBean(house);
        house.openTheHouse();
        house.aSecondMember();
    }

    @Test
    void theBallotsAreNumberedAndInBothLanguages() throws Exception {
        UUID cycle = house.called(VotingRule.DOT_VOTE);
        String text = text(print(() -> print.ballots(house.vote(cycle).id(), 3, 10)));
        assertThat(text)
                .contains("№ 3", "№ 10", VoteHouse.WATER, VoteHouse.WATER + " (ru)", "○ ○ ○")
                .doesNotContain("№ 2\n", "№ 11");
        as(house.secretary, () -> assertThat(
                        house.refused(() -> print.ballots(house.vote(cycle).id(), 1, 11)))
                .containsExactly("ballotSerial"));
    }

    @Test
    void aBallotThatSpendsMoneySaysHowMuchThereIsAndWhoPaysInBothLanguages() throws Exception {
        UUID cycle = house.called(VotingRule.GREEDY);
        String text = text(print(() -> print.ballots(house.vote(cycle).id(), 1, 1)));
        assertThat(text.replace('\u00a0', ' '))
                .contains(
                        "Барлығына бөлінетін қаражат: 50 000 000 ₸ / Всего денег: 50 000 000 ₸",
                        "Бағдарлама Еуропалық одақтың",
                        "Программа осуществляется при финансовой поддержке");
    }

    @Test
    void moreBallotsGoOnFromTheLastNumber() {
        UUID cycle = house.called(VotingRule.BORDA);
        UUID vote = house.vote(cycle).id();
        as(house.secretary, () -> {
            print.more(vote, 5);
            assertThat(house.refused(() -> print.more(vote, 0))).containsExactly("printMore");
        });
        assertThat(house.vote(cycle).printed()).isEqualTo(15);
    }

    @Test
    void whoVotedOnlineStandsOnTheAttendanceSheetAndGetsNoBallot() throws Exception {
        UUID resident = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.voting(VotingRule.BORDA);
        UUID vote = house.vote(cycle).id();
        as(resident, () -> house.castVote.in(vote, List.of(1)));
        String name = house.sql
                .sql("select name from account where id = ?")
                .param(resident)
                .query(String.class)
                .single();
        String before = text(print(() -> print.attendanceSheet(vote)));
        assertThat(before.replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
        assertThat(before.replaceAll("\\s+", " ")).contains("проголосовал(а) онлайн", "Предварительно");
        house.close(cycle);
        assertThat(text(print(() -> print.attendanceSheet(vote)))).doesNotContain("Предварительно");
        assertThat(text(print(() -> print.tallySheet(vote)))).contains(VoteHouse.ROAD);
    }

    @Test
    void thePageOfTheCaseLeadsToTheKeysOnlyWhileTheTaskIsTheirs() {
        UUID cycle = house.keying(VotingRule.BORDA);
        String keys = "votes/" + house.vote(cycle).id() + "/keying";
        at(house.secretary);
        open("cases/agreePriorities/" + cycle);
        assertThat(links()).contains(keys);
        at(house.second);
        open("cases/agreePriorities/" + cycle);
        assertThat(links()).doesNotContain(keys);
        open(keys);
        assertThat(shown()).doesNotContain(text("keying.title"));
    }

    @Test
    void aCorrectionShowsWhyToReadersAndBothRowsAtTheDeskOnly() {
        UUID cycle = house.keying(VotingRule.BORDA);
        house.key(cycle, "12", "s");
        as(
                house.secretary,
                () -> house.keyTally.correct(
                        house.vote(cycle).id(), house.ballot(cycle, 2).getId(), "34", "Оқуға болады"));
        at(house.secretary);
        open("cases/agreePriorities/" + cycle);
        assertThat(shown()).contains(text("vote.corrections"), "Оқуға болады").doesNotContain("3 4");
        open("votes/" + house.vote(cycle).id() + "/keying");
        assertThat(shown()).contains(text("keying.corrected"), "Оқуға болады");
    }

    @Test
    void aResidentVotesOnThePhoneAndReadsThatItArrivedButNotHowTheyVoted() {
        UUID resident = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.voting(VotingRule.BORDA);
        at(resident);
        open("vote");
        assertThat(shown()).contains(VoteHouse.WATER);
        _click(give(VoteHouse.ROAD));
        _click(give(VoteHouse.WATER));
        assertThat(shown()).contains("1-е место", "2-е место");
        _click(_get(Button.class, spec -> spec.withText(text("voteView.send"))));
        assertThat(shown()).contains(text("voteView.received")).doesNotContain("1-е место");
        assertThat(house.ballots.standing(house.vote(cycle).id()))
                .extracting(VoteBallot::numbers)
                .containsExactly(List.of(VoteHouse.ROAD_NO, VoteHouse.WATER_NO));
    }

    @Test
    void whoeverRegisteredTooLateReadsWhyAndThatThereIsPaper() {
        house.voting(VotingRule.DOT_VOTE);
        at(house.resident(VoteHouse.AKSHUKUR));
        open("vote");
        assertThat(shown()).contains("зарегистрировался в этом селе до утверждения правила", "бюллетень выдадут");
        assertThat(_find(Button.class)).noneMatch(button -> button.getText().equals(text("voteView.send")));
    }

    @Test
    void tooManyDotsAreRefusedAndNothingIsLost() {
        UUID resident = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.voting(VotingRule.DOT_VOTE);
        at(resident);
        open("vote");
        for (int dot = 0; dot < 4; dot++) {
            _click(give(VoteHouse.ROAD));
        }
        _click(_get(Button.class, spec -> spec.withText(text("voteView.send"))));
        assertThat(shown()).contains("●●●●", "(ru)»");
        assertThat(house.ballots.standing(house.vote(cycle).id())).isEmpty();
    }

    @Test
    void everyRuleIsShownWithItsRankingAndItsArithmeticToEverybody() {
        for (VotingRule rule : VotingRule.values()) {
            UUID cycle = house.published(rule, "34", "4", "s", "e");
            HttpResponse<String> answer = visit(page(cycle));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .as("whoever handed ballots out knows who got which")
                    .doesNotContain("PAPER", "ONLINE");
            assertThat(answer.body())
                    .contains(house.vote(cycle).number())
                    .contains(house.result(cycle).seed(), house.vote(cycle).resultFingerprint())
                    .contains(VoteHouse.INTERNET);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
            String every = visit(page(cycle) + "/ballots.json").body();
            assertThat(CanonicalJson.fingerprint(every))
                    .isEqualTo(house.result(cycle).ballots());
            assertThat(answer.body()).contains(house.result(cycle).ballots(), page(cycle) + "/ballots.json");
        }
        assertThat(visit("/villages/" + VoteHouse.AKSHUKUR).body())
                .contains("/villages/" + VoteHouse.AKSHUKUR + "/ranking");
        assertThat(visit("/villages/475200000/ranking").statusCode()).isEqualTo(404);
    }

    @Test
    void whereMoneyIsSpentTheBallotOnTheScreenSaysHowMuchThereIs() {
        UUID resident = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.voting(VotingRule.GREEDY);
        at(resident);
        open("vote");
        Money budget = house.vote(cycle).terms().spending().budget();
        assertThat(shown()).contains(house.vote(cycle).number(), text("ballot.budget", Map.of("budget", budget)));
    }

    @Test
    void beforeTheEndThePublicPageTellsTheRuleButNeitherSeedNorNumbers() {
        UUID resident = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.voting(VotingRule.GREEDY);
        PriorityVote vote = house.vote(cycle);
        as(resident, () -> house.castVote.in(vote.id(), List.of(1)));
        String page = visit(page(cycle)).body();
        assertThat(page)
                .contains(vote.number(), vote.seedHash(), vote.fingerprint())
                .doesNotContain(vote.seed(vote.closesAt()));
        assertThat(section(page, vote)).doesNotContain("<table");
        assertThat(visit(page(cycle) + "/ballots.json").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOfAVillageShowsItsNewestVoteAndLeadsToTheOthers() {
        UUID earlier = house.called(VotingRule.BORDA);
        time.set(time.now().plus(Duration.ofDays(90)));
        UUID newest = house.called(VotingRule.SCHULZE);
        String page = visit("/villages/" + VoteHouse.AKSHUKUR + "/ranking").body();
        assertThat(section(page, house.vote(newest)))
                .contains(house.vote(newest).fingerprint());
        assertThat(page)
                .contains("href=\"" + page(earlier) + "\"")
                .doesNotContain(house.vote(earlier).fingerprint())
                .doesNotContain("href=\"" + page(newest) + "\"");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(visit(page(earlier)).body()).contains(house.vote(earlier).fingerprint());
        assertThat(visit("/villages/" + VoteHouse.BATYR + "/ranking/"
                                + house.vote(earlier).code())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofAnAnnulledVoteEverybodyReadsWhyAndTheWorkingGroupAloneWhoIsDoubted() {
        UUID stranger = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.keying(VotingRule.BORDA);
        house.key(cycle, "12", "21");
        house.complete(house.secretary, "keyTally", cycle, house.sheets(2, 0));
        house.complete(
                house.second,
                "confirmTally",
                cycle,
                Map.of(
                        "outcome",
                        "WRONG_ROLL",
                        "strangers",
                        List.of(stranger.toString()),
                        "because",
                        "Тізімде <бөтен> адамдар тұр"));
        String name = house.sql
                .sql("select name from account where id = ?")
                .param(stranger)
                .query(String.class)
                .single();
        String page = visit(page(cycle)).body();
        assertThat(section(page, house.vote(cycle)))
                .contains(
                        "Тізімде &lt;бөтен&gt; адамдар тұр",
                        house.vote(cycle).roll().fingerprint())
                .doesNotContain("<table", name);
        assertThat(visit(page(cycle) + "/ballots.json").statusCode()).isEqualTo(404);
        at(house.secretary);
        open("cases/agreePriorities/" + cycle);
        assertThat(shown()).contains("Тізімде <бөтен> адамдар тұр", name, text("roll.change.DOUBTED"));
        at(person(new Reach(Role.AKIMAT, VoteHouse.AKSHUKUR)));
        open("cases/agreePriorities/" + cycle);
        assertThat(shown()).contains("Тізімде <бөтен> адамдар тұр").doesNotContain(name);
    }

    @Test
    void thePageOfALeadingIssueTellsItsCausesAndEffectsAndWhatShouldBe() {
        UUID cycle = house.agreeing();
        String number = house.issue(house.issue(cycle, VoteHouse.WATER)).number();
        assertThat(visit("/issues/" + number).body()).contains("Себеп", "Салдар", "Мәселе шешілді");
    }

    private String page(UUID cycle) {
        return "/villages/" + VoteHouse.AKSHUKUR + "/ranking/"
                + house.vote(cycle).code();
    }

    /** What the page says of that vote alone. */
    private static String section(String page, PriorityVote vote) {
        int from = page.indexOf("<section aria-labelledby=\"vote-" + vote.code() + "\"");
        assertThat(from).isNotNegative();
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void whoeverIsElsewherePrintsNothing() {
        UUID cycle = house.called(VotingRule.BORDA);
        UUID away = person(new Reach(Role.WORKING_GROUP, VoteHouse.BATYR));
        as(away, () -> assertThatThrownBy(
                        () -> print.tallySheet(house.vote(cycle).id()))
                .isInstanceOf(NotFound.class));
    }

    private Button give(String issue) {
        return _find(Button.class).stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null)
                .filter(button -> button.getElement().getAttribute("aria-label").endsWith(": " + issue + " (ru)"))
                .filter(button -> !button.getText().equals(text("voteView.take")))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> visit(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Language", "ru")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private byte[] print(Supplier<byte[]> paper) {
        byte[][] printed = new byte[1][];
        as(house.secretary, () -> printed[0] = paper.get());
        return printed[0];
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
