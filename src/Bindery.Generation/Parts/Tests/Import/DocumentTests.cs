using Bindery.Blueprints;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Of a record with lines: they come with it, once, and make the platform's total.</summary>
internal static class DocumentTests
{
    public static PythonSource Of(EntityContext document) =>
        document.Entity.Children.FirstOrDefault(child => child.OdooField is not null) is { } child
            ? PythonSource.Paragraphs(Lines(document, child), Amounts(document))
            : PythonSource.Empty;

    private static PythonSource Lines(EntityContext document, ChildEntity child)
    {
        PythonName lines = PythonName.Of(child.OdooField!);
        PythonLiteral key = PythonLiteral.Of(LineField.NameOf(document.Connector.Names));
        return PythonSource.Of(
            $"""
            def test_lines_come_once(self):
                {Sync(document)}
                {Sync(document)}
                lines = self.imported().{lines}.filtered({key})
                self.assertEqual(lines.mapped({key}), [{PythonLiteral.Of(
                SampleKeys.Of(document.Connector.Blueprint, child.Name).ToString()
            )}])
            """
        );
    }

    private static PythonSource Amounts(EntityContext document) =>
        document.Entity.Totals is null
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def test_amounts_are_those_of_the_platform(self):
                    {Sync(document)}
                    record = self.imported()
                    self.assertEqual(record.amount_total, {PythonLiteral.Of(
                    Number.Short(OrderFigures.Of(document.Entity).Total)
                )})
                    self.assertFalse(record.sync_message)
                """
            );

    private static PythonSource Sync(EntityContext document) =>
        PythonSource.Of($"self.{TestNames.Sync(document)}({TestNames.Sample(document.Entity)})");
}
