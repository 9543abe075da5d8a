package kz.birlese.demo;

import java.util.List;
import java.util.Optional;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Role;

/**
 * An invented person. The name of the account is the part before the at sign.
 *
 * @param kato where the role is held, or null for everywhere; of an applicant, the settlement
 * @param kind null unless an applicant
 * @param organisation null unless the kind of applicant has a name of its own
 */
record DemoPerson(
        String account,
        String name,
        Language language,
        Role role,
        String kato,
        ApplicantKind kind,
        String organisation) {

    static final String DOMAIN = "@demo.example";

    /** So many digits of a KATO code are those of the district. */
    private static final int DISTRICT = 4;

    /** Everybody in the demo, in the order of a competition. */
    static final List<DemoPerson> ALL = List.of(
            staff("manager1", "Айгерім Сейітова", Language.KK, Role.PROGRAMME_MANAGER, null),
            staff("manager2", "Тимур Қасымов", Language.RU, Role.PROGRAMME_MANAGER, null),
            staff("director1", "Гүлнар Әбдіқадырова", Language.KK, Role.DIRECTOR, null),
            staff("director2", "Марат Оразбаев", Language.RU, Role.DIRECTOR, null),
            staff("finance1", "Сәуле Жұмабаева", Language.RU, Role.FINANCE, null),
            staff("finance2", "Нұрлан Бекенов", Language.KK, Role.FINANCE, null),
            staff("juror1", "Дина Ермекова", Language.KK, Role.JURY, null),
            staff("juror2", "Асқар Төлегенов", Language.RU, Role.JURY, null),
            staff("juror3", "Жанар Мұқанова", Language.KK, Role.JURY, null),
            staff("juror4", "Ержан Сағындықов", Language.EN, Role.JURY, null),
            staff("juror5", "Ләззат Әміржанова", Language.RU, Role.JURY, null),
            staff("juror6", "Болат Нұрғалиев", Language.KK, Role.JURY, null),
            staff("secretary", "Мөлдір Қайырова", Language.KK, Role.WORKING_GROUP, "475233100"),
            staff("chair", "Жаңыл Қуанышева", Language.KK, Role.WORKING_GROUP, "475233100"),
            staff("secretary.kyzylozen", "Айсұлу Дөненбай", Language.KK, Role.WORKING_GROUP, "475237100"),
            staff("secretary.shapagatov", "Алмас Есқали", Language.RU, Role.WORKING_GROUP, "475238100"),
            staff("secretary.baskuduk", "Перизат Нұржау", Language.KK, Role.WORKING_GROUP, "475034100"),
            staff("secretary.atameken", "Жұлдыз Әбілмәжін", Language.KK, Role.WORKING_GROUP, "475032100"),
            staff("district.group", "Бауыржан Тәжімұрат", Language.KK, Role.WORKING_GROUP, "475200000"),
            staff("district.group2", "Ирина Белова", Language.RU, Role.WORKING_GROUP, "475000000"),
            staff("district.secretary", "Жанат Құлшар", Language.KK, Role.WORKING_GROUP, "475200000"),
            staff("district.secretary2", "Асылан Мәдиұлы", Language.KK, Role.WORKING_GROUP, "475000000"),
            staff("region.group", "Салима Жақып", Language.KK, Role.WORKING_GROUP, "470000000"),
            staff("region.secretary", "Еркебұлан Сыдық", Language.KK, Role.WORKING_GROUP, "470000000"),
            staff("akimat", "Серік Әлиев", Language.KK, Role.AKIMAT, "475200000"),
            staff("akimat2", "Гүлжан Сейтен", Language.RU, Role.AKIMAT, "475000000"),
            staff("council.secretary", "Роза Тілеуова", Language.RU, Role.COUNCIL_SECRETARY, null),
            staff("council.member", "Қанат Дүйсенов", Language.KK, Role.COUNCIL_MEMBER, null),
            staff("auditor", "Ольга Ахметова", Language.RU, Role.AUDITOR, null),
            staff("admin", "Данияр Исаев", Language.EN, Role.ADMIN, null),
            applicant("aliya", "Әлия Нұрбекова", "475233100", ApplicantKind.SOLE_ENTREPRENEUR, null),
            applicant("beibit", "Бейбіт Сәрсенов", "475042100", ApplicantKind.SMALL_BUSINESS, "«Батыр Жылыжай» ЖШС"),
            applicant("gulmira", "Гүлмира Өтегенова", "475235100", ApplicantKind.SOLE_ENTREPRENEUR, null),
            applicant("daulet", "Дәулет Жанұзақов", "475036100", ApplicantKind.PROSPECTIVE_ENTREPRENEUR, null),
            applicant("zhanna", "Жанна Қожабекова", "475220100", ApplicantKind.NGO, "«Тұран» қоғамдық бірлестігі"),
            applicant("kairat", "Қайрат Тұрсынов", "475040100", ApplicantKind.SOLE_ENTREPRENEUR, null),
            applicant("madina", "Мәдина Ибраева", "475233100", ApplicantKind.INITIATIVE_GROUP, "«Ақшұқыр аналары»"),
            applicant("nurzhan", "Нұржан Әбілов", "475030100", ApplicantKind.PROSPECTIVE_ENTREPRENEUR, null),
            applicant("asel", "Әсел Тілеуғали", "475034100", ApplicantKind.PROSPECTIVE_ENTREPRENEUR, null),
            applicant("ruslan", "Руслан Өтепов", "475034100", ApplicantKind.PROSPECTIVE_ENTREPRENEUR, null));

    static DemoPerson named(String account) {
        return ALL.stream()
                .filter(person -> person.account.equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** The account that works for the group under that name; empty when nobody of the demo is called so. */
    static Optional<String> workingAs(String name) {
        return ALL.stream()
                .filter(person -> person.role == Role.WORKING_GROUP && person.name.equals(name))
                .map(DemoPerson::account)
                .findFirst();
    }

    /** The account of the akimat of the district in which the place lies. */
    static String akimatOf(String territory) {
        return ALL.stream()
                .filter(person -> person.role == Role.AKIMAT)
                .filter(person -> territory.startsWith(person.kato.substring(0, DISTRICT)))
                .findFirst()
                .orElseThrow()
                .account();
    }

    String email() {
        return account + DOMAIN;
    }

    private static DemoPerson staff(String account, String name, Language language, Role role, String kato) {
        return new DemoPerson(account, name, language, role, kato, null, null);
    }

    private static DemoPerson applicant(
            String account, String name, String settlement, ApplicantKind kind, String organisation) {
        return new DemoPerson(account, name, Language.KK, Role.APPLICANT, settlement, kind, organisation);
    }
}
