using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From a line of an Odoo document to a line of what the platform is sent.</summary>
internal sealed class LineExportMapperPart(ConnectorContext connector, ChildEntity child) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        EntityNames names = connector.Names.Of(child);
        return draft.EnsureMapper(
            connector,
            new ComponentSource(
                names.ComponentClassPrefix + "ExportMapper",
                names.ComponentPrefix + ".export.mapper",
                "generic.export.mapper",
                child.OdooModel
            ),
            PythonSource.Lines(
                child.Unless.IsEmpty
                    ? PythonSource.Empty
                    : PythonAttribute.Of("_sends", Scalars.Domain(child.Unless, "!=")),
                NeededMembers.Of(child.Fields)
            ),
            [
                .. ExportEntry
                    .AllOf(child.Fields, connector)
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );
    }
}
