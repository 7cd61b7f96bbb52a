package org.nhshdx.tenant.charter.principle;

import java.util.Set;

/** What every principle carries, whatever it is about. */
abstract class Promise implements Principle {

    private final String id;
    private final Check check;
    private final Sentence statement;
    private final String reason;

    Promise(String id, Check check, String statement, String reason) {
        this.id = id;
        this.check = check;
        this.statement = new Sentence(statement);
        this.reason = reason;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public Set<About> about() {
        return Set.of(About.EVENT);
    }

    @Override
    public final Check check() {
        return check;
    }

    @Override
    public final Sentence statement() {
        return statement;
    }

    @Override
    public final String reason() {
        return reason;
    }
}
