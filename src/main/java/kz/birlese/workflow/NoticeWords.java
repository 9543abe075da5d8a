package kz.birlese.workflow;

import java.util.Map;
import java.util.Optional;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Notice;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** What a notice says, written when it is read, in the language of whoever reads it. */
@Component
class NoticeWords {

    private final Texts texts;
    private final Accounts accounts;

    NoticeWords(Texts texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    String of(NoticeSight.Seen seen, Language language) {
        Notice notice = seen.notice();
        String task = notice.subject().taskKey();
        return texts.say(
                language,
                "notice." + notice.kind(),
                Map.of(
                        "number",
                        seen.number(),
                        "task",
                        task == null ? "" : texts.say(language, "box." + task),
                        "by",
                        by(notice)));
    }

    /** Empty for what the house has done. */
    private String by(Notice notice) {
        return Optional.ofNullable(notice.by())
                .flatMap(accounts::findById)
                .map(Account::name)
                .orElse("");
    }
}
