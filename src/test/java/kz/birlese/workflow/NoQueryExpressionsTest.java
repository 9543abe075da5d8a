package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.birlese.HouseTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;

class NoQueryExpressionsTest extends HouseTest {

    private static final String MARK = "birlese.expression.ran";
    private static final String EXPRESSION = "${''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + "''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')}";

    @Test
    void anExpressionInAnOrBranchIsRefusedAndNeverRuns() {
        var query = tasks.createTaskQuery().or().dueAfterExpression(EXPRESSION).endOr();
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
        assertThat(System.getProperty(MARK)).isNull();
    }

    @Test
    void anExpressionInAPlainQueryIsRefused() {
        var query = tasks.createTaskQuery().taskAssigneeExpression(EXPRESSION);
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
        assertThat(System.getProperty(MARK)).isNull();
    }
}
