package org.nhshdx.tenant.charter.principle;

import java.util.function.Function;
import org.nhshdx.core.event.EventFacts;

/** A principle that hangs on one question with yes for an answer. */
abstract class YesOrNo extends Promise implements FactsPrinciple {

    private final Function<EventFacts, Boolean> question;
    private final String yes;
    private final String no;
    private final String advice;

    YesOrNo(String id, String statement, String reason, Function<EventFacts, Boolean> question, Answers answers) {
        super(id, Check.AUTO, statement, reason);
        this.question = question;
        this.yes = answers.yes;
        this.no = answers.no;
        this.advice = answers.advice;
    }

    /** What to say when the answer is yes, when it is no, and how to turn a no into a yes. */
    record Answers(String yes, String no, String advice) {}

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var answer = question.apply(subject.event());
        if (answer == null) {
            return Verdict.unanswered(advice);
        }
        return answer ? Verdict.kept(yes) : Verdict.broken(no, advice);
    }
}
