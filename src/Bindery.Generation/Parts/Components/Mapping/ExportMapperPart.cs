using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From an Odoo record to what the platform is sent.</summary>
internal sealed class ExportMapperPart(BindingSubject subject, bool hasVariants) : IPart
{
    /// <summary>Lines that are sent inside the record.</summary>
    public ImmutableArray<ChildEntity> Lines { get; init; } = [];

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureMapper(
            subject.Connector,
            new ComponentSource(
                subject.Names.ComponentClassPrefix + "ExportMapper",
                subject.Names.ComponentPrefix + ".export.mapper",
                hasVariants ? "generic.product.export.mapper" : "generic.export.mapper",
                subject.Names.BindingModel
            ),
            PythonSource.Lines(Children(), NeededMembers.Of(subject.Fields)),
            [
                .. ExportEntry
                    .AllOf(subject.Fields, subject.Connector)
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );

    private PythonSource Children() =>
        Lines.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of(
                "children",
                PythonGroup.List([
                    .. Lines.Select(child =>
                        PythonGroup.Tuple(
                            PythonAttribute.Text(child.OdooField!),
                            PythonAttribute.Text(child.Path),
                            PythonAttribute.Text(child.OdooModel)
                        )
                    ),
                ])
            );
}
