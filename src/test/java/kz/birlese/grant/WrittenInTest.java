package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import kz.birlese.people.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenInTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KK | Ауылда наубайхана ашып, күн сайын жаңа нан пісіріп сатамыз.
            RU | Открываем в селе пекарню и каждый день продаём свежий хлеб.
            RU | Пекарня в селе Ақшұқыр: печь, витрина, доставка по посёлку и в соседние сёла района, школам и больнице.
            EN | A bakery in the village, with fresh bread every day.
            KK | Қазан
            RU | 2027
            """)
    void theLettersTellTheLanguage(Language language, String text) {
        assertThat(WrittenIn.of(text)).isEqualTo(language);
    }
}
