using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From an Odoo record to what the platform is sent.</summary>
internal sealed class ExportMapperPart(BindingSubject subject, bool hasVariants) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureMapper(
            subject.Connector,
            new ComponentSource(
                subject.Names.ComponentClassPrefix + "ExportMapper",
                subject.Names.ComponentPrefix + ".export.mapper",
                hasVariants ? "generic.product.export.mapper" : "generic.export.mapper",
                subject.Names.BindingModel
            ),
            PythonSource.Empty,
            [
                .. ExportEntry
                    .AllOf(subject.Fields, subject.Connector)
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );
}
