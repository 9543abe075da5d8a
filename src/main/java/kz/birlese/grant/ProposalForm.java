package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.Proposal.Attachment;
import kz.birlese.grant.Proposal.BudgetLine;
import kz.birlese.grant.Proposal.Declaration;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** Reads what an applicant wrote out of the forms {@code completeApplication} and {@code answerClarification}. */
@Component
class ProposalForm {

    private final Files files;

    ProposalForm(Files files) {
        this.files = files;
    }

    /** Throws {@link NotFound} when a file belongs to another case. */
    Proposal read(UUID applicationId, Submission form) {
        Map<UUID, StoredFile> known = known(applicationId);
        return new Proposal(
                form.text("settlement"),
                form.id("goal"),
                form.text("title"),
                form.text("summary"),
                form.text("contribution"),
                form.text("products"),
                form.text("experience"),
                form.text("risks"),
                whole(form, "jobs"),
                whole(form, "jobsYouth"),
                whole(form, "jobsWomen"),
                whole(form, "ideaAgeMonths"),
                budget(form),
                form.number("amountRequested"),
                form.number("ownContribution"),
                attachments(known, form, "identityDocuments"),
                attachments(known, form, "files"),
                declarations(form),
                form.text("address"),
                form.text("acquainted"));
    }

    /** The proposal with the sections and files that the answer brings; files replace those of their field. */
    Proposal amend(UUID applicationId, Proposal sent, Submission answer) {
        Map<UUID, StoredFile> known = known(applicationId);
        List<Attachment> identity = attachments(known, answer, "identityDocuments");
        List<Attachment> others = attachments(known, answer, "files");
        return sent.amended(
                orElse(answer.text("products"), sent.products()),
                orElse(answer.text("experience"), sent.experience()),
                orElse(answer.text("risks"), sent.risks()),
                identity.isEmpty() ? sent.identityDocuments() : identity,
                others.isEmpty() ? sent.files() : others);
    }

    private static String orElse(String answer, String before) {
        return answer == null ? before : answer;
    }

    private static int whole(Submission form, String key) {
        BigDecimal number = form.number(key);
        return number == null ? 0 : number.intValueExact();
    }

    private static List<BudgetLine> budget(Submission form) {
        return form.rows("budget").stream()
                .map(row -> new BudgetLine(row.text("item"), row.number("amount")))
                .toList();
    }

    private Map<UUID, StoredFile> known(UUID applicationId) {
        return files.of(applicationId).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private static List<Attachment> attachments(Map<UUID, StoredFile> known, Submission form, String key) {
        return form.choices(key).stream()
                .map(UUID::fromString)
                .map(id -> {
                    if (!known.containsKey(id)) {
                        throw new NotFound();
                    }
                    return new Attachment(id, known.get(id).sha256());
                })
                .toList();
    }

    private static Set<Declaration> declarations(Submission form) {
        Set<Declaration> made = EnumSet.noneOf(Declaration.class);
        for (Declaration each : Declaration.values()) {
            if (form.ticked(each.field())) {
                made.add(each);
            }
        }
        return made;
    }
}
