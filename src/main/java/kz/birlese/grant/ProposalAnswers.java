package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Figures;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import org.springframework.stereotype.Component;

/** What an applicant sent, question by question in the words of the form, for screens and for paper alike. */
@Component
public class ProposalAnswers {

    /**
     * A question of the form and its answer.
     *
     * @param isText whether the applicant wrote it freely, so that lines are kept as typed
     */
    public record Answer(String question, String answer, boolean isText) {}

    private final ApplicationWords words;
    private final Texts texts;

    ProposalAnswers(ApplicationWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** In the order of the form; questions left empty are not there, nor budget, documents and declarations. */
    public List<Answer> of(Language language, Proposal proposal) {
        List<Answer> answers = new ArrayList<>();
        answers.add(fact(language, "settlement", words.settlement(language, proposal.settlement())));
        answers.add(fact(language, "goal", words.goal(language, proposal.goal())));
        answers.add(fact(language, "title", proposal.title()));
        text(answers, language, "summary", proposal.summary());
        text(answers, language, "contribution", proposal.contribution());
        text(answers, language, "products", proposal.products());
        answers.add(fact(language, "ideaAgeMonths", Figures.of(language, proposal.ideaAgeMonths())));
        answers.add(fact(language, "jobs", Figures.of(language, proposal.jobs())));
        answers.add(fact(language, "jobsYouth", Figures.of(language, proposal.jobsYouth())));
        answers.add(fact(language, "jobsWomen", Figures.of(language, proposal.jobsWomen())));
        text(answers, language, "experience", proposal.experience());
        text(answers, language, "risks", proposal.risks());
        text(answers, language, "address", proposal.address());
        text(answers, language, "acquainted", proposal.acquainted());
        money(answers, language, proposal);
        return answers;
    }

    private void text(List<Answer> answers, Language language, String field, String answer) {
        if (answer != null) {
            answers.add(new Answer(asked(language, field), answer, true));
        }
    }

    private void money(List<Answer> answers, Language language, Proposal proposal) {
        answers.add(fact(
                language,
                "amountRequested",
                Money.tenge(proposal.amountRequested()).in(language)));
        answers.add(fact(
                language,
                "ownContribution",
                Money.tenge(proposal.ownContribution()).in(language)));
        answers.add(new Answer(
                texts.say(language, "application.ownShare"),
                texts.say(language, "eligibility.percent", Map.of("share", proposal.ownShare())),
                false));
    }

    private Answer fact(Language language, String field, String answer) {
        return new Answer(asked(language, field), answer, false);
    }

    /** The lines of the budget, what for and how much, with their sum last. */
    public List<List<String>> budget(Language language, Proposal proposal) {
        List<List<String>> rows = new ArrayList<>();
        proposal.budget()
                .forEach(line ->
                        rows.add(List.of(line.item(), Money.tenge(line.amount()).in(language))));
        rows.add(List.of(
                texts.say(language, "application.budgetTotal"),
                Money.tenge(proposal.budgetTotal()).in(language)));
        return rows;
    }

    /** What was declared, in the words it was declared in. */
    public List<String> declarations(Language language, Proposal proposal) {
        return proposal.declarations().stream()
                .map(each -> asked(language, each.field()))
                .toList();
    }

    /** The question as the form asks it. */
    public String asked(Language language, String field) {
        return texts.say(language, "form.completeApplication." + field);
    }
}
