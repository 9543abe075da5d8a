package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.plan.Plans;
import kz.birlese.programme.Money;
import org.springframework.stereotype.Component;

/** How the fund of a call is given out, in the words of a language. */
@Component
public class GivingWords {

    /** @param value null for each one */
    public record Group(Trait trait, String value, String name) {}

    private final Texts texts;
    private final ApplicationWords words;
    private final Plans plans;

    GivingWords(Texts texts, ApplicationWords words, Plans plans) {
        this.texts = texts;
        this.words = words;
        this.plans = plans;
    }

    /** The declared way, a sentence each. */
    public List<String> rule(Language language, GivingRules rules) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.say(language, "giving.rule." + rules.method()));
        Map<String, Object> percent = rules.part() == Part.NONE ? Map.of() : Map.of("percent", rules.partFrom());
        sentences.add(texts.say(language, "giving.part." + rules.part(), percent));
        if (rules.reserveMonths() != null) {
            sentences.add(texts.say(language, "giving.reserve", Map.of("months", rules.reserveMonths())));
        }
        return sentences;
    }

    /** The limits in the order declared; empty where there are none. */
    public List<String> limits(Language language, GivingRules rules) {
        return rules.limits().stream()
                .map(limit -> limit(language, limit, limit.amount()))
                .toList();
    }

    public String limit(Language language, Limit limit) {
        return limit(language, limit, limit.amount());
    }

    /** What is counted by the quota. */
    public String amount(Language language, Quota quota, long amount) {
        return quota.measure() == Measure.MONEY
                ? Giving.money(amount).in(language)
                : texts.say(language, "giving.grants", Map.of("count", amount));
    }

    /** What a limit of the call may speak of: each one of a kind, or one. */
    public List<Group> groups(Language language, CallSettings settings) {
        List<Group> groups = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            groups.add(new Group(trait, null, texts.say(language, "giving.each." + trait)));
        }
        for (Trait trait : Trait.values()) {
            GivingLimits.groups(settings, trait)
                    .forEach(value -> groups.add(new Group(trait, value, group(language, trait, value))));
        }
        return groups;
    }

    private String limit(Language language, Limit limit, BigDecimal amount) {
        String group = limit.value() == null
                ? texts.say(language, "giving.each." + limit.trait())
                : group(language, limit.trait(), limit.value());
        String key = "giving.limit." + limit.bound() + "." + limit.measure();
        return limit.measure() == Measure.MONEY
                ? texts.say(language, key, Map.of("group", group, "amount", Money.tenge(amount)))
                : texts.say(language, key, Map.of("group", group, "count", amount.intValueExact()));
    }

    /** One limit of one group. */
    public String quota(Language language, Quota quota) {
        BigDecimal amount = quota.measure() == Measure.MONEY
                ? Giving.money(quota.amount()).amount()
                : BigDecimal.valueOf(quota.amount());
        Limit limit = new Limit(quota.trait(), quota.value(), quota.bound(), quota.measure(), amount);
        return limit(language, limit, amount);
    }

    String group(Language language, Trait trait, String value) {
        return switch (trait) {
            case SETTLEMENT -> words.settlement(language, value);
            case GOAL -> plans.goal(UUID.fromString(value)).text().in(language);
            case APPLICANT_KIND -> words.kind(language, ApplicantKind.valueOf(value));
        };
    }
}
