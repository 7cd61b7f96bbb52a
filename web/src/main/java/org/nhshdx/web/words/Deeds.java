package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import org.nhshdx.tenant.audit.LogPages.Line;

/** A line of a log as people say it: "signed the charter", "asked for a judgement of the event". */
@TemplateExtension
public final class Deeds {

    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("add", "added"),
            Map.entry("adopt", "adopted"),
            Map.entry("anchor", "wrote down how far it had come:"),
            Map.entry("announce", "announced"),
            Map.entry("answer", "answered the core team about"),
            Map.entry("appeal", "appealed against the decline of"),
            Map.entry("approve", "approved"),
            Map.entry("arrange", "arranged"),
            Map.entry("ask", "asked more about"),
            Map.entry("ask-judgement", "asked for a judgement of"),
            Map.entry("ask-waiver", "asked to waive"),
            Map.entry("bring back", "brought back"),
            Map.entry("call-off", "called off"),
            Map.entry("cancel", "cancelled"),
            Map.entry("change", "changed"),
            Map.entry("change role", "made somebody"),
            Map.entry("clear", "cleared"),
            Map.entry("close", "closed"),
            Map.entry("compare", "compared"),
            Map.entry("confirm-waiver", "confirmed the waiver of"),
            Map.entry("count", "counted"),
            Map.entry("create", "began"),
            Map.entry("decline", "declined"),
            Map.entry("delete", "deleted"),
            Map.entry("dismiss", "dismissed the appeal of"),
            Map.entry("download", "took along"),
            Map.entry("drop", "dropped"),
            Map.entry("edit", "edited"),
            Map.entry("end", "ended"),
            Map.entry("end freeze", "ended the freeze of"),
            Map.entry("end-waiver", "ended the waiver of"),
            Map.entry("erase", "erased the words of"),
            Map.entry("expire", "ended, by the calendar,"),
            Map.entry("export", "took along"),
            Map.entry("find", "saw something to mend on"),
            Map.entry("finish", "finished"),
            Map.entry("freeze", "froze"),
            Map.entry("give back", "gave back"),
            Map.entry("grant", "granted"),
            Map.entry("hand over", "handed over"),
            Map.entry("hold", "marked as held"),
            Map.entry("import", "imported"),
            Map.entry("introduce", "changed what is said of themselves as"),
            Map.entry("invite", "invited somebody as"),
            Map.entry("join", "joined as"),
            Map.entry("judge", "judged"),
            Map.entry("keep", "kept"),
            Map.entry("leave", "left, having been"),
            Map.entry("leave-out", "left a principle out of"),
            Map.entry("lengthen grace", "gave more time to mend"),
            Map.entry("let go", "let go"),
            Map.entry("let lapse", "let go what was found on"),
            Map.entry("let-wait", "let wait"),
            Map.entry("list", "listed"),
            Map.entry("move", "moved"),
            Map.entry("move-principle", "moved a principle in"),
            Map.entry("name", "noted another name of"),
            Map.entry("offer", "offered to hand over"),
            Map.entry("plan", "planned"),
            Map.entry("propose", "proposed for adoption"),
            Map.entry("propose closing", "proposed to close"),
            Map.entry("propose-waiver", "proposed to waive"),
            Map.entry("publish", "published"),
            Map.entry("refuse", "refused"),
            Map.entry("refuse-waiver", "refused to waive"),
            Map.entry("reinstate", "reinstated"),
            Map.entry("remind", "reminded the core team of the"),
            Map.entry("remind organisers", "reminded the organisers of"),
            Map.entry("remove", "removed somebody who was"),
            Map.entry("renew", "renewed"),
            Map.entry("reopen", "reopened"),
            Map.entry("report", "reported"),
            Map.entry("request", "asked to use"),
            Map.entry("revoke", "revoked"),
            Map.entry("save", "saved"),
            Map.entry("search", "searched"),
            Map.entry("see mended", "saw mended what was found on"),
            Map.entry("set-aside", "set aside the judgement of"),
            Map.entry("sign", "signed"),
            Map.entry("start", "started"),
            Map.entry("step aside", "stepped aside from"),
            Map.entry("submit", "submitted"),
            Map.entry("suspend", "suspended"),
            Map.entry("switch off", "switched off"),
            Map.entry("switch on", "switched on again"),
            Map.entry("take", "took"),
            Map.entry("take back closing", "took back the closing of"),
            Map.entry("take over", "took over"),
            Map.entry("take-back", "took back"),
            Map.entry("take-back-version", "took back the proposal of"),
            Map.entry("tell end", "told the organisers what ends with the waiver of"),
            Map.entry("throw-away", "threw away"),
            Map.entry("uphold", "upheld the appeal of"),
            Map.entry("waive", "waived"),
            Map.entry("withdraw", "withdrew"),
            Map.entry("write", "wrote a draft of"));

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("about", "the page, who we are"),
            Map.entry("access", "the page, getting in and around"),
            Map.entry("application", "the application"),
            Map.entry("artwork", "artwork"),
            Map.entry("assets", "brand assets"),
            Map.entry("call", "a call with the core team"),
            Map.entry("chapter", "the chapter"),
            Map.entry("charter", "the charter"),
            Map.entry("charter draft", "the next version of the charter"),
            Map.entry("checklist item", "something on a checklist"),
            Map.entry("conduct", "the page, how we treat each other"),
            Map.entry("day", "the page, what a day is like"),
            Map.entry("event", "the event"),
            Map.entry("food", "the page, food and drink"),
            Map.entry("helper", "helper"),
            Map.entry("invitation", "the invitation"),
            Map.entry("judge", "a judge of an event"),
            Map.entry("lead", "lead organiser"),
            Map.entry("licence", "the licence"),
            Map.entry("log", "the log"),
            Map.entry("offer", "the offer"),
            Map.entry("organiser", "organiser"),
            Map.entry("page", "a public page"),
            Map.entry("photographs", "the page, photographs"),
            Map.entry("waiting change", "a change of the event"));

    private Deeds() {}

    /** Whether this verb has words. */
    static boolean saysHow(String verb) {
        return PAST.containsKey(verb);
    }

    /** What was done to what, in the past tense; a verb that nobody has put into words stands as it is. */
    public static String deed(Line line) {
        return PAST.getOrDefault(line.verb(), line.verb().replace('-', ' ')) + " "
                + ABOUT.getOrDefault(line.about(), line.about());
    }
}
