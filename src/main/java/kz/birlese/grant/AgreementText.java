package kz.birlese.grant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Pdf;
import kz.birlese.plan.Plans;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** The wording of a grant agreement, printed in one language. */
@Component
class AgreementText {

    private final Accounts accounts;
    private final Territories territories;
    private final Plans plans;
    private final Pdf pdf;

    AgreementText(Accounts accounts, Territories territories, Plans plans, Pdf pdf) {
        this.accounts = accounts;
        this.territories = territories;
        this.plans = plans;
        this.pdf = pdf;
    }

    byte[] pdf(Award award, Language language) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", award.number());
        facts.put("awardee", accounts.findById(award.awardee()).orElseThrow().name());
        facts.put("title", award.title());
        facts.put("amount", award.amount().in(language));
        facts.put("iban", award.iban());
        facts.put(
                "settlement",
                territories.name(award.settlement(), language.locale().getLanguage()));
        facts.put("goal", plans.goal(award.goal()).text().in(language));
        facts.put("instalments", instalments(award, language));
        return pdf.of("agreement", language, facts);
    }

    private static List<Map<String, Object>> instalments(Award award, Language language) {
        return award.instalments().stream()
                .map(each -> Map.<String, Object>of(
                        "position", each.position(), "amount", each.amount().in(language)))
                .toList();
    }
}
