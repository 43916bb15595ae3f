using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary>What a second export sends: nothing, or what has changed since the first.</summary>
internal static class ExportTwice
{
    private const string Other = "Something “else”";

    public static PythonSource Unchanged(EntityContext entity, Endpoint create) =>
        PythonSource.Of(
            $"""
            def test_sends_once_what_has_not_changed(self):
                self.export()
                self.export()
                {PythonSource.Lines(
                PythonSource.Of($"self.assertEqual(len(self.sent({Creation(create)})), 1)"),
                entity.Entity.Endpoints.Update is { } update && !IsSame(create, update)
                    ? TestStatement.False(Updates(entity, update))
                    : PythonSource.Empty
            )}
            """
        );

    /// <summary>Nothing where the platform takes no change, or nothing that is sent is a text.</summary>
    public static PythonSource Changed(
        EntityContext entity,
        Endpoint create,
        ImmutableArray<SentField> fields
    )
    {
        SentField? field = fields
            .Where(field => field.Here is string && Equals(field.Here, field.There))
            .OrderBy(field => field.Odoo == "name" ? 0 : 1)
            .FirstOrDefault();
        if (field is null || entity.Entity.Endpoints.Update is not { } update)
        {
            return PythonSource.Empty;
        }

        PythonSource first = IsSame(create, update)
            ? PythonSource.Empty
            : PythonSource.Of($"self.assertEqual(len(self.sent({Creation(create)})), 1)");
        return PythonSource.Of(
            $"""
            def test_sends_a_change(self):
                self.export()
                self.record_here.{DeliveryHere.Path(field.Odoo)} = {PythonLiteral.Of(Other)}
                self.export()
                {first}
                payload = {Updates(entity, update)}[{PythonLiteral.Of(IsSame(create, update) ? -1m : 0m)}]
                {TestStatement.Equal(
                PythonSource.Of($"payload{Subscript.Of(field.Path)}"),
                PythonLiteral.Of(Other)
            )}
            """
        );
    }

    // One address takes new records and changed ones.
    private static bool IsSame(Endpoint create, Endpoint update) =>
        create.Method == update.Method && create.Path == update.Path;

    private static PythonSource Creation(Endpoint create) =>
        PythonSource.Of($"{PythonLiteral.Of(create.Method)}, {PythonLiteral.Of(create.Path)}");

    private static PythonSource Updates(EntityContext entity, Endpoint update) =>
        PythonSource.Of(
            $"self.sent({PythonLiteral.Of(update.Method)}, {PythonLiteral.Of(ExportCalls.PathOf(entity, update))})"
        );
}
