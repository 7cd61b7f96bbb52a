package org.nhshdx.web.tenancy;

import io.quarkus.arc.Arc;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.tenancy.ChapterOwned;

/** What the mapping says beyond the catalogue: which entities a chapter owns, and which documents are lists. */
public final class Mapping {
    private Mapping() {}

    public static List<Class<? extends ChapterOwned>> entities() {
        return Arc.container().instance(EntityManagerFactory.class).get().getMetamodel().getEntities().stream()
                .filter(entity -> ChapterOwned.class.isAssignableFrom(entity.getJavaType()))
                .<Class<? extends ChapterOwned>>map(entity -> entity.getJavaType().asSubclass(ChapterOwned.class))
                .toList();
    }

    public static String tableOf(Class<?> entity) {
        return Optional.ofNullable(entity.getAnnotation(Table.class)).map(Table::name).orElse(snake(entity.getSimpleName()));
    }

    static boolean isList(String table, String column) {
        return entities().stream().filter(entity -> tableOf(entity).equals(table))
                .flatMap(Mapping::fields)
                .anyMatch(field -> columnOf(field).equals(column) && Collection.class.isAssignableFrom(field.getType()));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
    }

    private static String columnOf(Field field) {
        return Optional.ofNullable(field.getAnnotation(Column.class)).map(Column::name).filter(name -> !name.isEmpty())
                .orElse(snake(field.getName()));
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
