using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Has the platform answer with the sample of an entity when it is asked for by its id.</summary>
internal static class RecordAnswer
{
    /// <summary>Nothing where the platform hands out no single record.</summary>
    public static PythonSource Of(Blueprint blueprint, Entity entity) =>
        entity.Endpoints.Read is not { } read
            ? PythonSource.Empty
            : TestStatement.Call(
                PythonSource.Of($"self.answer"),
                PythonLiteral.Of("GET"),
                PythonLiteral.Of(Path(read, blueprint, entity)),
                SampleBody
                    .Of(read.Envelope, PythonGroup.Leaf(TestNames.Sample(entity)))
                    .ToSource(TestStatement.Indent)
            );

    // A key of several parts is one step of the path, with its colons encoded.
    private static string Path(Endpoint read, Blueprint blueprint, Entity entity) =>
        read.Path.Replace(
            "{id}",
            Uri.EscapeDataString(SampleKeys.TextOf(blueprint, entity)),
            StringComparison.Ordinal
        );
}
