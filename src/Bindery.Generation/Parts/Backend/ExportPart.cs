using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>The backend's <c>export_…</c> methods, which "Export to Connectors" calls.</summary>
internal sealed class ExportPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace backend = BackendModelPart.ClassOf(entity.Connector);
        ModuleDraft current = draft.EnsureMember(
            backend,
            PythonName.Of(entity.Names.ExportMethod),
            SharedExport.Entities(entity) is [_, _, ..] several
                ? SharedExport.Method(several)
                : Records()
        );
        ChildEntity? variant = entity.Entity.Children.FirstOrDefault(child =>
            child.Kind == EntityKind.Variant
        );
        return variant is null
            ? current
            : current.EnsureMember(
                backend,
                PythonName.Of(entity.Connector.Names.Of(variant).ExportMethod),
                Variants(variant)
            );
    }

    private string Words => WordCase.ToWords(entity.Names.Plural);

    private PythonSource Records() =>
        PythonSource.Of(
            $"""
            def {PythonName.Of(entity.Names.ExportMethod)}(self, record_ids):
                {Docstring.Of($"Send {Words} to {entity.Connector.Blueprint.Title}.")}
                return self._export_records({PythonLiteral.Of(
                entity.Names.BindingModel
            )}, record_ids)
            """
        );

    private PythonSource Variants(ChildEntity variant)
    {
        EntityNames names = entity.Connector.Names.Of(variant);
        string title = entity.Connector.Blueprint.Title;
        return PythonSource.Of(
            $"""
            def {PythonName.Of(names.ExportMethod)}(self, record_ids):
                {Docstring.Of($"Send the {Words} of these variants to {title}.")}
                variants = self.env[{PythonLiteral.Of(names.OdooModel)}].browse(record_ids)
                return self.{PythonName.Of(entity.Names.ExportMethod)}(variants.product_tmpl_id.ids)
            """
        );
    }
}
