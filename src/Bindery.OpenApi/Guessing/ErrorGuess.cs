using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Where an answer that reports an error has its message.</summary>
internal static class ErrorGuess
{
    private static readonly ImmutableArray<string> Names =
    [
        "message",
        "error_message",
        "detail",
        "error_description",
        "error",
        "errors",
        "title",
        "description",
    ];

    public static Annotated<ErrorShape> Of(IEnumerable<Operation> operations)
    {
        string? path = operations
            .Select(operation => operation.Failure)
            .Where(schema => schema is not null)
            .Select(schema => SchemaReading.Of(schema!))
            .Select(body =>
                BodyMembers.Find(body, Names, SchemaKind.Text)
                ?? BodyMembers.Find(body, Names, SchemaKind.List)
            )
            .FirstOrDefault(found => found is not null);
        return path is null
            ? new(new ErrorShape(), "guess: the document describes no error")
            : new(
                new ErrorShape { Message = path },
                "likely: by its name in the answers to bad requests"
            );
    }
}
