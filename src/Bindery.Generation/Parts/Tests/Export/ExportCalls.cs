using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary>The methods by which a test exports and sees what was sent.</summary>
internal static class ExportCalls
{
    public static PythonSource Of(EntityContext entity) =>
        PythonSource.Paragraphs(Export(entity), Bound(entity), Sent(entity));

    /// <summary>Has the platform answer a creation or a change with the record as it is there then.</summary>
    public static PythonSource Answer(
        EntityContext entity,
        Endpoint endpoint,
        string path,
        bool isCreation
    )
    {
        PythonSource body = SampleBody
            .Of(Envelope(entity.Entity), PythonGroup.Leaf(TestNames.Sample(entity.Entity)))
            .ToSource(TestStatement.Indent);
        return TestStatement.Call(
            PythonSource.Of($"self.answer"),
            [
                PythonLiteral.Of(endpoint.Method),
                PythonLiteral.Of(path),
                body,
                .. isCreation ? [PythonSource.Of($"status=201")] : Array.Empty<PythonSource>(),
            ]
        );
    }

    public static string PathOf(EntityContext entity, Endpoint update) =>
        update.Path.Replace(
            "{id}",
            Uri.EscapeDataString(SampleKeys.TextOf(entity.Connector.Blueprint, entity.Entity)),
            StringComparison.Ordinal
        );

    private static PythonSource Export(EntityContext entity) =>
        PythonSource.Of(
            $"""
            def export(self):
                backend = self.backend.with_context(queue_job__no_delay=True)
                backend.{PythonName.Of(entity.Names.ExportMethod)}(self.record_here.ids)
            """
        );

    private static PythonSource Bound(EntityContext entity) =>
        PythonSource.Of(
            $"""
            def bound(self):
                return {TestStatement.Call(
                PythonSource.Of($"self.binding"),
                PythonLiteral.Of(entity.Names.BindingModel),
                PythonLiteral.Of(SampleKeys.TextOf(entity.Connector.Blueprint, entity.Entity))
            )}
            """
        );

    private static PythonSource Sent(EntityContext entity)
    {
        PythonSource envelope =
            Has(entity.Entity.Endpoints, BodyStyle.List) ? PythonSource.Of($"[0]")
            : Has(entity.Entity.Endpoints, BodyStyle.Plain) ? PythonSource.Empty
            : Subscript.Of(Envelope(entity.Entity) ?? "");
        return PythonSource.Of(
            $"""
            def sent(self, method, path):
                {Docstring.Of("Return the records in the calls to an endpoint.")}
                return [
                    call.body{envelope}
                    for call in self.calls
                    if call.method == method and call.path.endswith(path)
                ]
            """
        );
    }

    private static string? Envelope(Entity entity) =>
        entity.Endpoints.Read?.Envelope
        ?? entity.Endpoints.Create?.Envelope
        ?? entity.Endpoints.Update?.Envelope;

    private static bool Has(Endpoints endpoints, BodyStyle style) =>
        endpoints.Create?.Body == style || endpoints.Update?.Body == style;
}
