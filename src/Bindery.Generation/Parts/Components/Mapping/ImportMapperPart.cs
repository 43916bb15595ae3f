using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>From the platform's record to the values of a binding.</summary>
/// <param name="subject">The binding.</param>
/// <param name="parent">The framework's mapper that it extends.</param>
/// <param name="defaults">What is given at creation only.</param>
internal sealed class ImportMapperPart(BindingSubject subject, string parent, PythonSource defaults)
    : IPart
{
    /// <summary>For records that the platform hands out by themselves.</summary>
    public const string RecordMapper = "generic.import.mapper";

    /// <summary>For records that come inside others.</summary>
    public const string PartMapper = "generic.part.import.mapper";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureMapper(
            subject.Connector,
            new ComponentSource(
                subject.Names.ComponentClassPrefix + "ImportMapper",
                subject.Names.ComponentPrefix + ".import.mapper",
                parent,
                subject.Names.BindingModel
            ),
            defaults,
            [
                .. subject
                    .Fields.Select(field => ImportEntry.Of(field, subject.Connector))
                    .OfType<ImportEntry>()
                    .Select(entry => (entry.Entry, entry.Import)),
            ]
        );
}
