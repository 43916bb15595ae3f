using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>One edit of one Python file of a draft.</summary>
internal static class PythonEditing
{
    /// <param name="draft">The addon.</param>
    /// <param name="path">A file that must exist.</param>
    /// <param name="edit">From the file as it stands to what changes in it.</param>
    public static ModuleDraft EditPython(
        this ModuleDraft draft,
        string path,
        Func<PythonModule, ImmutableArray<TextEdit>> edit
    )
    {
        SourceText source = SourceText.FromPythonBytes(draft.Content(path).Bytes.AsSpan());
        ImmutableArray<TextEdit> edits = edit(PythonModule.Parse(source));
        return edits.IsEmpty ? draft : draft.Edit(path, source, edits);
    }

    /// <exception cref="DraftException">The file has no such class.</exception>
    public static ClassDefinition ClassOf(this PythonModule module, ClassPlace place) =>
        module.Classes.FirstOrDefault(definition => definition.Name == place.Name.ToString())
        ?? throw new DraftException($"{place.Path} has no class {place.Name}");
}
