package org.riskcatalog.people;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 46 MiB, one pass, one lane (OWASP Password Storage Cheat Sheet). */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 46 * 1024;
    private static final int PASSES = 1;

    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder argon2id() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    }
}
