using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>That a change there is written here, by the change of one member that is a plain text.</summary>
internal static class ChangedMember
{
    private const string Changed = "Something “else”";
    private const string Later = "2024-06-01T00:00:00Z";

    /// <summary>Nothing for an entity without such a member.</summary>
    public static PythonSource Test(EntityContext entity)
    {
        if (Of(entity.Entity) is not { } field)
        {
            return PythonSource.Empty;
        }

        PythonSource changed = TestStatement.Call(
            PythonSource.Of($"changed = self.record"),
            TestNames.Sample(entity.Entity),
            PythonGroup.Dictionary(Changes(entity, field)).ToSource(TestStatement.Indent + 4, 1)
        );
        PythonName odoo = PythonName.Of(field.Odoo!);
        return PythonSource.Of(
            $"""
            def test_a_change_is_written(self):
                self.{TestNames.Sync(entity)}({TestNames.Sample(entity.Entity)})
                {changed}
                run = self.{TestNames.Sync(entity)}(changed)
                self.assertEqual(run.updated_count, 1)
                self.assertEqual(self.imported().{odoo}, {PythonLiteral.Of(Changed)})
            """
        );
    }

    /// <summary>A member that neither names the record nor finds it, the name before others.</summary>
    public static FieldMapping? Of(Entity entity) =>
        entity
            .Fields.Where(field => IsPlainText(entity, field))
            .OrderBy(field => field.Odoo == "name" ? 0 : 1)
            .FirstOrDefault();

    private static bool IsPlainText(Entity entity, FieldMapping field) =>
        field
            is {
                Odoo: not null,
                Type: FieldType.String,
                Convert: null or Conversion.Text,
                Virtual: false,
                Constant: null
            }
        && field.Direction != Direction.Export
        && field.Values.IsEmpty
        && field.Options.IsEmpty
        && !field.External.Contains('[', StringComparison.Ordinal)
        && !HtmlFields.Has(entity.OdooModel, field.Odoo)
        && entity.Match.All(key => key.External != field.External)
        && !entity.Key.External.Contains(field.External)
        && field.Odoo is not ("barcode" or "website" or "vat");

    private static ImmutableArray<PythonGroup> Changes(EntityContext entity, FieldMapping field)
    {
        FieldMapping? moment = entity.Entity.Fields.FirstOrDefault(member =>
            member.External == entity.Entity.Progress.Field
        );
        return moment is null
            ? [Entry(field.External, Changed)]
            :
            [
                Entry(field.External, Changed),
                PythonAttribute.Entry(
                    moment.External,
                    SamplePython.Of(SampleMoment.Of(entity.Connector.Blueprint, moment, Later))
                ),
            ];
    }

    private static PythonGroup Entry(string path, string value) =>
        PythonAttribute.Entry(path, PythonAttribute.Text(value));
}
