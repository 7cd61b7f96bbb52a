package org.nhshdx.tenant.permission;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.IndexView;

/** Completes the API's description by the permission table: which deeds need a token, and an address's variables. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedDeeds implements OASFilter {
    private static final String TOKEN = "token";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final DeedsByAddress deeds;

    public DescribedDeeds(IndexView index) {
        this.deeds = DeedsByAddress.in(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.addServer(OASFactory.createServer().url("/").description("This one"));
        description.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String address, PathItem item) {
        VARIABLE.matcher(address).results().map(found -> found.group(1)).forEach(name -> declare(name, item));
        item.getOperations().forEach((method, operation) -> {
            operation.setSecurity(List.of());
            Optional<Verb> verb = deeds.at(method.name(), address);
            verb.filter(deed -> !deed.may().contains(Who.ANYONE)).ifPresent(deed -> demandToken(operation));
        });
    }

    /** The chapter's place is the gate's to read, so most endpoints don't take it as a parameter of theirs. */
    private static void declare(String name, PathItem item) {
        Parameter variable = OASFactory.createParameter().name(name).in(In.PATH).required(true)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
        item.getOperations().values().stream()
                .filter(operation -> !isDeclared(name, operation))
                .forEach(operation -> operation.addParameter(variable));
    }

    private static boolean isDeclared(String name, Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .anyMatch(one -> one.getIn() == In.PATH && name.equals(one.getName()));
    }

    private static void demandToken(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        answer(operation, "401", "There is no good token");
        answer(operation, "403", "It isn't yours to do");
    }

    private static void answer(Operation operation, String status, String meaning) {
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(meaning));
    }
}
