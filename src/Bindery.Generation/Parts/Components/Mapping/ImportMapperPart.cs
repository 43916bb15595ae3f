using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From the platform's record to the values of a binding.</summary>
internal sealed class ImportMapperPart(
    BindingSubject subject,
    ImmutableArray<DefaultValue> defaults
) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureMapper(
            subject.Connector,
            new ComponentSource(
                subject.Names.ComponentClassPrefix + "ImportMapper",
                subject.Names.ComponentPrefix + ".import.mapper",
                "generic.import.mapper",
                subject.Names.BindingModel
            ),
            defaults.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of("_defaults", Scalars.Dictionary(defaults)),
            [
                .. subject
                    .Fields.Select(field => ImportEntry.Of(field, subject.Connector))
                    .OfType<ImportEntry>()
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );
}
