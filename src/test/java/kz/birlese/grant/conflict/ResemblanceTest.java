package kz.birlese.grant.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    private static Person named(String name) {
        return new Person(name, Set.of(), null, Set.of(), Set.of(), Set.of());
    }

    private static Person calledAt(String phone) {
        return new Person(null, Set.of(phone), null, Set.of(), Set.of(), Set.of());
    }

    private static Person of(String organisation) {
        return new Person(null, Set.of(), null, Set.of(organisation), Set.of(), Set.of());
    }

    private static Person at(String address) {
        return new Person(null, Set.of(), null, Set.of(), Set.of(), Set.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "Асель Омарова, Омаров Нурлан, Омарова – Омаров",
        "Нұрлан Омаров, Серік Омаров, Омаров",
        "Әсел Өтегенова, Утегенов Б., Өтегенова – Утегенов",
        "Қайрат Тұрсынов, Турсунова Ж., ",
        "Қайрат Тұрсынов, Турсынова Ж., Тұрсынов – Турсынова",
        "Жанар Мұқанова, Муканов Ержан Болатович, Мұқанова – Муканов",
        "Ғалия Ғабдуллина, Габдуллин Ринат, Ғабдуллина – Габдуллин",
        "Һәкім Һасанов, Хасанова Ләйлә, Һасанов – Хасанова",
        "Сәуле Жұмабаева, Zhumabayev Askar, Жұмабаева – Zhumabayev",
        "Askhat Jumabaev, Жумабаева Айша, Jumabaev – Жумабаева",
        "Серік Әлиев, Aliyeva Aigerim, Әлиев – Aliyeva",
        "Алексей Королёв, Королева Ольга, Королёв – Королева",
        "Айсұлу Дөненбай, Дуненбаева Мөлдір, Дөненбай – Дуненбаева",
        "Айсұлу Дөненбай, Доненбаева Мөлдір, Дөненбай – Доненбаева",
        "Перизат Нұржау, Ерлан Нуржау, Нұржау – Нуржау",
        "Анна Вишневская, Вишневский Пётр, Вишневская – Вишневский",
        "Ринат Сафин, Сафина Гүлназ, Сафин – Сафина",
        "Асқар Төлегенов Маратұлы, Дина Тулегенова, Төлегенов – Тулегенова",
        "Асқар Төлегенов Маратұлы, Толегенова Дина Мараткызы, Төлегенов – Толегенова",
        // What must not agree:
        "Дина Ермекова, Дина Өтепова, ",
        "Мәдина Ибраева, Мадина Сафина, ",
        "Мадина Ким, Мадина Ли, ",
        "Ерлан Серікұлы, Айгүл Серікқызы, ",
        "Ерлан Серік ұлы, Айгүл Серік қызы Ахмет, ",
        "Иван Петрович Сидоров, Олег Петрович Белов, ",
        "Омар Сәрсенов, Асель Омарова, ",
        "Ли Ов, Ли Ова, ",
        "house-4f1d, house-4f1d, "
    })
    void surnamesAgreeWithoutTheirEndingsAndInBothScripts(String juror, String applicant, String agreed) {
        assertThat(Resemblance.of(named(juror), named(applicant), false))
                .extracting(Sign::agreed)
                .isEqualTo(agreed == null ? List.of() : List.of(agreed));
    }

    @ParameterizedTest
    @CsvSource({
        "+77012345678, 8 701 234 56 78, true",
        "+77012345678, 7012345678, true",
        "+77012345678, +7 (701) 234-56-79, false",
        "12345, 12345, false"
    })
    void phonesAgreeHoweverTheyAreWritten(String juror, String applicant, boolean agree) {
        assertThat(Resemblance.of(calledAt(juror), calledAt(applicant), false)).hasSize(agree ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ТОО «Батыр Жылыжай», \"Батыр жылыжай\" ЖШС, true",
        "«Ақшұқыр аналары», ОО Акшукыр аналары, true",
        "ИП Омаров, ЖК Омаров, true",
        "ТОО Батыр, ТОО Тұран, false",
        "ТОО, ЖШС, false"
    })
    void organisationsAgreeWithoutTheirLegalForm(String juror, String applicant, boolean agree) {
        assertThat(Resemblance.of(of(juror), of(applicant), false)).hasSize(agree ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ақшұқыр ауылы, Абай көшесі, 12-үй', 'с. Акшукыр, ул. Абая, д. 12', false",
        "'Ақшұқыр ауылы, Абай көшесі, 12-үй', 'с. Акшукыр, ул. Абай, д. 12', true",
        "'ул. Абай, 12', 'ул. Абай, 14', false",
        "'Ақшұқыр', 'Акшукыр', false"
    })
    void addressesAgreeByStreetAndHouse(String juror, String applicant, boolean agree) {
        assertThat(Resemblance.of(at(juror), at(applicant), false)).hasSize(agree ? 1 : 0);
    }

    @Test
    void ofNumbersOnlyTheEndIsShown() {
        Person one = new Person(null, Set.of("87012345678"), "800515100126", Set.of(), Set.of(), Set.of());
        Person other = new Person(null, Set.of("+77012345678"), "800515100126", Set.of(), Set.of(), Set.of());
        assertThat(Resemblance.of(one, other, false))
                .containsExactly(new Sign(Sign.Kind.NUMBER, "…26"), new Sign(Sign.Kind.PHONE, "…78"));
    }

    @Test
    void livingInTheSamePlaceCountsOnlyWhereTheCallSaysSo() {
        Person one = new Person("Дина Ермекова", Set.of(), null, Set.of(), Set.of("475233100"), Set.of());
        Person other = new Person("Әлия Нұрбекова", Set.of(), null, Set.of(), Set.of("475233100"), Set.of());
        assertThat(Resemblance.of(one, other, false)).isEmpty();
        assertThat(Resemblance.of(one, other, true)).extracting(Sign::kind).containsExactly(Sign.Kind.SETTLEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'Член жюри Дина Ермекова — моя тётя', true",
        "'Ермековты танимын', false",
        "'Знаю Yermekov Асхата', false",
        "'Ермеков Асхат, двоюродный брат', true",
        "'Никого не знаю, брат моряк', false"
    })
    void somebodyIsNamedByTheSurnameInAnyOfItsForms(String text, boolean isNamed) {
        assertThat(named("Дина Ермекова").isNamedIn(text)).isEqualTo(isNamed);
    }

    @Test
    void whatIsNotKnownAgreesWithNothing() {
        assertThat(Resemblance.of(named(null), named(null), true)).isEmpty();
    }
}
