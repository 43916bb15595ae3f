using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Has the platform answer with the sample of an entity when it is asked for by its id.</summary>
internal static class RecordAnswer
{
    /// <summary>Nothing where the platform hands out no single record.</summary>
    public static PythonSource Of(Blueprint blueprint, Entity entity) =>
        entity.Endpoints switch
        {
            { Read: { } read } => TestStatement.Call(
                PythonSource.Of($"self.answer"),
                PythonLiteral.Of("GET"),
                PythonLiteral.Of(Path(read, blueprint, entity)),
                SampleBody
                    .Of(read.Envelope, PythonGroup.Leaf(TestNames.Sample(entity)))
                    .ToSource(TestStatement.Indent)
            ),
            { List: { ShowsOne: true } list } => ListAnswer.Answer(
                list,
                PythonSource.Of($"[{TestNames.Sample(entity)}]")
            ),
            _ => PythonSource.Empty,
        };

    /// <summary>Each of the test's records, where the list is brief.</summary>
    public static PythonSource OfEach(Entity entity)
    {
        // The colons between the parts of a key are encoded.
        string parts = string.Join("%%3A", entity.Key.External.Select(_ => "%s"));
        PythonLiteral path = PythonLiteral.Of(
            entity
                .Endpoints.Read!.Path.Replace("%", "%%", StringComparison.Ordinal)
                .Replace("{id}", parts, StringComparison.Ordinal)
        );
        PythonSource keys = PythonSource.Join(
            ", ",
            entity.Key.External.Select(key => PythonSource.Of($"record{Subscript.Of(key)}"))
        );
        return PythonSource.Of(
            $"""
            for record in records:
                path = {path} % {(entity.Key.External.Length > 1 ? PythonSource.Of($"({keys})") : keys)}
                self.answers.pop(("GET", path), None)
                {TestStatement.Call(
                PythonSource.Of($"self.answer"),
                PythonLiteral.Of("GET"),
                PythonSource.Of($"path"),
                SampleBody
                    .Of(
                        entity.Endpoints.Read.Envelope,
                        PythonGroup.Leaf(PythonSource.Of($"record"))
                    )
                    .ToSource(TestStatement.Indent + 4)
            )}
            """
        );
    }

    // A key of several parts is one step of the path, with its colons encoded.
    private static string Path(Endpoint read, Blueprint blueprint, Entity entity) =>
        read.Path.Replace(
            "{id}",
            Uri.EscapeDataString(SampleKeys.TextOf(blueprint, entity)),
            StringComparison.Ordinal
        );
}
