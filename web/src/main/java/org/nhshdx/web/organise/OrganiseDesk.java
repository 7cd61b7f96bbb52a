package org.nhshdx.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.ChapterReader;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Link;

/** A chapter's desk in this request: whose it is, who looks at it, and what can be reached from anywhere on it. */
@RequestScoped
public class OrganiseDesk {

    @Inject
    ChapterReader reader;

    @Inject
    CurrentChapter current;

    @Inject
    CurrentPerson person;

    private ChapterOnDesk chapter;

    /** The chapter, read once for a request. */
    public ChapterOnDesk chapter() {
        if (chapter == null) {
            chapter = reader.onDesk(asker(), id());
        }
        return chapter;
    }

    /** Which chapter this request is about. */
    public UUID id() {
        return current.id();
    }

    /** Who asks. */
    public Asker asker() {
        return person.asker();
    }

    /** A path on this desk: {@code at("people")} is "/organise/leeds/people". */
    public String at(String part) {
        return part.isEmpty() ? chapter().desk() : chapter().desk() + "/" + part;
    }

    /** The desk with this page on it, standing at the part of its navigation with this path. */
    public Desk page(String title, String part) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("What next", at("")));
        if (!chapter().isPublic()) {
            links.add(new Link("Application", at("application")));
        }
        links.add(new Link("Events", at("events")));
        if (chapter().isPublic()) {
            links.add(new Link("Brand", at("brand")));
        }
        links.add(new Link("People", at("people")));
        links.add(new Link("Page", at("page")));
        links.add(new Link("Assets", at("assets")));
        links.add(new Link("Messages", at("messages")));
        links.add(new Link("Log", at("log")));
        return new Desk(title, chapter().name(), List.copyOf(links), at(part));
    }
}
