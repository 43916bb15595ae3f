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
        PythonModule module = draft.Python(path);
        ImmutableArray<TextEdit> edits = edit(module);
        if (edits.IsEmpty)
        {
            return draft;
        }

        RequireReadable(path, module);
        return draft.Edit(path, module.Source, edits);
    }

    /// <param name="draft">The addon.</param>
    /// <param name="place">A class that must exist.</param>
    /// <param name="edit">From the class as it stands to what changes in its file.</param>
    public static ModuleDraft EditClass(
        this ModuleDraft draft,
        ClassPlace place,
        Func<PythonModule, ClassDefinition, ImmutableArray<TextEdit>> edit
    )
    {
        FoundClass found = draft.Require(place);
        return draft.EditPython(found.Path, module => edit(module, found.Definition));
    }

    // Where a file can't be read as Python, what an edit would do to it can't be known.
    private static void RequireReadable(string path, PythonModule module)
    {
        if (!module.Diagnostics.IsEmpty)
        {
            SyntaxDiagnostic first = module.Diagnostics[0];

            throw new DraftException(
                $"{path}:{first.Position.Line} is not valid Python: {first.Message}"
            );
        }
    }
}
