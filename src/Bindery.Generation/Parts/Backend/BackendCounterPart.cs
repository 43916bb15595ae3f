using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>How many bindings of an entity a backend has, for the button on its form.</summary>
internal sealed class BackendCounterPart(EntityContext entity) : IPart
{
    // The class's indentation.
    private const int Indent = 4;

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace backend = BackendModelPart.ClassOf(entity.Connector);
        string field = entity.Names.CounterField;
        PythonName counters = PythonName.Of("_binding_counters");
        return draft
            .EnsureAttribute(backend, counters, PythonSource.Of($"{{}}"))
            .EnsureDictionaryEntry(
                backend,
                counters,
                PythonLiteral.Of(field),
                PythonLiteral.Of(entity.Names.BindingModel)
            )
            .EnsureField(backend, PythonName.Of(field), Field(PythonName.Of(field)));
    }

    private PythonSource Field(PythonName name) =>
        PythonGroup
            .Call(
                PythonSource.Of($"{name} = fields.Integer"),
                PythonAttribute.Keyword(
                    "string",
                    PythonAttribute.Text(Title.Of(entity.Names.Plural))
                ),
                PythonAttribute.Keyword("compute", PythonAttribute.Text("_compute_binding_counts"))
            )
            .ToSource(Indent);
}
