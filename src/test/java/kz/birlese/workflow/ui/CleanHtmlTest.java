package kz.birlese.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>steal()</script>",
                "<p onclick=\"steal()\">x</p>",
                "<a href=\"javascript:steal()\">x</a>",
                "<a href=\"  java\nscript:steal()\">x</a>",
                "<img src=x onerror=steal()>",
                "<svg onload=steal()></svg>",
                "<iframe src=\"https://steal()\"></iframe>",
                "<object data=\"steal()\"></object>",
                "<style>p{background:url(steal())}</style>",
                "<p style=\"background:url(steal())\">x</p>",
                "<form action=\"steal()\"><input name=\"steal()\"></form>",
                "<meta http-equiv=refresh content=\"0;url=steal()\">",
                "<base href=\"https://steal()/\">",
                "<link rel=stylesheet href=\"https://steal()/\">",
                "<math><mtext><table><mglyph><style><img src=x onerror=steal()>",
                "<a href=\"data:text/html,<script>steal()</script>\">x</a>"
            })
    void whatRunsStylesFramesOrSendsIsGone(String html) {
        assertThat(CleanHtml.of(html)).doesNotContain("steal()", "<img", "<form", "<style", "<iframe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        /files/0b9e8a52-0000-4000-8000-000000000000/shown | true
        /look/flag.png                                    | true
        data:image/png;base64,AAAA                        | true
        data:text/html,x                                  | false
        https://elsewhere.example/a.png                   | false
        http://elsewhere.example/a.png                    | false
        //elsewhere.example/a.png                         | false
        /logout                                           | false
        /files/../logout                                  | false
        /\\elsewhere.example/a.png                        | false
        """)
    void picturesComeFromThisHouseOrLieInTheForm(String source, boolean shown) {
        assertThat(CleanHtml.mayShow(source)).isEqualTo(shown);
        assertThat(CleanHtml.of("<img src=\"" + source + "\" alt=\"a\">").contains("<img"))
                .isEqualTo(shown);
    }

    @Test
    void inPlaceOfAPictureElsewhereThereIsALink() {
        assertThat(CleanHtml.of("<img src=\"https://elsewhere.example/a.png\" alt=\"The team\">"))
                .contains("<a href=\"https://elsewhere.example/a.png\"", ">The team</a>")
                .doesNotContain("src=");
    }

    @Test
    void headingsFollowThatOfThePageLevelByLevel() {
        assertThat(CleanHtml.of("<h1>a</h1><h4>b</h4><h1>c</h1>")).isEqualTo("<h2>a</h2><h3>b</h3><h2>c</h2>");
    }

    @Test
    void wordsListsAndTablesStay() {
        String html =
                "<p>a <b>b</b> <i>c</i></p><ul><li>d</li></ul><table><tbody><tr><td>e</td></tr></tbody></table><hr>";
        assertThat(CleanHtml.of(html)).isEqualTo(html);
    }
}
