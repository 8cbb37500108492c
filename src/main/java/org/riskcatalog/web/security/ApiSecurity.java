package org.riskcatalog.web.security;

import org.riskcatalog.members.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The JSON face: no session, no cookie, and so no forgery to guard against. HTTP Basic, in the demonstration only. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http, VerifiedRecently verified, ApiRefused refused, Actors actors, Environment environment)
            throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs.yaml")
                .authenticationManager(new ProviderManager(verified))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(headers -> headers.contentSecurityPolicy(
                        content -> content.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                // The description too: whoever may send nothing has no use for knowing what could be sent.
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((authentication, request) ->
                                new AuthorizationDecision(actors.current().isPresent())));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(refused));
        }
        return http.build();
    }
}
