package dk.samspil.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Refuses a thread a second connection of a pool while it has one in hand.
///
/// As many requests as the pool has connections, each waiting for its second one, would wait for each other until they
/// time out; with few readers that is never seen.
final class OneConnectionAtATime implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Watched(pool) : bean;
    }

    private static final class Watched extends DelegatingDataSource {
        private final ThreadLocal<Boolean> inHand = ThreadLocal.withInitial(() -> false);

        private Watched(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (inHand.get()) {
                throw new IllegalStateException(
                        "A second connection with one in hand: read the rows first, then ask for what belongs to them.");
            }
            Connection connection = super.getConnection();
            inHand.set(true);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            inHand.set(false);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
