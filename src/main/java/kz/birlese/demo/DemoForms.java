package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the people of the demo type into the forms. */
@Component
@Profile("demo")
class DemoForms {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    /** What a usual call says of how jurors score. */
    private static final Map<String, Object> USUAL = usual();

    private final Plans plans;

    DemoForms(Plans plans) {
        this.plans = plans;
    }

    private static Map<String, Object> usual() {
        try (InputStream file = new ClassPathResource("grant/usual-call.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules of a call for the seven settlements of the first year. */
    Map<String, Object> call(String season, String seasonKk, String seasonEn, int fund, Instant opens, Duration open) {
        Map<String, Object> rules = new HashMap<>();
        rules.put("titleKk", "«Старт Ап» байқауы, " + seasonKk);
        rules.put("titleRu", "Конкурс «Старт Ап», " + season);
        rules.put("titleEn", "Start Up competition, " + seasonEn);
        rules.put("descriptionKk", "Ауылды дамыту жоспарларының мақсаттарына қызмет ететін шағын кәсіптерге гранттар.");
        rules.put("descriptionRu", "Гранты малому делу, которое служит целям планов развития сёл.");
        rules.put("descriptionEn", "Grants for small businesses that serve the goals of village development plans.");
        List<PlanGoal> goals = plans.adoptedGoals();
        rules.put(
                "settlements",
                goals.stream().map(PlanGoal::settlement).distinct().toList());
        rules.put("goals", goals.stream().map(goal -> goal.id().toString()).toList());
        rules.put(
                "applicantKinds",
                List.of("NGO", "SMALL_BUSINESS", "SOLE_ENTREPRENEUR", "PROSPECTIVE_ENTREPRENEUR", "INITIATIVE_GROUP"));
        rules.put("maximumIdeaAgeMonths", 24);
        rules.put("fund", fund);
        rules.put("minimumGrant", 500_000);
        rules.put("maximumGrant", 1_200_000);
        rules.put("ownShareMinimum", 10);
        rules.put("ownShareMaximum", 20);
        rules.put("instalments", List.of(Map.of("percent", 80), Map.of("percent", 20)));
        rules.put("opensAt", local(opens));
        rules.put("closesAt", local(opens.plus(open)));
        rules.put("graceMinutes", 30);
        rules.put("reminderDaysBefore", List.of("3", "1"));
        terms(rules);
        return rules;
    }

    private static void terms(Map<String, Object> rules) {
        rules.put("clarificationDays", 3);
        rules.put("scoringDays", 10);
        rules.put("complaintDays", 5);
        rules.put("acceptanceDays", 10);
        rules.put("reportDays", 60);
        rules.put("totalThreshold", 60);
        rules.put("jurySize", 5);
        rules.put("scorersPerApplication", 3);
        rules.put("quorum", 3);
        rules.put("divergenceGap", 30);
        rules.put("agreedBelow", 60);
        rules.put("decides", "TOTAL");
        rules.put("ties", List.of(Map.of("tie", "CRITERIA"), Map.of("tie", "AMOUNT")));
        rules.put(
                "criteria",
                List.of(
                        criterion(
                                "Ауыл жоспарына қызметі", "Вклад в план села", "Service to the village plan", 30, 3, 0),
                        criterion(
                                "Бизнестің өміршеңдігі",
                                "Жизнеспособность дела",
                                "Viability of the business",
                                30,
                                3,
                                2),
                        criterion("Жұмыс орындары", "Рабочие места", "Jobs", 25, null, 1),
                        criterion(
                                "Бюджеттің негізділігі",
                                "Обоснованность бюджета",
                                "Soundness of the budget",
                                15,
                                null,
                                4)));
        rules.put("sections", List.of());
        rules.put("questions", USUAL.get("questions"));
    }

    /** @param likeUsual which criterion of a usual call jurors are guided by in the same words */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> criterion(
            String kk, String ru, String en, int weight, Integer threshold, int likeUsual) {
        Map<String, Object> row = new HashMap<>(((List<Map<String, Object>>) USUAL.get("criteria")).get(likeUsual));
        row.put("nameKk", kk);
        row.put("nameRu", ru);
        row.put("nameEn", en);
        row.put("weight", weight);
        row.put("threshold", threshold);
        return row;
    }

    /** An application for the goal of the applicant's own settlement. */
    Map<String, Object> application(DemoProposal proposal, String identity, String plan) {
        PlanGoal goal = plans.adoptedGoals(proposal.applicant().kato()).get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("settlement", proposal.applicant().kato());
        values.put("goal", goal.id().toString());
        values.put("title", proposal.title());
        values.put("summary", proposal.summary());
        values.put("contribution", "Мақсатқа үлесі: " + goal.text().in(Language.KK));
        values.put("products", "Ауыл тұрғындарына және көрші ауылдарға.");
        values.put("experience", "Осы істе бірнеше жыл тәжірибем бар.");
        values.put("risks", "Қыстағы жол мен электр үзілісі; қоры бар.");
        values.put("ideaAgeMonths", proposal.ideaAgeMonths());
        values.put("jobs", 3);
        values.put("jobsYouth", 2);
        values.put("jobsWomen", 1);
        values.put("budget", List.of(Map.of("item", "Жабдық", "amount", proposal.amount() + proposal.own())));
        values.put("amountRequested", proposal.amount());
        values.put("ownContribution", proposal.own());
        values.put("identityDocuments", List.of(identity));
        values.put("files", List.of(plan));
        List.of("noExclusion", "noDoubleFunding", "truthful", "checksAllowed")
                .forEach(declared -> values.put(declared, true));
        return values;
    }

    /** A score sheet with these scores, each with its reason. */
    Map<String, Object> sheet(int... scores) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int score : scores) {
            String reason = score >= 4 ? "Есеп нақты, тәжірибесі бар." : "Есептің негізі жеткіліксіз.";
            rows.add(Map.of("score", String.valueOf(score), "reason", reason));
        }
        List<Map<String, Object>> answers =
                List.of(Map.of("says", "NO"), Map.of("says", "UNKNOWN", "remark", "Кішірек болса, өзі де бастар еді."));
        return Map.of("scores", rows, "questions", answers);
    }

    /** A report on money spent, with its receipt. */
    Map<String, Object> report(int spent, String receipt) {
        return Map.of(
                "narrative",
                "Жабдық алынып, іске қосылды. Екі жас жұмысқа орналасты.",
                "spent",
                spent,
                "jobs",
                3,
                "jobsYouth",
                2,
                "jobsWomen",
                1,
                "receipts",
                List.of(receipt));
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
