package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void everyKazakhLetterSoundsLikeItsRussianNeighbour() {
        assertThat(Folding.fold("ӘҒҚҢӨҰҮҺІ әғқңөұүһі")).isEqualTo(Folding.fold("агкноууХи агкноуухи"));
    }

    @Test
    void whatPeopleTypeFoldsToWhatIsWritten() {
        assertThat(Folding.fold("Қызылтөбе"))
                .isEqualTo(Folding.fold("КЫЗЫЛТОБЕ"))
                .isEqualTo(Folding.fold(" кызылтобе "));
    }

    @Test
    void everyLatinSpellingInUseIsUnderstood() {
        assertThat(List.of("Жаңаөзен", "Zhanaozen", "Janaozen", "JAŃAÖZEN"))
                .extracting(Folding::fold)
                .containsOnly("janaozen");
        assertThat(List.of("Маңғыстау", "Мангистау", "Mangystau", "Mangystaw", "Mañğystau"))
                .extracting(Folding::fold)
                .containsOnly("mangistau");
        assertThat(List.of("Шетпе", "Shetpe", "Şetpe"))
                .extracting(Folding::fold)
                .containsOnly("setpe");
        assertThat(List.of("Құрық", "Quryq", "Kuryk")).extracting(Folding::fold).containsOnly("kurik");
        assertThat(List.of("Тұщыбек", "Tushchybek", "Тущыбек"))
                .extracting(Folding::fold)
                .containsOnly("tusibek");
        assertThat(List.of("Ахмет", "Akhmet", "Axmet"))
                .extracting(Folding::fold)
                .containsOnly("ahmet");
    }

    @Test
    void numbersStayAsTheyAre() {
        assertThat(Folding.fold("SU-2026-01/007")).isEqualTo("su-2026-01/007");
    }

    @Test
    void accentsOfOtherScriptsDoNotCount() {
        assertThat(Folding.fold("Şevçenko")).isEqualTo("sevcenko");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.fold(null)).isEmpty();
    }
}
