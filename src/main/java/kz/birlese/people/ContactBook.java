package kz.birlese.people;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.AddressBook;
import kz.birlese.record.Channel;
import org.springframework.stereotype.Component;

/** Where accounts are reached. */
@Component
class ContactBook implements AddressBook {

    private final Accounts accounts;

    ContactBook(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> addressOf(UUID account, Channel channel) {
        return accounts.findById(account).map(Account::contact).map(contact -> switch (channel) {
            case MAIL -> contact.email();
            case SMS -> contact.phone();
            case PAYMENT -> null;
        });
    }
}
