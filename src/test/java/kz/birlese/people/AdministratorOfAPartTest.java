package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is administrator of a district has no say beyond it, and so cannot raise anybody above themselves. */
class AdministratorOfAPartTest extends HouseTest {

    private static final String DISTRICT = "475200000";
    private static final Reach WITHIN = new Reach(Role.FINANCE, "475233100");
    private static final Reach BESIDE = new Reach(Role.FINANCE, "475042100");
    private static final Reach EVERYWHERE = new Reach(Role.FINANCE, null);

    @Autowired
    GrantRole roles;

    @Autowired
    DisableAccount disable;

    @Autowired
    InviteStaff invite;

    @Autowired
    ListAccounts list;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    NameDeputy deputies;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    private UUID admin;

    @BeforeEach
    void appoint() {
        admin = person(new Reach(Role.ADMIN, DISTRICT));
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow();
    }

    @Test
    void rolesAreGivenWithinTheDistrictOnly() {
        UUID colleague = person(Role.JURY);
        as(admin, () -> {
            roles.to(colleague, WITHIN);
            roles.to(colleague, new Reach(Role.ADMIN, DISTRICT));
            for (Reach beyond : new Reach[] {BESIDE, EVERYWHERE, new Reach(Role.ADMIN, "470000000")}) {
                assertThatThrownBy(() -> roles.to(colleague, beyond))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("roleOutsideReach");
            }
        });
        assertThat(account(colleague).reach())
                .containsExactlyInAnyOrder(new Reach(Role.JURY, null), WITHIN, new Reach(Role.ADMIN, DISTRICT));
    }

    @Test
    void rolesAreTakenWithinTheDistrictOnly() {
        UUID colleague = person(WITHIN, BESIDE, EVERYWHERE);
        as(admin, () -> {
            roles.revoke(colleague, WITHIN);
            assertThatThrownBy(() -> roles.revoke(colleague, BESIDE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> roles.revoke(colleague, EVERYWHERE)).isInstanceOf(NotFound.class);
        });
        assertThat(account(colleague).reach()).containsExactlyInAnyOrder(BESIDE, EVERYWHERE);
    }

    @Test
    void anAccountIsClosedAndOpenedAgainOnlyByWhoeverIsAdministratorOfAllItsPlaces() {
        UUID inside = person(WITHIN);
        UUID both = person(WITHIN, BESIDE);
        as(admin, () -> {
            disable.of(inside, "Ушёл");
            disable.undo(inside, "Вернулся");
            assertThatThrownBy(() -> disable.of(both, "Ушёл")).isInstanceOf(NotFound.class);
        });
        as(person(Role.ADMIN), () -> disable.of(both, "Ушёл"));
        as(admin, () -> assertThatThrownBy(() -> disable.undo(both, "Вернулся")).isInstanceOf(NotFound.class));
        assertThat(account(both).isDisabled()).isTrue();
    }

    @Test
    void nobodyIsInvitedBeyondTheDistrict() {
        as(admin, () -> {
            assertThatThrownBy(() -> invite.as("Новый", address(), Language.RU, EVERYWHERE))
                    .hasMessageContaining("roleOutsideReach");
            assertThat(invite.as("Новый", address(), Language.RU, WITHIN)).isNotNull();
        });
    }

    private static String address() {
        return "invited-" + UUID.randomUUID() + "@example.kz";
    }

    @Test
    void deputiesAreNamedOnlyForThoseWhoseOfficesLieWithinTheDistrict() {
        UUID inside = person(WITHIN);
        UUID beyond = person(EVERYWHERE);
        UUID deputy = person(Role.DIRECTOR);
        LocalDate today = LocalDate.now(clock);
        as(admin, () -> {
            deputies.name(inside, deputy, today, today, "Болеет");
            assertThatThrownBy(() -> deputies.name(beyond, deputy, today, today, "Болеет"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void othersThanThoseInOfficeThereAreFoundOnlyByTheirWholeAddress() {
        UUID inside = person(WITHIN);
        UUID beside = person(BESIDE);
        UUID applicant = person(Role.APPLICANT);
        as(admin, () -> {
            assertThat(found(account(inside).name())).contains(inside);
            assertThat(found(account(beside).name())).doesNotContain(beside, applicant);
            for (UUID other : List.of(beside, applicant)) {
                String address = account(other).contact().email();
                assertThat(found(address.substring(1))).isEmpty();
                assertThat(found(address)).containsExactly(other);
            }
        });
        UUID called = openAccount
                .forStaff(
                        new Contact(null, "+77015550142", "house-" + UUID.randomUUID(), Language.RU),
                        "{noop}none",
                        Set.of(new Reach(Role.APPLICANT, null)))
                .id();
        as(admin, () -> assertThat(found("8 701 555 01 42")).containsExactly(called));
        as(person(Role.ADMIN), () -> assertThat(
                        found(account(applicant).contact().email().substring(1)))
                .containsExactly(applicant));
    }

    private List<UUID> found(String text) {
        List<UUID> found = new ArrayList<>();
        List<Account> page = list.containing(text, null);
        while (!page.isEmpty()) {
            page.forEach(account -> found.add(account.id()));
            page = list.containing(text, page.get(page.size() - 1));
        }
        return found;
    }

    @Test
    void theRoleOfAnApplicantIsNotTaken() {
        UUID applicant = person(Role.APPLICANT);
        as(person(Role.ADMIN), () -> assertThatThrownBy(() -> roles.revoke(applicant, new Reach(Role.APPLICANT, null)))
                .hasMessageContaining("applicantStays"));
        assertThat(account(applicant).reach()).containsExactly(new Reach(Role.APPLICANT, null));
    }

    @Test
    void whoeverIsAdministratorOfTheRegionHasTheWholeOfIt() {
        UUID colleague = person(Role.JURY);
        as(person(new Reach(Role.ADMIN, "470000000")), () -> roles.to(colleague, EVERYWHERE));
        assertThat(account(colleague).reach()).contains(EVERYWHERE);
    }
}
