using System.Collections.Immutable;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>How records are sent; nothing where none are.</summary>
internal static class ExportSection
{
    public static MarkdownSource Of(ConnectorContext connector)
    {
        ImmutableArray<string> plurals =
        [
            .. connector
                .Entities.Where(entity => entity.IsExported)
                .Select(entity => WordCase.ToWords(entity.Names.Plural)),
        ];
        return plurals.IsEmpty
            ? MarkdownSource.Empty
            : MarkdownSource.Of(
                $"""
                ## Export

                Choose {MarkdownText.Of(
                    string.Join(" or ", plurals)
                )} in a list and press *Action > Export to Connectors*.
                Each record is a job; what has not changed since it was last sent is not sent
                again. A record whose link says *No Export* is left alone.
                """
            );
    }
}
