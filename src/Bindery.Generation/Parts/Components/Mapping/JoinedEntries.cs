using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>The way back of a text that was joined of several members: a word for each but the last.</summary>
internal static class JoinedEntries
{
    public static IEnumerable<ExportEntry> Of(FieldMapping field) =>
        field.Join is [var only]
            ?
            [
                new ExportEntry(
                    PythonGroup.Tuple(Odoo(field), PythonAttribute.Text(only)),
                    only,
                    null
                ),
            ]
            : field.Join.Select((member, position) => Part(field, member, position));

    private static ExportEntry Part(FieldMapping field, string member, int position) =>
        new(
            PythonGroup.Tuple(
                PythonGroup.Call(
                    PythonName.Of("export_part"),
                    [
                        Odoo(field),
                        PythonGroup.Leaf(PythonLiteral.Of(position)),
                        PythonGroup.Leaf(PythonLiteral.Of(field.Join.Length)),
                    ]
                ),
                PythonAttribute.Text(member)
            ),
            member,
            (ExportEntry.Mapper, "export_part")
        );

    private static PythonGroup Odoo(FieldMapping field) => PythonAttribute.Text(field.Odoo!);
}
