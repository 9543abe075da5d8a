package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.ApplicationPage;
import kz.birlese.grant.ApplicationWords;
import kz.birlese.grant.Proposal;
import kz.birlese.programme.Money;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** What the applicant sent, question by question in the words of the form. */
@Component
class ProposalPart {

    private final ApplicationWords words;
    private final Say say;

    ProposalPart(ApplicationWords words, Say say) {
        this.words = words;
        this.say = say;
    }

    void show(Sheet sheet, ApplicationPage page) {
        Proposal proposal = page.proposal();
        if (proposal == null) {
            return;
        }
        sheet.heading(say.it("application.sent"));
        if (page.amendedAt() != null) {
            sheet.words(say.it("application.amended", Map.of("at", page.amendedAt())));
        }
        sheet.fact(asked("settlement"), words.settlement(say.language(), proposal.settlement()))
                .fact(asked("goal"), words.goal(say.language(), proposal.goal()))
                .fact(asked("title"), proposal.title());
        text(sheet, "summary", proposal.summary());
        text(sheet, "contribution", proposal.contribution());
        text(sheet, "products", proposal.products());
        text(sheet, "experience", proposal.experience());
        text(sheet, "risks", proposal.risks());
        people(sheet, proposal);
        money(sheet, proposal);
        files(sheet, page.files());
        proposal.declarations().forEach(each -> sheet.fact(asked(each.field()), say.it("application.declared")));
    }

    private void text(Sheet sheet, String question, String answer) {
        if (answer != null) {
            Div lines = new Div(answer);
            lines.addClassName("as-typed");
            sheet.fact(asked(question), lines);
        }
    }

    private void people(Sheet sheet, Proposal proposal) {
        sheet.fact(asked("ideaAgeMonths"), String.valueOf(proposal.ideaAgeMonths()))
                .fact(asked("jobs"), String.valueOf(proposal.jobs()))
                .fact(asked("jobsYouth"), String.valueOf(proposal.jobsYouth()))
                .fact(asked("jobsWomen"), String.valueOf(proposal.jobsWomen()));
    }

    private void money(Sheet sheet, Proposal proposal) {
        sheet.fact(asked("amountRequested"), say.value(Money.tenge(proposal.amountRequested())))
                .fact(asked("ownContribution"), say.value(Money.tenge(proposal.ownContribution())))
                .fact(
                        say.it("application.ownShare"),
                        say.it("eligibility.percent", Map.of("share", proposal.ownShare())));
        List<List<String>> rows = new ArrayList<>();
        proposal.budget().forEach(line -> rows.add(List.of(line.item(), say.value(Money.tenge(line.amount())))));
        rows.add(List.of(say.it("application.budgetTotal"), say.value(Money.tenge(proposal.budgetTotal()))));
        sheet.table(List.of(asked("item"), asked("amount")), rows);
    }

    private void files(Sheet sheet, List<StoredFile> files) {
        if (files.isEmpty()) {
            sheet.fact(asked("documents"), say.it("application.noFiles"));
            return;
        }
        Div links = new Div();
        links.addClassName("stack");
        for (StoredFile file : files) {
            Anchor link = new Anchor("/files/" + file.id(), file.name());
            link.setRouterIgnore(true);
            links.add(new Div(link));
        }
        sheet.fact(asked("documents"), links);
    }

    /** The question as the form asks it. */
    private String asked(String field) {
        return say.it("form.completeApplication." + field);
    }
}
