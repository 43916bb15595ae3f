using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>
/// The export method of an Odoo model that several entities are made of: each gets the records
/// that look like what an import of it makes, the last one gets the rest.
/// </summary>
internal static class SharedExport
{
    // Two levels: the class and the method.
    private const int Indent = 8;

    /// <summary>The exported entities of a model, those that can tell their records before the others.</summary>
    public static ImmutableArray<EntityContext> Entities(EntityContext entity) =>
        [
            .. entity
                .Connector.Entities.Where(other =>
                    other.IsExported && other.Entity.OdooModel == entity.Entity.OdooModel
                )
                .OrderBy(other => other.Entity.Defaults.IsEmpty ? 1 : 0),
        ];

    public static PythonSource Method(ImmutableArray<EntityContext> entities)
    {
        EntityContext rest = entities[^1];
        string title = rest.Connector.Blueprint.Title;
        string words = string.Join(
            " and ",
            entities.Select(entity => WordCase.ToWords(entity.Names.Plural))
        );
        PythonGroup exports = PythonGroup.List([
            .. entities[..^1].Select(entity => Export(entity, Chosen(entity))),
            Export(rest, PythonName.Of("records")),
        ]);
        return PythonSource.Of(
            $"""
            def {PythonName.Of(rest.Names.ExportMethod)}(self, record_ids):
                {Docstring.Of($"Send {words} to {title}.")}
                records = self.env[{PythonLiteral.Of(rest.Names.OdooModel)}].browse(record_ids)
                {PythonSource.Lines(entities[..^1].Select(Choose))}
                {exports.Behind(PythonSource.Of($"exports = ")).ToSource(Indent)}
                return self._export_several(exports)
            """
        );
    }

    private static PythonSource Choose(EntityContext entity)
    {
        PythonName chosen = Chosen(entity);
        PythonGroup domain = Scalars.Domain(entity.Entity.Defaults);
        return PythonSource.Lines(
            PythonSource.Of($"{chosen} = records.filtered_domain({domain.ToSource(Indent)})"),
            PythonSource.Of($"records -= {chosen}")
        );
    }

    private static PythonGroup Export(EntityContext entity, PythonName records) =>
        PythonGroup.Tuple(
            PythonAttribute.Text(entity.Names.BindingModel),
            PythonGroup.Leaf(PythonSource.Of($"{records}.ids"))
        );

    private static PythonName Chosen(EntityContext entity) =>
        PythonName.Of(WordCase.ToSnake(entity.Names.Plural));
}
