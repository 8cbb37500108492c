package org.riskcatalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that a thread sends, the engine's included, since all go through the one data source. Import it
 * into a test: {@code SqlCount.during(() -> page.perform(get("/desk")))}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SqlCount {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** Something that may fail. */
    public interface Work {

        void run() throws Exception;
    }

    /** The statements that the work sent on this thread, in order. */
    public static List<String> during(Work work) throws Exception {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
            return List.copyOf(sent);
        } finally {
            SENT.remove();
        }
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource)
                        ? new Counting(source)
                        : bean;
            }
        };
    }

    private static void note(String sql) {
        var sent = SENT.get();
        if (sent != null) {
            sent.add(sql);
        }
    }

    private static class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection());
        }
    }

    private static Connection counted(Connection connection) {
        return watched(Connection.class, connection, "");
    }

    /** Hands every call through; statements are watched in turn, and each execution is noted. */
    private static <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                SqlCount.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        note(arguments != null && arguments[0] instanceof String given ? given : sql);
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement prepared && target instanceof Connection) {
                            return watched(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
                        }
                        return result instanceof Statement statement && target instanceof Connection
                                ? watched(Statement.class, statement, "")
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
