package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** FEEL in forms, evaluated by the engine's own interpreter and clock. */
@Component
public class Feel {

    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    /** The two that give other results in browsers than here; a form must mean the same wherever it is shown. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\bdecimal\\s*\\(|\\bis\\s+defined\\s*\\(");

    private final FeelEngineApi engine;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    Feel(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
                .withClock(new FeelEngineClock() {
                    @Override
                    public ZonedDateTime getCurrentTime() {
                        return ZonedDateTime.now(clock);
                    }
                })
                .build();
    }

    /** Whether the property is FEEL and no plain value. */
    static boolean isFeel(Object property) {
        return property instanceof String text && text.startsWith("=");
    }

    /** Throws {@link IllegalArgumentException} when the expression does not parse or means different things elsewhere. */
    void requireSound(String expression) {
        if (AMBIGUOUS.matcher(TEXT.matcher(expression).replaceAll("\"\"")).find()) {
            throw new IllegalArgumentException("decimal() and is defined() differ between engines: " + expression);
        }
        parsed(expression);
    }

    /**
     * The value in the scope; null when it is null or cannot be told. Numbers are BigDecimal.
     *
     * @param expression with or without its leading {@code =}
     */
    public Object evaluate(String expression, Map<String, Object> scope) {
        EvaluationResult result = engine.evaluate(parsed(expression), scope);
        return result.isSuccess() ? plain(result.result()) : null;
    }

    /** Whether the property is true: as it stands or, when it is FEEL, in the scope. */
    boolean holds(Object property, Map<String, Object> scope) {
        return Boolean.TRUE.equals(isFeel(property) ? evaluate((String) property, scope) : property);
    }

    private ParsedExpression parsed(String expression) {
        return parsed.computeIfAbsent(expression, this::parse);
    }

    private ParsedExpression parse(String expression) {
        ParseResult result = engine.parseExpression(isFeel(expression) ? expression.substring(1) : expression);
        if (!result.isSuccess()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        return result.parsedExpression();
    }

    /** A copy that the interpreter understands: text, numbers, truth, dates, lists and maps; the rest as text. */
    static Object plain(Object value) {
        if (value == null || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof LocalTime) {
            return value;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(plain(inner)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) -> copy.put(String.valueOf(name), plain(inner)));
            return copy;
        }
        return value.toString();
    }
}
