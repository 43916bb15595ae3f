using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>What marks how far an import came: a filter by the moment of change, or nothing.</summary>
internal static class ProgressGuess
{
    private static readonly ImmutableArray<string> Filters =
    [
        "updated_since",
        "updated_after",
        "updated_at_min",
        "updated_at_gte",
        "updated_at_from",
        "updated_at_start",
        "updated_from",
        "updated_min",
        "min_updated_at",
        "modified_since",
        "modified_after",
        "modified_at_start",
        "modified_at_min",
        "modified_from",
        "date_modified_min",
        "min_date_modified",
        "last_modified_after",
        "last_modified_since",
        "last_updated_after",
        "last_updated_since",
        "changed_since",
        "changed_after",
        "updated_date_from",
        "if_modified_since",
    ];

    public static Annotated<Progress> Of(Operation list, SchemaView record)
    {
        IOpenApiParameter? filter = list
            .Parameters.Where(parameter =>
                (parameter.In is ParameterLocation.Query || IsIsoHeader(parameter))
                && Filters.Contains(NameWords.Of(parameter.Name!))
                && Texts.Line.Allows(parameter.Name!)
            )
            .FirstOrDefault();
        Member? change = MomentNames.Change(record);
        return filter is null || change is null ? Full(filter, change) : Since(filter, change);
    }

    // Without that format it would be a date as HTTP writes it, which no blueprint says.
    private static bool IsIsoHeader(IOpenApiParameter parameter) =>
        parameter.In is ParameterLocation.Header && parameter.Schema?.Format == "date-time";

    private static Annotated<Progress> Since(IOpenApiParameter filter, Member change)
    {
        bool isHeader = filter.In is ParameterLocation.Header;
        return new Annotated<Progress>(
            new Progress
            {
                Mode = ProgressMode.ModifiedSince,
                Parameter = filter.Name,
                Field = change.Name,
                Place = isHeader ? FilterPlace.Header : FilterPlace.Query,
                Format = isHeader ? MomentFormat.Utc : FormatOf(filter),
            },
            "likely: whether the moment itself is included isn't told, so each window overlaps the last"
        );
    }

    private static MomentFormat FormatOf(IOpenApiParameter filter) =>
        filter.Schema is { } schema && SchemaReading.Of(schema).Kind is SchemaKind.Whole
            ? MomentFormat.Unix
            : MomentFormat.Iso;

    private static Annotated<Progress> Full(IOpenApiParameter? filter, Member? change) =>
        new(
            new Progress { Mode = ProgressMode.Full },
            (filter, change) switch
            {
                (null, _) =>
                    "certain: no filter by modification is told, so everything is read each time",
                _ =>
                    "certain: no member tells when a record changed, so everything is read each time",
            }
        );
}
