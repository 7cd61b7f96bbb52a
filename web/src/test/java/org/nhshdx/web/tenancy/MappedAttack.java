package org.nhshdx.web.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.Session;

/** What somebody might try on a row through the mapping; each answers whether it touched it. */
enum MappedAttack {
    QUERY {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return !session.createQuery("select e from " + entity.getSimpleName() + " e where e.id = :id", Object.class)
                    .setParameter("id", id).getResultList().isEmpty();
        }
    },
    COUNT {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.createQuery("select count(e) from " + entity.getSimpleName() + " e where e.id = :id", Long.class)
                    .setParameter("id", id).getSingleResult() > 0;
        }
    },
    BY_KEY {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.find(entity, id) != null;
        }
    },
    BY_KEY_LOCKED {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.find(entity, id, LockModeType.PESSIMISTIC_WRITE) != null;
        }
    },
    BY_SEVERAL_KEYS {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.unwrap(Session.class).byMultipleIds(entity).multiLoad(id).get(0) != null;
        }
    },
    BULK_UPDATE {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.createQuery("update " + entity.getSimpleName() + " e set e.chapterId = e.chapterId where e.id = :id")
                    .setParameter("id", id).executeUpdate() > 0;
        }
    },
    BULK_DELETE {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return session.createQuery("delete from " + entity.getSimpleName() + " e where e.id = :id")
                    .setParameter("id", id).executeUpdate() > 0;
        }
    },
    NATIVE_QUERY {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            return !session.createNativeQuery("select * from " + Mapping.tableOf(entity) + " where id = :id", entity)
                    .setParameter("id", id).getResultList().isEmpty();
        }
    },
    QUERY_WITHOUT_FILTER {
        @Override
        boolean touches(EntityManager session, Class<?> entity, UUID id) {
            session.unwrap(Session.class).disableFilter("chapter");
            return QUERY.touches(session, entity, id);
        }
    };

    abstract boolean touches(EntityManager session, Class<?> entity, UUID id);

    /** Whether other rows of the same chapter may stand in its way. */
    boolean deletes() {
        return this == BULK_DELETE;
    }

    /** Whether Hibernate's filter has no part in it, so that only the database can refuse. */
    boolean passesTheFilter() {
        return this == NATIVE_QUERY || this == QUERY_WITHOUT_FILTER;
    }
}
