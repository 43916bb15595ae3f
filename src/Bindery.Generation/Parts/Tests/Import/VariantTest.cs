using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>That what comes inside a record is imported with it, with a binding of its own.</summary>
internal static class VariantTest
{
    public static PythonSource Of(EntityContext entity, ChildEntity child, JsonObject sample)
    {
        PythonName record = PythonName.Of(WordCase.ToSnake(child.Name));
        JsonNode part = SamplePath.Read(sample, $"{child.Path}[0]")!;
        FieldAssertion assertion = new(record, child.OdooModel, part);
        string id = SampleKeys.Of(entity.Connector.Blueprint, child.Name).ToString();
        return PythonSource.Of(
            $"""
            def {PythonName.Of($"test_imports_its_{record}")}(self):
                self.{TestNames.Sync(entity)}({TestNames.Sample(entity.Entity)})
                {TestStatement.Call(
                PythonSource.Of($"{record} = self.binding"),
                PythonLiteral.Of(entity.Connector.Names.Of(child).BindingModel),
                PythonLiteral.Of(id)
            )}
                {PythonSource.Lines(
                child.Fields.Select(assertion.Of).Prepend(Owner(record, child))
            )}
            """
        );
    }

    private static PythonSource Owner(PythonName record, ChildEntity child) =>
        child.Kind == EntityKind.Variant
            ? PythonSource.Of(
                $"self.assertEqual({record}.product_tmpl_id, self.imported().odoo_id)"
            )
            : PythonSource.Of($"self.assertTrue({record})");
}
