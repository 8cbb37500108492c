package org.riskcatalog.web.security;

import jakarta.servlet.DispatcherType;
import java.util.function.Predicate;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sign-in by form, sessions and strict headers for all pages. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** No inline script or style, nothing from elsewhere, nobody frames us. */
    static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** No database keeps a NUL; who sends one is no browser. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            PasswordSignIn signIn,
            SignInFailed failed,
            WelcomeBack welcome,
            Refused refused,
            KnownSessions sessions,
            Actors actors,
            Environment environment)
            throws Exception {
        var demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        welcome.setRequestCache(asked);
        return http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(requests -> rules(requests, actors, demonstration))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(welcome).failureHandler(failed))
                .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("JSESSIONID", LateForms.COOKIE))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(refused))
                .headers(PageSecurity::headers)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Actors actors,
            boolean demonstration) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(ListedRoutes.OPEN)
                .permitAll()
                .requestMatchers(ListedRoutes.SIGNED_IN)
                .access(actor(actors, actor -> true))
                .requestMatchers(ListedRoutes.ADMINISTRATION)
                .access(actor(actors, actor -> actor.is(Role.ADMIN)))
                .requestMatchers(ListedRoutes.DEMONSTRATION)
                .access(actor(actors, actor -> demonstration))
                .anyRequest()
                .denyAll();
    }

    /** Asked afresh at each request, so that an ended mandate opens nothing. */
    private static AuthorizationManager<RequestAuthorizationContext> actor(Actors actors, Predicate<Actor> rule) {
        return (authentication, request) ->
                new AuthorizationDecision(actors.current().filter(rule).isPresent());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                // Our own forms must name their origin, or a late one could not be told from a stranger's.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
