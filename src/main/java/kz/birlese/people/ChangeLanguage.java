package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses the language of screens and letters. */
@Service
@Transactional
@PermitAll
public class ChangeLanguage {

    private final Accounts accounts;
    private final CurrentUser currentUser;

    ChangeLanguage(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    public void to(Language language) {
        accounts.findById(currentUser.require().id()).orElseThrow().speak(language);
        currentUser.forget();
    }
}
