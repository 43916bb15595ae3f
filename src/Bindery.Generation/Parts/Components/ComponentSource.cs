using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>A component's class: who it is, then what it says.</summary>
/// <param name="ClassName">Its Python class.</param>
/// <param name="Name">Its name among components.</param>
/// <param name="Inherit">The component it extends.</param>
/// <param name="ApplyOn">The model it is for.</param>
internal sealed record ComponentSource(
    string ClassName,
    string Name,
    string Inherit,
    string ApplyOn
)
{
    /// <summary>A second component that it extends.</summary>
    public string? AlsoInherits { get; init; }

    public string? Usage { get; init; }

    /// <summary>Null where the parent has one already.</summary>
    public string? Collection { get; init; }

    public string? Docstring { get; init; }

    /// <summary>Attributes, groups of them apart.</summary>
    public PythonSource Body { get; init; } = PythonSource.Empty;

    public PythonSource ToSource()
    {
        PythonSource head = PythonSource.Lines(
            PythonAttribute.OfText("_name", Name),
            AlsoInherits is { } other
                ? PythonAttribute.Of(
                    "_inherit",
                    PythonGroup.List(PythonAttribute.Text(Inherit), PythonAttribute.Text(other))
                )
                : PythonAttribute.OfText("_inherit", Inherit),
            PythonAttribute.OfText("_collection", Collection),
            PythonAttribute.OfText("_apply_on", ApplyOn),
            PythonAttribute.OfText("_usage", Usage)
        );
        PythonSource docstring = Docstring is null
            ? PythonSource.Empty
            : Text.Docstring.Of(Docstring);
        PythonSource members = PythonSource.Paragraphs(docstring, head, Body);
        return PythonSource.Of(
            $"""
            class {PythonName.Of(ClassName)}(Component):
                {members}
            """
        );
    }
}
