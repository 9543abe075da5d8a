package kz.birlese.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WayInLimits.class, AssistanceSettings.class})
class SecurityRules {

    /** Plain pages that everybody may read, and what they are drawn with. */
    private static final RequestMatcher PUBLIC_PAGES = anyOf(
            "/",
            "/calendar/*.ics",
            "/calls/**",
            "/eligibility/**",
            "/goals/**",
            "/issues/**",
            "/results/**",
            "/status/**",
            "/plans/*/*",
            "/programme",
            "/villages/**",
            "/error");

    /** What visitors write without signing in: there is no session whose rights another site could borrow. */
    private static final RequestMatcher OPEN_LETTER_BOXES = anyOf("/villages/*/raise");

    private static final RequestMatcher PUBLIC_FILES =
            anyOf("/static/**", "/look/**", "/webjars/**", "/favicon.ico", "/actuator/health");

    /** Plain pages carry no script. */
    private static final String PLAIN_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** Vaadin starts from inline scripts and evaluates what the server sends; nothing comes from elsewhere. */
    private static final String SCREEN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** Counts every letter of a long Cyrillic password; bcrypt would stop at the 36th. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain wayIn(HttpSecurity http, PasswordCheck passwords, ReachOfToday reach) throws Exception {
        http.authenticationProvider(passwords)
                .addFilterAfter(reach, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(PUBLIC_PAGES, PUBLIC_FILES).permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(OPEN_LETTER_BOXES))
                .headers(SecurityRules::writeHeaders)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("login", "/")
                        .defaultSuccessUrl("/tasks")
                        .anyRequest(AuthorizedUrl::authenticated))
                // After Vaadin has named our page; before, Spring would put its own in front of it.
                .formLogin(login -> login.failureHandler(new WayInRefused()));
        return http.build();
    }

    private static void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter(
                        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"))
                .addHeaderWriter(policy(PUBLIC_PAGES, PLAIN_POLICY))
                .addHeaderWriter(policy(new NegatedRequestMatcher(PUBLIC_PAGES), SCREEN_POLICY));
    }

    private static DelegatingRequestMatcherHeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(
                where, new StaticHeadersWriter("Content-Security-Policy", policy));
    }

    private static RequestMatcher anyOf(String... patterns) {
        RequestMatcher[] matchers = new RequestMatcher[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            matchers[i] = PathPatternRequestMatcher.withDefaults().matcher(patterns[i]);
        }
        return new OrRequestMatcher(matchers);
    }
}
